//! What the project room says: the root, and texts on their way in.

use crate::diag::{Blame, Diagnostic, Place};

/// A file larger than any agenda.
pub fn file_too_large(path: &str, limit: usize) -> Diagnostic {
    let message = format!("`{path}` is larger than {} MiB", limit / 1024 / 1024);
    Diagnostic::new("file-too-large", Blame::Limit, message)
        .help("divide it into several documents")
}

/// A file that is not UTF-8, with the encoding that it seems to have.
pub fn not_utf8(place: Place, encoding: Option<&str>) -> Diagnostic {
    Diagnostic::new("not-utf8", Blame::Content, "this file is not UTF-8 from here on")
        .at(place)
        .help(match encoding {
            Some(encoding) => {
                format!("it seems to be {encoding}: save it as UTF-8 in your editor")
            }
            None => "save it as UTF-8 in your editor".into(),
        })
}

/// More marks on one letter than any script has.
pub fn too_many_marks(place: Place, limit: usize) -> Diagnostic {
    let message = format!("more than {limit} marks stand on one letter");
    Diagnostic::new("too-many-marks", Blame::Content, message)
        .at(place)
        .help("delete the marks and type the letter again")
}

/// Text that no line can hold, because it can be broken nowhere.
pub fn text_unbroken(place: Place, limit: usize) -> Diagnostic {
    let message = format!(
        "more than {limit} characters stand here without a place to break a line"
    );
    Diagnostic::new("text-unbroken", Blame::Content, message)
        .at(place)
        .help("put spaces between the words")
}

/// A character that no document may hold.
pub fn character_forbidden(place: Place, char: char) -> Diagnostic {
    let message =
        format!("the character U+{:04X} must not stand in a document", char as u32);
    Diagnostic::new("character-forbidden", Blame::Content, message)
        .at(place)
        .help("delete it; it is invisible in most editors, so retype the words around it")
}

/// A mark that is on no letter, or a joiner that joins none.
pub fn character_misplaced(place: Place, char: char) -> Diagnostic {
    let code = char as u32;
    let (message, help) = match char {
        '\u{200C}' | '\u{200D}' => (
            format!(
                "the character U+{code:04X} joins or parts letters, and is not between two"
            ),
            "delete it; it is invisible in most editors, so retype the words around it",
        ),
        _ => (
            format!("the mark U+{code:04X} stands on no letter"),
            "type it after its letter, or delete it",
        ),
    };
    Diagnostic::new("character-misplaced", Blame::Content, message)
        .at(place)
        .help(help)
}

/// A file whose lines end as on machines of another age.
pub fn line_ends_lone(place: Place) -> Diagnostic {
    let message = "the lines of this file end with the character U+000D alone";
    Diagnostic::new("character-forbidden", Blame::Content, message)
        .at(place)
        .help("save it with line ends of Unix (LF) or Windows (CRLF)")
}

/// A folder that belongs to no project.
pub fn no_project(mark: &str) -> Diagnostic {
    let message = format!("this folder is not in a project: no `{mark}` here or above");
    Diagnostic::new("no-project", Blame::Usage, message).help(
        "go to the folder that holds `sources` and `locales`, or name it with `--root`",
    )
}

/// A folder that is named as a project and is none.
pub fn not_a_project(folder: &str, mark: &str) -> Diagnostic {
    let message = format!("`{folder}` is not a project: it has no `{mark}`");
    Diagnostic::new("not-a-project", Blame::Usage, message)
        .help("name the folder that holds `sources` and `locales`")
}

/// A file that cannot be read.
pub fn unreadable(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::new(
        "unreadable",
        Blame::Environment,
        format!("`{path}` cannot be read: {reason}"),
    )
    .help("check the name of the file and your right to read it")
}
