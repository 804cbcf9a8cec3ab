//! The parts of a package, and what their relationships lead to.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::xml::{Element, parse};
use super::{Fault, fault};

/// The most bytes of all parts together, as they are when they are unpacked.
/// A document of 200 pages has four millions.
const MAX_BYTES: u64 = 64 << 20;

/// The most elements of all parts together.
const MAX_ELEMENTS: usize = 2_000_000;

/// The most parts; a document has some twenty, one with many pictures more.
const MAX_PARTS: usize = 10_000;

/// The XML parts of a package by their names.
pub struct Package(BTreeMap<String, Element>);

impl Package {
    /// Opens a package and reads all of its XML.
    ///
    /// # Errors
    /// Bytes that are no package, or a package that is larger than the limits.
    pub fn open(bytes: &[u8]) -> Result<Self, Fault> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(fault)?;
        let mut parts = BTreeMap::new();
        if archive.len() > MAX_PARTS {
            return Err(Fault("it has more parts than any document".into()));
        }
        let (mut bytes, mut elements) = (MAX_BYTES, MAX_ELEMENTS);
        for index in 0..archive.len() {
            let file = archive.by_index(index).map_err(fault)?;
            let name = file.name().to_owned();
            if !name.ends_with(".xml") && !name.ends_with(".rels") {
                continue;
            }
            let mut xml = Vec::new();
            // One more than is allowed tells that there is more.
            file.take(bytes + 1).read_to_end(&mut xml).map_err(fault)?;
            bytes = bytes
                .checked_sub(xml.len() as u64)
                .ok_or_else(|| Fault("it unpacks to more than any document".into()))?;
            let xml = std::str::from_utf8(&xml).map_err(fault)?;
            parts.insert(name, parse(xml, &mut elements)?);
        }
        Ok(Self(parts))
    }

    /// A part.
    ///
    /// # Errors
    /// It is not there.
    pub fn part(&self, name: &str) -> Result<&Element, Fault> {
        self.0.get(name).ok_or_else(|| Fault(format!("`{name}` is missing")))
    }

    /// The names of the parts in which words are.
    pub fn with_words(&self) -> impl Iterator<Item = &str> {
        let speaks = |part: &Element| !part.every("w:t").is_empty();
        self.0
            .iter()
            .filter(move |(_, part)| speaks(part))
            .map(|(name, _)| name.as_str())
    }

    /// What the relationships of a part in `word/` lead to, by their ids.
    pub fn targets(&self, part: &str) -> BTreeMap<String, String> {
        let relationships = self.0.get(&format!("word/_rels/{part}.rels"));
        let relationships = relationships.map(|part| part.every("Relationship"));
        let pairs = relationships.unwrap_or_default().into_iter().map(|relationship| {
            let attribute = |name| relationship.attribute(name).to_owned();
            (attribute("Id"), attribute("Target"))
        });
        pairs.collect()
    }
}
