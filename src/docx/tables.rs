//! The table of an annex.
//!
//! Invariant: a table of the tree is one table of the file with as many rows
//! and cells; which rows are its head, and what it shows, is added in
//! `package`, since docx-rs cannot say it.

use docx_rs::{Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType};

use super::blocks::paragraph;
use super::measure::{columns, twips};
use super::styles::{Use, table as style};
use super::writer::Writer;
use crate::diag::codes;
use crate::document::{self, Cell, Role, Row, Text};

/// Writes a table.
pub(super) fn table(writer: &mut Writer<'_>, table: &document::Table) -> Table {
    let geometry = &writer.catalogue.look().table;
    let (start, end) = (geometry.indent_start, geometry.indent_end);
    let measure = writer.catalogue.geometry().measure - start - end;
    let widths = columns(&table.columns, measure);
    let mut rows = vec![row(writer, Use::Role(Role::TableHead), &table.head, &widths)];
    for (index, body) in table.rows.iter().enumerate() {
        rows.push(match body {
            Row::Day { text } => day(writer, text, &widths),
            Row::Cells { cells, opens_meeting: _ } => {
                let place = match table.rows.get(index + 1) {
                    Some(Row::Cells { opens_meeting: false, .. }) => Use::KeptCell,
                    // The notes to the table do not stand on a page by themselves.
                    None if !table.notes.is_empty() => Use::KeptCell,
                    Some(Row::Cells { opens_meeting: true, .. } | Row::Day { .. })
                    | None => Use::Role(Role::TableCell),
                };
                row(writer, place, cells, &widths)
            }
        });
    }
    writer.descriptions.push(table.description.clone());
    grid(rows, &widths, style::RULED).indent(twips(start))
}

/// A table of fixed widths in a style, without lines of its own.
pub(super) fn grid(rows: Vec<TableRow>, widths: &[usize], style: &str) -> Table {
    Table::without_borders(rows)
        .style(style)
        .width(widths.iter().sum(), WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .set_grid(widths.to_vec())
}

/// A cell of a width.
pub(super) fn cell(paragraphs: Vec<Paragraph>, width: usize) -> TableCell {
    let cell = TableCell::new().width(width, WidthType::Dxa);
    paragraphs.into_iter().fold(cell, TableCell::add_paragraph)
}

/// The rows of a meeting stay on one page, since only the first names it.
fn row(
    writer: &mut Writer<'_>,
    place: Use,
    cells: &[Cell],
    widths: &[usize],
) -> TableRow {
    if cells.len() != widths.len() {
        let message = format!(
            "a table of {} columns has a row of {} cells",
            widths.len(),
            cells.len()
        );
        writer.problems.push(codes::internal(message));
    }
    let cells = cells.iter().zip(widths);
    let cells = cells.map(|(content, width)| {
        cell(vec![paragraph(writer, place, &content.text)], *width)
    });
    TableRow::new(cells.collect()).cant_split()
}

fn day(writer: &mut Writer<'_>, text: &Text, widths: &[usize]) -> TableRow {
    let paragraph = paragraph(writer, Use::Role(Role::TableDay), text);
    let cell = cell(vec![paragraph], widths.iter().sum()).grid_span(widths.len());
    TableRow::new(vec![cell]).cant_split()
}
