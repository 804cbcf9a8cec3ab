//! One Fluent file: parsed, with the place of everything in it.

use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::{self, Entry, Pattern};
use fluent_syntax::parser::{self, ParserError};

use crate::diag::{Diagnostics, File, Place, codes};

/// The deepest nesting of braces; the parser of Fluent overflows the stack at
/// some thousands.
const MAX_DEPTH: usize = 32;

/// A Fluent file without errors of syntax.
#[derive(Debug, Clone)]
pub(super) struct Resource {
    pub(super) file: File,
    pub(super) fluent: Arc<FluentResource>,
}

/// A message or a term of a resource.
pub(super) struct Definition<'a> {
    /// The id; that of a term begins with a hyphen.
    pub(super) id: String,
    /// Where the id stands.
    pub(super) place: Place,
    /// The text.
    pub(super) pattern: Option<&'a Pattern<&'a str>>,
    /// The name of the first attribute.
    pub(super) attribute: Option<&'a str>,
}

impl Resource {
    /// Parses a file.
    pub(super) fn parse(file: &File) -> Result<Self, Diagnostics> {
        before_parsing(file)?;
        match FluentResource::try_new(file.text.to_string()) {
            Ok(fluent) => Ok(Self { file: file.clone(), fluent: Arc::new(fluent) }),
            Err((_, errors)) => Err(syntax(file, errors)),
        }
    }

    /// The messages and terms in the order of the file.
    pub(super) fn definitions(&self) -> impl Iterator<Item = Definition<'_>> {
        self.fluent.entries().filter_map(|entry| self.defined(entry))
    }

    /// The definition with an id. The others are only looked at: every message of a
    /// file is asked for in each language.
    pub(super) fn definition(&self, id: &str) -> Option<Definition<'_>> {
        let has_id = |entry: &&Entry<&str>| match entry {
            Entry::Message(message) => message.id.name == id,
            Entry::Term(term) => id.strip_prefix('-') == Some(term.id.name),
            _ => false,
        };
        self.defined(self.fluent.entries().find(has_id)?)
    }

    /// What an entry defines, if it is no comment.
    fn defined<'a>(&self, entry: &'a Entry<&'a str>) -> Option<Definition<'a>> {
        match entry {
            Entry::Message(message) => Some(Definition {
                id: message.id.name.to_owned(),
                place: self.place(message.id.name),
                pattern: message.value.as_ref(),
                attribute: message.attributes.first().map(|attribute| attribute.id.name),
            }),
            Entry::Term(term) => Some(Definition {
                id: format!("-{}", term.id.name),
                place: self.place(term.id.name),
                pattern: Some(&term.value),
                // A term may say of what gender it is.
                attribute: None,
            }),
            _ => None,
        }
    }

    /// The place of a slice that the parser borrowed from this file.
    pub(super) fn place(&self, slice: &str) -> Place {
        let source = self.fluent.source();
        let start = (slice.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
        let start = if start <= source.len() { start } else { 0 };
        Place {
            file: self.file.clone(),
            range: start..start + slice.len(),
        }
    }
}

/// Reads a file with its comments, for those who write it again. Lines end as
/// the file of a Unix machine has them.
///
/// # Errors
/// Everything that is wrong with its syntax, in comments too.
pub fn entries(file: &File) -> Result<Vec<Entry<String>>, Diagnostics> {
    before_parsing(file)?;
    // With other line ends, errors would be said at other places.
    let is_foreign = file.text.contains('\r');
    if is_foreign && let Err((_, errors)) = parser::parse(&*file.text) {
        return Err(syntax(file, errors));
    }
    let read: Result<ast::Resource<String>, _> =
        parser::parse(file.text.replace("\r\n", "\n"));
    read.map(|read| read.body).map_err(|(_, errors)| match is_foreign {
        true => codes::internal("a file cannot be read with other line ends").into(),
        false => syntax(file, errors),
    })
}

/// What the parser complained of, in our words.
pub(super) fn syntax(file: &File, errors: Vec<ParserError>) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for error in errors {
        // The parser may point one byte beyond the end, or into a character.
        let within = |offset: usize| {
            let mut offset = offset.min(file.text.len());
            while !file.text.is_char_boundary(offset) {
                offset -= 1;
            }
            offset
        };
        let range = within(error.pos.start)..within(error.pos.end);
        let place = Place { file: file.clone(), range };
        let id = error.slice.and_then(|range| swallowed(file.text.get(range)?));
        diagnostics.push(codes::ftl_syntax(place, &error.kind.to_string(), id));
        if diagnostics.is_full() {
            break;
        }
    }
    diagnostics
}

/// The id of the entry that an error of syntax makes unreadable.
fn swallowed(junk: &str) -> Option<&str> {
    let id = junk.split('=').next()?.trim();
    let is_id = id
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    (is_id && !id.is_empty()).then_some(id)
}

/// Refuses what the parser of Fluent does not survive: very deep braces, and
/// an escape whose digits are not ASCII.
pub(super) fn before_parsing(file: &File) -> Result<(), Diagnostics> {
    let mut depth = 0usize;
    let bytes = file.text.as_bytes();
    // All that matters is ASCII, and its bytes are in no other character.
    for (offset, byte) in bytes.iter().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'\n' if bytes.get(offset + 1).is_some_and(u8::is_ascii_alphabetic) => {
                depth = 0;
            }
            b'\\' => {
                let digits: String =
                    file.text[offset..].chars().skip(2).take(6).collect();
                let unicode = file.text[offset + 1..].starts_with(['u', 'U']);
                if unicode
                    && !digits.chars().take(4).all(|digit| digit.is_ascii_hexdigit())
                {
                    let place = Place { file: file.clone(), range: offset..offset + 2 };
                    return Err(codes::ftl_syntax(
                        place,
                        "`\\u` is followed by four hexadecimal digits",
                        None,
                    )
                    .into());
                }
                if !digits.is_ascii() && unicode {
                    let length = digits.chars().take_while(char::is_ascii).count();
                    if length < 4 || file.text[offset + 1..].starts_with('U') {
                        let place =
                            Place { file: file.clone(), range: offset..offset + 2 };
                        return Err(codes::ftl_syntax(
                            place,
                            "the digits after `\\u` are not complete",
                            None,
                        )
                        .into());
                    }
                }
            }
            _ => {}
        }
        if depth > MAX_DEPTH {
            let place = Place { file: file.clone(), range: offset..offset + 1 };
            return Err(codes::ftl_too_deep(place, MAX_DEPTH).into());
        }
    }
    Ok(())
}
