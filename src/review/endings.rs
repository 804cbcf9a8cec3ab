//! The ends of texts: a translation ends as its original does, and a title
//! without punctuation, because that is added where the title is printed.

use super::line::{CALL, Line, Lines};
use super::{Pair, Text};
use crate::diag::{Diagnostics, codes};

/// What a text ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    None,
    Stop,
    Question,
    Exclamation,
    Colon,
    Semicolon,
    Comma,
    Ellipsis,
}

/// What the ids of titles of items begin with.
const ITEM: &str = "item-";

/// What the ids of titles of documents begin with.
const DOCUMENT: &str = "doc-";

/// Complains about a translation that does not end as its original.
pub(super) fn check(pair: &Pair<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    let ends: Vec<End> =
        pair.original.lines(Lines::Whole).map(|line| end(&line).0).collect();
    for line in pair.translation.lines(Lines::Whole) {
        let (end, range) = end(&line);
        let Some(original) = ends.first().filter(|_| !ends.contains(&end)) else {
            continue;
        };
        // What is said of titles is said below.
        if is_title(&pair.translation) && end != End::None {
            continue;
        }
        let place = match end {
            End::None => pair.translation.start(),
            _ => pair.translation.place(line.range(range.clone())),
        };
        let complaint = codes::ending_differs(place, name(*original), name(end));
        said.push(pair.about(complaint));
    }
    said
}

/// Complains about punctuation at the end of a title.
pub(super) fn title(text: &Text<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    if !is_title(text) {
        return said;
    }
    for line in text.lines(Lines::Whole) {
        let (end, range) = end(&line);
        if !matches!(end, End::None | End::Question | End::Exclamation) {
            let place = text.place(line.range(range.clone()));
            let complaint = codes::title_punctuated(place, &line.text[range]);
            said.push(text.about(complaint));
        }
    }
    said
}

/// Whether a text of a document is the title of an item or of another document.
/// The id of a paragraph begins with that of its item.
fn is_title(text: &Text<'_>) -> bool {
    let id = text.wording.id.as_str();
    let is_above = |other: &str| {
        other.starts_with(ITEM)
            && id.strip_prefix(other).is_some_and(|rest| rest.starts_with('-'))
    };
    let mut others = text
        .leaf
        .manuscript
        .wordings
        .iter()
        .map(|wording| wording.id.as_str());
    let is_item = id.starts_with(ITEM) && !is_paragraph(id) && !others.any(is_above);
    is_item || id.starts_with(DOCUMENT)
}

/// Whether an id is that of a paragraph by its form: `item-a-p1`.
fn is_paragraph(id: &str) -> bool {
    let last = id.rsplit('-').next().and_then(|last| last.strip_prefix('p'));
    last.is_some_and(|number| number.starts_with(|first: char| first.is_ascii_digit()))
}

/// What a line ends with, and where: calls and closing marks aside.
fn end(line: &Line) -> (End, std::ops::Range<usize>) {
    let closes = |char: char| {
        char == CALL || char.is_whitespace() || "»›”“’\"')]}）》〉」』】".contains(char)
    };
    let text = line.text.trim_end_matches(closes);
    let Some(last) = text.chars().next_back() else { return (End::None, 0..0) };
    let end = match last {
        '.' | '。' | '।' | '۔' => End::Stop,
        '?' | '？' | '؟' => End::Question,
        '!' | '！' => End::Exclamation,
        ':' | '：' => End::Colon,
        ';' | '；' | '؛' => End::Semicolon,
        ',' | '，' | '،' | '、' => End::Comma,
        '…' => End::Ellipsis,
        _ => End::None,
    };
    (end, text.len() - last.len_utf8()..text.len())
}

fn name(end: End) -> &'static str {
    match end {
        End::None => "without punctuation",
        End::Stop => "with a full stop",
        End::Question => "with a question mark",
        End::Exclamation => "with an exclamation mark",
        End::Colon => "with a colon",
        End::Semicolon => "with a semicolon",
        End::Comma => "with a comma",
        End::Ellipsis => "with an ellipsis",
    }
}
