//! Dates and hours read backwards.

use std::collections::BTreeMap;

use super::{Pattern, Recognizer, comparable, said, taken};
use crate::agenda::{Date, Time};
use crate::diag::Diagnostic;
use crate::locale::formats::Setting;
use crate::locale::plain;
use crate::locale::words::{Argument, Words};

/// The names of the values of spans of days.
const PARTS: [&str; 7] =
    ["day", "month", "year", "last-day", "last-month", "last-year", "weekday"];

/// The messages of spans of days.
const SPANS: [&str; 5] = [
    "date",
    "dates-two-days",
    "dates-in-month",
    "dates-across-months",
    "dates-across-years",
];

/// The days and months of a language by their names.
pub(super) struct Calendar {
    days: BTreeMap<String, u8>,
    months: BTreeMap<String, u8>,
}

/// The hours of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// When it begins.
    pub from: Time,
    /// When it ends.
    pub to: Time,
    /// The last day of one that goes on at the same hours.
    pub until: Option<Date>,
}

impl Calendar {
    pub(super) fn new(words: &Words<'_>) -> Result<Self, Diagnostic> {
        let name = |message: &str, value: &'static str, number: u8| {
            let number = Argument::Number(number.into());
            let spans = words.message(message, &[(value, number)])?;
            Ok::<String, Diagnostic>(comparable(&plain(&spans)))
        };
        let mut days = BTreeMap::new();
        for day in 1..=31 {
            days.insert(name("day-number", "day", day)?, day);
        }
        let mut months = BTreeMap::new();
        for month in 1..=12 {
            months.insert(name("month-name", "month", month)?, month);
        }
        Ok(Self { days, months })
    }

    /// The day of the first three parts that a text gives.
    fn date(&self, [day, month, year]: [&str; 3], or: Option<Date>) -> Option<Date> {
        let part =
            |known: &BTreeMap<String, u8>, text: &str, other: Option<u8>| match text {
                "" => other,
                text => known.get(&comparable(text)).copied(),
            };
        let year = match year {
            "" => or?.year,
            year if year.len() == 4 => year.parse().ok()?,
            _ => return None,
        };
        let day = part(&self.days, day, or.map(|or| or.day))?;
        let month = part(&self.months, month, or.map(|or| or.month))?;
        Date::new(year, month, day)
    }
}

impl Recognizer<'_, '_> {
    /// The day that a text is.
    pub fn date(&self, text: &str) -> Option<Date> {
        let (from, to) = self.dates(text, Setting::Alone)?;
        (from == to).then_some(from)
    }

    /// The first and the last day that a text is.
    pub fn dates(&self, text: &str, setting: Setting) -> Option<(Date, Date)> {
        SPANS.into_iter().find_map(|message| {
            let message = match setting {
                Setting::Alone => message.to_owned(),
                Setting::InSentence => format!("{message}-in-sentence"),
            };
            let pattern = self.pattern(&message, &PARTS, &[])?;
            let spans = taken(&pattern, text).into_iter().filter_map(|mut parts| {
                parts.resize(PARTS.len(), String::new());
                // What is said once is the same of both days.
                let last = self.calendar.date([&parts[3], &parts[4], &parts[5]], None);
                let from = self.calendar.date([&parts[0], &parts[1], &parts[2]], last);
                let from = from.or_else(|| self.first_of(&parts))?;
                let to = [&*parts[3], &parts[4], &parts[5]];
                Some((from, self.calendar.date(to, Some(from))?))
            });
            let mut spans = spans.filter(|(from, to)| {
                said(self.formats().dates(*from, *to, setting)) == Some(comparable(text))
            });
            spans.next()
        })
    }

    /// The first day of a span whose last day alone has a year.
    fn first_of(&self, parts: &[String]) -> Option<Date> {
        let year = if parts[2].is_empty() { &parts[5] } else { &parts[2] };
        self.calendar.date([&parts[0], &parts[1], year], None)
    }

