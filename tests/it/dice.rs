//! Chance that is the same in every run, and what is done to words with it.

/// A pair of dice.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below a limit that is not 0.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        drawn as usize % limit
    }

    /// The number of one of some things; none if there are none.
    pub(crate) fn one_of(&mut self, count: usize) -> Option<usize> {
        (count > 0).then(|| self.below(count))
    }

    /// The numbers of two different things.
    pub(crate) fn two_of(&mut self, count: usize) -> Option<(usize, usize)> {
        if count < 2 {
            return None;
        }
        let one = self.below(count);
        let other = self.below(count - 1);
        Some((one, if other >= one { other + 1 } else { other }))
    }

    /// A text without one of its words.
    pub(crate) fn without_word(&mut self, text: &str) -> String {
        let mut words = words(text);
        if let Some(index) = self.one_of(words.len()) {
            words.remove(index);
        }
        words.concat()
    }

    /// A text in which two words have changed places.
    pub(crate) fn swapped(&mut self, text: &str) -> String {
        let mut words = words(text);
        if let Some((one, other)) = self.two_of(words.len()) {
            words.swap(one, other);
        }
        words.concat()
    }

    /// A text in which a word is there twice.
    pub(crate) fn repeated(&mut self, text: &str) -> String {
        let mut words = words(text);
        if let Some(index) = self.one_of(words.len()) {
            words.insert(index, words[index]);
        }
        words.concat()
    }

    /// A text in which one digit is another.
    pub(crate) fn miscounted(&mut self, text: &str) -> String {
        let digits: Vec<usize> = text
            .char_indices()
            .filter(|(_, char)| char.is_ascii_digit())
            .map(|(at, _)| at)
            .collect();
        let mut text = text.to_owned();
        if let Some(index) = self.one_of(digits.len()) {
            let at = digits[index];
            let digit = (text.as_bytes()[at] - b'0' + 1 + self.below(9) as u8) % 10;
            text.replace_range(at..=at, &digit.to_string());
        }
        text
    }
}

/// The words of a text with the spaces after them; where a language writes no
/// spaces, its characters.
fn words(text: &str) -> Vec<&str> {
    let words: Vec<&str> = text.split_inclusive(' ').collect();
    match words.len() {
        1 => text.split_inclusive(|_: char| true).collect(),
        _ => words,
    }
}
