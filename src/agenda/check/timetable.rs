//! The timetable: its columns, days and meetings.

use super::Check;
use super::entries::items;
use crate::agenda::{
    Date, Day, Entry, Meeting, Name, Subject, Time, Timetable, TimetableColumn, Track,
};
use crate::diag::{codes, nearest};
use crate::source::{
    AgendaSource, DaySource, DocumentTypeSource, MeetingSource, TimetableSource,
    TrackSource,
};

/// The columns, where they are not said.
const COLUMNS: [TimetableColumn; 3] =
    [TimetableColumn::Time, TimetableColumn::Item, TimetableColumn::Title];

/// What parts the first and the last item of a range.
const RANGE: &str = "..";

impl Check<'_> {
    /// The timetable in the body of a document that is one.
    pub(super) fn body_timetable(
        &mut self,
        source: &AgendaSource,
        entries: &[Entry],
    ) -> Option<Timetable> {
        let is_one = source.document_type == DocumentTypeSource::OrganizationOfWork;
        let Some(timetable) = &source.timetable else {
            if is_one {
                let place = self.positions.value("");
                self.diagnostics.push(codes::missing_key(place, "timetable"));
            }
            return None;
        };
        let other = [("timetable", !is_one)];
        let owner = "a document that is not an `organization-of-work`; make it an annex";
        self.out_of_place(&other, "", owner);
        Some(self.timetable(timetable, "/timetable", entries))
    }

    pub(super) fn timetable(
        &mut self,
        source: &TimetableSource,
        pointer: &str,
        entries: &[Entry],
    ) -> Timetable {
        let columns = self.columns(
            source.columns.as_deref(),
            &format!("{pointer}/columns"),
            &TimetableColumn::ALL,
        );
        let with_tracks = source.columns.is_some() && !source.tracks.is_empty();
        let owner = "a timetable with `tracks`";
        self.out_of_place(&[("columns", with_tracks)], pointer, owner);
        let tracks = self.tracks(&source.tracks, &format!("{pointer}/tracks"));
        let mut days: Vec<Day> = Vec::new();
        for (index, day) in source.days.iter().enumerate() {
            let pointer = format!("{pointer}/days/{index}");
            let date = self.date(&day.date, &format!("{pointer}/date"));
            let day = self.day(day, &pointer, &tracks, entries, date);
            let Some(day) = day else { continue };
            if days.last().is_some_and(|last| last.date >= day.date) {
                let place = self.positions.value(&format!("{pointer}/date"));
                let date = day.date.to_string();
                self.diagnostics.push(codes::out_of_order(place, &date));
            }
            days.push(day);
        }
        Timetable {
            columns: columns.unwrap_or(COLUMNS.to_vec()),
            tracks,
            names_weeks: source.weeks,
            names_years: source.years.unwrap_or(true),
            days,
        }
    }

    fn tracks(&mut self, sources: &[TrackSource], pointer: &str) -> Vec<Track> {
        let mut tracks = Vec::new();
        for (index, source) in sources.iter().enumerate() {
            let pointer = format!("{pointer}/{index}");
            let track = match source {
                TrackSource::Named(id) => {
                    let id = self.unique(&pointer_prefix(&pointer), id, &pointer);
                    id.map(|id| Track { id, body: None })
                }
                TrackSource::OfBody(track) => {
                    let prefix = pointer_prefix(&pointer);
                    let id = self.unique(&prefix, &track.id, &format!("{pointer}/id"));
                    let body = format!("{pointer}/body");
                    self.body(&track.body, &body);
                    let place = self.positions.value(&body);
                    let body = Name { text: track.body.clone(), place };
                    id.map(|id| Track { id, body: Some(body) })
                }
            };
            tracks.extend(track);
        }
        tracks
    }

    fn day(
        &mut self,
        source: &DaySource,
        pointer: &str,
        tracks: &[Track],
        entries: &[Entry],
        date: Option<Date>,
    ) -> Option<Day> {
        let holiday = match &source.holiday {
            Some(event) => self.name(event, &format!("{pointer}/holiday")),
            None => None,
        };
        let closing = self.names(&source.closing, &format!("{pointer}/closing"));
        let mut meetings: Vec<Meeting> = Vec::new();
        for (index, source) in source.meetings.iter().enumerate() {
            let pointer = format!("{pointer}/meetings/{index}");
            let meeting = self.meeting(source, &pointer, tracks, entries, date);
            let Some(meeting) = meeting else { continue };
            // Meetings at the same time are a matter of the cross-checks.
            if meetings.last().is_some_and(|last| meeting.from < last.from) {
                let place = self.positions.value(&format!("{pointer}/from"));
                self.diagnostics.push(codes::out_of_order(place, &source.from));
            }
            meetings.push(meeting);
        }
        Some(Day { date: date?, holiday, meetings, closing })
    }

    fn meeting(
        &mut self,
        source: &MeetingSource,
        pointer: &str,
        tracks: &[Track],
        entries: &[Entry],
        date: Option<Date>,
    ) -> Option<Meeting> {
        let times = self.hours(source, pointer);
        let until = source.until.as_ref().and_then(|until| {
            let pointer = format!("{pointer}/until");
            let until = self.date(until, &pointer)?;
            if let Some(date) = date.filter(|date| until <= *date) {
                let place = self.positions.value(&pointer);
                self.diagnostics
                    .push(codes::end_before_start(place, &date.to_string()));
            }
            Some(until)
        });
        let mut subjects = Vec::new();
        for (index, text) in source.items.iter().enumerate() {
            let pointer = format!("{pointer}/items/{index}");
            subjects.extend(self.subject(text, &pointer, entries));
        }
        let event = match &source.event {
            Some(event) => self.name(event, &format!("{pointer}/event")),
            None => None,
        };
        if source.items.is_empty() && source.event.is_none() {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::missing_key(place, "items"));
        }
        let track = source
            .track
            .as_ref()
            .and_then(|track| self.track(track, &format!("{pointer}/track"), tracks));
        let pointer = format!("{pointer}/introduced_by");
        let introduced_by = self.names(&source.introduced_by, &pointer);
        let (from, to) = times?;
        Some(Meeting {
            from,
            to,
            until,
            subjects,
            event,
            track,
            introduced_by,
        })
    }

    fn hours(&mut self, source: &MeetingSource, pointer: &str) -> Option<(Time, Time)> {
        let from = self.time(&source.from, &format!("{pointer}/from"));
        let to = self.time(&source.to, &format!("{pointer}/to"));
        let (from, to) = (from?, to?);
        if to <= from {
            let place = self.positions.value(&format!("{pointer}/to"));
            self.diagnostics.push(codes::end_before_start(place, &source.from));
        }
        Some((from, to))
    }

    fn track(&mut self, id: &str, pointer: &str, tracks: &[Track]) -> Option<usize> {
        let found = tracks.iter().position(|track| track.id.text == id);
        if found.is_none() {
            let place = self.positions.value(pointer);
            let near = nearest(id, tracks.iter().map(|track| track.id.text.as_str()));
            self.diagnostics.push(codes::track_unknown(place, id, near));
        }
        found
    }

    /// An item, or the items of a range.
    fn subject(
        &mut self,
        text: &str,
        pointer: &str,
        entries: &[Entry],
    ) -> Option<Subject> {
        let Some((first, last)) = text.split_once(RANGE) else {
            self.scheduled(text, pointer, entries)?;
            return Some(Subject { items: vec![text.to_owned()] });
        };
        let from = self.scheduled(first, pointer, entries);
        let to = self.scheduled(last, pointer, entries);
        let (from, to) = (from?, to?);
        let all = items(entries);
        let at = |id: &str| all.iter().position(|entry| entry.id.text == id);
        let (start, end) = (at(first)?, at(last)?);
        if start >= end || from.level() != to.level() || from.above() != to.above() {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::range_malformed(place, text));
            return None;
        }
        let level = from.level();
        let is_level = |entry: &&&Entry| {
            entry.number().is_some_and(|number| number.level() == level)
        };
        let range = all[start..=end].iter().filter(is_level);
        Some(Subject {
            items: range.map(|entry| entry.id.text.clone()).collect(),
        })
    }
}

/// What tells the tracks of one timetable from those of another.
fn pointer_prefix(pointer: &str) -> String {
    let timetable = pointer.rsplit_once('/').map_or("", |(timetable, _)| timetable);
    format!("{timetable}-")
}
