//! Runs of Word: the characters of a paragraph with what is said of them.

use std::collections::BTreeMap;

use super::manuscript::{CALL, Format, Glyph, Text};
use super::reader::Targets;
use crate::project::gate;
use crate::word::Element;

/// What the name of a style of Word begins with that is based on a heading.
const HEADING: &str = "heading ";

/// Word's own styles of the marks of notes.
const NOTE_REFERENCE: &str = "footnote reference";

/// What the styles of a file mean.
#[derive(Debug, Default)]
pub(super) struct Styles {
    /// The names in the style sheet by the ids of paragraph styles.
    lines: BTreeMap<String, String>,
    /// The formats by the ids of character styles.
    formats: BTreeMap<String, Format>,
    /// The ids of the character styles of the marks of notes.
    marks: Vec<String>,
}

impl Styles {
    /// `names` are the names in Word, each with that in the style sheet.
    pub(super) fn read(part: Option<&Element>, names: &[(String, String)]) -> Self {
        let mut styles = Self::default();
        for style in part.into_iter().flat_map(|part| part.every("w:style")) {
            let id = style.attribute("w:styleId").to_owned();
            let value = |child| {
                style
                    .child(child)
                    .map_or("", |child: &Element| child.attribute("w:val"))
            };
            let (name, aliases) = (value("w:name"), value("w:aliases"));
            match style.attribute("w:type") {
                "paragraph" => {
                    let known = aliases.split(',').chain([name]);
                    if let Some(known) =
                        known.filter_map(|name| meant(name, names)).next()
                    {
                        styles.lines.insert(id, known.to_owned());
                    }
                }
                "character" => {
                    // Letters are emphasized, in a style that is based on Word's own.
                    let base = value("w:basedOn").to_owned();
                    if name.eq_ignore_ascii_case(NOTE_REFERENCE)
                        || styles.marks.contains(&base)
                    {
                        styles.marks.push(id.clone());
                    }
                    styles.formats.insert(id, character(style, name));
                }
                _ => {}
            }
        }
        styles
    }
}

/// The style of the style sheet that a name in Word means: its own, or one that
/// begins with it, as variants do.
fn meant<'n>(name: &str, names: &'n [(String, String)]) -> Option<&'n str> {
    let name = name.trim().to_lowercase();
    let level = name.strip_prefix(HEADING).and_then(|rest| rest.split_once(' '));
    let name = level.map_or(name.as_str(), |(_, rest)| rest);
    let fits = |(word, _): &&(String, String)| {
        let rest = name.strip_prefix(&word.to_lowercase());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let longest = names.iter().filter(fits).max_by_key(|(word, _)| word.len());
    longest.map(|(_, style)| style.as_str())
}

/// The format of a character style: by the words of its name, which the mixed
/// styles of this program join, and by what it sets.
fn character(style: &Element, name: &str) -> Format {
    let name = name.to_lowercase();
    let has = |word: &str| name.contains(word);
    let mut format = style.child("w:rPr").map(direct).unwrap_or_default();
    if has("cited title") {
        // In a script without italics the title is set in another way.
        format = Format { cited: true, ..Format::default() };
    }
    format.emphasis |= has("emphasis");
    format.strong |= has("strong");
    format.code |= has("code");
    format.raised |= has("superscript");
    format.lowered |= has("subscript");
    if has("emphasis") && !has("strong") {
        format.strong = false;
    }
    format
}

/// What is set without a style.
fn direct(properties: &Element) -> Format {
    let on = |name| {
        properties.child(name).is_some_and(|property: &Element| {
            !matches!(property.attribute("w:val"), "0" | "false" | "off")
        })
    };
    let height = properties.child("w:vertAlign").map(|it| it.attribute("w:val"));
    Format {
        emphasis: on("w:i"),
        strong: on("w:b"),
        raised: height == Some("superscript"),
        lowered: height == Some("subscript"),
        ..Format::default()
    }
}

/// A space between two paragraphs that become one.
pub(super) fn space() -> Option<Glyph> {
    Some(Glyph { char: ' ', format: Format::default(), call: None })
}

/// The language and the direction that a run says.
type Voice = (String, String, bool);

fn voice(properties: &Element) -> Voice {
    let lang = properties.child("w:lang");
    let said = |name| lang.map_or("", |lang| lang.attribute(name)).to_owned();
    (said("w:val"), said("w:bidi"), properties.child("w:rtl").is_some())
}

/// A field of Word, as far as it was read.
struct Field {
    instruction: String,
    shows: bool,
    link: Option<usize>,
}

