//! A message with holes, to be laid over a text.
//!
//! A message is formatted with a character in the place of each value; what
//! stands between these characters is what a text must say.

use std::ops::Range;

/// The most ways in which a pattern is laid over a text.
const MAX_WAYS: usize = 64;

/// The most steps of laying a pattern over a text. A line of an agenda takes some
/// hundred; one made to be read in endless ways is not read to the end.
const MAX_STEPS: usize = 20_000;

/// The first character that stands for a value. The gate lets no private
/// character in, so that none is a character of a message.
const HOLE: u32 = 0xE000;

/// What a message says around its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Said(Vec<char>),
    /// A value, by its index among those of the message.
    Hole(usize),
}

/// The part of a text that each value takes, by the index of the value.
pub type Taken = Vec<Option<Range<usize>>>;

impl Pattern {
    /// The character that stands for a value.
    pub(super) fn hole(index: usize) -> char {
        char::from_u32(HOLE + index as u32).unwrap_or('\u{E000}')
    }

    /// The pattern of a formatted message with so many values.
    pub(super) fn new(formatted: &str, holes: usize) -> Self {
        let mut pieces = Vec::new();
        let mut said = Vec::new();
        for char in formatted.chars() {
            let index = u32::from(char).wrapping_sub(HOLE) as usize;
            if index < holes {
                if !said.is_empty() {
                    pieces.push(Piece::Said(std::mem::take(&mut said)));
                }
                pieces.push(Piece::Hole(index));
            } else {
                said.push(plain_space(char));
            }
        }
        if !said.is_empty() {
            pieces.push(Piece::Said(said));
        }
        Self(pieces)
    }

    /// How many characters the message says beside its values.
    pub fn length(&self) -> usize {
        let said = self.0.iter().map(|piece| match piece {
            Piece::Said(said) => said.len(),
            Piece::Hole(_) => 0,
        });
        said.sum()
    }

    /// The ways in which the pattern covers a text, those first in which the
    /// values that come first take most.
    pub fn ways(&self, text: &[char]) -> Vec<Taken> {
        let holes = self.0.iter().filter_map(|piece| match piece {
            Piece::Hole(index) => Some(index + 1),
            Piece::Said(_) => None,
        });
        let mut laid = Laid {
            text,
            taken: vec![None; holes.max().unwrap_or(0)],
            ways: Vec::new(),
            steps: 0,
        };
        laid.lay(&self.0, 0);
        laid.ways
    }
}

/// A text over which a pattern is laid.
struct Laid<'t> {
    text: &'t [char],
    taken: Taken,
    ways: Vec<Taken>,
    steps: usize,
}

impl Laid<'_> {
    /// Lays the rest of a pattern over the text from a place on.
    fn lay(&mut self, rest: &[Piece], at: usize) {
        self.steps += 1;
        if self.ways.len() >= MAX_WAYS || self.steps > MAX_STEPS {
            return;
        }
        match rest {
            [] => {
                if at == self.text.len() {
                    self.ways.push(self.taken.clone());
                }
            }
            [Piece::Said(said), rest @ ..] => {
                let here = self.text.get(at..at + said.len());
                if here.is_some_and(|here| is_same(here, said)) {
                    self.lay(rest, at + said.len());
                }
            }
            [Piece::Hole(index), rest @ ..] => {
                for end in ends(rest, self.text, at) {
                    self.taken[*index] = Some(at..end);
                    self.lay(rest, end);
                    if self.steps > MAX_STEPS {
                        break;
                    }
                }
                self.taken[*index] = None;
            }
        }
    }
}

/// Where a value that begins at a place may end, the farthest first: where the
/// text goes on as the pattern does.
fn ends(rest: &[Piece], text: &[char], at: usize) -> Vec<usize> {
    match rest {
        [] => vec![text.len()],
        [Piece::Said(said), ..] => {
            let last = text.len().checked_sub(said.len());
            let places = last.map_or(0..0, |last| at..last + 1);
            let goes_on = |end: &usize| is_same(&text[*end..*end + said.len()], said);
            places.rev().filter(goes_on).collect()
        }
        [Piece::Hole(_), ..] => (at..=text.len()).rev().collect(),
    }
}

/// Whether two texts are the same but for what their spaces are.
fn is_same(one: &[char], other: &[char]) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .all(|(one, other)| plain_space(*one) == plain_space(*other))
}

/// An ordinary space in the place of any other.
fn plain_space(char: char) -> char {
    match char {
        '\u{A0}' | '\u{202F}' | '\u{2007}' | '\t' => ' ',
        other => other,
    }
}

/// A text as it is compared: with ordinary spaces and without joiners.
pub fn comparable(text: &str) -> String {
    let visible = text.chars().filter(|char| *char != '\u{2060}');
    visible.map(plain_space).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ways(formatted: &str, text: &str) -> Vec<Vec<String>> {
        let text: Vec<char> = text.chars().collect();
        let taken = |range: Option<Range<usize>>| {
            range.map_or_else(String::new, |range| text[range].iter().collect())
        };
        let ways = Pattern::new(formatted, 2).ways(&text);
        ways.into_iter()
            .map(|way| way.into_iter().map(taken).collect())
            .collect()
    }

    #[test]
    fn a_pattern_takes_the_values_from_a_text() {
        let found = ways("\u{E000} (\u{E001})", "Report (of 2023) (A/78/1)");
        assert_eq!(
            found,
            [["Report (of 2023)", "A/78/1"], ["Report", "of 2023) (A/78/1"]]
        );
        let found = ways("\u{E000}, \u{E001}", "Vienna, Monday, 1 May");
        assert_eq!(found, [["Vienna, Monday", "1 May"], ["Vienna", "Monday, 1 May"]]);
        let found = ways("\u{E001}年\u{E000}", "2023\u{A0}年5");
        assert_eq!(found, [["5", "2023\u{A0}"]]);
        assert!(ways("\u{E000} :", "Item.").is_empty());
        assert!(ways("Annexe", "Annexe I").is_empty());
    }

    #[test]
    fn a_text_that_can_be_covered_in_many_ways_takes_no_long_time() {
        let text: Vec<char> = "1 ".repeat(2000).chars().collect();
        let holes: String =
            (0..7).map(|index| format!("{} ", Pattern::hole(index))).collect();
        assert!(Pattern::new(&format!("{holes}!"), 7).ways(&text).is_empty());
        let text = "a, ".repeat(2000);
        assert_eq!(ways("\u{E000}, \u{E001}", &text).len(), MAX_WAYS);
    }
}
