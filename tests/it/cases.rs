//! The cases of `tests/cases/*.md`, and the question whether they cover every
//! diagnostic.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use distr::workshop::Format;

use crate::support::{self, Files, SOURCE};

/// A section of a file of cases.
struct Case {
    /// The name of its expectation.
    name: String,
    /// The fenced blocks: what stands after the fence, and what is inside.
    blocks: Vec<(String, String)>,
}

fn folder() -> PathBuf {
    support::root().join("tests/cases")
}

fn read_cases() -> Vec<Case> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    paths.sort();
    paths.iter().flat_map(|path| parse(path)).collect()
}

fn parse(path: &Path) -> Vec<Case> {
    let stem = path.file_stem().unwrap().to_str().unwrap();
    let mut cases: Vec<Case> = Vec::new();
    let mut block: Option<(String, String)> = None;
    for line in std::fs::read_to_string(path).unwrap().lines() {
        if let Some((info, mut body)) = block.take() {
            if line == "```" {
                cases.last_mut().unwrap().blocks.push((info, body));
            } else {
                body.push_str(&unescaped(line));
                body.push('\n');
                block = Some((info, body));
            }
        } else if let Some(info) = line.strip_prefix("```") {
            assert!(
                !cases.is_empty(),
                "{}: a block before the first case",
                path.display()
            );
            block = Some((info.to_owned(), String::new()));
        } else if let Some(title) = line.strip_prefix("## ") {
            let name = format!("{stem}--{}", slug(title));
            cases.push(Case { name, blocks: Vec::new() });
        }
    }
    assert!(block.is_none(), "{}: a block is not closed", path.display());
    cases
}

fn slug(title: &str) -> String {
    let words: String = title
        .to_lowercase()
        .chars()
        .map(|char| if char.is_ascii_alphanumeric() { char } else { ' ' })
        .collect();
    words.split_whitespace().collect::<Vec<_>>().join("-")
}

/// `⟨U+202E⟩` stands for the character, which would be invisible in the case.
fn unescaped(line: &str) -> String {
    let mut out = String::new();
    for (index, piece) in line.split("⟨U+").enumerate() {
        match piece.split_once('⟩') {
            Some((digits, rest)) if index > 0 => {
                let char = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
                out.push(char.unwrap_or_else(|| panic!("no character U+{digits}")));
                out.push_str(rest);
            }
            _ => out.push_str(piece),
        }
    }
    out
}

impl Case {
    /// The project of the case, and the languages in which it runs.
    fn project(&self) -> (Files, Vec<String>) {
        let mut files = support::house();
        files.insert(SOURCE.into(), support::BASE.into());
        let mut tags: Vec<String> = Vec::new();
        for (info, body) in &self.blocks {
            let words: Vec<&str> = info.split_whitespace().collect();
            match words.as_slice() {
                ["yaml"] => {
                    let source = support::patched(support::BASE, body);
                    files.insert(SOURCE.into(), source.into());
                }
                ["yaml", "whole"] => {
                    files.insert(SOURCE.into(), body.clone().into());
                }
                ["ftl", languages @ ..] => {
                    for tag in languages {
                        let path = format!("locales/{tag}/documents/case.ftl");
                        files.insert(path, body.clone().into());
                        tags.push((*tag).to_owned());
                    }
                }
                ["file", path] => {
                    files.insert((*path).to_owned(), body.clone().into());
                }
                ["file", path, "append"] => {
                    files.get_mut(*path).unwrap().extend(body.bytes());
                }
                ["file", path, "remove"] => {
                    assert!(files.remove(*path).is_some(), "there is no {path}");
                }
                ["file", path, "edit"] => edit(&mut files, path, body),
                ["build", _] => {}
                other => panic!("{}: unknown block {other:?}", self.name),
            }
        }
        if tags.is_empty() {
            let path = "locales/en/documents/case.ftl".to_owned();
            files.entry(path).or_insert_with(|| support::BASE_WORDS.into());
            tags.push("en".into());
        }
        (files, tags)
    }

    /// The formats that a block ```` ```build ```` asks for.
    fn formats(&self) -> Vec<Format> {
        let names =
            self.blocks.iter().filter_map(|(info, _)| info.strip_prefix("build "));
        let format = |name: &str| {
            Format::ALL
                .into_iter()
                .find(|format| format.ending() == name)
                .unwrap()
        };
        names.map(format).collect()
    }

