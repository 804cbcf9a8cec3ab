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
    table: usize,
}

/// A note that was called.
#[derive(Debug, Clone)]
pub(super) struct Called {
    /// The id of the message that holds the text.
    pub(super) id: String,
    /// The series.
    pub(super) series: Series,
    /// The place of the note among those of its run, from 1.
    pub(super) ordinal: u32,
    run: Run,
}

impl Register {
    /// No note is called; the lines above the list of items come first.
    pub(super) fn new() -> Self {
        let run = Run { series: Series::Asterisks, table: 0 };
        Self { run, tables: 0, called: Vec::new() }
    }

    /// What follows calls notes of this series. Letters begin anew.
    pub(super) fn enter(&mut self, series: Series) {
        let table = match series {
            Series::Letters => {
                self.tables += 1;
                self.tables
            }
            Series::Numbers | Series::Asterisks => 0,
        };
        self.run = Run { series, table };
    }

    /// What follows is the title of an annex, whose asterisks begin anew.
    pub(super) fn enter_annex(&mut self) {
        self.tables += 1;
        self.run = Run { series: Series::Asterisks, table: self.tables };
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
        let ordinal = 1 + self.in_run().count() as u32;
        let note = self.called.len();
        self.called.push(Called {
            id: id.to_owned(),
            series: run.series,
            ordinal,
            run,
        });
        Inline::NoteCall { note, first: true }
    }

    /// The indices of the notes called since the last [`Self::enter`], where
    /// that began a run.
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
        register.enter(Series::Numbers);
        assert_eq!(call(&mut register, "fn-a"), (1, true));
        assert_eq!(call(&mut register, "fn-b"), (2, true));
        assert_eq!(call(&mut register, "fn-a"), (1, false));
        assert_eq!(call(&mut register, "fn-c"), (3, true));
    }

    #[test]
    fn each_series_counts_for_itself_and_each_table_anew() {
        let mut register = Register::new();
        assert_eq!(call(&mut register, "fn-a"), (1, true));
        register.enter(Series::Numbers);
        assert_eq!(call(&mut register, "fn-a"), (1, true));
        register.enter(Series::Letters);
        assert_eq!(call(&mut register, "fn-b"), (1, true));
        assert_eq!(call(&mut register, "fn-c"), (2, true));
        assert_eq!(register.in_run().collect::<Vec<_>>(), [2, 3]);
        register.enter(Series::Numbers);
        assert_eq!(call(&mut register, "fn-b"), (2, true));
        register.enter(Series::Letters);
        assert_eq!(call(&mut register, "fn-b"), (1, true));
        assert_eq!(register.in_run().collect::<Vec<_>>(), [5]);
    }
}
