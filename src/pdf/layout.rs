//! Compiles a document, again where Typst set a note on a wrong page.
//!
//! Invariant: a warning of Typst is an error: it tells of a font that is
//! missing or of a page number that may be wrong.

use typst::diag::Warned;
use typst_layout::PagedDocument;

use super::notes;
use super::world::{Closet, Inputs};
use crate::diag::{Diagnostics, codes};

/// Compiles the document, and again as long as notes are found astray whose
/// paragraphs were not repaired yet.
pub(super) fn lay_out(
    closet: &Closet,
    inputs: &Inputs,
    note_ids: &[&str],
) -> Result<PagedDocument, Diagnostics> {
    let mut repairs = Vec::new();
    loop {
        let pages = compile(closet, inputs, &repairs)?;
        let mut astray = notes::astray(&pages, note_ids.len());
        if astray.is_empty() {
            return Ok(pages);
        }
        if astray.iter().all(|note| repairs.contains(note)) {
            return Err(astray_diagnostics(&astray, note_ids));
        }
        astray.retain(|note| !repairs.contains(note));
        repairs.extend(astray);
    }
}

fn compile(
    closet: &Closet,
    inputs: &Inputs,
    repairs: &[usize],
) -> Result<PagedDocument, Diagnostics> {
    let world = closet.world(inputs, repairs);
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
    let pages = output.map_err(|errors| closet.diagnostics(&errors))?;
    if warnings.is_empty() { Ok(pages) } else { Err(closet.diagnostics(&warnings)) }
}

fn astray_diagnostics(astray: &[usize], note_ids: &[&str]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for note in astray {
        let id = note_ids.get(*note).copied().unwrap_or_default();
        diagnostics.push(codes::note_astray(id));
    }
    diagnostics
}