    /// Whether this program was built with the formats that the case asks for.
    fn can_run(&self) -> bool {
        self.formats().iter().all(|format| match format {
            Format::Pdf => cfg!(feature = "pdf"),
            Format::Docx => cfg!(feature = "docx"),
        })
    }

    fn run(&self) {
        let (files, tags) = self.project();
        let found = support::outcome(files, SOURCE, &tags, &self.formats());
        expect(&self.name, &found);
    }
}

/// Replaces the text after `- ` by the text after the `+ ` below it.
fn edit(files: &mut Files, path: &str, body: &str) {
    let mut text = String::from_utf8(files[path].clone()).unwrap();
    let mut lines = body.lines();
    while let Some(line) = lines.next() {
        let old = line.strip_prefix("- ").unwrap();
        let new = lines.next().and_then(|line| line.strip_prefix('+')).unwrap();
        assert!(text.contains(old), "{path} does not hold {old}");
        text = text.replacen(old, new.strip_prefix(' ').unwrap_or(new), 1);
    }
    files.insert(path.into(), text.into());
}

/// Compares with the expectation in `tests/cases/snapshots`.
fn expect(name: &str, found: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder().join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name.to_owned(), found));
}

#[test]
fn every_case_comes_out_as_expected() {
    let cases = read_cases();
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), cases.len(), "two cases have the same title");
    let next = std::sync::atomic::AtomicUsize::new(0);
    let failed = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(case) =
                    cases.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                {
                    if case.can_run()
                        && catch_unwind(AssertUnwindSafe(|| case.run())).is_err()
                    {
                        failed.lock().unwrap().push(case.name.clone());
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "these cases came out differently: {failed:#?}");
}

#[test]
fn every_expectation_has_its_case() {
    let mut names: BTreeSet<String> =
        read_cases().into_iter().map(|case| case.name).collect();
    names.extend(LIMITS.iter().map(|(name, _)| format!("limits--{name}")));
    for entry in std::fs::read_dir(folder().join("snapshots")).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        let name = file.trim_end_matches(".new").trim_end_matches(".snap");
        assert!(names.contains(name), "{file} is the expectation of no case");
    }
}

