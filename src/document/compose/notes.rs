//! The notes, their marks, and the calls at the end of a line.

use super::masthead::REISSUED;
use super::{Composer, Spans};
use crate::agenda::{Agenda, MAX_LETTERS, Name};
use crate::diag::{Diagnostic, codes};
use crate::document::notes::Called;
use crate::document::tree::{Note, Series};
use crate::locale::{Argument, Span, Value};

/// The most notes that asterisks tell apart.
const MAX_ASTERISKS: u32 = 5;

/// The most notes of an annex or table: after the last letter comes "aa".
const MAX_LETTERED: u32 = 2 * MAX_LETTERS;

impl Composer<'_> {
    /// The notes in the order of their first calls.
    pub(super) fn notes(&mut self) -> Result<Vec<Note>, Diagnostic> {
        let called = self.weaver.register.called().to_vec();
        called.into_iter().map(|called| self.note(called)).collect()
    }

    fn note(&mut self, called: Called) -> Result<Note, Diagnostic> {
        let Called { id, series, ordinal, under_table, .. } = called;
        let mark = self.mark(series, ordinal, &id)?;
        let [before, after] = match series {
            Series::Numbers | Series::Letters => self.words.locale.note_call.clone(),
            Series::Asterisks => Default::default(),
        };
        let mut arguments = self.arguments();
        if let Some(reissued) = self.agenda.reissued.filter(|_| id == REISSUED) {
            let date = Value::isolated(self.formats().date(reissued)?);
            arguments.push(("date", Argument::Value(date)));
        }
        let spans = self.words.note(&id, &arguments)?;
        let text = self.weaver.text(&spans);
        Ok(Note { id, series, under_table, before, mark, after, text })
    }

    /// The mark of a note without what stands around it.
    fn mark(&self, series: Series, ordinal: u32, id: &str) -> Result<String, Diagnostic> {
        let too_many = |most: u32| {
            let place = self.words.place(id);
            codes::too_many_notes(place, id, &self.words.locale.name, most)
        };
        match series {
            Series::Numbers => Ok(ordinal.to_string()),
            Series::Asterisks if ordinal > MAX_ASTERISKS => Err(too_many(MAX_ASTERISKS)),
            Series::Asterisks => {
                let asterisk = crate::locale::plain(&self.formats().asterisk()?);
                Ok(asterisk.repeat(ordinal as usize))
            }
            Series::Letters if ordinal > MAX_LETTERED => Err(too_many(MAX_LETTERED)),
            Series::Letters => {
                let round = (ordinal - 1) / MAX_LETTERS;
                let letter = self.formats().letter(ordinal - round * MAX_LETTERS)?;
                Ok(crate::locale::plain(&letter).repeat(1 + round as usize))
            }
        }
    }
}

/// A line with the calls that the source asks for at its end, where no language
/// has punctuation.
pub(super) fn calling(mut line: Spans, notes: &[Name]) -> Spans {
    line.extend(notes.iter().map(|note| Span::Call(Agenda::note(note))));
    line
}

/// Parts a title from the calls at its end, which stand before or after the
/// punctuation that the list adds.
pub(super) fn last_calls(mut title: Spans) -> (Spans, Spans) {
    let is_call = |span: &Span| matches!(span, Span::Call(_));
    let text = title.iter().rposition(|span| !is_call(span));
    let calls = title.split_off(text.map_or(0, |last| last + 1));
    (title, calls)
}
