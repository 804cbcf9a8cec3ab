//! The look of one language version: style sheet, language profile and duty
//! station resolved into final numbers.
//!
//! All lengths are in points. "Start" and "end" follow the direction of the
//! text, so that a look never has to be mirrored by hand.
//!
//! Invariant: a look holds no words and knows no agenda.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::agenda::Direction;

/// Everything a backend must know about the appearance of a language version.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Look {
    /// How the language of the version is set.
    pub language: LanguageLook,
    /// The paper and its margins.
    pub page: Page,
    /// The geometry of the masthead.
    pub masthead: MastheadGeometry,
    /// The geometry of the control block.
    pub control: ControlGeometry,
    /// The geometry of tables.
    pub table: TableGeometry,
    /// The geometry of the footnote area.
    pub notes: NoteGeometry,
    /// The line that ends a document.
    pub end_line: EndLine,
    /// The named styles; the key is the name of the role.
    pub styles: BTreeMap<String, Style>,
}

/// The typographic habits of a language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LanguageLook {
    /// The language tag, passed on as it is.
    pub tag: String,
    /// The region passed to the hyphenation and punctuation rules, if any.
    pub region: Option<String>,
    /// The direction of the text.
    pub direction: Direction,
    /// Whether words may be divided at the end of a line of running text.
    pub hyphenate: bool,
    /// How emphasis looks in this script.
    pub emphasis: Emphasis,
    /// The faces of the PDF, in order of preference.
    pub fonts: Vec<FontChoice>,
    /// The face of codes and foreign titles in the PDF.
    pub latin_font: String,
    /// What Word is told about the language.
    pub word: WordLanguage,
}

/// How emphasis looks in a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Emphasis {
    /// Italics.
    Italic,
    /// As the text around it: the script has no italics.
    Upright,
}

/// A font family and the characters it is used for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FontChoice {
    /// The family as `fonts/fonts.toml` names it.
    pub family: String,
    /// `latin` for Latin letters and digits only, `latin-in-cjk` for these
    /// without the punctuation that Chinese shares; absent for all.
    #[serde(default)]
    pub covers: Option<Coverage>,
}

/// The characters that a font is restricted to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Coverage {
    /// Latin letters and European digits.
    Latin,
    /// Latin letters, digits and the punctuation not shared with Chinese.
    LatinInCjk,
}

/// What Word is told about the language of a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordLanguage {
    /// `w:lang/@w:val`, for text in Latin or Cyrillic script.
    pub val: String,
    /// `w:lang/@w:eastAsia`.
    pub east_asia: String,
    /// `w:lang/@w:bidi`.
    pub bidi: String,
    /// The face of Latin and Cyrillic text.
    pub font: String,
    /// The face of East Asian text.
    pub font_east_asia: String,
    /// The face of complex scripts.
    pub font_complex: String,
}

/// The paper and its margins, in points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The width of the paper.
    pub width: f64,
    /// The height of the paper.
    pub height: f64,
    /// From the upper edge to the text of later pages.
    pub top: f64,
    /// From the lower edge to the text.
    pub bottom: f64,
    /// From the start edge to the measure.
    pub start: f64,
    /// From the end edge to the measure.
    pub end: f64,
    /// From the upper edge to the rule under the running head.
    pub head_rule: f64,
    /// The thickness of the rule under the running head.
    pub head_rule_thickness: f64,
    /// From the upper edge to the baseline of the running head.
    pub head_baseline: f64,
    /// From the lower edge to the baseline of the folio.
    pub folio_baseline: f64,
    /// Whether the folio tells the number of pages too: `2/7`.
    pub folio_with_total: bool,
    /// From the lower edge to the baseline of the job number on later pages.
    pub job_number_baseline: f64,
}

/// The geometry of the masthead, in points from the upper edge of the paper
/// or from the start of the measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MastheadGeometry {
    /// The baseline of the Organization's name.
    pub baseline: f64,
    /// The baseline of the symbol.
    pub symbol_baseline: f64,
    /// The thin rule.
    pub thin_rule: f64,
    /// The thickness of the thin rule.
    pub thin_rule_thickness: f64,
    /// The first baseline of the organ's name.
    pub organ_baseline: f64,
    /// The gap between the names of two organs.
    pub organ_gap: f64,
    /// The first baseline of the distribution block.
    pub distribution_baseline: f64,
    /// The least distance of the heavy rule from the upper edge.
    pub heavy_rule: f64,
    /// The thickness of the heavy rule.
    pub heavy_rule_thickness: f64,
    /// From the heavy rule to the upper edge of the line of text under it.
    pub heavy_rule_after: f64,
    /// The column of the names, from the start of the measure.
    pub name_column: f64,
    /// The width of the names, which must not touch the distribution block.
    pub name_width: f64,
    /// The column of the distribution block, from the start of the measure.
    pub distribution_column: f64,
    /// The upper edge of the emblem.
    pub emblem_top: f64,
    /// The start of the emblem, from the start of the measure.
    pub emblem_start: f64,
    /// The width of the emblem.
    pub emblem_width: f64,
    /// The height of the emblem.
    pub emblem_height: f64,
}

