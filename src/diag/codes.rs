//! One constructor per diagnostic, so that every sentence the program can say
//! stands in one place.

use super::{Blame, Diagnostic};

/// A defect of the program or of its templates, never of the content.
pub fn internal(message: impl Into<String>) -> Diagnostic {
    Diagnostic::new("internal", Blame::Internal, message)
        .help("this is a defect of distr, not of your files; please report it")
}

// The DOCX room.

/// A character that an XML file, and so a Word file, cannot hold.
pub fn word_character(character: char) -> Diagnostic {
    let code = u32::from(character);
    Diagnostic::new(
        "word-character",
        Blame::Content,
        format!("the character U+{code:04X} cannot stand in a Word file"),
    )
    .help("remove the character from the source or the translation")
}

/// Two roles whose styles would have one name in Word.
pub fn word_style_twice(name: &str, role: &str, other: &str) -> Diagnostic {
    Diagnostic::new(
        "word-style-twice",
        Blame::Usage,
        format!("the roles `{role}` and `{other}` both name their Word style `{name}`"),
    )
    .help("give each role in templates/style.toml a `word` name of its own")
}
