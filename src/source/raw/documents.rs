//! The documents that a source cites.

use schemars::JsonSchema;
use serde::Deserialize;

use super::PerLanguageSource;

/// A document before the body under an item.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentSource {
    /// The id of the document. Its title is the message `doc-<id>`, its symbol the value `$doc-<id>`.
    pub id: String,
    /// The symbol of the document.
    pub symbol: Option<String>,
    /// The symbols, where one title has several.
    #[serde(default)]
    pub symbols: Vec<String>,
    /// Whether "and addenda" stands after the symbol.
    #[serde(default)]
    pub addenda: bool,
    /// The numbers of its corrigenda, `[1]` for Corr.1; or such a list for each
    /// language by its tag, where only some versions were corrected.
    pub corrigenda: Option<PerLanguageSource<Vec<u32>>>,
    /// The address that its title leads to: a name under `links`. A document with
    /// it needs no symbol.
    pub link: Option<String>,
    /// What the body is to do with it: `decision` is the message
    /// `house-action-decision`.
    #[serde(default)]
    pub action: Vec<String>,
}
