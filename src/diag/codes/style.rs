//! What the style room says: style sheet, profiles, duty stations, fonts.

use crate::diag::{Blame, Diagnostic, Place, nearest};

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

/// A language in the names of files that not every file system takes.
pub fn file_suffix_malformed(place: Place, suffix: &str, most: usize) -> Diagnostic {
    let message = format!("`{suffix}` cannot stand in the names of files");
    Diagnostic::new("file-suffix-malformed", Blame::Usage, message)
        .at(place)
        .help(format!(
            "write 1 to {most} letters of ASCII, digits and hyphens, as in `FR`"
        ))
}

/// A language in the names of files by which they would be taken for drafts of another.
pub fn file_suffix_of_drafts(place: Place, suffix: &str) -> Diagnostic {
    let message =
        format!("files with `{suffix}` in their names would be taken for drafts");
    Diagnostic::new("file-suffix-malformed", Blame::Usage, message)
        .at(place)
        .help("end it with something else; `build --draft` adds `-DRAFT` to the name")
}

/// Two languages whose files would have the same names.
pub fn file_suffix_twice(place: Place, first: Place, suffix: &str) -> Diagnostic {
    let message = format!("the files of another language have the suffix `{suffix}` too");
    Diagnostic::new("file-suffix-twice", Blame::Usage, message)
        .at(place)
        .related(first, "it stands here first")
        .help("give each language its own; capitals make no difference")
}

/// A region that the typesetter does not take.
pub fn region_malformed(place: Place, region: &str) -> Diagnostic {
    let message = format!("`{region}` is not the code of a region");
    Diagnostic::new("region-malformed", Blame::Usage, message)
        .at(place)
        .help("write the two capitals of ISO 3166, as in `GB`, or leave `region` out")
}

/// What Word is told to be a language and is none.
pub fn word_language_malformed(place: Place, tag: &str) -> Diagnostic {
    let message = format!("`{tag}` is not a language tag");
    Diagnostic::new("word-language-malformed", Blame::Usage, message)
        .at(place)
        .help("write language and region as Word knows them, as in `en-GB`")
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
