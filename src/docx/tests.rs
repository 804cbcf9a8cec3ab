//! The room judged on the sample document, in the looks of the project.
//!
//! Invariant: the file is read back as a zip of XML, never with docx-rs.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::path::Path;
use std::{fs, thread};

use zip::ZipArchive;

use super::package::xml::{Element, Node};
use super::render;
use crate::agenda::{Date, Direction};
use crate::diag::File;
use crate::document::{Block, Document, Inline, Role, sample};
use crate::proof::Proof;
use crate::style::{Align, Look, Profile, Sheet, Station, Style, resolve};

type Parts = BTreeMap<String, Element>;

fn project_file(path: &str) -> File {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    File::new(path, fs::read_to_string(root.join(path)).unwrap())
}

fn look(document: &Document) -> Look {
    let language = &document.version.language;
    let profile = project_file(&format!("locales/{language}/profile.toml"));
    let profile = Profile::parse(language, &profile).unwrap();
    let sheet = Sheet::parse(&project_file("templates/style.toml")).unwrap();
    let station = project_file("templates/stations/vienna.toml");
    resolve(&sheet, &profile, &Station::parse(&station).unwrap())
}

fn samples() -> [(Document, Look); 2] {
    [Direction::Ltr, Direction::Rtl].map(|direction| {
        let document = sample::document(direction);
        let look = look(&document);
        (document, look)
    })
}

fn parts(bytes: &[u8]) -> Parts {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
    let mut parts = Parts::new();
    for name in names {
        let mut content = Vec::new();
        zip.by_name(&name).unwrap().read_to_end(&mut content).unwrap();
        parts.insert(name, Element::parse(&content).unwrap());
    }
    parts
}

fn rendered(document: &Document, look: &Look) -> Parts {
    parts(&render(document, look).unwrap())
}

fn all<'a>(root: &'a Element, name: &str) -> Vec<&'a Element> {
    let mut found = Vec::new();
    root.walk(&mut |element| {
        if element.name == name {
            found.push(element);
        }
    });
    found
}

fn text(element: &Element) -> String {
    let mut out = String::new();
    for node in &element.children {
        match node {
            Node::Element(child) => out.push_str(&text(child)),
            Node::Text(text) => out.push_str(text),
        }
    }
    out
}

fn value<'a>(element: &'a Element, path: &[&str]) -> Option<&'a str> {
    let mut place = element;
    for name in path {
        place = place.find(name)?;
    }
    Some(place.attribute("w:val").unwrap_or("1"))
}

fn style<'a>(parts: &'a Parts, name: &str) -> &'a Element {
    let styles = all(&parts["word/styles.xml"], "w:style");
    let mut named = styles.iter().filter(|style| value(style, &["w:name"]) == Some(name));
    let found = named.next().unwrap_or_else(|| panic!("no style `{name}`"));
    assert!(named.next().is_none(), "two styles `{name}`");
    found
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The characters of a part, the numbers of notes as Word will print them: it
/// counts the notes without a mark of their own.
fn printed(root: &Element) -> String {
    let mut out = String::new();
    let mut number = 0;
    root.walk(&mut |element| match element.name.as_str() {
        "w:t" => out.push_str(&text(element)),
        "w:footnoteReference" if element.attribute("w:customMarkFollows").is_some() => {}
        "w:footnoteRef" | "w:footnoteReference" => {
            number += 1;
            out.push_str(&number.to_string());
        }
        _ => {}
    });
    out
}

#[test]
fn the_text_is_that_of_the_tree_in_its_order() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let body = printed(&parts["word/document.xml"]);
        let notes = printed(&parts["word/footnotes.xml"]);
        let wanted = sample::characters(&document);
        assert_eq!(without_spaces(&(body + &notes)), without_spaces(&wanted));
    }
}

#[test]
fn a_proofreader_finds_nothing() {
    for (document, look) in samples() {
        let folio_with_total = look.page.folio_with_total;
        let proof = Proof {
            document: &document,
            language: "it",
            folio_with_total,
        };
        assert_eq!(proof.check_docx(&render(&document, &look).unwrap()), Ok(()));
    }
}

