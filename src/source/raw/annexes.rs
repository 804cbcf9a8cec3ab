//! The annexes of a source, with the organization of work.

use schemars::JsonSchema;
use serde::Deserialize;

/// An annex.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnexSource {
    /// The type of the annex.
    #[serde(rename = "type")]
    pub kind: AnnexKind,
    /// The days of the session, each with its meetings.
    pub days: Vec<DaySource>,
}

/// The type of an annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnnexKind {
    /// The proposed organization of work: a table of the meetings.
    OrganizationOfWork,
}

/// A day of the session.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DaySource {
    /// The date, for example `2023-05-29`; its weekday is computed.
    pub date: String,
    /// The meetings of the day in order.
    pub meetings: Vec<MeetingSource>,
}

/// A meeting of some hours.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingSource {
    /// When it begins, for example `"10:00"`.
    pub from: String,
    /// When it ends.
    pub to: String,
    /// The ids of the items taken up. "(continued)" is computed.
    pub items: Vec<String>,
}
