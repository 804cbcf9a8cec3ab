//! What the journal of a folder notes with every set of files, for the next build
//! should this one be killed.

use serde::{Deserialize, Serialize};

use super::manifest::{Manifest, Project, VersionRecord, is_name};
use super::update::Book;
use crate::diag::{Diagnostics, codes};

/// A note.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// What the versions that follow share.
    Project(Project),
    /// A version that was published.
    Version(Box<VersionRecord>),
}

impl Note {
    /// The note in one line.
    ///
    /// # Errors
    /// A note that JSON cannot hold.
    pub fn print(&self) -> Result<String, Diagnostics> {
        serde_json::to_string(self)
            .map_err(|error| codes::internal(error.to_string()).into())
    }
}

impl Book {
    /// The records of a folder: of its manifest, if there is one, and of what a build
    /// noted that did not come to its end. Notes of another version of the program are
    /// not understood, and those with names that lead out of the folder not believed.
    pub fn with_notes(manifest: Option<Manifest>, notes: &[String]) -> Self {
        let mut book = Self::of(manifest.unwrap_or_default());
        for note in notes.iter().filter_map(|note| serde_json::from_str(note).ok()) {
            match note {
                Note::Project(project) => book.share(project),
                Note::Version(record)
                    if record.files.iter().all(|file| is_name(&file.name)) =>
                {
                    book.replace(*record);
                }
                Note::Version(_) => {}
            }
        }
        book
    }
}
