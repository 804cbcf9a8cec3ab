//! Brackets and quotation marks: each that opens is closed, and they are those of
//! the language.

use std::ops::Range;

use super::Text;
use super::line::{Line, Lines};
use crate::diag::{Diagnostics, codes};

/// The pairs of all languages.
const PAIRS: [(char, char); 16] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('（', '）'),
    ('［', '］'),
    ('【', '】'),
    ('《', '》'),
    ('〈', '〉'),
    ('「', '」'),
    ('『', '』'),
    ('«', '»'),
    ('‹', '›'),
    ('“', '”'),
    ('„', '“'),
    ('¿', '?'),
    ('¡', '!'),
];

/// Those of them that are quotation marks.
const QUOTES: &str = "«‹“”„「『";

/// A mark that opens.
struct Open {
    char: char,
    close: char,
    range: Range<usize>,
}

/// Complains about marks without their counterparts and about quotation marks of
/// other languages.
pub(super) fn check(text: &Text<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    for line in text.lines(Lines::Whole) {
        balance(text, &line, &mut said);
    }
    for line in text.lines(Lines::Own) {
        narrow(text, &line, &mut said);
        quotes(text, &line, &mut said);
    }
    said
}

/// The pairs as a language has them: its own quotation marks first, which may be
/// those of others turned round.
fn pairs(text: &Text<'_>) -> Vec<(char, char)> {
    let own = own(text);
    let taken = |(open, close): &(char, char)| {
        let (own_open, own_close) = own.unwrap_or(('\0', '\0'));
        [own_open, own_close].contains(open) || [own_open, own_close].contains(close)
    };
    let others = PAIRS.into_iter().filter(|pair| !taken(pair));
    let questions = text.language.volume.typography.no_space_after.as_str();
    // A mark that opens a question is asked for only where the language has it.
    let others =
        others.filter(|(open, _)| !"¿¡".contains(*open) || questions.contains(*open));
    own.into_iter().chain(others).collect()
}

/// The quotation marks of the language.
fn own(text: &Text<'_>) -> Option<(char, char)> {
    let [open, close] = text.language.volume.typography.quotes.as_ref()?;
    Some((open.trim().chars().next()?, close.trim().chars().next()?))
}

fn balance(text: &Text<'_>, line: &Line, said: &mut Diagnostics) {
    let pairs = pairs(text);
    let mut open: Vec<Open> = Vec::new();
    for (at, char) in line.text.char_indices() {
        let range = at..at + char.len_utf8();
        if open.last().is_some_and(|last| last.close == char) {
            open.pop();
        } else if let Some((_, close)) = pairs.iter().find(|(open, _)| *open == char) {
            open.push(Open { char, close: *close, range });
        } else if let Some((opens, _)) = pairs.iter().find(|(_, close)| *close == char) {
            // `a)` is a label; what crosses is said once.
            let crossed = open.iter().rposition(|open| open.close == char);
            match crossed {
                Some(index) => {
                    for lost in open.drain(index..).skip(1) {
                        unclosed(text, line, &lost, said);
                    }
                }
                None if char == ')' && ends_with_label(&line.text[..at]) => {}
                None => {
                    let place = text.place(line.range(range));
                    let complaint = codes::bracket_closes_nothing(place, char, *opens);
                    said.push(text.about(complaint));
                }
            }
        }
    }
    for lost in open {
        unclosed(text, line, &lost, said);
    }
}

fn unclosed(text: &Text<'_>, line: &Line, open: &Open, said: &mut Diagnostics) {
    let place = text.place(line.range(open.range.clone()));
    let complaint = codes::bracket_unclosed(place, open.char, open.close);
    said.push(text.about(complaint));
}

/// Whether a text ends with the letter or number of a label: `a`, `12`, `iv`.
fn ends_with_label(before: &str) -> bool {
    let label = before.len() - before.trim_end_matches(char::is_alphanumeric).len();
    let (before, label) = before.split_at(before.len() - label);
    let is_number = |char: char| char.is_numeric() || "ivxIVX".contains(char);
    let is_label = match label.chars().count() {
        0 => return before.ends_with(super::line::VALUE),
        1 => true,
        2..=4 => label.chars().all(is_number),
        _ => false,
    };
    let begins = |char: char| char.is_whitespace() || "/–—-".contains(char);
    is_label && before.chars().next_back().is_none_or(begins)
}

/// Complains about brackets of half width round characters of full width.
fn narrow(text: &Text<'_>, line: &Line, said: &mut Diagnostics) {
    let is_han = |char: char| super::scripts::is_han(char);
    for (at, _) in line.text.match_indices('(') {
        let inside = &line.text[at + 1..];
        let Some(end) =
            inside.find([')', '(']).filter(|end| inside[*end..].starts_with(')'))
        else {
            continue;
        };
        if inside[..end].contains(is_han) {
            let place = text.place(line.range(at..at + 1));
            said.push(text.about(codes::bracket_narrow(place)));
        }
    }
}

/// Complains about the outermost quotation marks that are not those of the language.
fn quotes(text: &Text<'_>, line: &Line, said: &mut Diagnostics) {
    let Some((own_open, own_close)) = own(text) else { return };
    let pairs = pairs(text);
    let mut closes: Option<char> = None;
    for (at, char) in line.text.char_indices() {
        if closes == Some(char) {
            closes = None;
        } else if closes.is_none()
            && let Some((_, close)) = pairs.iter().find(|(open, _)| *open == char)
            && QUOTES.contains(char)
        {
            closes = Some(*close);
            if char != own_open {
                let place = text.place(line.range(at..at + char.len_utf8()));
                let complaint =
                    codes::quotes_of_another_language(place, char, own_open, own_close);
                said.push(text.about(complaint));
            }
        }
    }
}
