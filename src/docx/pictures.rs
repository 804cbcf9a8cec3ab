//! The pictures of a document: emblem, bar code, recycling sign, QR code.
//!
//! docx-rs marks their places; `package` writes the drawings, since docx-rs
//! has no alternative texts and no vector pictures.
//!
//! Invariant: every picture has words for those who cannot see it.

use std::sync::Arc;

use docx_rs::{Pic, Run};

use super::artwork::Image;

/// A picture at its place.
#[derive(Debug, Clone)]
pub(super) struct Picture {
    /// The image.
    pub(super) image: Arc<Image>,
    /// The width and the height, in points.
    pub(super) size: (f64, f64),
    /// What it shows, for readers who cannot see it.
    pub(super) description: String,
}

/// The pictures put so far, in order.
#[derive(Debug, Default)]
pub(super) struct Pictures(Vec<Picture>);

impl Pictures {
    /// Puts a picture into a run.
    pub(super) fn put(&mut self, run: Run, picture: Picture) -> Run {
        self.0.push(picture);
        // docx-rs changes the ids of images, so the width is the mark.
        let mark = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        let place = Pic::new_with_dimensions(Vec::new(), 1, 1).size(mark, 1);
        run.add_image(place)
    }

    /// The pictures in order.
    pub(super) fn all(&self) -> &[Picture] {
        &self.0
    }
}

/// The index of the picture at a mark, the width of the place in a part.
pub(super) fn unmark(width: &str) -> Option<usize> {
    width.parse::<usize>().ok()?.checked_sub(1)
}
