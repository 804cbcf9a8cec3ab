//! What must hold before a message is formatted: every language says what the
//! reference says, with the same values, calls and tags.
//!
//! The runtime of Fluent prints wrong text without an error in known cases;
//! what is checked here makes them impossible.

use std::collections::{BTreeMap, BTreeSet};

use super::notation::{Tag, Token, TokenKind, readings, selects_by_setting};
use super::resource::{Definition, Resource};
use super::words::Words;
use super::{
    DocumentResource, FORMATS, Locale, MASTHEAD, NOTE_PREFIX, SETTINGS, TERMS, formats,
};
use crate::diag::{Diagnostics, Place, codes, nearest};

/// The most placeables of a message; the runtime cuts the text at 100.
const MAX_PLACEABLES: usize = 80;

/// What an agenda asks of the messages of its document.
pub struct Asked<'a> {
    /// The ids of the messages, each with the place that asks for it.
    pub messages: Vec<(String, &'a Place)>,
    /// The names of the values that messages may use.
    pub values: Vec<String>,
    /// The names of the addresses that messages may link to.
    pub links: Vec<String>,
}

/// Checks the files of a language that all documents share.
pub fn check_house(locale: &Locale, reference: &Locale) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for resource in &reference.resources {
        let name = file_name(resource);
        let Some(translated) =
            locale.resources.iter().find(|resource| file_name(resource) == name)
        else {
            // A language whose masthead is in another language needs no words for it.
            if name != MASTHEAD || locale.masthead_language == locale.language {
                diagnostics.push(codes::locale_file_missing(
                    &locale.folder,
                    &name,
                    &locale.name,
                ));
            }
            continue;
        };
        let comparison = Comparison {
            language: &locale.name,
            reference: resource,
            translated,
        };
        comparison.run(&mut diagnostics);
        let is_formats = name == FORMATS;
        for definition in translated.definitions() {
            let about = About { id: &definition.id, language: &locale.name };
            let tokens = read(translated, &definition, &about, &mut diagnostics);
            if definition.id.starts_with('-') {
                check_term_values(&tokens, &about, &mut diagnostics);
            } else if is_formats {
                check_format_values(&tokens, &about, &mut diagnostics);
            }
        }
    }
    diagnostics
}

/// Checks the file of a document in one language against the reference and
/// against what the agenda asks.
pub fn check_document(
    words: &Words<'_>,
    reference: &DocumentResource,
    asked: &Asked<'_>,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let Some(translated) = words.document else { return diagnostics };
    let language = &words.locale.name;
    let is_reference = translated.file.path == reference.0.file.path;
    if is_reference {
        check_asked(translated, asked, language, &mut diagnostics);
    } else {
        let comparison = Comparison { language, reference: &reference.0, translated };
        comparison.run(&mut diagnostics);
    }
    for definition in translated.definitions() {
        let about = About { id: &definition.id, language };
        let tokens = read(translated, &definition, &about, &mut diagnostics);
        for token in &tokens {
            check_prose_token(token, words, asked, &about, &mut diagnostics);
        }
    }
    // A translation calls what the reference calls, message by message.
    if is_reference {
        check_calls(translated, asked, language, &mut diagnostics);
    } else {
        diagnostics = diagnostics.with_sources(|id| {
            let original = reference.0.definition(id)?;
            Some(sentence(&reference.0, &original))
        });
    }
    diagnostics.in_reading_order()
}

/// The message that a diagnostic is about.
struct About<'a> {
    id: &'a str,
    language: &'a str,
}

