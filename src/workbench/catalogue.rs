//! One Fluent file as translators see it: its messages in their order, with
//! the comments.

use std::collections::BTreeSet;

use fluent_syntax::ast::Comment;

use super::{Entry, form};
use crate::diag::{Diagnostics, File, Place, codes};
use crate::locale;

/// The line by which a message says that its text is not official.
const DRAFT: &str = "draft translation";

/// A Fluent file without errors of syntax and without ids defined twice.
#[derive(Debug, Clone)]
pub(super) struct Catalogue {
    pub(super) file: File,
    pub(super) entries: Vec<Entry>,
}

impl Catalogue {
    /// Reads a file; the language is for diagnostics.
    pub(super) fn read(file: &File, language: &str) -> Result<Self, Diagnostics> {
        let catalogue = Self {
            file: file.clone(),
            entries: locale::entries(file)?,
        };
        let mut diagnostics = Diagnostics::default();
        let mut seen = BTreeSet::new();
        for id in catalogue.ids() {
            if seen.contains(&id) {
                let mut places = catalogue.places(&id);
                if let (Some(first), Some(second)) = (places.next(), places.next()) {
                    diagnostics.push(codes::message_twice(second, first, &id, language));
                }
            }
            seen.insert(id);
        }
        if diagnostics.is_empty() { Ok(catalogue) } else { Err(diagnostics) }
    }

    /// The ids in the order of the file.
    pub(super) fn ids(&self) -> impl Iterator<Item = String> {
        self.entries.iter().filter_map(form::id)
    }

    /// The message or term with an id.
    pub(super) fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| form::has_id(entry, id))
    }

    /// Where a message or term begins; the start of the file if it is not there.
    pub(super) fn place(&self, id: &str) -> Place {
        let nowhere = || Place { file: self.file.clone(), range: 0..0 };
        self.places(id).next().unwrap_or_else(nowhere)
    }

    /// Where an id is defined: text is always indented, so that it begins a line.
    fn places(&self, id: &str) -> impl Iterator<Item = Place> {
        let mut start = 0;
        self.file.text.split_inclusive('\n').filter_map(move |line| {
            let at = start;
            start += line.len();
            let rest = line.strip_prefix(id)?;
            let range = at..at + id.len();
            rest.trim_start_matches(' ')
                .starts_with('=')
                .then(|| Place { file: self.file.clone(), range })
        })
    }
}

/// The comment of a message or term.
pub(super) fn comment(entry: &Entry) -> Option<&Comment<String>> {
    match entry {
        Entry::Message(message) => message.comment.as_ref(),
        Entry::Term(term) => term.comment.as_ref(),
        _ => None,
    }
}

/// Puts a comment before a message or term, or takes it away.
pub(super) fn set_comment(entry: &mut Entry, lines: Vec<String>) {
    let comment = (!lines.is_empty()).then_some(Comment { content: lines });
    match entry {
        Entry::Message(message) => message.comment = comment,
        Entry::Term(term) => term.comment = comment,
        _ => {}
    }
}

/// Whether a line of a comment says that the text is not official.
pub(super) fn is_draft_line(line: &str) -> bool {
    line.trim().to_lowercase().starts_with(DRAFT)
}

/// Whether the text of a message is not official.
pub(super) fn is_draft(entry: &Entry) -> bool {
    let is_draft = |comment: &Comment<String>| {
        comment.content.iter().any(|line| is_draft_line(line))
    };
    comment(entry).is_some_and(is_draft)
}
