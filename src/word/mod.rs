//! A Word file as parts of XML: what the proofreader and the intake open.
//!
//! Invariant: this room knows no document and no word of one. A file that is
//! damaged, foreign or made to do harm is a fault in words; it costs neither
//! more memory than the limits allow nor a panic.

mod package;
mod xml;

pub use self::package::Package;
pub use self::xml::Element;

/// Why a file cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault(pub String);

/// What the reader of XML or of the package says is wrong.
fn fault(error: impl std::fmt::Display) -> Fault {
    Fault(error.to_string())
}
