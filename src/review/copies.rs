//! Texts that were copied and not translated: a whole file, a message, a few
//! words.

use std::collections::BTreeSet;
use std::ops::Range;

use super::line::Lines;
use super::numerals::Numerals;
use super::vocabulary::tokens;
use super::{Kind, Language, Leaf, Text};
use crate::diag::{Diagnostics, codes};
use crate::locale::{Wording, is_wide};

/// How many words in a row are left in the original's language by no chance.
const RUN: usize = 4;

/// How many words at least make a text that two languages share by no chance; a
/// character of a script without spaces is worth a third of a word.
const WORDS: usize = 3;

/// How many messages at least make a file that was copied.
const MESSAGES: usize = 3;

/// Complains about the texts of a language that are those of another.
pub(super) fn check(
    reference: &Language<'_>,
    language: &Language<'_>,
    all: &[Language<'_>],
) -> Diagnostics {
    let mut said = Diagnostics::default();
    let others = std::iter::once(reference).chain(all);
    let others: Vec<&Language<'_>> = others
        .filter(|other| other.volume.tag != language.volume.tag)
        .collect();
    for leaf in &language.volume.leaves {
        if leaf.kind() == Kind::Formats {
            continue;
        }
        let copied = others.iter().find_map(|other| copied(language, leaf, other));
        if let Some((other, wording)) = copied {
            let start = leaf.manuscript.place(wording.range.clone());
            let complaint = codes::file_copied(start, &other.volume.name);
            said.push(complaint.in_language(&language.volume.name));
            continue;
        }
        for wording in &leaf.manuscript.wordings {
            let text = Text { language, leaf, wording };
            said.extend(message(&text, reference, &others));
        }
    }
    said
}

/// Complains about one text.
fn message(
    text: &Text<'_>,
    reference: &Language<'_>,
    others: &[&Language<'_>],
) -> Diagnostics {
    let mut said = Diagnostics::default();
    let Some(original) = beside(text, reference) else { return said };
    let own = own(text);
    if !has_words(text) {
        return said;
    }
    let about =
        |complaint| text.about(complaint).source(Some(original.wording.written.clone()));
    if own == self::own(&original) {
        said.push(about(codes::untranslated(text.start(), &reference.volume.name)));
        return said;
    }
    let stranger = others.iter().skip(1).find(|other| {
        beside(text, other).is_some_and(|theirs| {
            own == self::own(&theirs) && words(&own) >= WORDS && !is_at_home(text, other)
        })
    });
    if let Some(stranger) = stranger {
        let complaint =
            codes::text_of_another_language(text.start(), &stranger.volume.name);
        said.push(about(complaint));
        return said;
    }
    for range in runs(text, &original) {
        let place = text.place(range);
        said.push(about(codes::untranslated(place, &reference.volume.name)));
    }
    said
}

/// The language that a whole file was copied from, with the first copied message.
fn copied<'a, 'b>(
    language: &Language<'a>,
    leaf: &'a Leaf,
    other: &'b Language<'b>,
) -> Option<(&'b Language<'b>, &'a Wording)> {
    let theirs = other.leaf(&leaf.name)?;
    let mut all = 0;
    let mut same = Vec::new();
    let mut texts = BTreeSet::new();
    for wording in &leaf.manuscript.wordings {
        let Some(their) = theirs.manuscript.wording(&wording.id) else { continue };
        let text = Text { language, leaf, wording };
        let own = own(&text);
        if words(&own) < WORDS {
            continue;
        }
        all += 1;
        if own == self::own(&Text { language: other, leaf: theirs, wording: their }) {
            same.push(wording);
            texts.insert(own);
        }
    }
    let first = same.first()?;
    // One text that is the same in many places is no file.
    let is_copied = texts.len() >= MESSAGES && same.len() * 2 > all;
    let text = Text { language, leaf, wording: first };
    (is_copied && !is_at_home(&text, other)).then_some((other, *first))
}

fn beside<'a>(text: &Text<'a>, other: &'a Language<'a>) -> Option<Text<'a>> {
    let leaf = other.leaf(&text.leaf.name)?;
    let wording = leaf.manuscript.wording(&text.wording.id)?;
    Some(Text { language: other, leaf, wording })
}

