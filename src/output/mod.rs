//! Names files and writes them so that none is ever half written.
//!
//! Invariant: this room does not know how the bytes were made.

mod cache;
mod folder;
mod journal;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

pub use self::cache::{Cache, Entry};
pub use self::folder::{Folder, Publication, is_in_hidden, is_unfinished};

use crate::batch::{Digest, Found, MANIFEST, Manifest, is_name};
use crate::diag::{Diagnostic, codes};

/// What the name of a file begins with while it is written.
const TEMPORARY: &str = ".distr-";

/// The name of a file as the UN Digital Library names it:
/// `CTOC_COP_WG.2_2023_1-FR.pdf`.
pub fn file_name(symbol: &str, language: &str, ending: &str) -> String {
    format!("{}-{language}.{ending}", symbol.replace('/', "_"))
}

/// Writes a file: first beside its place, then with one move into it, so that
/// an older file stays whole until the new one is. What was left beside it when an
/// earlier writer of this file was killed is removed.
///
/// # Errors
/// The folder cannot be made, or the file cannot be written.
pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Diagnostic> {
    let path = folder.join(name);
    let prefix = format!("{TEMPORARY}{}-", &Digest::of(name.as_bytes()).to_string()[..8]);
    let write = || -> io::Result<()> {
        std::fs::create_dir_all(folder)?;
        sweep(folder, &prefix);
        write_beside(&path, &prefix, bytes)
    };
    write().map_err(|error| {
        codes::unwritable(&path.display().to_string(), &error.to_string())
    })?;
    Ok(path)
}

/// Writes a file that somebody named, as above. What is no file, a pipe or a device, is
/// written into, and a link is followed.
///
/// # Errors
/// The folder cannot be made, or the file cannot be written.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<PathBuf, Diagnostic> {
    if is_stream(path) {
        let written = File::options().write(true).open(path);
        let written = written.and_then(|mut stream| stream.write_all(bytes));
        return match written {
            // A reader that closed the pipe has read enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(codes::unwritable(&path.display().to_string(), &error.to_string()))
            }
            _ => Ok(path.to_owned()),
        };
    }
    let is_link = std::fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink());
    let target = is_link.then(|| path.canonicalize().ok()).flatten();
    let path = target.unwrap_or_else(|| path.to_owned());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    write(folder.unwrap_or(Path::new(".")), &name, bytes)
}

/// Removes what writers of a file were writing when they were killed. Those that live
/// hold a lock.
fn sweep(folder: &Path, prefix: &str) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(prefix) {
            let file = File::options().append(true).open(entry.path());
            if file.is_ok_and(|file| file.try_lock().is_ok()) {
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

/// Whether a path leads to something that is written into and not replaced: a pipe, a
/// device, or what the process has open already, such as `/dev/stdout`.
fn is_stream(path: &Path) -> bool {
    let is_open = |path: &Path| ["/dev", "/proc"].iter().any(|of| path.starts_with(of));
    let leads = |path: &Path| std::fs::read_link(path).is_ok_and(|path| is_open(&path));
    match std::fs::metadata(path) {
        Ok(found) if found.is_file() => is_open(path) || leads(path),
        Ok(found) => !found.is_dir(),
        Err(_) => false,
    }
}

/// Writes a file beside its place, and moves it there when the disk has it.
fn write_beside(path: &Path, prefix: &str, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As much of it as the mask of the user leaves.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.prefix(prefix).tempfile_in(folder)?;
    // Some disks know no locks.
    let _ = file.as_file().try_lock();
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Removes a file; one that is not there is gone already.
///
/// # Errors
/// The file cannot be removed.
pub fn remove(path: &Path) -> Result<(), Diagnostic> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(codes::unwritable(&path.display().to_string(), &error.to_string()))
        }
        _ => Ok(()),
    }
}

/// The manifest of a folder; none if there is none.
///
/// # Errors
/// It cannot be read, is damaged, or is that of another version of the program.
pub fn manifest(folder: &Path) -> Result<Option<Manifest>, Diagnostic> {
    let path = folder.join(MANIFEST);
    let name = path.display().to_string();
    let bytes =
        existing(&path).map_err(|error| codes::unreadable(&name, &error.to_string()))?;
    bytes.map(|bytes| Manifest::parse(&name, &bytes)).transpose()
}

/// The content of a file; none if there is none.
///
/// # Errors
/// It is there and cannot be read.
pub fn existing(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match whole(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        bytes => bytes.map(Some),
    }
}

/// The content of a file.
fn whole(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A file to read. A folder, a pipe or a device, which may have no end, is not opened.
fn open(path: &Path) -> io::Result<File> {
    if !std::fs::metadata(path)?.is_file() {
        let reason = "it is a folder or a device, not a file";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
    }
    File::open(path)
}

/// What lies in a folder, with the digest of every file.
///
/// # Errors
/// The folder cannot be read.
pub fn found(folder: &Path) -> Result<Found, Diagnostic> {
    let read = || -> io::Result<Found> {
        let mut found = Found::new();
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let digest = digest(&entry.path()).map_err(|error| error.to_string());
            found.insert(name, digest);
        }
        Ok(found)
    };
    read().map_err(|error| {
        codes::unreadable(&folder.display().to_string(), &error.to_string())
    })
}

/// The digest of a file.
///
/// # Errors
/// The file cannot be read.
pub fn digest(path: &Path) -> io::Result<Digest> {
    Digest::of_all(open(path)?)
}

/// The content of a file that was built.
///
/// # Errors
/// The file cannot be read, or is not what was built.
pub fn read(path: &Path, sha256: Digest) -> Result<Vec<u8>, Diagnostic> {
    let name = path.display().to_string();
    let bytes =
        whole(path).map_err(|error| codes::unreadable(&name, &error.to_string()))?;
    match Digest::of(&bytes) == sha256 {
        true => Ok(bytes),
        false => Err(codes::output_differs(&name)),
    }
}

/// A document of a folder, by its name and digest.
///
/// # Errors
/// It is missing, is not what was built, is larger than so many bytes, or cannot be
/// read; a name that leads out of the folder is that of no document.
pub fn document(
    folder: &Path,
    (name, sha256): (&str, Digest),
    limit: u64,
) -> Result<Vec<u8>, Diagnostic> {
    let path = folder.join(name);
    let shown = path.display().to_string();
    match std::fs::metadata(&path) {
        _ if !is_name(name) => Err(codes::output_missing(&shown)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(codes::output_missing(&shown))
        }
        Ok(found) if found.len() > limit => Err(codes::file_too_large(
            &shown,
            usize::try_from(limit).unwrap_or(usize::MAX),
        )),
        _ => read(&path, sha256),
    }
}
