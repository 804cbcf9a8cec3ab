//! The characters of messages, for the question whether a font has them.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::resource::Resource;
use crate::diag::{Diagnostics, codes};

/// Complains about every character of a message that no font covers.
pub(super) fn check(
    resource: &Resource,
    language: &str,
    covers: &dyn Fn(char) -> bool,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for definition in resource.definitions() {
        let Some(pattern) = definition.pattern else { continue };
        let mut slices = Vec::new();
        collect(pattern, &mut slices);
        for slice in slices {
            let missing = slice
                .char_indices()
                .find(|(_, char)| !char.is_control() && !covers(*char));
            if let Some((offset, char)) = missing {
                let place = resource.place(&slice[offset..offset + char.len_utf8()]);
                let diagnostic =
                    codes::glyph_missing(Some(place), &definition.id, language, char);
                diagnostics.push(diagnostic);
            }
        }
    }
    diagnostics
}

fn collect<'a>(pattern: &Pattern<&'a str>, slices: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => slices.push(value),
            PatternElement::Placeable { expression } => {
                collect_expression(expression, slices)
            }
        }
    }
}

fn collect_expression<'a>(expression: &Expression<&'a str>, slices: &mut Vec<&'a str>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().for_each(|variant| collect(&variant.value, slices));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            collect_expression(expression, slices);
        }
        Expression::Inline(_) => {}
    }
}
