//! The journal of a folder: which sets of files a build published, for the next
//! build should this one be killed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::existing;
use super::folder::{LOCK, Publication};
use crate::batch::{Digest, MANIFEST, is_name};

/// The name of the journal in the hidden folder.
pub(super) const NAME: &str = "journal";

/// The first line.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    /// The digest of the manifest that the build began with, if there was one. With
    /// another manifest the build came to its end.
    after: Option<Digest>,
}

impl Head {
    fn of(folder: &Path) -> Self {
        Self { after: super::digest(&folder.join(MANIFEST)).ok() }
    }
}

/// A line about a set of files.
#[derive(Serialize, Deserialize)]
struct Set {
    /// The files by name.
    files: BTreeMap<String, Digest>,
    /// What the build noted.
    note: String,
}

/// Begins a journal that has nothing in it.
pub(super) fn begin(journal: &mut File, folder: &Path) -> io::Result<()> {
    match journal.metadata()?.len() {
        0 => write(journal, &serde_json::to_string(&Head::of(folder))?),
        _ => Ok(()),
    }
}

/// Adds the line about files that are about to be moved into their places, and waits
/// until the disk has it.
pub(super) fn add(
    journal: &mut File,
    files: &[Publication<'_>],
    note: &str,
) -> io::Result<()> {
    let digest = |file: &Publication<'_>| (file.name.to_owned(), file.sha256);
    let set = Set {
        files: files.iter().map(digest).collect(),
        note: note.to_owned(),
    };
    write(journal, &serde_json::to_string(&set)?)
}

/// Writes a line. It begins anew, so that one before it that was torn by a full disk or
/// a kill does not swallow it.
fn write(journal: &mut File, line: &str) -> io::Result<()> {
    journal.write_all(format!("\n{line}\n").as_bytes())?;
    journal.sync_data()
}

/// Finishes what an interrupted build left in a folder and its hidden folder:
/// files that were staged whole are moved into their places, others removed. The
/// journal stays, unless the build had written its manifest. Returns the notes about
/// the files that are in their places.
pub(super) fn recover(folder: &Path, work: &Path) -> io::Result<Vec<String>> {
    let path = work.join(NAME);
    let mut sets = Vec::new();
    if let Some((head, found)) = read(&path)? {
        if head.is_none_or(|head| head == Head::of(folder)) {
            sets = found;
        } else {
            fs::remove_file(&path)?;
        }
    }
    let last: BTreeMap<&String, &Digest> =
        sets.iter().flat_map(|set| &set.files).collect();
    for (name, digest) in last {
        let staged = work.join(name);
        if super::digest(&staged).is_ok_and(|found| found == *digest) {
            fs::rename(staged, folder.join(name))?;
        }
    }
    for entry in fs::read_dir(work)? {
        let entry = entry?;
        let name = entry.file_name();
        if name != NAME && name != LOCK {
            fs::remove_file(entry.path())?;
        }
    }
    // What could not be moved, or was lost with the power, was not published.
    let in_place = |(name, digest): (&String, &Digest)| {
        super::digest(&folder.join(name)).is_ok_and(|found| found == *digest)
    };
    sets.retain(|set| set.files.iter().all(in_place));
    Ok(sets.into_iter().map(|set| set.note).collect())
}

/// The head of a journal and its sets, if there is one. A line that was torn is none,
/// and no name leads out of the folder.
fn read(path: &Path) -> io::Result<Option<(Option<Head>, Vec<Set>)>> {
    let Some(bytes) = existing(path)? else { return Ok(None) };
    let lines = || bytes.split(|byte| *byte == b'\n');
    let head = lines().find_map(|line| serde_json::from_slice(line).ok());
    let sets = lines().filter_map(|line| serde_json::from_slice::<Set>(line).ok());
    let sane = |set: Set| {
        let files = set.files.into_iter().filter(|(name, _)| is_name(name));
        Set { files: files.collect(), ..set }
    };
    Ok(Some((head, sets.map(sane).collect())))
}
