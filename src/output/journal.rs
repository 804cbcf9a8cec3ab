//! The journal of a folder: which sets of files a build published, for the next
//! build should this one be killed.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::existing;
use super::folder::Publication;
use crate::batch::{Digest, is_name};

/// The name of the journal in the hidden folder.
pub(super) const NAME: &str = "journal";

/// A line of the journal.
#[derive(Serialize, Deserialize)]
struct Line {
    /// The files by name.
    files: BTreeMap<String, Digest>,
    /// What the build noted.
    note: String,
}

/// The line about files that are about to be moved into their places.
pub(super) fn line(files: &[Publication<'_>], note: &str) -> io::Result<String> {
    let digest = |file: &Publication<'_>| (file.name.to_owned(), file.sha256);
    let line = Line {
        files: files.iter().map(digest).collect(),
        note: note.to_owned(),
    };
    Ok(format!("{}\n", serde_json::to_string(&line)?))
}

/// Finishes what an interrupted build left in a folder and its hidden folder:
/// files that were staged whole are moved into their places, others removed. The
/// journal stays. Returns the notes.
pub(super) fn recover(folder: &Path, work: &Path) -> io::Result<Vec<String>> {
    let (files, notes) = read(&work.join(NAME))?;
    for (name, digest) in &files {
        let staged = work.join(name);
        if super::digest(&staged).is_ok_and(|found| found == *digest) {
            fs::rename(staged, folder.join(name))?;
        }
    }
    for entry in fs::read_dir(work)? {
        let entry = entry?;
        let name = entry.file_name();
        if name != NAME && name != super::folder::LOCK {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(notes)
}

/// The files of a journal, each as it was published last, and the notes. A line
/// that a kill tore is none, and no name leads out of the folder.
fn read(path: &Path) -> io::Result<(BTreeMap<String, Digest>, Vec<String>)> {
    let bytes = existing(path)?.unwrap_or_default();
    if bytes.last().is_some_and(|last| *last != b'\n') {
        let mut journal: File = OpenOptions::new().append(true).open(path)?;
        journal.write_all(b"\n")?;
    }
    let (mut files, mut notes) = (BTreeMap::new(), Vec::new());
    for line in bytes.split(|byte| *byte == b'\n') {
        if let Ok(line) = serde_json::from_slice::<Line>(line) {
            files.extend(line.files.into_iter().filter(|(name, _)| is_name(name)));
            notes.push(line.note);
        }
    }
    Ok((files, notes))
}
