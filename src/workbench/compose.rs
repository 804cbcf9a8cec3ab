//! A new file of words.

use fluent_syntax::ast::{
    Comment, Expression, Identifier, InlineExpression, Message as Node, Pattern,
    PatternElement, Variant, VariantKey,
};

use super::{Entry, canonical};
use crate::diag::Diagnostics;
use crate::locale;

/// A message of a new file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The id.
    pub id: String,
    /// What the message is, for translators.
    pub comment: String,
    /// The pieces of its text.
    pub parts: Vec<Part>,
}

/// A piece of a new message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text as it is to be printed; nothing in it is notation.
    Text(String),
    /// The beginning of a tag, with what belongs to it: `a name="x"`.
    Open(String),
    /// The end of a tag.
    Close(String),
    /// A value, by its name.
    Value(String),
    /// Another message, by its id.
    Message(String),
    /// One text of several.
    Choice {
        /// The value that chooses.
        selector: String,
        /// The variants but the usual one, by their keys.
        variants: Vec<(String, Vec<Part>)>,
        /// The usual variant.
        usual: (String, Vec<Part>),
    },
}

/// Writes a new file of messages in the canonical form.
///
/// # Errors
/// A text that no Fluent file can hold.
pub fn compose(heading: &str, messages: &[Message]) -> Result<String, Diagnostics> {
    let line = |text: &str| Comment { content: vec![text.to_owned()] };
    let mut entries = vec![Entry::ResourceComment(line(heading))];
    entries.extend(messages.iter().map(|message| {
        let mut elements = pattern(&message.parts).elements;
        // Fluent knows no text of nothing, and a check says what is wrong with it.
        if elements.is_empty() {
            elements.push(literal(String::new()));
        }
        Entry::Message(Node {
            id: Identifier { name: message.id.clone() },
            value: Some(Pattern { elements }),
            attributes: Vec::new(),
            comment: Some(line(&message.comment)),
        })
    }));
    Ok(canonical::write(&entries)?)
}

/// The pieces of a text as Fluent writes them.
fn pattern(parts: &[Part]) -> Pattern<String> {
    let placeable = |expression| PatternElement::Placeable {
        expression: Expression::Inline(expression),
    };
    let text = |value: String| PatternElement::TextElement { value };
    let elements = parts.iter().flat_map(|part| match part {
        Part::Text(text) => elements(&locale::literal(text)),
        Part::Open(tag) => vec![text(format!("<{tag}>"))],
        Part::Close(tag) => vec![text(format!("</{tag}>"))],
        Part::Value(name) => {
            vec![placeable(InlineExpression::VariableReference { id: named(name) })]
        }
        Part::Message(name) => {
            let (id, attribute) = (named(name), None);
            vec![placeable(InlineExpression::MessageReference { id, attribute })]
        }
        Part::Choice { selector, variants, usual } => {
            let variant = |(key, parts): &(String, Vec<Part>), default| Variant {
                key: VariantKey::Identifier { name: key.clone() },
                value: pattern(parts),
                default,
            };
            let mut all: Vec<_> = variants.iter().map(|it| variant(it, false)).collect();
            all.push(variant(usual, true));
            let id = named(selector);
            vec![PatternElement::Placeable {
                expression: Expression::Select {
                    selector: InlineExpression::VariableReference { id },
                    variants: all,
                },
            }]
        }
    });
    Pattern { elements: elements.collect() }
}

fn named(name: &str) -> Identifier<String> {
    Identifier { name: name.to_owned() }
}

/// A text in quotation marks.
fn literal(value: String) -> PatternElement<String> {
    let inline = InlineExpression::StringLiteral { value };
    PatternElement::Placeable { expression: Expression::Inline(inline) }
}

/// A text as Fluent writes it: braces stand in quotation marks.
fn elements(text: &str) -> Vec<PatternElement<String>> {
    let piece = |piece: &str| match piece {
        "{" | "}" => literal(piece.to_owned()),
        text => PatternElement::TextElement { value: text.to_owned() },
    };
    let mut elements = Vec::new();
    for run in text.split_inclusive(['{', '}']) {
        let words = run.trim_end_matches(['{', '}']);
        let brace = &run[words.len()..];
        elements
            .extend([words, brace].into_iter().filter(|it| !it.is_empty()).map(piece));
    }
    elements
}
