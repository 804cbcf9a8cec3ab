//! The items and their numbers.

use super::{Agenda, DocumentReference, Name};

/// The largest number of sub-items of an item: one for each letter.
pub const MAX_SUB_ITEMS: usize = 26;

/// An item or sub-item.
#[derive(Debug, Clone)]
pub struct Item {
    /// The id, unique in the agenda.
    pub id: Name,
    /// The paragraphs of the annotation.
    pub paragraphs: Vec<Name>,
    /// The documents before the body.
    pub documents: Vec<DocumentReference>,
    /// The paragraphs after the list of documents.
    pub remarks: Vec<Name>,
    /// The sub-items.
    pub items: Vec<Item>,
}

impl Item {
    /// The id of the message that holds the title.
    pub fn title(&self) -> String {
        format!("item-{}", self.id.text)
    }

    /// The id of the message that holds a paragraph.
    pub fn paragraph(&self, paragraph: &Name) -> String {
        format!("item-{}-{}", self.id.text, paragraph.text)
    }
}

/// The number of an item, and the number of the sub-item under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemNumber {
    /// The number of the item, from 1.
    pub item: u32,
    /// The number of the sub-item, from 1.
    pub sub_item: Option<u32>,
}

impl Agenda {
    /// Every item and sub-item with its number, in order.
    pub fn numbered(&self) -> Vec<(&Item, ItemNumber)> {
        let mut numbered = Vec::new();
        for (number, item) in (1..).zip(&self.items) {
            numbered.push((item, ItemNumber { item: number, sub_item: None }));
            for (letter, sub_item) in (1..).zip(&item.items) {
                numbered.push((
                    sub_item,
                    ItemNumber { item: number, sub_item: Some(letter) },
                ));
            }
        }
        numbered
    }
}
