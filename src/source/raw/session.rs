//! The session of a source: where and when the body meets.

use schemars::JsonSchema;
use serde::Deserialize;

/// Where and when the body meets.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionSource {
    /// The city: the term `-city-<name>` in `locales/<tag>/terms.ftl`.
    pub city: String,
    /// The first day, for example `2023-05-29`.
    pub from: String,
    /// The last day.
    pub to: String,
    /// The time of the opening on the first day, for example `"10:00"`.
    pub opening: Option<String>,
}
