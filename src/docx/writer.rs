//! What is carried from the first paragraph of a document to the last.
//!
//! Invariant: every id in the file is drawn here, in document order; none
//! comes from a counter of docx-rs, which all documents would share.

use docx_rs::{Footnote, Paragraph, ParagraphChild};

use super::artwork::Artwork;
use super::bookmarks::Bookmarks;
use super::pictures::Pictures;
use super::styles::{Catalogue, Mixed, ParagraphStyle};
use super::voice::{VoiceNumber, Voices};
use crate::agenda::{Direction, Language};
use crate::diag::Diagnostics;
use crate::document::{Document, Provenance};
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

/// What docx-rs cannot say of a table.
#[derive(Debug)]
pub(super) struct TableFacts {
    /// What it shows, for readers who cannot see it.
    pub(super) description: String,
    /// How many rows its head has.
    pub(super) head_rows: usize,
}

/// The state of writing one document.
pub(super) struct Writer<'a> {
    /// The document.
    pub(super) document: &'a Document,
    /// Its styles.
    pub(super) catalogue: &'a Catalogue<'a>,
    /// The images that are the same in every document.
    pub(super) artwork: &'a Artwork,
    /// The voices met so far.
    pub(super) voices: Voices,
    /// The links of the body.
    pub(super) body_links: Links,
    /// The links of the footnotes.
    pub(super) note_links: Links,
    /// The footnotes, ready to be put at their first calls, by the index of
    /// their notes; none where a note stands under a table.
    pub(super) notes: Vec<Option<Footnote>>,
    /// What is to be said of the tables, in order.
    pub(super) tables: Vec<TableFacts>,
    /// The combinations of character styles, in the order of their first use.
    pub(super) mixed: Vec<Mixed>,
    /// The bookmarks set so far.
    pub(super) bookmarks: Bookmarks,
    /// The pictures put so far.
    pub(super) pictures: Pictures,
    /// What went wrong.
    pub(super) problems: Diagnostics,
    paragraphs: u32,
}

/// What a text is written on: the paragraph around it.
#[derive(Debug, Clone)]
pub(super) struct Ground {
    /// The part of the file.
    pub(super) story: Story,
    /// The voice of the paragraph.
    pub(super) voice: VoiceNumber,
    /// Whether the paragraph is bold.
    pub(super) bold: bool,
    /// Whether calls of notes under a table lead to them: not in the head of the
    /// table, which is repeated.
    pub(super) linked: bool,
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
    pub(super) fn new(
        document: &'a Document,
        catalogue: &'a Catalogue<'a>,
        artwork: &'a Artwork,
    ) -> Self {
        Self {
            document,
            catalogue,
            artwork,
            voices: Voices::default(),
            body_links: Links::default(),
            note_links: Links::default(),
            notes: Vec::new(),
            tables: Vec::new(),
            mixed: Vec::new(),
            bookmarks: Bookmarks::default(),
            pictures: Pictures::default(),
            problems: Diagnostics::default(),
            paragraphs: 0,
        }
    }

    /// An empty paragraph in a style.
    pub(super) fn paragraph(&mut self, style: &ParagraphStyle) -> Paragraph {
        self.paragraphs += 1;
        Paragraph::new()
            .id(format!("{:08X}", self.paragraphs))
            .style(&style.id)
    }

    /// The id of the character style that says what these styles say, by their
    /// ids; none if there are none.
    pub(super) fn character_style(&mut self, styles: &[&'static str]) -> Option<String> {
        let Some(mixed) = Mixed::new(styles) else {
            return styles.first().map(|style| (*style).to_owned());
        };
        let id = mixed.id();
        if !self.mixed.contains(&mixed) {
            self.mixed.push(mixed);
        }
        Some(id)
    }

    /// The text of a message between the marks that name the message.
    pub(super) fn named(
        &mut self,
        message: &Provenance,
        text: Vec<ParagraphChild>,
    ) -> Vec<ParagraphChild> {
        match message {
            Some(message) => self.bookmarks.around(message, text),
            None => text,
        }
    }

    /// The id of a new bookmark.
    pub(super) fn bookmark(&mut self) -> usize {
        self.bookmarks.next()
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
            bold: look.bold,
            linked: true,
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
