//! What the locale room says: syntax, notation, and languages beside the reference.

use super::list;
use crate::diag::{Blame, Diagnostic, Place, nearest};

/// The text is not Fluent.
pub fn ftl_syntax(place: Place, reason: &str, swallowed: Option<&str>) -> Diagnostic {
    let message = match swallowed {
        Some(id) => format!("the message `{id}` cannot be read: {reason}"),
        None => format!("this is not Fluent: {reason}"),
    };
    Diagnostic::new("ftl-syntax", Blame::Content, message).at(place).help(
        "a message is `id = text`, further lines are indented by spaces, every `{` has its `}`",
    )
}

/// Braces nested deeper than any message.
pub fn ftl_too_deep(place: Place, limit: usize) -> Diagnostic {
    let message = format!("braces are nested deeper than {limit} levels");
    Diagnostic::new("ftl-too-deep", Blame::Limit, message)
        .at(place)
        .help("close the braces that were opened: every `{` has its `}`")
}

/// Tags within tags deeper than any text.
pub fn tags_too_deep(place: Place, limit: usize) -> Diagnostic {
    let message = format!("more than {limit} tags are open at once here");
    Diagnostic::new("tags-too-deep", Blame::Limit, message)
        .at(place)
        .help("close the tags that were opened, and take out those that change nothing")
}

/// A language without any file.
pub fn locale_empty(folder: &str, language: &str) -> Diagnostic {
    let message = format!("`{folder}` holds no `.ftl` file");
    Diagnostic::new("locale-empty", Blame::Content, message)
        .in_language(language)
        .help("translate the files of the reference language there")
}

/// A file that the reference has and a language lacks.
pub fn locale_file_missing(folder: &str, name: &str, language: &str) -> Diagnostic {
    let message = format!("the file `{folder}/{name}` is missing");
    Diagnostic::new("locale-file-missing", Blame::Content, message)
        .in_language(language)
        .help("translate the file of the same name of the reference language")
}

/// An id defined twice.
pub fn message_twice(place: Place, first: Place, id: &str, language: &str) -> Diagnostic {
    Diagnostic::new(
        "message-twice",
        Blame::Content,
        format!("`{id}` is defined here a second time"),
    )
    .at(place)
    .related(first, "it is defined here first")
    .about(id, language)
    .help("remove one of the two")
}

/// A message of the house that the program needs and nobody wrote.
pub fn message_missing(place: Place, id: &str, language: &str) -> Diagnostic {
    Diagnostic::new(
        "message-missing",
        Blame::Content,
        format!("the message `{id}` is missing"),
    )
    .at(place)
    .about(id, language)
    .help(format!("add `{id} = …` to this file"))
}

/// A message that the agenda asks for and the reference lacks.
pub fn message_not_written(
    place: Place,
    id: &str,
    language: &str,
    path: &str,
    near: Option<&str>,
) -> Diagnostic {
    let message = format!("the agenda asks for the message `{id}`, which `{path}` lacks");
    Diagnostic::new("message-not-written", Blame::Content, message)
        .at(place)
        .about(id, language)
        .help(match near {
            Some(near) => format!("`{path}` has `{near}`: is one of the two misspelt?"),
            None => format!("add `{id} = …` to `{path}`"),
        })
}

/// A message that the reference has and a language lacks.
pub fn message_untranslated(place: Place, id: &str, language: &str) -> Diagnostic {
    Diagnostic::new(
        "message-untranslated",
        Blame::Content,
        format!("the message `{id}` is missing"),
    )
    .at(place)
    .about(id, language)
    .help(format!("add `{id} = …` with the translation after this message"))
}

/// A message that a language has and the reference lacks.
pub fn message_unknown(
    place: Place,
    id: &str,
    language: &str,
    near: Option<&str>,
) -> Diagnostic {
    let message = format!("the reference language has no message `{id}`");
    Diagnostic::new("message-unknown", Blame::Content, message)
        .at(place)
        .about(id, language)
        .help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "remove it, or add it to the reference language first".into(),
        })
}

