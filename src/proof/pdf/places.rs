//! Where the parts stand on the pages: each under the one before it, and the
//! notes under the text of their page.
//!
//! What is said in the right order may be printed in another; a reader on paper
//! sees only the latter.

use super::lines::{Line, Lines};
use crate::proof::compare::{difference, quoted};
use crate::proof::{Difference, Kind, Part, Reading, Said, Written};

/// Compares the places of the parts with their order.
pub(super) fn compare(
    copy: &Reading<Written>,
    found: &Reading<Lines>,
) -> Option<Difference> {
    let (masthead, text) = found.parts.split_at_checked(copy.masthead)?;
    let groups = std::iter::once(masthead).chain(text.chunk_by(in_one_row));
    let notes = found.notes.chunk_by(|_, _| false);
    descending(groups)
        .or_else(|| descending(notes))
        .or_else(|| under_text(found))
}

/// Whether two parts stand beside each other.
fn in_one_row(one: &Part<Lines>, next: &Part<Lines>) -> bool {
    let row = |kind: Kind| kind.place().map(|place| place.row);
    row(one.kind).is_some() && row(one.kind) == row(next.kind)
}

/// The lowest line so far, and the part that it is of.
type Lowest<'a> = Option<(Line, &'a Part<Lines>)>;

/// Every group must stand under all groups before it. Of a cell over several rows
/// the last line may stand beside the rows that it covers.
fn descending<'a>(groups: impl Iterator<Item = &'a [Part<Lines>]>) -> Option<Difference> {
    let mut lowest: Lowest<'a> = None;
    // The last lines of cells that cover rows still to come, with the last row.
    let mut reaching: Vec<(usize, Line, &Part<Lines>)> = Vec::new();
    for group in groups {
        let row = group
            .first()
            .and_then(|part| part.kind.place())
            .map(|place| place.row);
        reaching.retain(|(end, line, part)| {
            let ended = row.is_none_or(|row| row > *end);
            if ended {
                lowest = lower(lowest, *line, part);
            }
            !ended
        });
        let mut lowest_in_group = lowest;
        let mut before: Option<&Part<Lines>> = None;
        for part in group {
            let lines = part.text.places();
            let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
                continue;
            };
            let over = before.filter(|before| in_one_cell(before, part));
            let over = over.and_then(|part| Some((*part.text.places().last()?, part)));
            if let Some((above, before)) = over.or(lowest)
                && !first.is_under(&above)
            {
                return Some(told(part, before));
            }
            before = Some(part);
            let end = part.kind.place().filter(|place| place.rows > 1);
            if let Some(place) = end {
                reaching.push((place.row + place.rows - 1, *last, part));
                lowest_in_group = lower(lowest_in_group, *first, part);
            } else {
                lowest_in_group = lower(lowest_in_group, *last, part);
            }
        }
        lowest = lowest_in_group;
    }
    None
}

/// Whether two parts are lines of one cell.
fn in_one_cell(one: &Part<Lines>, next: &Part<Lines>) -> bool {
    let cell = |kind: Kind| kind.place().map(|place| (place.row, place.column));
    cell(one.kind).is_some() && cell(one.kind) == cell(next.kind)
}

fn lower<'a>(lowest: Lowest<'a>, line: Line, part: &'a Part<Lines>) -> Lowest<'a> {
    match lowest {
        Some((low, _)) if !line.is_under(&low) => lowest,
        _ => Some((line, part)),
    }
}

/// No line of a note may stand above a line of the text on its page.
fn under_text(found: &Reading<Lines>) -> Option<Difference> {
    let mut lowest: Vec<(Line, &Part<Lines>)> = Vec::new();
    for part in &found.parts {
        for line in part.text.places() {
            match lowest.iter_mut().find(|(low, _)| low.page == line.page) {
                Some(low) if line.is_under(&low.0) => *low = (line, part),
                Some(_) => {}
                None => lowest.push((line, part)),
            }
        }
    }
    found.notes.iter().find_map(|note| {
        note.text.places().iter().find_map(|line| {
            let on_page = lowest.iter().find(|(low, _)| low.page == line.page)?;
            (!line.is_under(&on_page.0)).then(|| told(note, on_page.1))
        })
    })
}

fn told(part: &Part<Lines>, before: &Part<Lines>) -> Difference {
    let (part_words, before_words) = (part.text.words(), before.text.words());
    let found = format!("sets {} over {}", quoted(&part_words), quoted(&before_words));
    Difference {
        page: part.text.page(),
        ..difference(found, "has it under that".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::Place;
    use crate::proof::pdf::piece::Piece;

    /// The lines of a text at these heights.
    fn part(kind: Kind, heights: &[f32]) -> Part<Lines> {
        let mut text = Lines::default();
        for y in heights {
            let mut piece = Piece::new(0, (0.0, *y), 10.0, false);
            piece.push("a", 5.0);
            text.add(&[piece]);
        }
        Part::new(kind, text)
    }

    #[test]
    fn a_cell_over_two_rows_stands_beside_both_and_over_the_third() {
        let cell = |row, column, rows| {
            Kind::Cell(Place { row, column, rows, columns: 1, line: 1 })
        };
        let copy = Reading::default();
        let differs = |second: f32, third: f32| {
            let parts = vec![
                part(cell(1, 1, 2), &[100.0, 80.0]),
                part(cell(1, 2, 1), &[100.0]),
                part(cell(2, 2, 1), &[second]),
                part(cell(3, 1, 1), &[third]),
            ];
            compare(&copy, &Reading { parts, ..Reading::default() }).is_some()
        };
        assert!(!differs(88.0, 68.0), "its last line stands beside the second row");
        assert!(differs(112.0, 68.0), "the second row stands over the first");
        assert!(differs(88.0, 79.0), "the third row stands beside its last line");
    }
}
