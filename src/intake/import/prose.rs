//! Prose: from characters and how they are set to the notation of messages.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Import;
use super::draft::Told;
use super::manuscript::{CALL, Format, Glyph, Text};
use crate::locale::{Join, STRANGER, Ties, comparable};
use crate::workbench::{Message, Part};

/// The most letters that an ending has, where a word is declined.
const MAX_ENDING: usize = 4;

/// A value that messages may print, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) name: String,
    pub(super) text: String,
    /// What must stand before it, but for the ending of a word.
    pub(super) after: Option<String>,
    /// What must stand in the same text too.
    pub(super) beside: Option<String>,
}

/// A character that is set as the text around it.
pub(super) fn glyph(char: char) -> Glyph {
    Glyph { char, format: Format::default(), call: None }
}

impl Import<'_> {
    /// The messages as they are written.
    pub(super) fn written(&mut self, known: &[Known]) -> Vec<Message> {
        let told = std::mem::take(&mut self.draft.messages);
        told.iter().map(|told| self.message(told, known)).collect()
    }

    fn message(&mut self, told: &Told, known: &[Known]) -> Message {
        let mut parts = self.parts(&told.text, known, told.exact);
        if !told.other.is_empty() {
            let mut variants = Vec::new();
            for (setting, text) in &told.other {
                let exact = *setting == "cell";
                variants.push(((*setting).to_owned(), self.parts(text, known, exact)));
            }
            let selector = "setting".to_owned();
            let usual = ("heading".to_owned(), parts);
            parts = vec![Part::Choice { selector, variants, usual }];
        }
        Message {
            id: told.id.clone(),
            comment: told.comment.to_owned(),
            parts,
        }
    }

    fn parts(&mut self, text: &Text, known: &[Known], exact: bool) -> Vec<Part> {
        let mut text = self.without_gaps_of_calls(&text.trimmed());
        if !exact {
            untied(&mut text, &self.house.words.words().locale.ties);
        }
        let values = values(&text, known);
        let tags: Vec<Vec<String>> =
            (0..text.0.len()).map(|index| self.tags_at(&text, index)).collect();
        let mut parts = Vec::new();
        let mut open: Vec<String> = Vec::new();
        let mut index = 0;
        while index < text.0.len() {
            if let Some((url, end)) = self.address(&text, index) {
                close(&mut parts, &mut open, 0);
                parts.push(Part::Value(format!("url-{url}")));
                index = end;
                continue;
            }
            let wanted = &tags[index];
            let same = open.iter().zip(wanted).take_while(|(one, other)| one == other);
            let same = same.count();
            close(&mut parts, &mut open, same);
            for tag in &wanted[same..] {
                parts.push(Part::Open(tag.clone()));
                open.push(tag.clone());
            }
            if let Some((range, name)) = values.get(&index) {
                parts.push(Part::Value(name.clone()));
                index = range.end;
                continue;
            }
            let glyph = &text.0[index];
            match &glyph.call {
                Some(key) => {
                    let id = self.draft.note(key, self.from);
                    parts.push(Part::Message(format!("fn-{id}")));
                }
                None => push_char(&mut parts, glyph.char),
            }
            index += 1;
        }
        close(&mut parts, &mut open, 0);
        parts
    }

    /// The text without what parts two calls at one place, which is computed.
    fn without_gaps_of_calls(&self, text: &Text) -> Text {
        let mut kept: Vec<Glyph> = Vec::new();
        let mut gap: Vec<Glyph> = Vec::new();
        for glyph in &text.0 {
            let follows = kept.last().is_some_and(|last| last.call.is_some());
            let is_gap = (follows || !gap.is_empty())
                && glyph.format.raised
                && glyph.call.is_none();
            if is_gap {
                gap.push(glyph.clone());
                continue;
            }
            if glyph.call.is_none() {
                kept.append(&mut gap);
            }
            gap.clear();
            kept.push(glyph.clone());
        }
        kept.append(&mut gap);
        Text(kept)
    }

    /// The tags around a character, from the outermost; a call has those that
    /// stand on both its sides.
    fn tags_at(&mut self, text: &Text, index: usize) -> Vec<String> {
        if text.0[index].call.is_none() {
            return self.tags(text.0[index].format);
        }
        let is_text = |glyph: &&Glyph| glyph.call.is_none();
        let before = text.0[..index].iter().rev().find(is_text);
        let after = text.0[index + 1..].iter().find(is_text);
        let (Some(before), Some(after)) = (before, after) else { return Vec::new() };
        let (before, after) = (before.format, after.format);
        let both = self.tags(before).into_iter().zip(self.tags(after));
        both.take_while(|(one, other)| one == other)
            .map(|(one, _)| one)
            .collect()
    }

    fn tags(&mut self, format: Format) -> Vec<String> {
        let mut tags = Vec::new();
        if let Some(link) = format.link {
            let name = self.link(link);
            tags.push(format!("a name=\"{name}\""));
        }
        let named = [
            (format.cited, "cite"),
            (format.foreign, "foreign"),
            (format.strong, "strong"),
            (format.emphasis, "em"),
            (format.raised, "sup"),
            (format.lowered, "sub"),
        ];
        let named = named.into_iter().filter(|(is, _)| *is);
        tags.extend(named.map(|(_, tag)| tag.to_owned()));
        tags
    }

    /// The name of an address that is printed itself, and where it ends.
    fn address(&mut self, text: &Text, from: usize) -> Option<(String, usize)> {
        let link = text.0[from].format.link?;
        if from > 0 && text.0[from - 1].format.link == Some(link) {
            return None;
        }
        let linked = |glyph: &&Glyph| glyph.format.link == Some(link);
        let length = text.0[from..].iter().take_while(linked).count();
        let shown = text.part(from..from + length).plain();
        let url = self.from.links.get(link)?;
        let bare = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
        let is_address = shown == *url || shown == bare;
        is_address.then(|| (self.link(link), from + length))
    }

    /// The name of an address, made from its end.
    pub(super) fn link(&mut self, link: usize) -> String {
        if let Some(name) = self.draft.links.get(&link) {
            return name.clone();
        }
        let url = self.from.links.get(link).map_or("", String::as_str);
        let bare = url.split_once("://").map_or(url, |(_, rest)| rest);
        let bare = bare.split(['?', '#']).next().unwrap_or_default();
        let bare = bare.trim_end_matches('/').trim_end_matches(".html");
        let last = bare.rsplit('/').next().unwrap_or_default();
        let is_name = |id: &str| !id.starts_with("matter-");
        let title = crate::intake::Title::new(link + 1, last).id;
        let mut name = if is_name(&title) { title } else { format!("link-{}", link + 1) };
        if self.draft.links.values().any(|known| *known == name) {
            name = format!("{name}-{}", link + 1);
        }
        self.draft.links.insert(link, name.clone());
        name
    }
}

