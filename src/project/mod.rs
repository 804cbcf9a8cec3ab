//! The only door to the disk for reading: finds the root of the project and
//! reads its sources, locales, fonts and templates.
//!
//! A [`Project`] can also live in memory, so that every test can make one.
//!
//! Invariant: this room does not know what the bytes mean.

pub mod gate;
mod ledger;

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

pub use self::ledger::Ledger;

use crate::batch::Digest;
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

/// The largest file that is no text, in bytes: a font or a picture.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The bytes of a file that the command line names, in the project or not.
///
/// # Errors
/// The file cannot be read, is none, or is larger than any picture.
pub fn named(path: &Path) -> io::Result<Vec<u8>> {
    whole(read(path, MAX_BYTES)?)
}

/// The bytes of a file that is no text, unless there are more than it may have.
fn whole(bytes: Vec<u8>) -> io::Result<Vec<u8>> {
    if bytes.len() > MAX_BYTES {
        let reason = format!("it is larger than {} MiB", MAX_BYTES / 1024 / 1024);
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, reason));
    }
    Ok(bytes)
}

/// The bytes of a file, and no more than one beyond the limit. A folder, a pipe
/// or a device, which may have no end, is not opened.
fn read(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    if !std::fs::metadata(path)?.is_file() {
        let reason = "it is a folder or a device, not a file";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path)?
        .take(limit as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The place of a file below a root, which no name may lead out of.
fn below(root: &Path, path: &str) -> io::Result<PathBuf> {
    let is_below =
        |component| matches!(component, Component::Normal(_) | Component::CurDir);
    if !Path::new(path).components().all(is_below) {
        let reason = "it does not lie in the folder of the project";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
    }
    let place = root.join(path);
    // So it is written where a name was listed that cannot be written.
    if path.contains(char::REPLACEMENT_CHARACTER) && !place.exists() {
        let reason = "its name is not in UTF-8";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
    }
    Ok(place)
}

/// Whether an error says that there is nothing at a path.
fn is_nowhere(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
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

    /// The folder of the project, if it is one on the disk.
    pub fn root(&self) -> Option<&Path> {
        match self {
            Project::Disk(root) => Some(root),
            Project::Memory(_) => None,
            Project::Recorded(project, _) => project.root(),
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
        whole(self.up_to(MAX_BYTES, path)?.0)
    }

    /// The bytes of a file with their digest, which is computed once for those who
    /// compare it and for the ledger: a font has millions of bytes.
    ///
    /// # Errors
    /// As for [`Self::bytes`].
    pub fn digested(&self, path: &str) -> io::Result<(Vec<u8>, Digest)> {
        let (bytes, noted) = self.up_to(MAX_BYTES, path)?;
        let bytes = whole(bytes)?;
        let digest = noted.unwrap_or_else(|| Digest::of(&bytes));
        Ok((bytes, digest))
    }

    /// The text of a file, through the gate.
    ///
    /// # Errors
    /// The file cannot be read, or holds characters that no document may hold.
    pub fn text(&self, path: &str) -> Result<File, Diagnostics> {
        let (bytes, _) = self
            .up_to(gate::MAX_BYTES, path)
            .map_err(|error| codes::unreadable(path, &error.to_string()))?;
        gate::text(path, &bytes)
    }

    /// The bytes of a file, with the digest under which they were noted; of one on the
    /// disk no more than the gate needs to see that it is too large.
    fn up_to(&self, limit: usize, path: &str) -> io::Result<(Vec<u8>, Option<Digest>)> {
        match self {
            Project::Disk(root) => Ok((read(&below(root, path)?, limit)?, None)),
            Project::Memory(files) => {
                let bytes = files.get(path).cloned().ok_or(io::ErrorKind::NotFound)?;
                Ok((bytes, None))
            }
            Project::Recorded(project, ledger) => {
                let (bytes, _) = project.up_to(limit, path)?;
                let digest = ledger.note(path, &bytes)?;
                Ok((bytes, Some(digest)))
            }
        }
    }

    /// Whether there is a file at a path. One that cannot be looked at is there, so that
    /// it is complained of where it is read.
    pub fn has(&self, path: &str) -> bool {
        match self {
            Project::Disk(root) => match std::fs::metadata(root.join(path)) {
                Ok(found) => found.is_file(),
                Err(error) => !is_nowhere(&error),
            },
            Project::Memory(files) => files.contains_key(path),
            Project::Recorded(project, _) => project.has(path),
        }
    }

    /// The paths of the files directly in a folder with this ending, sorted. What has the
    /// ending and is no file is among them, and so is one path if the folder cannot be
    /// read, so that it is complained of where it is read.
    pub fn list(&self, folder: &str, ending: &str) -> Vec<String> {
        let mut names: Vec<String> = match self {
            Project::Recorded(project, _) => return project.list(folder, ending),
            Project::Disk(root) => match std::fs::read_dir(root.join(folder)) {
                Ok(entries) => entries
                    .filter_map(Result::ok)
                    .filter(|entry| !ending.is_empty() || !entry.path().is_dir())
                    .map(|entry| entry.file_name().to_string_lossy().into_owned())
                    .map(|name| format!("{folder}/{name}"))
                    .collect(),
                Err(error) if is_nowhere(&error) => Vec::new(),
                Err(_) => vec![format!("{folder}/*{ending}")],
            },
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_of_the_largest_size_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.svg");
        let file = std::fs::File::create(&path).unwrap();
        file.set_len(MAX_BYTES as u64).unwrap();
        assert_eq!(named(&path).unwrap().len(), MAX_BYTES);
        file.set_len(MAX_BYTES as u64 * 8).unwrap();
        let refused = named(&path).unwrap_err();
        assert_eq!(refused.to_string(), "it is larger than 64 MiB");
    }

    #[test]
    fn a_name_leads_into_the_project_and_can_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let refused = |path: &str| below(root, path).err().map(|error| error.to_string());
        assert_eq!(refused("locales/en.ftl"), None, "there or not");
        assert_eq!(refused("./a.ftl"), None);
        let outside = Some("it does not lie in the folder of the project".to_owned());
        assert_eq!(refused("locales/../../a.ftl"), outside);
        let listed = format!("{}.ftl", char::REPLACEMENT_CHARACTER);
        assert_eq!(refused(&listed), Some("its name is not in UTF-8".to_owned()));
        std::fs::write(root.join(&listed), "").unwrap();
        assert_eq!(refused(&listed), None, "somebody called a file so");
    }
}
