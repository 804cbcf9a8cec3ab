//! The notes and the series of their marks.

use serde::Serialize;

use super::Text;

/// A note.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Note {
    /// The id of the message that holds the text.
    pub id: String,
    /// The series that its mark belongs to.
    pub series: Series,
    /// Whether it stands under a table, and not at the foot of the page of its first
    /// call.
    pub under_table: bool,
    /// What stands before the mark in the call and in the note.
    pub before: String,
    /// The mark: `1`, `*`, `a`.
    pub mark: String,
    /// What stands after the mark in the call and in the note.
    pub after: String,
    /// The text of the note.
    pub text: Text,
}

impl Note {
    /// The mark with what stands around it, as it is printed: `1`, `(1)`, `*`.
    pub fn label(&self) -> String {
        format!("{}{}{}", self.before, self.mark, self.after)
    }
}

/// A series of marks, which follows from where a note is called (UN Editorial
/// Manual, Footnote indicators).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Series {
    /// Numbers, for the text: at the foot of the page of the first call.
    Numbers,
    /// Asterisks, for the lines above the list of items, the title of the
    /// document included, and for the list: at the foot of the page, too.
    Asterisks,
    /// Letters, beginning anew with each: for an annex, at the foot of the page, and
    /// for a table, directly under it. Those of a table in an annex go on from its
    /// title. They are emphasized.
    Letters,
}
