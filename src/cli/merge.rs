//! `distr merge`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::desk::Desk;
use super::summary::Outcome;
use crate::batch::{self, Book, FileRecord, MANIFEST, Manifest, Note};
use crate::diag::{Diagnostics, codes};
use crate::output::{self, Folder, Publication};
use crate::workshop::stem;

/// Joins the folders of all shards of a batch into one.
pub(super) fn merge(
    folders: &[PathBuf],
    out: &Path,
    patience: Duration,
    prune: bool,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let shards = read(folders)?;
    let merged = batch::merge(&shards)?;
    apart(folders, out)?;
    let (folder, notes) = Folder::open(out, patience)?;
    let before = output::manifest(out).unwrap_or_else(|damage| {
        desk.say(&codes::manifest_ignored(damage).into());
        None
    });
    let before = Book::with_notes(before, &notes);
    spare_edited(&before, &merged, &folder)?;
    for project in merged.projects.values() {
        folder.publish(&[], &Note::Project(project.clone()).print()?)?;
    }
    for (place, (_, shard)) in folders.iter().zip(&shards) {
        copy(place, shard, &folder)?;
    }
    let mut manifest = settled(before, merged, &folder);
    let pruned = match prune {
        true => folder.prune(&mut manifest.obsolete)?,
        false => 0,
    };
    let files = manifest.files().count();
    folder.close(MANIFEST, &manifest.print()?)?;
    sum_up(&manifest, desk);
    if desk.is_human() {
        let deleted = match pruned {
            0 => String::new(),
            _ => format!(", {pruned} deleted"),
        };
        desk.tell(&format!(
            "{files} files of {} parts in {}{deleted}",
            shards.len(),
            out.display()
        ));
    }
    Ok(())
}

/// Tells what became of each version in the parts. That some were refused is no fault of
/// the merge.
fn sum_up(manifest: &Manifest, desk: &mut Desk) {
    let versions = manifest.versions.iter();
    let names = versions.clone().map(|one| (stem(&one.source), &one.language));
    desk.expect(&manifest.languages, names);
    for version in versions {
        let outcome = Outcome::of(version.state);
        let said = batch::unmade(version);
        desk.tested(stem(&version.source), &version.language, outcome, &said);
    }
}

/// Complains if the folder is one of the parts, by whatever path. One that is not
/// there yet is none.
fn apart(folders: &[PathBuf], out: &Path) -> Result<(), Diagnostics> {
    let Ok(out) = out.canonicalize() else { return Ok(()) };
    let is_out = |part: &&PathBuf| part.canonicalize().is_ok_and(|part| part == out);
    match folders.iter().find(is_out) {
        Some(part) => Err(codes::merge_into_part(&part.display().to_string()).into()),
        None => Ok(()),
    }
}

/// The manifests of folders in which every file is as it was built.
fn read(folders: &[PathBuf]) -> Result<Vec<(String, Manifest)>, Diagnostics> {
    let mut said = Diagnostics::default();
    let mut shards = Vec::new();
    for path in folders {
        let name = path.display().to_string();
        match intact(path, &name) {
            Ok(manifest) => shards.push((name, manifest)),
            Err(found) => said.extend(found),
        }
    }
    if said.has_errors() { Err(said) } else { Ok(shards) }
}

fn intact(path: &Path, name: &str) -> Result<Manifest, Diagnostics> {
    let found = output::found(path)?;
    let manifest =
        output::manifest(path)?.ok_or_else(|| codes::manifest_missing(name))?;
    if output::is_unfinished(path) {
        return Err(codes::build_unfinished(name).into());
    }
    let damage = batch::damage(&manifest, &found, path);
    if damage.is_empty() { Ok(manifest) } else { Err(damage) }
}

/// Copies the files of a shard, those of a version all or none.
fn copy(place: &Path, shard: &Manifest, folder: &Folder) -> Result<(), Diagnostics> {
    for version in &shard.versions {
        let mut files = Vec::new();
        for file in &version.files {
            let bytes = output::read(&place.join(&file.name), file.sha256)?;
            files.push((file, bytes));
        }
        let files: Vec<Publication<'_>> = files
            .iter()
            .map(|(file, bytes)| Publication {
                name: &file.name,
                bytes,
                sha256: file.sha256,
            })
            .collect();
        // Should this be killed, the next build knows whose the files are.
        folder.publish(&files, &Note::Version(Box::new(version.clone())).print()?)?;
    }
    Ok(())
}

/// Refuses to take the place of files that somebody edited.
fn spare_edited(
    before: &Book,
    merged: &Manifest,
    folder: &Folder,
) -> Result<(), Diagnostics> {
    let known = before.digests();
    let is_edited = |file: &&FileRecord| {
        folder.is_edited(&file.name, known.get(&file.name), file.sha256)
    };
    let edited: Diagnostics = merged
        .files()
        .filter(is_edited)
        .map(|file| {
            codes::output_edited(&file.name).help("move it elsewhere, and merge again")
        })
        .collect();
    if edited.is_empty() { Ok(()) } else { Err(edited) }
}

/// The manifest of the folder, with what an earlier one left there.
fn settled(mut before: Book, merged: Manifest, folder: &Folder) -> Manifest {
    before.join(&merged);
    let belongs = |version: &batch::VersionRecord| {
        let mut versions = merged.versions.iter();
        versions.any(|merged| merged.identity() == version.identity())
    };
    let settled = before.settle(&merged.languages, belongs, |file| folder.has(file));
    Manifest { obsolete: settled.obsolete, ..merged }
}
