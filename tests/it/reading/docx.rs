//! Reads a DOCX part by part, with an XML reader of its own.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::{Kind, Part, Reading};

/// A DOCX as it was read.
pub(crate) struct Docx {
    /// What the parts of the package say.
    pub(crate) reading: Reading,
    /// The text of each header.
    pub(crate) heads: Vec<String>,
    /// Whether the first page has a header of its own.
    pub(crate) different_first: bool,
    /// The ids of the notes in the order of their calls.
    pub(crate) calls: Vec<usize>,
    /// The ids of the notes in the order of the notes.
    pub(crate) note_ids: Vec<usize>,
    /// The text of the headers and footers.
    pub(crate) furniture: Vec<String>,
}

/// An element of XML.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: BTreeMap<String, String>,
    pub(crate) children: Vec<Element>,
    pub(crate) text: String,
}

impl Element {
    fn new(start: &BytesStart<'_>) -> Self {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.expect("an attribute");
            let name = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            let value = String::from_utf8_lossy(&attribute.value).into_owned();
            let value =
                quick_xml::escape::unescape(&value).expect("a value").into_owned();
            (name, value)
        });
        let name = String::from_utf8_lossy(start.name().as_ref()).into_owned();
        Self {
            name,
            attributes: attributes.collect(),
            ..Self::default()
        }
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The elements of this name below this one, in order.
    fn all<'a>(&'a self, name: &str, found: &mut Vec<&'a Element>) {
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            child.all(name, found);
        }
    }

    pub(crate) fn every(&self, name: &str) -> Vec<&Element> {
        let mut found = Vec::new();
        self.all(name, &mut found);
        found
    }

    pub(crate) fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    fn id(&self) -> usize {
        self.attribute("w:id").parse().expect("a number")
    }
}

fn parse(xml: &str) -> Element {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) => open.push(Element::new(&start)),
            Event::Empty(start) => {
                let element = Element::new(&start);
                open.last_mut().expect("an element").children.push(element);
            }
            Event::End(_) => {
                let element = open.pop().expect("an element");
                open.last_mut().expect("an element").children.push(element);
            }
            Event::Text(text) => {
                let text = text.decode().expect("UTF-8");
                open.last_mut().expect("an element").text.push_str(&text);
            }
            Event::GeneralRef(entity) => {
                let entity = entity.decode().expect("UTF-8");
                let written = format!("&{entity};");
                let character = quick_xml::escape::unescape(&written).expect("an entity");
                open.last_mut().expect("an element").text.push_str(&character);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    open.pop().expect("the root")
}

/// The parts of a package.
pub(crate) struct Package(BTreeMap<String, String>);

impl Package {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
        let parts = (0..archive.len()).map(|index| {
            let mut part = archive.by_index(index).expect("a part");
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).expect("its bytes");
            (part.name().to_owned(), String::from_utf8_lossy(&bytes).into_owned())
        });
        Self(parts.collect())
    }

    pub(crate) fn part(&self, name: &str) -> Element {
        self.0.get(name).map(|xml| parse(xml)).unwrap_or_default()
    }

    /// The targets of the relationships of a part.
    pub(crate) fn targets(&self, name: &str) -> BTreeMap<String, String> {
        let root = self.part(&format!("word/_rels/{name}.rels"));
        let relationships = root.every("Relationship");
        let pairs = relationships.iter().map(|relationship| {
            let attribute = |name| relationship.attribute(name).to_owned();
            (attribute("Id"), attribute("Target"))
        });
        pairs.collect()
    }
}

/// What is needed to read a paragraph.
struct Desk {
    /// The kinds of paragraphs by the id of their style.
    kinds: BTreeMap<String, Kind>,
    targets: BTreeMap<String, String>,
}

