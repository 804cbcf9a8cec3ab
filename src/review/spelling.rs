//! Spellings that a language avoids.

use regex::Regex;

use super::line::{Lines, plainly};
use super::{Customs, Text};
use crate::diag::{Diagnostics, codes};

/// Stands for a number.
const NUMBER: &str = "#";

/// A spelling to avoid.
pub(super) struct Spelling {
    expression: Regex,
    /// The one to use.
    right: String,
}

impl Spelling {
    /// The spellings that a language avoids.
    pub(super) fn all(customs: &Customs) -> Vec<Self> {
        let read = |[wrong, right]: &[String; 2]| {
            let expression = expression(&plainly(wrong))?;
            Some(Self { expression, right: right.clone() })
        };
        customs.avoid.iter().filter_map(read).collect()
    }
}

/// Complains about every spelling to avoid.
pub(super) fn check(text: &Text<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    let spellings = &text.language.spellings;
    if spellings.is_empty() {
        return said;
    }
    for line in text.lines(Lines::Own) {
        let line = line.plain();
        for Spelling { expression, right } in spellings {
            for captures in expression.captures_iter(&line.text) {
                let Some(found) = captures.get(0) else { continue };
                let number = captures.get(1).map_or(NUMBER, |number| number.as_str());
                let place = text.place(line.range(found.range()));
                let complaint = codes::spelling_avoided(
                    place,
                    found.as_str(),
                    &right.replace(NUMBER, number),
                );
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
