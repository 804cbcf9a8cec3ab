//! How far a translation has come.

use serde::Serialize;

use super::bitext::{Bitext, State};
use super::catalogue::{Catalogue, is_draft};
use super::form;
use crate::diag::{Diagnostics, File};
use crate::locale::{Run, is_wide, prose};

/// The messages of a file, or of several, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// The messages of the original.
    pub messages: usize,
    /// Those with a translation that says what the original says.
    pub translated: usize,
    /// Those whose original has changed since.
    pub stale: usize,
    /// Those without translation.
    pub missing: usize,
    /// Those with a translation that is marked as a draft.
    pub draft: usize,
    /// Those that the original no longer has.
    pub obsolete: usize,
    /// Those that a check warns of.
    pub warnings: usize,
    /// The words of the originals of what is stale or missing.
    pub words_left: usize,
}

impl Counts {
    /// Adds the counts of another file.
    pub fn add(&mut self, other: Counts) {
        self.messages += other.messages;
        self.translated += other.translated;
        self.stale += other.stale;
        self.missing += other.missing;
        self.draft += other.draft;
        self.obsolete += other.obsolete;
        self.warnings += other.warnings;
        self.words_left += other.words_left;
    }

    /// The part of the messages that is translated, in whole per cent; a hundred
    /// only where nothing is left.
    pub fn percent(&self) -> usize {
        (self.translated * 100).checked_div(self.messages).unwrap_or(100)
    }
}

/// Counts the messages of a translation.
pub fn count(bitext: &Bitext) -> Counts {
    let mut counts = Counts::default();
    let mut left = Vec::new();
    for (id, state) in bitext.states() {
        counts.messages += 1;
        counts.draft += usize::from(bitext.is_draft(&id));
        match state {
            State::Current | State::New | State::Updated => counts.translated += 1,
            State::Stale => counts.stale += 1,
            State::Missing => counts.missing += 1,
        }
        if matches!(state, State::Stale | State::Missing) {
            left.push(id);
        }
    }
    let translated = bitext.translation.iter().flat_map(Catalogue::ids);
    counts.obsolete = translated.filter(|id| bitext.original(id).is_none()).count();
    if let Some(original) = &bitext.original {
        counts.words_left =
            words(&original.file, |id| left.iter().any(|left| left == id));
    }
    counts
}

/// Counts the messages of a file of the reference language, which are written
/// and not translated.
///
/// # Errors
/// The file cannot be read.
pub fn count_reference(file: &File, language: &str) -> Result<Counts, Diagnostics> {
    let catalogue = Catalogue::read(file, language)?;
    let messages: Vec<_> = catalogue
        .entries
        .iter()
        .filter(|entry| form::id(entry).is_some())
        .collect();
    Ok(Counts {
        messages: messages.len(),
        translated: messages.len(),
        draft: messages.iter().filter(|entry| is_draft(entry)).count(),
        ..Counts::default()
    })
}

/// How many words the messages of a file have; of Han, every character is one.
fn words(file: &File, is_asked: impl Fn(&str) -> bool) -> usize {
    let mut words = 0;
    for text in prose(&file.text).iter().filter(|text| is_asked(&text.id)) {
        for run in &text.runs {
            let Run::Words(range) = run else { continue };
            let mut inside = false;
            for char in file.text[range.clone()].chars() {
                let letter = char.is_alphanumeric();
                words += usize::from(letter && (!inside || is_wide(char)));
                // A hyphen or an apostrophe is inside a word.
                inside = (letter || inside && "-’'".contains(char)) && !is_wide(char);
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_a_translator_counts_them() {
        let file = File::new(
            "a.ftl",
            "a = One’s two-fold { $x } <em>four</em>.\nb = 会议, ok\n",
        );
        assert_eq!(words(&file, |id| id == "a"), 3);
        assert_eq!(words(&file, |id| id == "b"), 3);
    }

    #[test]
    fn a_hundred_per_cent_is_all() {
        let counts = Counts {
            messages: 1000,
            translated: 999,
            ..Counts::default()
        };
        assert_eq!(counts.percent(), 99);
        assert_eq!(Counts::default().percent(), 100);
    }
}
