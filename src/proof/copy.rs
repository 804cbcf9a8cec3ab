//! The copy: what a tree says, part by part, and so what every file must say.
//!
//! A new kind of block or inline, or a new place for words in the tree, has to
//! be read here; then the formats are held to it.
//!
//! Invariant: every word of the tree is read once, in reading order.

use super::reading::{Kind, Link, Part, Place, Reading};
use crate::agenda::Direction;
use crate::document::{
    Block, Document, Inline, Line, ListEntry, Note, Placed, Provenance, Row, Table,
};

/// The characters that open and close a stretch of its own direction.
const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const END: char = '\u{2069}';

/// The character at which no line may end.
const JOINER: char = '\u{2060}';

/// A text of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The characters in logical order; stretches of their own direction stand
    /// between Unicode isolates, and a tab between a label and its text.
    pub isolated: String,
    /// The direction around it.
    pub direction: Direction,
    /// The message that holds the words, where the tree knows it.
    pub message: Option<String>,
}

impl Written {
    /// The text without the isolates.
    pub fn plain(&self) -> String {
        self.characters().collect()
    }

    /// The characters without the isolates.
    pub(super) fn characters(&self) -> impl Iterator<Item = char> {
        let isolates = [LEFT_TO_RIGHT, RIGHT_TO_LEFT, END];
        self.isolated.chars().filter(move |char| !isolates.contains(char))
    }
}

/// Reads a tree.
pub fn read(document: &Document) -> Reading<Written> {
    let mut reader = Reader {
        document,
        direction: document.version.direction,
        reading: Reading {
            title: document.version.title.clone(),
            language: document.version.language.to_string(),
            ..Reading::default()
        },
    };
    reader.masthead();
    reader.control();
    for block in &document.blocks {
        reader.block(block);
    }
    for note in document.notes.iter().filter(|note| !note.under_table) {
        let note = reader.note(note);
        reader.reading.notes.push(note);
    }
    reader.reading
}

struct Reader<'a> {
    document: &'a Document,
    /// The direction of the text that is being read.
    direction: Direction,
    reading: Reading<Written>,
}

