//! What the agenda room says: facts that cannot be.

use super::list;
use crate::diag::{Blame, Diagnostic, Place};

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
    let message = format!("`{url}` is not an address");
    Diagnostic::new("address-malformed", Blame::Content, message)
        .at(place)
        .help(
            "an address begins with `https://` and the name of a host, and has no spaces",
        )
}

/// An address in characters that not every program takes in one.
pub fn address_not_ascii(place: Place, url: &str) -> Diagnostic {
    let message = format!("`{url}` holds characters that are not ASCII");
    Diagnostic::new("address-malformed", Blame::Content, message)
        .at(place)
        .help("write the name of the host with `xn--` and other characters with `%`, as the bar of a browser copies them")
}

/// More sub-items than there are letters.
pub fn too_many_sub_items(place: Place, limit: u32) -> Diagnostic {
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

/// Items below the lowest level.
pub fn items_too_deep(place: Place, id: &str, most: usize) -> Diagnostic {
    let message =
        format!("`{id}` is on level {}, and items have {most} levels", most + 1);
    Diagnostic::new("items-too-deep", Blame::Content, message)
        .at(place)
        .help("move it one level up")
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

/// A language that stands twice in a list.
pub fn language_twice(place: Place, tag: &str) -> Diagnostic {
    let message = format!("the language `{tag}` stands here a second time");
    Diagnostic::new("language-twice", Blame::Content, message)
        .at(place)
        .help("remove it, or write the language that is meant")
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

/// A language version of a document that is not issued in that language.
pub fn version_not_issued(place: Place, tag: &str, tags: &[String]) -> Diagnostic {
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let message = format!("this document is not issued in `{tag}`");
    Diagnostic::new("version-not-issued", Blame::Content, message)
        .at(place)
        .help(format!("its `languages:` are {}", list(&tags)))
}
