//! How the parts of a document are numbered and laid out.

use schemars::JsonSchema;
use serde::Deserialize;

/// How items and paragraphs are numbered.
#[derive(Debug, Clone, Copy, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NumberingSource {
    /// The numbers of sub-items; `letters` if they are not given.
    #[serde(default)]
    pub items: NumeralsSource,
    /// Whether paragraphs are numbered, through the whole document but the annexes.
    #[serde(default)]
    pub paragraphs: bool,
}

/// The numbers of sub-items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NumeralsSource {
    /// Each level has a form of its own: 3, (a), (i).
    #[default]
    Letters,
    /// Numbers within numbers: 3, 3.5, 3.5.1.
    Decimal,
}

/// Which parts of a document are tables.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LayoutSource {
    /// The form of the list of items.
    #[serde(default)]
    pub agenda: FormSource,
    /// The columns of the list of items as a table, of `item`, `title`, `dates`,
    /// `documents`, `action`, `introduced-by`, `time`; `[item, title, dates]` if
    /// they are not given. Without `dates`, rows name the days.
    pub agenda_columns: Option<Vec<String>>,
    /// The form of the documents under an item.
    #[serde(default)]
    pub documents: FormSource,
    /// The columns of the documents as a table, of `title`, `symbol`, `action`;
    /// `[symbol, title]` if they are not given.
    pub document_columns: Option<Vec<String>>,
}

/// The form of a part of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FormSource {
    /// Entries one under the other.
    #[default]
    List,
    /// A table.
    Table,
}
