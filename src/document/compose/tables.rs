//! What all tables have: shares of the width, head cells, notes under them.

use super::{Composer, Spans};
use crate::diag::Diagnostic;
use crate::document::tree::{Block, Cell, Line, Row, Table};
use crate::locale::{Span, Value};

/// The head rows and the rows of a table.
pub(super) type Rows = (Vec<Vec<Cell>>, Vec<Row>);

impl Composer<'_> {
    /// A table, whose notes have letters and stand under it.
    pub(super) fn table(
        &mut self,
        description: String,
        shares: Vec<f64>,
        rows: impl FnOnce(&mut Self) -> Result<Rows, Diagnostic>,
    ) -> Result<Block, Diagnostic> {
        let before = self.weaver.register.run();
        self.weaver.register.enter_table();
        let (head, rows) = rows(self)?;
        let notes = self.weaver.register.in_run().collect();
        self.weaver.register.resume(before);
        let whole: f64 = shares.iter().sum();
        let columns = shares.into_iter().map(|share| share / whole).collect();
        Ok(Block::Table(Table { description, columns, head, rows, notes }))
    }

    /// A cell of a header row.
    pub(super) fn head(&mut self, id: &str) -> Result<Cell, Diagnostic> {
        Ok(Cell::new(Some(id.to_owned()), self.house(id)?))
    }

    /// A cell of one line that is a value on its own.
    pub(super) fn isolated(&mut self, spans: Spans) -> Cell {
        if spans.is_empty() {
            return Cell::new(None, Vec::new());
        }
        let text = self.weaver.text(&[Span::Value(Value::isolated(spans))]);
        Cell::new(None, text)
    }
}

/// A cell of several lines.
pub(super) fn cell(lines: Vec<Line>) -> Cell {
    Cell { columns: 1, rows: 1, lines }
}
