//! Opens the package of a DOCX and reads its parts as trees of elements.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

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