/// Reads a DOCX.
pub(crate) fn read(bytes: &[u8]) -> Docx {
    let package = Package::open(bytes);
    let styles = package.part("word/styles.xml");
    let kinds = kinds(&styles);
    let desk = Desk {
        kinds: kinds.clone(),
        targets: package.targets("document.xml"),
    };
    let document = package.part("word/document.xml");
    let body = document.every("w:body")[0];
    let mut reading = Reading::default();
    let mut tables = 0;
    for child in &body.children {
        match (child.name.as_str(), tables) {
            ("w:p", 0) | ("w:tbl", 0) => {
                // The masthead ends with the table between its rules.
                tables += usize::from(child.name == "w:tbl");
                let paragraphs = match child.name.as_str() {
                    "w:p" => vec![child],
                    _ => child.every("w:p"),
                };
                for paragraph in paragraphs {
                    let text = desk.paragraph(paragraph).text;
                    let pieces = text.split('\t').filter(|piece| !piece.is_empty());
                    reading.masthead.extend(pieces.map(str::to_owned));
                }
            }
            ("w:p", _) => reading.parts.push(desk.paragraph(child)),
            ("w:tbl", _) => desk.table(child, &mut reading.parts),
            _ => {}
        }
    }
    // Paragraphs without text only give room.
    reading
        .parts
        .retain(|part| part.kind == Kind::Cell || !part.text.is_empty());
    let notes = package.part("word/footnotes.xml");
    let desk = Desk { kinds, targets: package.targets("footnotes.xml") };
    let mut note_ids = Vec::new();
    for note in notes.every("w:footnote") {
        if matches!(note.attribute("w:type"), "" | "normal") {
            note_ids.push(note.id());
            reading.notes.push(desk.note(note));
        }
    }
    let calls = document.every("w:footnoteReference");
    Docx {
        reading,
        heads: texts(&package, "word/header"),
        different_first: !document.every("w:titlePg").is_empty(),
        calls: calls.iter().map(|call| call.id()).collect(),
        note_ids,
        furniture: [texts(&package, "word/header"), texts(&package, "word/footer")]
            .concat(),
    }
}

/// The text of each part whose name begins so.
fn texts(package: &Package, start: &str) -> Vec<String> {
    let names = package.0.keys().filter(|name| {
        name.starts_with(start) && name.ends_with(".xml") && !name.contains("/theme/")
    });
    let text = |name: &String| {
        let part = package.part(name);
        part.every("w:t")
            .iter()
            .map(|text| text.text.as_str())
            .collect::<String>()
    };
    names.map(text).collect()
}

fn kinds(styles: &Element) -> BTreeMap<String, Kind> {
    let mut kinds = BTreeMap::new();
    for style in styles.every("w:style") {
        let level = style.every("w:outlineLvl");
        let level = level.first().and_then(|level| level.attribute("w:val").parse().ok());
        let kind = match level {
            // The id that Word itself gives to the style of titles.
            _ if style.attribute("w:styleId") == "Title" => Kind::Title,
            Some(level @ 0..=8) => Kind::Heading(level + 1),
            _ => Kind::Text,
        };
        kinds.insert(style.attribute("w:styleId").to_owned(), kind);
    }
    kinds
}

impl Desk {
    fn paragraph(&self, paragraph: &Element) -> Part {
        let properties = paragraph.child("w:pPr");
        let style = properties.and_then(|properties| properties.child("w:pStyle"));
        let style = style.map_or("", |style| style.attribute("w:val"));
        let kind = self.kinds.get(style).copied().unwrap_or(Kind::Text);
        let mut part = Part { kind, text: String::new(), links: Vec::new() };
        self.inlines(paragraph, None, &mut part);
        part
    }

    /// `note` is the number that the place of a note's number stands for.
    fn inlines(&self, element: &Element, note: Option<usize>, part: &mut Part) {
        for child in &element.children {
            match child.name.as_str() {
                "w:t" => part.text.push_str(&child.text),
                "w:tab" => {
                    // A space parts a label that fills its tab from its text;
                    // the two together are one gap.
                    let length = part.text.trim_end_matches(' ').len();
                    part.text.truncate(length);
                    part.text.push('\t');
                }
                "w:br" => part.text.push('\n'),
                "w:noBreakHyphen" => part.text.push('\u{2011}'),
                "w:footnoteReference" => part.text.push_str(&child.id().to_string()),
                "w:footnoteRef" => {
                    part.text.push_str(&note.expect("a note").to_string());
                }
                "w:hyperlink" => {
                    let target = self.targets.get(child.attribute("r:id"));
                    part.links.push(target.expect("an address").clone());
                    self.inlines(child, note, part);
                }
                // What is said of the text, and pictures.
                "w:pPr" | "w:rPr" | "w:drawing" | "mc:AlternateContent" => {}
                _ => self.inlines(child, note, part),
            }
        }
    }

    fn table(&self, table: &Element, parts: &mut Vec<Part>) {
        for row in table.every("w:tr") {
            let cells = row.every("w:tc");
            let is_head = !row.every("w:tblHeader").is_empty();
            // A day is the only cell of its row.
            let kind = if is_head || cells.len() == 1 { Kind::Head } else { Kind::Cell };
            for cell in cells {
                let mut part = Part { kind, text: String::new(), links: Vec::new() };
                for paragraph in cell.every("w:p") {
                    self.inlines(paragraph, None, &mut part);
                }
                parts.push(part);
            }
        }
    }

    fn note(&self, note: &Element) -> Part {
        let mut part = Part {
            kind: Kind::Text,
            text: String::new(),
            links: Vec::new(),
        };
        self.inlines(note, Some(note.id()), &mut part);
        part
    }
}
