//! One constructor per diagnostic, so that every sentence the program can say
//! stands in one place.

mod workbench;

pub use self::workbench::*;

use super::{Blame, Diagnostic, Place, nearest};

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
        format!("Word cannot tell the style `{name}` of `{role}` from that of `{other}`"),
    )
    .help("give each style in templates/style.toml a `word` name of its own; Word looks at letters and digits only")
}

// The source room: the syntax and the shape of a YAML file.

/// The text is not YAML.
pub fn yaml_syntax(place: Place, reason: impl std::fmt::Display) -> Diagnostic {
    Diagnostic::new("yaml-syntax", Blame::Content, format!("this is not YAML: {reason}"))
        .at(place)
        .help("check the indentation (spaces, no tabs) and put texts with `:` or `#` in quotation marks")
}

/// The file holds nothing but comments.
pub fn yaml_empty(place: Place) -> Diagnostic {
    Diagnostic::new("yaml-empty", Blame::Content, "the source is empty")
        .at(place)
        .help("start from another file in `sources/`, or from `distr schema`")
}

/// The file holds a second document.
pub fn yaml_second_document(place: Place) -> Diagnostic {
    Diagnostic::new(
        "yaml-second-document",
        Blame::Content,
        "a second document begins here",
    )
    .at(place)
    .help("one file holds one agenda: remove the line `---` or make a second file")
}

/// The file uses an anchor or an alias.
pub fn yaml_alias(place: Place) -> Diagnostic {
    Diagnostic::new(
        "yaml-alias",
        Blame::Content,
        "anchors and aliases (`&`, `*`) are not allowed",
    )
    .at(place)
    .help("write the value out")
}

/// The file uses a tag.
pub fn yaml_tag(place: Place) -> Diagnostic {
    Diagnostic::new("yaml-tag", Blame::Content, "tags (`!`) are not allowed")
        .at(place)
        .help("remove the tag; put a text that begins with `!` in quotation marks")
}

/// The file uses a merge key.
pub fn yaml_merge_key(place: Place) -> Diagnostic {
    Diagnostic::new("yaml-merge-key", Blame::Content, "the merge key `<<` is not allowed")
        .at(place)
        .help("write the keys out")
}

/// A key stands twice in a group.
pub fn yaml_duplicate_key(place: Place, first: Place, key: &str) -> Diagnostic {
    let message = format!("the key `{key}` stands here a second time");
    Diagnostic::new("yaml-duplicate-key", Blame::Content, message)
        .at(place)
        .related(first, "it stands here first")
        .help("remove one of the two")
}

/// The file holds more values than any agenda.
pub fn yaml_too_large(place: Place, limit: usize) -> Diagnostic {
    let message = format!("the source holds more than {limit} values");
    Diagnostic::new("yaml-too-large", Blame::Content, message)
        .at(place)
        .help("divide it into several documents")
}

/// The file is nested deeper than any agenda.
pub fn yaml_too_deep(place: Place, limit: usize) -> Diagnostic {
    let message = format!("the source is nested deeper than {limit} levels");
    Diagnostic::new("yaml-too-deep", Blame::Content, message)
        .at(place)
        .help("check the brackets and the indentation")
}

/// A key that the format does not know.
pub fn unknown_key(
    place: Place,
    key: &str,
    near: Option<&str>,
    known: &[&str],
) -> Diagnostic {
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the keys here are {}", list(known)),
    };
    Diagnostic::new(
        "unknown-key",
        Blame::Content,
        format!("the key `{key}` is not known here"),
    )
    .at(place)
    .help(help)
}

/// A key that the format demands.
pub fn missing_key(place: Place, key: &str) -> Diagnostic {
    Diagnostic::new(
        "missing-key",
        Blame::Content,
        format!("the key `{key}` is missing here"),
    )
    .at(place)
    .help(format!("add `{key}:`"))
}

/// A value of the wrong type.
pub fn wrong_type(place: Place, expected: &str, found: &str) -> Diagnostic {
    let message = format!("{expected} is expected here, but this is {found}");
    Diagnostic::new("wrong-type", Blame::Content, message)
        .at(place)
        .help("`distr schema` prints what each key holds")
}

