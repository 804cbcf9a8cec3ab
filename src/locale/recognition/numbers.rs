//! Numbers of items, sessions, weeks and annexes read backwards.

use std::collections::BTreeMap;

use super::{Recognizer, comparable, said, taken};
use crate::agenda::{Date, ItemNumber, MAX_LETTERS};
use crate::locale::formats::SessionLine;
use crate::locale::words::Argument;

/// The levels of items.
const MAX_LEVELS: usize = 4;

/// The largest number of an item, a session, a week or an annex that is looked for.
const MAX_NUMBER: u32 = 200;

/// The most minutes that are looked for.
const MAX_MINUTES: u32 = 12 * 60;

/// The parts of a session, as their messages know them.
const PARTS: [&str; 5] = ["whole", "resumed", "first", "second", "third"];

/// The names of the values that are ordinals, of one and of two numbers.
const ORDINALS: [&str; 3] = ["ordinal-masculine", "ordinal-feminine", "ordinal-neuter"];
const RANGE: [&str; 6] = [
    "from-masculine",
    "from-feminine",
    "from-neuter",
    "to-masculine",
    "to-feminine",
    "to-neuter",
];

/// What the line of a session says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionFound {
    /// What is held.
    pub kind: String,
    /// The number, the first and the last of several.
    pub number: Option<(u32, u32)>,
    /// Which part of the session it is; none if it is the whole.
    pub part: Option<&'static str>,
}

impl Recognizer<'_, '_> {
    /// What the line of a session says that begins on this day.
    pub fn session(&self, text: &str, from: Date) -> Option<SessionFound> {
        let text = &comparable(text);
        let kinds = self.kinds("session-line-");
        for kind in &kinds {
            for part in PARTS {
                let number = self.number_of(text, kind, part);
                for number in std::iter::once(None).chain(number.map(Some)) {
                    let number = number.map(|number| (number, number));
                    if let Some(found) = self.confirmed(text, kind, (number, part), from)
                    {
                        return Some(found);
                    }
                }
            }
        }
        self.kinds("sessions-line-").iter().find_map(|kind| {
            let id = format!("sessions-line-{kind}");
            let whole = ("part", Argument::choice("whole"));
            let pattern = self.pattern(&id, &RANGE, &[whole])?;
            taken(&pattern, &lowered(text)).into_iter().find_map(|parts| {
                let numbers = |three: &[String]| {
                    let text = three.iter().find(|text| !text.is_empty())?;
                    self.ordinals().get(&lowered(text)).cloned()
                };
                let (first, last) = parts.split_at_checked(3)?;
                let (first, last) = (numbers(first)?, numbers(last)?);
                let pairs = first
                    .iter()
                    .flat_map(|first| last.iter().map(move |last| (*first, *last)));
                pairs.filter(|(first, last)| first < last).find_map(|number| {
                    self.confirmed(text, kind, (Some(number), "whole"), from)
                })
            })
        })
    }

    /// What stands after this in the ids of the messages that begin with it.
    fn kinds(&self, prefix: &str) -> Vec<String> {
        let resources = self.words.locale.resources.iter();
        let definitions = resources.flat_map(super::Resource::definitions);
        definitions
            .filter_map(|definition| Some(definition.id.strip_prefix(prefix)?.to_owned()))
            .collect()
    }

    /// The numbers that the line of one session may have.
    fn number_of(
        &self,
        text: &str,
        kind: &str,
        part: &'static str,
    ) -> impl Iterator<Item = u32> {
        let part = ("part", Argument::choice(part));
        let pattern = self.pattern(&format!("session-line-{kind}"), &ORDINALS, &[part]);
        let ways = pattern.map(|pattern| taken(&pattern, &lowered(text)));
        let texts = ways.into_iter().flatten().flatten();
        let numbers = texts.filter_map(|text| self.ordinals().get(&lowered(&text)));
        numbers.flatten().copied().collect::<Vec<u32>>().into_iter()
    }

