//! The folder of the documents while a build writes into it.
//!
//! Everything is written and synced in a hidden folder inside first. A line in a
//! journal there says which files belong together and what they are, and only
//! then are they moved to their places. So a build that is killed leaves each file
//! old or new, and the next build finishes a set that was being moved. When a build
//! has come to its end the hidden folder is gone.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use super::journal;
use crate::batch::{Digest, FileRecord};
use crate::diag::{Diagnostic, codes};

/// The name of the hidden folder.
pub(super) const WORK: &str = ".distr";

/// The name of the lock in it.
pub(super) const LOCK: &str = "lock";

/// The journal, as it is called where it cannot be written.
const JOURNAL: &str = ".distr/journal";

/// How often a lock is tried again.
const RETRY: Duration = Duration::from_millis(50);

/// A folder that nobody else writes into as long as this lives.
pub struct Folder {
    path: PathBuf,
    journal: Mutex<File>,
    lock: File,
}

/// A file that is to be published.
#[derive(Debug, Clone, Copy)]
pub struct Publication<'a> {
    /// Its name in the folder.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
    /// The digest of its content.
    pub sha256: Digest,
}

impl Folder {
    /// Makes the folder if there is none, waits until no other build writes into
    /// it, and finishes what an interrupted build left. Returns what that build
    /// noted with each set of files that it published.
    ///
    /// # Errors
    /// The folder cannot be written, or another build does not end in time.
    pub fn open(
        path: &Path,
        patience: Duration,
    ) -> Result<(Self, Vec<String>), Diagnostic> {
        Self::open_unless(path, patience, &|| false)
    }

    /// The same, and waits no longer once somebody asks for an end.
    ///
    /// # Errors
    /// As above.
    pub fn open_unless(
        path: &Path,
        patience: Duration,
        stop: &dyn Fn() -> bool,
    ) -> Result<(Self, Vec<String>), Diagnostic> {
        let start = Instant::now();
        let failed = |error: io::Error| unwritable(path, &error);
        let work = path.join(WORK);
        check(&work)?;
        let is_over = || stop() || start.elapsed() >= patience;
        let lock = acquire(&work, &is_over).map_err(|error| match error.kind() {
            ErrorKind::WouldBlock => {
                let waited = start.elapsed().as_secs();
                codes::folder_locked(&path.display().to_string(), waited)
            }
            _ => unwritable(path, &error),
        })?;
        let notes = journal::recover(path, &work).map_err(failed)?;
        let mut journal = OpenOptions::new()
            .create(true)
            .append(true)
            .open(work.join(journal::NAME))
            .map_err(failed)?;
        journal::begin(&mut journal, path).map_err(failed)?;
        let folder = Self {
            path: path.to_owned(),
            journal: Mutex::new(journal),
            lock,
        };
        Ok((folder, notes))
    }

    /// Puts files into their places, all or none, with a note for the next build
    /// should this one be killed.
    ///
    /// # Errors
    /// A file cannot be written; then all are as they were.
    pub fn publish(
        &self,
        files: &[Publication<'_>],
        note: &str,
    ) -> Result<(), Diagnostic> {
        let stage = || {
            for file in files {
                write_synced(&self.staged(file.name), file.bytes)
                    .map_err(|error| (file.name, error))?;
            }
            self.note(files, note).map_err(|error| (JOURNAL, error))?;
            self.move_all(files)
        };
        stage().map_err(|(name, error): (&str, io::Error)| {
            for file in files {
                let _ = fs::remove_file(self.staged(file.name));
            }
            unwritable(&self.path.join(name), &error)
        })
    }

    /// Writes the manifest and leaves the folder.
    ///
    /// # Errors
    /// The manifest cannot be written; then the journal stays, and the next build
    /// knows what was published.
    pub fn close(self, name: &str, manifest: &[u8]) -> Result<(), Diagnostic> {
        let close = || -> io::Result<()> {
            // The documents are in their places before a manifest says so.
            sync_folder(&self.path)?;
            write_synced(&self.staged(name), manifest)?;
            fs::rename(self.staged(name), self.path.join(name))?;
            sync_folder(&self.path)
        };
        let place = self.path.join(name);
        close().map_err(|error| {
            let _ = fs::remove_file(self.staged(name));
            unwritable(&place, &error)
        })?;
        let Self { path, journal, lock } = self;
        // Where a file that is open cannot go, as on a disk of the network, it has to be
        // closed before.
        drop(journal);
        leave(&path.join(WORK), lock).map_err(|error| unwritable(&place, &error))
    }

    /// Whether there is a file of this name.
    pub fn has(&self, name: &str) -> bool {
        self.path.join(name).is_file()
    }

    /// The digest of the file of this name; none if there is no such file, or none
    /// that can be read.
    pub fn digest(&self, name: &str) -> Option<Digest> {
        super::digest(&self.path.join(name)).ok()
    }

    /// Whether somebody edited a file: it is there, and neither what was built, as far
    /// as that is known, nor what takes its place.
    pub fn is_edited(&self, name: &str, built: Option<&Digest>, next: Digest) -> bool {
        let there = built.zip(self.digest(name));
        there.is_some_and(|(built, there)| there != *built && there != next)
    }

    /// Removes a file from its place.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn remove(&self, name: &str) -> Result<(), Diagnostic> {
        super::remove(&self.path.join(name))
    }

