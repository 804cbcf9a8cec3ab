//! A reading on one line, with the place of every character in its file.

use std::ops::Range;

use super::glossary::Glossary;
use crate::locale::{PieceKind, Reading, Tag, is_wide};

/// Stands for a value.
pub(super) const VALUE: char = '\u{FFFC}';

/// Stands for a footnote call. The gate lets no such character in.
pub(super) const CALL: char = '\u{FDD0}';

/// Stands for a phrase in another language.
pub(super) const FOREIGN: char = '\u{FDD1}';

/// The value by which a title calls its notes.
const CALLS: &str = "calls";

/// Which words of a reading are on its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lines {
    /// All.
    Whole,
    /// Those of the language itself.
    Own,
}

/// A reading on one line: line breaks folded, tags gone, names written out.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub(super) text: String,
    /// For every byte of the text, the bytes of the file that its character is.
    places: Vec<Range<usize>>,
    /// The values in the order of their marks.
    pub(super) values: Vec<String>,
    /// The notes in the order of their calls.
    pub(super) calls: Vec<String>,
}

impl Line {
    pub(super) fn new(
        file: &str,
        reading: &Reading,
        lines: Lines,
        glossary: &Glossary,
    ) -> Self {
        let mut line = Self::default();
        let mut foreign = 0usize;
        let mut broken = None;
        for piece in &reading.pieces {
            match &piece.kind {
                PieceKind::Open(Tag::Cite | Tag::Foreign) => {
                    if foreign == 0 && lines == Lines::Own {
                        line.push(FOREIGN, piece.range.clone(), &mut broken);
                    }
                    foreign += 1;
                }
                PieceKind::Close(name) if foreign > 0 && Tag::is_of_phrase(name) => {
                    foreign -= 1;
                }
                _ if foreign > 0 && lines == Lines::Own => {}
                PieceKind::Open(_) | PieceKind::Close(_) => {}
                PieceKind::Break => broken = Some(piece.range.clone()),
                PieceKind::Words => {
                    let words = &file[piece.range.clone()];
                    for (at, char) in words.char_indices() {
                        let start = piece.range.start + at;
                        line.push(char, start..start + char.len_utf8(), &mut broken);
                    }
                }
                PieceKind::Written(text) => {
                    for char in text.chars() {
                        line.push(char, piece.range.clone(), &mut broken);
                    }
                }
                PieceKind::Term(id) => {
                    let name = glossary.text(id).unwrap_or_default();
                    for char in name.chars() {
                        line.push(char, piece.range.clone(), &mut broken);
                    }
                }
                PieceKind::Value(name) if name == CALLS => {
                    line.calls.push(name.clone());
                    line.push(CALL, piece.range.clone(), &mut broken);
                }
                PieceKind::Value(name) => {
                    line.values.push(name.clone());
                    line.push(VALUE, piece.range.clone(), &mut broken);
                }
                PieceKind::Call(id) => {
                    line.calls.push(id.clone());
                    line.push(CALL, piece.range.clone(), &mut broken);
                }
            }
        }
        line
    }

    /// Adds a character, and before it the space that a line break is.
    fn push(
        &mut self,
        char: char,
        place: Range<usize>,
        broken: &mut Option<Range<usize>>,
    ) {
        if let Some(place) = broken.take() {
            let joined = is_wide(char) && self.text.ends_with(is_wide);
            let spaced = char == ' ' || self.text.is_empty() || self.text.ends_with(' ');
            if !joined && !spaced {
                self.add(' ', place);
            }
        }
        self.add(char, place);
    }

    fn add(&mut self, char: char, place: Range<usize>) {
        self.text.push(char);
        self.places.extend(std::iter::repeat_n(place, char.len_utf8()));
    }

    /// Where bytes of the line stand in the file.
    pub(super) fn range(&self, bytes: Range<usize>) -> Range<usize> {
        match (self.places.get(bytes.start), self.places.get(bytes.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if first.start <= last.end => first.start..last.end,
            (Some(first), _) => first.clone(),
            _ => self.places.last().map_or(0..0, |last| last.end..last.end),
        }
    }

    /// The same with one character for each, or none.
    pub(super) fn map(&self, change: impl Fn(char) -> Option<char>) -> Self {
        let mut line = Self {
            values: self.values.clone(),
            calls: self.calls.clone(),
            ..Self::default()
        };
        for (at, char) in self.text.char_indices() {
            if let Some(char) = change(char) {
                line.add(char, self.places[at].clone());
            }
        }
        line
    }

    /// The same as people compare it.
    pub(super) fn plain(&self) -> Self {
        self.map(plain)
    }

    /// How many letters and digits it has.
    pub(super) fn letters(&self) -> usize {
        self.text.chars().filter(|char| char.is_alphanumeric()).count()
    }
}

/// A text as people compare it.
pub(super) fn plainly(text: &str) -> String {
    text.chars().filter_map(plain).collect()
}

/// A character as people compare it: one apostrophe, one space, one hyphen, no
/// vowel mark and nothing invisible.
fn plain(char: char) -> Option<char> {
    match char {
        '’' | 'ʼ' => Some('\''),
        '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{2009}' => Some(' '),
        '\u{2010}' | '\u{2011}' => Some('-'),
        // Soft hyphens, joiners and marks of direction.
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}' => None,
        // The vowel marks of Arabic and the stretch of its letters.
        '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}' => None,
        char => Some(char),
    }
}
