//! The annexes.

use super::{Language, Name, Timetable};

/// An annex.
#[derive(Debug, Clone)]
pub struct Annex {
    /// The id; without one it has the usual title of its type.
    pub id: Option<Name>,
    /// The notes to its title.
    pub notes: Vec<Name>,
    /// The language of its original, where it is not that of the document.
    pub original: Option<Language>,
    /// What stands in it.
    pub content: AnnexContent,
}

/// What stands in an annex.
#[derive(Debug, Clone)]
pub enum AnnexContent {
    /// The proposed organization of work.
    OrganizationOfWork(Timetable),
    /// Paragraphs.
    Text(Vec<Name>),
    /// A table of messages.
    Table(AnnexTable),
    /// The officers in order.
    Officers(Vec<Officer>),
}

/// A table whose cells are messages.
#[derive(Debug, Clone)]
pub struct AnnexTable {
    /// The names of the columns.
    pub columns: Vec<Name>,
    /// The names of the rows.
    pub rows: Vec<Name>,
    /// The cells without words, `row-column`.
    pub empty: Vec<String>,
}

/// An officer.
#[derive(Debug, Clone)]
pub struct Officer {
    /// The office.
    pub office: Name,
    /// The id of the officer.
    pub id: Name,
}

impl Annex {
    /// The id of the message that holds the title, if it has one of its own.
    pub fn title(&self) -> Option<String> {
        self.id.as_ref().map(|id| format!("annex-{}", id.text))
    }

    /// The id of the message of a paragraph or of the head of a column.
    pub fn part(&self, name: &str) -> String {
        let id = self.id.as_ref().map_or("", |id| &id.text);
        format!("annex-{id}-{name}")
    }

    /// The id of the message of a cell.
    pub fn cell(&self, row: &Name, column: &Name) -> String {
        self.part(&AnnexTable::key(row, column))
    }
}

impl AnnexTable {
    /// The name of a cell.
    pub(super) fn key(row: &Name, column: &Name) -> String {
        format!("{}-{}", row.text, column.text)
    }

    /// Whether the table has a cell of this name.
    pub(super) fn has(&self, cell: &str) -> bool {
        let rows = self.rows.iter();
        rows.flat_map(|row| self.columns.iter().map(move |column| Self::key(row, column)))
            .any(|key| key == cell)
    }

    /// Whether a cell has words.
    pub fn is_filled(&self, row: &Name, column: &Name) -> bool {
        !self.empty.contains(&Self::key(row, column))
    }

    /// The cells with words, row by row.
    pub(super) fn filled(&self) -> impl Iterator<Item = (&Name, &Name)> {
        let cells = self
            .rows
            .iter()
            .flat_map(move |row| self.columns.iter().map(move |column| (row, column)));
        cells.filter(|(row, column)| self.is_filled(row, column))
    }
}

impl Officer {
    /// The id of the message that holds the name.
    pub fn name(&self) -> String {
        format!("officer-{}", self.id.text)
    }
}
