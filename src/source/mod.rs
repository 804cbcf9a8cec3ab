//! Turns a YAML source into typed fields whose positions are known.
//!
//! 1. One event scan refuses what a source must not hold (anchors, tags,
//!    duplicate keys, depth) and notes where every key and value stands.
//! 2. The JSON Schema of the format finds every unknown, missing or mistyped
//!    field in one go.
//! 3. `serde_yaml` reads the fields.
//!
//! Invariant: this room knows no rule of the United Nations and no language.

mod raw;
mod scan;
mod shape;

use std::sync::LazyLock;

use serde::de::DeserializeOwned;

pub use self::raw::*;
pub use self::scan::Positions;
pub use self::shape::{Format, Shape, schema};

use crate::diag::{Diagnostics, File, codes};

impl Format for AgendaSource {
    fn shape() -> &'static Shape {
        static SHAPE: LazyLock<Shape> = LazyLock::new(Shape::of::<AgendaSource>);
        &SHAPE
    }
}

impl Format for BodySource {
    fn shape() -> &'static Shape {
        static SHAPE: LazyLock<Shape> = LazyLock::new(Shape::of::<BodySource>);
        &SHAPE
    }
}

/// A source that was read, with the position of each of its fields.
#[derive(Debug, Clone)]
pub struct Parsed<T> {
    /// The fields.
    pub value: T,
    /// Where they stand.
    pub positions: Positions,
}

/// Reads the fields of a YAML file.
///
/// # Errors
/// All independent errors of syntax and shape, each with its place.
pub fn parse<T: DeserializeOwned + Format>(
    file: &File,
) -> Result<Parsed<T>, Diagnostics> {
    let positions = scan::scan(file)?;
    let value: serde_json::Value = serde_yaml::from_str(&file.text)
        .map_err(|error| codes::yaml_syntax(scan::place_of(file, &error), &error))?;
    let mistakes = T::shape().check(&value, &positions);
    if mistakes.has_errors() {
        return Err(mistakes.in_reading_order());
    }
    let value = serde_yaml::from_str(&file.text)
        .map_err(|error| codes::yaml_syntax(scan::place_of(file, &error), &error))?;
    Ok(Parsed { value, positions })
}

/// Writes fields as YAML, in the order in which they are given.
pub fn write(fields: &serde_json::Value) -> String {
    serde_yaml::to_string(fields).expect("invariant: JSON can be written as YAML")
}

/// The tags of the languages to which a source limits its document, if it can be
/// read and does.
pub fn issued_languages(text: &str) -> Option<Vec<String>> {
    let value: serde_yaml::Value = serde_yaml::from_str(text).ok()?;
    let tags = value.get("languages")?.as_sequence()?;
    let tag = |tag: &serde_yaml::Value| tag.as_str().map(str::to_owned);
    Some(tags.iter().filter_map(tag).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_tells_the_languages_that_it_is_issued_in() {
        let tags = |tags: &[&str]| {
            Some(tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(issued_languages("a: b\nlanguages: [en, fr]\n"), tags(&["en", "fr"]));
        assert_eq!(issued_languages("languages: [en, 1]"), tags(&["en"]));
        for other in ["a: b", "languages: en", "languages: [", ""] {
            assert_eq!(issued_languages(other), None, "{other}");
        }
    }
}
