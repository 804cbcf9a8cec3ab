//! The tables.
//!
//! Invariant: a table of the tree is one table of the file with as many rows. A
//! cell over several rows is a cell in each of them, the lower ones without text
//! and merged with the one above. Which rows are the head, and what the table
//! shows, is added in `package`, since docx-rs cannot say it.

use docx_rs::{
    BorderType, Paragraph, Table, TableCell, TableCellBorder, TableCellBorderPosition,
    TableCellBorders, TableLayoutType, TableRow, VMergeType, WidthType,
};

use super::blocks::paragraph;
use super::measure::{columns_apart, eighths, twips};
use super::styles::{Use, table as style};
use super::writer::{TableFacts, Writer};
use crate::diag::codes;
use crate::document::{self, Placed, Provenance, Role, Row, Text};

/// Writes a table.
pub(super) fn table(writer: &mut Writer<'_>, table: &document::Table) -> Table {
    let geometry = &writer.catalogue.look().table;
    let (start, end) = (geometry.indent_start, geometry.indent_end);
    let measure = writer.catalogue.geometry().measure - start - end;
    let widths = columns_apart(&table.columns, measure, geometry.column_gap);
    let rows = match table.grid() {
        Ok(grid) => {
            let mut rows = head(writer, &grid.head, &widths);
            rows.extend(body(writer, table, &grid.rows, &widths));
            rows
        }
        Err(wrong) => {
            writer.problems.push(codes::internal(wrong));
            Vec::new()
        }
    };
    writer.tables.push(TableFacts {
        description: table.description.clone(),
        head_rows: table.head.len(),
    });
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

/// The header rows. The style of the table rules the first row only; where there
/// are more, the cells at the end of the head have the rule. A cell over several
/// columns has a thin one between it and the heads under it.
fn head(
    writer: &mut Writer<'_>,
    rows: &[Vec<Placed<'_>>],
    widths: &[usize],
) -> Vec<TableRow> {
    let geometry = &writer.catalogue.look().table;
    let (thin, heavy) = (geometry.rule_above_head, geometry.rule_under_head);
    let mut written = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let left = rows.len() - index;
        let cells = row.iter().map(|placed| {
            let cell = placed_cell(writer, Use::Role(Role::TableHead), placed, widths);
            let reaches_end = placed.cell.rows - placed.row == left;
            match (rows.len(), reaches_end) {
                (1, _) => cell,
                (_, true) => ruled(cell, heavy),
                (_, false) if placed.cell.columns > 1 && placed.ends() => {
                    ruled(cell, thin)
                }
                (_, false) => cell,
            }
        });
        written.push(TableRow::new(cells.collect()).cant_split());
    }
    written
}

fn ruled(cell: TableCell, thickness: f64) -> TableCell {
    let rule = TableCellBorder::new(TableCellBorderPosition::Bottom)
        .border_type(BorderType::Single)
        .size(eighths(thickness))
        .color("auto");
    cell.set_borders(TableCellBorders::with_empty().set(rule))
}

fn body(
    writer: &mut Writer<'_>,
    table: &document::Table,
    grid: &[Vec<Placed<'_>>],
    widths: &[usize],
) -> Vec<TableRow> {
    let mut written = Vec::new();
    for (index, (row, placed)) in table.rows.iter().zip(grid).enumerate() {
        let is_kept = match table.rows.get(index + 1) {
            Some(Row::Cells { opens_meeting, .. }) => !opens_meeting,
            Some(Row::Band { .. }) => false,
            // The notes to the table do not stand on a page by themselves.
            None => !table.notes.is_empty(),
        };
        written.push(match row {
            Row::Band { role, message, text } => {
                let place = if is_kept && *role == Role::TableEvent {
                    Use::Kept(*role)
                } else {
                    Use::Role(*role)
                };
                band(writer, place, (message, text), widths)
            }
            Row::Cells { .. } => {
                let is_kept = is_kept || holds_together(writer, placed);
                let role = Role::TableCell;
                let place = if is_kept { Use::Kept(role) } else { Use::Role(role) };
                let cells = placed
                    .iter()
                    .map(|placed| placed_cell(writer, place, placed, widths));
                TableRow::new(cells.collect()).cant_split()
            }
        });
    }
    written
}

/// Whether a cell reaches from this row into the next and is low enough to stand
/// on one page.
fn holds_together(writer: &Writer<'_>, row: &[Placed<'_>]) -> bool {
    let most = writer.catalogue.look().table.kept_rows;
    row.iter().any(|placed| !placed.ends() && placed.cell.rows <= most)
}

/// A cell, or the part of it in one of the rows that it covers.
fn placed_cell(
    writer: &mut Writer<'_>,
    place: Use,
    placed: &Placed<'_>,
    widths: &[usize],
) -> TableCell {
    let Placed { cell: content, column, .. } = *placed;
    let mut lines: Vec<Paragraph> = Vec::new();
    if placed.begins() {
        let texts = content.lines.iter();
        lines.extend(
            texts.map(|line| paragraph(writer, place, &line.message, &line.text)),
        );
    }
    if lines.is_empty() {
        // Word wants a paragraph in every cell.
        lines.push(paragraph(writer, place, &None, &Text::new()));
    }
    let covered = &widths[column..column + content.columns];
    let mut written = cell(lines, covered.iter().sum());
    if content.columns > 1 {
        written = written.grid_span(content.columns);
    }
    match (content.rows, placed.begins()) {
        (1, _) => written,
        (_, true) => written.vertical_merge(VMergeType::Restart),
        (_, false) => written.vertical_merge(VMergeType::Continue),
    }
}

/// One cell over all columns.
fn band(
    writer: &mut Writer<'_>,
    place: Use,
    (message, text): (&Provenance, &Text),
    widths: &[usize],
) -> TableRow {
    let paragraph = paragraph(writer, place, message, text);
    let cell = cell(vec![paragraph], widths.iter().sum()).grid_span(widths.len());
    TableRow::new(vec![cell]).cant_split()
}