/// A value that is not one of the options.
pub fn not_an_option(place: Place, written: &str, options: &[&str]) -> Diagnostic {
    let help = match nearest(written, options.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the options are {}", list(options)),
    };
    let message = format!("`{written}` is not one of the options");
    Diagnostic::new("not-an-option", Blame::Content, message)
        .at(place)
        .help(help)
}

/// Any other mistake of shape.
pub fn wrong_shape(place: Place, reason: &str) -> Diagnostic {
    Diagnostic::new("wrong-shape", Blame::Content, reason)
        .at(place)
        .help("`distr schema` prints what each key holds")
}

/// Words in backticks, with commas.
fn list(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

// The agenda room: facts that cannot be.

/// A symbol that no document can have.
pub fn symbol_malformed(place: Place, symbol: &str, reason: &str) -> Diagnostic {
    let message = format!("`{symbol}` is not a symbol: {reason}");
    Diagnostic::new("symbol-malformed", Blame::Content, message)
        .at(place)
        .help("write it as in `CTOC/COP/WG.2/2023/1` or `A/C.3/72/L.1/Rev.1`")
}

/// A date that is malformed or does not exist.
pub fn date_malformed(place: Place, reason: &str) -> Diagnostic {
    Diagnostic::new("date-malformed", Blame::Content, reason)
        .at(place)
        .help("write year, month and day as in `2023-03-01`")
}

/// A time that is malformed or does not exist.
pub fn time_malformed(place: Place, reason: &str) -> Diagnostic {
    Diagnostic::new("time-malformed", Blame::Content, reason)
        .at(place)
        .help("write hours and minutes on the 24-hour clock, in quotation marks, as in `\"10:00\"`")
}

/// An end that is not after its beginning.
pub fn end_before_start(place: Place, start: &str) -> Diagnostic {
    let message = format!("this ends before it begins (`{start}`)");
    Diagnostic::new("end-before-start", Blame::Content, message)
        .at(place)
        .help("exchange the two, or correct one of them")
}

/// A body that `sources/bodies/` does not describe.
pub fn body_unknown(place: Place, id: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::new(
        "body-unknown",
        Blame::Content,
        format!("the body `{id}` is not known"),
    )
    .at(place)
    .help(match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("add `sources/bodies/{id}.yaml`"),
    })
}

/// A body that is a subsidiary of one that `sources/bodies/` does not describe.
pub fn parent_unknown(place: Place, id: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("the parent `{id}` of this body is not known");
    Diagnostic::new("parent-unknown", Blame::Content, message)
        .at(place)
        .help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add `sources/bodies/{id}.yaml`"),
        })
}

/// An original language that is not one of the project's.
pub fn original_unknown(place: Place, tag: &str, tags: &[String]) -> Diagnostic {
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    Diagnostic::new(
        "original-unknown",
        Blame::Content,
        format!("`{tag}` is not a language of this project"),
    )
    .at(place)
    .help(format!("the languages are {}", list(&tags)))
}

/// An id that is not made as ids are.
pub fn id_malformed(place: Place, id: &str) -> Diagnostic {
    Diagnostic::new("id-malformed", Blame::Content, format!("`{id}` is not an id"))
        .at(place)
        .help("an id is made of small letters a to z, digits and hyphens, and begins with a letter")
}

/// An id that stands twice.
pub fn id_twice(place: Place, first: Place, id: &str) -> Diagnostic {
    Diagnostic::new(
        "id-twice",
        Blame::Content,
        format!("the id `{id}` stands here a second time"),
    )
    .at(place)
    .related(first, "it stands here first")
    .help("give one of the two another id")
}

/// An address that is not one.
pub fn address_malformed(place: Place, url: &str) -> Diagnostic {
    Diagnostic::new(
        "address-malformed",
        Blame::Content,
        format!("`{url}` is not an address"),
    )
    .at(place)
    .help("an address begins with `https://` and has no spaces")
}

/// More sub-items than there are letters.
pub fn too_many_sub_items(place: Place, limit: usize) -> Diagnostic {
    let message = format!("an item has at most {limit} sub-items, one for each letter");
    Diagnostic::new("too-many-sub-items", Blame::Content, message)
        .at(place)
        .help("divide the item")
}

