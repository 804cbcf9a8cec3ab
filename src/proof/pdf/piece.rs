//! Glyphs that are shown together, and what they stand for.
//!
//! What is asked of a piece again and again, such as whether it shows anything,
//! is found out once, while its glyphs come in.

use unicode_bidi::{BidiClass, bidi_class};

/// The first character that is read from right to left; none of the many before
/// it needs to be looked up.
const FIRST_RIGHT_TO_LEFT: char = '\u{590}';

/// Glyphs that are shown together.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    /// The page, from 0.
    pub(super) page: usize,
    /// From the left edge, in points.
    pub(super) x: f32,
    /// From the lower edge to the baseline, in points.
    pub(super) y: f32,
    /// The size of the type, in points.
    pub(super) size: f32,
    /// Whether the text is said to be read from right to left.
    pub(super) reversed: bool,
    /// What the glyphs stand for, from the left one to the right one.
    text: String,
    glyphs: Vec<Glyph>,
    /// How many of the characters show.
    ink: usize,
    /// Whether a character is read from right to left.
    has_right_to_left: bool,
}

/// A glyph of a piece.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Glyph {
    /// Where its characters begin in the text.
    at: usize,
    /// Where it ends, from the left edge, in points.
    end: f32,
}

impl Piece {
    /// A piece without a glyph, at this place on a page.
    pub(super) fn new(
        page: usize,
        (x, y): (f32, f32),
        size: f32,
        reversed: bool,
    ) -> Self {
        Self {
            page,
            x,
            y,
            size,
            reversed,
            text: String::new(),
            glyphs: Vec::new(),
            ink: 0,
            has_right_to_left: false,
        }
    }

    /// Adds the next glyph: what it stands for, and where it ends.
    pub(super) fn push(&mut self, characters: &str, end: f32) {
        self.glyphs.push(Glyph { at: self.text.len(), end });
        self.text.push_str(characters);
        for char in characters.chars() {
            self.ink += usize::from(is_ink(char));
            self.has_right_to_left |= is_right_to_left(char);
        }
    }

    /// What the glyphs stand for, and where each ends, from the left one to the
    /// right one.
    pub(super) fn glyphs(&self) -> impl DoubleEndedIterator<Item = (&str, f32)> {
        self.glyphs.iter().enumerate().map(|(index, glyph)| {
            let end = self.glyphs.get(index + 1).map_or(self.text.len(), |next| next.at);
            (self.text.get(glyph.at..end).unwrap_or_default(), glyph.end)
        })
    }

    /// What the glyphs stand for, the characters of each as its font has them.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where the last glyph ends, from the left edge, in points.
    pub(super) fn end(&self) -> f32 {
        self.glyphs.last().map_or(self.x, |last| last.end)
    }

    /// The characters from left to right.
    pub(super) fn visual(&self) -> impl Iterator<Item = char> {
        // The text of most pieces is read as it stands, whatever its glyphs are.
        let (whole, parts) = match self.is_right_to_left() {
            true => ("", self.glyphs.len()),
            false => (self.text.as_str(), 0),
        };
        let parts = self.glyphs().take(parts);
        whole.chars().chain(parts.flat_map(|(glyph, _)| self.turned(glyph)))
    }

    /// The characters of a glyph from left to right.
    pub(super) fn turned<'a>(
        &self,
        glyph: &'a str,
    ) -> impl Iterator<Item = char> + use<'a> {
        let is_turned = self.reversed
            || self.has_right_to_left && glyph.chars().any(is_right_to_left);
        let mut characters = glyph.chars();
        std::iter::from_fn(move || match is_turned {
            true => characters.next_back(),
            false => characters.next(),
        })
    }

    /// Whether the text is read from right to left.
    pub(super) fn is_right_to_left(&self) -> bool {
        self.reversed || self.has_right_to_left
    }

    /// How many of the characters show.
    pub(super) fn ink(&self) -> usize {
        self.ink
    }

    /// Whether nothing is to be seen.
    pub(super) fn is_blank(&self) -> bool {
        self.ink == 0
    }
}

/// Whether a character shows; the trace of a divided word does not count.
pub(super) fn is_ink(char: char) -> bool {
    !char.is_whitespace() && char != '\u{AD}'
}

/// Whether a character is read from right to left.
pub(super) fn is_right_to_left(char: char) -> bool {
    char >= FIRST_RIGHT_TO_LEFT
        && matches!(bidi_class(char), BidiClass::R | BidiClass::AL)
}

/// Whether a character, in a text from left to right, may put others in another
/// order than they are read in.
pub(super) fn turns(char: char) -> bool {
    char >= FIRST_RIGHT_TO_LEFT && is_turning(bidi_class(char))
}

fn is_turning(class: BidiClass) -> bool {
    use BidiClass::{AL, AN, FSI, R, RLE, RLI, RLO};
    matches!(class, AL | AN | FSI | R | RLE | RLI | RLO)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_is_passed_over_that_is_read_from_right_to_left() {
        let mut passed = '\0'..FIRST_RIGHT_TO_LEFT;
        assert_eq!(passed.find(|char| is_turning(bidi_class(*char))), None);
        assert!(is_right_to_left('א') && is_right_to_left('م'));
        assert!(turns('א') && turns('\u{661}') && turns('\u{2067}'));
        assert!(!turns('a') && !turns('会') && !turns('\u{2066}'));
    }

    #[test]
    fn the_characters_of_a_glyph_are_turned_where_they_are_read_from_the_right() {
        let visual = |glyphs: &[&str], reversed| {
            let mut piece = Piece::new(0, (0.0, 0.0), 10.0, reversed);
            glyphs.iter().for_each(|glyph| piece.push(glyph, 0.0));
            piece.visual().collect::<String>()
        };
        assert_eq!(visual(&["a", "fi", " "], false), "afi ");
        assert_eq!(visual(&["a", "fi", " "], true), "aif ");
        assert_eq!(visual(&["fi", "لا", "fi"], false), "fiالfi");
    }

    #[test]
    fn a_piece_knows_what_shows_and_where_its_glyphs_end() {
        let mut piece = Piece::new(0, (5.0, 0.0), 10.0, false);
        assert!(piece.is_blank());
        assert_eq!(piece.end(), 5.0);
        for (glyph, end) in [(" ", 7.0), ("\u{AD}", 8.0)] {
            piece.push(glyph, end);
            assert!(piece.is_blank(), "{glyph:?}");
        }
        piece.push("ffi", 9.0);
        assert_eq!((piece.ink(), piece.end()), (3, 9.0));
        let glyphs: Vec<(&str, f32)> = piece.glyphs().collect();
        assert_eq!(glyphs, [(" ", 7.0), ("\u{AD}", 8.0), ("ffi", 9.0)]);
        assert_eq!(piece.text(), " \u{AD}ffi");
    }
}
