//! What the control block of page 1 says: job numbers, stamps, and the customs
//! of duty stations.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Language;
use crate::diag::Place;

/// What a duty station prints in the control block and how, as facts of the
/// text; where it stands is a matter of the look.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customs {
    /// What its job numbers begin with: `V.`, `GE.`, nothing in New York.
    pub job_prefix: String,
    /// Whether a space parts the job number from the mark of the language.
    pub mark_apart: bool,
    /// Whether the digits of the bar code are printed under it for people.
    pub digits_under_bars: bool,
    /// Whether the later pages repeat the job number.
    pub job_number_on_later_pages: bool,
}

/// The customs of the duty stations by the id of the station.
pub type Stations = BTreeMap<String, Customs>;

/// The number under which a conference service keeps a document: the prefix of
/// the duty station, the year in two digits, five digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobNumber {
    text: String,
    digits: String,
}

impl JobNumber {
    /// Reads the job number of a station with this prefix.
    ///
    /// # Errors
    /// A sentence about what such a number looks like.
    pub fn parse(text: &str, prefix: &str) -> Result<Self, String> {
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        text.strip_prefix(prefix)
            .and_then(|number| number.split_once('-'))
            .filter(|(year, serial)| (year.len(), serial.len()) == (2, 5))
            .filter(|(year, serial)| is_number(year) && is_number(serial))
            .map(|(year, serial)| Self {
                text: text.to_owned(),
                digits: format!("{year}{serial}"),
            })
            .ok_or_else(|| {
                format!("`{text}` is not a job number of the form `{prefix}23-01234`")
            })
    }

    /// The number as it is printed, without the mark of the language.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The seven digits of the bar code.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// The year in two digits.
    pub fn year(&self) -> &str {
        &self.digits[..2]
    }
}

/// A fact that may differ from language version to language version.
#[derive(Debug, Clone)]
pub struct PerLanguage<T> {
    /// Where it is told.
    pub place: Place,
    /// What is told.
    pub told: Told<T>,
}

/// A fact for all language versions, or one for each.
#[derive(Debug, Clone)]
pub enum Told<T> {
    /// The same for all.
    All(T),
    /// One for each language that is named.
    Each(BTreeMap<Language, T>),
}

impl<T> PerLanguage<T> {
    /// The fact of one language version, if it is told.
    pub fn of(&self, language: &Language) -> Option<&T> {
        match &self.told {
            Told::All(fact) => Some(fact),
            Told::Each(facts) => facts.get(language),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::JobNumber;

    #[test]
    fn a_job_number_has_the_prefix_of_its_station() {
        for (text, prefix, digits) in [
            ("V.15-01966", "V.", "1501966"),
            ("GE.18-01763", "GE.", "1801763"),
            ("21-02065", "", "2102065"),
        ] {
            let number = JobNumber::parse(text, prefix).unwrap();
            assert_eq!((number.as_str(), number.digits()), (text, digits));
            assert_eq!(number.year(), &digits[..2]);
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for (text, prefix) in [
            ("21-02065", "V."),
            ("V.21-02065", ""),
            ("GE.21-02065", "V."),
            ("V.2021-02065", "V."),
            ("V.21-2065", "V."),
            ("V.2102065", "V."),
            ("V.21-0206x", "V."),
            ("V.21-02065 (E)", "V."),
            ("V.21-02065*", "V."),
            ("V.٢١-02065", "V."),
            ("", ""),
        ] {
            assert!(JobNumber::parse(text, prefix).is_err(), "{text}");
        }
    }
}
