//! The entries of an agenda: items, sections, parts and segments.

use schemars::JsonSchema;
use serde::Deserialize;

use super::DocumentSource;

/// An entry of the agenda: an item, unless its `kind` says otherwise.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EntrySource {
    /// The id of the entry, by its meaning: `opening`. Its title is the message `item-<id>`.
    pub id: String,
    /// What it is; an item if it is not given.
    #[serde(default)]
    pub kind: EntryKind,
    /// The number that the item keeps, where it is not the next one. The items
    /// after it count on from there.
    #[schemars(range(max = 999))]
    pub number: Option<u32>,
    /// Whether it stands in the list: an item does if it is not given, a section
    /// does not.
    pub listed: Option<bool>,
    /// The first day on which it is taken up, for example `2023-05-29`; of a
    /// segment, its first day.
    pub from: Option<String>,
    /// The last day; the same if it is not given.
    pub to: Option<String>,
    /// What the body is to do: `decision` is the message `house-action-decision`.
    #[serde(default)]
    pub action: Vec<String>,
    /// The paragraphs under "Legal authority": `a1` is the message `item-<id>-a1`.
    #[serde(default)]
    pub authority: Vec<String>,
    /// What is before the body as a draft, for the words after the title.
    pub draft: Option<DraftSource>,
    /// Who introduces it: `chair` is the term `-office-chair`.
    #[serde(default)]
    pub introduced_by: Vec<String>,
    /// The time allotted, in minutes.
    pub time: Option<u32>,
    /// The notes to the title, called where it stands in the list: `reissue` is the
    /// message `fn-reissue`.
    #[serde(default)]
    pub notes: Vec<String>,
    /// The paragraphs of the annotation in order: `p1` is the message `item-<id>-p1`.
    #[serde(default)]
    pub paragraphs: Vec<String>,
    /// The documents under the heading "Documentation".
    #[serde(default)]
    pub documents: Vec<DocumentSource>,
    /// The paragraphs after the list of documents.
    #[serde(default)]
    pub remarks: Vec<String>,
    /// The sub-items in order, to the fourth level; of a part or a segment, its
    /// entries.
    #[serde(default)]
    pub items: Vec<EntrySource>,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// An item with a number.
    #[default]
    Item,
    /// A section without a number: introduction, opening, closing.
    Section,
    /// A heading over items, whose numbers run on.
    Part,
    /// A segment of the session, whose items begin anew with 1.
    Segment,
}

impl EntryKind {
    /// The name as it is written in a source.
    pub fn name(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::Section => "section",
            Self::Part => "part",
            Self::Segment => "segment",
        }
    }
}

/// What is before the body as a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DraftSource {
    /// A draft resolution.
    Resolution,
    /// A draft decision.
    Decision,
}
