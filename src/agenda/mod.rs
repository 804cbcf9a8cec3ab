//! The facts of one meeting's agenda, valid by construction.
//!
//! [`Agenda::read`] turns the fields of a source into facts and says
//! everything that is wrong with them in one go.
//!
//! Invariant: this room holds no words and no rule of a language; a language
//! is an opaque tag here.

mod annexes;
mod check;
mod control;
mod documents;
mod items;
mod notes;
mod session;
mod symbol;
mod values;

use std::collections::BTreeMap;

pub use self::annexes::{Annex, Day, Meeting};
pub use self::check::{Bodies, Known};
pub use self::control::{Customs, JobNumber, PerLanguage, Stations, Told};
pub use self::documents::DocumentReference;
pub use self::items::{Item, ItemNumber, MAX_SUB_ITEMS};
pub use self::notes::LineNotes;
pub use self::session::Session;
pub use self::symbol::Symbol;
pub use self::values::{Date, Direction, Language, Time};
pub use crate::source::{
    DistributionSource as Distribution, DocumentTypeSource as DocumentType,
};

use crate::diag::Place;

/// The agenda of one meeting.
#[derive(Debug, Clone)]
pub struct Agenda {
    /// The name of the source without its ending, shared by the files of its words.
    pub stem: String,
    /// The symbol.
    pub symbol: Symbol,
    /// The type of the document.
    pub document_type: DocumentType,
    /// The body that meets.
    pub body: Name,
    /// The body whose name stands in the masthead.
    pub organ: Name,
    /// The bodies named under the masthead, from the highest down to the one that
    /// meets; none where the organ itself meets.
    pub bodies: Vec<Name>,
    /// The duty station.
    pub station: Name,
    /// The distribution.
    pub distribution: Distribution,
    /// The date in the masthead.
    pub date: Date,
    /// The language of the original.
    pub original: Language,
    /// What the duty station prints.
    pub customs: Customs,
    /// The job number, if there is one yet.
    pub job_number: Option<PerLanguage<JobNumber>>,
    /// The dates of the stamps, in order.
    pub stamps: Option<PerLanguage<Vec<Date>>>,
    /// Where and when the body meets.
    pub session: Session,
    /// The addresses that messages may use.
    pub links: BTreeMap<String, String>,
    /// The notes to the lines above the list of items.
    pub notes: LineNotes,
    /// The id of the item that the line above the title names, if there is one.
    pub item: Option<String>,
    /// The items in order.
    pub items: Vec<Item>,
    /// The annexes in order.
    pub annexes: Vec<Annex>,
}

/// An identifier of a source, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The identifier.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

impl Agenda {
    /// The id of the message that holds the text of a note.
    pub fn note(note: &Name) -> String {
        format!("fn-{}", note.text)
    }

    /// The messages that the agenda asks for, each with the place that asks.
    pub fn messages(&self) -> Vec<(String, &Place)> {
        let mut messages: Vec<(String, &Place)> = Vec::new();
        for note in self.notes.all() {
            let id = Self::note(note);
            // One note may be called at several lines.
            if !messages.iter().any(|(known, _)| *known == id) {
                messages.push((id, &note.place));
            }
        }
        for (item, _) in self.numbered() {
            messages.push((item.title(), &item.id.place));
            for paragraph in item.paragraphs.iter().chain(&item.remarks) {
                messages.push((item.paragraph(paragraph), &paragraph.place));
            }
            for document in &item.documents {
                messages.push((document.title(), &document.id.place));
            }
        }
        messages
    }

    /// The names of the values that its messages may use.
    pub fn value_names(&self) -> Vec<String> {
        let mut names = vec!["session-dates".to_owned(), "opening-day".to_owned()];
        if self.session.opening.is_some() {
            names.push("opening-time".into());
        }
        for (item, _) in self.numbered() {
            names.push(item.title());
            names.extend(item.documents.iter().map(DocumentReference::title));
        }
        names.extend(self.links.keys().map(|name| format!("url-{name}")));
        names
    }
}
