//! What follows from the whole: the type of the document, the opening of the
//! session, and the values that the prose prints.

use serde_json::{Value, json};

use super::Import;
use super::manuscript::Text;
use super::prose::Known;
use crate::agenda::Language;
use crate::locale::{Setting, comparable, plain};

/// How far from the day of the opening its hour may stand, in characters.
const REACH: usize = 24;

/// The types of documents whose titles say so.
const BY_TITLE: [(&str, &str); 6] = [
    ("annotations", "annotations"),
    ("organization-of-work", "organization-of-work"),
    ("timetable", "organization-of-work"),
    ("list-of-documents", "list-of-documents"),
    ("corrigendum", "corrigendum"),
    ("provisional-agenda", "provisional-agenda"),
];

impl Import<'_> {
    /// The type of the document, by its parts and by its title.
    pub(super) fn document_type(&self) -> &'static str {
        if self.has_list && self.has_annotations {
            return "annotated-provisional-agenda";
        }
        let title = self.title.plain();
        let by_title = BY_TITLE.iter().find(|(name, _)| {
            self.house.words.says(&format!("house-title-{name}"), &title)
        });
        match by_title {
            _ if self.has_list => "provisional-agenda",
            Some((_, kind)) => kind,
            None if self.draft.facts.contains_key("timetable") => "organization-of-work",
            None => "annotations",
        }
    }

    /// Says type, title, notes and numbering in the source.
    pub(super) fn whole(&mut self) {
        let kind = self.document_type();
        self.fact("type", json!(kind));
        if kind == "organization-of-work" && !self.draft.facts.contains_key("timetable") {
            self.missing("a timetable");
        }
        let title = std::mem::take(&mut self.title);
        let body = self.body.as_ref().and_then(|body| self.house.body(body));
        let habit = body.and_then(|body| {
            let habit = body.titles.iter().find(|(of, _)| of == kind);
            habit.map(|(_, title)| title.clone())
        });
        let usual = habit.unwrap_or_else(|| kind.to_owned());
        let said = title.plain();
        if !self.house.words.says(&format!("house-title-{usual}"), &said) {
            match self.house.words.name("house-title-", &said) {
                Some(name) => self.fact("title", json!(name)),
                None => {
                    self.fact("title", json!("own"));
                    self.draft.tell("title", "Title of the document.", title);
                }
            }
        }
        let notes = std::mem::take(&mut self.line_notes);
        if !notes.is_empty() {
            self.fact("notes", Value::Object(notes));
        }
        if let Some((of, number)) = self.item_line.take() {
            self.item(of, &number);
        }
        let mut numbering = serde_json::Map::new();
        if self.is_decimal {
            numbering.insert("items".into(), json!("decimal"));
        }
        if self.numbers_paragraphs {
            numbering.insert("paragraphs".into(), json!(true));
        }
        if !numbering.is_empty() {
            self.fact("numbering", Value::Object(numbering));
        }
    }

    /// The item in the line above the title.
    fn item(&mut self, of: &'static str, number: &str) {
        let entries = self.draft.entries.all.iter();
        let own = entries.clone().find(|entry| {
            let said =
                entry.number.as_ref().and_then(|it| self.house.words.reference(it));
            said.as_deref() == Some(comparable(number).trim())
        });
        let id = own.filter(|_| of == "provisional-agenda").map(|own| own.id.clone());
        match (id, number.trim().parse::<u32>()) {
            (Some(id), _) => self.fact("item", json!(id)),
            (None, Ok(number)) => {
                let mut item = json!({ "number": number });
                if of != "provisional-agenda" {
                    item["of"] = json!(of);
                }
                if let Some(title) = self.item_title.take() {
                    item["title"] = json!("own");
                    let comment = "Title of the item that the document belongs to.";
                    self.draft.tell("item-line", comment, title);
                }
                self.fact("item", item);
            }
            (None, Err(_)) => {}
        }
    }

    /// The hour of the opening, where a text tells it after the day.
    pub(super) fn find_opening(&mut self) {
        let Some((from, _)) = self.days.first().copied() else { return };
        let words = self.house.words;
        let Ok(day) = words.formats().day_in_sentence(from) else { return };
        let day = comparable(&plain(&day));
        let texts = self.draft.messages.iter().map(|told| comparable(&told.text.plain()));
        let found = texts.into_iter().find_map(|text| {
            let (before, after) = text.split_once(&day)?;
            let mut after = places(after).take(REACH);
            let found = after.find_map(|at| words.leading_time(at));
            found.or_else(|| {
                let before: Vec<&str> = places(before).collect();
                let mut near = before.into_iter().rev().take(REACH);
                near.find_map(|at| words.leading_time(at))
            })
        });
        if let Some(time) = found {
            let time = json!(time.to_string());
            let facts = &mut self.draft.facts;
            if let Some(Value::Object(session)) = facts.get_mut("session") {
                session.insert("opening".into(), time);
            } else if let Some(Value::Array(sessions)) = facts.get_mut("sessions")
                && let Some(Value::Object(first)) = sessions.first_mut()
            {
                first.insert("opening".into(), time);
            }
            self.opening = Some(found).flatten();
        }
    }

    /// The languages of interpretation, where a text lists them.
    pub(super) fn find_interpretation(&mut self) -> Option<String> {
        let languages = self.house.languages.clone();
        // Lists of all languages first, so that the longest is found.
        let mut sets: Vec<u32> = (1..1_u32 << languages.len().min(10)).collect();
        sets.sort_by_key(|set| std::cmp::Reverse(set.count_ones()));
        let texts: Vec<String> = self
            .draft
            .messages
            .iter()
            .map(|told| comparable(&told.text.plain()))
            .collect();
        for set in sets.into_iter().filter(|set| set.count_ones() > 1) {
            let listed: Vec<Language> = languages
                .iter()
                .enumerate()
                .filter(|(index, _)| set & (1 << index) != 0)
                .map(|(_, language)| language.clone())
                .collect();
            let formats = self.house.words.formats();
            let list = formats.languages(&listed, "interpretation-language").ok()?;
            let list = comparable(&plain(&list));
            if texts.iter().any(|text| text.contains(&list)) {
                let tags: Vec<String> = listed.iter().map(Language::to_string).collect();
                self.fact("interpretation", json!(tags));
                return Some(list);
            }
        }
        None
    }

    /// The values that messages may print, the longest first.
    pub(super) fn values(&self, interpretation: Option<String>) -> Vec<Known> {
        let words = self.house.words;
        let formats = words.formats();
        let mut known = Vec::new();
        let mut add = |name: String, text: Option<String>| {
            if let Some(text) = text {
                known.push(Known { name, text, after: None, beside: None });
            }
        };
        add("interpretation-languages".into(), interpretation);
        if let Some((from, _)) = self.days.first() {
            let day = formats.day_in_sentence(*from).ok().map(|day| plain(&day));
            let spans = self.days.iter();
            let spans =
                spans.map(|(from, to)| formats.dates(*from, *to, Setting::InSentence));
            let dates = spans.collect::<Result<Vec<_>, _>>();
            let dates = dates.and_then(|dates| formats.list(dates));
            add("session-dates".into(), dates.ok().map(|dates| plain(&dates)));
            add("opening-day".into(), day.clone());
            if let Some(time) = self.opening {
                let text = formats.time(time).ok().map(|time| plain(&time));
                add("opening-time".into(), text);
                if let Some(last) = known.last_mut() {
                    last.beside = day;
                }
            }
        }
        self.documents_as_values(&mut known);
        self.items_as_values(&mut known);
        self.annexes_as_values(&mut known);
        known.sort_by_key(|value| {
            let whole = value.after.as_ref().map_or(0, String::len) + value.text.len();
            std::cmp::Reverse(whole)
        });
        known
    }

    /// The symbols of documents under items.
    fn documents_as_values(&self, known: &mut Vec<Known>) {
        known.extend(self.symbols_said.iter().map(|(id, text)| Known {
            name: format!("doc-{id}"),
            text: text.clone(),
            after: None,
            beside: None,
        }));
    }

    /// The numbers of items, after the words that the house has before them.
    fn items_as_values(&self, known: &mut Vec<Known>) {
        let words = self.house.words;
        let lines = [
            "house-item-of-provisional-agenda",
            "house-item-of-agenda",
            "house-track-item",
        ];
        let mut before: Vec<String> = Vec::new();
        for id in lines {
            let hole =
                crate::locale::Value::text(vec![crate::locale::Span::Text("0".into())]);
            let item = ("item", crate::locale::Argument::Value(hole.clone()));
            let title = ("title", crate::locale::Argument::Value(hole));
            let count = ("count", crate::locale::Argument::Count(1));
            let line = words.words().message(id, &[item, title, count]);
            let Ok(line) = line else { continue };
            let line = comparable(&plain(&line));
            let word = line.split('0').next().unwrap_or_default().trim();
            let last = word.split(' ').next_back().unwrap_or_default().to_owned();
            if !last.is_empty() && !before.contains(&last) {
                before.push(last);
            }
        }
        for entry in &self.draft.entries.all {
            let number = entry.number.as_ref();
            let Some(text) = number.and_then(|it| words.reference(it)) else { continue };
            known.extend(before.iter().map(|word| Known {
                name: format!("item-{}", entry.id),
                text: text.clone(),
                after: Some(word.clone()),
                beside: None,
            }));
        }
    }

    /// The annexes as running text names them. The only one is no value: the word may
    /// stand for the annex of another document.
    fn annexes_as_values(&self, known: &mut Vec<Known>) {
        if self.annex_names.len() < 2 {
            return;
        }
        for (number, id) in (1..).zip(&self.annex_names) {
            let Some(id) = id else { continue };
            let Ok(text) = self.house.words.formats().annex_reference(Some(number))
            else {
                continue;
            };
            known.push(Known {
                name: format!("annex-{id}"),
                text: plain(&text),
                after: None,
                beside: None,
            });
        }
    }

    /// The messages of titles, each with what it says in the list and in cells.
    pub(super) fn titles(&mut self) {
        let mut told = Vec::new();
        for (index, entry) in self.draft.entries.all.iter().enumerate() {
            let heading = self.headings.get(&index).unwrap_or(&entry.title).clone();
            let mut other = Vec::new();
            let mut heading = heading;
            // In cells the spaces stand as they were typed.
            let exact = self
                .cells
                .get(&index)
                .is_some_and(|cell| take_spaces(&mut heading, cell));
            let heading = heading;
            let differs =
                |text: &Text| comparable(&text.plain()) != comparable(&heading.plain());
            if entry.title.plain() != heading.plain() && differs(&entry.title) {
                let mut title = entry.title.clone();
                let calls = heading.0.iter().filter(|glyph| glyph.call.is_some());
                title.0.extend(calls.cloned());
                other.push(("list", title));
            }
            if let Some(cell) = self.cells.get(&index).filter(|cell| differs(cell)) {
                other.push(("cell", cell.clone()));
            }
            told.push(super::draft::Told {
                id: format!("item-{}", entry.id),
                comment: "Title of the item. No end punctuation.",
                text: heading,
                other,
                exact,
            });
        }
        told.append(&mut self.draft.messages);
        self.draft.messages = told;
    }
}

/// Takes the spaces of another edition of a text; whether it is one.
fn take_spaces(text: &mut Text, other: &Text) -> bool {
    let mut own: Vec<_> =
        text.0.iter_mut().filter(|glyph| glyph.call.is_none()).collect();
    let others: Vec<char> = other
        .0
        .iter()
        .filter(|it| it.call.is_none())
        .map(|it| it.char)
        .collect();
    let is_same = |one: char, other: char| {
        one == other || one.is_whitespace() && other.is_whitespace()
    };
    let fits = own.len() == others.len()
        && own.iter().zip(&others).all(|(one, other)| is_same(one.char, *other));
    if fits {
        for (glyph, char) in own.iter_mut().zip(others) {
            glyph.char = char;
        }
    }
    fits
}

/// The rests of a text that do not begin within a word or a number.
fn places(text: &str) -> impl Iterator<Item = &str> {
    let mut last = None;
    text.char_indices().filter_map(move |(at, char)| {
        let before = last.replace(char);
        let is_inside = before.is_some_and(|before| {
            char.is_alphanumeric() && before.is_alphanumeric() && before < '\u{2E80}'
        });
        (!is_inside).then(|| &text[at..])
    })
}
