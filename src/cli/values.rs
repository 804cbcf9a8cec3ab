//! What the values of arguments may be: slips are refused before anything is read.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::{PathBufValueParser, TypedValueParser};

/// The least memory that may be asked for, in MiB: below it not even the threads begin.
pub(super) const MIN_MEMORY: u64 = 256;

/// The most threads that may be asked for.
const MAX_JOBS: usize = 512;

/// The most characters in the name of a source.
const MAX_NAME: usize = 100;

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

/// Reads the name of a source. It is that of files in three folders, and a path would
/// lead where nothing reads them.
pub(super) fn source_name(text: &str) -> Result<String, String> {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "-_.".contains(char);
    let has_ending = [".yaml", ".ftl"].iter().any(|ending| text.ends_with(ending));
    match () {
        () if has_ending => {
            Err("write the name of a source without its ending".to_owned())
        }
        () if text.is_empty()
            || text.len() > MAX_NAME
            || text.starts_with('.')
            || !text.chars().all(is_plain) =>
        {
            Err(format!(
                "the name of a source is of at most {MAX_NAME} letters, digits, hyphens and \
                 points, and no path"
            ))
        }
        () => Ok(text.to_owned()),
    }
}

/// Reads a title, which has at least one letter or digit.
pub(super) fn title(text: &str) -> Result<String, String> {
    match text.contains(char::is_alphanumeric) {
        true => Ok(text.to_owned()),
        false => Err("a title has words".to_owned()),
    }
}
