//! The documents that a source cites.

use schemars::JsonSchema;
use serde::Deserialize;

/// A document before the body under an item.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentSource {
    /// The id of the document. Its title is the message `doc-<id>`, its symbol the value `$doc-<id>`.
    pub id: String,
    /// The symbol of the document.
    pub symbol: String,
}
