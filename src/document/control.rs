//! The control block: job number, stamps, bar code, recycle mark, QR code.
//!
//! Invariant: what is encoded here is what is printed beside it; a backend
//! draws modules and never encodes.

use barcoders::sym::code39::Code39;
use qrcode::{Color, EcLevel};

use super::inline::Weaver;
use super::tree::{BarCode, ControlBlock, JobLine, QrCode, RecycleMark};
use crate::agenda::{Agenda, Customs, Date, JobNumber, PerLanguage};
use crate::diag::{Diagnostic, codes};
use crate::locale::{Argument, Span, Value, Words};

/// What stands before a symbol in the address of a document. There is no
/// language in it: the code is the same in all versions (measured on documents
/// issued in New York and Geneva).
const ADDRESS: &str = "https://undocs.org/";

/// What marks the job number of a document that was reissued.
const ASTERISK: &str = "*";

/// Composes the control block of a language version.
pub(super) fn compose(
    agenda: &Agenda,
    words: &Words<'_>,
    weaver: &mut Weaver<'_>,
) -> Result<ControlBlock, Diagnostic> {
    let sentence = words.message("house-recycle", &[])?;
    let description = described(words, "house-recycle-sign", None)?;
    Ok(ControlBlock {
        job: job(agenda, words)?,
        recycle: RecycleMark { description, words: weaver.text(&sentence) },
        qr_code: qr_code(agenda, words)?,
    })
}

fn job(agenda: &Agenda, words: &Words<'_>) -> Result<Option<JobLine>, Diagnostic> {
    let Some(numbers) = &agenda.job_number else { return Ok(None) };
    let number = told(numbers, "job_number", words)?;
    let stamps = match &agenda.stamps {
        Some(stamps) => told(stamps, "stamps", words)?.as_slice(),
        None => &[],
    };
    let customs = &agenda.customs;
    let asterisk = if agenda.reissued.is_some() { ASTERISK } else { "" };
    Ok(Some(JobLine {
        number: marked(number, asterisk, &words.locale.job_letter, customs),
        stamps: stamps.iter().map(|date| stamp(*date)).collect(),
        bar_code: bar_code(number, customs, words)?,
        on_later_pages: customs
            .job_number_on_later_pages
            .then(|| format!("{}{asterisk}", number.as_str())),
    }))
}

/// What is told for this language version.
fn told<'a, T>(
    facts: &'a PerLanguage<T>,
    key: &str,
    words: &Words<'_>,
) -> Result<&'a T, Diagnostic> {
    let locale = words.locale;
    facts.of(&locale.language).ok_or_else(|| {
        let tag = locale.language.to_string();
        codes::version_not_told(facts.place.clone(), key, &tag, &locale.name)
    })
}

/// `V.23-01234 (F)` in New York and Vienna, `GE.18-01763(E)` in Geneva,
/// `17-13704* (E)` of a document that was reissued; no line ends within it.
fn marked(number: &JobNumber, asterisk: &str, letter: &str, customs: &Customs) -> String {
    let space = if customs.mark_apart { "\u{a0}" } else { "" };
    format!("{}{asterisk}{space}({letter})", number.as_str())
}

/// The date of a stamp in six digits: day, month, year.
fn stamp(date: Date) -> String {
    format!("{:02}{:02}{:02}", date.day, date.month, date.year % 100)
}

fn bar_code(
    number: &JobNumber,
    customs: &Customs,
    words: &Words<'_>,
) -> Result<BarCode, Diagnostic> {
    let digits = number.digits();
    // Start and stop are asterisks, as they are printed.
    let printed = || format!("*{digits}*").chars().map(String::from).collect::<Vec<_>>();
    Ok(BarCode {
        description: described(
            words,
            "house-bar-code",
            Some(("number", number.as_str())),
        )?,
        digits: digits.to_owned(),
        printed: customs.digits_under_bars.then(|| printed().join(" ")),
        wide: elements(digits)?,
    })
}

