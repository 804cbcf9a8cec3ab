//! The list of items.

use super::{Composer, Spans};
use crate::agenda::{DocumentType, Entry};
use crate::diag::Diagnostic;
use crate::document::tree::{Block, ListEntry, Role};
use crate::locale::{Argument, Value};

/// Lists with the headings of parts and segments between them.
#[derive(Default)]
struct Pieces {
    blocks: Vec<Block>,
    entries: Vec<ListEntry>,
}

impl Pieces {
    /// Closes the list that is open.
    fn flush(&mut self) {
        let entries = std::mem::take(&mut self.entries);
        if !entries.is_empty() {
            self.blocks.push(Block::List { entries });
        }
    }
}

impl Composer<'_> {
    /// The list of items, or the table that takes its place.
    pub(super) fn list(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let mut pieces = Pieces::default();
        // A document that is the list and nothing else needs no heading for it.
        if agenda.document_type == DocumentType::AnnotatedProvisionalAgenda {
            let heading = "house-heading-agenda";
            pieces.blocks.push(self.heading(Role::PartHeading, 1, heading)?);
        }
        match &agenda.layout.agenda {
            Some(columns) => pieces.blocks.push(self.agenda_table(columns)?),
            None => {
                self.listed(&agenda.entries, &mut pieces)?;
                pieces.flush();
            }
        }
        Ok(pieces.blocks)
    }

    fn listed(
        &mut self,
        entries: &[Entry],
        pieces: &mut Pieces,
    ) -> Result<(), Diagnostic> {
        for entry in entries.iter().filter(|entry| entry.listed) {
            if entry.is_group() {
                pieces.flush();
                let (mut title, calls) = self.whole_title(entry, "list")?;
                title.extend(calls);
                title.extend(Self::own_calls(entry));
                let heading = self.paragraph(Role::ListPart, &entry.title(), &title);
                pieces.blocks.push(heading);
                self.listed(&entry.entries, pieces)?;
                pieces.flush();
            } else {
                pieces.entries.push(self.list_entry(entry, true)?);
            }
        }
        Ok(())
    }

    /// An entry of the list, and whether the sentence that it belongs to ends with it.
    fn list_entry(&mut self, entry: &Entry, ends: bool) -> Result<ListEntry, Diagnostic> {
        let level = entry.number().map_or(1, |number| number.level());
        let below: Vec<&Entry> =
            entry.entries.iter().filter(|entry| entry.listed).collect();
        let ending = match (below.is_empty(), level) {
            (false, _) => "house-entry-item-with-sub-items",
            (true, 1) => "house-entry-item",
            (true, _) if ends => "house-entry-last-sub-item",
            (true, _) => "house-entry-sub-item",
        };
        let text = self.entry_text(entry, ending)?;
        let text = self.weaver.text(&text);
        let label = match entry.number() {
            Some(number) => Some(self.label(number)?),
            None => None,
        };
        let remarks = self.remarks(entry)?;
        let mut entries = Vec::new();
        for (index, sub_entry) in below.iter().enumerate() {
            let is_last = index + 1 == below.len();
            entries.push(self.list_entry(sub_entry, ends && is_last)?);
        }
        let role = match level {
            1 => Role::AgendaItem,
            2 => Role::AgendaSubItem,
            3 => Role::AgendaThirdItem,
            _ => Role::AgendaFourthItem,
        };
        let message = Some(entry.title());
        Ok(ListEntry { role, label, message, text, remarks, entries })
    }

    /// The title of an entry with its end punctuation and its calls.
    fn entry_text(&self, entry: &Entry, ending: &str) -> Result<Spans, Diagnostic> {
        let (title, mut calls) = self.whole_title(entry, "list")?;
        calls.extend(Self::own_calls(entry));
        let title = Argument::Value(Value::text(title));
        let calls = Argument::Value(Value::text(calls));
        self.words.message(ending, &[("title", title), ("calls", calls)])
    }
}
