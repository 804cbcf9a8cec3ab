//! The prose inside messages: what a translator types, without placeables and
//! tags and without phrases kept in another language.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::notation::{Markup, Tag, markup};

/// A text of a message: one for each variant of a selector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    /// The id of the message; that of a term begins with a hyphen.
    pub id: String,
    /// The pieces in reading order.
    pub runs: Vec<Run>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Words of the language, by their place in the file.
    Words(Range<usize>),
    /// Anything else: a placeable, a tag, a phrase in another language.
    Other,
}

/// The texts of a file in reading order; none of what is not Fluent.
pub fn prose(text: &str) -> Vec<Prose> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let mut all = Vec::new();
    for entry in &resource.body {
        let mut reader = Reader { text, id: String::new(), all: &mut all };
        match entry {
            Entry::Message(message) => {
                message.id.name.clone_into(&mut reader.id);
                message.value.iter().for_each(|value| reader.pattern(value));
            }
            Entry::Term(term) => {
                reader.id = format!("-{}", term.id.name);
                reader.pattern(&term.value);
            }
            _ => {}
        }
    }
    all
}

struct Reader<'a> {
    text: &'a str,
    id: String,
    all: &'a mut Vec<Prose>,
}

impl Reader<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut runs = Vec::new();
        // The tags round phrases in another language that are open.
        let mut foreign: Vec<&'static str> = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.words(value, &mut foreign, &mut runs);
                }
                PatternElement::Placeable { expression } => {
                    runs.push(Run::Other);
                    self.expression(expression);
                }
            }
        }
        let is_prose = runs.iter().any(|run| matches!(run, Run::Words(_)));
        if is_prose {
            self.all.push(Prose { id: self.id.clone(), runs });
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { variants, .. } => {
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression);
            }
            Expression::Inline(_) => {}
        }
    }

    /// The words of a text that the parser borrowed from the file.
    fn words(&self, value: &str, foreign: &mut Vec<&'static str>, runs: &mut Vec<Run>) {
        let start = (value.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let mut words = 0..0;
        let mut offset = 0;
        let end = |words: &mut Range<usize>, runs: &mut Vec<Run>| {
            if words.start < words.end {
                runs.push(Run::Words(start + words.start..start + words.end));
            }
            *words = 0..0;
        };
        while let Some(char) = value[offset..].chars().next() {
            let Some((found, length)) = markup(&value[offset..]) else {
                if foreign.is_empty() {
                    let is_first = words.start == words.end;
                    let from = if is_first { offset } else { words.start };
                    words = from..offset + char.len_utf8();
                }
                offset += char.len_utf8();
                continue;
            };
            end(&mut words, runs);
            runs.push(Run::Other);
            match found {
                Markup::Open(tag @ (Tag::Cite | Tag::Foreign)) => {
                    foreign.push(tag.name());
                }
                Markup::Close(name) if foreign.last() == Some(&name) => {
                    foreign.pop();
                }
                _ => {}
            }
            offset += length;
        }
        end(&mut words, runs);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(String, String)> {
        let read = |run: &Run| match run {
            Run::Words(range) => text[range.clone()].to_owned(),
            Run::Other => "·".to_owned(),
        };
        let one = |prose: Prose| (prose.id, prose.runs.iter().map(read).collect());
        prose(text).into_iter().map(one).collect()
    }

    #[test]
    fn prose_is_what_the_language_says_itself() {
        let text = "\
# A comment
a = One { $x }, <em>two</em> <cite>Un & <em>Deux</em></cite>;
    three &amp; four.
b =
    { $setting ->
        [list] five
       *[heading] Six
    }
-c = { \"\" }Term
";
        let expected = [
            ("a", "One ·, ·two· ····;\nthree · four."),
            ("b", "five"),
            ("b", "Six"),
            ("-c", "·Term"),
        ];
        let expected = expected.map(|(id, text)| (id.to_owned(), text.to_owned()));
        assert_eq!(words(text), expected);
    }
}