/// A note to the name of a body that no line of its own shows.
pub fn note_without_line(place: Place, note: &str) -> Diagnostic {
    let message = format!(
        "the note `{note}` has no line: the name of this body stands in the masthead"
    );
    Diagnostic::new("note-without-line", Blame::Content, message)
        .at(place)
        .help("call it at `place_and_dates` or at `title`")
}

/// A note to the line of the item in a document without such a line.
pub fn note_without_item(place: Place) -> Diagnostic {
    let message = "this note has no line: no item is named above the title";
    Diagnostic::new("note-without-item", Blame::Content, message)
        .at(place)
        .help("add `item:` with the id of an item, or call the note at another line")
}

/// A body that is above itself.
pub fn parent_below_itself(place: Place, id: &str) -> Diagnostic {
    let message = format!("the body `{id}` would be a subsidiary of itself");
    Diagnostic::new("parent-below-itself", Blame::Content, message)
        .at(place)
        .help("correct `parent:`; the highest body has none")
}

/// Sub-items below sub-items.
pub fn items_too_deep(place: Place, id: &str) -> Diagnostic {
    let message = format!("`{id}` is a sub-item of a sub-item");
    Diagnostic::new("items-too-deep", Blame::Content, message)
        .at(place)
        .help("an agenda has items and sub-items; move it one level up")
}

/// An item in the schedule that the agenda does not have.
pub fn item_unknown(place: Place, id: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::new(
        "item-unknown",
        Blame::Content,
        format!("the agenda has no item `{id}`"),
    )
    .at(place)
    .help(match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write the id of an item or sub-item under `agenda`".into(),
    })
}

/// A day of the schedule on which the body does not meet.
pub fn day_outside_session(place: Place, date: &str) -> Diagnostic {
    Diagnostic::new(
        "day-outside-session",
        Blame::Content,
        format!("`{date}` is not a day of the session"),
    )
    .at(place)
    .help("correct the day, or `session: from` and `to`")
}

/// A day or meeting that does not come after the one before it.
pub fn out_of_order(place: Place, what: &str) -> Diagnostic {
    let message = format!("`{what}` does not come after what stands before it");
    Diagnostic::new("out-of-order", Blame::Content, message)
        .at(place)
        .help("put days and meetings in the order in which they take place")
}

/// A symbol and a distribution that contradict each other.
pub fn distribution_against_symbol(place: Place) -> Diagnostic {
    let message = "a symbol with `L.` is of limited distribution, and only such a symbol";
    Diagnostic::new("distribution-against-symbol", Blame::Content, message)
        .at(place)
        .help("correct the symbol, or `distribution:`")
}

/// A job number that is not one of the duty station.
pub fn job_number_malformed(place: Place, reason: &str, prefix: &str) -> Diagnostic {
    Diagnostic::new("job-number-malformed", Blame::Content, reason)
        .at(place)
        .help(format!(
            "write {} and the year and the number as in `{prefix}23-01234`; the mark of the language and the asterisks are computed",
            match prefix {
                "" => "no prefix".into(),
                prefix => format!("the prefix `{prefix}` of this duty station"),
            }
        ))
}

/// A job number of a year in which the document cannot have been numbered.
pub fn job_number_of_another_year(place: Place, number: &str, date: &str) -> Diagnostic {
    let message = format!(
        "the job number `{number}` is not of the year of the document (`{date}`)"
    );
    Diagnostic::new("job-number-of-another-year", Blame::Content, message)
        .at(place)
        .help("correct the number, or `date:`; only around New Year the two years may differ by one")
}

/// Two language versions with one job number.
pub fn job_number_twice(place: Place, first: Place, number: &str) -> Diagnostic {
    let message = format!("the job number `{number}` stands here a second time");
    Diagnostic::new("job-number-twice", Blame::Content, message)
        .at(place)
        .related(first, "it stands here first")
        .help("give each language its own number, or write one number without languages")
}

/// Stamps in a document without a job number.
pub fn stamps_without_job_number(place: Place) -> Diagnostic {
    let message = "stamps stand after a job number, and there is none";
    Diagnostic::new("stamps-without-job-number", Blame::Content, message)
        .at(place)
        .help("add `job_number:`, or remove `stamps:`")
}

