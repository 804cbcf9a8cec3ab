//! A new file of words.

use fluent_syntax::ast::{
    Comment, Expression, Identifier, InlineExpression, Message as Node, Pattern,
    PatternElement,
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
    /// The text as it is to be printed; nothing in it is notation.
    pub text: String,
}

/// Writes a new file of messages in the canonical form.
///
/// # Errors
/// A text that no Fluent file can hold.
pub fn compose(heading: &str, messages: &[Message]) -> Result<String, Diagnostics> {
    let line = |text: &str| Comment { content: vec![text.to_owned()] };
    let mut entries = vec![Entry::ResourceComment(line(heading))];
    entries.extend(messages.iter().map(|message| {
        let elements = elements(&locale::literal(&message.text));
        Entry::Message(Node {
            id: Identifier { name: message.id.clone() },
            value: Some(Pattern { elements }),
            attributes: Vec::new(),
            comment: Some(line(&message.comment)),
        })
    }));
    Ok(canonical::write(&entries)?)
}

/// A text as Fluent writes it: braces stand in quotation marks.
fn elements(text: &str) -> Vec<PatternElement<String>> {
    let piece = |piece: &str| match piece {
        "{" | "}" => PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral {
                value: piece.to_owned(),
            }),
        },
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
