//! What the reviser says: warnings, which stop nothing.

use crate::diag::{Blame, Diagnostic, Place};

/// The code of a text that is that of the original, which `Same in:` allows.
pub const UNTRANSLATED: &str = "untranslated";

/// The codes of how words are typed, which `distr fmt --typography` mends.
pub const TYPING: [&str; 5] = [
    "typing-apostrophe",
    "typing-mark",
    "typing-quotes",
    "typing-space-extra",
    "typing-space-missing",
];

/// The codes that a comment may silence.
pub const REVIEW: [&str; 37] = [
    "bracket-closes-nothing",
    "bracket-narrow",
    "bracket-unclosed",
    "byte-order-mark",
    "call-apart",
    "call-misplaced",
    "date-differs",
    "date-extra",
    "digit-foreign",
    "ending-differs",
    "file-copied",
    "han-spaced",
    "length-unusual",
    "letter-stretched",
    "markup-leftover",
    "number-differs",
    "number-extra",
    "presentation-form",
    "quotes-of-another-language",
    "repeat-differs",
    "repeat-same",
    "script-foreign",
    "script-mixed",
    "spelling-avoided",
    "symbol-differs",
    "symbol-extra",
    "term-avoided",
    "term-unofficial",
    "text-decomposed",
    "text-of-another-language",
    "title-punctuated",
    "typing-apostrophe",
    "typing-mark",
    "typing-quotes",
    "typing-space-extra",
    "typing-space-missing",
    UNTRANSLATED,
];

/// A number that is another one in the translation, or is not there.
pub fn number_differs(place: Place, wanted: &str, found: Option<&str>) -> Diagnostic {
    Diagnostic::new(
        "number-differs",
        Blame::Content,
        instead("the number", wanted, found),
    )
    .warning()
    .at(place)
    .help("compare the two texts number by number")
}

/// A number that the original does not have.
pub fn number_extra(place: Place, found: &str) -> Diagnostic {
    let message = format!("the number `{found}` does not stand in the original");
    Diagnostic::new("number-extra", Blame::Content, message)
        .warning()
        .at(place)
        .help("compare the two texts number by number")
}

/// A month or day of the week that is another one, or is not there.
pub fn date_differs(place: Place, wanted: &str, found: Option<&str>) -> Diagnostic {
    Diagnostic::new(
        "date-differs",
        Blame::Content,
        instead("the date with", wanted, found),
    )
    .warning()
    .at(place)
    .help("compare the two dates")
}

/// A month or day of the week that the original does not have.
pub fn date_extra(place: Place, found: &str) -> Diagnostic {
    let message = format!("a date with `{found}` does not stand in the original");
    Diagnostic::new("date-extra", Blame::Content, message)
        .warning()
        .at(place)
        .help("compare the two dates")
}

/// A symbol or an address that is another one, or is not there.
pub fn symbol_differs(place: Place, wanted: &str, found: Option<&str>) -> Diagnostic {
    Diagnostic::new(
        "symbol-differs",
        Blame::Content,
        instead("the symbol or address", wanted, found),
    )
    .warning()
    .at(place)
    .help("a symbol is the same in all languages, letter by letter")
}

/// A symbol or an address that the original does not have.
pub fn symbol_extra(place: Place, found: &str) -> Diagnostic {
    let message =
        format!("the symbol or address `{found}` does not stand in the original");
    Diagnostic::new("symbol-extra", Blame::Content, message)
        .warning()
        .at(place)
        .help("a symbol is the same in all languages, letter by letter")
}

fn instead(what: &str, wanted: &str, found: Option<&str>) -> String {
    match found {
        Some(found) => {
            format!("`{found}` stands here, and in the original {what} `{wanted}`")
        }
        None => format!("{what} `{wanted}` of the original is missing"),
    }
}

/// A text that is translated in another way than before.
pub fn repeat_differs(place: Place, first: &str) -> Diagnostic {
    let message = format!("the same original is translated in another way in `{first}`");
    Diagnostic::new("repeat-differs", Blame::Content, message)
        .warning()
        .at(place)
        .help("translate both alike")
}

