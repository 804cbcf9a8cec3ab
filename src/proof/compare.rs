//! The comparison of a file with the copy.
//!
//! Invariant: nothing is passed over: what is missing, what is added and what
//! stands elsewhere are all differences, and the first in reading order is told.

use super::Difference;
use super::copy::Written;
use super::reading::{Kind, Part, Place, Reading, Said};

/// The most characters of a text that are quoted.
const QUOTED: usize = 80;

/// Compares what a file says with what the tree says.
pub(super) fn compare<T: Said>(
    copy: &Reading<Written>,
    found: &Reading<T>,
) -> Option<Difference> {
    metadata(copy, found)
        .or_else(|| parts(&copy.parts, &found.parts))
        .or_else(|| parts(&copy.control, &found.control))
        .or_else(|| parts(&copy.notes, &found.notes))
        .or_else(|| descriptions("the picture", &copy.pictures, &found.pictures))
        .or_else(|| descriptions("the table", &copy.tables, &found.tables))
}

fn metadata<T>(copy: &Reading<Written>, found: &Reading<T>) -> Option<Difference> {
    if copy.title != found.title {
        let (found, expected) = (quoted(&found.title), quoted(&copy.title));
        return Some(difference(
            format!("has the title {found} in its metadata"),
            format!("has {expected}"),
        ));
    }
    let (found, expected) = (&found.language, &copy.language);
    let region = found.strip_prefix(expected.as_str());
    let same = region.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    (!same).then(|| {
        difference(format!("is in the language `{found}`"), format!("is in `{expected}`"))
    })
}

fn parts<T: Said>(copy: &[Part<Written>], found: &[Part<T>]) -> Option<Difference> {
    let differing = copy.iter().zip(found).find_map(|(copy, found)| part(copy, found));
    differing.or_else(|| {
        if let Some(lost) = copy.get(found.len()) {
            let expected = format!("says {}", quoted(&lost.text.plain()));
            let message = lost.text.message.clone();
            return Some(Difference { message, ..difference("ends".into(), expected) });
        }
        let added = found.get(copy.len())?;
        let says = format!("says {}", quoted(&added.text.words()));
        let page = added.text.page();
        Some(Difference { page, ..difference(says, "ends".into()) })
    })
}

fn part<T: Said>(copy: &Part<Written>, found: &Part<T>) -> Option<Difference> {
    let told = |found_words: String, expected: String| Difference {
        message: copy.text.message.clone(),
        page: found.text.page(),
        ..difference(found_words, expected)
    };
    // Nearly all parts are as they should be, and nothing of them is quoted.
    let text = || quoted(&copy.text.plain());
    if !found.text.agrees_with(&copy.text) {
        let (words, plain) = (found.text.words(), copy.text.plain());
        // Its structure or its page has the words in another order.
        if words.split_whitespace().eq(plain.split_whitespace()) {
            let moved = format!("has the pieces of {} in another order", text());
            return Some(told(moved, "has them in this".into()));
        }
        let (found, expected) = clipped(&words, &plain);
        return Some(told(format!("says {found}"), format!("says {expected}")));
    }
    if !found.kind.may_be(copy.kind) {
        let (found, expected) = (job(found.kind), job(copy.kind));
        return Some(told(
            format!("has {} as {found}", text()),
            format!("has it as {expected}"),
        ));
    }
    if copy.calls != found.calls {
        let (found, expected) = (found.calls, copy.calls);
        let text = text();
        let has = format!("has {found} marks of notes that lead anywhere in {text}");
        return Some(told(has, format!("has {expected}")));
    }
    links(copy, found).map(|(found, expected)| told(found, expected))
}

/// What a file links, and what the document links instead.
fn links<T: Said>(copy: &Part<Written>, found: &Part<T>) -> Option<(String, String)> {
    for (copy, found) in copy.links.iter().zip(&found.links) {
        let text = || quoted(&copy.text.plain());
        if !found.text.agrees_with(&copy.text) {
            let found = quoted(&found.text.words());
            return Some((format!("links {found}"), format!("links {}", text())));
        }
        if copy.url != found.url {
            let (found, expected) = (&found.url, &copy.url);
            return Some((
                format!("links {} to `{found}`", text()),
                format!("links to `{expected}`"),
            ));
        }
    }
    if let Some(lost) = copy.links.get(found.links.len()) {
        let (text, url) = (quoted(&lost.text.plain()), &lost.url);
        return Some((format!("has no link in {text}"), format!("links to `{url}`")));
    }
    let added = found.links.get(copy.links.len())?;
    let (text, url) = (quoted(&added.text.words()), &added.url);
    Some((format!("links {text} to `{url}`"), "has no link".into()))
}

/// Compares the descriptions of pictures or tables for readers who cannot see.
fn descriptions(what: &str, copy: &[String], found: &[String]) -> Option<Difference> {
    let told = |text: Option<&String>| match text {
        Some(text) => format!("describes {what} as {}", quoted(text)),
        None => format!("does not describe {what}"),
    };
    let count = copy.len().max(found.len());
    (0..count)
        .map(|index| (copy.get(index), found.get(index)))
        .find(|(copy, found)| copy != found)
        .map(|(copy, found)| difference(told(found), told(copy)))
}

fn job(kind: Kind) -> String {
    match kind {
        Kind::Text => "text".into(),
        Kind::Title => "the title".into(),
        Kind::Heading(level) => format!("a heading of level {level}"),
        Kind::Head(place) => format!("the head {}", cell(place)),
        Kind::Cell(place) => format!("the cell {}", cell(place)),
        Kind::Band(place) => format!("the row over all columns {}", cell(place)),
    }
}

/// Where a cell is, how large it is, and which line is meant.
fn cell(place: Place) -> String {
    let Place { row, column, rows, columns, line } = place;
    let mut told = format!("in row {row}, column {column}");
    if (rows, columns) != (1, 1) {
        told.push_str(&format!(" over {columns} columns and {rows} rows"));
    }
    if line > 1 {
        told.push_str(&format!(", line {line}"));
    }
    told
}

/// A difference whose message and page are not known.
pub(super) fn difference(found: String, expected: String) -> Difference {
    Difference { found, expected, message: None, page: None }
}

/// A text in quotation marks, its start if it is long.
pub(super) fn quoted(text: &str) -> String {
    clipped_at(text, 0)
}

/// Two texts from the word in which they part.
fn clipped(one: &str, other: &str) -> (String, String) {
    let mut from = 0;
    for (index, (left, right)) in one.chars().zip(other.chars()).enumerate() {
        if left != right {
            break;
        }
        if left.is_whitespace() {
            from = index + 1;
        }
    }
    // A word before it tells where the place is.
    let before: Vec<char> = one.chars().take(from.saturating_sub(1)).collect();
    let word = before.iter().rposition(|char| char.is_whitespace());
    let from = if from == 0 { 0 } else { word.map_or(0, |index| index + 1) };
    (clipped_at(one, from), clipped_at(other, from))
}

/// A text in quotation marks from a character on.
fn clipped_at(text: &str, from: usize) -> String {
    let mut rest = text.chars().skip(from);
    let shown: String = rest.by_ref().take(QUOTED).collect();
    let start = if from > 0 { "…" } else { "" };
    let end = if rest.next().is_some() { "…" } else { "" };
    format!("“{start}{}{end}”", shown.replace(['\t', '\n'], " "))
}
