//! What the proof room says: what was written, read back.

use crate::diag::{Blame, Diagnostic};

/// A file that says something else than the document it was made from.
pub fn proof_differs(
    version: &str,
    file: &str,
    found: &str,
    expected: &str,
) -> Diagnostic {
    let message = format!("{version}: the {file} {found} where the document {expected}");
    Diagnostic::new("proof-differs", Blame::Internal, message)
        .help("nothing was written for this language; this is a fault of the program or its templates, please report it")
}

/// A file that cannot be read back.
pub fn proof_unreadable(version: &str, format: &str, reason: &str) -> Diagnostic {
    let message = format!("{version}: the {format} cannot be read back: {reason}");
    Diagnostic::new("proof-unreadable", Blame::Internal, message)
        .help("nothing was written for this language; this is a fault of the program or its templates, please report it")
}
