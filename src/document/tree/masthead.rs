//! The masthead of page 1.

use serde::Serialize;

use super::{Line, Provenance, Text};
use crate::agenda::{Direction, Language};

/// The masthead (UN Editorial Manual, Mastheads and cover pages).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Masthead {
    /// "United Nations".
    pub organization: Text,
    /// The message of the Organization's name.
    pub organization_message: Provenance,
    /// The symbols, on one line: a joint document has that of each body.
    pub symbols: Vec<Symbol>,
    /// What the emblem shows, for readers who cannot see it.
    pub emblem: String,
    /// The names of the principal organ or conference, at least one: a joint
    /// document has that of each.
    pub organs: Vec<Line>,
    /// The lines of the distribution block.
    pub distribution: Distribution,
}

/// A symbol. It reads from left to right in every language.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Symbol {
    /// What parts it from the symbol before it; empty in the first.
    pub before: String,
    /// The part before its first stroke, set large.
    pub organ: String,
    /// The rest with its first stroke, set small.
    pub rest: String,
    /// The calls of notes after it: of the one that says why it was reissued.
    pub calls: Text,
}

impl Symbol {
    /// The symbol as it is printed, with what parts it from the one before and
    /// without its calls.
    pub fn printed(&self) -> String {
        format!("{}{}{}", self.before, self.organ, self.rest)
    }
}

/// The distribution block; its language is not always that of the version.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Distribution {
    /// The language of the block.
    pub language: Language,
    /// The direction of the block.
    pub direction: Direction,
    /// "Distr.: General".
    pub distribution: Text,
    /// The message of the distribution.
    pub distribution_message: Provenance,
    /// The date of the document.
    pub date: Text,
    /// The name of the language of the version; absent in the original.
    pub language_name: Option<Text>,
    /// The message of the name of the language.
    pub language_name_message: Provenance,
    /// "Original: English".
    pub original: Text,
    /// The message of the original.
    pub original_message: Provenance,
}
