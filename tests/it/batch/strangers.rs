//! Files in the folder that are not those of the version at hand: of another source, of
//! another batch, of somebody who edited them.

use super::{FORMAT, FRENCH, STEM, build, made, manifest};
use crate::cli::{assert_code, change, copy, distr, err};
use crate::support::read_folder;

/// The agenda once more, from another source with the same symbol.
fn double(root: &std::path::Path) {
    for (old, ending) in [("sources", "yaml"), ("locales/en/documents", "ftl")] {
        let path = |name: &str| root.join(old).join(format!("{name}.{ending}"));
        std::fs::copy(path(STEM), path("other")).unwrap();
    }
    change(root, "locales/en/documents/other.ftl", |text| {
        text.replacen("Opening", "OPENING", 1)
    });
}

#[test]
fn a_source_does_not_take_the_place_of_another_with_its_symbol() {
    let folder = copy();
    let root = folder.path();
    double(root);
    let one = |stem: &str| {
        let source = format!("sources/{stem}.yaml");
        distr(root, &["build", "-f", FORMAT, "-l", "en", &source])
    };
    assert_code(&one(STEM), 0);
    let before = read_folder(&root.join("out"));
    let refused = one("other");
    assert_code(&refused, 1);
    assert!(err(&refused).contains("error[output-claimed]"), "{}", err(&refused));
    let name = made("EN");
    assert!(read_folder(&root.join("out")).get(&name) == before.get(&name));
    assert_code(&distr(root, &["verify"]), 1);
    // A source that has another name now is no other.
    std::fs::remove_file(root.join(format!("sources/{STEM}.yaml"))).unwrap();
    assert_code(&one("other"), 0);
    assert_code(&distr(root, &["verify"]), 0);
}

#[test]
fn a_merge_spares_what_somebody_edited() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &[]), 0);
    change(root, FRENCH, |text| text.replacen("Ouverture", "OUVERTURE", 1));
    assert_code(&build(root, &["-o", "part", "--shard", "1/1"]), 0);
    let french = root.join("out").join(made("FR"));
    std::fs::write(&french, "mine").unwrap();
    let merged = distr(root, &["merge", "part"]);
    assert_code(&merged, 1);
    assert!(err(&merged).contains("error[output-edited]"), "{}", err(&merged));
    assert_eq!(std::fs::read(&french).unwrap(), b"mine");
    std::fs::remove_file(&french).unwrap();
    assert_code(&distr(root, &["merge", "part"]), 0);
    assert_code(&distr(root, &["verify"]), 0);
}

#[test]
fn a_merge_deletes_what_belongs_to_no_source_where_it_is_asked_to() {
    let folder = copy();
    let root = folder.path();
    double(root);
    change(root, "sources/other.yaml", |text| text.replace("/2023/1", "/2023/9"));
    let part = || {
        let sources = ["build", "-f", FORMAT, "-l", "en", "-o", "part", "--shard", "1/1"];
        assert_code(&distr(root, &sources), 0);
    };
    let merge = |more: &[&str]| distr(root, &[&["merge", "part"], more].concat());
    let names = || {
        let all = read_folder(&root.join("out")).into_keys();
        all.filter(|name| name.contains("_9-EN.")).count()
    };
    part();
    assert_code(&merge(&[]), 0);
    assert_eq!(names(), 1);
    std::fs::remove_file(root.join("sources/other.yaml")).unwrap();
    std::fs::remove_file(root.join("locales/en/documents/other.ftl")).unwrap();
    std::fs::remove_dir_all(root.join("part")).unwrap();
    part();
    assert_code(&merge(&[]), 0);
    assert_eq!(names(), 1, "kept, with a warning of `verify`");
    let verified = distr(root, &["verify"]);
    assert!(err(&verified).contains("warning[output-obsolete]"), "{}", err(&verified));
    let pruned = merge(&["--prune"]);
    assert_code(&pruned, 0);
    assert!(err(&pruned).contains("1 deleted"), "{}", err(&pruned));
    assert_eq!(names(), 0);
    let verified = distr(root, &["verify"]);
    assert_code(&verified, 0);
    assert!(!err(&verified).contains("obsolete"), "{}", err(&verified));
}

#[test]
fn what_a_merge_left_when_it_failed_is_known_to_the_next_build() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &["-o", "part", "--shard", "1/1"]), 0);
    // In the place of the manifest stands a folder.
    std::fs::create_dir_all(root.join("out/manifest.json")).unwrap();
    assert_code(&distr(root, &["merge", "part"]), 4);
    assert!(root.join("out").join(made("FR")).exists());
    std::fs::remove_dir(root.join("out/manifest.json")).unwrap();
    change(root, FRENCH, |text| text.replacen("Ouverture", "OUVERTURE", 1));
    assert_code(&build(root, &[]), 0);
    assert_code(&distr(root, &["verify"]), 0);
}

#[cfg(all(feature = "pdf", feature = "docx"))]
#[test]
fn parts_of_other_formats_are_not_of_one_batch() {
    let folder = copy();
    let root = folder.path();
    let part = |out: &str, more: &[&str]| {
        let all = ["build", "-l", "en", "-l", "fr", "-o", out];
        assert_code(&distr(root, &[&all, more].concat()), 0);
    };
    part("part-1", &["--shard", "1/2", "-f", "pdf"]);
    part("part-2", &["--shard", "2/2"]);
    let merged = distr(root, &["merge", "part-1", "part-2", "-o", "all"]);
    assert_code(&merged, 2);
    assert!(err(&merged).contains("error[shards-of-two-batches]"), "{}", err(&merged));
}

#[cfg(feature = "pdf")]
#[test]
fn a_manifest_is_the_same_after_a_version_was_refused_for_a_while() {
    let folder = copy();
    let root = folder.path();
    let build = |code| {
        let source = format!("sources/{STEM}.yaml");
        assert_code(&distr(root, &["build", "-f", "pdf", "-l", "fr", &source]), code);
        manifest(&root.join("out")).versions
    };
    let before = build(0);
    assert!(before[0].pages.is_some());
    change(root, FRENCH, |text| text.replace("{ fn-organization }", "{ fn-nowhere }"));
    build(1);
    change(root, FRENCH, |text| text.replace("{ fn-nowhere }", "{ fn-organization }"));
    assert!(build(0) == before);
}

#[test]
fn a_page_for_people_takes_the_place_of_no_file_of_the_project() {
    let folder = copy();
    let root = folder.path();
    let source = format!("sources/{STEM}.yaml");
    let kept = std::fs::read(root.join(&source)).unwrap();
    for file in [source.as_str(), "out/manifest.json", FRENCH, "out/a.PDF"] {
        assert_code(&build(root, &["--summary", file]), 2);
    }
    assert!(std::fs::read(root.join(&source)).unwrap() == kept);
    assert_code(&build(root, &["--summary", "/dev/null"]), 0);
}
