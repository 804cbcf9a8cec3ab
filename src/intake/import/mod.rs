//! An agenda that exists in Word: read, and understood as far as it goes.
//!
//! 1. `reader` makes a manuscript of the file: lines, tables and notes with the
//!    names of their styles and, in a file of this program, of their messages.
//! 2. Line by line the manuscript is understood with the words of the house:
//!    a heading is what the house calls so, a date what the formats print.
//! 3. What the prose repeats of the facts becomes values.
//!
//! What is not understood is left out and said; the workshop composes the
//! result and says of every other line that is not in it, too.
//!
//! Invariant: no word and no habit of a language is known here.

mod agenda_table;
mod annexes;
mod annotations;
mod draft;
mod facts;
mod house;
mod list;
mod manuscript;
mod opening;
mod prose;
mod reader;
mod runs;
mod sessions;
mod timetable;
mod tracks;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

pub use self::house::{Body, House};
pub use self::manuscript::Manuscript;

use self::manuscript::{Block, Cell, Line, Table, Text};

use self::draft::Draft;
use super::stem;
use crate::agenda::{Date, Time};
use crate::diag::Diagnostics;
use crate::source;
use crate::workbench;

/// Why a line is left out that would be a title.
const NO_TITLE: &str = "its title has no words";

/// The first line of a source: how an editor knows the keys.
const SCHEMA: &str = "# yaml-language-server: $schema=agenda.schema.json\n";

/// What a file was understood as.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The name of the source without its ending.
    pub stem: String,
    /// The source.
    pub source: super::Draft,
    /// The words in the language of the file.
    pub words: super::Draft,
    /// What the file does not tell though every source needs it.
    pub missing: Vec<&'static str>,
    /// What the file does not tell and was supposed.
    pub guesses: Vec<&'static str>,
    /// Why lines of the body were left out, by their numbers.
    pub left: BTreeMap<usize, &'static str>,
    /// The job number of this version with its stamps, where the file has one.
    pub job: Option<(String, Vec<String>)>,
}

/// What the last lines of the annotations were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Phase {
    #[default]
    Heading,
    Authority,
    Text,
    Documents,
    Remarks,
}

/// A file that is being understood.
struct Import<'a> {
    from: &'a Manuscript,
    house: &'a House<'a>,
    draft: Draft,
    missing: Vec<&'static str>,
    guesses: Vec<&'static str>,
    symbols: Vec<String>,
    body: Option<String>,
    title: Text,
    line_notes: Map<String, Value>,
    job: Option<(String, Vec<String>)>,
    item_line: Option<(&'static str, String)>,
    item_title: Option<Text>,
    /// The days of the session.
    days: Vec<(Date, Date)>,
    opening: Option<Time>,
    /// Whether there is a heading of the list, and whether a list was read.
    has_list: bool,
    has_items: bool,
    has_annotations: bool,
    /// The documents that a list in a table names, each with its entry.
    listed_documents: Vec<(usize, Line)>,
    /// The last entry of the list, which remarks are about.
    last_listed: Option<usize>,
    /// The part or segment that is open, and the segment.
    group: Option<usize>,
    segment: Option<usize>,
    next_number: u32,
    is_decimal: bool,
    numbers_paragraphs: bool,
    /// The entry that is annotated.
    current: Option<usize>,
    phase: Phase,
    documents: usize,
    /// Whether the document that is read stands in a table.
    is_in_table: bool,
    /// What the symbols of each document say, by its id.
    symbols_said: Vec<(String, String)>,
    /// What titles say in headings and in cells.
    headings: BTreeMap<usize, Text>,
    cells: BTreeMap<usize, Text>,
    /// The ids of items by the references to them, and of how many entries.
    references: BTreeMap<String, String>,
    referred: usize,
    /// The names of events by what they say.
    events: BTreeMap<String, String>,
    annex_ids: Vec<String>,
    /// The ids of the annexes in order.
    annex_names: Vec<Option<String>>,
}

