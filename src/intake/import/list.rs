//! The list of items: entries, their numbers, what stands under their titles.

use serde_json::json;

use super::draft::Entry;
use super::manuscript::{Line, Text};
use super::{Import, NO_TITLE};
use crate::agenda::ItemNumber;
use crate::intake::Title;
use crate::locale::Setting;

/// The styles of the entries of a list, by their levels from 1.
const LEVELS: [&str; 4] =
    ["agenda-item", "agenda-sub-item", "agenda-third-item", "agenda-fourth-item"];

/// The endings that the house gives to entries of a list.
const ENDINGS: [&str; 4] = [
    "house-entry-item",
    "house-entry-item-with-sub-items",
    "house-entry-sub-item",
    "house-entry-last-sub-item",
];

impl Import<'_> {
    /// Reads a line of the list; whether it is one.
    pub(super) fn listed(&mut self, line: &Line) -> bool {
        if line.is("list-part") {
            self.list_part(line);
            return true;
        }
        let styled = LEVELS.iter().position(|style| line.is(style)).map(|it| it + 1);
        // A file of other hands may have no style, or that of all text.
        let is_plain = line.style.is_none() || self.has_list && line.is("annotation");
        let may_be = self.current.is_none() && (is_plain || line.is("list-remark"));
        if styled.is_none() && !may_be {
            return false;
        }
        if self.remark(line, self.last_listed) {
            return true;
        }
        let number = line.label.as_ref().and_then(|label| self.number(label, styled));
        let is_section = styled.is_some() && line.label.is_none();
        if number.is_none() && !is_section {
            return false;
        }
        let (title, calls) = self.ended(&line.text);
        match number {
            _ if !title.has_words() => self.leave(line, NO_TITLE),
            Some(number) => {
                self.add_item(line, (title, calls), number);
            }
            // An entry without a number is a section that stands in the list.
            None => {
                self.listed_section(line, &title);
            }
        }
        true
    }

    /// The number that a label is: on its level where a style tells it, or else as
    /// one that may follow the last.
    fn number(&self, label: &str, level: Option<usize>) -> Option<ItemNumber> {
        let words = self.house.words;
        let last = self.last_listed.and_then(|last| self.number_of(last));
        let above = |level: usize| {
            let mut above = last.clone()?;
            while above.level() >= level {
                above = above.above()?;
            }
            (above.level() + 1 == level).then_some(above)
        };
        let levels = match level {
            Some(level) => level..=level,
            None => 1..=4,
        };
        for level in levels {
            if level == 1 {
                if let Some(number) = words.label(label, None) {
                    return Some(number);
                }
                continue;
            }
            let Some(above) = above(level) else { continue };
            let decimal = decimal(&above);
            let found = [above, decimal]
                .iter()
                .find_map(|above| words.label(label, Some(above)));
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The number of an entry, or of the next above it that has one.
    pub(super) fn number_of(&self, index: usize) -> Option<ItemNumber> {
        let entry = self.draft.entries.all.get(index)?;
        entry.number.clone().or_else(|| self.number_of(entry.parent?))
    }

    /// Adds an entry without a number that stands in the list.
    pub(super) fn listed_section(&mut self, line: &Line, title: &Text) -> usize {
        let index = self.entry(line, title, self.group);
        let entry = &mut self.draft.entries.all[index];
        entry.facts.insert("kind".into(), json!("section"));
        entry.facts.insert("listed".into(), json!(true));
        self.last_listed = Some(index);
        index
    }

    /// Adds an item with its title and the notes that the list calls after it.
    pub(super) fn add_item(
        &mut self,
        line: &Line,
        (title, calls): (Text, Vec<String>),
        number: ItemNumber,
    ) -> usize {
        let parent = match number.above() {
            Some(above) => {
                let above = self.same_kind(&above);
                above.and_then(|above| self.draft.entries.numbered(&above))
            }
            None => self.group,
        };
        let index = self.entry(line, &title, parent);
        self.count(index, number);
        let notes = self.draft.called(&calls, self.from);
        if !notes.is_empty() {
            self.draft.entries.all[index]
                .facts
                .insert("notes".into(), json!(notes));
        }
        self.last_listed = Some(index);
        index
    }

    /// The number as the entries have it: with decimals or without.
    pub(super) fn same_kind(&self, number: &ItemNumber) -> Option<ItemNumber> {
        let plain = number.written(false);
        let decimal = decimal(number);
        let known = |number: &ItemNumber| self.draft.entries.numbered(number).is_some();
        [number.clone(), plain, decimal].into_iter().find(known)
    }

    /// Gives an entry its number, and says it in the source where it is not the
    /// next one.
    pub(super) fn count(&mut self, index: usize, number: ItemNumber) {
        self.is_decimal |= number.is_decimal;
        let next = match number.above() {
            None => self.next_number,
            Some(_) => {
                let entries = &self.draft.entries;
                let siblings = match entries.all[index].parent {
                    Some(parent) => &entries.all[parent].entries,
                    None => &entries.roots,
                };
                let before = siblings.iter().take_while(|sibling| **sibling != index);
                let numbers =
                    before.filter_map(|sibling| entries.all[*sibling].number.as_ref());
                numbers.map(ItemNumber::own).last().unwrap_or(0) + 1
            }
        };
        let own = number.own();
        let entry = &mut self.draft.entries.all[index];
        if own != next {
            entry.facts.insert("number".into(), json!(own));
        }
        if number.above().is_none() {
            self.next_number = own + 1;
        }
        entry.number = Some(number);
    }

    /// A heading over items: a segment if it has dates, else a part.
    pub(super) fn list_part(&mut self, line: &Line) {
        let (text, calls) = line.text.without_last_calls();
        let (title, dates) = self.dated(&text);
        if !title.has_words() {
            return self.leave(line, NO_TITLE);
        }
        let parent = match (&dates, self.segment) {
            (Some(_), _) => None,
            (None, segment) => segment,
        };
        let index = self.entry(line, &title, parent);
        let entry = &mut self.draft.entries.all[index];
        match dates {
            Some((from, to)) => {
                entry.facts.insert("kind".into(), json!("segment"));
                entry.facts.insert("from".into(), json!(from));
                if to != from {
                    entry.facts.insert("to".into(), json!(to));
                }
                self.segment = Some(index);
                self.next_number = 1;
            }
            None => drop(entry.facts.insert("kind".into(), json!("part"))),
        }
        let notes = self.draft.called(&calls, self.from);
        if !notes.is_empty() {
            self.draft.entries.all[index]
                .facts
                .insert("notes".into(), json!(notes));
        }
        self.group = Some(index);
        self.last_listed = None;
    }

    /// Parts a title from the dates after it.
    pub(super) fn dated(&self, text: &Text) -> (Text, Option<(String, String)>) {
        let words = self.house.words;
        let pattern = words.pattern("house-title-with-dates", &["title", "dates"], &[]);
        for way in pattern.iter().flat_map(|pattern| pattern.ways(&text.chars())) {
            let [Some(title), Some(dates)] = way.as_slice() else { continue };
            let said = text.part(dates.clone()).plain();
            if let Some((from, to)) = words.dates(&said, Setting::Alone) {
                let dates = (from.to_string(), to.to_string());
                return (text.part(title.clone()).trimmed(), Some(dates));
            }
        }
        (text.clone(), None)
    }

    /// A new entry with an id of its own.
    pub(super) fn entry(
        &mut self,
        line: &Line,
        title: &Text,
        parent: Option<usize>,
    ) -> usize {
        let (title, draft) = self.drafted(title);
        let told = line.message.as_deref().and_then(|id| id.strip_prefix("item-"));
        let wished = match told {
            Some(id) => id.to_owned(),
            None => Title::new(self.draft.entries.all.len() + 1, &title.plain()).id,
        };
        let id = self.draft.free(&wished);
        let mut entry = Entry { id, title, ..Entry::default() };
        if let Some(draft) = draft {
            entry.facts.insert("draft".into(), json!(draft));
        }
        match self.has_annotations {
            true => self.draft.entries.insert(entry, parent),
            false => self.draft.entries.add(entry, parent),
        }
    }

    /// Parts a title from the words that a draft is before the body.
    pub(super) fn drafted(&self, title: &Text) -> (Text, Option<&'static str>) {
        for draft in ["resolution", "decision"] {
            let id = format!("house-title-with-draft-{draft}");
            let pattern = self.house.words.pattern(&id, &["title"], &[]);
            let ways = pattern.map(|pattern| pattern.ways(&title.chars()));
            if let Some([Some(range)]) = ways.iter().flatten().next().map(Vec::as_slice) {
                return (title.part(range.clone()).trimmed(), Some(draft));
            }
        }
        (title.clone(), None)
    }

    /// A title of the list without its end punctuation, and the calls at its end.
    pub(super) fn ended(&self, text: &Text) -> (Text, Vec<String>) {
        let chars = text.chars();
        let values = ["title", "calls"];
        let patterns = ENDINGS
            .iter()
            .filter_map(|id| self.house.words.pattern(id, &values, &[]));
        // A language may end an item with nothing, which every line does.
        let mut patterns: Vec<_> = patterns.collect();
        patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.length()));
        for pattern in patterns {
            for way in pattern.ways(&chars) {
                let [Some(title), Some(calls)] = way.as_slice() else { continue };
                // The calls may stand before or after the punctuation; what is taken
                // for them must be nothing else.
                let calls = text.part(calls.clone());
                let is_calls = calls.0.iter().all(|glyph| {
                    glyph.call.is_some() || glyph.format.raised || glyph.char == ' '
                });
                if is_calls {
                    let (title, more) = text.part(title.clone()).without_last_calls();
                    let mut keys = more;
                    keys.extend(calls.calls());
                    return (title.trimmed(), keys);
                }
            }
        }
        let (title, calls) = text.without_last_calls();
        (title.trimmed(), calls)
    }

    /// What stands under a title: the action, who introduces it, the time. Whether
    /// a line is one of them.
    pub(super) fn remark(&mut self, line: &Line, of: Option<usize>) -> bool {
        let words = self.house.words;
        let text = line.text.plain();
        let Some(index) = of.filter(|_| line.label.is_none()) else { return false };
        let fact = if let Some(minutes) = self.allotted(&text) {
            ("time", json!(minutes))
        } else if let Some(offices) = words
            .values("house-introduced-by", &["names"], &text)
            .iter()
            .find_map(|way| self.listed_names("-office-", way.first()?))
        {
            ("introduced_by", json!(offices))
        } else if let Some(actions) = self.actions(&text) {
            ("action", json!(actions))
        } else {
            return false;
        };
        let facts = &mut self.draft.entries.all[index].facts;
        facts.entry(fact.0.to_owned()).or_insert(fact.1);
        true
    }

    /// The minutes in a line about the time allotted.
    fn allotted(&self, text: &str) -> Option<u32> {
        let words = self.house.words;
        let ways = words.values("house-time-allotted", &["minutes"], text);
        ways.iter().find_map(|way| words.minutes(way.first()?))
    }

    /// The actions that a line lists.
    pub(super) fn actions(&self, text: &str) -> Option<Vec<String>> {
        let mut chars = text.chars();
        let first = chars.next()?;
        let small: String = first.to_lowercase().chain(chars).collect();
        let actions = self.listed_names("house-action-", &small);
        actions.or_else(|| self.listed_names("house-action-", text))
    }

    /// The names in a list of messages or terms that begin so.
    pub(super) fn listed_names(&self, prefix: &str, text: &str) -> Option<Vec<String>> {
        let words = self.house.words;
        if let Some(name) = words.name(prefix, text) {
            return Some(vec![name]);
        }
        let none = ("last-language", crate::locale::Argument::choice("none"));
        let last = words.pattern("list-last", &["first", "last"], &[none]);
        let more = words.pattern("list-more", &["first", "next"], &[]);
        let chars: Vec<char> = text.chars().collect();
        let piece = |range: &std::ops::Range<usize>| -> String {
            chars[range.clone()].iter().collect()
        };
        for pattern in [last, more].iter().flatten() {
            for way in pattern.ways(&chars) {
                let [Some(first), Some(last)] = way.as_slice() else { continue };
                let Some(last) = words.name(prefix, &piece(last)) else { continue };
                if let Some(mut names) = self.listed_names(prefix, &piece(first)) {
                    names.push(last);
                    return Some(names);
                }
            }
        }
        None
    }
}

/// The same number, written as decimals.
fn decimal(number: &ItemNumber) -> ItemNumber {
    number.written(true)
}
