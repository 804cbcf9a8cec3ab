//! Clusters that Typst tears: a letter and its vowel marks.
//!
//! Typst puts glyphs that stand at another height than their neighbours into a
//! text of their own, and each text tells the characters of the whole cluster;
//! so a letter with a raised mark would be read twice from the PDF (typst issue
//! 8767). Here such texts are joined before the export.
//!
//! Invariant: no glyph moves, and no text is joined that is not a part of the
//! same cluster: marks alone, which have no width of their own. The spaces at
//! the ends of two lines are no cluster, though the first of them has no width
//! and the second may begin right under it.

use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::text::{Glyph, TextItem};
use typst_layout::{Page, PagedDocument};

/// How far two texts that touch may be apart.
const TOLERANCE: Abs = Abs::raw(0.01);

/// The most width of a mark: it has none of its own, but what sets letters apart stands
/// after the last glyph of a cluster.
const WIDTH_OF_MARK: Em = Em::new(0.1);

/// The pages with whole clusters.
pub(super) fn joined(mut pages: PagedDocument) -> PagedDocument {
    let frames: Vec<Option<Frame>> =
        pages.pages().iter().map(|page| whole(&page.frame)).collect();
    if frames.iter().all(Option::is_none) {
        return pages;
    }
    let mended = pages.pages().iter().zip(frames).map(|(page, frame)| match frame {
        Some(frame) => Page { frame, ..page.clone() },
        None => page.clone(),
    });
    let mended = mended.collect();
    PagedDocument::new(mended, std::mem::take(pages.info_mut()))
}

/// The frame with whole clusters; none where it has no torn one.
fn whole(frame: &Frame) -> Option<Frame> {
    let mut torn = false;
    let mut items: Vec<(Point, FrameItem)> = Vec::with_capacity(frame.items().len());
    for (place, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let mut group = group.clone();
                if let Some(frame) = whole(&group.frame) {
                    torn = true;
                    group.frame = frame;
                }
                items.push((*place, FrameItem::Group(group)));
            }
            FrameItem::Text(text) => {
                let before = match items.last() {
                    Some((at, FrameItem::Text(before))) => {
                        join((*at, before), (*place, text))
                    }
                    _ => None,
                };
                if let Some((at, both)) = before {
                    torn = true;
                    items.pop();
                    items.push((at, FrameItem::Text(both)));
                } else {
                    items.push((*place, FrameItem::Text(text.clone())));
                }
            }
            other => items.push((*place, other.clone())),
        }
    }
    torn.then(|| {
        let mut joined = frame.clone();
        joined.clear();
        joined.push_multiple(items);
        joined
    })
}

/// Two texts as one, if a cluster is torn between them.
fn join(
    (at, one): (Point, &TextItem),
    (next, other): (Point, &TextItem),
) -> Option<(Point, TextItem)> {
    let touch = ((at.x + one.width()) - next.x).abs() <= TOLERANCE
        && (at.y - next.y).abs() < one.size;
    let alike = one.font == other.font
        && one.size == other.size
        && one.fill == other.fill
        && one.lang == other.lang;
    let (end, start) = (one.glyphs.last()?, other.glyphs.first()?);
    let cluster = &one.text[end.range()];
    let same = cluster == &other.text[start.range()] && !cluster.trim().is_empty();
    let is_mark = |text: &TextItem, edge: &Glyph| {
        let of_edge = text.glyphs.iter().filter(|glyph| glyph.range == edge.range);
        of_edge.map(|glyph| glyph.x_advance).sum::<Em>() <= WIDTH_OF_MARK
    };
    let torn = same && (is_mark(one, end) || is_mark(other, start));
    // Raised marks that come first do not raise the letters after them.
    let baseline = if one.width() == Abs::zero() { next.y } else { at.y };
    let higher = |y: Abs| Em::from_abs(baseline - y, one.size);
    (touch && alike && torn).then(|| {
        let joined = both((higher(at.y), one), (higher(next.y), other));
        (Point::new(at.x, baseline), joined)
    })
}

/// The glyphs of both texts in one; the last cluster of the one is the first
/// of the other. Each comes with its height over the common baseline.
fn both((height, one): (Em, &TextItem), (next, other): (Em, &TextItem)) -> TextItem {
    let mut joined = one.clone();
    let shared = one.glyphs.last().map(|glyph| glyph.range.clone()).unwrap_or_default();
    let first = other
        .glyphs
        .first()
        .map(|glyph| glyph.range.clone())
        .unwrap_or_default();
    // Characters of the other text stand in their order behind or, where glyphs
    // run against the characters, before those of the one.
    let rest_before = &other.text[..usize::from(first.start)];
    let rest_after = &other.text[usize::from(first.end)..];
    let (before, after) =
        (&one.text[..usize::from(shared.start)], &one.text[usize::from(shared.end)..]);
    let cluster = &one.text[usize::from(shared.start)..usize::from(shared.end)];
    joined.text = [rest_before, before, cluster, after, rest_after].concat().into();
    let shift = rest_before.len() as u16;
    let behind = (before.len() + cluster.len() + after.len()) as u16;
    for glyph in &mut joined.glyphs {
        glyph.range = glyph.range.start + shift..glyph.range.end + shift;
        glyph.y_offset += height;
    }
    let place = shared.start + shift..shared.end + shift;
    joined.glyphs.extend(other.glyphs.iter().map(|glyph| {
        let range = if glyph.range == first {
            place.clone()
        } else if glyph.range.start >= first.end {
            let moved = glyph.range.start - first.end + shift + behind;
            moved..moved + (glyph.range.end - glyph.range.start)
        } else {
            glyph.range.clone()
        };
        Glyph {
            range,
            y_offset: glyph.y_offset + next,
            ..glyph.clone()
        }
    }));
    joined
}
