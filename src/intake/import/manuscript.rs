//! What was read from a Word file, before anything is understood.

use std::collections::BTreeMap;
use std::ops::Range;

/// A Word file as lines and tables in reading order.
#[derive(Debug, Clone, Default)]
pub struct Manuscript {
    /// What the body holds.
    pub blocks: Vec<Block>,
    /// The notes by their keys, as calls name them.
    pub notes: BTreeMap<String, Line>,
    /// The addresses that links lead to; a glyph names one by its index.
    pub links: Vec<String>,
    /// The lines at the foot of the pages.
    pub feet: Vec<String>,
    /// Whether it names its messages: it was written by this program.
    pub is_own: bool,
}

/// A block of the body.
#[derive(Debug, Clone)]
pub enum Block {
    /// A paragraph.
    Line(Line),
    /// A table.
    Table(Table),
}

/// A paragraph.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// Its number among all paragraphs of the body or of the notes, from 1.
    pub number: usize,
    /// The name of its style in the style sheet, where it is one of them.
    pub style: Option<String>,
    /// The id of the message that its text was made from, where the file tells.
    pub message: Option<String>,
    /// The label before the first tab.
    pub label: Option<String>,
    /// The text.
    pub text: Text,
}

/// A table by its rows.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// How many columns it has.
    pub width: usize,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Whether it heads the table.
    pub is_head: bool,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// Its first column, from 0.
    pub column: usize,
    /// How many columns it covers.
    pub columns: usize,
    /// Whether it goes on from the cell above it.
    pub goes_on: bool,
    /// Its paragraphs that are not empty.
    pub lines: Vec<Line>,
}

/// A character with what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glyph {
    /// The character; [`CALL`] for the call of a note.
    pub char: char,
    /// How it is set.
    pub format: Format,
    /// The key of the note that is called.
    pub call: Option<String>,
}

/// What stands for the call of a note.
pub(super) const CALL: char = '\u{FFFC}';

/// How a character is set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Format {
    /// Emphasized.
    pub emphasis: bool,
    /// Of strong importance.
    pub strong: bool,
    /// Of the title of a work in another language.
    pub cited: bool,
    /// Of a phrase in another language.
    pub foreign: bool,
    /// Of a code: a symbol, an address.
    pub code: bool,
    /// Raised.
    pub raised: bool,
    /// Lowered.
    pub lowered: bool,
    /// The index of the address that it leads to.
    pub link: Option<usize>,
}

/// Running text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Glyph>);

impl Manuscript {
    /// The same without the lines of the body in which nothing is to be read, whose
    /// numbers come with it, and without the calls of notes that say nothing.
    pub(super) fn legible(&self) -> (Self, Vec<usize>) {
        let mut legible = self.clone();
        let says_nothing = |glyph: &Glyph| {
            let note = glyph.call.as_ref().and_then(|key| self.notes.get(key));
            note.is_some_and(|note| !note.text.has_words())
        };
        let mut silent = Vec::new();
        legible.blocks.retain_mut(|block| match block {
            Block::Line(line) => {
                line.text.0.retain(|glyph| !says_nothing(glyph));
                let is_legible = line.text.has_words();
                if !is_legible {
                    silent.push(line.number);
                }
                is_legible
            }
            Block::Table(table) => {
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                for line in cells.flat_map(|cell| &mut cell.lines) {
                    line.text.0.retain(|glyph| !says_nothing(glyph));
                }
                true
            }
        });
        (legible, silent)
    }

    /// Every paragraph of the body, those of tables included.
    pub fn lines(&self) -> Vec<&Line> {
        let mut lines = Vec::new();
        for block in &self.blocks {
            match block {
                Block::Line(line) => lines.push(line),
                Block::Table(table) => {
                    let cells = table.rows.iter().flat_map(|row| &row.cells);
                    lines.extend(cells.flat_map(|cell| &cell.lines));
                }
            }
        }
        lines
    }
}

impl Text {
    /// The characters, calls included.
    pub fn chars(&self) -> Vec<char> {
        self.0.iter().map(|glyph| glyph.char).collect()
    }

    /// The characters without the calls of notes.
    pub fn plain(&self) -> String {
        let chars = self.0.iter().map(|glyph| glyph.char);
        chars.filter(|char| *char != CALL).collect()
    }

    /// A part of the text.
    pub fn part(&self, range: Range<usize>) -> Self {
        Self(self.0.get(range).unwrap_or_default().to_vec())
    }

    /// The keys of the notes that are called, in order.
    pub fn calls(&self) -> Vec<String> {
        self.0.iter().filter_map(|glyph| glyph.call.clone()).collect()
    }

    /// Whether nothing is to be seen.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|glyph| glyph.char.is_whitespace())
    }

    /// Whether anything is to be read beside the calls of notes.
    pub fn has_words(&self) -> bool {
        let is_read = |glyph: &Glyph| glyph.call.is_none() && !glyph.char.is_whitespace();
        self.0.iter().any(is_read)
    }

    /// The text without spaces around it.
    pub fn trimmed(&self) -> Self {
        let is_seen = |glyph: &Glyph| !glyph.char.is_whitespace();
        let from = self.0.iter().position(is_seen).unwrap_or(self.0.len());
        let to = self.0.iter().rposition(is_seen).map_or(from, |last| last + 1);
        self.part(from..to)
    }

    /// Parts the text from the calls at its end.
    pub fn without_last_calls(&self) -> (Self, Vec<String>) {
        let end = self.0.iter().rposition(|glyph| {
            glyph.call.is_none() && !glyph.char.is_whitespace() && !glyph.format.raised
        });
        let end = end.map_or(0, |last| last + 1);
        let calls = self.part(end..self.0.len()).calls();
        if calls.is_empty() { (self.clone(), calls) } else { (self.part(0..end), calls) }
    }
}

impl Line {
    /// Whether the line has this style of the style sheet.
    pub fn is(&self, style: &str) -> bool {
        self.style.as_deref() == Some(style)
    }

    /// The texts between the tabs.
    pub fn pieces(&self) -> Vec<String> {
        let text = self.whole();
        let pieces = text.split('\t').map(|piece| piece.trim().to_owned());
        pieces.filter(|piece| !piece.is_empty()).collect()
    }

    /// The label and the text, as one reads them.
    pub fn whole(&self) -> String {
        match &self.label {
            Some(label) => format!("{label} {}", self.text.plain()),
            None => self.text.plain(),
        }
    }
}

impl Row {
    /// The lines of a cell that begins in this column.
    pub fn lines(&self, column: usize) -> &[Line] {
        let cell = self.cells.iter().find(|cell| cell.column == column);
        cell.map_or(&[], |cell| cell.lines.as_slice())
    }

    /// The line of the only cell, where it covers all columns.
    pub fn band(&self, width: usize) -> Option<&Line> {
        match self.cells.as_slice() {
            [cell] if cell.columns == width && width > 1 => cell.lines.first(),
            _ => None,
        }
    }
}
