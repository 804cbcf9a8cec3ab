//! Completes what docx-rs wrote and puts the file together: the one place
//! that touches the XML of a part.
//!
//! docx-rs 0.4.22 keeps no schema order, cannot say `w:lang`, `w:rtl`,
//! `w:bidiVisual`, `w:tblHeader`, alternative texts, vector images, second names
//! of styles, note numbers and note separators, and writes parts that nothing refers to. So every part is
//! parsed, completed (`complete`), put into the order of the schema (`order`)
//! and written again; small parts without text are made here (`parts`), and so
//! are the drawings of pictures (`drawing`).
//!
//! Invariant: parts are worked on as parsed XML, never as strings, and the
//! bytes depend on nothing but the parts.

mod complete;
mod drawing;
mod order;
mod parts;
mod theme;
pub(super) mod xml;

use std::borrow::Cow;
use std::io::{Cursor, Write};

use docx_rs::XMLDocx;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use self::complete::Completer;
use self::parts::{Content, Part};
use self::xml::Element;
use super::notes;
use super::pictures::Picture;
use super::voice::Marks;
use super::writer::{TableFacts, Writer};
use crate::diag::{Diagnostics, codes};
use crate::document::Document;
use crate::style::Look;

/// What docx-rs was not told.
pub(super) struct Completion<'a> {
    document: &'a Document,
    look: &'a Look,
    /// The marks of the runs, by the number of their voice.
    marks: Vec<Marks>,
    /// The marks of text in the language of the version.
    own: Marks,
    /// The tables that have a head.
    tables: &'a [TableFacts],
    /// The ids of the footnotes whose marks Word does not draw itself.
    own_marks: Vec<String>,
    /// The relationships of the body to addresses.
    body_links: Vec<(String, &'a str)>,
    /// The relationships of the footnotes to addresses.
    note_links: Vec<(String, &'a str)>,
    /// The second names of styles, by their ids.
    aliases: Vec<(&'a str, &'a str)>,
    /// The pictures in the order of their marks.
    pictures: &'a [Picture],
    /// The id of the style of the rule above the footnotes.
    note_rule: &'a str,
}

impl<'a> Completion<'a> {
    /// What the writer gathered.
    pub(super) fn new(writer: &'a Writer<'a>) -> Self {
        let document = writer.document;
        let look = writer.catalogue.look();
        let version = &document.version;
        let notes = document.notes.iter().zip(notes::ids(document));
        let own_marks = notes.filter(|(note, _)| !notes::is_counted(note));
        Self {
            document,
            look,
            marks: writer.voices.marks(&version.language, &look.language),
            own: Marks::own(&look.language),
            tables: &writer.tables,
            own_marks: own_marks.filter_map(|(_, id)| Some(id?.to_string())).collect(),
            body_links: writer.body_links.iter().collect(),
            note_links: writer.note_links.iter().collect(),
            aliases: writer
                .catalogue
                .paragraph_styles()
                .filter_map(|style| Some((style.id.as_str(), style.alias.as_deref()?)))
                .collect(),
            pictures: writer.pictures.all(),
            note_rule: &writer.catalogue.style(super::styles::Use::NoteRule).id,
        }
    }
}

/// The bytes of the Word file.
pub(super) fn pack(
    built: &XMLDocx,
    completion: &Completion<'_>,
) -> Result<Vec<u8>, Diagnostics> {
    let parts = assemble(built, completion)?;
    archive(&parts)
}

fn assemble(
    built: &XMLDocx,
    completion: &Completion<'_>,
) -> Result<Vec<(String, Content)>, Diagnostics> {
    let mut completer = Completer::new(completion);
    let mut parts = Vec::new();
    let mut add = |part: Part, bytes: &[u8]| -> Result<(), Diagnostics> {
        let mut root = Element::parse(bytes)?;
        completer.part(part, &mut root);
        parts.push((part, root));
        Ok(())
    };
    add(Part::Document, &built.document)?;
    add(Part::Styles, &built.styles)?;
    add(Part::Settings, &built.settings)?;
    add(Part::Footnotes, &built.footnotes)?;
    for (number, header) in (1..).zip(&built.headers) {
        add(Part::Header(number), header)?;
    }
    for (number, footer) in (1..).zip(&built.footers) {
        add(Part::Footer(number), footer)?;
    }
    let pictures = completer.finish()?;
    parts.push((Part::FontTable, parts::font_table(&completion.look.language)));
    parts.push((Part::Theme, theme::theme(&completion.look.language)));
    parts.push((Part::Core, parts::core(&completion.document.version)));
    parts.push((Part::App, parts::app()));
    parts::with_relationships(parts, &pictures, completion)
}

/// The bytes from which on a part is compressed: to make a compressor ready takes
/// longer than to write a shorter one twice over.
const WORTH_COMPRESSING: usize = 1024;

/// Zips the parts in their order, with a fixed time and system.
fn archive(parts: &[(String, Content)]) -> Result<Vec<u8>, Diagnostics> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let (bytes, is_dense) = match content {
            Content::Tree(root) => (Cow::Owned(root.to_bytes()?), false),
            Content::Bytes(bytes) => (Cow::Borrowed(bytes), name.ends_with(".png")),
        };
        let method = match bytes.len() >= WORTH_COMPRESSING && !is_dense {
            true => CompressionMethod::Deflated,
            false => CompressionMethod::Stored,
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .system(System::Unix);
        zip.start_file(name.as_str(), options).map_err(unpacked)?;
        zip.write_all(&bytes).map_err(unpacked)?;
    }
    Ok(zip.finish().map_err(unpacked)?.into_inner())
}

fn unpacked(error: impl std::fmt::Display) -> Diagnostics {
    codes::internal(format!("the parts of the DOCX cannot be zipped: {error}")).into()
}
