//! The annexes of a source.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{DaySource, TrackSource};

/// An annex.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnexSource {
    /// The type of the annex.
    #[serde(rename = "type")]
    pub kind: AnnexKind,
    /// The id of the annex. Its title is the message `annex-<id>`; without an id it
    /// is the usual one of its type. Messages name the annex with `{ $annex-<id> }`.
    pub id: Option<String>,
    /// The notes to its title: `source` is the message `fn-source`.
    #[serde(default)]
    pub notes: Vec<String>,
    /// The language of its original, where it is not that of the document.
    pub original: Option<String>,
    /// Type `text`: the paragraphs; `p1` is the message `annex-<id>-p1`.
    #[serde(default)]
    pub paragraphs: Vec<String>,
    /// Type `table`: the columns; `a` is headed by the message `annex-<id>-a`. Type
    /// `organization-of-work`: the columns as in a timetable.
    pub columns: Option<Vec<String>>,
    /// Type `table`: the rows; the cell of row `r1` in column `a` is the message
    /// `annex-<id>-r1-a`.
    #[serde(default)]
    pub rows: Vec<String>,
    /// Type `table`: the cells without words, for example `[r1-a]`.
    #[serde(default)]
    pub empty: Vec<String>,
    /// Type `officers`: the officers in order.
    #[serde(default)]
    pub officers: Vec<OfficerSource>,
    /// Type `organization-of-work`: the parallel columns.
    #[serde(default)]
    pub tracks: Vec<TrackSource>,
    /// Type `organization-of-work`: whether rows name the weeks.
    #[serde(default)]
    pub weeks: bool,
    /// Type `organization-of-work`: whether the days are named with their year; they
    /// are if it is not given.
    pub years: Option<bool>,
    /// Type `organization-of-work`: the days of the session, each with its meetings.
    #[serde(default)]
    pub days: Vec<DaySource>,
}

/// The type of an annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnnexKind {
    /// The proposed organization of work: a table of the meetings.
    OrganizationOfWork,
    /// Paragraphs.
    Text,
    /// A table whose cells are messages.
    Table,
    /// A list of officers.
    Officers,
}

impl AnnexKind {
    /// The name as it is written in a source.
    pub fn name(self) -> &'static str {
        match self {
            Self::OrganizationOfWork => "organization-of-work",
            Self::Text => "text",
            Self::Table => "table",
            Self::Officers => "officers",
        }
    }
}

/// An officer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OfficerSource {
    /// The office: `chair` is the term `-office-chair`.
    pub office: String,
    /// The id of the officer: the name is the message `officer-<id>`.
    pub id: String,
}