/// A translation that is the same for two originals.
pub fn repeat_same(place: Place, first: &str) -> Diagnostic {
    let message = format!(
        "this is word for word the text of `{first}`, which has another original"
    );
    Diagnostic::new("repeat-same", Blame::Content, message)
        .warning()
        .at(place)
        .help("look whether one was copied and not changed")
}

/// A name that is not written as the terms have it.
pub fn term_unofficial(place: Place, original: &str, official: &str) -> Diagnostic {
    let message =
        format!("the original names `{original}`, and `{official}` does not stand here");
    Diagnostic::new("term-unofficial", Blame::Content, message).warning()
        .at(place)
        .help("write the name as `terms.ftl` has it; the terminologist adds other forms there as `.forms`")
}

/// A form of a name that must not be used.
pub fn term_avoided(place: Place, avoided: &str, official: &str) -> Diagnostic {
    let message = format!("`{avoided}` is a form to avoid");
    Diagnostic::new("term-avoided", Blame::Content, message)
        .warning()
        .at(place)
        .help(format!("write `{official}`, as `terms.ftl` has it"))
}

/// A spelling that the language avoids.
pub fn spelling_avoided(place: Place, avoided: &str, right: &str) -> Diagnostic {
    let message = format!("`{avoided}` is written `{right}` in this language");
    Diagnostic::new("spelling-avoided", Blame::Content, message)
        .warning()
        .at(place)
        .help(format!("write `{right}`"))
}

/// Words that are those of the original.
pub fn untranslated(place: Place, language: &str) -> Diagnostic {
    let message = format!("this is still the {language} text");
    Diagnostic::new(UNTRANSLATED, Blame::Content, message).warning().at(place).help(
        "translate it, or put it between `<foreign>` and `</foreign>`; where it is the same in \
         this language, the comment of the original says `Same in:` with its tag",
    )
}

/// A text that is that of a third language.
pub fn text_of_another_language(place: Place, language: &str) -> Diagnostic {
    let message = format!("this is word for word the {language} text");
    Diagnostic::new("text-of-another-language", Blame::Content, message)
        .warning()
        .at(place)
        .help("look whether it was pasted into the wrong file")
}

/// A file that was copied from another language.
pub fn file_copied(place: Place, language: &str) -> Diagnostic {
    let message =
        format!("most of this file is word for word the {language} file, from here on");
    Diagnostic::new("file-copied", Blame::Content, message)
        .warning()
        .at(place)
        .help("look whether the file was put into the wrong folder, or translate it")
}

/// A footnote call on the wrong side of the punctuation; the side is where it belongs.
pub fn call_misplaced(place: Place, id: &str, mark: char, side: &str) -> Diagnostic {
    let message = format!(
        "the call of the note `{id}` stands on the wrong side of `{mark}`: in this language it stands {side} it"
    );
    let right = match side {
        "before" => format!("`{{ {id} }}{mark}`"),
        _ => format!("`{mark}{{ {id} }}`"),
    };
    Diagnostic::new("call-misplaced", Blame::Content, message)
        .warning()
        .at(place)
        .help(format!("write {right}"))
}

/// A footnote call with a space before it.
pub fn call_apart(place: Place, id: &str) -> Diagnostic {
    let message = format!("a space parts the call of the note `{id}` from its word");
    Diagnostic::new("call-apart", Blame::Content, message)
        .warning()
        .at(place)
        .help("take the space away")
}

/// A straight apostrophe.
pub fn typing_apostrophe(place: Place, right: &str) -> Diagnostic {
    let message = format!("a straight apostrophe: this language has `{right}`");
    Diagnostic::new("typing-apostrophe", Blame::Content, message)
        .warning()
        .at(place)
        .help(MENDS)
}

/// A straight quotation mark.
pub fn typing_quotes(place: Place, right: &str) -> Diagnostic {
    let message = format!("a straight quotation mark: this language has `{right}` here");
    Diagnostic::new("typing-quotes", Blame::Content, message)
        .warning()
        .at(place)
        .help(MENDS)
}

