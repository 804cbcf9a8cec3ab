//! The list of items.

use super::Composer;
use super::notes::last_calls;
use crate::agenda::{DocumentType, Item, ItemNumber};
use crate::diag::Diagnostic;
use crate::document::tree::{Block, ListEntry, Role};
use crate::locale::{Argument, Value};

impl Composer<'_> {
    /// The list of items.
    pub(super) fn list(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let mut entries = Vec::new();
        for (number, item) in (1..).zip(&agenda.items) {
            let numbered = ItemNumber { item: number, sub_item: None };
            let mut sub_entries = Vec::new();
            for (letter, sub_item) in (1..).zip(&item.items) {
                let numbered = ItemNumber { item: number, sub_item: Some(letter) };
                let last = letter as usize == item.items.len();
                let ending = if last {
                    "house-entry-last-sub-item"
                } else {
                    "house-entry-sub-item"
                };
                sub_entries.push(self.entry(sub_item, numbered, ending, Vec::new())?);
            }
            let ending = match item.items.as_slice() {
                [] => "house-entry-item",
                _ => "house-entry-item-with-sub-items",
            };
            entries.push(self.entry(item, numbered, ending, sub_entries)?);
        }
        let mut blocks = Vec::new();
        // A document that is the list and nothing else needs no heading for it.
        if agenda.document_type == DocumentType::AnnotatedProvisionalAgenda {
            blocks.push(self.heading(Role::PartHeading, 1, "house-heading-agenda")?);
        }
        blocks.push(Block::List { entries });
        Ok(blocks)
    }

    fn entry(
        &mut self,
        item: &Item,
        number: ItemNumber,
        ending: &str,
        entries: Vec<ListEntry>,
    ) -> Result<ListEntry, Diagnostic> {
        let (title, calls) = last_calls(self.title(item, "list")?);
        let title = Argument::Value(Value::text(title));
        let calls = Argument::Value(Value::text(calls));
        let spans = self.words.message(ending, &[("title", title), ("calls", calls)])?;
        let role = match number.sub_item {
            None => Role::AgendaItem,
            Some(_) => Role::AgendaSubItem,
        };
        let text = self.weaver.text(&spans);
        let label = Some(self.label(number)?);
        let message = Some(item.title());
        Ok(ListEntry {
            role,
            label,
            message,
            text,
            remarks: Vec::new(),
            entries,
        })
    }
}
