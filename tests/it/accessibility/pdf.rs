//! The tags, the outline, the links and the metadata of the PDF.

mod spoken;

use std::collections::BTreeSet;

use distr::proof::{Kind, copy};
use distr::workshop::Format;
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

use super::{block, phrases, squeezed};
use crate::made::{Made, versions};

fn each(check: impl Fn(&Made, &Document)) {
    for made in versions() {
        let bytes = made.bytes(Format::Pdf).expect("a PDF");
        check(made, &Document::load_mem(bytes).expect("a PDF"));
    }
}

fn dictionary<'a>(
    file: &'a Document,
    holder: &'a Dictionary,
    key: &str,
) -> &'a Dictionary {
    let found = holder.get_deref(key.as_bytes(), file).and_then(Object::as_dict);
    found.unwrap_or_else(|_| panic!("no {key}"))
}

fn string(holder: &Dictionary, key: &str) -> String {
    let bytes = holder
        .get(key.as_bytes())
        .and_then(Object::as_str)
        .unwrap_or_default();
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => {
            let units =
                units.chunks(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]]));
            String::from_utf16(&units.collect::<Vec<_>>()).expect("UTF-16")
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn name(holder: &Dictionary, key: &str) -> String {
    let found = holder
        .get(key.as_bytes())
        .and_then(Object::as_name)
        .unwrap_or_default();
    String::from_utf8_lossy(found).into_owned()
}

/// An element of the structure with the roles above it.
struct Element<'a> {
    role: String,
    above: Vec<String>,
    element: &'a Dictionary,
}

/// The elements of the structure in reading order.
fn elements(file: &Document) -> Vec<Element<'_>> {
    let root = dictionary(file, file.catalog().expect("a catalog"), "StructTreeRoot");
    let mut found = Vec::new();
    walk(file, root, &mut Vec::new(), &mut found);
    found
}

fn walk<'a>(
    file: &'a Document,
    holder: &'a Dictionary,
    above: &mut Vec<String>,
    found: &mut Vec<Element<'a>>,
) {
    let Ok(children) = holder.get_deref(b"K", file) else { return };
    let children = match children {
        Object::Array(children) => children.iter().collect(),
        child => vec![child],
    };
    for child in children {
        let Ok((_, Object::Dictionary(element))) = file.dereference(child) else {
            continue;
        };
        if !element.has(b"S") {
            continue;
        }
        let role = name(element, "S");
        found.push(Element { role: role.clone(), above: above.clone(), element });
        above.push(role);
        walk(file, element, above, found);
        above.pop();
    }
}

/// What an attribute of an element says.
fn attribute<'a>(
    file: &'a Document,
    element: &'a Dictionary,
    key: &str,
) -> Option<&'a Object> {
    let attributes = element.get_deref(b"A", file).ok()?;
    let owners: Vec<&Object> = match attributes {
        Object::Array(owners) => owners.iter().collect(),
        owner => vec![owner],
    };
    owners.into_iter().find_map(|owner| {
        let (_, owner) = file.dereference(owner).ok()?;
        owner.as_dict().ok()?.get(key.as_bytes()).ok()
    })
}

fn annotations(file: &Document) -> Vec<(&Dictionary, &Dictionary)> {
    let mut found = Vec::new();
    for page in file.page_iter() {
        let page = file.get_dictionary(page).expect("a page");
        let Ok(list) = page.get_deref(b"Annots", file).and_then(Object::as_array) else {
            continue;
        };
        for annotation in list {
            let (_, annotation) = file.dereference(annotation).expect("an annotation");
            found.push((page, annotation.as_dict().expect("an annotation")));
        }
    }
    found
}

