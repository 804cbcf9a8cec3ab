//! The fields of a source as they are written, before any rule is applied.
//!
//! The doc comments here are what an editor shows: they become the
//! descriptions of the JSON Schema.

mod annexes;
mod body;
mod documents;
mod entries;
mod identity;
mod layout;
mod notes;
mod session;
mod timetable;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

pub use self::annexes::{AnnexKind, AnnexSource, OfficerSource};
pub use self::body::BodySource;
pub use self::documents::DocumentSource;
pub use self::entries::{DraftSource, EntryKind, EntrySource};
pub use self::identity::{
    DistributionSource, DocumentTypeSource, ItemLineSource, ItemOfAnother, OwnTitle,
};
pub use self::layout::{FormSource, LayoutSource, NumberingSource, NumeralsSource};
pub use self::notes::NotesSource;
pub use self::session::{
    NumberSource, PeriodSource, RangeSource, SessionPartSource, SessionSource,
};
pub use self::timetable::{
    BodyTrack, DaySource, MeetingSource, TimetableSource, TrackSource,
};

/// The agenda of one meeting. It holds structure and facts only: all prose, the
/// original language included, is in `locales/<tag>/documents/<name of this file>.ftl`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Agenda source of distr")]
pub struct AgendaSource {
    /// The symbol of the document, for example `CTOC/COP/WG.2/2023/1`; a joint
    /// document has a list of them, and the first names the files.
    pub symbol: OneOrMore<String>,
    /// The type of the document.
    #[serde(rename = "type")]
    pub document_type: DocumentTypeSource,
    /// The title, if it is not the usual one of this type and body: the message
    /// `house-title-<name>`; `own` is the message `title` of the document.
    pub title: Option<String>,
    /// What stands under the title: the message `house-subtitle-<name>`, for example
    /// `note-by-the-secretariat`; `own` is the message `subtitle` of the document.
    /// Several stand one under the other.
    pub subtitle: Option<OneOrMore<String>>,
    /// The body that meets: the name of a file in `sources/bodies/`. Where several
    /// meet, each is named under `sessions`.
    pub body: Option<String>,
    /// The session: where and when the body meets.
    pub session: Option<SessionSource>,
    /// The sessions of several bodies, each with its `body`, instead of `body` and
    /// `session`.
    #[serde(default)]
    pub sessions: Vec<SessionSource>,
    /// The distribution; `general` if it is not given.
    #[serde(default)]
    pub distribution: DistributionSource,
    /// The date of the document in the masthead, for example `2023-03-01`.
    pub date: String,
    /// The day on which the document was reissued for technical reasons. The
    /// asterisks and their note are computed.
    pub reissued: Option<String>,
    /// The language of the original, for example `en`; a list where there are
    /// several.
    pub original: OneOrMore<String>,
    /// The languages in which the document is issued; all of the project if they
    /// are not given.
    pub languages: Option<Vec<String>>,
    /// The languages of interpretation, which messages print with
    /// `$interpretation-languages`.
    #[serde(default)]
    pub interpretation: Vec<String>,
    /// The duty station, if it is not that of the body: the name of a file in
    /// `templates/stations/`.
    pub station: Option<String>,
    /// The job number, for example `V.23-01234`; or one for each language by its
    /// tag, where each version has its own. Without one, no bar code is printed.
    pub job_number: Option<PerLanguageSource<String>>,
    /// The dates of the stamps after the job number, for example `[2023-03-02]`; or
    /// such a list for each language by its tag.
    pub stamps: Option<PerLanguageSource<Vec<String>>>,
    /// The addresses that messages may use, by name: `$url-<name>` prints the
    /// address, `<a name="<name>">` makes a text a link.
    #[serde(default)]
    pub links: BTreeMap<String, String>,
    /// The notes to the lines above the list of items, which stand in no message
    /// of the document.
    #[serde(default)]
    pub notes: NotesSource,
    /// The item that the line above the title names, by its id: "Item 2 of the
    /// provisional agenda" and the title of the item. An item of another agenda is
    /// given by its `number`. No such line if it is not given.
    pub item: Option<ItemLineSource>,
    /// How items and paragraphs are numbered.
    #[serde(default)]
    pub numbering: NumberingSource,
    /// Which parts are tables.
    #[serde(default)]
    pub layout: LayoutSource,
    /// The entries in order; the numbers of items are computed.
    #[serde(default)]
    pub agenda: Vec<EntrySource>,
    /// The timetable of a document of type `organization-of-work`.
    pub timetable: Option<TimetableSource>,
    /// The annexes in order; several are numbered.
    #[serde(default)]
    pub annexes: Vec<AnnexSource>,
}

/// One fact, or a list of them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum OneOrMore<T> {
    /// One.
    One(T),
    /// Several, in order.
    More(Vec<T>),
}

impl<T> OneOrMore<T> {
    /// Each with the end of its JSON pointer.
    pub fn each(&self) -> impl Iterator<Item = (String, &T)> {
        let (one, more) = match self {
            Self::One(one) => (Some(one), [].as_slice()),
            Self::More(more) => (None, more.as_slice()),
        };
        let more = more.iter().enumerate();
        one.into_iter()
            .map(|one| (String::new(), one))
            .chain(more.map(|(index, one)| (format!("/{index}"), one)))
    }
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
