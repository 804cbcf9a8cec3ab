//! Tests of the room: how a difference is told.

use super::compare::compare;
use super::{Difference, Kind, Link, Part, Place, Reading, Said, Written, copy};
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

/// What is told where a file has this and the document that.
fn sentence(found: &Reading<&str>, copy: &Reading<Written>) -> String {
    let told = compare(copy, found).unwrap();
    format!("{}, not: {}", told.found, told.expected)
}

#[test]
fn metadata_and_descriptions_are_told() {
    let (copy, found) = (Reading::default, Reading::default);
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    assert_eq!(
        sentence(
            &Reading { title: "a".into(), ..found() },
            &Reading { title: "b".into(), ..copy() }
        ),
        "has the title “a” in its metadata, not: has “b”"
    );
    for other in ["de", "fra", ""] {
        assert_eq!(
            sentence(
                &Reading { language: other.into(), ..found() },
                &Reading { language: "fr".into(), ..copy() }
            ),
            format!("is in the language `{other}`, not: is in `fr`")
        );
    }
    let french = Reading { language: "fr".into(), ..copy() };
    for same in ["fr", "fr-FR"] {
        let found = Reading { language: same.into(), ..found() };
        assert_eq!(compare(&french, &found), None);
    }
    assert_eq!(
        sentence(
            &Reading { pictures: texts(&["a", "x"]), ..found() },
            &Reading { pictures: texts(&["a", "b"]), ..copy() }
        ),
        "describes the picture as “x”, not: describes the picture as “b”"
    );
    assert_eq!(
        sentence(
            &Reading { tables: texts(&["a"]), ..found() },
            &Reading { tables: texts(&["a", "b"]), ..copy() }
        ),
        "does not describe the table, not: describes the table as “b”"
    );
    assert_eq!(
        sentence(
            &Reading { tables: texts(&["a"]), ..found() },
            &Reading { control: vec![], ..copy() }
        ),
        "describes the table as “a”, not: does not describe the table"
    );
}

#[test]
fn places_in_tables_are_told() {
    let place = |rows, columns, line| Place { row: 2, column: 3, rows, columns, line };
    let jobs = [
        (Kind::Title, "the title"),
        (Kind::Head(place(1, 1, 1)), "the head in row 2, column 3"),
        (Kind::Cell(place(1, 1, 2)), "the cell in row 2, column 3, line 2"),
        (
            Kind::Cell(place(1, 2, 1)),
            "the cell in row 2, column 3 over 2 columns and 1 rows",
        ),
        (
            Kind::Band(place(4, 5, 6)),
            "the row over all columns in row 2, column 3 over 5 columns and 4 rows, line 6",
        ),
    ];
    for (kind, job) in jobs {
        let found = vec![Part::new(kind, "a")];
        let difference = told(vec![written("a")], found);
        assert_eq!(difference.found, format!("has “a” as {job}"));
        assert_eq!(difference.expected, "has it as text");
        assert_eq!((difference.page, difference.message.is_some()), (Some(2), true));
    }
    // Some formats do not say whether what stands over all columns is a head.
    let (band, head) = (Kind::Band(place(1, 2, 1)), Kind::Head(place(1, 2, 1)));
    assert!(band.may_be(head) && !head.may_be(band));
    assert!(!Kind::Band(place(1, 2, 1)).may_be(Kind::Cell(place(1, 3, 1))));
}

#[test]
fn pieces_in_another_order_and_links_are_told() {
    let found = vec![Part::new(Kind::Text, "a  b")];
    let moved = told(vec![written("a b")], found);
    assert_eq!(moved.found, "has the pieces of “a b” in another order");
    let link = |url: &str, text| Link { url: url.into(), text };
    let of_file = |links| Part { links, ..Part::new(Kind::Text, "a") };
    for (links, says) in [
        (vec![], "has no link in “a”, not: links to `u`"),
        (vec![link("u", "b")], "links “b”, not: links “a”"),
        (vec![link("v", "a")], "links “a” to `v`, not: links to `u`"),
        (vec![link("u", "a"), link("v", "b")], "links “b” to `v`, not: has no link"),
    ] {
        let linked = Link { url: "u".into(), text: written("a").text };
        let linking = Part { links: vec![linked], ..written("a") };
        let copy = Reading { parts: vec![linking], ..Reading::default() };
        let found = Reading { parts: vec![of_file(links)], ..Reading::default() };
        assert_eq!(sentence(&found, &copy), says);
    }
}

#[test]
fn a_long_text_is_told_in_part() {
    let long = |first: &str| format!("{first}{}", "x".repeat(79));
    let told = |found: &str, copy: &str| {
        let found = vec![Part::new(Kind::Text, found)];
        told(vec![written(copy)], found).found
    };
    assert_eq!(told(&long("a"), "b"), format!("says “{}”", long("a")));
    assert_eq!(told(&long("aa"), "b"), format!("says “{}…”", &long("aa")[..80]));
    // From the word before the first that differs.
    assert_eq!(told("one two four", "one two three"), "says “…two four”");
    assert_eq!(told("one two", "one three"), "says “one two”");
    assert_eq!(told("one", "two"), "says “one”");
    assert_eq!(told("a\tb\nc", "a\tb\nd"), "says “…b c”");
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