/// A message of the reference that no source asks for.
pub fn message_unused(place: Place, id: &str, near: Option<&str>) -> Diagnostic {
    let message = format!(
        "the agenda does not ask for the message `{id}`, so it would not be printed"
    );
    Diagnostic::new("message-unused", Blame::Content, message)
        .at(place)
        .help(match near {
            Some(near) => {
                format!("the agenda asks for `{near}`: is one of the two misspelt?")
            }
            None => "add it to the agenda, or remove it here".into(),
        })
}

/// A message without visible text.
pub fn message_empty(place: Place, id: &str, language: &str) -> Diagnostic {
    Diagnostic::new(
        "message-empty",
        Blame::Content,
        format!("the message `{id}` has no text"),
    )
    .at(place)
    .about(id, language)
    .help("write its text after `=`")
}

/// An attribute, which nothing prints.
pub fn attribute_in_message(
    place: Place,
    id: &str,
    language: &str,
    name: &str,
) -> Diagnostic {
    let message = format!("the attribute `.{name}` of `{id}` would not be printed");
    Diagnostic::new("attribute-in-message", Blame::Content, message)
        .at(place)
        .about(id, language)
        .help("put its text into the message, or remove it")
}

/// A value that a term prints.
pub fn value_in_term(place: Place, name: &str) -> Diagnostic {
    let message = format!("`{{ ${name} }}` is printed by a term, which gets no values");
    Diagnostic::new("value-in-term", Blame::Content, message)
        .at(place)
        .help("write the name out")
}

/// A message with more placeables than the runtime prints.
pub fn too_many_placeables(
    place: Place,
    id: &str,
    language: &str,
    limit: usize,
) -> Diagnostic {
    let message = format!("the message `{id}` has more than {limit} placeables");
    Diagnostic::new("too-many-placeables", Blame::Content, message)
        .at(place)
        .about(id, language)
        .help("divide it into several paragraphs")
}

/// A message that the runtime of Fluent cannot format.
pub fn message_unformattable(
    place: Place,
    id: &str,
    language: &str,
    reason: impl std::fmt::Display,
    values: &[&str],
) -> Diagnostic {
    let values: Vec<String> =
        values.iter().map(|value| format!("`{{ ${value} }}`")).collect();
    let help = match values.as_slice() {
        [] => "it may use no values".to_owned(),
        values => format!("it may use {}", values.join(", ")),
    };
    Diagnostic::new(
        "message-unformattable",
        Blame::Content,
        format!("the message `{id}` cannot be formatted: {reason}"),
    )
    .at(place)
    .about(id, language)
    .help(help)
}

/// A value that a message must print once and does not.
pub fn value_not_printed(
    place: Place,
    id: &str,
    language: &str,
    name: &str,
    times: usize,
) -> Diagnostic {
    let message = format!(
        "the message `{id}` prints `{{ ${name} }}` {times} times instead of once"
    );
    Diagnostic::new("value-not-printed", Blame::Content, message)
        .at(place)
        .about(id, language)
        .help(format!("write `{{ ${name} }}` where the value must appear, once"))
}

/// A plural category where numbers are not counted.
pub fn plural_category(place: Place, name: &str) -> Diagnostic {
    let message =
        format!("`[{name}]` is a plural category, and this selector counts no things");
    Diagnostic::new("plural-category", Blame::Content, message)
        .at(place)
        .help("choose by the number itself, as in `[1]`, or select on `$documents`")
}

/// A number as the key of a variant that is chosen by a plural category.
pub fn number_for_category(place: Place, number: &str) -> Diagnostic {
    let message =
        format!("`[{number}]` is a number, and this selector is a plural category");
    Diagnostic::new("number-for-category", Blame::Content, message)
        .at(place)
        .help("choose by `[zero]`, `[one]`, `[two]`, `[few]`, `[many]` or `*[other]`, as the language has them")
}

/// A function call.
pub fn function_in_message(place: Place, name: &str) -> Diagnostic {
    let message = format!("`{name}()` is not known: messages use no functions");
    Diagnostic::new("function-in-message", Blame::Content, message)
        .at(place)
        .help("use a value such as `{ $opening-day }`")
}

