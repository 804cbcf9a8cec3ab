//! What the values of arguments may be: slips are refused before anything is read.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::{OsStringValueParser, PathBufValueParser, TypedValueParser};

/// The least memory that may be asked for, in MiB: below it not even the threads begin.
pub(super) const MIN_MEMORY: u64 = 256;

/// What the program itself was seen to take of it, in MiB.
pub(super) const MIN_WITHOUT_THREADS: u64 = 128;

/// What each thread was seen to take at least, in MiB: its stack, that of a thread of
/// Typst, and one short document.
pub(super) const MIN_OF_THREAD: u64 = 64;

/// The most threads that may be asked for.
const MAX_JOBS: usize = 512;

/// The endings of files that are read or made.
const OF_OTHERS: [&str; 12] = [
    "yaml", "yml", "ftl", "toml", "typ", "svg", "png", "ttf", "otf", "json", "pdf",
    "docx",
];

/// Reads the path of a page for people. That of a file of the project, of a manifest or
/// of a document is a slip, and the file would be lost.
pub(super) fn page() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().try_map(|path| {
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        match OF_OTHERS.iter().any(|other| ending == *other) {
            true => {
                Err(format!("a file in `.{}` is no page for people", ending.display()))
            }
            false => Ok(path),
        }
    })
}

/// Reads the path of a folder, which may be empty.
pub(super) fn folder_or_none() -> impl TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().map(PathBuf::from)
}

/// Reads a number of threads. More than the machine can run gain nothing, and
/// each has a document in the memory.
pub(super) fn jobs(text: &str) -> Result<NonZeroUsize, String> {
    let number: NonZeroUsize = text
        .parse()
        .map_err(|_| "a number of threads is a whole number from 1".to_owned())?;
    if number.get() > MAX_JOBS {
        return Err(format!("more than {MAX_JOBS} threads are of no use"));
    }
    Ok(number)
}
