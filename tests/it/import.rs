//! `distr import`: what this program wrote in Word comes back as the same
//! agenda, and what it did not write costs no more than a sentence.

mod hostile;
mod silent;

use std::io::Write;

use distr::agenda::{Agenda, Language};
use distr::diag::Diagnostics;
use distr::document;
use distr::project::Project;
use distr::workshop::{Asked, Format, Imported, Workshop};
use serde_json::{Value, json};

use crate::made::{Made, all, every, versions};
use crate::support::{Files, everything, house};

/// The examples in which words were typed that are those of a value, or a value is
/// that of a document which the file does not name: their texts come back the same,
/// but not as values.
const TYPED_VALUES: &[&str] = &["example-8-1", "example-ac1-2026-l1"];

/// A project without sources, in which all bodies are described.
fn empty() -> Files {
    let mut files = house();
    let bodies = everything().into_iter();
    files.extend(bodies.filter(|(path, _)| path.starts_with("sources/bodies/")));
    files
}

fn opened(files: Files) -> Workshop {
    match Workshop::open(Project::Memory(files)) {
        Ok((workshop, said)) if !said.has_errors() => workshop,
        Ok((_, said)) | Err(said) => panic!("{}", all(&said)),
    }
}

/// Imports the Word file of a version into a project.
fn import(files: &Files, made: &Made) -> Result<Imported, String> {
    let bytes = made.bytes(Format::Docx).expect("a Word file");
    let asked = Asked { path: "agenda.docx".into(), ..Asked::default() };
    opened(files.clone()).import(bytes, &asked).map_err(|said| all(&said))
}

/// A project with what was imported.
fn with(mut files: Files, imported: &Imported) -> Files {
    for change in &imported.changes {
        let text = change.text.clone().unwrap_or_default();
        files.insert(change.path.clone(), text.into_bytes());
    }
    files
}

/// The tree of a version that was imported.
fn tree(
    files: Files,
    imported: &Imported,
    language: &Language,
) -> Result<String, String> {
    let workshop = opened(files);
    let agenda = workshop.agenda(&imported.source).map_err(|said| all(&said))?;
    let version = workshop.version_alone(&agenda, language);
    let (version, _) = version.map_err(|said| all(&said))?;
    Ok(document::print(&version.document))
}

/// Where two trees differ first. A Word file in Chinese does not say which of its
/// Latin phrases are foreign: its text of that script is in English anyway.
fn difference(expected: &str, found: &str) -> Option<String> {
    let (expected, found) = match expected.starts_with("version            zh") {
        true => (&expected.replace('~', ""), &found.replace('~', "")),
        false => (&expected.to_owned(), &found.to_owned()),
    };
    let mut lines = expected.lines().zip(found.lines());
    let differs = lines.find(|(one, other)| one != other);
    match differs {
        Some((one, other)) => Some(format!("  was  {one}\n  is   {other}")),
        None if expected.lines().count() != found.lines().count() => {
            Some("  one of them is longer".into())
        }
        None => None,
    }
}

