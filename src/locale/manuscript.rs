//! A Fluent file as a reviser reads it: every way in which each message can
//! turn out, in pieces with their places, and the comments.

use std::ops::Range;

use fluent_syntax::ast::{
    Attribute, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement,
    VariantKey,
};
use fluent_syntax::parser;

use super::check::sentence_after;
use super::notation::{MAX_READINGS, Markup, Tag, markup};
use super::resource::{before_parsing, syntax};
use crate::diag::{Diagnostics, File, Place};

/// A Fluent file without errors of syntax.
#[derive(Debug, Clone)]
pub struct Manuscript {
    /// The file.
    pub file: File,
    /// The lines of comments on the whole file.
    pub remarks: Vec<Remark>,
    /// The messages and terms in the order of the file.
    pub wordings: Vec<Wording>,
}

/// A line of a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The line without its hashes.
    pub text: String,
    /// Where it stands.
    pub range: Range<usize>,
}

/// A message or term.
#[derive(Debug, Clone)]
pub struct Wording {
    /// The id; that of a term begins with a hyphen.
    pub id: String,
    /// Where the id stands.
    pub range: Range<usize>,
    /// The lines of its comment.
    pub remarks: Vec<Remark>,
    /// The text as it is written, on one line.
    pub written: String,
    /// The ways in which its selectors can turn out; none where it has no text.
    pub readings: Vec<Reading>,
    /// The attributes, by name.
    pub attributes: Vec<(String, String)>,
}

/// One way in which a message can turn out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The keys of the variants that were chosen, the outer before the inner.
    pub keys: Vec<String>,
    /// The pieces in reading order.
    pub pieces: Vec<Piece>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub kind: PieceKind,
    /// Where it stands: for what is pointed to, its name.
    pub range: Range<usize>,
}

/// What a piece of a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PieceKind {
    /// Words as they are typed.
    Words,
    /// A line break of the file.
    Break,
    /// A character that is written in another way.
    Written(String),
    /// A value, by its name.
    Value(String),
    /// A footnote call, by the id of the note.
    Call(String),
    /// A term, by its id without hyphen.
    Term(String),
    /// An opening tag.
    Open(Tag),
    /// A closing tag, by its name.
    Close(String),
}

impl Manuscript {
    /// Reads a file.
    ///
    /// # Errors
    /// Everything that is wrong with its syntax.
    pub fn read(file: &File) -> Result<Self, Diagnostics> {
        before_parsing(file)?;
        let parsed = parser::parse(&*file.text);
        let resource = parsed.map_err(|(_, errors)| syntax(file, errors))?;
        let reader = Reader { text: &file.text };
        let mut manuscript = Self {
            file: file.clone(),
            remarks: Vec::new(),
            wordings: Vec::new(),
        };
        for entry in &resource.body {
            match entry {
                Entry::ResourceComment(comment) => {
                    manuscript.remarks.extend(reader.remarks(comment));
                }
                Entry::Message(message) => manuscript.wordings.push(reader.wording(
                    String::new(),
                    message.id.name,
                    message.value.as_ref(),
                    message.comment.as_ref(),
                    &message.attributes,
                )),
                Entry::Term(term) => manuscript.wordings.push(reader.wording(
                    "-".to_owned(),
                    term.id.name,
                    Some(&term.value),
                    term.comment.as_ref(),
                    &term.attributes,
                )),
                _ => {}
            }
        }
        Ok(manuscript)
    }

    /// The message or term with an id.
    pub fn wording(&self, id: &str) -> Option<&Wording> {
        self.wordings.iter().find(|wording| wording.id == id)
    }

    /// A place in the file.
    pub fn place(&self, range: Range<usize>) -> Place {
        Place { file: self.file.clone(), range }
    }
}

struct Reader<'a> {
    text: &'a str,
}

