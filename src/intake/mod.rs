//! What comes in from outside becomes a source and the words of its original:
//! a new agenda that begins with nothing but a few facts.
//!
//! Invariant: this room makes texts and never touches the disk; what it makes
//! is read like every other source before it is written.

mod start;

pub use self::start::{Start, Title, stem};

/// A text that is to become a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The path below the root of the project.
    pub path: String,
    /// The text.
    pub text: String,
}
