//! A new agenda in a project: its source, and its words in every language.

use super::Workshop;
use crate::agenda::{Agenda, Language};
use crate::diag::{Diagnostics, File, codes};
use crate::intake::{Draft, Start};
use crate::locale::{self, Locale};
use crate::workbench::Change;

/// What the ids of the terms for cities begin with.
const CITY: &str = "city-";

impl Workshop {
    /// The bodies of the project by their ids.
    pub fn bodies(&self) -> Vec<&str> {
        self.bodies.keys().map(String::as_str).collect()
    }

    /// The cities that have a name in the reference language.
    pub fn cities(&self) -> Vec<String> {
        let entry = self.entry(&self.reference).ok();
        let locale = entry.and_then(|entry| entry.locale.as_ref());
        locale.map_or_else(Vec::new, |locale| locale.terms(CITY))
    }

    /// The language that the others are compared with.
    pub fn reference(&self) -> &Language {
        &self.reference
    }

    /// The files of a new agenda. Nothing is written.
    ///
    /// # Errors
    /// A source of this name or with this symbol is there already, or its facts are wrong.
    pub fn start(
        &self,
        start: &Start,
        original: &Language,
    ) -> Result<Vec<Change>, Diagnostics> {
        let source = start.source();
        let agenda = self.read(&start.stem, &File::new(&*source.path, &*source.text))?;
        if let Some((other, _, symbol)) = self.namesake(&agenda, &source.path) {
            return Err(codes::symbol_taken(&other, &symbol).into());
        }
        let mut drafts = Vec::new();
        for entry in &self.entries {
            let Some(locale) = &entry.locale else { continue };
            if !agenda.languages.contains(&entry.language) {
                continue;
            }
            let starter = |id: &str| starter(locale, id);
            let tag = entry.language.to_string();
            drafts.push(start.words(&tag, entry.language == *original, starter)?);
        }
        let known = self.cities();
        let periods = agenda.sessions.iter().flat_map(|session| &session.periods);
        let mut cities = periods.filter_map(|period| period.venue.city());
        if let Some(city) = cities.find(|city| !known.contains(&city.text)) {
            return Err(codes::city_unknown(&city.text, &known).into());
        }
        drafts.insert(0, source);
        if let Some(taken) = drafts.iter().find(|draft| self.project.has(&draft.path)) {
            return Err(codes::source_taken(&taken.path).into());
        }
        let change = |Draft { path, text }| Change { path, text: Some(text) };
        Ok(drafts.into_iter().map(change).collect())
    }

    /// Another source than that at a path with a symbol of an agenda, and the symbol.
    pub(super) fn namesake(
        &self,
        agenda: &Agenda,
        path: &str,
    ) -> Option<(String, Agenda, String)> {
        let others = self.sources().into_iter().filter(|other| other != path);
        // A source that cannot be read has its say when it is built.
        let mut others =
            others.filter_map(|other| Some((self.agenda(&other).ok()?, other)));
        others.find_map(|(there, other)| {
            let taken = agenda.symbols.iter().find(|it| there.symbols.contains(it))?;
            Some((other, there, taken.as_str().to_owned()))
        })
    }
}

/// A text that new agendas begin with.
fn starter(locale: &Locale, id: &str) -> Result<String, Diagnostics> {
    Ok(locale::plain(&locale.words()?.message(id, &[])?))
}
