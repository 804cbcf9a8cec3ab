//! The only door to the disk for reading: finds the root of the project and
//! reads its sources, locales, fonts and templates.
//!
//! A [`Project`] can also live in memory, so that every test can make one.
//!
//! Invariant: this room does not know what the bytes mean.

pub mod gate;
mod ledger;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use self::ledger::Ledger;

use crate::diag::{Diagnostic, Diagnostics, File, codes};

/// The file that marks the root of a project.
const MARK: &str = "locales/languages.toml";

/// A folder of files, on the disk or in memory.
#[derive(Debug, Clone)]
pub enum Project {
    /// A folder on the disk.
    Disk(PathBuf),
    /// Files in memory, by path below the root.
    Memory(BTreeMap<String, Vec<u8>>),
    /// One of these, with a list of what was read.
    Recorded(Box<Project>, Arc<Ledger>),
}

/// The bytes of a file that the command line names, in the project or not.
///
/// # Errors
/// The file cannot be read.
pub fn named(path: &Path) -> io::Result<Vec<u8>> {
    std::fs::read(path)
}

impl Project {
    /// The project that a folder lies in.
    ///
    /// # Errors
    /// Neither the folder nor one above it is the root of a project.
    pub fn find(start: &Path) -> Result<Self, Diagnostic> {
        start
            .ancestors()
            .find(|folder| folder.join(MARK).is_file())
            .map(|folder| Project::Disk(folder.to_owned()))
            .ok_or_else(|| codes::no_project(MARK))
    }

    /// The project in a folder.
    ///
    /// # Errors
    /// The folder is not the root of a project.
    pub fn at(root: &Path) -> Result<Self, Diagnostic> {
        if root.join(MARK).is_file() {
            Ok(Project::Disk(root.to_owned()))
        } else {
            Err(codes::not_a_project(&root.display().to_string(), MARK))
        }
    }

    /// The same project, which from now on notes what is read.
    pub fn recorded(self) -> Self {
        Project::Recorded(Box::new(self), Arc::default())
    }

    /// What was read, if it is noted.
    pub fn ledger(&self) -> Option<&Ledger> {
        match self {
            Project::Recorded(_, ledger) => Some(ledger),
            Project::Disk(_) | Project::Memory(_) => None,
        }
    }

    /// The bytes of a file, by its path below the root.
    ///
    /// # Errors
    /// The file cannot be read, or is not what it was when it was noted.
    pub fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        match self {
            Project::Disk(root) => std::fs::read(root.join(path)),
            Project::Memory(files) => {
                files.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
            }
            Project::Recorded(project, ledger) => {
                let bytes = project.bytes(path)?;
                ledger.note(path, &bytes)?;
                Ok(bytes)
            }
        }
    }

    /// The text of a file, through the gate.
    ///
    /// # Errors
    /// The file cannot be read, or holds characters that no document may hold.
    pub fn text(&self, path: &str) -> Result<File, Diagnostics> {
        let bytes = self
            .bytes(path)
            .map_err(|error| codes::unreadable(path, &error.to_string()))?;
        gate::text(path, &bytes)
    }

    /// Whether there is a file at a path.
    pub fn has(&self, path: &str) -> bool {
        match self {
            Project::Disk(root) => root.join(path).is_file(),
            Project::Memory(files) => files.contains_key(path),
            Project::Recorded(project, _) => project.has(path),
        }
    }

    /// The paths of the files directly in a folder with this ending, sorted.
    pub fn list(&self, folder: &str, ending: &str) -> Vec<String> {
        let mut names: Vec<String> = match self {
            Project::Recorded(project, _) => return project.list(folder, ending),
            Project::Disk(root) => std::fs::read_dir(root.join(folder))
                .into_iter()
                .flatten()
                .filter_map(Result::ok)
                .filter(|entry| entry.path().is_file())
                .filter_map(|entry| entry.file_name().into_string().ok())
                .map(|name| format!("{folder}/{name}"))
                .collect(),
            Project::Memory(files) => files
                .keys()
                .filter(|path| {
                    path.rsplit_once('/')
                        .is_some_and(|(in_folder, _)| in_folder == folder)
                })
                .cloned()
                .collect(),
        };
        names.retain(|path| path.ends_with(ending));
        names.sort();
        names
    }
}
