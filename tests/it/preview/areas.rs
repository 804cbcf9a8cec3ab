//! Every message of a document is found on its pages, with the words that it has
//! in the tree, in every language.

use distr::document::{Document, plain};
use distr::workshop::{Area, Press, Workshop};

use super::*;

/// The letters of a text in the order of Unicode: lines divide and space words, have
/// the marks of notes in them, and come in parts where they run to the left.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> =
        text.chars().filter(|char| char.is_alphabetic()).collect();
    letters.sort_unstable();
    letters
}

/// The letters of each area of a message.
fn printed(areas: &[Vec<Area>], message: &str) -> Vec<Vec<char>> {
    let of_message = |area: &&Area| area.message == message;
    areas
        .iter()
        .flatten()
        .filter(of_message)
        .map(|area| letters(&area.words))
        .collect()
}

/// The texts of a tree that no area shows.
fn lost(document: &Document, areas: &[Vec<Area>]) -> Vec<String> {
    let texts = document.texts().into_iter();
    let named = texts.filter_map(|(message, text)| Some((message?, plain(text))));
    named
        .filter(|(message, text)| {
            let printed = printed(areas, message);
            let wanted = letters(text);
            // A page may part a text.
            let parted = printed.windows(2).any(|pair| {
                let mut both = pair.concat();
                both.sort_unstable();
                both == wanted
            });
            !printed.contains(&wanted) && !parted
        })
        .map(|(message, text)| format!("{message}: {text}"))
        .collect()
}

#[test]
fn every_message_is_found_where_it_is_printed() {
    let (workshop, _) = Workshop::open(Project::Disk(support::root())).unwrap();
    let press = Press::new(&workshop).unwrap();
    let agenda = workshop.agenda(SOURCE).unwrap();
    for language in workshop.languages() {
        let version = workshop.version(&agenda, &language).unwrap();
        let drawn = press.draw(&version).unwrap();
        assert!(drawn.said.is_empty(), "{language}: {:?}", drawn.said);
        let areas: Vec<Vec<Area>> =
            drawn.pages.iter().map(|page| page.areas.clone()).collect();
        let lost = lost(&version.document, &areas);
        assert!(lost.is_empty(), "{language}: {}", lost.join("\n"));
        let page = &drawn.pages[0];
        for area in areas.iter().flatten() {
            let within = area.left > 0.0
                && area.top > 0.0
                && area.left + area.width < page.width
                && area.top + area.height < page.height;
            assert!(within, "{language}: {area:?}");
        }
        // No text of two messages covers the other: each can be pointed at.
        for areas in &areas {
            for (index, one) in areas.iter().enumerate() {
                for other in &areas[index + 1..] {
                    assert!(apart(one, other), "{language}: {one:?} {other:?}");
                }
            }
        }
    }
}

/// Whether two areas share at most a rim: lines stand close.
fn apart(one: &Area, other: &Area) -> bool {
    let rim = 4.0;
    let beside = |start: f64, length: f64, other_start: f64, other_length: f64| {
        start + length <= other_start + rim || other_start + other_length <= start + rim
    };
    beside(one.left, one.width, other.left, other.width)
        || beside(one.top, one.height, other.top, other.height)
}
