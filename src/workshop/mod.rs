//! The order of the rooms: from a project to its language versions.
//!
//! A [`Workshop`] holds what all documents share: languages, style sheet,
//! stations, fonts, bodies. It is opened once and then only read, so that
//! versions can be made on any number of threads.

mod bench;
mod build;
mod crew;
mod draft;
#[cfg(feature = "preview")]
mod draw;
mod emblem;
#[cfg(feature = "docx")]
mod import;
mod load;
mod materials;
mod run;
mod start;
mod trial;
mod version;

use std::collections::BTreeMap;

pub use self::bench::{Bench, Chosen, Report, Row, Scope, Typing, Work};
pub use self::build::{Build, Delivery, Format, Made, Timings, Unit};
#[cfg(feature = "preview")]
pub use self::draw::Press;
pub use self::emblem::Emblem;
#[cfg(feature = "docx")]
pub use self::import::{Asked, Imported};
pub use self::run::{Batch, Done, Ended, Explained, Name, Request, Unread, Watch};
pub use self::trial::Trial;
pub use self::version::stem;
#[cfg(feature = "preview")]
pub use crate::pdf::{Area, Drawn, Page};

use crate::agenda::{Agenda, Bodies, Direction, Known, Language};
use crate::diag::{Diagnostics, File};
use crate::document::Document;
use crate::locale::Locale;
use crate::output;
use crate::project::Project;
use crate::source;
use crate::style::{Fonts, Look, Profile, Sheet, Station};

/// A language of the project whose profile is sound.
struct Entry {
    language: Language,
    profile: Profile,
    /// None where its files are broken or unfinished.
    locale: Option<Locale>,
    /// Where they are unfinished and nothing else.
    unfinished: Option<Locale>,
}

impl Entry {
    /// The words of the language, as finished as they must be.
    fn locale(&self, stage: Stage) -> Option<&Locale> {
        let unfinished = || self.unfinished.as_ref().filter(|_| stage == Stage::Draft);
        self.locale.as_ref().or_else(unfinished)
    }
}

/// How finished a language version must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Every message is translated from the original as it is now.
    Finished,
    /// What is missing is shown in the words of the reference, what is stale as it
    /// is, both marked; every page says that it is a draft.
    Draft,
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
    /// What is worth a look and stops nothing.
    pub warnings: Diagnostics,
}

impl Version {
    /// The name of its file in a format.
    pub fn file_name(&self, format: Format) -> String {
        let symbol = &self.document.version.symbol;
        output::file_name(symbol, &self.suffix, format.ending())
    }
}

impl Workshop {
    /// The languages of the project in their order.
    pub fn languages(&self) -> Vec<Language> {
        self.languages.clone()
    }

    /// Each language with that of its distribution block.
    pub fn block_languages(&self) -> Vec<(Language, Language)> {
        let pair = |entry: &Entry| {
            (entry.language.clone(), entry.profile.masthead_language.clone())
        };
        self.entries.iter().map(pair).collect()
    }

    /// The English name and the direction of a language; none where its profile is
    /// broken.
    pub fn describe(&self, language: &Language) -> Option<(&str, Direction)> {
        let profile = &self.entry(language).ok()?.profile;
        Some((&profile.name, profile.direction))
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

    /// Whether the folder of the sources is there and holds anything.
    pub fn is_stocked(&self) -> bool {
        !self.project.list("sources", "").is_empty()
    }

    /// Reads a source.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn agenda(&self, path: &str) -> Result<Agenda, Diagnostics> {
        let file = self.project.text(path)?;
        let stem = stem(path);
        self.read(stem, &file)
    }

    /// Reads the text of a source.
    fn read(&self, stem: &str, file: &File) -> Result<Agenda, Diagnostics> {
        let parsed = source::parse::<source::AgendaSource>(file)?;
        let customs =
            |(id, station): (&String, &Station)| (id.clone(), station.customs.clone());
        let known = Known {
            bodies: &self.bodies,
            stations: &self.stations.iter().map(customs).collect(),
            languages: &self.languages(),
        };
        Agenda::read(stem, &parsed, known)
    }

    fn entry(&self, language: &Language) -> Result<&Entry, Diagnostics> {
        self.entries
            .iter()
            .find(|entry| entry.language == *language)
            // What is wrong with its profile was said when it was read.
            .ok_or_else(Diagnostics::default)
    }
}