/// The own words of a text in all its readings.
fn own(text: &Text<'_>) -> String {
    let lines: Vec<String> =
        text.lines(Lines::Own).map(|line| line.plain().text).collect();
    lines.join("\n")
}

/// Whether there is anything to translate: a word that is no part of a symbol or
/// address and no name which both languages write alike.
fn has_words(text: &Text<'_>) -> bool {
    if text.leaf.kind() == Kind::Terms {
        return words(&own(text)) > 0;
    }
    let names = text.language.glossary.names.iter().map(|name| name.text.as_str());
    let names: Vec<&str> = names
        .chain(text.language.volume.customs.names.iter().map(String::as_str))
        .collect();
    text.lines(Lines::Own).any(|line| {
        let line = line.plain();
        let literals = Numerals::literals(&line);
        tokens(&line.text).any(|range| {
            let (word, place) = (&line.text[range.clone()], line.range(range));
            let is_inside =
                |one: &Range<usize>| one.start <= place.start && place.end <= one.end;
            word.chars().count() > 1
                && !names.contains(&word)
                && !literals.iter().any(is_inside)
        })
    })
}

fn words(text: &str) -> usize {
    let wide = text
        .chars()
        .filter(|char| is_wide(*char) && char.is_alphabetic())
        .count();
    let words = tokens(text).filter(|range| !text[range.clone()].contains(is_wide));
    words.count() + wide / 3
}

/// Whether a text that two languages share belongs to the first: more of its
/// words are in the other texts of that language.
fn is_at_home(text: &Text<'_>, other: &Language<'_>) -> bool {
    let own = own(text);
    let words: BTreeSet<String> =
        tokens(&own).map(|range| own[range].to_lowercase()).collect();
    let known = |one: &Language<'_>, than: &Language<'_>| {
        let vocabulary = vocabulary(one, than);
        words.iter().filter(|word| vocabulary.contains(*word)).count()
    };
    known(text.language, other) > known(other, text.language)
}

/// The words of the texts of a language that another does not share.
fn vocabulary(language: &Language<'_>, other: &Language<'_>) -> BTreeSet<String> {
    let mut vocabulary = BTreeSet::new();
    for leaf in &language.volume.leaves {
        for wording in &leaf.manuscript.wordings {
            let text = Text { language, leaf, wording };
            let own = own(&text);
            let shared =
                beside(&text, other).is_some_and(|theirs| self::own(&theirs) == own);
            if !shared {
                vocabulary.extend(tokens(&own).map(|range| own[range].to_lowercase()));
            }
        }
    }
    vocabulary
}

/// Where a translation has several words in a row from its original.
fn runs(text: &Text<'_>, original: &Text<'_>) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let theirs = own(original);
    let their_words: Vec<&str> = tokens(&theirs).map(|range| &theirs[range]).collect();
    for line in text.lines(Lines::Own) {
        let line = line.plain();
        let words: Vec<Range<usize>> = tokens(&line.text).collect();
        let mut at = 0;
        while at < words.len() {
            let run = longest(&line.text, &words[at..], &their_words);
            let range = words[at].start..words[at + run.max(1) - 1].end;
            // Names of people begin with capitals throughout.
            let is_small = |word: &Range<usize>| {
                line.text[word.clone()].starts_with(char::is_lowercase)
            };
            if run >= RUN && words[at..at + run].iter().any(is_small) {
                runs.push(line.range(range));
            }
            at += run.max(1);
        }
    }
    runs
}

/// How many words from the first on stand in a row in other words too.
fn longest(text: &str, words: &[Range<usize>], others: &[&str]) -> usize {
    let joined = |index: &usize| {
        let between = &text[words[*index - 1].end..words[*index].start];
        matches!(between, " " | "-" | "'" | ", ")
    };
    let reach = (1..words.len()).take_while(joined).count() + 1;
    let starts = 0..others.len();
    let run = |start: usize| {
        let pairs = words[..reach.min(words.len())].iter().zip(&others[start..]);
        pairs
            .take_while(|(word, other)| text[(*word).clone()] == ***other)
            .count()
    };
    starts.map(run).max().unwrap_or(0)
}
