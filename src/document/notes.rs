//! The series of the notes: which one a note belongs to follows from where it
//! is called, and its place in the series from the order of the calls.
//!
//! Invariant: the author of a call chooses a note, never a mark.

use super::tree::{Inline, Series};

/// The notes called so far, in reading order.
#[derive(Debug)]
pub(super) struct Register {
    /// The run of marks that a call now belongs to.
    run: Run,
    /// The number of tables and annexes met.
    tables: usize,
    called: Vec<Called>,
}

/// A run of marks from its beginning: all of a series, or those of one table or
/// annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    series: Series,
    /// The table or annex; 0 for a series of the whole document.
    table: usize,
    /// The number of marks that another run has taken before.
    taken: u32,
    under_table: bool,
}

/// A note that was called.
#[derive(Debug, Clone)]
pub(super) struct Called {
    /// The id of the message that holds the text.
    pub(super) id: String,
    /// The series.
    pub(super) series: Series,
    /// The place of the mark in its series, from 1.
    pub(super) ordinal: u32,
    /// Whether the note stands under a table.
    pub(super) under_table: bool,
    run: Run,
}

impl Register {
    /// No note is called; the lines above the list of items come first.
    pub(super) fn new() -> Self {
        Self {
            run: whole(Series::Asterisks),
            tables: 0,
            called: Vec::new(),
        }
    }

    /// What follows is the text, whose notes have numbers.
    pub(super) fn enter_text(&mut self) {
        self.run = whole(Series::Numbers);
    }

    /// What follows is an annex, whose letters begin anew.
    pub(super) fn enter_annex(&mut self) {
        self.run = self.letters(0, false);
    }

    /// What follows is a table, whose letters begin anew, or after those of the title
    /// of its annex.
    pub(super) fn enter_table(&mut self) {
        let taken = match self.run.series {
            Series::Letters => self.next() - 1,
            Series::Numbers | Series::Asterisks => 0,
        };
        self.run = self.letters(taken, true);
    }

    fn letters(&mut self, taken: u32, under_table: bool) -> Run {
        self.tables += 1;
        Run {
            series: Series::Letters,
            table: self.tables,
            taken,
            under_table,
        }
    }

    /// The place of the next mark.
    fn next(&self) -> u32 {
        self.run.taken + 1 + self.in_run().count() as u32
    }

    /// The run that calls now belong to.
    pub(super) fn run(&self) -> Run {
        self.run
    }

    /// What follows belongs to an earlier run.
    pub(super) fn resume(&mut self, run: Run) {
        self.run = run;
    }

    /// Calls a note. A note that its run has already keeps its mark; in another
    /// run it is another note.
    pub(super) fn call(&mut self, id: &str) -> Inline {
        let run = self.run;
        let known = self
            .called
            .iter()
            .position(|called| called.id == id && called.run == run);
        if let Some(note) = known {
            return Inline::NoteCall { note, first: false };
        }
        let ordinal = self.next();
        let note = self.called.len();
        self.called.push(Called {
            id: id.to_owned(),
            series: run.series,
            ordinal,
            under_table: run.under_table,
            run,
        });
        Inline::NoteCall { note, first: true }
    }

    /// The indices of the notes of the run.
    pub(super) fn in_run(&self) -> impl Iterator<Item = usize> {
        let run = self.run;
        let notes = self.called.iter().enumerate();
        notes
            .filter(move |(_, called)| called.run == run)
            .map(|(index, _)| index)
    }

    /// All notes in the order of their first calls.
    pub(super) fn called(&self) -> &[Called] {
        &self.called
    }
}

/// A run of the whole document.
fn whole(series: Series) -> Run {
    Run { series, table: 0, taken: 0, under_table: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(register: &mut Register, id: &str) -> (u32, bool) {
        match register.call(id) {
            Inline::NoteCall { note, first } => (register.called()[note].ordinal, first),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_second_call_takes_no_mark() {
        let mut register = Register::new();
        register.enter_text();
        assert_eq!(call(&mut register, "fn-a"), (1, true));
        assert_eq!(call(&mut register, "fn-b"), (2, true));
        assert_eq!(call(&mut register, "fn-a"), (1, false));
        assert_eq!(call(&mut register, "fn-c"), (3, true));
    }

    #[test]
    fn each_series_counts_for_itself_and_each_table_anew() {
        let mut register = Register::new();
        assert_eq!(call(&mut register, "fn-a"), (1, true));
        register.enter_text();
        assert_eq!(call(&mut register, "fn-a"), (1, true));
        register.enter_table();
        assert_eq!(call(&mut register, "fn-b"), (1, true));
        assert_eq!(call(&mut register, "fn-c"), (2, true));
        assert_eq!(register.in_run().collect::<Vec<_>>(), [2, 3]);
        register.enter_text();
        assert_eq!(call(&mut register, "fn-b"), (2, true));
        register.enter_table();
        assert_eq!(call(&mut register, "fn-b"), (1, true));
        assert_eq!(register.in_run().collect::<Vec<_>>(), [5]);
    }

    #[test]
    fn the_letters_of_a_table_go_on_from_those_of_its_annex() {
        let mut register = Register::new();
        register.enter_annex();
        assert_eq!(call(&mut register, "fn-a"), (1, true));
        let annex = register.run();
        register.enter_table();
        assert_eq!(call(&mut register, "fn-b"), (2, true));
        assert_eq!(call(&mut register, "fn-c"), (3, true));
        assert_eq!(register.in_run().collect::<Vec<_>>(), [1, 2]);
        register.resume(annex);
        assert_eq!(call(&mut register, "fn-a"), (1, false));
        register.enter_annex();
        assert_eq!(call(&mut register, "fn-a"), (1, true));
    }
}
