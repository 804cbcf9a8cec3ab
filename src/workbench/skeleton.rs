//! What stands in a translation where a message is missing: the original as a
//! comment of its own, and no message, so that every tool sees it missing.
//!
//! The lines of the program can be told from those of a translator, so that no
//! word of a translator is lost when the skeleton goes.

use fluent_syntax::ast::{Comment, Resource};
use fluent_syntax::serializer;

use super::Entry;
use super::catalogue::{comment, is_draft_line, set_comment};
use super::form;

/// What the first line of a skeleton begins with; the id follows.
const MARK: &str = "missing: ";

/// What the lines of the original begin with.
const QUOTE: &str = ">";

/// The lines that a comment of the original brings to a translation: whether
/// the original is a draft is nothing to the translation.
pub(super) fn notes(original: &Entry) -> Vec<String> {
    let lines = comment(original).map_or(&[][..], |comment| comment.content.as_slice());
    lines.iter().filter(|line| !is_draft_line(line)).cloned().collect()
}

/// The skeleton of a message, with the lines that a translator wrote into it.
pub(super) fn skeleton(original: &Entry, own: Vec<String>) -> Entry {
    let id = form::id(original).unwrap_or_default();
    let mut quoted = form::folded(original);
    set_comment(&mut quoted, Vec::new());
    let text = serializer::serialize(&Resource { body: vec![quoted] });
    let mut content = vec![format!("{MARK}{id}")];
    let notes = notes(original);
    let lines = notes.iter().map(String::as_str).chain(text.trim_end().lines());
    content.extend(lines.map(|line| format!("{QUOTE} {line}").trim_end().to_owned()));
    content.extend(own);
    Entry::Comment(Comment { content })
}

/// The id of the message of which lines are the skeleton, and the lines of them
/// that a translator wrote.
pub(super) fn missing(lines: &[String]) -> Option<(String, Vec<String>)> {
    let mark = lines.iter().position(|line| line.starts_with(MARK))?;
    let id = lines[mark][MARK.len()..].trim().to_owned();
    let is_own = |line: &&String| !line.starts_with(MARK) && !line.starts_with(QUOTE);
    Some((id, lines.iter().filter(is_own).cloned().collect()))
}
