//! Where in a text a tie is looked for: most can begin at few places, which their
//! first pieces tell.
//!
//! Invariant: no place is left out at which a tie could begin.

use super::{Subject, Token};

/// Where a tie can begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Search {
    /// So many places before this character.
    Before(char, usize),
    /// Before letters that this character is among or follows.
    Letters(char),
    /// Where a number begins.
    Number,
    /// Anywhere.
    Everywhere,
}

impl Search {
    /// Where a tie of these pieces can begin.
    pub(super) fn of(tie: &[Token]) -> Self {
        match tie {
            [Token::Number, ..] => Self::Number,
            [Token::Letters, Token::Literal(char), ..] => Self::Letters(*char),
            _ => Self::before(tie).unwrap_or(Self::Everywhere),
        }
    }

    /// Told by the first character that is always as far from the start.
    fn before(tie: &[Token]) -> Option<Self> {
        let mut distance = 0;
        for piece in tie {
            match piece {
                Token::Literal(char) => return Some(Self::Before(*char, distance)),
                Token::Seam => {}
                Token::Digit
                | Token::Letter
                | Token::Capital
                | Token::Anything
                | Token::Space => distance += 1,
                Token::Number | Token::Letters | Token::Roman => return None,
            }
        }
        None
    }

    /// The character by which it is told.
    pub(super) fn anchor(self) -> Option<char> {
        match self {
            Self::Before(char, _) | Self::Letters(char) => Some(char),
            Self::Number | Self::Everywhere => None,
        }
    }
}

/// The places of a text by what stands there.
pub(super) struct Places<'a> {
    text: &'a Subject<'a>,
    /// The characters by which ties are told, sorted.
    anchors: &'a [char],
    /// The places of each of them.
    of: Vec<Vec<usize>>,
    /// The places that are not inside a word.
    starts: Vec<usize>,
    /// Those of them at which a digit stands.
    numbers: Vec<usize>,
}

impl<'a> Places<'a> {
    /// Sorts the places of a text.
    pub(super) fn of(text: &'a Subject<'a>, anchors: &'a [char]) -> Self {
        let mut of = vec![Vec::new(); anchors.len()];
        let (mut starts, mut numbers) = (Vec::new(), Vec::new());
        for (place, char) in text.small.iter().enumerate() {
            if let Ok(index) = anchors.binary_search(char) {
                of[index].push(place);
            }
            if place == 0 || !text.is_inside_word(place) {
                starts.push(place);
                if char.is_numeric() {
                    numbers.push(place);
                }
            }
        }
        Self { text, anchors, of, starts, numbers }
    }

    /// The places at which a tie may begin, in their order.
    pub(super) fn each(&self, search: Search, mut begin: impl FnMut(usize)) {
        match search {
            Search::Before(char, distance) => {
                let places = self.at(char).iter();
                let before = places.filter_map(|place| place.checked_sub(distance));
                before.for_each(begin);
            }
            Search::Letters(char) => {
                let mut ahead = self.at(char);
                for start in &self.starts {
                    let passed = ahead.iter().take_while(|place| *place < start);
                    ahead = &ahead[passed.count()..];
                    let Some(next) = ahead.first() else { break };
                    if *next <= start + self.text.letters[*start] {
                        begin(*start);
                    }
                }
            }
            Search::Number => self.numbers.iter().copied().for_each(begin),
            Search::Everywhere => (0..self.text.small.len()).for_each(begin),
        }
    }

    fn at(&self, char: char) -> &[usize] {
        let index = self.anchors.binary_search(&char).ok();
        index.and_then(|index| self.of.get(index)).map_or(&[], Vec::as_slice)
    }
}
