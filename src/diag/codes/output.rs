//! What the output room says.

use crate::diag::{Blame, Diagnostic};

/// A file that cannot be written.
pub fn unwritable(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::new("unwritable", Blame::Environment, format!("`{path}` cannot be written: {reason}"))
        .help("check the folder, your right to write there and the room on the disk; an older file is untouched")
}

/// Something that no build made where builds keep what is not finished.
pub fn work_foreign(path: &str) -> Diagnostic {
    let message = format!(
        "`{path}` stands where a build keeps its unfinished files, and no build made it"
    );
    Diagnostic::new("work-foreign", Blame::Environment, message)
        .help("delete it or move it away, or build into another folder with `--out`")
}

/// A folder into which another build writes.
pub fn folder_locked(path: &str, seconds: u64) -> Diagnostic {
    let message =
        format!("another build is writing into `{path}`, and did not end in {seconds} s");
    Diagnostic::new("folder-locked", Blame::Environment, message)
        .help("wait for it, or build into another folder with `--out`")
}

/// A document that somebody edited where the build wants to write another.
pub fn output_edited(name: &str) -> Diagnostic {
    let message =
        format!("`{name}` is not the file that was built, and is left as it is");
    Diagnostic::new("output-edited", Blame::Content, message)
        .help("keep an edited copy elsewhere; then `distr build --force` makes it anew")
}

/// A document in whose place that of another source lies.
pub fn output_claimed(name: &str, source: &str) -> Diagnostic {
    let message = format!("`{name}` in the folder is the document of `{source}`");
    Diagnostic::new("output-claimed", Blame::Content, message)
        .help("give one of the two sources its own symbol; if their symbols changed places, build both at once")
}

/// A file in the cache that is not what was put there.
pub fn cache_damaged(path: &str) -> Diagnostic {
    let message = format!("`{path}` in the cache is damaged");
    Diagnostic::new("cache-damaged", Blame::Environment, message)
        .warning()
        .help("the document is made anew, and takes its place there")
}

/// A file in the cache that cannot be read.
pub fn cache_unreadable(path: &str, reason: &str) -> Diagnostic {
    let message = format!("`{path}` in the cache cannot be read: {reason}");
    Diagnostic::new("cache-unreadable", Blame::Environment, message)
        .warning()
        .help("the document is made anew; check your right to read there")
}

/// A cache that cannot be written.
pub fn cache_unwritable(folder: &str, reason: &str) -> Diagnostic {
    let message = format!("nothing can be kept in the cache `{folder}`: {reason}");
    Diagnostic::new("cache-unwritable", Blame::Environment, message)
        .warning()
        .help("check your right to write there and the room on the disk; the documents are built all the same")
}
