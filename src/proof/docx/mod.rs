//! Reads a DOCX part by part.
//!
//! Invariant: every part of the package in which words are is read.

mod furniture;
mod story;

pub use self::furniture::Furniture;
use self::story::Story;
use super::compare::compare;
use super::reading::agree;
use super::{Damage, Difference, Kind, Reading, Said, Written};
use crate::document::Document;
use crate::word::{Element, Package};

/// The parts of the package with the text.
const BODY: &str = "word/document.xml";
const NOTES: &str = "word/footnotes.xml";

/// A space at which no line ends.
const NO_BREAK_SPACE: char = '\u{A0}';

/// More than one of them.
const GAP: &str = "\u{A0}\u{A0}";

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
    let copy = super::copy(document);
    let around = || furniture::compare(document, folio_with_total, &docx.furniture);
    Ok(compare(&copy, &docx.reading).or_else(around))
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
    let is_cell = |kind: Kind| kind.place().is_some();
    reading
        .parts
        .retain(|part| is_cell(part.kind) || !part.text.is_empty());
    reading.pictures = std::mem::take(&mut story.pictures);
    if let Some(name) = &furniture.first_foot {
        control(package.part(name)?, &mut story, &mut reading)?;
    }
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
    reading.parts.extend(story.pieces(paragraph)?);
    Ok(())
}

/// The control block, which is the foot of page 1.
fn control(
    foot: &Element,
    story: &mut Story<'_>,
    reading: &mut Reading<String>,
) -> Result<(), Damage> {
    for paragraph in foot.every("w:p") {
        let mut part = story.paragraph(paragraph)?;
        // The job number and its stamps stand apart by several spaces.
        let pieces: Vec<&str> = part.text.split(GAP).collect();
        let pieces = pieces.iter().map(|piece| piece.trim_start_matches(NO_BREAK_SPACE));
        part.text =
            pieces.filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" ");
        if !part.text.is_empty() {
            reading.control.push(part);
        }
    }
    reading.pictures.append(&mut story.pictures);
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
    Ok(fields
        .first()
        .map_or_else(String::new, |field| field.text.to_string()))
}
