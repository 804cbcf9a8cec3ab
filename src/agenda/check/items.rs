//! The items, and the references to them.

use super::Check;
use crate::agenda::{Item, MAX_SUB_ITEMS, Name};
use crate::diag::{codes, nearest};
use crate::source::{AgendaSource, ItemSource};

impl Check<'_> {
    pub(super) fn items(
        &mut self,
        sources: &[ItemSource],
        pointer: &str,
        depth: usize,
    ) -> Vec<Item> {
        if depth > 0 && sources.len() > MAX_SUB_ITEMS {
            let place = self.positions.value(&format!("{pointer}/{MAX_SUB_ITEMS}"));
            self.diagnostics.push(codes::too_many_sub_items(place, MAX_SUB_ITEMS));
        }
        if depth > 1
            && let Some(first) = sources.first()
        {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::items_too_deep(place, &first.id));
        }
        let item = |(index, source): (usize, &ItemSource)| {
            self.item(source, &format!("{pointer}/{index}"), depth)
        };
        sources.iter().enumerate().filter_map(item).collect()
    }

    fn item(&mut self, source: &ItemSource, pointer: &str, depth: usize) -> Option<Item> {
        let id = self.unique("item-", &source.id, &format!("{pointer}/id"));
        let paragraphs =
            self.paragraphs(source, &source.paragraphs, pointer, "paragraphs");
        let remarks = self.paragraphs(source, &source.remarks, pointer, "remarks");
        let mut documents = Vec::new();
        for (index, document) in source.documents.iter().enumerate() {
            documents
                .extend(self.document(document, &format!("{pointer}/documents/{index}")));
        }
        let items = self.items(&source.items, &format!("{pointer}/items"), depth + 1);
        Some(Item { id: id?, paragraphs, documents, remarks, items })
    }

    fn paragraphs(
        &mut self,
        item: &ItemSource,
        names: &[String],
        pointer: &str,
        key: &str,
    ) -> Vec<Name> {
        let mut paragraphs = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let prefix = format!("item-{}-", item.id);
            let pointer = format!("{pointer}/{key}/{index}");
            paragraphs.extend(self.unique(&prefix, name, &pointer));
        }
        paragraphs
    }

    /// The item in the line above the title, one of this agenda.
    pub(super) fn item_line(
        &mut self,
        source: &AgendaSource,
        items: &[Item],
    ) -> Option<String> {
        match &source.item {
            Some(id) => self.scheduled(id, "/item", items),
            None => {
                for index in 0..source.notes.item.len() {
                    let place = self.positions.value(&format!("/notes/item/{index}"));
                    self.diagnostics.push(codes::note_without_item(place));
                }
            }
        }
        source.item.clone()
    }

    pub(super) fn scheduled(&mut self, id: &str, pointer: &str, items: &[Item]) {
        let known: Vec<&str> = items
            .iter()
            .flat_map(|item| std::iter::once(item).chain(&item.items))
            .map(|item| item.id.text.as_str())
            .collect();
        if !known.contains(&id) {
            let place = self.positions.value(pointer);
            let near = nearest(id, known.iter().copied());
            self.diagnostics.push(codes::item_unknown(place, id, near));
        }
    }
}
