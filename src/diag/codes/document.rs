//! What the document room says: composition.

use crate::diag::{Blame, Diagnostic, Place};

/// More notes in a series than it has marks for.
pub fn too_many_notes(
    place: Option<Place>,
    id: &str,
    language: &str,
    most: u32,
) -> Diagnostic {
    let message = format!("`{id}` is one note too many: its series has {most} marks");
    let diagnostic = Diagnostic::new("too-many-notes", Blame::Content, message)
        .in_language(language)
        .help("join notes, or call one note in several places");
    match place {
        Some(place) => diagnostic.at(place),
        None => diagnostic,
    }
}