/// Understands a manuscript.
///
/// # Errors
/// Words that no Fluent file can hold.
pub fn import(
    from: &Manuscript,
    house: &House<'_>,
    name: Option<&str>,
) -> Result<Imported, Diagnostics> {
    let (legible, silent) = from.legible();
    let from = &legible;
    let mut import = Import::new(from, house);
    for line in silent {
        import.draft.left.insert(line, "there is nothing to read in it");
    }
    let next = import.opening();
    let blocks = from.blocks.get(next..).unwrap_or_default();
    let is_annex = |block: &Block| match block {
        Block::Line(line) => import.is_annex(line),
        Block::Table(_) => false,
    };
    let end = blocks.iter().position(is_annex).unwrap_or(blocks.len());
    import.body(&blocks[..end]);
    import.documents_of_list();
    import.annexes(&blocks[end..]);
    import.whole();
    import.titles();
    import.find_opening();
    let interpretation = import.find_interpretation();
    let known = import.values(interpretation);
    import.finish(&known, name)
}

impl<'a> Import<'a> {
    fn new(from: &'a Manuscript, house: &'a House<'a>) -> Self {
        Self {
            from,
            house,
            draft: Draft::default(),
            missing: Vec::new(),
            guesses: Vec::new(),
            symbols: Vec::new(),
            body: None,
            title: Text::default(),
            line_notes: Map::new(),
            job: None,
            item_line: None,
            item_title: None,
            days: Vec::new(),
            opening: None,
            has_list: false,
            has_items: false,
            has_annotations: false,
            listed_documents: Vec::new(),
            last_listed: None,
            group: None,
            segment: None,
            next_number: 1,
            is_decimal: false,
            numbers_paragraphs: false,
            current: None,
            phase: Phase::default(),
            documents: 0,
            is_in_table: false,
            symbols_said: Vec::new(),
            headings: BTreeMap::new(),
            cells: BTreeMap::new(),
            references: BTreeMap::new(),
            referred: 0,
            events: BTreeMap::new(),
            annex_ids: Vec::new(),
            annex_names: Vec::new(),
        }
    }

