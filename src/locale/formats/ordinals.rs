//! Ordinals, and the lines that are made with them: of sessions, weeks, annexes.

use super::{Formats, Formatted, roman};
use crate::agenda::Date;
use crate::diag::Diagnostic;
use crate::locale::words::Argument;
use crate::locale::{Value, capitalized};

/// The largest ordinal that is written in words.
const MAX_IN_WORDS: u32 = 99;

/// The genders, each with what the names of its values end in. A language uses
/// those that it has.
const GENDERS: [&str; 3] = ["masculine", "feminine", "neuter"];

/// What a line about a session says.
#[derive(Debug, Clone, Copy)]
pub struct SessionLine<'a> {
    /// What is held: the message is `session-line-<kind>`.
    pub kind: &'a str,
    /// The number, the first and the last of several.
    pub number: Option<(u32, u32)>,
    /// Which part of the session it is; `whole` if it is not one.
    pub part: &'static str,
    /// The first day.
    pub from: Date,
}

impl Formats<'_, '_> {
    /// `Fourteenth session`, `Fifty-second to fifty-fifth sessions`
    ///
    /// # Errors
    /// A message of `formats.ftl` is missing or wrong.
    pub fn session(&self, line: SessionLine<'_>) -> Formatted {
        let year = vec![crate::locale::Span::Text(line.from.year.to_string())];
        let mut parts = vec![
            ("part", Argument::choice(line.part)),
            ("year", Argument::Option(Value::text(year))),
        ];
        let id = match line.number {
            Some((first, last)) if first < last => {
                let names = ["from-masculine", "from-feminine", "from-neuter"];
                parts.extend(self.genders(first, names, "range")?);
                let names = ["to-masculine", "to-feminine", "to-neuter"];
                parts.extend(self.genders(last, names, "range")?);
                format!("sessions-line-{}", line.kind)
            }
            Some((number, _)) => {
                parts.extend(self.ordinals(number)?);
                format!("session-line-{}", line.kind)
            }
            None => format!("session-line-{}", line.kind),
        };
        Ok(capitalized(self.0.message(&id, &parts)?))
    }

    /// `Second week`
    ///
    /// # Errors
    /// See [`Self::session`].
    pub fn week(&self, number: u32) -> Formatted {
        let parts = self.ordinals(number)?;
        Ok(capitalized(self.0.message("week-in-row", &parts)?))
    }

    /// `Annex II`, of several annexes.
    ///
    /// # Errors
    /// See [`Self::session`].
    pub fn annex(&self, number: u32) -> Formatted {
        self.0.message("annex-numbered", &self.annex_number(number)?)
    }

    /// An annex in running text: `annex II`, or `annex` where it is the only one.
    ///
    /// # Errors
    /// See [`Self::session`].
    pub fn annex_reference(&self, number: Option<u32>) -> Formatted {
        match number {
            Some(number) => {
                self.0.message("annex-reference", &self.annex_number(number)?)
            }
            None => self.0.message("annex-reference-alone", &[]),
        }
    }

    fn annex_number(
        &self,
        number: u32,
    ) -> Result<Vec<(&'static str, Argument)>, Diagnostic> {
        let mut parts = self.ordinals(number)?;
        let capital = vec![crate::locale::Span::Text(roman(number).to_uppercase())];
        parts.push(("roman-capital", Argument::Option(Value::text(capital))));
        parts.push(("number", Argument::Number(number)));
        Ok(parts)
    }

    /// What a number is as an ordinal: in each gender, alone and in a range.
    pub(in crate::locale) fn ordinal_texts(&self, number: u32) -> Vec<String> {
        let mut texts = Vec::new();
        for gender in GENDERS {
            for case in ["alone", "range"] {
                let ordinal = self.ordinal(number, gender, case);
                texts.extend(ordinal.ok().map(|spans| crate::locale::plain(&spans)));
            }
        }
        texts
    }

    /// A number as an ordinal in each gender.
    pub(super) fn ordinals(
        &self,
        number: u32,
    ) -> Result<Vec<(&'static str, Argument)>, Diagnostic> {
        let names = ["ordinal-masculine", "ordinal-feminine", "ordinal-neuter"];
        self.genders(number, names, "alone")
    }

    fn genders(
        &self,
        number: u32,
        names: [&'static str; 3],
        case: &'static str,
    ) -> Result<Vec<(&'static str, Argument)>, Diagnostic> {
        let mut ordinals = Vec::new();
        for (gender, name) in GENDERS.into_iter().zip(names) {
            let ordinal = self.ordinal(number, gender, case)?;
            ordinals.push((name, Argument::Option(Value::text(ordinal))));
        }
        Ok(ordinals)
    }

    fn ordinal(
        &self,
        number: u32,
        gender: &'static str,
        case: &'static str,
    ) -> Formatted {
        let words = self.0;
        let gender = ("gender", Argument::choice(gender));
        let case = ("case", Argument::choice(case));
        let (tens, units) = (number / 10 * 10, number % 10);
        let last_digit = ("last-digit", Argument::Number(units));
        let last_digits = ("last-digits", Argument::Number(number % 100));
        let tens = ("tens", Argument::Number(tens));
        let whole = ("number", Argument::Number(number));
        match number {
            0..20 => words.message("ordinal", &[whole, gender, case]),
            20..=MAX_IN_WORDS if units == 0 => {
                words.message("ordinal-round", &[tens, whole, gender, case])
            }
            20..=MAX_IN_WORDS => {
                let text = |spans| Argument::Option(Value::text(spans));
                let tens_word = words.message(
                    "ordinal-tens",
                    &[tens.clone(), gender.clone(), case.clone()],
                )?;
                let units = ("units", Argument::Number(units));
                let units_word =
                    words.message("ordinal-units", &[units, tens, gender.clone()])?;
                let parts = [
                    ("tens-word", text(tens_word)),
                    ("units-word", text(units_word)),
                    whole,
                    last_digit,
                    gender,
                    case,
                ];
                words.message("ordinal-compound", &parts)
            }
            _ => {
                let parts = [whole, last_digit, last_digits, gender, case];
                words.message("ordinal-in-figures", &parts)
            }
        }
    }
}
