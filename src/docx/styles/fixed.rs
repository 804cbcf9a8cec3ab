//! The character and table styles, which are the same in every document.
//!
//! Invariant: a character style changes only what its name says.

use docx_rs::{
    Italic, RunFonts, RunProperty, StyleType, TableBorder, TableBorderPosition,
    TableBorders, TableCellMargins, TableProperty, VertAlignType,
};

use super::names::style_id;
use super::paragraph::run_property;
use super::{Catalogue, character, furniture, table};
use crate::docx::measure::{eighths, width};
use crate::style::{Emphasis, WordLanguage};

impl Catalogue<'_> {
    /// The character styles.
    pub(super) fn character_styles(&self) -> Vec<docx_rs::Style> {
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
}

/// The run properties of emphasis in a script.
pub(in crate::docx) fn emphasis(emphasis: Emphasis) -> RunProperty {
    match emphasis {
        Emphasis::Italic => RunProperty::new().italic(),
        Emphasis::Upright => RunProperty::new(),
    }
}

/// The run properties of a cited title: italics where the script of the run
/// has them, which complex scripts have not.
pub(in crate::docx) fn cited_title() -> RunProperty {
    let mut property = RunProperty::new();
    property.italic = Some(Italic::new());
    property
}

/// One face for all scripts.
pub(in crate::docx) fn one_font(name: &str) -> RunFonts {
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
