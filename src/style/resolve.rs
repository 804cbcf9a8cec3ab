//! Joins style sheet, language profile and duty station into a look.

use super::look::{Align, Emphasis, LanguageLook, Look, Style};
use super::profile::Profile;
use super::sheet::{Column, Rule, Sheet, Upright};
use super::station::{Columns, Departure, Letters, Station};

/// The look of a language's documents at a duty station.
pub fn resolve(sheet: &Sheet, profile: &Profile, station: &Station) -> Look {
    let styles = sheet.styles.iter().map(|(name, rule)| {
        let departure = station.styles.get(name);
        (name.clone(), style(rule, departure, profile, station))
    });
    Look {
        language: LanguageLook {
            tag: profile.language.to_string(),
            region: profile.region.clone(),
            direction: profile.direction,
            hyphenate: profile.hyphenate,
            emphasis: profile.emphasis,
            fonts: profile.fonts.clone(),
            latin_font: profile.latin_font.clone(),
            word: profile.word.clone(),
        },
        page: station.page.clone(),
        masthead: station.masthead.clone(),
        control: station.control.clone(),
        table: station.table.clone(),
        notes: station.notes.clone(),
        end_line: station.end_line.clone(),
        styles: styles.collect(),
    }
}

/// A style with final numbers.
fn style(
    rule: &Rule,
    departure: Option<&Departure>,
    profile: &Profile,
    station: &Station,
) -> Style {
    let columns = station.columns;
    let has_italics = profile.emphasis == Emphasis::Italic;
    let instead = rule.italic && !has_italics && rule.upright == Upright::Bold;
    let (size, line) = sizes(rule, departure, profile);
    let place = place(rule, size, profile, columns);
    let Letters { spacing, stretch, mean_width } =
        letters(rule.spread && profile.tracking, station.letters);
    let tracking = spacing + (stretch - 1.0) * mean_width * size;
    Style {
        word: departure
            .and_then(|departure| departure.word.clone())
            .unwrap_or_else(|| rule.word.clone()),
        heading: rule.heading,
        tabs: tabs(rule.column, columns),
        size,
        line,
        before: departure
            .and_then(|departure| departure.before)
            .unwrap_or(rule.before),
        after: rule.after,
        background: rule.background.clone(),
        bold: rule.bold || instead,
        italic: rule.italic && has_italics,
        align: rule.align,
        indent_start: rounded(place.start, 20.0),
        indent_end: place.end,
        first_line: rounded(place.first_line, 20.0),
        label: place.label,
        number: rounded(columns.tab * profile.label_factor, 20.0),
        label_gap: rule.margin_label.then_some(columns.margin_gap),
        hyphenate: profile.hyphenate && rule.align == Align::Justify,
        tracking: rounded(tracking, 1000.0),
        spacing,
        stretch,
        keep_lines: rule.keep_lines || rule.keep_with_next,
        keep_with_next: rule.keep_with_next,
        page_break_before: rule.page_break_before,
    }
}

/// Where the lines of a style stand, in points from the edges of the measure.
struct Lines {
    start: f64,
    end: f64,
    /// The additional indent of the first line.
    first_line: f64,
    /// From the start of the label to the text after it.
    label: Option<f64>,
}

fn place(rule: &Rule, size: f64, profile: &Profile, columns: Columns) -> Lines {
    let tab = rounded(columns.tab * profile.label_factor, 20.0);
    let note_label = rounded(columns.note_label * profile.label_factor, 20.0);
    let scale = if rule.scaled { profile.size_factor } else { 1.0 };
    let own_width = rule.label_width.map(|width| rounded(width * scale, 20.0));
    let (column, end, label) = match rule.column {
        Column::Measure => (0.0, 0.0, own_width.unwrap_or(tab)),
        Column::Notes => (columns.note_start, columns.note_end, note_label),
        Column::Body => {
            let in_column = own_width.unwrap_or(tab);
            let label = if rule.margin_label { columns.body_start } else { in_column };
            (columns.body_start, columns.body_end, label)
        }
    };
    let label = rule.label.then_some(label);
    let opens_line = rule.column == Column::Notes && !columns.note_hangs;
    let first_line = match label {
        Some(_) if opens_line => 0.0,
        Some(label) => -label,
        None if rule.running => profile.first_line * size,
        None => 0.0,
    };
    // The text after a label in the column is further in; before the column, it is not.
    let is_before = rule.column == Column::Notes || rule.margin_label;
    let room = if is_before { 0.0 } else { label.unwrap_or(0.0) };
    let start = column + f64::from(rule.tabs) * tab + rule.indent + room;
    Lines { start, end, first_line, label }
}

