//! The paragraph styles of a document, by what they are for.
//!
//! Invariant: a number that is not the look's own comes from the geometry of
//! the page, which comes from the look.

use docx_rs::TabValueType;

use super::census::Census;
use super::names::{heading_level, plain_name, style_id, variant};
use super::paragraph::{ParagraphStyle, label_tab};
use super::{Catalogue, NORMAL, Use, furniture};
use crate::agenda::Direction;
use crate::document::{Document, Role};
use crate::docx::geometry::HAIRLINE;
use crate::style::{Align, Style};

impl Catalogue<'_> {
    fn add(&mut self, place: Use, name: &str, look: &Style, direction: Direction) {
        let style = ParagraphStyle {
            id: style_id(name),
            name: name.to_owned(),
            look: look.clone(),
            direction,
            outline: None,
            rule: None,
            tabs: label_tab(look).into_iter().collect(),
        };
        self.styles.insert(place, style);
    }

    pub(super) fn add_levels(&mut self, census: &Census, direction: Direction) {
        for level in 1..=9 {
            let used = census.headings.get(&level);
            let named = Role::ALL.into_iter().find(|role| {
                heading_level(&self.look.styles[role.name()].word) == Some(level)
                    && used.is_none_or(|used| used.contains(role))
            });
            let first = used.and_then(|used| used.first().copied());
            let Some(role) = named.or(first) else {
                continue;
            };
            let mut look = self.look.styles[role.name()].clone();
            for other in used.into_iter().flatten() {
                let other = &self.look.styles[other.name()];
                look.keep_with_next &= other.keep_with_next;
                look.page_break_before &= other.page_break_before;
            }
            let place = Use::Level(level);
            self.add(place, &format!("heading {level}"), &look, direction);
            if let Some(style) = self.styles.get_mut(&place) {
                style.id = format!("Heading{level}");
                style.outline = Some(level - 1);
            }
        }
    }

    pub(super) fn add_roles(&mut self, direction: Direction) {
        let look = self.look;
        for role in Role::ALL {
            let style = &look.styles[role.name()];
            let name = match role {
                Role::Title => "Title".to_owned(),
                _ if heading_level(&style.word).is_some() => plain_name(role),
                _ => style.word.clone(),
            };
            self.add(Use::Role(role), &name, &self.in_cell(role, style), direction);
        }
        let cell = &look.styles[Role::TableCell.name()];
        let cell = self.in_cell(Role::TableCell, cell);
        let kept = Style { keep_with_next: true, ..cell.clone() };
        self.add(Use::KeptCell, &variant(&cell.word, "kept"), &kept, direction);
        let text = &look.styles[Role::Annotation.name()];
        let normal = Style {
            size: text.size,
            line: text.line,
            ..plain_style("Normal", text.size, text.line)
        };
        self.add(Use::Normal, NORMAL, &normal, direction);
        let hairline = plain_style("Hairline", HAIRLINE, HAIRLINE);
        self.add(Use::Hairline, "Hairline", &hairline, direction);
    }

    /// The gap between columns is an indent at the end of the cells' text, as in
    /// the Organization's own templates: an indent follows the direction of
    /// the text in every program, a margin of a cell does not.
    fn in_cell(&self, role: Role, style: &Style) -> Style {
        let gap = match role {
            Role::TableHead | Role::TableDay | Role::TableCell => {
                self.look.table.column_gap
            }
            Role::BodyName
            | Role::SubsidiaryName
            | Role::PlaceAndDates
            | Role::ItemLine
            | Role::ItemTitle
            | Role::Title
            | Role::PartHeading
            | Role::ItemHeading
            | Role::SubItemHeading
            | Role::DocumentationHeading
            | Role::AnnexHeading
            | Role::AnnexTitle
            | Role::AgendaItem
            | Role::AgendaSubItem
            | Role::Annotation
            | Role::DocumentEntry
            | Role::TableNote => 0.0,
        };
        Style {
            indent_end: style.indent_end + gap,
            ..style.clone()
        }
    }

    pub(super) fn add_masthead(&mut self, document: &Document) {
        let (look, geometry) = (self.look, self.geometry.clone());
        let direction = document.version.direction;
        let organization = &look.styles[furniture::ORGANIZATION];
        let line = Style {
            line: geometry.masthead_line,
            ..organization.clone()
        };
        self.add(Use::Organization, &organization.word, &line, direction);
        if let Some(style) = self.styles.get_mut(&Use::Organization) {
            let thickness = look.masthead.thin_rule_thickness;
            style.rule = Some((thickness, geometry.thin_rule_distance));
            style.tabs = vec![
                (TabValueType::Left, look.masthead.name_column),
                (TabValueType::Right, geometry.measure),
            ];
        }
        let organ = &look.styles[furniture::ORGAN];
        let masthead = &look.masthead;
        let cell = masthead.distribution_column - masthead.name_column;
        let gap = cell - masthead.name_width;
        let clear = Style {
            indent_end: organ.indent_end + gap,
            ..organ.clone()
        };
        self.add(Use::Organ, &organ.word, &clear, direction);

        let lines = &look.styles[furniture::DISTRIBUTION];
        let direction = document.masthead.distribution.direction;
        let before = |more: f64| Style { before: lines.before + more, ..lines.clone() };
        let first = variant(&lines.word, "first");
        let apart = variant(&lines.word, "apart");
        self.add(Use::Distribution, &lines.word, lines, direction);
        let distance = before(geometry.distribution_before);
        self.add(Use::DistributionFirst, &first, &distance, direction);
        self.add(Use::DistributionApart, &apart, &before(lines.line), direction);
    }

    /// The running head and the folio hold only codes and numbers, so they run
    /// from left to right in every language; the outer side is the right one
    /// of odd pages unless the document opens from the other side.
    pub(super) fn add_furniture(&mut self, direction: Direction) {
        let (look, geometry) = (self.look, self.geometry.clone());
        let (odd, even) = match direction {
            Direction::Ltr => (Align::End, Align::Start),
            Direction::Rtl => (Align::Start, Align::End),
        };
        let ltr = Direction::Ltr;
        let head = &look.styles[furniture::RUNNING_HEAD];
        for (place, name, align) in [
            (Use::HeadOdd, head.word.clone(), odd),
            (Use::HeadEven, variant(&head.word, "even"), even),
        ] {
            let (before, after) = (geometry.head_before, geometry.head_after);
            self.add(place, &name, &Style { align, before, after, ..head.clone() }, ltr);
            if let Some(style) = self.styles.get_mut(&place) {
                let thickness = look.page.head_rule_thickness;
                style.rule = Some((thickness, geometry.head_rule_distance));
            }
        }
        let folio = &look.styles[furniture::FOLIO];
        for (place, name, align) in [
            (Use::FolioOdd, folio.word.clone(), odd),
            (Use::FolioEven, variant(&folio.word, "even"), even),
        ] {
            self.add(place, &name, &Style { align, ..folio.clone() }, ltr);
        }
        let note = &look.styles[furniture::NOTE];
        self.add(Use::Note, &note.word, note, direction);
        let rule = Style {
            after: look.notes.rule_after,
            ..plain_style("Footnote Separator", note.size, note.size)
        };
        self.add(Use::NoteRule, "Footnote Separator", &rule, direction);
    }
}

/// A style with a size and a line, and nothing else.
fn plain_style(word: &str, size: f64, line: f64) -> Style {
    Style {
        word: word.to_owned(),
        size,
        line,
        before: 0.0,
        after: 0.0,
        bold: false,
        italic: false,
        align: Align::Start,
        indent_start: 0.0,
        indent_end: 0.0,
        first_line: 0.0,
        label: None,
        hyphenate: false,
        tracking: 0.0,
        spacing: 0.0,
        stretch: 1.0,
        keep_lines: false,
        keep_with_next: false,
        page_break_before: false,
    }
}
