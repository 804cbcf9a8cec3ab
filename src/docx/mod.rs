//! Writes tree and look as WordprocessingML.
//!
//! 1. `styles` turns the look into named styles.
//! 2. `section`, `masthead`, `control`, `blocks` and `notes` hand the tree to
//!    docx-rs.
//! 3. `package` completes the parts that docx-rs wrote and zips them.
//!
//! Invariant: this room knows no agenda and no words; a language tag is passed
//! on to Word and never decides anything.

mod artwork;
mod blocks;
mod bookmarks;
mod control;
mod geometry;
mod inlines;
mod masthead;
mod measure;
mod notes;
mod package;
mod pictures;
mod section;
mod styles;
mod tables;
mod voice;
mod writer;

#[cfg(test)]
mod tests;

use docx_rs::Docx;

pub use self::artwork::{Artwork, Image};
use self::package::Completion;
use self::styles::Catalogue;
use self::writer::Writer;
use crate::diag::Diagnostics;
use crate::document::Document;
use crate::style::Look;

/// The Word file of a language version: the same bytes for the same document
/// look and images, on any thread and machine.
///
/// # Errors
/// A document that contradicts itself, a character that XML cannot hold, and
/// two styles that Word could not tell apart.
pub fn render(
    document: &Document,
    look: &Look,
    artwork: &Artwork,
) -> Result<Vec<u8>, Diagnostics> {
    let catalogue = Catalogue::new(document, look)?;
    let mut writer = Writer::new(document, &catalogue, artwork);
    writer.notes = notes::write(&mut writer);
    let docx = section::set_up(&mut writer, Docx::new());
    let docx = masthead::write(&mut writer, docx);
    let docx = blocks::write(&mut writer, docx);
    let docx = docx.styles(catalogue.to_word(&writer.mixed)?);
    if writer.problems.has_errors() {
        return Err(writer.problems);
    }
    package::pack(&docx.build(), &Completion::new(&writer))
}