#[test]
fn the_window_shows_symbol_and_title_and_pages_turn_with_the_script() {
    each(|made, file| {
        let catalog = file.catalog().expect("a catalog");
        let viewer = dictionary(file, catalog, "ViewerPreferences");
        let shown = viewer.get(b"DisplayDocTitle").and_then(Object::as_bool);
        assert!(shown.unwrap_or(false), "{}: the title is not shown", made.name);
        let mirrored =
            made.version.look.language.direction == distr::agenda::Direction::Rtl;
        let direction = if mirrored { "R2L" } else { "L2R" };
        assert_eq!(direction, name(viewer, "Direction"), "{}", made.name);
        let suspects = dictionary(file, catalog, "MarkInfo").get(b"Suspects");
        assert!(!suspects.and_then(Object::as_bool).unwrap_or(false), "{}", made.name);
    });
}

/// The tag that says which standards the file follows; whether it does, the
/// validators judge.
#[test]
fn the_file_says_that_it_is_pdf_ua_and_pdf_a() {
    each(|made, file| {
        let catalog = file.catalog().expect("a catalog");
        let metadata = catalog.get_deref(b"Metadata", file).and_then(Object::as_stream);
        let metadata = metadata.expect("metadata").get_plain_content().expect("metadata");
        let metadata = String::from_utf8(metadata).expect("UTF-8");
        for claim in [
            "<pdfuaid:part>1</pdfuaid:part>",
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
        ] {
            assert!(metadata.contains(claim), "{}: no {claim}", made.name);
        }
        assert!(
            metadata.contains(&made.version.document.version.symbol),
            "{}",
            made.name
        );
    });
}

#[test]
fn the_outline_is_that_of_the_headings() {
    each(|made, file| {
        let catalog = file.catalog().expect("a catalog");
        let mut titles = Vec::new();
        outline(file, dictionary(file, catalog, "Outlines"), 1, &mut titles);
        let copy = copy(&made.version.document);
        let headings = copy.parts.iter().filter_map(|part| match part.kind {
            Kind::Heading(level) => Some((level, squeezed(&part.text.plain()))),
            _ => None,
        });
        assert_eq!(headings.collect::<Vec<_>>(), titles, "{}", made.name);
    });
}

/// Adds the titles below an entry, with their levels.
fn outline(
    file: &Document,
    above: &Dictionary,
    level: u8,
    titles: &mut Vec<(u8, String)>,
) {
    let mut next = above.get_deref(b"First", file).and_then(Object::as_dict).ok();
    while let Some(entry) = next {
        titles.push((level, squeezed(&string(entry, "Title"))));
        outline(file, entry, level + 1, titles);
        next = entry.get_deref(b"Next", file).and_then(Object::as_dict).ok();
    }
}

#[test]
fn a_head_of_the_table_says_what_it_heads() {
    each(|made, file| {
        let mut ids = BTreeSet::new();
        let mut heads = 0;
        for Element { role, above, element } in elements(file) {
            if role == "TH" {
                heads += 1;
                assert!(ids.insert(string(element, "ID")), "{}: an id twice", made.name);
                assert!(above.contains(&"Table".to_owned()), "{}", made.name);
                let scope = attribute(file, element, "Scope").map(Object::as_name);
                assert!(
                    matches!(scope, Some(Ok(b"Column" | b"Row" | b"Both"))),
                    "{}: a head without a scope",
                    made.name
                );
            }
            if role == "TD" {
                let named = attribute(file, element, "Headers").map(Object::as_array);
                let named = named.expect("headers").expect("a list");
                let known = named.iter().all(|id| {
                    let id =
                        id.as_str().map(|id| String::from_utf8_lossy(id).into_owned());
                    ids.contains(&id.unwrap_or_default())
                });
                assert!(
                    known && !named.is_empty(),
                    "{}: a cell without a head",
                    made.name
                );
            }
        }
        assert!(heads > 0, "{}: no table head", made.name);
    });
}

#[test]
fn the_table_is_described() {
    each(|made, file| {
        let mut tables = 0;
        for table in elements(file).iter().filter(|element| element.role == "Table") {
            tables += 1;
            let summary = attribute(file, table.element, "Summary").map(Object::as_str);
            assert!(
                matches!(summary, Some(Ok(summary)) if !summary.is_empty()),
                "{}: a table without a summary",
                made.name
            );
        }
        assert!(tables > 0, "{}: no table", made.name);
    });
}

