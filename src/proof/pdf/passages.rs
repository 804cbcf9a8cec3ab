//! The passages of a PDF, and what stands where on its pages.

use super::Pdf;
use super::lines::Lines;
use super::piece::Piece;
use crate::proof::passages::direction;
use crate::proof::{Passages, Placed, Spot};

impl Pdf {
    /// The text in the order of reading. What stands outside the structure, such as
    /// running heads, is on its pages only.
    pub(in crate::proof) fn passages(&self) -> Passages {
        let direction = direction(self.pieces().flat_map(|piece| piece.text().chars()));
        let reading = &self.reading;
        let parts = reading.parts.iter().chain(&reading.control).chain(&reading.notes);
        Passages {
            language: reading.language.clone(),
            direction,
            passages: parts.map(|part| part.text.passage(direction)).collect(),
            pages: self.pages(),
        }
    }

    fn pages(&self) -> Vec<Vec<Placed>> {
        let mut pages = vec![Vec::new(); self.strays.len()];
        for piece in self.pieces() {
            if let Some(page) = pages.get_mut(piece.page) {
                page.push(placed(piece));
            }
        }
        pages
    }

    fn pieces(&self) -> impl Iterator<Item = &Piece> {
        let reading = &self.reading;
        let parts = reading.parts.iter().chain(&reading.control).chain(&reading.notes);
        let strays = self.strays.iter().flatten();
        parts.flat_map(|part| Lines::pieces(&part.text)).chain(strays)
    }
}

fn placed(piece: &Piece) -> Placed {
    Placed {
        text: piece.text().to_owned(),
        spot: Spot {
            page: piece.page + 1,
            left: piece.x,
            right: piece.end(),
            baseline: piece.y,
            size: piece.size,
        },
    }
}
