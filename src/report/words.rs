//! Two texts as one: the sentences in which a word is gone or new.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The most words of two texts that are compared word by word; longer ones are
/// told whole. The time grows with the words times the differences.
const MAX_WORDS: usize = 20_000;

/// What became of a stretch of two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It was there and is there.
    Kept,
    /// It was there.
    Removed,
    /// It is there now.
    Added,
}

/// A stretch of two texts, in characters; empty where it is not in one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) fate: Fate,
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}

/// The sentences of two texts in which something changed, each in stretches.
pub(super) fn sentences(old: &[char], new: &[char]) -> Vec<Vec<Stretch>> {
    let mut sentences: Vec<Vec<Stretch>> = vec![Vec::new()];
    let mut stretches = stretches(old, new).into_iter().peekable();
    while let Some(stretch) = stretches.next() {
        let next = stretches.peek().map(|next| (next.fate, next.first(old, new)));
        let ends = stretch.fate == Fate::Kept && stretch.ends_sentence(old, next);
        if let Some(sentence) = sentences.last_mut() {
            sentence.push(stretch);
        }
        if ends {
            sentences.push(Vec::new());
        }
    }
    sentences.retain(|sentence| sentence.iter().any(|one| one.fate != Fate::Kept));
    sentences
        .into_iter()
        .map(|sentence| joined(trimmed(sentence, old)))
        .collect()
}

/// The share of words that two texts have in common, of 1.
pub(super) fn likeness(old: &[char], new: &[char]) -> f64 {
    let words = |text: &[char]| {
        let words = tokens(text).into_iter().map(|token| text[token].to_vec());
        let mut words: Vec<Vec<char>> =
            words.filter(|word| word[0].is_alphanumeric()).collect();
        words.sort_unstable();
        words
    };
    let (old, new) = (words(old), words(new));
    let all = old.len() + new.len();
    let (mut left, mut right) = (old.iter().peekable(), new.iter().peekable());
    let mut common = 0;
    while let (Some(one), Some(other)) = (left.peek(), right.peek()) {
        match one.cmp(other) {
            std::cmp::Ordering::Less => drop(left.next()),
            std::cmp::Ordering::Greater => drop(right.next()),
            std::cmp::Ordering::Equal => {
                common += 1;
                left.next();
                right.next();
            }
        }
    }
    if all == 0 { 0.0 } else { f64::from(2 * common) / all as f64 }
}

impl Stretch {
    /// Whether a sentence ends with this token, which is in both texts. A full stop
    /// inside of a sentence is followed by a small letter.
    fn ends_sentence(&self, old: &[char], next: Option<(Fate, char)>) -> bool {
        let is_end =
            |char: Option<&char>| matches!(char, Some('.' | '!' | '?' | '؟' | '…'));
        match old.get(self.old.start) {
            Some('。' | '！' | '？' | '；') => true,
            // What stands between two sentences is a token of its own.
            Some(' ') => {
                let before = self.old.start.checked_sub(1).and_then(|at| old.get(at));
                is_end(before) && next.is_some_and(|(_, next)| !next.is_lowercase())
            }
            // The sentences after it are gone or new, with the space before them.
            end => {
                let parted = |(fate, next)| fate != Fate::Kept && next == ' ';
                is_end(end) && next.is_some_and(parted)
            }
        }
    }

    fn first(&self, old: &[char], new: &[char]) -> char {
        let (text, at) = match self.fate {
            Fate::Added => (new, self.new.start),
            Fate::Kept | Fate::Removed => (old, self.old.start),
        };
        text.get(at).copied().unwrap_or(' ')
    }
}

/// Two texts token by token; what was removed stands before what was added there.
fn stretches(old: &[char], new: &[char]) -> Vec<Stretch> {
    let (olds, news) = (tokens(old), tokens(new));
    let words = |text: &[char], tokens: &[Range<usize>]| -> Vec<String> {
        tokens
            .iter()
            .map(|token| text[token.clone()].iter().collect())
            .collect()
    };
    let operations = match olds.len() + news.len() > MAX_WORDS {
        true => vec![DiffOp::Replace {
            old_index: 0,
            old_len: olds.len(),
            new_index: 0,
            new_len: news.len(),
        }],
        false => capture_diff_slices(
            Algorithm::Patience,
            &words(old, &olds),
            &words(new, &news),
        ),
    };
    let mut stretches = Vec::new();
    for operation in operations {
        let (before, after) = (operation.old_range(), operation.new_range());
        if let DiffOp::Equal { .. } = operation {
            let pairs = olds[before].iter().zip(&news[after]);
            stretches.extend(pairs.map(|(old, new)| Stretch {
                fate: Fate::Kept,
                old: old.clone(),
                new: new.clone(),
            }));
            continue;
        }
        let stretch = |fate, old, new| Stretch { fate, old, new };
        let removed = olds[before].iter();
        stretches.extend(removed.map(|old| stretch(Fate::Removed, old.clone(), 0..0)));
        let added = news[after].iter();
        stretches.extend(added.map(|new| stretch(Fate::Added, 0..0, new.clone())));
    }
    stretches
}

