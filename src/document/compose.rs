//! Composition: agenda × words → tree.
//!
//! The parts are composed in reading order, because the order of the calls
//! marks the notes.

mod agenda_table;
mod annexes;
mod annotations;
mod documents;
mod facts;
mod list;
mod masthead;
mod notes;
mod opening;
mod tables;
mod timetable;
mod tracks;
mod values;

use super::control;
use super::inline::{Draft, Weaver, plain};
use super::notes::Register;
use super::ties;
use super::tree::{Block, Document, Masthead, Role, Text, Version};
use crate::agenda::{Agenda, DocumentType, Entry, ItemNumber, Name};
use crate::diag::{Diagnostic, Diagnostics};
use crate::locale::{Argument, Formats, Mark, Span, Value, Words};

type Spans = Vec<Span>;

/// The words that a composition takes from.
pub struct Vocabulary<'a> {
    /// The words of the language version.
    pub words: &'a Words<'a>,
    /// The words of the language of the distribution block.
    pub masthead: &'a Words<'a>,
    /// The direction of the language of the original.
    pub original_direction: crate::agenda::Direction,
}

/// Composes one language version of an agenda.
///
/// # Errors
/// Messages that cannot be formatted; everything else was checked before.
pub fn compose(
    agenda: &Agenda,
    vocabulary: &Vocabulary<'_>,
) -> Result<Document, Diagnostics> {
    let locale = vocabulary.words.locale;
    let mut composer = Composer {
        agenda,
        words: vocabulary.words,
        arguments: Vec::new(),
        paragraphs: 0,
        weaver: Weaver {
            agenda,
            language: &locale.language,
            direction: locale.direction,
            original_direction: vocabulary.original_direction,
            between_calls: String::new(),
            register: Register::new(),
            draft: draft(vocabulary.words)?,
        },
    };
    let mut document = composer.document(vocabulary)?;
    ties::tie(&mut document, &locale.ties, &vocabulary.masthead.locale.ties);
    Ok(document)
}

/// In a document without headings the title is the heading, so that a reader of
/// headings finds its way (PDF/UA-1, 7.4: what heads a text is tagged so).
fn headed(mut blocks: Vec<Block>) -> Vec<Block> {
    if blocks.iter().any(|block| matches!(block, Block::Heading { .. })) {
        return blocks;
    }
    for block in &mut blocks {
        if let Block::Title { message, text } = block {
            let (message, text) = (message.take(), std::mem::take(text));
            *block = Block::Heading {
                role: Role::Title,
                level: 1,
                label: None,
                message,
                text,
            };
        }
    }
    blocks
}

/// How unfinished words are shown, if the words are those of a draft.
fn draft<'a>(words: &Words<'a>) -> Result<Option<Draft<'a>>, Diagnostic> {
    let Some(reference) = words.stand_in() else { return Ok(None) };
    let remark = |mark| {
        let id = match mark {
            Mark::Missing => "house-draft-missing",
            Mark::Stale => "house-draft-stale",
        };
        Ok(crate::locale::plain(&words.message(id, &[])?))
    };
    let [missing, stale] = Mark::ALL.map(remark);
    Ok(Some(Draft { reference, remarks: [missing?, stale?] }))
}

struct Composer<'a> {
    agenda: &'a Agenda,
    words: &'a Words<'a>,
    /// The values that the prose may use.
    arguments: Vec<(String, Argument)>,
    /// The number of the last paragraph that has one.
    paragraphs: u32,
    weaver: Weaver<'a>,
}

impl<'a> Composer<'a> {
    fn document(&mut self, vocabulary: &Vocabulary<'_>) -> Result<Document, Diagnostic> {
        self.arguments = self.values()?;
        self.weaver.between_calls =
            crate::locale::plain(&self.formats().between_calls()?);
        let title = self.title_words(&self.agenda.title)?;
        let masthead = self.masthead(vocabulary)?;
        let version = self.version(&title, &masthead)?;
        let control = control::compose(self.agenda, self.words, &mut self.weaver)?;
        let mut blocks = self.opening(&title)?;
        blocks.extend(self.body()?);
        blocks.extend(self.annexes()?);
        let blocks = headed(blocks);
        let notes = self.notes()?;
        Ok(Document { version, masthead, control, blocks, notes })
    }

