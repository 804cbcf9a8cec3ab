//! One type for everything the program has to say about its input.
//!
//! A diagnostic is made by one constructor per kind (in [`codes`]), collected
//! in [`Diagnostics`], and printed by one of the renderers. Every room may
//! put a note there; no note knows a type of any room.

pub mod codes;
pub mod explain;
pub mod panics;
pub mod render;

use std::ops::Range;
use std::sync::Arc;

/// A text file that was read, with the name under which people know it.
#[derive(Debug, Clone, Eq)]
pub struct File {
    /// The path, relative to the project, with forward slashes.
    pub path: Arc<str>,
    /// The text.
    pub text: Arc<str>,
}

impl PartialEq for File {
    /// Compares what people see; texts that are one are not read for it, because
    /// every diagnostic of a file carries the file.
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path
            && (Arc::ptr_eq(&self.text, &other.text) || self.text == other.text)
    }
}

impl File {
    /// A file with this path and text.
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// The line and column of a byte offset, both from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: File,
    /// The bytes in question.
    pub range: Range<usize>,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look; the document is built.
    Warning,
    /// The document, or this language of it, is not built.
    Error,
}

/// Who has to act, which decides the exit code of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blame {
    /// The content: a source, a locale.
    Content,
    /// The command line or the configuration.
    Usage,
    /// The content, which is larger than anything the program is made for.
    Limit,
    /// The machine: a file that cannot be read or written, a missing font.
    Environment,
    /// The program itself.
    Internal,
}

impl Blame {
    /// The exit code of a program whose worst error is of this kind.
    pub fn exit_code(self) -> u8 {
        match self {
            Blame::Content => 1,
            Blame::Usage => 2,
            Blame::Internal => 3,
            Blame::Environment => 4,
            Blame::Limit => 5,
        }
    }
}

/// A number of things, each called by this word.
pub fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// One thing the program has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable code in kebab-case, one per constructor in [`codes`].
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Who has to act.
    pub blame: Blame,
    /// What is wrong: lower case, no final stop, values in backticks.
    pub message: String,
    /// Where, if there is a place.
    pub place: Option<Place>,
    /// A related place, with a word about it.
    pub related: Option<(Place, String)>,
    /// The Fluent message in question.
    pub message_id: Option<String>,
    /// The language in question, by its English name.
    pub language: Option<String>,
    /// The sentence of the reference language, where there is one.
    pub source: Option<String>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    fn new(code: &'static str, blame: Blame, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            blame,
            message: shown(message.into()),
            place: None,
            related: None,
            message_id: None,
            language: None,
            source: None,
            help: None,
        }
    }

    /// The same as a warning: it stops nothing.
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The same, at a place.
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The same, with a related place and a word about it.
    pub fn related(mut self, place: Place, word: impl Into<String>) -> Self {
        self.related = Some((place, shown(word.into())));
        self
    }

    /// The same, about a message of a language.
    pub fn about(mut self, id: impl Into<String>, language: impl Into<String>) -> Self {
        self.message_id = Some(id.into());
        self.language = Some(language.into());
        self
    }

    /// The same, about a language.
    pub fn in_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// The same, with the sentence of the reference language.
    pub fn source(mut self, sentence: Option<String>) -> Self {
        self.source = sentence.map(shown);
        self
    }

    /// The same, with a word of advice.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(shown(help.into()));
        self
    }
}

