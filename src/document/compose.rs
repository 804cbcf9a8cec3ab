//! Composition: agenda × words → tree.
//!
//! The parts are composed in reading order, because the order of the calls
//! marks the notes.

mod opening;

use super::control;
use super::inline::{Weaver, plain};
use super::notes::{Called, Register};
use super::ties;
use super::tree::{
    Block, Cell, Distribution, Document, ListEntry, Masthead, Note, Role, Row, Series,
    Table, Text, Version,
};
use crate::agenda::{
    Agenda, Annex, Day, Distribution as Circulation, DocumentType, Item, ItemNumber,
    MAX_SUB_ITEMS, Name,
};
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::locale::{Argument, Formats, Setting, Span, Value, Words};

/// The shares of the columns of the organization of work: date and time,
/// agenda item, title or description.
const ORGANIZATION_OF_WORK: [f64; 3] = [0.28, 0.14, 0.58];

/// The most notes that asterisks tell apart.
const MAX_ASTERISKS: u32 = 5;

/// The most notes of a table: one for each letter.
const MAX_LETTERS: u32 = MAX_SUB_ITEMS as u32;

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
        weaver: Weaver {
            agenda,
            language: &locale.language,
            direction: locale.direction,
            original_direction: vocabulary.original_direction,
            between_calls: String::new(),
            register: Register::new(),
        },
    };
    let mut document = composer.document(vocabulary)?;
    ties::tie(&mut document, &locale.ties, &vocabulary.masthead.locale.ties);
    Ok(document)
}

struct Composer<'a> {
    agenda: &'a Agenda,
    words: &'a Words<'a>,
    /// The values that the prose may use.
    arguments: Vec<(String, Argument)>,
    weaver: Weaver<'a>,
}

impl<'a> Composer<'a> {
    fn document(&mut self, vocabulary: &Vocabulary<'_>) -> Result<Document, Diagnostic> {
        self.arguments = self.values()?;
        self.weaver.between_calls =
            crate::locale::plain(&self.formats().between_calls()?);
        let title_id = match self.agenda.document_type {
            DocumentType::ProvisionalAgenda => "house-title-provisional-agenda",
            DocumentType::AnnotatedProvisionalAgenda => {
                "house-title-annotated-provisional-agenda"
            }
        };
        let title = self.words.message(title_id, &[])?;
        let masthead = self.masthead(vocabulary)?;
        let version = self.version(&title, &masthead)?;
        let control = control::compose(self.agenda, self.words, &mut self.weaver)?;
        let mut blocks = self.opening(title_id, &title)?;
        blocks.extend(self.list()?);
        self.weaver.register.enter(Series::Numbers);
        if self.agenda.document_type == DocumentType::AnnotatedProvisionalAgenda {
            blocks.extend(self.annotations()?);
        }
        for annex in &self.agenda.annexes {
            blocks.extend(self.annex(annex)?);
        }
        let notes = self.notes()?;
        Ok(Document { version, masthead, control, blocks, notes })
    }

    fn formats(&self) -> Formats<'a, 'a> {
        Formats(self.words)
    }

    /// The values of the document that its prose may use.
    fn values(&self) -> Result<Vec<(String, Argument)>, Diagnostic> {
        let agenda = self.agenda;
        let session = &agenda.session;
        let formats = self.formats();
        let isolated = |spans| Value::isolated(spans);
        let dates = formats.dates(session.from, session.to, Setting::InSentence)?;
        let mut values = vec![
            ("session-dates".to_owned(), isolated(dates)),
            ("opening-day".to_owned(), isolated(formats.day_in_sentence(session.from)?)),
        ];
        if let Some(opening) = session.opening {
            values.push(("opening-time".into(), isolated(formats.time(opening)?)));
        }
        for (item, number) in agenda.numbered() {
            values.push((item.title(), isolated(formats.reference(number)?)));
            for document in &item.documents {
                values.push((document.title(), Value::code(document.symbol.as_str())));
            }
        }
        for (name, url) in &agenda.links {
            values.push((format!("url-{name}"), Value::address(url)));
        }
        Ok(values
            .into_iter()
            .map(|(name, value)| (name, Argument::Option(value)))
            .collect())
    }

