//! The styles that differ in one thing from that of their role: a paragraph with
//! a number, an entry without one, a remark under an entry, and whatever a table
//! follows.
//!
//! Invariant: the paragraphs that `blocks` writes ask for these uses and for no
//! others.

use super::names::variant;
use super::{Catalogue, Use};
use crate::agenda::Direction;
use crate::document::{Block, Document, ListEntry, Role};
use crate::style::Style;

impl Use {
    /// A paragraph that may have a number, or stand right under the heavy rule.
    pub(in crate::docx) fn of_paragraph(
        role: Role,
        label: Option<&str>,
        is_first: bool,
    ) -> Self {
        match label {
            Some(_) => Use::Numbered(role),
            None if is_first => Use::Opening(role),
            None => Use::Role(role),
        }
    }

    /// An entry of a list. Its remarks stay on its page.
    pub(in crate::docx) fn of_entry(entry: &ListEntry) -> Self {
        let (role, is_kept) = (entry.role, !entry.remarks.is_empty());
        match (entry.label.is_some(), is_kept) {
            (true, false) => Use::Role(role),
            (has_label, is_kept) => Use::Entry { role, has_label, is_kept },
        }
    }

    /// A remark of an entry, by its index.
    pub(in crate::docx) fn of_remark(entry: &ListEntry, index: usize) -> Self {
        let is_kept = index + 1 < entry.remarks.len();
        Use::Remark { role: entry.role, is_kept }
    }
}

impl Catalogue<'_> {
    /// The use of a paragraph that a table follows: space parts the two.
    pub(in crate::docx) fn above_table(&self, place: Use) -> Use {
        let known = self.above_tables.iter().position(|known| *known == place);
        known.map_or(place, Use::AboveTable)
    }

    /// Adds what the blocks of a document ask for.
    pub(super) fn add_varied(&mut self, document: &Document) {
        let direction = document.version.direction;
        for (index, block) in document.blocks.iter().enumerate() {
            let last = match block {
                Block::Title { .. } => Some(Use::Role(Role::Title)),
                Block::Heading { role, level, .. } => Some(self.heading(*role, *level)),
                Block::Paragraph { role, label, .. } => {
                    let place = Use::of_paragraph(*role, label.as_deref(), index == 0);
                    self.add_numbered(place, direction);
                    Some(place)
                }
                Block::List { entries } => self.add_entries(entries, direction),
                Block::Table(_) => None,
            };
            let follows = document.blocks.get(index + 1);
            if let (Some(last), Some(Block::Table(_))) = (last, follows) {
                self.add_above_table(last);
            }
        }
    }

    /// The number stands where the lines begin, and the text after a tab.
    fn add_numbered(&mut self, place: Use, direction: Direction) {
        let Use::Numbered(role) = place else { return };
        let own = &self.look.styles[role.name()];
        let style = Style {
            first_line: 0.0,
            label: Some(own.number),
            ..own.clone()
        };
        self.add(place, &variant(&own.word, "numbered"), &style, direction);
    }

    /// Adds the uses of the entries of a list; returns the last.
    fn add_entries(
        &mut self,
        entries: &[ListEntry],
        direction: Direction,
    ) -> Option<Use> {
        let mut last = None;
        for entry in entries {
            let place = Use::of_entry(entry);
            self.add_entry(place, direction);
            last = Some(place);
            for index in 0..entry.remarks.len() {
                let place = Use::of_remark(entry, index);
                self.add_remark(place, direction);
                last = Some(place);
            }
            last = self.add_entries(&entry.entries, direction).or(last);
        }
        last
    }

    fn add_entry(&mut self, place: Use, direction: Direction) {
        let Use::Entry { role, has_label, is_kept } = place else { return };
        let own = &self.look.styles[role.name()];
        let mut style = Style {
            keep_with_next: own.keep_with_next || is_kept,
            ..own.clone()
        };
        let mut name = own.word.clone();
        if !has_label {
            (style.label, style.first_line) = (None, 0.0);
            name = variant(&name, "unnumbered");
        }
        if is_kept {
            name = variant(&name, "kept");
        }
        self.add(place, &name, &style, direction);
    }

    /// A remark stands under the text of its entry.
    fn add_remark(&mut self, place: Use, direction: Direction) {
        let Use::Remark { role, is_kept } = place else { return };
        let (own, entry) =
            (&self.look.styles[Role::ListRemark.name()], &self.look.styles[role.name()]);
        let style = Style {
            indent_start: entry.indent_start,
            keep_with_next: own.keep_with_next || is_kept,
            ..own.clone()
        };
        let mut name = variant(&own.word, &entry.word);
        if is_kept {
            name = variant(&name, "kept");
        }
        self.add(place, &name, &style, direction);
    }

    /// The space to a table belongs to what stands above it, unless that has
    /// more of its own.
    fn add_above_table(&mut self, place: Use) {
        let gap = self.look.table.before;
        if self.above_tables.contains(&place) {
            return;
        }
        let Some(own) = self.styles.get(&place) else { return };
        if own.look.after >= gap {
            return;
        }
        let mut style = own.clone();
        style.look.after = gap;
        style.name = variant(&style.name, "above table");
        style.id = super::names::style_id(&style.name);
        style.alias = style.alias.map(|alias| variant(&alias, "above table"));
        if style.outline.is_some() && style.base.is_none() {
            style.base = Some(own.id.clone());
        }
        let above = Use::AboveTable(self.above_tables.len());
        self.above_tables.push(place);
        self.styles.insert(above, style);
    }
}
