//! Where things stand on the page, in the terms Word has for it.
//!
//! Word knows one upper margin for all pages of a section, but page 1 starts
//! higher than the others, with the masthead. So the margin is that of page 1,
//! and the running head of the later pages is as tall as it takes to push
//! their text down to the upper margin of the look.
//!
//! Invariant: lengths come from the look, in points; nothing here knows XML.

use super::measure::{ascent, descent, rule_distance};
use super::styles::furniture;
use crate::style::{ControlGeometry, Look, Style};

/// The exact line of a paragraph that is there only because Word wants one.
pub(super) const HAIRLINE: f64 = 1.0;

/// The room that LibreOffice gives to a header at the least.
const LEAST_HEADER: f64 = 4.0;

/// The places of masthead, running head and folio, in points.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Geometry {
    /// The width of the text.
    pub(super) measure: f64,
    /// From the upper edge of the paper to the masthead.
    pub(super) top: f64,
    /// The exact line of the Organization's name and of the symbol.
    pub(super) masthead_line: f64,
    /// From that line to the thin rule.
    pub(super) thin_rule_distance: f64,
    /// From the upper edge of the paper to the block between the rules.
    pub(super) block_top: f64,
    /// From the thin rule to the organ's name.
    pub(super) organ_before: f64,
    /// From there to the distribution block, so that the baselines agree.
    pub(super) distribution_before: f64,
    /// The least height of the block between the rules.
    pub(super) block_height: f64,
    /// From the upper edge of the paper to the first line of any header.
    pub(super) header: f64,
    /// From there to the running head.
    pub(super) head_before: f64,
    /// From the running head to its rule.
    pub(super) head_rule_distance: f64,
    /// From that rule to the text.
    pub(super) head_after: f64,
    /// From the lower edge of the paper to the lowest part of the control block.
    pub(super) control_bottom: f64,
    /// From the lower edge of the paper to the last line of any footer.
    pub(super) footer: f64,
    /// From there to the line of the folio.
    pub(super) folio_after: f64,
}

impl Geometry {
    /// The geometry of a look.
    pub(super) fn new(look: &Look, style: &impl Fn(&str) -> Style) -> Self {
        let (page, masthead) = (&look.page, &look.masthead);
        let masthead_line =
            [furniture::ORGANIZATION, furniture::SYMBOL_ORGAN, furniture::SYMBOL_REST]
                .into_iter()
                .map(|key| style(key).line)
                .fold(0.0, f64::max);
        let top = (masthead.baseline - ascent(masthead_line)).max(0.0);
        let thin_rule_distance = whole(masthead.thin_rule - top - masthead_line);
        let thin_rule = top + masthead_line + thin_rule_distance;
        let block = thin_rule + masthead.thin_rule_thickness;
        let (organ, distribution) =
            (style(furniture::ORGAN), style(furniture::DISTRIBUTION));

        let organ_before =
            (masthead.organ_baseline - block - organ.before - ascent(organ.line))
                .max(0.0);

        let head = style(furniture::RUNNING_HEAD);
        let head_top = page.head_baseline - ascent(head.line);
        let header = head_top.min(top - LEAST_HEADER).max(0.0);
        let head_rule_distance = whole(page.head_rule - head_top - head.line);
        let head_rule = head_top + head.line + head_rule_distance;
        let folio = style(furniture::FOLIO);
        let folio_bottom = (page.folio_baseline - descent(folio.line)).max(0.0);
        let control_bottom = lowest(&look.control, &style(furniture::BAR_DIGITS));
        let footer = folio_bottom.min(control_bottom - HAIRLINE).max(0.0);
        Self {
            measure: page.width - page.start - page.end,
            top,
            masthead_line,
            thin_rule_distance,
            block_top: block,
            organ_before,
            distribution_before: (masthead.distribution_baseline
                - block
                - organ_before
                - distribution.before
                - ascent(distribution.line))
            .max(0.0),
            block_height: (masthead.heavy_rule
                - masthead.heavy_rule_thickness / 2.0
                - block)
                .max(0.0),
            header,
            head_before: head_top - header,
            head_rule_distance,
            head_after: (page.top - head_rule - page.head_rule_thickness).max(0.0),
            control_bottom,
            footer,
            folio_after: folio_bottom - footer,
        }
    }
}

/// The height of the lowest part of the control block over the lower edge.
fn lowest(control: &ControlGeometry, digits: &Style) -> f64 {
    let digits = control.digits_baseline - descent(digits.line);
    [control.bars_bottom, digits, control.recycle_bottom, control.qr_bottom]
        .into_iter()
        .fold(f64::INFINITY, f64::min)
}

/// A distance between text and rule as Word can draw it.
fn whole(points: f64) -> f64 {
    rule_distance(points) as f64
}
