//! What comes in from outside becomes a source and the words of its original:
//! a new agenda that begins with nothing but a few facts, or one that exists in
//! Word.
//!
//! Invariant: this room makes texts and never touches the disk; what it makes
//! is read like every other source before it is written.

#[cfg(feature = "docx")]
mod import;
mod start;

#[cfg(feature = "docx")]
pub use self::import::{Body, House, Imported, Manuscript, import};
pub use self::start::{Start, Title, check_name, stem};

/// A text that is to become a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The path below the root of the project.
    pub path: String,
    /// The text.
    pub text: String,
}
