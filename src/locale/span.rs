//! Formatted text with its markup: what a message turns into.

use super::draft::Mark;
use super::notation::{MAX_TAGS, Markup, Tag, markup};

/// A piece of a formatted message.
#[derive(Debug, Clone, PartialEq)]
pub enum Span {
    /// Plain text.
    Text(String),
    /// Text between two tags.
    Element(Tag, Vec<Span>),
    /// A value that the program supplied.
    Value(Value),
    /// A footnote call, by the id of the note's message.
    Call(String),
    /// The words of a message that is unfinished.
    Marked(Mark, Vec<Span>),
}

/// A value that the program supplies to a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// How the value stands in the text.
    pub kind: ValueKind,
    /// The value.
    pub content: Vec<Span>,
}

/// How a value stands in the text around it.
#[derive(Debug, Clone, PartialEq)]
pub enum ValueKind {
    /// As a part of the text: a title.
    Text,
    /// On its own, in the direction of its language: a date.
    Isolated,
    /// On its own, from left to right, in the Latin face: a symbol.
    Code,
    /// An address that is also a link.
    Address,
}

impl Value {
    /// A part of the text.
    pub fn text(content: Vec<Span>) -> Self {
        Self { kind: ValueKind::Text, content }
    }

    /// A value on its own.
    pub fn isolated(content: Vec<Span>) -> Self {
        Self { kind: ValueKind::Isolated, content }
    }

    /// A code such as a symbol.
    pub fn code(text: &str) -> Self {
        Self {
            kind: ValueKind::Code,
            content: vec![Span::Text(text.to_owned())],
        }
    }

    /// An address.
    pub fn address(url: &str) -> Self {
        Self {
            kind: ValueKind::Address,
            content: vec![Span::Text(url.to_owned())],
        }
    }
}

/// The characters of spans without their markup; a footnote call has none.
pub fn plain(spans: &[Span]) -> String {
    let piece = |span: &Span| match span {
        Span::Text(text) => text.clone(),
        Span::Element(_, content) | Span::Marked(_, content) => plain(content),
        Span::Value(value) => plain(&value.content),
        Span::Call(_) => String::new(),
    };
    spans.iter().map(piece).collect()
}

/// The same with a capital at the beginning, as lines begin in scripts that have
/// capitals.
pub fn capitalized(mut spans: Vec<Span>) -> Vec<Span> {
    if let Some(first) = spans.first_mut() {
        match first {
            Span::Text(text) => {
                let mut characters = text.chars();
                if let Some(char) = characters.next() {
                    *text = char.to_uppercase().chain(characters).collect();
                }
            }
            Span::Element(_, content) | Span::Marked(_, content) => {
                *content = capitalized(std::mem::take(content));
            }
            Span::Value(value) => {
                value.content = capitalized(std::mem::take(&mut value.content));
            }
            Span::Call(_) => {}
        }
    }
    spans
}

/// The character that stands for a value while Fluent formats a message. The
/// gate lets no private character in, so that none can be mistaken for one.
pub(super) fn value_token(index: usize) -> char {
    char::from_u32(0xF_0000 + index as u32).unwrap_or('\u{FFFD}')
}

/// The character that stands for a footnote call.
pub(super) fn call_token(index: usize) -> char {
    char::from_u32(0x10_0000 + index as u32).unwrap_or('\u{FFFD}')
}

/// Whether more tags stand within tags than a text may have. Terms bring tags of
/// their own, so that this is asked of what is formatted too, before it is parsed.
pub(super) fn is_too_deep(formatted: &str) -> bool {
    let mut open = 0usize;
    let mut rest = formatted;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let found = markup(rest);
        match &found {
            Some((Markup::Open(_), _)) => open += 1,
            Some((Markup::Close(_), _)) => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MAX_TAGS {
            return true;
        }
        rest = &rest[found.map_or(1, |(_, length)| length)..];
    }
    false
}

/// Turns a formatted message into spans; `None` if its tags do not match,
/// which the check of the notation makes impossible.
pub(super) fn parse(
    formatted: &str,
    values: &[Value],
    calls: &[String],
) -> Option<Vec<Span>> {
    let folded = fold(formatted);
    let mut parser = Parser { rest: &folded, values, calls };
    let spans = parser.spans(None)?;
    parser.rest.is_empty().then_some(spans)
}

