//! Checks the laid out pages: a glyph for every character, and every text
//! within its page and clear of its neighbours.
//!
//! Invariant: a page that passes shows all of its text.

use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::text::TextItem;
use typst::utils::Numeric;
use typst_layout::PagedDocument;

use crate::diag::{Diagnostics, codes};

/// How far text may leave its page or touch other text: rounding, and letters
/// that reach beyond their width.
const TOLERANCE: Abs = Abs::raw(2.0);

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
        let ink = text.bbox();
        let on_baseline = |x: Abs| Point::with_x(x).transform(transform);
        ink.min.x.is_finite().then(|| Self {
            text,
            from: on_baseline(ink.min.x.max(Abs::zero())),
            to: on_baseline(ink.max.x.min(text.width())),
        })
    }
}

/// Checks all pages.
pub(super) fn check(pages: &PagedDocument) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    if pages.pages().is_empty() {
        diagnostics.push(codes::internal("the document has no page"));
    }
    for (index, page) in pages.pages().iter().enumerate() {
        let mut texts = Vec::new();
        walk(&page.frame, Transform::identity(), &mut |text, transform| {
            check_glyphs(text, &mut diagnostics);
            texts.extend(Placed::new(text, transform));
        });
        for placed in &texts {
            check_bounds(placed, page.frame.size(), index + 1, &mut diagnostics);
        }
        check_overlaps(&mut texts, index + 1, &mut diagnostics);
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

/// Every glyph that stands for no glyph is reported with its characters.
fn check_glyphs(text: &TextItem, diagnostics: &mut Diagnostics) {
    for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
        for character in text.text[glyph.range()].chars() {
            diagnostics.push(codes::glyph_untypeset(character, &text.text));
        }
    }
}

/// The ink on the baseline must lie within the page.
fn check_bounds(
    placed: &Placed<'_>,
    page: Size,
    number: usize,
    diagnostics: &mut Diagnostics,
) {
    let within = |point: Point| {
        point.x >= -TOLERANCE
            && point.y >= -TOLERANCE
            && point.x <= page.x + TOLERANCE
            && point.y <= page.y + TOLERANCE
    };
    if !within(placed.from) || !within(placed.to) {
        diagnostics.push(codes::text_leaves_page(number, &placed.text.text));
    }
}

/// No two texts on one baseline may run into each other, as they do where a
/// text leaves the cell of a table.
fn check_overlaps(
    texts: &mut [Placed<'_>],
    number: usize,
    diagnostics: &mut Diagnostics,
) {
    texts.sort_by_key(|placed| (placed.from.y, placed.from.x));
    // White space shows nothing: in a right-to-left line it may lie anywhere.
    let shown = |placed: &&Placed<'_>| !placed.text.text.trim().is_empty();
    let texts: Vec<&Placed<'_>> = texts.iter().filter(shown).collect();
    for pair in texts.windows(2) {
        let [left, right] = pair else { continue };
        let same_line = left.from.y == right.from.y;
        if same_line && left.to.x > right.from.x + TOLERANCE {
            let (left, right) = (&left.text.text, &right.text.text);
            diagnostics.push(codes::text_overlaps(number, left, right));
        }
    }
}
