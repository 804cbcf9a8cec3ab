//! The text of a part as it stands on the page: lines of glyphs from left to
//! right, and whether they are the text of the tree.
//!
//! Glyphs stand in the order of the page, the text of the tree in the order of
//! reading. Where directions meet, the one cannot be told from the other; so
//! the text of the tree is laid on the same lines with the algorithm of Unicode
//! (UAX #9) and compared there. Two swapped words differ in every script.
//!
//! Invariant: white space counts as one space wherever it stands in a line, and
//! not at all at its edges; of all other characters each one counts.

use unicode_bidi::{BidiInfo, Level};

use super::piece::{Piece, is_ink, turns};
use crate::agenda::Direction;
use crate::proof::reading::agree;
use crate::proof::{Said, Written};

/// How far two glyphs of one line may differ in height, as a share of the size
/// of the larger: notes are called in raised figures.
const SAME_LINE: f32 = 0.5;

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Line {
    /// The page, from 0.
    pub(super) page: usize,
    /// From the lower edge to the baseline, in points.
    y: f32,
    size: f32,
}

impl Line {
    /// Whether this line stands under another, or on a later page.
    pub(super) fn is_under(&self, other: &Line) -> bool {
        let least = SAME_LINE * self.size.max(other.size);
        self.page > other.page || self.page == other.page && self.y < other.y - least
    }
}

/// The text of a part, in pieces.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lines(Vec<Piece>);

impl Piece {
    fn place(&self) -> Line {
        Line { page: self.page, y: self.y, size: self.size }
    }

    fn is_on_line_of(&self, other: &Piece) -> bool {
        let distance = (self.y - other.y).abs();
        self.page == other.page && distance < SAME_LINE * self.size.max(other.size)
    }
}

impl Lines {
    /// Takes in more of the text, which others hold too.
    pub(super) fn add(&mut self, pieces: &[Piece]) {
        self.0.extend_from_slice(pieces);
    }

    /// Takes in more of the text.
    pub(super) fn take(&mut self, pieces: Vec<Piece>) {
        self.0.extend(pieces);
    }

    /// The text, in the order of the structure.
    pub(super) fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// Where the lines stand, in the order of the structure.
    pub(super) fn places(&self) -> Vec<Line> {
        places(&self.lines())
    }

    /// The lines in the order of the structure; one that it comes back to
    /// counts again.
    pub(super) fn lines(&self) -> Vec<Vec<&Piece>> {
        let mut lines: Vec<Vec<&Piece>> = Vec::new();
        for piece in &self.0 {
            let line = lines.last_mut().filter(|line| {
                largest(line).is_some_and(|largest| piece.is_on_line_of(largest))
            });
            match line {
                Some(line) => line.push(piece),
                None => lines.push(vec![piece]),
            }
        }
        lines
    }
}

impl Said for Lines {
    fn agrees_with(&self, written: &Written) -> bool {
        let lines = self.lines();
        if !is_in_order(&lines, written.direction) {
            return false;
        }
        let expected = leveled(written);
        let mut rest = expected.as_slice();
        for mut line in lines {
            // The space at the end of a line has no width: it stands before
            // what stands at the same place.
            line.sort_by(|one, other| {
                let blank = other.is_blank().cmp(&one.is_blank());
                one.x.total_cmp(&other.x).then(blank)
            });
            let ink = line.iter().map(|piece| piece.ink()).sum();
            if ink == 0 {
                continue;
            }
            let found = spaced(line.iter().flat_map(|piece| piece.visual()));
            let (taken, after) = rest.split_at(end_of_line(rest, ink));
            let expected = spaced(visual(taken, written.direction));
            if !agree(expected, found, 0) {
                return false;
            }
            rest = after;
        }
        !rest.iter().any(|(char, _)| is_ink(*char))
    }

    /// The words line by line; words of the other direction than their line
    /// may stand in another order than they are read.
    fn words(&self) -> String {
        let mut words = String::new();
        for mut line in self.lines() {
            let reversed = line.iter().filter(|piece| piece.is_right_to_left()).count();
            if reversed * 2 > line.len() {
                line.sort_by(|one, other| other.x.total_cmp(&one.x));
            }
            words.push(' ');
            for piece in line {
                if piece.is_right_to_left() {
                    words.extend(piece.glyphs().rev().map(|(glyph, _)| glyph));
                } else {
                    words.push_str(piece.text());
                }
            }
        }
        spaced(words.chars()).collect()
    }

    fn page(&self) -> Option<usize> {
        self.0.first().map(|piece| piece.page + 1)
    }
}

/// The piece of a line on whose baseline the others stand or are raised from.
fn largest<'a>(line: &[&'a Piece]) -> Option<&'a Piece> {
    line.iter()
        .copied()
        .max_by(|one, other| one.size.total_cmp(&other.size))
}

/// Where lines stand.
fn places(lines: &[Vec<&Piece>]) -> Vec<Line> {
    lines
        .iter()
        .filter_map(|line| largest(line))
        .map(Piece::place)
        .collect()
}

