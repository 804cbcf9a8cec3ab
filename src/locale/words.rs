//! The words of one language for one document, ready to be formatted.
//!
//! This is the only file that knows the Fluent runtime. A message that cannot
//! be formatted to the last value is an error, never a text with a gap.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use icu_normalizer::ComposingNormalizerBorrowed;

use super::draft::{Mark, Unfinished};
use super::notation::MAX_TAGS;
use super::resource::{Definition, Resource};
use super::span::{self, Span, Value};
use super::{Locale, NOTE_PREFIX, plural};
use crate::diag::{Diagnostic, Diagnostics, Place, codes, nearest};
use crate::project::gate::{self, Unsettable};

/// What the program gives to a message under a name.
#[derive(Debug, Clone)]
pub enum Argument {
    /// A number, to be chosen by or printed.
    Number(u32),
    /// A number of things, to be chosen by its plural category.
    Count(u32),
    /// A word to be chosen by, never printed.
    Choice(Cow<'static, str>),
    /// A finished value that the message must print.
    Value(Value),
    /// A finished value that the message may print.
    Option(Value),
}

impl Argument {
    /// A word to be chosen by.
    pub fn choice(word: impl Into<Cow<'static, str>>) -> Self {
        Self::Choice(word.into())
    }
}

/// The words of one language for one document.
pub struct Words<'a> {
    /// The language they belong to.
    pub locale: &'a Locale,
    /// The resource of the document, absent where only house words are needed.
    pub(super) document: Option<&'a Resource>,
    /// The bundle in which a footnote's message is a call.
    prose: FluentBundle<Arc<FluentResource>>,
    /// The bundle in which a footnote's message is its text.
    notes: FluentBundle<Arc<FluentResource>>,
    /// The ids of the footnotes.
    calls: Vec<String>,
    /// In a draft, what stands in for the words that are missing.
    unfinished: Option<Unfinished<'a>>,
    /// The messages that are unfinished, in a draft.
    marks: BTreeMap<String, Mark>,
}

impl<'a> Words<'a> {
    /// The words of a locale together with those of a document; in a draft, with
    /// what stands in for those that are missing.
    pub(super) fn new(
        locale: &'a Locale,
        document: Option<&'a Resource>,
        unfinished: Option<Unfinished<'a>>,
    ) -> Result<Self, Diagnostics> {
        let own = || locale.resources.iter().chain(document);
        let marks = unfinished
            .as_ref()
            .map(|unfinished| unfinished.marks(own()))
            .unwrap_or_default();
        let original = unfinished.as_ref().and_then(|unfinished| unfinished.original);
        let mut calls: Vec<String> = document
            .into_iter()
            .chain(original.map(|original| &original.0))
            .flat_map(Resource::definitions)
            .map(|definition| definition.id)
            .filter(|id| id.starts_with(NOTE_PREFIX))
            .collect();
        calls.sort();
        calls.dedup();
        let notes = bundle(locale, document, unfinished.as_ref())?;
        let mut prose = bundle(locale, document, unfinished.as_ref())?;
        let overlay: String = (0..)
            .zip(&calls)
            .map(|(index, id)| format!("{id} = {}\n", span::call_token(index)))
            .collect();
        prose.add_resource_overriding(generated(overlay)?);
        Ok(Self {
            locale,
            document,
            prose,
            notes,
            calls,
            unfinished,
            marks,
        })
    }

