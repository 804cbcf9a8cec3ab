//! The running heads and folios: which of them a page has, and what they say.

use std::collections::BTreeMap;

use super::package::Package;
use super::xml::Element;
use crate::document::Document;
use crate::proof::compare::{difference, quoted};
use crate::proof::{Damage, Difference};

/// The folio: the number of the page and of all pages, which Word puts there.
const FOLIO: &str = "{PAGE}/{NUMPAGES}";

/// What stands above and below the text, by the name of its part, and for
/// which pages.
#[derive(Debug)]
pub struct Furniture {
    /// `w:headerReference` or `w:footerReference`, and `first`, `even` or
    /// `default`, with what it says.
    pub said: BTreeMap<(String, String), String>,
    /// Whether the first page has furniture of its own.
    pub first_differs: bool,
    /// The names of the parts.
    pub(super) parts: Vec<String>,
}

/// Reads the furniture that the section of the body refers to.
pub(super) fn read(body: &Element, package: &Package) -> Result<Furniture, Damage> {
    let section = body.child("w:sectPr");
    let section = section.ok_or_else(|| Damage("it has no page".into()))?;
    let targets = package.targets("document.xml");
    let mut furniture = Furniture {
        said: BTreeMap::new(),
        first_differs: section.child("w:titlePg").is_some(),
        parts: Vec::new(),
    };
    for reference in &section.children {
        if !reference.name.ends_with("erReference") {
            continue;
        }
        let target = targets.get(reference.attribute("r:id"));
        let target = target.ok_or_else(|| Damage("a running head is missing".into()))?;
        let name = format!("word/{target}");
        let mut text = String::new();
        words(package.part(&name)?, &mut text);
        let key = (reference.name.clone(), reference.attribute("w:type").to_owned());
        furniture.said.insert(key, text);
        furniture.parts.push(name);
    }
    Ok(furniture)
}

/// The words of an element; fields stand in braces.
fn words(element: &Element, text: &mut String) {
    for child in &element.children {
        match child.name.as_str() {
            "w:t" => text.push_str(&child.text),
            "w:instrText" => text.push_str(&format!("{{{}}}", child.text.trim())),
            "mc:Fallback" => {}
            _ => words(child, text),
        }
    }
}

/// Compares the furniture with what the pages of a document have.
pub(super) fn compare(document: &Document, furniture: &Furniture) -> Option<Difference> {
    if !furniture.first_differs {
        let found = "has a running head on page 1".to_owned();
        return Some(difference(found, "has none".into()));
    }
    let symbol = document.version.symbol.as_str();
    for (place, expected) in [("w:headerReference", symbol), ("w:footerReference", FOLIO)]
    {
        for (pages, expected) in
            [("default", expected), ("even", expected), ("first", "")]
        {
            let key = (place.to_owned(), pages.to_owned());
            let said = furniture.said.get(&key).map_or("", String::as_str);
            if said.trim() != expected {
                let (said, expected) = (quoted(said), quoted(expected));
                return Some(difference(
                    format!("says {said} around the text of its {pages} pages"),
                    format!("says {expected}"),
                ));
            }
        }
    }
    None
}