#[test]
fn page_1_has_neither_running_head_nor_folio() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let of = |kind: &str, number: usize| &parts[&format!("word/{kind}{number}.xml")];
        let section = all(&parts["word/document.xml"], "w:sectPr")[0];
        assert!(section.find("w:titlePg").is_some());
        for kind in ["header", "footer"] {
            let name = format!("w:{kind}Reference");
            let kinds: Vec<_> = section
                .elements()
                .filter(|child| child.name == name)
                .map(|child| child.attribute("w:type").unwrap())
                .collect();
            assert_eq!(kinds, ["default", "first", "even"]);
            assert!(all(of(kind, 2), "w:r").is_empty());
        }
        for number in [1, 3] {
            assert_eq!(printed(of("header", number)), sample::SYMBOL);
            assert_eq!(printed(of("footer", number)), "/");
            let fields = all(of("footer", number), "w:instrText");
            let fields: Vec<_> = fields.into_iter().map(text).collect();
            assert_eq!(fields, ["PAGE", "NUMPAGES"]);
        }
        let settings = &parts["word/settings.xml"];
        assert!(settings.find("w:evenAndOddHeaders").is_some());
    }
}

#[test]
fn notes_have_their_numbers_and_links() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let notes = &parts["word/footnotes.xml"];
        let ids: Vec<_> =
            notes.elements().map(|note| note.attribute("w:id").unwrap()).collect();
        assert_eq!(ids, ["-1", "0", "1", "2", "3"]);
        let calls = all(&parts["word/document.xml"], "w:footnoteReference");
        let calls: Vec<_> =
            calls.iter().map(|call| call.attribute("w:id").unwrap()).collect();
        assert_eq!(calls, ["1", "2", "3"]);
        let targets = |part: &str| -> BTreeSet<String> {
            let rels = &parts[&format!("word/_rels/{part}.xml.rels")];
            let links: BTreeMap<_, _> = rels
                .elements()
                .map(|rel| {
                    (rel.attribute("Id").unwrap(), rel.attribute("Target").unwrap())
                })
                .collect();
            all(&parts[&format!("word/{part}.xml")], "w:hyperlink")
                .iter()
                .filter_map(|link| link.attribute("r:id"))
                .map(|id| links[id].to_owned())
                .collect()
        };
        let body = [
            "https://undocs.org/CTOC/COP/2022/9?a=1&b=2",
            "https://www.unodc.org/note4?x=1&y=2",
        ];
        assert_eq!(targets("document"), BTreeSet::from(body.map(str::to_owned)));
        let notes: Vec<_> = targets("footnotes").into_iter().collect();
        assert_eq!(notes.len(), 3);
        assert_eq!(notes[0], "https://www.unodc.org/note1?x=1&y=2");
    }
}

#[test]
fn every_run_has_a_language_and_its_direction() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let rtl = document.version.direction == Direction::Rtl;
        let mut runs = 0;
        for root in parts.values().filter(|root| root.name.starts_with("w:")) {
            for run in all(root, "w:r") {
                runs += 1;
                let words: String = all(run, "w:t").into_iter().map(text).collect();
                let properties = run.find("w:rPr").unwrap();
                let language = properties.find("w:lang").unwrap();
                for (key, own) in [
                    ("w:val", &look.language.word.val),
                    ("w:eastAsia", &look.language.word.east_asia),
                    ("w:bidi", &look.language.word.bidi),
                ] {
                    let said = language.attribute(key).unwrap();
                    let foreign = words == "th"
                        || words.starts_with("Digest")
                        || words == "in part";
                    if key != "w:val" || !foreign {
                        assert_eq!(said, own, "{words}");
                    } else {
                        let tag = sample::foreign().to_string();
                        assert!(said.starts_with(&tag), "{said}");
                    }
                }
                let arabic = words.chars().any(|c| ('\u{621}'..='\u{64a}').contains(&c));
                let latin = words.chars().any(|c| c.is_ascii_alphabetic());
                let marked = properties.find("w:rtl").is_some();
                assert!(!arabic || marked, "{words}");
                assert!(!latin || !marked, "{words}");
                assert!(rtl || !marked, "{words}");
            }
        }
        assert!(runs > 100);
    }
}

