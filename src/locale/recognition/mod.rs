//! The formats read backwards: what a text of a language says, found by the
//! messages of that language themselves.
//!
//! What a text may say is drawn from the messages; each candidate is formatted
//! and must give the text again. So no word and no habit of a language is
//! known here, and what is recognized is what the program would print.

mod dates;
mod numbers;
mod pattern;

use std::collections::BTreeMap;
use std::sync::OnceLock;

pub use self::dates::Hours;
pub use self::numbers::SessionFound;
pub use self::pattern::{Pattern, Taken, comparable};

use self::dates::Calendar;
use super::formats::Formats;
use super::resource::Resource;
use super::words::{Argument, Words};
use super::{Span, Value, plain};
use crate::diag::Diagnostic;

/// Reads what the messages of a language say.
pub struct Recognizer<'w, 'a> {
    words: &'w Words<'a>,
    /// The ids of the messages without values by what they say.
    said: BTreeMap<String, Vec<String>>,
    calendar: Calendar,
    hours: OnceLock<BTreeMap<String, Vec<crate::agenda::Time>>>,
    ordinals: OnceLock<BTreeMap<String, Vec<u32>>>,
    labels: OnceLock<Vec<BTreeMap<String, u32>>>,
}

impl<'w, 'a> Recognizer<'w, 'a> {
    /// A reader of the messages of a language.
    ///
    /// # Errors
    /// A message of `formats.ftl` is missing or wrong.
    pub fn new(words: &'w Words<'a>) -> Result<Self, Diagnostic> {
        let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let resources = words.locale.resources.iter();
        for definition in resources.flat_map(Resource::definitions) {
            let spans = match definition.id.strip_prefix('-') {
                Some(term) => words.term(term, &definition.place),
                None => words.message(&definition.id, &[]),
            };
            // What asks for values is no text of its own.
            if let Ok(spans) = spans {
                let text = comparable(&plain(&spans));
                said.entry(text).or_default().push(definition.id);
            }
        }
        let calendar = Calendar::new(words)?;
        Ok(Self {
            words,
            said,
            calendar,
            hours: OnceLock::new(),
            ordinals: OnceLock::new(),
            labels: OnceLock::new(),
        })
    }

    /// The formats that are read backwards.
    pub fn formats(&self) -> Formats<'w, 'a> {
        Formats(self.words)
    }

    /// The words that are read.
    pub fn words(&self) -> &'w Words<'a> {
        self.words
    }

    /// The rest of the id of the message without values, or of the term, that
    /// begins so and says this text.
    pub fn name(&self, prefix: &str, text: &str) -> Option<String> {
        let ids = self.said.get(comparable(text).trim())?;
        ids.iter().find_map(|id| id.strip_prefix(prefix)).map(str::to_owned)
    }

    /// Whether a message without values says this text.
    pub fn says(&self, id: &str, text: &str) -> bool {
        let ids = self.said.get(comparable(text).trim());
        ids.is_some_and(|ids| ids.iter().any(|known| known == id))
    }

    /// Whether any message without values says this text.
    pub fn is_said(&self, text: &str) -> bool {
        self.said.contains_key(comparable(text).trim())
    }

    /// A message with holes for values, given words to choose by; none where the
    /// language lacks it.
    pub fn pattern(
        &self,
        id: &str,
        values: &[&str],
        given: &[(&str, Argument)],
    ) -> Option<Pattern> {
        let mut arguments: Vec<(&str, Argument)> = given.to_vec();
        for (index, name) in values.iter().enumerate() {
            let hole = vec![Span::Text(Pattern::hole(index).to_string())];
            arguments.push((name, Argument::Option(Value::text(hole))));
        }
        let spans = self.words.message(id, &arguments).ok()?;
        Some(Pattern::new(&plain(&spans), values.len()))
    }

    /// The values of a message in a text, in all ways in which it can be read.
    pub fn values(&self, id: &str, values: &[&str], text: &str) -> Vec<Vec<String>> {
        let Some(pattern) = self.pattern(id, values, &[]) else { return Vec::new() };
        taken(&pattern, text)
    }
}

/// The texts that a pattern takes from a text, in all ways.
fn taken(pattern: &Pattern, text: &str) -> Vec<Vec<String>> {
    let text: Vec<char> = text.chars().collect();
    let piece = |range: Option<std::ops::Range<usize>>| {
        range.map_or_else(String::new, |range| text[range].iter().collect())
    };
    let ways = pattern.ways(&text).into_iter();
    ways.map(|way| way.into_iter().map(piece).collect()).collect()
}

/// What spans say, as it is compared.
fn said(spans: Result<Vec<Span>, Diagnostic>) -> Option<String> {
    spans.ok().map(|spans| comparable(&plain(&spans)))
}
