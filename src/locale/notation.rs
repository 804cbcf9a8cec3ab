//! The notation inside messages, read from the syntax tree: what a message
//! points to, which tags it opens and closes, and where.
//!
//! The notation is described in `CONTRIBUTING.md`.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::plural;
use super::resource::Resource;
use crate::diag::{Diagnostics, Place, codes};
use crate::project::gate;

/// The most ways in which the selectors of one message may be combined.
pub(super) const MAX_READINGS: usize = 64;

/// The most tags within tags of one text. A level of the tree is two of the data
/// that the typesetter reads, of which its reader takes 128; a text stands within
/// others no more than once, so that twice as many still fit.
pub(super) const MAX_TAGS: usize = 16;

/// A text in which nothing is notation, as a message writes it.
pub fn literal(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A piece of a message that other languages must have too.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) place: Place,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TokenKind {
    /// `{ $value }`
    Value(String),
    /// `{ message }`, a footnote call where the id begins with `fn-`.
    Message(String),
    /// `{ -term }`
    Term(String),
    /// `<cite>`, `<a name="x">`
    Open(Tag),
    /// `</cite>`
    Close(String),
    /// Visible text.
    Text,
}

impl TokenKind {
    /// The name of what is pointed to, or of the tag.
    pub(super) fn name(&self) -> &str {
        match self {
            TokenKind::Value(name)
            | TokenKind::Message(name)
            | TokenKind::Term(name)
            | TokenKind::Close(name)
            | TokenKind::Open(Tag::Link(name)) => name,
            TokenKind::Open(tag) => tag.name(),
            TokenKind::Text => "",
        }
    }

    /// Whether one could be written for the other.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (TokenKind::Open(one), TokenKind::Open(other)) => one.name() == other.name(),
            (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
        }
    }

    /// The token as a translator writes it.
    pub(super) fn written(&self) -> String {
        match self {
            TokenKind::Value(name) => format!("{{ ${name} }}"),
            TokenKind::Message(id) => format!("{{ {id} }}"),
            TokenKind::Term(id) => format!("{{ -{id} }}"),
            TokenKind::Open(tag) => tag.written(),
            TokenKind::Close(name) => format!("</{name}>"),
            TokenKind::Text => "text".into(),
        }
    }
}

/// A tag of the notation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tag {
    /// The title of a work kept in the language of the original.
    Cite,
    /// A phrase in the language of the original.
    Foreign,
    /// Emphasis.
    Emphasis,
    /// Strong importance.
    Strong,
    /// Raised text.
    Superscript,
    /// Lowered text.
    Subscript,
    /// A link, by the name of its address.
    Link(String),
}

impl Tag {
    /// The names of the tags.
    pub(super) const NAMES: [&str; 7] =
        ["cite", "foreign", "em", "strong", "sup", "sub", "a"];

    fn new(name: &str, link: Option<&str>) -> Option<Self> {
        Some(match (name, link) {
            ("cite", None) => Tag::Cite,
            ("foreign", None) => Tag::Foreign,
            ("em", None) => Tag::Emphasis,
            ("strong", None) => Tag::Strong,
            ("sup", None) => Tag::Superscript,
            ("sub", None) => Tag::Subscript,
            ("a", Some(link)) => Tag::Link(link.to_owned()),
            _ => return None,
        })
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Tag::Cite => "cite",
            Tag::Foreign => "foreign",
            Tag::Emphasis => "em",
            Tag::Strong => "strong",
            Tag::Superscript => "sup",
            Tag::Subscript => "sub",
            Tag::Link(_) => "a",
        }
    }

    /// Whether a name is that of a tag round a phrase in another language.
    pub fn is_of_phrase(name: &str) -> bool {
        [Tag::Cite, Tag::Foreign].iter().any(|tag| tag.name() == name)
    }

    fn written(&self) -> String {
        match self {
            Tag::Link(link) => format!("<a name=\"{link}\">"),
            other => format!("<{}>", other.name()),
        }
    }

    /// Whether every language must use the tag as often as the reference.
    pub(super) fn is_compared(&self) -> bool {
        match self {
            Tag::Cite | Tag::Emphasis | Tag::Strong | Tag::Link(_) => true,
            Tag::Foreign | Tag::Superscript | Tag::Subscript => false,
        }
    }
}

