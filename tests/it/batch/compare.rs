//! What `distr compare` tells of two folders, and the reports in HTML.

use std::path::Path;
use std::process::Output;

use distr::batch::{Change, Digest, Manifest, Pair};
use distr::diag::Diagnostics;
use distr::report::{Budget, Content, Exhibit, Version};
use serde_json::Value;

use super::{FRENCH, STEM, manifest};
use crate::cli::{assert_code, change, copy, distr, err, expect, out};
use crate::dice::Dice;

const ARABIC: &str = "locales/ar/documents/ctoc-cop-wg2-2023-1.ftl";
const FRENCH_PDF: &str = "CTOC_COP_WG.2_2023_1-FR.pdf";

fn build(root: &Path, folder: &str, more: &[&str]) {
    let source = format!("sources/{STEM}.yaml");
    let all = ["build", &source, "-o", folder];
    assert_code(&distr(root, &[&all, more].concat()), 0);
}

fn compare(root: &Path, more: &[&str], code: i32) -> Output {
    let all = ["compare", "old", "new", "--message-format", "short"];
    let output = distr(root, &[&all, more].concat());
    assert_code(&output, code);
    output
}

fn json(root: &Path, code: i32) -> Value {
    serde_json::from_str(&out(&compare(root, &["--json"], code))).unwrap()
}

fn html(root: &Path, code: i32) -> String {
    compare(root, &["--html", "report/changes.html"], code);
    let html = std::fs::read_to_string(root.join("report/changes.html")).unwrap();
    assert_is_whole(&html);
    html
}

/// Every element is closed, and nothing is loaded from anywhere.
#[track_caller]
fn assert_is_whole(html: &str) {
    let body = html.split_once("<html").unwrap().1;
    for element in ["html", "head", "body", "main", "table", "tr", "td", "figure"] {
        let count = |word: &str| body.matches(word).count();
        let opened = count(&format!("<{element}>")) + count(&format!("<{element} "));
        let opened = opened + usize::from(element == "html");
        assert_eq!(opened, count(&format!("</{element}>")), "{element}");
    }
    for source in html.split("src=\"").skip(1) {
        assert!(source.starts_with("data:image/png;base64,iVBOR"), "{source:.40}");
    }
    for word in ["<script", "<link", "http://", "https://", "url("] {
        assert!(!html.contains(word), "{word}");
    }
}

#[test]
fn one_changed_message_is_one_sentence_on_its_page() {
    let folder = copy();
    let root = folder.path();
    build(root, "old", &["-l", "en", "-l", "fr"]);
    change(root, FRENCH, |text| {
        text.replacen("les politiques", "X", 1)
            .replacen("universitaire", "savant", 1)
    });
    build(root, "new", &["-l", "en", "-l", "fr"]);
    let told = compare(root, &[], 1);
    expect("compare-message", &out(&told));

    let all = json(root, 1);
    assert_eq!(all["equal"], 1);
    let versions = all["versions"].as_array().unwrap();
    assert_eq!(versions.len(), 1, "{versions:#?}");
    let French { pages, sentences } = french(&versions[0]);
    assert_eq!(sentences.len(), 1);
    assert_eq!(sentences[0]["new_pages"], pages["words_changed"]);
    assert_eq!(pages["words_changed"].as_array().unwrap().len(), 1);

    let html = html(root, 1);
    assert_eq!(html.matches("<section ").count(), 1);
    assert_eq!(html.matches("<figure>").count(), 2, "a page as it was and as it is");
    assert_eq!(html.matches("<rect class=\"gone\"").count(), 1);
    assert_eq!(html.matches("<rect class=\"new\"").count(), 1);
    assert!(html.contains("<del>universitaire</del>"));
    assert!(html.contains("<ins>savant</ins>"));
    assert!(html.contains("<td lang=\"fr\" dir=\"ltr\">"));
}

struct French<'a> {
    pages: &'a Value,
    sentences: &'a [Value],
}

fn french(version: &Value) -> French<'_> {
    assert_eq!(version["change"], "changed");
    assert_eq!(version["language"], "fr");
    French {
        pages: &version["pages"],
        sentences: version["sentences"].as_array().unwrap(),
    }
}

