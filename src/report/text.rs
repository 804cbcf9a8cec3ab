//! A comparison for a terminal: a line for each version, then the sentences.

use super::edits::Edit;
use super::version::{Comparison, Pages, Version};
use crate::batch::{Change, VersionRecord};
use crate::diag::counted;
use crate::workbench::Piece;

/// The comparison in words; in colour where colours are seen.
pub fn text(comparison: &Comparison<'_>, color: bool) -> String {
    let form = if color { Piece::coloured } else { Piece::marked };
    let mut text = String::new();
    for version in &comparison.versions {
        text.push_str(&format!("{:8} {}", word(version.change), name(version)));
        if let Some(detail) = detail(version) {
            text.push_str(&format!(": {detail}"));
        }
        text.push('\n');
        for edit in &version.edits {
            let words: String = edit.pieces.iter().map(form).collect();
            let place = place(edit).map(|place| format!("{place}  ")).unwrap_or_default();
            text.push_str(&format!("  {place}{words}\n"));
        }
    }
    text
}

/// What became of a version, in one line.
pub fn told(version: &Version<'_>) -> String {
    let detail = detail(version).map(|detail| format!(": {detail}"));
    let detail = detail.unwrap_or_default();
    format!("{} {}{detail}", name(version), word(version.change))
}

/// The word for what became of a version.
pub(super) fn word(change: Change) -> &'static str {
    match change {
        Change::Added => "added",
        Change::Removed => "removed",
        Change::Changed => "changed",
        Change::Refused => "refused",
    }
}

/// A version as people know it.
pub(super) fn name(version: &Version<'_>) -> String {
    shown_name(version.record)
}

/// A recorded version as people know it.
pub(super) fn shown_name(record: &VersionRecord) -> String {
    let symbol = record.symbol.as_deref().unwrap_or(&record.source);
    let draft = if record.draft { " (draft)" } else { "" };
    format!("{symbol} {}{draft}", record.language)
}

/// What is told of a version before its sentences.
pub(super) fn detail(version: &Version<'_>) -> Option<String> {
    match (version.change, &version.pages) {
        (Change::Added, _) => Some(counted(version.record.pages?, "page")),
        (Change::Removed, _) => None,
        (Change::Refused, _) => Some("its last build had errors".into()),
        (Change::Changed, Some(pages)) => Some(of_pages(pages)),
        (Change::Changed, None) if !version.said.is_empty() => {
            Some("it could not be compared".into())
        }
        (Change::Changed, None) if version.edits.is_empty() => {
            Some("other files, the same words".into())
        }
        (Change::Changed, None) => None,
    }
}

fn of_pages(pages: &Pages) -> String {
    let mut told = Vec::new();
    if !pages.changed.is_empty() {
        told.push(format!("words on {} of {}", listed(pages.changed.iter()), pages.new));
    }
    let mut gone = pages.gone.difference(&pages.changed).peekable();
    if gone.peek().is_some() {
        told.push(format!("words gone from {} of {}", listed(gone), pages.old));
    }
    if !pages.moved.is_empty() {
        told.push(format!("other look of {}", listed(pages.moved.iter())));
    }
    if pages.old != pages.new {
        told.push(format!("{} pages before", pages.old));
    }
    if told.is_empty() {
        told.push("the same words and pages".into());
    }
    told.join("; ")
}

/// The numbers of pages, those in a row as a range.
fn listed<'a>(numbers: impl Iterator<Item = &'a usize>) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match ranges.last_mut().filter(|(_, last)| last + 1 == *number) {
            Some((_, last)) => *last = *number,
            None => ranges.push((*number, *number)),
        }
    }
    let one = matches!(ranges.as_slice(), [(first, last)] if first == last);
    let range = |(first, last): &(usize, usize)| match last - first {
        0 => first.to_string(),
        _ => format!("{first}–{last}"),
    };
    let ranges: Vec<String> = ranges.iter().map(range).collect();
    format!("page{} {}", if one { "" } else { "s" }, ranges.join(", "))
}

/// Where a sentence stands, or stood if it is gone.
pub(super) fn place(edit: &Edit) -> Option<String> {
    match (edit.old_pages.is_empty(), edit.new_pages.is_empty()) {
        (true, true) => None,
        (_, false) => Some(listed(edit.new_pages.iter())),
        (false, true) => Some(format!("old {}", listed(edit.old_pages.iter()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_in_a_row_are_a_range() {
        assert_eq!(listed([2].iter()), "page 2");
        assert_eq!(listed([1, 2, 3, 5, 7, 8].iter()), "pages 1–3, 5, 7–8");
    }
}
