//! The list of items as a table. A fact of an item is told once for its sub-items:
//! its cell covers their rows.

use super::Composer;
use super::tables::{Rows, cell};
use crate::agenda::{AgendaColumn, Date, Entry};
use crate::diag::Diagnostic;
use crate::document::inline::plain;
use crate::document::tree::{Block, Cell, Role, Row};
use crate::locale::Setting;

/// A column with its share of the width, before all are brought to 1.
fn share(column: AgendaColumn) -> f64 {
    match column {
        AgendaColumn::Item => 0.1,
        AgendaColumn::Title => 0.42,
        AgendaColumn::Dates => 0.2,
        AgendaColumn::Documents => 0.24,
        AgendaColumn::Action => 0.17,
        AgendaColumn::IntroducedBy => 0.17,
        AgendaColumn::Time => 0.14,
    }
}

fn head(column: AgendaColumn) -> &'static str {
    match column {
        AgendaColumn::Item => "house-table-item",
        AgendaColumn::Title => "house-table-title",
        AgendaColumn::Dates => "house-table-dates",
        AgendaColumn::Documents => "house-table-documents",
        AgendaColumn::Action => "house-table-action",
        AgendaColumn::IntroducedBy => "house-table-introduced-by",
        AgendaColumn::Time => "house-table-time-allotted",
    }
}

/// Whether a fact of an item holds for its sub-items, too.
fn is_shared(column: AgendaColumn) -> bool {
    match column {
        AgendaColumn::Dates
        | AgendaColumn::Action
        | AgendaColumn::IntroducedBy
        | AgendaColumn::Time => true,
        AgendaColumn::Item | AgendaColumn::Title | AgendaColumn::Documents => false,
    }
}

fn tells(entry: &Entry, column: AgendaColumn) -> bool {
    match column {
        AgendaColumn::Dates => entry.dates.is_some(),
        AgendaColumn::Action => !entry.action.is_empty(),
        AgendaColumn::IntroducedBy => !entry.introduced_by.is_empty(),
        AgendaColumn::Time => entry.time.is_some(),
        AgendaColumn::Item | AgendaColumn::Title | AgendaColumn::Documents => true,
    }
}

/// A row to be made.
enum Piece<'a> {
    /// The heading of a part or segment.
    Group(&'a Entry),
    /// A day.
    Day(Date),
    /// An item.
    Entry(&'a Entry),
}

/// The rows in their order; with the days, if no column tells them.
fn pieces<'a>(
    entries: &'a [Entry],
    days: bool,
    current: &mut Option<Date>,
    pieces: &mut Vec<Piece<'a>>,
) {
    for entry in entries.iter().filter(|entry| entry.listed) {
        if entry.is_group() {
            pieces.push(Piece::Group(entry));
            *current = None;
        } else {
            if let Some((day, _)) = entry.dates
                && days
                && *current != Some(day)
            {
                pieces.push(Piece::Day(day));
                *current = Some(day);
            }
            pieces.push(Piece::Entry(entry));
        }
        self::pieces(&entry.entries, days, current, pieces);
    }
}

/// How many rows the cell of a piece covers: its own and those of the sub-items
/// below it that tell nothing of their own.
fn reach(pieces: &[Piece<'_>], at: usize, column: AgendaColumn) -> usize {
    let Piece::Entry(entry) = pieces[at] else { return 1 };
    if !is_shared(column) || !tells(entry, column) {
        return 1;
    }
    let mut below = Vec::new();
    gather(entry, &mut below);
    let covered = pieces[at + 1..].iter().take_while(|piece| match piece {
        Piece::Entry(sub_entry) => {
            below.contains(&sub_entry.id.text.as_str()) && !tells(sub_entry, column)
        }
        Piece::Group(_) | Piece::Day(_) => false,
    });
    1 + covered.count()
}

/// The ids of all entries below one.
fn gather<'a>(entry: &'a Entry, ids: &mut Vec<&'a str>) {
    for below in &entry.entries {
        ids.push(&below.id.text);
        gather(below, ids);
    }
}

impl Composer<'_> {
    /// The list of items as a table.
    pub(super) fn agenda_table(
        &mut self,
        columns: &[AgendaColumn],
    ) -> Result<Block, Diagnostic> {
        let description = plain(&self.house("house-heading-agenda")?);
        let shares = columns.iter().map(|column| share(*column)).collect();
        self.table(description, shares, |composer| composer.agenda_rows(columns))
    }

    fn agenda_rows(&mut self, columns: &[AgendaColumn]) -> Result<Rows, Diagnostic> {
        let agenda = self.agenda;
        let mut heads = Vec::new();
        for column in columns {
            heads.push(self.head(head(*column))?);
        }
        let days = !columns.contains(&AgendaColumn::Dates);
        let mut all = Vec::new();
        pieces(&agenda.entries, days, &mut None, &mut all);
        let mut rows = Vec::new();
        // The rows that a cell above still covers, column by column.
        let mut covered = vec![0; columns.len()];
        for (at, piece) in all.iter().enumerate() {
            rows.push(match piece {
                Piece::Group(entry) => {
                    let (mut title, calls) = self.whole_title(entry, "list")?;
                    title.extend(calls);
                    title.extend(Self::own_calls(entry));
                    self.band(Role::TableWeek, Some(entry.title()), &title)
                }
                Piece::Day(day) => {
                    let day = self.formats().day_in_row(*day)?;
                    self.band(Role::TableDay, None, &day)
                }
                Piece::Entry(entry) => {
                    let mut cells = Vec::new();
                    for (column, covered) in columns.iter().zip(&mut covered) {
                        if *covered > 0 {
                            *covered -= 1;
                            continue;
                        }
                        let rows = reach(&all, at, *column);
                        *covered = rows - 1;
                        let cell = self.agenda_cell(entry, *column)?;
                        cells.push(Cell { rows, ..cell });
                    }
                    Row::Cells { cells, opens_meeting: is_top(entry) }
                }
            });
        }
        Ok((vec![heads], rows))
    }

    fn agenda_cell(
        &mut self,
        entry: &Entry,
        column: AgendaColumn,
    ) -> Result<Cell, Diagnostic> {
        let spans = match column {
            AgendaColumn::Item => {
                let reference = match entry.number() {
                    Some(number) => self.formats().reference(number)?,
                    None => Vec::new(),
                };
                return Ok(self.isolated(reference));
            }
            AgendaColumn::Title => {
                let (mut title, calls) = self.whole_title(entry, "cell")?;
                title.extend(calls);
                title.extend(Self::own_calls(entry));
                return Ok(Cell::new(Some(entry.title()), self.weaver.text(&title)));
            }
            AgendaColumn::Documents => return Ok(cell(self.document_lines(&[entry])?)),
            AgendaColumn::Dates => {
                let dates = match entry.dates {
                    Some((from, to)) => self.formats().dates(from, to, Setting::Alone)?,
                    None => Vec::new(),
                };
                return Ok(self.isolated(dates));
            }
            AgendaColumn::Action => self.action(&entry.action)?,
            AgendaColumn::IntroducedBy => self.offices(&entry.introduced_by)?,
            AgendaColumn::Time => match entry.time {
                Some(minutes) => self.formats().minutes(minutes)?,
                None => Vec::new(),
            },
        };
        Ok(Cell::new(None, self.weaver.text(&spans)))
    }
}

/// Whether an entry stands under no other item.
fn is_top(entry: &Entry) -> bool {
    entry.number().is_none_or(|number| number.level() == 1)
}
