//! What a font says of its glyphs, by their codes.
//!
//! Glyphs of a document have small codes that lie close together, and each glyph on a
//! page is asked for twice: a list is quicker there than a table of hashes.

/// Something for each of some codes.
#[derive(Debug)]
pub(super) struct Codes<T>(Vec<Option<T>>);

impl<T> Default for Codes<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Codes<T> {
    /// What is said of a code.
    pub(super) fn get(&self, code: u16) -> Option<&T> {
        self.0.get(usize::from(code))?.as_ref()
    }

    /// Says something of a code, in the place of what was said before.
    pub(super) fn insert(&mut self, code: u16, value: T) {
        let index = usize::from(code);
        if index >= self.0.len() {
            self.0.resize_with(index + 1, || None);
        }
        self.0[index] = Some(value);
    }
}

impl<T> Extend<(u16, T)> for Codes<T> {
    fn extend<I: IntoIterator<Item = (u16, T)>>(&mut self, all: I) {
        for (code, value) in all {
            self.insert(code, value);
        }
    }
}