/// A space that the language does not have there.
pub fn typing_space_extra(place: Place) -> Diagnostic {
    Diagnostic::new("typing-space-extra", Blame::Content, "a space too many")
        .warning()
        .at(place)
        .help(MENDS)
}

/// A space that the language has there.
pub fn typing_space_missing(place: Place, mark: &str) -> Diagnostic {
    let message = format!("a space is missing beside `{mark}`");
    Diagnostic::new("typing-space-missing", Blame::Content, message)
        .warning()
        .at(place)
        .help(MENDS)
}

/// A mark that the language writes in another way.
pub fn typing_mark(place: Place, old: &str, new: &str) -> Diagnostic {
    let message = format!("`{old}` is written `{new}` in this language");
    Diagnostic::new("typing-mark", Blame::Content, message)
        .warning()
        .at(place)
        .help(MENDS)
}

const MENDS: &str = "`distr fmt --typography` mends it, wherever it stands";

/// A translation that does not end as its original.
pub fn ending_differs(place: Place, original: &str, found: &str) -> Diagnostic {
    let message = format!("the original ends {original}, and this {found}");
    Diagnostic::new("ending-differs", Blame::Content, message)
        .warning()
        .at(place)
        .help("end it as the original ends")
}

/// Punctuation at the end of a title.
pub fn title_punctuated(place: Place, mark: &str) -> Diagnostic {
    let message = format!("a title ends without punctuation, and this with `{mark}`");
    Diagnostic::new("title-punctuated", Blame::Content, message)
        .warning()
        .at(place)
        .help("take it away: what follows a title is put in where it is printed")
}

/// A bracket or quotation mark that is not closed.
pub fn bracket_unclosed(place: Place, open: char, close: char) -> Diagnostic {
    let message = format!("`{open}` is opened here and never closed");
    Diagnostic::new("bracket-unclosed", Blame::Content, message)
        .warning()
        .at(place)
        .help(format!("write `{close}` where it ends"))
}

/// A bracket or quotation mark that closes nothing.
pub fn bracket_closes_nothing(place: Place, close: char, open: char) -> Diagnostic {
    let message = format!("`{close}` closes nothing that is open here");
    Diagnostic::new("bracket-closes-nothing", Blame::Content, message)
        .warning()
        .at(place)
        .help(format!("write `{open}` where it begins, or remove this"))
}

/// Brackets of half width round characters of full width.
pub fn bracket_narrow(place: Place) -> Diagnostic {
    Diagnostic::new(
        "bracket-narrow",
        Blame::Content,
        "brackets of half width round characters of full width",
    )
    .warning()
    .at(place)
    .help("write `（` and `）`")
}

/// Quotation marks of another language.
pub fn quotes_of_another_language(
    place: Place,
    char: char,
    open: char,
    close: char,
) -> Diagnostic {
    let message = format!("`{char}` is no quotation mark of this language");
    Diagnostic::new("quotes-of-another-language", Blame::Content, message)
        .warning()
        .at(place)
        .help(format!("write `{open}` and `{close}`"))
}

/// Words in another script.
pub fn script_foreign(place: Place, words: &str) -> Diagnostic {
    let message = format!("`{words}` is in another script than this language");
    Diagnostic::new("script-foreign", Blame::Content, message).warning().at(place).help(
        "translate it, put it between `<foreign>` and `</foreign>`, or let `names` in \
         `review.toml` list it",
    )
}

/// A letter of another script inside a word.
pub fn script_mixed(place: Place, word: &str, letter: &str) -> Diagnostic {
    let message = format!(
        "the `{letter}` in `{word}` is a letter of another script that looks alike"
    );
    Diagnostic::new("script-mixed", Blame::Content, message)
        .warning()
        .at(place)
        .help("type the word again with the keyboard of this language")
}

