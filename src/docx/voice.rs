//! The voices of a document: in which language and direction a run speaks.
//!
//! docx-rs cannot say `w:lang` and `w:rtl`, so each run carries the number of
//! its voice in front of the id of its style, and `package` puts the marks in
//! its place.
//!
//! Invariant: language and direction come from the tree; no character of the
//! text is looked at.

use crate::agenda::{Direction, Language};
use crate::style::LanguageLook;

/// What parts the number of a voice from the id of a style.
const SEPARATOR: char = '.';

/// A language with a direction.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Voice {
    language: Language,
    direction: Direction,
}

/// The number of a voice in [`Voices`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct VoiceNumber(usize);

/// The voices of a document in the order of their first words.
#[derive(Debug, Default)]
pub(super) struct Voices(Vec<Voice>);

/// What Word is told of a run: `w:lang` and `w:rtl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marks {
    /// `w:lang/@w:val`.
    pub(super) val: String,
    /// `w:lang/@w:eastAsia`.
    pub(super) east_asia: String,
    /// `w:lang/@w:bidi`.
    pub(super) bidi: String,
    /// `w:rtl`.
    pub(super) rtl: bool,
}

impl Voices {
    /// The number of the voice with this language and direction.
    pub(super) fn number(
        &mut self,
        language: &Language,
        direction: Direction,
    ) -> VoiceNumber {
        let voice = Voice { language: language.clone(), direction };
        let known = self.0.iter().position(|known| *known == voice);
        VoiceNumber(known.unwrap_or_else(|| {
            self.0.push(voice);
            self.0.len() - 1
        }))
    }

    /// The language of a voice.
    pub(super) fn language(&self, number: VoiceNumber) -> Language {
        self.0[number.0].language.clone()
    }

    /// The marks of every voice, in the order of their numbers.
    pub(super) fn marks(&self, language: &Language, look: &LanguageLook) -> Vec<Marks> {
        self.0.iter().map(|voice| voice.marks(language, look)).collect()
    }
}

impl Marks {
    /// The marks of text in the language of the document.
    pub(super) fn own(look: &LanguageLook) -> Self {
        Self {
            val: look.word.val.clone(),
            east_asia: look.word.east_asia.clone(),
            bidi: look.word.bidi.clone(),
            rtl: look.direction == Direction::Rtl,
        }
    }
}

impl Voice {
    /// The marks of a voice in a document of another or the same language. A
    /// foreign language takes the slot of its direction only: the other slots
    /// go on naming what the look names for text of those scripts.
    fn marks(&self, language: &Language, look: &LanguageLook) -> Marks {
        let rtl = self.direction == Direction::Rtl;
        let mut marks = Marks { rtl, ..Marks::own(look) };
        if self.language != *language {
            let tag = full_tag(&self.language, look);
            match self.direction {
                Direction::Ltr => marks.val = tag,
                Direction::Rtl => marks.bidi = tag,
            }
        }
        marks
    }
}

/// The tag of a foreign language: the fuller one that the look names for the
/// same language, otherwise the tag itself.
fn full_tag(language: &Language, look: &LanguageLook) -> String {
    let tag = language.to_string();
    let word = &look.word;
    [&word.val, &word.east_asia, &word.bidi]
        .into_iter()
        .find(|known| known.split('-').next() == Some(tag.as_str()))
        .cloned()
        .unwrap_or(tag)
}

/// A style id that carries the number of a voice.
pub(super) fn mark(voice: VoiceNumber, style: Option<&str>) -> String {
    format!("{}{SEPARATOR}{}", voice.0, style.unwrap_or_default())
}

/// The number of the voice and the style id that [`mark`] put together.
pub(super) fn unmark(marked: &str) -> Option<(usize, Option<&str>)> {
    let (number, style) = marked.split_once(SEPARATOR)?;
    Some((number.parse().ok()?, (!style.is_empty()).then_some(style)))
}