/// The tab stops of a column, from the start of the measure.
fn tabs(column: Column, columns: Columns) -> Vec<f64> {
    let stop =
        |number| rounded(columns.body_start + f64::from(number) * columns.tab, 20.0);
    match column {
        Column::Measure | Column::Notes => Vec::new(),
        Column::Body => (0..columns.stops).map(stop).collect(),
    }
}

/// The size and the distance of the lines. Both are whole half-points: Word
/// knows no finer sizes, and the formats must agree.
fn sizes(rule: &Rule, departure: Option<&Departure>, profile: &Profile) -> (f64, f64) {
    let departed = departure.and_then(|departure| departure.size.zip(departure.line));
    let (size, line) = departed.unwrap_or((rule.size, rule.line));
    if rule.scaled {
        let line = rounded(line * profile.line_factor, 2.0);
        (rounded(size * profile.size_factor, 2.0), line)
    } else {
        (size, line)
    }
}

/// The letters of a style: those of the station, or as the face has them.
fn letters(spread: bool, station: Letters) -> Letters {
    if spread { station } else { Letters { spacing: 0.0, stretch: 1.0, ..station } }
}

/// A length in whole parts of a point.
fn rounded(length: f64, parts: f64) -> f64 {
    (length * parts).round() / parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Role;
    use crate::style::Align;
    use crate::style::tests::{project_file, project_profiles};

    fn look(tag: &str, station: &str) -> Look {
        let sheet = Sheet::parse(&project_file("templates/style.toml")).unwrap();
        let station = project_file(&format!("templates/stations/{station}.toml"));
        let (profile, _) = project_profiles()
            .into_iter()
            .find(|(profile, _)| profile.language.to_string() == tag)
            .unwrap();
        resolve(&sheet, &profile, &Station::parse(&station).unwrap())
    }

    #[test]
    fn the_body_is_set_as_the_organization_sets_it() {
        let look = look("fr", "vienna");
        let body = &look.styles[Role::Annotation.name()];
        assert_eq!((body.size, body.line, body.align), (10.0, 12.0, Align::Justify));
        assert_eq!((body.indent_start, body.indent_end), (63.4, 61.4));
        assert_eq!((body.first_line, body.label), (0.0, None));
    }

    #[test]
    fn labels_hang_one_tab_before_their_text() {
        let look = look("en", "vienna");
        let item = &look.styles[Role::AgendaItem.name()];
        assert_eq!(
            (item.indent_start, item.first_line, item.label),
            (87.15, -23.75, Some(23.75))
        );
        assert_eq!(look.styles[Role::AgendaSubItem.name()].indent_start, 110.9);
    }

    #[test]
    fn labels_of_headings_stand_in_the_margin() {
        for (station, column, gap) in [("vienna", 63.4, 12.25), ("geneva", 56.7, 14.15)] {
            let look = look("ar", station);
            let heading = &look.styles[Role::ItemHeading.name()];
            assert_eq!((heading.indent_start, heading.first_line), (column, -column));
            assert_eq!((heading.label, heading.label_gap), (Some(column), Some(gap)));
        }
    }

    #[test]
    fn the_mark_of_a_note_hangs_or_opens_its_first_line() {
        let note = |tag: &str, station: &str| look(tag, station).styles["note"].clone();
        let vienna = note("en", "vienna");
        assert_eq!((vienna.indent_start, vienna.indent_end), (63.4, 61.4));
        assert_eq!((vienna.first_line, vienna.label), (-10.0, Some(10.0)));
        let geneva = note("en", "geneva");
        assert_eq!((geneva.indent_start, geneva.indent_end), (35.5, 56.7));
        assert_eq!((geneva.first_line, geneva.label), (0.0, Some(21.2)));
        assert_eq!(note("ar", "vienna").label, Some(13.5));
    }

    #[test]
    fn a_language_corrects_its_own_script_only() {
        let arabic = look("ar", "vienna");
        let size = |name: &str| (arabic.styles[name].size, arabic.styles[name].line);
        assert_eq!(size("annotation"), (12.5, 17.0));
        assert_eq!(size("distribution"), (10.0, 12.0));
        assert_eq!(size("symbol-organ"), (20.0, 22.0));
        let chinese = look("zh", "vienna");
        assert_eq!(chinese.styles["annotation"].first_line, 21.0);
        assert_eq!(chinese.styles["agenda-item"].first_line, -23.75);
    }

    #[test]
    fn scripts_without_italics_get_none() {
        for tag in ["ar", "zh"] {
            let styles = look(tag, "vienna").styles;
            assert!(styles.values().all(|style| !style.italic), "{tag}");
            assert!(styles["documentation-heading"].bold, "{tag}");
            assert!(!styles["table-head"].bold, "{tag}");
        }
        let french = look("fr", "vienna").styles;
        assert!(french["documentation-heading"].italic);
        assert!(!french["documentation-heading"].bold);
    }

    #[test]
    fn letters_stand_apart_where_station_and_script_allow_it() {
        let letters = |tag: &str, station: &str, name: &str| {
            let style = look(tag, station).styles[name].clone();
            (style.spacing, style.stretch, style.tracking)
        };
        assert_eq!(letters("en", "new-york", "annotation"), (0.2, 1.03, 0.326));
        assert_eq!(letters("ru", "vienna", "note"), (0.2, 1.03, 0.307));
        let plain = (0.0, 1.0, 0.0);
        assert_eq!(letters("en", "new-york", "organ"), plain);
        assert_eq!(letters("en", "geneva", "annotation"), plain);
        assert_eq!(letters("ar", "vienna", "annotation"), plain);
        assert_eq!(letters("zh", "vienna", "annotation"), plain);
    }

    #[test]
    fn words_are_divided_in_justified_text_only() {
        let russian = look("ru", "vienna").styles;
        assert!(russian["annotation"].hyphenate);
        for name in ["item-heading", "document-entry", "table-cell", "note"] {
            assert!(!russian[name].hyphenate, "{name}");
        }
        assert!(!look("fr", "vienna").styles["annotation"].hyphenate);
    }

    #[test]
    fn a_script_has_the_room_that_its_labels_need() {
        let label = |tag: &str| look(tag, "vienna").styles["agenda-item"].label;
        assert_eq!((label("en"), label("ar")), (Some(23.75), Some(32.05)));
    }

    #[test]
    fn a_duty_station_has_its_own_sizes() {
        let (vienna, geneva) = (look("en", "vienna"), look("en", "geneva"));
        assert_eq!((vienna.styles["note"].size, geneva.styles["note"].size), (8.5, 9.0));
        assert_eq!(geneva.styles["agenda-item"].indent_start, 85.05);
    }

    #[test]
    fn the_names_in_word_are_those_of_the_station() {
        let word =
            |station: &str, name: &str| look("en", station).styles[name].word.clone();
        for station in ["vienna", "new-york"] {
            assert_eq!(word(station, "annotation"), "Single Txt");
            assert_eq!(word(station, "annex-heading"), "HCh");
        }
        assert_eq!(word("geneva", "annotation"), "_ Single Txt_G");
        assert_eq!(word("geneva", "annex-heading"), "_ H_ChG");
        assert_eq!(look("en", "geneva").styles["annotation"].size, 10.0);
    }

    #[test]
    fn the_tab_stops_are_the_grid_of_the_station() {
        let tabs = |station: &str| {
            let tabs = look("fr", station).styles["annotation"].tabs.clone();
            tabs.iter().map(|tab| (tab * 20.0).round() as i32).collect::<Vec<_>>()
        };
        assert_eq!(tabs("vienna")[..4], [1268, 1743, 2218, 2693]);
        assert_eq!(tabs("vienna").len(), 11);
        assert_eq!(tabs("geneva"), [1134, 1701, 2268, 2835]);
        assert!(look("fr", "vienna").styles["organ"].tabs.is_empty());
    }

    /// A length that Word can write down.
    fn is_whole(length: f64, parts: f64) -> bool {
        (length * parts - (length * parts).round()).abs() < 1e-6
    }

    #[test]
    fn word_can_say_every_size_and_lines_never_overlap() {
        for tag in ["ar", "en", "es", "fr", "ru", "zh"] {
            for station in ["vienna", "geneva", "new-york"] {
                for (name, style) in look(tag, station).styles {
                    assert!(is_whole(style.size, 2.0), "{tag} {name}");
                    assert!(is_whole(style.line, 20.0), "{tag} {name}");
                    assert!(is_whole(style.indent_start, 20.0), "{tag} {name}");
                    assert!(style.line >= style.size, "{tag} {name}");
                    assert!(style.indent_start + style.first_line >= 0.0, "{tag} {name}");
                }
            }
        }
    }
}
