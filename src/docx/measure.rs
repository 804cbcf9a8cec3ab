//! The units of WordprocessingML.
//!
//! Invariant: points come in, whole numbers of a Word unit go out; nothing
//! else in this room rounds.

/// The share of an exact line that Word and LibreOffice put above the baseline.
const ABOVE_BASELINE: f64 = 0.8;

/// A length in twentieths of a point (`dxa`).
pub(super) fn twips(points: f64) -> i32 {
    (points * 20.0).round() as i32
}

/// A length in twentieths of a point where Word takes no negative number.
pub(super) fn positive_twips(points: f64) -> u32 {
    twips(points).max(0).unsigned_abs()
}

/// A width in twentieths of a point, as docx-rs counts them.
pub(super) fn width(points: f64) -> usize {
    positive_twips(points) as usize
}

/// A length in English metric units, in which DrawingML measures.
pub(super) fn emus(points: f64) -> i64 {
    (points * 12_700.0).round() as i64
}

/// A size of type in half points.
pub(super) fn half_points(points: f64) -> usize {
    (points * 2.0).round().max(1.0) as usize
}

/// A multiple in whole per cent.
pub(super) fn per_cent(factor: f64) -> i32 {
    (factor * 100.0).round() as i32
}

/// The thickness of a rule in eighths of a point; Word draws 2 to 96.
pub(super) fn eighths(points: f64) -> usize {
    (points * 8.0).round().clamp(2.0, 96.0) as usize
}

/// The distance of a rule from the text in whole points; Word takes 0 to 31.
pub(super) fn rule_distance(points: f64) -> usize {
    points.round().clamp(0.0, 31.0) as usize
}

/// From the upper edge of an exact line to its baseline, in points.
pub(super) fn ascent(line: f64) -> f64 {
    line * ABOVE_BASELINE
}

/// From the baseline of an exact line to its lower edge, in points.
pub(super) fn descent(line: f64) -> f64 {
    line - ascent(line)
}

/// The widths of columns given as shares of a measure, in twentieths of a
/// point; their sum is that of the measure.
pub(super) fn columns(shares: &[f64], measure: f64) -> Vec<usize> {
    let total: f64 = shares.iter().sum();
    let mut edge = 0;
    let mut reached = 0.0;
    shares
        .iter()
        .map(|share| {
            reached += share;
            let next = width(measure * reached / total);
            let column = next.saturating_sub(edge);
            edge = next;
            column
        })
        .collect()
}

/// The widths of the columns of a table that stand a gap apart, so that each
/// begins where the look has it; the gap belongs to the column before it.
pub(super) fn columns_apart(shares: &[f64], measure: f64, gap: f64) -> Vec<usize> {
    let gaps = gap * shares.len().saturating_sub(1) as f64;
    let total: f64 = shares.iter().sum();
    let text = |share: &f64| (measure - gaps) * share / total;
    let mut widths: Vec<f64> = shares.iter().map(|share| text(share) + gap).collect();
    if let Some(last) = widths.last_mut() {
        *last -= gap;
    }
    columns(&widths, measure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_measure() {
        let widths = columns(&[1.0, 1.0, 1.0], 100.0);
        assert_eq!(widths, [667, 666, 667]);
        assert_eq!(widths.iter().sum::<usize>(), 2000);
    }

    #[test]
    fn a_gap_belongs_to_the_column_before_it() {
        assert_eq!(columns_apart(&[1.0, 2.0, 3.0], 106.0, 8.0), [460, 760, 900]);
    }

    #[test]
    fn half_points_keep_half_sizes() {
        assert_eq!(half_points(8.5), 17);
        assert_eq!(twips(-7.5), -150);
        assert_eq!(eighths(0.48), 4);
        assert_eq!(eighths(1.44), 12);
    }
}
