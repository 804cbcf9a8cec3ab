//! How a document uses its roles.
//!
//! Invariant: every block is counted, by its role and, if it is a heading, by
//! its level.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Block, Document, ListEntry, Role, Row, Table};

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
                Block::Table(table) => census.table(table),
            }
        }
        census
    }

    fn table(&mut self, table: &Table) {
        self.others
            .extend([Role::TableHead, Role::TableCell, Role::TableNote]);
        let bands = table.rows.iter().filter_map(|row| match row {
            Row::Band { role, .. } => Some(*role),
            Row::Cells { .. } => None,
        });
        self.others.extend(bands);
    }

    fn list(&mut self, entries: &[ListEntry]) {
        for entry in entries {
            self.others.insert(entry.role);
            self.list(&entry.entries);
        }
    }
}
