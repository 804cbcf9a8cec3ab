//! The documents that an agenda cites.

use super::{Name, PerLanguage, Symbol};

/// A document before the body under an item.
#[derive(Debug, Clone)]
pub struct DocumentReference {
    /// The id, unique in the agenda.
    pub id: Name,
    /// The symbols; none where a link takes their place.
    pub symbols: Vec<Symbol>,
    /// Whether addenda are named with them.
    pub has_addenda: bool,
    /// The numbers of the corrigenda.
    pub corrigenda: Option<PerLanguage<Vec<u32>>>,
    /// The name of the address that the title leads to.
    pub link: Option<String>,
    /// What the body is to do with it.
    pub action: Vec<Name>,
}

impl DocumentReference {
    /// The id of the message that holds the title.
    pub fn title(&self) -> String {
        format!("doc-{}", self.id.text)
    }
}
