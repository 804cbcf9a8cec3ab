//! Faults of the folder of the documents, hostile ones too: nothing outside of it is
//! touched, and nothing is waited for that has no end.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use distr::batch::Manifest;

use crate::cli::{assert_code, copy, distr, err, out};

const SOURCE: &str = "sources/ctoc-cop-wg2-2023-1.yaml";
const FORMAT: &str = if cfg!(feature = "docx") { "docx" } else { "pdf" };

fn build(root: &Path, more: &[&str]) -> std::process::Output {
    let all = ["build", SOURCE, "-f", FORMAT, "-l", "en", "--message-format", "short"];
    distr(root, &[&all[..], more].concat())
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn a_manifest_deletes_and_copies_nothing_outside_of_its_folder() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &["--shard", "1/1"]), 0);
    let path = root.join("out/manifest.json");
    let mut manifest = Manifest::parse("m", &std::fs::read(&path).unwrap()).unwrap();
    let mut file = manifest.versions[0].files[0].clone();
    let document = root.join("out").join(&file.name);
    std::fs::copy(&document, root.join("precious")).unwrap();
    file.name = "../precious".into();
    manifest.obsolete.push(file.clone());
    std::fs::write(&path, manifest.print().unwrap()).unwrap();
    let pruned = build(root, &["--prune"]);
    assert_code(&pruned, 0);
    assert!(err(&pruned).contains("warning[manifest-damaged]"), "{}", err(&pruned));
    assert!(root.join("precious").exists(), "it was deleted");

    manifest.obsolete.clear();
    manifest.versions[0].files.push(file);
    std::fs::rename(root.join("precious"), root.join("part")).unwrap();
    std::fs::create_dir(root.join("shard")).unwrap();
    std::fs::copy(document, root.join("shard").join(&manifest.versions[0].files[0].name))
        .unwrap();
    std::fs::rename(root.join("part"), root.join("precious")).unwrap();
    std::fs::write(root.join("shard/manifest.json"), manifest.print().unwrap()).unwrap();
    std::fs::create_dir(root.join("deep")).unwrap();
    let merged = distr(root, &["merge", "shard", "-o", "deep/merged"]);
    assert_code(&merged, 1);
    assert!(err(&merged).contains("error[manifest-damaged]"), "{}", err(&merged));
    assert!(!root.join("deep/precious").exists(), "it was written");
}

#[test]
fn what_has_no_end_in_a_folder_of_documents_is_not_read() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &[]), 0);
    let there = |name: &str| root.join("out").join(name);
    let name = format!("CTOC_COP_WG.2_2023_1-EN.{FORMAT}");
    let kept = std::fs::read(there(&name)).unwrap();
    pipe(&there("pipe"));
    symlink("/dev/zero", there("zeros")).unwrap();
    let verify = || distr(root, &["verify", "--message-format", "short"]);
    let verified = verify();
    assert_code(&verified, 0);
    assert_eq!(err(&verified).matches("warning[output-unlisted]").count(), 2);
    for name in ["pipe", "zeros"] {
        std::fs::remove_file(there(name)).unwrap();
    }

    std::fs::remove_file(there(&name)).unwrap();
    pipe(&there(&name));
    assert_code(&verify(), 4);
    assert!(err(&verify()).contains("not a file"), "{}", err(&verify()));
    let compared = distr(root, &["compare", "out", "out"]);
    assert!(cfg!(not(feature = "pdf")) || err(&compared).contains("not a file"));
    assert_code(&build(root, &[]), 0);
    assert!(std::fs::read(there(&name)).unwrap() == kept, "it is made again");

    std::fs::remove_file(there("manifest.json")).unwrap();
    pipe(&there("manifest.json"));
    assert_code(&verify(), 4);
    assert_code(&build(root, &[]), 0);
    assert_code(&verify(), 0);
}

#[test]
fn a_link_in_the_place_of_the_hidden_folder_is_not_followed() {
    let folder = copy();
    let root = folder.path();
    for path in ["precious", "out"] {
        std::fs::create_dir(root.join(path)).unwrap();
    }
    std::fs::write(root.join("precious/a"), "kept").unwrap();
    symlink("../precious", root.join("out/.distr")).unwrap();
    let refused = build(root, &[]);
    assert_code(&refused, 4);
    let said = err(&refused);
    assert!(said.contains("error[work-foreign]: `out/.distr` stands"), "{said}");
    assert_eq!(std::fs::read_to_string(root.join("precious/a")).unwrap(), "kept");
}

#[test]
fn a_pipe_in_the_cache_is_passed_by() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &["--cache", "cache"]), 0);
    for inner in std::fs::read_dir(root.join("cache")).unwrap().flatten() {
        for entry in std::fs::read_dir(inner.path()).into_iter().flatten().flatten() {
            std::fs::remove_file(entry.path()).unwrap();
            pipe(&entry.path());
        }
    }
    let again = build(root, &["--cache", "cache", "-o", "again"]);
    assert_code(&again, 0);
    assert_eq!(err(&again).matches("warning[cache-unreadable]").count(), 1);
}

#[test]
fn a_name_that_steers_a_terminal_is_shown_in_letters() {
    let folder = copy();
    let root = folder.path();
    let hostile = "sources/a\u{1b}[31m\u{202e}\nb.yaml";
    std::fs::copy(root.join(SOURCE), root.join(hostile)).unwrap();
    for format in ["human", "short", "json", "github"] {
        let arguments = ["build", "-l", "en", "-f", FORMAT, "--message-format", format];
        let said = distr(root, &[&arguments[..], &["-o", "x\u{1b}\ny"]].concat());
        assert_code(&said, 1);
        let text = format!("{}{}", out(&said), err(&said));
        let steers = |char: char| char.is_control() && char != '\n';
        assert!(!text.contains(steers), "{format}: {text:?}");
        assert!(format == "json" || !text.contains('\u{202e}'), "{format}: {text:?}");
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines.iter().all(|line| !line.starts_with("b.yaml")), "{lines:#?}");
    }
}
