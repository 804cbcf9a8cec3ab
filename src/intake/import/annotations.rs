//! The annotations: headings of entries, their paragraphs and documents.

use serde_json::json;

use super::manuscript::{Line, Text};
use super::{Import, NO_TITLE, Phase};
use crate::agenda::{ItemNumber, Symbol};
use crate::locale::comparable;

/// The styles of the headings of items, by their levels from 1.
const LEVELS: [&str; 4] =
    ["item-heading", "sub-item-heading", "third-level-heading", "fourth-level-heading"];

impl Import<'_> {
    /// Reads a line of the annotations; whether it is one.
    pub(super) fn annotated(&mut self, line: &Line) -> bool {
        let text = line.text.plain();
        if line.is("documentation-heading") || line.style.is_none() {
            if self.house.words.says("house-heading-authority", &text) {
                self.phase = Phase::Authority;
                return self.current.is_some();
            }
            if self.house.is_documentation(&text) {
                self.phase = Phase::Documents;
                return self.current.is_some();
            }
        }
        if self.heading(line) {
            return true;
        }
        if self.phase == Phase::Heading && self.remark(line, self.current) {
            return true;
        }
        let Some(current) = self.current else { return false };
        if line.is("document-entry") || self.phase == Phase::Documents {
            if self.document(line, current) {
                return true;
            }
            if line.is("document-entry") {
                return false;
            }
            self.phase = Phase::Remarks;
        }
        self.paragraph(line, current);
        true
    }

    /// The heading of an entry; whether a line is one.
    fn heading(&mut self, line: &Line) -> bool {
        let level = LEVELS.iter().position(|style| line.is(style)).map(|it| it + 1);
        let is_section = line.is("section-heading");
        let is_group = line.is("segment-heading");
        let (title, calls) = line.text.without_last_calls();
        let (title, dates) = self.dated(&title);
        let (title, draft) = self.drafted(&title);
        let known = self.known(line, &title, level);
        if known.is_none() && level.is_none() && !is_section && !is_group {
            return false;
        }
        if !title.has_words() {
            self.leave(line, NO_TITLE);
            return true;
        }
        let index = match known {
            Some(index) => index,
            None => {
                let number = line
                    .label
                    .as_ref()
                    .and_then(|label| self.number_below(label, level.unwrap_or(1)));
                let parent = match (&number, is_section, is_group) {
                    (Some(number), ..) if number.level() > 1 => {
                        let above = number.above();
                        let above = above.and_then(|above| self.same_kind(&above));
                        above.and_then(|above| self.draft.entries.numbered(&above))
                    }
                    (_, _, true) if dates.is_some() => None,
                    (_, _, true) => self.segment,
                    (_, true, _) => None,
                    _ => self.group,
                };
                let index = self.entry(line, &title, parent);
                self.described(index, number, (is_group, dates));
                index
            }
        };
        let entry = &mut self.draft.entries.all[index];
        entry.is_annotated = true;
        if let Some(draft) = draft {
            entry.facts.entry("draft").or_insert(json!(draft));
        }
        // A note that the heading calls too is called in the title itself.
        if !calls.is_empty() {
            entry.facts.shift_remove("notes");
        }
        let whole = match calls.is_empty() {
            true => title,
            false => self.with_calls(title, &line.text),
        };
        self.headings.insert(index, whole);
        self.current = Some(index);
        self.phase = Phase::Heading;
        true
    }

    /// The title with the calls that end it in the heading.
    fn with_calls(&self, mut title: Text, whole: &Text) -> Text {
        title.0.extend(whole.0.iter().filter(|it| it.call.is_some()).cloned());
        title
    }

    /// What a heading tells of an entry that the list does not have.
    fn described(
        &mut self,
        index: usize,
        number: Option<ItemNumber>,
        (is_group, dates): (bool, Option<(String, String)>),
    ) {
        let has_items = self.has_items;
        match number {
            Some(number) => {
                self.count(index, number);
                let entry = &mut self.draft.entries.all[index];
                if has_items {
                    entry.facts.insert("listed".into(), json!(false));
                }
                self.last_listed = Some(index);
            }
            None if is_group => {
                let entry = &mut self.draft.entries.all[index];
                let kind = if dates.is_some() { "segment" } else { "part" };
                entry.facts.insert("kind".into(), json!(kind));
                if let Some((from, to)) = dates {
                    entry.facts.insert("from".into(), json!(from));
                    entry.facts.insert("to".into(), json!(to));
                    self.segment = Some(index);
                    self.next_number = 1;
                }
                self.group = Some(index);
            }
            None => {
                let entry = &mut self.draft.entries.all[index];
                entry.facts.insert("kind".into(), json!("section"));
            }
        }
    }

    /// The number of a heading that the list does not have, on its level.
    fn number_below(&self, label: &str, level: usize) -> Option<ItemNumber> {
        if level == 1 {
            return self.house.words.label(label, None);
        }
        let mut above = self.draft.entries.all.get(self.current?)?.number.clone()?;
        while above.level() >= level {
            above = above.above()?;
        }
        let decimal = above.written(true);
        let both = [above, decimal];
        both.iter()
            .find_map(|above| self.house.words.label(label, Some(above)))
    }

    /// The entry of the list that a heading is about: by its message, else by its
    /// title, else by its number.
    fn known(&self, line: &Line, title: &Text, level: Option<usize>) -> Option<usize> {
        let entries = &self.draft.entries.all;
        let mut waiting = entries.iter().enumerate().filter(|(_, one)| !one.is_annotated);
        let told = line.message.as_deref().and_then(|id| id.strip_prefix("item-"));
        if let Some(id) = told {
            let known = waiting.find(|(_, entry)| entry.id == id);
            return known.map(|(index, _)| index);
        }
        let said = folded(title);
        let by_title = waiting.clone().find(|(_, entry)| {
            let has_number = entry.number.is_some() && line.label.is_some();
            let is_heading = line.style.is_some() && !line.is("annotation");
            folded(&entry.title) == said && (has_number || is_heading)
        });
        if let Some((index, _)) = by_title {
            return Some(index);
        }
        let label = line.label.as_ref().filter(|_| level.is_some())?;
        let label = comparable(label);
        let formats = self.house.words.formats();
        waiting
            .find(|(_, entry)| {
                let number = entry.number.as_ref().filter(|it| Some(it.level()) == level);
                number.is_some_and(|number| {
                    let own = formats.label(number);
                    own.is_ok_and(|own| comparable(&crate::locale::plain(&own)) == label)
                })
            })
            .map(|(index, _)| index)
    }

    /// A document under an item: a title with its symbols, or with a link.
    fn document(&mut self, line: &Line, of: usize) -> bool {
        let chars = line.text.chars();
        let words = self.house.words;
        let pattern = words.pattern("house-document", &["title", "symbol"], &[]);
        let mut found = None;
        for way in pattern.iter().flat_map(|pattern| pattern.ways(&chars)) {
            let [Some(title), Some(symbol)] = way.as_slice() else { continue };
            let told = line.text.part(symbol.clone()).plain();
            if let Some(symbols) = self.symbols_of(&told) {
                let title = line.text.part(title.clone()).trimmed();
                if title.has_words() {
                    found = Some((title, (symbols, told)));
                    break;
                }
            }
        }
        let is_linked = line.text.0.iter().all(|glyph| glyph.format.link.is_some());
        let (title, symbols) = match found {
            Some(found) => found,
            None if is_linked || line.is("document-entry") => {
                (line.text.clone(), (Vec::new(), String::new()))
            }
            None => return false,
        };
        self.document_of(of, line.message.as_deref(), (title, symbols), &[]);
        true
    }

    /// Adds a document to an entry.
    pub(super) fn document_of(
        &mut self,
        of: usize,
        message: Option<&str>,
        (mut title, (symbols, said)): (Text, (Vec<Listed>, String)),
        action: &[String],
    ) {
        let told = message.and_then(|id| id.strip_prefix("doc-"));
        let wished = told.map(str::to_owned).unwrap_or_else(|| {
            let count = self.documents + 1;
            format!("document-{count}")
        });
        self.documents += 1;
        let id = self.draft.free(&wished);
        let mut fields = serde_json::Map::new();
        fields.insert("id".into(), json!(id));
        if !said.is_empty() {
            self.symbols_said.push((id.clone(), said));
        }
        let mut plain = Vec::new();
        let mut corrigenda = Vec::new();
        for symbol in symbols {
            match symbol {
                Listed::Symbol(symbol) => plain.push(symbol),
                Listed::Corrigendum(number) => corrigenda.push(number),
                Listed::Addenda => drop(fields.insert("addenda".into(), json!(true))),
            }
        }
        match plain.as_slice() {
            [] => {}
            [symbol] => drop(fields.insert("symbol".into(), json!(symbol))),
            symbols => drop(fields.insert("symbols".into(), json!(symbols))),
        }
        if !corrigenda.is_empty() {
            let tag = self.house.tag.as_str();
            fields.insert("corrigenda".into(), json!({ tag: corrigenda }));
        }
        let link = title.0.first().and_then(|glyph| glyph.format.link);
        let is_linked = title.0.iter().all(|glyph| glyph.format.link == link);
        if let Some(link) = link.filter(|_| is_linked) {
            fields.insert("link".into(), json!(self.link(link)));
            title.0.iter_mut().for_each(|glyph| glyph.format.link = None);
        }
        if !action.is_empty() {
            fields.insert("action".into(), json!(action));
        }
        let comment =
            "Title of a document under an item, without symbol. No end punctuation.";
        let doc = format!("doc-{id}");
        match self.is_in_table {
            true => self.draft.tell_cell(&doc, comment, title),
            false => self.draft.tell(&doc, comment, title),
        }
        self.draft.entries.all[of].push("documents", serde_json::Value::Object(fields));
    }

    /// The symbols in a text, with what was added and corrected.
    pub(super) fn symbols_of(&self, text: &str) -> Option<Vec<Listed>> {
        let words = self.house.words;
        let addenda = words.values("house-symbols-and-addenda", &["symbols"], text);
        for way in addenda {
            if let Some(mut symbols) = self.symbols_of(way.first()?) {
                symbols.push(Listed::Addenda);
                return Some(symbols);
            }
        }
        let text = text.trim();
        if let Ok(symbol) = Symbol::parse(text) {
            return Some(vec![Listed::Symbol(symbol.to_string())]);
        }
        if let Some(number) = text.strip_prefix("Corr.").and_then(|it| it.parse().ok()) {
            return Some(vec![Listed::Corrigendum(number)]);
        }
        let none = ("last-language", crate::locale::Argument::choice("none"));
        let last = words.pattern("list-last", &["first", "last"], &[none]);
        let more = words.pattern("list-more", &["first", "next"], &[]);
        let chars: Vec<char> = text.chars().collect();
        for pattern in [last, more].iter().flatten() {
            for way in pattern.ways(&chars) {
                let [Some(first), Some(last)] = way.as_slice() else { continue };
                let piece = |range: &std::ops::Range<usize>| -> String {
                    chars[range.clone()].iter().collect()
                };
                // What stands last is one symbol, so that this comes to an end.
                let last = piece(last);
                let is_one = Symbol::parse(&last).is_ok() || last.starts_with("Corr.");
                if let Some(mut symbols) =
                    self.symbols_of(&piece(first)).filter(|_| is_one)
                {
                    symbols.extend(self.symbols_of(&last)?);
                    return Some(symbols);
                }
            }
        }
        None
    }

    fn paragraph(&mut self, line: &Line, of: usize) {
        let prefix = format!("item-{}-", self.draft.entries.all[of].id);
        let told = line.message.as_deref().and_then(|id| id.strip_prefix(&prefix));
        let is_authority = self.phase == Phase::Authority
            && told.is_none_or(|name| name.starts_with('a'));
        let key = match self.phase {
            Phase::Authority if is_authority => "authority",
            Phase::Documents | Phase::Remarks => "remarks",
            _ => "paragraphs",
        };
        // Without its message, what follows an authority is text again.
        let is_over = self.phase == Phase::Authority && (told.is_none() || !is_authority);
        if is_over || self.phase == Phase::Heading {
            self.phase = Phase::Text;
        }
        let entry = &self.draft.entries.all[of];
        let name = match (told, key) {
            (Some(name), _) => name.to_owned(),
            (None, "authority") => format!("a{}", entry.paragraphs() + 1),
            (None, _) => format!("p{}", entry.paragraphs() + 1),
        };
        if let Some(label) = &line.label {
            if self.house.words.paragraph(label).is_some() {
                self.numbers_paragraphs = true;
            } else {
                self.leave(line, "its label is not the number of a paragraph");
            }
        }
        self.draft.entries.all[of].push(key, json!(name));
        let comment = "Paragraph of an annotation.";
        self.draft
            .tell(&format!("{prefix}{name}"), comment, line.text.clone());
    }
}

/// What stands among the symbols of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Listed {
    Symbol(String),
    Corrigendum(u32),
    Addenda,
}

/// A title as titles are compared: a language may begin one with a capital in one
/// place and not in the other.
pub(super) fn folded(title: &Text) -> String {
    comparable(&title.plain()).trim().to_lowercase()
}
