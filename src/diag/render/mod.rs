//! The renderers: the same diagnostics for people and for machines.

mod human;
mod json;
mod line;

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
}

/// Prints diagnostics in a form; `color` is heard by people only.
pub fn render(diagnostics: &Diagnostics, format: MessageFormat, color: bool) -> String {
    let one = |diagnostic| match format {
        MessageFormat::Human => human::render(diagnostic, color),
        MessageFormat::Short => line::short(diagnostic),
        MessageFormat::Json => json::render(diagnostic),
        MessageFormat::Github => line::github(diagnostic),
    };
    diagnostics.iter().map(one).collect()
}
