//! From fields to facts: every rule a source must keep, checked in one go.

mod annexes;
mod bodies;
mod control;
mod documents;
mod items;
mod notes;
mod session;

use std::collections::BTreeMap;

use super::{Agenda, Date, Distribution, Language, Name, Stations, Symbol, Time};
use crate::diag::{Diagnostics, Place, codes};
use crate::source::{AgendaSource, BodySource, Parsed, Positions};

/// The bodies of the project by id.
pub type Bodies = BTreeMap<String, Parsed<BodySource>>;

/// What a source may refer to.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The bodies of the project.
    pub bodies: &'a Bodies,
    /// The duty stations.
    pub stations: &'a Stations,
    /// The languages.
    pub languages: &'a [Language],
}

impl Agenda {
    /// Turns the fields of a source into facts.
    ///
    /// # Errors
    /// Everything that is wrong with them, each with its place.
    pub fn read(
        stem: &str,
        source: &Parsed<AgendaSource>,
        known: Known<'_>,
    ) -> Result<Self, Diagnostics> {
        let mut check = Check {
            positions: &source.positions,
            diagnostics: Diagnostics::default(),
            ids: BTreeMap::new(),
        };
        let agenda = check.agenda(stem, &source.value, known);
        match agenda {
            Some(agenda) if !check.diagnostics.has_errors() => Ok(agenda),
            _ => Err(check.diagnostics.in_reading_order()),
        }
    }
}

/// Whether a text is made as ids are.
fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
        })
}

struct Check<'a> {
    positions: &'a Positions,
    diagnostics: Diagnostics,
    /// The ids of items and documents met so far.
    ids: BTreeMap<String, Place>,
}

impl Check<'_> {
    fn agenda(
        &mut self,
        stem: &str,
        source: &AgendaSource,
        known: Known<'_>,
    ) -> Option<Agenda> {
        let symbol = self.symbol(&source.symbol, "/symbol");
        let body = self.body(&source.body, known.bodies);
        let station = self.station(source, known);
        let date = self.date(&source.date, "/date");
        let original = self.original(&source.original, known.languages);
        let session = self.session(source);
        let masthead = symbol.as_ref().zip(date);
        let job_number = station.as_ref().and_then(|(_, customs)| {
            self.job_number(source, customs, masthead, known.languages)
        });
        let stamps = self.stamps(source, date, known.languages);
        self.links(&source.links);
        let notes = self.line_notes(&source.notes);
        let items = self.items(&source.agenda, "/agenda", 0);
        let mut annexes = Vec::new();
        for (index, annex) in source.annexes.iter().enumerate() {
            annexes.push(self.annex(
                annex,
                &format!("/annexes/{index}"),
                session.as_ref(),
                &items,
            ));
        }
        if let Some(symbol) = &symbol
            && symbol.is_limited() != (source.distribution == Distribution::Limited)
        {
            let place = self.positions.value("/symbol");
            self.diagnostics.push(codes::distribution_against_symbol(place));
        }
        let item = self.item_line(source, &items);
        let (organ, bodies) = body?;
        // A body that is itself the organ of the masthead has no line below it.
        if let Some(note) = notes.body.first()
            && bodies.is_empty()
        {
            let diagnostic = codes::note_without_line(note.place.clone(), &note.text);
            self.diagnostics.push(diagnostic);
        }
        let (station, customs) = station?;
        Some(Agenda {
            stem: stem.to_owned(),
            symbol: symbol?,
            document_type: source.document_type,
            body: bodies.last().unwrap_or(&organ).clone(),
            organ,
            bodies,
            station,
            distribution: source.distribution,
            date: date?,
            original: original?,
            customs: customs.clone(),
            job_number,
            stamps,
            session: session?,
            links: source.links.clone(),
            notes,
            item,
            items,
            annexes,
        })
    }

    fn symbol(&mut self, text: &str, pointer: &str) -> Option<Symbol> {
        Symbol::parse(text)
            .map_err(|reason| {
                let place = self.positions.value(pointer);
                self.diagnostics.push(codes::symbol_malformed(place, text, &reason));
            })
            .ok()
    }

    fn date(&mut self, text: &str, pointer: &str) -> Option<Date> {
        text.parse()
            .map_err(|reason: String| {
                let place = self.positions.value(pointer);
                self.diagnostics.push(codes::date_malformed(place, &reason));
            })
            .ok()
    }

    fn time(&mut self, text: &str, pointer: &str) -> Option<Time> {
        text.parse()
            .map_err(|reason: String| {
                let place = self.positions.value(pointer);
                self.diagnostics.push(codes::time_malformed(place, &reason));
            })
            .ok()
    }

    fn original(&mut self, tag: &str, languages: &[Language]) -> Option<Language> {
        let found = languages.iter().find(|language| language.to_string() == tag);
        if found.is_none() {
            let tags: Vec<String> = languages.iter().map(Language::to_string).collect();
            let place = self.positions.value("/original");
            self.diagnostics.push(codes::original_unknown(place, tag, &tags));
        }
        found.cloned()
    }

    fn links(&mut self, links: &BTreeMap<String, String>) {
        for (name, url) in links {
            let pointer = format!("/links/{name}");
            if !is_name(name) {
                let place = self.positions.key(&pointer);
                self.diagnostics.push(codes::id_malformed(place, name));
            }
            let plain = url.bytes().all(|byte| byte.is_ascii_graphic())
                && !url.contains(['<', '>', '"', '\\', '{', '}', '`', '^', '|']);
            if !plain || !(url.starts_with("https://") || url.starts_with("http://")) {
                let place = self.positions.value(&pointer);
                self.diagnostics.push(codes::address_malformed(place, url));
            }
        }
    }

    /// A name as ids are made: small Latin letters, digits, hyphens.
    fn name(&mut self, text: &str, pointer: &str) -> Option<Name> {
        let place = self.positions.value(pointer);
        if !is_name(text) {
            self.diagnostics.push(codes::id_malformed(place, text));
            return None;
        }
        Some(Name { text: text.to_owned(), place })
    }

    /// A name that nothing else in the agenda has.
    fn unique(&mut self, prefix: &str, text: &str, pointer: &str) -> Option<Name> {
        let name = self.name(text, pointer)?;
        let key = format!("{prefix}{text}");
        if let Some(first) = self.ids.get(&key) {
            let diagnostic = codes::id_twice(name.place.clone(), first.clone(), text);
            self.diagnostics.push(diagnostic);
        } else {
            self.ids.insert(key, name.place.clone());
        }
        Some(name)
    }
}
