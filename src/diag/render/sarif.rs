//! SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format): one document
//! for all that was said, as code scanning reads it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::diag::{Blame, Diagnostic, Diagnostics, Place, Severity, explain};

/// Where the schema of the format is published.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What was said as one document; the run ended with the code of the worst, which may
/// be worse than all that was said.
pub fn sarif(diagnostics: &Diagnostics, base: &str, worst: Option<Blame>) -> String {
    // Code scanning takes no result without a place in a file; what has none is about
    // the run.
    let (placed, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        diagnostics.iter().partition(|said| said.place.is_some());
    let codes = codes(&placed);
    let results: Vec<Value> =
        placed.iter().map(|said| result(said, &codes, base)).collect();
    let notifications: Vec<Value> =
        others.iter().map(|said| notification(said)).collect();
    let is_of_machine = |blame| matches!(blame, Blame::Internal | Blame::Environment);
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": descriptors(&codes),
                "notifications": descriptors(&self::codes(&others)),
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": !worst.is_some_and(is_of_machine),
                "exitCode": worst.map_or(0, Blame::exit_code),
                "toolExecutionNotifications": notifications,
            }],
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// The codes of some diagnostics, each once.
fn codes(said: &[&Diagnostic]) -> Vec<&'static str> {
    let codes: BTreeSet<&'static str> = said.iter().map(|said| said.code).collect();
    codes.into_iter().collect()
}

/// What each code means, as `distr check --explain` tells it.
fn descriptors(codes: &[&str]) -> Vec<Value> {
    let explained = explain::all();
    let descriptor = |code: &&str| {
        let mut descriptor = json!({ "id": code });
        let found = explained.iter().find(|explained| explained.code == *code);
        if let Some(explained) = found {
            let lead = explained.text.split("\n\n").next().unwrap_or_default();
            let lead = lead.replace('\n', " ");
            descriptor["shortDescription"] = json!({ "text": lead });
            descriptor["fullDescription"] = json!({ "text": lead });
            descriptor["help"] =
                json!({ "text": explained.print(), "markdown": explained.text });
        }
        descriptor
    };
    codes.iter().map(descriptor).collect()
}

fn level(said: &Diagnostic) -> &'static str {
    match said.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// Something that is about the run and not about a place in a file.
fn notification(said: &Diagnostic) -> Value {
    json!({
        "descriptor": { "id": said.code },
        "level": level(said),
        "message": { "text": super::line::sentence(said) },
    })
}

fn result(said: &Diagnostic, codes: &[&str], base: &str) -> Value {
    let mut result = json!({
        "ruleId": said.code,
        "ruleIndex": codes.iter().position(|code| *code == said.code),
        "level": level(said),
        "message": { "text": super::line::sentence(said) },
    });
    if let Some(place) = &said.place {
        result["locations"] = json!([{ "physicalLocation": location(place, base) }]);
    }
    if let Some((place, word)) = &said.related {
        result["relatedLocations"] = json!([{
            "physicalLocation": location(place, base),
            "message": { "text": word },
        }]);
    }
    if let (Some(id), Some(first)) =
        (&said.message_id, result.pointer_mut("/locations/0"))
    {
        first["logicalLocations"] = json!([{ "name": id, "kind": "resource" }]);
    }
    result
}

/// A place; columns are counted in characters, from 1.
fn location(place: &Place, base: &str) -> Value {
    let (line, column) = place.file.line_column(place.range.start);
    let (end_line, end_column) = place.file.line_column(place.range.end);
    json!({
        "artifactLocation": { "uri": uri(&format!("{base}{}", place.file.path)), "uriBaseId": "%SRCROOT%" },
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
        let log: Value =
            serde_json::from_str(&sarif(&said(), "in a/", said().worst())).unwrap();
        assert_eq!(log["version"], "2.1.0");
        let run = &log["runs"][0];
        let rule = &run["tool"]["driver"]["rules"][0];
        assert_eq!(rule["id"], "message-twice");
        let explained = rule["help"]["text"].as_str().unwrap();
        assert!(explained.starts_with("message-twice\n\n"), "{explained}");
        assert!(explained.contains(rule["shortDescription"]["text"].as_str().unwrap()));
        assert_eq!(run["invocations"][0]["exitCode"], 4);
        assert_eq!(run["invocations"][0]["executionSuccessful"], false);
        let first = &run["results"][0];
        assert_eq!(
            (&first["ruleId"], &first["ruleIndex"]),
            (&json!("message-twice"), &json!(0))
        );
        assert_eq!(first["level"], "error");
        let physical = &first["locations"][0]["physicalLocation"];
        assert_eq!(physical["artifactLocation"]["uri"], "in%20a/locales/fr/a%20b.ftl");
        let region =
            json!({ "startLine": 1, "startColumn": 7, "endLine": 1, "endColumn": 8 });
        assert_eq!(physical["region"], region);
        assert_eq!(first["locations"][0]["logicalLocations"][0]["name"], "a");
        assert_eq!(
            first["relatedLocations"][0]["message"]["text"],
            "it is defined here first"
        );
        // What has no place is about the run: code scanning would take nothing else.
        assert!(run["results"].get(1).is_none());
        let note = &run["invocations"][0]["toolExecutionNotifications"][0];
        assert_eq!(note["descriptor"]["id"], "unreadable");
        assert_eq!(note["level"], "error");
        assert_eq!(run["tool"]["driver"]["notifications"][0]["id"], "unreadable");
    }

    #[test]
    fn a_run_without_findings_is_a_document_too() {
        let log: Value =
            serde_json::from_str(&sarif(&Diagnostics::default(), "", None)).unwrap();
        assert_eq!(log["runs"][0]["results"], json!([]));
        assert_eq!(log["runs"][0]["invocations"][0]["exitCode"], 0);
    }
}
