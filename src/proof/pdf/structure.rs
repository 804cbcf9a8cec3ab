//! The structure tree: which marked content is a heading, a cell, a note.
//!
//! Invariant: every piece of marked content belongs to exactly one part, and
//! every link on a page to one place in the structure.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::lines::{Lines, Piece};
use super::page::{Page, damage};
use super::text_string;
use crate::proof::{Damage, Kind, Link, Part};

/// The deepest nesting of elements; a tree that is deeper turns in a circle.
const MAX_DEPTH: usize = 64;

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

/// Where the walk is.
#[derive(Clone, Copy)]
struct Place {
    page: Option<ObjectId>,
    target: Target,
    /// Whether the text is that of a link, which was opened with this element.
    in_link: bool,
    depth: usize,
}

struct Walk<'a> {
    file: &'a Document,
    pages: &'a BTreeMap<ObjectId, Page>,
    read: BTreeSet<(ObjectId, i64)>,
    structure: Structure,
    row: usize,
    column: usize,
    /// The text of the link that is open.
    linked: Lines,
}

/// Reads the structure tree of a file with these pages.
pub(super) fn read(
    file: &Document,
    pages: &BTreeMap<ObjectId, Page>,
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
        linked: Lines::default(),
    };
    let start = Place {
        page: None,
        target: Target::Nowhere,
        in_link: false,
        depth: 0,
    };
    walk.children(root, start)?;
    for (page, content) in pages {
        for (id, pieces) in &content.marked {
            let known = walk.read.contains(&(*page, *id));
            if !known && !blank(pieces) {
                return Err(Damage(
                    "there is text that its structure does not name".into(),
                ));
            }
        }
    }
    Ok(walk.structure)
}

fn blank(pieces: &[Piece]) -> bool {
    let mut lines = Lines::default();
    lines.add(pieces);
    lines.is_blank()
}

impl<'a> Walk<'a> {
    fn children(&mut self, element: &'a Dictionary, place: Place) -> Result<(), Damage> {
        match element.get_deref(b"K", self.file) {
            Ok(Object::Array(children)) => {
                children.iter().try_for_each(|child| self.child(child, place))
            }
            Ok(child) => self.child(child, place),
            Err(_) => Ok(()),
        }
    }

    fn child(&mut self, child: &'a Object, place: Place) -> Result<(), Damage> {
        if place.depth > MAX_DEPTH {
            return Err(Damage("its structure turns in a circle".into()));
        }
        let (_, child) = self.file.dereference(child).map_err(damage)?;
        if let Object::Integer(id) = child {
            return self.marked(*id, place);
        }
        let child = child.as_dict().map_err(damage)?;
        let page = child.get(b"Pg").and_then(Object::as_reference).ok().or(place.page);
        let place = Place { page, depth: place.depth + 1, ..place };
        match child.get(b"Type").and_then(Object::as_name).unwrap_or(b"StructElem") {
            b"MCR" => {
                let id = child.get(b"MCID").and_then(Object::as_i64).map_err(damage)?;
                self.marked(id, place)
            }
            b"OBJR" => self.annotation(child, place),
            _ => self.element(child, place),
        }
    }

    fn element(&mut self, element: &'a Dictionary, place: Place) -> Result<(), Damage> {
        let role = element.get(b"S").and_then(Object::as_name).map_err(damage)?;
        let count =
            self.structure.roles.entry(String::from_utf8_lossy(role).into_owned());
        *count.or_default() += 1;
        if let Ok(alternative) = element.get(b"Alt").and_then(Object::as_str) {
            self.structure.pictures.push(text_string(alternative));
        }
        let kind = self.kind(role);
        match role {
            b"Table" => {
                let summary = self.summary(element).unwrap_or_default();
                self.structure.tables.push(summary);
                self.row = 0;
            }
            b"TR" => {
                self.row += 1;
                self.column = 0;
            }
            _ => {}
        }
        let structure = &mut self.structure;
        let target = match (kind, place.target) {
            _ if role == b"Note" => {
                structure.notes.push(Part::new(Kind::Text, Lines::default()));
                Target::Note(structure.notes.len() - 1)
            }
            (Some(kind), Target::Nowhere) => {
                structure.parts.push(Part::new(kind, Lines::default()));
                Target::Part(structure.parts.len() - 1)
            }
            (_, target) => target,
        };
        let in_link = place.in_link || role == b"Link";
        let place = Place { target, in_link, ..place };
        if role != b"Link" {
            return self.children(element, place);
        }
        let before = std::mem::take(&mut self.linked);
        let links = self.target(target).map_or(0, |part| part.links.len());
        self.children(element, place)?;
        let linked = std::mem::replace(&mut self.linked, before);
        // A link over two lines has two annotations, and is one link.
        if let Some(part) = self.target(target)
            && let Some(new) = part.links.get_mut(links..)
            && let Some((first, more)) = new.split_first_mut()
        {
            first.text = linked;
            if more.iter().all(|other| other.url == first.url) {
                part.links.truncate(links + 1);
            }
        }
        Ok(())
    }

    /// The job of an element that opens a part.
    fn kind(&mut self, role: &[u8]) -> Option<Kind> {
        let (row, column) = (self.row, self.column + 1);
        match role {
            b"P" | b"LI" => Some(Kind::Text),
            b"Title" => Some(Kind::Title),
            b"TH" | b"TD" => {
                self.column = column;
                let is_head = role == b"TH";
                Some(if is_head {
                    Kind::Head { row, column }
                } else {
                    Kind::Cell { row, column }
                })
            }
            [b'H', level @ b'1'..=b'9'] => Some(Kind::Heading(level - b'0')),
            _ => None,
        }
    }

    /// The description of a table among its attributes.
    fn summary(&self, table: &'a Dictionary) -> Option<String> {
        let attributes = table.get_deref(b"A", self.file).ok()?;
        let attributes = match attributes {
            Object::Array(all) => all.as_slice(),
            one => std::slice::from_ref(one),
        };
        attributes.iter().find_map(|one| {
            let (_, one) = self.file.dereference(one).ok()?;
            let summary = one.as_dict().ok()?.get(b"Summary").ok()?;
            summary.as_str().ok().map(text_string)
        })
    }

    fn target(&mut self, target: Target) -> Option<&mut Part<Lines>> {
        match target {
            Target::Nowhere => None,
            Target::Part(index) => self.structure.parts.get_mut(index),
            Target::Note(index) => self.structure.notes.get_mut(index),
        }
    }

    fn marked(&mut self, id: i64, place: Place) -> Result<(), Damage> {
        let page = place.page.ok_or_else(|| Damage("text is on no page".into()))?;
        if !self.read.insert((page, id)) {
            return Err(Damage("its structure names the same text twice".into()));
        }
        let pages = self.pages;
        let pieces = pages.get(&page).and_then(|page| page.marked.get(&id));
        let Some(pieces) = pieces else { return Ok(()) };
        if place.in_link {
            self.linked.add(pieces);
        }
        match self.target(place.target) {
            Some(part) => part.text.add(pieces),
            None if blank(pieces) => {}
            None => return Err(Damage("there is text in no paragraph".into())),
        }
        Ok(())
    }

    fn annotation(
        &mut self,
        reference: &'a Dictionary,
        place: Place,
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
