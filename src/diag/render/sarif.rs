//! SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format): one document
//! for all that was said, as code scanning reads it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::diag::{Blame, Diagnostic, Diagnostics, Place, Severity};

/// Where the schema of the format is published.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn render(diagnostics: &Diagnostics) -> String {
    let codes: BTreeSet<&str> =
        diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    let codes: Vec<&str> = codes.into_iter().collect();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let results: Vec<Value> =
        diagnostics.iter().map(|said| result(said, &codes)).collect();
    let is_of_machine = |blame| matches!(blame, Blame::Internal | Blame::Environment);
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": !diagnostics.worst().is_some_and(is_of_machine),
                "exitCode": diagnostics.worst().map_or(0, Blame::exit_code),
            }],
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn result(said: &Diagnostic, codes: &[&str]) -> Value {
    let level = match said.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut result = json!({
        "ruleId": said.code,
        "ruleIndex": codes.iter().position(|code| *code == said.code),
        "level": level,
        "message": { "text": super::line::sentence(said) },
    });
    if let Some(place) = &said.place {
        result["locations"] = json!([{ "physicalLocation": location(place) }]);
    }
    if let Some((place, word)) = &said.related {
        result["relatedLocations"] = json!([{
            "physicalLocation": location(place),
            "message": { "text": word },
        }]);
    }
    if let Some(id) = &said.message_id {
        // The message stands at the place, or is all there is of one.
        let logical = json!([{ "name": id, "kind": "resource" }]);
        match result.pointer_mut("/locations/0") {
            Some(first) => first["logicalLocations"] = logical,
            None => result["locations"] = json!([{ "logicalLocations": logical }]),
        }
    }
    result
}

/// A place; columns are counted in characters, from 1.
fn location(place: &Place) -> Value {
    let (line, column) = place.file.line_column(place.range.start);
    let (end_line, end_column) = place.file.line_column(place.range.end);
    json!({
        "artifactLocation": { "uri": uri(&place.file.path), "uriBaseId": "%SRCROOT%" },
        "region": {
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        },
    })
}

/// A path as a relative reference (RFC 3986, section 4.2).
fn uri(path: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let one = |byte: u8| match is_plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    path.bytes().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{File, codes};

    fn said() -> Diagnostics {
        let file = File::new("locales/fr/a b.ftl", "a = é {\nb\n");
        let place = Place { file: file.clone(), range: 7..8 };
        let first = Place { file, range: 0..1 };
        let mut said = Diagnostics::default();
        said.push(codes::message_twice(place, first, "a", "French"));
        said.push(codes::unreadable("x", "gone"));
        said
    }

    #[test]
    fn a_result_has_rule_level_place_and_words() {
        let log: Value = serde_json::from_str(&render(&said())).unwrap();
        assert_eq!(log["version"], "2.1.0");
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["rules"][1]["id"], "unreadable");
        assert_eq!(run["invocations"][0]["exitCode"], 4);
        assert_eq!(run["invocations"][0]["executionSuccessful"], false);
        let first = &run["results"][0];
        assert_eq!(
            (&first["ruleId"], &first["ruleIndex"]),
            (&json!("message-twice"), &json!(0))
        );
        assert_eq!(first["level"], "error");
        let physical = &first["locations"][0]["physicalLocation"];
        assert_eq!(physical["artifactLocation"]["uri"], "locales/fr/a%20b.ftl");
        let region =
            json!({ "startLine": 1, "startColumn": 7, "endLine": 1, "endColumn": 8 });
        assert_eq!(physical["region"], region);
        assert_eq!(first["locations"][0]["logicalLocations"][0]["name"], "a");
        assert_eq!(
            first["relatedLocations"][0]["message"]["text"],
            "it is defined here first"
        );
        assert!(run["results"][1].get("locations").is_none());
    }

    #[test]
    fn a_run_without_findings_is_a_document_too() {
        let log: Value = serde_json::from_str(&render(&Diagnostics::default())).unwrap();
        assert_eq!(log["runs"][0]["results"], json!([]));
        assert_eq!(log["runs"][0]["invocations"][0]["exitCode"], 0);
    }
}
