//! The masthead and the lines down to the title: symbol, date, bodies, sessions.

use serde_json::{Map, Value, json};

use super::Import;
use super::house::House;
use super::manuscript::{Block, Line, Text};
use crate::agenda::Date;

impl Import<'_> {
    /// Reads the opening; gives the number of blocks that it takes, the title
    /// included.
    pub(super) fn opening(&mut self) -> usize {
        let manuscript = self.from;
        let title = self.title_block();
        let mut lines: Vec<&Line> = Vec::new();
        for block in &manuscript.blocks[..title] {
            match block {
                Block::Line(line) => lines.push(line),
                Block::Table(table) => {
                    let cells = table.rows.iter().flat_map(|row| &row.cells);
                    lines.extend(cells.flat_map(|cell| &cell.lines));
                }
            }
        }
        self.masthead(&lines);
        self.sessions(&lines);
        for line in &lines {
            self.item_line(line);
        }
        let mut next = title;
        if let Some(Block::Line(line)) = manuscript.blocks.get(title) {
            self.title(&line.text.clone());
            next += 1;
        }
        let mut subtitles = Vec::new();
        while let Some(Block::Line(line)) = manuscript.blocks.get(next) {
            let text = line.text.plain();
            match self.house.words.name("house-subtitle-", &text) {
                Some(name) => subtitles.push(json!(name)),
                None if line.is("subtitle") && subtitles.is_empty() => {
                    let comment = "What stands under the title of the document.";
                    self.draft.tell("subtitle", comment, line.text.clone());
                    subtitles.push(json!("own"));
                }
                None => break,
            }
            next += 1;
        }
        match subtitles.len() {
            0 => {}
            1 => self.fact("subtitle", subtitles.remove(0)),
            _ => self.fact("subtitle", Value::Array(subtitles)),
        }
        next
    }

    /// The index of the title of the document; of the first block where there is
    /// none.
    fn title_block(&self) -> usize {
        let blocks = self.from.blocks.iter();
        let is_title = |line: &Line| {
            line.is("title")
                || self.house.words.name("house-title-", &line.text.plain()).is_some()
        };
        let styled = |line: &Line| line.is("title");
        let lines = |fits: &dyn Fn(&Line) -> bool| {
            blocks.clone().position(|block| match block {
                Block::Line(line) => fits(line),
                Block::Table(_) => false,
            })
        };
        lines(&styled).or_else(|| lines(&is_title)).unwrap_or(0)
    }

    fn masthead(&mut self, lines: &[&Line]) {
        let house = self.house;
        let (mut symbols, mut date) = (Vec::new(), None);
        let (mut original, mut only, mut distribution) = (None, None, None);
        let mut names_language = false;
        for piece in lines.iter().flat_map(|line| line.pieces()) {
            let masthead = house.masthead;
            if symbols.is_empty() {
                symbols = House::symbols(&piece);
            }
            date = date.or_else(|| masthead.date(&piece));
            distribution =
                distribution.or_else(|| masthead.name("masthead-distribution-", &piece));
            original = original.or_else(|| originals(house, &piece));
            only = only.or_else(|| only_languages(house, &piece));
            names_language |= masthead.name("masthead-language-", &piece).is_some();
        }
        match symbols.as_slice() {
            [] => self.missing("its symbol"),
            [symbol] => self.fact("symbol", json!(symbol)),
            symbols => self.fact("symbol", json!(symbols)),
        }
        self.symbols = symbols;
        self.fact("type", json!(""));
        self.fact("body", json!(""));
        if let Some(name) = distribution.filter(|name| name != "general") {
            self.fact("distribution", json!(name));
        }
        match date {
            Some(date) => self.fact("date", json!(date.to_string())),
            None => self.missing("the date in its masthead"),
        }
        match original {
            Some(original) => self.fact("original", original),
            // The languages stand in the place of the original.
            None if names_language && only.is_some() => {
                let guess = self.original_among(only.as_ref());
                self.fact("original", guess);
                self.guesses.push("which of its languages is that of the original");
            }
            None if names_language => self.missing("the language of the original"),
            // The original alone does not name its own language.
            None => self.fact("original", json!(house.tag)),
        }
        if let Some(only) = only {
            self.fact("languages", only);
        }
        self.reissue(lines);
        self.job();
    }

    /// The language of the original where only the languages are named: that of
    /// the reference if it is one of them, else the first that the file is not in.
    fn original_among(&self, only: Option<&Value>) -> Value {
        let tags = only.and_then(Value::as_array).cloned().unwrap_or_default();
        let reference = json!(self.house.reference);
        let own = json!(self.house.tag);
        let other = tags.iter().find(|tag| **tag != own).cloned();
        match tags.contains(&reference) && reference != own {
            true => reference,
            false => other.unwrap_or(own),
        }
    }

    /// The day of a reissue, told in the note to the symbol.
    fn reissue(&mut self, lines: &[&Line]) {
        let calls = lines
            .iter()
            .filter(|line| {
                line.pieces().iter().any(|piece| !House::symbols(piece).is_empty())
            })
            .flat_map(|line| line.text.calls());
        for key in calls {
            let Some(note) = self.from.notes.get(&key) else { continue };
            let text = note.text.plain();
            let values = self.house.words.values("house-reissued", &["date"], &text);
            let date = values.iter().find_map(|way| self.house.words.date(way.first()?));
            if let Some(date) = date {
                self.fact("reissued", json!(date.to_string()));
            }
        }
    }

    /// The job number with its stamps, at the foot of page 1.
    fn job(&mut self) {
        for foot in &self.from.feet {
            let mut words = foot.split_whitespace();
            let Some(number) = words.find_map(|word| self.job_number(word)) else {
                continue;
            };
            let stamps: Vec<String> = words.filter_map(stamp).collect();
            let is_better = self.job.as_ref().is_none_or(|(_, known)| known.is_empty());
            if is_better {
                self.job = Some((number, stamps));
            }
        }
        let Some((number, stamps)) = self.job.clone() else { return };
        // What is known is the number of this version.
        let tag = self.house.tag.as_str();
        self.fact("job_number", json!({ tag: number }));
        if !stamps.is_empty() {
            self.fact("stamps", json!({ tag: stamps }));
        }
    }

    /// The job number that a word is, with the mark of the language behind it and
    /// the asterisk of a reissue.
    fn job_number(&self, word: &str) -> Option<String> {
        let number = word.split('(').next()?.trim_end_matches('*');
        let prefixes = &self.house.job_prefixes;
        let parse = crate::agenda::JobNumber::parse;
        let is_one = prefixes.iter().any(|prefix| parse(number, prefix).is_ok());
        is_one.then(|| number.to_owned())
    }

    fn item_line(&mut self, line: &Line) {
        if line.is("item-title") {
            self.item_title = Some(line.text.clone());
            return;
        }
        let (text, calls) = line.text.without_last_calls();
        let of = ["provisional-agenda", "agenda", "preliminary-list"];
        let found = of.iter().find_map(|of| {
            let id = format!("house-item-of-{of}");
            let ways = self.house.words.values(&id, &["item"], &text.plain());
            Some((*of, ways.into_iter().next()?.into_iter().next()?))
        });
        if let Some((of, number)) = found {
            self.item_line = Some((of, number));
            let mut notes = Map::new();
            self.notes_to(&mut notes, "item", &calls);
            self.line_notes.extend(notes);
        }
    }

    pub(super) fn notes_to(
        &mut self,
        notes: &mut Map<String, Value>,
        key: &str,
        calls: &[String],
    ) {
        let called = self.draft.called(calls, self.from);
        if !called.is_empty() {
            notes.insert(key.to_owned(), json!(called));
        }
    }

    fn title(&mut self, title: &Text) {
        let (text, calls) = title.without_last_calls();
        let mut notes = Map::new();
        self.notes_to(&mut notes, "title", &calls);
        self.line_notes.extend(notes);
        self.title = text;
    }
}

