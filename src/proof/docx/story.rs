//! The paragraphs, tables and notes of a story: of the body or of the notes.
//!
//! Invariant: every word is read that Word shows; only what is said *about* the
//! text is passed over.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::proof::{Damage, Kind, Link, Part, Place};
use crate::word::Element;

/// The most columns of a table, those of Word.
const MAX_COLUMNS: usize = 63;

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

/// How many columns a cell covers.
fn span(cell: &Element) -> Result<usize, Damage> {
    let property = cell.child("w:tcPr").and_then(|all| all.child("w:gridSpan"));
    let span = property.map_or(Ok(1), |span| span.attribute("w:val").parse());
    let span = span.ok().filter(|span| (1..=MAX_COLUMNS).contains(span));
    span.ok_or_else(|| Damage("a cell covers no known number of columns".into()))
}

/// How a cell is merged with those above and below it.
enum Merge {
    None,
    Begins,
    GoesOn,
}

fn merge(cell: &Element) -> Merge {
    let property = cell.child("w:tcPr").and_then(|all| all.child("w:vMerge"));
    match property.map(|merge| merge.attribute("w:val")) {
        None => Merge::None,
        Some("restart") => Merge::Begins,
        Some(_) => Merge::GoesOn,
    }
}

/// Lets the parts of a cell reach down into the row and columns of a place.
fn reach_down(cell: &mut [Part<String>], into: Place) -> Result<(), Damage> {
    let reaches = |place: &Place| {
        place.row + place.rows == into.row && place.columns == into.columns
    };
    let mut places = cell.iter_mut().filter_map(|part| part.kind.place_mut()).peekable();
    if !places.peek().is_some_and(|place| reaches(place)) {
        return Err(Damage("a cell is merged with none above it".into()));
    }
    places.for_each(|place| place.rows += 1);
    Ok(())
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

    /// The job of a paragraph, by the level of its style or its own.
    fn kind(&self, paragraph: &Element) -> Kind {
        let properties = paragraph.child("w:pPr");
        let style = properties.and_then(|properties| properties.child("w:pStyle"));
        let style = style.map_or("", |style| style.attribute("w:val"));
        match properties.and_then(outline_level) {
            Some(level) => Kind::Heading(level),
            None => self.kinds.get(style).copied().unwrap_or(Kind::Text),
        }
    }

    /// A paragraph of the body.
    pub(super) fn paragraph(
        &mut self,
        paragraph: &Element,
    ) -> Result<Part<String>, Damage> {
        let kind = self.kind(paragraph);
        let mut part = Part::new(kind, String::new());
        self.inlines(paragraph, None, &mut part)?;
        // A label in the margin stands behind a tab.
        if part.text.starts_with('\t') {
            part.text.remove(0);
        }
        Ok(part)
    }

    /// The pieces of a paragraph between its tabs, each a part.
    pub(super) fn pieces(
        &mut self,
        paragraph: &Element,
    ) -> Result<Vec<Part<String>>, Damage> {
        let kind = self.kind(paragraph);
        let mut pieces = vec![Part::new(kind, String::new())];
        for child in &paragraph.children {
            let mut piece =
                pieces.pop().unwrap_or_else(|| Part::new(kind, String::new()));
            self.inline(child, None, &mut piece)?;
            let next = piece
                .text
                .split_off(piece.text.find('\t').unwrap_or(piece.text.len()));
            let begins = !next.is_empty();
            pieces.push(piece);
            if begins {
                let next = next.trim_start_matches('\t').to_owned();
                pieces.push(Part::new(kind, next));
            }
        }
        pieces.retain(|piece| !piece.text.is_empty());
        Ok(pieces)
    }

    /// The cells of a table, line by line.
    pub(super) fn table(&mut self, table: &Element) -> Result<Vec<Part<String>>, Damage> {
        let mut parts: Vec<Part<String>> = Vec::new();
        let width = table.every("w:gridCol").len();
        // The parts of the cell above each column that may reach down.
        let mut above: BTreeMap<usize, Range<usize>> = BTreeMap::new();
        for (row, element) in (1..).zip(table.every("w:tr")) {
            let is_head = !element.every("w:tblHeader").is_empty();
            let mut column = 1;
            for cell in element.every("w:tc") {
                let columns = span(cell)?;
                let from = parts.len();
                let place = Place { row, column, rows: 1, columns, line: 1 };
                let kind = match is_head {
                    true => Kind::Head,
                    false if columns == width => Kind::Band,
                    false => Kind::Cell,
                };
                self.lines(cell, kind, place, &mut parts)?;
                match merge(cell) {
                    Merge::None => drop(above.remove(&column)),
                    Merge::Begins => drop(above.insert(column, from..parts.len())),
                    Merge::GoesOn => {
                        if parts.drain(from..).any(|part| !part.text.is_empty()) {
                            return Err(Damage("there is text in a covered cell".into()));
                        }
                        let cell = above.get(&column).cloned().unwrap_or_default();
                        reach_down(&mut parts[cell], place)?;
                    }
                }
                column += columns;
            }
            if column != width + 1 {
                return Err(Damage("a row of a table is not full".into()));
            }
        }
        Ok(parts)
    }

    /// The lines of a cell.
    fn lines(
        &mut self,
        cell: &Element,
        kind: fn(Place) -> Kind,
        place: Place,
        parts: &mut Vec<Part<String>>,
    ) -> Result<(), Damage> {
        for (line, paragraph) in (1..).zip(cell.every("w:p")) {
            let mut part = Part::new(kind(Place { line, ..place }), String::new());
            self.inlines(paragraph, None, &mut part)?;
            parts.push(part);
        }
        Ok(())
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
            self.inline(child, note, part)?;
        }
        Ok(())
    }

    fn inline(
        &mut self,
        child: &Element,
        note: Option<&str>,
        part: &mut Part<String>,
    ) -> Result<(), Damage> {
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
