//! A document with every block, inline and role, for the tests of the
//! backends, in a left-to-right and in a right-to-left version.
//!
//! Invariant: both versions have the same structure, node by node.

mod body;
mod tables;
mod words;

use self::words::{LTR, RTL, Words};
use super::control::{elements, modules};
use super::{
    BarCode, Block, Cell, ControlBlock, Distribution, Document, Inline, JobLine, Line,
    ListEntry, Masthead, Note, Provenance, QrCode, RecycleMark, Row, Series, Symbol,
    Text, Version,
};
use crate::agenda::{Date, Direction, Language};

/// The languages of the samples: left to right, right to left, foreign.
const LANGUAGES: &str = "fr ar en";

/// The symbol of both versions.
pub(crate) const SYMBOL: &str = "CTOC/COP/WG.2/2023/1";

/// The language of foreign phrases in both versions.
pub(crate) fn foreign() -> Language {
    language(2)
}

/// A document with every block, inline and role.
pub(crate) fn document(direction: Direction) -> Document {
    let words = match direction {
        Direction::Ltr => &LTR,
        Direction::Rtl => &RTL,
    };
    Document {
        version: Version {
            language: language(words.language),
            direction,
            symbol: SYMBOL.to_owned(),
            title: format!("{SYMBOL}: {}", words.title[0]),
            author: words.organization.to_owned(),
            date: Date::new(2023, 3, 1).unwrap(),
            draft: None,
        },
        masthead: masthead(words),
        control: control(words),
        blocks: body::blocks(words),
        notes: vec![
            note(words, 1, Series::Asterisks, "*"),
            note(words, 2, Series::Asterisks, "**"),
            note(words, 3, Series::Numbers, "1"),
            note(words, 4, Series::Numbers, "2"),
            note(words, 5, Series::Letters, words.letters[0]),
            note(words, 6, Series::Letters, words.letters[1]),
        ],
    }
}

/// All characters of a document in reading order: masthead, blocks, notes at
/// the foot. Calls stand as their marks.
pub(crate) fn characters(document: &Document) -> String {
    let mut out = String::new();
    let masthead = &document.masthead;
    let text = |text: &Text, out: &mut String| spell(document, text, out);
    text(&masthead.organization, &mut out);
    for symbol in &masthead.symbols {
        out.push_str(&symbol.printed());
        text(&symbol.calls, &mut out);
    }
    masthead.organs.iter().for_each(|organ| text(&organ.text, &mut out));
    let block = &masthead.distribution;
    text(&block.distribution, &mut out);
    text(&block.date, &mut out);
    block.language_name.iter().for_each(|name| text(name, &mut out));
    text(&block.original, &mut out);
    for block in &document.blocks {
        match block {
            Block::Title { text: title, .. } => text(title, &mut out),
            Block::Heading { label, text: heading, .. } => {
                out.push_str(label.as_deref().unwrap_or_default());
                text(heading, &mut out);
            }
            Block::Paragraph { label, text: paragraph, .. } => {
                out.push_str(label.as_deref().unwrap_or_default());
                text(paragraph, &mut out);
            }
            Block::List { entries } => spell_list(document, entries, &mut out),
            Block::Table(table) => {
                table.head.iter().for_each(|row| spell_cells(document, row, &mut out));
                for row in &table.rows {
                    match row {
                        Row::Band { text: band, .. } => text(band, &mut out),
                        Row::Cells { cells, .. } => {
                            spell_cells(document, cells, &mut out);
                        }
                    }
                }
                for note in &table.notes {
                    spell_note(document, &document.notes[*note], &mut out);
                }
            }
        }
    }
    for note in document.notes.iter().filter(|note| !note.under_table) {
        spell_note(document, note, &mut out);
    }
    out
}

fn spell_cells(document: &Document, cells: &[Cell], out: &mut String) {
    for line in cells.iter().flat_map(|cell| &cell.lines) {
        spell(document, &line.text, out);
    }
}

fn spell_note(document: &Document, note: &Note, out: &mut String) {
    out.push_str(&note.label());
    spell(document, &note.text, out);
}

