//! The fields of a source as they are written, before any rule is applied.
//!
//! The doc comments here are what an editor shows: they become the
//! descriptions of the JSON Schema.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

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

/// A document before the body under an item.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentSource {
    /// The id of the document. Its title is the message `doc-<id>`, its symbol the value `$doc-<id>`.
    pub id: String,
    /// The symbol of the document.
    pub symbol: String,
}

/// An annex.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnexSource {
    /// The type of the annex.
    #[serde(rename = "type")]
    pub kind: AnnexKind,
    /// The days of the session, each with its meetings.
    pub days: Vec<DaySource>,
}

/// The type of an annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnnexKind {
    /// The proposed organization of work: a table of the meetings.
    OrganizationOfWork,
}

/// A day of the session.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DaySource {
    /// The date, for example `2023-05-29`; its weekday is computed.
    pub date: String,
    /// The meetings of the day in order.
    pub meetings: Vec<MeetingSource>,
}

/// A meeting of some hours.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingSource {
    /// When it begins, for example `"10:00"`.
    pub from: String,
    /// When it ends.
    pub to: String,
    /// The ids of the items taken up. "(continued)" is computed.
    pub items: Vec<String>,
}

/// A body that meets, in `sources/bodies/<id>.yaml`. Its name is the term
/// `-body-<id>` in `locales/<tag>/terms.ftl`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Body source of distr")]
pub struct BodySource {
    /// What the symbols of its documents begin with, for example `CTOC/COP/WG.2`.
    pub symbol: String,
    /// The body that it is a subsidiary of. The name of the highest stands in the
    /// masthead, those of the others under it.
    pub parent: Option<String>,
    /// The duty station: the name of a file in `templates/stations/`.
    pub station: String,
}
