//! The annexes, with the table of the organization of work.

use super::{Composer, Spans};
use crate::agenda::{Annex, Day, Item, ItemNumber};
use crate::diag::Diagnostic;
use crate::document::inline::plain;
use crate::document::tree::{Block, Cell, Role, Row, Series, Table, Text};
use crate::locale::{Argument, Span, Value};

/// The shares of the columns of the organization of work: date and time,
/// agenda item, title or description.
const ORGANIZATION_OF_WORK: [f64; 3] = [0.28, 0.14, 0.58];

impl Composer<'_> {
    pub(super) fn annex(&mut self, annex: &Annex) -> Result<Vec<Block>, Diagnostic> {
        let Annex::OrganizationOfWork(days) = annex;
        let title = "house-heading-organization-of-work";
        let heading = self.heading(Role::AnnexHeading, 1, "house-heading-annex")?;
        let name = self.heading(Role::AnnexTitle, 2, title)?;
        let description = plain(&self.house(title)?);
        self.weaver.register.enter(Series::Letters);
        let head = vec![vec![
            self.head("house-table-date-and-time")?,
            self.head("house-table-agenda-item")?,
            self.head("house-table-title")?,
        ]];
        let rows = self.organization_of_work(days)?;
        let columns = ORGANIZATION_OF_WORK.to_vec();
        let notes = self.weaver.register.in_run().collect();
        self.weaver.register.enter(Series::Numbers);
        let table = Table { description, columns, head, rows, notes };
        Ok(vec![heading, name, Block::Table(table)])
    }

    /// A cell of a header row.
    fn head(&mut self, id: &str) -> Result<Cell, Diagnostic> {
        Ok(Cell::new(Some(id.to_owned()), self.house(id)?))
    }

    fn organization_of_work(&mut self, days: &[Day]) -> Result<Vec<Row>, Diagnostic> {
        let agenda = self.agenda;
        let numbered = agenda.numbered();
        let mut rows = Vec::new();
        let mut taken_up: Vec<&str> = Vec::new();
        for day in days {
            let spans = self.formats().day_in_row(day.date)?;
            let (role, text) = (Role::TableDay, self.weaver.text(&spans));
            rows.push(Row::Band { role, message: None, text });
            for meeting in &day.meetings {
                for (index, id) in meeting.items.iter().enumerate() {
                    let Some((item, number)) =
                        numbered.iter().find(|(item, _)| item.id.text == *id)
                    else {
                        continue;
                    };
                    let continued = taken_up.contains(&id.as_str());
                    let time = match index {
                        0 => self.formats().time_range(meeting.from, meeting.to)?,
                        _ => Spans::new(),
                    };
                    let time = self.isolated(time);
                    let reference = self.reference(*number)?;
                    let title = self.scheduled_title(item, continued)?;
                    let cells = vec![
                        Cell::new(None, time),
                        Cell::new(None, reference),
                        Cell::new(Some(item.title()), title),
                    ];
                    rows.push(Row::Cells { cells, opens_meeting: index == 0 });
                }
                taken_up.extend(meeting.items.iter().map(String::as_str));
            }
        }
        Ok(rows)
    }

    fn isolated(&mut self, spans: Spans) -> Text {
        if spans.is_empty() {
            return Text::new();
        }
        self.weaver.text(&[Span::Value(Value::isolated(spans))])
    }

    fn reference(&mut self, number: ItemNumber) -> Result<Text, Diagnostic> {
        let spans = self.formats().reference(number)?;
        Ok(self.isolated(spans))
    }

    fn scheduled_title(
        &mut self,
        item: &Item,
        continued: bool,
    ) -> Result<Text, Diagnostic> {
        let mut spans = self.title(item, "cell")?;
        if continued {
            let title = Argument::Value(Value::text(spans));
            spans = self.words.message("house-continued", &[("title", title)])?;
        }
        Ok(self.weaver.text(&spans))
    }
}
