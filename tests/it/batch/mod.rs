//! Batches as those meet them who build and keep documents: the manifest, and what
//! `distr verify` finds.

#[cfg(feature = "pdf")]
mod compare;
#[cfg(all(unix, feature = "pdf"))]
mod costly;
mod incremental;
#[cfg(unix)]
mod killed;
mod machines;
#[cfg(unix)]
mod recipes;
mod shards;
mod strangers;
mod summary;
mod watched;

use std::path::Path;

use distr::batch::Manifest;

use crate::cli::{assert_code, change, copy, distr, err, expect, out};
use crate::support;

const STEM: &str = "ctoc-cop-wg2-2023-1";
const FRENCH: &str = "locales/fr/documents/ctoc-cop-wg2-2023-1.ftl";

/// A format that this program was built with, in which these tests build.
const FORMAT: &str = if cfg!(feature = "docx") { "docx" } else { "pdf" };

fn build(root: &Path, more: &[&str]) -> std::process::Output {
    let all = ["build", "-f", FORMAT, "-l", "en", "-l", "fr"];
    distr(root, &[&all, more].concat())
}

fn manifest(folder: &Path) -> Manifest {
    let bytes = std::fs::read(folder.join("manifest.json")).unwrap();
    Manifest::parse("manifest.json", &bytes).unwrap()
}

fn made(tag: &str) -> String {
    format!("CTOC_COP_WG.2_2023_1-{tag}.{FORMAT}")
}

#[test]
fn a_manifest_tells_what_was_made_from_what_and_fits_its_schema() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &[]), 0);
    let text = std::fs::read_to_string(root.join("out/manifest.json")).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let schema = distr::batch::schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");

    let manifest = manifest(&root.join("out"));
    let languages: Vec<&str> = manifest
        .versions
        .iter()
        .map(|version| version.language.as_str())
        .collect();
    assert_eq!(languages, ["en", "fr"]);
    let french = &manifest.versions[1];
    let inputs: Vec<&str> =
        french.inputs.iter().map(|input| input.path.as_str()).collect();
    assert_eq!(
        inputs,
        [
            format!("sources/{STEM}.yaml"),
            format!("locales/en/documents/{STEM}.ftl"),
            FRENCH.to_owned(),
        ]
    );
    assert!(french.words.is_some_and(|words| words > 1500), "{:?}", french.words);
    assert_eq!(french.pages.is_some(), FORMAT == "pdf");
    let shared = &manifest.projects[&french.project].files;
    for path in [
        "fonts/tinos/Tinos_400Regular.ttf",
        "locales/fr/house.ftl",
        "locales/languages.toml",
        "sources/bodies/ctoc-cop.yaml",
        "templates/document.typ",
        "templates/stations/vienna.toml",
        "templates/style.toml",
    ] {
        assert!(shared.iter().any(|input| input.path == path), "{path}");
    }
    assert!(manifest.run.is_some_and(|run| run.built == 2 && run.refused == 0));
}

#[test]
fn verify_finds_what_is_not_as_it_was_built() {
    let folder = copy();
    let root = folder.path();
    let out_folder = root.join("out");
    assert_code(&build(root, &[]), 0);
    let mut found = String::new();
    let mut verify = |folder: &str, title: &str, code: i32| {
        let output = distr(root, &["verify", folder, "--message-format", "short"]);
        assert_code(&output, code);
        found.push_str(&format!("── {title}\n{}{}", out(&output), err(&output)));
    };
    verify("out", "as built", 0);

    let english = out_folder.join(made("EN"));
    let kept = std::fs::read(&english).unwrap();
    let mut damaged = kept.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    std::fs::write(&english, damaged).unwrap();
    std::fs::write(out_folder.join("notes.txt"), "mine").unwrap();
    std::fs::remove_file(out_folder.join(made("FR"))).unwrap();
    verify("out", "a bit, a stranger and a file that is gone", 1);

    std::fs::write(&english, kept).unwrap();
    std::fs::remove_file(out_folder.join("notes.txt")).unwrap();
    change(root, FRENCH, |text| text.replace("{ fn-organization }", ""));
    assert_code(&build(root, &[]), 1);
    verify("out", "a language that is refused", 1);
    assert_code(&build(root, &["-o", "fresh"]), 1);
    verify("fresh", "a language that was refused from the beginning", 1);

    std::fs::remove_file(root.join(format!("sources/{STEM}.yaml"))).unwrap();
    assert_code(&build(root, &[]), 0);
    verify("out", "a source that is gone", 0);

    std::fs::create_dir(out_folder.join(".distr")).unwrap();
    std::fs::write(out_folder.join(".distr/journal"), "").unwrap();
    verify("out", "a build that was killed", 1);
    std::fs::remove_dir_all(out_folder.join(".distr")).unwrap();

    let path = out_folder.join("manifest.json");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replacen("distr", "dixtr", 1)).unwrap();
    verify("out", "a manifest with another letter", 1);
    std::fs::write(&path, text.replacen("\"manifest\": 1", "\"manifest\": 2", 1))
        .unwrap();
    verify("out", "a manifest of another program", 2);
    std::fs::remove_file(&path).unwrap();
    verify("out", "no manifest", 4);
    expect("verify", &found.replace(FORMAT, "FORMAT"));
}

#[test]
fn a_manifest_that_is_damaged_is_replaced() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &[]), 0);
    let path = root.join("out/manifest.json");
    std::fs::write(&path, "{}").unwrap();
    let output = build(root, &["--message-format", "short"]);
    assert_code(&output, 0);
    assert!(err(&output).contains("warning[manifest-damaged]"), "{}", err(&output));
    assert_code(&distr(root, &["verify"]), 0);
}

#[test]
fn without_the_clock_a_manifest_is_the_same_in_every_folder() {
    let (one, two) = (copy(), copy());
    let build = |root: &Path, jobs: &str, epoch: &str| {
        let (zone, locale) = match jobs {
            "1" => ("Asia/Tokyo", "C"),
            _ => ("Pacific/Kiritimati", "ar_EG.UTF-8"),
        };
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_distr"))
            .args(["build", "-f", FORMAT, "-l", "en", "-l", "fr", "--jobs", jobs])
            .current_dir(root)
            .env("SOURCE_DATE_EPOCH", epoch)
            .env("TZ", zone)
            .env("LC_ALL", locale)
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(build(one.path(), "1", "1700000000").0, Some(0));
    assert_eq!(build(two.path(), "2", "1700000000").0, Some(0));
    let content = |root: &Path| support::read_folder(&root.join("out"));
    assert!(content(one.path()) == content(two.path()));
    assert_eq!(content(one.path()).len(), 3);
    let mut found = String::new();
    for epoch in ["", "yesterday", "-1", "99999999999999999999"] {
        let (code, said) = build(one.path(), "1", epoch);
        assert_eq!(code, Some(2));
        found.push_str(&said);
    }
    expect("epoch", &found);
}
