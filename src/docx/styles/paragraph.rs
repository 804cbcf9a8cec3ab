//! What a paragraph style says of paragraphs and runs.
//!
//! Invariant: `start` and `end` of the look are Word's `left` and `right`,
//! which follow the direction of the paragraph.

use docx_rs::{
    AlignmentType, BorderType, LineSpacing, LineSpacingType, ParagraphBorder,
    ParagraphBorderPosition, ParagraphBorders, ParagraphProperty, RunProperty,
    SpecialIndentType, StyleType, Tab, TabValueType,
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
    /// The numbers.
    pub(in crate::docx) look: Style,
    /// The direction of the paragraph.
    pub(in crate::docx) direction: Direction,
    /// The level in the outline, from 0.
    pub(super) outline: Option<u8>,
    /// The thickness of a rule under the paragraph and its distance.
    pub(super) rule: Option<(f64, f64)>,
    /// The tab stops.
    pub(super) tabs: Vec<(TabValueType, f64)>,
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
            .line_spacing(spacing(look))
            .widow_control(true);
        property.keep_next = look.keep_with_next.then_some(true);
        let keep_lines = self.outline.is_some() || look.keep_lines;
        property.keep_lines = keep_lines.then_some(true);
        property.page_break_before = look.page_break_before.then_some(true);
        property.bidi = (self.direction == Direction::Rtl).then_some(true);
        if let Some(level) = self.outline {
            property = property.outline_lvl(usize::from(level));
        }
        if let Some((thickness, distance)) = self.rule {
            property = property.set_borders(rule_below(thickness, distance));
        }
        for (value, position) in &self.tabs {
            let tab = Tab::new().val(*value).pos(width(*position));
            property = property.add_tab(tab);
        }
        property
    }

    /// What this style says of a paragraph that another style does not.
    pub(super) fn paragraph_beyond(&self, other: &ParagraphStyle) -> ParagraphProperty {
        let own = ParagraphStyle {
            tabs: label_tab(&self.look).into_iter().collect(),
            ..self.clone()
        };
        let (own, other) = (own.paragraph_property(), other.paragraph_property());
        let mut beyond = ParagraphProperty::new();
        beyond.alignment = unlike(&own.alignment, &other.alignment);
        beyond.indent = unlike(&own.indent, &other.indent);
        beyond.line_spacing = unlike(&own.line_spacing, &other.line_spacing);
        beyond.keep_next = unlike(&own.keep_next, &other.keep_next);
        beyond.page_break_before =
            unlike(&own.page_break_before, &other.page_break_before);
        if own.tabs != other.tabs {
            beyond.tabs = own.tabs;
        }
        beyond
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
        if place != Use::Normal && self.direction == normal.direction {
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

/// What a style says of its runs that another style does not.
pub(super) fn run_beyond(look: &Style, other: &Style) -> RunProperty {
    let mut property = RunProperty::new();
    if half_points(look.size) != half_points(other.size) {
        property = property.size(half_points(look.size));
    }
    if look.bold != other.bold {
        property = if look.bold { property.bold() } else { property.disable_bold() };
    }
    if look.italic != other.italic {
        property =
            if look.italic { property.italic() } else { property.disable_italic() };
    }
    if look.spacing != other.spacing {
        property = property.spacing(twips(look.spacing));
    }
    if look.stretch != other.stretch {
        property = property.stretch(per_cent(look.stretch));
    }
    property
}

/// A property that another style does not have alike.
fn unlike<T: Clone + PartialEq>(own: &Option<T>, other: &Option<T>) -> Option<T> {
    own.clone().filter(|_| own != other)
}

fn spacing(look: &Style) -> LineSpacing {
    LineSpacing::new()
        .before(positive_twips(look.before))
        .after(positive_twips(look.after))
        .line(twips(look.line))
        .line_rule(LineSpacingType::Exact)
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

/// The tab stop where the text after a label starts.
pub(super) fn label_tab(look: &Style) -> Option<(TabValueType, f64)> {
    let label = look.label?;
    Some((TabValueType::Left, look.indent_start + look.first_line + label))
}

fn rule_below(thickness: f64, distance: f64) -> ParagraphBorders {
    let border = ParagraphBorder::new(ParagraphBorderPosition::Bottom)
        .val(BorderType::Single)
        .size(eighths(thickness))
        .space(rule_distance(distance))
        .color("auto");
    ParagraphBorders::with_empty().set(border)
}
