//! Checks the laid out pages: a glyph for every character, and every text
//! within its measure and clear of its neighbours.
//!
//! Invariant: a page that passes shows all of its text. A word that leaves its
//! cell or column is found where it meets other text or the end of the measure;
//! over an empty cell it can be read, and is let be.

use icu_normalizer::DecomposingNormalizerBorrowed;
use ttf_parser::GlyphId;
use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::text::{Glyph, TextItem};
use typst_layout::PagedDocument;

use crate::agenda::Direction;
use crate::diag::{Diagnostics, codes};
use crate::style::Look;

/// How far text may leave its place or touch other text: rounding, and letters
/// that reach beyond their width.
const TOLERANCE: Abs = Abs::raw(2.0);

/// How high letters stand over the baseline, as a share of the size of the
/// type: capitals, so that accents may come near the line above.
const LETTER_HEIGHT: f64 = 0.65;

/// The stretch of a page from left to right in which text stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    /// From the left edge to its start.
    left: Abs,
    /// From its end to the right edge.
    right: Abs,
}

impl Measure {
    /// The whole page.
    #[cfg(test)]
    pub(super) const WHOLE: Self = Self { left: Abs::zero(), right: Abs::zero() };

    /// The measure of a look.
    pub(super) fn of(look: &Look) -> Self {
        let (start, end) = (Abs::pt(look.page.start), Abs::pt(look.page.end));
        match look.language.direction {
            Direction::Ltr => Self { left: start, right: end },
            Direction::Rtl => Self { left: end, right: start },
        }
    }
}

/// A text on a page that leaves ink.
struct Placed<'a> {
    text: &'a TextItem,
    /// Where its ink begins and ends on the baseline, without the tails that
    /// letters send below and above their neighbours.
    from: Point,
    to: Point,
}

impl<'a> Placed<'a> {
    /// The text with its place; none if it is all spaces.
    fn new(text: &'a TextItem, transform: Transform) -> Option<Self> {
        let (start, end) = ink(text)?;
        let on_baseline = |x: Abs| Point::with_x(x).transform(transform);
        Some(Self {
            text,
            from: on_baseline(start.max(Abs::zero())),
            to: on_baseline(end.min(text.width())),
        })
    }

    /// Whether a text whose baseline is not higher covers a part of this one.
    fn runs_into(&self, lower: &Self) -> bool {
        let height = lower.text.size * LETTER_HEIGHT;
        let beside =
            self.to.x.min(lower.to.x) <= self.from.x.max(lower.from.x) + TOLERANCE;
        let under = lower.from.y - height >= self.from.y - Abs::raw(1.0);
        !beside && (!under || lower.from.y == self.from.y)
    }
}

/// Where the ink of a text begins and ends; none if it is all spaces. The first
/// and the last letter decide: to draw all those between takes as long as all
/// other checks.
fn ink(text: &TextItem) -> Option<(Abs, Abs)> {
    let edges = |glyph: &Glyph, cursor: Abs| {
        let ink = text.font.ttf().glyph_bounding_box(GlyphId(glyph.id))?;
        let at = cursor + glyph.x_offset.at(text.size);
        let edge = |units: i16| at + text.font.to_em(units).at(text.size);
        Some((edge(ink.x_min), edge(ink.x_max)))
    };
    let mut cursor = Abs::zero();
    let (start, _) = text.glyphs.iter().find_map(|glyph| {
        let here = cursor;
        cursor += glyph.x_advance.at(text.size);
        edges(glyph, here)
    })?;
    let mut cursor = text.width();
    let (_, end) = text.glyphs.iter().rev().find_map(|glyph| {
        cursor -= glyph.x_advance.at(text.size);
        edges(glyph, cursor)
    })?;
    Some((start, end))
}

/// Checks all pages.
pub(super) fn check(pages: &PagedDocument, measure: Measure) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    if pages.pages().is_empty() {
        diagnostics.push(codes::internal("the document has no page"));
    }
    for (number, page) in (1..).zip(pages.pages()) {
        let mut texts = Vec::new();
        walk(&page.frame, Transform::identity(), &mut |text, transform| {
            check_glyphs(text, number, &mut diagnostics);
            texts.extend(Placed::new(text, transform));
        });
        for placed in &texts {
            check_bounds(placed, (page.frame.size(), measure), number, &mut diagnostics);
        }
        check_overlaps(&mut texts, number, &mut diagnostics);
    }
    if diagnostics.is_empty() { Ok(()) } else { Err(diagnostics) }
}