    /// The title of an item as it stands in a list, a heading or a cell: a
    /// language may begin it with a capital in one and not in the other.
    fn title(&self, item: &Item, setting: &'static str) -> Result<Spans, Diagnostic> {
        let mut arguments = self.arguments();
        arguments.push(("setting", Argument::Choice(setting)));
        self.words.message(&item.title(), &arguments)
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
        let symbol = Argument::Value(Value::code(self.agenda.symbol.as_str()));
        let name = Argument::Value(Value::text(title.clone()));
        let title = self
            .words
            .message("house-metadata-title", &[("symbol", symbol), ("title", name)])?;
        Ok(Version {
            language: locale.language.clone(),
            direction: locale.direction,
            symbol: self.agenda.symbol.to_string(),
            title: crate::locale::plain(&title),
            author: plain(&masthead.organization),
            date: self.agenda.date,
        })
    }

    fn masthead(&mut self, vocabulary: &Vocabulary<'_>) -> Result<Masthead, Diagnostic> {
        let (organ, rest) = self.agenda.symbol.split();
        let (organ_message, name) = self.name("body", &self.agenda.organ)?;
        let organization = "house-organization";
        Ok(Masthead {
            organization: self.house(organization)?,
            organization_message: Some(organization.to_owned()),
            symbol_organ: organ.to_owned(),
            symbol_rest: rest.to_owned(),
            emblem: plain(&self.house("house-emblem")?),
            organ: self.weaver.text(&name),
            organ_message: Some(organ_message),
            distribution: self.distribution(vocabulary)?,
        })
    }

