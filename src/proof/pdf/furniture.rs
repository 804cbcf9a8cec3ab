//! What stands outside the structure: the running head and the folio of later
//! pages, and the head of a table that goes on (UN Editorial Manual, Format of
//! documents).

use super::lines::Lines;
use super::piece::{Piece, is_ink};
use crate::agenda::Direction;
use crate::document::{Block, Document};
use crate::proof::compare::{difference, quoted};
use crate::proof::{Difference, Reading, Said, Written};

/// Compares what stands outside the structure of each page, by page.
pub(super) fn compare(
    document: &Document,
    folio_with_total: bool,
    copy: &Reading<Written>,
    pages: &[Vec<Piece>],
) -> Option<Difference> {
    let repeated = heads(document, copy);
    let count = pages.len();
    (1..).zip(pages).find_map(|(number, strays)| {
        let folio = match folio_with_total {
            true => format!("{number}/{count}"),
            false => number.to_string(),
        };
        let mut expected: Vec<String> = document.version.draft.iter().cloned().collect();
        if number > 1 {
            expected.push(document.version.symbol.clone());
            expected.push(foot(document, number, folio));
        }
        page(strays, expected, &repeated)
            .map(|difference| Difference { page: Some(number), ..difference })
    })
}

/// The foot of a later page from left to right: the folio at the outer edge,
/// the job number at the inner one.
fn foot(document: &Document, number: usize, folio: String) -> String {
    let job = document.control.job.as_ref();
    let Some(job) = job.and_then(|job| job.on_later_pages.as_deref()) else {
        return folio;
    };
    let outer_is_left =
        number.is_multiple_of(2) == (document.version.direction == Direction::Ltr);
    if outer_is_left { format!("{folio}\t{job}") } else { format!("{job}\t{folio}") }
}

/// The words in the header rows of each table.
fn heads(document: &Document, copy: &Reading<Written>) -> Vec<String> {
    let mut heights = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table.head.len()),
        _ => None,
    });
    let mut heads: Vec<String> = Vec::new();
    let mut height = 0;
    for part in &copy.parts {
        let Some(place) = part.kind.place() else { continue };
        if (place.row, place.column, place.line) == (1, 1, 1) {
            height = heights.next().unwrap_or_default();
            heads.push(String::new());
        }
        if let Some(head) = heads.last_mut().filter(|_| place.row <= height) {
            head.push_str(&part.text.plain());
        }
    }
    heads
}

fn page(
    strays: &[Piece],
    mut expected: Vec<String>,
    heads: &[String],
) -> Option<Difference> {
    let mut left = Vec::new();
    for line in lines(strays) {
        let furniture = |text: &String| {
            line.agrees_with(&Written {
                isolated: text.clone(),
                direction: Direction::Ltr,
                message: None,
            })
        };
        match expected.iter().position(furniture) {
            Some(index) => drop(expected.remove(index)),
            None => left.push(line),
        }
    }
    if let Some(missing) = expected.first() {
        let expected = format!("has {} there", quoted(missing));
        return Some(difference("has no such line around the text".into(), expected));
    }
    // The head of one table is repeated whole, in as many lines as it needs.
    let said = sorted(left.iter().map(Said::words));
    let is_whole = |head: &String| said == sorted(std::iter::once(head.clone()));
    if said.is_empty() || heads.iter().any(is_whole) {
        return None;
    }
    let words: Vec<String> = left.iter().map(Said::words).collect();
    let says = format!("says {} around the text", quoted(&words.join(" ")));
    Some(difference(says, "has nothing".into()))
}

/// The lines of the strays, each from left to right: in a line of a table's
/// head its cells are one.
fn lines(strays: &[Piece]) -> Vec<Lines> {
    let mut lines: Vec<Vec<Piece>> = Vec::new();
    for piece in strays.iter().filter(|piece| !piece.is_blank()) {
        let is_same = |line: &&mut Vec<Piece>| {
            line.iter().any(|other| (other.y - piece.y).abs() < piece.size / 2.0)
        };
        match lines.iter_mut().find(is_same) {
            Some(line) => line.push(piece.clone()),
            None => lines.push(vec![piece.clone()]),
        }
    }
    let mut found = Vec::new();
    for mut pieces in lines {
        pieces.sort_by(|one, other| one.x.total_cmp(&other.x));
        let mut line = Lines::default();
        line.add(&pieces);
        found.push(line);
    }
    found
}

/// The characters that show, in an order that does not depend on the lines.
fn sorted(texts: impl Iterator<Item = String>) -> Vec<char> {
    let texts: Vec<String> = texts.collect();
    let shown = texts
        .iter()
        .flat_map(|text| text.chars())
        .filter(|char| is_ink(*char));
    let mut characters: Vec<char> = shown.collect();
    characters.sort_unstable();
    characters
}