    /// In a draft, the reference, whose words stand in for those that are missing.
    pub fn stand_in(&self) -> Option<&'a Locale> {
        self.unfinished.as_ref().map(|unfinished| unfinished.reference)
    }

    /// Formats a message of the prose; its footnote references become calls.
    ///
    /// # Errors
    /// The message is missing, or asks for something that it is not given.
    pub fn message(
        &self,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<Vec<Span>, Diagnostic> {
        let spans = self.format(&self.prose, id, arguments)?;
        Ok(self.marked(id, spans))
    }

    /// Formats the text of a footnote.
    ///
    /// # Errors
    /// As for [`Self::message`].
    pub fn note(
        &self,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<Vec<Span>, Diagnostic> {
        let spans = self.format(&self.notes, id, arguments)?;
        Ok(self.marked(id, spans))
    }

    /// The name that a term gives, such as that of a body or a city.
    ///
    /// # Errors
    /// The term is missing; the place is where the source asks for it.
    pub fn term(&self, id: &str, asked: &Place) -> Result<Vec<Span>, Diagnostic> {
        let language = &self.locale.name;
        let name = format!("-{id}");
        let Some(definition) = self.shared(&name) else {
            return Err(codes::term_missing(asked.clone(), id, language));
        };
        let mut bundle = bundle(self.locale, None, self.unfinished.as_ref())
            .map_err(|_| codes::internal("a locale that was sound is broken"))?;
        let overlay = generated(format!("x-term = {{ -{id} }}\n"))
            .map_err(|_| codes::internal(format!("`{id}` makes no term")))?;
        bundle.add_resource_overriding(overlay);
        let spans = self
            .format(&bundle, "x-term", &[])
            .map_err(|error| Diagnostic { place: Some(definition.place), ..error })?;
        Ok(self.marked(&name, spans))
    }

    /// Complains about a message of the house that a source chooses by its name and
    /// that the house lacks.
    ///
    /// # Errors
    /// The message is missing; the place is where the source asks for it.
    pub fn chosen(&self, id: &str, asked: &Place) -> Result<(), Diagnostic> {
        if self.definition(id).is_some() {
            return Ok(());
        }
        let kind = id.rsplit_once('-').map_or(id, |(kind, _)| kind);
        let kind = kind.split('-').take(2).collect::<Vec<_>>().join("-");
        let all = self.locale.resources.iter().flat_map(Resource::definitions);
        let all: Vec<String> = all
            .map(|definition| definition.id)
            .filter(|known| known.starts_with(&kind))
            .collect();
        let near = nearest(id, all.iter().map(String::as_str));
        Err(codes::choice_unknown(asked.clone(), id, near))
    }

    /// Where a message is defined.
    pub fn place(&self, id: &str) -> Option<Place> {
        self.definition(id).map(|definition| definition.place)
    }

    /// The definition of a message, in the document or in the house's files.
    pub(super) fn definition(&self, id: &str) -> Option<Definition<'a>> {
        self.document
            .and_then(|resource| resource.definition(id))
            .or_else(|| self.shared(id))
    }

    /// The definition of a message in the house's files, or of one that stands in.
    fn shared(&self, id: &str) -> Option<Definition<'a>> {
        let stands_in = || {
            let mut resources = self.unfinished.as_ref()?.resources();
            resources.find_map(|resource| resource.definition(id))
        };
        self.locale.definition(id).or_else(stands_in)
    }

    /// The words of a message, marked if it is unfinished.
    fn marked(&self, id: &str, spans: Vec<Span>) -> Vec<Span> {
        match self.marks.get(id) {
            Some(mark) => vec![Span::Marked(*mark, spans)],
            None => spans,
        }
    }

    /// The arguments as Fluent takes them, and the values behind their tokens.
    fn tokens<'v>(
        &self,
        arguments: &'v [(&'v str, Argument)],
    ) -> (FluentArgs<'v>, Vec<Value>) {
        let mut args = FluentArgs::new();
        let mut values = Vec::new();
        for (index, (name, argument)) in arguments.iter().enumerate() {
            values.push(match argument {
                Argument::Value(value) | Argument::Option(value) => value.clone(),
                _ => Value::text(Vec::new()),
            });
            match argument {
                Argument::Number(number) => args.set(*name, *number),
                Argument::Count(number) => {
                    args.set(*name, plural::category(&self.locale.language, *number));
                }
                Argument::Choice(word) => args.set(*name, word.as_ref()),
                Argument::Value(_) | Argument::Option(_) => {
                    args.set(*name, span::value_token(index).to_string());
                }
            }
        }
        (args, values)
    }

    fn format(
        &self,
        bundle: &FluentBundle<Arc<FluentResource>>,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<Vec<Span>, Diagnostic> {
        let language = &self.locale.name;
        let pattern = bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(|| {
                codes::message_missing(self.locale.house_place(id), id, language)
            })?;
        let (args, values) = self.tokens(arguments);
        let mut errors = Vec::new();
        let formatted = bundle.format_pattern(pattern, Some(&args), &mut errors);
        let place = || {
            let definition = self.definition(id);
            definition.map_or_else(
                || self.locale.house_place(id),
                |definition| definition.place,
            )
        };
        let formatted = without_direction_marks(formatted);
        if let Some(error) = errors.first() {
            let names: Vec<&str> = arguments.iter().map(|(name, _)| *name).collect();
            return Err(codes::message_unformattable(
                place(),
                id,
                language,
                error,
                &names,
            ));
        }
        for (index, (name, argument)) in arguments.iter().enumerate() {
            let times = formatted.matches(span::value_token(index)).count();
            if matches!(argument, Argument::Value(_)) && times != 1 {
                return Err(codes::value_not_printed(place(), id, language, name, times));
            }
        }
        match gate::unsettable(&formatted) {
            Some(Unsettable::Marks(_)) => {
                let said = codes::too_many_marks(place(), gate::MAX_MARKS);
                return Err(said.about(id, language));
            }
            Some(Unsettable::Unbroken(_)) => {
                let said = codes::text_unbroken(place(), gate::MAX_UNBROKEN);
                return Err(said.about(id, language));
            }
            None => {}
        }
        if span::is_too_deep(&formatted) {
            let said = codes::tags_too_deep(place(), MAX_TAGS);
            return Err(said.about(id, language));
        }
        let normalizer = ComposingNormalizerBorrowed::new_nfc();
        span::parse(&normalizer.normalize(&formatted), &values, &self.calls).ok_or_else(
            || codes::internal(format!("the markup of `{id}` was not checked")),
        )
    }
}

