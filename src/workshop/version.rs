//! Language versions: the words of an agenda, checked, and the tree and the look
//! made from them.

use std::collections::BTreeSet;

use super::{Entry, Stage, Version, Workshop, load};
use crate::agenda::{Agenda, Language};
use crate::diag::{Diagnostics, File, Place, codes};
use crate::document::{self, Document, Vocabulary};
use crate::locale::{
    Asked, DocumentResource, Locale, Unfinished, Words, check_document, check_reference,
};
use crate::style;
use crate::workbench::{Original, Paths};

/// The words of a document in the reference and in the language of a version.
pub(super) struct Pair<'a> {
    pub(super) reference: &'a Locale,
    pub(super) original: &'a DocumentResource,
    pub(super) locale: &'a Locale,
    pub(super) resource: &'a DocumentResource,
}

impl Workshop {
    /// Makes a finished language version of an agenda.
    ///
    /// # Errors
    /// Everything that is wrong with its words. It is empty where the shared
    /// files of the language are broken, which was said when they were read.
    pub fn version(
        &self,
        agenda: &Agenda,
        language: &Language,
    ) -> Result<Version, Diagnostics> {
        self.version_at(agenda, language, Stage::Finished)
    }

    /// Makes a language version of an agenda that is as finished as it must be.
    ///
    /// # Errors
    /// As for [`Self::version`]; a draft may lack words and have stale ones.
    pub fn version_at(
        &self,
        agenda: &Agenda,
        language: &Language,
        stage: Stage,
    ) -> Result<Version, Diagnostics> {
        if !agenda.languages.contains(language) {
            return Err(not_issued(agenda, language).into());
        }
        let entry = self.entry(language)?;
        let locale = entry.locale(stage).ok_or_else(Diagnostics::default)?;
        let (reference, original) = &self.original(agenda, stage)?;
        let resource = &self.resource(agenda, locale, stage)?;
        let pair = Pair { reference, original, locale, resource };
        self.version_from(agenda, entry, &pair, stage)
    }

    /// Makes a finished language version, also where nobody wrote the words that it
    /// is compared with, as after the import of one language version: then it
    /// stands alone, and a warning says so. It is to be looked at, not issued.
    ///
    /// # Errors
    /// As for [`Self::version`].
    pub fn version_alone(
        &self,
        agenda: &Agenda,
        language: &Language,
    ) -> Result<(Version, Diagnostics), Diagnostics> {
        let errors = match self.version(agenda, language) {
            Ok(version) => return Ok((version, Diagnostics::default())),
            Err(errors) => errors,
        };
        let entry = self.entry(language)?;
        let locale = entry.locale.as_ref().ok_or_else(Diagnostics::default)?;
        let is_written = self.project.has(&document_path(agenda, locale));
        let original = self.original(agenda, Stage::Finished);
        let is_absent = |errors: &Diagnostics| !errors.clone().for_draft().has_errors();
        let Some(absent) = original.err().filter(is_absent).filter(|_| is_written) else {
            return Err(errors);
        };
        let original = &self.document(agenda, locale)?;
        let pair = Pair {
            reference: locale,
            original,
            locale,
            resource: original,
        };
        let version = self.version_from(agenda, entry, &pair, Stage::Finished)?;
        let place = Place { file: agenda.file.clone(), range: 0..0 };
        let missing = absent.iter().next().map_or("", |absent| &absent.message);
        let said = codes::version_alone(place, missing, &locale.name);
        Ok((version, said.into()))
    }

    /// The language that others are compared with, and the words of a document in
    /// it. A document that is not issued in the reference has its original for it.
    pub(super) fn original(
        &self,
        agenda: &Agenda,
        stage: Stage,
    ) -> Result<(&Locale, DocumentResource), Diagnostics> {
        let house = self.house()?;
        let reference = match agenda.languages.contains(&self.reference) {
            true => Some(house),
            false => self.entry(agenda.original())?.locale(stage),
        };
        let reference = reference.ok_or_else(Diagnostics::default)?;
        Ok((reference, self.document(agenda, reference)?))
    }

    /// The reference, with the words that all documents share.
    fn house(&self) -> Result<&Locale, Diagnostics> {
        let house = self.entry(&self.reference)?.locale.as_ref();
        house.ok_or_else(Diagnostics::default)
    }