/// Reads runs.
pub(super) struct Runs<'a> {
    styles: &'a Styles,
    /// The addresses by the ids of relationships.
    pub(super) targets: Targets,
    /// The addresses that links lead to.
    pub(super) links: Vec<String>,
    /// The keys of the notes by the bookmarks round their first calls.
    calls: BTreeMap<String, String>,
    /// Whether the file names its messages.
    pub(super) is_own: bool,
    /// The voice of most characters.
    voice: Voice,
    fields: Vec<Field>,
    message: Option<String>,
    glyphs: Vec<Glyph>,
}

impl<'a> Runs<'a> {
    pub(super) fn new(body: &Element, styles: &'a Styles) -> Self {
        let names = body.every("w:bookmarkStart");
        let mut names = names.iter().map(|mark| mark.attribute("w:name"));
        Self {
            styles,
            targets: Targets::new(),
            links: Vec::new(),
            calls: calls(body),
            is_own: names.any(|name| message(name).is_some()),
            voice: most(body),
            fields: Vec::new(),
            message: None,
            glyphs: Vec::new(),
        }
    }

    /// The style of a paragraph in the style sheet.
    pub(super) fn style(&self, paragraph: &Element) -> Option<String> {
        let style = paragraph.child("w:pPr").and_then(|all| all.child("w:pStyle"))?;
        self.styles.lines.get(style.attribute("w:val")).cloned()
    }

    /// The message and the text of a paragraph.
    pub(super) fn paragraph(&mut self, paragraph: &Element) -> (Option<String>, Text) {
        self.fields.clear();
        self.all(paragraph, Format::default());
        let mut text = Text(std::mem::take(&mut self.glyphs));
        if !self.is_own {
            unformatted(&mut text);
        }
        (self.message.take(), text)
    }

    fn all(&mut self, element: &Element, around: Format) {
        for child in &element.children {
            self.one(child, around);
        }
    }

    fn one(&mut self, child: &Element, around: Format) {
        match child.name.as_str() {
            "w:r" => self.run(child, around),
            "w:bookmarkStart" => {
                let name = child.attribute("w:name");
                if self.message.is_none() {
                    self.message = message(name);
                }
                // A note in the head of a column has no link.
                if let Some(number) = name.strip_prefix("_NoteCall")
                    && !self.calls.contains_key(name)
                {
                    self.call(format!("t{number}"), around);
                }
            }
            "w:hyperlink" => self.link(child, around),
            "w:pPr" | "w:rPr" | "mc:Fallback" | "w:del" | "w:moveFrom" => {}
            _ => self.all(child, around),
        }
    }

    fn run(&mut self, run: &Element, around: Format) {
        let properties = run.child("w:rPr");
        let style = properties.and_then(|all| all.child("w:rStyle"));
        let style = style.map_or("", |style| style.attribute("w:val"));
        let named = self.styles.formats.get(style).copied().unwrap_or_default();
        let set = properties.map(direct).unwrap_or_default();
        let field = self.fields.iter().rev().find_map(|field| field.link);
        let said = properties.map(voice);
        let is_foreign = self.is_own
            && !named.code
            && !named.cited
            && said.is_some_and(|said| said != self.voice);
        let format = Format {
            emphasis: named.emphasis || set.emphasis,
            strong: named.strong || set.strong,
            raised: named.raised || set.raised,
            lowered: named.lowered || set.lowered,
            foreign: is_foreign,
            link: around.link.or(field),
            ..named
        };
        // The marks of notes are drawn, not read.
        let is_mark = self.styles.marks.iter().any(|mark| mark == style)
            || run.child("w:footnoteReference").is_some();
        for child in &run.children {
            match child.name.as_str() {
                "w:t" if is_mark || self.is_hidden() => {}
                "w:t" => self.text(&child.text, format),
                "w:tab" if !self.is_hidden() => self.text("\t", format),
                "w:br" | "w:cr" if !self.is_hidden() => self.text(" ", format),
                "w:noBreakHyphen" => self.text("\u{2011}", format),
                "w:footnoteReference" => {
                    self.call(format!("f{}", child.attribute("w:id")), format);
                }
                "w:instrText" => {
                    if let Some(field) = self.fields.last_mut() {
                        field.instruction.push_str(&child.text);
                    }
                }
                "w:fldChar" => self.field(child.attribute("w:fldCharType"), format),
                "w:rPr" | "mc:Fallback" | "w:delText" => {}
                _ => self.all(child, around),
            }
        }
    }

    /// Whether what is read now is the instruction of a field, or what a field
    /// shows that is read in another way.
    fn is_hidden(&self) -> bool {
        self.fields.iter().any(|field| !field.shows)
    }

