//! How the words of a language are typed, as its profile says.

use serde::Deserialize;

/// The marks of a language; each string but a replacement is a set of characters.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typography {
    /// What stands for the straight apostrophe after a letter.
    pub apostrophe: Option<String>,
    /// What stands for straight quotation marks, opening and closing.
    pub quotes: Option<[String; 2]>,
    /// Pairs: what is replaced wherever it stands, and by what.
    pub replace: Vec<[String; 2]>,
    /// Pairs: what is replaced after a letter of this language that is not Latin.
    pub after_letter: Vec<[String; 2]>,
    /// The space before and after the marks below.
    pub space: String,
    /// The marks before which this space stands, where they end a word.
    pub space_before: String,
    /// The marks after which this space stands.
    pub space_after: String,
    /// The marks before which no space stands.
    pub no_space_before: String,
    /// The marks after which no space stands.
    pub no_space_after: String,
}
