//! One JSON object per line, for programs.

use serde_json::json;

use crate::diag::{Blame, Diagnostic, Place, Severity};

pub(super) fn render(diagnostic: &Diagnostic) -> String {
    let related = diagnostic.related.as_ref().map(|(at, word)| {
        let mut value = place(at);
        value["message"] = json!(word);
        value
    });
    let value = json!({
        "code": diagnostic.code,
        "severity": match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "blame": match diagnostic.blame {
            Blame::Content => "content",
            Blame::Usage => "usage",
            Blame::Limit => "limit",
            Blame::Environment => "environment",
            Blame::Internal => "internal",
        },
        "message": diagnostic.message,
        "place": diagnostic.place.as_ref().map(place),
        "related": related,
        "message_id": diagnostic.message_id,
        "language": diagnostic.language,
        "source": diagnostic.source,
        "help": diagnostic.help,
    });
    format!("{value}\n")
}

fn place(place: &Place) -> serde_json::Value {
    let (line, column) = place.file.line_column(place.range.start);
    json!({ "file": &*place.file.path, "line": line, "column": column })
}