impl Reader<'_> {
    fn wording(
        &self,
        mut id: String,
        name: &str,
        value: Option<&Pattern<&str>>,
        comment: Option<&Comment<&str>>,
        attributes: &[Attribute<&str>],
    ) -> Wording {
        id.push_str(name);
        let range = self.range(name);
        let attribute = |attribute: &Attribute<&str>| {
            let readings = self.readings(&attribute.value);
            let text = readings.first().map(|reading| self.plain(reading));
            (attribute.id.name.to_owned(), text.unwrap_or_default())
        };
        Wording {
            written: sentence_after(self.text, range.end),
            id,
            range,
            remarks: comment.map(|comment| self.remarks(comment)).unwrap_or_default(),
            readings: value.map(|value| self.readings(value)).unwrap_or_default(),
            attributes: attributes.iter().map(attribute).collect(),
        }
    }

    fn remarks(&self, comment: &Comment<&str>) -> Vec<Remark> {
        let remark =
            |line: &&str| Remark { text: (*line).to_owned(), range: self.range(line) };
        comment.content.iter().map(remark).collect()
    }

    /// Where a slice stands that the parser borrowed from the file. A line break
    /// that it made itself stands nowhere.
    fn range(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let end = start.saturating_add(slice.len());
        if end <= self.text.len() { start..end } else { 0..0 }
    }

    fn readings(&self, pattern: &Pattern<&str>) -> Vec<Reading> {
        let mut readings = vec![Reading::default()];
        for element in &pattern.elements {
            let further = match element {
                PatternElement::TextElement { value } => vec![self.words(value)],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            readings = combine(&readings, &further);
        }
        readings
    }

    fn expression(&self, expression: &Expression<&str>) -> Vec<Reading> {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression)
            }
            Expression::Inline(inline) => {
                let pieces = self.inline(inline).into_iter().collect();
                vec![Reading { keys: Vec::new(), pieces }]
            }
            Expression::Select { variants, .. } => {
                let of_variant = |key: &VariantKey<&str>, mut reading: Reading| {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = key;
                    reading.keys.insert(0, (*key).to_owned());
                    reading
                };
                let read = variants.iter().flat_map(|variant| {
                    let readings = self.readings(&variant.value);
                    readings
                        .into_iter()
                        .map(move |reading| of_variant(&variant.key, reading))
                });
                read.take(MAX_READINGS).collect()
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>) -> Option<Piece> {
        let piece = |kind: fn(String) -> PieceKind, name: &str| {
            Some(Piece {
                kind: kind(name.to_owned()),
                range: self.range(name),
            })
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                piece(PieceKind::Value, id.name)
            }
            InlineExpression::MessageReference { id, .. } => {
                piece(PieceKind::Call, id.name)
            }
            InlineExpression::TermReference { id, .. } => piece(PieceKind::Term, id.name),
            InlineExpression::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                let kind = PieceKind::Written(text.into_owned());
                Some(Piece { kind, range: self.range(value) })
            }
            InlineExpression::NumberLiteral { value } => piece(PieceKind::Written, value),
            // Refused where the notation is checked.
            InlineExpression::FunctionReference { .. }
            | InlineExpression::Placeable { .. } => None,
        }
    }

    /// The words, tags and entities of a text that the parser borrowed.
    fn words(&self, value: &str) -> Reading {
        let start = self.range(value).start;
        let mut pieces: Vec<Piece> = Vec::new();
        let mut offset = 0;
        while let Some(char) = value[offset..].chars().next() {
            let (kind, length) = match markup(&value[offset..]) {
                Some((Markup::Open(tag), length)) => (PieceKind::Open(tag), length),
                Some((Markup::Close(name), length)) => {
                    (PieceKind::Close(name.to_owned()), length)
                }
                Some((Markup::Entity(char), length)) => {
                    (PieceKind::Written(char.to_string()), length)
                }
                None if matches!(char, '\n' | '\r') => {
                    (PieceKind::Break, char.len_utf8())
                }
                // What is no tag of the notation is refused elsewhere.
                Some((Markup::Unknown(_), _)) | None => {
                    (PieceKind::Words, char.len_utf8())
                }
            };
            let range = start + offset..start + offset + length;
            match pieces.last_mut() {
                Some(last) if kind == PieceKind::Words && last.kind == kind => {
                    last.range.end = range.end;
                }
                _ => pieces.push(Piece { kind, range }),
            }
            offset += length;
        }
        Reading { keys: Vec::new(), pieces }
    }

    /// The words of a reading on one line.
    fn plain(&self, reading: &Reading) -> String {
        let words = |piece: &Piece| match &piece.kind {
            PieceKind::Words => self.text[piece.range.clone()].to_owned(),
            PieceKind::Break => " ".to_owned(),
            PieceKind::Written(text) => text.clone(),
            _ => String::new(),
        };
        reading.pieces.iter().map(words).collect()
    }
}

fn combine(readings: &[Reading], further: &[Reading]) -> Vec<Reading> {
    let joined = |one: &Reading, other: &Reading| Reading {
        keys: [one.keys.as_slice(), &other.keys].concat(),
        pieces: [one.pieces.as_slice(), &other.pieces].concat(),
    };
    let pairs = readings
        .iter()
        .flat_map(|one| further.iter().map(move |other| joined(one, other)));
    pairs.take(MAX_READINGS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_a_message_can_turn_out_is_read_in_pieces() {
        let text = "\
### check: all

# A note
a =
    { $x ->
        [one] One { fn-a }
       *[two] Two
    } <cite>three</cite>
    &lt;{ -b }{ \"{\" }.
-b = Name
    .avoid = Nam, Nome
";
        let read = Manuscript::read(&File::new("a.ftl", text)).unwrap();
        assert_eq!(read.remarks[0].text, "check: all");
        let a = read.wording("a").unwrap();
        assert_eq!(&text[a.remarks[0].range.clone()], "A note");
        assert_eq!(&text[a.range.clone()], "a");
        let keys: Vec<_> = a.readings.iter().map(|reading| &reading.keys).collect();
        assert_eq!(keys, [&["one"], &["two"]]);
        let second: Vec<&str> = a.readings[1]
            .pieces
            .iter()
            .map(|piece| &text[piece.range.clone()])
            .collect();
        let expected =
            ["Two", " ", "<cite>", "three", "</cite>", "\n", "&lt;", "b", "{", "."];
        assert_eq!(second, expected);
        let b = read.wording("-b").unwrap();
        assert_eq!(b.attributes, [("avoid".to_owned(), "Nam, Nome".to_owned())]);
        assert_eq!(b.written, "Name");
    }
}