/// Whether no space parts a character from its like: Han and its punctuation.
pub fn is_wide(char: char) -> bool {
    ('\u{2E80}'..='\u{FFEF}').contains(&char)
}

/// Folds a line break to a space, and to nothing between two Han characters.
fn fold(text: &str) -> String {
    let mut folded = String::new();
    if !text.contains('\n') {
        return text.to_owned();
    }
    for line in text.split('\n').map(|line| line.trim_matches([' ', '\r'])) {
        let joined = folded.ends_with(is_wide) && line.starts_with(is_wide);
        if !folded.is_empty() && !line.is_empty() && !joined {
            folded.push(' ');
        }
        folded.push_str(line);
    }
    folded
}

struct Parser<'a> {
    rest: &'a str,
    values: &'a [Value],
    calls: &'a [String],
}

impl Parser<'_> {
    fn spans(&mut self, until: Option<&str>) -> Option<Vec<Span>> {
        let mut spans = Vec::new();
        let mut text = String::new();
        loop {
            let plain = self.rest.find(is_special).unwrap_or(self.rest.len());
            text.push_str(&self.rest[..plain]);
            self.rest = &self.rest[plain..];
            let Some(char) = self.rest.chars().next() else { break };
            let found = markup(self.rest);
            let length = found.as_ref().map_or(char.len_utf8(), |(_, length)| *length);
            self.rest = &self.rest[length..];
            let span = match found {
                Some((Markup::Entity(char), _)) => {
                    text.push(char);
                    continue;
                }
                Some((Markup::Open(tag), _)) => {
                    let content = self.spans(Some(tag.name()))?;
                    Span::Element(tag, content)
                }
                Some((Markup::Close(name), _)) => {
                    flush(&mut text, &mut spans);
                    return (until == Some(name)).then_some(spans);
                }
                Some((Markup::Unknown(_), _)) => return None,
                None => match self.token(char) {
                    Some(span) => span,
                    None => {
                        text.push(char);
                        continue;
                    }
                },
            };
            flush(&mut text, &mut spans);
            spans.push(span);
        }
        flush(&mut text, &mut spans);
        until.is_none().then_some(spans)
    }

    fn token(&self, char: char) -> Option<Span> {
        let code = char as u32;
        if let Some(index) = code.checked_sub(0x10_0000) {
            return self.calls.get(index as usize).map(|id| Span::Call(id.clone()));
        }
        let index = code.checked_sub(0xF_0000)?;
        self.values
            .get(index as usize)
            .map(|value| Span::Value(value.clone()))
    }
}

/// Whether a character may be markup, or stand for a value or a call.
fn is_special(char: char) -> bool {
    matches!(char, '<' | '&' | '\u{F0000}'..)
}

fn flush(text: &mut String, spans: &mut Vec<Span>) {
    if !text.is_empty() {
        spans.push(Span::Text(std::mem::take(text)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_calls_and_tags_become_spans() {
        let values = [Value::code("A/1")];
        let calls = ["fn-a".to_owned()];
        let text = format!("a <em>b {}</em>{} &lt;", value_token(0), call_token(0));
        let spans = parse(&text, &values, &calls).unwrap();
        assert_eq!(plain(&spans), "a b A/1 <");
        assert_eq!(spans[2], Span::Call("fn-a".into()));
        assert_eq!(parse("<em>a", &[], &[]), None);
        assert_eq!(parse("a</em>", &[], &[]), None);
    }

    #[test]
    fn tags_are_counted_where_they_are_open_at_once() {
        let nested =
            |depth| format!("{}x{}", "<em>".repeat(depth), "</em>".repeat(depth));
        assert!(!is_too_deep(&nested(MAX_TAGS)));
        assert!(!is_too_deep(&nested(MAX_TAGS).repeat(3)));
        assert!(is_too_deep(&nested(MAX_TAGS + 1)));
    }

    #[test]
    fn a_line_break_is_a_space_but_not_between_han() {
        assert_eq!(fold("one\ntwo"), "one two");
        assert_eq!(fold("会\n议"), "会议");
    }
}
