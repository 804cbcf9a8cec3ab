//! The entries of an agenda: items, sections, parts and segments.

use super::{Date, DocumentReference, Draft, ItemNumber, Name};

/// What an entry is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryKind {
    /// An item or sub-item with its number.
    Item(ItemNumber),
    /// A section without a number.
    Section,
    /// A heading over items, whose numbers run on.
    Part,
    /// A segment of the session, whose items begin anew with 1.
    Segment,
}

/// An entry of the agenda.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The id, unique in the agenda.
    pub id: Name,
    /// What it is.
    pub kind: EntryKind,
    /// Whether it stands in the list.
    pub listed: bool,
    /// The first and the last day on which it is taken up.
    pub dates: Option<(Date, Date)>,
    /// What the body is to do.
    pub action: Vec<Name>,
    /// The paragraphs about the legal authority.
    pub authority: Vec<Name>,
    /// What is before the body as a draft.
    pub draft: Option<Draft>,
    /// The offices of those who introduce it.
    pub introduced_by: Vec<Name>,
    /// The time allotted, in minutes.
    pub time: Option<u32>,
    /// The notes to its title.
    pub notes: Vec<Name>,
    /// The paragraphs of the annotation.
    pub paragraphs: Vec<Name>,
    /// The documents before the body.
    pub documents: Vec<DocumentReference>,
    /// The paragraphs after the list of documents.
    pub remarks: Vec<Name>,
    /// The entries under it: of an item, sub-items.
    pub entries: Vec<Entry>,
}

impl Entry {
    /// The id of the message that holds the title.
    pub fn title(&self) -> String {
        format!("item-{}", self.id.text)
    }

    /// The id of the message that holds a paragraph.
    pub fn paragraph(&self, paragraph: &Name) -> String {
        format!("item-{}-{}", self.id.text, paragraph.text)
    }

    /// The number, if it is an item.
    pub fn number(&self) -> Option<&ItemNumber> {
        match &self.kind {
            EntryKind::Item(number) => Some(number),
            EntryKind::Section | EntryKind::Part | EntryKind::Segment => None,
        }
    }

    /// Whether it heads other entries without being one itself.
    pub fn is_group(&self) -> bool {
        match self.kind {
            EntryKind::Part | EntryKind::Segment => true,
            EntryKind::Item(_) | EntryKind::Section => false,
        }
    }

    /// This entry, then those under it.
    pub(super) fn gather<'a>(&'a self, all: &mut Vec<&'a Entry>) {
        all.push(self);
        for entry in &self.entries {
            entry.gather(all);
        }
    }
}
