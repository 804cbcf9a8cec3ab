//! The timetable: days, meetings and what is taken up, row by row.

use std::collections::BTreeSet;

use super::tables::{Rows, cell};
use super::{Composer, Spans};
use crate::agenda::{
    Date, Day, Entry, Meeting, Name, Subject, Timetable, TimetableColumn,
};
use crate::diag::Diagnostic;
use crate::document::inline::plain;
use crate::document::tree::{Block, Cell, Line, Role, Row};
use crate::locale::{Argument, Span, Value};

/// The title of a timetable, for readers who cannot see it.
pub(super) const TITLE: &str = "house-heading-organization-of-work";

/// A column with its share of the width, before all are brought to 1.
fn share(column: TimetableColumn) -> f64 {
    match column {
        TimetableColumn::Time => 0.28,
        TimetableColumn::Item => 0.14,
        TimetableColumn::Title => 0.58,
        TimetableColumn::IntroducedBy => 0.2,
        TimetableColumn::Documents => 0.26,
    }
}

fn head(column: TimetableColumn) -> &'static str {
    match column {
        TimetableColumn::Time => "house-table-date-and-time",
        TimetableColumn::Item => "house-table-agenda-item",
        TimetableColumn::Title => "house-table-title",
        TimetableColumn::IntroducedBy => "house-table-introduced-by",
        TimetableColumn::Documents => "house-table-documents",
    }
}

/// The items that were taken up at an earlier meeting.
pub(super) type TakenUp = BTreeSet<String>;

/// A row of a meeting: its items, and the message that is its title, if it is not
/// that of the items.
pub(super) struct Topic<'a> {
    pub(super) items: Vec<&'a Entry>,
    pub(super) event: Option<&'a Name>,
}

impl<'a> Composer<'a> {
    /// A timetable, in rows or in parallel columns.
    pub(super) fn timetable(
        &mut self,
        timetable: &Timetable,
    ) -> Result<Block, Diagnostic> {
        let description = plain(&self.house(TITLE)?);
        if !timetable.tracks.is_empty() {
            return self.parallel(timetable, description);
        }
        let shares = timetable.columns.iter().map(|column| share(*column)).collect();
        self.table(description, shares, |composer| composer.in_rows(timetable))
    }

    fn in_rows(&mut self, timetable: &Timetable) -> Result<Rows, Diagnostic> {
        let mut heads = Vec::new();
        for column in &timetable.columns {
            heads.push(self.head(head(*column))?);
        }
        let mut rows = Vec::new();
        let mut taken_up = TakenUp::new();
        self.each_day(timetable, &mut rows, |composer, day, rows| {
            for meeting in &day.meetings {
                let columns = &timetable.columns;
                rows.extend(composer.meeting(meeting, columns, &taken_up)?);
                taken_up.extend(items_of(meeting).map(str::to_owned));
            }
            Ok(())
        })?;
        Ok((vec![heads], rows))
    }

    /// The bands of weeks and days, with what is made of each day.
    pub(super) fn each_day(
        &mut self,
        timetable: &Timetable,
        rows: &mut Vec<Row>,
        mut of_day: impl FnMut(&mut Self, &Day, &mut Vec<Row>) -> Result<(), Diagnostic>,
    ) -> Result<(), Diagnostic> {
        let first = timetable.days.first().map(|day| day.date);
        let mut week = 0;
        for day in &timetable.days {
            let number = first.map_or(1, |first| week_since(first, day.date));
            if timetable.names_weeks && number != week {
                week = number;
                let spans = self.formats().week(week)?;
                rows.push(self.band(Role::TableWeek, None, &spans));
            }
            let spans = match timetable.names_years {
                true => self.formats().day_in_row(day.date)?,
                false => self.formats().day_in_row_without_year(day.date)?,
            };
            rows.push(self.band(Role::TableDay, None, &spans));
            if let Some(event) = &day.holiday {
                rows.push(self.event_band(event)?);
            }
            of_day(self, day, rows)?;
            for event in &day.closing {
                rows.push(self.event_band(event)?);
            }
        }
        Ok(())
    }

    pub(super) fn band(
        &mut self,
        role: Role,
        message: Option<String>,
        spans: &Spans,
    ) -> Row {
        Row::Band { role, message, text: self.weaver.text(spans) }
    }

    fn event_band(&mut self, event: &Name) -> Result<Row, Diagnostic> {
        let id = Timetable::event(event);
        let spans = self.prose(&id)?;
        Ok(self.band(Role::TableEvent, Some(id), &spans))
    }

