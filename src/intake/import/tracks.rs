//! A timetable of parallel columns: a row for each stretch of time, a column for
//! each of those that meet.
//!
//! Invariant: what a cell says is read line by line, as the document wrote it; a
//! line that is neither an item nor hours is what takes place without one.

use serde_json::{Map, Value, json};

use super::Import;
use super::annotations::folded;
use super::manuscript::{Cell, Line, Row, Table};
use super::timetable::Days;
use crate::agenda::Date;
use crate::intake::Title;
use crate::locale::{Argument, Hours};

/// A line of an item: its number and its title.
const ITEM: &str = "house-track-item";

/// Counts of every plural category that a language may have.
const COUNTS: [u32; 6] = [1, 2, 3, 5, 11, 100];

/// The meetings of a day on their way into the source.
#[derive(Default)]
struct Held {
    meetings: Vec<(crate::agenda::Time, Map<String, Value>)>,
    /// The meeting that a cell below may go on from, by the column of the cell.
    open: Vec<Option<usize>>,
}

impl Held {
    /// A new meeting; its index.
    fn begin(&mut self, hours: &Hours, track: Option<&str>) -> usize {
        let mut fields = Map::new();
        fields.insert("from".into(), json!(hours.from.to_string()));
        fields.insert("to".into(), json!(hours.to.to_string()));
        if let Some(until) = hours.until {
            fields.insert("until".into(), json!(until.to_string()));
        }
        if let Some(track) = track {
            fields.insert("track".into(), json!(track));
        }
        self.meetings.push((hours.from, fields));
        self.meetings.len() - 1
    }

    fn fields(&mut self, index: usize) -> &mut Map<String, Value> {
        &mut self.meetings[index].1
    }

    /// Says the meetings in their day, in the order of their beginnings.
    fn end(&mut self, days: &mut Days) {
        self.meetings.sort_by_key(|(from, _)| *from);
        for (_, meeting) in std::mem::take(&mut self.meetings) {
            days.push("meetings", Value::Object(meeting));
        }
        self.open.clear();
    }
}

