//! The facts of one meeting's agenda, valid by construction.
//!
//! [`Agenda::read`] turns the fields of a source into facts and says
//! everything that is wrong with them in one go.
//!
//! Invariant: this room holds no words and no rule of a language; a language
//! is an opaque tag here.

mod check;
mod control;
mod symbol;
mod values;

use std::collections::BTreeMap;

pub use self::check::{Bodies, Known};
pub use self::control::{Customs, JobNumber, PerLanguage, Stations, Told};
pub use self::symbol::Symbol;
pub use self::values::{Date, Direction, Language, Time};
pub use crate::source::{
    DistributionSource as Distribution, DocumentTypeSource as DocumentType,
};

use crate::diag::Place;

/// The largest number of sub-items of an item: one for each letter.
pub const MAX_SUB_ITEMS: usize = 26;

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

/// The notes to the lines above the list of items.
#[derive(Debug, Clone)]
pub struct LineNotes {
    /// Those to the name of the body.
    pub body: Vec<Name>,
    /// Those to the line of place and dates.
    pub place_and_dates: Vec<Name>,
    /// Those to the line that names the item.
    pub item: Vec<Name>,
    /// Those to the title of the document.
    pub title: Vec<Name>,
}

impl LineNotes {
    fn all(&self) -> impl Iterator<Item = &Name> {
        self.body
            .iter()
            .chain(&self.place_and_dates)
            .chain(&self.item)
            .chain(&self.title)
    }
}

/// Where and when the body meets.
#[derive(Debug, Clone)]
pub struct Session {
    /// The city.
    pub city: Name,
    /// The first day.
    pub from: Date,
    /// The last day, not before the first.
    pub to: Date,
    /// The time of the opening.
    pub opening: Option<Time>,
}

/// An item or sub-item.
#[derive(Debug, Clone)]
pub struct Item {
    /// The id, unique in the agenda.
    pub id: Name,
    /// The paragraphs of the annotation.
    pub paragraphs: Vec<Name>,
    /// The documents before the body.
    pub documents: Vec<DocumentReference>,
    /// The paragraphs after the list of documents.
    pub remarks: Vec<Name>,
    /// The sub-items.
    pub items: Vec<Item>,
}

impl Item {
    /// The id of the message that holds the title.
    pub fn title(&self) -> String {
        format!("item-{}", self.id.text)
    }

    /// The id of the message that holds a paragraph.
    pub fn paragraph(&self, paragraph: &Name) -> String {
        format!("item-{}-{}", self.id.text, paragraph.text)
    }
}

/// A document before the body under an item.
#[derive(Debug, Clone)]
pub struct DocumentReference {
    /// The id, unique in the agenda.
    pub id: Name,
    /// The symbol.
    pub symbol: Symbol,
}

impl DocumentReference {
    /// The id of the message that holds the title.
    pub fn title(&self) -> String {
        format!("doc-{}", self.id.text)
    }
}

/// An annex.
#[derive(Debug, Clone)]
pub enum Annex {
    /// The proposed organization of work.
    OrganizationOfWork(Vec<Day>),
}

/// A day of the session.
#[derive(Debug, Clone)]
pub struct Day {
    /// The date, within the session.
    pub date: Date,
    /// The meetings, one after the other.
    pub meetings: Vec<Meeting>,
}

/// A meeting of some hours.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// When it begins.
    pub from: Time,
    /// When it ends, later than it begins.
    pub to: Time,
    /// The ids of the items taken up, all of them items of the agenda.
    pub items: Vec<String>,
}

/// The number of an item, and the number of the sub-item under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemNumber {
    /// The number of the item, from 1.
    pub item: u32,
    /// The number of the sub-item, from 1.
    pub sub_item: Option<u32>,
}

impl Agenda {
    /// Every item and sub-item with its number, in order.
    pub fn numbered(&self) -> Vec<(&Item, ItemNumber)> {
        let mut numbered = Vec::new();
        for (number, item) in (1..).zip(&self.items) {
            numbered.push((item, ItemNumber { item: number, sub_item: None }));
            for (letter, sub_item) in (1..).zip(&item.items) {
                numbered.push((
                    sub_item,
                    ItemNumber { item: number, sub_item: Some(letter) },
                ));
            }
        }
        numbered
    }

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