    /// Makes a language version of an agenda from these words.
    ///
    /// # Errors
    /// As for [`Self::version_at`].
    pub(super) fn version_from(
        &self,
        agenda: &Agenda,
        entry: &Entry,
        pair: &Pair<'_>,
        stage: Stage,
    ) -> Result<Version, Diagnostics> {
        let Pair { locale, resource, .. } = *pair;
        let house = self.house()?;
        let language = &entry.language;
        let words = match stage {
            Stage::Finished => locale.words_with(resource)?,
            Stage::Draft => {
                let unfinished = self.unfinished(pair, house, agenda);
                locale.unfinished_words(Some(resource), unfinished)?
            }
        };
        let mut diagnostics = self.check(agenda, pair, &words, entry)?;
        if stage == Stage::Draft {
            diagnostics = diagnostics.for_draft();
        }
        if diagnostics.has_errors() {
            return Err(diagnostics);
        }
        let masthead = self.masthead(locale, house, stage)?;
        let original_direction = self.entry(agenda.original())?.profile.direction;
        let vocabulary = Vocabulary {
            words: &words,
            masthead: &masthead,
            original_direction,
        };
        let document = document::compose(agenda, &vocabulary)?;
        let station = self.stations.get(&agenda.station.text);
        let station =
            station.ok_or_else(|| codes::internal("an agenda without a station"))?;
        let look = style::resolve(&self.sheet, &entry.profile, station);
        // What the originals hold is said of their own language.
        let path = &resource.file().path;
        let own = diagnostics
            .iter()
            .filter(|said| said.place.as_ref().is_some_and(|it| it.file.path == *path));
        let mut said: Diagnostics = own.cloned().collect();
        said.extend(warnings(agenda, language, &locale.name, &document));
        Ok(Version {
            warnings: said,
            document,
            look,
            suffix: match stage {
                Stage::Finished => entry.profile.file_suffix.clone(),
                Stage::Draft => entry.profile.draft_suffix(),
            },
            language_name: locale.name.clone(),
        })
    }

    /// What formats say against a version, each at its message in the words, or at the
    /// head of the source.
    pub(super) fn placed(
        &self,
        said: Diagnostics,
        agenda: &Agenda,
        language: &Language,
        stage: Stage,
    ) -> Diagnostics {
        let locale = self.entry(language).ok().and_then(|entry| entry.locale(stage));
        let resource =
            locale.and_then(|locale| self.resource(agenda, locale, stage).ok());
        let words = locale.zip(resource.as_ref());
        let words = words.and_then(|(locale, resource)| locale.words_with(resource).ok());
        said.with_places(|id| {
            let place = words.as_ref().zip(id).and_then(|(words, id)| words.place(id));
            place.unwrap_or(Place { file: agenda.file.clone(), range: 0..0 })
        })
    }

    /// The files of which [`Self::version_at`] may read some for a document, beside
    /// those that were read when the workshop was opened: its source, and its words
    /// in every language with what they were translated from.
    pub(super) fn own_files(&self, stem: &str) -> Vec<String> {
        let name = format!("documents/{stem}.ftl");
        let words = self.languages.iter().flat_map(|language| {
            let paths = Paths::new(&language.to_string(), &name);
            [paths.translation, paths.base]
        });
        std::iter::once(source_path(stem)).chain(words).collect()
    }

    /// The language that the translations of an agenda are compared with: that of
    /// the project, or the original of a document that is not issued in it.
    pub(super) fn reference_of<'a>(&'a self, agenda: &'a Agenda) -> &'a Language {
        match agenda.languages.contains(&self.reference) {
            true => &self.reference,
            false => agenda.original(),
        }
    }

    /// What is wrong with the words of a document.
    fn check(
        &self,
        agenda: &Agenda,
        pair: &Pair<'_>,
        words: &Words<'_>,
        entry: &Entry,
    ) -> Result<Diagnostics, Diagnostics> {
        let Pair { reference, original, locale, resource } = *pair;
        let asked = Asked {
            messages: agenda.messages(),
            values: agenda.value_names(),
            links: agenda.links.keys().cloned().collect(),
        };
        let mut diagnostics = Diagnostics::default();
        if locale.language != reference.language {
            // An agenda that asks the reference for too much asks every language.
            let words = reference.words_with(original)?;
            diagnostics.extend(check_document(&words, original, &asked));
        } else {
            let translations = self.translations(agenda, &reference.language);
            diagnostics.extend(check_reference(resource, &translations, &locale.name));
        }
        diagnostics.extend(check_document(words, original, &asked));
        diagnostics.extend(self.stale(agenda, pair));
        let families: Vec<&str> = entry.profile.families().collect();
        let characters = self.fonts.characters_of(&families);
        let covers = |char| characters.has(char);
        diagnostics.extend(resource.check_glyphs(&locale.name, &covers));
        Ok(diagnostics)
    }

