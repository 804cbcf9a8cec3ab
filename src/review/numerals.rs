//! The numbers, dates, symbols and addresses of a text, in figures or in words.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Volume;
use super::line::{Line, Lines, plainly};
use super::vocabulary::{Vocabulary, take, tokens};
use crate::locale::{FORMATS, is_wide};

/// Something in a text that another language must have too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) kind: FigureKind,
    /// Where it stands in the file.
    pub(super) range: Range<usize>,
}

/// What it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum FigureKind {
    /// A number in figures.
    Number(u64),
    /// A number in words.
    Told(u64),
    /// A number in the figures of Rome, which other languages may tell in words.
    Roman(u64),
    /// A month beside a number, from 1.
    Month(u64),
    /// A day of the week beside a number, from 1 for Monday.
    Weekday(u64),
    /// A symbol or the number of a resolution: `A/76/1`, `11/2`.
    Symbol(String),
    /// An address of the Web or of mail.
    Address(String),
}

/// How the numbers of a language are told.
#[derive(Debug, Default)]
pub(super) struct Numerals {
    words: Vocabulary,
    months: Vocabulary,
    weekdays: Vocabulary,
    joiners: Vec<String>,
    /// Whether what joins words is written together with them.
    joins_words: bool,
    afternoon: Vec<String>,
    /// The numbers that may be left unsaid.
    pub(super) unsaid: Vec<u64>,
}

static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?:https?://|www\.)[!-~]+|[A-Za-z0-9._+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+",
    )
});

static SYMBOL: LazyLock<Regex> = LazyLock::new(|| {
    expression(r"[A-Z][A-Za-z0-9.]*(?:/[A-Za-z0-9.-]+)+|[0-9]+(?:/[0-9]+)+")
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    // Thousands are parted by a space, a comma or a point.
    expression(r"([0-9]{1,3}(?:[ ,.'][0-9]{3})+)(?:[^0-9]|$)|([0-9]+)")
});

/// The figures of Rome.
const ROMAN: [(char, u64); 7] =
    [('I', 1), ('V', 5), ('X', 10), ('L', 50), ('C', 100), ('D', 500), ('M', 1000)];

/// Whether a letter is a figure of Rome.
pub(super) fn is_roman(letter: char) -> bool {
    ROMAN.iter().any(|(figure, _)| *figure == letter)
}

/// A multiplier is a number to itself where nothing stands before it.
const MULTIPLIERS: [u64; 7] =
    [10, 100, 1000, 10_000, 1_000_000, 100_000_000, 1_000_000_000];

/// How many words may stand between a month or day and its number, and how many
/// characters where words have no spaces.
const NEAR: (usize, usize) = (2, 4);

impl Numerals {
    /// Reads how a language tells numbers: from its customs and its formats.
    pub(super) fn read(volume: &Volume) -> Self {
        let numbers = &volume.customs.numbers;
        let prefixes = &volume.customs.prefixes;
        let words = |own: &BTreeMap<u64, Vec<String>>, more: Vec<(u64, String)>| {
            let own = own.iter().flat_map(|(number, words)| {
                words.iter().map(|word| (*number, word.clone()))
            });
            Vocabulary::new(own.chain(more).collect(), prefixes)
        };
        let named = |id: &str| names(volume, id);
        let mut days = named("weekday-in-sentence");
        days.extend(named("weekday-in-row"));
        Self {
            words: words(&numbers.words, Vec::new()),
            months: words(&numbers.months, named("month-name")),
            weekdays: words(&numbers.weekdays, days),
            joiners: numbers.joiners.iter().map(|word| plainly(word)).collect(),
            joins_words: !prefixes.is_empty(),
            afternoon: numbers.afternoon.iter().map(|word| plainly(word)).collect(),
            unsaid: numbers.unsaid.clone(),
        }
    }

