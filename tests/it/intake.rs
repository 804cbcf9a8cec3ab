//! `distr new`: what it writes builds at once, in every language.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::support;

const FACTS: &[&str] = &[
    "new",
    "--symbol",
    "CTOC/COP/WG.2/2027/1",
    "--body",
    "ctoc-cop-wg2",
    "--city",
    "vienna",
    "--date",
    "2027-03-01",
    "--from",
    "2027-05-31",
    "--to",
    "2027-06-01",
];

fn distr(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_distr"))
        .args(arguments)
        .current_dir(root)
        .output()
        .unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[track_caller]
fn succeeds(root: &Path, arguments: &[&str]) -> String {
    let output = distr(root, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    err(&output)
}

/// A project without sources.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in support::house() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

fn expect(name: &str, found: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(format!("intake--{name}"), found));
}

#[test]
fn a_new_document_of_every_type_builds_at_once() {
    let folder = project();
    succeeds(folder.path(), &["sync"]);
    let kinds = [
        "provisional-agenda",
        "annotations",
        "organization-of-work",
        "list-of-documents",
        "corrigendum",
    ];
    let mut trees = String::new();
    for (kind, number) in kinds.into_iter().zip(1..) {
        let symbol = format!("CTOC/COP/WG.2/2027/INF/{number}");
        let mut facts = replaced("CTOC/COP/WG.2/2027/1", &symbol);
        facts.extend(["--type", kind, "--name", kind]);
        succeeds(folder.path(), &facts);
        let source = format!("sources/{kind}.yaml");
        let output = distr(folder.path(), &["tree", &source, "-l", "fr"]);
        assert_eq!(output.status.code(), Some(0), "{kind}: {}", err(&output));
        let tree = String::from_utf8(output.stdout).unwrap();
        let shown = tree.lines().skip_while(|line| !line.starts_with("place-and-dates"));
        trees.push_str(&format!("── {kind}\n"));
        shown.for_each(|line| trees.push_str(&format!("{line}\n")));
    }
    expect("new-types", &trees);
}

#[test]
fn a_new_agenda_builds_at_once() {
    let folder = project();
    // The words of the house, of which a project of a test has no records.
    succeeds(folder.path(), &["sync"]);
    let said = succeeds(folder.path(), FACTS);
    expect("new", &said);
    let source = folder.path().join("sources/ctoc-cop-wg-2-2027-1.yaml");
    expect("new-source", &std::fs::read_to_string(source).unwrap());
    let words = "locales/ru/documents/ctoc-cop-wg-2-2027-1.ftl";
    expect("new-words", &std::fs::read_to_string(folder.path().join(words)).unwrap());
    let languages = std::fs::read_dir(folder.path().join("locales")).unwrap();
    let is_language =
        |entry: &std::fs::DirEntry| entry.path().join("profile.toml").exists();
    let count = languages.filter_map(Result::ok).filter(is_language).count();
    let said = succeeds(folder.path(), &["build", "--out", "made"]);
    assert!(said.contains(&format!("\n{} documents", 2 * count)), "{said}");
    succeeds(folder.path(), &["sync", "--check"]);
    succeeds(folder.path(), &["fmt", "--check", "--typography"]);
}

#[test]
fn titles_that_were_given_stand_in_the_original() {
    let folder = project();
    let item = "Needs {of} States: <forms> & numbers";
    let arguments = [FACTS, &["--item", item, "--original", "en"]].concat();
    succeeds(folder.path(), &arguments);
    let source = "sources/ctoc-cop-wg-2-2027-1.yaml";
    let tree = distr(folder.path(), &["tree", source, "--language", "en"]);
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains(&format!("{item}.")), "{tree}");
    // The other languages wait for their translators.
    let said = distr(folder.path(), &["check", source]);
    assert_eq!(said.status.code(), Some(1));
    assert!(err(&said).contains("item-needs-of-states-forms"), "{}", err(&said));
}

#[test]
fn an_agenda_in_some_languages_has_words_in_these_only() {
    let folder = project();
    let more = ["--language", "en", "--language", "fr", "--number", "14"];
    succeeds(folder.path(), &[FACTS, &more].concat());
    let source = "sources/ctoc-cop-wg-2-2027-1.yaml";
    let words = |tag: &str| {
        let path = format!("locales/{tag}/documents/ctoc-cop-wg-2-2027-1.ftl");
        folder.path().join(path).exists()
    };
    assert!(words("en") && words("fr") && !words("ru"));
    let tree = distr(folder.path(), &["tree", source, "--language", "fr"]);
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains("Quatorzième"), "{tree}");
}

#[test]
fn what_is_wrong_is_said_and_nothing_is_written() {
    let folder = project();
    for (name, arguments) in [
        ("missing", ["new", "--symbol", "CTOC/COP/WG.2/2027/1"].as_slice()),
        ("body", &replaced("ctoc-cop-wg2", "ctoc-cop-wg3")),
        ("city", &replaced("vienna", "viena")),
        ("dates", &replaced("2027-06-01", "2027-05-01")),
        ("original", &[FACTS, &["--original", "fx"]].concat()),
    ] {
        let output = distr(folder.path(), arguments);
        assert_ne!(output.status.code(), Some(0), "{name}");
        expect(&format!("new-{name}"), &err(&output));
    }
    assert!(!folder.path().join("sources/ctoc-cop-wg-2-2027-1.yaml").exists());
    succeeds(folder.path(), FACTS);
    let again = distr(folder.path(), FACTS);
    assert_eq!(again.status.code(), Some(2));
    let renamed = distr(folder.path(), &[FACTS, &["--name", "another"]].concat());
    assert_eq!(renamed.status.code(), Some(2));
    expect("new-taken", &format!("{}{}", err(&again), err(&renamed)));
    assert!(!folder.path().join("sources/another.yaml").exists());
}

#[test]
fn names_and_titles_that_are_none_are_refused_before_anything_is_written() {
    let folder = project();
    let files = || support::read_folder(folder.path());
    let before = files();
    let mut said = String::new();
    for (option, wrong) in [
        ("--name", "../../a-zz"),
        ("--name", "sub/x"),
        ("--name", ""),
        ("--name", "x.yaml"),
        ("--name", ".x"),
        ("--name", "a\nb"),
        ("--name", "a\u{202E}b"),
        ("--item", ""),
        ("--item", "\u{A0}"),
        ("--item", "\u{200F}"),
        ("--item", "a\nb"),
        ("--item", "a\u{1B}[31m"),
    ] {
        let output = distr(folder.path(), &[FACTS, &[option, wrong]].concat());
        assert_eq!(output.status.code(), Some(2), "{option} {wrong:?}");
        let error = err(&output);
        assert!(error.is_ascii() || !error.contains('\u{202E}'), "{error}");
        said.push_str(error.lines().next().unwrap());
        said.push('\n');
    }
    assert!(files() == before, "something was written");
    expect("new-names", &said);
    succeeds(folder.path(), &[FACTS, &["--item", ".", "--name", "a.b-1_C"]].concat());
    assert!(folder.path().join("sources/a.b-1_C.yaml").exists());
    succeeds(folder.path(), &["check", "sources/a.b-1_C.yaml", "--language", "en"]);
}

fn replaced<'a>(old: &str, new: &'a str) -> Vec<&'a str> {
    FACTS
        .iter()
        .map(|word| if *word == old { new } else { *word })
        .collect()
}
