//! The items of a source.

use schemars::JsonSchema;
use serde::Deserialize;

use super::DocumentSource;

/// An item of the agenda.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemSource {
    /// The id of the item, by its meaning: `opening`. Its title is the message `item-<id>`.
    pub id: String,
    /// The paragraphs of the annotation in order: `p1` is the message `item-<id>-p1`.
    #[serde(default)]
    pub paragraphs: Vec<String>,
    /// The documents under the heading "Documentation".
    #[serde(default)]
    pub documents: Vec<DocumentSource>,
    /// The paragraphs after the list of documents.
    #[serde(default)]
    pub remarks: Vec<String>,
    /// The sub-items in order; their letters are computed.
    #[serde(default)]
    pub items: Vec<ItemSource>,
}
