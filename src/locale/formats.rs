//! Dates, times and labels: the program supplies numbers, `formats.ftl`
//! chooses words and order.

use super::words::{Argument, Words};
use super::{Span, Value};
use crate::agenda::{Date, ItemNumber, Time};
use crate::diag::Diagnostic;

type Formatted = Result<Vec<Span>, Diagnostic>;

/// The names that a message of `formats.ftl` may use, beside the numbers.
pub(super) const VALUES: &[&str] = &[
    "number",
    "letter",
    "month",
    "weekday",
    "day",
    "year",
    "last-day",
    "last-month",
    "last-year",
    "hour",
    "hour12",
    "minute",
    "minutes",
    "half",
    "from",
    "to",
    "from-short",
    "to-short",
    "same-half",
];

/// The formats of one language.
pub struct Formats<'w, 'a>(pub &'w Words<'a>);

/// Where a span of days stands, which decides its wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// On its own: `Vienna, 29 and 30 May 2023`.
    Alone,
    /// In a sentence: `to be held on 29 and 30 May 2023`.
    InSentence,
}

impl Formats<'_, '_> {
    /// `1 March 2023`
    ///
    /// # Errors
    /// A message of `formats.ftl` is missing or wrong; so for all formats.
    pub fn date(&self, date: Date) -> Formatted {
        self.0.message("date", &self.parts(date, ["day", "month", "year"])?)
    }

    /// `Monday, 29 May 2023`, in a sentence.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn day_in_sentence(&self, date: Date) -> Formatted {
        self.day(date, "weekday-in-sentence", "day-in-sentence")
    }

    /// `Monday, 29 May 2023`, at the head of a row.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn day_in_row(&self, date: Date) -> Formatted {
        self.day(date, "weekday-in-row", "day-in-row")
    }

    fn day(&self, date: Date, weekday: &str, message: &str) -> Formatted {
        let number = Argument::Number(date.weekday().into());
        let weekday = self.0.message(weekday, &[("weekday", number)])?;
        let mut parts = self.parts(date, ["day", "month", "year"])?;
        parts.push(("weekday", Argument::Value(Value::text(weekday))));
        self.0.message(message, &parts)
    }

    /// `29 and 30 May 2023`, `1–5 June 2015`
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn dates(&self, from: Date, to: Date, setting: Setting) -> Formatted {
        let (id, last_parts): (_, &[usize]) = if from == to {
            ("date", &[])
        } else if from.year != to.year {
            ("dates-across-years", &[0, 1, 2])
        } else if from.month != to.month {
            ("dates-across-months", &[0, 1])
        } else if from.days_until(to) == 1 {
            ("dates-two-days", &[0])
        } else {
            ("dates-in-month", &[0])
        };
        let mut parts = self.parts(from, ["day", "month", "year"])?;
        let last = self.parts(to, ["last-day", "last-month", "last-year"])?;
        parts.extend(last_parts.iter().map(|index| last[*index].clone()));
        match setting {
            Setting::Alone => self.0.message(id, &parts),
            Setting::InSentence => self.0.message(&format!("{id}-in-sentence"), &parts),
        }
    }

    /// Day, month and year as finished values under these names.
    fn parts(
        &self,
        date: Date,
        names: [&'static str; 3],
    ) -> Result<Vec<(&'static str, Argument)>, Diagnostic> {
        let number = Argument::Number(date.day.into());
        let day = self.0.message("day-number", &[("day", number)])?;
        let number = Argument::Number(date.month.into());
        let month = self.0.message("month-name", &[("month", number)])?;
        let year = vec![Span::Text(date.year.to_string())];
        let value = |spans| Argument::Value(Value::text(spans));
        let [day_name, month_name, year_name] = names;
        Ok(vec![
            (day_name, value(day)),
            (month_name, value(month)),
            (year_name, value(year)),
        ])
    }

    /// `10 a.m.`
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn time(&self, time: Time) -> Formatted {
        self.0.message("time", &clock(time))
    }

    /// `10 a.m.–1 p.m.`
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn time_range(&self, from: Time, to: Time) -> Formatted {
        let value = |spans| Argument::Option(Value::text(spans));
        let same = if half(from) == half(to) { "yes" } else { "no" };
        let short = |time| self.0.message("time-short", &clock(time));
        self.0.message(
            "time-range",
            &[
                ("from", value(self.time(from)?)),
                ("to", value(self.time(to)?)),
                ("from-short", value(short(from)?)),
                ("to-short", value(short(to)?)),
                ("same-half", Argument::Choice(same)),
            ],
        )
    }

    /// The label of an item or sub-item in a list or heading: `1.`, `(a)`.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn label(&self, number: ItemNumber) -> Formatted {
        match number.sub_item {
            None => self
                .0
                .message("item-label", &[("number", Argument::Number(number.item))]),
            Some(sub_item) => {
                let letter = Argument::Value(Value::text(self.letter(sub_item)?));
                self.0.message("sub-item-label", &[("letter", letter)])
            }
        }
    }

    /// The number of an item in a sentence or a cell: `1 (a)`.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn reference(&self, number: ItemNumber) -> Formatted {
        let item = ("number", Argument::Number(number.item));
        match number.sub_item {
            None => self.0.message("item-reference", &[item]),
            Some(sub_item) => {
                let letter = Argument::Value(Value::text(self.letter(sub_item)?));
                self.0.message("sub-item-reference", &[item, ("letter", letter)])
            }
        }
    }

    /// A letter that counts sub-items and the notes of a table: `a`.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn letter(&self, number: u32) -> Formatted {
        self.0
            .message("sub-item-letter", &[("number", Argument::Number(number))])
    }

    /// The mark of the first note to a title; that of the second is twice as long.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn asterisk(&self) -> Formatted {
        self.0.message("note-asterisk", &[])
    }

    /// What parts two calls of notes at one place: `, `.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn between_calls(&self) -> Formatted {
        self.0.message("note-between-calls", &[])
    }
}

/// The half of the day that a time is in; noon is neither.
fn half(time: Time) -> &'static str {
    match (time.hour, time.minute) {
        (12, 0) => "noon",
        (0..12, _) => "am",
        _ => "pm",
    }
}

fn clock(time: Time) -> Vec<(&'static str, Argument)> {
    let hour12 = match time.hour % 12 {
        0 => 12,
        hour => hour,
    };
    let minutes = vec![Span::Text(format!("{:02}", time.minute))];
    vec![
        ("hour", Argument::Number(time.hour.into())),
        ("hour12", Argument::Number(hour12.into())),
        ("minute", Argument::Number(time.minute.into())),
        ("minutes", Argument::Option(Value::text(minutes))),
        ("half", Argument::Choice(half(time))),
    ]
}