impl Import<'_> {
    /// The timetable that a table of parallel columns is.
    pub(super) fn parallel(&mut self, table: &Table) -> Map<String, Value> {
        let (tracks, told) = self.tracks(table);
        let mut days = Days::default();
        let mut held = Held::default();
        for row in table.rows.iter().skip(1).filter(|row| !row.is_head) {
            match row.band(table.width) {
                Some(line) => {
                    held.end(&mut days);
                    self.band(line, &mut days);
                }
                None => self.slot(row, &tracks, days.date, &mut held),
            }
        }
        held.end(&mut days);
        let mut fields = Map::new();
        fields.insert("tracks".into(), Value::Array(told));
        fields.extend(days.fields());
        fields
    }

    /// The ids of the columns, and how the source tells them.
    fn tracks(&mut self, table: &Table) -> (Vec<String>, Vec<Value>) {
        let mut ids: Vec<String> = Vec::new();
        let mut told = Vec::new();
        let head = table.rows.first().map_or(&[][..], |row| row.cells.as_slice());
        for line in head.iter().skip(1).filter_map(|cell| cell.lines.first()) {
            let text = line.text.plain();
            let count = ids.len() + 1;
            let own = line.message.as_deref().and_then(|id| id.strip_prefix("track-"));
            let body = self.house.words.name("-body-", &text).filter(|_| own.is_none());
            let mut id = match (own, &body) {
                (Some(own), _) => own.to_owned(),
                (None, Some(body)) => body.clone(),
                (None, None) => Title::new(count, &text).id,
            };
            if ids.contains(&id) {
                id = format!("{id}-{count}");
            }
            match body {
                Some(body) => told.push(json!({ "id": id, "body": body })),
                None => {
                    let comment = "Head of a column of the timetable.";
                    let text = line.text.clone();
                    self.draft.tell_cell(&format!("track-{id}"), comment, text);
                    told.push(json!(id));
                }
            }
            ids.push(id);
        }
        (ids, told)
    }

    /// A stretch of time: meetings begin in it, or go on.
    fn slot(
        &mut self,
        row: &Row,
        tracks: &[String],
        date: Option<Date>,
        held: &mut Held,
    ) {
        let said = row.lines(0).first().map(|line| line.text.plain());
        let hours = said
            .zip(date)
            .and_then(|(said, date)| self.house.words.hours(&said, date));
        let Some((hours, date)) = hours.zip(date) else {
            let lines = row.cells.iter().flat_map(|cell| &cell.lines);
            let why = "no row before it names a day, or its hours are not understood";
            lines.for_each(|line| self.leave(line, why));
            return;
        };
        held.open.resize(tracks.len() + 1, None);
        for cell in row.cells.iter().filter(|cell| cell.column > 0) {
            if cell.goes_on {
                if let Some(index) = held.open.get(cell.column).copied().flatten() {
                    let to = json!(hours.to.to_string());
                    held.fields(index).insert("to".into(), to);
                }
                continue;
            }
            if cell.columns > 1 && cell.columns < tracks.len() {
                let why = "it stands over some of the columns, but not over all";
                cell.lines.iter().for_each(|line| self.leave(line, why));
                continue;
            }
            // A meeting without a column stands in all of them.
            let track = match cell.columns {
                1 => tracks.get(cell.column - 1).map(String::as_str),
                _ => None,
            };
            let index = (!cell.lines.is_empty()).then(|| held.begin(&hours, track));
            if let Some(open) = held.open.get_mut(cell.column) {
                *open = index;
            }
            if let Some(index) = index {
                self.meetings_in(cell, (index, date), track, held);
            }
        }
    }

    /// What a cell says of its meeting, and of others that take place beside it, each
    /// of which begins with its hours.
    fn meetings_in(
        &mut self,
        cell: &Cell,
        (mut index, date): (usize, Date),
        track: Option<&str>,
        held: &mut Held,
    ) {
        for line in &cell.lines {
            let text = line.text.plain();
            let own = held.meetings[index].0;
            match self.house.words.hours(&text, date) {
                // The meeting itself, which goes on for days.
                Some(Hours { from, until: Some(until), .. }) if from == own => {
                    let until = json!(until.to_string());
                    held.fields(index).insert("until".into(), until);
                }
                Some(hours) => index = held.begin(&hours, track),
                None => self.topic(line, held.fields(index)),
            }
        }
    }

    /// A line of a meeting: an item, who introduces it, or an event.
    fn topic(&mut self, line: &Line, meeting: &mut Map<String, Value>) {
        let words = self.house.words;
        let offices = words.values("house-introduced-by", &["names"], &line.text.plain());
        let offices = offices
            .iter()
            .find_map(|way| self.listed_names("-office-", way.first()?));
        if let Some(offices) = offices {
            meeting.insert("introduced_by".into(), json!(offices));
            return;
        }
        let (event, items) = match self.item_in(line) {
            Some((items, title)) if items.contains("..") => (Some(title), Some(items)),
            Some((items, title)) => {
                self.cell_title(&items, &title);
                (None, Some(items))
            }
            None => (Some(line.clone()), None),
        };
        if let Some(items) = items {
            let list = meeting.entry("items").or_insert_with(|| json!([]));
            if let Value::Array(list) = list {
                list.push(json!(items));
            }
        }
        if let Some(event) = event {
            let name = json!(self.event(&event, true));
            match meeting.get("event").is_none_or(|known| *known == name) {
                true => drop(meeting.insert("event".into(), name)),
                false => self.leave(line, "a meeting has one event"),
            }
        }
    }

    /// The item of a line, or the first and the last of a range, with its title.
    fn item_in(&mut self, line: &Line) -> Option<(String, Line)> {
        let chars = line.text.chars();
        for count in COUNTS {
            let count = [("count", Argument::Count(count))];
            let values = ["item", "title"];
            let Some(pattern) = self.house.words.pattern(ITEM, &values, &count) else {
                continue;
            };
            for way in pattern.ways(&chars) {
                let [Some(item), Some(title)] = way.as_slice() else { continue };
                let reference = line.text.part(item.clone()).plain();
                let text = line.text.part(title.clone()).trimmed();
                let title = Line { text, ..line.clone() };
                if let Some(items) = self.referred_item(&reference, &title) {
                    return Some((items, title));
                }
            }
        }
        None
    }

    /// The item with this reference: where numbers begin anew there are several, of
    /// which the message or the title tells one.
    fn referred_item(&mut self, reference: &str, title: &Line) -> Option<String> {
        let told = title.message.as_deref().and_then(|id| id.strip_prefix("item-"));
        let reference = crate::locale::comparable(reference);
        let reference = reference.trim();
        let said = folded(&title.text);
        let entries = self.draft.entries.all.iter();
        let mut numbered = entries.filter(|entry| {
            let number = entry.number.as_ref();
            let own = number.and_then(|number| self.house.words.reference(number));
            own.as_deref() == Some(reference)
        });
        let meant = numbered.find(|entry| match told {
            Some(id) => entry.id == id,
            None => said.starts_with(&folded(&entry.title)),
        });
        match meant {
            Some(entry) => Some(entry.id.clone()),
            None => self.items_at(reference).or_else(|| self.scheduled(reference, title)),
        }
    }
}
