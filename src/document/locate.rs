//! Where words of a tree come from, so that a fault found on a page can name
//! the message to change.

use super::tree::{Block, Document, ListEntry, Provenance, Row, Table, Text};

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

    /// Every text with the message that holds it.
    fn texts(&self) -> Vec<(Option<&str>, &Text)> {
        let masthead = &self.masthead;
        let block = &masthead.distribution;
        let mut texts = vec![
            (masthead.organization_message.as_deref(), &masthead.organization),
            (masthead.organ_message.as_deref(), &masthead.organ),
            (block.distribution_message.as_deref(), &block.distribution),
            (None, &block.date),
            (block.original_message.as_deref(), &block.original),
        ];
        let language = block.language_name.as_ref();
        texts.extend(language.map(|name| (block.language_name_message.as_deref(), name)));
        for block in &self.blocks {
            match block {
                Block::Title { message, text }
                | Block::Heading { message, text, .. }
                | Block::Paragraph { message, text, .. } => {
                    texts.push((message.as_deref(), text));
                }
                Block::List { entries } => add_entries(entries, &mut texts),
                Block::Table(table) => add_table(table, &mut texts),
            }
        }
        let notes = self.notes.iter();
        texts.extend(notes.map(|note| (Some(note.id.as_str()), &note.text)));
        texts
    }
}

fn add_entries<'a>(
    entries: &'a [ListEntry],
    texts: &mut Vec<(Option<&'a str>, &'a Text)>,
) {
    for entry in entries {
        texts.push((entry.message.as_deref(), &entry.text));
        add_entries(&entry.entries, texts);
    }
}

fn add_table<'a>(table: &'a Table, texts: &mut Vec<(Option<&'a str>, &'a Text)>) {
    let message = |message: &'a Provenance| message.as_deref();
    texts.extend(table.head.iter().map(|cell| (message(&cell.message), &cell.text)));
    for row in &table.rows {
        match row {
            Row::Day { text } => texts.push((None, text)),
            Row::Cells { cells, .. } => {
                texts.extend(
                    cells.iter().map(|cell| (message(&cell.message), &cell.text)),
                );
            }
        }
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
        document
            .blocks
            .push(Block::Paragraph { role, message: Some(message), text });
        assert_eq!(document.message_of("unheard  of"), Some("item-x-p1"));
        assert_eq!(document.message_of("nowhere written"), None);
        assert_eq!(document.message_of(" "), None);
    }
}
