//! The structure tree: which marked content is a heading, a cell, a note.
//!
//! Invariant: every piece of marked content belongs to exactly one part, and
//! every link on a page to one place in the structure.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::lines::Lines;
use super::page::{Page, damage};
use super::piece::Piece;
use super::text_string;
use crate::proof::{Damage, Kind, Link, Part, Place};

/// The deepest nesting of elements; a tree that is deeper turns in a circle.
const MAX_DEPTH: usize = 64;

/// The most columns or rows of a cell.
const MAX_SPAN: usize = 10_000;

/// What the structure tree says.
#[derive(Debug, Default)]
pub(super) struct Structure {
    /// The masthead and what stands under it.
    pub(super) parts: Vec<Part<Lines>>,
    /// The notes.
    pub(super) notes: Vec<Part<Lines>>,
    /// The alternative texts of figures.
    pub(super) pictures: Vec<String>,
    /// The summaries of tables.
    pub(super) tables: Vec<String>,
    /// How often each role occurs.
    pub(super) roles: BTreeMap<String, usize>,
    /// The annotations that are part of the text.
    pub(super) annotations: BTreeSet<ObjectId>,
}

/// Where text goes.
#[derive(Clone, Copy)]
enum Target {
    Nowhere,
    Part(usize),
    Note(usize),
}

/// Where the walk is, and what it goes into.
#[derive(Clone, Copy)]
struct Standpoint {
    page: Option<ObjectId>,
    target: Target,
    depth: usize,
}

struct Walk<'a> {
    file: &'a Document,
    /// What is marked on them is taken when it is named.
    pages: &'a mut BTreeMap<ObjectId, Page>,
    read: BTreeSet<(ObjectId, i64)>,
    structure: Structure,
    /// The row of the table that is open, from 1.
    row: usize,
    /// The column in it, from 1; 0 before the first cell.
    column: usize,
    /// How many more rows each column is covered by a cell that began above.
    covered: BTreeMap<usize, usize>,
    /// The paragraphs met in the part that is open.
    paragraphs: usize,
    /// The text of the link that is open, if one is.
    linked: Option<Lines>,
}

/// Reads the structure tree of a file with these pages, whose text it takes; what
/// stands outside the structure is left.
pub(super) fn read(
    file: &Document,
    pages: &mut BTreeMap<ObjectId, Page>,
) -> Result<Structure, Damage> {
    let catalog = file.catalog().map_err(damage)?;
    let root = catalog.get_deref(b"StructTreeRoot", file).and_then(Object::as_dict);
    let root = root.map_err(|_| Damage("it has no structure".into()))?;
    let mut walk = Walk {
        file,
        pages,
        read: BTreeSet::new(),
        structure: Structure::default(),
        row: 0,
        column: 0,
        covered: BTreeMap::new(),
        paragraphs: 0,
        linked: None,
    };
    let start = Standpoint { page: None, target: Target::Nowhere, depth: 0 };
    walk.children(root, start)?;
    let left = walk.pages.values().flat_map(|page| page.marked.values());
    if !left.flatten().all(Piece::is_blank) {
        return Err(Damage("there is text that its structure does not name".into()));
    }
    Ok(walk.structure)
}

impl<'a> Walk<'a> {
    fn children(
        &mut self,
        element: &'a Dictionary,
        place: Standpoint,
    ) -> Result<(), Damage> {
        match element.get_deref(b"K", self.file) {
            Ok(Object::Array(children)) => {
                children.iter().try_for_each(|child| self.child(child, place))
            }
            Ok(child) => self.child(child, place),
            Err(_) => Ok(()),
        }
    }