fn close(parts: &mut Vec<Part>, open: &mut Vec<String>, down_to: usize) {
    while open.len() > down_to {
        let tag = open.pop().unwrap_or_default();
        let name = tag.split(' ').next().unwrap_or_default().to_owned();
        parts.push(Part::Close(name));
    }
}

fn push_char(parts: &mut Vec<Part>, char: char) {
    match parts.last_mut() {
        Some(Part::Text(text)) => text.push(char),
        _ => parts.push(Part::Text(char.to_string())),
    }
}

/// Makes ordinary spaces of those that the ties of the language make anew.
fn untied(text: &mut Text, ties: &Ties) {
    let is_strange = |glyph: &Glyph| {
        glyph.char == CALL
            || glyph.format.cited
            || glyph.format.foreign
            || glyph.format.code
    };
    let mut chars = Vec::new();
    let mut places = Vec::new();
    let mut in_stranger = false;
    for (index, glyph) in text.0.iter().enumerate() {
        let strange = is_strange(glyph);
        if strange && in_stranger && glyph.char != CALL {
            continue;
        }
        in_stranger = strange;
        chars.push(match glyph.char {
            _ if strange => STRANGER,
            '\u{A0}' => ' ',
            other => other,
        });
        places.push(index);
    }
    for (at, join) in ties.joins(&chars) {
        let Some(index) = places.get(at) else { continue };
        let glyph = &mut text.0[*index];
        if join == Join::Space && glyph.char == '\u{A0}' {
            glyph.char = ' ';
        }
    }
}

