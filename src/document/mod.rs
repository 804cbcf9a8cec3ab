//! The localized tree of a language version, and its composition from agenda
//! and words.
//!
//! Invariant: this room knows nothing of Typst, Word, points, fonts and YAML.

mod compose;
mod control;
mod inline;
mod length;
mod locate;
mod notes;
mod print;
#[cfg(test)]
pub(crate) mod sample;
mod ties;
mod tree;
mod walk;

pub use self::compose::{Vocabulary, compose};
pub use self::inline::plain;
pub use self::print::print;
pub use self::tree::{
    BarCode, Block, Cell, ControlBlock, Distribution, Document, Grid, Inline, JobLine,
    Line, ListEntry, Masthead, Note, Placed, Provenance, QrCode, RecycleMark, Role, Row,
    Series, Symbol, Table, Text, Version,
};
pub use crate::locale::Mark;
