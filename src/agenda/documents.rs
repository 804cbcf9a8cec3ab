//! The documents that an agenda cites.

use super::{Name, Symbol};

/// A document before the body under an item.
#[derive(Debug, Clone)]
pub struct DocumentReference {
    /// The id, unique in the agenda.
    pub id: Name,
    /// The symbol.
    pub symbol: Symbol,
}

impl DocumentReference {
    /// The id of the message that holds the title.
    pub fn title(&self) -> String {
        format!("doc-{}", self.id.text)
    }
}
