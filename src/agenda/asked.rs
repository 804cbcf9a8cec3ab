//! What an agenda asks of the words of its document.

use std::collections::BTreeSet;

use super::{
    Agenda, Annex, AnnexContent, DocumentReference, Entry, Name, Timetable, TrackHead,
};
use crate::diag::Place;

/// Messages, each with the place that asks for it.
#[derive(Default)]
struct Asked<'a> {
    messages: Vec<(String, &'a Place)>,
    known: BTreeSet<String>,
}

impl<'a> Asked<'a> {
    /// Asks for a message; several places may ask for one.
    fn add(&mut self, id: String, place: &'a Place) {
        if self.known.insert(id.clone()) {
            self.messages.push((id, place));
        }
    }

    fn notes(&mut self, notes: impl IntoIterator<Item = &'a Name>) {
        for note in notes {
            self.add(Agenda::note(note), &note.place);
        }
    }

    fn entry(&mut self, entry: &'a Entry) {
        self.add(entry.title(), &entry.id.place);
        let texts = entry.authority.iter().chain(&entry.paragraphs).chain(&entry.remarks);
        for text in texts {
            self.add(entry.paragraph(text), &text.place);
        }
        for document in &entry.documents {
            self.add(document.title(), &document.id.place);
        }
        self.notes(&entry.notes);
    }

    fn timetable(&mut self, timetable: &'a Timetable) {
        for track in &timetable.tracks {
            if let TrackHead::Message(id) = track.head() {
                self.add(id, &track.id.place);
            }
        }
        let days = &timetable.days;
        for day in days {
            let meetings =
                day.meetings.iter().filter_map(|meeting| meeting.event.as_ref());
            for event in day.holiday.iter().chain(meetings).chain(&day.closing) {
                self.add(Timetable::event(event), &event.place);
            }
        }
    }

    fn annex(&mut self, annex: &'a Annex) {
        if let Some((message, id)) = annex.title().zip(annex.id.as_ref()) {
            self.add(message, &id.place);
        }
        self.notes(&annex.notes);
        match &annex.content {
            AnnexContent::OrganizationOfWork(timetable) => self.timetable(timetable),
            AnnexContent::Text(paragraphs) => {
                for paragraph in paragraphs {
                    self.add(annex.part(&paragraph.text), &paragraph.place);
                }
            }
            AnnexContent::Table(table) => {
                for column in &table.columns {
                    self.add(annex.part(&column.text), &column.place);
                }
                for (row, column) in table.filled() {
                    self.add(annex.cell(row, column), &row.place);
                }
            }
            AnnexContent::Officers(officers) => {
                for officer in officers {
                    self.add(officer.name(), &officer.id.place);
                }
            }
        }
    }
}

impl Agenda {
    /// The messages that the agenda asks for, each with the place that asks.
    pub fn messages(&self) -> Vec<(String, &Place)> {
        let mut asked = Asked::default();
        let titles = std::iter::once(&self.title).chain(&self.subtitles);
        for title in titles.filter(|title| title.is_own) {
            asked.add(title.id.clone(), &title.place);
        }
        if let Some((id, place)) = self.item.as_ref().and_then(|item| item.own_title()) {
            asked.add(id.to_owned(), place);
        }
        asked.notes(self.notes.all());
        asked.notes(self.sessions.iter().flat_map(|session| &session.notes));
        for entry in self.all() {
            asked.entry(entry);
        }
        self.timetable.iter().for_each(|timetable| asked.timetable(timetable));
        self.annexes.iter().for_each(|annex| asked.annex(annex));
        asked.messages
    }

    /// The names of the values that its messages may use.
    pub fn value_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for (index, session) in self.sessions.iter().enumerate() {
            let ends = match self.sessions.len() {
                1 => vec![String::new()],
                _ if index == 0 => vec![String::new(), session.ending()],
                _ => vec![session.ending()],
            };
            for end in ends {
                names.push(format!("session-dates{end}"));
                names.push(format!("opening-day{end}"));
                if session.opening.is_some() {
                    names.push(format!("opening-time{end}"));
                }
            }
        }
        if !self.interpretation.is_empty() {
            names.push("interpretation-languages".to_owned());
        }
        for entry in self.all() {
            if entry.number().is_some() {
                names.push(entry.title());
            }
            if entry.dates.is_some() {
                names.push(format!("dates-{}", entry.id.text));
            }
            names.extend(entry.documents.iter().map(DocumentReference::title));
        }
        names.extend(self.annexes.iter().filter_map(Annex::title));
        names.extend(self.links.keys().map(|name| format!("url-{name}")));
        names
    }
}