fn file_name(resource: &Resource) -> String {
    resource.file.path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The tokens of a message, with what is wrong in it by itself.
fn read(
    resource: &Resource,
    definition: &Definition<'_>,
    about: &About<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Token> {
    if let Some(name) = definition.attribute {
        let place = resource.place(name);
        diagnostics.push(codes::attribute_in_message(
            place,
            about.id,
            about.language,
            name,
        ));
    }
    let Some(pattern) = definition.pattern else {
        diagnostics.push(codes::message_empty(
            definition.place.clone(),
            about.id,
            about.language,
        ));
        return Vec::new();
    };
    let mut found = Diagnostics::default();
    let readings = readings(resource, pattern, None, &mut found);
    for diagnostic in found.iter() {
        diagnostics.push(diagnostic.clone().about(about.id, about.language));
    }
    for reading in &readings {
        if reading
            .iter()
            .all(|token| matches!(token.kind, TokenKind::Open(_) | TokenKind::Close(_)))
        {
            diagnostics.push(codes::message_empty(
                definition.place.clone(),
                about.id,
                about.language,
            ));
        }
        if placeables(reading) > MAX_PLACEABLES {
            diagnostics.push(codes::too_many_placeables(
                definition.place.clone(),
                about.id,
                about.language,
                MAX_PLACEABLES,
            ));
        }
    }
    readings.into_iter().flatten().collect()
}

fn placeables(reading: &[Token]) -> usize {
    reading
        .iter()
        .filter(|token| {
            matches!(
                token.kind,
                TokenKind::Value(_) | TokenKind::Message(_) | TokenKind::Term(_)
            )
        })
        .count()
}

/// The runtime prints the name of a value in a term where the value should be.
fn check_term_values(tokens: &[Token], about: &About<'_>, diagnostics: &mut Diagnostics) {
    for token in tokens {
        if let TokenKind::Value(name) = &token.kind {
            diagnostics.push(
                codes::value_in_term(token.place.clone(), name)
                    .about(about.id, about.language),
            );
        }
    }
}

fn check_format_values(
    tokens: &[Token],
    about: &About<'_>,
    diagnostics: &mut Diagnostics,
) {
    for token in tokens {
        if let TokenKind::Value(name) = &token.kind
            && !formats::VALUES.contains(&name.as_str())
        {
            let near = nearest(name, formats::VALUES.iter().copied());
            diagnostics.push(
                codes::value_unknown(token.place.clone(), name, near)
                    .about(about.id, about.language),
            );
        }
    }
}

/// Every message that the agenda asks for is there, and no other.
fn check_asked(
    resource: &Resource,
    asked: &Asked<'_>,
    language: &str,
    diagnostics: &mut Diagnostics,
) {
    let defined: Vec<String> =
        resource.definitions().map(|definition| definition.id).collect();
    // An id that is misspelt on one side is one mistake, not two.
    let mut misspelt = Vec::new();
    for (id, place) in &asked.messages {
        if !defined.contains(id) {
            let spare = defined
                .iter()
                .filter(|id| !asked.messages.iter().any(|(asked, _)| asked == *id))
                .map(String::as_str);
            let near = nearest(id, spare);
            misspelt.extend(near.map(str::to_owned));
            diagnostics.push(codes::message_not_written(
                (*place).clone(),
                id,
                language,
                &resource.file.path,
                near,
            ));
        }
    }
    for definition in resource.definitions() {
        let is_asked = asked.messages.iter().any(|(id, _)| *id == definition.id);
        let is_spare = !is_asked && !definition.id.starts_with(NOTE_PREFIX);
        if is_spare && !misspelt.contains(&definition.id) {
            let missing = asked
                .messages
                .iter()
                .map(|(id, _)| id.as_str())
                .filter(|id| !defined.iter().any(|defined| defined == id));
            let near = nearest(&definition.id, missing);
            diagnostics.push(codes::message_unused(
                definition.place,
                &definition.id,
                near,
            ));
        }
    }
}

fn check_prose_token(
    token: &Token,
    words: &Words<'_>,
    asked: &Asked<'_>,
    about: &About<'_>,
    diagnostics: &mut Diagnostics,
) {
    let place = token.place.clone();
    // What the reference does not have was complained of already.
    let said = |said: &crate::diag::Diagnostic| said.place.as_ref() == Some(&place);
    if diagnostics.iter().any(said) {
        return;
    }
    let diagnostic = match &token.kind {
        TokenKind::Value(name) if !asked.values.contains(name) => {
            let near = nearest(name, asked.values.iter().map(String::as_str));
            codes::value_unknown(place, name, near)
        }
        TokenKind::Message(id) if !id.starts_with(NOTE_PREFIX) => {
            codes::reference_in_prose(place, id)
        }
        TokenKind::Message(id) if words.definition(id).is_none() => {
            let notes = note_ids(words.document);
            codes::note_unknown(place, id, nearest(id, notes.iter().map(String::as_str)))
        }
        TokenKind::Message(id) if about.id.starts_with(NOTE_PREFIX) => {
            codes::note_in_note(place, id)
        }
        TokenKind::Term(id) if words.definition(&format!("-{id}")).is_none() => {
            codes::term_missing(place, id, about.language)
        }
        TokenKind::Open(Tag::Link(name)) if !asked.links.contains(name) => {
            let near = nearest(name, asked.links.iter().map(String::as_str));
            codes::link_unknown(place, name, near)
        }
        _ => return,
    };
    diagnostics.push(diagnostic.about(about.id, about.language));
}

fn note_ids(resource: Option<&Resource>) -> Vec<String> {
    resource
        .into_iter()
        .flat_map(Resource::definitions)
        .map(|definition| definition.id)
        .filter(|id| id.starts_with(NOTE_PREFIX))
        .collect()
}

/// Every note is called, by a message or by the agenda.
fn check_calls(
    resource: &Resource,
    asked: &Asked<'_>,
    language: &str,
    diagnostics: &mut Diagnostics,
) {
    let mut calls: BTreeSet<String> =
        asked.messages.iter().map(|(id, _)| id.clone()).collect();
    for definition in resource.definitions() {
        let Some(pattern) = definition.pattern else { continue };
        // What is wrong in the message itself was said before.
        let readings = readings(resource, pattern, None, &mut Diagnostics::default());
        for token in readings.into_iter().flatten() {
            if let TokenKind::Message(id) = token.kind {
                calls.insert(id);
            }
        }
    }
    let notes = note_ids(Some(resource));
    let misspelt: Vec<&str> = calls
        .iter()
        .filter(|id| id.starts_with(NOTE_PREFIX) && !notes.contains(id))
        .filter_map(|id| nearest(id, notes.iter().map(String::as_str)))
        .collect();
    for definition in resource.definitions() {
        let id = definition.id.as_str();
        let is_note = id.starts_with(NOTE_PREFIX);
        if is_note && !misspelt.contains(&id) && !calls.contains(id) {
            diagnostics.push(
                codes::note_not_called(definition.place, &definition.id)
                    .about(&definition.id, language),
            );
        }
    }
}

/// A file of a language beside that of the reference.
struct Comparison<'a> {
    language: &'a str,
    reference: &'a Resource,
    translated: &'a Resource,
}

impl Comparison<'_> {
    fn run(&self, diagnostics: &mut Diagnostics) {
        let mut before: Option<Place> = None;
        let misspelt = self.unknown(diagnostics);
        for original in self.reference.definitions() {
            match self.translated.definition(&original.id) {
                None if misspelt.contains(&original.id) => {}
                None => {
                    let place = before.clone().unwrap_or_else(|| self.start());
                    let source = Some(sentence(self.reference, &original));
                    diagnostics.push(
                        codes::message_untranslated(place, &original.id, self.language)
                            .source(source),
                    );
                }
                Some(definition) => {
                    before = Some(definition.place.clone());
                    self.compare(&original, &definition, diagnostics);
                }
            }
        }
    }

    /// Complains about what the reference lacks. Returns the ids that are
    /// probably meant, which need no complaint of their own.
    fn unknown(&self, diagnostics: &mut Diagnostics) -> Vec<String> {
        let mut meant = Vec::new();
        for definition in self.translated.definitions() {
            if self.reference.definition(&definition.id).is_none() {
                let missing: Vec<String> = self
                    .reference
                    .definitions()
                    .map(|original| original.id)
                    .filter(|id| self.translated.definition(id).is_none())
                    .collect();
                let near = nearest(&definition.id, missing.iter().map(String::as_str));
                meant.extend(near.map(str::to_owned));
                diagnostics.push(codes::message_unknown(
                    definition.place,
                    &definition.id,
                    self.language,
                    near,
                ));
            }
        }
        meant
    }

    fn start(&self) -> Place {
        Place { file: self.translated.file.clone(), range: 0..0 }
    }

    fn compare(
        &self,
        original: &Definition<'_>,
        definition: &Definition<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        // Dates, names and labels are each language's own.
        let own = [FORMATS, TERMS].contains(&file_name(self.reference).as_str());
        let (Some(theirs), Some(ours)) = (original.pattern, definition.pattern) else {
            return;
        };
        if own {
            return;
        }
        // A title may call a note in one setting and not in another.
        let by_setting = [theirs, ours].into_iter().any(selects_by_setting);
        let settings: Vec<Option<&str>> = match by_setting {
            true => SETTINGS.into_iter().map(Some).collect(),
            false => vec![None],
        };
        let mut said = Vec::new();
        for setting in settings {
            let mut ignored = Diagnostics::default();
            let expected = readings(self.reference, theirs, setting, &mut ignored);
            let expected =
                expected.first().map(|reading| compared(reading)).unwrap_or_default();
            for reading in readings(self.translated, ours, setting, &mut ignored) {
                for difference in differences(&expected, &compared(&reading), definition)
                {
                    // What is missing in all settings is one mistake, not three.
                    if !said.contains(&difference) {
                        said.push(difference);
                    }
                }
            }
        }
        for diagnostic in said {
            let source = Some(sentence(self.reference, original));
            diagnostics
                .push(diagnostic.about(&definition.id, self.language).source(source));
        }
    }
}

