//! The timetable: days and meetings.

use super::{Date, Name, Time};

/// A timetable.
#[derive(Debug, Clone)]
pub struct Timetable {
    /// The columns; where there are tracks, those of `Item` and `Title` are theirs.
    pub columns: Vec<TimetableColumn>,
    /// The parallel columns.
    pub tracks: Vec<Track>,
    /// Whether rows name the weeks.
    pub names_weeks: bool,
    /// Whether the days are named with their year.
    pub names_years: bool,
    /// The days, one after the other.
    pub days: Vec<Day>,
}

/// A column of a timetable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimetableColumn {
    /// The hours.
    Time,
    /// The numbers of the items.
    Item,
    /// Their titles.
    Title,
    /// Who introduces them.
    IntroducedBy,
    /// The symbols of their documents.
    Documents,
}

impl TimetableColumn {
    /// The columns with their names.
    pub(super) const ALL: [(&'static str, Self); 5] = [
        ("time", Self::Time),
        ("item", Self::Item),
        ("title", Self::Title),
        ("introduced-by", Self::IntroducedBy),
        ("documents", Self::Documents),
    ];
}

/// A parallel column.
#[derive(Debug, Clone)]
pub struct Track {
    /// The id by which meetings name it.
    pub id: Name,
    /// The body that meets there, if it is another.
    pub body: Option<Name>,
}

/// What heads a parallel column.
#[derive(Debug, Clone)]
pub enum TrackHead<'a> {
    /// A message of the document.
    Message(String),
    /// The name of a body.
    Body(&'a Name),
}

impl Track {
    /// What heads the column.
    pub fn head(&self) -> TrackHead<'_> {
        match &self.body {
            Some(body) => TrackHead::Body(body),
            None => TrackHead::Message(format!("track-{}", self.id.text)),
        }
    }
}

/// A day of the session.
#[derive(Debug, Clone)]
pub struct Day {
    /// The date.
    pub date: Date,
    /// What makes it a day without meetings.
    pub holiday: Option<Name>,
    /// The meetings in the order of their beginnings.
    pub meetings: Vec<Meeting>,
    /// What stands in rows at the end of the day.
    pub closing: Vec<Name>,
}

/// A meeting of some hours.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// When it begins.
    pub from: Time,
    /// When it ends, later than it begins.
    pub to: Time,
    /// The last day of one that goes on at the same hours.
    pub until: Option<Date>,
    /// What is taken up, each in a row.
    pub subjects: Vec<Subject>,
    /// What takes place without an item, or the title of ranges.
    pub event: Option<Name>,
    /// The index of the parallel column; none where it stands in all of them.
    pub track: Option<usize>,
    /// The offices of those who introduce the items.
    pub introduced_by: Vec<Name>,
}

/// What is taken up in one row of a timetable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The ids of the items, all of them items of the agenda: one, or those of a
    /// range from the first to the last.
    pub items: Vec<String>,
}

impl Timetable {
    /// The id of the message of an event.
    pub fn event(event: &Name) -> String {
        format!("event-{}", event.text)
    }
}
