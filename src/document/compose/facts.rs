//! What is told about an item beside its title: action, time, offices.

use super::notes::last_calls;
use super::{Composer, Spans};
use crate::agenda::{Agenda, Draft, Entry, Name};
use crate::diag::Diagnostic;
use crate::document::tree::Line;
use crate::locale::{Argument, Setting, Span, Value, capitalized};

fn value(spans: Spans) -> Argument {
    Argument::Value(Value::text(spans))
}

impl Composer<'_> {
    /// The title of an entry with the words about its draft and its dates, and the
    /// calls at its end.
    pub(super) fn whole_title(
        &self,
        entry: &Entry,
        setting: &'static str,
    ) -> Result<(Spans, Spans), Diagnostic> {
        let (mut title, calls) = last_calls(self.title(entry, setting)?);
        let draft = match entry.draft {
            Some(Draft::Resolution) => Some("house-title-with-draft-resolution"),
            Some(Draft::Decision) => Some("house-title-with-draft-decision"),
            None => None,
        };
        if let Some(draft) = draft {
            title = self.words.message(draft, &[("title", value(title))])?;
        }
        if entry.is_group()
            && let Some((from, to)) = entry.dates
        {
            let dates = self.formats().dates(from, to, Setting::Alone)?;
            let dates = Argument::Value(Value::isolated(dates));
            let parts = [("title", value(title)), ("dates", dates)];
            title = self.words.message("house-title-with-dates", &parts)?;
        }
        Ok((title, calls))
    }

    /// The notes that the source calls at an entry.
    pub(super) fn own_calls(entry: &Entry) -> impl Iterator<Item = Span> {
        entry.notes.iter().map(|note| Span::Call(Agenda::note(note)))
    }

    /// The lines under a title: action, introduction, time.
    pub(super) fn remarks(&mut self, entry: &Entry) -> Result<Vec<Line>, Diagnostic> {
        let mut lines = Vec::new();
        if !entry.action.is_empty() {
            let action = self.action(&entry.action)?;
            lines.push(self.line(None, &action));
        }
        if !entry.introduced_by.is_empty() {
            lines.push(self.introduced_by(&entry.introduced_by)?);
        }
        if let Some(minutes) = entry.time {
            let minutes = value(self.formats().minutes(minutes)?);
            let id = "house-time-allotted";
            let spans = self.words.message(id, &[("minutes", minutes)])?;
            lines.push(self.line(Some(id), &spans));
        }
        Ok(lines)
    }

    /// A line of its own.
    pub(super) fn line(&mut self, message: Option<&str>, spans: &Spans) -> Line {
        Line {
            message: message.map(str::to_owned),
            text: self.weaver.text(spans),
        }
    }

    /// What the body is to do, as a line.
    pub(super) fn action(&self, actions: &[Name]) -> Result<Spans, Diagnostic> {
        let mut words = Vec::new();
        for action in actions {
            let id = format!("house-action-{}", action.text);
            self.words.chosen(&id, &action.place)?;
            words.push(self.words.message(&id, &[])?);
        }
        Ok(capitalized(self.formats().list(words)?))
    }

    /// A line about those who introduce something.
    pub(super) fn introduced_by(&mut self, offices: &[Name]) -> Result<Line, Diagnostic> {
        let names = value(self.offices(offices)?);
        let id = "house-introduced-by";
        let spans = self.words.message(id, &[("names", names)])?;
        Ok(self.line(Some(id), &spans))
    }

    /// The names of offices as a list.
    pub(super) fn offices(&self, offices: &[Name]) -> Result<Spans, Diagnostic> {
        let mut names = Vec::new();
        for office in offices {
            names.push(self.name("office", office)?.1);
        }
        self.formats().list(names)
    }
}
