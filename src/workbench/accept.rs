//! Stale translations, settled where a translator says that they are still right.

use super::Change;
use super::bitext::Bitext;
use crate::diag::{Diagnostics, codes};

/// Records that the translations of these messages say what their originals
/// say now. Returns the base file as it is to be.
///
/// # Errors
/// A message that is not translated.
pub fn accept(bitext: &Bitext, ids: &[String]) -> Result<Change, Diagnostics> {
    let mut base = bitext.base.clone();
    let mut diagnostics = Diagnostics::default();
    for id in ids {
        match (bitext.original(id), bitext.translation(id)) {
            (Some(original), Some(translation)) => base.record(original, translation),
            _ => diagnostics.push(codes::nothing_to_accept(id, &bitext.side.name)),
        }
    }
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    let text = base.write(&bitext.side.tag, bitext.base_heading())?;
    Ok(Change { path: bitext.paths.base.clone(), text: Some(text) })
}