    /// The words of the distribution block of a language.
    fn masthead<'a>(
        &'a self,
        locale: &Locale,
        reference: &'a Locale,
        stage: Stage,
    ) -> Result<Words<'a>, Diagnostics> {
        let masthead = self.entry(&locale.masthead_language)?.locale(stage);
        let masthead = masthead.ok_or_else(Diagnostics::default)?;
        match stage {
            Stage::Finished => masthead.words(),
            Stage::Draft => {
                let stale = self.stale_words(masthead, reference);
                let unfinished = Unfinished { reference, original: None, stale };
                masthead.unfinished_words(None, unfinished)
            }
        }
    }

    /// What stands in for the words that a language lacks.
    fn unfinished<'a>(
        &self,
        pair: &Pair<'a>,
        house: &Locale,
        agenda: &Agenda,
    ) -> Unfinished<'a> {
        let Pair { reference, original, locale, .. } = *pair;
        let mut stale = self.stale_words(locale, house);
        stale.extend(stale_ids(&self.stale(agenda, pair)));
        Unfinished { reference, original: Some(original), stale }
    }

    /// The ids of the shared messages whose originals have changed since.
    fn stale_words(&self, locale: &Locale, reference: &Locale) -> BTreeSet<String> {
        if locale.language == reference.language {
            return BTreeSet::new();
        }
        let originals = load::originals(reference);
        let stale = load::stale_house(&self.project, &originals, locale);
        stale_ids(&stale).into_iter().collect()
    }

    /// Complains about the words of a document whose originals have changed since.
    fn stale(&self, agenda: &Agenda, pair: &Pair<'_>) -> Diagnostics {
        let Pair { reference, original, locale, resource } = *pair;
        if locale.language == reference.language {
            return Diagnostics::default();
        }
        let original = Original::read(original.file(), &reference.name);
        let name = document_name(agenda);
        let words = (name.as_str(), resource.file());
        load::stale(&self.project, &original, locale, words)
    }

    /// The translations of a document that can be read; what is wrong with the
    /// others is said when they are made.
    fn translations(
        &self,
        agenda: &Agenda,
        reference: &Language,
    ) -> Vec<DocumentResource> {
        let issued = agenda.languages.iter();
        let translated = issued.filter(|language| *language != reference);
        translated
            .filter_map(|language| self.entry(language).ok())
            .filter_map(|entry| self.document(agenda, entry.locale.as_ref()?).ok())
            .collect()
    }

    fn document(
        &self,
        agenda: &Agenda,
        locale: &Locale,
    ) -> Result<DocumentResource, Diagnostics> {
        let path = document_path(agenda, locale);
        if !self.project.has(&path) {
            let place = Place { file: agenda.file.clone(), range: 0..0 };
            let is_reference = match agenda.languages.contains(&self.reference) {
                true => locale.language == self.reference,
                false => locale.language == *agenda.original(),
            };
            let missing = if is_reference {
                codes::document_not_written
            } else {
                codes::document_untranslated
            };
            return Err(missing(place, &path, &locale.name).into());
        }
        DocumentResource::parse(&self.project.text(&path)?)
    }

    /// The words of a document; in a draft there may be none.
    fn resource(
        &self,
        agenda: &Agenda,
        locale: &Locale,
        stage: Stage,
    ) -> Result<DocumentResource, Diagnostics> {
        self.document(agenda, locale).or_else(|errors| {
            let is_absent = !errors.clone().for_draft().has_errors();
            if stage == Stage::Finished || !is_absent {
                return Err(errors);
            }
            DocumentResource::parse(&File::new(document_path(agenda, locale), ""))
        })
    }
}

/// What is worth a look in a version. The limit of words is that of the original,
/// as it is submitted.
fn warnings(
    agenda: &Agenda,
    language: &Language,
    name: &str,
    document: &Document,
) -> Diagnostics {
    let mut warnings = Diagnostics::default();
    if !agenda.originals.contains(language) {
        return warnings;
    }
    let words = document.words();
    if words > agenda.word_limit {
        let place = Place { file: agenda.file.clone(), range: 0..0 };
        warnings.push(codes::too_many_words(place, words, agenda.word_limit, name));
    }
    warnings
}

fn not_issued(agenda: &Agenda, language: &Language) -> crate::diag::Diagnostic {
    let place = Place { file: agenda.file.clone(), range: 0..0 };
    let tags: Vec<String> = agenda.languages.iter().map(Language::to_string).collect();
    codes::version_not_issued(place, &language.to_string(), &tags)
}

/// The files of which a document consists in a language: its source, and its words
/// in that language and in the one it is compared with.
pub(super) fn named_files(
    stem: &str,
    reference: &Language,
    language: &Language,
) -> Vec<String> {
    let name = format!("documents/{stem}.ftl");
    let words =
        |language: &Language| Paths::new(&language.to_string(), &name).translation;
    let mut files = vec![source_path(stem), words(reference), words(language)];
    files.dedup();
    files
}

/// The name of a source, from its path.
pub fn stem(source: &str) -> &str {
    source.rsplit('/').next().unwrap_or(source).trim_end_matches(".yaml")
}

/// The path of a source, from its name.
fn source_path(stem: &str) -> String {
    format!("sources/{stem}.yaml")
}

/// The name of the words of a document below the folder of a language.
fn document_name(agenda: &Agenda) -> String {
    format!("documents/{}.ftl", agenda.stem)
}

/// The path of the words of a document in a language.
pub(super) fn document_path(agenda: &Agenda, locale: &Locale) -> String {
    format!("{}/{}", locale.folder, document_name(agenda))
}

/// The messages that diagnostics are about.
fn stale_ids(said: &Diagnostics) -> Vec<String> {
    said.iter().filter_map(|said| said.message_id.clone()).collect()
}
