//! The properties, tables, links and languages of the DOCX.

use std::collections::BTreeMap;

use distr::workshop::Format;

use super::squeezed;
use super::{block, contrast_with_white, phrases};
use crate::made::{Made, versions};
use crate::ooxml::{Element, Package};

/// The parts that hold text.
const TEXTS: [&str; 2] = ["word/document.xml", "word/footnotes.xml"];

fn each(check: impl Fn(&Made, &Package)) {
    for made in versions() {
        check(made, &Package::open(made.bytes(Format::Docx).expect("a DOCX")));
    }
}

fn text(element: &Element) -> String {
    element.every("w:t").iter().map(|shown| shown.text.as_str()).collect()
}

#[test]
fn the_properties_name_title_and_language() {
    each(|made, package| {
        let properties = package.part("docProps/core.xml");
        let said =
            |name: &str| properties.every(name).first().map(|found| found.text.clone());
        let version = &made.version.document.version;
        assert_eq!(Some(&version.title), said("dc:title").as_ref(), "{}", made.name);
        assert!(version.title.contains(&version.symbol), "{}", made.name);
        let language = said("dc:language").unwrap_or_default();
        let language = language.split('-').next().unwrap_or_default().to_owned();
        assert_eq!(made.language.to_string(), language, "{}", made.name);
    });
}

/// A table of facts has a header row and a description; the only other table
/// places the masthead, and has neither.
#[test]
fn the_table_has_a_header_row_and_a_description() {
    each(|made, package| {
        let mut facts = 0;
        for table in package.part("word/document.xml").every("w:tbl") {
            if table.every("w:tblHeader").is_empty() {
                continue;
            }
            facts += 1;
            let row = table.child("w:tr").expect("a row");
            assert!(!row.every("w:tblHeader").is_empty(), "{}: first row", made.name);
            let description = table.every("w:tblDescription");
            let said = description.first().map_or("", |said| said.attribute("w:val"));
            assert!(!said.is_empty(), "{}: a table without description", made.name);
        }
        let expected = made.version.document.blocks.iter();
        let expected =
            expected.filter(|block| matches!(block, distr::document::Block::Table(_)));
        assert_eq!(expected.count(), facts, "{}: tables with header rows", made.name);
    });
}

#[test]
fn a_picture_has_an_alternative_text() {
    each(|made, package| {
        for part in
            ["document", "header1", "header2", "header3", "footer1", "footer2", "footer3"]
        {
            for picture in package.part(&format!("word/{part}.xml")).every("wp:docPr") {
                let said = picture.attribute("descr");
                assert!(
                    !said.is_empty(),
                    "{}: a picture of {part} without text",
                    made.name
                );
            }
        }
    });
}

#[test]
fn a_link_shows_where_it_leads() {
    each(|made, package| {
        let mut links = 0;
        for part in TEXTS {
            let name = part.trim_start_matches("word/");
            let targets = package.targets(name);
            for link in package.part(part).every("w:hyperlink") {
                links += 1;
                let target = targets.get(link.attribute("r:id")).expect("a target");
                // The symbol of a document, or the address without `https://`.
                let shown = squeezed(&text(link));
                let leads = shown.len() > 4 && target.ends_with(&shown);
                assert!(leads, "{}: {shown:?} leads to {target}", made.name);
            }
        }
        assert!(links > 0, "{}: no link", made.name);
    });
}

#[test]
fn colours_stand_out_from_white() {
    each(|made, package| {
        for part in TEXTS.iter().chain(&["word/styles.xml"]) {
            for colour in package.part(part).every("w:color") {
                let value = colour.attribute("w:val");
                if value == "auto" {
                    continue;
                }
                let number = u32::from_str_radix(value, 16).expect("a colour");
                let [_, red, green, blue] = number.to_be_bytes();
                let contrast = contrast_with_white([red, green, blue]);
                assert!(contrast >= 4.5, "{}: {value}: {contrast:.1}", made.name);
            }
        }
    });
}

#[test]
fn a_phrase_in_another_language_is_marked() {
    let mut checked = 0;
    each(|made, package| {
        let mut spoken: BTreeMap<String, String> = BTreeMap::new();
        for part in TEXTS {
            for run in package.part(part).every("w:r") {
                let marks = run.every("w:lang");
                let tag = marks.first().map_or("", |mark| mark.attribute("w:val"));
                let language = tag.split('-').next().unwrap_or_default().to_owned();
                spoken.entry(language).or_default().push_str(&squeezed(&text(run)));
            }
        }
        for (language, phrase) in phrases(made).into_iter().chain(block(made)) {
            let language = language.split('-').next().unwrap_or_default();
            let found = spoken.get(language).is_some_and(|said| said.contains(&phrase));
            assert!(found, "{}: {phrase:?} is not marked as {language}", made.name);
        }
    });
    for made in versions() {
        checked += phrases(made).len();
    }
    assert!(checked > 0, "no phrase in another language");
}
