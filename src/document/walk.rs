//! A walk over all texts of a tree.
//!
//! A new place for words in the tree has to be passed here.
//!
//! Invariant: every text is passed once, in reading order; the notes come last.

use super::tree::{Block, Cell, Document, Line, ListEntry, Provenance, Row, Table, Text};

/// A text with the message that holds it.
type Said<'a> = (Option<&'a str>, &'a Text);

impl Document {
    /// Every text with the message that holds it: masthead, recycle mark, blocks,
    /// notes.
    pub fn texts(&self) -> Vec<Said<'_>> {
        let mut texts = Vec::new();
        let masthead = &self.masthead;
        let block = &masthead.distribution;
        add(&masthead.organization_message, &masthead.organization, &mut texts);
        texts.extend(masthead.symbols.iter().map(|symbol| (None, &symbol.calls)));
        add_lines(&masthead.organs, &mut texts);
        add(&block.distribution_message, &block.distribution, &mut texts);
        add(&None, &block.date, &mut texts);
        if let Some(name) = &block.language_name {
            add(&block.language_name_message, name, &mut texts);
        }
        add(&block.original_message, &block.original, &mut texts);
        add(&None, &self.control.recycle.words, &mut texts);
        for block in &self.blocks {
            add_block(block, &mut texts);
        }
        let notes = self.notes.iter();
        texts.extend(notes.map(|note| (Some(note.id.as_str()), &note.text)));
        texts
    }
}

impl Block {
    /// Every text of the block with the message that holds it.
    pub fn texts(&self) -> Vec<Said<'_>> {
        let mut texts = Vec::new();
        add_block(self, &mut texts);
        texts
    }
}

fn add<'a>(message: &'a Provenance, text: &'a Text, texts: &mut Vec<Said<'a>>) {
    texts.push((message.as_deref(), text));
}

fn add_block<'a>(block: &'a Block, texts: &mut Vec<Said<'a>>) {
    match block {
        Block::Title { message, text }
        | Block::Heading { message, text, .. }
        | Block::Paragraph { message, text, .. } => add(message, text, texts),
        Block::List { entries } => add_entries(entries, texts),
        Block::Table(table) => add_table(table, texts),
    }
}

fn add_entries<'a>(entries: &'a [ListEntry], texts: &mut Vec<Said<'a>>) {
    for entry in entries {
        add(&entry.message, &entry.text, texts);
        add_lines(&entry.remarks, texts);
        add_entries(&entry.entries, texts);
    }
}

fn add_table<'a>(table: &'a Table, texts: &mut Vec<Said<'a>>) {
    for row in &table.head {
        add_cells(row, texts);
    }
    for row in &table.rows {
        match row {
            Row::Band { message, text, .. } => add(message, text, texts),
            Row::Cells { cells, .. } => add_cells(cells, texts),
        }
    }
}

fn add_cells<'a>(cells: &'a [Cell], texts: &mut Vec<Said<'a>>) {
    for cell in cells {
        add_lines(&cell.lines, texts);
    }
}

fn add_lines<'a>(lines: &'a [Line], texts: &mut Vec<Said<'a>>) {
    for Line { message, text } in lines {
        add(message, text, texts);
    }
}
