//! A comparison for programs.

use serde::Serialize;

use super::edits::Edit;
use super::text::word;
use super::version::{Comparison, Version};
use crate::batch::Said;
use crate::diag::{Diagnostic, codes};
use crate::workbench::Piece;

#[derive(Serialize)]
struct Root<'a> {
    old: &'a str,
    new: &'a str,
    /// How many versions have the same files.
    equal: usize,
    versions: Vec<Changed<'a>>,
}

#[derive(Serialize)]
struct Changed<'a> {
    change: &'static str,
    source: &'a str,
    symbol: Option<&'a str>,
    language: &'a str,
    draft: bool,
    files: &'a [&'a str],
    pages: Option<Pages<'a>>,
    sentences: Vec<Sentence<'a>>,
    said: Vec<Said>,
}

#[derive(Serialize)]
struct Pages<'a> {
    old: usize,
    new: usize,
    words_gone: Vec<&'a usize>,
    words_changed: Vec<&'a usize>,
    look_changed: Vec<&'a usize>,
}

#[derive(Serialize)]
struct Sentence<'a> {
    old_pages: Vec<&'a usize>,
    new_pages: Vec<&'a usize>,
    pieces: &'a [Piece],
}

/// The comparison as JSON.
///
/// # Errors
/// A defect of the program.
pub fn json(comparison: &Comparison<'_>) -> Result<String, Diagnostic> {
    let root = Root {
        old: &comparison.old,
        new: &comparison.new,
        equal: comparison.equal.len(),
        versions: comparison.versions.iter().map(changed).collect(),
    };
    let text = serde_json::to_string_pretty(&root)
        .map_err(|error| codes::internal(error.to_string()))?;
    Ok(format!("{text}\n"))
}

fn changed<'a>(version: &'a Version<'_>) -> Changed<'a> {
    let pages = version.pages.as_ref().map(|pages| Pages {
        old: pages.old,
        new: pages.new,
        words_gone: pages.gone.iter().collect(),
        words_changed: pages.changed.iter().collect(),
        look_changed: pages.moved.iter().collect(),
    });
    let sentence = |edit: &'a Edit| Sentence {
        old_pages: edit.old_pages.iter().collect(),
        new_pages: edit.new_pages.iter().collect(),
        pieces: &edit.pieces,
    };
    Changed {
        change: word(version.change),
        source: &version.record.source,
        symbol: version.record.symbol.as_deref(),
        language: &version.record.language,
        draft: version.record.draft,
        files: &version.files,
        pages,
        sentences: version.edits.iter().map(sentence).collect(),
        said: version.said.iter().map(Said::of).collect(),
    }
}
