//! The shape of a source: its JSON Schema, and what a source does against it.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{ValidationError, Validator};
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;

use super::Positions;
use crate::diag::{Diagnostic, Diagnostics, codes, nearest};

/// The JSON Schema of a source format, as editors read it.
pub fn schema<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12();
    SchemaGenerator::new(settings).into_root_schema_for::<T>().to_value()
}

/// A source format whose schema is compiled once, however many sources are read.
pub trait Format: JsonSchema {
    /// The shape that its sources must have.
    fn shape() -> &'static Shape;
}

/// The schema of a source format, and the validator compiled from it.
pub struct Shape {
    schema: Value,
    validator: Result<Validator, String>,
}

impl Shape {
    /// The shape of a format.
    pub(super) fn of<T: JsonSchema>() -> Self {
        let schema = schema::<T>();
        let validator =
            jsonschema::validator_for(&schema).map_err(|error| error.to_string());
        Self { schema, validator }
    }

    /// Everything that is wrong with the shape of a source.
    pub(super) fn check(&self, value: &Value, positions: &Positions) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        let validator = match &self.validator {
            Ok(validator) => validator,
            Err(error) => {
                let message =
                    format!("the schema of the source format is broken: {error}");
                return codes::internal(message).into();
            }
        };
        for error in validator.iter_errors(value) {
            let pointer = error.instance_path().to_string();
            for diagnostic in describe(&self.schema, &pointer, &error, positions) {
                diagnostics.push(diagnostic);
            }
        }
        if diagnostics.is_empty() {
            fractions(value, &mut String::new(), positions, &mut diagnostics);
        }
        diagnostics
    }
}

/// Complains about every number with a point. To a schema `1.0` is a whole number, to
/// the fields it is none, and no field holds another.
fn fractions(
    value: &Value,
    pointer: &mut String,
    positions: &Positions,
    diagnostics: &mut Diagnostics,
) {
    let mut below = |key: &str, value: &Value| {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        fractions(value, pointer, positions, diagnostics);
        pointer.truncate(length);
    };
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| below(key, value));
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                below(&index.to_string(), value);
            }
        }
        Value::Number(number) if number.is_f64() => {
            let place = positions.value(pointer);
            let expected = plain("integer");
            diagnostics.push(codes::wrong_type(place, expected, &found(value)));
        }
        _ => {}
    }
}

fn describe(
    schema: &Value,
    pointer: &str,
    error: &ValidationError<'_>,
    positions: &Positions,
) -> Vec<Diagnostic> {
    let place = positions.value(pointer);
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let known = properties(schema, &error.schema_path().to_string());
            let unknown = |key: &String| {
                let place = positions.key(&format!("{pointer}/{key}"));
                codes::unknown_key(
                    place,
                    key,
                    nearest(key, known.iter().copied()),
                    &known,
                )
            };
            unexpected.iter().map(unknown).collect()
        }
        ValidationErrorKind::Required { property } => {
            vec![codes::missing_key(place, property.as_str().unwrap_or_default())]
        }
        ValidationErrorKind::Type { kind } => {
            vec![codes::wrong_type(place, &expected(kind), &found(error.instance()))]
        }
        ValidationErrorKind::Enum { options } => {
            let options: Vec<&str> = options
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            let written = error.instance().as_str().unwrap_or_default().to_owned();
            vec![codes::not_an_option(place, &written, &options)]
        }
        // An option with a description is a schema of its own.
        ValidationErrorKind::OneOfNotValid { .. } => {
            let options = constants(schema, &error.schema_path().to_string());
            match error.instance().as_str() {
                Some(written) => vec![codes::not_an_option(place, written, &options)],
                None => {
                    vec![codes::wrong_type(place, "a text", &found(error.instance()))]
                }
            }
        }
        ValidationErrorKind::Maximum { limit } => {
            let most = limit.as_u64().and_then(|most| u32::try_from(most).ok());
            let written = error.instance().to_string();
            vec![codes::number_too_large(place, &written, most)]
        }
        ValidationErrorKind::AnyOf { .. } => alternatives(schema, error, positions),
        _ => vec![codes::wrong_shape(place, &error.to_string())],
    }
}

