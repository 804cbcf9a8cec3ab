//! The documents under an item.

use super::Check;
use crate::agenda::{DocumentReference, PerLanguage};
use crate::diag::{codes, nearest};
use crate::source::DocumentSource;

impl Check<'_> {
    pub(super) fn document(
        &mut self,
        source: &DocumentSource,
        pointer: &str,
    ) -> Option<DocumentReference> {
        let id = self.unique("doc-", &source.id, &format!("{pointer}/id"));
        let mut symbols = Vec::new();
        let mut is_sound = true;
        for (index, text) in source.symbols.iter().enumerate() {
            let symbol = self.symbol(text, &format!("{pointer}/symbols/{index}"));
            is_sound &= symbol.is_some();
            symbols.extend(symbol);
        }
        if let Some(text) = &source.symbol {
            let other = [("symbol", !source.symbols.is_empty())];
            self.out_of_place(&other, pointer, "a document with `symbols`");
            let symbol = self.symbol(text, &format!("{pointer}/symbol"));
            is_sound &= symbol.is_some();
            symbols.extend(symbol);
        }
        if symbols.is_empty() && is_sound {
            if source.link.is_none() {
                let place = self.positions.value(pointer);
                self.diagnostics.push(codes::missing_key(place, "symbol"));
            }
            let after = [
                ("addenda", source.addenda),
                ("corrigenda", source.corrigenda.is_some()),
            ];
            self.out_of_place(&after, pointer, "a document without a symbol");
        }
        let corrigenda = source.corrigenda.as_ref().and_then(|told| {
            let pointer = format!("{pointer}/corrigenda");
            let numbers = |check: &mut Self, numbers: &Vec<u32>, pointer: &str| {
                Some(check.positive(numbers, pointer))
            };
            let place = self.positions.key(&pointer);
            let told = self.told(told, &pointer, numbers)?;
            Some(PerLanguage { place, told })
        });
        let link = match &source.link {
            Some(link) => self.link(link, &format!("{pointer}/link")),
            None => None,
        };
        let action = self.names(&source.action, &format!("{pointer}/action"));
        Some(DocumentReference {
            id: id?,
            symbols,
            has_addenda: source.addenda,
            corrigenda,
            link,
            action,
        })
    }

    fn positive(&mut self, numbers: &[u32], pointer: &str) -> Vec<u32> {
        for index in (0..numbers.len()).filter(|index| numbers[*index] == 0) {
            let place = self.positions.value(&format!("{pointer}/{index}"));
            self.diagnostics.push(codes::number_zero(place));
        }
        numbers.to_vec()
    }

    /// A name of an address.
    fn link(&mut self, name: &str, pointer: &str) -> Option<String> {
        if !self.links.contains(&name) {
            let place = self.positions.value(pointer);
            let near = nearest(name, self.links.iter().copied());
            self.diagnostics.push(codes::address_unknown(place, name, near));
            return None;
        }
        Some(name.to_owned())
    }
}
