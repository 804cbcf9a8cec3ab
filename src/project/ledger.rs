//! What was read from a project, so that a build can say what it was made from.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::batch::Digest;

/// Every file that was read, with the digest and the size of its content.
#[derive(Debug, Default)]
pub struct Ledger(Mutex<BTreeMap<String, Noted>>);

/// A file as it was read first.
#[derive(Debug, Clone, Copy)]
struct Noted {
    digest: Digest,
    bytes: u64,
}

impl Ledger {
    /// Notes that a file was read, and returns its digest.
    ///
    /// # Errors
    /// It was read before and was not the same: somebody is changing it, and what
    /// is made from both would be made from neither.
    pub(super) fn note(&self, path: &str, bytes: &[u8]) -> io::Result<Digest> {
        let digest = Digest::of(bytes);
        let noted = Noted { digest, bytes: bytes.len() as u64 };
        let known = *self.files().entry(path.to_owned()).or_insert(noted);
        if known.digest == digest {
            Ok(digest)
        } else {
            Err(io::Error::other("it was changed while it was being read"))
        }
    }

    /// The files that were read so far, by their paths below the root.
    pub fn read(&self) -> BTreeMap<String, Digest> {
        let files = self.files();
        files
            .iter()
            .map(|(path, noted)| (path.clone(), noted.digest))
            .collect()
    }

    /// The digest of a file, if it was read.
    pub fn digest(&self, path: &str) -> Option<Digest> {
        self.files().get(path).map(|noted| noted.digest)
    }

    /// The number of bytes of a file, if it was read.
    pub fn bytes(&self, path: &str) -> Option<u64> {
        self.files().get(path).map(|noted| noted.bytes)
    }

    fn files(&self) -> MutexGuard<'_, BTreeMap<String, Noted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn what_was_read_is_known_with_its_digest_and_its_size() {
        let ledger = Ledger::default();
        ledger.note("a", b"three").unwrap();
        assert_eq!(ledger.digest("a"), Some(Digest::of(b"three")));
        assert_eq!((ledger.bytes("a"), ledger.bytes("b")), (Some(5), None));
    }

    #[test]
    fn a_file_that_changes_while_it_is_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a"), "one").unwrap();
        let project = Project::Disk(folder.path().to_owned()).recorded();
        assert!(project.bytes("a").is_ok() && project.text("a").is_ok());
        std::fs::write(folder.path().join("a"), "two").unwrap();
        assert!(project.bytes("a").is_err());
        let said = project.text("a").unwrap_err();
        let said = said.iter().next().unwrap();
        assert_eq!(said.code, "unreadable");
        assert!(said.message.contains("changed while it was being read"));
    }
}
