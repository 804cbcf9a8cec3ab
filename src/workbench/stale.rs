//! Stale translations, said where a document is made.
//!
//! Most builds find none, and all look for them: an original is read once for all
//! its translations, and of these only what is needed to tell.

use super::base::Base;
use super::bitext::Side;
use super::catalogue::Catalogue;
use super::{Entry, form};
use crate::diag::{Diagnostics, File, codes};

/// The originals of a file, for the question which of their translations are stale.
#[derive(Debug, Clone)]
pub struct Original {
    /// The messages with their ids, as [`form::folded`] gives them; or what is wrong
    /// with the file, which is said with each translation.
    messages: Result<Vec<(String, Entry)>, Diagnostics>,
}

impl Original {
    /// Reads the originals; the language is for diagnostics.
    pub fn read(file: &File, language: &str) -> Self {
        let folded = |entry: &Entry| Some((form::id(entry)?, form::folded(entry)));
        let messages = Catalogue::read(file, language)
            .map(|read| read.entries.iter().filter_map(folded).collect());
        Self { messages }
    }

    /// Complains about every message of a translation whose original has changed
    /// since, or about what is wrong with the files.
    pub fn stale(&self, side: &Side, translation: &File, base: &File) -> Diagnostics {
        let translation = Catalogue::read(translation, &side.name);
        let base = Base::read(base, &side.tag);
        let (messages, translation, base) = match (&self.messages, translation, base) {
            (Ok(messages), Ok(translation), Ok(base)) => (messages, translation, base),
            (messages, translation, base) => {
                let wrong = [messages.clone().err(), translation.err(), base.err()];
                let mut diagnostics = Diagnostics::default();
                wrong.into_iter().flatten().for_each(|one| diagnostics.extend(one));
                return diagnostics;
            }
        };
        let mut diagnostics = Diagnostics::default();
        for (id, original) in messages {
            let changed = base.get(id).filter(|record| !record.is_of(original));
            let Some((record, translated)) = changed.zip(translation.get(id)) else {
                continue;
            };
            if record.is_before(translated) {
                let place = translation.place(id);
                let stale = codes::translation_stale(place, id, &side.name, &side.tag);
                diagnostics.push(stale.source(Some(form::form(original))));
            }
        }
        diagnostics
    }
}
