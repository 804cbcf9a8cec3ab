//! What was read from a project, so that a build can say what it was made from.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::batch::Digest;

/// Every file that was read, with the digest of its content.
#[derive(Debug, Default)]
pub struct Ledger(Mutex<BTreeMap<String, Digest>>);

impl Ledger {
    /// Notes that a file was read.
    ///
    /// # Errors
    /// It was read before and was not the same: somebody is changing it, and what
    /// is made from both would be made from neither.
    pub(super) fn note(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let digest = Digest::of(bytes);
        let known = *self.files().entry(path.to_owned()).or_insert(digest);
        if known == digest {
            Ok(())
        } else {
            Err(io::Error::other("it was changed while it was being read"))
        }
    }

    /// The files that were read so far, by their paths below the root.
    pub fn read(&self) -> BTreeMap<String, Digest> {
        self.files().clone()
    }

    /// The digest of a file, if it was read.
    pub fn digest(&self, path: &str) -> Option<Digest> {
        self.files().get(path).copied()
    }

    fn files(&self) -> MutexGuard<'_, BTreeMap<String, Digest>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
