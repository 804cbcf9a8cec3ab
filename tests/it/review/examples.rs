//! The pages that explain the diagnostics: every code has its section, and the
//! examples of the reviser are true.

use std::collections::BTreeSet;

use distr::diag::explain;

use super::*;

/// The codes of the constructors.
fn codes() -> BTreeSet<String> {
    let mut sources =
        std::fs::read_to_string(support::root().join("src/diag/codes.rs")).unwrap();
    for entry in std::fs::read_dir(support::root().join("src/diag/codes")).unwrap() {
        sources.push_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    let calls = sources.split("Diagnostic::new(").skip(1);
    let code = |call: &str| {
        let call = call.trim_start();
        match call.strip_prefix('"') {
            Some(rest) => rest.split('"').next().unwrap().to_owned(),
            None => {
                let name = call.split(',').next().unwrap();
                let constant = format!("const {name}: &str = \"");
                sources
                    .split(&constant)
                    .nth(1)
                    .unwrap()
                    .split('"')
                    .next()
                    .unwrap()
                    .to_owned()
            }
        }
    };
    calls.map(code).collect()
}

#[test]
fn every_code_is_explained_with_a_wrong_and_a_right_example() {
    let explained: Vec<_> = explain::all();
    let names: BTreeSet<String> = explained
        .iter()
        .map(|explanation| explanation.code.to_owned())
        .collect();
    assert_eq!(names, codes(), "the codes, and the sections of docs/diagnostics/");
    assert_eq!(names.len(), explained.len(), "a code is explained twice");
    for explanation in explained {
        let (text, code) = (explanation.text, explanation.code);
        let sentences = text.split("```").next().unwrap().matches(['.', '?']).count();
        assert!(sentences >= 1, "{code} has no sentence");
        for kind in ["wrong", "right"] {
            let blocks =
                blocks(text).iter().filter(|(info, _)| info.contains(kind)).count();
            assert_eq!(blocks, 1, "{code}: {kind}");
        }
        let printed = explanation.print();
        assert!(printed.starts_with(code) && !printed.contains("```"), "{printed}");
    }
}

#[test]
fn every_code_of_the_reviser_can_be_silenced_but_those_about_silences() {
    // As it is written, on however many lines.
    let page = include_str!("../../../src/diag/codes/review.rs");
    let page: String = page.chars().filter(|char| !char.is_whitespace()).collect();
    let mut listed: Vec<&str> = distr::diag::codes::REVIEW.to_vec();
    listed.sort_unstable();
    let of_page = codes().into_iter().filter(|code| {
        let written = page.contains(&format!("Diagnostic::new(\"{code}\""))
            || page.contains(&format!("=\"{code}\""));
        written && !code.starts_with("silence-")
    });
    assert_eq!(listed, of_page.collect::<Vec<_>>());
}

/// The fenced blocks of a text.
fn blocks(text: &str) -> Vec<(&str, &str)> {
    text.split("```")
        .skip(1)
        .step_by(2)
        .map(|block| block.split_once('\n').unwrap())
        .collect()
}

#[test]
fn the_examples_of_the_reviser_are_true() {
    let page =
        std::fs::read_to_string(support::root().join("docs/diagnostics/review.md"));
    let mut untrue = Vec::new();
    let mut examples = 0;
    for section in page.unwrap().split("\n## ").skip(1) {
        let (code, text) = section.split_once('\n').unwrap();
        let blocks = blocks(text);
        for kind in ["wrong", "right"] {
            let Some(said) = example(&blocks, kind) else { continue };
            examples += 1;
            let is_said = said.iter().any(|one| one.code == code);
            let is_true = if kind == "wrong" { is_said } else { said.is_empty() };
            if !is_true {
                untrue.push(format!("{code}, {kind}: {}", short(&said)));
            }
        }
    }
    assert!(examples > 70, "{examples} examples");
    assert!(untrue.is_empty(), "{}", untrue.join("\n"));
}

/// What is said of the example of a kind, where it is one of Fluent.
fn example(blocks: &[(&str, &str)], kind: &str) -> Option<Diagnostics> {
    let mut files = support::house();
    let mut is_there = false;
    for (info, text) in blocks {
        let words: Vec<&str> = info.split_whitespace().collect();
        let tag = match words.as_slice() {
            ["ftl", tag] => tag,
            ["ftl", of, tag] if *of == kind => {
                is_there = true;
                tag
            }
            _ => continue,
        };
        files.insert(format!("locales/{tag}/documents/case.ftl"), (*text).into());
    }
    is_there.then(|| reviewed(&files))
}
