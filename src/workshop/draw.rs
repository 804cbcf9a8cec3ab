//! Draws the pages of language versions, for people who look while they write.

use super::build::{Format, located, typesetter};
use super::{Emblem, Version, Workshop};
use crate::diag::{Diagnostics, codes};
use crate::pdf::{Drawn, Typesetter};

/// Pulls trial pages with the templates and fonts of a project.
pub struct Press {
    typesetter: Typesetter,
}

impl Press {
    /// A press with the templates and fonts of a workshop.
    ///
    /// # Errors
    /// A template or the emblem that cannot be read.
    pub fn new(workshop: &Workshop) -> Result<Self, Diagnostics> {
        let emblem = Emblem::of(workshop.project())?;
        let typesetter = typesetter(workshop, &[Format::Pdf], &emblem)?;
        let absent = || codes::format_absent(Format::Pdf.ending());
        Ok(Self { typesetter: typesetter.ok_or_else(absent)? })
    }

    /// Draws the pages of a version exactly as they are typeset for its PDF.
    ///
    /// # Errors
    /// What stops Typst.
    pub fn draw(&self, version: &Version) -> Result<Drawn, Diagnostics> {
        let drawn = self.typesetter.draw(&version.document, &version.look);
        let mut drawn = drawn.map_err(|said| located(said, version))?;
        drawn.said = located(drawn.said, version);
        Ok(drawn)
    }
}
