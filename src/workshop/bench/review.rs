//! The reviser over a whole project: every text beside its original.

use std::collections::BTreeSet;

use super::{Bench, Tongue};
use crate::diag::{Diagnostic, Diagnostics};
use crate::locale::Manuscript;
use crate::review::{Leaf, Volume, review};
use crate::workbench::State;

/// The character with which some editors begin a file.
const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Which texts are asked about.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// The tags of their languages; all if there is none.
    pub tags: Vec<String>,
    /// The names of their documents; all if there is none. Words that all documents
    /// share belong to every document.
    pub stems: Vec<String>,
}

impl Bench {
    /// What the reviser says of the texts that are asked about. All are read, because
    /// they are compared; what cannot be read is said elsewhere.
    pub fn review(&self, scope: &Scope) -> Diagnostics {
        let reference = self.volume(&self.reference);
        let others: Vec<Volume> =
            self.tongues.iter().map(|tongue| self.volume(tongue)).collect();
        let mut asked = Diagnostics::default();
        for diagnostic in review(&reference, &others).iter() {
            if scope.holds(diagnostic) {
                asked.push(diagnostic.clone());
            }
        }
        asked
    }

    fn volume(&self, tongue: &Tongue) -> Volume {
        let names = self.names();
        Volume {
            tag: tongue.side.tag.clone(),
            name: tongue.side.name.clone(),
            typography: tongue.typography.clone(),
            customs: tongue.customs.clone(),
            leaves: names.iter().filter_map(|name| self.leaf(tongue, name)).collect(),
        }
    }

    /// A file of a language; none where it is missing or cannot be read.
    fn leaf(&self, tongue: &Tongue, name: &str) -> Option<Leaf> {
        let path = format!("locales/{}/{name}", tongue.side.tag);
        let file = self.project.text(&path).ok()?;
        let is_reference = tongue.side == self.reference.side;
        let states = match is_reference {
            true => Vec::new(),
            false => self.bitext(tongue, name).ok()?.states(),
        };
        let is_stale =
            |(id, state): (String, State)| (state == State::Stale).then_some(id);
        Some(Leaf {
            name: name.to_owned(),
            manuscript: Manuscript::read(&file).ok()?,
            stale: states.into_iter().filter_map(is_stale).collect::<BTreeSet<_>>(),
            begins_with_mark: self
                .project
                .bytes(&path)
                .ok()?
                .starts_with(BYTE_ORDER_MARK),
        })
    }
}

impl Scope {
    fn holds(&self, diagnostic: &Diagnostic) -> bool {
        let Some(place) = &diagnostic.place else { return true };
        let path = place.file.path.trim_start_matches("locales/");
        let (tag, name) = path.split_once('/').unwrap_or((path, ""));
        let stem = name.strip_prefix("documents/");
        let stem = stem.map(|name| name.trim_end_matches(".ftl"));
        let is_asked = |asked: &[String], one: &str| {
            asked.is_empty() || asked.iter().any(|asked| asked == one)
        };
        is_asked(&self.tags, tag) && stem.is_none_or(|stem| is_asked(&self.stems, stem))
    }
}
