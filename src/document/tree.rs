//! The nodes of the localized tree.
//!
//! Invariant: the tree is final. Text is complete and in NFC, numbers, labels,
//! end punctuation and "(continued)" are in it, and every run of foreign
//! direction is isolated. Only page numbers are left to a backend; a backend
//! that counts, sorts, formats a date, adds a word or looks at a language tag
//! to decide anything is wrong.

mod control;
mod grid;
mod inline;
mod masthead;
mod note;
mod role;
mod table;

use serde::Serialize;

pub use self::control::{BarCode, ControlBlock, JobLine, QrCode, RecycleMark};
pub use self::grid::{Grid, Placed};
pub use self::inline::Inline;
pub use self::masthead::{Distribution, Masthead, Symbol};
pub use self::note::{Note, Series};
pub use self::role::Role;
pub use self::table::{Cell, Row, Table};
use crate::agenda::{Date, Direction, Language};

/// A run of marked-up text, in logical order.
pub type Text = Vec<Inline>;

/// The id of the message that a text is an edition of, as it is written in the
/// `.ftl` files, a term with its hyphen; none where the text was computed. The
/// same message may be printed in several places.
pub type Provenance = Option<String>;

/// One language version of one document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// What identifies the language version.
    pub version: Version,
    /// The block at the top of page 1, down to the heavy rule.
    pub masthead: Masthead,
    /// The block at the foot of page 1.
    pub control: ControlBlock,
    /// Everything under the heavy rule, annexes included, in reading order.
    pub blocks: Vec<Block>,
    /// The notes of all series in the order of their first calls in this
    /// language.
    pub notes: Vec<Note>,
}

/// The identity of a language version: metadata, not printed as such.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Version {
    /// The language of the text.
    pub language: Language,
    /// The direction of the text.
    pub direction: Direction,
    /// The symbol, the same in all language versions.
    pub symbol: String,
    /// The title in the metadata: symbol and title of the document.
    pub title: String,
    /// The name of the Organization, as the author in the metadata.
    pub author: String,
    /// The date in the masthead.
    pub date: Date,
    /// What stands on every page of a draft; absent in a finished version.
    pub draft: Option<String>,
}

/// A block of the document, in reading order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// The title of the document; every document has exactly one.
    Title {
        /// The message of the title.
        message: Provenance,
        /// The title.
        text: Text,
    },
    /// A heading in the outline of the document.
    Heading {
        /// The style.
        role: Role,
        /// The level in the outline, from 1, without gaps.
        level: u8,
        /// The number or letter of the item.
        label: Option<String>,
        /// The message of the heading.
        message: Provenance,
        /// The heading without its label.
        text: Text,
    },
    /// A paragraph.
    Paragraph {
        /// The style.
        role: Role,
        /// The number of the paragraph, complete with its punctuation: `12.`. It
        /// stands where the lines of the paragraph begin.
        label: Option<String>,
        /// The message of the paragraph.
        message: Provenance,
        /// The text.
        text: Text,
    },
    /// The list of items.
    List {
        /// The items in order.
        entries: Vec<ListEntry>,
    },
    /// A table: in the body, under a heading or in an annex.
    Table(Table),
}

/// An entry of a list, with its sub-entries.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListEntry {
    /// The style.
    pub role: Role,
    /// The label, complete with its punctuation: `1.`, `(a)`. Without one the
    /// text stands where that of its neighbours does.
    pub label: Option<String>,
    /// The message of the text.
    pub message: Provenance,
    /// The text with its end punctuation.
    pub text: Text,
    /// What stands under the text, before the sub-entries: the action wanted,
    /// the time allotted. Their role is [`Role::ListRemark`].
    pub remarks: Vec<Line>,
    /// The sub-entries.
    pub entries: Vec<ListEntry>,
}

/// A line of its own within a node: a remark, a line of a cell.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Line {
    /// The message of the line.
    pub message: Provenance,
    /// The text, with the number or the words that were added to the message.
    pub text: Text,
}
