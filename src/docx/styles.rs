//! The named styles of the Word file, made from the look.
//!
//! Headings are set in Word's own `heading 1` to `heading 9`, one style for
//! each level of the outline: some readers know a heading by that name only.
//! The style of a level has the numbers of the role that the look names so,
//! or of the first role that the document uses at that level. Where another
//! role shares the level, what differs is set on its paragraphs.
//!
//! Invariant: every number in a style is a number of the look, and no style
//! has words that a reader of the document could see.

use std::collections::{BTreeMap, BTreeSet};

use docx_rs::{
    AlignmentType, BorderType, Italic, LineSpacing, LineSpacingType, ParagraphBorder,
    ParagraphBorderPosition, ParagraphBorders, ParagraphProperty, RunFonts, RunProperty,
    SpecialIndentType, StyleType, Styles, Tab, TabValueType, TableBorder,
    TableBorderPosition, TableBorders, TableCellMargins, TableProperty, VertAlignType,
};

use super::geometry::{Geometry, HAIRLINE};
use super::measure::{
    eighths, half_points, positive_twips, rule_distance, twips, width as dxa,
};
use crate::agenda::Direction;
use crate::diag::{Diagnostics, codes};
use crate::document::{Block, Document, ListEntry, Role};
use crate::style::{Align, Emphasis, Look, Style, WordLanguage};

/// The keys of the styles that are no role of a block.
pub(super) mod furniture {
    pub(in crate::docx) const ORGANIZATION: &str = "organization";
    pub(in crate::docx) const SYMBOL_ORGAN: &str = "symbol-organ";
    pub(in crate::docx) const SYMBOL_REST: &str = "symbol-rest";
    pub(in crate::docx) const ORGAN: &str = "organ";
    pub(in crate::docx) const DISTRIBUTION: &str = "distribution";
    pub(in crate::docx) const RUNNING_HEAD: &str = "running-head";
    pub(in crate::docx) const FOLIO: &str = "folio";
    pub(in crate::docx) const NOTE: &str = "note";

    pub(super) const ALL: [&str; 8] = [
        ORGANIZATION,
        SYMBOL_ORGAN,
        SYMBOL_REST,
        ORGAN,
        DISTRIBUTION,
        RUNNING_HEAD,
        FOLIO,
        NOTE,
    ];
}

/// The ids of the character styles that every document has.
pub(super) mod character {
    pub(in crate::docx) const EMPHASIS: &str = "Emphasis";
    pub(in crate::docx) const STRONG: &str = "Strong";
    pub(in crate::docx) const CITED_TITLE: &str = "CitedTitle";
    pub(in crate::docx) const CODE: &str = "Code";
    pub(in crate::docx) const SUPERSCRIPT: &str = "Superscript";
    pub(in crate::docx) const SUBSCRIPT: &str = "Subscript";
    pub(in crate::docx) const HYPERLINK: &str = "Hyperlink";
    pub(in crate::docx) const NOTE_REFERENCE: &str = "FootnoteReference";
}

/// The ids of the table styles.
pub(super) mod table {
    /// The table of an annex.
    pub(in crate::docx) const RULED: &str = "RuledTable";
    /// The block of the masthead between its rules.
    pub(in crate::docx) const MASTHEAD: &str = "MastheadBlock";
}

/// The id of the style that all paragraph styles are based on.
pub(super) const NORMAL: &str = "Normal";

/// What a paragraph style is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    /// A paragraph without a style of its own.
    Normal,
    /// A heading of this level.
    Level(u8),
    /// A block of this role that is no heading.
    Role(Role),
    /// A table cell that stays with the row below it.
    KeptCell,
    /// The line of the Organization and the symbol.
    Organization,
    /// The name of the organ.
    Organ,
    /// A line of the distribution block.
    Distribution,
    /// The first line of the distribution block.
    DistributionFirst,
    /// The line of the distribution block after the gap.
    DistributionApart,
    /// The running head of odd pages.
    HeadOdd,
    /// The running head of even pages.
    HeadEven,
    /// The folio of odd pages.
    FolioOdd,
    /// The folio of even pages.
    FolioEven,
    /// A footnote.
    Note,
    /// The rule above the footnotes.
    NoteRule,
    /// A paragraph that is there only because Word wants one.
    Hairline,
}

