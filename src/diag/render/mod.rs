//! The renderers: the same diagnostics for people and for machines.

mod human;
mod json;
mod junit;
mod line;
mod sarif;

pub use self::junit::{Tested, junit};
pub use self::sarif::sarif;

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

/// How messages are shown.
#[derive(Debug, Clone, Copy)]
pub struct Manner<'a> {
    /// Their form.
    pub format: MessageFormat,
    /// Whether people see colours.
    pub color: bool,
    /// The folder of the project as those see it who show messages beside a file of a
    /// repository, GitHub and code scanning; empty, or with a slash at its end.
    pub base: &'a str,
}

impl Manner<'_> {
    /// A form without colours, of a project that is all of its repository.
    pub fn plain(format: MessageFormat) -> Self {
        Self { format, color: false, base: "" }
    }
}

/// Prints diagnostics.
pub fn render(diagnostics: &Diagnostics, manner: Manner<'_>) -> String {
    let Manner { format, color, base } = manner;
    let one = |diagnostic| match format {
        MessageFormat::Human => human::render(diagnostic, color),
        MessageFormat::Short => line::short(diagnostic),
        MessageFormat::Json => json::render(diagnostic),
        MessageFormat::Github => line::github(diagnostic, base),
        MessageFormat::Sarif | MessageFormat::Junit => String::new(),
    };
    match format {
        MessageFormat::Sarif => return sarif(diagnostics, base, diagnostics.worst()),
        MessageFormat::Junit => return junit(&[], diagnostics),
        _ => {}
    }
    diagnostics.iter().map(one).collect()
}