#[test]
fn a_right_to_left_document_is_so_all_the_way() {
    let [_, (document, look)] = samples();
    let parts = rendered(&document, &look);
    let body = &parts["word/document.xml"];
    for table in all(body, "w:tbl") {
        assert!(value(table, &["w:tblPr", "w:bidiVisual"]).is_some());
    }
    assert!(
        all(body, "w:sectPr")
            .iter()
            .all(|section| section.find("w:bidi").is_some())
    );
    let left_to_right =
        ["header", "header even", "footer", "footer even", "Distribution"];
    for style in all(&parts["word/styles.xml"], "w:style") {
        let name = value(style, &["w:name"]).unwrap();
        if style.attribute("w:type") == Some("paragraph") {
            let ltr = left_to_right.iter().any(|ltr| name.starts_with(ltr));
            let properties = style.find("w:pPr").unwrap();
            let bidi = properties.find("w:bidi").unwrap().attribute("w:val");
            assert_eq!(bidi, ltr.then_some("0"), "{name}");
        }
    }
    for paragraph in all(body, "w:p") {
        assert!(value(paragraph, &["w:pPr", "w:pStyle"]).is_some());
    }
}

#[test]
fn the_styles_have_the_numbers_of_the_look() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        for role in Role::ALL {
            let mut wanted = look.styles[role.name()].clone();
            if [Role::TableHead, Role::TableDay, Role::TableCell].contains(&role) {
                wanted.indent_end += look.table.column_gap;
            }
            if [Role::AnnexHeading, Role::AnnexTitle].contains(&role) {
                continue; // headings that share the style of their level
            }
            let name = if role == Role::Title { "Title" } else { wanted.word.as_str() };
            assert_style(style(&parts, name), &wanted);
        }
        assert_style(style(&parts, "footnote text"), &look.styles["note"]);
        let mut organ = look.styles["organ"].clone();
        let masthead = &look.masthead;
        let cell = masthead.distribution_column - masthead.name_column;
        organ.indent_end += cell - masthead.name_width;
        assert_style(style(&parts, "Organ"), &organ);
        assert_style(style(&parts, "Distribution"), &look.styles["distribution"]);
        assert_style(style(&parts, "footer even"), &{
            let rtl = document.version.direction == Direction::Rtl;
            let align = if rtl { Align::End } else { Align::Start };
            Style { align, ..look.styles["folio"].clone() }
        });
        let symbol = style(&parts, &look.styles["symbol-organ"].word);
        assert_eq!(value(symbol, &["w:rPr", "w:sz"]), Some("40"));
    }
}

fn assert_style(style: &Element, wanted: &Style) {
    let name = value(style, &["w:name"]).unwrap();
    let half_points = (wanted.size * 2.0).round().to_string();
    for size in ["w:sz", "w:szCs"] {
        assert_eq!(value(style, &["w:rPr", size]), Some(half_points.as_str()), "{name}");
    }
    for (marks, set) in
        [(["w:b", "w:bCs"], wanted.bold), (["w:i", "w:iCs"], wanted.italic)]
    {
        for mark in marks {
            assert_eq!(value(style, &["w:rPr", mark]).is_some(), set, "{name} {mark}");
        }
    }
    let paragraph = style.find("w:pPr").unwrap();
    let number = |element: &str, key: &str| -> f64 {
        let element = paragraph.find(element);
        let value = element.and_then(|element| element.attribute(key));
        value.map_or(0.0, |value| value.parse::<f64>().unwrap() / 20.0)
    };
    let near = |found: f64, wanted: f64| {
        assert!((found - wanted).abs() <= 0.025, "{name}: {found}, not {wanted}");
    };
    near(number("w:spacing", "w:line"), wanted.line);
    near(number("w:spacing", "w:before"), wanted.before);
    near(number("w:spacing", "w:after"), wanted.after);
    near(number("w:ind", "w:left"), wanted.indent_start);
    near(number("w:ind", "w:right"), wanted.indent_end);
    let first = number("w:ind", "w:firstLine") - number("w:ind", "w:hanging");
    near(first, wanted.first_line);
    assert_eq!(paragraph.find("w:keepNext").is_some(), wanted.keep_with_next, "{name}");
    let align = match wanted.align {
        Align::Start => "left",
        Align::End => "right",
        Align::Center => "center",
        Align::Justify => "both",
    };
    assert_eq!(value(paragraph, &["w:jc"]), Some(align), "{name}");
}

