//! The base file of a translation: from which original text each message was
//! translated, and what the translation was then.
//!
//! Git is not needed to know it, and no translation tool touches the file.

use fluent_syntax::ast::Comment;

use super::{Entry, canonical, catalogue, form};
use crate::diag::{Diagnostic, Diagnostics, File, codes};
use crate::locale;

/// What is known of the messages of one file in one language.
#[derive(Debug, Clone, Default)]
pub(super) struct Base {
    pub(super) records: Vec<Record>,
}

/// What is known of one message.
#[derive(Debug, Clone)]
pub(super) struct Record {
    pub(super) id: String,
    /// The original from which it was translated, without comment; as it stands in
    /// the base file, which is folded where it was written by this program.
    pub(super) original: Entry,
    /// The fingerprint of the translation then.
    pub(super) fingerprint: String,
}

impl Record {
    /// Whether a text, as [`form::folded`] gives it, is the one that was translated.
    /// Two that are equal are not written to be compared.
    pub(super) fn is_of(&self, original: &Entry) -> bool {
        self.original == *original || form::form(&self.original) == form::form(original)
    }

    /// Whether the translation is the one that it was then.
    pub(super) fn is_before(&self, translation: &Entry) -> bool {
        self.fingerprint == form::fingerprint(&form::form(translation))
    }
}

impl Base {
    /// Reads a base file of the language with this tag.
    pub(super) fn read(file: &File, tag: &str) -> Result<Self, Diagnostics> {
        let broken =
            |reason: &str| Diagnostics::from(codes::base_broken(&file.path, reason));
        let entries = match locale::entries(file) {
            Ok(entries) => entries,
            Err(errors) => {
                let reason = errors.iter().next().map(|error| error.message.clone());
                return Err(broken(&reason.unwrap_or_default()));
            }
        };
        let mut base = Self::default();
        for mut entry in entries {
            let Some(id) = form::id(&entry) else { continue };
            let lines =
                catalogue::comment(&entry).map(|comment| comment.content.as_slice());
            let fingerprint = match lines {
                Some([line]) => line.strip_prefix(tag).map(str::trim),
                _ => None,
            };
            let Some(fingerprint) = fingerprint.filter(|word| form::is_fingerprint(word))
            else {
                return Err(broken(&format!("`{id}` has no fingerprint")));
            };
            if base.get(&id).is_some() {
                return Err(broken(&format!("`{id}` stands there twice")));
            }
            let fingerprint = fingerprint.to_owned();
            catalogue::set_comment(&mut entry, Vec::new());
            base.records.push(Record { id, original: entry, fingerprint });
        }
        Ok(base)
    }

    /// Writes the base file of the language with this tag.
    pub(super) fn write(&self, tag: &str, heading: String) -> Result<String, Diagnostic> {
        let heading = Entry::ResourceComment(Comment { content: vec![heading] });
        let records = self.records.iter().map(|record| {
            let mut entry = form::folded(&record.original);
            let line = format!("{tag} {}", record.fingerprint);
            catalogue::set_comment(&mut entry, vec![line]);
            entry
        });
        canonical::write(&[heading].into_iter().chain(records).collect::<Vec<_>>())
    }

    pub(super) fn get(&self, id: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.id == id)
    }

    /// Records that a translation belongs to this original.
    pub(super) fn record(&mut self, original: &Entry, translation: &Entry) {
        let Some(id) = form::id(original) else { return };
        let fingerprint = form::fingerprint(&form::form(translation));
        let record = Record { id, original: form::folded(original), fingerprint };
        match self.records.iter_mut().find(|known| known.id == record.id) {
            Some(known) => *known = record,
            None => self.records.push(record),
        }
    }
}
