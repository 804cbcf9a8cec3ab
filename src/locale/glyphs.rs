//! The characters of messages, for the question whether a font has them.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::resource::Resource;
use crate::diag::{Diagnostics, codes};
use crate::project::gate;

/// Complains about every character of a message that no font covers.
pub(super) fn check(
    resource: &Resource,
    language: &str,
    covers: &dyn Fn(char) -> bool,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for definition in resource.definitions() {
        let Some(pattern) = definition.pattern else { continue };
        // Marks of direction are not printed.
        let is_missing = |char: &char| {
            let is_printed = !char.is_control() && !gate::is_direction_mark(*char);
            is_printed && !covers(*char)
        };
        let mut slices = Vec::new();
        collect(pattern, &mut slices);
        for Slice { text, is_literal } in slices {
            let missing = if is_literal {
                let printed = unescape_unicode_to_string(text);
                printed.chars().find(is_missing).map(|char| (text, char))
            } else {
                let missing = text.char_indices().find(|(_, char)| is_missing(char));
                missing
                    .map(|(offset, char)| (&text[offset..offset + char.len_utf8()], char))
            };
            if let Some((written, char)) = missing {
                let place = resource.place(written);
                let diagnostic =
                    codes::glyph_missing(Some(place), &definition.id, language, char);
                diagnostics.push(diagnostic);
            }
        }
    }
    diagnostics
}

/// A piece of a message that is printed.
struct Slice<'a> {
    text: &'a str,
    /// Whether it is a literal in a placeable, with escapes.
    is_literal: bool,
}

fn collect<'a>(pattern: &Pattern<&'a str>, slices: &mut Vec<Slice<'a>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                slices.push(Slice { text: value, is_literal: false });
            }
            PatternElement::Placeable { expression } => {
                collect_expression(expression, slices);
            }
        }
    }
}

fn collect_expression<'a>(expression: &Expression<&'a str>, slices: &mut Vec<Slice<'a>>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().for_each(|variant| collect(&variant.value, slices));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            collect_expression(expression, slices);
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            slices.push(Slice { text: value, is_literal: true });
        }
        Expression::Inline(_) => {}
    }
}
