//! Reads a DOCX part by part.
//!
//! Invariant: every part of the package in which words are is read.

mod furniture;
mod package;
mod story;
mod xml;

pub use self::furniture::Furniture;
use self::package::Package;
use self::story::Story;
use self::xml::Element;
use super::compare::compare;
use super::reading::agree;
use super::{Damage, Difference, Kind, Reading, Said, Written};
use crate::document::Document;

/// The parts of the package with the text.
const BODY: &str = "word/document.xml";
const NOTES: &str = "word/footnotes.xml";

/// A DOCX as it was read.
#[derive(Debug)]
pub struct Docx {
    /// What the parts of the package say.
    pub reading: Reading<String>,
    /// What stands around the text.
    pub furniture: Furniture,
}

impl Said for String {
    fn agrees_with(&self, written: &Written) -> bool {
        agree(written.characters(), self.chars(), 1)
    }

    fn words(&self) -> String {
        self.clone()
    }

    fn page(&self) -> Option<usize> {
        None
    }
}

/// Compares a DOCX with the tree.
pub(super) fn check(
    document: &Document,
    folio_with_total: bool,
    bytes: &[u8],
) -> Result<Option<Difference>, Damage> {
    let docx = read(bytes)?;
    let mut copy = super::copy(document);
    // The emblem may be left out: it is not text.
    if docx.reading.pictures.is_empty() {
        copy.pictures.clear();
    }
    Ok(compare(&copy, &docx.reading)
        .or_else(|| furniture::compare(document, &docx.furniture)))
}

/// Reads a DOCX.
///
/// # Errors
/// What keeps it from being read.
pub fn read(bytes: &[u8]) -> Result<Docx, Damage> {
    let package = Package::open(bytes)?;
    let kinds = story::kinds(package.part("word/styles.xml")?);
    let document = package.part(BODY)?;
    let bodies = document.every("w:body");
    let body = bodies.first().ok_or_else(|| Damage("it has no body".into()))?;
    let numbers = story::numbers(body)?;
    let mut story = Story::new(&kinds, &numbers, package.targets("document.xml"));
    let mut reading = Reading {
        title: metadata(&package, "dc:title")?,
        language: metadata(&package, "dc:language")?,
        ..Reading::default()
    };
    let furniture = furniture::read(body, &package)?;
    let mut under_masthead = false;
    for child in &body.children {
        match (child.name.as_str(), under_masthead) {
            ("w:p", false) => masthead(&mut story, child, &mut reading)?,
            ("w:tbl", false) => {
                // The masthead ends with the table between its rules.
                under_masthead = true;
                for paragraph in child.every("w:p") {
                    masthead(&mut story, paragraph, &mut reading)?;
                }
            }
            ("w:p", true) => reading.parts.push(story.paragraph(child)?),
            ("w:tbl", true) => {
                reading.parts.extend(story.table(child)?);
                reading.tables.push(description(child));
            }
            ("w:sectPr", _) => {}
            _ if child.every("w:t").is_empty() => {}
            (other, _) => return Err(Damage(format!("there is text in `{other}`"))),
        }
    }
    // Paragraphs without text only give room.
    let is_cell = |kind| matches!(kind, Kind::Cell { .. } | Kind::Head { .. });
    reading
        .parts
        .retain(|part| is_cell(part.kind) || !part.text.is_empty());
    reading.pictures = std::mem::take(&mut story.pictures);
    let mut story = Story::new(&kinds, &numbers, package.targets("footnotes.xml"));
    if let Ok(notes) = package.part(NOTES) {
        for note in notes.every("w:footnote") {
            if matches!(note.attribute("w:type"), "" | "normal") {
                reading.notes.push(story.note(note)?);
            }
        }
    }
    let known = |name: &&str| {
        *name == BODY || *name == NOTES || furniture.parts.iter().any(|part| part == name)
    };
    if let Some(other) = package.with_words().find(|name| !known(name)) {
        return Err(Damage(format!("there are words in `{other}`")));
    }
    Ok(Docx { reading, furniture })
}

/// The pieces of a line of the masthead, which tabs put into their places.
fn masthead(
    story: &mut Story<'_>,
    paragraph: &Element,
    reading: &mut Reading<String>,
) -> Result<(), Damage> {
    let line = story.paragraph(paragraph)?;
    for piece in line.text.split('\t').filter(|piece| !piece.is_empty()) {
        let mut part = super::Part::new(line.kind, piece.to_owned());
        part.links.clone_from(&line.links);
        part.calls = line.calls;
        reading.parts.push(part);
    }
    Ok(())
}

/// The description of a table.
fn description(table: &Element) -> String {
    let found = table.child("w:tblPr").and_then(|all| all.child("w:tblDescription"));
    found.map_or_else(String::new, |found| found.attribute("w:val").to_owned())
}

/// A field of the metadata; empty if it is absent.
fn metadata(package: &Package, name: &str) -> Result<String, Damage> {
    let fields = package.part("docProps/core.xml")?.every(name);
    Ok(fields.first().map_or_else(String::new, |field| field.text.clone()))
}