/// Something in angle brackets that is not a tag of the notation.
pub fn tag_unknown(place: Place, written: &str, names: &[&str]) -> Diagnostic {
    if written.starts_with('&') {
        let message = format!("`{written}` is not an entity of the notation");
        return Diagnostic::new("tag-unknown", Blame::Content, message).at(place).help(
            "the entities are `&lt;`, `&gt;` and `&amp;`; write other characters as they are",
        );
    }
    let name = written.trim_matches(['<', '>', '/']);
    let help = match nearest(name, names.iter().copied()) {
        _ if name == "a" => {
            "write `<a name=\"…\">` with the name of an address in `links:` of the agenda"
                .into()
        }
        Some(near) if written.len() > 1 => format!("did you mean `<{near}>`?"),
        _ => format!(
            "the tags are {}; write `&lt;` for “less than” and `&amp;` for “&”",
            list(names)
        ),
    };
    Diagnostic::new(
        "tag-unknown",
        Blame::Content,
        format!("`{written}` is not a tag of the notation"),
    )
    .at(place)
    .help(help)
}

/// A mark that turns the direction of what is beside it.
pub fn direction_mark(place: Place, char: char) -> Diagnostic {
    let code = char as u32;
    let message = format!("the mark of direction U+{code:04X} is left out");
    Diagnostic::new("direction-mark", Blame::Content, message)
        .warning()
        .at(place)
        .help("delete it: the document decides directions; write symbols and addresses as values, and words of another language in `<foreign>`")
}

/// A tag that is opened and never closed.
pub fn tag_unclosed(place: Place, written: &str, name: &str) -> Diagnostic {
    let message = format!("`{written}` is opened here and never closed");
    Diagnostic::new("tag-unclosed", Blame::Content, message)
        .at(place)
        .help(format!("write `</{name}>` where it ends"))
}

/// A closing tag that closes nothing.
pub fn tag_closes_nothing(place: Place, name: &str, open: Option<&str>) -> Diagnostic {
    let message = format!("`</{name}>` closes nothing that is open here");
    Diagnostic::new("tag-closes-nothing", Blame::Content, message)
        .at(place)
        .help(match open {
            Some(open) => format!("close `<{open}>` first: write `</{open}>`"),
            None => format!("write `<{name}>` where it begins, or remove this"),
        })
}

/// A tag that the reference has and a language lacks.
pub fn tag_missing(place: Place, written: &str) -> Diagnostic {
    Diagnostic::new(
        "tag-missing",
        Blame::Content,
        format!("`{written}` of the reference is missing"),
    )
    .at(place)
    .help(format!("put `{written}` and its closing tag round the same words"))
}

/// A value that the reference has and a language lacks.
pub fn value_missing(place: Place, written: &str) -> Diagnostic {
    Diagnostic::new(
        "value-missing",
        Blame::Content,
        format!("the value `{written}` is missing"),
    )
    .at(place)
    .help(format!("write `{written}` where the value must appear"))
}

/// A footnote call that the reference has and a language lacks.
pub fn note_call_missing(place: Place, id: &str) -> Diagnostic {
    let message = format!("the footnote call `{{ {id} }}` is missing");
    Diagnostic::new("note-call-missing", Blame::Content, message)
        .at(place)
        .help(format!("write `{{ {id} }}` where the number of the note must appear"))
}

/// A value, call or tag that all translations have and the reference lacks.
pub fn reference_alone(place: Place, written: &str) -> Diagnostic {
    let message =
        format!("every translation has `{written}` here, and the reference has not");
    Diagnostic::new("reference-alone", Blame::Content, message)
        .at(place)
        .help(format!("write `{written}` here, or take it out of the translations"))
}

/// A value, call or tag that the reference does not have, or not so often.
pub fn token_extra(
    place: Place,
    written: &str,
    wanted: usize,
    meant: Option<&str>,
) -> Diagnostic {
    let message = match wanted {
        0 => format!("`{written}` does not stand in the reference"),
        1 => format!("`{written}` stands once in the reference, and more often here"),
        wanted => format!(
            "`{written}` stands {wanted} times in the reference, and more often here"
        ),
    };
    Diagnostic::new("token-extra", Blame::Content, message)
        .at(place)
        .help(match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "remove it here".into(),
        })
}

