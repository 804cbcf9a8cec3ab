//! Spellings that a language avoids.

use regex::Regex;

use super::Text;
use super::line::{Lines, plainly};
use crate::diag::{Diagnostics, codes};

/// Stands for a number.
const NUMBER: &str = "#";

/// Complains about every spelling to avoid.
pub(super) fn check(text: &Text<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    let pairs = &text.language.volume.customs.avoid;
    if pairs.is_empty() {
        return said;
    }
    for line in text.lines(Lines::Own) {
        let line = line.plain();
        for [wrong, right] in pairs {
            let Some(expression) = expression(&plainly(wrong)) else { continue };
            for captures in expression.captures_iter(&line.text) {
                let Some(found) = captures.get(0) else { continue };
                let number = captures.get(1).map_or(NUMBER, |number| number.as_str());
                let place = text.place(line.range(found.range()));
                let complaint =
                    codes::spelling_avoided(place, found.as_str(), &right.replace(NUMBER, number));
                said.push(text.about(complaint));
            }
        }
    }
    said
}

/// The expression of a spelling, as whole words.
fn expression(wrong: &str) -> Option<Regex> {
    let body = regex::escape(wrong).replace(r"\#", "([0-9]+)");
    let edge = |char: Option<char>| match char {
        Some(char) if char.is_alphanumeric() || char == '#' => r"\b",
        _ => "",
    };
    let (start, end) = (edge(wrong.chars().next()), edge(wrong.chars().next_back()));
    Regex::new(&format!("{start}{body}{end}")).ok()
}
