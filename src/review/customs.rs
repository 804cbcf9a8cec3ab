//! What a reviser looks for in one language, `locales/<tag>/review.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diag::{Diagnostics, File, Place, codes};

/// The customs of a language that cannot be read from its words. A language
/// without such a file has none, and is checked for what holds everywhere.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Customs {
    /// On which side of the punctuation the number of a note stands.
    pub note_calls: Option<CallSide>,
    /// How many letters a text has for each letter of its original: at least and
    /// at most.
    pub length: Option<[f64; 2]>,
    /// The words of another script that stay as they are.
    pub names: Vec<String>,
    /// The terms that are words as well, by their ids; `*` is any end of one.
    pub labels: Vec<String>,
    /// How many letters at the end of a word may change where a name is inflected.
    pub endings: usize,
    /// What may be written before a word and joined to it.
    pub prefixes: Vec<String>,
    /// Pairs: a spelling to avoid, and the one to use; `#` is a number.
    pub avoid: Vec<[String; 2]>,
    /// How numbers are told in words.
    pub numbers: Numbers,
}

/// The side of the punctuation on which the number of a note stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallSide {
    /// `word¹.`
    Before,
    /// `word.¹`
    After,
}

/// How numbers are told in words. In a word, `*` is any letters.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Numbers {
    /// The numbers that a text may leave unsaid where its original has a word.
    pub unsaid: Vec<u64>,
    /// The words between the parts of a number.
    pub joiners: Vec<String>,
    /// The words that put an hour after noon.
    pub afternoon: Vec<String>,
    /// The words of each number.
    #[serde(deserialize_with = "by_number")]
    pub words: BTreeMap<u64, Vec<String>>,
    /// Other forms of the names of months than those of the formats.
    #[serde(deserialize_with = "by_number")]
    pub months: BTreeMap<u64, Vec<String>>,
    /// Other forms of the days of the week, from Monday.
    #[serde(deserialize_with = "by_number")]
    pub weekdays: BTreeMap<u64, Vec<String>>,
}

impl Customs {
    /// Reads the customs of a language.
    ///
    /// # Errors
    /// The first thing that is wrong with them.
    pub fn parse(file: &File) -> Result<Self, Diagnostics> {
        toml::from_str(&file.text).map_err(|error: toml::de::Error| {
            let range = error.span().unwrap_or(0..0);
            let place = Place { file: file.clone(), range };
            codes::toml_malformed(place, error.message()).into()
        })
    }
}

/// Keys of TOML are text.
fn by_number<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<u64, Vec<String>>, D::Error> {
    let read = BTreeMap::<String, Vec<String>>::deserialize(deserializer)?;
    let number = |(key, words): (String, Vec<String>)| {
        let malformed = || serde::de::Error::custom(format!("`{key}` is not a number"));
        Ok((key.parse().map_err(|_| malformed())?, words))
    };
    read.into_iter().map(number).collect()
}
