//! What a font says of each of its codes.
//!
//! Every glyph of every page is looked up, and the codes of a font are few and
//! begin at 0, so a value stands at the place that its code counts.

/// Values by code.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table<T>(Vec<Option<T>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Table<T> {
    /// The value of a code.
    pub(super) fn get(&self, code: u16) -> Option<&T> {
        self.0.get(usize::from(code))?.as_ref()
    }

    /// Sets the value of a code, which may have had another.
    pub(super) fn insert(&mut self, code: u16, value: T) {
        let at = usize::from(code);
        if at >= self.0.len() {
            self.0.resize_with(at + 1, || None);
        }
        if let Some(place) = self.0.get_mut(at) {
            *place = Some(value);
        }
    }
}

impl<T> Extend<(u16, T)> for Table<T> {
    fn extend<I: IntoIterator<Item = (u16, T)>>(&mut self, all: I) {
        for (code, value) in all {
            self.insert(code, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_value_of_a_code_counts_and_others_have_none() {
        let mut table = Table::default();
        table.extend([(3, 'a'), (u16::MAX, 'b'), (3, 'c')]);
        let get = |code| table.get(code).copied();
        assert_eq!(
            [0, 2, 3, 4, u16::MAX].map(get),
            [None, None, Some('c'), None, Some('b')]
        );
        assert_eq!(Table::<char>::default().get(0), None);
    }
}
