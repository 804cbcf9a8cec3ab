//! The order of the house: which room may know which, and what every file owes
//! to its readers.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A room, the paths it may use below `crate::`, and what it must not know.
type Room = (&'static str, &'static [&'static str], &'static str);

/// The value types that the nodes of the tree and the numbers of a look carry.
const ROOMS: &[Room] = &[
    (
        "cli",
        &[
            "preview",
            "workshop",
            "workbench",
            "intake",
            "project",
            "batch",
            "output",
            "report",
            "document",
            "source",
            "agenda",
            "diag",
        ],
        "Typst, docx-rs, Fluent and the looks of documents",
    ),
    (
        "preview",
        &["workshop", "project", "document", "agenda", "diag"],
        "how documents are made, checked and laid out",
    ),
    (
        "workshop",
        &[
            "agenda",
            "batch",
            "diag",
            "document",
            "docx",
            "intake",
            "locale",
            "output",
            "pdf",
            "project",
            "proof",
            "review",
            "source",
            "style",
            "workbench",
        ],
        "the command line",
    ),
    (
        "intake",
        &[
            "agenda::Date",
            "agenda::ItemNumber",
            "agenda::JobNumber",
            "agenda::Language",
            "agenda::MAX_LETTERS",
            "agenda::Symbol",
            "agenda::Time",
            "locale",
            "project::gate",
            "source",
            "workbench",
            "word",
            "diag",
        ],
        "rules of agendas, layout, languages by name and the disk",
    ),
    ("project", &["batch::Digest", "diag"], "what the bytes it reads mean"),
    ("diag", &[], "any type of another room"),
    ("source", &["diag"], "the rules of the United Nations and languages"),
    ("agenda", &["source", "diag"], "words, the rules of a language and formats"),
    (
        "locale",
        &[
            "agenda::Date",
            "agenda::Direction",
            "agenda::ItemNumber",
            "agenda::Language",
            "agenda::MAX_LETTERS",
            "agenda::Time",
            "project::gate",
            "diag",
        ],
        "layout, formats and agendas beyond their value types",
    ),
    ("document", &["agenda", "locale", "diag"], "Typst, Word, points, fonts and YAML"),
    (
        "style",
        &[
            "agenda::Customs",
            "agenda::Direction",
            "agenda::Language",
            "document::Role",
            "project::gate",
            "diag",
        ],
        "words, agendas and formats",
    ),
    (
        "pdf",
        &["agenda::Direction", "agenda::Language", "document", "style", "diag"],
        "agendas, words and Word",
    ),
    (
        "docx",
        &["agenda::Direction", "agenda::Language", "document", "style", "diag"],
        "agendas, words and Typst",
    ),
    (
        "proof",
        &["agenda::Direction", "document", "word", "diag"],
        "how the files that it reads were written",
    ),
    (
        "workbench",
        &["locale", "style::Typography", "project::gate", "diag"],
        "agendas, layout, formats and the disk",
    ),
    ("word", &[], "documents and their words"),
    ("batch", &["diag"], "the disk, the clock, agendas and how a document is made"),
    (
        "report",
        &[
            "agenda::Direction",
            "batch",
            "diag",
            "locale::is_wide",
            "proof",
            "workbench::Piece",
        ],
        "the disk, agendas, languages by name and how a document is made",
    ),
    (
        "output",
        &[
            "batch::Digest",
            "batch::FileRecord",
            "batch::Fingerprint",
            "batch::Found",
            "batch::MANIFEST",
            "batch::Manifest",
            "batch::is_name",
            "diag",
        ],
        "how the bytes that it writes were made",
    ),
    (
        "review",
        &[
            "locale",
            "style::Typography",
            "workbench::Mending",
            "workbench::mendings",
            "diag",
        ],
        "agendas, layout, formats and the disk",
    ),
];

/// The libraries that few rooms have for themselves. A PDF is read back by
/// another library than wrote it; XML and archives are plain enough for one.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("typst", &["pdf"]),
    ("typst_layout", &["pdf"]),
    ("typst_pdf", &["pdf"]),
    ("typst_svg", &["pdf"]),
    ("axum", &["preview"]),
    ("notify", &["preview"]),
    ("tokio", &["preview"]),
    ("comemo", &["pdf"]),
    ("ttf_parser", &["pdf"]),
    ("lopdf", &["proof"]),
    ("unicode_bidi", &["proof"]),
    ("docx_rs", &["docx"]),
    ("quick_xml", &["docx", "style", "word"]),
    ("zip", &["docx", "word"]),
    ("png", &["docx", "report", "style"]),
    ("resvg", &["docx"]),
    ("hayro", &["proof", "report"]),
    ("base64", &["report"]),
    ("barcoders", &["document"]),
    ("qrcode", &["document"]),
    ("fluent", &["locale"]),
    ("fluent_syntax", &["locale", "workbench"]),
    ("icu_plurals", &["locale"]),
    ("icu_locale_core", &["locale"]),
    ("serde_yaml", &["source"]),
    ("saphyr_parser", &["source"]),
    ("similar", &["report", "workbench"]),
    ("regex", &["review"]),
    ("unicode_script", &["review"]),
    ("clap", &["cli"]),
    ("signal_hook", &["cli"]),
    ("dialoguer", &["cli"]),
];

