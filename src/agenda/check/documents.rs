//! The documents under an item.

use super::Check;
use crate::agenda::DocumentReference;
use crate::source::DocumentSource;

impl Check<'_> {
    pub(super) fn document(
        &mut self,
        source: &DocumentSource,
        pointer: &str,
    ) -> Option<DocumentReference> {
        let id = self.unique("doc-", &source.id, &format!("{pointer}/id"));
        let symbol = self.symbol(&source.symbol, &format!("{pointer}/symbol"));
        Some(DocumentReference { id: id?, symbol: symbol? })
    }
}
