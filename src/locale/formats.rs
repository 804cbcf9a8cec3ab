//! Dates, times, labels, ordinals and lists: the program supplies numbers,
//! `formats.ftl` chooses words and order.

mod labels;
mod lists;
mod ordinals;

pub use self::ordinals::SessionLine;

use super::words::{Argument, Words};
use super::{Span, Value};
use crate::agenda::{Date, Time};
use crate::diag::Diagnostic;

type Formatted = Result<Vec<Span>, Diagnostic>;

/// The names that a message of `formats.ftl` may use, beside the numbers.
pub(super) const VALUES: &[&str] = &[
    "above",
    "case",
    "count",
    "day",
    "first",
    "from",
    "from-feminine",
    "from-masculine",
    "from-neuter",
    "from-short",
    "gender",
    "half",
    "hour",
    "hour12",
    "last",
    "last-day",
    "last-digit",
    "last-digits",
    "last-language",
    "last-month",
    "last-year",
    "letter",
    "minute",
    "minutes",
    "month",
    "next",
    "number",
    "ordinal-feminine",
    "ordinal-masculine",
    "ordinal-neuter",
    "part",
    "roman",
    "roman-capital",
    "same-half",
    "tens",
    "tens-word",
    "time",
    "to",
    "to-feminine",
    "to-masculine",
    "to-neuter",
    "to-short",
    "units",
    "units-word",
    "weekday",
    "year",
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

    /// `Monday, 29 May`, at the head of a row.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn day_in_row_without_year(&self, date: Date) -> Formatted {
        let number = Argument::Number(date.weekday().into());
        let weekday = self.0.message("weekday-in-row", &[("weekday", number)])?;
        let mut parts = self.parts(date, ["day", "month", "year"])?;
        parts.pop();
        parts.push(("weekday", Argument::Value(Value::text(weekday))));
        self.0.message("day-in-row-without-year", &parts)
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

    /// `10`, as a range begins in one half of the day.
    pub(super) fn time_short(&self, time: Time) -> Formatted {
        self.0.message("time-short", &clock(time))
    }

    /// `10 a.m.–1 p.m.`
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn time_range(&self, from: Time, to: Time) -> Formatted {
        let value = |spans| Argument::Option(Value::text(spans));
        let same = if half(from) == half(to) { "yes" } else { "no" };
        let short = |time| self.time_short(time);
        self.0.message(
            "time-range",
            &[
                ("from", value(self.time(from)?)),
                ("to", value(self.time(to)?)),
                ("from-short", value(short(from)?)),
                ("to-short", value(short(to)?)),
                ("same-half", Argument::choice(same)),
            ],
        )
    }

    /// `10 a.m.–1 p.m., until 4 March`
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn time_range_until(&self, from: Time, to: Time, until: Date) -> Formatted {
        let value = |spans| Argument::Value(Value::text(spans));
        let mut day = self.parts(until, ["day", "month", "year"])?;
        day.pop();
        let day = self.0.message("date-without-year", &day)?;
        let time = ("time", value(self.time_range(from, to)?));
        self.0.message("time-range-until", &[time, ("day", value(day))])
    }

    /// `90 minutes`
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn minutes(&self, number: u32) -> Formatted {
        let count = ("count", Argument::Count(number));
        self.0
            .message("minutes", &[count, ("number", Argument::Number(number))])
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

/// A number in small Roman numerals: `iv`.
fn roman(number: u32) -> String {
    const NUMERALS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut rest = number;
    let mut roman = String::new();
    for (value, numeral) in NUMERALS {
        roman.push_str(&numeral.repeat((rest / value) as usize));
        rest %= value;
    }
    roman
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
        ("half", Argument::choice(half(time))),
    ]
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn roman_numerals() {
        let numerals = [1, 4, 9, 14, 40, 44, 1999].map(roman);
        assert_eq!(numerals, ["i", "iv", "ix", "xiv", "xl", "xliv", "mcmxcix"]);
    }
}
