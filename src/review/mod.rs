//! The reviser: reads every text beside its original and marks what a reviser
//! would mark. Nothing it says stops a document.
//!
//! Each check is a function of one text, or of a text and its original, and
//! stands in a file of its own. What one language does differently is in its
//! `review.toml`, in the attributes of its terms and in its formats.
//!
//! Invariant: this room knows no agenda, no layout and no language by name,
//! and never touches the disk.

mod customs;
mod glossary;
mod line;
mod numerals;
mod silence;
mod vocabulary;

mod brackets;
mod calls;
mod characters;
mod copies;
mod endings;
mod figures;
mod length;
mod repeats;
mod scripts;
mod spelling;
mod terms;
mod typing;

use std::collections::BTreeSet;

pub use self::customs::{CallSide, Customs};

use self::glossary::Glossary;
use self::line::{Line, Lines};
use self::numerals::Numerals;
use self::scripts::LanguageScript;
use self::silence::Silences;
use self::spelling::Spelling;
use crate::diag::{Diagnostic, Diagnostics, Place, codes};
use crate::locale::{FORMATS, MASTHEAD, Manuscript, TERMS, Wording};
use crate::style::Typography;

/// All texts of one language, and what is known of how it is written.
#[derive(Debug, Clone)]
pub struct Volume {
    /// The tag.
    pub tag: String,
    /// The English name.
    pub name: String,
    /// How its words are typed.
    pub typography: Typography,
    /// What a reviser looks for.
    pub customs: Customs,
    /// Its files that can be read.
    pub leaves: Vec<Leaf>,
}

/// A file of a language.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// The name below the folder of the language.
    pub name: String,
    /// The text.
    pub manuscript: Manuscript,
    /// The messages whose originals have changed since: these are not compared.
    pub stale: BTreeSet<String>,
    /// Whether the file begins with a byte order mark.
    pub begins_with_mark: bool,
}

/// What the words of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The prose of a document.
    Document,
    /// Words of the house.
    House,
    /// The distribution block.
    Masthead,
    /// Names.
    Terms,
    /// Dates, times and labels.
    Formats,
}

impl Leaf {
    fn kind(&self) -> Kind {
        match self.name.as_str() {
            FORMATS => Kind::Formats,
            TERMS => Kind::Terms,
            MASTHEAD => Kind::Masthead,
            name if name.contains('/') => Kind::Document,
            _ => Kind::House,
        }
    }
}

/// A language as the checks see it.
struct Language<'a> {
    volume: &'a Volume,
    glossary: Glossary,
    numerals: Numerals,
    script: Option<LanguageScript>,
    spellings: Vec<Spelling>,
}

impl<'a> Language<'a> {
    fn new(volume: &'a Volume) -> Self {
        Self {
            glossary: Glossary::read(volume),
            numerals: Numerals::read(volume),
            script: LanguageScript::of(volume),
            spellings: Spelling::all(&volume.customs),
            volume,
        }
    }

    fn leaf(&self, name: &str) -> Option<&'a Leaf> {
        self.volume.leaves.iter().find(|leaf| leaf.name == name)
    }
}

/// A message in one language.
#[derive(Clone, Copy)]
struct Text<'a> {
    language: &'a Language<'a>,
    leaf: &'a Leaf,
    wording: &'a Wording,
}

impl<'a> Text<'a> {
    fn place(&self, range: std::ops::Range<usize>) -> Place {
        self.leaf.manuscript.place(range)
    }

    /// Where the message begins.
    fn start(&self) -> Place {
        self.place(self.wording.range.clone())
    }

    /// Its readings on one line each.
    fn lines(&self, lines: Lines) -> impl Iterator<Item = Line> + use<'a> {
        let Self { language, leaf, wording } = *self;
        let line = move |reading| {
            Line::new(&leaf.manuscript.file.text, reading, lines, &language.glossary)
        };
        wording.readings.iter().map(line)
    }

    /// A diagnostic about this message.
    fn about(&self, diagnostic: Diagnostic) -> Diagnostic {
        diagnostic.about(&self.wording.id, &self.language.volume.name)
    }
}

/// A message beside its original.
#[derive(Clone, Copy)]
struct Pair<'a> {
    original: Text<'a>,
    translation: Text<'a>,
}

impl Pair<'_> {
    /// A diagnostic about the translation, with the original.
    fn about(&self, diagnostic: Diagnostic) -> Diagnostic {
        let source = self.original.wording.written.clone();
        self.translation.about(diagnostic).source(Some(source))
    }
}

/// Reads all texts of a project: those of the reference language by themselves,
/// the others beside them. What is said comes language by language, in the order
/// of their files.
pub fn review(reference: &Volume, translations: &[Volume]) -> Diagnostics {
    let reference = Language::new(reference);
    let translations: Vec<Language<'_>> =
        translations.iter().map(Language::new).collect();
    let mut silences = Silences::default();
    let mut all = Diagnostics::default();
    for language in std::iter::once(&reference).chain(&translations) {
        let is_reference = language.volume.tag == reference.volume.tag;
        let mut said = by_itself(language);
        if !is_reference {
            said.extend(beside(&reference, language));
            said.extend(copies::check(&reference, language, &translations));
        }
        silences.read(&reference, language);
        let kept = silences.keep(language, &said).in_reading_order();
        all.extend(typing::gathered(&kept));
    }
    all.extend(silences.complain(&reference, &translations));
    all
}

/// What is said of the texts of a language without a look at their originals.
fn by_itself(language: &Language<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    for leaf in &language.volume.leaves {
        let kind = leaf.kind();
        if leaf.begins_with_mark {
            let complaint = codes::byte_order_mark(leaf.manuscript.place(0..0));
            said.push(complaint.in_language(&language.volume.name));
        }
        said.extend(typing::check(language, leaf));
        for wording in &leaf.manuscript.wordings {
            let text = Text { language, leaf, wording };
            said.extend(characters::check(&text, kind));
            said.extend(scripts::check(&text));
            if kind == Kind::Formats {
                continue;
            }
            said.extend(terms::avoided(&text));
            said.extend(spelling::check(&text));
            said.extend(brackets::check(&text));
            said.extend(calls::check(&text));
            if kind == Kind::Document {
                said.extend(endings::title(&text));
            }
        }
    }
    said
}

/// What is said of the texts of a language beside their originals.
fn beside(reference: &Language<'_>, language: &Language<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    let mut compared: Vec<Pair<'_>> = Vec::new();
    for leaf in &language.volume.leaves {
        let Some(original) = reference.leaf(&leaf.name) else { continue };
        for wording in &leaf.manuscript.wordings {
            let Some(theirs) = original.manuscript.wording(&wording.id) else { continue };
            if leaf.stale.contains(&wording.id) {
                continue;
            }
            let pair = Pair {
                original: Text {
                    language: reference,
                    leaf: original,
                    wording: theirs,
                },
                translation: Text { language, leaf, wording },
            };
            if matches!(leaf.kind(), Kind::Document | Kind::House) {
                said.extend(figures::check(&pair));
                said.extend(terms::official(&pair));
                said.extend(endings::check(&pair));
                said.extend(length::check(&pair));
                compared.push(pair);
            }
        }
    }
    said.extend(repeats::check(&compared));
    said
}
