//! What is made again and what is not, and why.

use std::path::Path;
use std::time::SystemTime;

use super::{FORMAT, FRENCH, build, made};
use crate::cli::{assert_code, change, copy, distr, err, expect};
use crate::support::{Files, read_folder};

/// When each file in the folder of documents was written.
fn times(root: &Path) -> Vec<(String, SystemTime)> {
    let folder = std::fs::read_dir(root.join("out")).unwrap();
    let mut times: Vec<(String, SystemTime)> = folder
        .map(|entry| {
            let entry = entry.unwrap();
            let time = entry.metadata().unwrap().modified().unwrap();
            (entry.file_name().into_string().unwrap(), time)
        })
        .filter(|(name, _)| name != "manifest.json")
        .collect();
    times.sort();
    times
}

fn documents(root: &Path) -> Files {
    let mut files = read_folder(&root.join("out"));
    files.remove("manifest.json");
    files
}

#[test]
fn a_file_is_made_again_only_where_what_it_depends_on_changed() {
    let folder = copy();
    let root = folder.path();
    let mut found = String::new();
    let mut step = |title: &str, code: i32, more: &[&str]| {
        let before = std::fs::read_dir(root.join("out")).is_ok().then(|| times(root));
        let output = build(root, &[&["--explain"], more].concat());
        assert_code(&output, code);
        let said = err(&output);
        let end = said.rfind(", ").unwrap_or(said.len());
        found.push_str(&format!("── {title}\n{}\n", &said[..end]));
        let lines = said.lines().filter(|line| line.starts_with("out/")).count();
        if let Some(before) = before {
            let kept = times(root).iter().filter(|file| before.contains(file)).count();
            assert_eq!(kept + lines, 2, "{title}: what is not explained is untouched");
        }
    };
    step("the first build", 0, &[]);
    step("nothing changed", 0, &[]);
    let comment = |text: String| format!("{text}\n# A comment.\n");
    change(root, "locales/fr/house.ftl", comment);
    change(root, &format!("sources/{}.yaml", super::STEM), |text| {
        format!("{text}\n# A comment.\n")
    });
    step("comments in the source and in the words of the house", 0, &[]);
    change(root, FRENCH, |text| text.replacen("Ouverture", "OUVERTURE", 1));
    step("a title in French", 0, &[]);
    change(root, "templates/style.toml", |text| {
        let size = text.find("\nsize = ").unwrap() + "\nsize = ".len();
        let end = size + text[size..].find('\n').unwrap();
        let larger = text[size..end].trim().parse::<f64>().unwrap() + 0.5;
        format!("{}{larger:.1}{}", &text[..size], &text[end..])
    });
    step("a size in the style sheet", 0, &[]);
    std::fs::remove_file(root.join("out").join(made("EN"))).unwrap();
    step("a document was deleted", 0, &[]);
    let edited = root.join("out").join(made("EN"));
    std::fs::write(&edited, "edited").unwrap();
    step("a document was edited", 1, &[]);
    assert_eq!(std::fs::read_to_string(&edited).unwrap(), "edited");
    step("with force", 0, &["--force"]);
    assert_code(&distr(root, &["verify"]), 0);
    std::fs::remove_file(root.join("out/manifest.json")).unwrap();
    step("no manifest", 0, &[]);
    expect("explain", &found.replace(FORMAT, "FORMAT"));
}

#[test]
fn what_comes_out_in_the_end_is_what_a_fresh_build_makes() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &[]), 0);
    change(root, FRENCH, |text| text.replacen("Ouverture", "OUVERTURE", 1));
    assert_code(&build(root, &["-f", FORMAT]), 0);
    let step_by_step = documents(root);
    std::fs::remove_dir_all(root.join("out")).unwrap();
    assert_code(&build(root, &[]), 0);
    assert!(step_by_step == documents(root));
}

#[test]
fn files_that_belong_to_no_source_are_deleted_when_asked() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &[]), 0);
    change(root, &format!("sources/{}.yaml", super::STEM), |text| {
        text.replacen("symbol: CTOC/COP/WG.2/2023/1", "symbol: CTOC/COP/WG.2/2023/7", 1)
    });
    std::fs::write(root.join("out").join(made("FR")), "edited").unwrap();
    assert_code(&build(root, &[]), 0);
    assert_eq!(documents(root).len(), 4, "nothing is deleted unasked");
    assert_code(&build(root, &["--prune"]), 0);
    let names: Vec<String> = documents(root).into_keys().collect();
    let expected = ["2023_1-FR", "2023_7-EN", "2023_7-FR"]
        .map(|end| format!("CTOC_COP_WG.2_{end}.{FORMAT}"));
    assert_eq!(names, expected, "what somebody edited is kept");
}

#[test]
fn a_cache_serves_other_folders_and_a_damaged_entry_is_made_again() {
    let (one, two) = (copy(), copy());
    let cache = one.path().join("cache");
    let with_cache = |root: &Path| {
        let arguments = ["--explain", "--cache", cache.to_str().unwrap()];
        let output = build(root, &arguments);
        assert_code(&output, 0);
        err(&output)
    };
    let from_cache = |said: &str| said.matches("(from the cache)").count();
    let damaged = |said: &str| said.matches("warning[cache-damaged]").count();
    assert_eq!(from_cache(&with_cache(one.path())), 0);
    assert_eq!(from_cache(&with_cache(two.path())), 2);
    assert!(documents(one.path()) == documents(two.path()));
    assert_code(&distr(two.path(), &["verify"]), 0);

    for path in read_folder(&cache).into_keys() {
        let path = cache.join(path);
        let mut bytes = std::fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&path, bytes).unwrap();
    }
    std::fs::remove_dir_all(two.path().join("out")).unwrap();
    let said = with_cache(two.path());
    assert_eq!((from_cache(&said), damaged(&said)), (0, 2), "{said}");
    assert!(documents(one.path()) == documents(two.path()));

    std::fs::remove_dir_all(two.path().join("out")).unwrap();
    let said = with_cache(two.path());
    assert_eq!((from_cache(&said), damaged(&said)), (2, 0), "{said}");
    assert!(documents(one.path()) == documents(two.path()));

    let file = one.path().join("distr.toml");
    std::fs::write(&file, "").unwrap();
    let output = build(one.path(), &["--cache", file.to_str().unwrap()]);
    assert_code(&output, 4);
}

#[test]
fn a_cache_lies_beside_what_is_unfinished_or_nowhere() {
    let folder = copy();
    let root = folder.path();
    for path in ["out/.distr", "./out/.distr/cache"] {
        let output = build(root, &["--cache", path]);
        assert_code(&output, 2);
        assert!(err(&output).contains("error[cache-misplaced]"), "{}", err(&output));
    }
    assert!(!root.join("out").exists());
    assert_code(&build(root, &["--cache="]), 0);
    assert_code(&distr(root, &["verify"]), 0);
}
