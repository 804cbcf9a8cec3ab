//! The masthead and its distribution block.

use super::{Composer, Vocabulary};
use crate::agenda::Distribution as Circulation;
use crate::diag::Diagnostic;
use crate::document::inline::plain;
use crate::document::tree::{Distribution, Masthead, Symbol};
use crate::locale::Formats;

impl Composer<'_> {
    pub(super) fn masthead(
        &mut self,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<Masthead, Diagnostic> {
        let (organ, rest) = self.agenda.symbol.split();
        let (organ, rest) = (organ.to_owned(), rest.to_owned());
        let symbol = Symbol { organ, rest, ..Symbol::default() };
        let (organ_message, name) = self.name("body", &self.agenda.organ)?;
        let organization = "house-organization";
        Ok(Masthead {
            organization: self.house(organization)?,
            organization_message: Some(organization.to_owned()),
            symbols: vec![symbol],
            emblem: plain(&self.house("house-emblem")?),
            organ: self.weaver.text(&name),
            organ_message: Some(organ_message),
            distribution: self.distribution(vocabulary)?,
        })
    }

    /// The distribution block, all of it in the language that the locale's
    /// profile names (un-translated in Arabic, Chinese and Russian documents).
    fn distribution(
        &mut self,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<Distribution, Diagnostic> {
        let words = vocabulary.masthead;
        let own = &self.words.locale.language;
        let original = &self.agenda.original;
        let circulation = match self.agenda.distribution {
            Circulation::General => "masthead-distribution-general",
            Circulation::Limited => "masthead-distribution-limited",
            Circulation::Restricted => "masthead-distribution-restricted",
        };
        let language_name_message =
            (own != original).then(|| format!("masthead-language-{own}"));
        let language_name = match &language_name_message {
            Some(id) => Some(words.message(id, &[])?),
            None => None,
        };
        let distribution = words.message(circulation, &[])?;
        let date = Formats(words).date(self.agenda.date)?;
        let original_message = format!("masthead-original-{original}");
        let original = words.message(&original_message, &[])?;
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
}