    fn meeting(
        &mut self,
        meeting: &Meeting,
        columns: &[TimetableColumn],
        taken_up: &TakenUp,
    ) -> Result<Vec<Row>, Diagnostic> {
        let mut rows = Vec::new();
        for (index, topic) in self.topics(meeting).into_iter().enumerate() {
            let opens_meeting = index == 0;
            let mut cells = Vec::new();
            for column in columns {
                cells.push(match column {
                    TimetableColumn::Time if opens_meeting => {
                        let hours = self.hours(meeting)?;
                        self.isolated(hours)
                    }
                    TimetableColumn::Time => Cell::new(None, Vec::new()),
                    TimetableColumn::Item => {
                        let reference = self.references(&topic)?;
                        self.isolated(reference)
                    }
                    TimetableColumn::Title => cell(self.topic_titles(&topic, taken_up)?),
                    TimetableColumn::IntroducedBy => self.introducers(meeting, &topic)?,
                    TimetableColumn::Documents => {
                        cell(self.document_lines(&topic.items)?)
                    }
                });
            }
            rows.push(Row::Cells { cells, opens_meeting });
        }
        Ok(rows)
    }

    /// The rows of a meeting: one for each subject, and one for an event that is
    /// not the title of a range.
    pub(super) fn topics<'m>(&self, meeting: &'m Meeting) -> Vec<Topic<'m>>
    where
        'a: 'm,
    {
        let agenda = self.agenda;
        let is_range = |subject: &Subject| subject.items.len() > 1;
        let titles_ranges = meeting.subjects.iter().any(is_range);
        let mut topics = Vec::new();
        for subject in &meeting.subjects {
            let items = subject.items.iter().filter_map(|id| agenda.entry(id)).collect();
            let event = meeting.event.as_ref().filter(|_| is_range(subject));
            topics.push(Topic { items, event });
        }
        if !titles_ranges && meeting.event.is_some() {
            topics.push(Topic { items: Vec::new(), event: meeting.event.as_ref() });
        }
        topics
    }

    pub(super) fn hours(&self, meeting: &Meeting) -> Result<Spans, Diagnostic> {
        match meeting.until {
            Some(until) => {
                self.formats().time_range_until(meeting.from, meeting.to, until)
            }
            None => self.formats().time_range(meeting.from, meeting.to),
        }
    }

    /// The number of an item, or the first and the last of a range.
    pub(super) fn references(&self, topic: &Topic<'_>) -> Result<Spans, Diagnostic> {
        let mut numbers = topic.items.iter().filter_map(|entry| entry.number());
        match (numbers.next(), numbers.next_back()) {
            (Some(first), Some(last)) => self.formats().item_range(first, last),
            (Some(only), None) => self.formats().reference(only),
            (None, _) => Ok(Spans::new()),
        }
    }

    fn topic_titles(
        &mut self,
        topic: &Topic<'_>,
        taken_up: &TakenUp,
    ) -> Result<Vec<Line>, Diagnostic> {
        if let Some(event) = topic.event {
            let id = Timetable::event(event);
            let spans = self.prose(&id)?;
            return Ok(vec![self.line(Some(&id), &spans)]);
        }
        let mut lines = Vec::new();
        for entry in &topic.items {
            let spans = self.scheduled_title(entry, taken_up)?;
            lines.push(self.line(Some(&entry.title()), &spans));
        }
        Ok(lines)
    }

    /// The title of an item, which may have been taken up before.
    pub(super) fn scheduled_title(
        &self,
        entry: &Entry,
        taken_up: &TakenUp,
    ) -> Result<Spans, Diagnostic> {
        let (mut title, calls) = self.whole_title(entry, "cell")?;
        title.extend(calls);
        if !taken_up.contains(&entry.id.text) {
            return Ok(title);
        }
        let title = Argument::Value(Value::text(title));
        self.words.message("house-continued", &[("title", title)])
    }

    fn introducers(
        &mut self,
        meeting: &Meeting,
        topic: &Topic<'_>,
    ) -> Result<Cell, Diagnostic> {
        let mut offices: Vec<Name> = meeting.introduced_by.clone();
        if offices.is_empty() {
            let of_items = topic.items.iter().flat_map(|entry| &entry.introduced_by);
            offices.extend(of_items.cloned());
        }
        let names = self.offices(&offices)?;
        Ok(Cell::new(None, self.weaver.text(&names)))
    }

    /// The symbols of the documents of items, one line for each document.
    pub(super) fn document_lines(
        &mut self,
        entries: &[&Entry],
    ) -> Result<Vec<Line>, Diagnostic> {
        let mut lines = Vec::new();
        for document in entries.iter().flat_map(|entry| &entry.documents) {
            if document.symbols.is_empty() {
                continue;
            }
            let spans = vec![Span::Value(self.symbols(document)?)];
            lines.push(self.line(None, &spans));
        }
        Ok(lines)
    }
}

/// The ids of the items of a meeting.
pub(super) fn items_of(meeting: &Meeting) -> impl Iterator<Item = &str> {
    let subjects = meeting.subjects.iter();
    subjects.flat_map(|subject| &subject.items).map(String::as_str)
}

/// The number of the week of a day, from 1, the first being that of another day.
/// Weeks begin on Monday (ISO 8601).
fn week_since(first: Date, date: Date) -> u32 {
    let days = first.days_until(date) + i64::from(first.weekday()) - 1;
    (days / 7 + 1) as u32
}
