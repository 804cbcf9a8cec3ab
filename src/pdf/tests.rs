//! Tests of the room, with the templates, fonts and looks of the project.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{fs, thread};

use serde_json::{Value, json};

use super::notes::Expected;
use super::pages::Measure;
use super::world::{Closet, Inputs};
use super::{Pdf, Typesetter, layout, notes};
use crate::agenda::{Date, Direction};
use crate::diag::{Diagnostics, File};
use crate::document::{Block, Inline, Role, Version, sample as sample_tree};
use crate::proof::Proof;
use crate::style::{Fonts, Look, Profile, Sheet, Station, digested, resolve};

static TYPESETTER: LazyLock<Typesetter> =
    LazyLock::new(|| Typesetter::new(&templates(), &fonts()).unwrap());

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn file(path: &str) -> File {
    File::new(path, fs::read_to_string(project(path)).unwrap())
}

fn fonts() -> Fonts {
    let read = |path: &str| fs::read(project(path)).map(digested);
    Fonts::load(&file("fonts/fonts.toml"), read).unwrap()
}

fn templates() -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(project("templates")).unwrap();
    let files = entries.map(Result::unwrap).filter(|entry| entry.path().is_file());
    files
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// The looks of all languages at all duty stations.
fn looks() -> Vec<Look> {
    let sheet = Sheet::parse(&file("templates/style.toml")).unwrap();
    let mut looks = Vec::new();
    for locale in fs::read_dir(project("locales")).unwrap().map(Result::unwrap) {
        let tag = locale.file_name().into_string().unwrap();
        let path = format!("locales/{tag}/profile.toml");
        if !project(&path).exists() {
            continue;
        }
        let profile = Profile::parse(&tag.parse().unwrap(), &file(&path)).unwrap();
        for station in fs::read_dir(project("templates/stations")).unwrap() {
            let name = station.unwrap().file_name().into_string().unwrap();
            let station = file(&format!("templates/stations/{name}"));
            looks.push(resolve(&sheet, &profile, &Station::parse(&station).unwrap()));
        }
    }
    looks
}

fn sample(name: &str) -> Value {
    serde_json::from_str(&file(&format!("templates/{name}.json")).text).unwrap()
}

fn version() -> Version {
    Version {
        language: "und".parse().unwrap(),
        direction: Direction::Ltr,
        symbol: "A/1".into(),
        title: String::new(),
        author: String::new(),
        date: Date::new(2023, 3, 1).unwrap(),
        draft: None,
    }
}

fn inputs(document: &Value, look: &Value) -> Inputs {
    Inputs {
        document: serde_json::to_vec(document).unwrap(),
        look: serde_json::to_vec(look).unwrap(),
    }
}

fn expected(document: &Value) -> Vec<Expected<'_>> {
    let notes = document["notes"].as_array().unwrap().iter();
    let expected = notes.map(|note| Expected {
        id: note["id"].as_str().unwrap(),
        at_foot: note["under_table"] != true,
    });
    expected.collect()
}

fn typeset(document: &Value, look: &Value) -> Result<Pdf, Diagnostics> {
    TYPESETTER.typeset(
        &inputs(document, look),
        &expected(document),
        (&version(), Measure::WHOLE),
    )
}

/// The codes and messages that a lone template gives rise to.
fn refused(template: &str, notes: &[Expected<'_>]) -> Vec<(&'static str, String)> {
    let templates = [("document.typ".to_owned(), template.as_bytes().to_vec())];
    let typesetter = Typesetter::new(&templates, &fonts()).unwrap();
    let inputs = inputs(&json!({}), &json!({}));
    let diagnostics = typesetter
        .typeset(&inputs, notes, (&version(), Measure::WHOLE))
        .unwrap_err();
    diagnostics
        .iter()
        .map(|one| (one.code, one.message.clone()))
        .collect()
}

/// What every lone template needs to be a PDF/UA document.
const HEAD: &str = "#set document(title: [T], date: none)\n\
    #set text(font: \"Tinos\", fallback: false)\n\
    #set page(width: 200pt, height: 200pt, margin: 20pt)\n";

#[test]
fn typesetter_is_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Typesetter>();
}

