//! The notes of a source that stand in no message.

use schemars::JsonSchema;
use serde::Deserialize;

/// The notes to the lines above the list of items: `reissue` is the message
/// `fn-reissue`. Their asterisks are computed.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotesSource {
    /// The notes to the name of the body.
    #[serde(default)]
    pub body: Vec<String>,
    /// The notes to the line of place and dates.
    #[serde(default)]
    pub place_and_dates: Vec<String>,
    /// The notes to the line that names the item.
    #[serde(default)]
    pub item: Vec<String>,
    /// The notes to the title of the document.
    #[serde(default)]
    pub title: Vec<String>,
}