/// A name, and what is done to the files.
type Limit = (&'static str, fn(&mut Files));

/// Cases that nobody would want to write out.
const LIMITS: [Limit; 7] = [
    ("too-deep", |files| {
        let brackets = format!("agenda: {}{}\n", "[".repeat(40), "]".repeat(40));
        source(files, &brackets);
    }),
    ("too-many-values", |files| {
        source(files, &format!("agenda: [{}]\n", "1, ".repeat(100_001)));
    }),
    ("source-too-large", |files| {
        source(files, &format!("# {}\n", "x".repeat(4 * 1024 * 1024)));
    }),
    ("too-many-sub-items", |files| {
        let items: String = (1..=27).map(|n| format!("      - id: s{n}\n")).collect();
        source(files, &format!("agenda:\n  - id: opening\n    items:\n{items}"));
    }),
    ("too-many-placeables", |files| {
        words(files, &format!("item-opening = {}\n", "{ $opening-day } ".repeat(81)));
    }),
    ("braces-too-deep", |files| {
        words(files, &format!("item-opening = {}\n", "{".repeat(5000)));
    }),
    ("not-utf-8", |files| {
        let mut bytes = support::BASE.as_bytes().to_vec();
        bytes.extend(b"# Conf\xE9rence\n");
        files.insert(SOURCE.into(), bytes);
    }),
];

fn source(files: &mut Files, patch: &str) {
    files.insert(SOURCE.into(), support::patched(support::BASE, patch).into());
}

fn words(files: &mut Files, text: &str) {
    files.insert("locales/en/documents/case.ftl".into(), text.into());
}

#[test]
fn limits_are_kept() {
    for (name, change) in LIMITS {
        let mut files = support::house();
        source(&mut files, "");
        words(&mut files, support::BASE_WORDS);
        change(&mut files);
        expect(
            &format!("limits--{name}"),
            &support::outcome(files, SOURCE, &["en".into()], &[]),
        );
    }
}

/// `docs/limits.md` names codes that there are.
#[test]
fn the_page_of_limits_names_codes_that_are_explained() {
    let page = std::fs::read_to_string(support::root().join("docs/limits.md")).unwrap();
    let mut pages = String::new();
    for entry in std::fs::read_dir(support::root().join("docs/diagnostics")).unwrap() {
        pages.push_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    let rows = page
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix("` |"));
    let codes: Vec<&str> = rows.filter_map(|row| Some(row.rsplit_once('`')?.1)).collect();
    assert!(codes.len() > 10, "{codes:?}");
    for code in codes {
        assert!(pages.contains(&format!("\n## {code}\n")), "{code}");
    }
}

/// What no expectation holds, and why.
const UNPROVOKED: [(&str, &str); 16] = [
    ("internal", "a defect of the program itself"),
    ("no-thread", "a machine that has no thread to give"),
    ("no-signals", "a machine that lets nobody listen to signals"),
    ("too-many-threads", "what memory was asked for: `batch/machines.rs`"),
    ("version-died", "a builder that is ended: `batch/costly.rs`"),
    ("version-too-long", "a version without an end: `batch/costly.rs`"),
    ("builder-restarted", "a builder that is ended while it makes several versions"),
    ("builder-died", "a builder that is ended before it makes anything, twice"),
    (
        "builder-lost",
        "a builder that is ended before it makes anything: `batch/killed.rs`",
    ),
    ("cache-misplaced", "the folder of a build: `batch/incremental.rs`"),
    ("merge-into-part", "the folder of a part: `batch/shards.rs`"),
    ("output-claimed", "what lies in the folder: `batch/strangers.rs`"),
    ("builder-not-begun", "a machine without another process: `batch/killed.rs`"),
    ("supervisor-gone", "a builder that is begun by nobody: `batch/killed.rs`"),
    ("version-differs", "said to programs alone: `batch/machines.rs`"),
    ("font-without-face", "the style room refuses such a file before Typst sees it"),
];

#[test]
fn every_diagnostic_is_provoked_somewhere() {
    let codes = support::root().join("src/diag/codes.rs");
    let mut codes = std::fs::read_to_string(codes).unwrap();
    for entry in std::fs::read_dir(support::root().join("src/diag/codes")).unwrap() {
        codes.push_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    let mut provoked = String::new();
    for folder in ["tests/cases/snapshots", "tests/it", "src"] {
        gather(&support::root().join(folder), &mut provoked);
    }
    // The examples of the reviser are run, and provoke what they explain.
    let page =
        std::fs::read_to_string(support::root().join("docs/diagnostics/review.md"));
    for section in page.unwrap().split("\n## ").skip(1) {
        provoked.push_str(&format!("[{}]", section.lines().next().unwrap()));
    }
    let mut missing = Vec::new();
    for rest in codes.split("Diagnostic::new(").skip(1) {
        let Some(rest) = rest.trim_start().strip_prefix('"') else { continue };
        let code = rest.split('"').next().unwrap();
        let is_provoked = [format!("[{code}]"), format!("\"{code}\"")]
            .iter()
            .any(|form| provoked.contains(form.as_str()));
        if !is_provoked && !UNPROVOKED.iter().any(|(known, _)| *known == code) {
            missing.push(code);
        }
    }
    assert!(missing.is_empty(), "no test provokes these diagnostics: {missing:#?}");
}

/// The expectations, and the tests inside the rooms.
fn gather(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        if path.is_dir() {
            gather(&path, text);
        } else if ending == Some("snap") {
            text.push_str(&std::fs::read_to_string(&path).unwrap());
        } else if ending == Some("rs") && folder.ends_with("faults") {
            // Each row asserts the codes that are said, and no others.
            text.push_str(&std::fs::read_to_string(&path).unwrap());
        } else if ending == Some("rs") && path.starts_with(support::root().join("src")) {
            let source = std::fs::read_to_string(&path).unwrap();
            if path.file_name().is_some_and(|name| name == "tests.rs") {
                text.push_str(&source);
            } else if let Some((_, tests)) = source.split_once("#[cfg(test)]") {
                text.push_str(tests);
            }
        }
    }
}
