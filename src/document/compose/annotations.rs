//! The annotations of the entries.

use super::{Composer, Spans};
use crate::agenda::{Entry, EntryKind, Name};
use crate::diag::Diagnostic;
use crate::document::tree::{Block, Line, Role};
use crate::locale::Argument;

/// The lowest level of headings; below it, they stay on it.
const LOWEST: u8 = 6;

/// The level below another.
pub(super) fn below(level: u8) -> u8 {
    (level + 1).min(LOWEST)
}

impl Composer<'_> {
    /// The annotations of all entries, the highest at this level of headings.
    pub(super) fn annotations(&mut self, level: u8) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let mut blocks = Vec::new();
        for entry in &agenda.entries {
            blocks.extend(self.annotation(entry, level)?);
        }
        Ok(blocks)
    }

    /// The sections alone, in a document that has no annotations.
    pub(super) fn sections(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let mut blocks = Vec::new();
        for entry in &agenda.entries {
            if entry.kind == EntryKind::Section {
                blocks.extend(self.annotation(entry, 1)?);
            }
        }
        Ok(blocks)
    }

    fn annotation(&mut self, entry: &Entry, level: u8) -> Result<Vec<Block>, Diagnostic> {
        let mut blocks = vec![self.entry_heading(entry, level)?];
        for Line { message, text } in self.remarks(entry)? {
            let role = Role::ItemRemark;
            blocks.push(Block::Paragraph { role, label: None, message, text });
        }
        if !entry.authority.is_empty() {
            let id = "house-heading-authority";
            blocks.push(self.heading(Role::DocumentationHeading, below(level), id)?);
            blocks.extend(self.paragraphs(entry, &entry.authority)?);
        }
        blocks.extend(self.paragraphs(entry, &entry.paragraphs)?);
        blocks.extend(self.documentation(entry, below(level))?);
        blocks.extend(self.paragraphs(entry, &entry.remarks)?);
        for entry in &entry.entries {
            blocks.extend(self.annotation(entry, below(level))?);
        }
        Ok(blocks)
    }

    /// The heading of an entry, with the number of an item.
    pub(super) fn entry_heading(
        &mut self,
        entry: &Entry,
        level: u8,
    ) -> Result<Block, Diagnostic> {
        let role = match &entry.kind {
            EntryKind::Section => Role::SectionHeading,
            EntryKind::Part | EntryKind::Segment => Role::SegmentHeading,
            EntryKind::Item(number) => match number.level() {
                1 => Role::ItemHeading,
                2 => Role::SubItemHeading,
                3 => Role::ThirdLevelHeading,
                _ => Role::FourthLevelHeading,
            },
        };
        let label = match entry.number() {
            Some(number) => Some(self.label(number)?),
            None => None,
        };
        let (mut title, calls) = self.whole_title(entry, "heading")?;
        title.extend(calls);
        let text = self.weaver.text(&title);
        let message = Some(entry.title());
        Ok(Block::Heading { role, level, label, message, text })
    }

    fn paragraphs(
        &mut self,
        entry: &Entry,
        names: &[Name],
    ) -> Result<Vec<Block>, Diagnostic> {
        let mut blocks = Vec::new();
        for name in names {
            let id = entry.paragraph(name);
            let spans = self.prose_of(entry, &id)?;
            let label = self.next_label()?;
            let text = self.weaver.text(&spans);
            let message = Some(id);
            blocks.push(Block::Paragraph {
                role: Role::Annotation,
                label,
                message,
                text,
            });
        }
        Ok(blocks)
    }

    /// A message about an entry, which may choose by the number of its documents.
    fn prose_of(&self, entry: &Entry, id: &str) -> Result<Spans, Diagnostic> {
        let mut arguments = self.arguments();
        let documents = entry.documents.len() as u32;
        arguments.push(("documents", Argument::Count(documents)));
        self.words.message(id, &arguments)
    }

    /// The number of the next paragraph, where paragraphs have numbers.
    fn next_label(&mut self) -> Result<Option<String>, Diagnostic> {
        if !self.agenda.numbers_paragraphs {
            return Ok(None);
        }
        self.paragraphs += 1;
        let label = self.formats().paragraph_label(self.paragraphs)?;
        Ok(Some(crate::locale::plain(&label)))
    }
}
