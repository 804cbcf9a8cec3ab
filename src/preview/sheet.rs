//! What the page shows: the drawn pages of a language version beside those of its
//! original, the texts on them, and what there is to mend.
//!
//! Invariant: a pure function of drawn pages, tree and diagnostics. Nothing is
//! laid out here: places are where the typesetter put them.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::agenda::{Direction, Language};
use crate::diag::{Diagnostic, Diagnostics, Place, Severity, codes};
use crate::document::{Document, Inline, Mark, Text, plain};
use crate::workshop::{Area, Page};

/// Everything that the page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Sheet {
    /// The path of the source.
    pub source: String,
    /// The symbol of the document; empty as long as its source cannot be read.
    pub symbol: String,
    /// The original, if it is in another language, and the language version.
    pub sides: Vec<Side>,
    /// What there is to mend, in the order of the files.
    pub findings: Vec<Finding>,
}

/// The pages of one language version.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Side {
    /// What it is.
    pub role: Role,
    /// The tag of the language.
    pub tag: String,
    /// The English name of the language.
    pub language: String,
    /// The direction of the language.
    pub direction: Direction,
    /// Whether the pages show the words as they are now.
    pub state: State,
    /// Whether it is a draft.
    pub is_draft: bool,
    /// The pages in their order.
    pub leaves: Vec<Leaf>,
}

/// What a side is to a translator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// What is translated.
    Original,
    /// What is written.
    Translation,
}

/// Whether pages show the words as they are now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// They do.
    Current,
    /// They are from before something that cannot be shown.
    Kept,
    /// There are none yet.
    Absent,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Leaf {
    /// The name of its picture.
    pub picture: String,
    /// In points.
    pub width: f64,
    /// In points.
    pub height: f64,
    /// The texts on it in the order of reading.
    pub texts: Vec<Spot>,
}

/// A text on a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spot {
    /// The message.
    pub message: String,
    /// From the left edge, as a share of the width of the page.
    pub left: f64,
    /// From the upper edge, as a share of the height of the page.
    pub top: f64,
    /// As a share of the width of the page.
    pub width: f64,
    /// As a share of the height of the page.
    pub height: f64,
    /// The words.
    pub words: String,
    /// Their language.
    pub tag: String,
    /// Their direction.
    pub direction: Direction,
    /// What is unfinished or wrong about it.
    pub flaw: Option<Flaw>,
    /// Where the message is written; none if it is missing.
    pub place: Option<Spotted>,
}

/// What is unfinished or wrong about a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// There is no translation.
    Missing,
    /// The original has changed since.
    Stale,
    /// A build would refuse it.
    Wrong,
    /// It is worth a look.
    Doubtful,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spotted {
    /// The path below the root.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

/// Something to mend.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// The code.
    pub code: String,
    /// What kind it is.
    pub flaw: Flaw,
    /// What is wrong.
    pub sentence: String,
    /// Where it is written.
    pub place: Option<Spotted>,
    /// The message.
    pub message: Option<String>,
    /// The side on whose pages the message is looked for.
    pub role: Role,
    /// The language in question, by its English name.
    pub language: Option<String>,
    /// The sentence of the reference.
    pub reference: Option<String>,
    /// What to do.
    pub help: Option<String>,
}

/// A language version whose pages are shown.
pub(super) struct Shown<'a> {
    /// The tree.
    pub document: &'a Document,
    /// The pages.
    pub pages: &'a [Page],
    /// Where its messages are written.
    pub places: &'a BTreeMap<String, Place>,
    /// The English name of its language.
    pub language: &'a str,
}

impl Shown<'_> {
    /// The pages with the texts on them, given what there is to mend.
    pub(super) fn leaves(&self, said: &Diagnostics) -> Vec<Leaf> {
        let texts = self.document.texts();
        self.pages.iter().map(|page| self.leaf(page, &texts, said)).collect()
    }

    fn leaf(
        &self,
        page: &Page,
        texts: &[(Option<&str>, &Text)],
        said: &Diagnostics,
    ) -> Leaf {
        let spot = |area: &Area| {
            let (language, direction) = self.spoken(&area.message);
            let text = text_of(area, texts);
            Spot {
                message: area.message.clone(),
                left: area.left / page.width,
                top: area.top / page.height,
                width: area.width / page.width,
                height: area.height / page.height,
                words: text.map_or_else(|| area.words.clone(), |text| plain(text)),
                tag: language.to_string(),
                direction,
                flaw: self.flaw(&area.message, text, said),
                place: self.places.get(&area.message).map(Spotted::new),
            }
        };
        Leaf {
            picture: picture_name(&page.svg),
            width: page.width,
            height: page.height,
            texts: page.areas.iter().map(spot).collect(),
        }
    }

    /// The language of a message: that of the distribution block may be another.
    fn spoken(&self, message: &str) -> (&Language, Direction) {
        let block = &self.document.masthead.distribution;
        let of_block = [
            &block.distribution_message,
            &block.language_name_message,
            &block.original_message,
        ];
        let is_of_block = of_block.iter().any(|id| id.as_deref() == Some(message));
        match is_of_block {
            true => (&block.language, block.direction),
            false => (&self.document.version.language, self.document.version.direction),
        }
    }

    /// What is wrong with a message, else what is unfinished about its words.
    fn flaw(
        &self,
        message: &str,
        text: Option<&Text>,
        said: &Diagnostics,
    ) -> Option<Flaw> {
        let about = |one: &&Diagnostic| {
            let same = one.message_id.as_deref() == Some(message);
            same && one.language.as_deref().is_none_or(|name| name == self.language)
        };
        let worst =
            said.iter().filter(about).map(Flaw::of).max_by_key(|flaw| flaw.rank());
        let marked = text.and_then(|text| mark(text)).map(Flaw::from);
        worst.into_iter().chain(marked).max_by_key(|flaw| flaw.rank())
    }
}

