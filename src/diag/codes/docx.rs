//! What the DOCX room says.

use crate::diag::{Blame, Diagnostic};

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
        format!("Word cannot tell the style `{name}` of `{role}` from that of `{other}`"),
    )
    .help("give each style in templates/style.toml a `word` name of its own; Word looks at letters and digits only")
}
