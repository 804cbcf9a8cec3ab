//! The facts of one meeting's agenda, valid by construction.
//!
//! [`Agenda::read`] turns the fields of a source into facts and says
//! everything that is wrong with them in one go.
//!
//! Invariant: this room holds no words and no rule of a language; a language
//! is an opaque tag here.

mod annexes;
mod asked;
mod check;
mod control;
mod documents;
mod entries;
mod identity;
mod layout;
mod notes;
mod numbers;
mod session;
mod symbol;
mod timetable;
mod values;

use std::collections::BTreeMap;

pub use self::annexes::{Annex, AnnexContent, AnnexTable, Officer};
pub use self::check::{Bodies, Known};
pub use self::control::{Customs, JobNumber, PerLanguage, Stations, Told};
pub use self::documents::DocumentReference;
pub use self::entries::{Entry, EntryKind};
pub use self::identity::{ItemLine, TitleMessage};
pub use self::layout::{AgendaColumn, DocumentColumn, Layout};
pub use self::notes::LineNotes;
pub use self::numbers::{ItemNumber, MAX_LETTERS};
pub use self::session::{Period, Session, Venue};
pub use self::symbol::Symbol;
pub use self::timetable::{
    Day, Meeting, Subject, Timetable, TimetableColumn, Track, TrackHead,
};
pub use self::values::{Date, Direction, Language, Time};
pub use crate::source::{
    DistributionSource as Distribution, DocumentTypeSource as DocumentType,
    DraftSource as Draft, SessionPartSource as SessionPart,
};

use crate::diag::{Diagnostics, File, Place};

/// The agenda of one meeting.
#[derive(Debug, Clone)]
pub struct Agenda {
    /// The name of the source without its ending, shared by the files of its words.
    pub stem: String,
    /// The file of the source.
    pub file: File,
    /// The symbols, at least one; the first names the files.
    pub symbols: Vec<Symbol>,
    /// The type of the document.
    pub document_type: DocumentType,
    /// The title.
    pub title: TitleMessage,
    /// What stands under the title.
    pub subtitles: Vec<TitleMessage>,
    /// The bodies whose names stand in the masthead, at least one.
    pub organs: Vec<Name>,
    /// Who meets where and when, at least one session.
    pub sessions: Vec<Session>,
    /// The duty station.
    pub station: Name,
    /// The distribution.
    pub distribution: Distribution,
    /// The date in the masthead.
    pub date: Date,
    /// The day on which it was reissued for technical reasons.
    pub reissued: Option<Date>,
    /// The languages of the original, at least one.
    pub originals: Vec<Language>,
    /// The languages in which it is issued, in the order of the project.
    pub languages: Vec<Language>,
    /// Whether it is issued in fewer languages than the project has.
    pub is_limited_to_languages: bool,
    /// The languages of interpretation.
    pub interpretation: Vec<Language>,
    /// What the duty station prints.
    pub customs: Customs,
    /// The job number, if there is one yet.
    pub job_number: Option<PerLanguage<JobNumber>>,
    /// The dates of the stamps, in order.
    pub stamps: Option<PerLanguage<Vec<Date>>>,
    /// The addresses that messages may use.
    pub links: BTreeMap<String, String>,
    /// The notes to the lines above the list of items.
    pub notes: LineNotes,
    /// The item that the line above the title names, if there is one.
    pub item: Option<ItemLine>,
    /// Whether paragraphs are numbered.
    pub numbers_paragraphs: bool,
    /// Which parts are tables.
    pub layout: Layout,
    /// The entries in order.
    pub entries: Vec<Entry>,
    /// The timetable in the body of the document, if there is one.
    pub timetable: Option<Timetable>,
    /// The annexes in order.
    pub annexes: Vec<Annex>,
    /// The most words that it should have.
    pub word_limit: usize,
    /// What is worth a look and stops nothing.
    pub warnings: Diagnostics,
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
    /// The symbol that names the files and stands in the codes.
    pub fn symbol(&self) -> &Symbol {
        &self.symbols[0]
    }

    /// The first language of the original, that of foreign phrases.
    pub fn original(&self) -> &Language {
        &self.originals[0]
    }

    /// The id of the message that holds the text of a note.
    pub fn note(note: &Name) -> String {
        format!("fn-{}", note.text)
    }

    /// All entries of all levels, each before those under it.
    pub fn all(&self) -> Vec<&Entry> {
        let mut all = Vec::new();
        for entry in &self.entries {
            entry.gather(&mut all);
        }
        all
    }

    /// The entry with an id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.all().into_iter().find(|entry| entry.id.text == id)
    }
}