#[test]
fn sample_shows_every_role() {
    let document = sample("document").to_string();
    // The templates know by the kind of a node that it has one of these.
    let by_kind = [
        Role::Title,
        Role::ListRemark,
        Role::TableHead,
        Role::TableCell,
        Role::TableNote,
    ];
    for role in Role::ALL.into_iter().filter(|role| !by_kind.contains(role)) {
        assert!(document.contains(&format!("\"{}\"", role.name())), "{role:?}");
    }
}

/// Holds a sample beside the templates to what it must say, or writes it anew.
fn assert_sample(name: &str, value: &impl serde::Serialize) {
    let path = format!("templates/{name}.json");
    let mut json = serde_json::to_string_pretty(value).unwrap();
    json.push('\n');
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(project(&path), &json).unwrap();
    }
    let said = format!("write `{path}` anew, with INSTA_UPDATE=always");
    assert!(*file(&path).text == json, "{said}");
}

#[test]
fn samples_beside_the_templates_are_a_tree_and_its_look() {
    let document = sample_tree::document(Direction::Ltr);
    let language = &document.version.language;
    let station = file("templates/stations/vienna.toml");
    let profile = file(&format!("locales/{language}/profile.toml"));
    let profile = Profile::parse(&document.version.language, &profile).unwrap();
    let sheet = Sheet::parse(&file("templates/style.toml")).unwrap();
    let look = resolve(&sheet, &profile, &Station::parse(&station).unwrap());
    assert_sample("document", &document);
    assert_sample("look", &look);
}

#[test]
fn kitchen_sink_is_typeset_in_every_look() {
    let document = sample("document");
    let rtl = serde_json::to_value(sample_tree::document(Direction::Rtl)).unwrap();
    for look in looks() {
        let mirrored = look.language.direction == Direction::Rtl;
        let look = serde_json::to_value(&look).unwrap();
        let mut documents = vec![&document];
        if mirrored {
            documents.push(&rtl);
        }
        for document in documents {
            let pdf = typeset(document, &look).unwrap_or_else(|diagnostics| {
                panic!("{}: {diagnostics:?}", look["language"]["tag"])
            });
            assert!(pdf.pages >= 3);
        }
    }
}

#[test]
fn a_proofreader_finds_nothing_in_either_direction() {
    for look in looks() {
        let mut document = sample_tree::document(look.language.direction);
        document.version.language = look.language.tag.parse().unwrap();
        let pdf = TYPESETTER.render(&document, &look).unwrap();
        let folio_with_total = look.page.folio_with_total;
        let proof = Proof {
            document: &document,
            language: "it",
            folio_with_total,
        };
        assert_eq!(proof.check_pdf(&pdf.bytes), Ok(()));
    }
}

#[test]
fn a_letter_with_marks_is_read_once() {
    for look in looks() {
        let direction = look.language.direction;
        let marked = match direction {
            Direction::Rtl => "مُحَمَّدٌ وَاللُّغَةُ العَرَبِيَّةُ إلَى الأُمَمِ المُتَّحِدَةِ لِلَّهِ. ",
            // Marks over marks, which no letter of Unicode has.
            Direction::Ltr => "x\u{301}\u{302}n q\u{323}\u{301} я\u{301}сно. ",
        };
        let mut document = sample_tree::document(direction);
        document.version.language = look.language.tag.parse().unwrap();
        let mut paragraphs = 0;
        for block in &mut document.blocks {
            let Block::Paragraph { text, .. } = block else { continue };
            let marked = Inline::Text { text: marked.repeat(3) };
            text.insert(0, marked);
            paragraphs += 1;
        }
        assert!(paragraphs > 0);
        let pdf = TYPESETTER.render(&document, &look).unwrap();
        let proof = Proof {
            document: &document,
            language: "it",
            folio_with_total: look.page.folio_with_total,
        };
        assert_eq!(proof.check_pdf(&pdf.bytes), Ok(()));
    }
}

