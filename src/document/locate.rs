//! Where words of a tree come from, so that a fault found on a page can name
//! the message to change.

use super::tree::Document;

impl Document {
    /// The message whose text holds these words; none if they were computed. A
    /// page knows pieces of text only: spaces do not count, and where several
    /// messages hold the words it is the first in reading order.
    pub fn message_of(&self, words: &str) -> Option<&str> {
        let wanted = squeezed(words);
        if wanted.is_empty() {
            return None;
        }
        let mut texts = self.texts();
        texts.retain(|(_, text)| squeezed(&super::plain(text)).contains(&wanted));
        texts.into_iter().find_map(|(message, _)| message)
    }
}

fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|char| !char.is_whitespace() && *char != '\u{AD}')
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::agenda::Direction;
    use crate::document::{Block, sample};

    #[test]
    fn words_lead_to_their_message() {
        let mut document = sample::document(Direction::Ltr);
        let message = "item-x-p1".to_owned();
        let text =
            vec![crate::document::Inline::Text { text: "Quite unheard of".into() }];
        let role = crate::document::Role::Annotation;
        document.blocks.push(Block::Paragraph {
            role,
            label: None,
            message: Some(message),
            text,
        });
        assert_eq!(document.message_of("unheard  of"), Some("item-x-p1"));
        assert_eq!(document.message_of("nowhere written"), None);
        assert_eq!(document.message_of(" "), None);
    }
}