fn spell_list(document: &Document, entries: &[ListEntry], out: &mut String) {
    for entry in entries {
        out.push_str(entry.label.as_deref().unwrap_or_default());
        spell(document, &entry.text, out);
        entry.remarks.iter().for_each(|line| spell(document, &line.text, out));
        spell_list(document, &entry.entries, out);
    }
}

fn spell(document: &Document, text: &[Inline], out: &mut String) {
    for inline in text {
        match inline {
            Inline::Text { text } => out.push_str(text),
            Inline::NoteCall { note, .. } => {
                out.push_str(&document.notes[*note].label());
            }
            other => spell(document, other.content(), out),
        }
    }
}

fn language(index: usize) -> Language {
    LANGUAGES.split(' ').nth(index).unwrap().parse().unwrap()
}

fn plain(text: &str) -> Inline {
    Inline::Text { text: text.to_owned() }
}

fn text(characters: &str) -> Text {
    vec![plain(characters)]
}

fn message(id: &str) -> Provenance {
    Some(id.to_owned())
}

fn code(characters: &str) -> Inline {
    Inline::Isolate {
        direction: Direction::Ltr,
        code: true,
        content: text(characters),
    }
}

fn link(url: &str, content: Inline) -> Inline {
    Inline::Link { url: url.to_owned(), content: vec![content] }
}

fn masthead(words: &Words) -> Masthead {
    let [distribution, date, name, original] = words.distribution;
    Masthead {
        organization: text(words.organization),
        organization_message: message("house-organization"),
        symbols: vec![
            Symbol {
                organ: "CTOC".to_owned(),
                rest: "/COP/WG.2/2023/1".to_owned(),
                ..Symbol::default()
            },
            Symbol {
                before: "–".to_owned(),
                organ: "E".to_owned(),
                rest: "/2023/1".to_owned(),
                calls: vec![call(0, true)],
            },
        ],
        emblem: words.emblem.to_owned(),
        organs: vec![Line {
            message: message("-body-conference"),
            text: text(words.organ),
        }],
        distribution: Distribution {
            language: language(words.masthead_language),
            direction: words.masthead_direction,
            distribution: text(distribution),
            distribution_message: message("masthead-distribution-general"),
            date: text(date),
            language_name: Some(text(name)),
            language_name_message: message("masthead-language"),
            original: text(original),
            original_message: message("masthead-original"),
        },
    }
}

fn control(words: &Words) -> ControlBlock {
    let address = format!("https://undocs.org/{SYMBOL}");
    ControlBlock {
        job: Some(JobLine {
            number: words.job_number.to_owned(),
            stamps: vec!["020323".to_owned(), "030323".to_owned()],
            bar_code: BarCode {
                description: words.codes[0].to_owned(),
                digits: "2303456".to_owned(),
                printed: Some("* 2 3 0 3 4 5 6 *".to_owned()),
                wide: elements("2303456").unwrap(),
            },
            on_later_pages: Some("V.23-03456".to_owned()),
        }),
        recycle: RecycleMark {
            description: words.recycle[1].to_owned(),
            words: text(words.recycle[0]),
        },
        qr_code: QrCode {
            description: words.codes[1].to_owned(),
            dark: modules(&address).unwrap(),
            address,
        },
    }
}

fn call(note: usize, first: bool) -> Inline {
    Inline::NoteCall { note, first }
}

/// A line with a message.
fn line(id: &str, characters: &str) -> Line {
    Line { message: message(id), text: text(characters) }
}

fn note(words: &Words, number: u32, series: Series, mark: &str) -> Note {
    let [before, after] = match series {
        Series::Asterisks => ["", ""],
        Series::Numbers | Series::Letters => words.mark,
    };
    let url = format!("https://www.unodc.org/note{number}?x=1&y=2");
    Note {
        id: format!("fn-{number}"),
        series,
        under_table: series == Series::Letters,
        before: before.to_owned(),
        mark: mark.to_owned(),
        after: after.to_owned(),
        text: vec![
            plain(words.note),
            link(&url, code(&url)),
            plain(" "),
            Inline::Emphasis { content: text(words.title[0]) },
            plain("."),
        ],
    }
}
