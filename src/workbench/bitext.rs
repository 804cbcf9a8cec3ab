//! An original and its translation side by side, with what is known of their
//! past: the state of every message follows from these.

use super::base::Base;
use super::catalogue::{Catalogue, is_draft};
use super::{Entry, form};
use crate::diag::{Diagnostics, File};

/// A language of a bitext.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The tag.
    pub tag: String,
    /// The English name.
    pub name: String,
}

/// Where the files of a translation are, below the root of the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// The translation.
    pub translation: String,
    /// From which original each message was translated.
    pub base: String,
    /// The messages that the original no longer has.
    pub obsolete: String,
}

impl Paths {
    /// The paths in a language of a file, by its name below the folder of a
    /// language: `documents/a.ftl`.
    ///
    /// The folders of the program begin with a dot, so that no translation tool
    /// takes them for languages.
    pub fn new(tag: &str, name: &str) -> Self {
        let stem = name.trim_end_matches(".ftl");
        Self {
            translation: format!("locales/{tag}/{name}"),
            base: format!("locales/.base/{tag}/{stem}.base"),
            obsolete: format!("locales/.obsolete/{tag}/{name}"),
        }
    }
}

/// The files of a bitext, where they are there.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// The original, in the reference language.
    pub original: Option<File>,
    /// The translation.
    pub translation: Option<File>,
    /// The base file.
    pub base: Option<File>,
    /// The messages set aside.
    pub obsolete: Option<File>,
}

/// The state of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It says what the original says.
    Current,
    /// It is new and not recorded yet.
    New,
    /// It was changed after its original, and this is not recorded yet.
    Updated,
    /// Its original has changed since.
    Stale,
    /// There is none.
    Missing,
}

/// An original beside its translation.
#[derive(Debug, Clone)]
pub struct Bitext {
    /// The language of the original.
    pub reference: Side,
    /// The language of the translation.
    pub side: Side,
    /// Where the files are.
    pub paths: Paths,
    /// None where the original is gone.
    pub(super) original: Option<Catalogue>,
    pub(super) translation: Option<Catalogue>,
    pub(super) base: Base,
    pub(super) obsolete: Option<Catalogue>,
}

impl Bitext {
    /// Reads the files of a bitext.
    ///
    /// # Errors
    /// A file that cannot be read, or in which an id is defined twice.
    pub fn read(
        reference: &Side,
        side: &Side,
        paths: Paths,
        texts: &Texts,
    ) -> Result<Self, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let mut read = |file: &Option<File>, name: &str| {
            let read = file.as_ref().map(|file| Catalogue::read(file, name)).transpose();
            read.unwrap_or_else(|errors| {
                diagnostics.extend(errors);
                None
            })
        };
        let original = read(&texts.original, &reference.name);
        let translation = read(&texts.translation, &side.name);
        let obsolete = read(&texts.obsolete, &side.name);
        let base = texts
            .base
            .as_ref()
            .map(|file| Base::read(file, &side.tag))
            .transpose();
        let base = base.unwrap_or_else(|errors| {
            diagnostics.extend(errors);
            None
        });
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        Ok(Self {
            reference: reference.clone(),
            side: side.clone(),
            paths,
            original,
            translation,
            base: base.unwrap_or_default(),
            obsolete,
        })
    }

    /// The ids of the original, in its order, each with the state of its translation.
    pub fn states(&self) -> Vec<(String, State)> {
        let ids = self.original.iter().flat_map(Catalogue::ids);
        ids.map(|id| (id.clone(), self.state(&id))).collect()
    }

    /// The state of the translation of a message of the original.
    pub fn state(&self, id: &str) -> State {
        let (Some(original), Some(translation)) =
            (self.original(id), self.translation(id))
        else {
            return State::Missing;
        };
        let Some(record) = self.base.get(id) else { return State::New };
        if record.is_of(&form::folded(original)) {
            State::Current
        } else if record.is_before(translation) {
            State::Stale
        } else {
            State::Updated
        }
    }

    /// Whether the translation of a message is marked as a draft.
    pub(super) fn is_draft(&self, id: &str) -> bool {
        self.translation(id).is_some_and(is_draft)
    }

    pub(super) fn original(&self, id: &str) -> Option<&Entry> {
        self.original.as_ref()?.get(id)
    }

    pub(super) fn translation(&self, id: &str) -> Option<&Entry> {
        self.translation.as_ref()?.get(id)
    }

    /// The first line of the base file.
    pub(super) fn base_heading(&self) -> String {
        format!(
            "{} text from which {} was translated. Written by `distr sync` and `distr accept`; \
             do not edit.",
            self.reference.name, self.paths.translation
        )
    }
}
