//! The localized tree of a language version, and its composition from agenda
//! and words.

mod tree;

pub use self::tree::{
    Block, Distribution, Document, Inline, ListEntry, Masthead, Note, Role, Row, Table,
    Text, Version,
};
