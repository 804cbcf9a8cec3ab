//! One line per message: for editors and terminals, and for GitHub.

use crate::diag::{Diagnostic, Severity, shown_path};

pub(super) fn short(diagnostic: &Diagnostic) -> String {
    let place = match &diagnostic.place {
        Some(place) => {
            let (line, column) = place.file.line_column(place.range.start);
            format!("{}:{line}:{column}: ", shown_path(&place.file.path))
        }
        None => String::new(),
    };
    let (severity, code) = (severity(diagnostic), diagnostic.code);
    format!("{place}{severity}[{code}]: {}\n", sentence(diagnostic))
}

pub(super) fn github(diagnostic: &Diagnostic, base: &str) -> String {
    let place = match &diagnostic.place {
        Some(place) => {
            let (line, column) = place.file.line_column(place.range.start);
            let path = shown_path(&format!("{base}{}", place.file.path));
            format!("file={},line={line},col={column},", property(&path))
        }
        None => String::new(),
    };
    let severity = severity(diagnostic);
    format!(
        "::{severity} {place}title={}::{}\n",
        diagnostic.code,
        data(&sentence(diagnostic))
    )
}

fn severity(diagnostic: &Diagnostic) -> &'static str {
    match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// Everything a message has to say, in one line.
pub(super) fn sentence(diagnostic: &Diagnostic) -> String {
    let mut sentence = diagnostic.message.clone();
    if let Some(language) = &diagnostic.language {
        sentence = format!("{sentence} ({language})");
    }
    if let Some(source) = &diagnostic.source {
        sentence = format!("{sentence}; the reference says: {source}");
    }
    if let Some(help) = &diagnostic.help {
        sentence = format!("{sentence}; {help}");
    }
    sentence.replace('\n', " ")
}

/// Escapes data of a workflow command (GitHub, Workflow commands).
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