/// Files that may be longer than others, and why.
const LONG_FILES: &[(&str, &str)] =
    &[("src/diag/codes/locale.rs", "a catalogue: one short constructor after the other")];

/// The most lines of a file.
const MAX_LINES: usize = 600;

/// What the templates quote beside keys of the data: words of Typst itself, and
/// `linked`, by which they tell a call in the head of a table that has no link.
const WORDS_OF_TYPST: &[&str] = &[
    "bold",
    "butt",
    "contain",
    "covers",
    "italic",
    "latin-in-cjk",
    "linked",
    "normal",
    "parent",
    "regular",
    "straight",
    "table-summary",
];

/// Literals with letters in them that are neither keys nor files.
const PATTERNS: &[&str] =
    &["[A-Za-z0-9]", "\\S*$", "\\u{2066}", "\\u{2067}", "\\u{2069}"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder and of those in it, with their paths below the root.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path: PathBuf = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let name = path.strip_prefix(root()).expect("below the root");
                let text = std::fs::read(&path).expect("a file");
                let text = String::from_utf8_lossy(&text).into_owned();
                found.push((name.to_string_lossy().into_owned(), text));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no file *{ending} in {folder}/");
    found
}

/// The sources of the program without its tests and comments.
fn sources() -> Vec<(String, String)> {
    let all = files("src", ".rs");
    let only_tests: BTreeSet<String> = all
        .iter()
        .flat_map(|(path, text)| {
            let folder =
                path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
            let after = text.split("#[cfg(test)]\n").skip(1);
            after.filter_map(move |after| {
                let line = after.lines().next()?.trim_end_matches(';');
                let name = line.rsplit_once("mod ")?.1;
                Some(format!("{folder}/{name}.rs"))
            })
        })
        .collect();
    all.into_iter()
        .filter(|(path, _)| {
            let below = |tests: &String| path.starts_with(tests.trim_end_matches(".rs"));
            !only_tests.iter().any(below)
        })
        .map(|(path, text)| {
            let program = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("");
            let lines =
                program.lines().filter(|line| !line.trim_start().starts_with("//"));
            let program = lines.collect::<Vec<_>>().join("\n");
            (path, program)
        })
        .collect()
}

/// The room of a file; files beside the rooms have none.
fn room(path: &str) -> Option<&str> {
    path.strip_prefix("src/")?.split_once('/').map(|(room, _)| room)
}

/// The paths below `crate::` that a file names, groups taken apart.
fn edges(text: &str) -> Vec<String> {
    let mut edges = Vec::new();
    for after in text.split("crate::").skip(1) {
        let is_path = |char: char| char.is_alphanumeric() || "_:".contains(char);
        let path: String = after.chars().take_while(|char| is_path(*char)).collect();
        let group = after[path.len()..].strip_prefix('{');
        match group.and_then(|group| group.split_once('}')) {
            Some((group, _)) => {
                let names = group.split(',').map(str::trim);
                let names = names.filter(|name| !name.is_empty());
                edges.extend(names.map(|name| format!("{path}{name}")));
            }
            None => edges.push(path),
        }
    }
    edges
}

