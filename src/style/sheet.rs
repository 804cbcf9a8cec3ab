//! The style sheet, `templates/style.toml`: one style per role of text, before
//! a language and a duty station are known.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::look::Align;
use super::parse::{parse, place_of};
use crate::diag::{Diagnostics, File, codes};
use crate::document::Role;

/// The styles beside those of the roles: masthead, notes, control block, the
/// furniture of later pages and what a draft adds.
pub const FURNITURE: [&str; 15] = [
    "organization",
    "symbol-organ",
    "symbol-rest",
    "organ",
    "distribution",
    "note",
    "job-number",
    "bar-digits",
    "recycle",
    "running-head",
    "folio",
    "later-job-number",
    "draft",
    "draft-missing",
    "draft-stale",
];

/// The smallest type that is printed, in points.
const SMALLEST: f64 = 4.0;

/// A style sheet that has a style for every role and no other.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub(super) styles: BTreeMap<String, Rule>,
}

/// What the style sheet says about a style; measures in points.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    pub(super) word: String,
    #[serde(default)]
    pub(super) heading: Option<u8>,
    pub(super) size: f64,
    pub(super) line: f64,
    #[serde(default)]
    pub(super) before: f64,
    #[serde(default)]
    pub(super) after: f64,
    #[serde(default)]
    pub(super) background: Option<String>,
    #[serde(default)]
    pub(super) bold: bool,
    #[serde(default)]
    pub(super) italic: bool,
    #[serde(default)]
    pub(super) upright: Upright,
    #[serde(default)]
    pub(super) align: Align,
    #[serde(default)]
    pub(super) column: Column,
    #[serde(default)]
    pub(super) tabs: i8,
    #[serde(default)]
    pub(super) label: bool,
    #[serde(default)]
    pub(super) label_width: Option<f64>,
    #[serde(default)]
    pub(super) margin_label: bool,
    #[serde(default)]
    pub(super) indent: f64,
    #[serde(default)]
    pub(super) running: bool,
    #[serde(default = "yes")]
    pub(super) scaled: bool,
    #[serde(default = "yes")]
    pub(super) spread: bool,
    #[serde(default)]
    pub(super) keep_lines: bool,
    #[serde(default)]
    pub(super) keep_with_next: bool,
    #[serde(default)]
    pub(super) page_break_before: bool,
}

/// What replaces italics in a script that has none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Upright {
    #[default]
    Regular,
    Bold,
}

/// The column a paragraph stands in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Column {
    #[default]
    Measure,
    Body,
    Notes,
}

fn yes() -> bool {
    true
}

impl Sheet {
    /// Reads the style sheet.
    ///
    /// # Errors
    /// Everything that is wrong with it: a role without a style, a style without a
    /// role, a key that means nothing.
    pub fn parse(file: &File) -> Result<Self, Diagnostics> {
        let styles: BTreeMap<String, Rule> = parse(file)?;
        let mut diagnostics = Diagnostics::default();
        check_names(file, &styles, &mut diagnostics);
        check_word_names(file, &styles, &mut diagnostics);
        for (name, rule) in &styles {
            if !is_legible(rule.size, rule.line) {
                let place = place_of(file, &[name]);
                diagnostics.push(codes::style_lines_overlap(place, name));
            }
        }
        if diagnostics.is_empty() { Ok(Self { styles }) } else { Err(diagnostics) }
    }
}

/// Whether type of this size can be read on lines of this distance.
pub(super) fn is_legible(size: f64, line: f64) -> bool {
    size >= SMALLEST && line >= size
}

/// The names of all styles of a document.
pub(super) fn style_names() -> impl Iterator<Item = &'static str> {
    Role::ALL.into_iter().map(Role::name).chain(FURNITURE)
}

/// Complains about styles that no text has and about roles without a style.
fn check_names(
    file: &File,
    styles: &BTreeMap<String, Rule>,
    diagnostics: &mut Diagnostics,
) {
    for name in styles.keys() {
        if !style_names().any(|known| known == name) {
            let place = place_of(file, &[name]);
            diagnostics.push(codes::style_unknown(place, name, style_names()));
        }
    }
    for name in style_names() {
        if !styles.contains_key(name) {
            diagnostics.push(codes::style_missing(place_of(file, &[]), name));
        }
    }
}

/// Complains about two styles with one name in Word, which knows no capitals
/// in the names of styles.
fn check_word_names(
    file: &File,
    styles: &BTreeMap<String, Rule>,
    diagnostics: &mut Diagnostics,
) {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for (name, rule) in styles {
        if let Some(other) = taken.insert(rule.word.to_lowercase(), name) {
            let place = place_of(file, &[name, "word"]);
            diagnostics.push(codes::style_word_name_twice(place, &rule.word, other));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::tests::project_file;

    fn refusals(change: impl Fn(&str) -> String) -> Vec<(&'static str, usize)> {
        let file = project_file("templates/style.toml");
        let changed = change(&file.text);
        assert_ne!(*file.text, changed, "the change must hit something");
        let refused = Sheet::parse(&File::new("style.toml", changed)).unwrap_err();
        refused
            .iter()
            .map(|diagnostic| {
                let place = diagnostic.place.as_ref().unwrap();
                (diagnostic.code, place.file.line_column(place.range.start).0)
            })
            .collect()
    }

    fn line_of(words: &str) -> usize {
        let file = project_file("templates/style.toml");
        file.line_column(file.text.find(words).unwrap()).0
    }

    #[test]
    fn the_style_sheet_has_every_role_and_no_other_style() {
        let sheet = Sheet::parse(&project_file("templates/style.toml")).unwrap();
        for role in Role::ALL {
            assert!(sheet.styles.contains_key(role.name()), "{}", role.name());
        }
        assert_eq!(sheet.styles.len(), Role::ALL.len() + FURNITURE.len());
    }

    #[test]
    fn a_renamed_style_is_both_unknown_and_missing() {
        let found = refusals(|text| text.replace("[note]", "[notes]"));
        assert_eq!(found, [("style-unknown", line_of("[note]")), ("style-missing", 1)]);
    }

    #[test]
    fn an_unknown_key_is_refused_with_a_suggestion() {
        let text = "[note]\nword = \"footnote text\"\nsize = 8.5\nline = 10.5\nalgin = \"end\"\n";
        let refused = Sheet::parse(&File::new("style.toml", text)).unwrap_err();
        let diagnostic = refused.iter().next().unwrap();
        assert_eq!(diagnostic.message, "unknown field `algin`");
        assert_eq!(diagnostic.help.as_deref(), Some("did you mean `align`?"));
        let place = diagnostic.place.as_ref().unwrap();
        assert_eq!(place.file.line_column(place.range.start), (5, 1));
    }

    #[test]
    fn two_styles_cannot_share_a_name_in_word() {
        let found =
            refusals(|text| text.replace("word = \"header\"", "word = \"FOOTER\""));
        assert_eq!(found, [("style-word-name-twice", line_of("word = \"header\""))]);
    }

    #[test]
    fn lines_cannot_overlap() {
        let found = refusals(|text| {
            text.replace(
                "[organ]\nword = \"Organ\"\nsize = 20",
                "[organ]\nword = \"Organ\"\nsize = 30",
            )
        });
        assert_eq!(found, [("style-lines-overlap", line_of("[organ]"))]);
    }
}
