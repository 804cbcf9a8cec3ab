//! What a paragraph style says of paragraphs and runs.
//!
//! Invariant: `start` and `end` of the look are Word's `left` and `right`,
//! which follow the direction of the paragraph.

use docx_rs::{
    AlignmentType, BorderType, FrameProperty, LineSpacing, LineSpacingType,
    ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, ParagraphProperty,
    RunProperty, SpecialIndentType, StyleType, Tab, TabValueType,
};

use super::{Catalogue, NORMAL, Use};
use crate::agenda::Direction;
use crate::document::Role;
use crate::docx::measure::{
    eighths, half_points, per_cent, positive_twips, rule_distance, twips, width,
};
use crate::style::{Align, Style};

/// A paragraph style.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::docx) struct ParagraphStyle {
    /// The id.
    pub(in crate::docx) id: String,
    /// The name that Word shows.
    pub(in crate::docx) name: String,
    /// The second name, by which the Organization's templates know it.
    pub(in crate::docx) alias: Option<String>,
    /// The id of the style that it is based on, instead of `Normal`.
    pub(super) base: Option<String>,
    /// The numbers.
    pub(in crate::docx) look: Style,
    /// The direction of the paragraph.
    pub(in crate::docx) direction: Direction,
    /// The level in the outline, from 0.
    pub(super) outline: Option<u8>,
    /// Whether a line is as high as what stands in it.
    pub(super) grows: bool,
    /// The rule under the paragraph.
    pub(super) rule: Option<Rule>,
    /// The tab stops.
    pub(super) tabs: Vec<(TabValueType, f64)>,
    /// In the middle of the page, at this distance from its upper edge in points,
    /// if it stands outside of the text.
    pub(super) from_top: Option<f64>,
}

/// A rule under a paragraph, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rule {
    /// The thickness.
    pub(super) thickness: f64,
    /// The distance from the text.
    pub(super) distance: f64,
}

impl ParagraphStyle {
    /// All that the style says of a paragraph.
    pub(super) fn paragraph_property(&self) -> ParagraphProperty {
        let look = &self.look;
        let special = match twips(look.first_line) {
            hanging @ ..0 => SpecialIndentType::Hanging(-hanging),
            more => SpecialIndentType::FirstLine(more),
        };
        let (start, end) = (twips(look.indent_start), twips(look.indent_end));
        let mut property = ParagraphProperty::new()
            .align(alignment(look.align))
            .indent(Some(start), Some(special), Some(end), None)
            .line_spacing(spacing(look, self.grows))
            .widow_control(true);
        // What a style with a base does not say, the base says for it.
        let said = |set: bool| (set || self.base.is_some()).then_some(set);
        property.keep_next = said(look.keep_with_next);
        let keep_lines = self.outline.is_some() || look.keep_lines;
        property.keep_lines = keep_lines.then_some(true);
        property.page_break_before = said(look.page_break_before);
        property.bidi = (self.direction == Direction::Rtl).then_some(true);
        if let Some(level) = self.outline {
            property = property.outline_lvl(usize::from(level));
        }
        if let Some(rule) = self.rule {
            property = property.set_borders(rule_below(rule));
        }
        if let Some(from_top) = self.from_top {
            let frame = FrameProperty::new()
                .wrap("around")
                .h_anchor("page")
                .v_anchor("page")
                .x_align("center")
                .y(twips(from_top));
            property.frame_property = Some(frame);
        }
        for (value, position) in &self.tabs {
            let tab = Tab::new().val(*value).pos(width(*position));
            property = property.add_tab(tab);
        }
        property
    }

    /// The style as docx-rs writes it.
    pub(super) fn to_word(
        &self,
        place: Use,
        catalogue: &Catalogue<'_>,
    ) -> docx_rs::Style {
        let mut style = docx_rs::Style::new(self.id.as_str(), StyleType::Paragraph)
            .name(self.name.as_str());
        // A style that runs against the document would inherit its direction,
        // and docx-rs cannot take that back.
        let normal = catalogue.style(Use::Normal);
        if let Some(base) = &self.base {
            style = style.based_on(base);
        } else if place != Use::Normal && self.direction == normal.direction {
            style = style.based_on(NORMAL);
        }
        if self.outline.is_some() || place == Use::Role(Role::Title) {
            let next = catalogue.style(Use::Role(Role::Annotation));
            style = style.next(next.id.as_str());
        }
        style.paragraph_property = self.paragraph_property();
        style.run_property = run_property(&self.look);
        style
    }
}

/// What a style says of its runs.
pub(super) fn run_property(look: &Style) -> RunProperty {
    let mut property = RunProperty::new().size(half_points(look.size));
    if look.bold {
        property = property.bold();
    }
    if look.italic {
        property = property.italic();
    }
    if look.spacing != 0.0 {
        property = property.spacing(twips(look.spacing));
    }
    if look.stretch != 1.0 {
        property = property.stretch(per_cent(look.stretch));
    }
    property
}

fn spacing(look: &Style, grows: bool) -> LineSpacing {
    let exact = LineSpacingType::Exact;
    let rule = if grows { LineSpacingType::AtLeast } else { exact };
    LineSpacing::new()
        .before(positive_twips(look.before))
        .after(positive_twips(look.after))
        .line(twips(look.line))
        .line_rule(rule)
}

/// In a right-to-left paragraph, Word's `left` is where a line starts.
fn alignment(align: Align) -> AlignmentType {
    match align {
        Align::Start => AlignmentType::Left,
        Align::End => AlignmentType::Right,
        Align::Center => AlignmentType::Center,
        Align::Justify => AlignmentType::Both,
    }
}

/// The tab stops of a style: those of its column, and where the text after a
/// label starts. Between a label and its text there is no other; a label in the
/// margin ends at a stop of its own.
pub(super) fn tab_stops(look: &Style) -> Vec<(TabValueType, f64)> {
    let grid = |stop: &f64| (TabValueType::Left, *stop);
    let Some(label) = look.label else {
        return look.tabs.iter().map(grid).collect();
    };
    let starts = look.indent_start + look.first_line;
    let text = starts + label;
    let after = look.tabs.iter().filter(|stop| twips(**stop) > twips(text));
    let before = look.tabs.iter().filter(|stop| twips(**stop) <= twips(starts));
    let ends = look.label_gap.map(|gap| (TabValueType::Right, text - gap));
    let mut stops: Vec<_> = before.map(grid).collect();
    stops.extend(ends);
    stops.push((TabValueType::Left, text));
    stops.extend(after.map(grid));
    stops
}

fn rule_below(rule: Rule) -> ParagraphBorders {
    let border = ParagraphBorder::new(ParagraphBorderPosition::Bottom)
        .val(BorderType::Single)
        .size(eighths(rule.thickness))
        .space(rule_distance(rule.distance))
        .color("auto");
    ParagraphBorders::with_empty().set(border)
}