/// A paragraph style.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ParagraphStyle {
    /// The id.
    pub(super) id: String,
    /// The name that Word shows.
    pub(super) name: String,
    /// The numbers.
    pub(super) look: Style,
    /// The direction of the paragraph.
    pub(super) direction: Direction,
    /// The level in the outline, from 0.
    outline: Option<u8>,
    /// The thickness of a rule under the paragraph and its distance.
    rule: Option<(f64, f64)>,
    /// The tab stops.
    tabs: Vec<(TabValueType, f64)>,
}

/// A heading's style and what its role asks beyond it.
pub(super) struct HeadingStyle<'a> {
    /// The style of the level.
    pub(super) style: &'a ParagraphStyle,
    /// The numbers of the role.
    pub(super) look: &'a Style,
    /// What differs in the paragraph.
    pub(super) paragraph: ParagraphProperty,
    /// What differs in the runs.
    pub(super) run: RunProperty,
}

/// All styles of a document.
#[derive(Debug)]
pub(super) struct Catalogue<'a> {
    look: &'a Look,
    geometry: Geometry,
    styles: BTreeMap<Use, ParagraphStyle>,
    /// The roles that are headings only, whose own style is not written.
    unwritten: BTreeSet<Role>,
}

/// How a document uses its roles.
#[derive(Debug, Default)]
struct Census {
    headings: BTreeMap<u8, BTreeSet<Role>>,
    others: BTreeSet<Role>,
}

impl<'a> Catalogue<'a> {
    /// The styles of a document in a look.
    pub(super) fn new(document: &Document, look: &'a Look) -> Result<Self, Diagnostics> {
        check_complete(look)?;
        let census = Census::of(document);
        let geometry = Geometry::new(look, &|key: &str| look.styles[key].clone());
        let headings: BTreeSet<Role> =
            census.headings.values().flatten().copied().collect();
        let mut catalogue = Self {
            look,
            geometry,
            styles: BTreeMap::new(),
            unwritten: headings.difference(&census.others).copied().collect(),
        };
        catalogue.add_levels(&census, document.version.direction);
        catalogue.add_roles(document.version.direction);
        catalogue.add_masthead(document);
        catalogue.add_furniture(document.version.direction);
        catalogue.check_names()?;
        Ok(catalogue)
    }

    /// The geometry that the styles are made for.
    pub(super) fn geometry(&self) -> &Geometry {
        &self.geometry
    }

