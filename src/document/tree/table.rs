//! The tables.

use serde::Serialize;

use super::{Line, Provenance, Role, Text};

/// A table. Its rows are full: what no cell begins is covered by one that began
/// before; see [`Table::grid`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// What the table shows, for readers who cannot see it.
    pub description: String,
    /// The width of each column as a share of the whole; the sum is 1.
    pub columns: Vec<f64>,
    /// The header rows, at least one; they stand on every page of the table.
    pub head: Vec<Vec<Cell>>,
    /// The rows of the body.
    pub rows: Vec<Row>,
    /// The notes that stand directly under the table, in the order of their
    /// marks: indices in [`super::Document::notes`].
    pub notes: Vec<usize>,
}

/// A row of a table's body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Row {
    /// One cell over all columns.
    Band {
        /// The style: a week or a day heads the rows below it, an event does not.
        role: Role,
        /// The message of the text.
        message: Provenance,
        /// The text.
        text: Text,
    },
    /// Cells in the order of the columns.
    Cells {
        /// The cells that begin in this row. An empty cell repeats the one above.
        cells: Vec<Cell>,
        /// Whether this row opens a group that should not be parted from the
        /// rows before it by mere chance: the first row of a meeting.
        opens_meeting: bool,
    },
}

/// A cell of a table. As in HTML, the places that it covers in the rows below have
/// no cells of their own there.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// How many columns it covers, from 1.
    pub columns: usize,
    /// How many rows it covers, from 1; none of them is a band.
    pub rows: usize,
    /// The lines, one under the other; none in an empty cell.
    pub lines: Vec<Line>,
}

impl Cell {
    /// A cell of one column, one row and one line; without text it is empty.
    pub fn new(message: Provenance, text: Text) -> Self {
        let line = (!text.is_empty()).then_some(Line { message, text });
        Self {
            columns: 1,
            rows: 1,
            lines: line.into_iter().collect(),
        }
    }
}
