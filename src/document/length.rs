//! The length of a document.

use super::plain;
use super::tree::Document;

impl Document {
    /// The number of words as they are counted for the limits of documents: all of
    /// them, notes and headings included.
    pub fn words(&self) -> usize {
        let words = |text| plain(text).split_whitespace().count();
        self.texts().into_iter().map(|(_, text)| words(text)).sum()
    }
}