/// The geometry of the control block at the foot of page 1, in points. Heights
/// are measured from the lower edge of the paper; "end" from the end of the
/// measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControlGeometry {
    /// From the lower edge to the text of page 1: not less than on later pages.
    pub bottom: f64,
    /// From the start of the measure to the job number and to its bar code.
    pub start: f64,
    /// The baseline of the job number and its stamps.
    pub job_baseline: f64,
    /// From the job number to the first stamp, and from stamp to stamp.
    pub stamp_gap: f64,
    /// The lower edge of the bar code.
    pub bars_bottom: f64,
    /// The height of the bar code.
    pub bars_height: f64,
    /// The width of its narrow elements.
    pub narrow: f64,
    /// The width of its wide elements, two to three times the narrow ones.
    pub wide: f64,
    /// The baseline of the digits under the bar code.
    pub digits_baseline: f64,
    /// The lower edge of the recycling sign and of the words beside it.
    pub recycle_bottom: f64,
    /// From the end of the measure to the sign.
    pub recycle_end: f64,
    /// The width of the words, which may take several lines.
    pub recycle_width: f64,
    /// From the words to the sign.
    pub recycle_gap: f64,
    /// The height and the width of the sign.
    pub sign: f64,
    /// The lower edge of the QR code.
    pub qr_bottom: f64,
    /// From the end of the measure to the QR code.
    pub qr_end: f64,
    /// The height and the width of the QR code, without its quiet zone.
    pub qr_size: f64,
}

/// The line in the middle of the measure that ends a document, in points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndLine {
    /// Its length.
    pub length: f64,
    /// Its thickness.
    pub thickness: f64,
    /// From the end of the last block to the line.
    pub before: f64,
}

/// The geometry of tables, in points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableGeometry {
    /// From the start of the measure to the table.
    pub indent_start: f64,
    /// From the table to the end of the measure.
    pub indent_end: f64,
    /// The rule above the header row.
    pub rule_above_head: f64,
    /// The rule under the header row.
    pub rule_under_head: f64,
    /// The rule at the end.
    pub rule_end: f64,
    /// From a column to the next.
    pub column_gap: f64,
    /// Above and below the text of a cell.
    pub row_gap: f64,
    /// The least space between the text above a table and the table.
    pub before: f64,
    /// The most rows of a merged cell that stay on one page.
    pub kept_rows: usize,
}

/// The geometry of the footnote area, in points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteGeometry {
    /// From the start of the measure to the rule above the notes.
    pub rule_start: f64,
    /// The length of the rule above the notes.
    pub rule_length: f64,
    /// The thickness of the rule above the notes.
    pub rule_thickness: f64,
    /// From the rule to the first note.
    pub rule_after: f64,
}

/// A named paragraph style with final numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Style {
    /// The name of the style in Word, that of the Organization's templates.
    pub word: String,
    /// The level of Word's own heading, 1 to 9, that this style is; then
    /// `word` is its second name. For Word only, like `tabs`.
    #[serde(skip)]
    pub heading: Option<u8>,
    /// The tab stops, in points from the start of the measure.
    #[serde(skip)]
    pub tabs: Vec<f64>,
    /// The size of the type, in points.
    pub size: f64,
    /// From baseline to baseline, in points.
    pub line: f64,
    /// The space before the paragraph, in points. Of two neighbours only one
    /// has any space, so that it does not matter whether a format adds them
    /// up: `before` wherever text follows, `after` before a table.
    pub before: f64,
    /// The space after the paragraph, in points.
    pub after: f64,
    /// The colour behind the text, `#rrggbb`; none where the paper shows.
    pub background: Option<String>,
    /// Whether the type is bold.
    pub bold: bool,
    /// Whether the type is italic (never in a script without italics).
    pub italic: bool,
    /// How the lines are aligned.
    pub align: Align,
    /// The indent at the start of each line, in points; where the style has a
    /// label, that of the text after it.
    pub indent_start: f64,
    /// The indent at the end of each line, in points.
    pub indent_end: f64,
    /// The additional indent of the first line, in points; negative hangs.
    pub first_line: f64,
    /// From the start of the label to the text after it, in points; none
    /// where the style has no label. The label starts where the first line
    /// does, which as a rule hangs by as much.
    pub label: Option<f64>,
    /// From the start of the number of a paragraph, which does not hang, to the
    /// text after it, in points.
    pub number: f64,
    /// Where the label stands in the margin: from its end to the text after
    /// it, in points; none where the label starts with the line.
    pub label_gap: Option<f64>,
    /// Whether words may be divided at the end of a line: in justified text of
    /// a language that divides them.
    pub hyphenate: bool,
    /// What is added between two letters where letters cannot be widened, in
    /// points: as much as `spacing` and `stretch` together.
    pub tracking: f64,
    /// What is added between two letters, in points.
    pub spacing: f64,
    /// The width of a letter as a multiple of that in its face.
    pub stretch: f64,
    /// Whether all lines stand on one page.
    pub keep_lines: bool,
    /// Whether the paragraph stays on the page of the next one.
    pub keep_with_next: bool,
    /// Whether the paragraph starts a new page.
    pub page_break_before: bool,
}

/// How lines are aligned in the measure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// At the start, ragged at the end.
    #[default]
    Start,
    /// At the end, ragged at the start.
    End,
    /// In the middle.
    Center,
    /// At both sides.
    Justify,
}