#[test]
#[cfg(feature = "docx")]
fn without_pdfs_the_words_are_those_of_the_word_files() {
    let folder = copy();
    let root = folder.path();
    build(root, "old", &["-l", "fr", "-f", "docx"]);
    change(root, FRENCH, |text| text.replacen("universitaire", "savant", 1));
    build(root, "new", &["-l", "fr", "-f", "docx"]);
    let told = out(&compare(root, &[], 1));
    assert!(told.contains("le monde [-universitaire-]{+savant+} et la"), "{told}");
    assert!(!told.contains("page"), "{told}");
    assert!(html(root, 1).contains("<ins>savant</ins>"));
}

#[test]
fn arabic_is_told_in_the_order_of_reading() {
    let folder = copy();
    let root = folder.path();
    build(root, "old", &["-l", "ar", "-f", "pdf"]);
    change(root, ARABIC, |text| text.replacen("الأوساط الأكاديمية", "الجامعات", 1));
    build(root, "new", &["-l", "ar", "-f", "pdf"]);
    let told = out(&compare(root, &[], 1));
    expect("compare-arabic", &told);
    // The symbol, the numbers and the words stand as the author wrote them.
    assert!(told.contains("في قراره 11/2 المعنون ”تنفيذ"), "{told}");
    let html = html(root, 1);
    assert!(html.contains("<td lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("<ins>الجامعات</ins>"));
}

#[test]
fn versions_that_come_and_go_are_told_and_equal_folders_are_equal() {
    let folder = copy();
    let root = folder.path();
    build(root, "old", &["-l", "en", "-l", "fr", "-f", "pdf"]);
    std::fs::create_dir(root.join("new")).unwrap();
    for (name, bytes) in crate::support::read_folder(&root.join("old")) {
        std::fs::write(root.join("new").join(name), bytes).unwrap();
    }
    let told = compare(root, &["--html", "equal.html"], 0);
    assert_eq!(out(&told), "");
    let html = std::fs::read_to_string(root.join("equal.html")).unwrap();
    assert_is_whole(&html);
    assert_eq!(html.matches("<td class=\"equal\">").count(), 2);

    std::fs::remove_dir_all(root.join("new")).unwrap();
    build(root, "new", &["-l", "en", "-l", "es", "-f", "pdf"]);
    expect("compare-came-and-went", &out(&compare(root, &[], 1)));

    change(root, "locales/es/documents/ctoc-cop-wg2-2023-1.ftl", |text| {
        text.replacen("item-opening =", "item-opning =", 1)
    });
    let source = format!("sources/{STEM}.yaml");
    assert_code(&distr(root, &["build", &source, "-o", "old", "-l", "es"]), 1);
    std::fs::rename(root.join("old"), root.join("older")).unwrap();
    std::fs::rename(root.join("new"), root.join("old")).unwrap();
    std::fs::rename(root.join("older"), root.join("new")).unwrap();
    let told = out(&compare(root, &[], 1));
    assert!(told.contains("refused  CTOC/COP/WG.2/2023/1 es"), "{told}");
}

#[test]
fn a_page_that_looks_otherwise_is_told_though_no_word_changed() {
    let folder = copy();
    let root = folder.path();
    build(root, "old", &["-l", "fr", "-f", "pdf"]);
    let emblem = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\
                  <rect width='9' height='9'/></svg>";
    std::fs::write(root.join("emblem.svg"), emblem).unwrap();
    build(root, "new", &["-l", "fr", "-f", "pdf", "--emblem", "emblem.svg"]);
    let told = out(&compare(root, &[], 1));
    assert_eq!(told, "changed  CTOC/COP/WG.2/2023/1 fr: other look of page 1\n");
    let html = html(root, 1);
    assert_eq!(html.matches("<figure>").count(), 2);
    assert!(!html.contains("<rect"));
}

/// A folder whose manifest is changed, and fits what was changed in it.
fn reseal(folder: &Path, change: impl FnOnce(&mut Manifest)) {
    let mut manifest = manifest(folder);
    change(&mut manifest);
    std::fs::write(folder.join("manifest.json"), manifest.print().unwrap()).unwrap();
}

#[test]
fn damaged_and_foreign_folders_are_findings() {
    let folder = copy();
    let root = folder.path();
    build(root, "old", &["-l", "fr", "-f", "pdf"]);
    change(root, FRENCH, |text| text.replacen("universitaire", "savant", 1));
    build(root, "new", &["-l", "fr", "-f", "pdf"]);
    let (old, new) = (root.join("old"), root.join("new"));
    let kept = std::fs::read(new.join(FRENCH_PDF)).unwrap();
    let mut found = String::new();
    let mut tell = |title: &str, code: i32| {
        let told = compare(root, &["--html", "damaged.html"], code);
        found.push_str(&format!("── {title}\n{}{}", out(&told), err(&told)));
    };
    let mut damaged = kept.clone();
    damaged[kept.len() / 2] ^= 1;
    std::fs::write(new.join(FRENCH_PDF), damaged).unwrap();
    tell("a bit", 1);
    std::fs::remove_file(new.join(FRENCH_PDF)).unwrap();
    tell("a file that is gone", 1);
    let foreign = b"%PDF-1.7\nno such thing";
    std::fs::write(new.join(FRENCH_PDF), foreign).unwrap();
    reseal(&new, |manifest| {
        manifest.versions[0].files[0].sha256 = Digest::of(foreign);
    });
    tell("a foreign file", 1);
    let named = std::fs::read(new.join("manifest.json")).unwrap();
    reseal(&new, |manifest| {
        let file = &mut manifest.versions[0].files[0];
        file.name = format!("../old/{FRENCH_PDF}");
        file.sha256 = Digest::of(&std::fs::read(old.join(FRENCH_PDF)).unwrap());
    });
    tell("a name that leads elsewhere", 1);
    std::fs::write(new.join("manifest.json"), named).unwrap();
    reseal(&new, |manifest| manifest.complete = false);
    tell("a build that was interrupted", 1);
    std::fs::write(new.join("manifest.json"), "{}").unwrap();
    tell("a damaged manifest", 1);
    std::fs::remove_dir_all(&new).unwrap();
    tell("no folder", 4);
    expect("compare-damaged", &found);
}

#[test]
fn no_damage_of_a_pdf_gets_past_the_findings() {
    let folder = copy();
    let root = folder.path();
    build(root, "old", &["-l", "fr", "-f", "pdf"]);
    let manifest = manifest(&root.join("old"));
    let record = &manifest.versions[0];
    let sound = std::fs::read(root.join("old").join(FRENCH_PDF)).unwrap();
    let mut dice = Dice::new(11);
    for number in 0..40 {
        let mut damaged = sound.clone();
        let at = dice.below(sound.len());
        match number % 2 {
            0 => damaged.truncate(at),
            _ => damaged[at] ^= 1 + dice.below(255) as u8,
        }
        let content = Content {
            record: &record.files[0],
            old: sound.clone(),
            new: damaged.clone(),
        };
        let pair = Pair {
            change: Change::Changed,
            old: Some(record),
            new: Some(record),
        };
        let mut version = Version::compare(
            &pair,
            std::slice::from_ref(&content),
            Diagnostics::default(),
        )
        .unwrap();
        version.illustrate(&[content], &mut Budget::default());
        Exhibit::new(record, Some(&damaged), &mut Budget::default());
    }
}

#[test]
fn a_report_of_a_build_shows_the_state_and_the_pages_of_every_version() {
    let folder = copy();
    let root = folder.path();
    change(root, FRENCH, |text| text.replacen("item-opening =", "item-opning =", 1));
    let source = format!("sources/{STEM}.yaml");
    let all = ["build", &source, "-l", "en", "-l", "fr", "--report", "report.html"];
    assert_code(&distr(root, &all), 1);
    let html = std::fs::read_to_string(root.join("report.html")).unwrap();
    assert_is_whole(&html);
    assert!(html.contains("<td class=\"built\"><a href=\"#v0\">built</a></td>"));
    assert!(
        html.contains("<td class=\"refused\"><a href=\"#v1\">refused</a>, 1 error</td>")
    );
    assert!(html.contains("<li><strong>error</strong>: locales/fr/"));
    let pages = manifest(&root.join("out")).versions[0].pages.unwrap();
    assert_eq!(html.matches("<figure>").count(), pages);
    let output = distr(root, &["build", &source, "-l", "en", "--report", "sources"]);
    assert_code(&output, 4);
}