    /// What stands between the title and the annexes.
    fn body(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let document_type = self.agenda.document_type;
        let mut blocks = Vec::new();
        match document_type {
            DocumentType::ProvisionalAgenda
            | DocumentType::AnnotatedProvisionalAgenda => blocks.extend(self.list()?),
            DocumentType::Annotations
            | DocumentType::OrganizationOfWork
            | DocumentType::ListOfDocuments
            | DocumentType::Corrigendum => {}
        }
        self.weaver.register.enter_text();
        match document_type {
            DocumentType::ProvisionalAgenda => {}
            DocumentType::AnnotatedProvisionalAgenda => {
                let heading = "house-heading-annotations";
                blocks.push(self.heading(Role::PartHeading, 1, heading)?);
                blocks.extend(self.annotations(2)?);
            }
            DocumentType::Annotations | DocumentType::Corrigendum => {
                blocks.extend(self.annotations(1)?);
            }
            DocumentType::OrganizationOfWork => {
                blocks.extend(self.sections()?);
                if let Some(timetable) = &self.agenda.timetable {
                    blocks.push(self.timetable(timetable)?);
                }
            }
            DocumentType::ListOfDocuments => {
                blocks.extend(self.sections()?);
                blocks.extend(self.list_of_documents()?);
            }
        }
        Ok(blocks)
    }

    fn formats(&self) -> Formats<'a, 'a> {
        Formats(self.words)
    }

    /// The title of an entry as it stands in a list, a heading or a cell: a
    /// language may begin it with a capital in one and not in the other.
    fn title(&self, entry: &Entry, setting: &'static str) -> Result<Spans, Diagnostic> {
        let mut arguments = self.arguments();
        arguments.push(("setting", Argument::choice(setting)));
        self.words.message(&entry.title(), &arguments)
    }

    /// A message of the document's own prose.
    fn prose(&self, id: &str) -> Result<Spans, Diagnostic> {
        self.words.message(id, &self.arguments())
    }

    fn arguments(&self) -> Vec<(&str, Argument)> {
        self.arguments
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect()
    }

    /// A message of the house without values.
    fn house(&mut self, id: &str) -> Result<Text, Diagnostic> {
        let spans = self.words.message(id, &[])?;
        Ok(self.weaver.text(&spans))
    }

    fn version(&self, title: &Spans, masthead: &Masthead) -> Result<Version, Diagnostic> {
        let locale = self.words.locale;
        let symbol = Argument::Value(Value::code(self.agenda.symbol().as_str()));
        let name = Argument::Value(Value::text(title.clone()));
        let title = self
            .words
            .message("house-metadata-title", &[("symbol", symbol), ("title", name)])?;
        let (title, draft) = self.draft_title(title)?;
        Ok(Version {
            language: locale.language.clone(),
            direction: locale.direction,
            symbol: self.agenda.symbol().to_string(),
            title: crate::locale::plain(&title),
            author: plain(&masthead.organization),
            date: self.agenda.date,
            draft,
        })
    }

    /// The title in the metadata and what stands on every page, where the version
    /// is a draft.
    fn draft_title(&self, title: Spans) -> Result<(Spans, Option<String>), Diagnostic> {
        if self.words.stand_in().is_none() {
            return Ok((title, None));
        }
        let draft = crate::locale::plain(&self.words.message("house-draft", &[])?);
        let title = Argument::Value(Value::text(title));
        let title = self.words.message("house-draft-title", &[("title", title)])?;
        Ok((title, Some(draft)))
    }

    /// The term for a name, with its id.
    fn name(&self, kind: &str, name: &Name) -> Result<(String, Spans), Diagnostic> {
        let id = format!("{kind}-{}", name.text);
        let spans = self.words.term(&id, &name.place)?;
        Ok((format!("-{id}"), spans))
    }

    fn paragraph(&mut self, role: Role, id: &str, spans: &Spans) -> Block {
        let message = Some(id.to_owned());
        let text = self.weaver.text(spans);
        Block::Paragraph { role, label: None, message, text }
    }

    fn heading(&mut self, role: Role, level: u8, id: &str) -> Result<Block, Diagnostic> {
        let message = Some(id.to_owned());
        let text = self.house(id)?;
        Ok(Block::Heading { role, level, label: None, message, text })
    }

    fn label(&self, number: &ItemNumber) -> Result<String, Diagnostic> {
        Ok(crate::locale::plain(&self.formats().label(number)?))
    }
}
