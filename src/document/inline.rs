//! From formatted messages to the inline nodes of the tree, and the marking
//! of notes on the way.

use super::notes::Register;
use super::tree::{Inline, Text};
use crate::agenda::{Agenda, Direction, Language};
use crate::locale::{Locale, Mark, Span, Tag, Value, ValueKind};

/// Turns spans into inline nodes, in reading order.
pub(super) struct Weaver<'a> {
    pub(super) agenda: &'a Agenda,
    /// The language and the direction of the text around.
    pub(super) language: &'a Language,
    pub(super) direction: Direction,
    /// The direction of the language of the original.
    pub(super) original_direction: Direction,
    /// What parts two calls at one place.
    pub(super) between_calls: String,
    /// The notes that were called so far.
    pub(super) register: Register,
    /// How unfinished words are shown; absent in a finished version.
    pub(super) draft: Option<Draft<'a>>,
}

/// How unfinished words are shown.
pub(super) struct Draft<'a> {
    /// The language of words that stand in for missing ones.
    pub(super) reference: &'a Locale,
    /// What is said before them, for each mark in the order of [`Mark::ALL`].
    pub(super) remarks: [String; Mark::ALL.len()],
}

impl Weaver<'_> {
    /// The inline nodes of a text.
    pub(super) fn text(&mut self, spans: &[Span]) -> Text {
        let mut text = Text::new();
        self.weave(spans, &mut text);
        text
    }

    fn weave(&mut self, spans: &[Span], text: &mut Text) {
        for (index, span) in spans.iter().enumerate() {
            let follows_value = index > 0 && matches!(spans[index - 1], Span::Value(_));
            match span {
                Span::Text(characters) if follows_value => {
                    let characters = after_value(text, characters);
                    append(text, characters);
                }
                Span::Text(characters) => append(text, characters),
                Span::Element(tag, content) => self.element(tag, content, text),
                Span::Marked(mark, content) => self.marked(*mark, content, text),
                Span::Value(value) => self.value(value, text),
                Span::Call(id) => {
                    if ends_with_call(text) {
                        append_raised(text, &self.between_calls);
                    }
                    text.push(self.register.call(id));
                }
            }
        }
    }

    fn element(&mut self, tag: &Tag, spans: &[Span], text: &mut Text) {
        let content = self.text(spans);
        let original = self.agenda.original();
        let direction = self.original_direction;
        text.push(match tag {
            Tag::Cite => Inline::Cite { language: original.clone(), direction, content },
            // In the original itself the phrase is not foreign.
            Tag::Foreign if original == self.language => return text.extend(content),
            Tag::Foreign => {
                Inline::Foreign { language: original.clone(), direction, content }
            }
            Tag::Emphasis => Inline::Emphasis { content },
            Tag::Strong => Inline::Strong { content },
            Tag::Superscript => Inline::Superscript { content },
            Tag::Subscript => Inline::Subscript { content },
            Tag::Link(name) => {
                let url = self.agenda.links.get(name).cloned().unwrap_or_default();
                Inline::Link { url, content }
            }
        });
    }

    /// Unfinished words with the remark before them.
    fn marked(&mut self, mark: Mark, spans: &[Span], text: &mut Text) {
        let mut words = self.text(spans);
        let Some(draft) = &self.draft else { return text.append(&mut words) };
        let characters = |text: &str| vec![Inline::Text { text: text.to_owned() }];
        let remarks = Mark::ALL.into_iter().zip(&draft.remarks);
        let remark =
            remarks.filter(|(known, _)| *known == mark).map(|(_, remark)| remark);
        let mut content: Text = remark
            .map(|remark| Inline::Strong { content: characters(remark) })
            .collect();
        content.extend(characters(" "));
        match mark {
            Mark::Missing => content.push(Inline::Foreign {
                language: draft.reference.language.clone(),
                direction: draft.reference.direction,
                content: words,
            }),
            Mark::Stale => content.append(&mut words),
        }
        text.push(Inline::Marked { mark, content });
    }

    fn value(&mut self, value: &Value, text: &mut Text) {
        match value.kind {
            ValueKind::Text => self.weave(&value.content, text),
            ValueKind::Isolated => {
                let content = self.text(&value.content);
                let direction = self.direction;
                text.push(Inline::Isolate { direction, code: false, content });
            }
            ValueKind::Code => {
                let content = self.text(&value.content);
                text.push(Inline::Isolate {
                    direction: Direction::Ltr,
                    code: true,
                    content,
                });
            }
            ValueKind::Address => {
                let url = crate::locale::plain(&value.content);
                let shown = Inline::Text { text: shown_address(&url).to_owned() };
                let address = Inline::Isolate {
                    direction: Direction::Ltr,
                    code: true,
                    content: vec![shown],
                };
                text.push(Inline::Link { url, content: vec![address] });
            }
        }
    }
}

/// An address as it is printed: without its scheme where `www.` tells what it is.
fn shown_address(url: &str) -> &str {
    match url.split_once("://") {
        Some((_, rest)) if rest.starts_with("www.") => rest,
        _ => url,
    }
}

/// Appends characters to the last node if it is plain text.
fn append(text: &mut Text, characters: &str) {
    if let Some(Inline::Text { text: last }) = text.last_mut() {
        last.push_str(characters);
    } else {
        text.push(Inline::Text { text: characters.to_owned() });
    }
}

/// The characters after a value: where it ends with the full stop of an
/// abbreviation (`10 a.m.`), that is the end of the sentence too.
fn after_value<'a>(text: &[Inline], characters: &'a str) -> &'a str {
    match characters.strip_prefix('.') {
        Some(rest) if !rest.starts_with('.') && ends_with_full_stop(text) => rest,
        _ => characters,
    }
}

/// Whether the last character of a text is a full stop.
fn ends_with_full_stop(text: &[Inline]) -> bool {
    text.last().is_some_and(|last| match last {
        Inline::Text { text } => text.ends_with('.'),
        other => ends_with_full_stop(other.content()),
    })
}

/// Whether a call is the last that stands in a text.
fn ends_with_call(text: &[Inline]) -> bool {
    text.last().is_some_and(|last| match last {
        Inline::NoteCall { .. } => true,
        other => ends_with_call(other.content()),
    })
}

/// Appends what stands between two calls, at their height.
fn append_raised(text: &mut Text, characters: &str) {
    let content = vec![Inline::Text { text: characters.to_owned() }];
    text.push(Inline::Superscript { content });
}

/// The characters of a text without its markup and its calls of notes.
pub fn plain(text: &[Inline]) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text { text } => text.clone(),
        other => plain(other.content()),
    };
    text.iter().map(piece).collect()
}
