//! What a finished file says, passage by passage, for those who have no tree to
//! compare it with.

use unicode_bidi::{BidiClass, bidi_class};

use super::Damage;
use crate::agenda::Direction;

/// The text of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Passages {
    /// The language of the whole, as a tag; empty where it is not told.
    pub language: String,
    /// The direction in which most of it is read.
    pub direction: Direction,
    /// The texts in reading order, and the notes.
    pub passages: Vec<Passage>,
    /// What stands where on each page; nothing where a format has no pages.
    pub pages: Vec<Vec<Placed>>,
}

/// A paragraph, a heading, an entry, a line of a cell or a note.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Passage(pub Vec<Letter>);

/// A character in the order of reading, with single spaces between words.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// The character.
    pub char: char,
    /// Where it stands, where a format has pages; white space stands nowhere.
    pub spot: Option<Spot>,
}

/// Characters that are shown together.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The characters.
    pub text: String,
    /// Where they stand.
    pub spot: Spot,
}

/// A place on a page, in points from its left and its lower edge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// The page, from 1.
    pub page: usize,
    /// The left edge.
    pub left: f32,
    /// The right edge.
    pub right: f32,
    /// The baseline.
    pub baseline: f32,
    /// The size of the type.
    pub size: f32,
}

impl Passages {
    /// The text of a PDF.
    ///
    /// # Errors
    /// What keeps it from being read.
    pub fn of_pdf(bytes: &[u8]) -> Result<Self, Damage> {
        Ok(super::pdf::read(bytes)?.passages())
    }

    /// The text of a DOCX.
    ///
    /// # Errors
    /// What keeps it from being read.
    #[cfg(feature = "docx")]
    pub fn of_docx(bytes: &[u8]) -> Result<Self, Damage> {
        let reading = super::docx::read(bytes)?.reading;
        let parts = reading.parts.iter().chain(&reading.control).chain(&reading.notes);
        let passages: Vec<Passage> = parts.map(|part| Passage::of(&part.text)).collect();
        let letters = passages.iter().flat_map(|passage| &passage.0);
        Ok(Self {
            direction: direction(letters.map(|letter| letter.char)),
            language: reading.language,
            passages,
            pages: Vec::new(),
        })
    }
}

impl Passage {
    /// A text that stands on no page.
    pub fn of(text: &str) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        let letter = |char| Letter { char, spot: None };
        Self(words.join(" ").chars().map(letter).collect())
    }

    /// The characters.
    pub fn text(&self) -> String {
        self.0.iter().map(|letter| letter.char).collect()
    }
}

/// The direction of most characters that have one.
pub(super) fn direction(characters: impl Iterator<Item = char>) -> Direction {
    let balance = |char| match bidi_class(char) {
        BidiClass::R | BidiClass::AL => 1_i64,
        BidiClass::L => -1,
        _ => 0,
    };
    let balance: i64 = characters.map(balance).sum();
    if balance > 0 { Direction::Rtl } else { Direction::Ltr }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_runs_as_most_of_its_letters_do() {
        let of = |text: &str| direction(text.chars());
        assert_eq!(of("1. Opening of the meeting (افتتاح)"), Direction::Ltr);
        assert_eq!(of("1 - افتتاح الاجتماع (CTOC)"), Direction::Rtl);
        assert_eq!(of("10.30"), Direction::Ltr);
        assert_eq!(of(""), Direction::Ltr);
    }
}
