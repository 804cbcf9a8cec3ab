//! Ties the tree: no-break spaces and joiners where the language asks for them,
//! once for all formats.
//!
//! Invariant: nothing but spaces changes; a joiner is no character of a word.

use std::collections::BTreeMap;

use super::tree::{Block, Distribution, Document, Inline, ListEntry, Row, Table, Text};
use crate::agenda::Language;
use crate::locale::{Join, STRANGER, Ties};

/// What stands for a space where no line may break.
const NO_BREAK_SPACE: char = '\u{A0}';

/// What stands where no line may break and no space is.
const WORD_JOINER: char = '\u{2060}';

/// Ties all texts of a document but for the cells of tables. The distribution
/// block has the ties of its own language.
pub(super) fn tie(document: &mut Document, own: &Ties, distribution: &Ties) {
    let language = document.version.language.clone();
    let tie = |text: &mut Text| tie_text(text, &language, own);
    tie(&mut document.masthead.organization);
    document
        .masthead
        .organs
        .iter_mut()
        .for_each(|organ| tie(&mut organ.text));
    tie_distribution(&mut document.masthead.distribution, distribution);
    tie(&mut document.control.recycle.words);
    for block in &mut document.blocks {
        match block {
            Block::Title { text, .. }
            | Block::Heading { text, .. }
            | Block::Paragraph { text, .. } => tie(text),
            Block::List { entries } => tie_entries(entries, &tie),
            Block::Table(table) => tie_table(table, &tie),
        }
    }
    document.notes.iter_mut().for_each(|note| tie(&mut note.text));
}

fn tie_distribution(block: &mut Distribution, ties: &Ties) {
    let language = block.language.clone();
    let lines = [&mut block.distribution, &mut block.date, &mut block.original];
    for line in lines.into_iter().chain(&mut block.language_name) {
        tie_text(line, &language, ties);
    }
}

fn tie_entries(entries: &mut [ListEntry], tie: &impl Fn(&mut Text)) {
    for entry in entries {
        tie(&mut entry.text);
        entry.remarks.iter_mut().for_each(|line| tie(&mut line.text));
        tie_entries(&mut entry.entries, tie);
    }
}

/// Ties the bands, which are as wide as the table; a line in a cell, which may be narrow, breaks
/// where it can.
fn tie_table(table: &mut Table, tie: &impl Fn(&mut Text)) {
    for row in &mut table.rows {
        match row {
            Row::Band { text, .. } => tie(text),
            Row::Cells { .. } => {}
        }
    }
}

fn tie_text(text: &mut Text, language: &Language, ties: &Ties) {
    let mut characters = Vec::new();
    flatten(text, language, &mut characters);
    let joins = ties.joins(&characters);
    if !joins.is_empty() {
        apply(text, language, &joins, &mut 0);
    }
}

/// Whether a node is read as a part of the text around it.
fn is_own(node: &Inline, language: &Language) -> bool {
    match node {
        Inline::Text { .. }
        | Inline::Emphasis { .. }
        | Inline::Strong { .. }
        | Inline::Superscript { .. }
        | Inline::Subscript { .. }
        | Inline::Marked { .. }
        | Inline::Link { .. } => true,
        Inline::Cite { language: other, .. }
        | Inline::Foreign { language: other, .. } => other == language,
        Inline::Isolate { code, .. } => !code,
        Inline::NoteCall { .. } => false,
    }
}

/// The characters of a text; what is not its own is one [`STRANGER`].
fn flatten(text: &[Inline], language: &Language, characters: &mut Vec<char>) {
    for node in text {
        match node {
            Inline::Text { text } => characters.extend(text.chars()),
            other if is_own(other, language) => {
                flatten(other.content(), language, characters);
            }
            _ => characters.push(STRANGER),
        }
    }
}

/// Puts the joins into a text; `at` counts the characters as [`flatten`] does.
fn apply(
    text: &mut [Inline],
    language: &Language,
    joins: &BTreeMap<usize, Join>,
    at: &mut usize,
) {
    for node in text {
        if !is_own(node, language) {
            *at += 1;
        } else if let Inline::Text { text } = node {
            *text = joined(text, joins, at);
        } else {
            apply(node.content_mut(), language, joins, at);
        }
    }
}

fn joined(text: &str, joins: &BTreeMap<usize, Join>, at: &mut usize) -> String {
    let mut joined = String::with_capacity(text.len());
    for char in text.chars() {
        match joins.get(at) {
            Some(Join::Space) => joined.push(NO_BREAK_SPACE),
            Some(Join::Joiner) => joined.extend([WORD_JOINER, char]),
            None => joined.push(char),
        }
        *at += 1;
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::Direction;

    fn text(text: &str) -> Inline {
        Inline::Text { text: text.into() }
    }

    fn tied(content: Text, ties: &[&str]) -> Text {
        let ties: Vec<String> = ties.iter().map(|tie| (*tie).to_owned()).collect();
        let mut content = content;
        let language = "fr".parse().unwrap();
        tie_text(&mut content, &language, &Ties::parse(&ties).unwrap());
        content
    }

    fn foreign(language: &str, content: Text) -> Inline {
        let language = language.parse().unwrap();
        Inline::Foreign { language, direction: Direction::Ltr, content }
    }

    #[test]
    fn a_tie_reaches_over_the_nodes_of_a_text() {
        let raised = Inline::Superscript { content: vec![text("er")] };
        let date = vec![text("1"), raised.clone(), text(" mai")];
        let expected = vec![text("1"), raised, text("\u{A0}mai")];
        assert_eq!(tied(date, &["#er mai"]), expected);
    }

    #[test]
    fn a_phrase_in_another_language_is_left_alone() {
        let phrase = foreign("en", vec![text("a b")]);
        let content = vec![text("à a "), phrase.clone(), text(" a b")];
        let expected = vec![text("à a\u{A0}"), phrase, text(" a\u{A0}b")];
        assert_eq!(tied(content, &["a *"]), expected);
        let own = tied(vec![foreign("fr", vec![text("a b")])], &["a *"]);
        assert_eq!(own, [foreign("fr", vec![text("a\u{A0}b")])]);
    }

    #[test]
    fn a_joiner_stands_before_the_character_that_it_holds() {
        let content =
            vec![Inline::NoteCall { note: 0, first: true }, text("2023"), text("年5月")];
        let expected = vec![
            Inline::NoteCall { note: 0, first: true },
            text("2023"),
            text("\u{2060}年5月"),
        ];
        assert_eq!(tied(content, &["#~年"]), expected);
    }
}
