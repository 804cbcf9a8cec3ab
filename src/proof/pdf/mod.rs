//! Reads a PDF by its structure tree, as a screen reader does.
//!
//! Invariant: every glyph of every page is accounted for, inside the structure
//! or as furniture of its page.
//!
//! What cannot be seen: what a glyph looks like (its character is taken from
//! the table of its font), lines and pictures, and text that other text covers,
//! which the `pdf` room looks for before it writes.

mod codes;
mod font;
mod furniture;
mod letters;
mod lines;
mod nesting;
mod operation;
mod page;
mod passages;
mod piece;
mod places;
mod structure;
mod unicode;

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document as File, Object, ObjectId};

pub use self::lines::Lines;
use self::page::{Fonts, Page, damage};
use self::piece::Piece;
use super::compare::{compare, difference, quoted};
use super::{Damage, Difference, Reading, Written};
use crate::document::{Block, Document, Inline};

/// The most bookmarks that are read; a chain that is longer is a circle.
const MAX_BOOKMARKS: usize = 100_000;

/// A PDF as it was read.
#[derive(Debug)]
pub struct Pdf {
    /// What the structure tree says.
    pub reading: Reading<Lines>,
    /// The bookmarks with their levels, from 1.
    pub outline: Vec<(u8, String)>,
    /// How often each role occurs.
    pub roles: BTreeMap<String, usize>,
    /// Whether the file says that it is tagged.
    pub tagged: bool,
    /// What stands outside the structure of each page.
    strays: Vec<Vec<Piece>>,
}

impl Pdf {
    /// How far each piece of text outside the structure is from the left and
    /// from the lower edge, in points, by page.
    pub fn furniture_places(&self) -> impl Iterator<Item = Vec<(f32, f32)>> {
        self.strays
            .iter()
            .map(|strays| strays.iter().map(|piece| (piece.x, piece.y)).collect())
    }

    /// What stands outside the structure, by page.
    pub fn furniture(&self) -> impl Iterator<Item = Lines> {
        self.strays.iter().map(|strays| {
            let mut lines = Lines::default();
            lines.add(strays);
            lines
        })
    }
}

/// Compares a PDF with the tree.
pub(super) fn check(
    document: &Document,
    folio_with_total: bool,
    bytes: &[u8],
) -> Result<Option<Difference>, Damage> {
    let mut pdf = read(bytes)?;
    if !pdf.tagged {
        return Err(Damage("it does not say that it is tagged".into()));
    }
    let copy = super::copy(document);
    part_control(&copy, &mut pdf.reading);
    Ok(compare(&copy, &pdf.reading)
        .or_else(|| places::compare(&copy, &pdf.reading))
        .or_else(|| outline(document, &pdf.outline))
        .or_else(|| furniture::compare(document, folio_with_total, &copy, &pdf.strays)))
}

/// Parts the control block from the masthead, which it follows in the structure:
/// nothing in a PDF parts the two.
fn part_control(copy: &Reading<Written>, found: &mut Reading<Lines>) {
    let end = (copy.masthead + copy.control.len()).min(found.parts.len());
    let start = copy.masthead.min(end);
    found.control = found.parts.drain(start..end).collect();
}

/// Reads a PDF.
///
/// # Errors
/// What keeps it from being read.
pub fn read(bytes: &[u8]) -> Result<Pdf, Damage> {
    let file = File::load_mem(bytes).map_err(damage)?;
    let catalog = file.catalog().map_err(damage)?;
    let mut fonts = Fonts::new();
    let mut pages: BTreeMap<ObjectId, Page> = BTreeMap::new();
    let mut order = Vec::new();
    let mut annotations = BTreeSet::new();
    for (number, id) in file.page_iter().enumerate() {
        let page = page::read(&file, (number, id), &mut fonts)?;
        if pages.insert(id, page).is_some() {
            return Err(Damage("a page is there twice".into()));
        }
        annotations.extend(annotated(&file, id)?);
        order.push(id);
    }
    let structure = structure::read(&file, &mut pages)?;
    if structure.annotations != annotations {
        return Err(Damage(
            "the links on its pages are not those in its structure".into(),
        ));
    }
    let strays = order.iter().filter_map(|id| pages.remove(id)).map(|page| page.strays);
    let marked = catalog.get_deref(b"MarkInfo", &file).and_then(Object::as_dict);
    let marked = marked.and_then(|info| info.get(b"Marked")).and_then(Object::as_bool);
    let info = file.trailer.get_deref(b"Info", &file).and_then(Object::as_dict);
    let reading = Reading {
        title: info.ok().and_then(|info| text(info, b"Title")).unwrap_or_default(),
        language: text(catalog, b"Lang").unwrap_or_default(),
        masthead: 0,
        control: Vec::new(),
        parts: structure.parts,
        notes: structure.notes,
        pictures: structure.pictures,
        tables: structure.tables,
    };
    Ok(Pdf {
        reading,
        outline: bookmarks(&file, catalog)?,
        roles: structure.roles,
        tagged: marked.unwrap_or(false),
        strays: strays.collect(),
    })
}