    /// The figures of a line in their order.
    pub(super) fn figures(&self, line: &Line) -> Vec<Figure> {
        let line = searched(line);
        let text = line.text.as_str();
        let mut taken = vec![false; text.len()];
        let mut figures = literals(text, &mut taken);
        let months = self.months.find(text, &mut taken);
        let days = self.weekdays.find(text, &mut taken);
        let told = self.words.find(text, &mut taken);
        let mut numbers = numbers(text, &taken);
        self.compose(text, &mut numbers, told);
        figures.extend(roman(text, &taken));
        let beside = |range: &Range<usize>| {
            let has_digit = text[range.clone()].bytes().any(|byte| byte.is_ascii_digit());
            let near = |figure: &Figure| {
                matches!(figure.kind, FigureKind::Number(_))
                    && is_near(text, range, &figure.range)
            };
            has_digit || numbers.iter().any(near)
        };
        let dated: Vec<&Range<usize>> = months
            .iter()
            .map(|(_, range)| range)
            .filter(|range| beside(range))
            .collect();
        // `from January to April 2026`
        let is_dated = |range: &Range<usize>| {
            beside(range) || dated.iter().any(|other| is_near(text, range, other))
        };
        let month = |(month, range): &(u64, Range<usize>)| {
            let range = range.clone();
            is_dated(&range).then_some(Figure { kind: FigureKind::Month(*month), range })
        };
        figures.extend(months.iter().filter_map(month));
        let day = |(day, range): (u64, Range<usize>)| {
            beside(&range).then_some(Figure { kind: FigureKind::Weekday(day), range })
        };
        figures.extend(days.into_iter().filter_map(day));
        figures.extend(numbers);
        for figure in &mut figures {
            figure.range = line.range(figure.range.clone());
        }
        figures.sort_by_key(|figure| figure.range.start);
        figures
    }

    /// Where the symbols and addresses of a line stand in the file.
    pub(super) fn literals(line: &Line) -> Vec<Range<usize>> {
        let line = searched(line);
        let literals = literals(&line.text, &mut vec![false; line.text.len()]);
        literals.into_iter().map(|figure| line.range(figure.range)).collect()
    }

    /// Whether a text puts an hour after noon.
    pub(super) fn has_afternoon(&self, line: &Line) -> bool {
        let text = searched(line).text;
        self.afternoon.iter().any(|word| text.contains(word.as_str()))
    }

    /// How a word of a number goes on from the words before; none if it does not.
    fn link(
        &self,
        text: &str,
        before: &Range<usize>,
        word: &Range<usize>,
    ) -> Option<Link> {
        let between = &text[before.end..word.start];
        let joiner = between.trim_matches([' ', '-']);
        let joins = |joiner: &String| text[word.clone()].starts_with(joiner.as_str());
        match joiner {
            "" if between.is_empty() => Some(Link::Tight),
            // Where it is written together with the word.
            "" if self.joins_words && self.joiners.iter().any(joins) => {
                Some(Link::Joined)
            }
            "" => Some(Link::Beside),
            joiner if self.joiners.iter().any(|one| one == joiner) => Some(Link::Joined),
            _ => None,
        }
    }

    /// Adds the numbers that are told in words, joined where they are parts of one;
    /// a number in figures may be multiplied by a word.
    fn compose(
        &self,
        text: &str,
        numbers: &mut Vec<Figure>,
        told: Vec<(u64, Range<usize>)>,
    ) {
        let mut open: Option<Telling> = None;
        for (number, range) in told {
            if let Some(telling) = &mut open
                && let Some(link) = self.link(text, &telling.range, &range)
                && telling.add(number, range.clone(), link)
            {
                continue;
            }
            numbers.extend(open.take().map(Telling::figure));
            let before = numbers.iter_mut().find(|figure| {
                figure.range.end <= range.start
                    && text[figure.range.end..range.start].trim().is_empty()
            });
            if number >= 1000
                && let Some(Figure { kind: FigureKind::Number(value), range: place }) =
                    before
            {
                *value = value.saturating_mul(number);
                place.end = range.end;
                continue;
            }
            open = Some(Telling::new(number, range));
        }
        numbers.extend(open.map(Telling::figure));
        numbers.sort_by_key(|figure| figure.range.start);
    }
}

/// How two words of a number stand beside each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    /// `二十`
    Tight,
    /// `twenty-one`
    Beside,
    /// `vingt et un`
    Joined,
}

/// A number as it is told, word by word.
struct Telling {
    range: Range<usize>,
    whole: u64,
    section: u64,
    pending: u64,
}

impl Telling {
    fn new(number: u64, range: Range<usize>) -> Self {
        let mut telling = Self {
            range: range.clone(),
            whole: 0,
            section: 0,
            pending: 0,
        };
        telling.add(number, range, Link::Tight);
        telling
    }