/// A tag found in a text: its end, and what it is.
pub(super) enum Markup<'a> {
    Open(Tag),
    Close(&'a str),
    /// Not a tag of the notation.
    Unknown(&'a str),
    /// An entity: `&lt;`.
    Entity(char),
}

/// The markup at the start of a text, with its length.
pub(super) fn markup(text: &str) -> Option<(Markup<'_>, usize)> {
    if let Some(rest) = text.strip_prefix('&') {
        let (name, _) = rest.split_once(';')?;
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return None;
        }
        let length = name.len() + 2;
        return Some(match name {
            "lt" => (Markup::Entity('<'), length),
            "gt" => (Markup::Entity('>'), length),
            "amp" => (Markup::Entity('&'), length),
            _ => (Markup::Unknown(&text[..length]), length),
        });
    }
    let rest = text.strip_prefix('<')?;
    let Some(end) = rest.find(['>', '<']).filter(|end| rest[*end..].starts_with('>'))
    else {
        return Some((Markup::Unknown("<"), 1));
    };
    let (inside, length) = (&rest[..end], end + 2);
    if let Some(name) = inside.strip_prefix('/') {
        return Some((Markup::Close(name), length));
    }
    let (name, link) = match inside.split_once(" name=\"") {
        Some((name, rest)) => (name, rest.strip_suffix('"')),
        None => (inside, None),
    };
    let tag = Tag::new(name, link).map_or(Markup::Unknown(&text[..length]), Markup::Open);
    Some((tag, length))
}

/// What the names of values begin with that are addresses, printed and linked.
const ADDRESS_PREFIX: &str = "url-";

/// The value that says where a title is printed.
const SETTING: &str = "setting";

/// The values that are numbers of things: of a heading or a format, and of the
/// documents under the item of a message.
const COUNTS: [&str; 2] = ["count", "documents"];

/// Whether a message differs by where it is printed.
pub(super) fn selects_by_setting(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } => {
            is_setting(selector)
                || variants.iter().any(|variant| selects_by_setting(&variant.value))
        }
        PatternElement::Placeable { expression: Expression::Inline(_) }
        | PatternElement::TextElement { .. } => false,
    })
}

/// Whether a selector is a number of things.
fn counts(selector: &InlineExpression<&str>) -> bool {
    matches!(selector, InlineExpression::VariableReference { id } if COUNTS.contains(&id.name))
}

fn is_setting(selector: &InlineExpression<&str>) -> bool {
    matches!(selector, InlineExpression::VariableReference { id } if id.name == SETTING)
}

/// The variants that a setting leaves: the one of its name, else the default.
fn in_setting<'v, 's>(
    variants: &'v [Variant<&'s str>],
    setting: &str,
) -> &'v [Variant<&'s str>] {
    let named = variants.iter().position(|variant| {
        matches!(&variant.key, VariantKey::Identifier { name } if *name == setting)
    });
    let chosen = named.or_else(|| variants.iter().position(|variant| variant.default));
    chosen.map_or(variants, |index| &variants[index..=index])
}

/// Reads a pattern: one list of tokens for each way its selectors can turn out,
/// in one setting if one is named.
pub(super) fn readings(
    resource: &Resource,
    pattern: &Pattern<&str>,
    setting: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<Token>> {
    let mut readings = vec![Vec::new()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let tokens = text(resource, value, diagnostics);
                readings.iter_mut().for_each(|reading| reading.extend(tokens.clone()));
            }
            PatternElement::Placeable { expression } => {
                let further =
                    expression_readings(resource, expression, setting, diagnostics);
                readings = combine(&readings, &further);
            }
        }
    }
    for reading in &readings {
        balance(reading, diagnostics);
    }
    readings
}