/// A text as it may be shown on a terminal: a character that would steer it, or
/// turn the line around, is named.
fn shown(text: String) -> String {
    let steers = |char: char| {
        let turns = matches!(char, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        turns || char.is_control() && char != '\n'
    };
    if !text.contains(steers) {
        return text;
    }
    let name = |char: char| match steers(char) {
        true => format!("⟨U+{:04X}⟩", u32::from(char)),
        false => char.to_string(),
    };
    text.chars().map(name).collect()
}

/// A path as it may be shown on a terminal, in one line.
pub fn shown_path(path: &str) -> String {
    shown(path.to_owned()).replace('\n', "⟨U+000A⟩")
}

/// The most diagnostics of a collection. A file of the wrong kind has a mistake
/// in every line, and nobody reads them all.
const MAX_SAID: usize = 1000;

/// What was said, in the order it was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a diagnostic, unless the very same was said before, or so many others
    /// that it is not worth saying.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self.is_full() || self.0.contains(&diagnostic) {
            return;
        }
        if self.0.len() + 1 == MAX_SAID {
            let last = codes::too_much_to_say(MAX_SAID, diagnostic.blame);
            self.0.push(Diagnostic { place: diagnostic.place, ..last });
        } else {
            self.0.push(diagnostic);
        }
    }

    /// Whether what is added now is not kept any more.
    pub fn is_full(&self) -> bool {
        self.0.len() >= MAX_SAID
    }

    /// Adds all of another collection.
    pub fn extend(&mut self, others: Diagnostics) {
        for diagnostic in others.0 {
            self.push(diagnostic);
        }
    }

    /// The same in the order in which they stand in their files, what has no
    /// place last.
    pub fn in_reading_order(mut self) -> Self {
        let mut files: Vec<Arc<str>> = Vec::new();
        for place in self.0.iter().filter_map(|diagnostic| diagnostic.place.as_ref()) {
            if !files.contains(&place.file.path) {
                files.push(place.file.path.clone());
            }
        }
        self.0.sort_by_key(|diagnostic| {
            let place = diagnostic.place.as_ref();
            let file =
                |place: &Place| files.iter().position(|path| *path == place.file.path);
            place.map_or((files.len(), 0), |place| {
                (file(place).unwrap_or(files.len()), place.range.start)
            })
        });
        self
    }

    /// The same, each about a language, where it names none yet. What is wrong
    /// with the project is so in all languages.
    pub fn in_language(mut self, language: &str) -> Self {
        let of_version = |one: &&mut Diagnostic| {
            matches!(one.blame, Blame::Content | Blame::Limit | Blame::Internal)
        };
        for diagnostic in self.0.iter_mut().filter(of_version) {
            diagnostic.language.get_or_insert_with(|| language.to_owned());
        }
        self
    }

    /// The same, without what is of the same kind as another about the same message.
    pub fn once_for_each_message(self) -> Self {
        let mut kept: Vec<Diagnostic> = Vec::new();
        for diagnostic in self.0 {
            let is_like = |one: &Diagnostic| {
                one.message_id.is_some()
                    && (one.code, &one.message_id)
                        == (diagnostic.code, &diagnostic.message_id)
            };
            if !kept.iter().any(is_like) {
                kept.push(diagnostic);
            }
        }
        Self(kept)
    }

    /// The same, each that is about a version and has no place at that of its message, or
    /// of the version.
    pub fn with_places(mut self, place_of: impl Fn(Option<&str>) -> Place) -> Self {
        let is_astray = |one: &&mut Diagnostic| {
            one.place.is_none()
                && matches!(one.blame, Blame::Content | Blame::Limit | Blame::Internal)
        };
        for diagnostic in self.0.iter_mut().filter(is_astray) {
            diagnostic.place = Some(place_of(diagnostic.message_id.as_deref()));
        }
        self
    }

    /// The same, each about the message that holds the words it quotes, where
    /// it names none yet.
    pub fn with_messages(mut self, message_of: impl Fn(&str) -> Option<String>) -> Self {
        for diagnostic in &mut self.0 {
            if diagnostic.message_id.is_none() {
                let mut quoted = diagnostic.message.split('`').skip(1).step_by(2);
                diagnostic.message_id = quoted.find_map(&message_of);
            }
        }
        self
    }

    /// The same, each about a message with the sentence of the reference
    /// language, where it has none yet and there is one.
    pub fn with_sources(mut self, sentence: impl Fn(&str) -> Option<String>) -> Self {
        for diagnostic in &mut self.0 {
            if let (None, Some(id)) = (&diagnostic.source, &diagnostic.message_id) {
                diagnostic.source = sentence(id);
            }
        }
        self
    }

    /// Those that do not only say that a translation is unfinished, which no
    /// draft minds.
    pub fn for_draft(mut self) -> Self {
        self.0
            .retain(|diagnostic| !codes::UNFINISHED.contains(&diagnostic.code));
        self
    }

    /// Whether any of them stops a document.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many of them stop nothing.
    pub fn warnings(&self) -> usize {
        let is_warning = |one: &&Diagnostic| one.severity == Severity::Warning;
        self.0.iter().filter(is_warning).count()
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The diagnostics in the order they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// The worst blame among the errors: internal before environment before
    /// limits before usage before content.
    pub fn worst(&self) -> Option<Blame> {
        self.0
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .map(|diagnostic| diagnostic.blame)
            .max()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(all: I) -> Self {
        let mut diagnostics = Self::default();
        all.into_iter().for_each(|diagnostic| diagnostics.push(diagnostic));
        diagnostics
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

/// The suggestion nearest to a misspelt word, if one is near enough.
pub fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word = word.to_lowercase();
    let similarity =
        |candidate: &str| strsim::jaro_winkler(&word, &candidate.to_lowercase());
    candidates
        .into_iter()
        .map(|candidate| (similarity(candidate), candidate))
        .filter(|(similarity, _)| *similarity > 0.8)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, candidate)| candidate)
}