/// A figure of another style.
pub fn digit_foreign(place: Place, found: char, digit: u32) -> Diagnostic {
    let message =
        format!("`{found}` is no figure of the documents, which have `{digit}`");
    Diagnostic::new("digit-foreign", Blame::Content, message)
        .warning()
        .at(place)
        .help(format!("write `{digit}`"))
}

/// A letter that is stretched.
pub fn letter_stretched(place: Place) -> Diagnostic {
    Diagnostic::new(
        "letter-stretched",
        Blame::Content,
        "a letter is stretched inside a word (tatweel)",
    )
    .warning()
    .at(place)
    .help("take it away: lines are filled by the typesetter")
}

/// A letter in the form that it has on paper.
pub fn presentation_form(place: Place, char: char) -> Diagnostic {
    let message = format!(
        "`{char}` (U+{:04X}) is the form of a letter on paper, not the letter",
        u32::from(char)
    );
    Diagnostic::new("presentation-form", Blame::Content, message)
        .warning()
        .at(place)
        .help("type the word again: such letters come from a PDF and cannot be searched")
}

/// A space between two Han characters.
pub fn han_spaced(place: Place) -> Diagnostic {
    Diagnostic::new("han-spaced", Blame::Content, "a space between two Han characters")
        .warning()
        .at(place)
        .help("take it away")
}

/// What another way to mark a text left behind.
pub fn markup_leftover(place: Place, char: char) -> Diagnostic {
    let message = format!("`{char}` would be printed as it stands here");
    Diagnostic::new("markup-leftover", Blame::Content, message).warning().at(place).help(
        "write `<cite>…</cite>` or `<em>…</em>` for italics, `<sup>…</sup>` for raised text, \
         `{ fn-… }` for the number of a note",
    )
}

/// Accents that are characters of their own.
pub fn text_decomposed(place: Place) -> Diagnostic {
    Diagnostic::new(
        "text-decomposed",
        Blame::Content,
        "a letter and its accent are two characters here",
    )
    .warning()
    .at(place)
    .help("type the letter again, so that the text can be searched")
}

/// A text much shorter or longer than its original.
pub fn length_unusual(
    place: Place,
    what: &str,
    percent: usize,
    (least, most): (usize, usize),
) -> Diagnostic {
    let message = format!(
        "the text is very {what}: {percent} letters for 100 of the original, where {least} to {most} are usual"
    );
    Diagnostic::new("length-unusual", Blame::Content, message)
        .warning()
        .at(place)
        .help("look whether something is missing or was pasted twice")
}

/// A file that begins with a byte order mark.
pub fn byte_order_mark(place: Place) -> Diagnostic {
    Diagnostic::new("byte-order-mark", Blame::Content, "the file begins with a byte order mark").warning()
        .at(place)
        .help("save it as UTF-8 without one, or run `distr fmt`: other tools lose the first message")
}

/// A silence that cannot be read.
pub fn silence_malformed(place: Place) -> Diagnostic {
    Diagnostic::new(
        "silence-malformed",
        Blame::Content,
        "this line silences nothing: it is not in form",
    )
    .warning()
    .at(place)
    .help("write `check: ignore CODE: reason`, or `check: ignore CODE in TAG: reason`")
}

/// A silence without a reason.
pub fn silence_without_reason(place: Place) -> Diagnostic {
    Diagnostic::new(
        "silence-without-reason",
        Blame::Content,
        "this silences nothing: it gives no reason",
    )
    .warning()
    .at(place)
    .help("write the reason behind the colon: `check: ignore CODE: reason`")
}

/// A silence of a warning that does not exist, or of an error.
pub fn silence_unknown(place: Place, code: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("`{code}` is no warning that can be silenced");
    Diagnostic::new("silence-unknown", Blame::Content, message)
        .warning()
        .at(place)
        .help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "write the code of the warning as `distr check` prints it".into(),
        })
}

/// A silence of what is not said.
pub fn silence_unused(place: Place, code: &str) -> Diagnostic {
    let message = format!("this silences `{code}`, which is not said here");
    Diagnostic::new("silence-unused", Blame::Content, message)
        .warning()
        .at(place)
        .help("remove the line")
}
