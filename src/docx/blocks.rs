//! The blocks under the masthead.
//!
//! Invariant: one paragraph or table for each block and entry, in order;
//! labels come from the tree and are text, since live numbering cannot say
//! them all.

use docx_rs::{Docx, LineSpacing, Paragraph, Table};

use super::inlines::runs;
use super::measure::positive_twips;
use super::notes::{self, labelled};
use super::styles::Use;
use super::tables;
use super::writer::Writer;
use crate::document::{Block, ListEntry, Role, Text};

/// A block of the body, as docx-rs takes it.
enum Written {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

impl From<Paragraph> for Written {
    fn from(paragraph: Paragraph) -> Self {
        Self::Paragraph(Box::new(paragraph))
    }
}

/// Writes the blocks behind the masthead, whose block between the rules is a
/// table.
pub(super) fn write(writer: &mut Writer<'_>, mut docx: Docx) -> Docx {
    let document = writer.document;
    let mut written: Vec<Written> = document
        .blocks
        .iter()
        .flat_map(|block| block_of(writer, block))
        .collect();
    match written.first_mut() {
        Some(Written::Paragraph(first)) => keep_off_heavy_rule(writer, first),
        Some(Written::Table(_)) | None => {}
    }
    let mut after_table = true;
    for block in written {
        match block {
            Written::Paragraph(paragraph) => {
                docx = docx.add_paragraph(*paragraph);
                after_table = false;
            }
            Written::Table(table) => {
                if after_table {
                    docx = docx.add_paragraph(hairline(writer));
                }
                docx = docx.add_table(*table);
                after_table = true;
            }
        }
    }
    if after_table { docx.add_paragraph(hairline(writer)) } else { docx }
}

/// Word wants a paragraph between two tables and after the last one.
fn hairline(writer: &mut Writer<'_>) -> Paragraph {
    let style = writer.catalogue.style(Use::Hairline);
    writer.paragraph(style)
}

/// The distance under the heavy rule is a matter of the page, not of the role
/// that happens to come first.
fn keep_off_heavy_rule(writer: &Writer<'_>, first: &mut Paragraph) {
    let document = writer.document;
    let style = match document.blocks.first() {
        Some(Block::Title { .. }) => writer.catalogue.style(Use::Role(Role::Title)),
        Some(Block::Heading { level, .. }) => writer.catalogue.style(Use::Level(*level)),
        Some(Block::Paragraph { role, .. }) => writer.catalogue.style(Use::Role(*role)),
        Some(Block::List { .. } | Block::Table(_)) | None => return,
    };
    let distance = writer.catalogue.look().masthead.heavy_rule_after;
    let before = LineSpacing::new().before(positive_twips(style.look.before + distance));
    first.property.line_spacing = Some(before);
}

fn block_of(writer: &mut Writer<'_>, block: &Block) -> Vec<Written> {
    match block {
        Block::Title { text, .. } => {
            vec![paragraph(writer, Use::Role(Role::Title), text).into()]
        }
        Block::Heading { role, level, label, text, .. } => {
            let label = label.as_deref();
            vec![heading(writer, (*role, *level), label, text).into()]
        }
        Block::Paragraph { role, text, .. } => {
            vec![paragraph(writer, Use::Role(*role), text).into()]
        }
        Block::List { entries } => {
            let mut paragraphs = Vec::new();
            list(writer, entries, &mut paragraphs);
            paragraphs.into_iter().map(Written::from).collect()
        }
        Block::Table(table) => {
            let written = Written::Table(Box::new(tables::table(writer, table)));
            let notes = table.notes.iter();
            let notes = notes.filter_map(|note| notes::under_table(writer, *note));
            std::iter::once(written).chain(notes.map(Written::from)).collect()
        }
    }
}

/// A paragraph in the style for a use.
pub(super) fn paragraph(writer: &mut Writer<'_>, place: Use, text: &Text) -> Paragraph {
    let style = writer.catalogue.style(place);
    let ground = writer.ground(&style.look);
    let mut paragraph = writer.paragraph(style);
    paragraph.children = runs(writer, text, &ground);
    paragraph
}

fn heading(
    writer: &mut Writer<'_>,
    (role, level): (Role, u8),
    label: Option<&str>,
    text: &Text,
) -> Paragraph {
    let heading = writer.catalogue.heading(role, level);
    let mut ground = writer.ground(heading.look);
    ground.direct = heading.run;
    let mut paragraph = writer.paragraph(heading.style);
    let style = paragraph.property.style.take();
    paragraph.property = heading.paragraph;
    paragraph.property.style = style;
    if let Some(label) = label {
        paragraph = labelled(paragraph, label, heading.look.label, &ground);
    }
    paragraph.children.extend(runs(writer, text, &ground));
    paragraph
}

fn list(writer: &mut Writer<'_>, entries: &[ListEntry], written: &mut Vec<Paragraph>) {
    for entry in entries {
        let style = writer.catalogue.style(Use::Role(entry.role));
        let ground = writer.ground(&style.look);
        let paragraph = writer.paragraph(style);
        let mut paragraph = labelled(paragraph, &entry.label, style.look.label, &ground);
        paragraph.children.extend(runs(writer, &entry.text, &ground));
        written.push(paragraph);
        list(writer, &entry.entries, written);
    }
}
