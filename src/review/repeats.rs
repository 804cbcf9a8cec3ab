//! Repetitions: what is said twice in the original is said twice alike, and what
//! is said differently is not said alike.

use std::collections::BTreeMap;

use super::line::{CALL, Line, Lines, VALUE};
use super::vocabulary::tokens;
use super::{Kind, Pair};
use crate::diag::{Diagnostics, codes};

/// How many letters a sentence needs to be looked at by itself.
const LETTERS: usize = 10;

/// How many words an original needs to be translated like another by no chance.
const WORDS: usize = 5;

/// A text with its translation.
struct Segment<'a> {
    pair: &'a Pair<'a>,
    translation: String,
    /// Where the translation stands.
    range: std::ops::Range<usize>,
}

/// Complains about texts that repeat another only on one side.
pub(super) fn check(pairs: &[Pair<'_>]) -> Diagnostics {
    let mut said = Diagnostics::default();
    let mut by_original: BTreeMap<String, Segment<'_>> = BTreeMap::new();
    let mut by_translation: BTreeMap<String, (String, &Pair<'_>)> = BTreeMap::new();
    for pair in pairs {
        for (original, segment) in segments(pair) {
            match by_original.get(&original) {
                Some(first) if first.translation != segment.translation => {
                    let place = pair.translation.place(segment.range.clone());
                    let other = first.pair.translation.place(first.range.clone());
                    let complaint =
                        codes::repeat_differs(place, &first.pair.translation.wording.id);
                    let complaint = complaint.related(other, &first.translation);
                    said.push(pair.about(complaint));
                }
                Some(_) => {}
                None => {
                    by_original.insert(original, segment);
                }
            }
        }
        if pair.translation.leaf.kind() != Kind::Document {
            continue;
        }
        let Some((original, translation)) = whole(pair) else { continue };
        match by_translation.get(&translation) {
            Some((other, first)) if *other != original => {
                let complaint = codes::repeat_same(
                    pair.translation.start(),
                    &first.translation.wording.id,
                );
                let source = first.original.wording.written.clone();
                let complaint = complaint.related(first.translation.start(), source);
                said.push(pair.about(complaint));
            }
            Some(_) => {}
            None => {
                by_translation.insert(translation, (original, pair));
            }
        }
    }
    said
}

/// A message that has one reading in both languages, and enough words.
fn whole(pair: &Pair<'_>) -> Option<(String, String)> {
    let one = |text: &super::Text<'_>| {
        let mut lines = text.lines(Lines::Whole);
        let line = lines.next()?;
        lines.next().is_none().then_some(line)
    };
    let (original, translation) = (one(&pair.original)?, one(&pair.translation)?);
    let words = tokens(&original.text).count();
    (words >= WORDS).then(|| (letters(&key(&original)), key(&translation)))
}

/// What two originals must not have in common: marks and capitals are no difference.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|char| char.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The message itself, and its sentences where both have as many.
fn segments<'a>(pair: &'a Pair<'a>) -> Vec<(String, Segment<'a>)> {
    // How an apostrophe or a space is typed is another mistake.
    let readings = |text: &super::Text<'_>| -> Vec<Line> {
        text.lines(Lines::Whole).map(|line| line.plain()).collect()
    };
    let (originals, translations) =
        (readings(&pair.original), readings(&pair.translation));
    let joined = |lines: &[Line]| {
        let mut readings: Vec<String> =
            lines.iter().map(|line| begun(&key(line))).collect();
        // A title that begins with another letter in the list.
        readings.dedup();
        readings.join(" | ")
    };
    let mut segments = vec![(
        joined(&originals),
        Segment {
            pair,
            translation: joined(&translations),
            range: pair.translation.wording.range.clone(),
        },
    )];
    let ([original], [translation]) = (originals.as_slice(), translations.as_slice())
    else {
        return segments;
    };
    let (theirs, ours) = (sentences(&original.text), sentences(&translation.text));
    if theirs.len() == ours.len() && ours.len() > 1 {
        for (their, our) in theirs.into_iter().zip(ours) {
            let segment = Segment {
                pair,
                translation: translation.text[our.clone()].to_owned(),
                range: translation.range(our),
            };
            let their = &original.text[their];
            // A value or a call is not the same as another.
            if !their.contains([VALUE, CALL]) && their.chars().count() >= LETTERS {
                segments.push((their.to_owned(), segment));
            }
        }
    }
    segments
}

/// A text that begins with a small letter.
fn begun(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

/// A line in which values and notes have their names.
fn key(line: &Line) -> String {
    let (mut values, mut calls) = (line.values.iter(), line.calls.iter());
    let piece = |char: char| match char {
        VALUE => format!("{{ ${} }}", values.next().map_or("", String::as_str)),
        CALL => format!("{{ {} }}", calls.next().map_or("", String::as_str)),
        char => char.to_string(),
    };
    line.text.chars().map(piece).collect()
}

/// Where the sentences of a text stand.
fn sentences(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let end = at + char.len_utf8();
        let next = chars.peek().map(|(_, next)| *next);
        let ends = match char {
            '.' | '?' | '!' | '؟' => next.is_none_or(char::is_whitespace),
            '。' | '？' | '！' => true,
            _ => false,
        };
        if ends {
            sentences.push(start..end);
            start = end + text[end..].len() - text[end..].trim_start().len();
        }
    }
    if !text[start..].trim().is_empty() {
        sentences.push(start..text.len());
    }
    sentences
}
