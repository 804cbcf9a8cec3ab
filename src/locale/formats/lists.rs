//! Lists in running text: `Arabic, Chinese and English`.

use super::{Formats, Formatted};
use crate::agenda::Language;
use crate::locale::words::Argument;
use crate::locale::{Span, Value};

/// What says that the last of a list is no language.
const NO_LANGUAGE: &str = "none";

impl Formats<'_, '_> {
    /// `a, b and c`
    ///
    /// # Errors
    /// A message of `formats.ftl` is missing or wrong.
    pub fn list(&self, items: Vec<Vec<Span>>) -> Formatted {
        self.list_ending_in(items, NO_LANGUAGE)
    }

    /// The names of languages as a list: each is the message with this beginning and
    /// the tag of the language.
    ///
    /// # Errors
    /// See [`Self::list`].
    pub fn languages(&self, languages: &[Language], message: &str) -> Formatted {
        let mut names = Vec::new();
        for language in languages {
            names.push(self.0.message(&format!("{message}-{language}"), &[])?);
        }
        let last = languages.last().map(Language::to_string).unwrap_or_default();
        self.list_ending_in(names, &last)
    }

    /// A list; a language may join the last of it in another way by what it is.
    fn list_ending_in(
        &self,
        mut items: Vec<Vec<Span>>,
        last_language: &str,
    ) -> Formatted {
        let value = |spans| Argument::Value(Value::text(spans));
        let Some(last) = items.pop() else { return Ok(Vec::new()) };
        let mut items = items.into_iter();
        let Some(mut list) = items.next() else { return Ok(last) };
        for next in items {
            let parts = [("first", value(list)), ("next", value(next))];
            list = self.0.message("list-more", &parts)?;
        }
        let last_language = Argument::choice(last_language.to_owned());
        let parts = [
            ("first", value(list)),
            ("last", value(last)),
            ("last-language", last_language),
        ];
        self.0.message("list-last", &parts)
    }
}