/// How often each token that is compared occurs, and where.
pub(super) fn compared(reading: &[Token]) -> BTreeMap<TokenKind, Vec<Place>> {
    let mut counts: BTreeMap<TokenKind, Vec<Place>> = BTreeMap::new();
    for token in reading {
        let counts_for = match &token.kind {
            TokenKind::Value(_) | TokenKind::Message(_) => true,
            TokenKind::Open(tag) => tag.is_compared(),
            // A name may be written out, to be inflected.
            TokenKind::Term(_) | TokenKind::Close(_) | TokenKind::Text => false,
        };
        if counts_for {
            counts
                .entry(token.kind.clone())
                .or_default()
                .push(token.place.clone());
        }
    }
    counts
}

fn differences(
    expected: &BTreeMap<TokenKind, Vec<Place>>,
    found: &BTreeMap<TokenKind, Vec<Place>>,
    definition: &Definition<'_>,
) -> Vec<crate::diag::Diagnostic> {
    let mut missing: Vec<&TokenKind> = expected
        .iter()
        .filter(|(kind, places)| found.get(kind).map_or(0, Vec::len) < places.len())
        .map(|(kind, _)| kind)
        .collect();
    let mut differences = Vec::new();
    for (kind, places) in found {
        let wanted = expected.get(kind).map_or(0, Vec::len);
        let Some(place) = places.get(wanted) else { continue };
        // One that is written for another is one mistake, not two.
        let alike = missing.iter().filter(|missing| missing.is_like(kind));
        let near = nearest(kind.name(), alike.map(|missing| missing.name()));
        let meant = near.and_then(|near| {
            missing
                .iter()
                .position(|missing| missing.is_like(kind) && missing.name() == near)
        });
        let meant = meant.map(|index| missing.remove(index).written());
        let written = kind.written();
        differences.push(codes::token_extra(
            place.clone(),
            &written,
            wanted,
            meant.as_deref(),
        ));
    }
    for kind in missing {
        let place = definition.place.clone();
        differences.push(match kind {
            TokenKind::Message(id) => codes::note_call_missing(place, id),
            TokenKind::Value(_) => codes::value_missing(place, &kind.written()),
            _ => codes::tag_missing(place, &kind.written()),
        });
    }
    differences
}

/// The text of a message as it is written, on one line.
pub(super) fn sentence(resource: &Resource, definition: &Definition<'_>) -> String {
    sentence_after(&resource.file.text, definition.place.range.end)
}

/// The text of the message whose id ends at an offset of a file, on one line,
/// without its attributes.
pub(super) fn sentence_after(text: &str, id_end: usize) -> String {
    let value = text[id_end..].split_once('=').map_or("", |(_, value)| value);
    let mut lines = Vec::new();
    for (index, line) in value.lines().enumerate() {
        let goes_on = line.starts_with(' ') && !line.trim_start().starts_with('.');
        if index > 0 && !goes_on && !line.is_empty() {
            break;
        }
        lines.push(line.trim());
    }
    lines.join(" ").trim().to_owned()
}
