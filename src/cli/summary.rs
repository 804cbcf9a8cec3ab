//! A summary of a build or a check in Markdown: what became of each document in each
//! language, and the errors. Made for the page of a CI run.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::counted;
use crate::batch::State;
use crate::diag::{Diagnostic, Diagnostics, Severity, codes};
use crate::output;

/// The variable in which GitHub names the file of a step's summary. Other commands of
/// the step write into that file too, so what is in it stays.
const STEP_SUMMARY: &str = "GITHUB_STEP_SUMMARY";

/// The most documents and the most errors that are listed: GitHub takes 1024 KiB for a
/// step, and shows nothing of more.
const MAX_LISTED: usize = 500;

/// The most characters of an error.
const MAX_CHARACTERS: usize = 600;

/// What became of a language version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Files were made.
    Built,
    /// All files were in their places.
    Unchanged,
    /// It was checked and can be built.
    Sound,
    /// It has errors.
    Refused,
}

impl Outcome {
    /// What became of a version in the build before.
    pub(super) fn of(state: State) -> Self {
        match state {
            State::Built => Outcome::Built,
            State::Refused => Outcome::Refused,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Outcome::Built => "built",
            Outcome::Unchanged => "unchanged",
            Outcome::Sound => "can be built",
            Outcome::Refused => "refused",
        }
    }
}

/// A cell of the table; none where the work ended before it.
type Cell = Option<(Outcome, Diagnostics)>;

/// What a summary tells.
pub(super) struct Summary {
    path: PathBuf,
    /// The languages, in the order of the project.
    languages: Vec<String>,
    /// Each document with the languages that it was asked for in.
    documents: Vec<(String, BTreeMap<String, Cell>)>,
}

impl Summary {
    /// A summary that will be written into a file.
    pub(super) fn into_file(path: PathBuf) -> Self {
        Self { path, languages: Vec::new(), documents: Vec::new() }
    }

    /// Puts the languages in their order.
    pub(super) fn order(&mut self, languages: Vec<String>) {
        self.languages = languages;
    }

    /// Expects a language version of a source.
    pub(super) fn expect(&mut self, source: &str, language: &str) {
        self.cells(source).entry(language.to_owned()).or_default();
    }

    /// Tells what became of a language version.
    pub(super) fn tell(
        &mut self,
        source: &str,
        language: &str,
        outcome: Outcome,
        said: &Diagnostics,
    ) {
        let cell = Some((outcome, said.clone()));
        self.cells(source).insert(language.to_owned(), cell);
    }

    fn cells(&mut self, source: &str) -> &mut BTreeMap<String, Cell> {
        let place = self.documents.iter().position(|(name, _)| name == source);
        let place = place.unwrap_or_else(|| {
            self.documents.push((source.to_owned(), BTreeMap::new()));
            self.documents.len() - 1
        });
        &mut self.documents[place].1
    }

    /// Writes the file, whole or not at all.
    pub(super) fn write(&self, said: &Diagnostics) -> Result<(), Diagnostic> {
        let mut text = String::new();
        let step = std::env::var_os(STEP_SUMMARY);
        if step.is_some_and(|step| is_same(Path::new(&step), &self.path)) {
            text = before(&self.path)?;
        }
        text.push_str(&self.print(said));
        output::write_file(&self.path, text.as_bytes())?;
        Ok(())
    }

    fn print(&self, said: &Diagnostics) -> String {
        let errors: Vec<&Diagnostic> =
            said.iter().filter(|one| one.severity == Severity::Error).collect();
        let mut text = format!("### Documents\n\n{}\n", self.counts(said));
        if !self.documents.is_empty() {
            text.push_str(&self.table());
        }
        if !errors.is_empty() {
            text.push_str("\n#### Errors\n\n");
        }
        for error in errors.iter().take(MAX_LISTED) {
            text.push_str(&line(error));
        }
        text.push_str(&more(errors.len(), "error"));
        text.push('\n');
        text
    }

    /// How many language versions are in which state, and how many warnings there are.
    fn counts(&self, said: &Diagnostics) -> String {
        let cells = || self.documents.iter().flat_map(|(_, cells)| cells.values());
        let all = [
            Some(Outcome::Built),
            Some(Outcome::Unchanged),
            Some(Outcome::Sound),
            Some(Outcome::Refused),
            None,
        ];
        let mut parts = vec![counted(cells().count(), "language version")];
        for outcome in all {
            let is_it = |cell: &&Cell| cell.as_ref().map(|(it, _)| *it) == outcome;
            let count = cells().filter(is_it).count();
            if count > 0 {
                let word = outcome.map_or("not built", Outcome::word);
                parts.push(format!("{count} {word}"));
            }
        }
        let warnings = said.warnings();
        if warnings > 0 {
            parts.push(counted(warnings, "warning"));
        }
        format!("{}\n", parts.join(", "))
    }