#[test]
fn notes_have_ids_and_labels_and_their_calls_are_links() {
    each(|made, file| {
        let elements = elements(file);
        let notes: Vec<&Element<'_>> =
            elements.iter().filter(|element| element.role == "Note").collect();
        let ids: BTreeSet<String> =
            notes.iter().map(|note| string(note.element, "ID")).collect();
        assert_eq!(ids.len(), notes.len(), "{}: ids of notes", made.name);
        assert!(!ids.contains(""), "{}: a note without an id", made.name);
        let labelled = |inside: bool| {
            let labels = elements.iter().filter(|element| {
                let of_note = element.above.contains(&"Note".to_owned());
                let label = element.above.last().is_some_and(|role| role == "Lbl");
                element.role == "Link" && label && of_note == inside
            });
            labels.count()
        };
        assert_eq!(notes.len(), labelled(true), "{}: labels of notes", made.name);
        assert_eq!(notes.len(), labelled(false), "{}: calls of notes", made.name);
    });
}

#[test]
fn a_link_says_where_it_leads_and_the_tab_key_follows_the_structure() {
    each(|made, file| {
        let annotations = annotations(file);
        assert!(!annotations.is_empty(), "{}: no link", made.name);
        for (page, annotation) in annotations {
            assert_eq!("S", name(page, "Tabs"), "{}: order of the tab key", made.name);
            assert_eq!("Link", name(annotation, "Subtype"), "{}", made.name);
            assert!(annotation.has(b"StructParent"), "{}: a link untagged", made.name);
            let said = string(annotation, "Contents");
            assert!(!said.is_empty(), "{}: a link without description", made.name);
            if let Ok(action) = annotation.get_deref(b"A", file).and_then(Object::as_dict)
            {
                // The address is what is printed, so that paper has it too.
                assert_eq!(string(action, "URI"), said, "{}", made.name);
            }
        }
    });
}

/// Every colour of a page is black, on white: a contrast of 21 to 1, and no
/// meaning that hangs on a colour.
#[test]
fn all_is_black() {
    each(|made, file| {
        for page in file.page_iter() {
            let content = Content::decode(&file.get_page_content(page)).expect("content");
            for operation in &content.operations {
                let colours = ["g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN"];
                if !colours.contains(&operation.operator.as_str()) {
                    continue;
                }
                let black = operation
                    .operands
                    .iter()
                    .all(|part| part.as_float().is_ok_and(|part| part == 0.0));
                assert!(black, "{}: {operation:?}", made.name);
            }
        }
    });
}

/// A tag without its region: Typst writes `zh-CN` where the project says `zh`.
fn plain(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

#[test]
fn a_phrase_in_another_language_is_marked() {
    let (mut checked, mut blocks) = (0, 0);
    for made in versions() {
        let bytes = made.bytes(Format::Pdf).expect("a PDF");
        let file = Document::load_mem(bytes).expect("a PDF");
        let spoken = spoken::read(&file);
        for (language, phrase) in phrases(made) {
            let marked = spoken.iter().any(|(tag, spoken)| {
                plain(tag) == plain(&language) && squeezed(spoken).contains(&phrase)
            });
            assert!(marked, "{}: {phrase:?} is not marked as {language}", made.name);
            checked += 1;
        }
        // A paragraph that is all in another language says so in the structure.
        let lines = block(made);
        if let Some((language, _)) = lines.first() {
            let marked = elements(&file).into_iter().filter(|element| {
                plain(&string(element.element, "Lang")) == plain(language)
            });
            assert_eq!(lines.len(), marked.count(), "{}: distribution block", made.name);
            blocks += 1;
        }
    }
    assert!(checked > 0 && blocks > 0, "no phrase in another language");
}
