//! Writes tree and look as WordprocessingML.
//!
//! 1. `styles` turns the look into named styles.
//! 2. `section`, `masthead`, `blocks` and `notes` hand the tree to docx-rs.
//! 3. `package` completes the parts that docx-rs wrote and zips them.
//!
//! Invariant: this room knows no agenda and no words; a language tag is passed
//! on to Word and never decides anything.

mod blocks;
mod geometry;
mod inlines;
mod masthead;
mod measure;
mod notes;
mod package;
mod section;
mod styles;
mod tables;
mod voice;
mod writer;

#[cfg(test)]
mod tests;

use docx_rs::Docx;

use self::package::Completion;
use self::styles::Catalogue;
use self::writer::Writer;
use crate::diag::Diagnostics;
use crate::document::Document;
use crate::style::Look;

/// The Word file of a language version: the same bytes for the same document
/// and look, on any thread and machine.
pub fn render(document: &Document, look: &Look) -> Result<Vec<u8>, Diagnostics> {
    let catalogue = Catalogue::new(document, look)?;
    let mut writer = Writer::new(document, &catalogue);
    writer.notes = notes::write(&mut writer);
    let docx = Docx::new().styles(catalogue.to_word());
    let docx = section::set_up(&mut writer, docx);
    let docx = masthead::write(&mut writer, docx);
    let docx = blocks::write(&mut writer, docx);
    if writer.problems.has_errors() {
        return Err(writer.problems);
    }
    package::pack(&docx.build(), &Completion::new(&writer))
}
