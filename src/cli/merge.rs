//! `distr merge`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::args::MergeArguments;
use super::desk::Desk;
use super::signals::Signals;
use super::summary::Outcome;
use crate::batch::{self, Book, FileRecord, MANIFEST, Manifest, Note, VersionRecord};
use crate::diag::{Diagnostics, codes};
use crate::output::{self, Folder, Publication};
use crate::workshop::stem;

/// Joins the folders of all shards of a batch into one. Where somebody asks for an end,
/// the version that is being copied is the last.
pub(super) fn merge(
    arguments: &MergeArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let signals = Signals::listen()?;
    let ended = join(arguments, &|| signals.came().is_some(), desk);
    let is_whole = ended.as_ref().is_ok_and(|(manifest, _)| manifest.complete);
    if let Some(signal) = signals.came().filter(|_| !is_whole) {
        desk.ended_by(signal);
    }
    let (manifest, pruned) = ended?;
    if desk.is_human() {
        tell(arguments, &manifest, pruned, desk);
    }
    Ok(())
}

/// Joins the folders, as far as nobody asks for an end. Returns the manifest, and how many
/// files were deleted.
fn join(
    arguments: &MergeArguments,
    stop: &dyn Fn() -> bool,
    desk: &mut Desk,
) -> Result<(Manifest, usize), Diagnostics> {
    let MergeArguments { folders, out, prune, wait } = arguments;
    let shards = read(folders)?;
    let merged = batch::merge(&shards)?;
    apart(folders, out)?;
    let (folder, notes) = Folder::open_unless(out, Duration::from_secs(*wait), stop)?;
    let before = output::manifest(out).unwrap_or_else(|damage| {
        desk.say(&codes::manifest_ignored(damage).into());
        None
    });
    let mut book = Book::with_notes(before, &notes);
    spare_edited(&book, &merged, &folder)?;
    expect(&merged, desk);
    for project in merged.projects.values() {
        book.share(project.clone());
        folder.publish(&[], &Note::Project(project.clone()).print()?)?;
    }
    let mut copied = 0;
    for (place, version) in versions(folders, &shards).take_while(|_| !stop()) {
        copy(place, version, &folder)?;
        book.replace(version.clone());
        report(version, desk);
        copied += 1;
    }
    let is_whole = copied == merged.versions.len();
    let mut manifest = settled(book, merged, is_whole, &folder);
    let pruned = match *prune && is_whole {
        true => folder.prune(&mut manifest.obsolete)?,
        false => 0,
    };
    folder.close(MANIFEST, &manifest.print()?)?;
    Ok((manifest, pruned))
}

/// The versions of all shards, each with the folder that it lies in.
fn versions<'a>(
    folders: &'a [PathBuf],
    shards: &'a [(String, Manifest)],
) -> impl Iterator<Item = (&'a Path, &'a VersionRecord)> {
    let all = folders.iter().zip(shards);
    all.flat_map(|(place, (_, shard))| {
        shard.versions.iter().map(|version| (place.as_path(), version))
    })
}

/// Tells which versions are to come.
fn expect(merged: &Manifest, desk: &mut Desk) {
    let versions = merged.versions.iter();
    let names = versions.map(|one| (stem(&one.source), &one.language));
    desk.expect(&merged.languages, names);
}

/// Tells what became of a version in its part. That it was refused is no fault of the
/// merge.
fn report(version: &VersionRecord, desk: &mut Desk) {
    let outcome = Outcome::of(version.state);
    let said = batch::unmade(version);
    desk.tested(stem(&version.source), &version.language, outcome, &said);
}

/// The last line, for people.
fn tell(arguments: &MergeArguments, manifest: &Manifest, pruned: usize, desk: &Desk) {
    let files = manifest.files().count();
    let parts = arguments.folders.len();
    let mut line = match manifest.complete {
        true => format!("{files} files of {parts} parts in {}", arguments.out.display()),
        false => format!("the merge into {} was ended", arguments.out.display()),
    };
    if pruned > 0 {
        line.push_str(&format!(", {pruned} deleted"));
    }
    desk.tell(&line);
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

/// Copies the files of a version, all or none.
fn copy(
    place: &Path,
    version: &VersionRecord,
    folder: &Folder,
) -> Result<(), Diagnostics> {
    let mut files = Vec::new();
    for file in &version.files {
        let bytes = output::read(&place.join(&file.name), file.sha256)?;
        files.push((file, bytes));
    }
    let files: Vec<Publication<'_>> = files
        .iter()
        .map(|(file, bytes)| Publication { name: &file.name, bytes, sha256: file.sha256 })
        .collect();
    // Should this be killed, the next build knows whose the files are.
    folder.publish(&files, &Note::Version(Box::new(version.clone())).print()?)?;
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

/// The manifest of the folder, with what an earlier one left there. Where the merge was
/// ended before all versions came, those before it stay what they are.
fn settled(book: Book, merged: Manifest, is_whole: bool, folder: &Folder) -> Manifest {
    let belongs = |version: &VersionRecord| {
        let mut versions = merged.versions.iter();
        !is_whole || versions.any(|merged| merged.identity() == version.identity())
    };
    let settled = book.settle(&merged.languages, belongs, |file| folder.has(file));
    let obsolete = settled.obsolete;
    match is_whole {
        true => Manifest { obsolete, ..merged },
        false => Manifest {
            complete: false,
            projects: settled.projects,
            versions: settled.versions,
            obsolete,
            ..merged
        },
    }
}
