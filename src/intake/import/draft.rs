//! What was understood of a file, on its way to a source and its words.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::manuscript::{Manuscript, Text};
use crate::agenda::ItemNumber;

/// What was understood.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The facts by their keys in the source, in their order.
    pub(super) facts: Map<String, Value>,
    /// The messages, in reading order.
    pub(super) messages: Vec<Told>,
    /// The entries of the agenda.
    pub(super) entries: Entries,
    /// The ids of notes by their keys.
    pub(super) notes: BTreeMap<String, String>,
    /// The names of addresses, by the index of the address.
    pub(super) links: BTreeMap<usize, String>,
    /// Why lines were left out, by their numbers.
    pub(super) left: BTreeMap<usize, &'static str>,
    taken: BTreeSet<String>,
    told: BTreeSet<String>,
}

/// A message, before its values are found.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub(super) id: String,
    pub(super) comment: &'static str,
    pub(super) text: Text,
    /// What it says instead in the list and in a cell.
    pub(super) other: Vec<(&'static str, Text)>,
    /// Whether its spaces are those that were typed; where lines are tied, they
    /// may be those of a tie.
    pub(super) exact: bool,
}

/// The entries of an agenda.
#[derive(Debug, Default)]
pub(super) struct Entries {
    pub(super) all: Vec<Entry>,
    pub(super) roots: Vec<usize>,
}

/// An entry of an agenda.
#[derive(Debug, Default)]
pub(super) struct Entry {
    pub(super) id: String,
    /// Its keys in the source but for its entries.
    pub(super) facts: Map<String, Value>,
    pub(super) title: Text,
    /// The number, if it is an item.
    pub(super) number: Option<ItemNumber>,
    pub(super) parent: Option<usize>,
    pub(super) entries: Vec<usize>,
    /// Whether its annotation was met.
    pub(super) is_annotated: bool,
}

impl Draft {
    /// Adds a message; none is there twice.
    pub(super) fn tell(&mut self, id: &str, comment: &'static str, text: Text) {
        if self.told.insert(id.to_owned()) {
            let (id, other, exact) = (id.to_owned(), Vec::new(), false);
            self.messages.push(Told { id, comment, text, other, exact });
        }
    }

    /// Adds a message that stands in a cell, which is not tied.
    pub(super) fn tell_cell(&mut self, id: &str, comment: &'static str, text: Text) {
        self.tell(id, comment, text);
        let told = self.messages.iter_mut().find(|told| told.id == id);
        told.into_iter().for_each(|told| told.exact = true);
    }

    /// An id that is not taken: the one that is wished, or it with a number.
    pub(super) fn free(&mut self, wished: &str) -> String {
        let mut id = wished.to_owned();
        let mut count = 1;
        while !self.taken.insert(id.clone()) {
            count += 1;
            id = format!("{wished}-{count}");
        }
        id
    }

    /// The ids of notes that are called, each with its message.
    pub(super) fn called(&mut self, keys: &[String], from: &Manuscript) -> Vec<String> {
        keys.iter().map(|key| self.note(key, from)).collect()
    }

    /// The id of a note.
    pub(super) fn note(&mut self, key: &str, from: &Manuscript) -> String {
        if let Some(id) = self.notes.get(key) {
            return id.clone();
        }
        let line = from.notes.get(key);
        let told = line.and_then(|line| line.message.as_deref());
        let id = match told.and_then(|id| id.strip_prefix("fn-")) {
            Some(id) => id.to_owned(),
            None => format!("note-{}", self.notes.len() + 1),
        };
        self.notes.insert(key.to_owned(), id.clone());
        id
    }

    /// The source.
    pub(super) fn source(&self) -> Value {
        let mut facts = self.facts.clone();
        let roots = self.entries.roots.iter();
        let agenda: Vec<Value> = roots.map(|id| self.entries.source(*id)).collect();
        // The agenda stands before what follows it in the document.
        let after: Vec<(String, Value)> = ["timetable", "annexes"]
            .iter()
            .filter_map(|key| facts.shift_remove(*key).map(|it| ((*key).to_owned(), it)))
            .collect();
        if !agenda.is_empty() {
            facts.insert("agenda".into(), Value::Array(agenda));
        }
        facts.extend(after);
        Value::Object(facts)
    }
}

impl Entries {
    /// Adds an entry below another or below none.
    pub(super) fn add(&mut self, mut entry: Entry, parent: Option<usize>) -> usize {
        let index = self.all.len();
        entry.parent = parent;
        self.all.push(entry);
        match parent {
            Some(parent) => self.all[parent].entries.push(index),
            None => self.roots.push(index),
        }
        index
    }

    /// Adds an entry that the list does not have after those that were annotated
    /// before it.
    pub(super) fn insert(&mut self, entry: Entry, parent: Option<usize>) -> usize {
        let index = self.add(entry, parent);
        let all = &self.all;
        let siblings = match parent {
            Some(parent) => all[parent].entries.clone(),
            None => self.roots.clone(),
        };
        let others = &siblings[..siblings.len() - 1];
        let last = others.iter().rposition(|other| all[*other].is_annotated);
        let mut siblings = others.to_vec();
        siblings.insert(last.map_or(0, |last| last + 1), index);
        match parent {
            Some(parent) => self.all[parent].entries = siblings,
            None => self.roots = siblings,
        }
        index
    }

    /// The entry that is an item with this number, the last one of several.
    pub(super) fn numbered(&self, number: &ItemNumber) -> Option<usize> {
        self.all
            .iter()
            .rposition(|entry| entry.number.as_ref() == Some(number))
    }

    fn source(&self, index: usize) -> Value {
        let entry = &self.all[index];
        let mut fields = Map::new();
        fields.insert("id".into(), json!(entry.id));
        fields.extend(entry.facts.clone());
        let below: Vec<Value> =
            entry.entries.iter().map(|below| self.source(*below)).collect();
        if !below.is_empty() {
            fields.insert("items".into(), Value::Array(below));
        }
        Value::Object(fields)
    }
}

impl Entry {
    /// Adds to a list of the entry.
    pub(super) fn push(&mut self, key: &str, value: Value) {
        let list = self.facts.entry(key.to_owned()).or_insert_with(|| json!([]));
        if let Value::Array(list) = list {
            list.push(value);
        }
    }

    /// How many paragraphs of all kinds it has.
    pub(super) fn paragraphs(&self) -> usize {
        let lists = ["authority", "paragraphs", "remarks"];
        let lists = lists.iter().filter_map(|key| self.facts.get(*key)?.as_array());
        lists.map(Vec::len).sum()
    }
}
