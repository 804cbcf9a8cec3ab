//! A cache of finished files: a plain folder, in which each lies under the digest
//! of everything that it is a function of. It can be kept, copied and shared while
//! builds use it, and any file in it can be deleted at any time.
//!
//! An entry carries a digest of itself, so that a damaged one is noticed. That is
//! no signature: who can write into the folder can put any document there.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::{TEMPORARY, existing, write_beside};
use crate::batch::{Digest, Fingerprint};
use crate::diag::{Diagnostic, codes};

/// The mark of a folder that need not be backed up (bford.info/cachedir).
const TAG: (&str, &[u8]) = (
    "CACHEDIR.TAG",
    b"Signature: 8a477f597d28d172789f06886806bc55\n# Finished files of distr; delete any of them at any time.\n",
);

/// When a file that is being written was left by a build that is dead.
const OLD: Duration = Duration::from_secs(24 * 60 * 60);

/// A cache in a folder.
#[derive(Debug, Clone)]
pub struct Cache {
    folder: PathBuf,
}

/// A file as it lies in a cache.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its content.
    pub bytes: Vec<u8>,
    /// The number of pages, of a PDF.
    pub pages: Option<usize>,
}

/// The first line of an entry; the content follows.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    sha256: Digest,
    pages: Option<usize>,
}

impl Cache {
    /// The cache in a folder, which is made if there is none.
    ///
    /// # Errors
    /// The folder cannot be made, or is a file.
    pub fn open(folder: &Path) -> Result<Self, Diagnostic> {
        let open = || -> io::Result<()> {
            fs::create_dir_all(folder)?;
            let (name, text) = TAG;
            // A cache that is only read is of use too.
            let _ = File::create_new(folder.join(name))
                .and_then(|mut file| io::Write::write_all(&mut file, text));
            sweep(folder);
            Ok(())
        };
        open().map_err(|error| {
            codes::unwritable(&folder.display().to_string(), &error.to_string())
        })?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// The file with a key; none if there is none.
    ///
    /// # Errors
    /// It is damaged or cannot be read, which stops nothing: it is made again.
    pub fn get(&self, key: &Digest) -> Result<Option<Entry>, Diagnostic> {
        let path = self.place(key);
        let name = path.display().to_string();
        let bytes = existing(&path)
            .map_err(|error| codes::cache_unreadable(&name, &error.to_string()))?;
        let Some(bytes) = bytes else { return Ok(None) };
        let Some(entry) = read(key, &bytes) else {
            return Err(codes::cache_damaged(&name));
        };
        // Whoever thins the cache out sees what is still of use.
        let _ = File::options()
            .append(true)
            .open(&path)
            .and_then(|file| file.set_modified(SystemTime::now()));
        Ok(Some(entry))
    }

    /// Keeps a file under its key.
    ///
    /// # Errors
    /// It cannot be written, which stops nothing.
    pub fn put(&self, key: &Digest, entry: &Entry) -> Result<(), Diagnostic> {
        let path = self.place(key);
        let head = Head {
            sha256: seal(key, entry.pages, &entry.bytes),
            pages: entry.pages,
        };
        let write = || -> io::Result<()> {
            let mut bytes = serde_json::to_vec(&head)?;
            bytes.push(b'\n');
            bytes.extend(&entry.bytes);
            let folder = path.parent().unwrap_or(&self.folder);
            fs::create_dir_all(folder)?;
            write_beside(&path, TEMPORARY, &bytes)
        };
        write().map_err(|error| {
            codes::cache_unwritable(
                &self.folder.display().to_string(),
                &error.to_string(),
            )
        })
    }

    /// Entries are spread over folders, of which some disks like no large ones.
    fn place(&self, key: &Digest) -> PathBuf {
        let digits = key.to_string();
        let (folder, name) = digits.split_at(2);
        self.folder.join(folder).join(name)
    }
}

/// Removes what killed builds were writing long ago. What is younger may be an entry
/// of a build that is at work, perhaps on another machine, whose lock is not seen here.
fn sweep(folder: &Path) {
    let old = SystemTime::now().checked_sub(OLD);
    let is_old = |path: &Path| {
        let written = path.metadata().and_then(|file| file.modified()).ok();
        written.zip(old).is_some_and(|(written, old)| written < old)
    };
    let list = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in list(folder).flat_map(|entry| list(&entry.path())) {
        let is_temporary = entry.file_name().to_string_lossy().starts_with(TEMPORARY);
        if is_temporary && is_old(&entry.path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Reads an entry, unless one bit of it is wrong or it lies under a wrong key.
fn read(key: &Digest, bytes: &[u8]) -> Option<Entry> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let head: Head = serde_json::from_slice(bytes.get(..end)?).ok()?;
    let content = bytes.get(end + 1..)?;
    let is_whole = head.sha256 == seal(key, head.pages, content);
    is_whole.then(|| Entry { bytes: content.to_vec(), pages: head.pages })
}

/// The digest of an entry under a key.
fn seal(key: &Digest, pages: Option<usize>, content: &[u8]) -> Digest {
    Fingerprint::new("entry")
        .digest("key", key)
        .part("pages", format!("{pages:?}").as_bytes())
        .part("content", content)
        .finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_killed_builds_were_writing_is_removed_when_it_is_old() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("0f");
        fs::create_dir(&inner).unwrap();
        for name in [".distr-old", ".distr-new", "0123"] {
            fs::write(inner.join(name), "half").unwrap();
        }
        for name in [".distr-old", "0123"] {
            let file = File::options().append(true).open(inner.join(name)).unwrap();
            file.set_modified(SystemTime::now() - 2 * OLD).unwrap();
        }
        Cache::open(folder.path()).unwrap();
        let left = |name: &str| inner.join(name).exists();
        assert!(!left(".distr-old") && left(".distr-new") && left("0123"));
    }

    #[test]
    fn an_entry_comes_back_whole_or_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(&folder.path().join("new/cache")).unwrap();
        let (key, other) = (Digest::of(b"1"), Digest::of(b"2"));
        assert_eq!(cache.get(&key).unwrap(), None);
        let entry = Entry { bytes: b"%PDF-1.7\nrest".to_vec(), pages: Some(3) };
        cache.put(&key, &entry).unwrap();
        assert_eq!(cache.get(&key).unwrap(), Some(entry));
        let whole = fs::read(cache.place(&key)).unwrap();
        for bit in 0..whole.len() * 8 {
            let mut damaged = whole.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(read(&key, &damaged), None, "bit {bit}");
        }
        for length in 0..whole.len() {
            assert_eq!(read(&key, &whole[..length]), None, "{length} bytes");
        }
        fs::create_dir_all(cache.place(&other).parent().unwrap()).unwrap();
        fs::write(cache.place(&other), whole).unwrap();
        assert_eq!(cache.get(&other).unwrap_err().code, "cache-damaged");
        fs::create_dir_all(cache.place(&Digest::of(b"3"))).unwrap();
        assert_eq!(cache.get(&Digest::of(b"3")).unwrap_err().code, "cache-unreadable");

        let place = cache.place(&Digest::of(b"4"));
        fs::write(place.parent().unwrap(), "in the place of a folder").unwrap();
        let refused =
            cache.put(&Digest::of(b"4"), &Entry { bytes: Vec::new(), pages: None });
        assert_eq!(refused.unwrap_err().code, "cache-unwritable");
    }
}