/// The facts of a source, without what a file of one language cannot tell: the
/// names of addresses, and the numbers and stamps of other languages.
fn facts(yaml: &str, tag: &str) -> Value {
    let mut facts: Value = serde_yaml::from_str(yaml).unwrap();
    let fields = facts.as_object_mut().unwrap();
    for key in ["job_number", "stamps"] {
        if let Some(own) = fields.get(key).and_then(|of| of.get(tag)).cloned() {
            fields.insert(key.to_owned(), json!({ tag: own }));
        }
    }
    if let Some(links) = fields.get("links").and_then(Value::as_object) {
        let mut urls: Vec<String> =
            links.values().map(|url| url.as_str().unwrap().to_owned()).collect();
        urls.sort();
        fields.insert("links".to_owned(), json!(urls));
    }
    // The usual distribution needs no word.
    if fields.get("distribution") == Some(&json!("general")) {
        fields.remove("distribution");
    }
    facts
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

#[test]
fn the_real_agenda_comes_back_in_every_language() {
    let original = text(&everything(), "sources/ctoc-cop-wg2-2023-1.yaml");
    for made in versions() {
        let imported = import(&empty(), made).unwrap_or_else(|said| panic!("{said}"));
        let project = with(empty(), &imported);
        assert!(imported.said.is_empty(), "{}: {}", made.name, all(&imported.said));
        let tag = made.language.to_string();
        let found = facts(&text(&project, &imported.source), &tag);
        assert_eq!(found, facts(&original, &tag), "{}", made.name);
        let found = tree(project, &imported, &made.language).unwrap();
        let expected = document::print(&made.version.document);
        assert_eq!(difference(&expected, &found), None, "{}", made.name);
    }
}

/// A part in which links by relationship are fields, as older programs write them.
fn with_fields(part: &str, relationships: &str) -> String {
    let mut pieces = part.split("<w:hyperlink r:id=\"");
    let mut found = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (id, rest) = piece.split_once('"').unwrap();
        let (_, rest) = rest.split_once('>').unwrap();
        let (shown, after) = rest.split_once("</w:hyperlink>").unwrap();
        let (_, target) = relationships.split_once(&format!("\"{id}\"")).unwrap();
        let (_, target) = target.split_once("Target=\"").unwrap();
        let (url, _) = target.split_once('"').unwrap();
        let mark = |kind| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
        let told = format!("<w:r><w:instrText> HYPERLINK \"{url}\" </w:instrText></w:r>");
        found
            .push_str(&[&mark("begin"), &told, &mark("separate")].map(|s| &**s).concat());
        found.push_str(&[shown, &mark("end"), after].concat());
    }
    found
}

#[test]
fn links_that_are_fields_come_back_too() {
    let made = &versions()[0];
    let bytes = made.bytes(Format::Docx).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    let texts = names
        .iter()
        .filter(|name| name.ends_with(".xml") || name.ends_with("s"));
    let parts: Vec<(&str, String)> = texts
        .map(|name| {
            let read = std::io::read_to_string(archive.by_name(name).unwrap());
            (name.as_str(), read.unwrap())
        })
        .collect();
    let part = |name: &str| &parts.iter().find(|(known, _)| *known == name).unwrap().1;
    let notes = "word/footnotes.xml";
    let fields = with_fields(part(notes), part("word/_rels/footnotes.xml.rels"));
    assert!(fields.contains("HYPERLINK"));
    let mut changed = parts.clone();
    changed.retain(|(name, _)| *name != notes);
    changed.push((notes, fields));
    let asked = Asked { path: "agenda.docx".into(), ..Asked::default() };
    let imported = opened(empty()).import(&packed(&changed), &asked).unwrap();
    let found = tree(with(empty(), &imported), &imported, &made.language).unwrap();
    let expected = document::print(&made.version.document);
    assert_eq!(difference(&expected, &found), None);
}

/// A tree without the marks round values.
fn without_values(tree: &str) -> String {
    tree.replace(['[', ']'], "")
}

