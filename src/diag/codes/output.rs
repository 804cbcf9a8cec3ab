//! What the output room says.

use crate::diag::{Blame, Diagnostic};

/// A file that cannot be written.
pub fn unwritable(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::new("unwritable", Blame::Environment, format!("`{path}` cannot be written: {reason}"))
        .help("check the folder, your right to write there and the room on the disk; an older file is untouched")
}
