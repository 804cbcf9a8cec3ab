//! The named styles and the section of the DOCX.

use std::collections::BTreeMap;

use distr::workshop::Format;

use super::{Findings, Version, made};
use crate::ooxml::{Element, Package};

/// Twentieths of a point, which Word counts in.
const TWIPS: f64 = 20.0;

/// The parts that say where things stand.
struct Word {
    package: Package,
    document: Element,
    styles: BTreeMap<String, Element>,
    defaults: Element,
}

impl Word {
    fn open(version: &Version) -> Self {
        let made = version.files.iter().find(|(format, _)| *format == Format::Docx);
        let package = Package::open(&made.expect("a DOCX").1);
        let mut styles = BTreeMap::new();
        let mut defaults = Element::default();
        for element in package.part("word/styles.xml").children.remove(0).children {
            match element.name.as_str() {
                "w:style" => {
                    styles.insert(element.attribute("w:styleId").to_owned(), element);
                }
                "w:docDefaults" => defaults = element,
                _ => {}
            }
        }
        let document = package.part("word/document.xml");
        Self { package, document, styles, defaults }
    }

    /// The style of an id and those it is based on.
    fn chain(&self, id: &str) -> Vec<&Element> {
        let mut chain = Vec::new();
        let mut next = self.styles.get(id);
        while let Some(style) = next {
            chain.push(style);
            let base =
                style.child("w:basedOn").map_or("", |base| base.attribute("w:val"));
            next = self.styles.get(base);
        }
        chain
    }

    /// A property of a paragraph, its own or that of its style.
    fn of_paragraph(&self, paragraph: &Element, name: &str, key: &str) -> Option<String> {
        let own = paragraph.child("w:pPr");
        let id = own
            .and_then(|own| own.child("w:pStyle"))
            .map_or("Normal", |style| style.attribute("w:val"));
        let styles = self.chain(id).into_iter().map(|style| style.child("w:pPr"));
        let places = std::iter::once(own).chain(styles).flatten();
        value(places, name, key)
    }

    /// A property of a run: its own, or that of its style, of the style of
    /// its paragraph, or the default.
    fn of_run(
        &self,
        paragraph: &Element,
        run: &Element,
        name: &str,
        key: &str,
    ) -> Option<String> {
        let own = run.child("w:rPr");
        let style = own.and_then(|own| own.child("w:rStyle"));
        let style = style.map_or("", |style| style.attribute("w:val"));
        let id = paragraph.child("w:pPr").and_then(|own| own.child("w:pStyle"));
        let id = id.map_or("Normal", |style| style.attribute("w:val"));
        let styles = self.chain(style).into_iter().chain(self.chain(id));
        let styles = styles.map(|style| style.child("w:rPr"));
        let defaults = self.defaults.every("w:rPr").first().copied();
        let places = std::iter::once(own).chain(styles).chain([defaults]).flatten();
        value(places, name, key)
    }

    /// The first paragraph with a text, and the run that begins it.
    fn find<'a>(&self, part: &'a Element, text: &str) -> (&'a Element, &'a Element) {
        let found = part.every("w:p").into_iter().find_map(|paragraph| {
            let runs = paragraph.every("w:r").into_iter();
            let run = runs.into_iter().find(|run| {
                run.every("w:t").iter().any(|shown| shown.text.starts_with(text))
            })?;
            Some((paragraph, run))
        });
        found.unwrap_or_else(|| panic!("no paragraph with a run that begins {text:?}"))
    }

    fn part(&self, name: &str) -> Element {
        self.package.part(name)
    }
}

fn value<'a>(
    places: impl Iterator<Item = &'a Element>,
    name: &str,
    key: &str,
) -> Option<String> {
    let mut found = places.filter_map(|place| place.child(name));
    found.find_map(|found| {
        let value = found.attribute(key);
        (!value.is_empty()).then(|| value.to_owned())
    })
}

fn number(value: Option<String>) -> f64 {
    value.and_then(|value| value.parse().ok()).unwrap_or(0.0)
}

/// Checks the English version at every station.
fn each(check: impl Fn(&Version, &Word, &mut Findings)) {
    let mut findings = Findings::default();
    for version in made().iter().filter(|version| version.language == "en") {
        let mut found = Findings::default();
        check(version, &Word::open(version), &mut found);
        let name = version.measured.station;
        findings
            .0
            .extend(found.0.iter().map(|found| format!("{name}, {found}")));
    }
    findings.none();
}

#[test]
fn the_section_has_paper_margins_and_one_column() {
    each(|version, word, found| {
        let measured = version.measured;
        for section in word.document.every("w:sectPr") {
            let twips = |name: &str, key: &str| {
                number(section.child(name).map(|child| child.attribute(key).to_owned()))
                    / TWIPS
            };
            found.near("width", measured.paper.0, twips("w:pgSz", "w:w"));
            found.near("height", measured.paper.1, twips("w:pgSz", "w:h"));
            found.near("left margin", measured.measure.0, twips("w:pgMar", "w:left"));
            let right = measured.paper.0 - measured.measure.1;
            found.near("right margin", right, twips("w:pgMar", "w:right"));
            let columns =
                section.child("w:cols").map_or("1", |cols| cols.attribute("w:num"));
            assert!(["", "1"].contains(&columns), "{columns} columns");
        }
    });
}

