//! A timetable of parallel columns: a row for each stretch of time in which no
//! meeting begins or ends.

use super::Composer;
use super::tables::{Rows, cell};
use super::timetable::{TakenUp, items_of};
use crate::agenda::{Day, Meeting, Time, Timetable, TrackHead};
use crate::diag::Diagnostic;
use crate::document::tree::{Block, Cell, Line, Row};
use crate::locale::{Argument, Value};

/// The share of the hours; the columns have the rest.
const HOURS: f64 = 0.29;

/// What stands in a place of the grid of a day.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    /// Nothing.
    Free,
    /// The upper left place of a meeting, by its index.
    Begins(usize),
    /// A place that the meeting covers.
    Covered(usize),
}

/// The meetings of a day in rows and columns.
struct Grid {
    /// The stretches of time.
    slots: Vec<(Time, Time)>,
    /// The places, row by row.
    places: Vec<Vec<Place>>,
    /// The meetings that have no place of their own, each with the one it stands
    /// under.
    guests: Vec<(usize, usize)>,
}

impl Grid {
    fn new(day: &Day, width: usize) -> Self {
        let mut edges: Vec<Time> = day
            .meetings
            .iter()
            .flat_map(|meeting| [meeting.from, meeting.to])
            .collect();
        edges.sort_unstable();
        edges.dedup();
        let pairs = edges.windows(2).map(|pair| (pair[0], pair[1]));
        let is_used = |(from, to): &(Time, Time)| {
            day.meetings
                .iter()
                .any(|meeting| meeting.from < *to && *from < meeting.to)
        };
        let slots: Vec<(Time, Time)> = pairs.filter(is_used).collect();
        let places = vec![vec![Place::Free; width]; slots.len()];
        let mut grid = Self { slots, places, guests: Vec::new() };
        for (index, meeting) in day.meetings.iter().enumerate() {
            grid.place(index, meeting);
        }
        grid
    }

    /// Places a meeting; where its place is taken, it is a guest of the one there.
    fn place(&mut self, index: usize, meeting: &Meeting) {
        let rows: Vec<usize> = (0..self.slots.len())
            .filter(|row| {
                let (from, to) = self.slots[*row];
                meeting.from < to && from < meeting.to
            })
            .collect();
        let width = self.places.first().map_or(0, Vec::len);
        let columns = match meeting.track {
            Some(track) => track..track + 1,
            None => 0..width,
        };
        let all = |columns: &std::ops::Range<usize>| {
            let columns = columns.clone();
            rows.iter()
                .flat_map(move |row| columns.clone().map(move |column| (*row, column)))
        };
        let taken =
            all(&columns).find_map(|(row, column)| match self.places[row][column] {
                Place::Free => None,
                Place::Begins(host) | Place::Covered(host) => Some(host),
            });
        if let Some(host) = taken {
            self.guests.push((index, host));
            return;
        }
        let mut is_first = true;
        for (row, column) in all(&columns).collect::<Vec<_>>() {
            let place =
                if is_first { Place::Begins(index) } else { Place::Covered(index) };
            self.places[row][column] = place;
            is_first = false;
        }
    }

    /// How many rows and columns a meeting has.
    fn size(&self, meeting: usize) -> (usize, usize) {
        let is_its = |place: &Place| match place {
            Place::Begins(other) | Place::Covered(other) => *other == meeting,
            Place::Free => false,
        };
        let columns = |row: &Vec<Place>| row.iter().filter(|place| is_its(place)).count();
        let rows = self.places.iter().map(columns).filter(|count| *count > 0);
        (rows.clone().count(), rows.max().unwrap_or(1))
    }
}

