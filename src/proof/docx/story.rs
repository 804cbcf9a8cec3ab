//! The paragraphs, tables and notes of a story: of the body or of the notes.
//!
//! Invariant: every word is read that Word shows; only what is said *about* the
//! text is passed over.

use std::collections::BTreeMap;

use super::xml::Element;
use crate::proof::{Damage, Kind, Link, Part};

/// What is needed to read a story.
pub(super) struct Story<'a> {
    /// The kinds of paragraphs by the id of their style.
    kinds: &'a BTreeMap<String, Kind>,
    /// The addresses by the id of their relationship.
    targets: BTreeMap<String, String>,
    /// The numbers of the notes by their ids, in the order of their calls.
    numbers: &'a BTreeMap<String, usize>,
    /// The alternative texts of the pictures, in order.
    pub(super) pictures: Vec<String>,
}

/// The kinds of paragraphs by the id of their style: by its outline level.
pub(super) fn kinds(styles: &Element) -> BTreeMap<String, Kind> {
    let styles = styles.every("w:style").into_iter().map(|style| {
        let id = style.attribute("w:styleId");
        let properties = style.child("w:pPr");
        let kind = match properties.and_then(outline_level) {
            // The id that Word itself gives to the style of titles.
            _ if id == "Title" => Kind::Title,
            Some(level) => Kind::Heading(level),
            None => Kind::Text,
        };
        (id.to_owned(), kind)
    });
    styles.collect()
}

/// The numbers that Word gives to the notes, by their ids.
pub(super) fn numbers(body: &Element) -> Result<BTreeMap<String, usize>, Damage> {
    let mut numbers = BTreeMap::new();
    let calls = body.every("w:footnoteReference");
    let counted = calls.into_iter().filter(|call| !has_own_mark(call));
    for (number, call) in (1..).zip(counted) {
        if numbers.insert(call.attribute("w:id").to_owned(), number).is_some() {
            return Err(Damage("a note is called twice".into()));
        }
    }
    Ok(numbers)
}

/// The level of a heading from 1.
fn outline_level(properties: &Element) -> Option<u8> {
    let level = properties.child("w:outlineLvl")?.attribute("w:val");
    level
        .parse()
        .ok()
        .filter(|level| *level <= 8)
        .map(|level: u8| level + 1)
}

/// Whether the mark of a note stands in the text and is not counted by Word.
fn has_own_mark(call: &Element) -> bool {
    matches!(call.attribute("w:customMarkFollows"), "1" | "true" | "on")
}

impl<'a> Story<'a> {
    /// A story whose part has these relationships.
    pub(super) fn new(
        kinds: &'a BTreeMap<String, Kind>,
        numbers: &'a BTreeMap<String, usize>,
        targets: BTreeMap<String, String>,
    ) -> Self {
        Self { kinds, targets, numbers, pictures: Vec::new() }
    }

    /// A paragraph of the body.
    pub(super) fn paragraph(
        &mut self,
        paragraph: &Element,
    ) -> Result<Part<String>, Damage> {
        let properties = paragraph.child("w:pPr");
        let style = properties.and_then(|properties| properties.child("w:pStyle"));
        let style = style.map_or("", |style| style.attribute("w:val"));
        let kind = match properties.and_then(outline_level) {
            Some(level) => Kind::Heading(level),
            None => self.kinds.get(style).copied().unwrap_or(Kind::Text),
        };
        let mut part = Part::new(kind, String::new());
        self.inlines(paragraph, None, &mut part)?;
        Ok(part)
    }

    /// The cells of a table.
    pub(super) fn table(&mut self, table: &Element) -> Result<Vec<Part<String>>, Damage> {
        let mut parts = Vec::new();
        for (row, element) in (1..).zip(table.every("w:tr")) {
            let cells = element.every("w:tc");
            let is_head = !element.every("w:tblHeader").is_empty();
            // A day is the only cell of its row.
            let is_day = cells.len() == 1;
            for (column, cell) in (1..).zip(cells) {
                let kind = match is_head || is_day {
                    true => Kind::Head { row, column },
                    false => Kind::Cell { row, column },
                };
                let mut part = Part::new(kind, String::new());
                for paragraph in cell.every("w:p") {
                    self.inlines(paragraph, None, &mut part)?;
                }
                parts.push(part);
            }
        }
        Ok(parts)
    }

    /// A note with its mark.
    pub(super) fn note(&mut self, note: &Element) -> Result<Part<String>, Damage> {
        let mut part = Part::new(Kind::Text, String::new());
        let id = note.attribute("w:id");
        self.inlines(note, Some(id), &mut part)?;
        // Its mark is text where Word does not count it.
        if !self.numbers.contains_key(id) {
            part.calls += 1;
        }
        Ok(part)
    }

    /// Reads what is in an element; `note` is the id of the note it is in.
    fn inlines(
        &mut self,
        element: &Element,
        note: Option<&str>,
        part: &mut Part<String>,
    ) -> Result<(), Damage> {
        for child in &element.children {
            match child.name.as_str() {
                "w:t" => part.text.push_str(&child.text),
                "w:tab" => part.text.push('\t'),
                "w:br" | "w:cr" => part.text.push('\n'),
                "w:noBreakHyphen" => part.text.push('\u{2011}'),
                "w:footnoteReference" => {
                    part.calls += 1;
                    if !has_own_mark(child) {
                        part.text.push_str(&self.number(child.attribute("w:id"))?);
                    }
                }
                "w:footnoteRef" => {
                    part.calls += 1;
                    part.text.push_str(&self.number(note.unwrap_or_default())?);
                }
                // A further call of a note repeats the mark of the first.
                "w:instrText" if child.text.trim_start().starts_with("NOTEREF ") => {
                    part.calls += 1;
                }
                "w:hyperlink" => self.link(child, note, part)?,
                "wp:docPr" => self.pictures.push(child.attribute("descr").to_owned()),
                // What is said of the text, and the same picture for old readers.
                "w:pPr" | "w:rPr" | "mc:Fallback" => {}
                _ => self.inlines(child, note, part)?,
            }
        }
        Ok(())
    }

    fn number(&self, id: &str) -> Result<String, Damage> {
        let number = self.numbers.get(id);
        let number = number.ok_or_else(|| Damage("a note is never called".into()))?;
        Ok(number.to_string())
    }

    fn link(
        &mut self,
        link: &Element,
        note: Option<&str>,
        part: &mut Part<String>,
    ) -> Result<(), Damage> {
        let start = part.text.len();
        self.inlines(link, note, part)?;
        let id = link.attribute("r:id");
        // What leads to a place in the document itself leads to a note or back.
        if id.is_empty() && !link.attribute("w:anchor").is_empty() {
            part.calls += 1;
            return Ok(());
        }
        let url = self.targets.get(id).cloned();
        let url = url.ok_or_else(|| Damage("a link leads nowhere".into()))?;
        let text = part.text[start..].to_owned();
        part.links.push(Link { url, text });
        Ok(())
    }
}
