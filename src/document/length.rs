//! The length of a document.

use super::plain;
use super::tree::Document;
use crate::locale::is_wide;

impl Document {
    /// The number of words as they are counted for the limits of documents: all of
    /// them, notes and headings included. Where a script has no spaces every
    /// character counts.
    pub fn words(&self) -> usize {
        self.texts().into_iter().map(|(_, text)| count(&plain(text))).sum()
    }
}

fn count(text: &str) -> usize {
    let wide = text.chars().filter(|char| is_wide(*char) && char.is_alphanumeric());
    let narrow = text.split(|char: char| char.is_whitespace() || is_wide(char));
    let is_word = |word: &&str| word.contains(char::is_alphanumeric);
    wide.count() + narrow.filter(is_word).count()
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn words_stand_between_spaces_and_characters_for_themselves() {
        for (text, words) in [
            ("", 0),
            ("Opening of the meeting.", 4),
            ("the item — 2 of 3", 5),
            ("a\u{a0}b", 2),
            ("会议开幕。", 4),
            ("第14次会议 CTOC", 6),
            ("افتتاح الاجتماع", 2),
        ] {
            assert_eq!(count(text), words, "{text}");
        }
    }
}
