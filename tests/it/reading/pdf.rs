//! Reads a PDF by its structure tree, as a screen reader does, with a library
//! that has nothing in common with the one that wrote it.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

use super::{Kind, Part, Reading};

/// A PDF as it was read.
pub(crate) struct Pdf {
    /// What the structure tree says.
    pub(crate) reading: Reading,
    /// What stands on each page outside the structure tree: the furniture.
    pub(crate) furniture: Vec<String>,
    /// From the left edge to each piece of the furniture, by page.
    pub(crate) furniture_places: Vec<Vec<f64>>,
    /// How often each role occurs.
    pub(crate) roles: BTreeMap<String, usize>,
    /// The language of the document.
    pub(crate) language: String,
    /// The text of the structure that is marked as in a language, by its tag.
    pub(crate) spoken: BTreeMap<String, String>,
    /// The title in the metadata.
    pub(crate) title: String,
    /// The alternative texts of the figures.
    pub(crate) alternatives: Vec<String>,
    /// Whether the file says that it is tagged.
    pub(crate) tagged: bool,
}

/// Reads a PDF.
pub(crate) fn read(bytes: &[u8]) -> Pdf {
    let file = Document::load_mem(bytes).expect("a PDF");
    let pages: Vec<(ObjectId, Page)> =
        file.page_iter().map(|id| (id, page(&file, id))).collect();
    let furniture = pages.iter().map(|(_, page)| page.furniture.clone()).collect();
    let mut spoken: BTreeMap<String, String> = BTreeMap::new();
    for (_, page) in &pages {
        for (language, text) in &page.spoken {
            spoken.entry(language.clone()).or_default().push_str(text);
        }
    }
    let furniture_places = pages.iter().map(|(_, page)| page.places.clone()).collect();
    let catalog = file.catalog().expect("a catalog");
    let root = catalog.get_deref(b"StructTreeRoot", &file).expect("a tagged PDF");
    let mut walk = Walk {
        file: &file,
        pages: pages.into_iter().collect(),
        read: BTreeSet::new(),
        roles: BTreeMap::new(),
        alternatives: Vec::new(),
        parts: Vec::new(),
        notes: Vec::new(),
    };
    let root = root.as_dict().expect("the root of the structure");
    walk.children(root, None, Target::Nowhere);
    let Walk { roles, alternatives, parts, notes, .. } = walk.finished();
    // Nothing in a PDF parts the masthead from what stands under it.
    let reading = Reading { masthead: Vec::new(), parts, notes };
    let marked = catalog.get_deref(b"MarkInfo", &file).and_then(Object::as_dict);
    let marked = marked.and_then(|info| info.get(b"Marked")).and_then(Object::as_bool);
    let info = file.trailer.get_deref(b"Info", &file).and_then(Object::as_dict);
    let title = info.and_then(|info| info.get(b"Title")).and_then(Object::as_str);
    let language = catalog.get(b"Lang").and_then(Object::as_str);
    Pdf {
        reading,
        furniture,
        furniture_places,
        roles,
        language: string(language.unwrap_or_default()),
        spoken,
        title: string(title.unwrap_or_default()),
        alternatives,
        tagged: marked.unwrap_or(false),
    }
}

/// The text of a page: by marked content, and what is outside the structure.
#[derive(Default)]
struct Page {
    marked: BTreeMap<i64, String>,
    furniture: String,
    /// From the left edge to each piece of furniture.
    places: Vec<f64>,
    spoken: BTreeMap<String, String>,
}

/// A stretch of marked content that is open.
struct Open {
    id: Option<i64>,
    replaced: bool,
    language: Option<String>,
}

fn page(file: &Document, id: ObjectId) -> Page {
    let fonts: BTreeMap<Vec<u8>, Encoding<'_>> = file
        .get_page_fonts(id)
        .expect("fonts")
        .into_iter()
        .map(|(name, font)| (name, font.get_font_encoding(file).expect("an encoding")))
        .collect();
    let content = Content::decode(&file.get_page_content(id)).expect("operations");
    let mut page = Page::default();
    let mut font = None;
    let mut open: Vec<Open> = Vec::new();
    // From the left edge; the pages turn and scale no text sideways.
    let mut places = vec![0.0_f64];
    for operation in &content.operations {
        match operation.operator.as_str() {
            "Tf" => font = fonts.get(operation.operands[0].as_name().expect("a name")),
            "q" => places.push(places.last().copied().unwrap_or_default()),
            "Q" => drop(places.pop()),
            "cm" => {
                let shift = operation.operands[4].as_float().expect("a number");
                *places.last_mut().expect("a place") += f64::from(shift);
            }
            "BMC" => open.push(Open { id: None, replaced: false, language: None }),
            "BDC" => {
                let properties = operation.operands[1].as_dict().expect("properties");
                let id = properties.get(b"MCID").and_then(Object::as_i64).ok();
                let actual = properties.get(b"ActualText").and_then(Object::as_str);
                let hidden = open.iter().any(|open| open.replaced);
                let language = properties.get(b"Lang").and_then(Object::as_str);
                let language = language.ok().map(string);
                open.push(Open { id, replaced: actual.is_ok(), language });
                if let (Ok(actual), false) = (actual, hidden) {
                    page.add(&open, &string(actual));
                }
            }
            "EMC" => drop(open.pop()),
            "Tj" | "TJ" | "'" | "\"" => {
                let font = font.expect("text in a font");
                let text: String =
                    operation.operands.iter().map(|shown| decode(shown, font)).collect();
                if !open.iter().any(|open| open.replaced) {
                    page.add(&open, &text);
                }
                if open.iter().all(|open| open.id.is_none()) {
                    page.places.extend(places.last());
                }
            }
            "Do" => panic!("text may hide in a form that this reader does not read"),
            _ => {}
        }
    }
    page
}

