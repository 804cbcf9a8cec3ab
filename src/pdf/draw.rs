//! Draws laid out pages as pictures, for people who look while they write.
//!
//! Invariant: what is drawn was laid out by the same templates as the PDF, with
//! nothing added.

use typst_svg::SvgOptions;

use super::areas::{self, Area};
use super::notes::Expected;
use super::pages::{self, Measure};
use super::world::Inputs;
use super::{Typesetter, layout};
use crate::diag::Diagnostics;
use crate::document::Document;
use crate::style::Look;

/// For how many drawings Typst remembers what it laid out: while somebody works
/// on a document, most of it is as before.
const KEPT_FOR: usize = 4;

/// The pages of a language version, drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawn {
    /// The pages in their order.
    pub pages: Vec<Page>,
    /// What is wrong with them; in a PDF it would be refused.
    pub said: Diagnostics,
}

/// A page, drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// In points.
    pub width: f64,
    /// In points.
    pub height: f64,
    /// The picture, as an SVG file.
    pub svg: String,
    /// Where messages stand on it, in the order of reading.
    pub areas: Vec<Area>,
}

impl Typesetter {
    /// Draws the pages of a language version.
    ///
    /// # Errors
    /// What stops Typst, or notes that cannot be brought to their calls.
    pub fn draw(&self, document: &Document, look: &Look) -> Result<Drawn, Diagnostics> {
        // What was not needed for the last few versions is not likely to be again.
        comemo::evict(KEPT_FOR);
        let inputs = Inputs::new(document, look)?;
        let notes: Vec<Expected<'_>> = document.notes.iter().map(Expected::new).collect();
        let laid_out = layout::lay_out(&self.closet, &inputs, &notes)?;
        let said = pages::check(&laid_out, Measure::of(look)).err();
        let options = SvgOptions::default();
        let draw = |(page, areas): (&typst_layout::Page, Vec<Area>)| Page {
            width: page.frame.width().to_pt(),
            height: page.frame.height().to_pt(),
            svg: typst_svg::svg(page, &options),
            areas,
        };
        let areas = areas::areas(&laid_out);
        Ok(Drawn {
            pages: laid_out.pages().iter().zip(areas).map(draw).collect(),
            said: said.unwrap_or_default(),
        })
    }
}
