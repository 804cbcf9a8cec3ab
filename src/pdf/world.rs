//! The closed world in which Typst compiles.
//!
//! Invariant: a template sees the other templates and the data of one document,
//! nothing else: no disk, no clock, no package, no font of the machine. Names
//! are the same for all documents, because Typst never frees a name.

use std::collections::HashMap;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::json;
use crate::diag::{Diagnostic, Diagnostics, File, Place, codes};
use crate::document::Document;
use crate::style::{Fonts, Look};

/// The template that is compiled.
const MAIN: &str = "document.typ";
/// The names under which the templates read the data of a document. Samples of
/// the same names among the templates are for those who edit templates.
const DOCUMENT: &str = "document.json";
const LOOK: &str = "look.json";
const REPAIRS: &str = "repairs.json";

/// The data of one document, serialized.
pub(super) struct Inputs {
    /// The tree.
    pub(super) document: Vec<u8>,
    /// The look.
    pub(super) look: Vec<u8>,
}

impl Inputs {
    /// The data of a language version.
    pub(super) fn new(document: &Document, look: &Look) -> Result<Self, Diagnostics> {
        Ok(Self { document: json(document)?, look: json(look)? })
    }
}

/// What all documents share: the library, the fonts and the templates.
pub(super) struct Closet {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    names: DataNames,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

/// The interned names of the data.
struct DataNames {
    document: FileId,
    look: FileId,
    repairs: FileId,
}

impl Closet {
    /// The templates and fonts, read once for all documents.
    pub(super) fn new(
        templates: &[(String, Vec<u8>)],
        fonts: &Fonts,
    ) -> Result<Self, Diagnostics> {
        let fonts = faces(fonts)?;
        let mut closet = Self {
            library: LazyHash::new(library()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: file_id(MAIN)?,
            names: DataNames {
                document: file_id(DOCUMENT)?,
                look: file_id(LOOK)?,
                repairs: file_id(REPAIRS)?,
            },
            sources: HashMap::new(),
            files: HashMap::new(),
        };
        for (name, bytes) in templates {
            closet.add(name, bytes)?;
        }
        if !closet.sources.contains_key(&closet.main) {
            return Err(codes::template_file(MAIN, "is missing").into());
        }
        Ok(closet)
    }

    /// Adds a template: a source if its name says so, else a file.
    fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), Diagnostics> {
        let id = file_id(name)?;
        if name.ends_with(".typ") {
            let text = str::from_utf8(bytes)
                .map_err(|_| codes::template_file(name, "is not text in UTF-8"))?;
            self.sources.insert(id, Source::new(id, text.to_owned()));
        }
        self.files.insert(id, Bytes::new(bytes.to_vec()));
        Ok(())
    }

    /// The world of one document, with the repairs that its notes need.
    pub(super) fn world(&self, inputs: &Inputs, repairs: &[u8]) -> DocumentWorld<'_> {
        DocumentWorld {
            closet: self,
            document: Bytes::new(inputs.document.clone()),
            look: Bytes::new(inputs.look.clone()),
            repairs: Bytes::from_string(format!("{repairs:?}")),
        }
    }

    /// What Typst had to say, with the place in the template.
    pub(super) fn diagnostics(&self, said: &[SourceDiagnostic]) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        for diagnostic in said {
            diagnostics.push(self.diagnostic(diagnostic));
        }
        diagnostics
    }

    fn diagnostic(&self, said: &SourceDiagnostic) -> Diagnostic {
        let diagnostic = codes::template(said.message.as_str());
        match self.place(said) {
            Some(place) => diagnostic.at(place),
            None => diagnostic,
        }
    }

    /// The place that Typst speaks of.
    fn place(&self, said: &SourceDiagnostic) -> Option<Place> {
        use typst::WorldExt;
        let id = said.span.id()?;
        let source = self.sources.get(&id)?;
        let inputs = Inputs { document: Vec::new(), look: Vec::new() };
        let range = self.world(&inputs, &[]).range(said.span)?;
        let path = format!("templates{}", id.get().vpath().get_with_slash());
        Some(Place { file: File::new(path, source.text()), range })
    }
}

/// The world of one document.
pub(super) struct DocumentWorld<'a> {
    closet: &'a Closet,
    document: Bytes,
    look: Bytes,
    repairs: Bytes,
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.closet.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.closet.book
    }

    fn main(&self) -> FileId {
        self.closet.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.closet.sources.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let names = &self.closet.names;
        if id == names.document {
            Ok(self.document.clone())
        } else if id == names.look {
            Ok(self.look.clone())
        } else if id == names.repairs {
            Ok(self.repairs.clone())
        } else {
            self.closet.files.get(&id).cloned().ok_or_else(|| not_found(id))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.closet.fonts.get(index).cloned()
    }

    /// None: a document must not depend on the day it is built.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Typst's library, with the descriptions of tables that PDF/UA readers use.
fn library() -> Library {
    Library::builder()
        .with_features([Feature::A11yExtras].into_iter().collect())
        .build()
}

/// All faces of all font files.
fn faces(fonts: &Fonts) -> Result<Vec<Font>, Diagnostics> {
    let mut faces = Vec::new();
    let mut diagnostics = Diagnostics::default();
    for file in &fonts.files {
        let before = faces.len();
        faces.extend(Font::iter(Bytes::new(file.data.clone())));
        if faces.len() == before {
            diagnostics.push(codes::font_without_face(&file.path));
        }
    }
    if diagnostics.is_empty() { Ok(faces) } else { Err(diagnostics) }
}

/// The name of a virtual file.
fn file_id(name: &str) -> Result<FileId, Diagnostics> {
    let path = VirtualPath::new(name)
        .map_err(|_| codes::template_file(name, "has a name that is not a path"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
