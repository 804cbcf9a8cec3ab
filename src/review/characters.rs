//! Characters that print well and are wrong: remains of a conversion, figures of
//! another style, stretched letters, spaces between Han.

use super::line::{FOREIGN, Line, Lines};
use super::numerals::digit;
use super::scripts::is_han;
use super::{Kind, Text};
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::locale::is_composed;

/// The stretch of an Arabic letter.
const KASHIDA: char = '\u{640}';

/// Raised figures, which only a note calls for.
const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/// Complains about the characters of a text.
pub(super) fn check(text: &Text<'_>, kind: Kind) -> Diagnostics {
    let mut said = Diagnostics::default();
    for line in text.lines(Lines::Whole) {
        if kind != Kind::Formats {
            leftovers(text, &line, &mut said);
        }
        decomposed(text, &line, &mut said);
    }
    for line in text.lines(Lines::Own) {
        for (at, char) in line.text.char_indices() {
            let (before, after) = (&line.text[..at], &line.text[at + char.len_utf8()..]);
            let complaint = |make: &dyn Fn(crate::diag::Place) -> Diagnostic| {
                text.about(make(text.place(line.range(at..at + char.len_utf8()))))
            };
            if let Some(digit) = digit(char) {
                said.push(complaint(&|place| codes::digit_foreign(place, char, digit)));
            }
            let is_inside = before.ends_with(char::is_alphabetic)
                && after.starts_with(char::is_alphabetic);
            if char == KASHIDA && is_inside {
                said.push(complaint(&codes::letter_stretched));
            }
            if is_presentation_form(char) {
                said.push(complaint(&|place| codes::presentation_form(place, char)));
            }
            if char == ' ' && before.ends_with(is_han) && after.starts_with(is_han) {
                said.push(complaint(&codes::han_spaced));
            }
        }
    }
    said
}

/// Letters of Arabic in the form that they have on paper.
fn is_presentation_form(char: char) -> bool {
    matches!(char, '\u{FB50}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FDFB}' | '\u{FE70}'..='\u{FEFC}')
}

/// What other ways to mark a text leave behind: `*italics*`, `1^er`, `text¹`.
fn leftovers(text: &Text<'_>, line: &Line, said: &mut Diagnostics) {
    let chars: Vec<(usize, char)> = line.text.char_indices().collect();
    for (index, (at, char)) in chars.iter().copied().enumerate() {
        let neighbour = |step: isize| {
            let index = index.checked_add_signed(step)?;
            chars.get(index).map(|(_, char)| *char)
        };
        let (before, after) = (neighbour(-1), neighbour(1));
        let is_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
        let is_left = match char {
            '*' | '_' | '`' => is_word(before) != is_word(after) || before == Some(char),
            '^' => is_word(before) || is_word(after),
            char if RAISED.contains(char) => {
                before.is_some_and(|before| before != ' ' && before != FOREIGN)
            }
            _ => false,
        };
        if is_left {
            let place = text.place(line.range(at..at + char.len_utf8()));
            said.push(text.about(codes::markup_leftover(place, char)));
        }
    }
}

/// Letters whose accents are characters of their own.
fn decomposed(text: &Text<'_>, line: &Line, said: &mut Diagnostics) {
    if is_composed(&line.text) {
        return;
    }
    let mut start = 0;
    for (at, char) in line.text.char_indices() {
        if !is_composed(&line.text[start..at + char.len_utf8()]) {
            let place = text.place(line.range(start..at + char.len_utf8()));
            said.push(text.about(codes::text_decomposed(place)));
            return;
        }
        if char.is_alphanumeric() {
            start = at;
        }
    }
}
