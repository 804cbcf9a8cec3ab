//! A tree of XML elements, read from the bytes of a part.

use ecow::EcoString;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{Fault, fault};

/// The deepest nesting of elements.
const MAX_DEPTH: usize = 256;

/// An element.
#[derive(Debug, Default)]
pub struct Element {
    /// The name with its prefix.
    pub name: EcoString,
    attributes: Vec<(EcoString, EcoString)>,
    /// The elements in it.
    pub children: Vec<Element>,
    /// The text that stands directly in it.
    pub text: EcoString,
}

impl Element {
    fn new(start: &BytesStart<'_>) -> Result<Self, Fault> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(fault)?;
            let name = String::from_utf8_lossy(attribute.key.as_ref()).into();
            let value = String::from_utf8_lossy(&attribute.value);
            let value = quick_xml::escape::unescape(&value).map_err(fault)?;
            attributes.push((name, value.into()));
        }
        let name = String::from_utf8_lossy(start.name().as_ref()).into();
        Ok(Self { name, attributes, ..Self::default() })
    }

    /// The first child of this name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The elements of this name below this one, in order.
    pub fn every(&self, name: &str) -> Vec<&Element> {
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
    pub fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }
}

/// Reads a part; of the elements that are allowed, it takes its own away.
pub(super) fn parse(xml: &str, allowed: &mut usize) -> Result<Element, Fault> {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(fault)?;
        let mut finished = None;
        if matches!(event, Event::Start(_) | Event::Empty(_)) {
            *allowed = allowed
                .checked_sub(1)
                .ok_or_else(|| Fault("it has more elements than any document".into()))?;
        }
        match event {
            Event::Start(start) if open.len() < MAX_DEPTH => {
                open.push(Element::new(&start)?);
            }
            Event::Start(_) => return Err(Fault("its elements are too deep".into())),
            Event::Empty(start) => finished = Some(Element::new(&start)?),
            Event::End(_) => finished = open.pop(),
            Event::Text(text) => add(&mut open, &text.decode().map_err(fault)?),
            Event::CData(text) => add(&mut open, &text.decode().map_err(fault)?),
            Event::GeneralRef(entity) => {
                let written = format!("&{};", entity.decode().map_err(fault)?);
                add(&mut open, &quick_xml::escape::unescape(&written).map_err(fault)?);
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
        if let Some(element) = finished {
            let parent = open.last_mut();
            let parent =
                parent.ok_or_else(|| Fault("its elements do not match".into()))?;
            parent.children.push(element);
        }
    }
    match (open.pop(), open.is_empty()) {
        (Some(root), true) => Ok(root),
        _ => Err(Fault("an element is not closed".into())),
    }
}

fn add(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(xml: &str) -> Result<Element, Fault> {
        parse(xml, &mut 1000)
    }

    #[test]
    fn elements_attributes_and_entities_are_read() {
        let root = read("<?xml version=\"1.0\"?><a x=\"1 &amp; 2\"><b/>c &lt;&#x41;</a>");
        let root = root.unwrap();
        let a = root.child("a").unwrap();
        assert_eq!(a.attribute("x"), "1 & 2");
        assert_eq!((a.text.as_str(), a.children.len()), ("c <A", 1));
    }

    #[test]
    fn damaged_parts_are_refused() {
        let deep = "<a>".repeat(MAX_DEPTH + 1);
        for xml in ["<a>", "</a>", "<a></b>", "<a x=1/>", "<a>&nowhere;</a>", &deep] {
            assert!(read(xml).is_err(), "{xml}");
        }
    }

    #[test]
    fn more_elements_than_are_allowed_are_refused() {
        let mut allowed = 3;
        assert!(parse("<a><b/><b/></a>", &mut allowed).is_ok());
        assert_eq!(allowed, 0);
        assert!(parse("<a/>", &mut allowed).is_err());
    }
}
