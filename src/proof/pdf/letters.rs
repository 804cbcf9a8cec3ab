//! The characters of a part in the order of reading, each with its place.
//!
//! On the page they stand from left to right. The algorithm of Unicode (UAX #9)
//! undoes itself where its result is given to it, but for marks of punctuation
//! between two directions, which may come out on the other side of a word.

use unicode_bidi::{BidiInfo, Level};

use super::lines::Lines;
use super::piece::{Piece, is_ink, is_right_to_left};
use crate::agenda::Direction;
use crate::proof::{Letter, Passage, Spot};

/// The trace of a divided word.
const SOFT_HYPHEN: char = '\u{AD}';

/// The least gap that parts words, as a share of the size of the type.
const GAP: f32 = 0.2;

impl Lines {
    /// The text in the order of reading, in a document of this direction.
    pub(super) fn passage(&self, direction: Direction) -> Passage {
        let lines = self.lines();
        let mut pieces = lines.iter().flatten();
        // A line without a letter from right to left was not turned around.
        let direction = match pieces.any(|piece| piece.is_right_to_left()) {
            true => direction,
            false => Direction::Ltr,
        };
        let mut all: Vec<Letter> = Vec::new();
        for line in lines {
            join(&mut all, logical(visual(line), direction));
        }
        all.retain(|letter| letter.char != SOFT_HYPHEN);
        Passage(all)
    }
}

/// The characters of a line from left to right.
fn visual(mut line: Vec<&Piece>) -> Vec<Letter> {
    line.sort_by(|one, other| {
        let blank = other.is_blank().cmp(&one.is_blank());
        one.x.total_cmp(&other.x).then(blank)
    });
    let mut all: Vec<Letter> = Vec::new();
    for piece in line {
        let letters = letters(piece);
        // A label stands apart from what it labels, and no space fills the gap.
        let end = all.last().and_then(|last| last.spot).map(|spot| spot.right);
        if end.is_some_and(|end| piece.x - end > GAP * piece.size) {
            all.push(Letter { char: ' ', spot: None });
        }
        all.extend(letters);
    }
    all
}

/// The characters of a piece from left to right; those of one glyph share its place.
fn letters(piece: &Piece) -> Vec<Letter> {
    let mut left = piece.x;
    let mut letters = Vec::new();
    for (glyph, end) in piece.glyphs() {
        let spot = Spot {
            page: piece.page + 1,
            left: left.min(end),
            right: left.max(end),
            baseline: piece.y,
            size: piece.size,
        };
        left = end;
        letters.extend(piece.turned(glyph).map(|char| match char.is_whitespace() {
            true => Letter { char: ' ', spot: None },
            false => Letter { char, spot: Some(spot) },
        }));
    }
    letters
}

/// The order of reading.
fn logical(mut line: Vec<Letter>, direction: Direction) -> Vec<Letter> {
    let base = match direction {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => {
            line.reverse();
            Level::rtl()
        }
    };
    let text: String = line.iter().map(|letter| letter.char).collect();
    let info = BidiInfo::new(&text, Some(base));
    let levels = text
        .char_indices()
        .map(|(at, _)| info.levels.get(at).unwrap_or(&base));
    let levels: Vec<u8> = levels.map(Level::number).collect();
    let mut line: Vec<(u8, Letter)> = levels.into_iter().zip(line).collect();
    let highest = line.iter().map(|(level, _)| *level).max().unwrap_or_default();
    for level in (base.number() + 1..=highest).rev() {
        for run in line.chunk_by_mut(|one, next| (one.0 >= level) == (next.0 >= level)) {
            if run.first().is_some_and(|(first, _)| *first >= level) {
                run.reverse();
            }
        }
    }
    line.into_iter().map(|(_, letter)| letter).collect()
}