/// Without the space at the edges of a sentence that nothing happened to.
fn trimmed(mut sentence: Vec<Stretch>, old: &[char]) -> Vec<Stretch> {
    let is_space = |stretch: &Stretch| {
        stretch.fate == Fate::Kept && old.get(stretch.old.start) == Some(&' ')
    };
    if sentence.first().is_some_and(is_space) {
        sentence.remove(0);
    }
    if sentence.last().is_some_and(is_space) {
        sentence.pop();
    }
    sentence
}

/// Neighbours of one fate as one stretch. Words that changed together with the space
/// between them are read as one change.
fn joined(sentence: Vec<Stretch>) -> Vec<Stretch> {
    let mut joined: Vec<Stretch> = Vec::new();
    for stretch in sentence {
        match joined.last_mut().filter(|last| last.fate == stretch.fate) {
            Some(last) if stretch.fate == Fate::Added => {
                last.new.end = stretch.new.end;
            }
            Some(last) => {
                last.old.end = stretch.old.end;
                last.new.end = last.new.end.max(stretch.new.end);
            }
            None => joined.push(stretch),
        }
    }
    joined
}

/// A text in words; a character of a script that puts no space between words is
/// one, and so is every mark.
fn tokens(text: &[char]) -> Vec<Range<usize>> {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    for (at, char) in text.iter().enumerate() {
        let last = tokens.last_mut().filter(|_| is_word(*char));
        match last.filter(|last| is_word(text[last.start])) {
            Some(last) => last.end = at + 1,
            None => tokens.push(at..at + 1),
        }
    }
    tokens
}

fn is_word(char: char) -> bool {
    (char.is_alphanumeric() || "’'".contains(char)) && !crate::locale::is_wide(char)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(old: &str, new: &str) -> Vec<String> {
        let (old, new): (Vec<char>, Vec<char>) =
            (old.chars().collect(), new.chars().collect());
        let text = |stretch: &Stretch| match stretch.fate {
            Fate::Kept => old[stretch.old.clone()].iter().collect(),
            Fate::Removed => {
                format!("[-{}-]", old[stretch.old.clone()].iter().collect::<String>())
            }
            Fate::Added => {
                format!("{{+{}+}}", new[stretch.new.clone()].iter().collect::<String>())
            }
        };
        let sentences = sentences(&old, &new);
        sentences
            .iter()
            .map(|sentence| sentence.iter().map(text).collect())
            .collect()
    }

    #[test]
    fn only_sentences_that_changed_are_told() {
        assert_eq!(
            marked("One is. Two was here. Three is.", "One is. Two is here. Three is."),
            ["Two [-was-]{+is+} here."]
        );
        assert_eq!(marked("One is. Two.", "One is."), ["[- Two.-]"]);
        assert_eq!(marked("会议。开幕。", "会议。闭幕。"), ["[-开-]{+闭+}幕。"]);
        assert_eq!(
            marked("At 10 a.m. on 3 May. Then.", "At 11 a.m. on 4 May. Then."),
            ["At [-10-]{+11+} a.m. on [-3-]{+4+} May."]
        );
        assert_eq!(marked("same", "same"), [""; 0]);
        assert_eq!(marked("", "new"), ["{+new+}"]);
    }

    #[test]
    fn texts_of_any_length_are_compared() {
        let long = |word: &str| vec![word; MAX_WORDS].join(" ");
        assert_eq!(marked(&long("a"), &long("b")).len(), 1);
    }

    #[test]
    fn likeness_is_the_share_of_common_words() {
        let like = |old: &str, new: &str| {
            let (old, new): (Vec<char>, Vec<char>) =
                (old.chars().collect(), new.chars().collect());
            (likeness(&old, &new) * 100.0).round()
        };
        assert_eq!(like("one two three", "one two four"), 67.0);
        assert_eq!(like("one", "two"), 0.0);
        assert_eq!(like("会议开幕", "会议闭幕"), 75.0);
        assert_eq!(like("", ""), 0.0);
        assert_eq!(like(". ", "one"), 0.0);
    }
}
