//! Unfinished words: what a translation lacks is taken from the reference, and
//! what is out of date stays, each marked for what it is.
//!
//! Invariant: only a draft has marked words; a finished version never asks here.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::resource::Resource;
use super::{DocumentResource, Locale};

/// What is unfinished about the words of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// There is no translation: the words are those of the reference.
    Missing,
    /// The original has changed since it was translated.
    Stale,
}

impl Mark {
    /// Both marks.
    pub const ALL: [Mark; 2] = [Mark::Missing, Mark::Stale];
}

/// What stands in for the words that a translation lacks.
#[derive(Clone)]
pub struct Unfinished<'a> {
    /// The words of the reference that all documents share.
    pub reference: &'a Locale,
    /// The words of the document in the reference.
    pub original: Option<&'a DocumentResource>,
    /// The ids of the messages whose originals have changed since.
    pub stale: BTreeSet<String>,
}

impl<'a> Unfinished<'a> {
    /// The resources of the reference.
    pub(super) fn resources(&self) -> impl Iterator<Item = &'a Resource> + use<'a> {
        let document = self.original.map(|document| &document.0);
        self.reference.resources.iter().chain(document)
    }

    /// The marks of the messages, given the resources of the translation.
    pub(super) fn marks<'b>(
        &self,
        translation: impl Iterator<Item = &'b Resource>,
    ) -> BTreeMap<String, Mark> {
        let ids = |resource: &Resource| {
            let ids = resource.definitions().map(|definition| definition.id);
            ids.collect::<Vec<_>>()
        };
        let present: BTreeSet<String> = translation.flat_map(ids).collect();
        let missing = self.resources().flat_map(ids);
        let missing = missing.filter(|id| !present.contains(id));
        let stale = self.stale.iter().cloned().map(|id| (id, Mark::Stale));
        missing.map(|id| (id, Mark::Missing)).chain(stale).collect()
    }
}
