//! Words to be found in a text, each with a number: those of a script that
//! parts words by spaces word by word, those of Han wherever they stand.

use std::ops::Range;

use super::line::plainly;
use crate::locale::is_wide;

/// Words, each with its number.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// The longest first.
    entries: Vec<Entry>,
    /// What may be joined to the front of a word.
    prefixes: Vec<String>,
}

#[derive(Debug)]
struct Entry {
    number: u64,
    words: Vec<Word>,
    /// The text where it is in a script without spaces.
    wide: Option<String>,
}

/// A word with `*` for any letters at its end.
#[derive(Debug)]
struct Word {
    stem: String,
    open: bool,
}

impl Vocabulary {
    /// Words with their numbers. One that begins with a capital keeps it; the
    /// others may have one.
    pub(super) fn new(words: Vec<(u64, String)>, prefixes: &[String]) -> Self {
        let entry = |(number, text): (u64, String)| {
            let text = plainly(&text);
            let is_wide = |char: char| is_wide(char) || char.is_ascii_digit();
            let wide =
                (text.chars().all(is_wide) && !text.is_empty()).then(|| text.clone());
            let words = tokens(&text).map(|range| {
                let word = &text[range.clone()];
                let open = text[range.end..].starts_with('*');
                Word { stem: word.to_owned(), open }
            });
            Entry { number, words: words.collect(), wide }
        };
        let mut entries: Vec<Entry> = words.into_iter().map(entry).collect();
        entries.retain(|entry| !entry.words.is_empty());
        let length = |entry: &Entry| -> usize {
            let letters = |word: &Word| word.stem.chars().count();
            entry.words.iter().map(letters).sum()
        };
        entries
            .sort_by_key(|entry| std::cmp::Reverse((entry.words.len(), length(entry))));
        Self {
            entries,
            prefixes: prefixes.iter().map(|prefix| plainly(prefix)).collect(),
        }
    }

    /// The words in a text that are not taken yet, each with its number.
    pub(super) fn find(
        &self,
        text: &str,
        taken: &mut [bool],
    ) -> Vec<(u64, Range<usize>)> {
        let mut found = Vec::new();
        for entry in self.entries.iter().filter(|entry| entry.wide.is_some()) {
            let wide = entry.wide.as_deref().unwrap_or_default();
            for (start, _) in text.match_indices(wide) {
                let range = start..start + wide.len();
                // Figures go on to the left: `12月` is no `2月`.
                let is_digit = |char: char| char.is_ascii_digit();
                let goes_on =
                    wide.starts_with(is_digit) && text[..start].ends_with(is_digit);
                if !goes_on && take(taken, range.clone()) {
                    found.push((entry.number, range));
                }
            }
        }
        let tokens: Vec<Range<usize>> = tokens(text).collect();
        let mut index = 0;
        while index < tokens.len() {
            let hit = self.entries.iter().find_map(|entry| {
                let range = self.matches(entry, text, &tokens[index..])?;
                take(taken, range.clone()).then_some((entry, range))
            });
            index += hit.as_ref().map_or(1, |(entry, _)| entry.words.len());
            found.extend(hit.map(|(entry, range)| (entry.number, range)));
        }
        found.sort_by_key(|(_, range)| range.start);
        found
    }

    /// The place of an entry at the beginning of these tokens.
    fn matches(
        &self,
        entry: &Entry,
        text: &str,
        tokens: &[Range<usize>],
    ) -> Option<Range<usize>> {
        if entry.wide.is_some() {
            return None;
        }
        let tokens = tokens.get(..entry.words.len())?;
        let (first, last) = (tokens.first()?, tokens.last()?);
        let adjacent = |pair: &[Range<usize>]| {
            matches!(&text[pair[0].end..pair[1].start], " " | "-" | "/")
        };
        let same = |(word, token): (&Word, &Range<usize>)| {
            let token = &text[token.clone()];
            let bare = self
                .prefixes
                .iter()
                .filter_map(|prefix| token.strip_prefix(prefix.as_str()));
            std::iter::once(token).chain(bare).any(|token| word.is(token))
        };
        let found =
            tokens.windows(2).all(adjacent) && entry.words.iter().zip(tokens).all(same);
        found.then_some(first.start..last.end)
    }
}

impl Word {
    fn is(&self, token: &str) -> bool {
        let same = |stem: &str| match self.open {
            true => token.starts_with(stem),
            false => token == stem,
        };
        if same(&self.stem) {
            return true;
        }
        // At the beginning of a sentence.
        let mut letters = self.stem.chars();
        let first = letters.next().filter(|first| first.is_lowercase());
        let capital =
            first.map(|first| first.to_uppercase().chain(letters).collect::<String>());
        capital.is_some_and(|stem| same(&stem))
    }
}

/// The words of a text: what is written in letters, those of full width apart.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = chars.find(|(_, char)| char.is_alphabetic())?;
        let mut end = start + first.len_utf8();
        let goes_on =
            |char: char| char.is_alphabetic() && is_wide(char) == is_wide(first);
        while let Some((at, char)) = chars.next_if(|(_, char)| goes_on(*char)) {
            end = at + char.len_utf8();
        }
        Some(start..end)
    })
}

/// Takes bytes that are free; false where they are not.
pub(super) fn take(taken: &mut [bool], range: Range<usize>) -> bool {
    let bytes = &mut taken[range];
    if bytes.contains(&true) {
        return false;
    }
    bytes.fill(true);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &[(u64, &str)], prefixes: &[&str], text: &str) -> Vec<(u64, String)> {
        let words = words.iter().map(|(number, word)| (*number, (*word).to_owned()));
        let prefixes: Vec<String> =
            prefixes.iter().map(|&prefix| prefix.into()).collect();
        let vocabulary = Vocabulary::new(words.collect(), &prefixes);
        let found = vocabulary.find(text, &mut vec![false; text.len()]);
        let read =
            |(number, range): (u64, Range<usize>)| (number, text[range].to_owned());
        found.into_iter().map(read).collect()
    }

    #[test]
    fn the_longest_words_are_found_and_nothing_inside_others() {
        let words = [(4, "four"), (80, "four score"), (14, "fourteen*"), (5, "May")];
        let text = "Four, four score, fourteenth; fourfold; may May";
        let expected = [(4, "Four"), (80, "four score"), (14, "fourteenth"), (5, "May")];
        let expected = expected.map(|(number, word)| (number, word.to_owned()));
        assert_eq!(found(&words, &[], text), expected);
    }

    #[test]
    fn han_is_found_wherever_it_stands_and_arabic_with_its_prefixes() {
        let words = [(2, "2月"), (12, "12月"), (10, "十")];
        let expected = [(10, "十".to_owned()), (12, "12月".to_owned())];
        assert_eq!(found(&words, &[], "第十会议12月"), expected);
        let arabic =
            found(&[(4, "رابع"), (14, "رابع عشر")], &["ال", "وال"], "الرابع عشر والرابع");
        assert_eq!(arabic.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [14, 4]);
    }
}