/// Walks over the texts of a frame and of the frames in it.
pub(super) fn walk<'a>(
    frame: &'a Frame,
    transform: Transform,
    found: &mut impl FnMut(&'a TextItem, Transform),
) {
    for (position, item) in frame.items() {
        let here = transform.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => {
                walk(&group.frame, here.pre_concat(group.transform), found);
            }
            FrameItem::Text(text) => found(text, here),
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}

/// Every glyph that stands for no glyph is reported with its characters, and every
/// letter that Typst left out.
fn check_glyphs(text: &TextItem, number: usize, diagnostics: &mut Diagnostics) {
    let mut last = None;
    for glyph in text.glyphs.iter().filter(|glyph| glyph.id != 0) {
        let cluster = &text.text[glyph.range()];
        // Most clusters are one character, and others have several glyphs.
        let is_next = last.replace(glyph.range()) != Some(glyph.range());
        if is_next
            && cluster.chars().nth(1).is_some()
            && let Some(letter) = left_out(cluster, text)
        {
            diagnostics.push(codes::letter_left_out(number, letter, &text.text));
        }
    }
    for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
        for character in text.text[glyph.range()].chars() {
            let missing = codes::glyph_untypeset(number, character, &text.text);
            diagnostics.push(missing);
        }
    }
}

/// A letter of a cluster that the font of its glyphs has not. Where a font has the marks
/// of a letter and not the letter, Typst 0.15 draws the marks alone, though another
/// font has both, and says nothing.
fn left_out(cluster: &str, text: &TextItem) -> Option<char> {
    let has = |char: char| text.font.ttf().glyph_index(char).is_some();
    let lost =
        |text: &str| text.chars().find(|char| char.is_alphanumeric() && !has(*char));
    let letter = lost(cluster)?;
    // Some fonts have an accented letter as a letter and an accent.
    let parts = DecomposingNormalizerBorrowed::new_nfd().normalize(cluster);
    lost(&parts).map(|_| letter)
}

/// The ink on the baseline must lie within the measure and on the page.
fn check_bounds(
    placed: &Placed<'_>,
    (page, measure): (Size, Measure),
    number: usize,
    diagnostics: &mut Diagnostics,
) {
    let within = |point: Point| {
        point.x >= measure.left - TOLERANCE
            && point.y >= -TOLERANCE
            && point.x <= page.x - measure.right + TOLERANCE
            && point.y <= page.y + TOLERANCE
    };
    if !within(placed.from) || !within(placed.to) {
        diagnostics.push(codes::text_leaves_page(number, &placed.text.text));
    }
}

/// No two texts may run into each other, as they do where a word leaves its
/// cell, or its column of the masthead, where the lines are of different height.
fn check_overlaps(
    texts: &mut [Placed<'_>],
    number: usize,
    diagnostics: &mut Diagnostics,
) {
    texts.sort_by_key(|placed| (placed.from.y, placed.from.x));
    // White space shows nothing: in a right-to-left line it may lie anywhere.
    let shown = |placed: &&Placed<'_>| !placed.text.text.trim().is_empty();
    let texts: Vec<&Placed<'_>> = texts.iter().filter(shown).collect();
    let tallest = texts.iter().map(|placed| placed.text.size).max();
    let reach = tallest.unwrap_or_default() * LETTER_HEIGHT;
    for (index, upper) in texts.iter().enumerate() {
        let below = texts[index + 1..].iter();
        for lower in below.take_while(|lower| lower.from.y - upper.from.y < reach) {
            if upper.runs_into(lower) {
                let (left, right) = match upper.from.x <= lower.from.x {
                    true => (upper, lower),
                    false => (lower, upper),
                };
                let (left, right) = (&left.text.text, &right.text.text);
                diagnostics.push(codes::text_overlaps(number, left, right));
            }
        }
    }
}
