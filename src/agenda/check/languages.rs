//! The languages of the original, of the versions and of interpretation.

use super::Check;
use crate::agenda::Language;
use crate::diag::codes;
use crate::source::{AgendaSource, OneOrMore};

impl Check<'_> {
    /// The languages of an original.
    pub(super) fn originals(
        &mut self,
        tags: &OneOrMore<String>,
        pointer: &str,
    ) -> Vec<Language> {
        let mut languages = Vec::new();
        for (index, tag) in tags.each() {
            self.one_more(tag, &format!("{pointer}{index}"), &mut languages);
        }
        if tags.each().next().is_none() {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::list_empty(place, "original"));
        }
        languages
    }

    /// The languages in which the document is issued, in the order of the project.
    pub(super) fn languages(
        &mut self,
        source: &AgendaSource,
        originals: &[Language],
    ) -> Vec<Language> {
        let all = self.known.languages;
        let Some(tags) = &source.languages else { return all.to_vec() };
        if tags.is_empty() {
            let place = self.positions.value("/languages");
            self.diagnostics.push(codes::list_empty(place, "languages"));
        }
        let issued = self.list_of_languages(tags, "/languages");
        for original in originals.iter().filter(|original| !issued.contains(original)) {
            let place = self.positions.value("/languages");
            let diagnostic = codes::original_not_issued(place, &original.to_string());
            self.diagnostics.push(diagnostic);
        }
        all.iter()
            .filter(|language| issued.contains(language))
            .cloned()
            .collect()
    }

    /// The languages of interpretation, in the order of the project.
    pub(super) fn interpretation(&mut self, source: &AgendaSource) -> Vec<Language> {
        let named = self.list_of_languages(&source.interpretation, "/interpretation");
        let all = self.known.languages.iter();
        all.filter(|language| named.contains(language)).cloned().collect()
    }

    fn list_of_languages(&mut self, tags: &[String], pointer: &str) -> Vec<Language> {
        let mut languages = Vec::new();
        for (index, tag) in tags.iter().enumerate() {
            self.one_more(tag, &format!("{pointer}/{index}"), &mut languages);
        }
        languages
    }

    /// Adds a language to a list, which has each once.
    fn one_more(&mut self, tag: &str, pointer: &str, languages: &mut Vec<Language>) {
        let Some(language) = self.language(tag, pointer) else { return };
        if languages.contains(&language) {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::language_twice(place, tag));
        } else {
            languages.push(language);
        }
    }

    pub(super) fn language(&mut self, tag: &str, pointer: &str) -> Option<Language> {
        let languages = self.known.languages;
        let found = languages.iter().find(|language| language.to_string() == tag);
        if found.is_none() {
            let tags: Vec<String> = languages.iter().map(Language::to_string).collect();
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::original_unknown(place, tag, &tags));
        }
        found.cloned()
    }
}