/// The languages of the original, where a text names them.
fn originals(house: &House<'_>, text: &str) -> Option<Value> {
    if let Some(tag) = house.masthead.name("masthead-original-", text) {
        return Some(json!(tag));
    }
    let between = house.masthead.words().message("masthead-between-originals", &[]);
    let between = crate::locale::plain(&between.ok()?);
    let ways = house.masthead.values("masthead-originals", &["languages"], text);
    ways.into_iter().find_map(|way| {
        let names = way.first()?.split(&between).map(str::to_owned);
        let tags = names.map(|name| house.masthead.name("masthead-name-", &name));
        let tags: Vec<String> = tags.collect::<Option<_>>()?;
        Some(json!(tags))
    })
}

/// The languages in which alone a document is issued, where a text names them.
fn only_languages(house: &House<'_>, text: &str) -> Option<Value> {
    let words = house.masthead;
    let names: Vec<(String, String)> = house
        .languages
        .iter()
        .map(ToString::to_string)
        .filter_map(|tag| {
            let name =
                words.words().message(&format!("masthead-name-{tag}"), &[]).ok()?;
            Some((tag, crate::locale::plain(&name).to_lowercase()))
        })
        .collect();
    let ways = words.values("masthead-only", &["languages"], text);
    ways.into_iter().find_map(|way| {
        let listed = way.first()?.to_lowercase();
        let tags = names.iter().filter(|(_, name)| listed.contains(name.as_str()));
        let tags: Vec<&String> = tags.map(|(tag, _)| tag).collect();
        (!tags.is_empty()).then(|| json!(tags))
    })
}

/// The date of a stamp: day, month and year in two digits each.
fn stamp(text: &str) -> Option<String> {
    let part = |range: std::ops::Range<usize>| text.get(range)?.parse::<u16>().ok();
    if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (day, month, year) = (part(0..2)?, part(2..4)?, part(4..6)?);
    let date =
        Date::new(2000 + year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    Some(date.to_string())
}
