//! What the source room says: the syntax and the shape of a YAML file.

use super::list;
use crate::diag::{Blame, Diagnostic, Place, nearest};

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
    Diagnostic::new("yaml-too-large", Blame::Limit, message)
        .at(place)
        .help("divide it into several documents")
}

/// The file is nested deeper than any agenda.
pub fn yaml_too_deep(place: Place, limit: usize) -> Diagnostic {
    let message = format!("the source is nested deeper than {limit} levels");
    Diagnostic::new("yaml-too-deep", Blame::Limit, message)
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

/// A number in digits that are not those of people.
pub fn number_not_decimal(place: Place, written: &str) -> Diagnostic {
    let message = format!("`{written}` is a number in digits that are not decimal");
    Diagnostic::new("number-not-decimal", Blame::Content, message)
        .at(place)
        .help("write it in the digits from 0 to 9; put a text in quotation marks")
}

/// A number that nothing has; the most that there may be, where one is said.
pub fn number_too_large(place: Place, written: &str, most: Option<u32>) -> Diagnostic {
    let message = format!("the number {written} is larger than any here");
    Diagnostic::new("number-too-large", Blame::Content, message)
        .at(place)
        .help(match most {
            Some(most) => format!("write the number that is printed, {most} at most"),
            None => {
                "write the number that is printed; put a text in quotation marks".into()
            }
        })
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