/// Adds a line to those above it. A space parts them, but not the halves of a
/// divided word and not characters of a script without spaces.
fn join(all: &mut Vec<Letter>, line: Vec<Letter>) {
    let last = all.iter().rev().find(|letter| letter.char != ' ');
    let first = line.iter().find(|letter| is_ink(letter.char));
    let parted = match (last, first) {
        (Some(last), Some(first)) => {
            let divided = last.char == SOFT_HYPHEN;
            !(divided || is_wide(last.char) && is_wide(first.char))
        }
        _ => false,
    };
    while all.last().is_some_and(|letter| letter.char == ' ') {
        all.pop();
    }
    let mut gap = parted;
    for letter in line {
        if letter.char == ' ' {
            gap |= !all.is_empty();
        } else {
            if std::mem::take(&mut gap) {
                all.push(Letter { char: ' ', spot: None });
            }
            all.push(letter);
        }
    }
}

/// Whether a character is of a script that puts no spaces between words.
fn is_wide(char: char) -> bool {
    ('\u{2E80}'..='\u{FFEF}').contains(&char) && !is_right_to_left(char)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A piece of a line, of which every character is a point wide.
    fn piece(x: f32, y: f32, text: &str, reversed: bool) -> Piece {
        let mut glyphs: Vec<String> = text.chars().map(String::from).collect();
        if reversed {
            glyphs.reverse();
        }
        let mut piece = Piece::new(0, (x, y), 10.0, reversed);
        for (end, glyph) in (1..).zip(&glyphs) {
            piece.push(glyph, x + end as f32);
        }
        piece
    }

    fn read(pieces: &[Piece], direction: Direction) -> String {
        let mut lines = Lines::default();
        lines.add(pieces);
        lines.passage(direction).text()
    }

    #[test]
    fn words_and_numbers_between_letters_from_right_to_left_keep_their_order() {
        let pieces = [
            piece(60.0, 0.0, "אחת ", true),
            piece(40.0, 0.0, "A/1 B", false),
            piece(39.0, 0.0, " ", true),
            piece(33.0, 0.0, "שתיים", true),
            piece(32.0, 0.0, " ", true),
            piece(20.0, 0.0, "10:00", false),
            piece(40.0, -12.0, "שלוש", true),
        ];
        assert_eq!(read(&pieces, Direction::Rtl), "אחת A/1 B שתיים 10:00 שלוש");
        let latin = [piece(0.0, 0.0, "Original: (x).", false)];
        assert_eq!(read(&latin, Direction::Rtl), "Original: (x).");
    }

    #[test]
    fn lines_are_joined_as_they_are_read() {
        let two = |one: &str, other: &str| {
            let lines = [piece(0.0, 0.0, one, false), piece(0.0, -12.0, other, false)];
            read(&lines, Direction::Ltr)
        };
        assert_eq!(two("one two ", "three"), "one two three");
        assert_eq!(two("one", "  two"), "one two");
        let label = [piece(0.0, 0.0, "1.", false), piece(30.0, 0.0, "One", false)];
        assert_eq!(read(&label, Direction::Ltr), "1. One");
        // Far from the edge too, and only where there is a gap.
        for (end, joined) in [(97.0, "1. One"), (100.0, "1.One")] {
            let label =
                [piece(end - 2.0, 0.0, "1.", false), piece(100.0, 0.0, "One", false)];
            assert_eq!(read(&label, Direction::Ltr), joined);
        }
        assert_eq!(two("confé\u{AD}", "rence"), "conférence");
        assert_eq!(two("会议", "开幕"), "会议开幕");
        assert_eq!(two("会议 A/1", "开幕"), "会议 A/1 开幕");
    }

    #[test]
    fn characters_stand_where_their_glyphs_do() {
        let mut lines = Lines::default();
        lines.add(&[piece(10.0, 5.0, "ab c", false)]);
        let spots: Vec<Option<(f32, f32)>> = lines
            .passage(Direction::Ltr)
            .0
            .iter()
            .map(|letter| letter.spot.map(|spot| (spot.left, spot.right)))
            .collect();
        assert_eq!(
            spots,
            [Some((10.0, 11.0)), Some((11.0, 12.0)), None, Some((13.0, 14.0))]
        );
    }
}
