//! The character and table styles, which are the same in every document.
//!
//! Invariant: a character style changes only what its name says.

use docx_rs::{
    Italic, RunFonts, RunProperty, Shading, ShdType, StyleType, TableBorder,
    TableBorderPosition, TableBorders, TableCellMargins, TableProperty, VertAlignType,
};

use super::names::style_id;
use super::paragraph::run_property;
use super::{Catalogue, character, furniture, table};
use crate::docx::measure::{eighths, width};
use crate::style::{Emphasis, WordLanguage};

impl Catalogue<'_> {
    /// The character styles.
    pub(super) fn character_styles(&self) -> Vec<docx_rs::Style> {
        let named = |(id, name): (&str, &str)| {
            let mut style = docx_rs::Style::new(id, StyleType::Character).name(name);
            style.run_property = self.character_property(id).unwrap_or_default();
            style
        };
        let mut styles: Vec<docx_rs::Style> = [
            (character::EMPHASIS, "Emphasis"),
            (character::STRONG, "Strong"),
            (character::CITED_TITLE, "Cited Title"),
            (character::CODE, "Code"),
            (character::SUPERSCRIPT, "Superscript"),
            (character::SUBSCRIPT, "Subscript"),
            (character::HYPERLINK, "Hyperlink"),
            (character::NOTE_REFERENCE, "footnote reference"),
            (character::PAGE_NUMBER, "page number"),
        ]
        .into_iter()
        .map(named)
        .collect();
        if self.is_draft {
            let drafts = [
                (character::DRAFT_MISSING, furniture::DRAFT_MISSING),
                (character::DRAFT_STALE, furniture::DRAFT_STALE),
            ];
            let word = |key: &str| self.look.styles[key].word.as_str();
            styles.extend(drafts.map(|(id, key)| named((id, word(key)))));
        }
        for key in furniture::CHARACTERS {
            let look = &self.look.styles[key];
            let id = style_id(&look.word);
            let mut style =
                docx_rs::Style::new(id, StyleType::Character).name(look.word.as_str());
            style.run_property = run_property(look);
            styles.push(style);
        }
        styles
    }

    /// What a character style says of its runs.
    pub(super) fn character_property(&self, id: &str) -> Option<RunProperty> {
        let language = &self.look.language;
        let plain = RunProperty::new();
        Some(match id {
            character::EMPHASIS => emphasis(language.emphasis),
            character::STRONG => plain.bold(),
            character::CITED_TITLE => cited_title(),
            character::CODE => plain.fonts(one_font(&language.word.font)),
            character::SUPERSCRIPT | character::NOTE_REFERENCE => {
                plain.vert_align(VertAlignType::SuperScript)
            }
            character::SUBSCRIPT => plain.vert_align(VertAlignType::SubScript),
            character::PAGE_NUMBER => run_property(&self.look.styles[furniture::FOLIO]),
            character::DRAFT_MISSING => self.shaded(furniture::DRAFT_MISSING),
            character::DRAFT_STALE => self.shaded(furniture::DRAFT_STALE),
            character::HYPERLINK => plain.color("0563C1").underline("single"),
            _ => return None,
        })
    }

    /// The background of a style of the look, and nothing else of it.
    fn shaded(&self, key: &str) -> RunProperty {
        let mut property = RunProperty::new();
        let background = self.look.styles[key].background.as_ref();
        property.shading = background.map(|colour| {
            let fill = colour.trim_start_matches('#');
            Shading::new().shd_type(ShdType::Clear).color("auto").fill(fill)
        });
        property
    }

    /// The table of an annex.
    pub(super) fn ruled_table(&self) -> docx_rs::Style {
        let geometry = &self.look.table;
        let borders = TableBorders::with_empty()
            .set(table_rule(TableBorderPosition::Top, geometry.rule_above_head))
            .set(table_rule(TableBorderPosition::Bottom, geometry.rule_end));
        let row = width(geometry.row_gap);
        let margins = TableCellMargins::new().margin(row, 0, row, 0);
        table_style(table::RULED, "Ruled Table", borders, margins)
    }

    /// The block of the masthead between its rules.
    pub(super) fn masthead_block(&self) -> docx_rs::Style {
        let heavy = self.look.masthead.heavy_rule_thickness;
        let borders = TableBorders::with_empty()
            .set(table_rule(TableBorderPosition::Bottom, heavy));
        let top = width(self.geometry.organ_before);
        let bottom = width(self.look.masthead.heavy_rule_after);
        let margins = TableCellMargins::new().margin(top, 0, bottom, 0);
        table_style(table::MASTHEAD, "Masthead Block", borders, margins)
    }

    /// The control block, without lines and margins.
    pub(super) fn control_block(&self) -> docx_rs::Style {
        let margins = TableCellMargins::new().margin(0, 0, 0, 0);
        let borders = TableBorders::with_empty();
        table_style(table::CONTROL, "Control Block", borders, margins)
    }
}

/// The run properties of emphasis in a script.
fn emphasis(emphasis: Emphasis) -> RunProperty {
    match emphasis {
        Emphasis::Italic => RunProperty::new().italic(),
        Emphasis::Upright => RunProperty::new(),
    }
}

/// The run properties of a cited title: italics where the script of the run
/// has them, which complex scripts have not.
fn cited_title() -> RunProperty {
    let mut property = RunProperty::new();
    property.italic = Some(Italic::new());
    property
}

/// One face for all scripts.
fn one_font(name: &str) -> RunFonts {
    RunFonts::new().ascii(name).hi_ansi(name).east_asia(name).cs(name)
}

/// The faces of the document by script.
pub(super) fn fonts(word: &WordLanguage) -> RunFonts {
    RunFonts::new()
        .ascii(word.font.as_str())
        .hi_ansi(word.font.as_str())
        .east_asia(word.font_east_asia.as_str())
        .cs(word.font_complex.as_str())
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