#[test]
fn headings_have_their_level_by_name_and_in_the_outline() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let wanted: Vec<String> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { level, .. } => Some(format!("Heading{level}")),
                _ => None,
            })
            .collect();
        let found: Vec<String> = all(&parts["word/document.xml"], "w:pStyle")
            .iter()
            .map(|style| style.attribute("w:val").unwrap().to_owned())
            .filter(|style| style.starts_with("Heading"))
            .collect();
        assert_eq!(found, wanted);
        for level in 1..=4 {
            let style = style(&parts, &format!("heading {level}"));
            let outline = (level - 1).to_string();
            assert_eq!(value(style, &["w:pPr", "w:outlineLvl"]), Some(outline.as_str()));
        }
        let body = &parts["word/document.xml"];
        let breaks = all(body, "w:pageBreakBefore");
        assert_eq!(breaks.len(), 1, "the annex starts a page");
    }
}

#[test]
fn a_heading_that_shares_a_level_keeps_its_own_numbers() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let own = &look.styles[Role::DocumentationHeading.name()];
        let level = &look.styles[Role::SubItemHeading.name()];
        assert_ne!(own.indent_start, level.indent_start, "the case is none");
        let body = &parts["word/document.xml"];
        let mut headings = all(body, "w:p").into_iter().filter(|paragraph| {
            value(paragraph, &["w:pPr", "w:pStyle"]) == Some("Heading3")
        });
        let heading = headings.next_back().unwrap();
        let indent = heading.find("w:pPr").unwrap().find("w:ind").unwrap();
        let left = (own.indent_start * 20.0).round().to_string();
        assert_eq!(indent.attribute("w:left"), Some(left.as_str()));
        assert_eq!(indent.attribute("w:firstLine"), Some("0"));
        let run = heading.find("w:r").unwrap();
        let bold = value(run, &["w:rPr", "w:b"]);
        assert_eq!(bold, (own.bold != level.bold).then_some("false"));
        assert_eq!(value(run, &["w:rPr", "w:i"]).is_some(), own.italic);
    }
}

#[test]
fn styles_that_word_cannot_tell_apart_are_refused() {
    let [(document, mut look), _] = samples();
    look.styles.get_mut("organ").unwrap().word = "strong".to_owned();
    let problems = render(&document, &look).unwrap_err();
    assert_eq!(problems.iter().next().unwrap().code, "word-style-twice");
    look.styles.remove("organ");
    let problems = render(&document, &look).unwrap_err();
    assert_eq!(problems.iter().next().unwrap().code, "internal");
}

#[test]
fn the_table_has_a_head_and_a_description() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let tables = all(&parts["word/document.xml"], "w:tbl");
        let [block, table] = tables[..] else {
            panic!("{} tables", tables.len());
        };
        assert!(all(block, "w:tblHeader").is_empty());
        assert!(value(block, &["w:tblPr", "w:tblDescription"]).is_none());
        let wanted = document.blocks.iter().find_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        let wanted = wanted.unwrap();
        let description = value(table, &["w:tblPr", "w:tblDescription"]);
        assert_eq!(description, Some(wanted.description.as_str()));
        let rows = all(table, "w:tr");
        assert_eq!(rows.len(), wanted.rows.len() + 1);
        assert_eq!(all(table, "w:tblHeader").len(), 1);
        assert!(value(rows[0], &["w:trPr", "w:tblHeader"]).is_some());
        assert!(
            rows.iter()
                .all(|row| value(row, &["w:trPr", "w:cantSplit"]).is_some())
        );
        assert_eq!(value(rows[1], &["w:tc", "w:tcPr", "w:gridSpan"]), Some("3"));
        let grid: i64 = all(table, "w:gridCol")
            .iter()
            .map(|column| column.attribute("w:w").unwrap().parse::<i64>().unwrap())
            .sum();
        let page = &look.page;
        let measure = page.width - page.start - page.end;
        let width = measure - look.table.indent_start - look.table.indent_end;
        assert_eq!(grid, (width * 20.0).round() as i64);
    }
}

#[test]
fn the_properties_say_what_the_version_is() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let core = &parts["docProps/core.xml"];
        let said = |name: &str| text(core.find(name).unwrap());
        assert_eq!(said("dc:title"), document.version.title);
        assert_eq!(said("dc:creator"), document.version.author);
        assert_eq!(said("dc:language"), document.version.language.to_string());
        assert_eq!(said("dcterms:created"), "2023-03-01T00:00:00Z");
        let size = all(&parts["word/document.xml"], "w:pgSz")[0];
        assert_eq!(size.attribute("w:w"), Some("11906"));
        assert_eq!(size.attribute("w:h"), Some("16838"));
    }
}

