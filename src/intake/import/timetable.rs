//! The timetable: a table of days, hours and items.

use serde_json::{Map, Value, json};

use super::Import;
use super::annotations::folded;
use super::manuscript::{Line, Row, Table};
use crate::agenda::Date;
use crate::intake::Title;

/// The columns by the messages of their heads.
const HEADS: [(&str, &str); 5] = [
    ("house-table-date-and-time", "time"),
    ("house-table-agenda-item", "item"),
    ("house-table-title", "title"),
    ("house-table-introduced-by", "introduced-by"),
    ("house-table-documents", "documents"),
];

/// The columns where a source names none.
const USUAL: [&str; 3] = ["time", "item", "title"];

/// The largest number of an item that is looked for.
pub(super) const MAX_NUMBER: u32 = 200;

/// A timetable on its way into the source.
#[derive(Default)]
pub(super) struct Days {
    days: Vec<Map<String, Value>>,
    names_weeks: bool,
    lacks_years: bool,
    /// The day of the rows that follow.
    pub(super) date: Option<Date>,
}

impl Days {
    /// Adds to a list of the last day.
    pub(super) fn push(&mut self, key: &str, value: Value) {
        if let Some(day) = self.days.last_mut() {
            let list = day.entry(key.to_owned()).or_insert_with(|| json!([]));
            if let Value::Array(list) = list {
                list.push(value);
            }
        }
    }

    /// What the source says of them.
    pub(super) fn fields(self) -> Map<String, Value> {
        let mut fields = Map::new();
        if self.names_weeks {
            fields.insert("weeks".into(), json!(true));
        }
        if self.lacks_years {
            fields.insert("years".into(), json!(false));
        }
        fields.insert("days".into(), json!(self.days));
        fields
    }

    /// The last meeting of the last day.
    fn meeting(&mut self) -> Option<&mut Map<String, Value>> {
        let meetings = self.days.last_mut()?.get_mut("meetings")?.as_array_mut()?;
        meetings.last_mut()?.as_object_mut()
    }
}