    fn field(&mut self, kind: &str, format: Format) {
        match kind {
            "begin" => self.fields.push(Field {
                instruction: String::new(),
                shows: false,
                link: None,
            }),
            "separate" => {
                let Some(mut field) = self.fields.pop() else { return };
                let mut words = field.instruction.split_whitespace();
                match (words.next(), words.next()) {
                    // A further call of a note.
                    (Some("NOTEREF"), Some(mark)) => {
                        if let Some(key) = self.calls.get(mark).cloned() {
                            self.call(key, format);
                        }
                    }
                    (Some("HYPERLINK"), Some(url)) => {
                        field.link = Some(self.address(url.trim_matches('"')));
                        field.shows = true;
                    }
                    _ => field.shows = true,
                }
                self.fields.push(field);
            }
            "end" => drop(self.fields.pop()),
            _ => {}
        }
    }

    fn link(&mut self, link: &Element, around: Format) {
        let anchor = link.attribute("w:anchor");
        let key = self.calls.get(anchor).cloned();
        let of_table = anchor
            .strip_prefix("_Note")
            .map(|number| format!("t{}", number.trim_start_matches("Call")));
        if let Some(key) = key.or(of_table) {
            return self.call(key, around);
        }
        let target = self.targets.get(link.attribute("r:id")).cloned();
        let index = target.map(|url| self.address(&url));
        self.all(link, Format { link: index.or(around.link), ..around });
    }

    /// The index of an address.
    fn address(&mut self, url: &str) -> usize {
        let known = self.links.iter().position(|known| known == url);
        known.unwrap_or_else(|| {
            self.links.push(url.to_owned());
            self.links.len() - 1
        })
    }

    fn call(&mut self, key: String, format: Format) {
        let is_again = self
            .glyphs
            .last()
            .is_some_and(|last| last.call.as_ref() == Some(&key));
        if !is_again {
            let glyph = Glyph {
                char: CALL,
                format: Format { link: None, ..format },
                call: Some(key),
            };
            self.glyphs.push(glyph);
        }
    }

    fn text(&mut self, text: &str, format: Format) {
        let seen = text.chars().filter(|char| *char != CALL && !gate::is_unseen(*char));
        let glyphs = seen.map(|char| Glyph { char, format, call: None });
        self.glyphs.extend(glyphs);
    }
}

/// The id of the message that a bookmark names: `_item_opening__2` is
/// `item-opening`. One that was cut tells nothing.
fn message(name: &str) -> Option<String> {
    let name = name.strip_prefix('_')?;
    let begins_well =
        name.starts_with(|char: char| char.is_ascii_lowercase() || char == '_');
    let whole = match name.rsplit_once("__") {
        Some((first, place)) if place.parse::<usize>().is_ok() => first,
        _ => name,
    };
    let is_cut = whole.rsplit_once("__x").is_some_and(|(_, digest)| digest.len() == 8);
    let is_name = whole
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    (begins_well && is_name && !is_cut).then(|| whole.replace('_', "-"))
}

/// The keys of footnotes by the bookmarks round their first calls.
fn calls(body: &Element) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open: Option<(String, String)> = None;
    seek(body, &mut open, &mut found);
    found
}

fn seek(
    element: &Element,
    open: &mut Option<(String, String)>,
    found: &mut BTreeMap<String, String>,
) {
    for child in &element.children {
        match child.name.as_str() {
            "w:bookmarkStart" if child.attribute("w:name").starts_with("_NoteCall") => {
                let attribute = |name| child.attribute(name).to_owned();
                *open = Some((attribute("w:id"), attribute("w:name")));
            }
            "w:bookmarkEnd" => {
                if open.as_ref().is_some_and(|(id, _)| id == child.attribute("w:id")) {
                    *open = None;
                }
            }
            "w:footnoteReference" => {
                if let Some((_, name)) = open {
                    found.insert(name.clone(), format!("f{}", child.attribute("w:id")));
                }
            }
            _ => seek(child, open, found),
        }
    }
}

/// The voice of most characters of a body.
fn most(body: &Element) -> Voice {
    let mut counts: BTreeMap<Voice, usize> = BTreeMap::new();
    for run in body.every("w:r") {
        let length: usize = run.every("w:t").iter().map(|text| text.text.len()).sum();
        if let Some(properties) = run.child("w:rPr") {
            *counts.entry(voice(properties)).or_default() += length;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(voice, _)| voice).unwrap_or_default()
}

/// Where a whole line is set bold or in italics, that is its look and not its
/// meaning.
fn unformatted(text: &mut Text) {
    let seen = || text.0.iter().filter(|glyph| !glyph.char.is_whitespace());
    let all_strong = seen().all(|glyph| glyph.format.strong);
    let all_emphasis = seen().all(|glyph| glyph.format.emphasis);
    for glyph in &mut text.0 {
        glyph.format.strong &= !all_strong;
        glyph.format.emphasis &= !all_emphasis;
    }
}
