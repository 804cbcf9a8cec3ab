//! Batches that are built in parts, and joined.

use std::path::Path;
use std::process::{Command, Output};

use super::{FORMAT, FRENCH, manifest};
use crate::cli::{assert_code, change, copy, distr, err, expect};
use crate::support::read_folder;

/// A build that no clock has a part in.
fn build(root: &Path, out: &str, more: &[&str]) -> Output {
    let all = ["build", "-f", FORMAT, "--message-format", "short", "-o", out];
    Command::new(env!("CARGO_BIN_EXE_distr"))
        .args([&all, more].concat())
        .current_dir(root)
        .env("SOURCE_DATE_EPOCH", "1700000000")
        .output()
        .unwrap()
}

fn merge(root: &Path, folders: &[&str], out: &str) -> Output {
    let all = ["merge", "--message-format", "short", "-o", out];
    distr(root, &[&all, folders].concat())
}

#[test]
fn shards_that_are_merged_are_the_whole() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, "whole", &[]), 0);
    let whole = read_folder(&root.join("whole"));
    for of in [1, 2, 4, 7] {
        let names: Vec<String> = (1..=of).map(|index| format!("{of}-{index}")).collect();
        let mut sizes = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let shard = format!("{}/{of}", index + 1);
            assert_code(&build(root, name, &["--shard", &shard]), 0);
            sizes.push(manifest(&root.join(name)).versions.len());
        }
        assert_eq!(sizes.iter().sum::<usize>(), 6, "{sizes:?}");
        let spread = sizes.iter().max().unwrap() - sizes.iter().min().unwrap();
        assert!(spread <= 1, "{sizes:?}");
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let out = format!("{of}-merged");
        assert_code(&merge(root, &names, &out), 0);
        assert!(read_folder(&root.join(&out)) == whole, "{of} shards");
        assert_code(&distr(root, &["verify", &out]), 0);
    }
    // The same folder again is brought up to date.
    change(root, FRENCH, |text| text.replacen("Ouverture", "OUVERTURE", 1));
    for index in ["1", "2"] {
        let (out, shard) = (format!("2-{index}"), format!("{index}/2"));
        assert_code(&build(root, &out, &["--shard", &shard]), 0);
    }
    assert_code(&merge(root, &["2-1", "2-2"], "whole"), 0);
    assert_code(&distr(root, &["verify", "whole"]), 0);
    assert!(read_folder(&root.join("whole")) != whole);
    let again = build(root, "whole", &[]);
    assert_code(&again, 0);
    assert_eq!(err(&again), "", "nothing is left to build");
}

#[test]
fn what_is_not_the_whole_is_not_merged() {
    let folder = copy();
    let root = folder.path();
    for index in ["1", "2", "3"] {
        let shard = format!("{index}/3");
        assert_code(&build(root, &format!("part-{index}"), &["--shard", &shard]), 0);
    }
    assert_code(&build(root, "unsharded", &[]), 0);
    assert_code(&build(root, "half", &["--shard", "1/2"]), 0);
    let other = copy();
    change(other.path(), FRENCH, |text| text.replacen("Ouverture", "OUVERTURE", 1));
    let to = root.join("other").to_str().unwrap().to_owned();
    assert_code(&build(other.path(), &to, &["--shard", "2/3"]), 0);

    let reseal = |name: &str, change: fn(&mut distr::batch::Manifest)| {
        std::fs::create_dir(root.join(name)).unwrap();
        for (file, bytes) in read_folder(&root.join("part-3")) {
            std::fs::write(root.join(name).join(file), bytes).unwrap();
        }
        let mut manifest = manifest(&root.join("part-3"));
        change(&mut manifest);
        std::fs::write(root.join(name).join("manifest.json"), manifest.print().unwrap())
            .unwrap();
    };
    reseal("newer", |manifest| manifest.tool.version = "9.0.0".into());
    reseal("thinned", |manifest| {
        manifest.versions.truncate(1);
    });
    reseal("interrupted", |manifest| manifest.complete = false);
    reseal("damaged", |_| {});
    let file = read_folder(&root.join("damaged")).into_keys().next().unwrap();
    std::fs::write(root.join("damaged").join(file), "damaged").unwrap();

    let mut found = String::new();
    for (third, code) in [
        (None, 2),
        (Some("part-2"), 2),
        (Some("unsharded"), 2),
        (Some("half"), 2),
        (Some("other"), 2),
        (Some("newer"), 2),
        (Some("thinned"), 1),
        (Some("interrupted"), 1),
        (Some("damaged"), 1),
        (Some("sources"), 4),
        (Some("nowhere"), 4),
    ] {
        let folders: Vec<&str> = ["part-1", "part-2"].into_iter().chain(third).collect();
        let output = merge(root, &folders, "merged");
        assert_code(&output, code);
        found.push_str(&format!(
            "── {}\n{}",
            third.unwrap_or("two of three"),
            err(&output)
        ));
        assert!(!root.join("merged").exists(), "{third:?}");
    }
    for shard in ["0/3", "4/3", "3", "1/4294967296"] {
        assert_code(&build(root, "wrong", &["--shard", shard]), 2);
    }
    expect("merge", &found.replace(FORMAT, "FORMAT"));
}

#[test]
fn parts_are_not_merged_into_one_of_them() {
    let folder = copy();
    let root = folder.path();
    let part = |out: &str, shard: &str| {
        assert_code(&build(root, out, &["--shard", shard]), 0);
    };
    part("part-1", "1/2");
    part("part-2", "2/2");
    let before = read_folder(&root.join("part-2"));
    let output = merge(root, &["part-1", "part-2"], "part-1/../part-2");
    assert_code(&output, 2);
    assert!(
        err(&output).contains("error[merge-into-part]: `part-2`"),
        "{}",
        err(&output)
    );
    assert!(read_folder(&root.join("part-2")) == before);
}

#[test]
fn a_source_that_cannot_be_read_is_refused_in_the_shards_of_its_versions() {
    let folder = copy();
    let root = folder.path();
    let source = format!("sources/{}.yaml", super::STEM);
    change(root, &source, |text| text.replacen("symbol:", "simbol:", 1));
    let mut refused = 0;
    for index in 1..=8 {
        let (out, shard) = (format!("part-{index}"), format!("{index}/8"));
        let output = build(root, &out, &["--shard", &shard]);
        let versions = manifest(&root.join(&out)).versions.len();
        assert_code(&output, i32::from(versions > 0));
        refused += versions;
    }
    assert_eq!(refused, 6);
}