/// Whether the order of the structure is that of the page. Where text is read from
/// right to left, only the order of the lines can tell.
fn is_in_order(lines: &[Vec<&Piece>], direction: Direction) -> bool {
    let words = |line: &Vec<&Piece>| {
        let reversed = line.iter().any(|piece| piece.is_right_to_left());
        direction == Direction::Rtl
            || reversed
            || line.is_sorted_by(|left, right| left.x <= right.x)
    };
    places(lines).is_sorted_by(|above, below| below.is_under(above))
        && lines.iter().all(words)
}

/// White space as single spaces, and none at the edges.
fn spaced(mut text: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut is_first = true;
    // What follows the space that was given last.
    let mut held = None;
    std::iter::from_fn(move || {
        if let Some(char) = held.take() {
            return Some(char);
        }
        let mut gap = None;
        loop {
            let char = text.next()?;
            if char == '\t' {
                gap = Some('\t');
            } else if char.is_whitespace() {
                gap = gap.or(Some(' '));
            } else if char != '\u{AD}' {
                let gap = gap.filter(|_| !is_first);
                is_first = false;
                held = gap.map(|_| char);
                return gap.or(Some(char));
            }
        }
    })
}

/// The characters of a text with their levels of embedding. What a tab parts
/// are paragraphs of their own.
fn leveled(written: &Written) -> Vec<(char, Level)> {
    let base = level(written.direction);
    let mut leveled = Vec::with_capacity(written.isolated.len());
    // A line break in the text parts no paragraphs.
    let text = written.isolated.replace('\n', " ");
    // Where nothing turns what is read from left to right, all levels are those of
    // such a text, and it stands on the page as it is read.
    if written.direction == Direction::Ltr && !text.chars().any(turns) {
        leveled.extend(characters(&text).map(|(_, char)| (char, base)));
        return leveled;
    }
    for (index, text) in text.split('\t').enumerate() {
        if index > 0 {
            leveled.push(('\t', base));
        }
        let info = BidiInfo::new(text, Some(base));
        let level = |at| info.levels.get(at).copied().unwrap_or(base);
        leveled.extend(characters(text).map(|(at, char)| (char, level(at))));
    }
    leveled
}

/// The characters but those that only order the others, and where each is.
fn characters(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices().filter(|(_, char)| !is_control(*char))
}

fn level(direction: Direction) -> Level {
    match direction {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    }
}

/// Whether a character only orders those around it.
fn is_control(char: char) -> bool {
    matches!(char, '\u{2066}'..='\u{2069}')
}

/// Where a line with so many characters that show ends.
fn end_of_line(text: &[(char, Level)], ink: usize) -> usize {
    let shown = text.iter().enumerate().filter(|(_, (char, _))| is_ink(*char));
    shown.map(|(index, _)| index + 1).nth(ink - 1).unwrap_or(text.len())
}