    /// The day that heads a row of a timetable, and whether with its year; one
    /// without is looked for in these years.
    pub fn day_in_row(&self, text: &str, years: &[u16]) -> Option<(Date, bool)> {
        let text = &comparable(text);
        let day = |message: &str, year: Option<u16>| {
            let pattern = self.pattern(message, &PARTS, &[])?;
            taken(&pattern, text).into_iter().find_map(|mut parts| {
                parts.resize(PARTS.len(), String::new());
                let year = year.map_or(parts[2].clone(), |year| year.to_string());
                let date = self.calendar.date([&parts[0], &parts[1], &year], None)?;
                let formatted = match message {
                    "day-in-row" => self.formats().day_in_row(date),
                    _ => self.formats().day_in_row_without_year(date),
                };
                (said(formatted).as_ref() == Some(text)).then_some(date)
            })
        };
        let with = day("day-in-row", None).map(|date| (date, true));
        with.or_else(|| {
            let without = |year: &u16| day("day-in-row-without-year", Some(*year));
            years.iter().find_map(without).map(|date| (date, false))
        })
    }

    /// The hours that a text is; `first` is the day on which they begin.
    pub fn hours(&self, text: &str, first: Date) -> Option<Hours> {
        let text = &comparable(text);
        if let Some((from, to)) = self.time_range(text) {
            return Some(Hours { from, to, until: None });
        }
        let ways = self.values("time-range-until", &["time", "day"], text);
        ways.into_iter().find_map(|parts| {
            let [time, day] = parts.as_slice() else { return None };
            let (from, to) = self.time_range(time)?;
            let pattern = self.pattern("date-without-year", &["day", "month"], &[])?;
            let days = taken(&pattern, day).into_iter();
            let mut days = days.filter_map(|parts| {
                let [day, month] = parts.as_slice() else { return None };
                let year = first.year.to_string();
                self.calendar.date([day, month, &year], None)
            });
            let until = days.find(|until| {
                let formatted = self.formats().time_range_until(from, to, *until);
                said(formatted).as_ref() == Some(text)
            })?;
            Some(Hours { from, to, until: Some(until) })
        })
    }

    fn time_range(&self, text: &str) -> Option<(Time, Time)> {
        let names = ["from", "to", "from-short", "to-short"];
        let patterns = ["yes", "no"].into_iter().filter_map(|same| {
            let same = ("same-half", Argument::choice(same));
            self.pattern("time-range", &names, &[same])
        });
        for parts in patterns.flat_map(|pattern: Pattern| taken(&pattern, text)) {
            let part = |index: usize| parts.get(index).filter(|part| !part.is_empty());
            let (Some(from), Some(to)) = (part(0).or(part(2)), part(1).or(part(3)))
            else {
                continue;
            };
            for from in self.times(from) {
                for to in self.times(to) {
                    let range = self.formats().time_range(*from, *to);
                    if from < to && said(range).as_deref() == Some(text) {
                        return Some((*from, *to));
                    }
                }
            }
        }
        None
    }

    /// The times of the day that a text may be, to the minute.
    fn times(&self, text: &str) -> &[Time] {
        let known = self.hours.get_or_init(|| {
            let mut known: BTreeMap<String, Vec<Time>> = BTreeMap::new();
            for minute in 0..24 * 60_u16 {
                let (hour, minute) = ((minute / 60) as u8, (minute % 60) as u8);
                let time = Time { hour, minute };
                let formats = self.formats();
                let texts = [said(formats.time(time)), said(formats.time_short(time))];
                for text in texts.into_iter().flatten() {
                    let times = known.entry(text).or_default();
                    if times.last() != Some(&time) {
                        times.push(time);
                    }
                }
            }
            known
        });
        known.get(&comparable(text)).map_or(&[], Vec::as_slice)
    }

    /// The time of the day that a text begins with, in full: the longest that can
    /// be read.
    pub fn leading_time(&self, text: &str) -> Option<Time> {
        let text = comparable(text);
        // Fills the table.
        let _ = self.times("");
        let known = self.hours.get()?;
        let fits = |time: &str| {
            let rest = text.strip_prefix(time)?;
            // In scripts without spaces a letter may follow.
            let goes_on = |char: char| char.is_alphanumeric() && char < '\u{2E80}';
            (!rest.starts_with(goes_on)).then_some(time.len())
        };
        let whole = |time: &&Time| {
            let formatted = said(self.formats().time(**time));
            formatted.is_some_and(|formatted| fits(&formatted).is_some())
        };
        let mut found: Vec<(usize, Time)> = known
            .iter()
            .filter_map(|(time, times)| Some((fits(time)?, times)))
            .flat_map(|(length, times)| {
                times.iter().filter(whole).map(move |time| (length, *time))
            })
            .collect();
        found.sort();
        found.last().map(|(_, time)| *time)
    }
}