    /// Deletes files that belong to no version any more, except those that somebody
    /// edited, which are left in the list. Returns how many.
    ///
    /// # Errors
    /// One cannot be removed.
    pub fn prune(&self, obsolete: &mut Vec<FileRecord>) -> Result<usize, Diagnostic> {
        let all = std::mem::take(obsolete);
        let (gone, edited): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|file| self.digest(&file.name) == Some(file.sha256));
        *obsolete = edited;
        for file in &gone {
            self.remove(&file.name)?;
        }
        Ok(gone.len())
    }

    fn staged(&self, name: &str) -> PathBuf {
        self.path.join(WORK).join(name)
    }

    fn note(&self, files: &[Publication<'_>], note: &str) -> io::Result<()> {
        let mut journal =
            self.journal.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // Files that were moved are known to the journal, whatever the disk kept.
        journal::add(&mut journal, files, note)
    }

    /// Moves staged files into their places; if one cannot be moved, those before
    /// it are put back.
    fn move_all<'a>(
        &self,
        files: &[Publication<'a>],
    ) -> Result<(), (&'a str, io::Error)> {
        let mut moved: Vec<&Publication<'a>> = Vec::new();
        for file in files {
            if let Err(error) = self.move_one(file.name) {
                for file in moved {
                    let (kept, place) = (self.kept(file.name), self.path.join(file.name));
                    if kept.exists() {
                        let _ = fs::rename(kept, place);
                    } else {
                        let _ = fs::remove_file(place);
                    }
                }
                return Err((file.name, error));
            }
            moved.push(file);
        }
        for file in files {
            let _ = fs::remove_file(self.kept(file.name));
        }
        Ok(())
    }

    /// Moves a file into its place, and keeps a second name for the one before.
    fn move_one(&self, name: &str) -> io::Result<()> {
        let (place, kept) = (self.path.join(name), self.kept(name));
        let _ = fs::remove_file(&kept);
        match fs::hard_link(&place, &kept) {
            // Some disks know no second names.
            Err(error) if error.kind() != ErrorKind::NotFound => {
                fs::copy(&place, kept)?;
            }
            _ => {}
        }
        fs::rename(self.staged(name), place)
    }

    fn kept(&self, name: &str) -> PathBuf {
        self.staged(&format!("{name}.before"))
    }
}

/// Finds that a hidden folder, if there is one, is one that a build made: whatever else
/// it leads to is neither emptied nor waited for.
fn check(work: &Path) -> Result<(), Diagnostic> {
    let foreign = |path: &Path| codes::work_foreign(&path.display().to_string());
    match fs::symlink_metadata(work) {
        Ok(found) if !found.is_dir() => return Err(foreign(work)),
        Ok(_) => {}
        // There is none, or it is said when it is made.
        Err(_) => return Ok(()),
    }
    let entries = match fs::read_dir(work) {
        // Another build may remove what it left in this moment.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(|error| unwritable(work, &error))?,
    };
    let is_foreign = |entry: &fs::DirEntry| {
        entry.file_type().is_ok_and(|file_type| !file_type.is_file())
    };
    match entries.flatten().find(is_foreign) {
        Some(entry) => Err(foreign(&entry.path())),
        None => Ok(()),
    }
}

/// Takes the lock of a hidden folder, which is made if there is none, if that can be
/// done before the waiting is over.
fn acquire(work: &Path, is_over: &dyn Fn() -> bool) -> io::Result<File> {
    let path = work.join(LOCK);
    loop {
        fs::create_dir_all(work)?;
        let file = OpenOptions::new().create(true).append(true).open(&path);
        let file = match file {
            // The other build left the folder in this moment.
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            file => file?,
        };
        match file.try_lock() {
            Ok(()) if is_at(&file, &path) => return Ok(file),
            Ok(()) => continue,
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) if is_over() => {
                return Err(ErrorKind::WouldBlock.into());
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(RETRY),
        }
    }
}

/// Whether a file is still the one at a path: the other build may have removed
/// the lock while we waited for it.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = || {
        let (held, named) = (file.metadata().ok()?, fs::metadata(path).ok()?);
        Some((held.dev(), held.ino()) == (named.dev(), named.ino()))
    };
    same().unwrap_or(false)
}

/// Elsewhere a file that is open cannot be removed.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

/// Removes a hidden folder whose lock is held. The lock goes last: from then on
/// the folder may belong to another build, which keeps it by its own lock.
fn leave(work: &Path, lock: File) -> io::Result<()> {
    for entry in fs::read_dir(work)? {
        let entry = entry?;
        if entry.file_name() != LOCK {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_file(work.join(LOCK))?;
    if fs::remove_dir(work).is_err() {
        // It may hold the open lock under another name, which goes when it is closed.
        drop(lock);
        let _ = fs::remove_dir(work);
    }
    Ok(())
}

/// Whether a path leads into the hidden folder of a folder of documents, which is empty
/// when a build has come to its end.
pub fn is_in_hidden(path: &Path, folder: &Path) -> bool {
    let whole = |path: &Path| std::path::absolute(path).ok();
    let (path, work) = (whole(path), whole(&folder.join(WORK)));
    path.zip(work).is_some_and(|(path, work)| path.starts_with(work))
}

/// Whether a build into a folder did not come to its end, or has not yet: its hidden
/// folder is not empty. Hidden files in that are the leavings of a disk of the network.
pub fn is_unfinished(folder: &Path) -> bool {
    let is_ours = |entry: io::Result<fs::DirEntry>| {
        let name = entry.map(|entry| entry.file_name());
        name.map_or(true, |name| !name.to_string_lossy().starts_with('.'))
    };
    match fs::read_dir(folder.join(WORK)) {
        Ok(mut entries) => entries.any(is_ours),
        Err(error) => error.kind() != ErrorKind::NotFound,
    }
}

/// Writes a file and waits until the disk has it.
pub(super) fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Waits until the disk has the names in a folder.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    // Elsewhere a folder cannot be opened like a file.
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}

/// A file of a folder that cannot be written.
fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    codes::unwritable(&path.display().to_string(), &error.to_string())
}
