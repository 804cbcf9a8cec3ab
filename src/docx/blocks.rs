//! The blocks under the masthead.
//!
//! Invariant: one paragraph or table for each block, entry and remark, in order;
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
    let blocks = &writer.document.blocks;
    let mut after_table = true;
    for (index, block) in blocks.iter().enumerate() {
        let beside = Beside {
            is_first: index == 0,
            is_above_table: matches!(blocks.get(index + 1), Some(Block::Table(_))),
        };
        for written in block_of(writer, block, beside) {
            match written {
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
    }
    docx.add_paragraph(end_line(writer))
}

/// What a block stands beside.
#[derive(Debug, Clone, Copy)]
struct Beside {
    /// Whether it stands right under the heavy rule.
    is_first: bool,
    /// Whether a table follows it.
    is_above_table: bool,
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

fn block_of(writer: &mut Writer<'_>, block: &Block, beside: Beside) -> Vec<Written> {
    match block {
        Block::Title { message, text } => {
            let place = above(writer, Use::Role(Role::Title), beside.is_above_table);
            vec![paragraph(writer, place, message, text).into()]
        }
        Block::Heading { role, level, label, message, text } => {
            let place = writer.catalogue.heading(*role, *level);
            let place = above(writer, place, beside.is_above_table);
            let label = label.as_deref();
            vec![labelled_paragraph(writer, place, label, (message, text)).into()]
        }
        Block::Paragraph { role, label, message, text } => {
            let label = label.as_deref();
            let place = Use::of_paragraph(*role, label, beside.is_first);
            let place = above(writer, place, beside.is_above_table);
            vec![labelled_paragraph(writer, place, label, (message, text)).into()]
        }
        Block::List { entries } => {
            let mut paragraphs = Vec::new();
            list(writer, entries, beside.is_above_table, &mut paragraphs);
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

/// The place of a paragraph that a table may follow.
fn above(writer: &Writer<'_>, place: Use, is_above_table: bool) -> Use {
    if is_above_table { writer.catalogue.above_table(place) } else { place }
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
    let mut ground = writer.ground(&style.look);
    ground.linked = place != Use::Role(Role::TableHead);
    let mut paragraph = writer.paragraph(style);
    if let Some(label) = label {
        paragraph = labelled(paragraph, label, &style.look, &ground);
    }
    let text = runs(writer, text, &ground);
    paragraph.children.extend(writer.named(message, text));
    paragraph
}

fn list(
    writer: &mut Writer<'_>,
    entries: &[ListEntry],
    is_above_table: bool,
    written: &mut Vec<Paragraph>,
) {
    for (index, entry) in entries.iter().enumerate() {
        let is_above_table = is_above_table && index + 1 == entries.len();
        let ends = is_above_table && entry.entries.is_empty();
        let place = above(writer, Use::of_entry(entry), ends && entry.remarks.is_empty());
        let text = (&entry.message, &entry.text);
        let label = entry.label.as_deref();
        written.push(labelled_paragraph(writer, place, label, text));
        for (index, remark) in entry.remarks.iter().enumerate() {
            let is_last = index + 1 == entry.remarks.len();
            let place = above(writer, Use::of_remark(entry, index), ends && is_last);
            written.push(paragraph(writer, place, &remark.message, &remark.text));
        }
        list(writer, &entry.entries, is_above_table, written);
    }
}