#[test]
fn equal_input_gives_equal_bytes_on_any_thread() {
    let (document, look) = (sample("document"), sample("look"));
    let first = typeset(&document, &look).unwrap();
    thread::scope(|scope| {
        let render = || typeset(&document, &look).unwrap();
        let threads = [scope.spawn(render), scope.spawn(render)];
        for thread in threads {
            assert_eq!(first, thread.join().unwrap());
        }
    });
}

#[test]
fn unknown_kinds_stop_the_document() {
    let table = sample("document")["blocks"].as_array().unwrap().len() - 1;
    let row = format!("/blocks/{table}/rows/0");
    for pointer in ["/blocks/0", "/blocks/0/text/0", &row] {
        let mut document = sample("document");
        let node = document.pointer_mut(pointer).unwrap();
        assert!(node["kind"].is_string(), "{pointer}");
        node["kind"] = json!("unheard-of");
        let diagnostics = typeset(&document, &sample("look")).unwrap_err();
        assert!(diagnostics.iter().all(|one| one.code == "template"));
        assert!(diagnostics.iter().all(|one| one.place.is_some()));
    }
}

#[test]
fn notes_out_of_order_stop_the_document() {
    let mut document = sample("document");
    document["notes"].as_array_mut().unwrap().swap(0, 1);
    let calls = document.to_string().replace("\"note\":0", "\"note\":9");
    let calls = calls.replace("\"note\":1", "\"note\":0");
    let document = serde_json::from_str(&calls.replace("\"note\":9", "\"note\":1"));
    let document: Value = document.unwrap();
    let diagnostics = typeset(&document, &sample("look")).unwrap_err();
    assert!(diagnostics.iter().all(|one| one.code == "template"));
}

#[test]
fn text_is_never_taken_for_code() {
    let mut document = sample("document");
    document["blocks"][0]["text"][0]["text"] =
        json!("#panic() *a* _b_ $x$ @c <d> // e ~ -- \\u{41}");
    typeset(&document, &sample("look")).unwrap();
}

#[test]
fn missing_glyph_is_named() {
    let mut document = sample("document");
    document["blocks"][0]["text"][0]["text"] = json!("a \u{1F600}");
    let diagnostics = typeset(&document, &sample("look")).unwrap_err();
    let one = diagnostics.iter().next().unwrap();
    assert_eq!(one.code, "glyph-untypeset");
    assert!(one.message.contains("U+1F600"), "{}", one.message);
}

/// Typst prints the marks of such a letter and not the letter (see `pages`).
#[test]
fn a_letter_of_which_only_the_marks_would_be_printed_is_named() {
    let rtl = |look: &Look| look.language.direction == Direction::Rtl;
    for look in looks().into_iter().filter(rtl) {
        let mut document = sample_tree::document(Direction::Rtl);
        document.version.language = look.language.tag.parse().unwrap();
        let mut said = |more: &str| {
            let Some(Block::Paragraph { text, .. }) = document
                .blocks
                .iter_mut()
                .find(|it| matches!(it, Block::Paragraph { .. }))
            else {
                panic!("no paragraph")
            };
            text[0] = Inline::Text { text: format!("كلمة {more} كلمة ") };
            let result = TYPESETTER.render(&document, &look);
            result
                .err()
                .map(|said| said.iter().map(|one| one.message.clone()).collect())
        };
        let messages: Vec<String> = said("кня\u{301}зь x\u{301} ю\u{301}").unwrap();
        let named =
            |letter: &str| messages.iter().filter(|it| it.contains(letter)).count();
        assert_eq!(
            (named("without `я`"), named("without `ю`"), messages.len()),
            (1, 1, 2),
            "{messages:?}"
        );
        assert_eq!(said("князь x\u{301} é ά"), None);
    }
}

#[test]
fn warnings_are_errors() {
    let said = refused("#set text(font: \"Nowhere\", fallback: false)\na", &[]);
    assert_eq!(said, [("template", "unknown font family: nowhere".to_owned())]);
}