#[test]
fn the_examples_come_back() {
    let mut faults = Vec::new();
    for made in every() {
        let imported = import(&empty(), made);
        let result = imported.and_then(|imported| {
            let said = all(&imported.said);
            if said.contains("import-left-out") {
                return Err(said);
            }
            let mut found = tree(with(empty(), &imported), &imported, &made.language)?;
            let mut expected = document::print(&made.version.document);
            if TYPED_VALUES.contains(&made.agenda.stem.as_str()) {
                (expected, found) = (without_values(&expected), without_values(&found));
            }
            match difference(&expected, &found) {
                Some(difference) => Err(format!("{difference}\n{said}")),
                None => Ok(()),
            }
        });
        if let Err(fault) = result {
            faults.push(format!("{}:\n{fault}", made.name));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The same without the last day of what has one day only.
fn without_last_days(facts: &mut Value) {
    if let Some(fields) = facts.as_object_mut() {
        if fields.get("from") == fields.get("to") {
            fields.remove("to");
        }
        fields.values_mut().for_each(without_last_days);
    }
    let entries = facts.as_array_mut();
    entries.into_iter().flatten().for_each(without_last_days);
}

#[test]
fn a_list_that_is_a_table_comes_back_as_the_same_source() {
    let path = "sources/example-sc1-52-1.yaml";
    for made in every().iter().filter(|made| path.contains(&made.agenda.stem)) {
        let imported = import(&empty(), made).unwrap_or_else(|said| panic!("{said}"));
        let tag = made.language.to_string();
        let found = text(&with(empty(), &imported), &imported.source);
        let (found, wanted) =
            (facts(&found, &tag), facts(&text(&everything(), path), &tag));
        for key in ["layout", "numbering"] {
            assert_eq!(found[key], wanted[key], "{} {key}", made.name);
        }
        let agenda = |facts: &Value| {
            let mut agenda = facts["agenda"].clone();
            without_last_days(&mut agenda);
            agenda
        };
        assert_eq!(agenda(&found), agenda(&wanted), "{}", made.name);
    }
}

/// Agendas that have shapes which no example has: days as rows of a list in a table,
/// documents that are named by their symbols alone; in a timetable meetings that
/// begin while others go on, one beside another in a column, and over all columns.
const SHAPES: &[(&str, &str, &str)] = &[
    (
        "list",
        "\
symbol: CTOC/COP/WG.2/2026/1
type: provisional-agenda
body: ctoc-cop-wg2
date: 2026-03-02
original: en
session: { city: vienna, from: 2026-06-01, to: 2026-06-02 }
layout: { agenda: table, agenda_columns: [item, title, documents, introduced-by, time] }
agenda:
  - { id: welcome, kind: section, listed: true }
  - { id: opening, from: 2026-06-01, introduced_by: [chair], time: 30 }
  - id: review
    from: 2026-06-01
    items:
      - { id: needs, documents: [{ id: paper, symbol: CTOC/COP/WG.2/2026/2 }] }
      - { id: data, documents: [{ id: notes, symbols: [CTOC/COP/WG.2/2026/3, CTOC/COP/WG.2/2026/4] }] }
  - { id: report, number: 4, from: 2026-06-02, notes: [draft] }
",
        "\
item-welcome = Welcome
item-opening = Opening
item-review = Review
item-needs = Needs: an overview
item-data = Data
item-report = Report
doc-paper = Paper
doc-notes = Notes
fn-draft = A draft.
",
    ),
    (
        "timetable",
        "\
symbol: CTOC/COP/WG.2/2026/1
type: annotated-provisional-agenda
body: ctoc-cop-wg2
date: 2026-03-02
original: en
session: { city: vienna, from: 2026-06-01, to: 2026-06-03 }
agenda:
  - { id: opening }
  - { id: review }
  - { id: needs }
  - { id: report }
annexes:
  - type: organization-of-work
    tracks: [plenary, { id: ctoc-cop, body: ctoc-cop }, drafting]
    days:
      - date: 2026-06-01
        meetings:
          - { from: \"10:00\", to: \"13:00\", items: [opening, review], track: plenary, introduced_by: [chair] }
          - { from: \"10:00\", to: \"11:30\", event: bureau, track: ctoc-cop }
          - { from: \"11:30\", to: \"12:00\", items: [needs], track: ctoc-cop }
          - { from: \"11:45\", to: \"12:30\", event: signing, track: ctoc-cop }
          - { from: \"13:00\", to: \"15:00\", event: lunch }
          - { from: \"15:00\", to: \"18:00\", items: [\"review..report\"], event: debate, track: plenary, until: 2026-06-02 }
          - { from: \"15:00\", to: \"18:00\", items: [needs], event: drafting, track: drafting }
        closing: [deadline]
      - { date: 2026-06-03, holiday: holiday }
",
        "\
item-opening = Opening
item-review = Review: the second cycle
item-needs = Needs
item-report = Report
track-plenary = Plenary
track-drafting = Drafting group
event-bureau = Meeting of the Bureau
event-signing = Signing ceremony
event-lunch = Lunch
event-debate = General debate: all matters
event-drafting = Informal drafting
event-deadline = Deadline for proposals
event-holiday = Holiday
",
    ),
    (
        "annexes",
        "\
symbol: CTOC/COP/WG.2/2026/1
type: annotated-provisional-agenda
body: ctoc-cop-wg2
date: 2026-03-02
original: en
session: { city: vienna, from: 2026-06-01, to: 2026-06-03 }
agenda: [{ id: opening, paragraphs: [p1] }]
annexes:
  - { type: text, id: rules, notes: [source], paragraphs: [p1] }
  - { type: table, id: dates, notes: [other], columns: [event, day], rows: [r1] }
",
        "\
item-opening = Opening
item-opening-p1 = See { $annex-rules }.{ fn-opening }
annex-rules = Rules
annex-rules-p1 = A rule.{ fn-text }
annex-dates = Dates
annex-dates-event = Event
annex-dates-day = Day{ fn-day }
annex-dates-r1-event = Deadline{ fn-row }
annex-dates-r1-day = Monday{ fn-day }
fn-opening = See the statement.
fn-source = Adopted in 2020.
fn-other = Adopted in 2021.
fn-text = A note of the text.
fn-day = Of the week.
fn-row = Of submission.
",
    ),
];

#[test]
fn tables_of_other_shapes_come_back() {
    let mut sources = String::new();
    for (name, source, words) in SHAPES {
        let mut files = empty();
        files.insert("sources/shape.yaml".into(), (*source).into());
        let languages = opened(files.clone()).languages();
        for language in &languages {
            let path = format!("locales/{language}/documents/shape.ftl");
            files.insert(path, (*words).into());
        }
        for made in crate::made::make(&opened(files), &languages) {
            let name = format!("{name}, {}", made.language);
            let imported =
                import(&empty(), &made).unwrap_or_else(|said| panic!("{name}: {said}"));
            let project = with(empty(), &imported);
            if made.language.to_string() == "en" {
                let source = text(&project, &imported.source);
                sources.push_str(&source);
                sources.push_str(&sentences(&imported.said));
            }
            let found = tree(project, &imported, &made.language).unwrap();
            let expected = document::print(&made.version.document);
            assert_eq!(difference(&expected, &found), None, "{name}");
        }
    }
    expect("shapes", &sources);
}

#[test]
fn the_versions_of_an_agenda_come_together() {
    let mut project = empty();
    for made in versions() {
        let imported = import(&project, made).unwrap_or_else(|said| panic!("{said}"));
        project = with(project, &imported);
    }
    let workshop = opened(project.clone());
    let source = &workshop.sources()[0];
    let agenda: Agenda = workshop.agenda(source).unwrap();
    for made in versions() {
        let version = workshop.version(&agenda, &made.language);
        let version = version.unwrap_or_else(|said| panic!("{}", all(&said)));
        let expected = document::print(&made.version.document);
        let found = document::print(&version.document);
        assert_eq!(difference(&expected, &found), None, "{}", made.name);
    }
    // What is there is not written again.
    let again = import(&project, &versions()[0]).unwrap_err();
    assert!(again.contains("source-taken"), "{again}");
}

/// A Word file of these paragraphs, without a style and without a bookmark.
fn plain(paragraphs: &[String]) -> Vec<u8> {
    let escaped = |text: &String| text.replace('&', "&amp;").replace('<', "&lt;");
    let run = |text: String| {
        let pieces: Vec<String> =
            text.split('\t').map(|piece| format!("<w:t>{piece}</w:t>")).collect();
        format!("<w:p><w:r>{}</w:r></w:p>", pieces.join("<w:tab/>"))
    };
    let body: String = paragraphs.iter().map(escaped).map(run).collect();
    packed(&[(
        "word/document.xml",
        format!("<w:document><w:body>{body}</w:body></w:document>"),
    )])
}

/// A package of these parts.
fn packed(parts: &[(&str, String)]) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut bytes);
    for (name, text) in parts {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(*name, options).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
    bytes.into_inner()
}

/// An agenda as somebody types it.
const TYPED: &[&str] = &[
    "\tUnited Nations\tCTOC/COP/WG.2/2027/1",
    "Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
    "Distr.: General",
    "1 March 2027",
    "Original: English",
    "Open-ended Interim Working Group of Government Experts on Technical Assistance",
    "Vienna, 31 May–1 June 2027",
    "Annotated provisional agenda",
    "Provisional agenda",
    "1.\tOrganizational matters:",
    "(a)\tOpening of the meeting;",
    "(b)\tAdoption of the agenda.",
    "2.\tOther matters.",
    "Annotations",
    "1.\tOrganizational matters",
    "(a)\tOpening of the meeting",
    "The meeting will be opened on Monday, 31 May 2027, at 10 a.m. See item 2.",
    "(b)\tAdoption of the agenda",
    "Documentation",
    "Note by the Secretariat (CTOC/COP/WG.2/2027/2)",
    "2.\tOther matters",
    "There are none.",
];

fn typed(lines: &[&str], name: Option<&str>, files: Files) -> Result<Imported, String> {
    let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    let name = name.map(str::to_owned);
    let asked = Asked {
        path: "agenda.docx".into(),
        name,
        ..Asked::default()
    };
    opened(files)
        .import(&plain(&lines), &asked)
        .map_err(|said| sentences(&said))
}

/// What is said, a line each.
fn sentences(said: &Diagnostics) -> String {
    said.iter()
        .map(|one| format!("[{}] {}\n", one.code, one.message))
        .collect()
}

fn expect(name: &str, found: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(format!("import--{name}"), found));
}

#[test]
fn a_file_of_other_hands_is_read_by_its_words() {
    let imported = typed(TYPED, None, empty()).unwrap();
    assert!(imported.said.is_empty(), "{}", all(&imported.said));
    let english = &imported.language;
    assert_eq!(english.to_string(), "en");
    let tree = tree(with(empty(), &imported), &imported, english).unwrap();
    expect("other-hands", &tree);
}

#[test]
fn what_is_not_understood_is_said() {
    let mut lines = TYPED.to_vec();
    let at =
        |lines: &[&str], text: &str| lines.iter().position(|it| *it == text).unwrap();
    let original = at(&lines, "Original: English");
    lines.splice(original..=original, ["English", "English and French only"]);
    let list = at(&lines, "Provisional agenda");
    lines.insert(list + 1, "The Bureau approved this agenda.");
    let imported = typed(&lines, None, empty()).unwrap();
    let mut said = sentences(&imported.said);
    // It is English in the place of a translation, so that French is supposed.
    let project = with(empty(), &imported);
    let workshop = opened(project);
    let agenda = workshop.agenda(&imported.source).unwrap();
    assert_eq!(agenda.original().to_string(), "fr");
    // The source of another agenda, to which no words are added.
    let bodies = typed(TYPED, None, empty()).unwrap();
    let mut project = with(empty(), &bodies);
    project.retain(|path, _| !path.contains("/documents/"));
    let other: Vec<&str> =
        TYPED.iter().copied().filter(|line| !line.contains("(b)")).collect();
    let refused = typed(&other, None, project).unwrap_err();
    said.push_str(refused.lines().next().unwrap_or_default());
    // A second source of the same symbol.
    let again = typed(TYPED, Some("another-name"), with(empty(), &bodies));
    said.push_str(&format!("\n{}", again.unwrap_err().trim_end()));
    // A translation that stands alone is shown with a warning.
    let french = versions()
        .iter()
        .find(|made| made.language.to_string() == "fr")
        .unwrap();
    let imported = import(&empty(), french).unwrap();
    let workshop = opened(with(empty(), &imported));
    let agenda = workshop.agenda(&imported.source).unwrap();
    let (_, alone) = workshop.version_alone(&agenda, &french.language).unwrap();
    said.push_str(&format!("\n{}", sentences(&alone)));
    assert!(workshop.version(&agenda, &french.language).is_err());
    expect("said", &said);
}

#[test]
fn no_cut_or_changed_file_makes_it_panic() {
    let made = &versions()[0];
    let bytes = made.bytes(Format::Docx).expect("a Word file");
    let workshop = opened(empty());
    let asked = Asked { path: "agenda.docx".into(), ..Asked::default() };
    for step in 1..40 {
        let cut = &bytes[..bytes.len() * step / 40];
        let _ = workshop.import(cut, &asked);
        let mut changed = bytes.to_vec();
        let at = bytes.len() * step / 40;
        changed[at] ^= 0x55;
        let _ = workshop.import(&changed, &asked);
    }
}
