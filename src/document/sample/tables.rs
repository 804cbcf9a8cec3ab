//! The tables of the sample: one of documents in the text, and a timetable.

use super::words::Words;
use super::{call, code, line, message, plain, text};
use crate::document::{Cell, Inline, Line, Role, Row, Table, Text};

/// The days of the timetable, so many that it goes on over the page.
const DAYS: usize = 9;

/// A cell of one place; without words it is empty.
fn cell(words: &str) -> Cell {
    let text = if words.is_empty() { Text::new() } else { text(words) };
    Cell::new(message("item-entry"), text)
}

fn spanning((columns, rows): (usize, usize), words: &str) -> Cell {
    Cell { columns, rows, ..cell(words) }
}

fn row(cells: Vec<Cell>, opens_meeting: bool) -> Row {
    Row::Cells { cells, opens_meeting }
}

/// A table of documents with cells of several lines, and one over two rows.
pub(super) fn documents(words: &Words) -> Table {
    let symbols = ["CTOC/COP/2022/9", "CTOC/COP/2022/9/Add.1"]
        .map(|symbol| Line { message: None, text: vec![code(symbol)] });
    let symbols = Cell { lines: symbols.into(), ..cell("") };
    let [title, action] = [words.head[2], words.tracks[1]];
    Table {
        description: words.documentation.to_owned(),
        columns: vec![0.5, 0.3, 0.2],
        head: vec![vec![cell(title), cell(words.tracks[2]), cell(action)]],
        rows: vec![
            row(
                vec![cell(words.annex[2]), symbols, spanning((1, 2), words.remarks[0])],
                true,
            ),
            row(vec![cell(words.title[0]), cell("")], false),
        ],
        notes: Vec::new(),
    }
}

/// A timetable with two header rows, bands of all kinds and cells over columns,
/// rows and both.
pub(super) fn timetable(words: &Words) -> Table {
    let [time, item, title] = words.head;
    let [plenary, committee, documents] = words.tracks;
    let mut noted = spanning((1, 2), documents);
    noted.lines[0].text.push(call(4, true));
    let head = vec![
        vec![
            spanning((1, 2), time),
            spanning((2, 1), plenary),
            spanning((1, 2), committee),
            noted,
        ],
        vec![cell(item), cell(title)],
    ];
    let mut rows = vec![band(Role::TableWeek, words.bands[0])];
    for _ in 0..DAYS {
        rows.extend(day(words));
    }
    if let Some(Row::Cells { cells, .. }) = rows.get_mut(2) {
        cells[2].lines[0].text.push(call(5, true));
    }
    if let Some(Row::Cells { cells, .. }) = rows.last_mut() {
        let text = &mut cells[2].lines[0].text;
        text.push(call(5, false));
        text.push(plain(" "));
        text.push(Inline::Emphasis { content: vec![plain(words.continued)] });
    }
    Table {
        description: words.annex[2].to_owned(),
        columns: vec![0.2, 0.1, 0.3, 0.2, 0.2],
        head,
        rows,
        notes: vec![4, 5],
    }
}

fn band(role: Role, words: &str) -> Row {
    Row::Band { role, message: message("event"), text: text(words) }
}

/// The rows of a day: a morning of three items beside a committee that meets
/// longer, lunch, and an afternoon.
fn day(words: &Words) -> Vec<Row> {
    let [time, item, title] = words.cells;
    let meeting = |words: &str| Cell {
        lines: vec![line("item-entry", words), line("item-entry", title)],
        ..spanning((2, 2), words)
    };
    vec![
        band(Role::TableDay, words.bands[1]),
        row(vec![spanning((1, 3), time), cell(item), cell(title), meeting(time)], true),
        row(vec![cell(item), cell(title)], false),
        row(vec![cell(item), cell(words.sentence), cell(""), cell(title)], false),
        band(Role::TableEvent, words.bands[2]),
        row(vec![cell(time), cell(item), cell(title), spanning((2, 1), title)], true),
    ]
}
