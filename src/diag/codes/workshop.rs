//! What the workshop says: what was asked for, and what a project lacks.

use super::list;
use crate::diag::{Blame, Diagnostic, Place, nearest, shown_path};

/// A source that is not there.
pub fn no_source(path: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::new("no-source", Blame::Usage, format!("there is no source `{path}`"))
        .help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "sources are the files `sources/*.yaml`".into(),
        })
}

/// A project in which there is nothing to build.
pub fn no_sources() -> Diagnostic {
    Diagnostic::new(
        "no-source",
        Blame::Usage,
        "there is no source in the folder `sources`",
    )
    .help("begin one with `distr new`, or name the folder of the project with `--root`")
}

/// A file that is a source but for its name.
pub fn source_ending(path: &str) -> Diagnostic {
    let message = format!("`{path}` is not read, because a source ends in `.yaml`");
    Diagnostic::new("source-ending", Blame::Content, message)
        .warning()
        .help("rename the file, or keep it in another folder")
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

/// A language version whose words cannot be compared with those that they were
/// translated from.
pub fn version_alone(asked: Place, missing: &str, language: &str) -> Diagnostic {
    let message = format!("these words were compared with no others, because {missing}");
    Diagnostic::new("version-alone", Blame::Content, message)
        .warning()
        .at(asked)
        .in_language(language)
        .help("import or write that version too; until then this one is not built")
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

/// A format that this program was built without.
pub fn format_absent(format: &str) -> Diagnostic {
    let message = format!("this program was built without {format}");
    Diagnostic::new("format-absent", Blame::Usage, message)
        .help(format!("build it with the feature `{format}`"))
}

/// A file that cannot be an emblem.
pub fn emblem_malformed(path: &str, reason: &str) -> Diagnostic {
    let message = format!("`{path}` is not an emblem: {reason}");
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

/// A new agenda under a name that is taken.
pub fn source_taken(path: &str) -> Diagnostic {
    let message = format!("the file `{path}` is there already");
    Diagnostic::new("source-taken", Blame::Usage, message)
        .help("choose another name with `--name`")
}

/// A new agenda with the symbol of another.
pub fn symbol_taken(path: &str, symbol: &str) -> Diagnostic {
    let message = format!("the source `{path}` has the symbol `{symbol}` already");
    Diagnostic::new("symbol-taken", Blame::Usage, message)
        .help("give the new document its own symbol")
}

/// A name of a source that is not that of one file.
pub fn name_malformed(name: &str, most: usize) -> Diagnostic {
    let message = format!("`{}` cannot be the name of a source", shown_path(name));
    Diagnostic::new("name-malformed", Blame::Usage, message).help(format!(
        "`--name` takes 1 to {most} letters of ASCII, digits, `-`, `_` and `.`, does not begin with `.` and has no ending such as `.yaml`"
    ))
}

/// A title of an item that cannot be printed.
pub fn item_title_malformed(title: &str, char: Option<char>) -> Diagnostic {
    let message = match char {
        Some(char) => format!(
            "the title `{}` holds the character U+{:04X}, which cannot stand there",
            shown_path(title),
            char as u32
        ),
        None => "the title of an item has no words".to_owned(),
    };
    Diagnostic::new("item-title-malformed", Blame::Usage, message)
        .help("give each `--item` the title that is to be printed, on one line")
}

/// A city that has no name in the reference language.
pub fn city_unknown(city: &str, known: &[String]) -> Diagnostic {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let message = format!("the city `{city}` has no name");
    Diagnostic::new("city-unknown", Blame::Usage, message).help(
        match nearest(city, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "the cities are {}; another one needs the term `-city-{city}` in `terms.ftl` of every language",
                list(&known)
            ),
        },
    )
}

/// Facts that were not given where nobody can be asked.
pub fn options_missing(options: &[&str]) -> Diagnostic {
    let message = format!("a new agenda needs {}", list(options));
    Diagnostic::new("options-missing", Blame::Usage, message)
        .help("give them, or run this command in a terminal, which asks for them")
}

/// A code that no diagnostic has.
pub fn no_code(code: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("there is no message with the code `{code}`");
    Diagnostic::new("no-code", Blame::Usage, message).help(match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`distr check --explain all` explains every code".into(),
    })
}
