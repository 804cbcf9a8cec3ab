//! Summaries in Markdown, as the page of a CI run shows them.

use std::path::Path;
use std::process::{Command, Output};

use super::{FORMAT, FRENCH, STEM};
use crate::cli::{assert_code, change, copy, distr, err};

/// Builds one document in two languages with a summary.
fn build(root: &Path, more: &[&str]) -> Output {
    let source = format!("sources/{STEM}.yaml");
    let all = ["build", &source, "-f", FORMAT, "-l", "en", "-l", "fr"];
    distr(root, &[&all, more].concat())
}

fn summary(root: &Path) -> String {
    std::fs::read_to_string(root.join("summary.md")).unwrap()
}

/// A French version with an error.
fn damage(root: &Path) {
    change(root, FRENCH, |text| text.replacen("item-opening =", "item-opning =", 1));
}

#[test]
fn a_summary_tells_the_state_of_each_document_and_the_errors() {
    let folder = copy();
    let root = folder.path();
    let asked = ["--summary", "summary.md"];
    assert_code(&build(root, &asked), 0);
    let row = |fr: &str, en: &str| format!("| {STEM} | {en} | {fr} |\n");
    let text = summary(root);
    assert!(text.contains("| Document | en | fr |\n|---|---|---|\n"), "{text}");
    assert!(text.contains(&row("built", "built")), "{text}");
    assert!(text.contains("2 language versions, 2 built\n"), "{text}");
    assert!(!text.contains("Errors"), "{text}");

    damage(root);
    let refused = build(root, &asked);
    assert_code(&refused, 1);
    let text = summary(root);
    assert!(text.contains("1 unchanged, 1 refused"), "{text}");
    assert!(text.contains(&format!("| {STEM} | unchanged | **refused**: ")), "{text}");
    assert!(text.contains("#### Errors\n\n* `"), "{text}");
    assert!(text.contains("* `locales/fr/documents/"), "{text}");
    assert!(text.contains("(message-unknown)"), "{text}\n{}", err(&refused));
    assert_eq!(text.matches("### Documents").count(), 1, "an older one is replaced");

    let source = format!("sources/{STEM}.yaml");
    let check = ["check", &source, "-l", "en", "-l", "fr", "--summary", "summary.md"];
    assert_code(&distr(root, &check), 1);
    let text = summary(root);
    assert!(text.contains("| can be built | **refused**: "), "{text}");
}

#[test]
fn a_source_that_cannot_be_read_is_in_the_summary_and_nothing_in_it_is_markup() {
    let folder = copy();
    let root = folder.path();
    change(root, &format!("sources/{STEM}.yaml"), |text| {
        text.replacen("original: en", "original: \"<b>|*x*\"", 1)
    });
    assert_code(&build(root, &["--summary", "summary.md"]), 1);
    let text = summary(root);
    assert!(text.contains(&format!("| {STEM} | **refused**: ")), "{text}");
    assert!(text.contains(&format!("* `sources/{STEM}.yaml:")), "{text}");
    let outside: String = text.split('`').step_by(2).collect();
    assert!(!outside.contains("<b>") && !outside.contains("*x*"), "{text}");
}

#[test]
fn what_stands_in_the_summary_of_a_step_stays() {
    let folder = copy();
    let root = folder.path();
    std::fs::write(root.join("step.md"), "## Before").unwrap();
    let source = format!("sources/{STEM}.yaml");
    for count in [1, 2] {
        let checked = Command::new(env!("CARGO_BIN_EXE_distr"))
            .args(["check", &source, "--summary", "step.md"])
            .current_dir(root)
            .env("GITHUB_STEP_SUMMARY", "step.md")
            .output()
            .unwrap();
        assert_code(&checked, 0);
        let text = std::fs::read_to_string(root.join("step.md")).unwrap();
        assert!(text.starts_with("## Before\n\n### Documents\n\n"), "{text}");
        assert_eq!(text.matches("### Documents").count(), count, "{text}");
    }
}

#[test]
fn a_summary_is_written_whole_or_not_at_all() {
    let folder = copy();
    let root = folder.path();
    // A folder is in its place.
    std::fs::create_dir(root.join("summary.md")).unwrap();
    let refused = build(root, &["--summary", "summary.md"]);
    assert_code(&refused, 4);
    assert!(err(&refused).contains("summary.md"), "{}", err(&refused));
    assert_code(&distr(root, &["verify", "out"]), 0);
    let strays = std::fs::read_dir(root).unwrap().filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().starts_with(".distr-")
    });
    assert_eq!(strays.count(), 0);
    // A project that cannot be opened has a summary too.
    std::fs::remove_file(root.join("locales/languages.toml")).unwrap();
    build(root, &["--summary", "early.md"]);
    let text = std::fs::read_to_string(root.join("early.md")).unwrap();
    assert!(text.contains("languages.toml"), "{text}");
}
