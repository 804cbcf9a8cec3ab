//! The event scan in front of `serde_yaml`.
//!
//! `serde_yaml` has no positions, lets the last of two equal keys win
//! silently, and can be made to eat memory by aliases and time by nesting.
//! The scan sees every event first and refuses all of these.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use crate::diag::{Diagnostics, File, Place, codes};

/// The deepest nesting of a source; real agendas stay below 12.
const MAX_DEPTH: usize = 32;
/// The largest number of values in a source; real agendas stay below 2,000.
const MAX_NODES: usize = 100_000;

/// Where the keys and values of a source stand, by JSON pointer.
#[derive(Debug, Clone)]
pub struct Positions {
    file: File,
    values: HashMap<String, std::ops::Range<usize>>,
    keys: HashMap<String, std::ops::Range<usize>>,
}

impl Positions {
    /// The file.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// The place of the value at a JSON pointer; of its nearest ancestor if
    /// there is no such value.
    pub fn value(&self, pointer: &str) -> Place {
        self.find(&self.values, pointer)
    }

    /// The place of the key at a JSON pointer, or of the value where the
    /// pointer ends in an index.
    pub fn key(&self, pointer: &str) -> Place {
        match self.keys.get(pointer) {
            Some(range) => Place { file: self.file.clone(), range: range.clone() },
            None => self.value(pointer),
        }
    }

    fn find(
        &self,
        map: &HashMap<String, std::ops::Range<usize>>,
        pointer: &str,
    ) -> Place {
        let mut pointer = pointer;
        loop {
            if let Some(range) = map.get(pointer) {
                return Place { file: self.file.clone(), range: range.clone() };
            }
            match pointer.rfind('/') {
                Some(slash) => pointer = &pointer[..slash],
                None => return Place { file: self.file.clone(), range: 0..0 },
            }
        }
    }
}

/// An open mapping or sequence.
enum Level {
    Mapping { pointer: String, start: usize, key: Option<String> },
    Sequence { pointer: String, start: usize, index: usize },
}

/// Scans the events of a file.
pub(super) fn scan(file: &File) -> Result<Positions, Diagnostics> {
    let mut scan = Scan::new(file);
    for event in Parser::new_from_str(&file.text) {
        match event {
            Ok((event, span)) => scan.event(event, &span)?,
            Err(error) => {
                let offset = scan.byte(error.marker().index());
                let place = Place { file: file.clone(), range: offset..offset };
                // An alias without its anchor is refused as an alias, and what the
                // parser cannot look through as what is too deep.
                return Err(match error.info() {
                    info if info.contains("unknown anchor") => codes::yaml_alias(place),
                    info if info.contains("recursion limit") => {
                        codes::yaml_too_deep(place, MAX_DEPTH)
                    }
                    info => codes::yaml_syntax(place, info),
                }
                .into());
            }
        }
    }
    if scan.documents == 0 || scan.positions.values.is_empty() {
        let place = Place { file: file.clone(), range: 0..0 };
        return Err(codes::yaml_empty(place).into());
    }
    if scan.diagnostics.has_errors() { Err(scan.diagnostics) } else { Ok(scan.positions) }
}

/// The place that an error of `serde_yaml` names.
pub(super) fn place_of(file: &File, error: &serde_yaml::Error) -> Place {
    let offset = error.location().map_or(0, |location| location.index());
    let mut offset = offset.min(file.text.len());
    while !file.text.is_char_boundary(offset) {
        offset -= 1;
    }
    Place { file: file.clone(), range: offset..offset }
}

struct Scan<'a> {
    file: &'a File,
    /// The byte offset of each character: the parser counts in characters.
    bytes: Vec<usize>,
    levels: Vec<Level>,
    positions: Positions,
    diagnostics: Diagnostics,
    documents: usize,
    nodes: usize,
}

impl<'a> Scan<'a> {
    fn new(file: &'a File) -> Self {
        let mut bytes: Vec<usize> =
            file.text.char_indices().map(|(offset, _)| offset).collect();
        bytes.push(file.text.len());
        Self {
            file,
            bytes,
            levels: Vec::new(),
            positions: Positions {
                file: file.clone(),
                values: HashMap::new(),
                keys: HashMap::new(),
            },
            diagnostics: Diagnostics::default(),
            documents: 0,
            nodes: 0,
        }
    }

    fn byte(&self, index: usize) -> usize {
        self.bytes.get(index).copied().unwrap_or(self.file.text.len())
    }

    fn place(&self, span: &Span) -> Place {
        let range = self.byte(span.start.index())..self.byte(span.end.index());
        Place { file: self.file.clone(), range }
    }

