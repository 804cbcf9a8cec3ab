//! Stale translations: said where a document is made, and settled where a
//! translator says that they are still right.

use super::bitext::{Bitext, State};
use super::{Change, form};
use crate::diag::{Diagnostics, codes};

/// Complains about every translation whose original has changed since.
pub fn stale(bitext: &Bitext) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let Some(translation) = &bitext.translation else { return diagnostics };
    for (id, state) in bitext.states() {
        if state == State::Stale {
            let (place, side) = (translation.place(&id), &bitext.side);
            let original = bitext.original(&id).map(form::form);
            let stale = codes::translation_stale(place, &id, &side.name, &side.tag);
            diagnostics.push(stale.source(original));
        }
    }
    diagnostics
}

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
