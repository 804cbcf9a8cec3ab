//! Checks that every note stands on the page of its first call: Typst sets some
//! on the page before (typst issue 5314). Notes under a table follow its last
//! row, which may be pages after the call.
//!
//! Invariant: the templates mark each first call and each note with the index
//! of the note; a mark that is missing counts as a note that is lost.

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::document::Note;

/// The labels of the marks in the templates.
const CALL: &str = "call";
const NOTE: &str = "note";

/// What must be found of a note.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expected<'a> {
    /// The id of its message.
    pub(super) id: &'a str,
    /// Whether it stands at the foot of the page of its first call.
    pub(super) at_foot: bool,
}

impl<'a> Expected<'a> {
    pub(super) fn new(note: &'a Note) -> Self {
        Self { id: &note.id, at_foot: !note.under_table }
    }

    fn is_in_place(&self, calls: &[usize], notes: &[usize]) -> bool {
        match (calls, notes) {
            ([call], [note]) if self.at_foot => call == note,
            ([call], [note]) => call <= note,
            _ => false,
        }
    }
}

/// The indices of the notes that are not where they must be, or not exactly once.
pub(super) fn astray(pages: &PagedDocument, expected: &[Expected<'_>]) -> Vec<usize> {
    let calls = marked_pages(pages, CALL, expected.len());
    let notes = marked_pages(pages, NOTE, expected.len());
    let found = expected.iter().zip(calls.iter().zip(&notes));
    let astray = found
        .enumerate()
        .filter(|(_, (expected, (calls, notes)))| !expected.is_in_place(calls, notes));
    astray.map(|(note, _)| note).collect()
}

/// For each note the pages of the marks with this label.
fn marked_pages(pages: &PagedDocument, label: &str, count: usize) -> Vec<Vec<usize>> {
    let mut found = vec![Vec::new(); count];
    let Some(label) = Label::new(PicoStr::intern(label)) else {
        return found;
    };
    let introspector = pages.introspector();
    for mark in introspector.query(&Selector::Label(label)) {
        let index = match mark.to_packed::<MetadataElem>().map(|mark| &mark.value) {
            Some(Value::Int(index)) => usize::try_from(*index).ok(),
            _ => None,
        };
        let page = mark.location().and_then(|place| introspector.page(place));
        if let (Some(slot), Some(page)) = (index.and_then(|i| found.get_mut(i)), page) {
            slot.push(page.get());
        }
    }
    found
}