#[test]
fn type_has_its_sizes() {
    each(|version, word, found| {
        let measured = version.measured;
        let notes = word.part("word/footnotes.xml");
        for (part, text, size, bold) in [
            (&word.document, "United Nations", 14.0, false),
            (&word.document, "CTOC", 20.0, false),
            (&word.document, "/COP/WG.2", 10.0, false),
            (&word.document, "Conference", 20.0, true),
            (&word.document, "Distr.", 10.0, false),
            (&word.document, "Annotated", 14.0, true),
            (&word.document, "the opening", 10.0, false),
            (&word.document, "Date and time", measured.table_head, false),
            (&notes, "the opening", measured.note.0, false),
        ] {
            let (paragraph, run) = word.find(part, text);
            let half_points = number(word.of_run(paragraph, run, "w:sz", "w:val"));
            found.within(&format!("size of {text:?}"), size, half_points / 2.0, 0.01);
            let own = |name: &str| {
                let id = paragraph.child("w:pPr").and_then(|own| own.child("w:pStyle"));
                let id = id.map_or("Normal", |style| style.attribute("w:val"));
                let chain = word.chain(id);
                chain.iter().any(|style| {
                    style.child("w:rPr").is_some_and(|run| run.child(name).is_some())
                })
            };
            assert_eq!(bold, own("w:b"), "{text:?} is bold: {bold}");
            assert_eq!(text == "Date and time", own("w:i"), "{text:?} in italics");
        }
    });
}

#[test]
fn the_column_of_the_text_is_10_on_12_and_6_apart() {
    each(|version, word, found| {
        let measured = version.measured;
        let (paragraph, _) = word.find(&word.document, "the opening");
        let twips = |name: &str, key: &str| {
            number(word.of_paragraph(paragraph, name, key)) / TWIPS
        };
        found.within("leading", 12.0, twips("w:spacing", "w:line"), 0.01);
        let rule = word.of_paragraph(paragraph, "w:spacing", "w:lineRule");
        assert_eq!(rule.as_deref(), Some("exact"));
        let apart = twips("w:spacing", "w:before") + twips("w:spacing", "w:after");
        found.within("between paragraphs", 6.0, apart, 0.01);
        let start = measured.column.0 - measured.measure.0;
        found.near("column, start", start, twips("w:ind", "w:left"));
        let end = measured.measure.1 - measured.column.1;
        found.near("column, end", end, twips("w:ind", "w:right"));
        let aligned = word.of_paragraph(paragraph, "w:jc", "w:val");
        assert_eq!(aligned.as_deref(), Some("both"));
        let notes = word.part("word/footnotes.xml");
        let (note, _) = word.find(&notes, "the opening");
        let leading = number(word.of_paragraph(note, "w:spacing", "w:line")) / TWIPS;
        found.within("leading of notes", measured.note.1, leading, 0.01);
    });
}

#[test]
fn head_and_folio_are_small_and_bold() {
    each(|version, word, found| {
        let size = version.measured.head.0;
        for (part, kind) in [("header", "w:t"), ("footer", "w:fldSimple")] {
            let mut seen = 0;
            for number_of_part in 1..=3 {
                let part = word.part(&format!("word/{part}{number_of_part}.xml"));
                for paragraph in part.every("w:p") {
                    let runs = paragraph.every("w:r");
                    let told = |run: &&&Element| {
                        let shown: String = run
                            .every("w:t")
                            .iter()
                            .map(|shown| shown.text.clone())
                            .collect();
                        shown.contains("CTOC/COP") || !run.every("w:instrText").is_empty()
                    };
                    let Some(run) = runs.iter().find(told) else { continue };
                    seen += 1;
                    let half_points =
                        number(word.of_run(paragraph, run, "w:sz", "w:val"));
                    found.within(kind, size, half_points / 2.0, 0.01);
                }
            }
            assert!(seen >= 2, "{part}: found on {seen} kinds of pages");
        }
    });
}

#[test]
fn rules_are_half_a_point_and_one_and_a_half() {
    each(|_, word, _| {
        let styles = word.part("word/styles.xml");
        let mut eighths = Vec::new();
        for part in [&styles, &word.document] {
            for side in ["w:top", "w:bottom"] {
                let borders = part.every(side).into_iter();
                eighths.extend(borders.map(|border| border.attribute("w:sz").to_owned()));
            }
        }
        for needed in ["4", "12"] {
            assert!(eighths.iter().any(|eighth| eighth == needed), "{eighths:?}");
        }
    });
}

#[test]
fn the_mirrored_version_is_right_to_left_in_the_same_measures() {
    for version in made().iter().filter(|version| version.mirrored) {
        let word = Word::open(version);
        let text = "افتتاح الاجتماع واعتماد";
        let (paragraph, run) = word.find(&word.document, text);
        let mut findings = Findings::default();
        let measured = version.measured;
        // In a paragraph from right to left `left` is the start.
        let start = number(word.of_paragraph(paragraph, "w:ind", "w:left")) / TWIPS;
        findings.near("column, start", measured.column.0 - measured.measure.0, start);
        findings.none();
        for section in word.document.every("w:sectPr") {
            assert!(section.child("w:bidi").is_some(), "a section from left to right");
        }
        assert!(run.every("w:rtl").len() == 1, "a run from left to right");
    }
}
