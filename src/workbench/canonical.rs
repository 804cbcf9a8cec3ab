//! The canonical form of a Fluent file: the one that Pontoon, Weblate and
//! moz.l10n write too, so that none of them changes a byte of it.
//!
//! A selector encloses the whole text and its default variant comes last, the
//! attributes stand in alphabetical order, lines carry no space at their end;
//! what Fluent would take for syntax or drop stands in quotation marks, and
//! nothing else is escaped.

use fluent_syntax::ast::{
    Attribute, Comment, Expression, InlineExpression, Pattern, PatternElement, Resource,
    Variant, VariantKey,
};
use fluent_syntax::{parser, serializer, unicode};

use super::Entry;
use crate::diag::{Diagnostic, codes};
use crate::project::gate;

/// The most variants that a text is widened to.
const MAX_VARIANTS: usize = 64;

type Element = PatternElement<String>;
type Inline = InlineExpression<String>;

/// Brings an entry into its canonical form.
pub(super) fn canonical(entry: &mut Entry) {
    let comment = match entry {
        Entry::Message(message) => {
            message.value.iter_mut().for_each(settle);
            settle_attributes(&mut message.attributes);
            message.comment.as_mut()
        }
        Entry::Term(term) => {
            settle(&mut term.value);
            settle_attributes(&mut term.attributes);
            term.comment.as_mut()
        }
        Entry::Comment(comment)
        | Entry::GroupComment(comment)
        | Entry::ResourceComment(comment) => Some(comment),
        Entry::Junk { .. } => None,
    };
    if let Some(Comment { content }) = comment {
        for line in content {
            line.truncate(line.trim_end().len());
        }
    }
}

/// Writes entries in canonical form.
///
/// # Errors
/// What was written does not say the same when it is read again.
pub(super) fn write(entries: &[Entry]) -> Result<String, Diagnostic> {
    let mut body = entries.to_vec();
    body.iter_mut().for_each(canonical);
    let text = serializer::serialize(&Resource { body: body.clone() });
    let mut again: Resource<String> =
        parser::parse(text.clone()).unwrap_or_else(|(read, _)| read);
    again.body.iter_mut().for_each(canonical);
    if again.body == body {
        Ok(text)
    } else {
        Err(codes::internal("a Fluent file would change when it is written"))
    }
}

fn settle_attributes(attributes: &mut [Attribute<String>]) {
    attributes
        .iter_mut()
        .for_each(|attribute| settle(&mut attribute.value));
    attributes.sort_by_key(|attribute| attribute.id.name.to_lowercase());
}

fn settle(pattern: &mut Pattern<String>) {
    pattern.elements = joined(std::mem::take(&mut pattern.elements));
    let mut selectors = Vec::new();
    find_selectors(pattern, &mut selectors);
    if let Some(widened) = widen(pattern, &selectors) {
        *pattern = widened;
    }
    pattern.elements = by_line(std::mem::take(&mut pattern.elements));
}

/// A text in quotation marks.
fn literal(text: &str) -> Element {
    let value = escaped(text);
    let inline = InlineExpression::StringLiteral { value };
    PatternElement::Placeable { expression: Expression::Inline(inline) }
}

/// What stands between quotation marks, only that escaped which must be.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for char in text.chars() {
        match char {
            '\\' | '"' => out.extend(['\\', char]),
            _ if char.is_control() || gate::is_forbidden(char) => {
                let code = u32::from(char);
                out.push_str(&match code {
                    0..=0xFFFF => format!("\\u{code:04X}"),
                    _ => format!("\\U{code:06X}"),
                });
            }
            _ => out.push(char),
        }
    }
    out
}

/// Puts what begins or ends a text and would be lost there, or be taken for
/// syntax in another line, in quotation marks.
fn guarded(elements: Vec<Element>) -> Vec<Element> {
    let last = elements.len().saturating_sub(1);
    let mut out = Vec::new();
    for (index, element) in elements.into_iter().enumerate() {
        let PatternElement::TextElement { value } = &element else {
            out.push(element);
            continue;
        };
        let mut text = value.as_str();
        if index == 0 {
            let is_syntax = |char: char| "*[.".contains(char);
            let rest = text.trim_start();
            let rest =
                if rest == text { text.strip_prefix(is_syntax) } else { Some(rest) };
            if let Some(rest) = rest {
                out.push(literal(&text[..text.len() - rest.len()]));
                text = rest;
            }
        }
        let words = if index == last { text.trim_end() } else { text };
        if !words.is_empty() {
            out.push(PatternElement::TextElement { value: words.to_owned() });
        }
        if words.len() < text.len() {
            out.push(literal(&text[words.len()..]));
        }
    }
    out
}