impl Composer<'_> {
    /// A timetable of parallel columns.
    pub(super) fn parallel(
        &mut self,
        timetable: &Timetable,
        description: String,
    ) -> Result<Block, Diagnostic> {
        let width = timetable.tracks.len();
        let mut shares = vec![HOURS];
        shares.extend(vec![(1.0 - HOURS) / width as f64; width]);
        self.table(description, shares, |composer| composer.in_tracks(timetable))
    }

    fn in_tracks(&mut self, timetable: &Timetable) -> Result<Rows, Diagnostic> {
        let mut heads = vec![self.head("house-table-date-and-time")?];
        for track in &timetable.tracks {
            let (id, spans) = match track.head() {
                TrackHead::Message(id) => {
                    let spans = self.prose(&id)?;
                    (id, spans)
                }
                TrackHead::Body(body) => self.name("body", body)?,
            };
            heads.push(Cell::new(Some(id), self.weaver.text(&spans)));
        }
        let width = timetable.tracks.len();
        let mut rows = Vec::new();
        let mut taken_up = TakenUp::new();
        self.each_day(timetable, &mut rows, |composer, day, rows| {
            rows.extend(composer.day_in_tracks(day, width, &mut taken_up)?);
            Ok(())
        })?;
        Ok((vec![heads], rows))
    }

    fn day_in_tracks(
        &mut self,
        day: &Day,
        width: usize,
        taken_up: &mut TakenUp,
    ) -> Result<Vec<Row>, Diagnostic> {
        let grid = Grid::new(day, width);
        let mut rows = Vec::new();
        for (slot, places) in grid.slots.iter().zip(&grid.places) {
            let hours = self.formats().time_range(slot.0, slot.1)?;
            let mut cells = vec![self.isolated(hours)];
            // What begins here goes on in what begins later, not beside it.
            let mut begun = TakenUp::new();
            for place in places {
                match place {
                    Place::Free => cells.push(Cell::new(None, Vec::new())),
                    Place::Covered(_) => {}
                    Place::Begins(index) => {
                        let guests = grid.guests.iter();
                        let guests = guests.filter(|(_, host)| host == index);
                        let mut lines =
                            self.topic_lines(&day.meetings[*index], taken_up)?;
                        for (guest, _) in guests {
                            let guest = &day.meetings[*guest];
                            let hours = self.hours(guest)?;
                            lines.extend(self.isolated(hours).lines);
                            lines.extend(self.topic_lines(guest, taken_up)?);
                            begun.extend(items_of(guest).map(str::to_owned));
                        }
                        let (rows, columns) = grid.size(*index);
                        cells.push(Cell { columns, rows, ..cell(lines) });
                        let items = items_of(&day.meetings[*index]);
                        begun.extend(items.map(str::to_owned));
                    }
                }
            }
            taken_up.extend(begun);
            rows.push(Row::Cells { cells, opens_meeting: true });
        }
        Ok(rows)
    }

    /// What a meeting takes up, in the lines of one cell.
    fn topic_lines(
        &mut self,
        meeting: &Meeting,
        taken_up: &TakenUp,
    ) -> Result<Vec<Line>, Diagnostic> {
        let mut lines = Vec::new();
        for topic in self.topics(meeting) {
            let mut titles = Vec::new();
            match topic.event {
                Some(event) => {
                    let id = Timetable::event(event);
                    titles.push((self.prose(&id)?, id, topic.items.as_slice()));
                }
                None => {
                    for entry in topic.items.chunks(1) {
                        let title = self.scheduled_title(entry[0], taken_up)?;
                        titles.push((title, entry[0].title(), entry));
                    }
                }
            }
            for (mut title, id, items) in titles {
                if !items.is_empty() {
                    let topic =
                        super::timetable::Topic { items: items.to_vec(), event: None };
                    let reference = self.references(&topic)?;
                    let parts = [
                        ("count", Argument::Count(items.len() as u32)),
                        ("item", Argument::Value(Value::isolated(reference))),
                        ("title", Argument::Value(Value::text(title))),
                    ];
                    title = self.words.message("house-track-item", &parts)?;
                }
                lines.push(self.line(Some(&id), &title));
            }
        }
        if meeting.until.is_some() {
            let hours = self.hours(meeting)?;
            lines.extend(self.isolated(hours).lines);
        }
        if !meeting.introduced_by.is_empty() {
            lines.push(self.introduced_by(&meeting.introduced_by)?);
        }
        Ok(lines)
    }
}
