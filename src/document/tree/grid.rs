//! The grid of a table: which place each cell has, and which places it covers.
//!
//! Invariant: a grid has no gap and no place with two cells, or there is none.

use super::{Cell, Row, Table};

/// Where the cells of a table stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid<'a> {
    /// The header rows.
    pub head: Vec<Vec<Placed<'a>>>,
    /// The rows of the body; nothing in place of a band.
    pub rows: Vec<Vec<Placed<'a>>>,
}

/// A cell in a row that it stands in, in the order of the columns.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed<'a> {
    /// The cell.
    pub cell: &'a Cell,
    /// Its first column, from 0.
    pub column: usize,
    /// How many rows above this one the cell began: 0 in its own row.
    pub row: usize,
}

impl Placed<'_> {
    /// Whether the cell begins in this row.
    pub fn begins(&self) -> bool {
        self.row == 0
    }

    /// Whether this is the last row of the cell.
    pub fn ends(&self) -> bool {
        self.row + 1 == self.cell.rows
    }
}

impl Table {
    /// The places of all cells.
    ///
    /// # Errors
    /// What is wrong with the table, in words for who works on this program: cells
    /// that leave a place free, need one that is taken or reach beyond the rows.
    pub fn grid(&self) -> Result<Grid<'_>, String> {
        let width = self.columns.len();
        let head: Vec<_> = self.head.iter().map(|row| Some(row.as_slice())).collect();
        let rows: Vec<_> = self
            .rows
            .iter()
            .map(|row| match row {
                Row::Band { .. } => None,
                Row::Cells { cells, .. } => Some(cells.as_slice()),
            })
            .collect();
        if head.is_empty() {
            return Err("a table has no header row".to_owned());
        }
        Ok(Grid {
            head: place(&head, width)?,
            rows: place(&rows, width)?,
        })
    }
}

/// Places the cells of rows of this width; a band is none.
fn place<'a>(
    rows: &[Option<&'a [Cell]>],
    width: usize,
) -> Result<Vec<Vec<Placed<'a>>>, String> {
    let mut placed: Vec<Vec<Placed<'a>>> = Vec::new();
    for (number, row) in (1..).zip(rows) {
        let wrong = |what: &str| Err(format!("row {number} of a table {what}"));
        let above = placed.last().map_or(&[][..], Vec::as_slice);
        let mut covered = above
            .iter()
            .filter(|placed| !placed.ends())
            .map(|placed| Placed { row: placed.row + 1, ..*placed })
            .peekable();
        let Some(cells) = row else {
            if covered.peek().is_some() {
                return wrong("is a band, and a cell reaches into it");
            }
            placed.push(Vec::new());
            continue;
        };
        let mut line: Vec<Placed<'a>> = Vec::new();
        let mut cells = cells.iter();
        let mut column = 0;
        while column < width {
            let from_above = covered.next_if(|placed| placed.column == column);
            let next = from_above
                .or_else(|| Some(Placed { cell: cells.next()?, column, row: 0 }));
            let Some(next) = next else { return wrong("has too few cells") };
            if next.cell.columns == 0 || next.cell.rows == 0 {
                return wrong("has a cell that covers nothing");
            }
            column += next.cell.columns;
            if covered.peek().is_some_and(|placed| placed.column < column) {
                return wrong("has two cells in one place");
            }
            line.push(next);
        }
        if column > width || cells.next().is_some() {
            return wrong("has too many cells");
        }
        placed.push(line);
    }
    let last = placed.last().map_or(&[][..], Vec::as_slice);
    if last.iter().any(|placed| !placed.ends()) {
        return Err("a cell reaches beyond the last row of a table".to_owned());
    }
    Ok(placed)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A cell of so many columns and rows.
    fn cell((columns, rows): (usize, usize)) -> Cell {
        Cell { columns, rows, lines: Vec::new() }
    }

    /// The column and the row of each placed cell, or what is wrong. A row of no
    /// sizes is a band.
    fn places(rows: &[&[(usize, usize)]]) -> Result<Vec<Vec<(usize, usize)>>, String> {
        let rows: Vec<Vec<Cell>> = rows
            .iter()
            .map(|row| row.iter().copied().map(cell).collect())
            .collect();
        let rows: Vec<Option<&[Cell]>> = rows
            .iter()
            .map(|row| (!row.is_empty()).then_some(row.as_slice()))
            .collect();
        let placed = place(&rows, 3)?;
        let places = |row: Vec<Placed<'_>>| {
            row.into_iter().map(|placed| (placed.column, placed.row)).collect()
        };
        Ok(placed.into_iter().map(places).collect())
    }

    #[test]
    fn cells_stand_beside_those_that_reach_down() {
        let placed = places(&[&[(1, 2), (2, 1)], &[(1, 1), (1, 2)], &[(2, 1)]]).unwrap();
        let rows =
            [vec![(0, 0), (1, 0)], vec![(0, 1), (1, 0), (2, 0)], vec![(0, 0), (2, 1)]];
        assert_eq!(placed, rows);
    }

    #[test]
    fn a_table_with_gaps_or_overlaps_has_no_grid() {
        for (rows, said) in [
            (&[&[(1, 1), (1, 1)][..]][..], "row 1 of a table has too few cells"),
            (&[&[(2, 1), (2, 1)]], "row 1 of a table has too many cells"),
            (&[&[(3, 1), (1, 1)]], "row 1 of a table has too many cells"),
            (&[&[(3, 0)]], "row 1 of a table has a cell that covers nothing"),
            (
                &[&[(1, 1), (1, 2), (1, 1)], &[(2, 1), (1, 1)]],
                "row 2 of a table has two cells in one place",
            ),
            (
                &[&[(1, 2), (2, 1)], &[]],
                "row 2 of a table is a band, and a cell reaches into it",
            ),
            (&[&[(3, 2)]], "a cell reaches beyond the last row of a table"),
        ] {
            assert_eq!(places(rows), Err(said.to_owned()));
        }
    }
}