    fn event(&mut self, event: Event<'_>, span: &Span) -> Result<(), Diagnostics> {
        match event {
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentEnd => Ok(()),
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(codes::yaml_second_document(self.place(span)).into());
                }
                Ok(())
            }
            Event::Alias(_) => Err(codes::yaml_alias(self.place(span)).into()),
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse(anchor, tag.is_some(), span)?;
                if style == ScalarStyle::Plain {
                    self.number(&text, span);
                }
                self.scalar(&text, span);
                Ok(())
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse(anchor, tag.is_some(), span)?;
                let (pointer, start) = (self.pointer(), self.byte(span.start.index()));
                self.open(Level::Sequence { pointer, start, index: 0 }, span)
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse(anchor, tag.is_some(), span)?;
                let (pointer, start) = (self.pointer(), self.byte(span.start.index()));
                self.open(Level::Mapping { pointer, start, key: None }, span)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.close(span);
                Ok(())
            }
        }
    }

    fn refuse(
        &mut self,
        anchor: usize,
        tagged: bool,
        span: &Span,
    ) -> Result<(), Diagnostics> {
        self.nodes += 1;
        if anchor != 0 {
            return Err(codes::yaml_alias(self.place(span)).into());
        }
        if tagged {
            return Err(codes::yaml_tag(self.place(span)).into());
        }
        if self.nodes > MAX_NODES {
            return Err(codes::yaml_too_large(self.place(span), MAX_NODES).into());
        }
        Ok(())
    }

    fn open(&mut self, level: Level, span: &Span) -> Result<(), Diagnostics> {
        if self.levels.len() >= MAX_DEPTH {
            return Err(codes::yaml_too_deep(self.place(span), MAX_DEPTH).into());
        }
        self.levels.push(level);
        Ok(())
    }

    /// The pointer of the value that comes next.
    fn pointer(&self) -> String {
        match self.levels.last() {
            None => String::new(),
            Some(Level::Sequence { pointer, index, .. }) => format!("{pointer}/{index}"),
            Some(Level::Mapping { pointer, key, .. }) => {
                let key = key.as_deref().unwrap_or_default();
                format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
            }
        }
    }

    fn scalar(&mut self, text: &str, span: &Span) {
        if let Some(Level::Mapping { key: key @ None, .. }) = self.levels.last_mut() {
            *key = Some(text.to_owned());
            self.key(text, span);
        } else {
            let range = self.place(span).range;
            self.value(range);
        }
    }

    /// Refuses numbers that `serde_yaml` would read and nobody would write: in digits
    /// that are not decimal, and such as no field holds.
    fn number(&mut self, text: &str, span: &Span) {
        let digits = text.trim_start_matches(['+', '-']);
        let other = ["0x", "0o", "0b"].iter().find_map(|base| digits.strip_prefix(base));
        if other
            .is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_hexdigit()))
        {
            let place = self.place(span);
            self.diagnostics.push(codes::number_not_decimal(place, text));
        } else if !digits.is_empty()
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && digits.parse::<u32>().is_err()
        {
            let place = self.place(span);
            self.diagnostics.push(codes::number_too_large(place, text, None));
        }
    }

    fn key(&mut self, text: &str, span: &Span) {
        let (pointer, place) = (self.pointer(), self.place(span));
        if text == "<<" {
            self.diagnostics.push(codes::yaml_merge_key(place));
        } else if let Some(first) = self.positions.keys.get(&pointer) {
            let first = Place { file: self.file.clone(), range: first.clone() };
            self.diagnostics.push(codes::yaml_duplicate_key(place, first, text));
        } else {
            self.positions.keys.insert(pointer, place.range);
        }
    }

    fn value(&mut self, range: std::ops::Range<usize>) {
        let pointer = self.pointer();
        self.positions.values.insert(pointer, range);
        self.next();
    }

    fn next(&mut self) {
        match self.levels.last_mut() {
            Some(Level::Sequence { index, .. }) => *index += 1,
            Some(Level::Mapping { key, .. }) => *key = None,
            None => {}
        }
    }

    fn close(&mut self, span: &Span) {
        // The bracket at the end of a list on one line belongs to it.
        let end = self.byte(span.end.index());
        match self.levels.pop() {
            Some(
                Level::Mapping { pointer, start, .. }
                | Level::Sequence { pointer, start, .. },
            ) => {
                let text = &self.file.text[start..end.max(start)];
                let length = text.lines().next().map_or(0, |line| line.trim_end().len());
                self.positions.values.insert(pointer, start..start + length);
                self.next();
            }
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands at the place of each of these pointers.
    fn found(
        text: &str,
        place: fn(&Positions, &str) -> Place,
        pointers: &[&str],
    ) -> String {
        let positions = scan(&File::new("a.yaml", text)).unwrap();
        let written = |pointer: &&str| {
            let place = place(&positions, pointer);
            place.file.text[place.range].to_owned()
        };
        pointers.iter().map(written).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn a_place_is_a_key_a_value_or_the_first_line_of_a_group() {
        let text =
            "é: ü # x\nlist:\n  - a: 1\n    ~b/: [x, \"y z\"]  \n  - {c: 2}\nend: ''\n";
        let values = ["/é", "/list", "/list/0", "/list/0/a", "/list/0/~0b~1"];
        assert_eq!(
            found(text, Positions::value, &values),
            "ü|- a: 1|a: 1|1|[x, \"y z\"]"
        );
        let values = ["/list/0/~0b~1/1", "/list/1", "/list/1/c", "/end"];
        assert_eq!(found(text, Positions::value, &values), "\"y z\"|{c: 2}|2|''");
        let keys = ["/é", "/list", "/list/0/~0b~1", "/list/1", "/list/1/c"];
        assert_eq!(found(text, Positions::key, &keys), "é|list|~b/|{c: 2}|c");
        // What is not there has the place of what it would stand in.
        let absent = ["/list/1/d", "/list/7", "/x/y", ""];
        assert_eq!(
            found(text, Positions::value, &absent),
            "{c: 2}|- a: 1|é: ü # x|é: ü # x"
        );
    }

    #[test]
    fn what_is_as_deep_and_large_as_it_may_be_is_read() {
        let code = |text: String| {
            let found = scan(&File::new("a.yaml", text));
            found.map_err(|said| said.iter().next().unwrap().code).map(drop)
        };
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(code(nested(MAX_DEPTH)), Ok(()));
        assert_eq!(code(nested(MAX_DEPTH + 1)), Err("yaml-too-deep"));
        // The list is a value too.
        let long = |values: usize| format!("[{}]", "1,".repeat(values - 1));
        assert_eq!(code(long(MAX_NODES)), Ok(()));
        assert_eq!(code(long(MAX_NODES + 1)), Err("yaml-too-large"));
    }
}
