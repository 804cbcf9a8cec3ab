//! Two files as one: the sentences that changed, with the pages that they stand on
//! and the places of the words.

use std::collections::{BTreeSet, HashMap};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::words::{Fate, Stretch, likeness, sentences};
use crate::proof::{Letter, Passage, Spot};
use crate::workbench::Piece;

/// The share of words from which two passages are taken for one that changed.
const LIKE: f64 = 0.4;

/// The most pairs of passages in one place that are compared with each other.
const MAX_PAIRS: usize = 4_000;

/// How far a letter reaches over and under its baseline, as shares of its size.
const ASCENT: f32 = 0.85;
const DESCENT: f32 = 0.25;

/// A sentence in which something changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// Its words, those that are gone before those that are new.
    pub pieces: Vec<Piece>,
    /// The pages on which something in it is gone, or on which it stood, from 1.
    pub old_pages: BTreeSet<usize>,
    /// The pages on which something in it is new, or on which it stands, from 1.
    pub new_pages: BTreeSet<usize>,
    /// Where the words stand that are gone.
    pub removed: Vec<Area>,
    /// Where the words stand that are new.
    pub added: Vec<Area>,
}

/// A part of a line on a page, in points from its left and its lower edge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// The page, from 1.
    pub page: usize,
    /// The left edge.
    pub left: f32,
    /// The right edge.
    pub right: f32,
    /// The upper edge.
    pub top: f32,
    /// The lower edge.
    pub bottom: f32,
}

/// The sentences that changed between two files.
pub(super) fn edits(old: &[Passage], new: &[Passage]) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (old, new) in pairs(old, new) {
        let none = Passage::default();
        let (old, new) = (old.unwrap_or(&none), new.unwrap_or(&none));
        let (before, after) = (characters(old), characters(new));
        let sentences = sentences(&before, &after);
        edits.extend(sentences.iter().map(|sentence| edit(sentence, old, new)));
    }
    edits
}

/// Passages that are not the same, each with what took its place.
fn pairs<'a>(
    old: &'a [Passage],
    new: &'a [Passage],
) -> Vec<(Option<&'a Passage>, Option<&'a Passage>)> {
    // Numbers are compared faster than texts.
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut numbers = |passages: &[Passage]| -> Vec<usize> {
        let number = |passage: &Passage| {
            let next = known.len();
            *known.entry(passage.text()).or_insert(next)
        };
        passages.iter().map(number).collect()
    };
    let (olds, news) = (numbers(old), numbers(new));
    let mut pairs = Vec::new();
    for operation in capture_diff_slices(Algorithm::Patience, &olds, &news) {
        if let DiffOp::Equal { .. } = operation {
            continue;
        }
        let (old, new) = (&old[operation.old_range()], &new[operation.new_range()]);
        pairs.extend(matched(old, new));
    }
    pairs
}

/// Passages in the place of others: each with the one that it became, in order.
fn matched<'a>(
    old: &'a [Passage],
    new: &'a [Passage],
) -> Vec<(Option<&'a Passage>, Option<&'a Passage>)> {
    let likes: Vec<Vec<f64>> = match old.len().saturating_mul(new.len()) > MAX_PAIRS {
        true => Vec::new(),
        false => {
            let news: Vec<Vec<char>> = new.iter().map(characters).collect();
            let like = |old: &[char]| {
                let likes = news.iter().map(|new| likeness(old, new));
                likes.map(|like| if like < LIKE { 0.0 } else { like }).collect()
            };
            old.iter().map(|old| like(&characters(old))).collect()
        }
    };
    let like = |row: usize, column: usize| {
        let like = likes.get(row).and_then(|row| row.get(column));
        // Too many to compare: each with the one in its place.
        like.copied().unwrap_or(f64::from(u8::from(row == column)))
    };
    let best = best(old.len(), new.len(), like);
    let (mut row, mut column) = (0, 0);
    let mut pairs = Vec::new();
    while let (Some(before), Some(after)) = (old.get(row), new.get(column)) {
        let score = |row: usize, column: usize| best[row * (new.len() + 1) + column];
        let here = like(row, column);
        if here > 0.0 && score(row, column) <= here + score(row + 1, column + 1) {
            pairs.push((Some(before), Some(after)));
            (row, column) = (row + 1, column + 1);
        } else if score(row + 1, column) >= score(row, column + 1) {
            pairs.push((Some(before), None));
            row += 1;
        } else {
            pairs.push((None, Some(after)));
            column += 1;
        }
    }
    pairs.extend(old[row..].iter().map(|passage| (Some(passage), None)));
    pairs.extend(new[column..].iter().map(|passage| (None, Some(passage))));
    pairs
}

/// The greatest likeness that can be had from each row and column on.
fn best(rows: usize, columns: usize, like: impl Fn(usize, usize) -> f64) -> Vec<f64> {
    let width = columns + 1;
    let mut best = vec![0.0; (rows + 1) * width];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let here = like(row, column);
            let pair = here + best[(row + 1) * width + column + 1];
            let skip: f64 = f64::max(
                best[(row + 1) * width + column],
                best[row * width + column + 1],
            );
            best[row * width + column] = if here > 0.0 { skip.max(pair) } else { skip };
        }
    }
    best
}

fn characters(passage: &Passage) -> Vec<char> {
    passage.0.iter().map(|letter| letter.char).collect()
}

