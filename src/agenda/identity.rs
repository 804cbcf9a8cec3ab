//! What a document is called and what it belongs to.

use super::ItemNumber;
use crate::diag::Place;

/// The message of a title or subtitle.
#[derive(Debug, Clone)]
pub struct TitleMessage {
    /// The id of the message.
    pub id: String,
    /// Whether it is one of the document's own, not of the house.
    pub is_own: bool,
    /// Where it is chosen.
    pub place: Place,
}

/// The item that a document belongs to.
#[derive(Debug, Clone)]
pub enum ItemLine {
    /// An item of this agenda, by its id.
    Own(String),
    /// An item of another agenda.
    OfAnother {
        /// Its number.
        number: ItemNumber,
        /// Whether its title stands in the next line.
        is_titled: bool,
        /// The id of the message that says of which agenda.
        message: String,
        /// Where it is given.
        place: Place,
    },
}

impl ItemLine {
    /// The message of the title of an item of another agenda.
    pub const TITLE: &'static str = "item-line";

    /// The message of the title that the document has to bring along.
    pub(super) fn own_title(&self) -> Option<(&'static str, &Place)> {
        match self {
            ItemLine::OfAnother { is_titled: true, place, .. } => {
                Some((Self::TITLE, place))
            }
            ItemLine::OfAnother { .. } | ItemLine::Own(_) => None,
        }
    }
}
