//! The values of a document that its prose may use.

use super::{Composer, Spans};
use crate::agenda::{Period, Session};
use crate::diag::Diagnostic;
use crate::locale::{Argument, Setting, Value};

type Values = Vec<(String, Value)>;

impl Composer<'_> {
    /// The values by their names.
    pub(super) fn values(&self) -> Result<Vec<(String, Argument)>, Diagnostic> {
        let agenda = self.agenda;
        let mut values = Values::new();
        for (index, session) in agenda.sessions.iter().enumerate() {
            if index == 0 {
                values.extend(self.session_values(session, "")?);
            }
            if agenda.sessions.len() > 1 {
                values.extend(self.session_values(session, &session.ending())?);
            }
        }
        if !agenda.interpretation.is_empty() {
            let message = "interpretation-language";
            let list = self.formats().languages(&agenda.interpretation, message)?;
            values.push(("interpretation-languages".into(), Value::text(list)));
        }
        for entry in agenda.all() {
            if let Some(number) = entry.number() {
                let reference = self.formats().reference(number)?;
                values.push((entry.title(), Value::isolated(reference)));
            }
            if let Some((from, to)) = entry.dates {
                let dates = self.formats().dates(from, to, Setting::InSentence)?;
                let name = format!("dates-{}", entry.id.text);
                values.push((name, Value::isolated(dates)));
            }
            for document in &entry.documents {
                values.push((document.title(), self.symbols(document)?));
            }
        }
        let is_alone = agenda.annexes.len() == 1;
        for (number, annex) in (1..).zip(&agenda.annexes) {
            let Some(name) = annex.title() else { continue };
            let number = (!is_alone).then_some(number);
            values.push((name, Value::text(self.formats().annex_reference(number)?)));
        }
        for (name, url) in &agenda.links {
            values.push((format!("url-{name}"), Value::address(url)));
        }
        Ok(values
            .into_iter()
            .map(|(name, value)| (name, Argument::Option(value)))
            .collect())
    }

    /// The days of a session; their names end as told.
    fn session_values(
        &self,
        session: &Session,
        ending: &str,
    ) -> Result<Values, Diagnostic> {
        let formats = self.formats();
        let dates = self.dates_in_sentence(&session.periods)?;
        let day = formats.day_in_sentence(session.from())?;
        let mut values = vec![
            (format!("session-dates{ending}"), Value::isolated(dates)),
            (format!("opening-day{ending}"), Value::isolated(day)),
        ];
        if let Some(opening) = session.opening {
            let time = Value::isolated(formats.time(opening)?);
            values.push((format!("opening-time{ending}"), time));
        }
        Ok(values)
    }

    fn dates_in_sentence(&self, periods: &[Period]) -> Result<Spans, Diagnostic> {
        let dates = |period: &Period| {
            self.formats().dates(period.from, period.to, Setting::InSentence)
        };
        let dates = periods.iter().map(dates).collect::<Result<_, _>>()?;
        self.formats().list(dates)
    }
}