    /// Adds a word; false where it begins another number.
    fn add(&mut self, number: u64, range: Range<usize>, link: Link) -> bool {
        let begins = self.whole + self.section + self.pending == 0;
        let is_unit = (1..10).contains(&self.pending);
        let multiplies = MULTIPLIERS.contains(&number)
            && (number > 10 || is_unit && link == Link::Tight || begins);
        // Some languages tell the units before the tens.
        let is_tens = (20..100).contains(&number) && number.is_multiple_of(10);
        let turned = is_unit && is_tens && link == Link::Joined;
        if number >= 1000 && multiplies {
            self.whole += (self.section + self.pending).max(1).saturating_mul(number);
            (self.section, self.pending) = (0, 0);
        } else if multiplies {
            self.section += self.pending.max(1).saturating_mul(number);
            self.pending = 0;
        } else if self.pending == 0
            || self.pending.is_multiple_of(10) && number < 20
            || turned
        {
            self.pending += number;
        } else {
            return false;
        }
        self.range.end = range.end;
        true
    }

    fn figure(self) -> Figure {
        let number = self.whole + self.section + self.pending;
        Figure { kind: FigureKind::Told(number), range: self.range }
    }
}

/// The addresses and symbols of a text.
fn literals(text: &str, taken: &mut [bool]) -> Vec<Figure> {
    let mut figures = Vec::new();
    literal(text, &ADDRESS, FigureKind::Address, taken, &mut figures);
    literal(text, &SYMBOL, FigureKind::Symbol, taken, &mut figures);
    figures
}

/// Figures that are compared letter by letter.
fn literal(
    text: &str,
    expression: &Regex,
    kind: fn(String) -> FigureKind,
    taken: &mut [bool],
    figures: &mut Vec<Figure>,
) {
    for found in expression.find_iter(text) {
        let written = found.as_str().trim_end_matches(['.', ',', ';', ':', ')', '-']);
        let range = found.start()..found.start() + written.len();
        let inside =
            text[..range.start].ends_with(|char: char| char.is_ascii_alphanumeric());
        let has_digit = written.bytes().any(|byte| byte.is_ascii_digit());
        let is_address = written.contains(['@', ':']) || written.starts_with("www.");
        if !inside && (has_digit || is_address) && take(taken, range.clone()) {
            figures.push(Figure { kind: kind(written.to_owned()), range });
        }
    }
}

/// The numbers in figures that are not taken.
fn numbers(text: &str, taken: &[bool]) -> Vec<Figure> {
    let mut numbers = Vec::new();
    let mut start = 0;
    while let Some(captures) = NUMBER.captures_at(text, start) {
        let Some(found) = captures.get(1).or_else(|| captures.get(2)) else { break };
        start = found.end();
        let digits: String =
            found.as_str().chars().filter(char::is_ascii_digit).collect();
        if let (false, Ok(number)) = (taken[found.start()], digits.parse()) {
            let kind = FigureKind::Number(number);
            numbers.push(Figure { kind, range: found.range() });
        }
    }
    numbers
}

/// The numbers in the figures of Rome; one of them alone may be a letter.
fn roman(text: &str, taken: &[bool]) -> Vec<Figure> {
    let value = |char: char| {
        let (_, value) = ROMAN.into_iter().find(|(figure, _)| *figure == char)?;
        Some(value)
    };
    let figure = |range: Range<usize>| {
        let values: Option<Vec<u64>> = text[range.clone()].chars().map(value).collect();
        let values = values.filter(|values| values.len() > 1 && !taken[range.start])?;
        let number = values.iter().enumerate().fold(0i64, |sum, (index, value)| {
            let value = *value as i64;
            let is_less = values.get(index + 1).is_some_and(|next| *next as i64 > value);
            if is_less { sum - value } else { sum + value }
        });
        let kind = FigureKind::Roman(u64::try_from(number).ok()?);
        Some(Figure { kind, range })
    };
    tokens(text).filter_map(figure).collect()
}

/// Whether few words stand between two places.
fn is_near(text: &str, one: &Range<usize>, other: &Range<usize>) -> bool {
    let between = if one.end <= other.start {
        &text[one.end..other.start]
    } else if other.end <= one.start {
        &text[other.end..one.start]
    } else {
        return true;
    };
    let is_end = |char| ".;:!?".contains(char);
    let (words, characters) = NEAR;
    let wide = between.chars().filter(|char| is_wide(*char)).count();
    between.split_whitespace().count() < words
        && wide <= characters
        && !between.contains(is_end)
}