/// The characters of a line from left to right (UAX #9, rule L2).
fn visual(line: &[(char, Level)], direction: Direction) -> impl Iterator<Item = char> {
    // White space before the line belongs to the end of the line above it.
    let start = line.iter().position(|(char, _)| is_ink(*char)).unwrap_or(0);
    let mut line = line.get(start..).unwrap_or_default().to_vec();
    let base = level(direction).number();
    let highest = line.iter().map(|(_, level)| level.number()).max().unwrap_or(base);
    for level in (1..=highest).rev() {
        for run in line.chunk_by_mut(|(_, one), (_, next)| {
            (one.number() >= level) == (next.number() >= level)
        }) {
            if run.first().is_some_and(|(_, first)| first.number() >= level) {
                run.reverse();
            }
        }
    }
    line.into_iter().map(|(char, _)| char)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(x: f32, text: &str, reversed: bool) -> Piece {
        let mut glyphs: Vec<String> = text.chars().map(String::from).collect();
        if reversed {
            glyphs.reverse();
        }
        let mut piece = Piece::new(0, (x, 0.0), 10.0, reversed);
        for (end, glyph) in (1..).zip(&glyphs) {
            piece.push(glyph, x + end as f32);
        }
        piece
    }

    /// A piece of a lower line.
    fn lower(mut piece: Piece) -> Piece {
        piece.y = -12.0;
        piece
    }

    fn written(text: &str, direction: Direction) -> Written {
        Written { isolated: text.into(), direction, message: None }
    }

    #[test]
    fn words_in_either_direction_keep_their_places() {
        let copy = written("אחת שתיים \u{2066}A/1 B\u{2069} (3)", Direction::Rtl);
        let mut pieces = vec![
            piece(60.0, "אחת ", true),
            piece(40.0, "שתיים ", true),
            piece(20.0, "A/1 B", false),
            piece(15.0, " ", true),
            piece(12.0, "(", false),
            piece(8.0, "3", false),
            piece(4.0, ")", false),
        ];
        assert!(Lines(pieces.clone()).agrees_with(&copy));
        pieces[0].x = 40.0;
        pieces[1].x = 60.0;
        assert!(!Lines(pieces).agrees_with(&copy), "two words are swapped");
    }

    #[test]
    fn most_of_a_line_tells_from_where_it_is_told() {
        let told = |pieces: &[Piece]| Lines(pieces.to_vec()).words();
        let (one, two) = (piece(20.0, "אחת ", true), piece(10.0, "שתיים ", true));
        let number = piece(0.0, "A/1", false);
        assert_eq!(told(&[two, number.clone(), one.clone()]), "אחת שתיים A/1");
        let latin = [number, piece(30.0, " B ", false), one];
        assert_eq!(told(&latin), "A/1 B אחת", "as the structure has it");
    }

    #[test]
    fn a_space_without_width_at_the_end_of_a_line_parts_no_number() {
        let copy = written("אחת 10:00 שתיים", Direction::Rtl);
        let lines = Lines(vec![
            piece(40.0, "אחת ", true),
            piece(10.0, "10", false),
            piece(10.0, " ", false),
            piece(20.0, ":", false),
            piece(25.0, "00", false),
            lower(piece(20.0, "שתיים", true)),
        ]);
        assert!(lines.agrees_with(&copy));
    }

    #[test]
    fn lines_are_read_and_stand_from_top_to_bottom() {
        let copy = written("one two three", Direction::Ltr);
        let lines = |first: &str, second: &str| {
            Lines(vec![piece(0.0, first, false), lower(piece(0.0, second, false))])
        };
        assert!(lines("one two ", "three").agrees_with(&copy));
        assert!(!lines("three", "one two ").agrees_with(&copy));
        assert!(!lines("one ", "three").agrees_with(&copy));
        assert!(!lines("onetwo", "three").agrees_with(&copy));
        assert!(!lines("one two ", "three four").agrees_with(&copy));
        assert_eq!(lines("one two ", "three").words(), "one two three");
        let mut turned = lines("one two ", "three");
        turned.0.reverse();
        assert!(!turned.agrees_with(&copy));
    }

    #[test]
    fn a_line_is_under_another_that_is_higher_or_on_a_page_before() {
        let line = |page: usize, y: f32| Line { page, y, size: 10.0 };
        let here = line(3, 100.0);
        // A raised mark is smaller and stands in the same line.
        let raised = Line { size: 6.0, ..line(3, 103.0) };
        for (other, is_under) in [
            (line(3, 112.0), true),
            (line(3, 100.0), false),
            (raised, false),
            (line(3, 88.0), false),
            (line(2, 88.0), true),
            (line(4, 112.0), false),
        ] {
            assert_eq!(here.is_under(&other), is_under, "{other:?}");
        }
        let mut fourth = piece(0.0, "a", false);
        fourth.page = 3;
        let text = Lines(vec![fourth]);
        assert_eq!(text.page(), Some(4), "people count pages from 1");
        assert_eq!(Lines::default().page(), None);
    }

    #[test]
    fn words_stand_in_order_from_the_left_unless_some_are_read_from_the_right() {
        let in_order = |texts: [&str; 2], direction: Direction| {
            let [first, second] = texts;
            let reversed = |text: &str| text.starts_with('א');
            let pieces = [(40.0, first), (20.0, second)];
            let pieces = pieces.map(|(x, text)| piece(x, text, reversed(text)));
            is_in_order(&Lines(pieces.to_vec()).lines(), direction)
        };
        assert!(!in_order(["one ", "two"], Direction::Ltr), "two words are swapped");
        assert!(in_order(["אחת ", "two"], Direction::Ltr), "a phrase from the right");
        assert!(in_order(["one ", "two"], Direction::Rtl), "phrases in such a text");
        let lines = Lines(vec![lower(piece(0.0, "a", false)), piece(0.0, "b", false)]);
        assert!(!is_in_order(&lines.lines(), Direction::Rtl), "two lines are swapped");
    }

    #[test]
    fn text_that_nothing_turns_stands_as_the_algorithm_of_unicode_sets_it() {
        let laid =
            |text: &[(char, Level)]| -> String { visual(text, Direction::Ltr).collect() };
        for text in [
            "Item 1 (a): 10.30–12.00, A/INF/76/1 + 5 %",
            "\u{2066}12 a\u{2069} \u{2066}\u{2066}(b) 3\u{2069}.\u{2069} c\nd",
            "\u{202A}12 a\u{202C} \u{202D}b 3\u{202C} c",
            "会议，2023 年 9 月 6 日",
        ] {
            let written = written(text, Direction::Ltr);
            let quick = leveled(&written);
            assert!(quick.iter().all(|(_, level)| *level == Level::ltr()));
            let text = text.replace('\n', " ");
            let info = BidiInfo::new(&text, Some(Level::ltr()));
            let slow = characters(&text).map(|(at, char)| (char, info.levels[at]));
            assert_eq!(laid(&quick), laid(&slow.collect::<Vec<_>>()), "{text}");
        }
        let turned = leveled(&written("a אב 12", Direction::Ltr));
        assert_eq!(laid(&turned), "a 12 בא");
    }

    #[test]
    fn a_label_may_touch_what_it_labels_or_stand_apart() {
        let copy = written("1.\tOpening", Direction::Ltr);
        for label in ["1.", "1. "] {
            let pieces = vec![piece(0.0, label, false), piece(30.0, "Opening", false)];
            assert!(Lines(pieces).agrees_with(&copy));
        }
    }
}
