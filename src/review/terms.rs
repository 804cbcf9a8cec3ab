//! Names: the official form of each, and none of the forms to avoid.

use std::ops::Range;

use super::glossary::Name;
use super::line::{Line, Lines, plainly};
use super::vocabulary::tokens;
use super::{Customs, Pair, Text};
use crate::diag::{Diagnostics, codes};
use crate::locale::is_wide;

/// Complains about every form of a name that must not be used.
pub(super) fn avoided(text: &Text<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    let glossary = &text.language.glossary;
    for line in text.lines(Lines::Own) {
        let line = line.plain();
        let official: Vec<Range<usize>> = glossary
            .names
            .iter()
            .flat_map(|name| found(&line.text, &plainly(&name.text)))
            .collect();
        for name in &glossary.names {
            for avoided in &name.avoid {
                for range in found(&line.text, avoided) {
                    // A part of a name that is right as a whole.
                    let inside = |whole: &Range<usize>| {
                        whole.len() > range.len()
                            && whole.start <= range.start
                            && range.end <= whole.end
                    };
                    if !official.iter().any(inside) {
                        let place = text.place(line.range(range));
                        let complaint = codes::term_avoided(place, avoided, &name.text);
                        said.push(text.about(complaint));
                    }
                }
            }
        }
    }
    said
}

/// Complains about every name in the original that is not in the translation as
/// its terms have it. A term that is a word as well, like that of an office, may
/// be said in another way.
pub(super) fn official(pair: &Pair<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    let Some(original) = pair.original.lines(Lines::Own).last() else { return said };
    let names = mentioned(&original.plain().text, &pair.original.language.glossary.names);
    let labels = &pair.original.language.volume.customs.labels;
    let customs = &pair.translation.language.volume.customs;
    let lines: Vec<Line> = pair
        .translation
        .lines(Lines::Whole)
        .map(|line| line.plain())
        .collect();
    for original in names {
        if labels.iter().any(|label| is_label(&original.id, label)) {
            continue;
        }
        let glossary = &pair.translation.language.glossary;
        let Some(name) = glossary.names.iter().find(|name| name.id == original.id) else {
            continue;
        };
        // A form to avoid in its place is one mistake, not two.
        let is_settled = |line: &Line| {
            let has = |form: &String| !found(&line.text, form).is_empty();
            is_there(&line.text, name, customs) || name.avoid.iter().any(has)
        };
        if !lines.iter().all(is_settled) {
            let start = pair.translation.start();
            let complaint = codes::term_unofficial(start, &original.text, &name.text);
            said.push(pair.about(complaint));
        }
    }
    said
}

/// The names that a text mentions; one inside another is not mentioned itself.
fn mentioned<'a>(text: &str, names: &'a [Name]) -> Vec<&'a Name> {
    let mut names: Vec<&Name> =
        names.iter().filter(|name| !name.text.is_empty()).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.text.len()));
    let mut taken: Vec<Range<usize>> = Vec::new();
    names.retain(|name| {
        let is_free = |range: &Range<usize>| {
            !taken
                .iter()
                .any(|whole| whole.start <= range.start && range.end <= whole.end)
        };
        let places: Vec<_> = found(text, &plainly(&name.text))
            .into_iter()
            .filter(is_free)
            .collect();
        taken.extend(places.iter().cloned());
        !places.is_empty()
    });
    names
}

fn is_label(id: &str, label: &str) -> bool {
    match label.strip_suffix('*') {
        Some(start) => id.starts_with(start),
        None => id == label,
    }
}

/// Where a phrase stands in a text as whole words.
pub(super) fn found(text: &str, phrase: &str) -> Vec<Range<usize>> {
    let is_part =
        |char: char| (char.is_alphanumeric() || "/_".contains(char)) && !is_wide(char);
    let places = text
        .match_indices(phrase)
        .map(|(start, _)| start..start + phrase.len());
    let is_whole = |range: &Range<usize>| {
        let joins_before =
            phrase.starts_with(is_part) && text[..range.start].ends_with(is_part);
        let joins_after =
            phrase.ends_with(is_part) && text[range.end..].starts_with(is_part);
        !joins_before && !joins_after
    };
    if phrase.is_empty() { Vec::new() } else { places.filter(is_whole).collect() }
}

/// Whether a text has a name in one of its forms, inflected or not.
fn is_there(text: &str, name: &Name, customs: &Customs) -> bool {
    let text_words: Vec<&str> = tokens(text).map(|range| &text[range]).collect();
    let forms = std::iter::once(plainly(&name.text)).chain(name.forms.iter().cloned());
    forms.into_iter().any(|form| {
        if form.contains(is_wide) {
            return text.contains(&form);
        }
        let words: Vec<&str> = tokens(&form).map(|range| &form[range]).collect();
        let same = |window: &[&str]| {
            let pairs = words.iter().zip(window);
            pairs
                .into_iter()
                .all(|(word, found)| is_inflected(word, found, customs))
        };
        !words.is_empty() && text_words.windows(words.len()).any(same)
    })
}

/// The least letters that the forms of a word have in common.
const STEM: usize = 3;

/// Whether two words are the same, but for what is joined to their front and but
/// for their ends.
fn is_inflected(word: &str, found: &str, customs: &Customs) -> bool {
    let bare = |word: &'_ str| -> Vec<String> {
        let without = |prefix: &String| word.strip_prefix(plainly(prefix).as_str());
        let bare = customs.prefixes.iter().filter_map(without);
        std::iter::once(word).chain(bare).map(str::to_owned).collect()
    };
    let same = |one: &str, other: &str| {
        if one == other {
            return true;
        }
        let common =
            one.chars().zip(other.chars()).take_while(|(one, other)| one == other);
        let common = common.count();
        let longest = one.chars().count().max(other.chars().count());
        common >= STEM && longest - common <= customs.endings
    };
    bare(word)
        .iter()
        .any(|one| bare(found).iter().any(|other| same(one, other)))
}
