//! `distr verify`.

use std::path::Path;

use super::desk::Desk;
use super::summary::Outcome;
use crate::batch;
use crate::diag::{Diagnostics, codes};
use crate::output;
use crate::workshop::stem;

/// Compares a folder of documents with its manifest.
pub(super) fn verify(folder: &Path, desk: &mut Desk) -> Result<(), Diagnostics> {
    let name = folder.display().to_string();
    let found = output::found(folder)?;
    let manifest = output::manifest(folder)?;
    let Some(manifest) = manifest else {
        return Err(codes::manifest_missing(&name).into());
    };
    let mut said = Diagnostics::default();
    if output::is_unfinished(folder) || !manifest.complete {
        said.push(codes::build_unfinished(&name));
    }
    let verdict = batch::verify(&manifest, &found);
    for (version, said) in &verdict.versions {
        let outcome = Outcome::of(version.state);
        desk.tested(stem(&version.source), &version.language, outcome, said);
    }
    said.extend(verdict.all());
    let files = manifest.files().count();
    desk.say(&said);
    if said.is_empty() && desk.is_human() {
        desk.tell(&format!("{files} files in {name} are as they were built"));
    }
    Ok(())
}