    fn child(&mut self, child: &'a Object, place: Standpoint) -> Result<(), Damage> {
        if place.depth > MAX_DEPTH {
            return Err(Damage("its structure turns in a circle".into()));
        }
        let (_, child) = self.file.dereference(child).map_err(damage)?;
        if let Object::Integer(id) = child {
            return self.marked(*id, place);
        }
        let child = child.as_dict().map_err(damage)?;
        let page = child.get(b"Pg").and_then(Object::as_reference).ok().or(place.page);
        let place = Standpoint { page, depth: place.depth + 1, ..place };
        match child.get(b"Type").and_then(Object::as_name).unwrap_or(b"StructElem") {
            b"MCR" => {
                let id = child.get(b"MCID").and_then(Object::as_i64).map_err(damage)?;
                self.marked(id, place)
            }
            b"OBJR" => self.annotation(child, place),
            _ => self.element(child, place),
        }
    }

    fn element(
        &mut self,
        element: &'a Dictionary,
        place: Standpoint,
    ) -> Result<(), Damage> {
        let role = element.get(b"S").and_then(Object::as_name).map_err(damage)?;
        let count =
            self.structure.roles.entry(String::from_utf8_lossy(role).into_owned());
        *count.or_default() += 1;
        if let Ok(alternative) = element.get(b"Alt").and_then(Object::as_str) {
            self.structure.pictures.push(text_string(alternative));
        }
        match role {
            b"Table" => {
                let summary = self.summary(element).unwrap_or_default();
                self.structure.tables.push(summary);
                self.row = 0;
                self.covered.clear();
            }
            b"TR" => self.next_row(),
            _ => {}
        }
        let kind = self.kind(role, element)?;
        let target = match (kind, place.target) {
            _ if role == b"Note" => {
                let notes = &mut self.structure.notes;
                notes.push(Part::new(Kind::Text, Lines::default()));
                Target::Note(notes.len() - 1)
            }
            (Some(kind), Target::Nowhere) => self.open(kind),
            (Some(_), Target::Part(index)) if role == b"P" => self.paragraph(index),
            (_, target) => target,
        };
        let place = Standpoint { target, ..place };
        if role != b"Link" {
            return self.children(element, place);
        }
        let before = self.linked.replace(Lines::default());
        let links = self.target(target).map_or(0, |part| part.links.len());
        self.children(element, place)?;
        let linked = std::mem::replace(&mut self.linked, before);
        // A link over two pages has two annotations, and is one link.
        if let Some(part) = self.target(target)
            && let Some(new) = part.links.get_mut(links..)
            && let Some((first, more)) = new.split_first_mut()
        {
            first.text = linked.unwrap_or_default();
            if more.iter().all(|other| other.url == first.url) {
                part.links.truncate(links + 1);
            }
        }
        Ok(())
    }

    /// Opens a part.
    fn open(&mut self, kind: Kind) -> Target {
        self.paragraphs = 0;
        self.structure.parts.push(Part::new(kind, Lines::default()));
        Target::Part(self.structure.parts.len() - 1)
    }

    /// A paragraph in a part: an entry and a cell may have several, and each but
    /// the first is a part of its own.
    fn paragraph(&mut self, index: usize) -> Target {
        self.paragraphs += 1;
        let line = self.paragraphs;
        let part = self.structure.parts.get(index);
        let kind = part.map(|part| part.kind).filter(|_| line > 1);
        let Some(mut kind) = kind else { return Target::Part(index) };
        if let Some(place) = kind.place_mut() {
            place.line = line;
        }
        let target = self.open(kind);
        self.paragraphs = line;
        target
    }

    fn next_row(&mut self) {
        self.row += 1;
        self.column = 0;
        self.covered.retain(|_, rows| {
            *rows -= 1;
            *rows > 0
        });
    }

    /// The job of an element that opens a part.
    fn kind(
        &mut self,
        role: &[u8],
        element: &'a Dictionary,
    ) -> Result<Option<Kind>, Damage> {
        Ok(match role {
            b"P" | b"LI" => Some(Kind::Text),
            b"Title" => Some(Kind::Title),
            b"TH" => Some(Kind::Head(self.cell(element)?)),
            b"TD" => Some(Kind::Cell(self.cell(element)?)),
            [b'H', level @ b'1'..=b'9'] => Some(Kind::Heading(level - b'0')),
            _ => None,
        })
    }

