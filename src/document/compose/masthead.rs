//! The masthead and its distribution block.

use super::{Composer, Spans, Vocabulary};
use crate::agenda::Distribution as Circulation;
use crate::diag::Diagnostic;
use crate::document::inline::plain;
use crate::document::tree::{Distribution, Line, Masthead, Symbol};
use crate::locale::{Argument, Formats, Span, Value, Words, capitalized};

/// What parts the symbols of a joint document, as in A/70/82–E/2015/73.
const BETWEEN_SYMBOLS: &str = "–";

/// The note that says why a document was issued again.
pub(super) const REISSUED: &str = "house-reissued";

impl Composer<'_> {
    pub(super) fn masthead(
        &mut self,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<Masthead, Diagnostic> {
        let organization = "house-organization";
        Ok(Masthead {
            organization: self.house(organization)?,
            organization_message: Some(organization.to_owned()),
            symbols: self.masthead_symbols(),
            emblem: plain(&self.house("house-emblem")?),
            organs: self.organs()?,
            distribution: self.distribution(vocabulary)?,
        })
    }

    fn organs(&mut self) -> Result<Vec<Line>, Diagnostic> {
        let agenda = self.agenda;
        let organ = |organ| {
            let (message, name) = self.name("body", organ)?;
            Ok(Line {
                message: Some(message),
                text: self.weaver.text(&name),
            })
        };
        agenda.organs.iter().map(organ).collect()
    }

    fn masthead_symbols(&mut self) -> Vec<Symbol> {
        let agenda = self.agenda;
        let mut symbols = Vec::new();
        for symbol in &agenda.symbols {
            let (organ, rest) = symbol.split();
            let calls = match agenda.reissued {
                Some(_) => self.weaver.text(&[Span::Call(REISSUED.to_owned())]),
                None => Vec::new(),
            };
            let before = if symbols.is_empty() { "" } else { BETWEEN_SYMBOLS };
            symbols.push(Symbol {
                before: before.to_owned(),
                organ: organ.to_owned(),
                rest: rest.to_owned(),
                calls,
            });
        }
        symbols
    }

    /// The distribution block, all of it in the language that the locale's
    /// profile names (un-translated in Arabic, Chinese and Russian documents).
    fn distribution(
        &mut self,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<Distribution, Diagnostic> {
        let words = vocabulary.masthead;
        let own = &self.words.locale.language;
        let circulation = match self.agenda.distribution {
            Circulation::General => "masthead-distribution-general",
            Circulation::Limited => "masthead-distribution-limited",
            Circulation::Restricted => "masthead-distribution-restricted",
        };
        let is_original = self.agenda.originals.contains(own);
        let language_name_message =
            (!is_original).then(|| format!("masthead-language-{own}"));
        let language_name = match &language_name_message {
            Some(id) => Some(words.message(id, &[])?),
            None => None,
        };
        let distribution = words.message(circulation, &[])?;
        let date = Formats(words).date(self.agenda.date)?;
        let (original_message, original) = self.original(words)?;
        Ok(Distribution {
            language: words.locale.language.clone(),
            direction: words.locale.direction,
            distribution: self.weaver.text(&distribution),
            distribution_message: Some(circulation.to_owned()),
            date: self.weaver.text(&date),
            language_name: language_name.map(|spans| self.weaver.text(&spans)),
            language_name_message,
            original: self.weaver.text(&original),
            original_message: Some(original_message),
        })
    }

    /// The line of the original; in a document of fewer languages, that of these
    /// takes its place (UN Editorial Manual, Mastheads and cover pages).
    fn original(&self, words: &Words<'_>) -> Result<(String, Spans), Diagnostic> {
        let agenda = self.agenda;
        let list = |id: &str, languages| {
            let languages = Argument::Value(Value::text(languages));
            let line = words.message(id, &[("languages", languages)])?;
            Ok((id.to_owned(), line))
        };
        if agenda.is_limited_to_languages {
            let names = Formats(words).languages(&agenda.languages, "masthead-name")?;
            let (id, line) = list("masthead-only", names)?;
            return Ok((id, capitalized(line)));
        }
        if let [original] = agenda.originals.as_slice() {
            let id = format!("masthead-original-{original}");
            let line = words.message(&id, &[])?;
            return Ok((id, line));
        }
        let between = words.message("masthead-between-originals", &[])?;
        let mut names = Spans::new();
        for original in &agenda.originals {
            if !names.is_empty() {
                names.extend(between.clone());
            }
            names.extend(words.message(&format!("masthead-name-{original}"), &[])?);
        }
        list("masthead-originals", names)
    }
}
