//! The documents before the body: under their items, or all of them.

use super::tables::cell;
use super::{Composer, Spans};
use crate::agenda::{DocumentColumn, DocumentReference, Entry};
use crate::diag::Diagnostic;
use crate::document::inline::plain;
use crate::document::tree::{Block, Cell, Line, Role, Row};
use crate::locale::{Argument, Span, Tag, Value};

/// The heading of the documents under an item.
const HEADING: &str = "house-heading-documentation";

/// A column with its share of the width, before all are brought to 1.
fn share(column: DocumentColumn) -> f64 {
    match column {
        DocumentColumn::Title => 0.55,
        DocumentColumn::Symbol => 0.3,
        DocumentColumn::Action => 0.15,
    }
}

fn head(column: DocumentColumn) -> &'static str {
    match column {
        DocumentColumn::Title => "house-table-document",
        DocumentColumn::Symbol => "house-table-symbol",
        DocumentColumn::Action => "house-table-action",
    }
}

impl Composer<'_> {
    /// The documents under an item, with their heading.
    pub(super) fn documentation(
        &mut self,
        entry: &Entry,
        level: u8,
    ) -> Result<Vec<Block>, Diagnostic> {
        if entry.documents.is_empty() {
            return Ok(Vec::new());
        }
        let count = Argument::Count(entry.documents.len() as u32);
        let heading = self.words.message(HEADING, &[("count", count)])?;
        let text = self.weaver.text(&heading);
        let role = Role::DocumentationHeading;
        let message = Some(HEADING.to_owned());
        let mut blocks = vec![Block::Heading { role, level, label: None, message, text }];
        blocks.extend(self.entries_of(&entry.documents)?);
        Ok(blocks)
    }

    /// The documents of all items.
    pub(super) fn list_of_documents(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let entries = agenda.all();
        let with_documents = entries.iter().filter(|entry| !entry.documents.is_empty());
        let mut blocks = Vec::new();
        for entry in with_documents {
            // All items stand on one level, so that no level is left out.
            blocks.push(self.entry_heading(entry, 1)?);
            blocks.extend(self.entries_of(&entry.documents)?);
        }
        Ok(blocks)
    }

    fn entries_of(
        &mut self,
        documents: &[DocumentReference],
    ) -> Result<Vec<Block>, Diagnostic> {
        if let Some(columns) = &self.agenda.layout.documents {
            return Ok(vec![self.table_of(documents, columns)?]);
        }
        let mut blocks = Vec::new();
        for document in documents {
            let mut spans = self.document_title(document)?;
            if !document.symbols.is_empty() {
                let symbol = Argument::Value(self.symbols(document)?);
                let title = Argument::Value(Value::text(spans));
                let parts = [("title", title), ("symbol", symbol)];
                spans = self.words.message("house-document", &parts)?;
            }
            blocks.push(self.paragraph(Role::DocumentEntry, &document.title(), &spans));
        }
        Ok(blocks)
    }

    fn table_of(
        &mut self,
        documents: &[DocumentReference],
        columns: &[DocumentColumn],
    ) -> Result<Block, Diagnostic> {
        let description = plain(&self.house(HEADING_IN_TABLE)?);
        let shares = columns.iter().map(|column| share(*column)).collect();
        self.table(description, shares, |composer| {
            let mut heads = Vec::new();
            for column in columns {
                heads.push(composer.head(head(*column))?);
            }
            let mut rows = Vec::new();
            for document in documents {
                let mut cells = Vec::new();
                for column in columns {
                    cells.push(composer.document_cell(document, *column)?);
                }
                rows.push(Row::Cells { cells, opens_meeting: true });
            }
            Ok((vec![heads], rows))
        })
    }

    fn document_cell(
        &mut self,
        document: &DocumentReference,
        column: DocumentColumn,
    ) -> Result<Cell, Diagnostic> {
        match column {
            DocumentColumn::Title => {
                let title = self.document_title(document)?;
                Ok(Cell::new(Some(document.title()), self.weaver.text(&title)))
            }
            DocumentColumn::Symbol => {
                // One a line: a list of them would break within the symbols.
                let mut lines = Vec::new();
                if let Some((_, before)) = document.symbols.split_last() {
                    let before = before.iter().map(|symbol| Value::code(symbol.as_str()));
                    let last = self.symbols_from(document, before.len())?;
                    for symbol in before.chain([last]) {
                        let text = self.weaver.text(&[Span::Value(symbol)]);
                        lines.push(Line { message: None, text });
                    }
                }
                Ok(cell(lines))
            }
            DocumentColumn::Action => {
                let action = self.action(&document.action)?;
                Ok(Cell::new(None, self.weaver.text(&action)))
            }
        }
    }

    /// The title of a document, which may lead to an address.
    fn document_title(&self, document: &DocumentReference) -> Result<Spans, Diagnostic> {
        let title = self.prose(&document.title())?;
        Ok(match &document.link {
            Some(link) => vec![Span::Element(Tag::Link(link.clone()), title)],
            None => title,
        })
    }

    /// The symbols of a document, with what was added to it and corrected in this
    /// language.
    pub(super) fn symbols(
        &self,
        document: &DocumentReference,
    ) -> Result<Value, Diagnostic> {
        self.symbols_from(document, 0)
    }

    /// The same without the first symbols.
    fn symbols_from(
        &self,
        document: &DocumentReference,
        first: usize,
    ) -> Result<Value, Diagnostic> {
        let language = &self.words.locale.language;
        let corrigenda = document.corrigenda.as_ref();
        let corrigenda = corrigenda.and_then(|corrigenda| corrigenda.of(language));
        let corrigenda = corrigenda.map_or(&[][..], Vec::as_slice);
        let symbols = document.symbols.iter().skip(first);
        let symbols = symbols.map(|symbol| Value::code(symbol.as_str()));
        let corrigenda =
            corrigenda.iter().map(|number| Value::code(&format!("Corr.{number}")));
        let mut codes: Vec<Value> = symbols.chain(corrigenda).collect();
        let is_alone = codes.len() == 1 && !document.has_addenda;
        if is_alone && let Some(code) = codes.pop() {
            return Ok(code);
        }
        let codes = codes.into_iter().map(|code| vec![Span::Value(code)]).collect();
        let mut spans = self.formats().list(codes)?;
        if document.has_addenda {
            let symbols = Argument::Value(Value::text(spans));
            let id = "house-symbols-and-addenda";
            spans = self.words.message(id, &[("symbols", symbols)])?;
        }
        Ok(Value::text(spans))
    }
}

/// What a table of documents shows, for readers who cannot see it.
const HEADING_IN_TABLE: &str = "house-table-documents";