/// A stamp of a day before the document was submitted.
pub fn stamp_before_document(place: Place, stamp: &str, date: &str) -> Diagnostic {
    let message = format!("the stamp `{stamp}` is earlier than the document (`{date}`)");
    Diagnostic::new("stamp-before-document", Blame::Content, message)
        .at(place)
        .help("correct the stamp, or `date:`")
}

/// A language version that the project does not make.
pub fn version_unknown(
    place: Place,
    tag: &str,
    near: Option<&str>,
    tags: &[String],
) -> Diagnostic {
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    Diagnostic::new(
        "version-unknown",
        Blame::Content,
        format!("`{tag}` is not a language of this project"),
    )
    .at(place)
    .help(match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the languages are {}", list(&tags)),
    })
}

/// A fact that is told for other language versions and not for this one.
pub fn version_not_told(
    place: Place,
    key: &str,
    tag: &str,
    language: &str,
) -> Diagnostic {
    Diagnostic::new(
        "version-not-told",
        Blame::Content,
        format!("`{key}` says nothing for {language}"),
    )
    .at(place)
    .help(format!("add `{tag}:` under `{key}`, or build without `{tag}`"))
}

// The project room: texts on their way in.

/// A file larger than any agenda.
pub fn file_too_large(path: &str, limit: usize) -> Diagnostic {
    let message = format!("`{path}` is larger than {} MiB", limit / 1024 / 1024);
    Diagnostic::new("file-too-large", Blame::Content, message)
        .help("divide it into several documents")
}

/// A file that is not UTF-8.
pub fn not_utf8(place: Place) -> Diagnostic {
    Diagnostic::new("not-utf8", Blame::Content, "this file is not UTF-8 from here on")
        .at(place)
        .help("save it as UTF-8 in your editor")
}

/// A character that no document may hold.
pub fn character_forbidden(place: Place, char: char) -> Diagnostic {
    let message =
        format!("the character U+{:04X} must not stand in a document", char as u32);
    Diagnostic::new("character-forbidden", Blame::Content, message)
        .at(place)
        .help("delete it; it is invisible in most editors, so retype the words around it")
}

// The locale room: syntax, notation, and languages beside the reference.

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
    Diagnostic::new("ftl-too-deep", Blame::Content, message)
        .at(place)
        .help("close the braces that were opened: every `{` has its `}`")
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
        format!("`[{name}]` is a plural category, and no message here counts things");
    Diagnostic::new("plural-category", Blame::Content, message)
        .at(place)
        .help("choose by the number itself, as in `[1]`")
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
            None => "values come from the agenda: `$session-dates`, `$item-<id>`, `$doc-<id>`, `$url-<name>`".into(),
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

// The document room: composition.

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

/// A source that is not there.
pub fn no_source(path: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::new("no-source", Blame::Usage, format!("there is no source `{path}`"))
        .help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "sources are the files `sources/*.yaml`".into(),
        })
}

/// A language that the project does not have.
pub fn no_language(tag: &str, tags: &[&str]) -> Diagnostic {
    let help = match nearest(tag, tags.iter().copied()) {
        Some(near) => format!("did you mean `{near}`? The languages are {}", list(tags)),
        None => format!("the languages are {}", list(tags)),
    };
    Diagnostic::new(
        "no-language",
        Blame::Usage,
        format!("`{tag}` is not a language of this project"),
    )
    .help(help)
}

/// A list of languages that cannot be used.
pub fn languages_malformed(place: Place, reason: &str) -> Diagnostic {
    Diagnostic::new("languages-malformed", Blame::Content, reason)
        .at(place)
        .help("write `reference = \"…\"` and `languages = [\"…\"]`, each a language tag")
}

/// A document that a language does not have.
pub fn document_untranslated(asked: Place, path: &str, language: &str) -> Diagnostic {
    document_missing(asked, path, language)
        .help("translate the file of the same name of the reference language")
}

/// A document that nobody wrote in the reference language.
pub fn document_not_written(asked: Place, path: &str, language: &str) -> Diagnostic {
    document_missing(asked, path, language)
        .help("write it, with a message for each item and paragraph of this agenda")
}

fn document_missing(asked: Place, path: &str, language: &str) -> Diagnostic {
    Diagnostic::new(
        "document-untranslated",
        Blame::Content,
        format!("the file `{path}` is missing"),
    )
    .at(asked)
    .in_language(language)
}

