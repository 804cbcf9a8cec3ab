//! What the agenda room says about the shape of a document: keys and names that
//! cannot stand where they do.

use super::list;
use crate::diag::{Blame, Diagnostic, Place};

/// A key that says nothing where it stands.
pub fn key_out_of_place(place: Place, key: &str, owner: &str) -> Diagnostic {
    let message = format!("`{key}` says nothing in {owner}");
    Diagnostic::new("key-out-of-place", Blame::Content, message)
        .at(place)
        .help(format!("remove `{key}:`, or change what it stands in"))
}

/// A list that needs an entry.
pub fn list_empty(place: Place, key: &str) -> Diagnostic {
    let message = format!("`{key}` is an empty list");
    Diagnostic::new("list-empty", Blame::Content, message)
        .at(place)
        .help("write at least one entry, or remove the key")
}

/// An entry that cannot stand under another.
pub fn entry_misplaced(place: Place, kind: &str, above: &str) -> Diagnostic {
    let message =
        format!("an entry of kind `{kind}` cannot stand under one of kind `{above}`");
    Diagnostic::new("entry-misplaced", Blame::Content, message)
        .at(place)
        .help("segments hold parts, sections and items, parts hold sections and items, items hold items")
}

/// The number 0.
pub fn number_zero(place: Place) -> Diagnostic {
    Diagnostic::new("number-zero", Blame::Content, "numbers begin with 1")
        .at(place)
        .help("write the number that is printed")
}

/// Several sessions that are one.
pub fn session_range_of_one(place: Place, number: u32) -> Diagnostic {
    let message = format!("from {number} to {number} is one session");
    Diagnostic::new("session-range-of-one", Blame::Content, message)
        .at(place)
        .help(format!("write `number: {number}`, or correct `to`"))
}

/// A number that two items would have.
pub fn number_twice(place: Place, first: Place, number: u32) -> Diagnostic {
    let message = format!("two items would have the number {number}");
    Diagnostic::new("number-twice", Blame::Content, message)
        .at(place)
        .related(first, "it is given here first")
        .help(
            "correct one `number:`; items without one count on from the item before them",
        )
}

/// What is no letter of a sub-item.
pub fn letter_malformed(place: Place, text: &str) -> Diagnostic {
    let message = format!("`{text}` is not the letter of a sub-item");
    Diagnostic::new("letter-malformed", Blame::Content, message)
        .at(place)
        .help("write one small letter from a to z, without parentheses; each language prints its own")
}

/// An original in a language in which the document is not issued.
pub fn original_not_issued(place: Place, tag: &str) -> Diagnostic {
    let message = format!("the language of the original, `{tag}`, is not among these");
    Diagnostic::new("original-not-issued", Blame::Content, message)
        .at(place)
        .help(format!("add `{tag}`"))
}

/// A reissue before the document itself.
pub fn reissued_before_document(place: Place, date: &str) -> Diagnostic {
    let message = format!("this is earlier than the document (`{date}`)");
    Diagnostic::new("reissued-before-document", Blame::Content, message)
        .at(place)
        .help("correct `reissued:` or `date:`")
}

/// An address of a document that `links` lacks.
pub fn address_unknown(place: Place, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`links` has no address `{name}`");
    Diagnostic::new("address-unknown", Blame::Content, message)
        .at(place)
        .help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add `{name}: https://…` to `links:`"),
        })
}

/// A column that no table has.
pub fn column_unknown(
    place: Place,
    name: &str,
    near: Option<&str>,
    known: &[&str],
) -> Diagnostic {
    let message = format!("there is no column `{name}`");
    Diagnostic::new("column-unknown", Blame::Content, message)
        .at(place)
        .help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the columns are {}", list(known)),
        })
}

/// A column that stands twice.
pub fn column_twice(place: Place, name: &str) -> Diagnostic {
    let message = format!("the column `{name}` stands here a second time");
    Diagnostic::new("column-twice", Blame::Content, message)
        .at(place)
        .help("remove one of the two")
}

/// A cell that an annex lacks.
pub fn cell_unknown(place: Place, name: &str) -> Diagnostic {
    let message = format!("the table has no cell `{name}`");
    Diagnostic::new("cell-unknown", Blame::Content, message)
        .at(place)
        .help("write row and column as in `r1-a`")
}

/// A parallel column that a timetable lacks.
pub fn track_unknown(place: Place, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("the timetable has no track `{name}`");
    Diagnostic::new("track-unknown", Blame::Content, message)
        .at(place)
        .help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add `{name}` to `tracks:`"),
        })
}

/// A range of items that is none.
pub fn range_malformed(place: Place, text: &str) -> Diagnostic {
    let message = format!("`{text}` is not a range of items");
    Diagnostic::new("range-malformed", Blame::Content, message)
        .at(place)
        .help("write the first and the last of items that stand on one level, in their order")
}
