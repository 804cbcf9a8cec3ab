//! The notes that stand in no message.

use super::Check;
use crate::agenda::{LineNotes, Name};
use crate::source::NotesSource;

impl Check<'_> {
    pub(super) fn line_notes(&mut self, source: &NotesSource) -> LineNotes {
        LineNotes {
            body: self.notes(&source.body, "body"),
            place_and_dates: self.notes(&source.place_and_dates, "place_and_dates"),
            item: self.notes(&source.item, "item"),
            title: self.notes(&source.title, "title"),
        }
    }

    /// The notes to a line, which calls each of them once.
    fn notes(&mut self, names: &[String], line: &str) -> Vec<Name> {
        self.unique_names(&format!("{line}-fn-"), names, &format!("/notes/{line}"))
    }
}