/// Two sources that make files of the same name.
pub fn symbol_twice(place: Place, first: Place, symbol: &str) -> Diagnostic {
    let message = format!(
        "another source has the symbol `{symbol}` too, or one that makes the same file name"
    );
    Diagnostic::new("symbol-twice", Blame::Content, message)
        .at(place)
        .related(first, "it stands here first")
        .help("give one of the two documents its own symbol")
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

// The style room: style sheet, profiles, duty stations, fonts.

/// A TOML file that cannot be read as what it should be.
pub fn toml_malformed(place: Place, message: &str) -> Diagnostic {
    let mut words = message.split('`').skip(1).step_by(2);
    let hint = words.next().and_then(|wrong| nearest(wrong, words));
    let message = message.split(", expected").next().unwrap_or(message);
    let diagnostic =
        Diagnostic::new("toml-malformed", Blame::Usage, message.trim_end()).at(place);
    match hint {
        Some(hint) => diagnostic.help(format!("did you mean `{hint}`?")),
        None => diagnostic
            .help("compare it with the same file of another language or station"),
    }
}

// The output room.

/// A file that cannot be written.
pub fn unwritable(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::new("unwritable", Blame::Environment, format!("`{path}` cannot be written: {reason}"))
        .help("check the folder, your right to write there and the room on the disk; an older file is untouched")
}

/// A format that this program was built without.
pub fn format_absent(format: &str) -> Diagnostic {
    let message = format!("this program was built without {format}");
    Diagnostic::new("format-absent", Blame::Usage, message)
        .help(format!("build it with the feature `{format}`"))
}

/// A number that cannot be a measure on a page.
pub fn measure_out_of_range(place: Place, key: &str) -> Diagnostic {
    let message = format!("`{key}` is not a measure that fits on a page");
    Diagnostic::new("measure-out-of-range", Blame::Usage, message)
        .at(place)
        .help("give it in points, from 0 to 2000")
}

/// A style that no text has.
pub fn style_unknown<'a>(
    place: Place,
    name: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let message = format!("no text has the style `{name}`");
    let diagnostic = Diagnostic::new("style-unknown", Blame::Usage, message).at(place);
    match nearest(name, known) {
        Some(hint) => diagnostic.help(format!("did you mean `{hint}`?")),
        None => diagnostic.help("remove it, or give it the name of a role"),
    }
}

/// A role without a style.
pub fn style_missing(place: Place, name: &str) -> Diagnostic {
    let message = format!("the style `{name}` is missing");
    Diagnostic::new("style-missing", Blame::Usage, message)
        .at(place)
        .help(format!("add a section `[{name}]` with `word`, `size` and `line`"))
}

/// Two styles that Word could not tell apart.
pub fn style_word_name_twice(place: Place, word: &str, other: &str) -> Diagnostic {
    let message = format!("`{word}` is the name of the style `{other}` in Word already");
    Diagnostic::new("style-word-name-twice", Blame::Usage, message)
        .at(place)
        .help("give every style a name of its own; capitals make no difference")
}

/// A style whose lines would overlap.
pub fn style_lines_overlap(place: Place, name: &str) -> Diagnostic {
    let message = format!("the lines of the style `{name}` would overlap");
    Diagnostic::new("style-lines-overlap", Blame::Usage, message)
        .at(place)
        .help("`size` must be at least 4, and `line` not less than `size`")
}

/// A duty station that gives a style a size without a line, or the reverse.
pub fn style_size_without_line(place: Place, name: &str) -> Diagnostic {
    let message = format!("the style `{name}` has only one of `size` and `line`");
    Diagnostic::new("style-size-without-line", Blame::Usage, message)
        .at(place)
        .help("give both or neither; the style sheet has the other styles' sizes")
}

/// A correction of the sizes that makes a language unreadable.
pub fn profile_factor_out_of_range(place: Place, key: &str) -> Diagnostic {
    let message = format!("`{key}` makes the type of this language unreadable");
    Diagnostic::new("profile-factor-out-of-range", Blame::Usage, message)
        .at(place)
        .help("1 leaves the type as it is in the style sheet; use 0.5 to 2")
}