#[test]
fn the_bytes_depend_on_document_and_look_alone() {
    for (document, look) in samples() {
        let first = render(&document, &look).unwrap();
        assert!(first == render(&document, &look).unwrap());
        let threads: Vec<Vec<u8>> = thread::scope(|scope| {
            let render = || render(&document, &look).unwrap();
            let threads = [(); 4].map(|()| scope.spawn(render));
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(threads.iter().all(|bytes| *bytes == first));
    }
}

#[test]
fn dates_before_the_epoch_of_zip_make_no_difference() {
    let [(mut document, look), _] = samples();
    document.version.date = Date::new(1945, 10, 24).unwrap();
    let parts = rendered(&document, &look);
    let created = parts["docProps/core.xml"].find("dcterms:created").unwrap();
    assert_eq!(text(created), "1945-10-24T00:00:00Z");
}

#[test]
fn a_document_without_notes_links_and_tables_is_whole() {
    let [(mut document, look), _] = samples();
    document.notes.clear();
    document.masthead.distribution.language_name = None;
    document.blocks = vec![Block::Title {
        message: None,
        text: document.masthead.organ.clone(),
    }];
    let parts = rendered(&document, &look);
    assert!(!parts.contains_key("word/_rels/footnotes.xml.rels"));
    assert_eq!(all(&parts["word/document.xml"], "w:tbl").len(), 1);
}

#[test]
fn a_call_without_a_note_stops_the_document() {
    let [(mut document, look), _] = samples();
    document.notes.pop();
    let problems = render(&document, &look).unwrap_err();
    assert!(problems.has_errors());
    let [(mut document, look), _] = samples();
    document.blocks.retain(|block| !matches!(block, Block::Title { .. }));
    let problems = render(&document, &look).unwrap_err();
    assert!(problems.iter().any(|problem| problem.message.contains("1, 2, 3")));
}

#[test]
fn a_character_that_xml_cannot_hold_stops_the_document() {
    let [(mut document, look), _] = samples();
    let text = vec![Inline::Text { text: "a\u{b}b".to_owned() }];
    document.blocks.push(Block::Paragraph {
        role: Role::Annotation,
        message: None,
        text,
    });
    let problems = render(&document, &look).unwrap_err();
    assert!(problems.iter().any(|problem| problem.code == "word-character"));
}

#[test]
fn a_line_break_in_the_text_is_one_in_word() {
    let [(mut document, look), _] = samples();
    let text = vec![Inline::Text { text: "one\ntwo".to_owned() }];
    document.blocks.push(Block::Paragraph {
        role: Role::Annotation,
        message: None,
        text,
    });
    let parts = rendered(&document, &look);
    assert_eq!(all(&parts["word/document.xml"], "w:br").len(), 1);
}

#[test]
fn letters_and_lines_are_those_of_the_look() {
    let (document, mut look) = samples()[0].clone();
    look.language.hyphenate = true;
    let mut set = |name: &str, spacing: f64, stretch: f64| {
        let style = look.styles.get_mut(name).unwrap();
        (style.spacing, style.stretch) = (spacing, stretch);
        style.word.clone()
    };
    let (apart, plain) = (set("annotation", 0.2, 1.03), set("organ", 0.0, 1.0));
    let parts = rendered(&document, &look);
    let (apart, plain) = (style(&parts, &apart), style(&parts, &plain));
    assert_eq!(value(apart, &["w:rPr", "w:spacing"]), Some("4"));
    assert_eq!(value(apart, &["w:rPr", "w:w"]), Some("103"));
    assert_eq!(value(plain, &["w:rPr", "w:w"]), None);
    assert_eq!(value(apart, &["w:pPr", "w:suppressAutoHyphens"]), Some("0"));
    assert_eq!(value(plain, &["w:pPr", "w:suppressAutoHyphens"]), Some("1"));
    let normal = style(&parts, "Normal");
    for between in ["w:autoSpaceDE", "w:autoSpaceDN"] {
        assert_eq!(value(normal, &["w:pPr", between]), Some("0"));
    }
}

#[test]
fn joiners_are_left_out() {
    let (mut document, look) = samples()[0].clone();
    let with = |joiner: &str| Inline::Text { text: format!("2023{joiner}年") };
    let mut of = |joiner: &str| {
        document.masthead.organization = vec![with(joiner)];
        render(&document, &look).unwrap()
    };
    assert!(of("\u{2060}") == of(""), "the files must be the same");
}