#[test]
fn clock_and_disk_are_closed() {
    for template in ["#datetime.today()", "#read(\"/Cargo.toml\")"] {
        assert_eq!(refused(template, &[])[0].0, "template");
    }
}

#[test]
fn text_outside_its_page_is_found() {
    let said = refused(&format!("{HEAD}#place(dx: 190pt)[away]"), &[]);
    assert_eq!(said[0].0, "text-leaves-page");
}

#[test]
fn text_over_other_text_is_found() {
    let template = format!("{HEAD}#place[under]#place(dx: 9pt)[over]");
    let said = refused(&template, &[]);
    assert_eq!(said[0].0, "text-overlaps");
}

#[test]
fn note_on_another_page_than_its_call_is_found() {
    let (call, note) = ("#[#metadata(0)<call>]", "#[#metadata(0)<note>]");
    let foot = [Expected { id: "fn-x", at_foot: true }];
    let astray = format!("{HEAD}a{call}#pagebreak()b{note}");
    assert_eq!(refused(&astray, &foot)[0].0, "note-astray");
    let lost = format!("{HEAD}a{call}");
    assert_eq!(refused(&lost, &foot)[0].0, "note-astray");
    // A note under a table may be pages after its call, but not before it.
    let under = [Expected { id: "fn-x", at_foot: false }];
    let early = format!("{HEAD}a{note}#pagebreak()b{call}");
    assert_eq!(refused(&early, &under)[0].0, "note-astray");
    let twice = format!("{HEAD}a{call}{note}{note}");
    assert_eq!(refused(&twice, &under)[0].0, "note-astray");
}

/// A document with a note in each of many paragraphs of different lengths.
fn many_notes(count: usize) -> Value {
    let mut document = sample("document");
    let words = "une approche globale de la société fondée sur des données probantes ";
    let text = |length: usize| json!({"kind": "text", "text": words.repeat(length)});
    let paragraph = |note: usize| {
        let call = json!({"kind": "note-call", "note": note, "first": true});
        let texts = [text(1 + 3 * note % 7), call, text(3 * note % 5)];
        json!({"kind": "paragraph", "role": "annotation", "label": null, "message": null, "text": texts})
    };
    let note = |note: usize| {
        let text = [text(1 + 3 * note % 4)];
        let mark = (note + 1).to_string();
        json!({
            "id": "fn-x", "series": "numbers", "under_table": false, "before": "", "mark": mark, "after": "",
            "text": text
        })
    };
    let first = |kind: &str, role: &Value| {
        let blocks = document["blocks"].as_array().unwrap();
        let is_first = |block: &&Value| block["kind"] == kind && block["role"] == *role;
        blocks.iter().find(is_first).unwrap().clone()
    };
    let mut title = first("title", &Value::Null);
    title["text"].as_array_mut().unwrap().truncate(1);
    let heading = first("heading", &json!("item-heading"));
    let mut blocks = vec![title];
    for index in 0..count {
        if index % 3 == 0 {
            blocks.push(heading.clone());
        }
        blocks.push(paragraph(index));
    }
    document["blocks"] = Value::Array(blocks);
    // The second symbol calls a note.
    document["masthead"]["symbols"].as_array_mut().unwrap().truncate(1);
    document["notes"] = (0..count).map(note).collect();
    document
}

#[test]
fn notes_astray_are_brought_to_their_calls() {
    let count = 40;
    let document = many_notes(count);
    let expected = expected(&document);
    let mut look = sample("look");
    let closet = Closet::new(&templates(), &fonts()).unwrap();
    let mut astray = 0;
    for shift in 0..20 {
        look["masthead"]["heavy_rule"] = json!(209 + 11 * shift);
        let inputs = inputs(&document, &look);
        let pages = layout::compile(&closet, &inputs, &vec![0; count]).unwrap();
        astray += notes::astray(&pages, &expected).len();
        layout::lay_out(&closet, &inputs, &expected).unwrap();
    }
    assert!(astray > 0, "Typst sets all notes right: the repairs can go");
}