/// A tie in a profile that holds nothing together.
pub fn tie_malformed(place: Place, tie: &str) -> Diagnostic {
    let message = format!("`{tie}` holds nothing together");
    Diagnostic::new("tie-malformed", Blame::Usage, message)
        .at(place)
        .help("write the words with the space between them: `# mai`, `art. #`")
}

/// A profile that names a font which the project does not have.
pub fn font_unknown<'a>(
    place: Place,
    family: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let message = format!("the project has no font of the family `{family}`");
    let diagnostic = Diagnostic::new("font-unknown", Blame::Usage, message).at(place);
    match nearest(family, known) {
        Some(hint) => diagnostic.help(format!("did you mean `{hint}`?")),
        None => diagnostic.help("`fonts/fonts.toml` lists the families there are"),
    }
}

/// A duty station whose margins leave no room for text.
pub fn page_without_room(place: Place) -> Diagnostic {
    Diagnostic::new(
        "page-without-room",
        Blame::Usage,
        "the margins and columns leave no room for text on this page",
    )
    .at(place)
    .help("make the margins, or the columns that are measured from them, smaller")
}

/// A font file that cannot be read.
pub fn font_missing(place: Place, path: &str, reason: &str) -> Diagnostic {
    let message = format!("{path} cannot be read: {reason}");
    Diagnostic::new("font-missing", Blame::Environment, message)
        .at(place)
        .help("restore the folder `fonts` from the repository, or run fonts/subset.sh")
}

/// A font file that is not the one that was put into the project.
pub fn font_damaged(place: Place, path: &str, list: &str) -> Diagnostic {
    let message = format!("{path} is damaged: its SHA-256 is not the one in {list}");
    Diagnostic::new("font-damaged", Blame::Environment, message)
        .at(place)
        .help("restore the folder `fonts` from the repository, or run fonts/subset.sh")
}

/// A font file that calls itself differently, or is not a font.
pub fn font_misnamed(place: Place, path: &str, found: Option<&str>) -> Diagnostic {
    let message = match found {
        Some(family) => format!("{path} is a font of the family `{family}`"),
        None => format!("{path} is not a font that can be used"),
    };
    Diagnostic::new("font-misnamed", Blame::Environment, message)
        .at(place)
        .help("the list must name each file with the family that is written in it")
}

// The PDF room: templates, glyphs and pages.

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

/// Text that stands partly or wholly outside the measure of its page.
pub fn text_leaves_page(page: usize, text: &str) -> Diagnostic {
    let message = format!("the text `{text}` does not fit on page {page}");
    Diagnostic::new("text-leaves-page", Blame::Content, message)
        .help("shorten the text, or give it places where a line can break")
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
    let mut astray = Diagnostic::new("note-astray", Blame::Internal, message)
        .help("move the call, or shorten the note; this is a known defect of Typst");
    astray.message_id = Some(id.to_owned());
    astray
}

/// A file that cannot be an emblem.
pub fn emblem_malformed(path: &str) -> Diagnostic {
    let message = format!("`{path}` is not an emblem: it is neither SVG nor PNG");
    Diagnostic::new("emblem-malformed", Blame::Usage, message)
        .help("name an SVG or PNG file with `--emblem`, or in `distr.toml`")
}

/// A duty station that the project does not describe.
pub fn station_unknown(place: Place, id: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::new(
        "station-unknown",
        Blame::Content,
        format!("the duty station `{id}` is not known"),
    )
    .at(place)
    .help(match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("add `templates/stations/{id}.toml`"),
    })
}

// The proof room: what was written, read back.

/// A file that says something else than the document it was made from.
pub fn proof_differs(
    version: &str,
    file: &str,
    found: &str,
    expected: &str,
) -> Diagnostic {
    let message = format!("{version}: the {file} {found} where the document {expected}");
    Diagnostic::new("proof-differs", Blame::Internal, message)
        .help("nothing was written for this language; this is a fault of the program or its templates, please report it")
}

/// A file that cannot be read back.
pub fn proof_unreadable(version: &str, format: &str, reason: &str) -> Diagnostic {
    let message = format!("{version}: the {format} cannot be read back: {reason}");
    Diagnostic::new("proof-unreadable", Blame::Internal, message)
        .help("nothing was written for this language; this is a fault of the program or its templates, please report it")
}