    fn table(&self) -> String {
        let mut text = String::from("| Document |");
        for language in &self.languages {
            text.push_str(&format!(" {} |", escaped(language)));
        }
        text.push_str("\n|---|");
        text.push_str(&"---|".repeat(self.languages.len()));
        text.push('\n');
        let is_calm = |cell: &Cell| {
            let calm = |(outcome, said): &(Outcome, Diagnostics)| {
                *outcome != Outcome::Refused && said.is_empty()
            };
            cell.as_ref().is_some_and(calm)
        };
        // Where not all can be listed, those with something to do come first.
        let mut documents: Vec<_> = self.documents.iter().collect();
        if documents.len() > MAX_LISTED {
            documents.sort_by_key(|(_, cells)| cells.values().all(is_calm));
        }
        for (source, cells) in documents.iter().take(MAX_LISTED) {
            text.push_str(&format!("| {} |", escaped(source)));
            for language in &self.languages {
                let cell = cells.get(language).map_or("–".into(), cell);
                text.push_str(&format!(" {cell} |"));
            }
            text.push('\n');
        }
        text.push_str(&more(documents.len(), "document"));
        text
    }
}

/// Whether two paths lead to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    let found = |path: &Path| path.canonicalize().ok();
    one == other || found(one).is_some_and(|one| Some(one) == found(other))
}

/// The words of a cell.
fn cell(cell: &Cell) -> String {
    let Some((outcome, said)) = cell else { return "not built".into() };
    let errors = said.iter().count() - said.warnings();
    let mut text = outcome.word().to_owned();
    if *outcome == Outcome::Refused {
        text = format!("**{text}**");
    }
    if errors > 0 {
        text.push_str(&format!(": {}", counted(errors, "error")));
    }
    if said.warnings() > 0 {
        text.push_str(&format!(", {}", counted(said.warnings(), "warning")));
    }
    text
}

/// An entry of the list of errors.
fn line(error: &Diagnostic) -> String {
    let place = error.place.as_ref().map(|place| {
        let (line, column) = place.file.line_column(place.range.start);
        format!("`{}:{line}:{column}`: ", place.file.path.replace('`', "'"))
    });
    let mut message: String = error.message.chars().take(MAX_CHARACTERS).collect();
    if message.len() < error.message.len() {
        message.push('…');
    }
    let place = place.unwrap_or_default();
    format!("* {place}{} ({})\n", escaped(&message), error.code)
}

/// That there is more than is listed.
fn more(all: usize, word: &str) -> String {
    match all.saturating_sub(MAX_LISTED) {
        0 => String::new(),
        rest => format!("\nand {} more\n", counted(rest, word)),
    }
}

/// A text on one line in which nothing is markup but the backticks round values. It
/// can stand in a cell, where a bar ends even a value.
fn escaped(text: &str) -> String {
    let has_values = text.matches('`').count().is_multiple_of(2) && !text.contains("``");
    let mut in_value = false;
    let mut escaped = String::new();
    for char in text.chars() {
        match char {
            '`' if has_values => {
                in_value = !in_value;
                escaped.push(char);
            }
            '\n' | '\r' => escaped.push(' '),
            _ if !in_value && "\\`*_{}[]<>()#+!|&~$@".contains(char) => {
                escaped.push_str(&format!("&#{};", u32::from(char)));
            }
            _ => escaped.push(char),
        }
    }
    escaped
}

/// What is in the file of a step already, to the end of its last line.
fn before(path: &Path) -> Result<String, Diagnostic> {
    let unreadable =
        |reason: &str| codes::unreadable(&path.display().to_string(), reason);
    let bytes = output::existing(path).map_err(|error| unreadable(&error.to_string()))?;
    let mut text = String::from_utf8(bytes.unwrap_or_default())
        .map_err(|_| unreadable("it is not UTF-8"))?;
    if !text.is_empty() {
        text.push_str(if text.ends_with('\n') { "\n" } else { "\n\n" });
    }
    Ok(text)
}