fn edit(sentence: &[Stretch], old: &Passage, new: &Passage) -> Edit {
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    let (mut before, mut after) = (None, None);
    let mut pieces = Vec::new();
    for stretch in sentence {
        let (was, is) = (&old.0[stretch.old.clone()], &new.0[stretch.new.clone()]);
        before = before.or_else(|| first_page(was));
        after = after.or_else(|| first_page(is));
        pieces.push(match stretch.fate {
            Fate::Kept => Piece::Kept(shown(was)),
            Fate::Removed => {
                removed.extend(areas(was));
                Piece::Removed(shown(was))
            }
            Fate::Added => {
                added.extend(areas(is));
                Piece::Added(shown(is))
            }
        });
    }
    let pages = |areas: &[Area], first: Option<usize>| -> BTreeSet<usize> {
        let pages: BTreeSet<usize> = areas.iter().map(|area| area.page).collect();
        if pages.is_empty() { first.into_iter().collect() } else { pages }
    };
    Edit {
        pieces,
        old_pages: pages(&removed, before),
        new_pages: pages(&added, after),
        removed,
        added,
    }
}

fn first_page(letters: &[Letter]) -> Option<usize> {
    letters.iter().find_map(|letter| letter.spot).map(|spot| spot.page)
}

/// The text for people: what would steer a terminal or turn a line around is
/// replaced.
fn shown(letters: &[Letter]) -> String {
    let steers = |char: char| {
        let turns = matches!(char, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        turns || char.is_control()
    };
    let shown = letters.iter().map(|letter| letter.char);
    shown
        .map(|char| if steers(char) { char::REPLACEMENT_CHARACTER } else { char })
        .collect()
}

/// Where some letters stand, line by line.
fn areas(letters: &[Letter]) -> Vec<Area> {
    let mut areas: Vec<(f32, Area)> = Vec::new();
    for spot in letters.iter().filter_map(|letter| letter.spot) {
        let Spot { page, left, right, baseline, size } = spot;
        let (top, bottom) = (baseline + ASCENT * size, baseline - DESCENT * size);
        let line = areas.last_mut().filter(|(line, area)| {
            area.page == page && (line - baseline).abs() < size / 2.0
        });
        match line {
            Some((_, area)) => {
                area.left = area.left.min(left);
                area.right = area.right.max(right);
                area.top = area.top.max(top);
                area.bottom = area.bottom.min(bottom);
            }
            None => areas.push((baseline, Area { page, left, right, top, bottom })),
        }
    }
    areas.into_iter().map(|(_, area)| area).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(all: &[&str]) -> Vec<Passage> {
        all.iter().map(|text| Passage::of(text)).collect()
    }

    fn marked(old: &[&str], new: &[&str]) -> Vec<String> {
        let edits = edits(&texts(old), &texts(new));
        edits
            .iter()
            .map(|edit| edit.pieces.iter().map(Piece::marked).collect())
            .collect()
    }

    #[test]
    fn a_passage_is_compared_with_the_one_that_it_was() {
        let old = ["Opening of the meeting", "Adoption of the agenda", "Closure"];
        let new = [
            "Opening of the meeting",
            "Other matters",
            "Adoption of an agenda",
            "Closure",
        ];
        assert_eq!(
            marked(&old, &new),
            ["{+Other matters+}", "Adoption of [-the-]{+an+} agenda"]
        );
        assert_eq!(marked(&old, &old), [""; 0]);
        assert_eq!(
            marked(&old[..1], &["Report"]),
            ["[-Opening of the meeting-]", "{+Report+}"]
        );
    }

    #[test]
    fn very_many_passages_are_compared_in_their_places() {
        let numbered = |word: &str| -> Vec<String> {
            (0..200).map(|number| format!("{word} {number}")).collect()
        };
        let (old, new) = (numbered("one"), numbered("other"));
        let borrowed =
            |all: &[String]| texts(&all.iter().map(String::as_str).collect::<Vec<_>>());
        let edits = edits(&borrowed(&old), &borrowed(&new));
        assert_eq!(edits.len(), 200);
        assert_eq!(
            edits[7].pieces,
            [
                Piece::Removed("one".into()),
                Piece::Added("other".into()),
                Piece::Kept(" 7".into())
            ]
        );
    }

    #[test]
    fn words_that_changed_are_marked_on_their_lines() {
        let letter = |char, at: f32, baseline| Letter {
            char,
            spot: Some(Spot {
                page: 2,
                left: at,
                right: at + 1.0,
                baseline,
                size: 4.0,
            }),
        };
        let line = |text: &str, baseline| {
            let letters = text.chars().zip(0_u16..);
            letters
                .map(move |(char, at)| letter(char, f32::from(at), baseline))
                .collect()
        };
        let (old, new): (Vec<Letter>, Vec<Letter>) =
            (line("x ab", 50.0), line("x ac", 50.0));
        let edits = edits(&[Passage(old)], &[Passage([new, line("d", 40.0)].concat())]);
        let edit = &edits[0];
        assert_eq!(edit.new_pages, BTreeSet::from([2]));
        let lines: Vec<(f32, f32, f32)> = edit
            .added
            .iter()
            .map(|area| (area.left, area.right, area.top))
            .collect();
        assert_eq!(lines, [(2.0, 4.0, 53.4), (0.0, 1.0, 43.4)]);
        assert_eq!(edit.removed.len(), 1);
    }

    #[test]
    fn what_steers_a_terminal_is_not_shown() {
        assert_eq!(marked(&[], &["a\u{1b}b\u{202e}c"]), ["{+a\u{fffd}b\u{fffd}c+}"]);
    }
}
