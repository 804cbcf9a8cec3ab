//! Faults of the fonts.

use super::{Fault, Refused, Stopped, fault, replace, words};
use crate::support::Files;

const BOLD: &str = "fonts/tinos/Tinos_700Bold.ttf";

fn font(files: &mut Files, change: fn(&mut Vec<u8>)) {
    change(files.get_mut(BOLD).unwrap());
}

pub(super) const FAULTS: &[Fault] = &[
    fault(
        "a font that is missing",
        |files| {
            files.remove(BOLD);
        },
        Stopped(&["font-missing"], 4),
    ),
    fault(
        "a font of half its length",
        |files| font(files, |b| b.truncate(b.len() / 2)),
        DAMAGED,
    ),
    fault("a font without bytes", |files| font(files, Vec::clear), DAMAGED),
    fault(
        "fifty flipped bytes",
        |files| font(files, |b| (0..50).for_each(|n| b[n * 9001] ^= 0xFF)),
        DAMAGED,
    ),
    fault(
        "a page of the web saved as a font",
        |files| font(files, |b| *b = b"<!DOCTYPE html><html></html>".to_vec()),
        DAMAGED,
    ),
    fault(
        "a font outside of the project",
        |files| {
            let list = "fonts/fonts.toml";
            replace(files, list, "tinos/Tinos_700Bold.ttf", "../../secret.ttf");
        },
        Stopped(&["font-missing"], 4),
    ),
    fault(
        "a list that is no list",
        |files| replace(files, "fonts/fonts.toml", "[[font]]", "[[font"),
        Stopped(&["toml-malformed"], 2),
    ),
    fault(
        "no glyph in a title",
        |files| words(files, "item-opening = Opening 한\n"),
        GLYPH,
    ),
    fault(
        "no glyph as an escape",
        |files| words(files, "item-opening = Opening { \"\\uD55C\" }\n"),
        GLYPH,
    ),
    fault(
        "no glyph in the house",
        |files| {
            let path = "locales/fr/house.ftl";
            replace(files, path, "Nations Unies", "Nations 한 Unies");
        },
        GLYPH,
    ),
];

const DAMAGED: super::Expected = Stopped(&["font-damaged"], 4);
const GLYPH: super::Expected = Refused(&["glyph-missing"], 1);
