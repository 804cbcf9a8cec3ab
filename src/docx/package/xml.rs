//! A small tree of XML elements.
//!
//! Invariant: what is written is well-formed XML 1.0, or it is refused.

use ecow::EcoString;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};

use crate::diag::{Diagnostics, codes};

/// An element with its attributes and children, names with their prefix.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Element {
    /// The name, such as `w:pPr`.
    pub(crate) name: EcoString,
    /// The attributes in the order they are written.
    pub(crate) attributes: Vec<(EcoString, EcoString)>,
    /// The children in order.
    pub(crate) children: Vec<Node>,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// An element.
    Element(Element),
    /// Text, unescaped.
    Text(EcoString),
}

impl Element {
    /// An empty element.
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.into(),
            attributes: Vec::new(),
            children: Vec::new(),
        }
    }

    /// The same with an attribute.
    pub(crate) fn with(mut self, key: &str, value: impl Into<EcoString>) -> Self {
        self.set(key, value);
        self
    }

    /// The same with a child.
    pub(crate) fn child(mut self, child: Element) -> Self {
        self.push(child);
        self
    }

    /// The same with text.
    pub(crate) fn text(mut self, text: &str) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// Adds a child at the end.
    pub(crate) fn push(&mut self, child: Element) {
        self.children.push(Node::Element(child));
    }

    /// Sets an attribute.
    pub(crate) fn set(&mut self, key: &str, value: impl Into<EcoString>) {
        self.attributes.retain(|(known, _)| known != key);
        self.attributes.push((key.into(), value.into()));
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, key: &str) -> Option<&str> {
        let attribute = self.attributes.iter().find(|(known, _)| known == key);
        attribute.map(|(_, value)| value.as_str())
    }

    /// The value of an attribute of this element or of the first one below it.
    pub(crate) fn attribute_below(&self, key: &str) -> Option<&str> {
        let below = || self.elements().find_map(|child| child.attribute_below(key));
        self.attribute(key).or_else(below)
    }

    /// The elements among the children.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements among the children, to be changed.
    pub(crate) fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element> {
        self.children.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child element with this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// The first child element with this name, made at the front if absent.
    pub(crate) fn find_or_insert(&mut self, name: &str) -> &mut Element {
        let known = self.children.iter().position(
            |node| matches!(node, Node::Element(element) if element.name == name),
        );
        let index = known.unwrap_or_else(|| {
            self.children.insert(0, Node::Element(Element::new(name)));
            0
        });
        match &mut self.children[index] {
            Node::Element(element) => element,
            Node::Text(_) => unreachable!("invariant: the position is an element's"),
        }
    }

    /// Keeps only the child elements that pass, and all text.
    pub(crate) fn retain(&mut self, keep: impl Fn(&Element) -> bool) {
        self.children.retain(|node| match node {
            Node::Element(element) => keep(element),
            Node::Text(_) => true,
        });
    }

    /// Calls a function on this element and all below it, in document order.
    #[cfg(test)]
    pub(crate) fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Element)) {
        visit(self);
        for child in self.elements() {
            child.walk(visit);
        }
    }

    /// Reads the root element of a part.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Diagnostics> {
        let mut reader = Reader::from_reader(bytes);
        let mut open = vec![Element::new("")];
        loop {
            match reader.read_event().map_err(unreadable)? {
                Event::Start(start) => open.push(Self::opened(&start)?),
                Event::Empty(start) => {
                    let element = Self::opened(&start)?;
                    innermost(&mut open)?.push(element);
                }
                Event::End(_) => {
                    let closed =
                        open.pop().ok_or_else(|| unreadable("an end too many"))?;
                    innermost(&mut open)?.push(closed);
                }
                Event::Text(text) => {
                    innermost(&mut open)?
                        .append_text(&text.decode().map_err(unreadable)?);
                }
                Event::CData(text) => {
                    innermost(&mut open)?
                        .append_text(&text.decode().map_err(unreadable)?);
                }
                Event::GeneralRef(reference) => {
                    let name = reference.decode().map_err(unreadable)?;
                    let text = match reference.resolve_char_ref().map_err(unreadable)? {
                        Some(character) => character.to_string(),
                        None => resolve_predefined_entity(&name)
                            .ok_or_else(|| unreadable("an unknown entity"))?
                            .to_owned(),
                    };
                    innermost(&mut open)?.append_text(&text);
                }
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {
                }
                Event::Eof => break,
            }
        }
        let document = open.pop().ok_or_else(|| unreadable("nothing"))?;
        let root = document.children.into_iter().find_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        });
        root.ok_or_else(|| unreadable("no element"))
    }

    /// The bytes of a part with this root element.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, Diagnostics> {
        let mut writer = Writer::new(Vec::new());
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), Some("yes"));
        writer.write_event(Event::Decl(declaration)).map_err(unwritable)?;
        self.write(&mut writer)?;
        Ok(writer.into_inner())
    }

    fn opened(start: &BytesStart<'_>) -> Result<Self, Diagnostics> {
        let name = std::str::from_utf8(start.name().as_ref()).map_err(unreadable)?.into();
        let attributes = start
            .attributes()
            .map(|attribute| read_attribute(&attribute.map_err(unreadable)?))
            .collect::<Result<_, _>>()?;
        Ok(Self { name, attributes, children: Vec::new() })
    }

    fn append_text(&mut self, more: &str) {
        match self.children.last_mut() {
            Some(Node::Text(text)) => text.push_str(more),
            _ => self.children.push(Node::Text(more.into())),
        }
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> Result<(), Diagnostics> {
        let mut start = BytesStart::new(self.name.as_str());
        for (key, value) in &self.attributes {
            check_characters(value)?;
            start.push_attribute((key.as_str(), value.as_str()));
        }
        if self.children.is_empty() {
            return writer.write_event(Event::Empty(start)).map_err(unwritable);
        }
        writer.write_event(Event::Start(start)).map_err(unwritable)?;
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(writer)?,
                Node::Text(text) => {
                    check_characters(text)?;
                    let text = BytesText::new(text);
                    writer.write_event(Event::Text(text)).map_err(unwritable)?;
                }
            }
        }
        let end = BytesEnd::new(self.name.as_str());
        writer.write_event(Event::End(end)).map_err(unwritable)
    }
}