    /// The place of a cell: the next column that no cell above covers.
    fn cell(&mut self, element: &'a Dictionary) -> Result<Place, Damage> {
        let (columns, rows) =
            (self.span(element, b"ColSpan")?, self.span(element, b"RowSpan")?);
        let mut column = self.column + 1;
        while self.covered.contains_key(&column) {
            column += 1;
        }
        self.column = column + columns - 1;
        for covered in column..column + columns {
            if self.covered.insert(covered, rows).is_some() {
                return Err(Damage("two cells of a table cover one place".into()));
            }
        }
        Ok(Place { row: self.row, column, rows, columns, line: 1 })
    }

    /// How many columns or rows a cell covers.
    fn span(&self, cell: &'a Dictionary, key: &[u8]) -> Result<usize, Damage> {
        let Some(span) = self.attribute(cell, key) else { return Ok(1) };
        let span = span.as_i64().ok().and_then(|span| usize::try_from(span).ok());
        let span = span.filter(|span| (1..=MAX_SPAN).contains(span));
        span.ok_or_else(|| Damage("a cell covers no known number of places".into()))
    }

    /// The description of a table among its attributes.
    fn summary(&self, table: &'a Dictionary) -> Option<String> {
        self.attribute(table, b"Summary")?.as_str().ok().map(text_string)
    }

    /// An attribute of an element.
    fn attribute(&self, element: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
        let attributes = element.get_deref(b"A", self.file).ok()?;
        let attributes = match attributes {
            Object::Array(all) => all.as_slice(),
            one => std::slice::from_ref(one),
        };
        attributes.iter().find_map(|one| {
            let (_, one) = self.file.dereference(one).ok()?;
            one.as_dict().ok()?.get(key).ok()
        })
    }

    fn target(&mut self, target: Target) -> Option<&mut Part<Lines>> {
        match target {
            Target::Nowhere => None,
            Target::Part(index) => self.structure.parts.get_mut(index),
            Target::Note(index) => self.structure.notes.get_mut(index),
        }
    }

    fn marked(&mut self, id: i64, place: Standpoint) -> Result<(), Damage> {
        let page = place.page.ok_or_else(|| Damage("text is on no page".into()))?;
        if !self.read.insert((page, id)) {
            return Err(Damage("its structure names the same text twice".into()));
        }
        let page = self.pages.get_mut(&page);
        let pieces = page.and_then(|page| page.marked.remove(&id));
        let Some(pieces) = pieces else { return Ok(()) };
        if let Some(linked) = &mut self.linked {
            linked.add(&pieces);
        }
        match self.target(place.target) {
            Some(part) => part.text.take(pieces),
            None if pieces.iter().all(Piece::is_blank) => {}
            None => return Err(Damage("there is text in no paragraph".into())),
        }
        Ok(())
    }

    fn annotation(
        &mut self,
        reference: &'a Dictionary,
        place: Standpoint,
    ) -> Result<(), Damage> {
        let (id, annotation) = reference
            .get(b"Obj")
            .and_then(|one| self.file.dereference(one))
            .map_err(damage)?;
        self.structure.annotations.extend(id);
        let annotation = annotation.as_dict().map_err(damage)?;
        let leads_on = annotation.has(b"Dest");
        let action = annotation.get_deref(b"A", self.file).and_then(Object::as_dict);
        let address =
            action.and_then(|action| action.get(b"URI")).and_then(Object::as_str);
        let address = address.map(text_string);
        let part = self.target(place.target);
        let part = part.ok_or_else(|| Damage("a link is in no paragraph".into()))?;
        match address {
            Ok(url) => part.links.push(Link { url, text: Lines::default() }),
            Err(_) if leads_on => part.calls += 1,
            Err(_) => return Err(Damage("a link leads nowhere".into())),
        }
        Ok(())
    }
}