impl Reader<'_> {
    fn masthead(&mut self) {
        let masthead = &self.document.masthead;
        self.add(
            Kind::Text,
            &masthead.organization_message,
            None,
            &masthead.organization,
        );
        self.symbols();
        for organ in &masthead.organs {
            self.add(Kind::Text, &organ.message, None, &organ.text);
        }
        let block = &masthead.distribution;
        self.direction = block.direction;
        self.add(Kind::Text, &block.distribution_message, None, &block.distribution);
        self.add(Kind::Text, &None, None, &block.date);
        if let Some(language) = &block.language_name {
            self.add(Kind::Text, &block.language_name_message, None, language);
        }
        self.add(Kind::Text, &block.original_message, None, &block.original);
        self.direction = self.document.version.direction;
        self.reading.masthead = self.reading.parts.len();
        self.reading.pictures.push(masthead.emblem.clone());
    }

    /// The symbols, which are one line.
    fn symbols(&mut self) {
        self.direction = Direction::Ltr;
        let mut line = Part::new(Kind::Text, self.written(String::new()));
        for symbol in &self.document.masthead.symbols {
            line.text.isolated.push_str(&symbol.printed());
            self.inlines(&symbol.calls, &mut line);
        }
        self.reading.parts.push(line);
        self.direction = self.document.version.direction;
    }

    /// The control block: the line of the job number, the digits of its bar
    /// code where they are printed, the words of the recycle mark.
    fn control(&mut self) {
        let control = &self.document.control;
        if let Some(job) = &control.job {
            let line = std::iter::once(&job.number).chain(&job.stamps);
            let line: Vec<&str> = line.map(String::as_str).collect();
            for code in
                std::iter::once(line.join(" ")).chain(job.bar_code.printed.clone())
            {
                let direction = Direction::Ltr;
                let code = Written { isolated: code, direction, message: None };
                self.reading.control.push(Part::new(Kind::Text, code));
            }
            self.reading.pictures.push(job.bar_code.description.clone());
        }
        let words = self.part(Kind::Text, None, &control.recycle.words);
        self.reading.control.push(words);
        let pictures = [&control.recycle.description, &control.qr_code.description];
        self.reading.pictures.extend(pictures.map(Clone::clone));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title { message, text } => self.add(Kind::Title, message, None, text),
            Block::Heading { level, label, message, text, .. } => {
                self.add(Kind::Heading(*level), message, label.as_deref(), text);
            }
            Block::Paragraph { label, message, text, .. } => {
                self.add(Kind::Text, message, label.as_deref(), text);
            }
            Block::List { entries } => self.entries(entries),
            Block::Table(table) => self.table(table),
        }
    }

    fn entries(&mut self, entries: &[ListEntry]) {
        for entry in entries {
            self.add(Kind::Text, &entry.message, entry.label.as_deref(), &entry.text);
            for remark in &entry.remarks {
                self.add(Kind::Text, &remark.message, None, &remark.text);
            }
            self.entries(&entry.entries);
        }
    }

    fn table(&mut self, table: &Table) {
        // A table that is none was refused before it was written.
        let Ok(grid) = table.grid() else { return };
        let head = self.reading.parts.len();
        for (row, placed) in (1..).zip(&grid.head) {
            self.cells(placed, row, Kind::Head);
        }
        // The head is repeated, and nothing in it leads anywhere.
        self.reading.parts[head..].iter_mut().for_each(|part| part.calls = 0);
        let body = table.rows.iter().zip(&grid.rows);
        for (row, (node, placed)) in (1 + grid.head.len()..).zip(body) {
            match node {
                Row::Band { role, message, text } => {
                    let columns = table.columns.len();
                    let place = Place { row, column: 1, rows: 1, columns, line: 1 };
                    let heads = role.heads_rows();
                    let kind = if heads { Kind::Head(place) } else { Kind::Cell(place) };
                    self.add(kind, message, None, text);
                }
                Row::Cells { .. } => self.cells(placed, row, Kind::Cell),
            }
        }
        self.reading.tables.push(table.description.clone());
        for note in table.notes.iter().filter_map(|note| self.document.notes.get(*note)) {
            let note = self.note(note);
            self.reading.parts.push(note);
        }
    }

    /// The cells that begin in a row, line by line; an empty one has an empty line.
    fn cells(&mut self, placed: &[Placed<'_>], row: usize, kind: fn(Place) -> Kind) {
        let none = Line::default();
        for Placed { cell, column, .. } in placed.iter().filter(|placed| placed.begins())
        {
            let empty = cell.lines.is_empty().then_some(&none);
            for (line, Line { message, text }) in
                (1..).zip(cell.lines.iter().chain(empty))
            {
                let (rows, columns) = (cell.rows, cell.columns);
                let place = Place { row, column: column + 1, rows, columns, line };
                self.add(kind(place), message, None, text);
            }
        }
    }

    /// A note, whose mark leads back to its call.
    fn note(&self, note: &Note) -> Part<Written> {
        let mut part = self.part(Kind::Text, Some(&note.label()), &note.text);
        part.text.message = Some(note.id.clone());
        part.calls += 1;
        part
    }

    fn add(
        &mut self,
        kind: Kind,
        message: &Provenance,
        label: Option<&str>,
        text: &[Inline],
    ) {
        let mut part = self.part(kind, label, text);
        part.text.message.clone_from(message);
        self.reading.parts.push(part);
    }

    fn part(&self, kind: Kind, label: Option<&str>, text: &[Inline]) -> Part<Written> {
        let label = label.map(|label| format!("{label}\t"));
        let mut part = Part::new(kind, self.written(label.unwrap_or_default()));
        self.inlines(text, &mut part);
        part
    }

    fn written(&self, isolated: String) -> Written {
        Written { isolated, direction: self.direction, message: None }
    }

    fn inlines(&self, text: &[Inline], part: &mut Part<Written>) {
        for inline in text {
            match inline {
                // Joiners are kept out of both formats, for those who search them.
                Inline::Text { text } => {
                    part.text
                        .isolated
                        .extend(text.chars().filter(|char| *char != JOINER));
                }
                Inline::Emphasis { content }
                | Inline::Strong { content }
                | Inline::Superscript { content }
                | Inline::Subscript { content }
                | Inline::Marked { content, .. } => self.inlines(content, part),
                Inline::Cite { direction, content, .. }
                | Inline::Foreign { direction, content, .. }
                | Inline::Isolate { direction, content, .. } => {
                    part.text.isolated.push(match direction {
                        Direction::Ltr => LEFT_TO_RIGHT,
                        Direction::Rtl => RIGHT_TO_LEFT,
                    });
                    self.inlines(content, part);
                    part.text.isolated.push(END);
                }
                Inline::Link { url, content } => {
                    let start = part.text.isolated.len();
                    let index = part.links.len();
                    let text = self.written(String::new());
                    part.links.push(Link { url: url.clone(), text });
                    self.inlines(content, part);
                    let linked = part.text.isolated[start..].to_owned();
                    part.links[index].text.isolated = linked;
                }
                Inline::NoteCall { note, .. } => {
                    if let Some(note) = self.document.notes.get(*note) {
                        part.text.isolated.push_str(&note.label());
                        part.calls += 1;
                    }
                }
            }
        }
    }
}