fn read_attribute(
    attribute: &Attribute<'_>,
) -> Result<(EcoString, EcoString), Diagnostics> {
    let key = std::str::from_utf8(attribute.key.as_ref()).map_err(unreadable)?;
    let value = attribute
        .normalized_value(XmlVersion::Implicit1_0)
        .map_err(unreadable)?;
    Ok((key.into(), value.into()))
}

fn innermost(open: &mut [Element]) -> Result<&mut Element, Diagnostics> {
    open.last_mut().ok_or_else(|| unreadable("an end too many"))
}

/// Refuses what XML 1.0 cannot hold (Extensible Markup Language 1.0, 2.2).
fn check_characters(text: &str) -> Result<(), Diagnostics> {
    // Most names, ids and numbers.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Ok(());
    }
    let refused = text.chars().find(|character| {
        !matches!(character,
            '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
    });
    refused.map_or(Ok(()), |character| Err(codes::word_character(character).into()))
}

fn unreadable(error: impl std::fmt::Display) -> Diagnostics {
    codes::internal(format!("docx-rs wrote a part that cannot be read: {error}")).into()
}

fn unwritable(error: impl std::fmt::Display) -> Diagnostics {
    codes::internal(format!("a part of the DOCX cannot be written: {error}")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written() {
        let source =
            "<a b=\"1 &lt; 2 &amp;\u{a0}&quot;\"><c/>one &amp; &#233; two<d> </d></a>";
        let element = Element::parse(source.as_bytes()).unwrap();
        assert_eq!(element.attribute("b"), Some("1 < 2 &\u{a0}\""));
        assert_eq!(element.children[1], Node::Text("one & é two".into()));
        let bytes = element.to_bytes().unwrap();
        assert_eq!(Element::parse(&bytes).unwrap(), element);
    }

    #[test]
    fn characters_that_xml_cannot_hold_are_refused() {
        for character in ['\u{0}', '\u{b}', '\u{fffe}', '\u{ffff}'] {
            let text = Element::new("a").text(&character.to_string());
            assert_eq!(
                text.to_bytes().unwrap_err().iter().next().unwrap().code,
                "word-character"
            );
            let value = Element::new("a").with("b", character.to_string());
            assert_eq!(
                value.to_bytes().unwrap_err().iter().next().unwrap().code,
                "word-character"
            );
        }
        assert!(Element::new("a").text("\u{1f600}\u{feff}").to_bytes().is_ok());
    }
}
