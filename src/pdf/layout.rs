//! Compiles a document, again where Typst set a note on a wrong page.
//!
//! Invariant: a warning of Typst is an error: it tells of a font that is
//! missing or of a page number that may be wrong.

use typst::diag::Warned;
use typst_layout::PagedDocument;

use super::notes::{self, Expected};
use super::world::{Closet, Inputs};
use crate::diag::{Diagnostics, codes};

/// The repairs that the templates know for the block that calls a note, from
/// mild to strong: its lines stand alone at the foot of a page, or it starts
/// a page.
const REPAIRS: u8 = 2;

/// Compiles the document, and again with stronger repairs as long as notes are
/// found astray.
pub(super) fn lay_out(
    closet: &Closet,
    inputs: &Inputs,
    expected: &[Expected<'_>],
) -> Result<PagedDocument, Diagnostics> {
    let mut repairs = vec![0; expected.len()];
    loop {
        let pages = compile(closet, inputs, &repairs)?;
        let astray = notes::astray(&pages, expected);
        if astray.is_empty() {
            return Ok(pages);
        }
        if astray.iter().all(|note| repairs[*note] == REPAIRS) {
            return Err(astray_diagnostics(&astray, expected));
        }
        for note in astray {
            repairs[note] = REPAIRS.min(repairs[note] + 1);
        }
    }
}

/// Compiles the document once, with these repairs.
pub(super) fn compile(
    closet: &Closet,
    inputs: &Inputs,
    repairs: &[u8],
) -> Result<PagedDocument, Diagnostics> {
    let world = closet.world(inputs, repairs);
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
    let pages = output.map_err(|errors| closet.diagnostics(&errors))?;
    if warnings.is_empty() { Ok(pages) } else { Err(closet.diagnostics(&warnings)) }
}

fn astray_diagnostics(astray: &[usize], expected: &[Expected<'_>]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for note in astray {
        diagnostics.push(codes::note_astray(expected[*note].id));
    }
    diagnostics
}
