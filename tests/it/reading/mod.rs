//! What a reader finds in a language version, read from three sides: from the
//! tree, from the bytes of the PDF and from the bytes of the DOCX.

#[cfg(feature = "docx")]
pub(crate) mod docx;
pub(crate) mod made;
#[cfg(feature = "pdf")]
pub(crate) mod pdf;
#[cfg(feature = "pdf")]
pub(crate) mod sheets;
pub(crate) mod tree;

/// The job of a part in the outline of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A paragraph, or an entry of the list of items.
    Text,
    /// The title of the document.
    Title,
    /// A heading of this level.
    Heading(u8),
    /// A cell of a header row, or of a row that names a day.
    Head,
    /// A cell of a table's body.
    Cell,
}

/// A paragraph, heading, entry, cell or note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// Its job.
    pub(crate) kind: Kind,
    /// Its text; a tab stands between a label and what it labels.
    pub(crate) text: String,
    /// The addresses that it links to.
    pub(crate) links: Vec<String>,
}

/// Everything that a reader finds, in reading order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    /// The pieces of the masthead.
    pub(crate) masthead: Vec<String>,
    /// What stands under the heavy rule.
    pub(crate) parts: Vec<Part>,
    /// The notes, each with its mark as label.
    pub(crate) notes: Vec<Part>,
}

/// A text without white space and without the trace of divided words.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|char| !char.is_whitespace() && *char != '\u{AD}')
        .collect()
}
