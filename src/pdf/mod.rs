//! Typesets a language version as a PDF: hands tree and look to the Typst
//! templates as data, checks what Typst laid out, and exports it.
//!
//! Invariant: nothing is printed that is not in the tree, no clock and no disk
//! is read, and a PDF is only returned if every note, every glyph and every
//! line of it is where it belongs.

#[cfg(feature = "preview")]
mod areas;
mod clusters;
#[cfg(feature = "preview")]
mod draw;
mod layout;
mod notes;
mod pages;
mod world;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod typography;

#[cfg(feature = "preview")]
pub use self::areas::Area;
#[cfg(feature = "preview")]
pub use self::draw::{Drawn, Page};

use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::notes::Expected;
use self::pages::Measure;
use self::world::{Closet, Inputs};
use crate::diag::{Diagnostics, codes};
use crate::document::{Document, Version};
use crate::style::{Fonts, Look};

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// The number of pages.
    pub pages: usize,
}

/// Typst with templates and fonts, ready for any number of documents and
/// shared by all threads.
pub struct Typesetter {
    closet: Closet,
}

impl Typesetter {
    /// A typesetter with these templates, by their names below `templates/`,
    /// and these fonts.
    pub fn new(
        templates: &[(String, Vec<u8>)],
        fonts: &Fonts,
    ) -> Result<Self, Diagnostics> {
        Ok(Self { closet: Closet::new(templates, fonts)? })
    }

    /// The PDF of a language version.
    pub fn render(&self, document: &Document, look: &Look) -> Result<Pdf, Diagnostics> {
        let inputs = Inputs::new(document, look)?;
        let notes: Vec<Expected<'_>> = document.notes.iter().map(Expected::new).collect();
        let measure = Measure::of(look);
        self.typeset(&inputs, &notes, (&document.version, measure))
    }

    /// The PDF of serialized data.
    fn typeset(
        &self,
        inputs: &Inputs,
        notes: &[Expected<'_>],
        (version, measure): (&Version, Measure),
    ) -> Result<Pdf, Diagnostics> {
        let _forgetting = Forgetting;
        let pages = layout::lay_out(&self.closet, inputs, notes)?;
        let pages = clusters::joined(pages);
        pages::check(&pages, measure)?;
        Ok(Pdf {
            bytes: self.export(&pages, version)?,
            pages: pages.pages().len(),
        })
    }

    /// Writes laid out pages as PDF/UA-1 and PDF/A-2a.
    fn export(
        &self,
        pages: &PagedDocument,
        version: &Version,
    ) -> Result<Vec<u8>, Diagnostics> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|error| codes::internal(error.message().as_str()))?;
        let options = PdfOptions {
            ident: Smart::Custom(format!("{} {}", version.symbol, version.language)),
            creator: Smart::Custom(Some(format!("distr {}", env!("CARGO_PKG_VERSION")))),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(pages, &options).map_err(|errors| self.closet.diagnostics(&errors))
    }
}

/// For how many more documents Typst keeps an intermediate result that no document
/// uses. All threads share these results, so that a document in work on another
/// thread needs its own a little longer; with more the memory of a batch grows
/// (4 MB a document) and nothing is won.
const KEPT: usize = 2;

/// Makes Typst forget its intermediate results some time after a document is
/// finished, with success or without: they would fill the memory in a long batch.
struct Forgetting;

impl Drop for Forgetting {
    fn drop(&mut self) {
        comemo::evict(KEPT);
    }
}

/// A value as the JSON that the templates read.
fn json(value: &impl serde::Serialize) -> Result<Vec<u8>, Diagnostics> {
    serde_json::to_vec(value).map_err(|error| codes::internal(error.to_string()).into())
}
