//! Which parts are tables, and their columns.

use super::Check;
use crate::agenda::{AgendaColumn, DocumentColumn, Layout};
use crate::diag::{codes, nearest};
use crate::source::{AgendaSource, FormSource};

/// The columns of the list of items, where they are not said.
const AGENDA: [AgendaColumn; 3] =
    [AgendaColumn::Item, AgendaColumn::Title, AgendaColumn::Dates];

/// The columns of the documents, where they are not said.
const DOCUMENTS: [DocumentColumn; 2] = [DocumentColumn::Symbol, DocumentColumn::Title];

impl Check<'_> {
    pub(super) fn layout(&mut self, source: &AgendaSource) -> Layout {
        let layout = &source.layout;
        let pointer = "/layout/agenda_columns";
        let agenda =
            self.columns(layout.agenda_columns.as_deref(), pointer, &AgendaColumn::ALL);
        let pointer = "/layout/document_columns";
        let columns = layout.document_columns.as_deref();
        let documents = self.columns(columns, pointer, &DocumentColumn::ALL);
        let lists = [
            ("agenda_columns", agenda.is_some() && layout.agenda == FormSource::List),
            (
                "document_columns",
                documents.is_some() && layout.documents == FormSource::List,
            ),
        ];
        self.out_of_place(&lists, "/layout", "a list; write `table`");
        let is_table = |form| form == FormSource::Table;
        Layout {
            agenda: is_table(layout.agenda).then(|| agenda.unwrap_or(AGENDA.to_vec())),
            documents: is_table(layout.documents)
                .then(|| documents.unwrap_or(DOCUMENTS.to_vec())),
        }
    }

    /// The columns of a table, each only once.
    pub(super) fn columns<C: Copy + PartialEq>(
        &mut self,
        names: Option<&[String]>,
        pointer: &str,
        known: &[(&str, C)],
    ) -> Option<Vec<C>> {
        let names = names?;
        let mut columns: Vec<C> = Vec::new();
        if names.is_empty() {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::list_empty(place, "columns"));
        }
        for (index, name) in names.iter().enumerate() {
            let place = self.positions.value(&format!("{pointer}/{index}"));
            let Some((_, column)) = known.iter().find(|(known, _)| known == name) else {
                let known: Vec<&str> = known.iter().map(|(known, _)| *known).collect();
                let near = nearest(name, known.iter().copied());
                self.diagnostics
                    .push(codes::column_unknown(place, name, near, &known));
                continue;
            };
            if columns.contains(column) {
                self.diagnostics.push(codes::column_twice(place, name));
            }
            columns.push(*column);
        }
        Some(columns)
    }
}
