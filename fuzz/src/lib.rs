//! What is done with arbitrary bytes. `cargo test` does it with the kept ones in
//! `corpus/`, a fuzzer with any that it can think of.
//!
//! Invariant: whatever the bytes are, there is an error with a sentence or a sound
//! result; a panic, a hang or a defect of the program is a finding.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use distr::agenda::{Agenda, Bodies, Known, Language, Stations, Symbol};
use distr::diag::Diagnostics;
use distr::document::{Block, Document, Inline, ListEntry};
use distr::docx::{self, Artwork, Image};
use distr::project::{Project, gate};
use distr::proof::Proof;
use distr::source::{self, AgendaSource};
use distr::workshop::{Build, Format, Unit, Version, Workshop};

/// What is done with bytes.
type Target = fn(&[u8]);

/// The targets by their names, which are those of the folders in `corpus/`.
pub const TARGETS: [(&str, Target); 4] =
    [("symbol", symbol), ("source", source), ("words", words), ("tree", tree)];

const SOURCE: &str = "sources/a.yaml";
const WORDS: &str = "locales/en/documents/a.ftl";

/// The facts of the document whose words are arbitrary.
const FACTS: &str = "\
symbol: CTOC/COP/WG.2/2026/1
type: annotated-provisional-agenda
body: ctoc-cop-wg2
date: 2026-03-02
original: en
session: { city: vienna, from: 2026-06-01, to: 2026-06-02, opening: \"10:00\" }
agenda:
  - id: opening
    paragraphs: [p1]
";

/// Words of every kind of markup, for the tree whose texts are arbitrary.
const KINDS: &str = "\
item-opening = Opening of the <em>meeting</em>
item-opening-p1 = One <cite>title</cite>, <strong>two</strong>.{ fn-a } H<sub>2</sub>O.
fn-a = A note with a <foreign>phrase</foreign>.
";

/// A symbol is refused with a reason, or reads as it is written.
pub fn symbol(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Symbol::parse(text) {
        Ok(symbol) => {
            assert_eq!(Symbol::parse(symbol.as_str()).as_ref(), Ok(&symbol));
            let (series, rest) = symbol.split();
            assert!(
                symbol.as_str().starts_with(series) && symbol.as_str().ends_with(rest)
            );
        }
        Err(reason) => assert!(!reason.is_empty()),
    }
}

/// A source is refused with places that lie in it, or becomes an agenda.
pub fn source(bytes: &[u8]) {
    let read = || -> Result<Diagnostics, Diagnostics> {
        let file = gate::text(SOURCE, bytes)?;
        let parsed = source::parse::<AgendaSource>(&file)?;
        let languages = [language()];
        let known = Known {
            bodies: &Bodies::default(),
            stations: &Stations::default(),
            languages: &languages,
        };
        Ok(Agenda::read("a", &parsed, known)?.warnings)
    };
    let said = read().unwrap_or_else(|said| {
        assert!(said.has_errors(), "refused without a word");
        said
    });
    assert_is_said_well(&said);
}

/// Words are refused, or a Word file is made of them that says the same.
pub fn words(bytes: &[u8]) {
    let mut files = house().clone();
    files.insert(WORDS.into(), bytes.to_vec());
    let mut all = Diagnostics::default();
    if let Err(said) = make(files, &mut all) {
        assert!(said.has_errors(), "refused without a word");
        all.extend(said);
    }
    assert_is_said_well(&all);
}

/// A tree with arbitrary texts is refused, or its Word file says what it says. Each
/// line of the bytes is a text; its first byte chooses the place.
pub fn tree(bytes: &[u8]) {
    static SOUND: OnceLock<(Version, Artwork)> = OnceLock::new();
    let (version, artwork) = SOUND.get_or_init(sound);
    let mut document = version.document.clone();
    for line in bytes.split(|byte| *byte == b'\n') {
        let Some((place, text)) = line.split_first() else { continue };
        let mut texts = texts(&mut document);
        let count = texts.len();
        let new = clean(text);
        // No tree has a text of nothing: a message without words is refused.
        if let Some(old) = texts.get_mut(usize::from(*place) % count.max(1))
            && !new.is_empty()
        {
            **old = new;
        }
    }
    match docx::render(&document, &version.look, artwork) {
        Ok(bytes) => {
            let proof = Proof {
                document: &document,
                language: &version.language_name,
                folio_with_total: true,
            };
            assert_eq!(proof.check_docx(&bytes), Ok(()));
        }
        Err(said) => assert_is_said_well(&said),
    }
}

fn language() -> Language {
    "en".parse().expect("a tag")
}

/// What is said has a place within its file and blames no defect of the program.
fn assert_is_said_well(said: &Diagnostics) {
    for said in said.iter() {
        assert_ne!(said.code, "internal", "{}", said.message);
        assert!(!said.code.starts_with("proof"), "{}", said.message);
        if let Some(place) = &said.place {
            let (start, end) = (place.range.start, place.range.end);
            assert!(place.file.text.get(start..end).is_some(), "{}", said.message);
        }
    }
}

/// A text as the gate lets it in and the notation leaves it: one space where there is
/// any, and no character that only Word would take for something else.
fn clean(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let kept = text.chars().filter(|char| !gate::is_forbidden(*char));
    let kept: String = kept
        .map(|char| if char.is_whitespace() || char.is_control() { ' ' } else { char })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of a tree that have no markup in them.
fn texts(document: &mut Document) -> Vec<&mut String> {
    let mut found = Vec::new();
    for block in &mut document.blocks {
        match block {
            Block::Title { text, .. }
            | Block::Heading { text, .. }
            | Block::Paragraph { text, .. } => inlines(text, &mut found),
            Block::List { entries } => listed(entries, &mut found),
            Block::Table(_) => {}
        }
    }
    for note in &mut document.notes {
        inlines(&mut note.text, &mut found);
    }
    found
}

fn listed<'a>(entries: &'a mut [ListEntry], found: &mut Vec<&'a mut String>) {
    for entry in entries {
        inlines(&mut entry.text, found);
        listed(&mut entry.entries, found);
    }
}

fn inlines<'a>(text: &'a mut [Inline], found: &mut Vec<&'a mut String>) {
    for inline in text {
        match inline {
            Inline::Text { text } => found.push(text),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Superscript { content }
            | Inline::Subscript { content }
            | Inline::Marked { content, .. }
            | Inline::Cite { content, .. }
            | Inline::Foreign { content, .. }
            | Inline::Isolate { content, .. }
            | Inline::Link { content, .. } => inlines(content, found),
            Inline::NoteCall { .. } => {}
        }
    }
}

