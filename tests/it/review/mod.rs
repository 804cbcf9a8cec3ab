//! The reviser under test: it finds what is wrong in a text and is silent where
//! nothing is.

mod examples;
mod french;
mod planted;
mod silences;

use distr::diag::Diagnostics;
use distr::project::Project;
use distr::workshop::{Bench, Scope};

use crate::support::{self, Files, short};

/// The words of the shipped document in a language.
fn document(tag: &str) -> String {
    format!("locales/{tag}/documents/ctoc-cop-wg2-2023-1.ftl")
}

/// What the reviser says of the texts of a project.
fn reviewed(files: &Files) -> Diagnostics {
    let words = files.iter().filter(|(path, _)| path.starts_with("locales/"));
    let words = words.map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
    let (bench, said) = Bench::open(Project::Memory(words)).unwrap();
    assert!(said.is_empty(), "{}", short(&said));
    bench.review(&Scope::default())
}

/// The codes, each with the text at its place.
fn found(said: &Diagnostics) -> Vec<(&'static str, String)> {
    let one = |one: &distr::diag::Diagnostic| {
        let place = one.place.as_ref().unwrap();
        (one.code, place.file.text[place.range.clone()].to_owned())
    };
    said.iter().map(one).collect()
}

/// Changes a file; what is changed must be there.
#[track_caller]
fn replace(files: &mut Files, path: &str, old: &str, new: &str) {
    let text = String::from_utf8(files[path].clone()).unwrap();
    assert!(text.contains(old), "{path} does not hold {old}");
    files.insert(path.to_owned(), text.replacen(old, new, 1).into());
}

#[test]
fn nothing_is_said_of_the_shipped_texts() {
    let said = reviewed(&support::repository());
    assert!(said.is_empty(), "{}", short(&said));
}

#[test]
fn a_byte_order_mark_is_told() {
    let mut files = support::repository();
    let path = document("ru");
    let text = [b"\xEF\xBB\xBF", files[&path].as_slice()].concat();
    files.insert(path, text);
    assert_eq!(found(&reviewed(&files)), [("byte-order-mark", String::new())]);
}
