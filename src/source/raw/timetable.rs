//! The timetable: days and meetings.

use schemars::JsonSchema;
use serde::Deserialize;

/// A timetable.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TimetableSource {
    /// The columns in order, of `time`, `item`, `title`, `introduced-by`,
    /// `documents`; `[time, item, title]` if they are not given.
    pub columns: Option<Vec<String>>,
    /// The parallel columns instead of `item` and `title`: `plenary` is the message
    /// `track-plenary`; `{ id: council, body: a-council }` is another body.
    #[serde(default)]
    pub tracks: Vec<TrackSource>,
    /// Whether rows name the weeks.
    #[serde(default)]
    pub weeks: bool,
    /// Whether the days are named with their year; they are if it is not given.
    pub years: Option<bool>,
    /// The days of the session, each with its meetings.
    pub days: Vec<DaySource>,
}

/// A parallel column of a timetable.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum TrackSource {
    /// The message `track-<id>` is its head.
    Named(String),
    /// The name of a body is its head.
    OfBody(BodyTrack),
}

/// The parallel column of another body.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BodyTrack {
    /// The id by which meetings name it.
    pub id: String,
    /// The body: the name of a file in `sources/bodies/`.
    pub body: String,
}

/// A day of the session.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DaySource {
    /// The date, for example `2023-05-29`; its weekday is computed.
    pub date: String,
    /// What makes it a day without meetings: `may-day` is the message
    /// `event-may-day`.
    pub holiday: Option<String>,
    /// The meetings of the day in order.
    #[serde(default)]
    pub meetings: Vec<MeetingSource>,
    /// What stands in rows at the end of the day, such as deadlines: `deadline` is
    /// the message `event-deadline`.
    #[serde(default)]
    pub closing: Vec<String>,
}

/// A meeting of some hours.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingSource {
    /// When it begins, for example `"10:00"`.
    pub from: String,
    /// When it ends.
    pub to: String,
    /// The last day of a meeting that goes on at the same hours.
    pub until: Option<String>,
    /// The ids of the items taken up; `"a..c"` is one row for the items from `a` to
    /// `c`. "(continued)" is computed.
    #[serde(default)]
    pub items: Vec<String>,
    /// What takes place without an item, or the title of a row for several items:
    /// `lunch` is the message `event-lunch`.
    pub event: Option<String>,
    /// The parallel column it stands in; all of them if it is not given.
    pub track: Option<String>,
    /// Who introduces the items, if it is not said at the items: `chair` is the
    /// term `-office-chair`.
    #[serde(default)]
    pub introduced_by: Vec<String>,
}
