//! The annexes: timetables, texts, tables, officers.

use serde_json::{Map, Value, json};

use super::Import;
use super::manuscript::{Block, Line, Row, Table, Text};
use crate::intake::Title;

/// An annex on its way into the source.
#[derive(Default)]
pub(super) struct Annex {
    fields: Map<String, Value>,
    title: Option<(Line, Text)>,
    kind: Option<&'static str>,
    paragraphs: Vec<Line>,
    /// The words of a table, by the ends of the ids of their messages.
    words: Vec<(String, Text)>,
}

impl Import<'_> {
    /// Whether a line is the heading of an annex.
    pub(super) fn is_annex(&self, line: &Line) -> bool {
        let text = line.text.plain();
        let by_words = || {
            self.house.words.says("house-heading-annex", &text)
                || text.chars().count() < 40 && self.house.words.annex(&text).is_some()
        };
        line.is("annex-heading") || line.style.is_none() && by_words()
    }

    /// Reads all annexes, from the heading of the first on.
    pub(super) fn annexes(&mut self, blocks: &[Block]) {
        let mut annexes: Vec<Annex> = Vec::new();
        for block in blocks {
            match block {
                Block::Line(line) if self.is_annex(line) => {
                    annexes.push(Annex::default());
                }
                Block::Line(line) => {
                    if let Some(annex) = annexes.last_mut() {
                        self.line_of_annex(line, annex);
                    }
                }
                Block::Table(table) => {
                    if let Some(annex) = annexes.last_mut() {
                        self.table_of_annex(table, annex);
                    }
                }
            }
        }
        let told: Vec<Value> =
            annexes.into_iter().filter_map(|annex| self.annex(annex)).collect();
        if !told.is_empty() {
            let id = |annex: &Value| annex["id"].as_str().map(str::to_owned);
            self.annex_names = told.iter().map(id).collect();
            self.fact("annexes", Value::Array(told));
        }
    }

    fn line_of_annex(&mut self, line: &Line, annex: &mut Annex) {
        if annex.title.is_none() {
            let text = line.text.plain();
            if let Some(tag) = self.house.words.name("house-annex-original-", &text) {
                annex.fields.insert("original".into(), json!(tag));
                return;
            }
            let (title, calls) = line.text.without_last_calls();
            let notes = self.draft.called(&calls, self.from);
            if !notes.is_empty() {
                annex.fields.insert("notes".into(), json!(notes));
            }
            annex.title = Some((line.clone(), title));
            return;
        }
        annex.paragraphs.push(line.clone());
    }

    fn table_of_annex(&mut self, table: &Table, annex: &mut Annex) {
        if annex.kind.is_some() || !annex.paragraphs.is_empty() {
            self.leave_table(table, "an annex is a text or one table");
            return;
        }
        if self.is_parallel(table) {
            annex.kind = Some("organization-of-work");
            let fields = self.parallel(table);
            annex.fields.extend(fields);
        } else if let Some(columns) = self.timetable_columns(table) {
            annex.kind = Some("organization-of-work");
            let fields = self.timetable(table, &columns);
            annex.fields.extend(fields);
        } else if self.officers(table, annex) {
            annex.kind = Some("officers");
        } else {
            annex.kind = Some("table");
            self.table_of_words(table, annex);
        }
    }

    /// The annex as the source has it.
    fn annex(&mut self, mut annex: Annex) -> Option<Value> {
        let (line, title) = annex.title.take()?;
        let kind = annex.kind.unwrap_or("text");
        let usual = match kind {
            "officers" => "house-heading-officers",
            _ => "house-heading-organization-of-work",
        };
        let has_usual = kind != "text" && kind != "table";
        let mut fields = Map::new();
        fields.insert("type".into(), json!(kind));
        let is_usual = has_usual && self.house.words.says(usual, &title.plain());
        let id = (!is_usual).then(|| self.annex_id(&line, title));
        if let Some(id) = &id {
            fields.insert("id".into(), json!(id));
        }
        fields.extend(annex.fields);
        for (name, text) in annex.words {
            let id = format!("annex-{}-{name}", id.as_deref().unwrap_or_default());
            self.draft.tell_cell(&id, "Cell of a table.", text);
        }
        let mut names = Vec::new();
        for paragraph in &annex.paragraphs {
            if kind != "text" {
                self.leave(paragraph, "an annex is a text or one table");
                continue;
            }
            let id = id.as_deref().unwrap_or_default();
            let prefix = format!("annex-{id}-");
            let told = paragraph.message.as_deref();
            let told = told.and_then(|told| told.strip_prefix(&prefix));
            let name = match told {
                Some(name) => name.to_owned(),
                None => format!("p{}", names.len() + 1),
            };
            let mut text = paragraph.text.clone();
            if let Some(label) = &paragraph.label {
                let label = format!("{label} ");
                text.0.splice(0..0, label.chars().map(super::prose::glyph));
            }
            self.draft
                .tell(&format!("{prefix}{name}"), "Paragraph of an annex.", text);
            names.push(name);
        }
        if kind == "text" {
            fields.insert("paragraphs".into(), json!(names));
        }
        Some(Value::Object(fields))
    }

    /// The id of an annex with a title of its own, which is told.
    fn annex_id(&mut self, line: &Line, title: Text) -> String {
        let told = line.message.as_deref().and_then(|id| id.strip_prefix("annex-"));
        let count = self.annex_ids.len() + 1;
        let mut id = match told {
            Some(id) => id.to_owned(),
            None => match Title::new(count, &title.plain()).id {
                id if id.starts_with("matter-") => format!("annex-{count}"),
                id => id,
            },
        };
        if self.annex_ids.contains(&id) {
            id = format!("{id}-{count}");
        }
        self.annex_ids.push(id.clone());
        self.draft.tell(&format!("annex-{id}"), "Title of an annex.", title);
        id
    }

    /// A list of officers; whether a table is one.
    fn officers(&mut self, table: &Table, annex: &mut Annex) -> bool {
        let Some(head) = table.rows.first() else { return false };
        let says = |column, id| {
            let line = head.lines(column).first();
            line.is_some_and(|line| self.house.words.says(id, &line.text.plain()))
        };
        if !says(0, "house-table-office") || !says(1, "house-table-officer") {
            return false;
        }
        let mut officers = Vec::new();
        for row in &table.rows[1..] {
            let (Some(office), Some(name)) = (row.lines(0).first(), row.lines(1).first())
            else {
                continue;
            };
            let Some(known) = self.house.words.name("-office-", &office.text.plain())
            else {
                let why = "no term of the project has the name of this office";
                self.leave(office, why);
                self.leave(name, why);
                continue;
            };
            let told = name.message.as_deref().and_then(|id| id.strip_prefix("officer-"));
            let wished = told.map_or_else(|| known.clone(), str::to_owned);
            let id = self.free_officer(&wished);
            let comment = "Name of an officer.";
            self.draft
                .tell_cell(&format!("officer-{id}"), comment, name.text.clone());
            officers.push(json!({ "office": known, "id": id }));
        }
        annex.fields.insert("officers".into(), Value::Array(officers));
        true
    }

    fn free_officer(&mut self, wished: &str) -> String {
        let is_taken = |id: &str| {
            let id = format!("officer-{id}");
            self.draft.messages.iter().any(|told| told.id == id)
        };
        if !is_taken(wished) {
            return wished.to_owned();
        }
        let numbers = 2..;
        let mut ids = numbers.map(|number| format!("{wished}-{number}"));
        ids.find(|id| !is_taken(id)).unwrap_or_default()
    }

    /// A table of words: each cell is a message.
    fn table_of_words(&mut self, table: &Table, annex: &mut Annex) {
        let (mut columns, mut rows, mut empty) = (Vec::new(), Vec::new(), Vec::new());
        for (index, row) in table.rows.iter().enumerate() {
            let is_merged = row.cells.iter().any(|cell| cell.columns > 1 || cell.goes_on);
            if is_merged || row.cells.iter().any(|cell| cell.lines.len() > 1) {
                for line in row.cells.iter().flat_map(|cell| &cell.lines) {
                    self.leave(
                        line,
                        "a table of words has no merged cells and one paragraph in each",
                    );
                }
                continue;
            }
            for cell in &row.cells {
                let line = cell.lines.first();
                let told = line.and_then(|line| line.message.as_deref());
                let last = |part: usize| told.and_then(|id| id.rsplit('-').nth(part));
                if index == 0 {
                    let name = match last(0) {
                        Some(name) if told.is_some_and(|id| id.starts_with("annex-")) => {
                            name.to_owned()
                        }
                        _ => format!("c{}", cell.column + 1),
                    };
                    if let Some(line) = line {
                        annex.words.push((name.clone(), line.text.clone()));
                    }
                    columns.push(name);
                    continue;
                }
                let column = columns.get(cell.column).cloned().unwrap_or_default();
                let row_name = row_name(row, &columns, index);
                match line {
                    Some(line) => {
                        let name = format!("{row_name}-{column}");
                        annex.words.push((name, line.text.clone()));
                    }
                    None => empty.push(format!("{row_name}-{column}")),
                }
                if rows.last() != Some(&row_name) {
                    rows.push(row_name);
                }
            }
        }
        annex.fields.insert("columns".into(), json!(columns));
        annex.fields.insert("rows".into(), json!(rows));
        if !empty.is_empty() {
            annex.fields.insert("empty".into(), json!(empty));
        }
    }

    /// Says of every line of a table why it was left out.
    pub(super) fn leave_table(&mut self, table: &Table, why: &'static str) {
        let lines = table.rows.iter().flat_map(|row| &row.cells);
        for line in lines.flat_map(|cell| &cell.lines) {
            self.leave(line, why);
        }
    }
}

/// The name of a row, which stands before that of the column in the messages of
/// its cells: `annex-dates-r1-event`.
fn row_name(row: &Row, columns: &[String], index: usize) -> String {
    let told = row.cells.iter().find_map(|cell| {
        let message = cell.lines.first()?.message.as_deref()?;
        let column = columns.get(cell.column)?;
        let rest = message.strip_suffix(column.as_str())?.strip_suffix('-')?;
        rest.strip_prefix("annex-").map(str::to_owned)
    });
    match told.as_deref().and_then(|rest| rest.split_once('-')) {
        Some((_, row)) if !row.is_empty() => row.to_owned(),
        _ => format!("r{index}"),
    }
}
