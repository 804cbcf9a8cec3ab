//! Reads the tree: what both formats must say.

use distr::document::{Block, Document, Inline, ListEntry, Row};

use super::{Kind, Part, Reading};

/// What the tree says.
pub(crate) fn read(document: &Document) -> Reading {
    let text = |inlines: &[Inline]| part(Kind::Text, None, inlines, document).text;
    let masthead = &document.masthead;
    let block = &masthead.distribution;
    let mut lines = vec![
        text(&masthead.organization),
        format!("{}{}", masthead.symbol_organ, masthead.symbol_rest),
        text(&masthead.organ),
        text(&block.distribution),
        text(&block.date),
    ];
    lines.extend(block.language_name.as_deref().map(text));
    lines.push(text(&block.original));
    let mut parts = Vec::new();
    for block in &document.blocks {
        read_block(block, document, &mut parts);
    }
    let notes = document.notes.iter().filter(|note| note.series.is_at_foot());
    let notes =
        notes.map(|note| part(Kind::Text, Some(&note.label()), &note.text, document));
    Reading { masthead: lines, parts, notes: notes.collect() }
}

/// What the control block of page 1 says, in reading order.
pub(crate) fn control(document: &Document) -> Vec<String> {
    let control = &document.control;
    let mut lines = Vec::new();
    if let Some(job) = &control.job {
        let pieces = std::iter::once(&job.number).chain(&job.stamps);
        lines.push(pieces.map(String::as_str).collect::<Vec<_>>().join(" "));
        lines.extend(job.bar_code.printed.clone());
    }
    lines.push(part(Kind::Text, None, &control.recycle.words, document).text);
    lines
}

fn read_block(block: &Block, document: &Document, parts: &mut Vec<Part>) {
    match block {
        Block::Title { text, .. } => parts.push(part(Kind::Title, None, text, document)),
        Block::Heading { level, label, text, .. } => {
            let kind = Kind::Heading(*level);
            parts.push(part(kind, label.as_deref(), text, document));
        }
        Block::Paragraph { text, .. } => {
            parts.push(part(Kind::Text, None, text, document));
        }
        Block::List { entries } => read_entries(entries, document, parts),
        Block::Table(table) => {
            for cell in &table.head {
                parts.push(part(Kind::Head, None, &cell.text, document));
            }
            for row in &table.rows {
                match row {
                    Row::Day { text } => {
                        parts.push(part(Kind::Head, None, text, document));
                    }
                    Row::Cells { cells, .. } => parts.extend(
                        cells
                            .iter()
                            .map(|cell| part(Kind::Cell, None, &cell.text, document)),
                    ),
                }
            }
            for note in &table.notes {
                let note = &document.notes[*note];
                parts.push(part(Kind::Text, Some(&note.label()), &note.text, document));
            }
        }
    }
}

fn read_entries(entries: &[ListEntry], document: &Document, parts: &mut Vec<Part>) {
    for entry in entries {
        parts.push(part(Kind::Text, Some(&entry.label), &entry.text, document));
        read_entries(&entry.entries, document, parts);
    }
}

fn part(
    kind: Kind,
    label: Option<&str>,
    inlines: &[Inline],
    document: &Document,
) -> Part {
    let mut part = Part { kind, text: String::new(), links: Vec::new() };
    if let Some(label) = label {
        part.text = format!("{label}\t");
    }
    add(inlines, document, &mut part);
    part
}

fn add(inlines: &[Inline], document: &Document, part: &mut Part) {
    for inline in inlines {
        match inline {
            // Joiners are kept out of both formats, for those who search them.
            Inline::Text { text } => part.text.push_str(&text.replace('\u{2060}', "")),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Superscript { content }
            | Inline::Subscript { content }
            | Inline::Cite { content, .. }
            | Inline::Foreign { content, .. }
            | Inline::Isolate { content, .. } => add(content, document, part),
            Inline::Link { url, content } => {
                part.links.push(url.clone());
                add(content, document, part);
            }
            Inline::NoteCall { note, .. } => {
                part.text.push_str(&document.notes[*note].label());
            }
        }
    }
}
