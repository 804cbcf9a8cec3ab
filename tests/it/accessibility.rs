//! What a person who does not see the page, or sees it otherwise, needs of both
//! formats and no validator asks: `docs/accessibility.md` is the list.

#[cfg(feature = "docx")]
mod docx;
#[cfg(feature = "pdf")]
mod pdf;

use distr::document::{Block, Inline, Text};

use crate::made::{Made, every};
use crate::support::squeezed;

/// Headings begin at level 1 and skip no level, in both formats alike.
#[test]
fn headings_skip_no_level() {
    let mut read = 0;
    for made in every() {
        let mut last = 0;
        let levels =
            made.version.document.blocks.iter().filter_map(|block| match block {
                Block::Heading { level, .. } => Some(*level),
                _ => None,
            });
        for level in levels {
            assert!(level <= last + 1, "{}: level {level} after {last}", made.name);
            last = level;
            read += 1;
        }
    }
    assert!(read > 0, "no heading");
}

/// Every phrase in another language than that of the version, with the tag of
/// the language.
fn phrases(made: &Made) -> Vec<(String, String)> {
    let document = &made.version.document;
    let mut found = Vec::new();
    for block in &document.blocks {
        if let Block::Paragraph { text, .. } = block {
            collect(text, &mut found);
        }
    }
    for note in &document.notes {
        collect(&note.text, &mut found);
    }
    let own = made.language.to_string();
    found.retain(|(language, _)| *language != own);
    found
}

/// The lines of the distribution block, if it is in another language than the
/// version, with the tag of that language.
fn block(made: &Made) -> Vec<(String, String)> {
    let block = &made.version.document.masthead.distribution;
    if block.language == made.language {
        return Vec::new();
    }
    let mut lines: Vec<&Text> = vec![&block.distribution, &block.date, &block.original];
    lines.extend(&block.language_name);
    lines
        .into_iter()
        .map(|line| (block.language.to_string(), words(line)))
        .collect()
}

fn collect(text: &[Inline], found: &mut Vec<(String, String)>) {
    for inline in text {
        match inline {
            Inline::Cite { language, content, .. }
            | Inline::Foreign { language, content, .. } => {
                found.push((language.to_string(), words(content)));
            }
            other => collect(other.content(), found),
        }
    }
}

/// The characters of a text.
fn words(text: &[Inline]) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text { text } => squeezed(text),
        other => words(other.content()),
    };
    text.iter().map(piece).collect()
}

/// The contrast of a colour with white, by the Web Content Accessibility
/// Guidelines.
fn contrast_with_white(colour: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

#[test]
fn contrast_is_that_of_the_guidelines() {
    assert!((contrast_with_white([0, 0, 0]) - 21.0).abs() < 0.01);
    // The lightest grey that passes, and the next one.
    assert!(contrast_with_white([0x76; 3]) >= 4.5);
    assert!(contrast_with_white([0x77; 3]) < 4.5);
}
