//! From fields to facts: every rule a source must keep, checked in one go.

mod bodies;
mod control;

use std::collections::BTreeMap;

use super::{
    Agenda, Annex, Date, Day, Distribution, DocumentReference, Item, Language, LineNotes,
    Meeting, Name, Session, Stations, Symbol, Time,
};
use crate::diag::{Diagnostics, Place, codes, nearest};
use crate::source::{
    AgendaSource, AnnexKind, AnnexSource, BodySource, DocumentSource, ItemSource,
    MeetingSource, NotesSource, Parsed, Positions,
};

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

    fn session(&mut self, source: &AgendaSource) -> Option<Session> {
        let session = &source.session;
        let city = self.name(&session.city, "/session/city");
        let from = self.date(&session.from, "/session/from");
        let to = self.date(&session.to, "/session/to");
        let opening = session
            .opening
            .as_ref()
            .and_then(|text| self.time(text, "/session/opening"));
        let (from, to) = (from?, to?);
        if to < from {
            let place = self.positions.value("/session/to");
            self.diagnostics
                .push(codes::end_before_start(place, &from.to_string()));
        }
        Some(Session { city: city?, from, to, opening })
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

    fn line_notes(&mut self, source: &NotesSource) -> LineNotes {
        LineNotes {
            body: self.notes(&source.body, "body"),
            place_and_dates: self.notes(&source.place_and_dates, "place_and_dates"),
            item: self.notes(&source.item, "item"),
            title: self.notes(&source.title, "title"),
        }
    }

    /// The notes to a line, which calls each of them once.
    fn notes(&mut self, names: &[String], line: &str) -> Vec<Name> {
        let mut notes = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let pointer = format!("/notes/{line}/{index}");
            notes.extend(self.unique(&format!("{line}-fn-"), name, &pointer));
        }
        notes
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

    fn items(
        &mut self,
        sources: &[ItemSource],
        pointer: &str,
        depth: usize,
    ) -> Vec<Item> {
        if depth > 0 && sources.len() > super::MAX_SUB_ITEMS {
            let place =
                self.positions.value(&format!("{pointer}/{}", super::MAX_SUB_ITEMS));
            self.diagnostics
                .push(codes::too_many_sub_items(place, super::MAX_SUB_ITEMS));
        }
        if depth > 1
            && let Some(first) = sources.first()
        {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::items_too_deep(place, &first.id));
        }
        let item = |(index, source): (usize, &ItemSource)| {
            self.item(source, &format!("{pointer}/{index}"), depth)
        };
        sources.iter().enumerate().filter_map(item).collect()
    }

    fn item(&mut self, source: &ItemSource, pointer: &str, depth: usize) -> Option<Item> {
        let id = self.unique("item-", &source.id, &format!("{pointer}/id"));
        let paragraphs =
            self.paragraphs(source, &source.paragraphs, pointer, "paragraphs");
        let remarks = self.paragraphs(source, &source.remarks, pointer, "remarks");
        let mut documents = Vec::new();
        for (index, document) in source.documents.iter().enumerate() {
            documents
                .extend(self.document(document, &format!("{pointer}/documents/{index}")));
        }
        let items = self.items(&source.items, &format!("{pointer}/items"), depth + 1);
        Some(Item { id: id?, paragraphs, documents, remarks, items })
    }

    fn paragraphs(
        &mut self,
        item: &ItemSource,
        names: &[String],
        pointer: &str,
        key: &str,
    ) -> Vec<Name> {
        let mut paragraphs = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let prefix = format!("item-{}-", item.id);
            let pointer = format!("{pointer}/{key}/{index}");
            paragraphs.extend(self.unique(&prefix, name, &pointer));
        }
        paragraphs
    }

    fn document(
        &mut self,
        source: &DocumentSource,
        pointer: &str,
    ) -> Option<DocumentReference> {
        let id = self.unique("doc-", &source.id, &format!("{pointer}/id"));
        let symbol = self.symbol(&source.symbol, &format!("{pointer}/symbol"));
        Some(DocumentReference { id: id?, symbol: symbol? })
    }

    fn annex(
        &mut self,
        annex: &AnnexSource,
        pointer: &str,
        session: Option<&Session>,
        items: &[Item],
    ) -> Annex {
        let AnnexKind::OrganizationOfWork = annex.kind;
        let mut days: Vec<Day> = Vec::new();
        for (index, day) in annex.days.iter().enumerate() {
            let pointer = format!("{pointer}/days/{index}");
            let date = self.date(&day.date, &format!("{pointer}/date"));
            let meetings = self.meetings(&day.meetings, &pointer, items);
            let Some(date) = date else { continue };
            let outside =
                session.is_some_and(|session| date < session.from || date > session.to);
            let place = self.positions.value(&format!("{pointer}/date"));
            if outside {
                self.diagnostics.push(codes::day_outside_session(place, &day.date));
            } else if days.last().is_some_and(|last| last.date >= date) {
                self.diagnostics.push(codes::out_of_order(place, &day.date));
            }
            days.push(Day { date, meetings });
        }
        Annex::OrganizationOfWork(days)
    }

    fn meetings(
        &mut self,
        sources: &[MeetingSource],
        pointer: &str,
        items: &[Item],
    ) -> Vec<Meeting> {
        let mut meetings: Vec<Meeting> = Vec::new();
        for (index, source) in sources.iter().enumerate() {
            let pointer = format!("{pointer}/meetings/{index}");
            let from = self.time(&source.from, &format!("{pointer}/from"));
            let to = self.time(&source.to, &format!("{pointer}/to"));
            for (index, id) in source.items.iter().enumerate() {
                self.scheduled(id, &format!("{pointer}/items/{index}"), items);
            }
            let (Some(from), Some(to)) = (from, to) else { continue };
            if to <= from {
                let place = self.positions.value(&format!("{pointer}/to"));
                self.diagnostics.push(codes::end_before_start(place, &source.from));
            } else if meetings.last().is_some_and(|last| from < last.to) {
                let place = self.positions.value(&format!("{pointer}/from"));
                self.diagnostics.push(codes::out_of_order(place, &source.from));
            }
            meetings.push(Meeting { from, to, items: source.items.clone() });
        }
        meetings
    }

    /// The item in the line above the title, one of this agenda.
    fn item_line(&mut self, source: &AgendaSource, items: &[Item]) -> Option<String> {
        match &source.item {
            Some(id) => self.scheduled(id, "/item", items),
            None => {
                for index in 0..source.notes.item.len() {
                    let place = self.positions.value(&format!("/notes/item/{index}"));
                    self.diagnostics.push(codes::note_without_item(place));
                }
            }
        }
        source.item.clone()
    }

    fn scheduled(&mut self, id: &str, pointer: &str, items: &[Item]) {
        let known: Vec<&str> = items
            .iter()
            .flat_map(|item| std::iter::once(item).chain(&item.items))
            .map(|item| item.id.text.as_str())
            .collect();
        if !known.contains(&id) {
            let place = self.positions.value(pointer);
            let near = nearest(id, known.iter().copied());
            self.diagnostics.push(codes::item_unknown(place, id, near));
        }
    }
}