/// Joins pieces of text and takes braces inside braces off, at all depths.
fn joined(elements: Vec<Element>) -> Vec<Element> {
    let mut out: Vec<Element> = Vec::new();
    for element in elements {
        match (element, out.last_mut()) {
            (
                PatternElement::TextElement { value },
                Some(PatternElement::TextElement { value: before }),
            ) => before.push_str(&value),
            (PatternElement::Placeable { expression }, _) => {
                out.push(PatternElement::Placeable { expression: bare(expression) });
            }
            (element, _) => out.push(element),
        }
    }
    for element in &mut out {
        if let PatternElement::TextElement { value } = element
            && value.contains('\n')
        {
            *value = without_trailing_spaces(value);
        }
    }
    out
}

fn bare(expression: Expression<String>) -> Expression<String> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            bare(*expression)
        }
        Expression::Select { selector, mut variants } => {
            for variant in &mut variants {
                let elements = std::mem::take(&mut variant.value.elements);
                variant.value.elements = joined(elements);
            }
            Expression::Select { selector, variants }
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            let value = escaped(&unicode::unescape_unicode_to_string(&value));
            Expression::Inline(InlineExpression::StringLiteral { value })
        }
        inline @ Expression::Inline(_) => inline,
    }
}

fn without_trailing_spaces(text: &str) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let last = lines.len() - 1;
    for line in &mut lines[..last] {
        *line = line.trim_end_matches(' ');
    }
    lines.join("\n")
}

/// Cuts text into lines, as the serializer wants it to indent them.
fn by_line(elements: Vec<Element>) -> Vec<Element> {
    let mut out = Vec::new();
    for element in guarded(elements) {
        match element {
            PatternElement::TextElement { value } => {
                let lines = value.split_inclusive('\n').map(str::to_owned);
                out.extend(lines.map(|value| PatternElement::TextElement { value }));
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector, mut variants },
            } => {
                for variant in &mut variants {
                    let elements = std::mem::take(&mut variant.value.elements);
                    variant.value.elements = by_line(elements);
                }
                let expression = Expression::Select { selector, variants };
                out.push(PatternElement::Placeable { expression });
            }
            other => out.push(other),
        }
    }
    out
}

/// What a text selects on, and the keys it knows, the default one last.
struct Selector {
    asked: Inline,
    keys: Vec<VariantKey<String>>,
    default: VariantKey<String>,
    /// Whether one key is the default here and not there.
    contradicts: bool,
}

fn find_selectors(pattern: &Pattern<String>, found: &mut Vec<Selector>) {
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        note(found, selector, variants);
        for variant in variants {
            find_selectors(&variant.value, found);
        }
    }
}

fn note(found: &mut Vec<Selector>, asked: &Inline, variants: &[Variant<String>]) {
    let Some(default) = variants.iter().find(|variant| variant.default) else { return };
    let others = variants.iter().filter(|variant| !variant.default);
    let keys: Vec<VariantKey<String>> =
        others.map(|variant| variant.key.clone()).collect();
    match found.iter_mut().find(|selector| selector.asked == *asked) {
        Some(known) => {
            known.contradicts |=
                known.default != default.key || keys.contains(&known.default);
            let new = keys.into_iter().filter(|key| !known.keys.contains(key));
            known.keys.extend(new.collect::<Vec<_>>());
        }
        None => found.push(Selector {
            asked: asked.clone(),
            contradicts: keys.contains(&default.key),
            keys,
            default: default.key.clone(),
        }),
    }
}

/// The same text with every selector round the whole of it, in the order in
/// which they are met; none where there is nothing to select.
fn widen(pattern: &Pattern<String>, selectors: &[Selector]) -> Option<Pattern<String>> {
    let variants: usize =
        selectors.iter().map(|selector| selector.keys.len() + 1).product();
    let contradicts = selectors.iter().any(|selector| selector.contradicts);
    if selectors.is_empty() || contradicts || variants > MAX_VARIANTS {
        return None;
    }
    Some(nest(pattern, selectors, &mut Vec::new()))
}

