//! What is said of an agenda that comes from Word.

use super::list;
use crate::diag::{Blame, Diagnostic};

/// The most characters of a line that are quoted.
const QUOTED: usize = 60;

/// A file that is no Word document, or a damaged one.
pub fn import_unreadable(path: &str, reason: &str) -> Diagnostic {
    let message = format!("`{path}` cannot be read as a Word document: {reason}");
    Diagnostic::new("import-unreadable", Blame::Content, message)
        .help("open it in Word, save it as .docx and import that file")
}

/// A file in a language that its lines do not tell.
pub fn import_language_unknown(path: &str, tags: &[String]) -> Diagnostic {
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let message = format!("the language of `{path}` is not recognized by its headings");
    Diagnostic::new("import-language-unknown", Blame::Usage, message)
        .help(format!("name it with `--language`: {}", list(&tags)))
}

/// A file without facts that every source has.
pub fn import_lacks(path: &str, what: &[&str]) -> Diagnostic {
    let message =
        format!("`{path}` does not tell {}, as this project names it", what.join(", "));
    Diagnostic::new("import-lacks", Blame::Content, message).help(
        "bodies and cities are recognized by the names in `terms.ftl`, dates by `formats.ftl`: add what is missing there, or write it in the file as it is there",
    )
}

/// A fact that was supposed.
pub fn import_guessed(path: &str, what: &[&str]) -> Diagnostic {
    let message = format!(
        "`{path}` does not tell {}: what stands in the source is a guess",
        what.join(", ")
    );
    Diagnostic::new("import-guessed", Blame::Content, message)
        .warning()
        .help("look at the source and correct it")
}

/// A file whose source is there already and is not the same.
pub fn import_of_another(path: &str) -> Diagnostic {
    let message =
        format!("the source `{path}` is there already, and the file says something else");
    Diagnostic::new("import-of-another", Blame::Usage, message)
        .help("choose another name with `--name`")
}

/// A file whose symbol another source has already.
pub fn import_symbol_taken(path: &str, stem: &str, symbol: &str) -> Diagnostic {
    let message = format!("the source `{path}` has the symbol `{symbol}` already");
    Diagnostic::new("import-symbol-taken", Blame::Usage, message).help(format!(
        "write `--name {stem}` to add the words of another language to it, or correct the symbol in the file"
    ))
}

/// A line of a file that is not in what it became.
pub fn import_left_out(
    path: &str,
    (is_note, number): (bool, usize),
    text: &str,
    reason: Option<&str>,
) -> Diagnostic {
    let mut quoted: String = text.chars().take(QUOTED).collect();
    if quoted.len() < text.len() {
        quoted.push('…');
    }
    let part = if is_note { "note" } else { "paragraph" };
    let reason = reason.unwrap_or("nothing in the source prints this line as it is");
    let message = format!("{path}: {part} {number} is left out, `{quoted}`: {reason}");
    Diagnostic::new("import-left-out", Blame::Content, message)
        .warning()
        .help("write it into the source or the messages where it belongs")
}