    /// What stands between the title and the annexes.
    fn body(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Line(line) => self.line(line),
                Block::Table(table) => self.table(table),
            }
        }
    }

    fn line(&mut self, line: &Line) {
        let text = line.text.plain();
        let words = self.house.words;
        let is_part = line.is("part-heading") || line.style.is_none();
        if is_part && !self.has_annotations {
            if words.says("house-heading-annotations", &text) {
                self.has_annotations = true;
                (self.group, self.segment, self.last_listed) = (None, None, None);
                return;
            }
            if !self.has_list && words.says("house-heading-agenda", &text) {
                self.has_list = true;
                return;
            }
        }
        let is_read = match self.has_annotations {
            true => self.annotated(line),
            false => {
                let is_listed = self.listed(line);
                self.has_list |= is_listed;
                self.has_items |= is_listed;
                is_listed || self.annotated(line)
            }
        };
        if !is_read {
            self.leave(line, "it is neither an item nor text under one");
        }
    }

    /// A table between the title and the annexes.
    fn table(&mut self, table: &Table) {
        if let Some(columns) = self.timetable_columns(table) {
            let fields = self.timetable(table, &columns);
            self.fact("timetable", Value::Object(fields));
        } else if self.is_parallel(table) {
            let fields = self.parallel(table);
            self.fact("timetable", Value::Object(fields));
        } else if let Some(columns) = self.columns_of_list(table) {
            self.agenda_table(table, &columns);
        } else if !self.documents_in(table) {
            self.leave_table(table, "this kind of table is not understood");
        }
    }

    /// The columns of a table that is the list of items, where there is no list yet.
    fn columns_of_list(&self, table: &Table) -> Option<Vec<&'static str>> {
        let may_be = !self.has_items && !self.has_annotations;
        self.agenda_columns(table).filter(|_| may_be)
    }

    /// A table of the documents under an item; whether it is one.
    fn documents_in(&mut self, table: &Table) -> bool {
        const HEADS: [(&str, &str); 3] = [
            ("house-table-document", "title"),
            ("house-table-symbol", "symbol"),
            ("house-table-action", "action"),
        ];
        let (Some(head), Some(current)) = (table.rows.first(), self.current) else {
            return false;
        };
        let column = |cell: &Cell| {
            let text = cell.lines.first()?.text.plain();
            let says = |(id, _): &&(&str, &str)| self.house.words.says(id, &text);
            HEADS.iter().find(says).map(|(_, column)| *column)
        };
        let columns: Option<Vec<&str>> = head.cells.iter().map(column).collect();
        let Some(columns) = columns.filter(|columns| columns.contains(&"title")) else {
            return false;
        };
        for row in table.rows.iter().skip(1) {
            let lines = |name: &str| {
                let column = columns.iter().position(|column| *column == name);
                column.map_or(&[][..], |column| row.lines(column))
            };
            let Some(title) = lines("title").first() else { continue };
            let mut symbols = Vec::new();
            let mut said = String::new();
            for line in lines("symbol") {
                match self.symbols_of(&line.text.plain()) {
                    Some(found) => symbols.extend(found),
                    None => self.leave(line, "it is no symbol"),
                }
                said = line.text.plain();
            }
            if lines("symbol").len() > 1 {
                said.clear();
            }
            let action = lines("action").first();
            let action = action.and_then(|line| self.actions(&line.text.plain()));
            let message = title.message.as_deref();
            let told = (title.text.clone(), (symbols, said));
            self.is_in_table = true;
            self.document_of(current, message, told, &action.unwrap_or_default());
            self.is_in_table = false;
        }
        self.phase = Phase::Documents;
        let layout =
            serde_json::json!({ "documents": "table", "document_columns": columns });
        self.layout(layout);
        true
    }

    /// Says of a part that it is a table, beside what is said of others.
    fn layout(&mut self, more: Value) {
        let layout =
            self.draft.facts.entry("layout").or_insert_with(|| Map::new().into());
        if let (Value::Object(layout), Value::Object(more)) = (layout, more) {
            layout.extend(more);
        }
    }

    /// A fact of the source; its place among the others is that of the first.
    fn fact(&mut self, key: &str, value: Value) {
        self.draft.facts.insert(key.to_owned(), value);
    }

    /// A fact that every source needs and the file does not tell.
    fn missing(&mut self, what: &'static str) {
        self.missing.push(what);
    }

    /// Says why a line is left out.
    fn leave(&mut self, line: &Line, why: &'static str) {
        self.draft.left.insert(line.number, why);
    }

    /// The texts of the source and of the words.
    fn finish(
        mut self,
        known: &[prose::Known],
        name: Option<&str>,
    ) -> Result<Imported, Diagnostics> {
        let mut messages = self.written(known);
        // Notes call no notes, so that one round tells them all.
        let notes: Vec<(String, String)> = self
            .draft
            .notes
            .iter()
            .map(|(key, id)| (key.clone(), id.clone()))
            .collect();
        for (key, id) in notes {
            if let Some(line) = self.from.notes.get(&key) {
                let comment = "Footnote.";
                self.draft.tell(&format!("fn-{id}"), comment, line.text.clone());
            }
        }
        messages.extend(self.written(known));
        let links: Map<String, Value> = self
            .draft
            .links
            .iter()
            .filter_map(|(link, name)| {
                Some((name.clone(), Value::String(self.from.links.get(*link)?.clone())))
            })
            .collect();
        if !links.is_empty() {
            self.fact("links", Value::Object(links));
        }
        let symbol = self.symbols.first().cloned().unwrap_or_default();
        let stem = name.map_or_else(|| stem(&symbol), str::to_owned);
        let tag = &self.house.tag;
        let source = super::Draft {
            path: format!("sources/{stem}.yaml"),
            text: format!("{SCHEMA}{}", source::write(&self.draft.source())),
        };
        let words = super::Draft {
            path: format!("locales/{tag}/documents/{stem}.ftl"),
            text: workbench::compose(&format!("The words of {symbol}"), &messages)?,
        };
        Ok(Imported {
            stem,
            source,
            words,
            missing: self.missing,
            guesses: self.guesses,
            left: self.draft.left,
            job: self.job,
        })
    }
}
