//! The value types that all rooms share: languages, dates, times.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;
use unic_langid::LanguageIdentifier;

/// The direction of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// The tag of a language, such as `fr`; opaque to every room but `locale`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(LanguageIdentifier);

impl Language {
    /// The tag as a Unicode language identifier.
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        tag.parse()
            .map(Self)
            .map_err(|_| format!("`{tag}` is not a language tag such as `en`"))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The years of dates: those since there is the Organization.
const YEARS: std::ops::RangeInclusive<u16> = 1945..=9999;

/// A day of the Gregorian calendar that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Date {
    /// The year, 1945 to 9999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// The day with these numbers, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = YEARS.contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The day of the week, from 1 for Monday to 7 for Sunday (ISO 8601).
    pub fn weekday(self) -> u8 {
        ((self.days() + 2) % 7 + 1) as u8
    }

    /// The number of days from this day to a later one; negative if it is earlier.
    pub fn days_until(self, later: Date) -> i64 {
        later.days() - self.days()
    }

    /// The days since 1 January of the year 1, which was a Monday, plus a
    /// constant that makes [`Self::weekday`] come out right.
    fn days(self) -> i64 {
        let before = i64::from(self.year) - 1;
        let leap_days = before / 4 - before / 100 + before / 400;
        let month_days: i64 = (1..self.month)
            .map(|month| i64::from(days_in_month(self.year, month)))
            .sum();
        before * 365 + leap_days + month_days + i64::from(self.day) + 4
    }
}

/// The number of days of a month.
fn days_in_month(year: u16, month: u8) -> u8 {
    let leap =
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let malformed = || format!("`{text}` is not a date of the form 2023-03-01");
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(malformed());
        };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err(malformed());
        }
        let number = |part: &str| {
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse::<u16>().ok()).flatten()
        };
        let (Some(year), Some(month), Some(day)) =
            (number(year), number(month), number(day))
        else {
            return Err(malformed());
        };
        if !YEARS.contains(&year) {
            let (first, last) = (YEARS.start(), YEARS.end());
            return Err(format!("the date `{text}` is out of range ({first} to {last})"));
        }
        Self::new(year, month as u8, day as u8).ok_or_else(|| {
            if (1..=12).contains(&month) {
                let last = days_in_month(year, month as u8);
                format!("the date `{text}` does not exist: that month has {last} days")
            } else {
                format!("the date `{text}` does not exist")
            }
        })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A time of the day, to the minute, on the 24-hour clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Time {
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
}

impl FromStr for Time {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = |part: &str| {
            let two = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            two.then(|| part.parse::<u8>().ok()).flatten()
        };
        text.split_once(':')
            .and_then(|(hour, minute)| {
                Some(Self { hour: digits(hour)?, minute: digits(minute)? })
            })
            .filter(|time| time.hour < 24 && time.minute < 60)
            .ok_or_else(|| format!("`{text}` is not a time of the form 10:00"))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_follow_the_calendar() {
        let weekday = |text: &str| text.parse::<Date>().unwrap().weekday();
        assert_eq!(weekday("2023-05-29"), 1);
        assert_eq!(weekday("2000-01-01"), 6);
        assert_eq!(weekday("1945-10-24"), 3);
        assert_eq!(weekday("2024-02-29"), 4);
    }

    #[test]
    fn dates_that_do_not_exist_are_refused() {
        for text in ["2023-02-29", "2023-11-31", "2023-13-01", "2023-1-01", "+023-01-01"]
        {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        for text in ["1944-12-31", "0000-00-00"] {
            let error = text.parse::<Date>().unwrap_err();
            assert_eq!(
                error,
                format!("the date `{text}` is out of range (1945 to 9999)")
            );
        }
        assert!("1945-01-01".parse::<Date>().is_ok());
        let error = "2023-11-31".parse::<Date>().unwrap_err();
        assert_eq!(error, "the date `2023-11-31` does not exist: that month has 30 days");
    }
}
