//! The paragraph styles of a document, by what they are for.
//!
//! Invariant: a number that is not the look's own comes from the geometry of
//! the page, which comes from the look.

use std::mem;

use docx_rs::TabValueType;

use super::census::Census;
use super::names::{heading_name, style_id, variant};
use super::paragraph::{ParagraphStyle, Rule, tab_stops};
use super::{Catalogue, NORMAL, Use, furniture};
use crate::agenda::Direction;
use crate::document::{Block, Distribution, Document, Role};
use crate::docx::geometry::HAIRLINE;
use crate::style::{Align, Style};

/// The name of Word's own style for the title of a document.
const TITLE: &str = "Title";

/// The name of the style of the language of the original, in the
/// Organization's templates.
const ORIGINAL: &str = "Original";

impl Catalogue<'_> {
    pub(super) fn add(
        &mut self,
        place: Use,
        name: &str,
        look: &Style,
        direction: Direction,
    ) {
        let style = ParagraphStyle {
            id: style_id(name),
            name: name.to_owned(),
            alias: None,
            base: None,
            look: look.clone(),
            direction,
            outline: None,
            grows: false,
            rule: None,
            tabs: tab_stops(look),
            from_top: None,
        };
        self.styles.insert(place, style);
    }

    /// Word's own heading of each level, then a style for every other role that
    /// the document has at some level. The role of a level is the one that the
    /// look names, otherwise the first of those that the document has there.
    pub(super) fn add_headings(&mut self, census: &Census, direction: Direction) {
        let look = self.look;
        for level in 1..=9 {
            let own = |role: &Role| look.styles[role.name()].heading == Some(level);
            let here = || census.headings.get(&level)?.first().copied();
            if let Some(role) = Role::ALL.into_iter().find(own).or_else(here) {
                let name = heading_name(level);
                self.levels.insert(level, role);
                self.add_heading(Use::Level(level), &name, role, direction);
            }
        }
        for (level, roles) in &census.headings {
            for role in roles {
                let place = self.heading(*role, *level);
                if !self.styles.contains_key(&place) {
                    let word = &look.styles[role.name()].word;
                    let name = variant(&heading_name(*level), word);
                    self.add_heading(place, &name, *role, direction);
                }
            }
        }
    }

    fn add_heading(&mut self, place: Use, name: &str, role: Role, direction: Direction) {
        let look = &self.look.styles[role.name()];
        self.add(place, name, look, direction);
        let (level, own) = match place {
            Use::Heading(_, level) => (level, false),
            Use::Level(level) => (level, true),
            _ => return,
        };
        let base = self.styles.get(&Use::Level(level)).map(|base| base.id.clone());
        if let Some(style) = self.styles.get_mut(&place) {
            style.alias = Some(look.word.clone());
            style.outline = Some(level - 1);
            style.base = base.filter(|_| !own);
        }
    }

    pub(super) fn add_roles(&mut self, census: &Census, direction: Direction) {
        let look = self.look;
        for role in Role::ALL {
            let style = &look.styles[role.name()];
            if role.is_heading() && !census.others.contains(&role) {
                continue;
            }
            let place = Use::Role(role);
            self.add(place, &style.word, &self.in_cell(role, style), direction);
        }
        if let Some(title) = self.styles.get_mut(&Use::Role(Role::Title)) {
            title.alias = Some(mem::replace(&mut title.name, TITLE.to_owned()));
            title.id = style_id(TITLE);
        }
        self.add_kept(Role::TableCell, direction);
        if census.others.contains(&Role::TableEvent) {
            self.add_kept(Role::TableEvent, direction);
        }
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

    fn add_kept(&mut self, role: Role, direction: Direction) {
        let style = self.in_cell(role, &self.look.styles[role.name()]);
        let kept = Style { keep_with_next: true, ..style.clone() };
        self.add(Use::Kept(role), &variant(&style.word, "kept"), &kept, direction);
    }

    /// The distance under the heavy rule is a matter of the page, not of the
    /// role that happens to come first.
    pub(super) fn add_opening(&mut self, document: &Document) {
        if let Some(Block::Paragraph { role, .. }) = document.blocks.first() {
            let own = &self.look.styles[role.name()];
            let before = own.before + self.look.masthead.heavy_rule_after;
            let first = Style { before, ..own.clone() };
            let name = variant(&own.word, "first");
            let direction = document.version.direction;
            self.add(Use::Opening(*role), &name, &first, direction);
        }
    }

    /// The gap between columns is an indent at the end of the cells' text, as in
    /// the Organization's own templates: an indent follows the direction of
    /// the text in every program, a margin of a cell does not.
    fn in_cell(&self, role: Role, style: &Style) -> Style {
        let gap = if role.is_of_cell() { self.look.table.column_gap } else { 0.0 };
        Style {
            indent_end: style.indent_end + gap,
            ..style.clone()
        }
    }

    /// A style of paragraphs that hold a picture and are as high as it is.
    pub(super) fn add_pictured(
        &mut self,
        place: Use,
        look: &Style,
        direction: Direction,
    ) {
        self.add(place, &look.word, look, direction);
        if let Some(style) = self.styles.get_mut(&place) {
            style.grows = true;
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
            let distance = geometry.thin_rule_distance;
            style.rule = Some(Rule { thickness, distance });
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
        if document.masthead.organs.len() > 1 {
            let before = clear.before + masthead.organ_gap;
            let next = Style { before, ..clear };
            self.add(Use::NextOrgan, &variant(&organ.word, "next"), &next, direction);
        }

        let above = look.masthead.emblem_top - geometry.block_top - geometry.organ_before;
        let emblem = Style {
            before: above.max(0.0),
            indent_start: look.masthead.emblem_start,
            ..plain_style("Emblem", HAIRLINE, HAIRLINE)
        };
        self.add_pictured(Use::Emblem, &emblem, direction);
        self.add_distribution(&document.masthead.distribution);
    }

    /// The lines of the distribution block, each in a style of its own as in
    /// the Organization's templates. A line of space stands before the name of
    /// the language, or before the original where there is no such name.
    fn add_distribution(&mut self, block: &Distribution) {
        let lines = &self.look.styles[furniture::DISTRIBUTION];
        let direction = block.direction;
        let after = |more: f64| Style { before: lines.before + more, ..lines.clone() };
        let first = after(self.geometry.distribution_before);
        self.add(Use::Distribution, &lines.word, &first, direction);
        let date = variant(&lines.word, "date");
        self.add(Use::DistributionDate, &date, lines, direction);
        let name = variant(ORIGINAL, "language");
        self.add(Use::LanguageName, &name, &after(lines.line), direction);
        let gap = if block.language_name.is_some() { 0.0 } else { lines.line };
        self.add(Use::Original, ORIGINAL, &after(gap), direction);
    }
}

/// A style with a size and a line, and nothing else.
pub(super) fn plain_style(word: &str, size: f64, line: f64) -> Style {
    Style {
        word: word.to_owned(),
        heading: None,
        tabs: Vec::new(),
        size,
        line,
        before: 0.0,
        after: 0.0,
        background: None,
        bold: false,
        italic: false,
        align: Align::Start,
        indent_start: 0.0,
        indent_end: 0.0,
        first_line: 0.0,
        label: None,
        number: 0.0,
        label_gap: None,
        hyphenate: false,
        tracking: 0.0,
        spacing: 0.0,
        stretch: 1.0,
        keep_lines: false,
        keep_with_next: false,
        page_break_before: false,
    }
}