/// A line as it is searched, its digits those of ASCII.
fn searched(line: &Line) -> Line {
    let digit = |char| digit(char).and_then(|digit| char::from_digit(digit, 10));
    line.plain().map(|char| Some(digit(char).unwrap_or(char)))
}

/// The value of a digit of another script.
pub(super) fn digit(char: char) -> Option<u32> {
    // Where the zeros of Arabic, Persian, Devanagari and of full width stand.
    let zeros = ['\u{660}', '\u{6F0}', '\u{966}', '\u{FF10}'];
    let value = |zero: char| (char as u32).checked_sub(zero as u32);
    zeros
        .into_iter()
        .find_map(|zero| value(zero).filter(|value| *value < 10))
}

/// The names that a message of the formats gives, by their numbers.
fn names(volume: &Volume, id: &str) -> Vec<(u64, String)> {
    let leaf = volume.leaves.iter().find(|leaf| leaf.name == FORMATS);
    let wording = leaf.and_then(|leaf| leaf.manuscript.wording(id));
    let (Some(leaf), Some(wording)) = (leaf, wording) else { return Vec::new() };
    let named = |reading: &crate::locale::Reading| {
        let number = reading.keys.first()?.parse().ok()?;
        let file = &leaf.manuscript.file.text;
        let line = Line::new(file, reading, Lines::Whole, &Default::default());
        Some((number, plainly(&line.text)))
    };
    wording.readings.iter().filter_map(named).collect()
}

/// Compiles an expression of this room.
fn expression(pattern: &str) -> Regex {
    Regex::new(pattern).expect("invariant: the expressions of this room are sound")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numerals(words: &[(u64, &str)], joiners: &[&str], prefixes: &[&str]) -> Numerals {
        let owned = |words: &[&str]| {
            words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>()
        };
        let words = words.iter().map(|(number, word)| (*number, (*word).to_owned()));
        Numerals {
            words: Vocabulary::new(words.collect(), &owned(prefixes)),
            joiners: owned(joiners),
            joins_words: !prefixes.is_empty(),
            ..Numerals::default()
        }
    }

    fn numbers(numerals: &Numerals, text: &str) -> Vec<u64> {
        let file = format!("a = {text}\n");
        let read =
            crate::locale::Manuscript::read(&crate::diag::File::new("a.ftl", file));
        let read = read.unwrap();
        let reading = &read.wordings[0].readings[0];
        let line = Line::new(&read.file.text, reading, Lines::Whole, &Default::default());
        let number = |figure: Figure| match figure.kind {
            FigureKind::Number(number)
            | FigureKind::Told(number)
            | FigureKind::Roman(number) => Some(number),
            _ => None,
        };
        numerals.figures(&line).into_iter().filter_map(number).collect()
    }

    #[test]
    fn numbers_are_read_in_figures_and_in_words() {
        let english = numerals(
            &[
                (2, "two"),
                (5, "fifth"),
                (6, "six"),
                (9, "ninth"),
                (10, "tenth"),
                (20, "twenty"),
                (100, "hundred"),
                (1_000_000, "million"),
            ],
            &["and"],
            &[],
        );
        for (text, expected) in [
            ("the twenty-fifth", vec![25]),
            ("ninth and tenth", vec![9, 10]),
            ("two hundred and twenty-fifth, six", vec![225, 6]),
            ("5 million, 5,000 and 2022, 500", vec![5_000_000, 5000, 2022, 500]),
            ("2018-2019; annex IV", vec![2018, 2019, 4]),
            ("A/76/1, 11/2, www.un.org/a1 and 10.30", vec![10, 30]),
        ] {
            assert_eq!(numbers(&english, text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_are_read_in_scripts_without_spaces_and_with_joined_words() {
        let chinese = numerals(
            &[(2, "二"), (3, "三"), (5, "五"), (10, "十"), (100, "百")],
            &[],
            &[],
        );
        assert_eq!(numbers(&chinese, "第二百三十五次，十三，第二十"), [235, 13, 20]);
        let arabic = numerals(
            &[(9, "تاسعة"), (60, "ستين"), (11, "حادية عشرة"), (1, "حادية"), (10, "عشرة")],
            &["و"],
            &["ال", "وال", "و"],
        );
        assert_eq!(
            numbers(&arabic, "التاسعة والستين، دورته الحادية عشرة، ٢٠٢٢"),
            [69, 11, 2022]
        );
    }
}
