//! The numbers of items.

/// The largest number that letters count to.
pub const MAX_LETTERS: u32 = 26;

/// The number of an item: its own, and those of the items above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemNumber {
    /// The numbers from the highest level down, each from 1; at least one.
    levels: Vec<u32>,
    /// Whether the levels are written as decimals: 3.5.1.
    pub is_decimal: bool,
}

impl ItemNumber {
    /// The number of an item that stands under no other.
    pub fn first_level(number: u32, is_decimal: bool) -> Self {
        Self { levels: vec![number], is_decimal }
    }

    /// The number of an item under this one.
    pub fn below(&self, number: u32) -> Self {
        let mut levels = self.levels.clone();
        levels.push(number);
        Self { levels, is_decimal: self.is_decimal }
    }

    /// The same number, written as decimals or not.
    pub fn written(&self, is_decimal: bool) -> Self {
        Self { levels: self.levels.clone(), is_decimal }
    }

    /// The number of the item above, if there is one.
    pub fn above(&self) -> Option<Self> {
        let (_, above) = self.levels.split_last()?;
        let is_decimal = self.is_decimal;
        (!above.is_empty()).then(|| Self { levels: above.to_vec(), is_decimal })
    }

    /// The number among its neighbours.
    pub fn own(&self) -> u32 {
        self.levels.last().copied().unwrap_or_default()
    }

    /// The level, from 1.
    pub fn level(&self) -> usize {
        self.levels.len()
    }
}