impl Page {
    fn add(&mut self, open: &[Open], text: &str) {
        if let Some(language) = open.iter().rev().find_map(|open| open.language.as_ref())
        {
            self.spoken.entry(language.clone()).or_default().push_str(text);
        }
        match open.iter().rev().find_map(|open| open.id) {
            Some(id) => self.marked.entry(id).or_default().push_str(text),
            None => self.furniture.push_str(text),
        }
    }
}

fn decode(shown: &Object, font: &Encoding<'_>) -> String {
    match shown {
        Object::String(bytes, _) => font.bytes_to_string(bytes).expect("Unicode"),
        Object::Array(pieces) => pieces.iter().map(|piece| decode(piece, font)).collect(),
        _ => String::new(),
    }
}

/// A string outside the pages.
fn string(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => {
            let units: Vec<u16> = units
                .chunks(2)
                .map(|unit| u16::from(unit[0]) << 8 | u16::from(unit[1]))
                .collect();
            String::from_utf16(&units).expect("UTF-16")
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// Where text goes.
#[derive(Clone, Copy)]
enum Target {
    Nowhere,
    Part(usize),
    Note(usize),
}

struct Walk<'a> {
    file: &'a Document,
    pages: BTreeMap<ObjectId, Page>,
    /// The marked content that the structure has named.
    read: BTreeSet<(ObjectId, i64)>,
    roles: BTreeMap<String, usize>,
    alternatives: Vec<String>,
    parts: Vec<Part>,
    notes: Vec<Part>,
}

impl Walk<'_> {
    fn children(&mut self, element: &Dictionary, page: Option<ObjectId>, target: Target) {
        let page = element.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        let Ok(children) = element.get_deref(b"K", self.file) else { return };
        match children {
            Object::Array(children) => {
                for child in children.clone() {
                    self.child(&child, page, target);
                }
            }
            child => self.child(&child.clone(), page, target),
        }
    }

    fn child(&mut self, child: &Object, page: Option<ObjectId>, target: Target) {
        let (_, child) = self.file.dereference(child).expect("a child");
        let child = child.clone();
        if let Object::Integer(id) = child {
            return self.marked(page.expect("a page"), id, target);
        }
        let child = child.as_dict().expect("an element").clone();
        let page = child.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        match child.get(b"Type").and_then(Object::as_name).unwrap_or(b"StructElem") {
            b"MCR" => {
                let id = child.get(b"MCID").and_then(Object::as_i64).expect("an id");
                self.marked(page.expect("a page"), id, target);
            }
            b"OBJR" => self.annotation(&child, target),
            _ => self.element(&child, page, target),
        }
    }

    fn element(&mut self, element: &Dictionary, page: Option<ObjectId>, target: Target) {
        let role = element.get(b"S").and_then(Object::as_name).expect("a role");
        let role = String::from_utf8_lossy(role).into_owned();
        *self.roles.entry(role.clone()).or_default() += 1;
        if let Ok(alternative) = element.get(b"Alt").and_then(Object::as_str) {
            self.alternatives.push(string(alternative));
        }
        let kind = match role.as_str() {
            "P" | "LI" => Some(Kind::Text),
            "Title" => Some(Kind::Title),
            "TH" => Some(Kind::Head),
            "TD" => Some(Kind::Cell),
            heading => heading
                .strip_prefix('H')
                .and_then(|level| level.parse().ok())
                .map(Kind::Heading),
        };
        let part = |kind| Part { kind, text: String::new(), links: Vec::new() };
        let target = match (kind, target) {
            _ if role == "Note" => {
                self.notes.push(part(Kind::Text));
                Target::Note(self.notes.len() - 1)
            }
            (Some(kind), Target::Nowhere) => {
                self.parts.push(part(kind));
                Target::Part(self.parts.len() - 1)
            }
            _ => target,
        };
        self.children(element, page, target);
    }

    fn target(&mut self, target: Target) -> Option<&mut Part> {
        match target {
            Target::Nowhere => None,
            Target::Part(index) => self.parts.get_mut(index),
            Target::Note(index) => self.notes.get_mut(index),
        }
    }

    fn marked(&mut self, page: ObjectId, id: i64, target: Target) {
        assert!(self.read.insert((page, id)), "content {id} is read twice");
        let text = self.pages[&page].marked.get(&id).cloned().unwrap_or_default();
        match self.target(target) {
            Some(part) => part.text.push_str(&text),
            None => assert_eq!(text.trim(), "", "text in no paragraph"),
        }
    }

    fn annotation(&mut self, reference: &Dictionary, target: Target) {
        let annotation = reference.get_deref(b"Obj", self.file).and_then(Object::as_dict);
        let annotation = annotation.expect("an annotation");
        let action = annotation.get_deref(b"A", self.file).and_then(Object::as_dict);
        let address =
            action.and_then(|action| action.get(b"URI")).and_then(Object::as_str);
        if let Ok(address) = address {
            let address = string(address);
            let part = self.target(target).expect("a link in a paragraph");
            // A link over two lines has two annotations.
            if part.links.last() != Some(&address) {
                part.links.push(address);
            }
        }
    }

    /// Every piece of marked content must have been read.
    fn finished(self) -> Self {
        for (page, content) in &self.pages {
            for (id, text) in &content.marked {
                let known = self.read.contains(&(*page, *id)) || text.trim().is_empty();
                assert!(known, "the structure does not name {text:?}");
            }
        }
        self
    }
}
