//! What a reader finds in a language version, from whatever side it is read.

use super::copy::Written;

/// The job of a part in the outline of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A line of the masthead, a paragraph, an entry of a list or a note.
    Text,
    /// The title of the document.
    Title,
    /// A heading of this level, from 1.
    Heading(u8),
    /// A line of a cell that heads others: in a header row, or over all columns
    /// the name of a week or a day.
    Head(Place),
    /// A line of a cell of a table's body.
    Cell(Place),
    /// A line of a cell over all columns, in a format that does not say whether
    /// it is a head.
    Band(Place),
}

/// A line of a cell, and what the cell covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The first row in its table, from 1.
    pub row: usize,
    /// The first column, from 1.
    pub column: usize,
    /// How many rows it covers.
    pub rows: usize,
    /// How many columns it covers.
    pub columns: usize,
    /// The line in its cell, from 1.
    pub line: usize,
}

impl Kind {
    /// The place in a table.
    pub(super) fn place(self) -> Option<Place> {
        match self {
            Kind::Head(place) | Kind::Cell(place) | Kind::Band(place) => Some(place),
            Kind::Text | Kind::Title | Kind::Heading(_) => None,
        }
    }

    /// The place in a table, to be changed.
    pub(super) fn place_mut(&mut self) -> Option<&mut Place> {
        match self {
            Kind::Head(place) | Kind::Cell(place) | Kind::Band(place) => Some(place),
            Kind::Text | Kind::Title | Kind::Heading(_) => None,
        }
    }

    /// Whether what was found with this job may have the other.
    pub(super) fn may_be(self, other: Kind) -> bool {
        match (self, other) {
            (Kind::Band(found), Kind::Head(place) | Kind::Cell(place)) => found == place,
            (found, other) => found == other,
        }
    }
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link<T> {
    /// The address.
    pub url: String,
    /// The text that is linked.
    pub text: T,
}

/// A line of the masthead, a paragraph, heading, entry, cell or note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<T> {
    /// Its job.
    pub kind: Kind,
    /// Its text, with the marks of the notes that it calls.
    pub text: T,
    /// The links in it.
    pub links: Vec<Link<T>>,
    /// How many marks of notes are in it that lead to their notes, or, in a
    /// note, back to its call.
    pub calls: usize,
}

/// Everything that a reader finds, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading<T> {
    /// The title in the metadata.
    pub title: String,
    /// The language of the whole, as a tag.
    pub language: String,
    /// How many of the parts are the masthead; 0 where a format does not say.
    pub masthead: usize,
    /// The control block at the foot of page 1; empty where a format does not
    /// part it from what surrounds it.
    pub control: Vec<Part<T>>,
    /// The masthead and everything under the heavy rule.
    pub parts: Vec<Part<T>>,
    /// The notes, each with its mark.
    pub notes: Vec<Part<T>>,
    /// The alternative texts of the pictures.
    pub pictures: Vec<String>,
    /// The descriptions of the tables.
    pub tables: Vec<String>,
}

/// A text as a format gives it back.
pub trait Said {
    /// Whether this is the text of the tree.
    fn agrees_with(&self, written: &Written) -> bool;

    /// The text for people.
    fn words(&self) -> String;

    /// The page on which it begins, from 1.
    fn page(&self) -> Option<usize>;
}

impl<T> Default for Reading<T> {
    fn default() -> Self {
        Self {
            title: String::new(),
            language: String::new(),
            masthead: 0,
            control: Vec::new(),
            parts: Vec::new(),
            notes: Vec::new(),
            pictures: Vec::new(),
            tables: Vec::new(),
        }
    }
}

impl<T> Part<T> {
    /// A part without links and calls.
    pub(super) fn new(kind: Kind, text: T) -> Self {
        Self { kind, text, links: Vec::new(), calls: 0 }
    }
}

/// Whether the text of the tree, in which a tab is the gap between a label and
/// what it labels, is the text found. `least` is the least number of spaces or
/// tabs that a gap leaves in this format.
pub(super) fn agree(
    expected: impl Iterator<Item = char>,
    found: impl Iterator<Item = char>,
    least: usize,
) -> bool {
    let is_gap = |char: &char| matches!(char, ' ' | '\t');
    let mut found = found.peekable();
    for char in expected {
        if char == '\t' {
            let mut gap = 0;
            while found.next_if(is_gap).is_some() {
                gap += 1;
            }
            if gap < least {
                return false;
            }
        } else if found.next() != Some(char) {
            return false;
        }
    }
    found.next().is_none()
}
