//! Checks that every note stands on the page of its call: Typst sets some on
//! the page before (typst issue 5314).
//!
//! Invariant: the templates mark each call and each note with the index of the
//! note; a mark that is missing counts as a note that is lost.

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// The labels of the marks in the templates.
const CALL: &str = "call";
const NOTE: &str = "note";

/// The indices of the notes that are not on the page of their call, or that
/// are not there exactly once.
pub(super) fn astray(pages: &PagedDocument, count: usize) -> Vec<usize> {
    let calls = marked_pages(pages, CALL, count);
    let notes = marked_pages(pages, NOTE, count);
    let in_place = |note: &usize| calls[*note].len() == 1 && calls[*note] == notes[*note];
    (0..count).filter(|note| !in_place(note)).collect()
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
