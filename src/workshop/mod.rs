//! The order of the rooms: from a project to its language versions.
//!
//! A [`Workshop`] holds what all documents share: languages, style sheet,
//! stations, fonts, bodies. It is opened once and then only read, so that
//! versions can be made on any number of threads.

mod bench;
mod build;
mod draft;
mod emblem;
mod load;

use std::collections::BTreeMap;

pub use self::bench::{Bench, Chosen, Report, Row, Typing, Work};
pub use self::build::{Build, Format, Made, Timings, Unit};
pub use self::emblem::Emblem;

use crate::agenda::{Agenda, Bodies, Known, Language};
use crate::diag::{Diagnostics, codes};
use crate::document::{self, Document, Vocabulary};
use crate::locale::{Asked, DocumentResource, Locale, check_document, check_reference};
use crate::project::Project;
use crate::source;
use crate::style::{self, Fonts, Look, Profile, Sheet, Station};

/// A language of the project whose profile is sound; `locale` is none where its files are broken.
struct Entry {
    language: Language,
    profile: Profile,
    locale: Option<Locale>,
}

/// What all documents of a project share.
pub struct Workshop {
    project: Project,
    reference: Language,
    /// All languages in their order, those without entry too.
    languages: Vec<Language>,
    entries: Vec<Entry>,
    bodies: Bodies,
    sheet: Sheet,
    stations: BTreeMap<String, Station>,
    fonts: Fonts,
}

/// A language version, ready to be typeset.
pub struct Version {
    /// The localized tree.
    pub document: Document,
    /// The look.
    pub look: Look,
    /// What file names say of the language.
    pub suffix: String,
    /// The English name of the language.
    pub language_name: String,
}

impl Workshop {
    /// The languages of the project in their order.
    pub fn languages(&self) -> Vec<Language> {
        self.languages.clone()
    }

    /// The fonts of the project.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// The project.
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// The sources of the project.
    pub fn sources(&self) -> Vec<String> {
        self.project.list("sources", ".yaml")
    }

    /// Reads a source.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn agenda(&self, path: &str) -> Result<Agenda, Diagnostics> {
        let file = self.project.text(path)?;
        let parsed = source::parse::<source::AgendaSource>(&file)?;
        let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".yaml");
        let customs =
            |(id, station): (&String, &Station)| (id.clone(), station.customs.clone());
        let known = Known {
            bodies: &self.bodies,
            stations: &self.stations.iter().map(customs).collect(),
            languages: &self.languages(),
        };
        Agenda::read(stem, &parsed, known)
    }

    /// Makes a language version of an agenda.
    ///
    /// # Errors
    /// Everything that is wrong with its words. It is empty where the shared
    /// files of the language are broken, which was said when they were read.
    pub fn version(
        &self,
        agenda: &Agenda,
        language: &Language,
    ) -> Result<Version, Diagnostics> {
        let entry = self.entry(language)?;
        let locale = entry.locale.as_ref().ok_or_else(Diagnostics::default)?;
        let reference = self.entry(&self.reference)?.locale.as_ref();
        let reference = reference.ok_or_else(Diagnostics::default)?;
        let original = self.document(agenda, reference)?;
        let resource = self.document(agenda, locale)?;
        let words = locale.words_with(&resource)?;
        let asked = Asked {
            messages: agenda.messages(),
            values: agenda.value_names(),
            links: agenda.links.keys().cloned().collect(),
        };
        let mut diagnostics = Diagnostics::default();
        if locale.language != reference.language {
            // An agenda that asks the reference for too much asks every language.
            let words = reference.words_with(&original)?;
            diagnostics.extend(check_document(&words, &original, &asked));
        } else {
            let translations = self.translations(agenda);
            diagnostics.extend(check_reference(&resource, &translations, &locale.name));
        }
        diagnostics.extend(check_document(&words, &original, &asked));
        let name = format!("documents/{}.ftl", agenda.stem);
        diagnostics.extend(load::stale(&self.project, reference, locale, &name));
        let families: Vec<&str> = entry.profile.families().collect();
        let covers = |char| self.fonts.covers(&families, char);
        diagnostics.extend(resource.check_glyphs(&locale.name, &covers));
        if diagnostics.has_errors() {
            return Err(diagnostics);
        }
        let masthead = self.entry(&locale.masthead_language)?.locale.as_ref();
        let masthead = masthead.ok_or_else(Diagnostics::default)?.words()?;
        let original_direction = self.entry(&agenda.original)?.profile.direction;
        let vocabulary = Vocabulary {
            words: &words,
            masthead: &masthead,
            original_direction,
        };
        let document = document::compose(agenda, &vocabulary)?;
        let station = self.stations.get(&agenda.station.text);
        let station =
            station.ok_or_else(|| codes::internal("an agenda without a station"))?;
        let look = style::resolve(&self.sheet, &entry.profile, station);
        Ok(Version {
            document,
            look,
            suffix: entry.profile.file_suffix.clone(),
            language_name: locale.name.clone(),
        })
    }

    fn entry(&self, language: &Language) -> Result<&Entry, Diagnostics> {
        self.entries
            .iter()
            .find(|entry| entry.language == *language)
            // What is wrong with its profile was said when it was read.
            .ok_or_else(Diagnostics::default)
    }

    /// The translations of a document that can be read; what is wrong with the
    /// others is said when they are made.
    fn translations(&self, agenda: &Agenda) -> Vec<DocumentResource> {
        self.entries
            .iter()
            .filter(|entry| entry.language != self.reference)
            .filter_map(|entry| self.document(agenda, entry.locale.as_ref()?).ok())
            .collect()
    }

    fn document(
        &self,
        agenda: &Agenda,
        locale: &Locale,
    ) -> Result<DocumentResource, Diagnostics> {
        let path = format!("{}/documents/{}.ftl", locale.folder, agenda.stem);
        if !self.project.has(&path) {
            let place = agenda.body.place.clone();
            let place = crate::diag::Place { range: 0..0, ..place };
            let missing = if locale.language == self.reference {
                codes::document_not_written
            } else {
                codes::document_untranslated
            };
            return Err(missing(place, &path, &locale.name).into());
        }
        DocumentResource::parse(&self.project.text(&path)?)
    }
}
