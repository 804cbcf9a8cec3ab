//! A Word file tells which message each of its texts is: whoever gets it back
//! from an editor can align it with the words it was made from.
//!
//! The names of the bookmarks are worked out here from the rule that
//! ARCHITECTURE.md tells, not with the program.

use std::collections::BTreeMap;

use distr::workshop::Format;
use serde_json::Value;

use crate::made::{Made, every};
use crate::ooxml::{Element, Package};
use crate::support::squeezed;

/// The messages of a tree with their texts, in reading order.
fn messages(made: &Made) -> Vec<(String, String)> {
    let tree = serde_json::to_value(&made.version.document).expect("a tree");
    let mut found = Vec::new();
    let masthead = &tree["masthead"];
    add(&masthead["organization_message"], &masthead["organization"], &mut found);
    for organ in masthead["organs"].as_array().expect("organs") {
        add(&organ["message"], &organ["text"], &mut found);
    }
    for (owner, key) in [
        (&masthead["distribution"], "distribution"),
        (&masthead["distribution"], "language_name"),
        (&masthead["distribution"], "original"),
    ] {
        let message = &owner[format!("{key}_message")];
        add(message, &owner[key], &mut found);
    }
    blocks(&tree["blocks"], &mut found);
    for note in tree["notes"].as_array().expect("notes") {
        add(&note["id"], &note["text"], &mut found);
    }
    found
}

fn add(message: &Value, text: &Value, found: &mut Vec<(String, String)>) {
    if let Some(message) = message.as_str() {
        found.push((message.to_owned(), squeezed(&characters(text))));
    }
}

/// The messages of blocks, entries, rows and cells.
fn blocks(nodes: &Value, found: &mut Vec<(String, String)>) {
    for node in nodes.as_array().into_iter().flatten() {
        // The head of a table has rows of cells.
        blocks(node, found);
        add(&node["message"], &node["text"], found);
        for key in ["remarks", "entries", "head", "rows", "cells", "lines"] {
            blocks(&node[key], found);
        }
    }
}

/// The characters of a text without the calls of notes, and without joiners,
/// which are kept out of the file for those who search it.
fn characters(text: &Value) -> String {
    let pieces = text.as_array().into_iter().flatten();
    let piece = |piece: &Value| match piece["text"].as_str() {
        Some(text) => text.replace('\u{2060}', ""),
        None => characters(&piece["content"]),
    };
    pieces.map(piece).collect()
}

/// The name of the first place of a message.
fn name(message: &str) -> String {
    let whole = format!("_{}", message.replace('-', "_"));
    if whole.len() <= 35 {
        return whole;
    }
    // What does not fit is cut, and told apart by its FNV-1a digest.
    let digest = message.bytes().fold(0x811c_9dc5_u32, |digest, byte| {
        (digest ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{}__x{digest:08x}", &whole[..21])
}

/// The bookmarks of the body and of the notes, with the texts they stand around.
fn bookmarks(bytes: &[u8]) -> Vec<(String, String)> {
    let package = Package::open(bytes);
    let mut found = Vec::new();
    for name in ["word/document.xml", "word/footnotes.xml"] {
        for paragraph in package.part(name).every("w:p") {
            found.extend(marked(paragraph));
        }
    }
    found
}

/// The bookmarks of a paragraph, each with the text up to its end.
fn marked(paragraph: &Element) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut open: Vec<(&str, usize)> = Vec::new();
    for child in &paragraph.children {
        match child.name.as_str() {
            "w:bookmarkStart" => {
                open.push((child.attribute("w:id"), found.len()));
                found.push((child.attribute("w:name").to_owned(), String::new()));
            }
            "w:bookmarkEnd" => open.retain(|(id, _)| *id != child.attribute("w:id")),
            _ => {
                let said = words(child);
                open.iter().for_each(|(_, index)| found[*index].1.push_str(&said));
            }
        }
    }
    assert!(open.is_empty(), "a bookmark without an end");
    found
}

/// The text of a piece of a paragraph; the marks of notes are no text of a message.
fn words(piece: &Element) -> String {
    let mut runs = piece.every("w:r");
    runs.extend((piece.name == "w:r").then_some(piece));
    runs.retain(|run| {
        let styles = run.every("w:rStyle");
        let is_mark =
            |style: &&Element| style.attribute("w:val").starts_with("FootnoteReference");
        !styles.iter().any(is_mark)
    });
    let texts = runs.iter().flat_map(|run| run.every("w:t"));
    texts.map(|text| text.text.as_str()).collect()
}

#[test]
fn every_message_is_found_in_the_word_file_by_its_name() {
    let mut read = 0;
    for made in every() {
        let Some(bytes) = made.bytes(Format::Docx) else { continue };
        let mut found: BTreeMap<String, String> = bookmarks(bytes).into_iter().collect();
        // Those that join a note and its calls name no message.
        found.retain(|name, _| !name.starts_with("_Note"));
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for (message, text) in messages(made) {
            let place = places.entry(message.clone()).or_default();
            *place += 1;
            let mut name = name(&message);
            if *place > 1 {
                name = format!("{name}__{place}");
            }
            let said = found.get(&name).map(|said| squeezed(said));
            assert_eq!(said.as_ref(), Some(&text), "{}: {name}", made.name);
            read += 1;
        }
        let total: usize = places.values().sum();
        assert_eq!(found.len(), total, "{}: bookmarks of nothing", made.name);
    }
    assert!(read > 0, "no DOCX was made");
}
