//! What the output room says.

use crate::diag::{Blame, Diagnostic};

/// A file that cannot be written.
pub fn unwritable(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::new("unwritable", Blame::Environment, format!("`{path}` cannot be written: {reason}"))
        .help("check the folder, your right to write there and the room on the disk; an older file is untouched")
}

/// A folder into which another build writes.
pub fn folder_locked(path: &str, seconds: u64) -> Diagnostic {
    let message =
        format!("another build is writing into `{path}`, and did not end in {seconds} s");
    Diagnostic::new("folder-locked", Blame::Environment, message)
        .help("wait for it, or build into another folder with `--out`")
}
