//! Reads a Word file: its paragraphs, tables and notes, with what is said of
//! their characters.
//!
//! Invariant: every character that Word shows in the body and in the notes is in
//! the manuscript.

use std::collections::BTreeMap;

use super::manuscript::{Block, Cell, Line, Manuscript, Row, Table, Text};
use super::runs::{Runs, Styles};
use crate::word::{Element, Fault, Package};

/// The part with the text.
const BODY: &str = "word/document.xml";

/// The most columns of a table, those of Word.
const MAX_COLUMNS: usize = 63;

impl Manuscript {
    /// Reads a Word file. `names` are the names of styles in Word, each with that
    /// of the style sheet.
    ///
    /// # Errors
    /// What keeps it from being read.
    pub fn read(bytes: &[u8], names: &[(String, String)]) -> Result<Self, Fault> {
        let package = Package::open(bytes)?;
        let document = package.part(BODY)?;
        let body = document.every("w:body");
        let body = body.first().ok_or_else(|| Fault("it has no text".into()))?;
        let styles = Styles::read(package.part("word/styles.xml").ok(), names);
        let mut reader = Reader {
            runs: Runs::new(body, &styles),
            manuscript: Self::default(),
            count: 0,
        };
        reader.runs.targets = package.targets("document.xml");
        reader.blocks(body);
        reader.runs.targets = package.targets("footnotes.xml");
        if let Ok(notes) = package.part("word/footnotes.xml") {
            reader.notes(notes);
        }
        let mut manuscript = reader.manuscript;
        manuscript.links = std::mem::take(&mut reader.runs.links);
        manuscript.is_own = reader.runs.is_own;
        let reads = |name: &&str| name.starts_with("word/footer");
        for name in package.with_words().filter(reads) {
            manuscript
                .feet
                .extend(package.part(name)?.every("w:p").into_iter().map(words));
        }
        manuscript.own_notes_of_tables();
        Ok(manuscript)
    }

    /// The notes under a table are paragraphs that are marked as notes.
    fn own_notes_of_tables(&mut self) {
        let mut kept = Vec::new();
        for block in std::mem::take(&mut self.blocks) {
            match block {
                Block::Line(line) if line.is("table-note") => {
                    let key = line.text.calls().into_iter().next();
                    let mut line = line;
                    line.text.0.retain(|glyph| glyph.call.is_none());
                    line.text = line.text.trimmed();
                    match key {
                        Some(key) => drop(self.notes.insert(key, line)),
                        None => kept.push(Block::Line(line)),
                    }
                }
                block => kept.push(block),
            }
        }
        self.blocks = kept;
    }
}

/// The words of a paragraph of a foot, with two spaces where they stand apart.
fn words(paragraph: &Element) -> String {
    let texts = paragraph.every("w:t").into_iter().map(|text| text.text.as_str());
    texts.collect::<String>().replace('\u{A0}', " ")
}

struct Reader<'a> {
    runs: Runs<'a>,
    manuscript: Manuscript,
    count: usize,
}

impl Reader<'_> {
    /// The paragraphs and tables in an element.
    fn blocks(&mut self, element: &Element) {
        for child in &element.children {
            match child.name.as_str() {
                "w:p" => {
                    let line = self.line(child);
                    if !line.text.is_empty() || line.label.is_some() {
                        self.manuscript.blocks.push(Block::Line(line));
                    }
                }
                "w:tbl" => {
                    let table = self.table(child);
                    self.manuscript.blocks.push(Block::Table(table));
                }
                "w:sectPr" => {}
                // What holds paragraphs: content that Word controls, tracked changes.
                _ => self.blocks(child),
            }
        }
    }

    fn line(&mut self, paragraph: &Element) -> Line {
        self.count += 1;
        let (message, text) = self.runs.paragraph(paragraph);
        let style = self.runs.style(paragraph);
        let (label, text) = labelled(&text, style.as_deref());
        Line { number: self.count, style, message, label, text }
    }

    fn table(&mut self, table: &Element) -> Table {
        let mut rows = Vec::new();
        for row in table.every("w:tr") {
            let mut cells = Vec::new();
            let mut column = 0;
            for cell in row.every("w:tc") {
                let property =
                    |name| cell.child("w:tcPr").and_then(|all| all.child(name));
                let columns = property("w:gridSpan")
                    .and_then(|span| span.attribute("w:val").parse().ok())
                    .map_or(1, |columns: usize| columns.clamp(1, MAX_COLUMNS));
                let goes_on = property("w:vMerge")
                    .is_some_and(|merge| merge.attribute("w:val") != "restart");
                let lines = cell.every("w:p").into_iter().map(|line| self.line(line));
                let lines = lines.filter(|line| !line.whole().trim().is_empty());
                let lines = lines.collect();
                cells.push(Cell { column, columns, goes_on, lines });
                column += columns;
            }
            let is_head = !row.every("w:tblHeader").is_empty();
            rows.push(Row { is_head, cells });
        }
        let width = |row: &Row| row.cells.iter().map(|cell| cell.columns).sum();
        let width = rows.iter().map(width).max().unwrap_or(0);
        Table { width, rows }
    }

    fn notes(&mut self, notes: &Element) {
        for note in notes.every("w:footnote") {
            if !matches!(note.attribute("w:type"), "" | "normal") {
                continue;
            }
            let mut whole = Line::default();
            for paragraph in note.every("w:p") {
                let line = self.line(paragraph);
                if whole.text.is_empty() {
                    whole = line;
                } else {
                    whole.text.0.extend(super::runs::space());
                    whole.text.0.extend(line.text.0);
                }
            }
            // What stood before the tab was the mark.
            whole.label = None;
            let key = format!("f{}", note.attribute("w:id"));
            self.manuscript.notes.insert(key, whole);
        }
    }
}

/// Parts a label from its text at the first tab. Lines of the masthead keep
/// their tabs, and notes under a table their marks, which tell whose notes they are.
fn labelled(text: &Text, style: Option<&str>) -> (Option<String>, Text) {
    let is_whole = matches!(style, Some("organization" | "organ" | "table-note"));
    let from = text.0.iter().position(|glyph| glyph.char != '\t').unwrap_or(0);
    let text = text.part(from..text.0.len());
    let tab = text.0.iter().position(|glyph| glyph.char == '\t');
    match tab {
        Some(tab) if !is_whole => {
            let label = text.part(0..tab);
            let rest = text.part(tab + 1..text.0.len()).trimmed();
            let label = label.plain().trim().to_owned();
            let is_label = !label.is_empty() && label.chars().count() <= 12;
            match (is_label, label.is_empty()) {
                (true, _) => (Some(label), rest),
                // The mark of a note is no text.
                (false, true) => (None, rest),
                (false, false) => (None, text.trimmed()),
            }
        }
        _ => (None, text.trimmed()),
    }
}

/// The relationships of a part, for who reads links.
pub(super) type Targets = BTreeMap<String, String>;
