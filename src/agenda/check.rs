//! From fields to facts: every rule a source must keep, checked in one go.

mod addresses;
mod annexes;
mod bodies;
mod control;
mod cross;
mod documents;
mod entries;
mod identity;
mod languages;
mod layout;
mod notes;
mod sessions;
mod timetable;

use std::collections::BTreeMap;

use self::addresses::Fault;
use super::{
    Agenda, Date, Distribution, Language, Name, Session, Stations, Symbol, Time,
};
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

/// The most words of a document of the Secretariat (UN Editorial Manual,
/// Instructions for the preparation of documents).
const WORD_LIMIT: usize = 8_500;

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
            known,
            diagnostics: Diagnostics::default(),
            ids: BTreeMap::new(),
            links: source.value.links.keys().map(String::as_str).collect(),
        };
        let agenda = check.agenda(stem, &source.value);
        match agenda {
            Some(mut agenda) if !check.diagnostics.has_errors() => {
                check.cross(&agenda);
                agenda.warnings = check.diagnostics.in_reading_order();
                Ok(agenda)
            }
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

/// The organs of the masthead, each once, in the order of their sessions.
fn organs(sessions: &[Session]) -> Vec<Name> {
    let mut organs: Vec<Name> = Vec::new();
    for session in sessions {
        if !organs.iter().any(|organ| organ.text == session.organ.text) {
            organs.push(session.organ.clone());
        }
    }
    organs
}

struct Check<'a> {
    positions: &'a Positions,
    known: Known<'a>,
    diagnostics: Diagnostics,
    /// The ids of items and documents met so far.
    ids: BTreeMap<String, Place>,
    /// The names of the addresses.
    links: Vec<&'a str>,
}

impl Check<'_> {
    fn agenda(&mut self, stem: &str, source: &AgendaSource) -> Option<Agenda> {
        let symbols = self.symbols(source);
        let sessions = self.sessions(source);
        let station = self.station(source);
        let date = self.date(&source.date, "/date");
        let reissued = self.reissued(source, date);
        let originals = self.originals(&source.original, "/original");
        let languages = self.languages(source, &originals);
        let interpretation = self.interpretation(source);
        let job_number = station.as_ref().zip(date).and_then(|((_, customs), date)| {
            self.job_number(source, customs, date, reissued)
        });
        let stamps = self.stamps(source, date);
        self.links(&source.links);
        let notes = self.line_notes(&source.notes);
        let entries = self.agenda_entries(source);
        let timetable = self.body_timetable(source, &entries);
        let annexes = self.annexes(source, &entries);
        let layout = self.layout(source);
        self.distribution(source, symbols.first());
        let item = self.item_line(source, &entries);
        let (title, subtitles) = (self.title(source), self.subtitles(source));
        let sessions = self.with_habits(sessions?);
        self.note_to_a_body(&notes, &sessions);
        let (station, customs) = station?;
        // A source without a sound symbol was refused above.
        let _ = symbols.first()?;
        let _ = originals.first()?;
        Some(Agenda {
            stem: stem.to_owned(),
            file: self.positions.file().clone(),
            symbols,
            document_type: source.document_type,
            title: title?,
            subtitles,
            organs: organs(&sessions),
            sessions,
            station,
            distribution: source.distribution,
            date: date?,
            reissued,
            originals,
            is_limited_to_languages: languages.len() < self.known.languages.len(),
            languages,
            interpretation,
            customs: customs.clone(),
            job_number,
            stamps,
            links: source.links.clone(),
            notes,
            item,
            numbers_paragraphs: source.numbering.paragraphs,
            layout,
            entries,
            timetable,
            annexes,
            word_limit: self.word_limit(source),
            warnings: Diagnostics::default(),
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

    /// The first and the last of some days; the last is not before the first.
    fn dates(&mut self, from: &str, to: &str, pointer: &str) -> Option<(Date, Date)> {
        let first = self.date(from, &format!("{pointer}/from"));
        let last = self.date(to, &format!("{pointer}/to"));
        let (first, last) = (first?, last?);
        if last < first {
            let place = self.positions.value(&format!("{pointer}/to"));
            self.diagnostics.push(codes::end_before_start(place, from));
        }
        Some((first, last))
    }

    fn time(&mut self, text: &str, pointer: &str) -> Option<Time> {
        text.parse()
            .map_err(|reason: String| {
                let place = self.positions.value(pointer);
                self.diagnostics.push(codes::time_malformed(place, &reason));
            })
            .ok()
    }

    /// The addresses by their names.
    fn links(&mut self, links: &BTreeMap<String, String>) {
        for (name, url) in links {
            let pointer = format!("/links/{name}");
            if !is_name(name) {
                let place = self.positions.key(&pointer);
                self.diagnostics.push(codes::id_malformed(place, name));
            }
            let place = || self.positions.value(&pointer);
            match addresses::fault(url) {
                Some(Fault::Foreign) => {
                    self.diagnostics.push(codes::address_not_ascii(place(), url));
                }
                Some(Fault::Malformed) => {
                    self.diagnostics.push(codes::address_malformed(place(), url));
                }
                None => {}
            }
        }
    }

    /// Complains about a symbol and a distribution that contradict each other.
    fn distribution(&mut self, source: &AgendaSource, symbol: Option<&Symbol>) {
        let is_limited = source.distribution == Distribution::Limited;
        if symbol.is_some_and(|symbol| symbol.is_limited() != is_limited) {
            let place = self.positions.value("/symbol");
            self.diagnostics.push(codes::distribution_against_symbol(place));
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

    /// The names in a list.
    fn names(&mut self, texts: &[String], pointer: &str) -> Vec<Name> {
        let name = |(index, text): (usize, &String)| {
            self.name(text, &format!("{pointer}/{index}"))
        };
        texts.iter().enumerate().filter_map(name).collect()
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

    /// The names in a list, each of which nothing else in the agenda has.
    fn unique_names(
        &mut self,
        prefix: &str,
        texts: &[String],
        pointer: &str,
    ) -> Vec<Name> {
        let name = |(index, text): (usize, &String)| {
            self.unique(prefix, text, &format!("{pointer}/{index}"))
        };
        texts.iter().enumerate().filter_map(name).collect()
    }

    /// Complains about keys that say nothing where they stand.
    fn out_of_place(&mut self, keys: &[(&str, bool)], pointer: &str, owner: &str) {
        for (key, _) in keys.iter().filter(|(_, is_given)| *is_given) {
            let place = self.positions.key(&format!("{pointer}/{key}"));
            self.diagnostics.push(codes::key_out_of_place(place, key, owner));
        }
    }
}
