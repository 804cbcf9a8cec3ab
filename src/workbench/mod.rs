//! The translators' workbench: in what state each translation is, and the
//! files as they must be written so that nothing is missing, stale or lost.
//!
//! Everything here is a function from texts to texts.
//!
//! Invariant: this room knows no agenda, no layout and no language by name,
//! and never touches the disk.

mod base;
mod bitext;
mod canonical;
mod catalogue;
mod form;

mod accept;
mod compose;
mod diff;
mod format;
mod rename;
mod skeleton;
mod stale;
mod status;
mod sync;
mod typography;

pub use self::accept::accept;
pub use self::bitext::{Bitext, Paths, Side, State, Texts};
pub use self::compose::{Message, Part, compose};
pub use self::diff::{Difference, Piece, difference};
pub use self::format::format;
pub use self::rename::has_moved;
pub use self::stale::Original;
pub use self::status::{Counts, count, count_reference};
pub use self::sync::{Request, Synced, sync};
pub use self::typography::{Mending, mend, mendings};

/// An entry of a Fluent file: a message, a term or a comment.
type Entry = fluent_syntax::ast::Entry<String>;

/// What a file is to become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The path below the root of the project.
    pub path: String,
    /// The new text; none if the file is to go.
    pub text: Option<String>,
}
