//! What people are told of a folder of documents: what changed since an earlier
//! one, word by word and page by page, and how its pages look.
//!
//! 1. `words` compares two texts, `edits` two files, sentence by sentence.
//! 2. `version` says of a language version what changed in it.
//! 3. `draw` makes pictures of pages from finished PDFs.
//! 4. `text`, `json` and `html` write it down.
//!
//! Invariant: functions from values to values. This room touches no disk and knows
//! no agenda and no language by name. Files are those of others: one that is
//! damaged, foreign or too large is a finding and never a panic.

mod draw;
mod edits;
mod html;
mod json;
mod text;
mod version;
mod words;

pub use self::draw::{Budget, Picture};
pub use self::edits::{Area, Edit};
pub use self::html::{Exhibit, comparison as html, gallery};
pub use self::json::json;
pub use self::text::{text, told};
pub use self::version::{Comparison, Content, Pages, Sheet, Version, differing};

/// The most bytes of a file that is read.
pub const MAX_FILE: u64 = 256 << 20;