    fn confirmed(
        &self,
        text: &str,
        kind: &str,
        (number, part): (Option<(u32, u32)>, &'static str),
        from: Date,
    ) -> Option<SessionFound> {
        let line = SessionLine { kind, number, part, from };
        let formatted = said(self.formats().session(line))?;
        (formatted == text).then(|| SessionFound {
            kind: kind.to_owned(),
            number,
            part: (part != "whole").then_some(part),
        })
    }

    /// The numbers of ordinals by their words in small letters.
    fn ordinals(&self) -> &BTreeMap<String, Vec<u32>> {
        self.ordinals.get_or_init(|| {
            let mut known = BTreeMap::<String, Vec<u32>>::new();
            for number in 1..=MAX_NUMBER {
                for text in self.formats().ordinal_texts(number) {
                    let numbers = known.entry(lowered(&comparable(&text))).or_default();
                    if numbers.last() != Some(&number) {
                        numbers.push(number);
                    }
                }
            }
            known
        })
    }

    /// The number of the annex whose heading a text is.
    pub fn annex(&self, text: &str) -> Option<u32> {
        let text = Some(comparable(text));
        (1..=MAX_NUMBER).find(|number| said(self.formats().annex(*number)) == text)
    }

    /// The number of the week that a text names.
    pub fn week(&self, text: &str) -> Option<u32> {
        let text = Some(comparable(text));
        (1..=MAX_LETTERS).find(|number| said(self.formats().week(*number)) == text)
    }

    /// The number of minutes that a text is.
    pub fn minutes(&self, text: &str) -> Option<u32> {
        let text = Some(comparable(text));
        (1..=MAX_MINUTES).find(|number| said(self.formats().minutes(*number)) == text)
    }

    /// The number of the paragraph that a label is.
    pub fn paragraph(&self, label: &str) -> Option<u32> {
        let digits: String = label.chars().filter(char::is_ascii_digit).collect();
        let number = digits.parse().ok()?;
        let formatted = said(self.formats().paragraph_label(number));
        (formatted == Some(comparable(label))).then_some(number)
    }

    /// The number that a label is, of an item below another or below none.
    pub fn label(&self, label: &str, above: Option<&ItemNumber>) -> Option<ItemNumber> {
        let label = comparable(label);
        match above {
            Some(above) if above.is_decimal => {
                let mut numbers = (1..=MAX_NUMBER).map(|number| above.below(number));
                let is_it = |number: &ItemNumber| {
                    said(self.formats().label(number)).as_ref() == Some(&label)
                };
                numbers.find(is_it)
            }
            Some(above) => {
                let number = self.labels().get(above.level())?.get(&label)?;
                Some(above.below(*number))
            }
            None => {
                let number = self.labels().first()?.get(&label)?;
                Some(ItemNumber::first_level(*number, false))
            }
        }
    }

    /// The numbers of labels that are no decimals, by the levels of the items: a
    /// label tells the number of its own level only.
    fn labels(&self) -> &[BTreeMap<String, u32>] {
        self.labels.get_or_init(|| {
            let mut above: Option<ItemNumber> = None;
            let mut levels = Vec::new();
            for _ in 0..MAX_LEVELS {
                let most = if above.is_none() { MAX_NUMBER } else { MAX_LETTERS };
                let numbers = (1..=most).map(|number| match &above {
                    Some(above) => above.below(number),
                    None => ItemNumber::first_level(number, false),
                });
                let numbers: Vec<ItemNumber> = numbers.collect();
                let labels = numbers.iter().filter_map(|number| {
                    Some((said(self.formats().label(number))?, number.own()))
                });
                levels.push(labels.collect());
                above = numbers.into_iter().next();
            }
            levels
        })
    }

    /// What a reference to an item is in a text.
    pub fn reference(&self, number: &ItemNumber) -> Option<String> {
        said(self.formats().reference(number))
    }
}

/// A text in small letters, as ordinals stand in their lines but at the beginning.
fn lowered(text: &str) -> String {
    text.to_lowercase()
}
