//! The running heads and folios: which of them a page has, and what they say.

use std::collections::BTreeMap;

use crate::agenda::Direction;
use crate::document::Document;
use crate::proof::compare::{difference, quoted};
use crate::proof::{Damage, Difference};
use crate::word::{Element, Package};

/// The references of a section to what stands above and below its text.
const HEAD: &str = "w:headerReference";
const FOOT: &str = "w:footerReference";

/// What stands above and below the text, by the name of its part, and for
/// which pages.
#[derive(Debug)]
pub struct Furniture {
    /// `w:headerReference` or `w:footerReference`, and `first`, `even` or
    /// `default`, with what it says; the foot of page 1 is read as a story.
    pub said: BTreeMap<(String, String), String>,
    /// The name of the part that is the foot of page 1.
    pub(super) first_foot: Option<String>,
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
        first_foot: None,
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
        let pages = reference.attribute("w:type");
        if reference.name == FOOT && pages == "first" {
            furniture.first_foot = Some(name.clone());
        } else {
            let mut text = String::new();
            words(package.part(&name)?, &mut text);
            furniture
                .said
                .insert((reference.name.to_string(), pages.to_owned()), text);
        }
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
            _ => words(child, text),
        }
    }
}

/// Compares the furniture with what the pages of a document have.
pub(super) fn compare(
    document: &Document,
    folio_with_total: bool,
    furniture: &Furniture,
) -> Option<Difference> {
    if !furniture.first_differs {
        let found = "has a running head on page 1".to_owned();
        return Some(difference(found, "has none".into()));
    }
    let symbol = &document.version.symbol;
    let draft = document.version.draft.as_deref().unwrap_or_default();
    let head = format!("{draft}{symbol}");
    let feet = feet(document, folio_with_total);
    let [odd, even] = &feet;
    for (place, pages, expected) in [
        (HEAD, "default", head.as_str()),
        (HEAD, "even", &head),
        (HEAD, "first", draft),
        (FOOT, "default", odd),
        (FOOT, "even", even),
    ] {
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
    None
}

/// The feet of odd and of even later pages, from left to right: the folio at
/// the outer edge, the job number at the inner one.
fn feet(document: &Document, folio_with_total: bool) -> [String; 2] {
    let folio = if folio_with_total { "{PAGE}/{NUMPAGES}" } else { "{PAGE}" };
    let job = document.control.job.as_ref();
    let job = job.and_then(|job| job.on_later_pages.as_deref()).unwrap_or_default();
    let (at_left, at_right) = (format!("{folio}{job}"), format!("{job}{folio}"));
    match document.version.direction {
        Direction::Ltr => [at_right, at_left],
        Direction::Rtl => [at_left, at_right],
    }
}