/// Makes the Word file of the project, and reads it back.
fn make(
    files: BTreeMap<String, Vec<u8>>,
    all: &mut Diagnostics,
) -> Result<(), Diagnostics> {
    let (workshop, said) = Workshop::open(Project::Memory(files))?;
    all.extend(said);
    let agenda = workshop.agenda(SOURCE)?;
    let language = language();
    let unit = Unit { agenda: &agenda, language: &language };
    let build = Build::new(&workshop, &[Format::Docx])?;
    build
        .run(&[unit], |_, made| {
            if let Err(said) = made {
                all.extend(said);
            }
        })
        .expect("there are threads");
    Ok(())
}

/// A version with every kind of inline, and the images of Word files.
fn sound() -> (Version, Artwork) {
    let mut files = house().clone();
    files.insert(WORDS.into(), KINDS.into());
    let image =
        |path: &str| Image::read(path, &files[path]).expect("an image that ships");
    let artwork =
        Artwork::new(image("templates/emblem.svg"), image("templates/recycle.svg"));
    let (workshop, _) = Workshop::open(Project::Memory(files)).expect("a sound project");
    let agenda = workshop.agenda(SOURCE).expect("a sound source");
    let version = workshop.version(&agenda, &language()).expect("sound words");
    (version, artwork)
}

/// The repository with one language, and without its sources and their words.
fn house() -> &'static BTreeMap<String, Vec<u8>> {
    static HOUSE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    HOUSE.get_or_init(|| {
        let mut files = BTreeMap::new();
        for folder in ["fonts", "templates", "locales/en", "sources/bodies"] {
            collect(&root(), &root().join(folder), &mut files);
        }
        files.retain(|path, _| {
            !path.contains("/documents/") && !path.contains("/example-")
        });
        let languages = "reference = \"en\"\nlanguages = [\"en\"]\n";
        files.insert("locales/languages.toml".into(), languages.into());
        files.insert(SOURCE.into(), FACTS.into());
        files
    })
}

/// The root of the repository, in which the fuzzers have a folder.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let is_root = here.join("locales").is_dir();
    if is_root { here.to_owned() } else { here.join("..") }
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("a folder that ships") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).expect("below the root");
            let name = name.to_string_lossy().replace('\\', "/");
            files.insert(name, std::fs::read(&path).expect("a file that ships"));
        }
    }
}
