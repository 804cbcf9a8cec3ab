//! The annexes.

use super::notes::calling;
use super::timetable::TITLE;
use super::{Composer, Spans};
use crate::agenda::{Annex, AnnexContent, AnnexTable, Name, Officer};
use crate::diag::Diagnostic;
use crate::document::tree::{Block, Cell, Role, Row};

/// The heading of the only annex.
const HEADING: &str = "house-heading-annex";

/// The title of a list of officers.
const OFFICERS: &str = "house-heading-officers";

/// The shares of the columns of a list of officers: office, name.
const OFFICERS_SHARES: [f64; 2] = [0.4, 0.6];

impl Composer<'_> {
    /// The annexes; several are numbered. Each has letters of its own for its notes
    /// (UN Editorial Manual, Footnote indicators).
    pub(super) fn annexes(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let is_alone = agenda.annexes.len() == 1;
        let mut blocks = Vec::new();
        for (number, annex) in (1..).zip(&agenda.annexes) {
            let number = (!is_alone).then_some(number);
            blocks.extend(self.annex(annex, number)?);
        }
        Ok(blocks)
    }

    fn annex(
        &mut self,
        annex: &Annex,
        number: Option<u32>,
    ) -> Result<Vec<Block>, Diagnostic> {
        let mut blocks = vec![self.annex_heading(number)?];
        if let Some(original) = &annex.original {
            let id = format!("house-annex-original-{original}");
            let spans = self.words.message(&id, &[])?;
            blocks.push(self.paragraph(Role::AnnexOriginal, &id, &spans));
        }
        self.weaver.register.enter_annex();
        let (id, title) = self.annex_title(annex)?;
        let title = calling(title, &annex.notes);
        let text = self.weaver.text(&title);
        let (role, message) = (Role::AnnexTitle, Some(id));
        blocks.push(Block::Heading { role, level: 2, label: None, message, text });
        match &annex.content {
            AnnexContent::OrganizationOfWork(timetable) => {
                blocks.push(self.timetable(timetable)?);
            }
            AnnexContent::Text(paragraphs) => {
                for paragraph in paragraphs {
                    let id = annex.part(&paragraph.text);
                    let spans = self.prose(&id)?;
                    blocks.push(self.paragraph(Role::Annotation, &id, &spans));
                }
            }
            AnnexContent::Table(table) => blocks.push(self.annex_table(annex, table)?),
            AnnexContent::Officers(officers) => blocks.push(self.officers(officers)?),
        }
        Ok(blocks)
    }

    fn annex_heading(&mut self, number: Option<u32>) -> Result<Block, Diagnostic> {
        let Some(number) = number else {
            return self.heading(Role::AnnexHeading, 1, HEADING);
        };
        let spans = self.formats().annex(number)?;
        let text = self.weaver.text(&spans);
        let role = Role::AnnexHeading;
        Ok(Block::Heading { role, level: 1, label: None, message: None, text })
    }

    fn annex_title(&self, annex: &Annex) -> Result<(String, Spans), Diagnostic> {
        if let Some(id) = annex.title() {
            let title = self.prose(&id)?;
            return Ok((id, title));
        }
        let id = match annex.content {
            AnnexContent::Officers(_) => OFFICERS,
            AnnexContent::OrganizationOfWork(_)
            | AnnexContent::Text(_)
            | AnnexContent::Table(_) => TITLE,
        };
        Ok((id.to_owned(), self.words.message(id, &[])?))
    }

    fn annex_table(
        &mut self,
        annex: &Annex,
        table: &AnnexTable,
    ) -> Result<Block, Diagnostic> {
        let (_, title) = self.annex_title(annex)?;
        let description = crate::locale::plain(&title);
        let shares = vec![1.0; table.columns.len()];
        self.table(description, shares, |composer| {
            let mut heads = Vec::new();
            for column in &table.columns {
                heads.push(composer.prose_cell(annex.part(&column.text))?);
            }
            let mut rows = Vec::new();
            for row in &table.rows {
                rows.push(composer.annex_row(annex, table, row)?);
            }
            Ok((vec![heads], rows))
        })
    }

    fn annex_row(
        &mut self,
        annex: &Annex,
        table: &AnnexTable,
        row: &Name,
    ) -> Result<Row, Diagnostic> {
        let mut cells = Vec::new();
        for column in &table.columns {
            cells.push(match table.is_filled(row, column) {
                true => self.prose_cell(annex.cell(row, column))?,
                false => Cell::new(None, Vec::new()),
            });
        }
        Ok(Row::Cells { cells, opens_meeting: true })
    }

    fn prose_cell(&mut self, id: String) -> Result<Cell, Diagnostic> {
        let spans = self.prose(&id)?;
        Ok(Cell::new(Some(id), self.weaver.text(&spans)))
    }

    fn officers(&mut self, officers: &[Officer]) -> Result<Block, Diagnostic> {
        let description = crate::locale::plain(&self.words.message(OFFICERS, &[])?);
        self.table(description, OFFICERS_SHARES.to_vec(), |composer| {
            let heads = vec![
                composer.head("house-table-office")?,
                composer.head("house-table-officer")?,
            ];
            let mut rows = Vec::new();
            for officer in officers {
                let (id, office) = composer.name("office", &officer.office)?;
                let office = Cell::new(Some(id), composer.weaver.text(&office));
                let cells = vec![office, composer.prose_cell(officer.name())?];
                rows.push(Row::Cells { cells, opens_meeting: true });
            }
            Ok((vec![heads], rows))
        })
    }
}