/// The annotations of a page.
fn annotated(file: &File, page: ObjectId) -> Result<Vec<ObjectId>, Damage> {
    let page = file.get_dictionary(page).map_err(damage)?;
    let Ok(annotations) = page.get_deref(b"Annots", file) else { return Ok(Vec::new()) };
    let annotations = annotations.as_array().map_err(damage)?;
    annotations
        .iter()
        .map(|one| one.as_reference().map_err(damage))
        .collect()
}

/// Compares the bookmarks with the headings. A bookmark has no marks of notes,
/// wherever in its heading they are called.
fn outline(document: &Document, found: &[(u8, String)]) -> Option<Difference> {
    let mut found = found.iter();
    for block in &document.blocks {
        let Block::Heading { level, label, text, .. } = block else { continue };
        let mut expected = String::new();
        if let Some(label) = label {
            expected.extend([label, " "]);
        }
        without_calls(text, &mut expected);
        let told = match found.next() {
            Some((at, title)) if at == level && same(title, &expected) => continue,
            Some((at, title)) => {
                format!("has the bookmark {} at level {at}", quoted(title))
            }
            None => "has no bookmark".into(),
        };
        let expected = format!("has {} at level {level}", quoted(&expected));
        return Some(difference(told, expected));
    }
    let (_, added) = found.next()?;
    Some(difference(
        format!("has the bookmark {}", quoted(added)),
        "has no heading".into(),
    ))
}

/// The characters of a text without its calls and without what parts two calls
/// at one place.
fn without_calls(text: &[Inline], characters: &mut String) {
    let is_call = |index: usize| matches!(text.get(index), Some(Inline::NoteCall { .. }));
    for (index, inline) in text.iter().enumerate() {
        let parts_calls = index > 0 && is_call(index - 1) && is_call(index + 1);
        match inline {
            _ if parts_calls => {}
            Inline::Text { text } => characters.push_str(text),
            other => without_calls(other.content(), characters),
        }
    }
}

/// Whether two titles have the same words; bookmarks keep marks of direction.
fn same(bookmark: &str, heading: &str) -> bool {
    let words = |text: &str| {
        let is_mark = |char: char| matches!(char, '\u{2060}' | '\u{2066}'..='\u{2069}');
        let text = text.replace(is_mark, "");
        text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    words(bookmark) == words(heading)
}

/// The bookmarks with their levels.
fn bookmarks(file: &File, catalog: &Dictionary) -> Result<Vec<(u8, String)>, Damage> {
    let mut found = Vec::new();
    let Ok(root) = catalog.get_deref(b"Outlines", file).and_then(Object::as_dict) else {
        return Ok(found);
    };
    let next =
        |node: &Dictionary, key: &[u8]| node.get(key).and_then(Object::as_reference).ok();
    let mut open: Vec<(ObjectId, u8)> =
        next(root, b"First").map(|id| (id, 1)).into_iter().collect();
    while let Some((id, level)) = open.pop() {
        if found.len() == MAX_BOOKMARKS {
            return Err(Damage("its bookmarks turn in a circle".into()));
        }
        let node = file.get_dictionary(id).map_err(damage)?;
        found.push((level, text(node, b"Title").unwrap_or_default()));
        open.extend(next(node, b"Next").map(|id| (id, level)));
        open.extend(next(node, b"First").map(|id| (id, level.saturating_add(1))));
    }
    Ok(found)
}

/// A text in a dictionary.
fn text(dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    dictionary.get(key).and_then(Object::as_str).ok().map(text_string)
}

/// A text outside the pages: UTF-16 if it begins so, else taken for ASCII.
fn text_string(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => {
            let unit = |pair: &[u8]| {
                pair.iter().fold(0, |unit, byte| unit << 8 | u16::from(*byte))
            };
            let units: Vec<u16> = units.chunks(2).map(unit).collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}