    /// The look that the styles are made from.
    pub(super) fn look(&self) -> &'a Look {
        self.look
    }

    /// The style for a use.
    pub(super) fn style(&self, place: Use) -> &ParagraphStyle {
        self.styles
            .get(&place)
            .expect("invariant: the catalogue has every use")
    }

    /// The style of a heading.
    pub(super) fn heading(&self, role: Role, level: u8) -> HeadingStyle<'_> {
        let style = self.style(Use::Level(level.clamp(1, 9)));
        let look = &self.look.styles[role.name()];
        let own = ParagraphStyle { look: look.clone(), ..style.clone() };
        HeadingStyle {
            style,
            look,
            paragraph: own.paragraph_beyond(style),
            run: run_beyond(look, &style.look),
        }
    }

    /// The id of a symbol's character style.
    pub(super) fn symbol_id(&self, key: &str) -> String {
        style_id(&self.look.styles[key].word)
    }

    /// The styles as docx-rs writes them.
    pub(super) fn to_word(&self) -> Styles {
        let word = &self.look.language.word;
        let mut styles = Styles::new()
            .default_fonts(fonts(word))
            .default_size(half_points(self.style(Use::Normal).look.size));
        for (place, style) in &self.styles {
            let written = match place {
                Use::Role(role) => !self.unwritten.contains(role),
                _ => true,
            };
            if written {
                styles = styles.add_style(style.to_word(*place, self));
            }
        }
        for style in self.character_styles() {
            styles = styles.add_style(style);
        }
        styles.add_style(self.ruled_table()).add_style(self.masthead_block())
    }

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

    fn add_levels(&mut self, census: &Census, direction: Direction) {
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

    fn add_roles(&mut self, direction: Direction) {
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
            | Role::PlaceAndDates
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
            | Role::DocumentEntry => 0.0,
        };
        Style {
            indent_end: style.indent_end + gap,
            ..style.clone()
        }
    }

    fn add_masthead(&mut self, document: &Document) {
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
        self.add(Use::Organ, &organ.word, organ, direction);

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
    fn add_furniture(&mut self, direction: Direction) {
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

    /// Word knows a style by its name and by its id, without regard to case.
    fn check_names(&self) -> Result<(), Diagnostics> {
        let mut problems = Diagnostics::default();
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        let fixed = self.character_styles().into_iter().map(|style| style.style_id);
        for id in fixed.chain([table::RULED.to_owned(), table::MASTHEAD.to_owned()]) {
            known.insert(id.to_lowercase(), id);
        }
        for (place, style) in &self.styles {
            if matches!(place, Use::Role(role) if self.unwritten.contains(role)) {
                continue;
            }
            let owner = place.key();
            if let Some(other) = known.insert(style.id.to_lowercase(), owner.clone()) {
                problems.push(codes::word_style_twice(&style.name, &owner, &other));
            }
        }
        if problems.has_errors() { Err(problems) } else { Ok(()) }
    }

    fn character_styles(&self) -> Vec<docx_rs::Style> {
        let language = &self.look.language;
        let latin = language.word.font.as_str();
        let named = |id: &str, name: &str, property: RunProperty| {
            let mut style = docx_rs::Style::new(id, StyleType::Character).name(name);
            style.run_property = property;
            style
        };
        let plain = RunProperty::new;
        let raised = || plain().vert_align(VertAlignType::SuperScript);
        let lowered = plain().vert_align(VertAlignType::SubScript);
        let mut styles = vec![
            named(character::EMPHASIS, "Emphasis", emphasis(language.emphasis)),
            named(character::STRONG, "Strong", plain().bold()),
            named(character::CITED_TITLE, "Cited Title", cited_title()),
            named(character::CODE, "Code", plain().fonts(one_font(latin))),
            named(character::SUPERSCRIPT, "Superscript", raised()),
            named(character::SUBSCRIPT, "Subscript", lowered),
            named(
                character::HYPERLINK,
                "Hyperlink",
                plain().color("0563C1").underline("single"),
            ),
            named(character::NOTE_REFERENCE, "footnote reference", raised()),
        ];
        for key in [furniture::SYMBOL_ORGAN, furniture::SYMBOL_REST] {
            let look = &self.look.styles[key];
            styles.push(named(&style_id(&look.word), &look.word, run_property(look)));
        }
        styles
    }

    fn ruled_table(&self) -> docx_rs::Style {
        let geometry = &self.look.table;
        let borders = TableBorders::with_empty()
            .set(table_rule(TableBorderPosition::Top, geometry.rule_above_head))
            .set(table_rule(TableBorderPosition::Bottom, geometry.rule_end));
        let row = dxa(geometry.row_gap);
        let margins = TableCellMargins::new().margin(row, 0, row, 0);
        table_style(table::RULED, "Ruled Table", borders, margins)
    }

    fn masthead_block(&self) -> docx_rs::Style {
        let heavy = self.look.masthead.heavy_rule_thickness;
        let borders = TableBorders::with_empty()
            .set(table_rule(TableBorderPosition::Bottom, heavy));
        let top = dxa(self.geometry.organ_before);
        let bottom = dxa(self.look.masthead.heavy_rule_after);
        let margins = TableCellMargins::new().margin(top, 0, bottom, 0);
        table_style(table::MASTHEAD, "Masthead Block", borders, margins)
    }
}

impl Use {
    /// The key of the style in the look, for messages.
    fn key(self) -> String {
        let key = match self {
            Use::Normal => NORMAL,
            Use::Level(level) => return format!("heading level {level}"),
            Use::Role(role) => role.name(),
            Use::KeptCell => Role::TableCell.name(),
            Use::Organization => furniture::ORGANIZATION,
            Use::Organ => furniture::ORGAN,
            Use::Distribution | Use::DistributionFirst | Use::DistributionApart => {
                furniture::DISTRIBUTION
            }
            Use::HeadOdd | Use::HeadEven => furniture::RUNNING_HEAD,
            Use::FolioOdd | Use::FolioEven => furniture::FOLIO,
            Use::Note => furniture::NOTE,
            Use::NoteRule => "Footnote Separator",
            Use::Hairline => "Hairline",
        };
        key.to_owned()
    }
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
        property.keep_lines = self.outline.map(|_| true);
        property.page_break_before = look.page_break_before.then_some(true);
        property.bidi = (self.direction == Direction::Rtl).then_some(true);
        if let Some(level) = self.outline {
            property = property.outline_lvl(usize::from(level));
        }
        if let Some((thickness, distance)) = self.rule {
            property = property.set_borders(rule_below(thickness, distance));
        }
        for (value, position) in &self.tabs {
            let tab = Tab::new().val(*value).pos(dxa(*position));
            property = property.add_tab(tab);
        }
        property
    }

    /// What this style says of a paragraph that another style does not.
    fn paragraph_beyond(&self, other: &ParagraphStyle) -> ParagraphProperty {
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

    fn to_word(&self, place: Use, catalogue: &Catalogue<'_>) -> docx_rs::Style {
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

impl Census {
    fn of(document: &Document) -> Self {
        let mut census = Self::default();
        for block in &document.blocks {
            match block {
                Block::Title { .. } => {
                    census.others.insert(Role::Title);
                }
                Block::Heading { role, level, .. } => {
                    let level = (*level).clamp(1, 9);
                    census.headings.entry(level).or_default().insert(*role);
                }
                Block::Paragraph { role, .. } => {
                    census.others.insert(*role);
                }
                Block::List { entries } => census.list(entries),
                Block::Table(_) => {
                    let roles = [Role::TableHead, Role::TableDay, Role::TableCell];
                    census.others.extend(roles);
                }
            }
        }
        census
    }

    fn list(&mut self, entries: &[ListEntry]) {
        for entry in entries {
            self.others.insert(entry.role);
            self.list(&entry.entries);
        }
    }
}

/// The run properties of emphasis in a script.
pub(super) fn emphasis(emphasis: Emphasis) -> RunProperty {
    match emphasis {
        Emphasis::Italic => RunProperty::new().italic(),
        Emphasis::Upright => RunProperty::new(),
    }
}

/// The run properties of a cited title: italics where the script of the run
/// has them, which complex scripts have not.
pub(super) fn cited_title() -> RunProperty {
    let mut property = RunProperty::new();
    property.italic = Some(Italic::new());
    property
}

/// One face for all scripts.
pub(super) fn one_font(name: &str) -> RunFonts {
    RunFonts::new().ascii(name).hi_ansi(name).east_asia(name).cs(name)
}

fn fonts(word: &WordLanguage) -> RunFonts {
    RunFonts::new()
        .ascii(word.font.as_str())
        .hi_ansi(word.font.as_str())
        .east_asia(word.font_east_asia.as_str())
        .cs(word.font_complex.as_str())
}

fn check_complete(look: &Look) -> Result<(), Diagnostics> {
    let mut problems = Diagnostics::default();
    for key in Role::ALL.into_iter().map(Role::name).chain(furniture::ALL) {
        if !look.styles.contains_key(key) {
            problems.push(codes::internal(format!("the look has no style `{key}`")));
        }
    }
    if problems.has_errors() { Err(problems) } else { Ok(()) }
}

fn run_property(look: &Style) -> RunProperty {
    let mut property = RunProperty::new().size(half_points(look.size));
    if look.bold {
        property = property.bold();
    }
    if look.italic {
        property = property.italic();
    }
    property
}

fn run_beyond(look: &Style, other: &Style) -> RunProperty {
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
fn label_tab(look: &Style) -> Option<(TabValueType, f64)> {
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

fn table_rule(position: TableBorderPosition, thickness: f64) -> TableBorder {
    TableBorder::new(position).size(eighths(thickness)).color("auto")
}

fn table_style(
    id: &str,
    name: &str,
    borders: TableBorders,
    margins: TableCellMargins,
) -> docx_rs::Style {
    let property = TableProperty::new().set_borders(borders).set_margins(margins);
    docx_rs::Style::new(id, StyleType::Table)
        .name(name)
        .table_property(property)
}

/// The id of a style with this name: its letters and digits, each word with a
/// capital, as Word itself makes ids.
fn style_id(name: &str) -> String {
    name.split(|character: char| !character.is_alphanumeric())
        .flat_map(|word| {
            let mut rest = word.chars();
            let first = rest.next().into_iter().flat_map(char::to_uppercase);
            first.chain(rest).collect::<Vec<_>>()
        })
        .collect()
}

/// The level of a built-in heading style with this name.
fn heading_level(name: &str) -> Option<u8> {
    let number = name.to_ascii_lowercase().strip_prefix("heading ")?.parse().ok()?;
    (1..=9).contains(&number).then_some(number)
}

/// The name of a role as a name of a style.
fn plain_name(role: Role) -> String {
    let words = role.name().split('-').map(style_id).collect::<Vec<_>>();
    words.join(" ")
}

/// The name of a style that differs from another in one thing.
fn variant(name: &str, difference: &str) -> String {
    format!("{name} {difference}")
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
        keep_with_next: false,
        page_break_before: false,
    }
}
