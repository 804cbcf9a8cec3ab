//! The words: loads the Fluent files of a language, formats messages into
//! marked-up text, and compares languages with the reference.
//!
//! Invariant: this room knows nothing of layout and of output formats, and no
//! language by name: what one language does differently is in its files.

mod check;
mod consensus;
mod draft;
mod formats;
mod glyphs;
mod manuscript;
mod notation;
mod plural;
mod prose;
mod recognition;
mod resource;
mod sections;
mod span;
mod ties;
mod words;

pub use self::check::{Asked, check_document, check_house};
pub use self::consensus::check_reference;
pub use self::draft::{Mark, Unfinished};
pub use self::formats::{Formats, SessionLine, Setting};
pub use self::manuscript::{Manuscript, Piece, PieceKind, Reading, Remark, Wording};
pub use self::notation::{Tag, literal};
pub use self::prose::{Prose, Run, prose};
pub use self::recognition::{
    Hours, Pattern, Recognizer, SessionFound, Taken, comparable,
};
pub use self::resource::entries;
pub use self::sections::{Section, sections, without};
pub use self::span::{Span, Value, ValueKind, capitalized, is_wide, plain};
pub use self::ties::{Join, STRANGER, Ties};
pub use self::words::{Argument, Words, is_composed};

use self::resource::{Definition, Resource};
use crate::agenda::{Direction, Language};
use crate::diag::{Diagnostics, File, Place, codes};

/// What the id of a footnote's message begins with.
const NOTE_PREFIX: &str = "fn-";

/// Where a title is printed, which a message may ask as `$setting`.
const SETTINGS: [&str; 3] = ["list", "heading", "cell"];

/// The file of dates, times and labels.
pub const FORMATS: &str = "formats.ftl";

/// The file of names.
pub const TERMS: &str = "terms.ftl";

/// The file of the distribution block, which a language that prints it in
/// another one does not need.
pub const MASTHEAD: &str = "masthead.ftl";

/// One language: its habits of text, and the words that all documents share.
#[derive(Debug, Clone)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// Its English name, for diagnostics.
    pub name: String,
    /// The direction of its script.
    pub direction: Direction,
    /// What stands before and after the number or letter of a note.
    pub note_call: [String; 2],
    /// The language of its distribution block.
    pub masthead_language: Language,
    /// Where no line may break.
    pub ties: Ties,
    /// The letter for the language after a job number.
    pub job_letter: String,
    /// The folder of its files, below the root of the project.
    pub folder: String,
    resources: Vec<Resource>,
}

/// The habits of a language that its profile gives.
#[derive(Debug, Clone)]
pub struct Habits {
    /// The English name of the language.
    pub name: String,
    /// The direction of its script.
    pub direction: Direction,
    /// What stands before and after the number or letter of a note.
    pub note_call: [String; 2],
    /// The language of its distribution block.
    pub masthead_language: Language,
    /// Where no line may break.
    pub ties: Ties,
    /// The letter for the language after a job number.
    pub job_letter: String,
}

/// The Fluent file of one document in one language.
#[derive(Debug, Clone)]
pub struct DocumentResource(Resource);

impl DocumentResource {
    /// Parses the file.
    ///
    /// # Errors
    /// Everything that is wrong with its syntax.
    pub fn parse(file: &File) -> Result<Self, Diagnostics> {
        Resource::parse(file).map(Self)
    }

    /// The file as it was parsed.
    pub fn file(&self) -> &File {
        &self.0.file
    }

    /// Complains about every character of the file that no font covers.
    pub fn check_glyphs(
        &self,
        language: &str,
        covers: &dyn Fn(char) -> bool,
    ) -> Diagnostics {
        glyphs::check(&self.0, language, covers)
    }
}

impl Locale {
    /// Loads the files that all documents of a language share.
    ///
    /// # Errors
    /// Everything that is wrong with their syntax.
    pub fn load(
        language: Language,
        habits: Habits,
        folder: &str,
        files: &[File],
    ) -> Result<Self, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let mut resources = Vec::new();
        for file in files {
            match Resource::parse(file) {
                Ok(resource) => resources.push(resource),
                Err(errors) => diagnostics.extend(errors),
            }
        }
        if files.is_empty() {
            diagnostics.push(codes::locale_empty(folder, &habits.name));
        }
        if diagnostics.has_errors() {
            return Err(diagnostics);
        }
        let Habits {
            name,
            direction,
            note_call,
            masthead_language,
            ties,
            job_letter,
        } = habits;
        let folder = folder.to_owned();
        Ok(Self {
            language,
            name,
            direction,
            note_call,
            masthead_language,
            ties,
            job_letter,
            folder,
            resources,
        })
    }

    /// The words that all documents share.
    ///
    /// # Errors
    /// An id that is defined twice.
    pub fn words(&self) -> Result<Words<'_>, Diagnostics> {
        Words::new(self, None, None)
    }

    /// The files that all documents share, each with its name in their folder.
    pub fn files(&self) -> impl Iterator<Item = (&str, &File)> {
        self.resources.iter().map(|resource| {
            let path = &resource.file.path;
            (path.rsplit('/').next().unwrap_or(path), &resource.file)
        })
    }

    /// What follows this in the ids of the shared terms that begin with it.
    pub fn terms(&self, prefix: &str) -> Vec<String> {
        let prefix = format!("-{prefix}");
        let definitions = self.resources.iter().flat_map(Resource::definitions);
        let name = |definition: Definition<'_>| {
            Some(definition.id.strip_prefix(&prefix)?.to_owned())
        };
        let mut names: Vec<String> = definitions.filter_map(name).collect();
        names.dedup();
        names
    }

    /// Complains about every character of the shared files that no font covers.
    pub fn check_glyphs(&self, covers: &dyn Fn(char) -> bool) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        for resource in &self.resources {
            diagnostics.extend(glyphs::check(resource, &self.name, covers));
        }
        diagnostics
    }

    /// The words of a document.
    ///
    /// # Errors
    /// An id that is defined twice.
    pub fn words_with<'a>(
        &'a self,
        document: &'a DocumentResource,
    ) -> Result<Words<'a>, Diagnostics> {
        Words::new(self, Some(&document.0), None)
    }

    /// The words of a draft, in which others stand in for those that are missing.
    ///
    /// # Errors
    /// An id that is defined twice.
    pub fn unfinished_words<'a>(
        &'a self,
        document: Option<&'a DocumentResource>,
        unfinished: Unfinished<'a>,
    ) -> Result<Words<'a>, Diagnostics> {
        Words::new(self, document.map(|document| &document.0), Some(unfinished))
    }

    fn definition(&self, id: &str) -> Option<Definition<'_>> {
        self.resources.iter().find_map(|resource| resource.definition(id))
    }

    /// Where a shared message that is missing belongs: the end of the file that
    /// its id begins with, else of the file of formats.
    fn house_place(&self, id: &str) -> Place {
        let prefix = id.split('-').next().unwrap_or_default();
        let name = match prefix {
            "house" | "masthead" => format!("{prefix}.ftl"),
            _ => FORMATS.to_owned(),
        };
        let path = format!("{}/{name}", self.folder);
        let end = |file: &File| Place {
            file: file.clone(),
            range: file.text.len()..file.text.len(),
        };
        match self.resources.iter().find(|resource| *resource.file.path == path) {
            Some(resource) => end(&resource.file),
            None => end(&File::new(path, "")),
        }
    }
}
