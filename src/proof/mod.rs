//! Reads every file back and compares it with the tree it was made from, as a
//! proofreader compares a proof with the copy.
//!
//! 1. `copy` says what the tree says.
//! 2. `pdf` and `docx` read the finished bytes, each with a library that wrote
//!    none of them.
//! 3. `compare` names the first difference in words of people.
//!
//! Invariant: this room knows no code of the rooms that write the formats. A
//! file that says anything else than the tree, or that cannot be read, is a
//! finding, and no input makes it panic.

mod compare;
mod copy;
#[cfg(feature = "docx")]
pub mod docx;
#[cfg(feature = "pdf")]
mod passages;
#[cfg(feature = "pdf")]
pub mod pdf;
mod reading;

#[cfg(test)]
mod tests;

pub use self::copy::{Written, read as copy};
#[cfg(feature = "pdf")]
pub use self::passages::{Letter, Passage, Passages, Placed, Spot};
pub use self::reading::{Kind, Link, Part, Place, Reading, Said};

use crate::diag::{Diagnostic, codes};
use crate::document::Document;

/// Why a file cannot be read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage(String);

impl std::fmt::Display for Damage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(feature = "docx")]
impl From<crate::word::Fault> for Damage {
    fn from(fault: crate::word::Fault) -> Self {
        Self(fault.0)
    }
}

/// What a file says instead of what the tree says.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Difference {
    /// What the file does: "says “Item 2”".
    found: String,
    /// What the document does there: "says “Item 1”".
    expected: String,
    /// The message that holds the words, where the tree knows it.
    message: Option<String>,
    /// The page, counted from 1, where the format has pages.
    page: Option<usize>,
}

/// A language version, whose files are compared with it.
#[derive(Debug, Clone, Copy)]
pub struct Proof<'a> {
    /// The tree.
    pub document: &'a Document,
    /// The English name of the language.
    pub language: &'a str,
    /// Whether the folio tells the number of pages too, as the look says.
    pub folio_with_total: bool,
}

impl Proof<'_> {
    /// Compares a PDF with the tree.
    ///
    /// # Errors
    /// The first difference, or why the bytes cannot be read.
    #[cfg(feature = "pdf")]
    pub fn check_pdf(&self, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.findings("PDF", pdf::check(self.document, self.folio_with_total, bytes))
    }

    /// Compares a DOCX with the tree.
    ///
    /// # Errors
    /// The first difference, or why the bytes cannot be read.
    #[cfg(feature = "docx")]
    pub fn check_docx(&self, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.findings("DOCX", docx::check(self.document, self.folio_with_total, bytes))
    }

    #[cfg(any(feature = "pdf", feature = "docx"))]
    fn findings(
        &self,
        format: &str,
        found: Result<Option<Difference>, Damage>,
    ) -> Result<(), Diagnostic> {
        let version = format!("{} ({})", self.document.version.symbol, self.language);
        match found {
            Ok(None) => Ok(()),
            Ok(Some(difference)) => {
                let file = match difference.page {
                    Some(page) => format!("{format}, page {page},"),
                    None => format.to_owned(),
                };
                let (found, expected) = (&difference.found, &difference.expected);
                let mut differs = codes::proof_differs(&version, &file, found, expected);
                differs.message_id = difference.message;
                Err(differs)
            }
            Err(Damage(reason)) => {
                Err(codes::proof_unreadable(&version, format, &reason))
            }
        }
    }
}
