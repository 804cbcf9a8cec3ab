//! The cross-checks: what no rule forbids and a secretariat would be sorry for.
//! They are warnings; the agenda is sound.

use std::collections::BTreeSet;

use super::Check;
use crate::agenda::{
    Agenda, AnnexContent, Date, DocumentType, Entry, Meeting, Timetable,
};
use crate::diag::codes;

/// How long before its session a document is submitted: ten weeks, of which four
/// are for processing and six for its readers (UN Geneva, 10-4-6-week rule).
const DAYS_BEFORE: i64 = 70;

/// The first day of the week-end (ISO 8601).
const SATURDAY: u8 = 6;

impl Check<'_> {
    /// Says what is worth a look in an agenda without errors.
    pub(super) fn cross(&mut self, agenda: &Agenda) {
        self.own_symbol(agenda);
        self.bodies_above(agenda);
        self.cited_symbols(agenda);
        self.masthead_date(agenda);
        let mut timetables = Vec::new();
        if let Some(timetable) = &agenda.timetable {
            timetables.push((timetable, "/timetable".to_owned()));
        }
        for (index, annex) in agenda.annexes.iter().enumerate() {
            if let AnnexContent::OrganizationOfWork(timetable) = &annex.content {
                timetables.push((timetable, format!("/annexes/{index}")));
            }
        }
        for (timetable, pointer) in &timetables {
            self.days(timetable, pointer, agenda);
        }
        if !timetables.is_empty() {
            let scheduled: BTreeSet<&str> = timetables
                .iter()
                .flat_map(|(timetable, _)| scheduled(timetable))
                .collect();
            for entry in &agenda.entries {
                self.items_in_no_meeting(entry, &scheduled);
            }
        }
    }

    /// The symbol is one of the body, and of the year of its session.
    fn own_symbol(&mut self, agenda: &Agenda) {
        for (index, symbol) in agenda.symbols.iter().enumerate() {
            let place = match agenda.symbols.len() {
                1 => self.positions.value("/symbol"),
                _ => self.positions.value(&format!("/symbol/{index}")),
            };
            let known = self.known.bodies;
            let series =
                |body: &str| known.get(body).map(|body| body.value.symbol.as_str());
            let of = agenda.sessions.iter().find_map(|session| {
                let series = series(&session.body.text)?;
                symbol.is_of_series(series).then_some((session, series))
            });
            let Some((session, own)) = of else {
                let wanted = series(&agenda.sessions[0].body.text).unwrap_or_default();
                self.diagnostics.push(codes::symbol_of_another_body(
                    place,
                    symbol.as_str(),
                    wanted,
                ));
                continue;
            };
            let year = session.from().year;
            if let Some(other) = symbol.year_after(own).filter(|other| *other != year) {
                self.diagnostics
                    .push(codes::symbol_of_another_year(place, other, year));
            }
        }
    }

    /// The documents that are cited belong to a series that is known, and those of
    /// the body's own series to this session.
    fn cited_symbols(&mut self, agenda: &Agenda) {
        let known = self.known.bodies;
        let own: Vec<&str> = agenda
            .sessions
            .iter()
            .filter_map(|session| known.get(&session.body.text))
            .map(|body| body.value.symbol.as_str())
            .collect();
        let documents = agenda.all().into_iter().flat_map(|entry| &entry.documents);
        for document in documents {
            for symbol in &document.symbols {
                let place = document.id.place.clone();
                let text = symbol.as_str();
                let is_of = |series: &str| symbol.is_of_series(series);
                let is_known = known.values().any(|body| is_of(&body.value.symbol));
                // An agenda is a document of its own item on the adoption of the agenda.
                if agenda.symbols.contains(symbol) {
                    continue;
                }
                if !is_known {
                    self.diagnostics.push(codes::document_outside_series(place, text));
                } else if let Some(series) = own.iter().find(|series| is_of(series)) {
                    let year = |symbol: &crate::agenda::Symbol| symbol.year_after(series);
                    let cited = year(symbol);
                    let here = agenda.symbols.iter().find_map(year);
                    if let Some((cited, here)) = cited.zip(here)
                        && cited != here
                    {
                        let diagnostic =
                            codes::document_of_another_session(place, text, cited, here);
                        self.diagnostics.push(diagnostic);
                    }
                }
            }
        }
    }

    /// The document is dated early enough to be issued in time.
    fn masthead_date(&mut self, agenda: &Agenda) {
        let opening = agenda.sessions.iter().map(|session| session.from()).min();
        let Some(opening) = opening else { return };
        let corrects = agenda.document_type == DocumentType::Corrigendum;
        let days = agenda.date.days_until(opening);
        if days < DAYS_BEFORE && !corrects && agenda.reissued.is_none() {
            let place = self.positions.value("/date");
            let opening = opening.to_string();
            self.diagnostics
                .push(codes::date_late(place, days, DAYS_BEFORE, &opening));
        }
    }

    /// Days are days of the session and of the week, and meetings of one column do
    /// not overlap.
    fn days(&mut self, timetable: &Timetable, pointer: &str, agenda: &Agenda) {
        for (index, day) in timetable.days.iter().enumerate() {
            let pointer = format!("{pointer}/days/{index}");
            let place = |key: &str| self.positions.value(&format!("{pointer}/{key}"));
            self.diagnostics
                .extend(day_of_session(day.date, place("date"), agenda));
            for (index, meeting) in day.meetings.iter().enumerate() {
                let place = |key: &str| {
                    self.positions.value(&format!("{pointer}/meetings/{index}/{key}"))
                };
                if let Some(until) = meeting.until {
                    let said = day_of_session(until, place("until"), agenda);
                    self.diagnostics.extend(said);
                }
                let earlier = day.meetings[..index].iter();
                if let Some(other) = earlier.rev().find(|other| overlap(other, meeting)) {
                    let first = other.from.to_string();
                    let diagnostic = codes::meetings_overlap(place("from"), &first);
                    self.diagnostics.push(diagnostic);
                }
            }
        }
    }

    /// Every item is taken up at some meeting: by itself, under the item above it,
    /// or by its sub-items.
    fn items_in_no_meeting(&mut self, entry: &Entry, scheduled: &BTreeSet<&str>) {
        let is_scheduled = scheduled.contains(entry.id.text.as_str());
        if entry.number().is_some() {
            if is_scheduled {
                return;
            }
            let mut below = Vec::new();
            entry.gather(&mut below);
            if !below.iter().any(|entry| scheduled.contains(entry.id.text.as_str())) {
                let place = entry.id.place.clone();
                self.diagnostics
                    .push(codes::item_in_no_meeting(place, &entry.id.text));
                return;
            }
        }
        for entry in &entry.entries {
            self.items_in_no_meeting(entry, scheduled);
        }
    }
}

fn scheduled(timetable: &Timetable) -> impl Iterator<Item = &str> {
    let meetings = timetable.days.iter().flat_map(|day| &day.meetings);
    let subjects = meetings.flat_map(|meeting| &meeting.subjects);
    subjects.flat_map(|subject| &subject.items).map(String::as_str)
}

/// What is to be said of a day on which the body would meet.
fn day_of_session(
    date: Date,
    place: crate::diag::Place,
    agenda: &Agenda,
) -> crate::diag::Diagnostics {
    let mut said = crate::diag::Diagnostics::default();
    if !agenda.sessions.iter().any(|session| session.has(date)) {
        said.push(codes::day_outside_session(place, &date.to_string()));
    } else if date.weekday() >= SATURDAY {
        said.push(codes::day_on_weekend(place, &date.to_string()));
    }
    said
}

/// Whether two meetings of one day are in one column at the same time.
fn overlap(one: &Meeting, other: &Meeting) -> bool {
    let same_column = match (one.track, other.track) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    same_column && one.from < other.to && other.from < one.to
}
