//! Bookmarks that name messages, and pictures with their words.

use std::collections::BTreeMap;

use super::super::bookmarks::name;
use super::*;
use crate::document::{Block, Inline, Provenance};

/// The messages of a document with the texts printed for them, in the order of
/// the file: notes apart.
fn messages(document: &Document) -> Vec<(String, String)> {
    fn add(found: &mut Vec<(String, String)>, message: &Provenance, text: &[Inline]) {
        if let Some(message) = message {
            found.push((message.clone(), characters(text)));
        }
    }
    let mut found = Vec::new();
    let masthead = &document.masthead;
    let block = &masthead.distribution;
    add(&mut found, &masthead.organization_message, &masthead.organization);
    for organ in &masthead.organs {
        add(&mut found, &organ.message, &organ.text);
    }
    add(&mut found, &block.distribution_message, &block.distribution);
    let name = block.language_name.as_deref().unwrap_or_default();
    add(&mut found, &block.language_name_message, name);
    add(&mut found, &block.original_message, &block.original);
    for block in &document.blocks {
        for (message, text) in block.texts() {
            add(&mut found, &message.map(str::to_owned), text);
        }
        if let Block::Table(table) = block {
            for note in &table.notes {
                let note = &document.notes[*note];
                add(&mut found, &Some(note.id.clone()), &note.text);
            }
        }
    }
    found
}

/// The characters of a text without its note calls.
fn characters(text: &[Inline]) -> String {
    let one = |inline: &Inline| match inline {
        Inline::Text { text } => text.clone(),
        other => characters(other.content()),
    };
    text.iter().map(one).collect()
}

/// The bookmarks of a part with the texts between their marks.
fn bookmarks(root: &Element) -> Vec<(String, String)> {
    let mut open: BTreeMap<String, usize> = BTreeMap::new();
    let mut found: Vec<(String, String)> = Vec::new();
    root.walk(&mut |element| match element.name.as_str() {
        "w:bookmarkStart" => {
            let id = element.attribute("w:id").unwrap().to_owned();
            assert!(open.insert(id, found.len()).is_none(), "an id twice");
            let name = element.attribute("w:name").unwrap().to_owned();
            found.push((name, String::new()));
        }
        "w:bookmarkEnd" => {
            let id = element.attribute("w:id").unwrap();
            assert!(open.remove(id).is_some(), "an end without a start");
        }
        // The marks of notes are no text of a message.
        "w:r" if !is_mark(element) => {
            let said: String = all(element, "w:t").into_iter().map(text).collect();
            open.values().for_each(|index| found[*index].1.push_str(&said));
        }
        _ => {}
    });
    assert!(open.is_empty(), "a start without an end");
    found.retain(|(name, _)| !name.starts_with("_Note"));
    found
}

/// Whether a run is set as the mark of a note.
fn is_mark(run: &Element) -> bool {
    let style = value(run, &["w:rPr", "w:rStyle"]);
    style.is_some_and(|style| style.starts_with("FootnoteReference"))
}

#[test]
fn every_message_is_read_back_by_its_name() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let mut named = |(message, text): (String, String)| {
            let place = places.entry(message.clone()).or_default();
            *place += 1;
            let suffix = if *place == 1 { String::new() } else { format!("__{place}") };
            (format!("{}{suffix}", name(&message)), text)
        };
        let body: Vec<_> = messages(&document).into_iter().map(&mut named).collect();
        let found = bookmarks(&parts["word/document.xml"]);
        assert!(body.len() > 50);
        assert_eq!(found.len(), body.len());
        for (found, wanted) in found.iter().zip(&body) {
            assert_eq!(found, wanted);
        }
        let foot = document.notes.iter().filter(|note| !note.under_table);
        let notes = foot.map(|note| named((note.id.clone(), characters(&note.text))));
        let notes: Vec<_> = notes.collect();
        assert_eq!(bookmarks(&parts["word/footnotes.xml"]), notes);
    }
}

#[test]
fn names_of_messages_are_names_that_word_takes() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let mut known = std::collections::BTreeSet::new();
        let mut numbers = std::collections::BTreeSet::new();
        for part in ["word/document.xml", "word/footnotes.xml"] {
            for start in all(&parts[part], "w:bookmarkStart") {
                let name = start.attribute("w:name").unwrap();
                assert!(name.len() <= 40 && name.starts_with('_'), "{name}");
                let taken = |one: char| one.is_ascii_alphanumeric() || one == '_';
                assert!(name.chars().all(taken), "{name}");
                assert!(known.insert(name.to_lowercase()), "{name}");
                assert!(numbers.insert(start.attribute("w:id").unwrap().to_owned()));
            }
        }
    }
}
