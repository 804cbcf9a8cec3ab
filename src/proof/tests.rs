//! Tests of the room: how a difference is told.

use super::compare::compare;
use super::{Difference, Kind, Link, Part, Reading, Said, Written, copy};
use crate::agenda::Direction;
use crate::document::sample;

impl Said for &str {
    fn agrees_with(&self, written: &Written) -> bool {
        written.plain() == *self
    }

    fn words(&self) -> String {
        (*self).to_owned()
    }

    fn page(&self) -> Option<usize> {
        Some(2)
    }
}

fn written(text: &str) -> Part<Written> {
    let text = Written {
        isolated: text.into(),
        direction: Direction::Ltr,
        message: Some("item-x-p1".into()),
    };
    Part::new(Kind::Text, text)
}

fn told(copy: Vec<Part<Written>>, found: Vec<Part<&str>>) -> Difference {
    let copy = Reading { parts: copy, ..Reading::default() };
    let found = Reading { parts: found, ..Reading::default() };
    compare(&copy, &found).unwrap()
}

#[test]
fn a_difference_is_told_from_the_word_before_it() {
    let long = "word ".repeat(30);
    let copy = format!("{long}the first meeting of the year");
    let found = format!("{long}the last meeting of the year");
    let told = told(vec![written(&copy)], vec![Part::new(Kind::Text, &found)]);
    assert_eq!(told.found, "says “…the last meeting of the year”");
    assert_eq!(told.expected, "says “…the first meeting of the year”");
    assert_eq!(told.message.as_deref(), Some("item-x-p1"));
    assert_eq!(told.page, Some(2));
}

#[test]
fn what_is_lost_and_what_is_added_is_told() {
    let lost = told(vec![written("a"), written("b")], vec![Part::new(Kind::Text, "a")]);
    assert_eq!((lost.found.as_str(), lost.expected.as_str()), ("ends", "says “b”"));
    let found = vec![Part::new(Kind::Text, "a"), Part::new(Kind::Text, "b")];
    let added = told(vec![written("a")], found);
    assert_eq!((added.found.as_str(), added.expected.as_str()), ("says “b”", "ends"));
}

#[test]
fn jobs_calls_and_links_are_told() {
    let part = || Part::new(Kind::Text, "a");
    let heading = Part { kind: Kind::Heading(2), ..part() };
    assert_eq!(
        told(vec![written("a")], vec![heading]).found,
        "has “a” as a heading of level 2"
    );
    let calling = Part { calls: 1, ..written("a") };
    assert!(
        told(vec![calling], vec![part()])
            .found
            .starts_with("has 0 marks of notes")
    );
    let link = Link { url: "https://example.org".into(), text: "a" };
    let linking = Part { links: vec![link], ..part() };
    assert_eq!(
        told(vec![written("a")], vec![linking]).found,
        "links “a” to `https://example.org`"
    );
}

#[test]
fn every_character_of_the_sample_is_in_the_copy() {
    for direction in [Direction::Ltr, Direction::Rtl] {
        let document = sample::document(direction);
        let copy = copy(&document);
        let parts = copy.parts.iter().chain(&copy.notes);
        let said: String = parts.map(|part| part.text.plain()).collect();
        let characters = sample::characters(&document).replace('\u{2060}', "");
        assert_eq!(said.replace('\t', ""), characters);
    }
}

#[cfg(feature = "docx")]
#[test]
fn a_file_that_cannot_be_read_is_a_finding_in_words() {
    let document = sample::document(Direction::Ltr);
    let proof = super::Proof {
        document: &document,
        language: "French",
        folio_with_total: true,
    };
    let said = proof.check_docx(b"no archive").unwrap_err();
    assert_eq!(said.code, "proof-unreadable");
    assert!(said.message.contains("(French): the DOCX cannot be read back"));
}
