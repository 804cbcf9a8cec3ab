//! `distr import`: an agenda that exists in Word.

use super::args::ImportArguments;
use super::desk::Desk;
use crate::diag::{Diagnostics, codes};
use crate::project;
use crate::workshop::Asked;

/// Reads a Word file and writes a source and its words.
pub(super) fn import(
    arguments: &ImportArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let path = arguments.file.to_string_lossy().into_owned();
    let bytes = project::named(&arguments.file)
        .map_err(|error| codes::unreadable(&path, &error.to_string()))?;
    let workshop = desk.open(&[])?;
    let language = match &arguments.language {
        Some(tag) => desk.languages(&workshop, std::slice::from_ref(tag))?.pop(),
        None => None,
    };
    let asked = Asked { path, language, name: arguments.name.clone() };
    let imported = workshop.import(&bytes, &asked)?;
    let bench = desk.open_bench()?;
    bench.write(&imported.changes)?;
    desk.say(&imported.said);
    if desk.is_human() {
        for change in &imported.changes {
            desk.tell(&format!("{}: written", change.path));
        }
        let tag = &imported.language;
        desk.tell(&format!("then: distr tree {} -l {tag}", imported.source));
    }
    Ok(())
}
