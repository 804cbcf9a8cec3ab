//! The parts of a package, and what their relationships lead to.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::xml::{Element, damage, parse};
use crate::proof::Damage;

/// The most bytes of a part.
const MAX_PART: u64 = 64 << 20;

/// The XML parts of a package by their names.
pub(super) struct Package(BTreeMap<String, Element>);

impl Package {
    /// Opens a package and reads all of its XML.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, Damage> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damage)?;
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let file = archive.by_index(index).map_err(damage)?;
            let name = file.name().to_owned();
            if !name.ends_with(".xml") && !name.ends_with(".rels") {
                continue;
            }
            let mut xml = String::new();
            file.take(MAX_PART).read_to_string(&mut xml).map_err(damage)?;
            parts.insert(name, parse(&xml)?);
        }
        Ok(Self(parts))
    }

    /// A part.
    pub(super) fn part(&self, name: &str) -> Result<&Element, Damage> {
        self.0.get(name).ok_or_else(|| Damage(format!("`{name}` is missing")))
    }

    /// The names of the parts in which words are.
    pub(super) fn with_words(&self) -> impl Iterator<Item = &str> {
        let speaks = |part: &Element| !part.every("w:t").is_empty();
        self.0
            .iter()
            .filter(move |(_, part)| speaks(part))
            .map(|(name, _)| name.as_str())
    }

    /// What the relationships of a part in `word/` lead to, by their ids.
    pub(super) fn targets(&self, part: &str) -> BTreeMap<String, String> {
        let relationships = self.0.get(&format!("word/_rels/{part}.rels"));
        let relationships = relationships.map(|part| part.every("Relationship"));
        let pairs = relationships.unwrap_or_default().into_iter().map(|relationship| {
            let attribute = |name| relationship.attribute(name).to_owned();
            (attribute("Id"), attribute("Target"))
        });
        pairs.collect()
    }
}
