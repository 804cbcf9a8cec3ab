//! A font: the characters that its glyphs stand for, and how wide they are.

use lopdf::{Dictionary, Document, Object};

use super::codes::Codes;
use super::unicode::{Characters, number};
use crate::proof::Damage;

/// How wide a glyph is of which a font says nothing (ISO 32000, 9.7.4.3).
const DEFAULT_WIDTH: f32 = 1000.0;

/// A font.
#[derive(Debug)]
pub(super) struct Font {
    characters: Characters,
    /// In thousandths of the size, by code.
    widths: Codes<f32>,
    other_width: f32,
}

impl Font {
    /// A font of a file.
    pub(super) fn of(font: &Dictionary, file: &Document) -> Result<Self, Damage> {
        let characters = Characters::of(font, file)?;
        let descendant = descendant(font, file);
        let number = |key: &[u8]| descendant?.get_deref(key, file).ok()?.as_float().ok();
        let widths = descendant.and_then(|one| one.get_deref(b"W", file).ok());
        let widths = widths.and_then(|widths| widths.as_array().ok());
        Ok(Self {
            characters,
            widths: widths.map(|all| self::widths(all, file)).unwrap_or_default(),
            other_width: number(b"DW").unwrap_or(DEFAULT_WIDTH),
        })
    }

    /// The characters of the glyph with a code.
    pub(super) fn characters(&self, code: u16) -> Option<&str> {
        self.characters.get(code)
    }

    /// The width of the glyph with a code, in thousandths of the size.
    pub(super) fn width(&self, code: u16) -> f32 {
        self.widths.get(code).copied().unwrap_or(self.other_width)
    }
}

/// The codes of a string that is shown.
pub(super) fn codes(bytes: &[u8]) -> impl Iterator<Item = u16> {
    bytes.chunks(2).map(number)
}

/// The font that holds the glyphs.
fn descendant<'a>(font: &'a Dictionary, file: &'a Document) -> Option<&'a Dictionary> {
    let all = font.get_deref(b"DescendantFonts", file).ok()?.as_array().ok()?;
    let (_, first) = file.dereference(all.first()?).ok()?;
    first.as_dict().ok()
}

/// Reads `first [width …]` and `first last width`. What is damaged is left out:
/// widths tell where words stand, and no text depends on them.
fn widths(all: &[Object], file: &Document) -> Codes<f32> {
    let mut widths = Codes::default();
    let code = |object: Option<&Object>| -> Option<u16> {
        u16::try_from(object?.as_i64().ok()?).ok()
    };
    let mut rest = all.iter();
    while let Some(first) = code(rest.next()) {
        let Some(next) = rest.next() else { break };
        let next = file.dereference(next).map_or(next, |(_, object)| object);
        if let Ok(listed) = next.as_array() {
            let listed = listed.iter().map(|width| width.as_float().unwrap_or(0.0));
            widths.extend((first..=u16::MAX).zip(listed));
        } else if let (Some(last), Some(width)) = (code(Some(next)), rest.next()) {
            let width = width.as_float().unwrap_or(0.0);
            widths.extend((first..=last).map(|code| (code, width)));
        } else {
            break;
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glyph_without_a_width_of_its_own_has_that_of_all_others() {
        let mut widths = Codes::default();
        widths.insert(3, 250.0);
        let font = Font {
            characters: Characters::default(),
            widths,
            other_width: 600.0,
        };
        assert_eq!([font.width(3), font.width(4)], [250.0, 600.0]);
    }

    #[test]
    fn widths_are_listed_or_given_for_a_range() {
        let list = |widths: &[i64]| {
            Object::Array(widths.iter().map(|width| Object::Integer(*width)).collect())
        };
        let number = Object::Integer;
        let file = Document::new();
        let all = [number(3), list(&[250, 500]), number(7), number(9), number(300)];
        let found = |all: &[Object]| -> Vec<(u16, f32)> {
            let widths = widths(all, &file);
            (0..=20).filter_map(|code| Some((code, *widths.get(code)?))).collect()
        };
        let expected = [(3, 250.0), (4, 500.0), (7, 300.0), (8, 300.0), (9, 300.0)];
        assert_eq!(found(&all), expected);
        for damaged in [&all[..1], &all[..3], &all[..4], &all[1..]] {
            assert!(found(damaged).len() <= 2);
        }
    }
}