/// The values in a text, by the places where they begin.
fn values(text: &Text, known: &[Known]) -> BTreeMap<usize, (Range<usize>, String)> {
    let chars: Vec<char> =
        comparable(&text.chars().iter().collect::<String>()).chars().collect();
    let small: Vec<char> = chars.iter().map(|char| small(*char)).collect();
    let mut found: BTreeMap<usize, (Range<usize>, String)> = BTreeMap::new();
    for value in known {
        let wanted: Vec<char> = comparable(&value.text).chars().collect();
        let beside = value.beside.as_ref().map(|beside| comparable(beside));
        let said: String = chars.iter().collect();
        if wanted.is_empty() || beside.is_some_and(|beside| !said.contains(&beside)) {
            continue;
        }
        let last = chars.len().checked_sub(wanted.len());
        for start in 0..last.map_or(0, |last| last + 1) {
            let range = start..start + wanted.len();
            if chars[range.clone()] != wanted[..] {
                continue;
            }
            let is_free = found
                .values()
                .all(|(taken, _)| taken.end <= range.start || range.end <= taken.start);
            let is_prose = text.0[range.clone()].iter().all(|glyph| {
                !glyph.format.cited
                    && !glyph.format.foreign
                    && glyph.format.link.is_none()
            });
            if is_free
                && is_prose
                && is_whole(&chars, &range)
                && follows(&small, start, value.after.as_deref())
                && (value.after.is_none() || !is_of_several(&chars[range.end..]))
            {
                found.insert(start, (range, value.name.clone()));
            }
        }
    }
    found
}

/// Whether a part of a text is not a part of a longer word, number or symbol.
fn is_whole(chars: &[char], range: &Range<usize>) -> bool {
    let joins = |one: Option<&char>, other: Option<&char>| {
        let (Some(one), Some(other)) = (one, other) else { return false };
        let is_letter = |char: &char| char.is_alphabetic() && *char < '\u{2E80}';
        one.is_numeric() && other.is_numeric()
            || is_letter(one) && is_letter(other)
            || *one == '/'
            || *other == '/'
    };
    let before = range.start.checked_sub(1).and_then(|before| chars.get(before));
    !joins(before, chars.get(range.start))
        && !joins(chars.get(range.end - 1), chars.get(range.end))
}

/// Whether a number is followed by another, with a word or a mark between them:
/// several numbers are not those of one item, and may be of something else.
fn is_of_several(rest: &[char]) -> bool {
    let rest: String = rest.iter().collect();
    let mut words = rest.split_whitespace();
    words.nth(1).is_some_and(|word| word.starts_with(char::is_numeric))
}

/// Whether a word stands before a place, be it with another ending.
fn follows(small: &[char], start: usize, word: Option<&str>) -> bool {
    let Some(word) = word else { return true };
    let word: Vec<char> = word.chars().map(self::small).collect();
    let mut end = start;
    while end > 0 && small[end - 1] == ' ' {
        end -= 1;
    }
    (0..=MAX_ENDING).any(|ending| {
        let Some(from) = end.checked_sub(ending + word.len()) else { return false };
        let rest = &small[end - ending..end];
        small[from..end - ending] == word[..]
            && rest.iter().all(|char| char.is_alphabetic())
            && from.checked_sub(1).is_none_or(|before| {
                !small[before].is_alphabetic() || word[0] >= '\u{2E80}'
            })
    })
}

/// The small letter; the character itself where there is not exactly one.
fn small(char: char) -> char {
    let mut lower = char.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(small), None) => small,
        _ => char,
    }
}
