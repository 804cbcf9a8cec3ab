//! The symbols of documents.

use std::fmt;

use serde::Serialize;

/// The most characters of a symbol; the longest known have about forty.
const MAX_LENGTH: usize = 100;

/// The symbol of a document, the same in all language versions
/// (UN Library, UN Document Symbols).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Symbol(String);

impl Symbol {
    /// Reads a symbol.
    ///
    /// # Errors
    /// A sentence about the first part that no symbol can have.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.len() > MAX_LENGTH {
            return Err(format!("no symbol has more than {MAX_LENGTH} characters"));
        }
        if text.ends_with('*') {
            return Err("the asterisk of a document that was reissued is computed; write `reissued:` with the day".into());
        }
        let mut parts = text.split('/');
        let organ = parts.next().unwrap_or_default();
        if !is_organ(organ) {
            return Err(format!(
                "a symbol begins with its organ in capitals, such as `A` or `CTOC`, not with `{organ}`"
            ));
        }
        let mut count = 0;
        let mut modified = false;
        for part in parts {
            count += 1;
            let modifier = is_modifier(part);
            if !modifier && !is_part(part) {
                return Err(format!("`{part}` is not a part of a symbol"));
            }
            if modified && !modifier {
                return Err(format!(
                    "`{part}` stands after a modification such as `Add.1`, which must be last"
                ));
            }
            modified |= modifier;
        }
        if count == 0 {
            return Err("a symbol has parts divided by `/`, such as `A/76/1`".into());
        }
        Ok(Self(text.to_owned()))
    }

    /// The symbol.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the first stroke, and the rest with the stroke.
    pub fn split(&self) -> (&str, &str) {
        self.0.split_at(self.0.find('/').unwrap_or(self.0.len()))
    }

    /// Whether it is one of the series of another symbol, or that symbol itself.
    pub fn is_of_series(&self, series: &str) -> bool {
        let rest = self.0.strip_prefix(series);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The session or year that it belongs to: the part of digits right after that
    /// of the series.
    pub fn year_after(&self, series: &str) -> Option<u16> {
        let part = self.0.strip_prefix(series)?.strip_prefix('/')?.split('/').next()?;
        (part.len() == 4).then(|| part.parse().ok()).flatten()
    }

    /// Whether the symbol marks a draft of limited distribution (`L.`).
    pub fn is_limited(&self) -> bool {
        self.0.split('/').any(|part| part.starts_with("L."))
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A series in capitals: `COP`, `TRADE`.
fn is_word(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-')
}

fn is_organ(text: &str) -> bool {
    match text.split_once('.') {
        Some((word, number)) => is_word(word) && is_number(number),
        None => is_word(text),
    }
}

fn is_part(text: &str) -> bool {
    if let Some((series, number)) = text.split_once('.') {
        return (is_word(series) || series == "Sub") && is_number(number);
    }
    let special_session = text
        .strip_prefix("S-")
        .or_else(|| text.strip_prefix("ES-"))
        .is_some_and(is_number);
    is_number(text) || is_word(text) || special_session
}

fn is_modifier(text: &str) -> bool {
    let numbered = text.split_once('.').is_some_and(|(kind, number)| {
        matches!(kind, "Add" | "Amend" | "Corr" | "Rev") && is_number(number)
    });
    numbered || text == "Summary"
}

#[cfg(test)]
mod tests {
    use super::Symbol;

    #[test]
    fn real_symbols_are_accepted() {
        for text in [
            "CTOC/COP/WG.2/2023/1",
            "CTOC/COP/2008/INF/1",
            "A/INF/76/1",
            "ECE/TRADE/C/CEFACT/2018/1",
            "PBC.37/1/Add.1",
            "CTOC/COP/WG.5/2011/2/Rev.1",
            "A/C.3/72/L.1",
            "E/CN.4/Sub.2/2000/1",
            "A/S-32/1",
            "A/68/32/Corr.1",
        ] {
            assert_eq!(
                Symbol::parse(text).map(|symbol| symbol.to_string()),
                Ok(text.into())
            );
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "CTOC",
            "ctoc/COP/1",
            "CTOC/COP/WG2/2023/1x",
            "CTOC//1",
            "CTOC/COP /1",
            "СTOC/COP/1", // the first letter is Cyrillic
            "A/1/Add.1/2",
            "A/1/../2",
            "A/1*",
        ] {
            assert!(Symbol::parse(text).is_err(), "{text}");
        }
        assert!(Symbol::parse(&format!("A/{}", "1/".repeat(60))).is_err());
    }
}
