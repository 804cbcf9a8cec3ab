//! The names of a language: how each is written, and how it must not be.

use super::Volume;
use super::line::{Line, Lines, plainly};
use crate::locale::TERMS;

/// The attribute of a term with its other forms.
const FORMS: &str = "forms";

/// The attribute of a term with what must not be written for it.
const AVOID: &str = "avoid";

/// The names of a language.
#[derive(Debug, Clone, Default)]
pub(super) struct Glossary {
    pub(super) names: Vec<Name>,
}

/// A name.
#[derive(Debug, Clone)]
pub(super) struct Name {
    /// The id of its term, without hyphen.
    pub(super) id: String,
    /// How it is written.
    pub(super) text: String,
    /// How else it may be written.
    pub(super) forms: Vec<String>,
    /// What must not be written for it.
    pub(super) avoid: Vec<String>,
}

impl Glossary {
    /// Reads the terms of a language.
    pub(super) fn read(volume: &Volume) -> Self {
        let leaf = volume.leaves.iter().find(|leaf| leaf.name == TERMS);
        let Some(leaf) = leaf else { return Self::default() };
        let mut glossary = Self::default();
        for wording in &leaf.manuscript.wordings {
            let Some(id) = wording.id.strip_prefix('-') else { continue };
            let Some(reading) = wording.readings.last() else { continue };
            let file = &leaf.manuscript.file.text;
            let line = Line::new(file, reading, Lines::Whole, &Self::default());
            let listed = |attribute: &str| -> Vec<String> {
                let named = |(name, _): &&(String, String)| name == attribute;
                let found = wording.attributes.iter().filter(named);
                found.flat_map(|(_, text)| list(text)).collect()
            };
            glossary.names.push(Name {
                id: id.to_owned(),
                text: line.text,
                forms: listed(FORMS),
                avoid: listed(AVOID),
            });
        }
        glossary
    }

    /// How a name is written, by the id of its term.
    pub(super) fn text(&self, id: &str) -> Option<&str> {
        let name = self.names.iter().find(|name| name.id == id)?;
        Some(&name.text)
    }
}

/// A list as it is typed, parted by commas.
fn list(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split([',', '،', '、', '，']).map(plainly);
    let parts = parts.map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty())
}