#[test]
fn no_room_knows_what_it_must_not_know() {
    let mut faults = Vec::new();
    for (path, text) in sources() {
        let Some(name) = room(&path) else { continue };
        let known = ROOMS.iter().find(|(room, ..)| *room == name);
        let Some((_, may_use, must_not_know)) = known else {
            faults.push(format!(
                "{path}: `{name}` is a new room; say in tidy.rs what it may use"
            ));
            continue;
        };
        for edge in edges(&text) {
            let own = edge == name || edge.starts_with(&format!("{name}::"));
            let allowed = may_use.iter().any(|allowed| {
                edge == *allowed || edge.starts_with(&format!("{allowed}::"))
            });
            if !own && !allowed {
                faults.push(format!(
                    "{path} uses `crate::{edge}`, but `{name}` must not know {must_not_know}"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_library_stays_in_its_room() {
    for (path, text) in sources() {
        for (library, owners) in LIBRARIES {
            let names = |(at, _): (usize, &str)| {
                let before = text[..at].chars().next_back();
                !before.is_some_and(|char| char.is_alphanumeric() || "_:".contains(char))
            };
            let used = text.match_indices(&format!("{library}::")).any(names);
            assert!(
                !used || room(&path).is_some_and(|room| owners.contains(&room)),
                "{path} uses `{library}`, which only {owners:?} may know"
            );
        }
    }
}

#[test]
fn every_file_begins_by_saying_its_job() {
    for folder in ["src", "tests", "benches"] {
        for (path, text) in files(folder, ".rs") {
            assert!(text.starts_with("//! "), "{path} does not begin with `//!`");
        }
    }
}

#[test]
fn the_architecture_names_every_room() {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md"))
        .expect("ARCHITECTURE.md, which tells what each room may use");
    let rooms: BTreeSet<String> = files("src", ".rs")
        .iter()
        .filter_map(|(path, _)| room(path).map(str::to_owned))
        .collect();
    for name in rooms {
        let named = [format!("`{name}`"), format!("**{name}**"), format!("{name}/")];
        let named = named.iter().any(|named| text.contains(named));
        assert!(named, "ARCHITECTURE.md does not name the room `{name}`");
    }
}

#[test]
fn the_program_and_the_templates_name_no_language() {
    let list = std::fs::read_to_string(root().join("locales/languages.toml"));
    let list = list.expect("the languages");
    let list: toml::Table = list.parse().expect("the languages");
    let languages = list["languages"].as_array().expect("a list").clone();
    let mut places = sources();
    places.extend(files("templates", ".typ"));
    for (path, text) in places {
        for language in &languages {
            let quoted = language.to_string();
            assert!(
                !text.contains(&quoted),
                "{path} names the language {quoted}; what a language does \
                 differently belongs in its folder of locales/"
            );
        }
    }
}

#[test]
fn the_templates_hold_no_words() {
    let mut keys: BTreeSet<String> =
        WORDS_OF_TYPST.iter().map(|&word| word.into()).collect();
    // The keys of the data: in the samples, and as names of styles.
    for name in ["document.json", "look.json", "style.toml"] {
        let text = std::fs::read_to_string(root().join("templates").join(name));
        let text = text.expect("a sample");
        keys.extend(text.split('"').map(str::to_owned));
        keys.extend(text.split(['[', ']']).map(str::to_owned));
    }
    // The kinds of nodes and the values of a look, as they are serialized.
    for path in ["src/document/tree.rs", "src/style/look.rs"] {
        let text = std::fs::read_to_string(root().join(path)).expect("a file");
        keys.extend(text.split(|char: char| !char.is_alphanumeric()).map(kebab));
    }
    for (path, text) in files("templates", ".typ") {
        let code: String = text
            .lines()
            .map(|line| line.split("//").next().unwrap_or_default())
            .collect::<Vec<_>>()
            .join("\n");
        for literal in code.split('"').skip(1).step_by(2) {
            let is_file =
                [".typ", ".json", ".svg"].iter().any(|end| literal.ends_with(end));
            let allowed = is_file
                || keys.contains(literal)
                || PATTERNS.contains(&literal)
                || !literal.chars().any(char::is_alphabetic);
            assert!(allowed, "{path}: {literal:?} is a word; words come from messages");
        }
    }
}

/// A name as serde writes it: `NoteCall` as `note-call`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for char in name.chars() {
        if char.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(char.to_lowercase());
    }
    kebab
}

#[test]
fn no_file_is_long_or_a_drawer_for_everything() {
    for folder in ["src", "tests", "benches", "templates"] {
        for (path, text) in files(folder, "") {
            let lines = text.lines().count();
            let code = path.ends_with(".rs") || path.ends_with(".typ");
            let excused = LONG_FILES.iter().any(|(long, _)| *long == path);
            assert!(
                !code || excused || lines <= MAX_LINES,
                "{path} has {lines} lines, more than {MAX_LINES}: divide it by what it is about"
            );
            for drawer in ["misc", "utils", "util", "helpers", "helper", "common"] {
                let named = path.split(['/', '.']).any(|piece| piece == drawer);
                assert!(!named, "{path}: name it for what it is about");
            }
        }
    }
}

#[test]
fn every_font_has_its_licence() {
    let list =
        std::fs::read_to_string(root().join("fonts/fonts.toml")).expect("the fonts");
    let list: toml::Table = list.parse().expect("the fonts");
    let fonts = list["font"].as_array().expect("fonts");
    assert!(!fonts.is_empty(), "no fonts");
    for font in fonts {
        for key in ["file", "licence"] {
            let file = font[key].as_str().expect("a path");
            let path = root().join("fonts").join(file);
            assert!(path.is_file(), "fonts/{file}, the {key} of a font, is not there");
        }
    }
}
