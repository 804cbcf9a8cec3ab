//! What is carried from the first paragraph of a document to the last.
//!
//! Invariant: every id in the file is drawn here, in document order; none
//! comes from a counter of docx-rs, which all documents would share.

use docx_rs::{Footnote, Paragraph, RunProperty};

use super::styles::{Catalogue, ParagraphStyle};
use super::voice::{VoiceNumber, Voices};
use crate::agenda::{Direction, Language};
use crate::diag::Diagnostics;
use crate::document::Document;
use crate::style::Style;

/// The part of the file that a text goes into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Story {
    /// The body.
    Body,
    /// The footnotes.
    Notes,
}

/// The addresses that a part links to.
#[derive(Debug, Default)]
pub(super) struct Links(Vec<String>);

/// The state of writing one document.
pub(super) struct Writer<'a> {
    /// The document.
    pub(super) document: &'a Document,
    /// Its styles.
    pub(super) catalogue: &'a Catalogue<'a>,
    /// The voices met so far.
    pub(super) voices: Voices,
    /// The links of the body.
    pub(super) body_links: Links,
    /// The links of the footnotes.
    pub(super) note_links: Links,
    /// The footnotes, ready to be put at their first calls, by the index of
    /// their notes; none where a note stands under a table.
    pub(super) notes: Vec<Option<Footnote>>,
    /// The descriptions of the tables, in order.
    pub(super) descriptions: Vec<String>,
    /// What went wrong.
    pub(super) problems: Diagnostics,
    paragraphs: u32,
    bookmarks: usize,
}

/// What a text is written on: the paragraph around it.
#[derive(Debug, Clone)]
pub(super) struct Ground {
    /// The part of the file.
    pub(super) story: Story,
    /// The voice of the paragraph.
    pub(super) voice: VoiceNumber,
    /// Run properties that the paragraph's style lacks.
    pub(super) direct: RunProperty,
    /// Whether the paragraph is bold.
    pub(super) bold: bool,
}

impl Links {
    /// The id of the relationship to an address.
    pub(super) fn id(&mut self, url: &str) -> String {
        let known = self.0.iter().position(|known| known == url);
        let index = known.unwrap_or_else(|| {
            self.0.push(url.to_owned());
            self.0.len() - 1
        });
        Self::name(index)
    }

    /// The ids and addresses, in the order of their first use.
    pub(super) fn iter(&self) -> impl Iterator<Item = (String, &str)> {
        self.0
            .iter()
            .enumerate()
            .map(|(index, url)| (Self::name(index), url.as_str()))
    }

    fn name(index: usize) -> String {
        format!("rIdLink{}", index + 1)
    }
}

impl<'a> Writer<'a> {
    /// A writer at the start of a document.
    pub(super) fn new(document: &'a Document, catalogue: &'a Catalogue<'a>) -> Self {
        Self {
            document,
            catalogue,
            voices: Voices::default(),
            body_links: Links::default(),
            note_links: Links::default(),
            notes: Vec::new(),
            descriptions: Vec::new(),
            problems: Diagnostics::default(),
            paragraphs: 0,
            bookmarks: 0,
        }
    }

    /// An empty paragraph in a style.
    pub(super) fn paragraph(&mut self, style: &ParagraphStyle) -> Paragraph {
        self.paragraphs += 1;
        Paragraph::new()
            .id(format!("{:08X}", self.paragraphs))
            .style(&style.id)
    }

    /// The id of a new bookmark.
    pub(super) fn bookmark(&mut self) -> usize {
        self.bookmarks += 1;
        self.bookmarks
    }

    /// The links of a part.
    pub(super) fn links(&mut self, story: Story) -> &mut Links {
        match story {
            Story::Body => &mut self.body_links,
            Story::Notes => &mut self.note_links,
        }
    }

    /// The voice of the document in a direction.
    pub(super) fn own_voice(&mut self, direction: Direction) -> VoiceNumber {
        self.voices.number(&self.document.version.language, direction)
    }

    /// The ground of a paragraph of the body.
    pub(super) fn ground(&mut self, look: &Style) -> Ground {
        let voice = self.own_voice(self.document.version.direction);
        Ground {
            story: Story::Body,
            voice,
            direct: RunProperty::new(),
            bold: look.bold,
        }
    }

    /// The ground of a paragraph of the body in another language.
    pub(super) fn foreign_ground(
        &mut self,
        look: &Style,
        language: &Language,
        direction: Direction,
    ) -> Ground {
        let voice = self.voices.number(language, direction);
        Ground { voice, ..self.ground(look) }
    }
}
