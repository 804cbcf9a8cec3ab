//! Reads TOML texts into types, with a place in the text for every complaint.

use serde::de::DeserializeOwned;
use toml::{Table, Value};

use crate::diag::{Diagnostic, Diagnostics, File, Place, codes};
use crate::project::gate;

/// The largest measure that is believed, in points.
const LARGEST: f64 = 2000.0;

/// The only measure that may be negative: a paragraph may start before its column.
const SIGNED: &str = "tabs";

/// Reads a TOML text; keys that the type does not know are refused, and so are
/// numbers that cannot be measures.
pub(super) fn parse<T: DeserializeOwned>(file: &File) -> Result<T, Diagnostics> {
    let malformed = |error: toml::de::Error| -> Diagnostic {
        let range = error.span().unwrap_or(0..0);
        codes::toml_malformed(Place { file: file.clone(), range }, error.message())
    };
    let value = toml::from_str(&file.text).map_err(malformed)?;
    let table: Table = toml::from_str(&file.text).map_err(malformed)?;
    let mut diagnostics = Diagnostics::default();
    each_value(&table, &mut Vec::new(), &mut |path, value| {
        let place = || place_of(file, path);
        if !is_measure(path, value) {
            diagnostics.push(codes::measure_out_of_range(place(), &path.join(".")));
        }
        if let Some(char) = unfit(value) {
            diagnostics.push(codes::character_forbidden(place(), char));
        }
    });
    if diagnostics.is_empty() { Ok(value) } else { Err(diagnostics) }
}

/// Visits every value that is no section, with its path.
fn each_value<'a>(
    table: &'a Table,
    path: &mut Vec<&'a str>,
    visit: &mut dyn FnMut(&[&'a str], &'a Value),
) {
    for (key, value) in table {
        path.push(key);
        match value {
            Value::Table(inner) => each_value(inner, path, visit),
            value => visit(path, value),
        }
        path.pop();
    }
}

/// Whether a value, if it is a number, is a measure: neither negative where nothing may
/// be, nor beyond any page, nor no number.
fn is_measure(path: &[&str], value: &Value) -> bool {
    let number = match value {
        Value::Float(number) => *number,
        Value::Integer(number) => *number as f64,
        _ => return true,
    };
    let least = if path.last() == Some(&SIGNED) { -LARGEST } else { 0.0 };
    (least..=LARGEST).contains(&number)
}

/// The first character of a value that no text may hold: as an escape it gets past the
/// gate. A text of these files is one line.
fn unfit(value: &Value) -> Option<char> {
    match value {
        Value::String(text) => {
            let is_unfit = |char: &char| {
                let turns = gate::is_direction_mark(*char);
                turns || char.is_control() || gate::is_forbidden(*char)
            };
            text.chars().find(is_unfit)
        }
        Value::Array(values) => values.iter().find_map(unfit),
        Value::Table(table) => table.values().find_map(unfit),
        _ => None,
    }
}

/// The place of a section or of a key in its section; the beginning of the
/// file where the text spells it in an unusual way.
pub(super) fn place_of(file: &File, path: &[&str]) -> Place {
    let whole = format!("[{}]", path.join("."));
    let range = line_starting(&file.text, &whole, 0).or_else(|| {
        let (key, section) = path.split_last()?;
        let section = match section {
            [] => 0,
            names => line_starting(&file.text, &format!("[{}]", names.join(".")), 0)?.end,
        };
        let spelt =
            |after: &str| line_starting(&file.text, &format!("{key}{after}"), section);
        spelt(" ").or_else(|| spelt("="))
    });
    Place { file: file.clone(), range: range.unwrap_or(0..0) }
}

/// The bytes of the first line from an offset on that starts with these words,
/// without the blanks at its end.
fn line_starting(text: &str, words: &str, from: usize) -> Option<std::ops::Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if start >= from && line.starts_with(words) {
            return Some(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_found_in_its_own_section() {
        let file = File::new("x.toml", "size = 1\n[a]\nsize = 2\n[b]\nsize=3\n");
        let found = |path: &[&str]| file.line_column(place_of(&file, path).range.start).0;
        assert_eq!(found(&["size"]), 1);
        assert_eq!(found(&["a", "size"]), 3);
        assert_eq!(found(&["b", "size"]), 5);
        assert_eq!(found(&["b"]), 4);
        assert_eq!(found(&["c", "size"]), 1);
    }

    #[test]
    fn numbers_that_are_no_measures_are_refused() {
        for number in ["-1", "nan", "inf", "-inf", "2001", "-0.5"] {
            let text = format!("[page]\nwidth = {number}\n");
            let refused = parse::<Table>(&File::new("x.toml", text)).unwrap_err();
            let diagnostic = refused.iter().next().unwrap();
            assert_eq!(diagnostic.code, "measure-out-of-range", "{number}");
            assert_eq!(diagnostic.place.as_ref().unwrap().range.start, 7);
        }
        let signed = File::new("x.toml", "[item]\ntabs = -1\n");
        assert!(parse::<Table>(&signed).is_ok());
    }
}
