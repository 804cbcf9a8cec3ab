//! The notes that stand in no message.

use super::Name;

/// The notes to the lines above the list of items.
#[derive(Debug, Clone)]
pub struct LineNotes {
    /// Those to the name of the body.
    pub body: Vec<Name>,
    /// Those to the line of place and dates.
    pub place_and_dates: Vec<Name>,
    /// Those to the line that names the item.
    pub item: Vec<Name>,
    /// Those to the title of the document.
    pub title: Vec<Name>,
}

impl LineNotes {
    pub(super) fn all(&self) -> impl Iterator<Item = &Name> {
        self.body
            .iter()
            .chain(&self.place_and_dates)
            .chain(&self.item)
            .chain(&self.title)
    }
}
