//! The blocks under the masthead.
//!
//! Invariant: one paragraph or table for each block and entry, in order;
//! labels come from the tree and are text, since live numbering cannot say
//! them all.

use docx_rs::{Docx, Paragraph, Table};

use super::inlines::runs;
use super::notes::{self, labelled};
use super::styles::Use;
use super::tables;
use super::writer::Writer;
use crate::document::{Block, ListEntry, Provenance, Role, Text};

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
    let written: Vec<Written> = document
        .blocks
        .iter()
        .enumerate()
        .flat_map(|(index, block)| block_of(writer, block, index == 0))
        .collect();
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
    docx.add_paragraph(end_line(writer))
}

/// The line that ends the document, the border of a paragraph without text. It
/// is also the paragraph that Word wants after a last table.
fn end_line(writer: &mut Writer<'_>) -> Paragraph {
    let style = writer.catalogue.style(Use::EndLine);
    writer.paragraph(style)
}

/// Word wants a paragraph between two tables.
fn hairline(writer: &mut Writer<'_>) -> Paragraph {
    let style = writer.catalogue.style(Use::Hairline);
    writer.paragraph(style)
}

/// `opens` says that the block stands right under the heavy rule.
fn block_of(writer: &mut Writer<'_>, block: &Block, opens: bool) -> Vec<Written> {
    match block {
        Block::Title { message, text } => {
            let place = Use::Role(Role::Title);
            vec![paragraph(writer, place, message, text).into()]
        }
        Block::Heading { role, level, label, message, text } => {
            let place = writer.catalogue.heading(*role, *level);
            let label = label.as_deref();
            vec![labelled_paragraph(writer, place, label, (message, text)).into()]
        }
        Block::Paragraph { role, message, text } => {
            let place = if opens { Use::Opening(*role) } else { Use::Role(*role) };
            vec![paragraph(writer, place, message, text).into()]
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
pub(super) fn paragraph(
    writer: &mut Writer<'_>,
    place: Use,
    message: &Provenance,
    text: &Text,
) -> Paragraph {
    labelled_paragraph(writer, place, None, (message, text))
}

/// The message is that of the text without its label.
fn labelled_paragraph(
    writer: &mut Writer<'_>,
    place: Use,
    label: Option<&str>,
    (message, text): (&Provenance, &Text),
) -> Paragraph {
    let style = writer.catalogue.style(place);
    let ground = writer.ground(&style.look);
    let mut paragraph = writer.paragraph(style);
    if let Some(label) = label {
        paragraph = labelled(paragraph, label, style.look.label, &ground);
    }
    let text = runs(writer, text, &ground);
    paragraph.children.extend(writer.named(message, text));
    paragraph
}

fn list(writer: &mut Writer<'_>, entries: &[ListEntry], written: &mut Vec<Paragraph>) {
    for entry in entries {
        let place = Use::Role(entry.role);
        let text = (&entry.message, &entry.text);
        written.push(labelled_paragraph(writer, place, Some(&entry.label), text));
        list(writer, &entry.entries, written);
    }
}