/// The elements of the Code 39 of these digits, whether each is wide.
pub(super) fn elements(digits: &str) -> Result<Vec<bool>, Diagnostic> {
    let code = Code39::new(digits)
        .map_err(|error| codes::internal(format!("bar code of {digits}: {error}")))?;
    // The library spells a wide element as two equal modules.
    let modules = code.encode();
    let elements = modules.chunk_by(|left, right| left == right);
    Ok(elements.map(|element| element.len() > 1).collect())
}

fn qr_code(agenda: &Agenda, words: &Words<'_>) -> Result<QrCode, Diagnostic> {
    let address = format!("{ADDRESS}{}", agenda.symbol());
    Ok(QrCode {
        description: described(words, "house-qr-code", Some(("address", &address)))?,
        dark: modules(&address)?,
        address,
    })
}

/// The modules of the QR code of an address, whether each is dark.
pub(super) fn modules(address: &str) -> Result<Vec<Vec<bool>>, Diagnostic> {
    let code = qrcode::QrCode::with_error_correction_level(address, EcLevel::M)
        .map_err(|error| codes::internal(format!("QR code of {address}: {error}")))?;
    let is_dark = |module: &Color| *module == Color::Dark;
    let modules = code.to_colors();
    let rows = modules.chunks(code.width());
    Ok(rows.map(|row| row.iter().map(is_dark).collect()).collect())
}

/// The words for those who cannot see a picture.
fn described(
    words: &Words<'_>,
    id: &str,
    value: Option<(&str, &str)>,
) -> Result<String, Diagnostic> {
    let argument = |text| Argument::Value(Value::text(vec![Span::Text(text)]));
    let arguments: Vec<(&str, Argument)> = value
        .map(|(name, text)| (name, argument(text.to_owned())))
        .into_iter()
        .collect();
    Ok(crate::locale::plain(&words.message(id, &arguments)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The patterns of ISO/IEC 16388, as they are printed in the standard:
    /// nine elements, `w` wide and `n` narrow.
    const PATTERNS: [(char, &str); 11] = [
        ('0', "nnnwwnwnn"),
        ('1', "wnnwnnnnw"),
        ('2', "nnwwnnnnw"),
        ('3', "wnwwnnnnn"),
        ('4', "nnnwwnnnw"),
        ('5', "wnnwwnnnn"),
        ('6', "nnwwwnnnn"),
        ('7', "nnnwnnwnw"),
        ('8', "wnnwnnwnn"),
        ('9', "nnwwnnwnn"),
        ('*', "nwnnwnwnn"),
    ];

    #[test]
    fn bars_are_those_of_the_standard() {
        for digits in ["1234567", "8900001", "2303456"] {
            let pattern = |char| {
                let known = PATTERNS.iter().find(|(known, _)| *known == char);
                known.unwrap().1
            };
            let characters = format!("*{digits}*");
            // Between two characters stands a narrow space.
            let expected: Vec<&str> = characters.chars().map(pattern).collect();
            let expected: Vec<bool> =
                expected.join("n").chars().map(|element| element == 'w').collect();
            assert_eq!(elements(digits).unwrap(), expected, "{digits}");
        }
    }

    #[test]
    fn a_qr_code_has_its_finders_and_the_level_of_its_format() {
        let rows = modules("https://undocs.org/A/INF/76/1").unwrap();
        // As on the document issued under this symbol: version 3.
        assert_eq!((rows.len(), rows[0].len()), (29, 29));
        let finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001"];
        for (row, pattern) in finder.iter().enumerate() {
            for (column, module) in pattern.chars().enumerate() {
                let dark = module == '1';
                assert_eq!(rows[row][column], dark, "top left");
                assert_eq!(rows[row][28 - column], dark, "top right");
                assert_eq!(rows[28 - row][column], dark, "bottom left");
            }
        }
        // The first two modules of the format, unmasked (ISO/IEC 18004): M is 00.
        let level = [rows[8][0] ^ true, rows[8][1] ^ false];
        assert_eq!(level, [false, false]);
    }

    #[test]
    fn a_stamp_has_six_digits() {
        assert_eq!(stamp(Date::new(2015, 3, 7).unwrap()), "070315");
        assert_eq!(stamp(Date::new(2000, 12, 30).unwrap()), "301200");
    }
}
