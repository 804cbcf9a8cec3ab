//! The annexes.

use super::Check;
use crate::agenda::{Annex, AnnexContent, AnnexTable, Entry, Name, Officer};
use crate::diag::codes;
use crate::source::{AgendaSource, AnnexKind, AnnexSource, TimetableSource};

impl Check<'_> {
    pub(super) fn annexes(
        &mut self,
        source: &AgendaSource,
        entries: &[Entry],
    ) -> Vec<Annex> {
        let mut annexes = Vec::new();
        for (index, annex) in source.annexes.iter().enumerate() {
            let pointer = format!("/annexes/{index}");
            annexes.extend(self.annex(annex, &pointer, entries));
        }
        annexes
    }

    fn annex(
        &mut self,
        source: &AnnexSource,
        pointer: &str,
        entries: &[Entry],
    ) -> Option<Annex> {
        let below = |key: &str| format!("{pointer}/{key}");
        let id = match &source.id {
            Some(id) => self.unique("annex-", id, &below("id")),
            None => None,
        };
        let notes = self.unique_names(&below("fn-"), &source.notes, &below("notes"));
        let original = match &source.original {
            Some(original) => self.language(original, &below("original")),
            None => None,
        };
        self.keys_of_type(source, pointer);
        // A table and a text have no title but their own.
        if matches!(source.kind, AnnexKind::Text | AnnexKind::Table)
            && source.id.is_none()
        {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::missing_key(place, "id"));
            return None;
        }
        let content = match source.kind {
            AnnexKind::OrganizationOfWork => {
                let timetable = timetable(source);
                let timetable = self.timetable(&timetable, pointer, entries);
                AnnexContent::OrganizationOfWork(timetable)
            }
            AnnexKind::Text => {
                let paragraphs = &source.paragraphs;
                let prefix = annex_prefix(id.as_ref());
                let names = self.unique_names(&prefix, paragraphs, &below("paragraphs"));
                AnnexContent::Text(names)
            }
            AnnexKind::Table => self.table(source, pointer, id.as_ref()),
            AnnexKind::Officers => self.officers(source, pointer),
        };
        Some(Annex { id, notes, original, content })
    }

    fn table(
        &mut self,
        source: &AnnexSource,
        pointer: &str,
        id: Option<&Name>,
    ) -> AnnexContent {
        let prefix = annex_prefix(id);
        let columns = source.columns.as_deref().unwrap_or_default();
        let columns = self.unique_names(&prefix, columns, &format!("{pointer}/columns"));
        let mut rows = Vec::new();
        for (index, row) in source.rows.iter().enumerate() {
            let pointer = format!("{pointer}/rows/{index}");
            let Some(row) = self.name(row, &pointer) else { continue };
            // A row is known by its cells.
            for column in &columns {
                let cell = format!("{}-{}", row.text, column.text);
                self.unique(&prefix, &cell, &pointer);
            }
            rows.push(row);
        }
        let table = AnnexTable { columns, rows, empty: source.empty.clone() };
        for (index, cell) in source.empty.iter().enumerate() {
            if !table.has(cell) {
                let place = self.positions.value(&format!("{pointer}/empty/{index}"));
                self.diagnostics.push(codes::cell_unknown(place, cell));
            }
        }
        AnnexContent::Table(table)
    }

    fn officers(&mut self, source: &AnnexSource, pointer: &str) -> AnnexContent {
        let mut officers = Vec::new();
        for (index, officer) in source.officers.iter().enumerate() {
            let pointer = format!("{pointer}/officers/{index}");
            let office = self.name(&officer.office, &format!("{pointer}/office"));
            let id = self.unique("officer-", &officer.id, &format!("{pointer}/id"));
            officers.extend(office.zip(id).map(|(office, id)| Officer { office, id }));
        }
        AnnexContent::Officers(officers)
    }

    /// Complains about keys of other types, and about those that this type lacks.
    fn keys_of_type(&mut self, source: &AnnexSource, pointer: &str) {
        use AnnexKind::{Officers, OrganizationOfWork, Table, Text};
        let keys: [(&str, bool, &[AnnexKind], bool); 9] = [
            ("days", !source.days.is_empty(), &[OrganizationOfWork], true),
            ("tracks", !source.tracks.is_empty(), &[OrganizationOfWork], false),
            ("weeks", source.weeks, &[OrganizationOfWork], false),
            ("years", source.years.is_some(), &[OrganizationOfWork], false),
            ("paragraphs", !source.paragraphs.is_empty(), &[Text], true),
            ("columns", source.columns.is_some(), &[Table, OrganizationOfWork], false),
            ("rows", !source.rows.is_empty(), &[Table], true),
            ("empty", !source.empty.is_empty(), &[Table], false),
            ("officers", !source.officers.is_empty(), &[Officers], true),
        ];
        let owner = format!("an annex of type `{}`", source.kind.name());
        for (key, is_given, kinds, is_needed) in keys {
            let belongs = kinds.contains(&source.kind);
            self.out_of_place(&[(key, is_given && !belongs)], pointer, &owner);
            if belongs && is_needed && !is_given {
                let place = self.positions.value(pointer);
                self.diagnostics.push(codes::missing_key(place, key));
            }
        }
        if source.kind == Table && source.columns.is_none() {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::missing_key(place, "columns"));
        }
    }
}

/// What the messages of an annex begin with.
fn annex_prefix(id: Option<&Name>) -> String {
    format!("annex-{}-", id.map_or("", |id| &id.text))
}

fn timetable(source: &AnnexSource) -> TimetableSource {
    TimetableSource {
        columns: source.columns.clone(),
        tracks: source.tracks.clone(),
        weeks: source.weeks,
        years: source.years,
        days: source.days.clone(),
    }
}
