//! What the PDF room says: templates, glyphs and pages.

use crate::diag::{Blame, Diagnostic};

/// A template that Typst cannot compile, or about which it warns.
pub fn template(message: impl Into<String>) -> Diagnostic {
    Diagnostic::new("template", Blame::Internal, message)
        .help("the templates do not fit the program; restore them, or undo the last edit")
}

/// A file among the templates that is missing or not readable as text.
pub fn template_file(name: &str, what: &str) -> Diagnostic {
    let message = format!("the template `{name}` {what}");
    Diagnostic::new("template-file", Blame::Environment, message)
        .help("restore the folder `templates`")
}

/// A font file in which Typst finds no face.
pub fn font_without_face(path: &str) -> Diagnostic {
    let message = format!("the file `{path}` holds no font that can be used");
    Diagnostic::new("font-without-face", Blame::Environment, message)
        .help("restore the file, or run the check of the fonts")
}

/// A character that none of the fonts of the language has.
pub fn glyph_untypeset(page: usize, character: char, text: &str) -> Diagnostic {
    let code = u32::from(character);
    let message =
        format!("no font has the character U+{code:04X} in `{text}` on page {page}");
    Diagnostic::new("glyph-untypeset", Blame::Content, message)
        .help("write another character, or add a font that has it to the language")
}

/// A letter that would not be printed, because no font was found for it and its marks.
pub fn letter_left_out(page: usize, letter: char, text: &str) -> Diagnostic {
    let message = format!(
        "`{text}` on page {page} would be printed without `{letter}`: the font taken for its marks does not have it"
    );
    Diagnostic::new("glyph-untypeset", Blame::Content, message)
        .help("put words of another language into `<foreign>`, or leave the marks out")
}

/// Text that stands partly or wholly outside the measure of its page.
pub fn text_leaves_page(page: usize, text: &str) -> Diagnostic {
    let message = format!("the text `{text}` does not fit on page {page}");
    Diagnostic::new("text-leaves-page", Blame::Content, message)
        .help("shorten the text, or give it places where a line can break; a row of a table must fit on a page")
}

/// Text that is printed over other text.
pub fn text_overlaps(page: usize, text: &str, other: &str) -> Diagnostic {
    let message = format!("the text `{text}` runs into `{other}` on page {page}");
    Diagnostic::new("text-overlaps", Blame::Content, message)
        .help("shorten the text, or give it places where a line can break")
}

/// A footnote that stands on another page than its call, or nowhere.
pub fn note_astray(id: &str) -> Diagnostic {
    let message = format!("the note `{id}` is not on the page of its call");
    let mut astray = Diagnostic::new("note-astray", Blame::Content, message)
        .help("move the call, shorten the note, or call fewer notes in one paragraph");
    astray.message_id = Some(id.to_owned());
    astray
}