fn combine(readings: &[Vec<Token>], further: &[Vec<Token>]) -> Vec<Vec<Token>> {
    let pairs = readings.iter().flat_map(|reading| {
        further
            .iter()
            .map(move |more| [reading.as_slice(), more.as_slice()].concat())
    });
    pairs.take(MAX_READINGS).collect()
}

fn expression_readings(
    resource: &Resource,
    expression: &Expression<&str>,
    setting: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<Token>> {
    match expression {
        Expression::Inline(inline) => {
            inline_readings(resource, inline, setting, diagnostics)
        }
        Expression::Select { selector, variants } => {
            // A selector is asked, not printed: it is not a token.
            let _ = inline_readings(resource, selector, setting, diagnostics);
            let mut all = Vec::new();
            let variants = match setting {
                Some(setting) if is_setting(selector) => in_setting(variants, setting),
                _ => variants,
            };
            for variant in variants {
                if let VariantKey::Identifier { name } = &variant.key
                    && plural::CATEGORIES.contains(name)
                    && !counts(selector)
                {
                    diagnostics.push(codes::plural_category(resource.place(name), name));
                }
                if let VariantKey::NumberLiteral { value } = &variant.key
                    && counts(selector)
                {
                    let place = resource.place(value);
                    diagnostics.push(codes::number_for_category(place, value));
                }
                all.extend(readings(resource, &variant.value, setting, diagnostics));
            }
            all
        }
    }
}

fn inline_readings(
    resource: &Resource,
    inline: &InlineExpression<&str>,
    setting: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<Token>> {
    let token = |kind, name: &str| Token { kind, place: resource.place(name) };
    let tokens = match inline {
        InlineExpression::VariableReference { id } => {
            vec![token(TokenKind::Value(id.name.to_owned()), id.name)]
        }
        InlineExpression::MessageReference { id, .. } => {
            vec![token(TokenKind::Message(id.name.to_owned()), id.name)]
        }
        InlineExpression::TermReference { id, .. } => {
            vec![token(TokenKind::Term(id.name.to_owned()), id.name)]
        }
        InlineExpression::FunctionReference { id, .. } => {
            diagnostics
                .push(codes::function_in_message(resource.place(id.name), id.name));
            Vec::new()
        }
        InlineExpression::StringLiteral { value } => {
            let unescaped = fluent_syntax::unicode::unescape_unicode_to_string(value);
            check_literal(resource.place(value), &unescaped, diagnostics);
            let visible = unescaped.chars().any(gate::is_visible);
            visible.then(|| token(TokenKind::Text, value)).into_iter().collect()
        }
        InlineExpression::NumberLiteral { value } => vec![token(TokenKind::Text, value)],
        InlineExpression::Placeable { expression } => {
            return expression_readings(resource, expression, setting, diagnostics);
        }
    };
    vec![tokens]
}

/// Complains about what a literal holds and no text may: in escapes it gets past the
/// gate. A literal stands for itself, so that no mark and no joiner begins or ends it.
fn check_literal(place: Place, text: &str, diagnostics: &mut Diagnostics) {
    let is_unfit = |char: &char| char.is_control() || gate::is_forbidden(*char);
    if let Some(char) = text.chars().find(is_unfit) {
        diagnostics.push(codes::character_forbidden(place, char));
    } else if let Some(char) = gate::misplaced(text) {
        diagnostics.push(codes::character_misplaced(place, char));
    } else if let Some(char) = text.chars().find(|char| gate::is_direction_mark(*char)) {
        diagnostics.push(codes::direction_mark(place, char));
    }
}

/// The tags and the visible text of a piece of text. One token of text is as good
/// as many, so that those after the first are passed over.
fn text(resource: &Resource, value: &str, diagnostics: &mut Diagnostics) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut offset = 0;
    // What is opened and not in the notation.
    let mut unknown = BTreeSet::new();
    while offset < value.len() {
        let is_text = tokens.last().is_some_and(|last| last.kind == TokenKind::Text);
        if is_text {
            let is_told =
                |char| matches!(char, '<' | '&' | '\t') || gate::is_direction_mark(char);
            let more = value[offset..].find(is_told);
            offset += more.unwrap_or(value.len() - offset);
        }
        let Some(char) = value[offset..].chars().next() else { break };
        let found = matches!(char, '<' | '&').then(|| markup(&value[offset..]));
        let (kind, length) = match found.flatten() {
            Some((Markup::Open(tag), length)) => (Some(TokenKind::Open(tag)), length),
            // What opened it was complained of already.
            Some((Markup::Close(name), length)) if unknown.contains(name) => {
                (None, length)
            }
            Some((Markup::Close(name), length)) => {
                (Some(TokenKind::Close(name.to_owned())), length)
            }
            Some((Markup::Unknown(written), length)) => {
                let place = resource.place(&value[offset..offset + length]);
                diagnostics.push(codes::tag_unknown(place, written, &Tag::NAMES));
                unknown.extend(written.trim_matches(['<', '>']).split(' ').next());
                (None, length)
            }
            Some((Markup::Entity(_), length)) => (Some(TokenKind::Text), length),
            // A tab is no space of prose: formats give it a width of their own.
            None if char == '\t' => {
                let place = resource.place(&value[offset..offset + 1]);
                diagnostics.push(codes::character_forbidden(place, char));
                (None, 1)
            }
            None => {
                if gate::is_direction_mark(char) {
                    let place = resource.place(&value[offset..offset + char.len_utf8()]);
                    diagnostics.push(codes::direction_mark(place, char));
                }
                (gate::is_visible(char).then_some(TokenKind::Text), char.len_utf8())
            }
        };
        if let Some(kind) = kind.filter(|kind| !is_text || *kind != TokenKind::Text) {
            let place = resource.place(&value[offset..offset + length]);
            tokens.push(Token { kind, place });
        }
        offset += length;
    }
    tokens
}

/// Complains about a call, an address or a link that stands where a link is open:
/// a reader can follow one place to one other only.
fn refuse_in_link(token: &Token, open: &[(&Tag, &Place)], diagnostics: &mut Diagnostics) {
    if let Some((_, link)) = open.iter().find(|(tag, _)| matches!(tag, Tag::Link(_))) {
        let (place, link) = (token.place.clone(), (*link).clone());
        diagnostics.push(codes::link_holds_link(place, link, &token.kind.written()));
    }
}

/// Finds tags that are never closed, that close nothing or cross each other.
fn balance(reading: &[Token], diagnostics: &mut Diagnostics) {
    let mut open: Vec<(&Tag, &Place)> = Vec::new();
    for token in reading {
        match &token.kind {
            // Once, whatever else is wrong with so many tags.
            TokenKind::Open(_) if open.len() == MAX_TAGS => {
                diagnostics.push(codes::tags_too_deep(token.place.clone(), MAX_TAGS));
                return;
            }
            TokenKind::Open(tag) => {
                if matches!(tag, Tag::Link(_)) {
                    refuse_in_link(token, &open, diagnostics);
                }
                open.push((tag, &token.place));
            }
            TokenKind::Message(_) => refuse_in_link(token, &open, diagnostics),
            TokenKind::Value(name) if name.starts_with(ADDRESS_PREFIX) => {
                refuse_in_link(token, &open, diagnostics);
            }
            TokenKind::Close(name) => match open.last() {
                Some((tag, _)) if tag.name() == name => {
                    open.pop();
                }
                _ => {
                    diagnostics.push(codes::tag_closes_nothing(
                        token.place.clone(),
                        name,
                        open.last().map(|(tag, _)| tag.name()),
                    ));
                    // Tags that cross are one mistake, not two.
                    if let Some(crossed) =
                        open.iter().rposition(|(tag, _)| tag.name() == name)
                    {
                        open.remove(crossed);
                    }
                }
            },
            _ => {}
        }
    }
    for (tag, place) in open {
        diagnostics.push(codes::tag_unclosed(place.clone(), &tag.written(), tag.name()));
    }
}