    /// The distribution block, all of it in the language that the locale's
    /// profile names (un-translated in Arabic, Chinese and Russian documents).
    fn distribution(
        &mut self,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<Distribution, Diagnostic> {
        let words = vocabulary.masthead;
        let own = &self.words.locale.language;
        let original = &self.agenda.original;
        let circulation = match self.agenda.distribution {
            Circulation::General => "masthead-distribution-general",
            Circulation::Limited => "masthead-distribution-limited",
            Circulation::Restricted => "masthead-distribution-restricted",
        };
        let language_name_message =
            (own != original).then(|| format!("masthead-language-{own}"));
        let language_name = match &language_name_message {
            Some(id) => Some(words.message(id, &[])?),
            None => None,
        };
        let distribution = words.message(circulation, &[])?;
        let date = Formats(words).date(self.agenda.date)?;
        let original_message = format!("masthead-original-{original}");
        let original = words.message(&original_message, &[])?;
        Ok(Distribution {
            language: words.locale.language.clone(),
            direction: words.locale.direction,
            distribution: self.weaver.text(&distribution),
            distribution_message: Some(circulation.to_owned()),
            date: self.weaver.text(&date),
            language_name: language_name.map(|spans| self.weaver.text(&spans)),
            language_name_message,
            original: self.weaver.text(&original),
            original_message: Some(original_message),
        })
    }

    /// The term for a name, with its id.
    fn name(&self, kind: &str, name: &Name) -> Result<(String, Spans), Diagnostic> {
        let id = format!("{kind}-{}", name.text);
        let spans = self.words.term(&id, &name.place)?;
        Ok((format!("-{id}"), spans))
    }

    fn paragraph(&mut self, role: Role, id: &str, spans: &Spans) -> Block {
        let message = Some(id.to_owned());
        Block::Paragraph { role, message, text: self.weaver.text(spans) }
    }

    fn heading(&mut self, role: Role, level: u8, id: &str) -> Result<Block, Diagnostic> {
        let message = Some(id.to_owned());
        let text = self.house(id)?;
        Ok(Block::Heading { role, level, label: None, message, text })
    }

    /// The list of items.
    fn list(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let mut entries = Vec::new();
        for (number, item) in (1..).zip(&agenda.items) {
            let numbered = ItemNumber { item: number, sub_item: None };
            let mut sub_entries = Vec::new();
            for (letter, sub_item) in (1..).zip(&item.items) {
                let numbered = ItemNumber { item: number, sub_item: Some(letter) };
                let last = letter as usize == item.items.len();
                let ending = if last {
                    "house-entry-last-sub-item"
                } else {
                    "house-entry-sub-item"
                };
                sub_entries.push(self.entry(sub_item, numbered, ending, Vec::new())?);
            }
            let ending = match item.items.as_slice() {
                [] => "house-entry-item",
                _ => "house-entry-item-with-sub-items",
            };
            entries.push(self.entry(item, numbered, ending, sub_entries)?);
        }
        let mut blocks = Vec::new();
        // A document that is the list and nothing else needs no heading for it.
        if agenda.document_type == DocumentType::AnnotatedProvisionalAgenda {
            blocks.push(self.heading(Role::PartHeading, 1, "house-heading-agenda")?);
        }
        blocks.push(Block::List { entries });
        Ok(blocks)
    }

    fn entry(
        &mut self,
        item: &Item,
        number: ItemNumber,
        ending: &str,
        entries: Vec<ListEntry>,
    ) -> Result<ListEntry, Diagnostic> {
        let (title, calls) = last_calls(self.title(item, "list")?);
        let title = Argument::Value(Value::text(title));
        let calls = Argument::Value(Value::text(calls));
        let spans = self.words.message(ending, &[("title", title), ("calls", calls)])?;
        let role = match number.sub_item {
            None => Role::AgendaItem,
            Some(_) => Role::AgendaSubItem,
        };
        let text = self.weaver.text(&spans);
        let label = self.label(number)?;
        let message = Some(item.title());
        Ok(ListEntry { role, label, message, text, entries })
    }

    fn label(&self, number: ItemNumber) -> Result<String, Diagnostic> {
        Ok(crate::locale::plain(&self.formats().label(number)?))
    }

    fn annotations(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let mut blocks =
            vec![self.heading(Role::PartHeading, 1, "house-heading-annotations")?];
        for (item, number) in agenda.numbered() {
            blocks.extend(self.annotation(item, number)?);
        }
        Ok(blocks)
    }

    fn annotation(
        &mut self,
        item: &Item,
        number: ItemNumber,
    ) -> Result<Vec<Block>, Diagnostic> {
        let (role, level) = match number.sub_item {
            None => (Role::ItemHeading, 2),
            Some(_) => (Role::SubItemHeading, 3),
        };
        let title = self.title(item, "heading")?;
        let text = self.weaver.text(&title);
        let label = Some(self.label(number)?);
        let message = Some(item.title());
        let mut blocks = vec![Block::Heading { role, level, label, message, text }];
        blocks.extend(self.paragraphs(item, &item.paragraphs)?);
        if !item.documents.is_empty() {
            let id = "house-heading-documentation";
            blocks.push(self.heading(Role::DocumentationHeading, level + 1, id)?);
        }
        for document in &item.documents {
            let title = Argument::Value(Value::text(self.prose(&document.title())?));
            let symbol = Argument::Value(Value::code(document.symbol.as_str()));
            let spans = self
                .words
                .message("house-document", &[("title", title), ("symbol", symbol)])?;
            let id = document.title();
            blocks.push(self.paragraph(Role::DocumentEntry, &id, &spans));
        }
        blocks.extend(self.paragraphs(item, &item.remarks)?);
        Ok(blocks)
    }

    fn paragraphs(
        &mut self,
        item: &Item,
        names: &[Name],
    ) -> Result<Vec<Block>, Diagnostic> {
        let mut blocks = Vec::new();
        for name in names {
            let id = item.paragraph(name);
            let spans = self.prose(&id)?;
            blocks.push(self.paragraph(Role::Annotation, &id, &spans));
        }
        Ok(blocks)
    }

    fn annex(&mut self, annex: &Annex) -> Result<Vec<Block>, Diagnostic> {
        let Annex::OrganizationOfWork(days) = annex;
        let title = "house-heading-organization-of-work";
        let heading = self.heading(Role::AnnexHeading, 1, "house-heading-annex")?;
        let name = self.heading(Role::AnnexTitle, 2, title)?;
        let description = plain(&self.house(title)?);
        self.weaver.register.enter(Series::Letters);
        let head = vec![
            self.head("house-table-date-and-time")?,
            self.head("house-table-agenda-item")?,
            self.head("house-table-title")?,
        ];
        let rows = self.organization_of_work(days)?;
        let columns = ORGANIZATION_OF_WORK.to_vec();
        let notes = self.weaver.register.in_run().collect();
        self.weaver.register.enter(Series::Numbers);
        let table = Table { description, columns, head, rows, notes };
        Ok(vec![heading, name, Block::Table(table)])
    }

    /// A cell of a header row.
    fn head(&mut self, id: &str) -> Result<Cell, Diagnostic> {
        Ok(Cell {
            message: Some(id.to_owned()),
            text: self.house(id)?,
        })
    }

    fn organization_of_work(&mut self, days: &[Day]) -> Result<Vec<Row>, Diagnostic> {
        let agenda = self.agenda;
        let numbered = agenda.numbered();
        let mut rows = Vec::new();
        let mut taken_up: Vec<&str> = Vec::new();
        for day in days {
            let spans = self.formats().day_in_row(day.date)?;
            rows.push(Row::Day { text: self.weaver.text(&spans) });
            for meeting in &day.meetings {
                for (index, id) in meeting.items.iter().enumerate() {
                    let Some((item, number)) =
                        numbered.iter().find(|(item, _)| item.id.text == *id)
                    else {
                        continue;
                    };
                    let continued = taken_up.contains(&id.as_str());
                    let time = match index {
                        0 => self.formats().time_range(meeting.from, meeting.to)?,
                        _ => Spans::new(),
                    };
                    let time = self.isolated(time);
                    let reference = self.reference(*number)?;
                    let title = self.scheduled_title(item, continued)?;
                    let cells = vec![
                        Cell { message: None, text: time },
                        Cell { message: None, text: reference },
                        Cell { message: Some(item.title()), text: title },
                    ];
                    rows.push(Row::Cells { cells, opens_meeting: index == 0 });
                }
                taken_up.extend(meeting.items.iter().map(String::as_str));
            }
        }
        Ok(rows)
    }

    fn isolated(&mut self, spans: Spans) -> Text {
        if spans.is_empty() {
            return Text::new();
        }
        self.weaver.text(&[Span::Value(Value::isolated(spans))])
    }

    fn reference(&mut self, number: ItemNumber) -> Result<Text, Diagnostic> {
        let spans = self.formats().reference(number)?;
        Ok(self.isolated(spans))
    }

    fn scheduled_title(
        &mut self,
        item: &Item,
        continued: bool,
    ) -> Result<Text, Diagnostic> {
        let mut spans = self.title(item, "cell")?;
        if continued {
            let title = Argument::Value(Value::text(spans));
            spans = self.words.message("house-continued", &[("title", title)])?;
        }
        Ok(self.weaver.text(&spans))
    }

    /// The notes in the order of their first calls.
    fn notes(&mut self) -> Result<Vec<Note>, Diagnostic> {
        let called = self.weaver.register.called().to_vec();
        called.into_iter().map(|called| self.note(called)).collect()
    }

    fn note(&mut self, called: Called) -> Result<Note, Diagnostic> {
        let Called { id, series, ordinal, .. } = called;
        let mark = self.mark(series, ordinal, &id)?;
        let [before, after] = match series {
            Series::Numbers | Series::Letters => self.words.locale.note_call.clone(),
            Series::Asterisks => Default::default(),
        };
        let spans = self.words.note(&id, &self.arguments())?;
        let text = self.weaver.text(&spans);
        Ok(Note { id, series, before, mark, after, text })
    }

    /// The mark of a note without what stands around it.
    fn mark(&self, series: Series, ordinal: u32, id: &str) -> Result<String, Diagnostic> {
        let too_many = |most: u32| {
            let place = self.words.place(id);
            codes::too_many_notes(place, id, &self.words.locale.name, most)
        };
        match series {
            Series::Numbers => Ok(ordinal.to_string()),
            Series::Asterisks if ordinal > MAX_ASTERISKS => Err(too_many(MAX_ASTERISKS)),
            Series::Asterisks => {
                let asterisk = crate::locale::plain(&self.formats().asterisk()?);
                Ok(asterisk.repeat(ordinal as usize))
            }
            Series::Letters if ordinal > MAX_LETTERS => Err(too_many(MAX_LETTERS)),
            Series::Letters => Ok(crate::locale::plain(&self.formats().letter(ordinal)?)),
        }
    }
}

/// A line with the calls that the source asks for at its end, where no language
/// has punctuation.
fn calling(mut line: Spans, notes: &[Name]) -> Spans {
    line.extend(notes.iter().map(|note| Span::Call(Agenda::note(note))));
    line
}

/// Parts a title from the calls at its end, which stand before or after the
/// punctuation that the list adds.
fn last_calls(mut title: Spans) -> (Spans, Spans) {
    let is_call = |span: &Span| matches!(span, Span::Call(_));
    let text = title.iter().rposition(|span| !is_call(span));
    let calls = title.split_off(text.map_or(0, |last| last + 1));
    (title, calls)
}
