//! How a document uses its roles.
//!
//! Invariant: every block is counted, by its role and, if it is a heading, by
//! its level.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Block, Document, ListEntry, Role};

/// How a document uses its roles.
#[derive(Debug, Default)]
pub(super) struct Census {
    /// The roles of the headings of each level.
    pub(super) headings: BTreeMap<u8, BTreeSet<Role>>,
    /// The roles of everything else.
    pub(super) others: BTreeSet<Role>,
}

impl Census {
    /// Counts a document.
    pub(super) fn of(document: &Document) -> Self {
        let mut census = Self::default();
        for block in &document.blocks {
            match block {
                Block::Title { .. } => {
                    census.others.insert(Role::Title);
                }
                Block::Heading { role, level, .. } => {
                    let level = (*level).clamp(1, 9);
                    census.headings.entry(level).or_default().insert(*role);
                }
                Block::Paragraph { role, .. } => {
                    census.others.insert(*role);
                }
                Block::List { entries } => census.list(entries),
                Block::Table(_) => {
                    let roles = [
                        Role::TableHead,
                        Role::TableDay,
                        Role::TableCell,
                        Role::TableNote,
                    ];
                    census.others.extend(roles);
                }
            }
        }
        census
    }

    fn list(&mut self, entries: &[ListEntry]) {
        for entry in entries {
            self.others.insert(entry.role);
            self.list(&entry.entries);
        }
    }
}
