//! The rules of job numbers and stamps.

use std::collections::BTreeMap;

use super::Check;
use crate::agenda::{Customs, Date, JobNumber, Language, PerLanguage, Told};
use crate::diag::{codes, nearest};
use crate::source::{AgendaSource, PerLanguageSource};

/// The key of the job number in a source.
const JOB_NUMBER: &str = "/job_number";
/// The key of the stamps.
const STAMPS: &str = "/stamps";

impl Check<'_> {
    /// The job number, one for all language versions or one for each.
    pub(super) fn job_number(
        &mut self,
        source: &AgendaSource,
        customs: &Customs,
        date: Date,
        reissued: Option<Date>,
    ) -> Option<PerLanguage<JobNumber>> {
        let told = source.job_number.as_ref()?;
        let number = |check: &mut Self, text: &String, pointer: &str| {
            check.one_job_number(text, pointer, customs, (date, reissued))
        };
        let told = self.told(told, JOB_NUMBER, number)?;
        if let Told::Each(numbers) = &told {
            self.no_number_twice(numbers);
        }
        Some(PerLanguage { place: self.positions.key(JOB_NUMBER), told })
    }

    fn one_job_number(
        &mut self,
        text: &str,
        pointer: &str,
        customs: &Customs,
        (date, reissued): (Date, Option<Date>),
    ) -> Option<JobNumber> {
        let place = self.positions.value(pointer);
        let number = match JobNumber::parse(text, &customs.job_prefix) {
            Ok(number) => number,
            Err(reason) => {
                let prefix = &customs.job_prefix;
                self.diagnostics
                    .push(codes::job_number_malformed(place, &reason, prefix));
                return None;
            }
        };
        if !may_be_numbered_in(number.year(), date, reissued) {
            let diagnostic =
                codes::job_number_of_another_year(place, text, &date.to_string());
            self.diagnostics.push(diagnostic);
        }
        Some(number)
    }

    /// Languages with numbers of their own have different ones.
    fn no_number_twice(&mut self, numbers: &BTreeMap<Language, JobNumber>) {
        let mut met: BTreeMap<&str, &Language> = BTreeMap::new();
        for (language, number) in numbers {
            if let Some(first) = met.insert(number.as_str(), language) {
                let place = |tag| self.positions.value(&format!("{JOB_NUMBER}/{tag}"));
                self.diagnostics.push(codes::job_number_twice(
                    place(language),
                    place(first),
                    number.as_str(),
                ));
            }
        }
    }

    /// The dates that the stamps tell, for all language versions or for each.
    pub(super) fn stamps(
        &mut self,
        source: &AgendaSource,
        masthead: Option<Date>,
    ) -> Option<PerLanguage<Vec<Date>>> {
        let told = source.stamps.as_ref()?;
        let place = self.positions.key(STAMPS);
        if source.job_number.is_none() {
            self.diagnostics.push(codes::stamps_without_job_number(place.clone()));
        }
        let dates = |check: &mut Self, texts: &Vec<String>, pointer: &str| {
            let stamp = |(index, text): (usize, &String)| {
                check.stamp(text, &format!("{pointer}/{index}"), masthead)
            };
            Some(texts.iter().enumerate().filter_map(stamp).collect())
        };
        let told = self.told(told, STAMPS, dates)?;
        Some(PerLanguage { place, told })
    }

    fn stamp(
        &mut self,
        text: &str,
        pointer: &str,
        masthead: Option<Date>,
    ) -> Option<Date> {
        let date = self.date(text, pointer)?;
        if let Some(masthead) = masthead.filter(|masthead| date < *masthead) {
            let place = self.positions.value(pointer);
            let diagnostic =
                codes::stamp_before_document(place, text, &masthead.to_string());
            self.diagnostics.push(diagnostic);
        }
        Some(date)
    }

    /// What a source tells for all languages or for each by its tag.
    pub(super) fn told<S, T>(
        &mut self,
        source: &PerLanguageSource<S>,
        pointer: &str,
        mut read: impl FnMut(&mut Self, &S, &str) -> Option<T>,
    ) -> Option<Told<T>> {
        let each = match source {
            PerLanguageSource::All(fact) => {
                return read(self, fact, pointer).map(Told::All);
            }
            PerLanguageSource::Each(each) => each,
        };
        let languages = self.known.languages;
        let tags: Vec<String> = languages.iter().map(Language::to_string).collect();
        let mut facts = BTreeMap::new();
        for (tag, fact) in each {
            let pointer = format!("{pointer}/{tag}");
            let known = languages.iter().find(|language| language.to_string() == *tag);
            let Some(language) = known else {
                let near = nearest(tag, tags.iter().map(String::as_str));
                let place = self.positions.key(&pointer);
                self.diagnostics.push(codes::version_unknown(place, tag, near, &tags));
                continue;
            };
            if let Some(fact) = read(self, fact, &pointer) {
                facts.insert(language.clone(), fact);
            }
        }
        Some(Told::Each(facts))
    }
}

/// Whether a document of this date may have been numbered in a year: its own;
/// around New Year the one next to it; any up to that in which it was reissued.
fn may_be_numbered_in(year: &str, date: Date, reissued: Option<Date>) -> bool {
    let is = |other: u16| year == format!("{:02}", other % 100);
    is(date.year)
        || date.month == 12 && is(date.year + 1)
        || date.month == 1 && is(date.year - 1)
        || reissued.is_some_and(|reissued| (date.year..=reissued.year).any(is))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_of_a_number_is_that_of_the_document_or_next_to_it_around_new_year() {
        let allowed = |date: &str, reissued: Option<&str>| {
            let date: Date = date.parse().unwrap();
            let reissued = reissued.map(|date| date.parse().unwrap());
            let years = ["22", "23", "24", "25"];
            years.map(|year| may_be_numbered_in(year, date, reissued))
        };
        assert_eq!(allowed("2023-03-01", None), [false, true, false, false]);
        assert_eq!(allowed("2023-12-31", None), [false, true, true, false]);
        assert_eq!(allowed("2023-01-02", None), [true, true, false, false]);
        let reissued = Some("2024-02-03");
        assert_eq!(allowed("2023-03-01", reissued), [false, true, true, false]);
        let turn: Date = "1999-12-30".parse().unwrap();
        assert!(may_be_numbered_in("00", turn, None));
    }
}