impl Flaw {
    /// What kind of flaw a diagnostic tells of.
    fn of(diagnostic: &Diagnostic) -> Self {
        match diagnostic.code {
            "translation-stale" => Flaw::Stale,
            code if codes::UNFINISHED.contains(&code) => Flaw::Missing,
            _ if diagnostic.severity == Severity::Warning => Flaw::Doubtful,
            _ => Flaw::Wrong,
        }
    }

    fn rank(self) -> u8 {
        match self {
            Flaw::Doubtful => 0,
            Flaw::Stale => 1,
            Flaw::Missing => 2,
            Flaw::Wrong => 3,
        }
    }
}

impl From<Mark> for Flaw {
    fn from(mark: Mark) -> Self {
        match mark {
            Mark::Missing => Flaw::Missing,
            Mark::Stale => Flaw::Stale,
        }
    }
}

impl Spotted {
    /// The place as people know it.
    pub fn new(place: &Place) -> Self {
        let (line, column) = place.file.line_column(place.range.start);
        Self { file: place.file.path.to_string(), line, column }
    }
}

impl Finding {
    /// A finding for each diagnostic. What is about the original, by the English
    /// name of its language, is looked for on the pages of the original.
    pub fn all(said: &Diagnostics, original: Option<&str>) -> Vec<Self> {
        said.clone()
            .in_reading_order()
            .iter()
            .map(|one| Self::new(one, original))
            .collect()
    }

    fn new(diagnostic: &Diagnostic, original: Option<&str>) -> Self {
        let is_original =
            original.is_some() && diagnostic.language.as_deref() == original;
        Self {
            code: diagnostic.code.to_owned(),
            flaw: Flaw::of(diagnostic),
            sentence: diagnostic.message.clone(),
            place: diagnostic.place.as_ref().map(Spotted::new),
            message: diagnostic.message_id.clone(),
            role: if is_original { Role::Original } else { Role::Translation },
            language: diagnostic.language.clone(),
            reference: diagnostic.source.clone(),
            help: diagnostic.help.clone(),
        }
    }
}

/// The name of a picture, which tells its content.
pub(super) fn picture_name(svg: &str) -> String {
    let digest = Sha256::digest(svg.as_bytes());
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// The text of the tree that stands in an area: that of its message, and where it
/// is printed in several forms, the one with these words.
fn text_of<'a>(area: &Area, texts: &[(Option<&str>, &'a Text)]) -> Option<&'a Text> {
    let of_message = |(message, text): &(Option<&str>, &'a Text)| {
        (*message == Some(area.message.as_str())).then_some(*text)
    };
    let all: Vec<&Text> = texts.iter().filter_map(of_message).collect();
    // A divided word has a hyphen on the page, and a call of a note its mark.
    let same = |kept: fn(char) -> bool| {
        let words = sorted(&area.words, kept);
        all.iter().find(move |text| sorted(&plain(text), kept) == words)
    };
    let visible = |char: char| !char.is_whitespace() && !is_invisible(char);
    same(visible).or(same(char::is_alphanumeric)).or(all.first()).copied()
}

/// The characters of a text in the order of Unicode: a piece of a line that is set
/// from right to left may come in several parts, the last first.
fn sorted(text: &str, kept: fn(char) -> bool) -> Vec<char> {
    let mut chars: Vec<char> = text.chars().filter(|char| kept(*char)).collect();
    chars.sort_unstable();
    chars
}

/// What orders or joins text and is not on the page.
fn is_invisible(char: char) -> bool {
    matches!(char, '\u{AD}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// What is unfinished about a text, if anything is.
fn mark(text: &[Inline]) -> Option<Mark> {
    text.iter().find_map(|inline| match inline {
        Inline::Marked { mark, .. } => Some(*mark),
        other => mark(other.content()),
    })
}
