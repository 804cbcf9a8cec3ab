//! What kind of document a source describes, and what it belongs to.

use schemars::JsonSchema;
use serde::Deserialize;

/// The type of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentTypeSource {
    /// The list of items only.
    ProvisionalAgenda,
    /// The list of items and their annotations.
    AnnotatedProvisionalAgenda,
    /// The annotations only, of an agenda that was issued before.
    Annotations,
    /// The timetable only.
    OrganizationOfWork,
    /// The documents of all items only.
    ListOfDocuments,
    /// Corrections to a document that was issued before.
    Corrigendum,
}

impl DocumentTypeSource {
    /// The name as it is written in a source.
    pub fn name(self) -> &'static str {
        match self {
            Self::ProvisionalAgenda => "provisional-agenda",
            Self::AnnotatedProvisionalAgenda => "annotated-provisional-agenda",
            Self::Annotations => "annotations",
            Self::OrganizationOfWork => "organization-of-work",
            Self::ListOfDocuments => "list-of-documents",
            Self::Corrigendum => "corrigendum",
        }
    }
}

/// To whom a document is distributed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DistributionSource {
    /// To everybody.
    #[default]
    General,
    /// To those who take part: drafts, symbols with `/L.`.
    Limited,
    /// To those who are named.
    Restricted,
}

/// The item that a document belongs to.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ItemLineSource {
    /// An item of this agenda, by its id.
    Own(String),
    /// An item of another agenda.
    OfAnother(ItemOfAnother),
}

/// An item of an agenda that is not in this source.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemOfAnother {
    /// Its number.
    #[schemars(range(max = 999))]
    pub number: u32,
    /// The letter of the sub-item under it: `b`. It is printed as each language
    /// writes it.
    pub sub: Option<String>,
    /// `own`, if its title stands in the next line: the message `item-line`.
    pub title: Option<OwnTitle>,
    /// Which agenda it is an item of: the message `house-item-of-<name>`,
    /// `provisional-agenda` if it is not given.
    pub of: Option<String>,
}

/// A title that is a message of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OwnTitle {
    /// A message of the document.
    Own,
}
