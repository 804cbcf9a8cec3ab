//! Every shipped message is formatted with values of every kind that it asks for.
//!
//! What comes out is also written to `target/tmp/messages.json`, so that another
//! implementation of Fluent can be asked for the same (`tests/fluent/run`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use distr::agenda::{Direction, Language};
use distr::diag::{File, Place};
use distr::locale::{
    Argument, DocumentResource, Habits, Locale, Span, Ties, Value, Words, plain,
};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use serde_json::{Value as Json, json};

use crate::support::repository;

/// The numbers that tell the plural categories of all languages apart.
const NUMBERS: [u32; 12] = [0, 1, 2, 3, 5, 10, 11, 14, 21, 25, 100, 101];

/// The plural categories of CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The most combinations of values of a message.
const MOST: usize = 400;

/// A value that a message is given.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Given {
    Number(u32),
    Count(u32),
    Text(String),
}

/// The files of a language: those that all documents share, and the documents.
struct Tongue {
    locale: Locale,
    shared: Vec<File>,
    documents: Vec<File>,
}

fn tongue(tag: &str) -> Tongue {
    let folder = format!("locales/{tag}");
    let below = |folder: &str| -> Vec<File> {
        let is_in = |path: &str| {
            let name = path.strip_prefix(folder).and_then(|path| path.strip_prefix('/'));
            name.is_some_and(|name| name.ends_with(".ftl") && !name.contains('/'))
        };
        let files = repository();
        let files = files.iter().filter(|(path, _)| is_in(path));
        files
            .map(|(path, bytes)| {
                File::new(path.as_str(), std::str::from_utf8(bytes).unwrap())
            })
            .collect()
    };
    let language: Language = tag.parse().unwrap();
    let habits = Habits {
        name: tag.to_owned(),
        direction: Direction::Ltr,
        note_call: Default::default(),
        masthead_language: language.clone(),
        ties: Ties::parse(&[]).unwrap(),
        job_letter: String::new(),
    };
    let shared = below(&folder);
    let locale = Locale::load(language, habits, &folder, &shared).unwrap();
    Tongue {
        locale,
        shared,
        documents: below(&format!("{folder}/documents")),
    }
}

/// What a pattern asks for: the names of its values, and for those that it
/// selects by, what it tells apart.
#[derive(Debug, Default)]
struct Asked {
    printed: BTreeSet<String>,
    selected: BTreeMap<String, BTreeSet<Given>>,
}

impl Asked {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    panic!("a message selects by a value, not by {selector:?}");
                };
                let known = self.selected.entry(id.name.to_owned()).or_default();
                for variant in variants {
                    match &variant.key {
                        VariantKey::NumberLiteral { value } => {
                            known.insert(Given::Number(value.parse().unwrap()));
                        }
                        VariantKey::Identifier { name } if CATEGORIES.contains(name) => {
                            known.extend(NUMBERS.map(Given::Count));
                        }
                        VariantKey::Identifier { name } => {
                            known.insert(Given::Text((*name).to_owned()));
                        }
                    }
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.printed.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|inline| self.inline(inline));
            }
            _ => {}
        }
    }

    /// Sets of values that bring out each variant, at most [`MOST`].
    fn combinations(&self) -> Vec<BTreeMap<String, Given>> {
        let mut sets = vec![BTreeMap::new()];
        for name in self.printed.iter().filter(|name| !self.selected.contains_key(*name))
        {
            for set in &mut sets {
                set.insert(name.clone(), Given::Text(format!("«{name}»")));
            }
        }
        for (name, known) in &self.selected {
            let mut extended = Vec::new();
            for given in known {
                extended.extend(sets.iter().cloned().map(|mut set| {
                    set.insert(name.clone(), given.clone());
                    set
                }));
            }
            assert!(extended.len() <= MOST, "too many ways to say `{name}`");
            sets = extended;
        }
        sets
    }
}

/// The ids of a file, terms with their hyphen, each with what it asks for.
fn messages(file: &File) -> Vec<(String, Asked)> {
    let resource = fluent_syntax::parser::parse(&*file.text).unwrap();
    let mut messages = Vec::new();
    for entry in &resource.body {
        let mut asked = Asked::default();
        match entry {
            Entry::Message(message) => {
                message.value.iter().for_each(|value| asked.pattern(value));
                messages.push((message.id.name.to_owned(), asked));
            }
            Entry::Term(term) => messages.push((format!("-{}", term.id.name), asked)),
            _ => {}
        }
    }
    messages
}

fn arguments(set: &BTreeMap<String, Given>, asked: &Asked) -> Vec<(String, Argument)> {
    let argument = |(name, given): (&String, &Given)| {
        let argument = match given {
            Given::Number(number) => Argument::Number(*number),
            Given::Count(number) => Argument::Count(*number),
            Given::Text(text) if asked.selected.contains_key(name) => {
                Argument::choice(text.clone())
            }
            Given::Text(text) => {
                Argument::Option(Value::text(vec![Span::Text(text.clone())]))
            }
        };
        (name.clone(), argument)
    };
    set.iter().map(argument).collect()
}

/// What the words say for a message or a term.
fn said(words: &Words<'_>, id: &str, arguments: &[(String, Argument)]) -> String {
    let arguments: Vec<(&str, Argument)> = arguments
        .iter()
        .map(|(name, argument)| (name.as_str(), argument.clone()))
        .collect();
    let nowhere = Place { file: File::new("", ""), range: 0..0 };
    let spans = match id.strip_prefix('-') {
        Some(term) => words.term(term, &nowhere),
        None if id.starts_with("fn-") => words.note(id, &arguments),
        None => words.message(id, &arguments),
    };
    plain(&spans.unwrap_or_else(|refused| panic!("{id} {arguments:?}: {refused:?}")))
}

fn cases(words: &Words<'_>, tag: &str, file: &File, document: bool) -> Vec<Json> {
    let mut cases = Vec::new();
    for (id, asked) in messages(file) {
        for set in asked.combinations() {
            let text = said(words, &id, &arguments(&set, &asked));
            assert!(!text.trim().is_empty() || id.starts_with("note-"), "{tag} {id}");
            let given: BTreeMap<&String, Json> = set
                .iter()
                .map(|(name, given)| match given {
                    Given::Number(number) | Given::Count(number) => (name, json!(number)),
                    Given::Text(text) => (name, json!(text)),
                })
                .collect();
            cases.push(json!({
                "language": tag,
                "document": document.then_some(&*file.path),
                "id": id,
                "values": given,
                "text": text,
            }));
        }
    }
    cases
}

#[test]
fn every_shipped_message_can_be_formatted_in_all_its_variants() {
    let list = String::from_utf8(repository()["locales/languages.toml"].clone()).unwrap();
    let list: toml::Table = toml::from_str(&list).unwrap();
    let tags = list["languages"].as_array().unwrap();
    let mut all = Vec::new();
    for tag in tags.iter().map(|tag| tag.as_str().unwrap()) {
        let tongue = tongue(tag);
        let words = tongue.locale.words().unwrap();
        let before = all.len();
        for file in &tongue.shared {
            all.extend(cases(&words, tag, file, false));
        }
        for file in &tongue.documents {
            let resource = DocumentResource::parse(file).unwrap();
            let words = tongue.locale.words_with(&resource).unwrap();
            all.extend(cases(&words, tag, file, true));
        }
        assert!(all.len() - before > 100, "{tag}: only {} texts", all.len() - before);
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("messages.json");
    std::fs::write(path, serde_json::to_vec_pretty(&all).unwrap()).unwrap();
}
