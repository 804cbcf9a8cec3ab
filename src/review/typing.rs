//! How words are typed: where `distr fmt --typography` would mend them.

use super::{Language, Leaf};
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::workbench::{Mending, mendings};

/// How many other lines are named.
const NAMED: usize = 8;

/// Complains about everything that would be mended, but for the kind of a space,
/// which the typesetter sets.
pub(super) fn check(language: &Language<'_>, leaf: &Leaf) -> Diagnostics {
    let mut said = Diagnostics::default();
    let (volume, file) = (language.volume, &leaf.manuscript.file);
    for mending in mendings(&file.text, &volume.typography) {
        let old = &file.text[mending.range.clone()];
        if spaces(old) == spaces(&mending.new) {
            continue;
        }
        let complaint = complaint(leaf, &mending, old);
        said.push(complaint.about(&mending.id, &volume.name));
    }
    said
}

fn complaint(leaf: &Leaf, mending: &Mending, old: &str) -> Diagnostic {
    let text = &leaf.manuscript.file.text;
    // Where something is missing, the character after it is pointed at.
    let mut range = mending.range.clone();
    if range.is_empty() {
        range.end += text[range.end..].chars().next().map_or(0, char::len_utf8);
    }
    let place = leaf.manuscript.place(range.clone());
    let is_space = |text: &str| text.chars().all(char::is_whitespace);
    let new = mending.new.as_str();
    match () {
        () if old.contains('\'') => codes::typing_apostrophe(place, new),
        () if old.contains('"') => codes::typing_quotes(place, new.trim()),
        () if is_space(old) && new.is_empty() => codes::typing_space_extra(place),
        () if is_space(old) && is_space(new) => {
            let mark = &text[range];
            codes::typing_space_missing(place, mark.trim())
        }
        () => codes::typing_mark(place, old, new),
    }
}

/// A text in which all spaces are alike.
fn spaces(text: &str) -> String {
    let plain = |char: char| if char.is_whitespace() { ' ' } else { char };
    text.chars().map(plain).collect()
}

/// One complaint for each kind and file: what is typed throughout in another way
/// is mended throughout.
pub(super) fn gathered(said: &Diagnostics) -> Diagnostics {
    let is_typing = |one: &&Diagnostic| codes::TYPING.contains(&one.code);
    let file = |one: &Diagnostic| one.place.as_ref().map(|place| place.file.path.clone());
    let mut gathered = Diagnostics::default();
    let mut seen = Vec::new();
    for one in said.iter() {
        if !is_typing(&one) {
            gathered.push(one.clone());
            continue;
        }
        let key = (one.code, file(one));
        if seen.contains(&key) {
            continue;
        }
        let alike = |other: &&Diagnostic| (other.code, file(other)) == key;
        let lines: Vec<usize> =
            said.iter().filter(alike).skip(1).filter_map(line).collect();
        let mut first = one.clone();
        if !lines.is_empty() {
            first.message.push_str(&others(&lines));
        }
        seen.push(key);
        gathered.push(first);
    }
    gathered
}

fn line(one: &Diagnostic) -> Option<usize> {
    let place = one.place.as_ref()?;
    Some(place.file.line_column(place.range.start).0)
}

/// Where else: ` (and 3 more in this file: lines 4, 9)`.
fn others(lines: &[usize]) -> String {
    let mut named: Vec<String> = lines.iter().map(usize::to_string).collect();
    named.dedup();
    let word = if named.len() == 1 { "line" } else { "lines" };
    let more = if named.len() > NAMED { ", …" } else { "" };
    named.truncate(NAMED);
    format!(" (and {} more in this file: {word} {}{more})", lines.len(), named.join(", "))
}
