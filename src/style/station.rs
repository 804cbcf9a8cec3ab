//! The geometry of a duty station, `templates/stations/<id>.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::look::{
    ControlGeometry, EndLine, MastheadGeometry, NoteGeometry, Page, TableGeometry,
};
use super::parse::{parse, place_of};
use super::sheet::{is_legible, style_names};
use crate::agenda::Customs;
use crate::diag::{Diagnostics, File, codes};

/// The paper, masthead, columns, tables and notes of a duty station.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Station {
    /// The name of the duty station, for diagnostics.
    pub name: String,
    /// What it prints in the control block: facts of the text, not of the look.
    pub customs: Customs,
    pub(super) columns: Columns,
    pub(super) letters: Letters,
    pub(super) page: Page,
    pub(super) masthead: MastheadGeometry,
    pub(super) control: ControlGeometry,
    pub(super) table: TableGeometry,
    pub(super) notes: NoteGeometry,
    pub(super) end_line: EndLine,
    /// Where the station departs from the style sheet.
    #[serde(default)]
    pub(super) styles: BTreeMap<String, Departure>,
}

/// Where text stands within the measure, in points.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Columns {
    /// From the start of the measure to the body column.
    pub(super) body_start: f64,
    /// From the body column to the end of the measure.
    pub(super) body_end: f64,
    /// From a label to its text, and from one tab stop of the column to the next.
    pub(super) tab: f64,
    /// How many tab stops the column has; the first is its start.
    pub(super) stops: u8,
    /// From a label in the margin to the body column.
    pub(super) margin_gap: f64,
    /// From the start of the measure to the lines of notes.
    pub(super) note_start: f64,
    /// From the lines of notes to the end of the measure.
    pub(super) note_end: f64,
    /// From the mark of a note to its text.
    pub(super) note_label: f64,
    /// Whether the marks of notes hang before their lines, or open the first.
    pub(super) note_hangs: bool,
}

/// How far letters stand apart at a duty station.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Letters {
    /// What is added between two letters, in points.
    pub(super) spacing: f64,
    /// The width of a letter as a multiple of that in its face.
    pub(super) stretch: f64,
    /// The width of a letter of running text, as a multiple of its size.
    pub(super) mean_width: f64,
}

/// The name in Word, the sizes and the space before it of a style at a duty
/// station, in points, where they are not those of the style sheet.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Departure {
    pub(super) word: Option<String>,
    pub(super) size: Option<f64>,
    pub(super) line: Option<f64>,
    pub(super) before: Option<f64>,
}

impl Station {
    /// Reads the file of a duty station.
    ///
    /// # Errors
    /// Everything that is wrong with it, a page without room for text included.
    pub fn parse(file: &File) -> Result<Self, Diagnostics> {
        let station: Self = parse(file)?;
        let mut diagnostics = Diagnostics::default();
        for (name, departure) in &station.styles {
            let place = place_of(file, &["styles", name]);
            if !style_names().any(|known| known == name) {
                diagnostics.push(codes::style_unknown(place, name, style_names()));
                continue;
            }
            match (departure.size, departure.line) {
                (Some(size), Some(line)) if is_legible(size, line) => {}
                (None, None) => {}
                (Some(_), Some(_)) => {
                    diagnostics.push(codes::style_lines_overlap(place, name));
                }
                (Some(_), None) | (None, Some(_)) => {
                    diagnostics.push(codes::style_size_without_line(place, name));
                }
            }
        }
        if !station.has_room() {
            diagnostics.push(codes::page_without_room(place_of(file, &["page"])));
        }
        if diagnostics.is_empty() { Ok(station) } else { Err(diagnostics) }
    }

    /// Whether text fits between the margins, in every column and under the
    /// masthead.
    fn has_room(&self) -> bool {
        let measure = self.page.width - self.page.start - self.page.end;
        let height = self.page.height - self.page.bottom;
        measure > self.columns.body_start + self.columns.body_end
            && measure > self.columns.note_start + self.columns.note_end
            && self.columns.margin_gap < self.columns.body_start
            && measure > self.table.indent_start + self.table.indent_end
            && measure > self.masthead.distribution_column
            && height > self.page.top
            && self.control.bottom >= self.page.bottom
            && self.page.height - self.control.bottom
                > self.masthead.heavy_rule + self.masthead.heavy_rule_after
            && measure > self.control.start + self.control.recycle_end
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::tests::project_file;

    fn refusal(change: impl Fn(&str) -> String) -> (&'static str, String) {
        let file = project_file("templates/stations/geneva.toml");
        let changed = change(&file.text);
        assert_ne!(*file.text, changed, "the change must hit something");
        let refused = Station::parse(&File::new("geneva.toml", changed)).unwrap_err();
        let diagnostic = refused.iter().next().unwrap().clone();
        let place = diagnostic.place.unwrap();
        (diagnostic.code, place.file.text[place.range].to_owned())
    }

    #[test]
    fn the_three_stations_are_sound() {
        for (id, name) in
            [("vienna", "Vienna"), ("new-york", "New York"), ("geneva", "Geneva")]
        {
            let file = project_file(&format!("templates/stations/{id}.toml"));
            assert_eq!(Station::parse(&file).unwrap().name, name);
        }
    }

    #[test]
    fn a_page_without_room_is_refused() {
        let no_room = ("page-without-room", "[page]".to_owned());
        assert_eq!(
            refusal(|text| text.replace("width = 595.28", "width = 226")),
            no_room
        );
        assert_eq!(
            refusal(|text| text.replace("bottom = 113.4", "bottom = 800")),
            no_room
        );
    }

    #[test]
    fn a_departure_must_be_that_of_a_style() {
        let found = refusal(|text| text.replace("[styles.folio]", "[styles.folios]"));
        assert_eq!(found, ("style-unknown", "[styles.folios]".to_owned()));
    }

    #[test]
    fn a_departure_must_be_legible() {
        let found = refusal(|text| {
            text.replace(
                "size = 9.0\nline = 11.0\n\n[styles.table-head]",
                "size = 3.0\nline = 11.0\n\n[styles.table-head]",
            )
        });
        assert_eq!(found, ("style-lines-overlap", "[styles.note]".to_owned()));
    }

    #[test]
    fn a_size_asks_for_a_line() {
        let found = refusal(|text| {
            text.replace(
                "size = 9.0\nline = 11.0\n\n[styles.folio]",
                "size = 9.0\n\n[styles.folio]",
            )
        });
        assert_eq!(
            found,
            ("style-size-without-line", "[styles.running-head]".to_owned())
        );
    }

    #[test]
    fn a_key_that_is_missing_is_named() {
        let file = project_file("templates/stations/vienna.toml");
        let without = file.text.replace("heavy_rule = 208.9\n", "");
        let refused = Station::parse(&File::new("vienna.toml", without)).unwrap_err();
        let diagnostic = refused.iter().next().unwrap();
        assert_eq!(diagnostic.message, "missing field `heavy_rule`");
    }
}
