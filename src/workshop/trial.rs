//! Trial versions: a language version as far as it can be made, for people who
//! are still at work on its words.
//!
//! Invariant: nothing is mended. What is wrong with a message is said, and the
//! message is set aside as if it were missing; a build would refuse it.

use std::collections::BTreeMap;

use super::version::{Pair, document_path};
use super::{Entry, Stage, Version, Workshop};
use crate::agenda::{Agenda, Language};
use crate::diag::{Diagnostics, File, Place};
use crate::locale::{self, DocumentResource, Locale, MASTHEAD, sections};

/// How often messages are set aside: what is wrong with a message may only show
/// when another is out of the way.
const ROUNDS: usize = 16;

/// A language version as far as it can be made.
pub struct Trial {
    /// The version; none where more than single messages is wrong.
    pub version: Option<Version>,
    /// Everything for which a build would refuse it.
    pub said: Diagnostics,
}

impl Workshop {
    /// Makes a language version of an agenda as far as it can be made: finished
    /// if it is, else as a draft.
    pub fn trial(&self, agenda: &Agenda, language: &Language) -> Trial {
        let mut said = match self.version(agenda, language) {
            Ok(version) => {
                let said = version.warnings.clone();
                return Trial { version: Some(version), said };
            }
            Err(said) => said,
        };
        let version = self.draft_around(agenda, language).map_err(|more| {
            said.extend(more);
        });
        let path = format!("locales/{language}/documents/{}.ftl", agenda.stem);
        if let Ok(file) = self.project.text(&path) {
            said = about_messages(&said, &file);
        }
        Trial { version: version.ok(), said }
    }

    /// Makes a draft, with the messages set aside that stand in its way.
    fn draft_around(
        &self,
        agenda: &Agenda,
        language: &Language,
    ) -> Result<Version, Diagnostics> {
        let entry = self.entry(language)?;
        let locale = entry.locale(Stage::Draft).ok_or_else(Diagnostics::default)?;
        let path = document_path(agenda, locale);
        let mut file = if self.project.has(&path) {
            self.project.text(&path)?
        } else {
            File::new(path, "")
        };
        for _ in 0..ROUNDS {
            let errors = match self.draft_from(agenda, (entry, locale), &file) {
                Ok(version) => return Ok(version),
                Err(errors) => errors,
            };
            let faulty = faulty(&file, &errors);
            if faulty.is_empty() {
                return Err(errors);
            }
            file = locale::without(&file, &faulty);
        }
        self.draft_from(agenda, (entry, locale), &file)
    }

    fn draft_from(
        &self,
        agenda: &Agenda,
        (entry, locale): (&Entry, &Locale),
        file: &File,
    ) -> Result<Version, Diagnostics> {
        let (reference, original) = &self.original(agenda, Stage::Draft)?;
        let resource = &DocumentResource::parse(file)?;
        let pair = Pair { reference, original, locale, resource };
        self.version_from(agenda, entry, &pair, Stage::Draft)
    }

    /// Where the messages that a language version prints are written: those of
    /// the document, those of the house, and those of its distribution block.
    pub fn message_places(
        &self,
        agenda: &Agenda,
        language: &Language,
    ) -> BTreeMap<String, Place> {
        let mut places = BTreeMap::new();
        let Ok(entry) = self.entry(language) else { return places };
        let folder = format!("locales/{language}");
        let block = format!("locales/{}/{MASTHEAD}", entry.profile.masthead_language);
        let mut paths = vec![format!("{folder}/documents/{}.ftl", agenda.stem)];
        paths.extend(self.project.list(&folder, ".ftl"));
        paths.push(block);
        for file in paths.iter().filter_map(|path| self.project.text(path).ok()) {
            for section in sections(&file.text) {
                let range = section.range.start..section.range.start + section.id.len();
                let place = Place { file: file.clone(), range };
                places.entry(section.id).or_insert(place);
            }
        }
        places
    }
}

/// The same, each about the message in whose lines it is, where it names none:
/// what is not Fluent has no message.
fn about_messages(said: &Diagnostics, file: &File) -> Diagnostics {
    let sections = sections(&file.text);
    let mut about = Diagnostics::default();
    for one in said.iter() {
        let mut one = one.clone();
        if let (None, Some(place)) = (&one.message_id, &one.place) {
            let mut around = sections.iter().filter(|section| {
                place.file.path == file.path && section.range.contains(&place.range.start)
            });
            one.message_id = around.next().map(|section| section.id.clone());
        }
        about.push(one);
    }
    about
}

/// The messages of a file that errors are about: by their ids, or by the lines
/// in which the errors are.
fn faulty(file: &File, errors: &Diagnostics) -> Vec<String> {
    let sections = sections(&file.text);
    let is_about = |id: &str, range: &std::ops::Range<usize>| {
        errors.iter().any(|error| {
            let by_id = error.message_id.as_deref() == Some(id);
            let within = |place: &Place| {
                place.file.path == file.path && range.contains(&place.range.start)
            };
            by_id || error.place.as_ref().is_some_and(within)
        })
    };
    let faulty = sections
        .iter()
        .filter(|section| is_about(&section.id, &section.range));
    faulty.map(|section| section.id.clone()).collect()
}