/// A text without the marks that turn the direction of what is beside them, of which a
/// translator is warned: directions are structure in the tree.
fn without_direction_marks(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.contains(gate::is_direction_mark) {
        true => Cow::Owned(text.replace(gate::is_direction_mark, "")),
        false => text,
    }
}

/// Whether every letter with an accent is one character.
pub fn is_composed(text: &str) -> bool {
    ComposingNormalizerBorrowed::new_nfc().is_normalized(text)
}

fn bundle(
    locale: &Locale,
    document: Option<&Resource>,
    unfinished: Option<&Unfinished<'_>>,
) -> Result<FluentBundle<Arc<FluentResource>>, Diagnostics> {
    let mut bundle =
        FluentBundle::new_concurrent(vec![locale.language.identifier().clone()]);
    // Isolation is structure in the tree, not characters in the text.
    bundle.set_use_isolating(false);
    for resource in locale.resources.iter().chain(document) {
        bundle
            .add_resource(resource.fluent.clone())
            .map_err(|_| twice(locale, document))?;
    }
    for resource in unfinished.into_iter().flat_map(Unfinished::resources) {
        // What is there already stays; the rest is added.
        let _ = bundle.add_resource(resource.fluent.clone());
    }
    Ok(bundle)
}

/// Names the ids that are defined twice.
fn twice(locale: &Locale, document: Option<&Resource>) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let mut seen: Vec<Definition<'_>> = Vec::new();
    for definition in locale
        .resources
        .iter()
        .chain(document)
        .flat_map(Resource::definitions)
    {
        match seen.iter().find(|earlier| {
            earlier.id.trim_start_matches('-') == definition.id.trim_start_matches('-')
        }) {
            Some(first) => diagnostics.push(codes::message_twice(
                definition.place.clone(),
                first.place.clone(),
                &definition.id,
                &locale.name,
            )),
            None => seen.push(definition),
        }
    }
    diagnostics
}

fn generated(text: String) -> Result<Arc<FluentResource>, Diagnostics> {
    FluentResource::try_new(text)
        .map(Arc::new)
        .map_err(|_| codes::internal("a generated resource does not parse").into())
}
