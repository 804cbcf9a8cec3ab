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
    let row = |kind| match kind {
        Kind::Head { row, .. } | Kind::Cell { row, .. } => Some(row),
        Kind::Text | Kind::Title | Kind::Heading(_) => None,
    };
    row(one.kind).is_some() && row(one.kind) == row(next.kind)
}

/// Every group must stand under all groups before it.
fn descending<'a>(groups: impl Iterator<Item = &'a [Part<Lines>]>) -> Option<Difference> {
    let mut lowest: Option<(Line, &Part<Lines>)> = None;
    for group in groups {
        let mut lowest_in_group = lowest;
        for part in group {
            let lines = part.text.places();
            let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
                continue;
            };
            if let Some((above, before)) = &lowest
                && !first.is_under(above)
            {
                return Some(told(part, before));
            }
            if lowest_in_group.is_none_or(|(low, _)| last.is_under(&low)) {
                lowest_in_group = Some((*last, part));
            }
        }
        lowest = lowest_in_group;
    }
    None
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
