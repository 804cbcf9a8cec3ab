//! A tree of XML elements, read from the bytes of a part.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::proof::Damage;

/// The deepest nesting of elements.
const MAX_DEPTH: usize = 256;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// The name with its prefix.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// The elements in it.
    pub(super) children: Vec<Element>,
    /// The text that stands directly in it.
    pub(super) text: String,
}

impl Element {
    fn new(start: &BytesStart<'_>) -> Result<Self, Damage> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(damage)?;
            let name = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            let value = String::from_utf8_lossy(&attribute.value);
            let value = quick_xml::escape::unescape(&value).map_err(damage)?;
            attributes.push((name, value.into_owned()));
        }
        let name = String::from_utf8_lossy(start.name().as_ref()).into_owned();
        Ok(Self { name, attributes, ..Self::default() })
    }

    /// The first child of this name.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The elements of this name below this one, in order.
    pub(super) fn every(&self, name: &str) -> Vec<&Element> {
        let mut found = Vec::new();
        self.collect(name, &mut found);
        found
    }

    fn collect<'a>(&'a self, name: &str, found: &mut Vec<&'a Element>) {
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            child.collect(name, found);
        }
    }

    /// An attribute; empty if it is absent.
    pub(super) fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }
}

/// Reads a part.
pub(super) fn parse(xml: &str) -> Result<Element, Damage> {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(damage)?;
        let mut finished = None;
        match event {
            Event::Start(start) if open.len() < MAX_DEPTH => {
                open.push(Element::new(&start)?);
            }
            Event::Start(_) => return Err(Damage("its elements are too deep".into())),
            Event::Empty(start) => finished = Some(Element::new(&start)?),
            Event::End(_) => finished = open.pop(),
            Event::Text(text) => add(&mut open, &text.decode().map_err(damage)?),
            Event::CData(text) => add(&mut open, &text.decode().map_err(damage)?),
            Event::GeneralRef(entity) => {
                let written = format!("&{};", entity.decode().map_err(damage)?);
                add(&mut open, &quick_xml::escape::unescape(&written).map_err(damage)?);
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
        if let Some(element) = finished {
            let parent = open.last_mut();
            let parent =
                parent.ok_or_else(|| Damage("its elements do not match".into()))?;
            parent.children.push(element);
        }
    }
    match (open.pop(), open.is_empty()) {
        (Some(root), true) => Ok(root),
        _ => Err(Damage("an element is not closed".into())),
    }
}

fn add(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// What the reader of XML or of the package says is wrong.
pub(super) fn damage(error: impl std::fmt::Display) -> Damage {
    Damage(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_attributes_and_entities_are_read() {
        let root =
            parse("<?xml version=\"1.0\"?><a x=\"1 &amp; 2\"><b/>c &lt;&#x41;</a>");
        let root = root.unwrap();
        let a = root.child("a").unwrap();
        assert_eq!(a.attribute("x"), "1 & 2");
        assert_eq!((a.text.as_str(), a.children.len()), ("c <A", 1));
    }

    #[test]
    fn damaged_parts_are_refused() {
        let deep = "<a>".repeat(MAX_DEPTH + 1);
        for xml in ["<a>", "</a>", "<a></b>", "<a x=1/>", "<a>&nowhere;</a>", &deep] {
            assert!(parse(xml).is_err(), "{xml}");
        }
    }
}
