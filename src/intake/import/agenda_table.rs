//! A list of items that is a table.
//!
//! Invariant: a table names documents by their symbols alone; their titles stand in
//! the annotations, or nowhere.

use serde_json::json;

use super::Import;
use super::annotations::Listed;
use super::manuscript::{Line, Row, Table};
use super::timetable::MAX_NUMBER;
use crate::agenda::{Date, ItemNumber, MAX_LETTERS};
use crate::locale::{Setting, comparable};

/// The columns by the messages of their heads.
const HEADS: [(&str, &str); 7] = [
    ("house-table-item", "item"),
    ("house-table-title", "title"),
    ("house-table-dates", "dates"),
    ("house-table-documents", "documents"),
    ("house-table-action", "action"),
    ("house-table-introduced-by", "introduced-by"),
    ("house-table-time-allotted", "time"),
];

impl Import<'_> {
    /// The columns of a table that is a list of items.
    pub(super) fn agenda_columns(&self, table: &Table) -> Option<Vec<&'static str>> {
        let columns = self.columns(table, &HEADS)?;
        ["item", "title"]
            .iter()
            .all(|needed| columns.contains(needed))
            .then_some(columns)
    }

    /// Reads the list of items.
    pub(super) fn agenda_table(&mut self, table: &Table, columns: &[&'static str]) {
        (self.has_list, self.has_items) = (true, true);
        let mut day = None;
        for row in table.rows.iter().skip(1).filter(|row| !row.is_head) {
            match row.band(table.width) {
                Some(line) => day = self.band_of_list(line),
                // The day is that of the items after it, and not told again for what is
                // below these.
                None => self.row_of_list(row, columns, day.take()),
            }
        }
        let layout = json!({ "agenda": "table", "agenda_columns": columns });
        self.layout(layout);
    }

    /// A row over all columns: a day, or a heading over items.
    fn band_of_list(&mut self, line: &Line) -> Option<Date> {
        let years: Vec<u16> =
            self.days.iter().flat_map(|(from, to)| [from.year, to.year]).collect();
        let day = self.house.words.day_in_row(&line.text.plain(), &years);
        if day.is_none() {
            self.list_part(line);
        }
        day.map(|(day, _)| day)
    }

    fn row_of_list(&mut self, row: &Row, columns: &[&str], day: Option<Date>) {
        let cell = |name: &str| {
            let column = columns.iter().position(|column| *column == name);
            column.map_or(&[][..], |column| row.lines(column))
        };
        let lines = || row.cells.iter().flat_map(|cell| &cell.lines);
        let title = cell("title").first().filter(|line| line.text.has_words());
        let Some(title) = title else {
            lines().for_each(|line| self.leave(line, "its row has no title"));
            return;
        };
        let reference = cell("item").first().map(|line| line.text.plain());
        let number = reference.as_deref().and_then(|text| self.referenced(text));
        let (text, calls) = title.text.without_last_calls();
        let index = match (number, reference) {
            (Some(number), _) => self.add_item(title, (text, calls), number),
            // An entry without a number is a section that stands in the list.
            (None, None) => self.listed_section(title, &text),
            (None, Some(_)) => {
                let why = "the number of the item is not understood";
                lines().for_each(|line| self.leave(line, why));
                return;
            }
        };
        let id = self.draft.entries.all[index].id.clone();
        self.cell_title(&id, title);
        let said = |name: &str| cell(name).first().map(|line| line.text.plain());
        let words = self.house.words;
        let dates = said("dates").and_then(|text| words.dates(&text, Setting::Alone));
        let mut facts = Vec::new();
        if let Some((from, to)) = dates.or(day.map(|day| (day, day))) {
            facts.push(("from", json!(from.to_string())));
            if to != from {
                facts.push(("to", json!(to.to_string())));
            }
        }
        if let Some(actions) = said("action").and_then(|text| self.actions(&text)) {
            facts.push(("action", json!(actions)));
        }
        let offices = said("introduced-by");
        if let Some(offices) =
            offices.and_then(|text| self.listed_names("-office-", &text))
        {
            facts.push(("introduced_by", json!(offices)));
        }
        if let Some(minutes) = said("time").and_then(|text| words.minutes(&text)) {
            facts.push(("time", json!(minutes)));
        }
        let entry = &mut self.draft.entries.all[index];
        let facts = facts.into_iter().map(|(key, fact)| (key.to_owned(), fact));
        entry.facts.extend(facts);
        let documents = cell("documents").iter().map(|line| (index, line.clone()));
        self.listed_documents.extend(documents);
    }

    /// The number that a reference is: of an item on the level of the last, above it or
    /// below.
    fn referenced(&self, text: &str) -> Option<ItemNumber> {
        let words = self.house.words;
        let text = comparable(text);
        let says =
            |number: &ItemNumber| words.reference(number).as_deref() == Some(text.trim());
        let mut above = self.last_listed.and_then(|last| self.number_of(last));
        while let Some(number) = above {
            for number in [number.clone(), number.written(true)] {
                let mut below = (1..=MAX_LETTERS).map(|own| number.below(own));
                if let Some(found) = below.find(says) {
                    return Some(found);
                }
            }
            above = number.above();
        }
        (1..=MAX_NUMBER)
            .map(|number| ItemNumber::first_level(number, false))
            .find(says)
    }

    /// The documents that the table names and no annotation tells: their titles are
    /// not in the file.
    pub(super) fn documents_of_list(&mut self) {
        let mut is_guessed = false;
        for (index, line) in std::mem::take(&mut self.listed_documents) {
            let Some(symbols) = self.symbols_of(&line.text.plain()) else {
                self.leave(&line, "it is no symbol");
                continue;
            };
            if self.has_document(index, &symbols) {
                continue;
            }
            let said = (symbols, String::new());
            self.document_of(index, None, (line.text.clone(), said), &[]);
            is_guessed = true;
        }
        if is_guessed {
            self.guesses
                .push("the titles of documents that a table names by their symbols");
        }
    }

    fn has_document(&self, of: usize, listed: &[Listed]) -> bool {
        let plain = listed.iter().filter_map(|listed| match listed {
            Listed::Symbol(symbol) => Some(json!(symbol)),
            Listed::Corrigendum(_) | Listed::Addenda => None,
        });
        let plain: Vec<_> = plain.collect();
        let documents = self.draft.entries.all[of].facts.get("documents");
        let documents = documents.and_then(|documents| documents.as_array());
        documents
            .into_iter()
            .flatten()
            .any(|document| match plain.as_slice() {
                [symbol] => document["symbol"] == *symbol,
                symbols => document["symbols"] == json!(symbols),
            })
    }
}