/// What is wrong with a value that may have one of several shapes: the faults
/// against the shape that it seems to be meant for, else the shapes there are.
fn alternatives(
    schema: &Value,
    error: &ValidationError<'_>,
    positions: &Positions,
) -> Vec<Diagnostic> {
    let mut shapes = Vec::new();
    collect_shapes(error, &mut shapes);
    let here = error.instance_path();
    let of_other_type = |fault: &&ValidationError<'_>| {
        matches!(fault.kind(), ValidationErrorKind::Type { .. })
            && fault.instance_path() == here
    };
    let meant = shapes
        .iter()
        .find(|faults| !faults.iter().any(|fault| of_other_type(&fault)));
    if let Some(faults) = meant {
        let describe = |fault: &ValidationError<'_>| {
            describe(schema, fault.instance_path().as_str(), fault, positions)
        };
        return faults.iter().flat_map(describe).collect();
    }
    let mut expected_types: Vec<String> = Vec::new();
    for fault in shapes.iter().flat_map(|faults| faults.iter()) {
        if let ValidationErrorKind::Type { kind } = fault.kind() {
            let name = expected(kind);
            if name != "null" && !expected_types.contains(&name) {
                expected_types.push(name);
            }
        }
    }
    let place = positions.value(here.as_str());
    let expected = expected_types.join(" or ");
    vec![codes::wrong_type(place, &expected, &found(error.instance()))]
}

/// The faults against each shape that a value may have, shapes within shapes
/// included.
fn collect_shapes<'e>(
    error: &'e ValidationError<'_>,
    shapes: &mut Vec<&'e [ValidationError<'static>]>,
) {
    let ValidationErrorKind::AnyOf { context } = error.kind() else { return };
    for faults in context {
        match faults.as_slice() {
            [inner]
                if matches!(inner.kind(), ValidationErrorKind::AnyOf { .. })
                    && inner.instance_path() == error.instance_path() =>
            {
                collect_shapes(inner, shapes);
            }
            faults => shapes.push(faults),
        }
    }
}

/// The keys that the schema knows where a key was refused.
fn properties<'a>(schema: &'a Value, schema_path: &str) -> Vec<&'a str> {
    let parent = schema_path.rsplit_once('/').map_or("", |(parent, _)| parent);
    node(schema, parent)
        .and_then(|value| value.get("properties"))
        .and_then(Value::as_object)
        .map(|properties| properties.keys().map(String::as_str).collect())
        .unwrap_or_default()
}

/// The options of a list of constants.
fn constants<'a>(schema: &'a Value, schema_path: &str) -> Vec<&'a str> {
    node(schema, schema_path)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|option| option.get("const").and_then(Value::as_str))
        .collect()
}

/// The node at a path that runs through references.
fn node<'a>(schema: &'a Value, path: &str) -> Option<&'a Value> {
    let mut current = schema;
    for step in path.split('/').skip(1).filter(|step| *step != "$ref") {
        let value = resolve(schema, current)?;
        let index = || step.parse::<usize>().ok().and_then(|index| value.get(index));
        current = value.get(step).or_else(index)?;
    }
    resolve(schema, current)
}

fn resolve<'a>(schema: &'a Value, value: &'a Value) -> Option<&'a Value> {
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => schema.pointer(reference.trim_start_matches('#')),
        None => Some(value),
    }
}

fn expected(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(kind) => plain(&kind.to_string()).to_owned(),
        TypeKind::Multiple(kinds) => kinds
            .iter()
            .filter(|kind| kind.to_string() != "null")
            .map(|kind| plain(&kind.to_string()).to_owned())
            .collect::<Vec<_>>()
            .join(" or "),
    }
}

fn found(value: &Value) -> String {
    match value {
        Value::Null => "nothing".into(),
        Value::Bool(_) => "`true` or `false`".into(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) => format!("the text `{text}`"),
        Value::Array(_) => plain("array").into(),
        Value::Object(_) => plain("object").into(),
    }
}

fn plain(kind: &str) -> &str {
    match kind {
        "array" => "a list",
        "object" => "a group of keys",
        "string" => "a text",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "`true` or `false`",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::File;

    /// A format with a rule that has no sentence of its own.
    #[derive(JsonSchema)]
    #[expect(dead_code, reason = "only its schema is asked for")]
    struct Short {
        #[schemars(length(max = 3))]
        name: String,
    }

    #[test]
    fn a_rule_without_a_sentence_is_told_in_the_words_of_the_schema() {
        let file = File::new("a.yaml", "name: longer\n");
        let positions = super::super::scan::scan(&file).unwrap();
        let value = serde_json::json!({ "name": "longer" });
        let found = Shape::of::<Short>().check(&value, &positions);
        let found: Vec<_> = found
            .iter()
            .map(|said| (said.code, said.place.as_ref().unwrap().range.clone()))
            .collect();
        assert_eq!(found, [("wrong-shape", 6..12)]);
    }
}
