//! The fields of a source as they are written, before any rule is applied.
//!
//! The doc comments here are what an editor shows: they become the
//! descriptions of the JSON Schema.

mod annexes;
mod body;
mod documents;
mod items;
mod notes;
mod session;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

pub use self::annexes::{AnnexKind, AnnexSource, DaySource, MeetingSource};
pub use self::body::BodySource;
pub use self::documents::DocumentSource;
pub use self::items::ItemSource;
pub use self::notes::NotesSource;
pub use self::session::SessionSource;

/// The agenda of one meeting. It holds structure and facts only: all prose, the
/// original language included, is in `locales/<tag>/documents/<name of this file>.ftl`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Agenda source of distr")]
pub struct AgendaSource {
    /// The symbol of the document, for example `CTOC/COP/WG.2/2023/1`.
    pub symbol: String,
    /// The type of the document.
    #[serde(rename = "type")]
    pub document_type: DocumentTypeSource,
    /// The body that meets: the name of a file in `sources/bodies/`.
    pub body: String,
    /// The distribution; `general` if it is not given.
    #[serde(default)]
    pub distribution: DistributionSource,
    /// The date of the document in the masthead, for example `2023-03-01`.
    pub date: String,
    /// The language of the original, for example `en`.
    pub original: String,
    /// The duty station, if it is not that of the body: the name of a file in
    /// `templates/stations/`.
    pub station: Option<String>,
    /// The job number, for example `V.23-01234`; or one for each language by its
    /// tag, where each version has its own. Without one, no bar code is printed.
    pub job_number: Option<PerLanguageSource<String>>,
    /// The dates of the stamps after the job number, for example `[2023-03-02]`; or
    /// such a list for each language by its tag.
    pub stamps: Option<PerLanguageSource<Vec<String>>>,
    /// The session: where and when the body meets.
    pub session: SessionSource,
    /// The addresses that messages may use, by name: `$url-<name>` prints the
    /// address, `<a name="<name>">` makes a text a link.
    #[serde(default)]
    pub links: BTreeMap<String, String>,
    /// The notes to the lines above the list of items, which stand in no message
    /// of the document.
    #[serde(default)]
    pub notes: NotesSource,
    /// The item that the line above the title names, by its id: "Item 2 of the
    /// provisional agenda" and the title of the item. No such line if it is not given.
    pub item: Option<String>,
    /// The items in order; their numbers are computed.
    pub agenda: Vec<ItemSource>,
    /// The annexes in order.
    #[serde(default)]
    pub annexes: Vec<AnnexSource>,
}

/// A fact for all language versions, or one for each by the tag of the language.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum PerLanguageSource<T> {
    /// The same for all.
    All(T),
    /// One for each language.
    Each(BTreeMap<String, T>),
}

/// The type of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentTypeSource {
    /// The list of items only.
    ProvisionalAgenda,
    /// The list of items and their annotations.
    AnnotatedProvisionalAgenda,
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