fn nest<'a>(
    pattern: &Pattern<String>,
    selectors: &'a [Selector],
    chosen: &mut Vec<(&'a Inline, &'a VariantKey<String>)>,
) -> Pattern<String> {
    let Some(selector) = selectors.get(chosen.len()) else {
        let mut elements = Vec::new();
        resolve(pattern, chosen, &mut elements);
        return Pattern { elements: joined(elements) };
    };
    // Numbers come first, as moz.l10n sorts them.
    let is_number =
        |key: &&VariantKey<String>| matches!(key, VariantKey::NumberLiteral { .. });
    let numbers = selector.keys.iter().filter(is_number);
    let names = selector.keys.iter().filter(|key| !is_number(key));
    let mut variants = Vec::new();
    for key in numbers.chain(names).chain([&selector.default]) {
        chosen.push((&selector.asked, key));
        let value = nest(pattern, selectors, chosen);
        chosen.pop();
        let default = *key == selector.default;
        variants.push(Variant { key: key.clone(), value, default });
    }
    let expression = Expression::Select { selector: selector.asked.clone(), variants };
    Pattern {
        elements: vec![PatternElement::Placeable { expression }],
    }
}

/// The text that is left when every selector has chosen.
fn resolve(
    pattern: &Pattern<String>,
    chosen: &[(&Inline, &VariantKey<String>)],
    out: &mut Vec<Element>,
) {
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            out.push(element.clone());
            continue;
        };
        let key = chosen
            .iter()
            .find(|(asked, _)| *asked == selector)
            .map(|(_, key)| *key);
        let fitting = variants.iter().find(|variant| Some(&variant.key) == key);
        let fitting = fitting.or_else(|| variants.iter().find(|variant| variant.default));
        if let Some(variant) = fitting {
            resolve(&variant.value, chosen, out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let read: Resource<String> = parser::parse(text.to_owned()).unwrap();
        write(&read.body).unwrap()
    }

    #[test]
    fn a_selector_encloses_the_whole_text() {
        let text = "\
a = Text { $n ->
   *[a] eins <em>x</em>
    [b] zwei
 } end { $m ->
    [x] X
   *[y] Y
 } fin.
b = { $a ->
  [k] { $b ->
     [x] one x
    *[y] one y
   }
  [1] plain
  *[l] two
 }
";
        // As `moz-l10n fix` 0.15 writes it.
        let expected = "\
a =
    { $n ->
        [b]
            { $m ->
                [x] Text zwei end X fin.
               *[y] Text zwei end Y fin.
            }
       *[a]
            { $m ->
                [x] Text eins <em>x</em> end X fin.
               *[y] Text eins <em>x</em> end Y fin.
            }
    }
b =
    { $a ->
        [1]
            { $b ->
                [x] plain
               *[y] plain
            }
        [k]
            { $b ->
                [x] one x
               *[y] one y
            }
       *[l]
            { $b ->
                [x] two
               *[y] two
            }
    }
";
        assert_eq!(written(text), expected);
        assert_eq!(written(expected), expected);
    }

    #[test]
    fn lines_and_braces_are_kept_as_they_are_meant() {
        let text = "c = first  \n   second\n\n   third { { $x } }\n-t = T\n    .b = B\n    .a = A\n";
        let expected = "c =\n    first\n    second\n    \n    third { $x }\n-t = T\n    .a = A\n    .b = B\n";
        assert_eq!(written(text), expected);
        assert_eq!(written(expected), expected);
    }

    #[test]
    fn what_fluent_would_drop_is_quoted_and_nothing_else_is_escaped() {
        // As `moz-l10n fix` 0.15 and translate-toolkit 3.20 write it.
        let text = "a = ,\u{A0}\nb = x{ \"\\u2060\" }y\nc = *\nd = { \"\\\"\\\\\\u0007\\u202E\" }.\n";
        let expected = "a = ,{ \"\u{A0}\" }\nb = x{ \"\u{2060}\" }y\nc = { \"*\" }\nd = { \"\\\"\\\\\\u0007\\u202E\" }.\n";
        assert_eq!(written(text), expected);
        assert_eq!(written(expected), expected);
    }

    #[test]
    fn a_default_that_contradicts_itself_is_left_alone() {
        let text = "\
a =
    { $n ->
        [a] x
       *[b] y
    } and { $n ->
        [b] x
       *[a] y
    }
";
        let again = written(text);
        assert!(again.contains("and"), "{again}");
        assert_eq!(written(&again), again);
    }
}
