//! A backend has no words of its own: where every message and every term is
//! put in brackets, no letter of a document stands outside them.
//!
//! All languages are built so, because a backend could add a word in one only.

use std::collections::BTreeMap;

use distr::project::Project;
use distr::proof::{self, Reading, Said};
use fluent_syntax::ast::{Entry, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use crate::made::{Made, make, project, workshop};
use crate::support::squeezed;

/// Brackets that every font of the project has and that no source uses; square
/// ones are syntax of Fluent at the start of a line.
const BRACKETS: [&str; 2] = ["‹", "›"];

/// What may stand outside the brackets, because no translator writes it.
fn is_exempt(text: &str, made: &Made) -> bool {
    // The job number: from the source, in all languages.
    let job = made.version.document.control.job.as_ref();
    let number = job.map(|job| squeezed(&job.number));
    number.is_some_and(|number| squeezed(text).starts_with(&number))
}

/// A text without the symbols in it, which come from the source.
fn without_symbols(text: &str, made: &Made) -> String {
    let agenda = &made.agenda;
    let entries = agenda.all();
    let cited = entries.iter().flat_map(|entry| &entry.documents);
    let symbols = agenda
        .symbols
        .iter()
        .chain(cited.flat_map(|document| &document.symbols));
    let mut symbols: Vec<String> = symbols.map(ToString::to_string).collect();
    // No symbol is cut short by another.
    symbols.sort_by_key(|symbol| std::cmp::Reverse(symbol.len()));
    // White space is lost where a symbol ends a line of a cell.
    let text = squeezed(text);
    symbols.iter().fold(text, |text, symbol| text.replace(symbol, ""))
}

/// The files of this project, its words in brackets.
fn bracketed() -> Project {
    let on_disk = project();
    let mut files = BTreeMap::new();
    let mut folders: Vec<String> = [
        "fonts",
        "locales",
        "sources",
        "sources/bodies",
        "templates",
        "templates/stations",
    ]
    .map(str::to_owned)
    .to_vec();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for parent in ["fonts", "locales"] {
        for entry in std::fs::read_dir(root.join(parent)).expect("a folder") {
            let name = entry.expect("an entry").file_name();
            let folder = format!("{parent}/{}", name.to_string_lossy());
            folders.push(format!("{folder}/documents"));
            folders.push(folder);
        }
    }
    for folder in folders {
        for path in on_disk.list(&folder, "") {
            let bytes = on_disk.bytes(&path).expect("a file");
            let bytes = match path.rsplit('/').next() {
                Some("profile.toml") => smaller(&bytes),
                Some(name) if name.ends_with(".ftl") => bracket(&bytes),
                _ => bytes,
            };
            files.insert(path, bytes);
        }
    }
    Project::Memory(files)
}

/// A profile with smaller type: the brackets take room in narrow columns.
fn smaller(bytes: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    let resized = |line: &str| match line.split_once(" = ") {
        Some(("size_factor", _)) => "size_factor = 0.8\n".to_owned(),
        _ => line.to_owned(),
    };
    text.split_inclusive('\n')
        .map(resized)
        .collect::<String>()
        .into_bytes()
}

/// A Fluent file with each value in brackets.
fn bracket(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let mut resource: Resource<String> = parser::parse(text).expect("sound Fluent");
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => message.value.iter_mut().for_each(enclose),
            Entry::Term(term) => enclose(&mut term.value),
            _ => {}
        }
    }
    serializer::serialize(&resource).into_bytes()
}

fn enclose(pattern: &mut Pattern<String>) {
    let [open, close] =
        BRACKETS.map(|value| PatternElement::TextElement { value: value.to_owned() });
    pattern.elements.insert(0, open);
    pattern.elements.push(close);
}

/// The letters of a text that stand outside all brackets.
fn bare_letters(text: &str) -> String {
    let mut depth = 0_usize;
    let mut bare = String::new();
    for char in text.chars() {
        match char {
            '‹' => depth += 1,
            '›' => depth = depth.checked_sub(1).expect("brackets in pairs"),
            _ if depth == 0 && char.is_alphabetic() => bare.push(char),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "brackets in pairs: {text}");
    bare
}

fn check<T>(made: &Made, from: &str, reading: &Reading<T>, words: impl Fn(&T) -> String) {
    for part in reading.parts.iter().chain(&reading.notes) {
        let text = words(&part.text);
        if is_exempt(&text, made) {
            continue;
        }
        let bare = bare_letters(&without_symbols(&text, made));
        assert_eq!(
            bare, "",
            "{}: the {from} says what no message says, in:\n{text}",
            made.name
        );
    }
}

/// The parity of tree and files is proved when they are built; here it remains
/// to show that no letter of any of them is a backend's own.
#[test]
fn every_word_of_the_tree_and_of_both_formats_is_a_message() {
    let workshop = workshop(bracketed());
    let languages = workshop.languages();
    for made in make(&workshop, &languages) {
        let copy = proof::copy(&made.version.document);
        check(&made, "tree", &copy, proof::Written::plain);
        check_formats(&made);
    }
}

fn check_formats(made: &Made) {
    let said: Vec<_> = made.files.iter().filter_map(|file| file.as_ref().err()).collect();
    assert!(said.is_empty(), "{}:\n{said:?}", made.name);
    #[cfg(feature = "pdf")]
    if let Some(bytes) = made.bytes(distr::workshop::Format::Pdf) {
        check_pdf(made, &proof::pdf::read(bytes).unwrap());
    }
    #[cfg(feature = "docx")]
    if let Some(bytes) = made.bytes(distr::workshop::Format::Docx) {
        let docx = proof::docx::read(bytes).unwrap();
        check(made, "DOCX", &docx.reading, String::words);
        for words in docx.furniture.said.values() {
            let document = &made.version.document;
            let mut words = words.replace(&document.version.symbol, "");
            let job = document.control.job.as_ref();
            if let Some(number) = job.and_then(|job| job.on_later_pages.as_ref()) {
                words = words.replace(number, "");
            }
            let words = words.replace("{PAGE}/{NUMPAGES}", "").replace("{PAGE}", "");
            assert_eq!(bare_letters(&words), "", "{}: {words}", made.name);
        }
    }
}

/// In a right-to-left PDF brackets stand in no known order, so that only the
/// number of letters can be compared; the parity of the text says the rest.
#[cfg(feature = "pdf")]
fn check_pdf(made: &Made, pdf: &proof::pdf::Pdf) {
    use distr::agenda::Direction;
    let symbol = &made.version.document.version.symbol;
    let copy = proof::copy(&made.version.document);
    let job = made.version.document.control.job.as_ref();
    let number = job.and_then(|job| job.on_later_pages.clone()).unwrap_or_default();
    assert!(pdf.furniture().next().is_some(), "{}: no page", made.name);
    for furniture in pdf.furniture().skip(1) {
        let words = furniture.words();
        let words = words.replacen(symbol.as_str(), "", 1).replace(&number, "");
        let words = words.replace(['‹', '›'], "");
        let known = copy.parts.iter().any(|part| words.contains(&part.text.plain()));
        let letters = words.chars().any(char::is_alphabetic);
        assert!(known || !letters, "{}: {words}", made.name);
    }
    if made.version.look.language.direction == Direction::Ltr {
        check(made, "PDF", &pdf.reading, Said::words);
    }
}