/// A value that the agenda does not define.
pub fn value_unknown(place: Place, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::new("value-unknown", Blame::Content, format!("`{{ ${name} }}` is not a value of this document"))
        .at(place)
        .help(match near {
            Some(near) => format!("did you mean `{{ ${near} }}`?"),
            None => "values come from the agenda: `$session-dates`, `$item-<id>`, `$annex-<id>`, `$doc-<id>`, `$url-<name>`".into(),
        })
}

/// A reference to a message that is not a footnote.
pub fn reference_in_prose(place: Place, id: &str) -> Diagnostic {
    let message = format!("`{{ {id} }}` is not a footnote call");
    Diagnostic::new("reference-in-prose", Blame::Content, message)
        .at(place)
        .help("the prose of a document calls footnotes (`{ fn-… }`) and terms (`{ -… }`) only")
}

/// A footnote call without its footnote.
pub fn note_unknown(place: Place, id: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::new(
        "note-unknown",
        Blame::Content,
        format!("there is no footnote `{id}`"),
    )
    .at(place)
    .help(match near {
        Some(near) => format!("did you mean `{{ {near} }}`?"),
        None => format!("add the message `{id} = …` with the text of the footnote"),
    })
}

/// A footnote call inside a footnote.
pub fn note_in_note(place: Place, id: &str) -> Diagnostic {
    Diagnostic::new(
        "note-in-note",
        Blame::Content,
        format!("`{{ {id} }}` is called inside a footnote"),
    )
    .at(place)
    .help("a footnote has no footnotes: put the text into one of the two")
}

/// A footnote that is never called.
pub fn note_not_called(place: Place, id: &str) -> Diagnostic {
    Diagnostic::new(
        "note-not-called",
        Blame::Content,
        format!("the footnote `{id}` is never called"),
    )
    .at(place)
    .help(format!("write `{{ {id} }}` where the mark of the note must appear"))
}

/// A link to an address that the agenda does not define.
pub fn link_unknown(place: Place, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("the agenda defines no address `{name}`");
    Diagnostic::new("link-unknown", Blame::Content, message)
        .at(place)
        .help(match near {
            Some(near) => format!("did you mean `<a name=\"{near}\">`?"),
            None => format!("add `{name}: https://…` to `links:` in the agenda"),
        })
}

/// What leads somewhere, inside of a link.
pub fn link_holds_link(place: Place, link: Place, written: &str) -> Diagnostic {
    let message = format!("`{written}` stands inside a link");
    Diagnostic::new("link-holds-link", Blame::Content, message)
        .at(place)
        .related(link, "the link begins here")
        .help("a link holds no call, no address and no other link: put it before or after the link")
}

/// A message of the house that a source chooses by its name and the house lacks.
pub fn choice_unknown(place: Place, id: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("the words of the house have no `{id}`");
    Diagnostic::new("choice-unknown", Blame::Content, message)
        .at(place)
        .help(match near {
            Some(near) => format!("did you mean the one of `{near}`?"),
            None => format!(
                "add `{id}` to the files that all documents share, in every language"
            ),
        })
}

/// A name that the terms of a language lack.
pub fn term_missing(place: Place, id: &str, language: &str) -> Diagnostic {
    Diagnostic::new(
        "term-missing",
        Blame::Content,
        format!("there is no term `-{id}` in this language"),
    )
    .at(place)
    .in_language(language)
    .help(format!("add `-{id} = …` to `terms.ftl` of this language"))
}

/// A character that no font of the language has.
pub fn glyph_missing(
    place: Option<Place>,
    id: &str,
    language: &str,
    char: char,
) -> Diagnostic {
    let message = format!(
        "no font of this language has the character `{char}` (U+{:04X})",
        char as u32
    );
    let diagnostic = Diagnostic::new("glyph-missing", Blame::Content, message)
        .about(id, language)
        .help("write it with another character, or add a font to `fonts/fonts.toml` and the profile");
    match place {
        Some(place) => diagnostic.at(place),
        None => diagnostic,
    }
}