impl Import<'_> {
    /// The columns of a table, where each head is one of these messages.
    pub(super) fn columns(
        &self,
        table: &Table,
        heads: &[(&str, &'static str)],
    ) -> Option<Vec<&'static str>> {
        let head = table.rows.first()?;
        let columns = head.cells.iter().map(|cell| {
            let text = cell.lines.first()?.text.plain();
            let says = |(id, _): &&(&str, &str)| self.house.words.says(id, &text);
            heads.iter().find(says).map(|(_, column)| *column)
        });
        columns.collect()
    }

    /// The columns of a table that is a timetable in rows.
    pub(super) fn timetable_columns(&self, table: &Table) -> Option<Vec<&'static str>> {
        let columns = self.columns(table, &HEADS)?;
        columns.contains(&"time").then_some(columns)
    }

    /// Whether a table is a timetable of parallel columns: hours, and columns that are
    /// no columns of a timetable in rows.
    pub(super) fn is_parallel(&self, table: &Table) -> bool {
        let head = table.rows.first().map_or(&[][..], |row| row.cells.as_slice());
        let columns = head.iter().map(|cell| {
            let text = cell.lines.first()?.text.plain();
            let says = |(id, _): &&(&str, &str)| self.house.words.says(id, &text);
            Some(HEADS.iter().find(says).map(|(_, column)| *column))
        });
        let columns: Option<Vec<Option<&str>>> = columns.collect();
        let columns = columns.unwrap_or_default();
        let Some((Some("time"), others)) = columns.split_first() else { return false };
        !others.is_empty() && others.iter().all(Option::is_none)
    }

    /// The timetable that a table is.
    pub(super) fn timetable(
        &mut self,
        table: &Table,
        columns: &[&'static str],
    ) -> Map<String, Value> {
        let mut days = Days::default();
        for row in table.rows.iter().skip(1).filter(|row| !row.is_head) {
            match row.band(table.width) {
                Some(line) => self.band(line, &mut days),
                None => self.meeting_row(row, columns, &mut days),
            }
        }
        let mut fields = Map::new();
        if columns != USUAL {
            fields.insert("columns".into(), json!(columns));
        }
        fields.extend(days.fields());
        fields
    }

    /// A row over all columns: a week, a day, or what takes place without hours.
    pub(super) fn band(&mut self, line: &Line, days: &mut Days) {
        let text = line.text.plain();
        let mut years: Vec<u16> = Vec::new();
        for (from, to) in &self.days {
            years.extend([from.year, to.year]);
        }
        if let Some((date, has_year)) = self.house.words.day_in_row(&text, &years) {
            days.lacks_years |= !has_year;
            days.date = Some(date);
            let mut day = Map::new();
            day.insert("date".into(), json!(date.to_string()));
            days.days.push(day);
        } else if self.house.words.week(&text).is_some() {
            days.names_weeks = true;
        } else if days.days.is_empty() {
            self.leave(line, "it stands in a timetable before the first day");
        } else {
            let has_meetings =
                days.days.last().is_some_and(|day| day.contains_key("meetings"));
            let event = self.event(line, false);
            match has_meetings {
                // Where a day has no meeting before it, that is why.
                false
                    if !days
                        .days
                        .last()
                        .is_some_and(|day| day.contains_key("holiday")) =>
                {
                    if let Some(day) = days.days.last_mut() {
                        day.insert("holiday".into(), json!(event));
                    }
                }
                _ => days.push("closing", json!(event)),
            }
        }
    }

    /// A row of a meeting; without hours it goes on with the meeting above.
    fn meeting_row(&mut self, row: &Row, columns: &[&str], days: &mut Days) {
        let cell = |name: &str| {
            let column = columns.iter().position(|column| *column == name);
            column.map_or(&[][..], |column| row.lines(column))
        };
        let lines = || row.cells.iter().flat_map(|cell| &cell.lines);
        let Some(date) = days.date else {
            lines().for_each(|line| self.leave(line, "no row before it names a day"));
            return;
        };
        if let Some(time) = cell("time").first() {
            let Some(hours) = self.house.words.hours(&time.text.plain(), date) else {
                let why = "the hours of the meeting are not understood";
                lines().for_each(|line| self.leave(line, why));
                return;
            };
            let mut meeting = Map::new();
            meeting.insert("from".into(), json!(hours.from.to_string()));
            meeting.insert("to".into(), json!(hours.to.to_string()));
            if let Some(until) = hours.until {
                meeting.insert("until".into(), json!(until.to_string()));
            }
            days.push("meetings", Value::Object(meeting));
        }
        if days.meeting().is_none() {
            lines().for_each(|line| self.leave(line, "no row before it names hours"));
            return;
        }
        let why = "the number of the item is none of this agenda";
        if !self.subject(cell("item"), cell("title"), days) {
            lines().for_each(|line| self.leave(line, why));
            return;
        }
        let offices = cell("introduced-by")
            .first()
            .and_then(|line| self.listed_names("-office-", &line.text.plain()));
        if let (Some(meeting), Some(offices)) = (days.meeting(), offices) {
            meeting.insert("introduced_by".into(), json!(offices));
        }
    }

    /// What a meeting takes up in one row: an item, several, or none but an event.
    fn subject(&mut self, item: &[Line], titles: &[Line], days: &mut Days) -> bool {
        let title = titles.first();
        let Some(reference) = item.first() else {
            let event = title.map(|title| self.event(title, true));
            if let (Some(meeting), Some(event)) = (days.meeting(), event) {
                meeting.insert("event".into(), json!(event));
            }
            return title.is_some();
        };
        let reference = reference.text.plain();
        let known = self.items_at(&reference);
        let Some(items) = known.or_else(|| self.scheduled(&reference, title?)) else {
            return false;
        };
        match (items.split_once(".."), title) {
            (Some(range), Some(title)) if titles.len() == 1 => {
                let is_title = |id: &str| {
                    let entry = self.entry_by_id(id);
                    entry.is_some_and(|it| folded(&it.title) == folded(&title.text))
                };
                if !is_title(range.0) && !is_title(range.1) {
                    let event = self.event(title, true);
                    if let Some(meeting) = days.meeting() {
                        meeting.insert("event".into(), json!(event));
                    }
                }
            }
            (None, Some(title)) => self.cell_title(&items, title),
            _ => {}
        }
        if let Some(meeting) = days.meeting() {
            let list = meeting.entry("items").or_insert_with(|| json!([]));
            if let Value::Array(list) = list {
                list.push(json!(items));
            }
        }
        true
    }

    /// The item with this reference, or the first and the last of a range.
    pub(super) fn items_at(&mut self, text: &str) -> Option<String> {
        let entries = &self.draft.entries.all;
        for entry in &entries[self.referred..] {
            let number = entry.number.as_ref();
            if let Some(said) = number.and_then(|it| self.house.words.reference(it)) {
                self.references.entry(said).or_insert_with(|| entry.id.clone());
            }
        }
        self.referred = entries.len();
        let known = &self.references;
        let one = |text: &str| known.get(crate::locale::comparable(text).trim()).cloned();
        if let Some(id) = one(text) {
            return Some(id);
        }
        let ways = self.house.words.values("item-range", &["from", "to"], text);
        ways.iter().find_map(|way| {
            let [from, to] = way.as_slice() else { return None };
            Some(format!("{}..{}", one(from)?, one(to)?))
        })
    }

    /// A new item that only the timetable names, in a document that has neither list
    /// nor annotations.
    pub(super) fn scheduled(&mut self, reference: &str, title: &Line) -> Option<String> {
        if self.has_items || self.has_annotations {
            return None;
        }
        let number = (1..=MAX_NUMBER)
            .map(|number| crate::agenda::ItemNumber::first_level(number, false))
            .find(|number| {
                let said = self.house.words.reference(number);
                said == Some(crate::locale::comparable(reference))
            })?;
        let (text, _) = title.text.without_last_calls();
        let index = self.entry(title, &text, None);
        self.count(index, number);
        Some(self.draft.entries.all[index].id.clone())
    }

    fn entry_by_id(&self, id: &str) -> Option<&super::draft::Entry> {
        self.draft.entries.all.iter().find(|entry| entry.id == id)
    }

    /// What a title says in a cell, where that is not what it says in a heading.
    pub(super) fn cell_title(&mut self, id: &str, line: &Line) {
        let index = self.draft.entries.all.iter().position(|entry| entry.id == id);
        let Some(index) = index else { return };
        let (title, _) = line.text.without_last_calls();
        let continued = self.house.words.pattern("house-continued", &["title"], &[]);
        let ways = continued.map(|pattern| pattern.ways(&title.chars()));
        let inner = ways.iter().flatten().find_map(|way| way.first()?.clone());
        let title = inner.map_or(title.clone(), |range| title.part(range));
        let (title, _) = self.drafted(&title.trimmed());
        self.cells.entry(index).or_insert(title);
    }

    /// The name of what takes place, whose message says this.
    pub(super) fn event(&mut self, line: &Line, is_cell: bool) -> String {
        let said = folded(&line.text);
        if let Some(known) = self.events.get(&said) {
            return known.clone();
        }
        let told = line.message.as_deref().and_then(|id| id.strip_prefix("event-"));
        let count = self.events.len() + 1;
        let name = match told {
            Some(name) => name.to_owned(),
            None => match Title::new(count, &line.text.plain()).id {
                id if id.starts_with("matter-") => format!("event-{count}"),
                id => id,
            },
        };
        self.events.insert(said, name.clone());
        let comment = "What takes place without an item, in the timetable.";
        let (id, text) = (format!("event-{name}"), line.text.clone());
        match is_cell {
            true => self.draft.tell_cell(&id, comment, text),
            false => self.draft.tell(&id, comment, text),
        }
        name
    }
}
