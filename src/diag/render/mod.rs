//! The renderers: the same diagnostics for people and for machines.

mod human;
mod json;
mod junit;
mod line;
mod sarif;

pub use self::junit::{Tested, junit};

use super::Diagnostics;

/// The form of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageFormat {
    /// With the line in question, for people.
    Human,
    /// One line per message.
    Short,
    /// One JSON object per line.
    Json,
    /// Annotations of a GitHub workflow.
    Github,
    /// One document for all: SARIF 2.1.0, which code scanning reads.
    Sarif,
    /// One document for all: JUnit XML, which every CI shows as tests.
    Junit,
}

impl MessageFormat {
    /// Whether all messages of a run make one document, which is written at its end.
    pub fn is_document(self) -> bool {
        matches!(self, MessageFormat::Sarif | MessageFormat::Junit)
    }
}

/// Prints diagnostics in a form; `color` is heard by people only.
pub fn render(diagnostics: &Diagnostics, format: MessageFormat, color: bool) -> String {
    let one = |diagnostic| match format {
        MessageFormat::Human => human::render(diagnostic, color),
        MessageFormat::Short => line::short(diagnostic),
        MessageFormat::Json => json::render(diagnostic),
        MessageFormat::Github => line::github(diagnostic),
        MessageFormat::Sarif | MessageFormat::Junit => String::new(),
    };
    match format {
        MessageFormat::Sarif => return sarif::render(diagnostics),
        MessageFormat::Junit => return junit(&[], diagnostics),
        _ => {}
    }
    diagnostics.iter().map(one).collect()
}
