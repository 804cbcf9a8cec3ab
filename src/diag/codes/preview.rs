//! What the preview says.

use crate::diag::{Blame, Diagnostic};

/// A folder whose changes cannot be noticed.
pub fn unwatchable(folder: &str, reason: &str) -> Diagnostic {
    let message = format!("changes in `{folder}` cannot be noticed: {reason}");
    Diagnostic::new("unwatchable", Blame::Environment, message)
        .help("use a folder on a disk of this machine")
}

/// A port that cannot be had.
pub fn port_taken(port: u16, reason: &str) -> Diagnostic {
    let message = format!("the page cannot be served on port {port}: {reason}");
    Diagnostic::new("port-taken", Blame::Environment, message).help(
        "name another port with `--port`, or leave it out: any free one is taken then",
    )
}
