//! The sessions of a source: who meets where and when.

use schemars::JsonSchema;
use serde::Deserialize;

/// Where and when a body meets.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionSource {
    /// The body that meets, where several sessions are given.
    pub body: Option<String>,
    /// The number of the session, for the line "Fourteenth session"; `{ from: 52,
    /// to: 55 }` where several sessions are held as one. No such line without it.
    pub number: Option<NumberSource>,
    /// What is held: the message `session-line-<kind>`, for example `session`,
    /// `meeting` or `special-session`. If it is not given, that of the body, else
    /// `session`.
    pub kind: Option<String>,
    /// Which part of the session it is.
    pub part: Option<SessionPartSource>,
    /// The city: the term `-city-<name>` in `locales/<tag>/terms.ftl`.
    pub city: Option<String>,
    /// Whether it is held online, with a `city` or without.
    #[serde(default)]
    pub online: bool,
    /// The first day, for example `2023-05-29`.
    pub from: Option<String>,
    /// The last day.
    pub to: Option<String>,
    /// The places and days of a session in several parts, instead of `city`, `from`
    /// and `to`.
    #[serde(default)]
    pub parts: Vec<PeriodSource>,
    /// The time of the opening on the first day, for example `"10:00"`.
    pub opening: Option<String>,
    /// The notes to the line of the session: `rules` is the message `fn-rules`.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// A part of a session: its place and its days.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeriodSource {
    /// The city: the term `-city-<name>` in `locales/<tag>/terms.ftl`.
    pub city: Option<String>,
    /// Whether it is held online, with a `city` or without.
    #[serde(default)]
    pub online: bool,
    /// The first day, for example `2023-05-29`.
    pub from: String,
    /// The last day.
    pub to: String,
}

/// The number of a session, or the numbers of several that are held as one.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum NumberSource {
    /// One session.
    One(#[schemars(range(max = 999))] u32),
    /// Several.
    Range(RangeSource),
}

/// The numbers of sessions that are held as one.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RangeSource {
    /// The first.
    #[schemars(range(max = 999))]
    pub from: u32,
    /// The last.
    #[schemars(range(max = 999))]
    pub to: u32,
}

/// A part of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SessionPartSource {
    /// It was suspended and goes on.
    Resumed,
    /// The first part.
    First,
    /// The second part.
    Second,
    /// The third part.
    Third,
}
