//! Symbols, titles, and the item that a document belongs to.

use super::Check;
use super::bodies::first_body;
use crate::agenda::{
    Date, Entry, ItemLine, ItemNumber, MAX_LETTERS, Symbol, TitleMessage,
};
use crate::diag::codes;
use crate::source::{AgendaSource, ItemLineSource, ItemOfAnother};

/// The agenda that items of others belong to, where it is not said.
const PROVISIONAL: &str = "provisional-agenda";

/// What stands for a message of the document itself.
const OWN: &str = "own";

impl Check<'_> {
    /// The symbols, each only once.
    pub(super) fn symbols(&mut self, source: &AgendaSource) -> Vec<Symbol> {
        let mut symbols: Vec<Symbol> = Vec::new();
        for (index, text) in source.symbol.each() {
            let pointer = format!("/symbol{index}");
            let Some(symbol) = self.symbol(text, &pointer) else { continue };
            if symbols.contains(&symbol) {
                let place = self.positions.value(&pointer);
                let first = self.positions.value("/symbol/0");
                self.diagnostics.push(codes::id_twice(place, first, text));
            }
            symbols.push(symbol);
        }
        if source.symbol.each().next().is_none() {
            let place = self.positions.value("/symbol");
            self.diagnostics.push(codes::list_empty(place, "symbol"));
        }
        symbols
    }

    /// The day of the reissue, not before the day of the document.
    pub(super) fn reissued(
        &mut self,
        source: &AgendaSource,
        date: Option<Date>,
    ) -> Option<Date> {
        let reissued = self.date(source.reissued.as_ref()?, "/reissued")?;
        if let Some(date) = date.filter(|date| reissued < *date) {
            let place = self.positions.value("/reissued");
            self.diagnostics
                .push(codes::reissued_before_document(place, &date.to_string()));
        }
        Some(reissued)
    }

    /// The title: the one that is chosen, else the habit of the body, else that of
    /// the type.
    pub(super) fn title(&mut self, source: &AgendaSource) -> Option<TitleMessage> {
        if let Some(text) = &source.title {
            return self.title_message(text, "/title", "title");
        }
        let name = source.document_type.name();
        let body = first_body(source).and_then(|body| self.known.bodies.get(body));
        let habit = body.and_then(|body| {
            let title = body.value.titles.get(name)?;
            Some((title, body.positions.value(&format!("/titles/{name}"))))
        });
        let (title, place) = match habit {
            Some((title, place)) => (title.as_str(), place),
            None => (name, self.positions.value("/type")),
        };
        Some(TitleMessage {
            id: format!("house-title-{title}"),
            is_own: false,
            place,
        })
    }

    pub(super) fn subtitles(&mut self, source: &AgendaSource) -> Vec<TitleMessage> {
        let Some(subtitles) = &source.subtitle else { return Vec::new() };
        let mut messages = Vec::new();
        for (index, text) in subtitles.each() {
            let pointer = format!("/subtitle{index}");
            messages.extend(self.title_message(text, &pointer, "subtitle"));
        }
        messages
    }

    fn title_message(
        &mut self,
        text: &str,
        pointer: &str,
        kind: &str,
    ) -> Option<TitleMessage> {
        let name = self.name(text, pointer)?;
        let is_own = text == OWN;
        let id = if is_own { kind.to_owned() } else { format!("house-{kind}-{text}") };
        Some(TitleMessage { id, is_own, place: name.place })
    }

    /// The item in the line above the title.
    pub(super) fn item_line(
        &mut self,
        source: &AgendaSource,
        entries: &[Entry],
    ) -> Option<ItemLine> {
        match &source.item {
            Some(ItemLineSource::Own(id)) => {
                self.scheduled(id, "/item", entries)?;
                Some(ItemLine::Own(id.clone()))
            }
            Some(ItemLineSource::OfAnother(item)) => self.item_of_another(item),
            None => {
                for index in 0..source.notes.item.len() {
                    let place = self.positions.value(&format!("/notes/item/{index}"));
                    self.diagnostics.push(codes::note_without_item(place));
                }
                None
            }
        }
    }

    fn item_of_another(&mut self, item: &ItemOfAnother) -> Option<ItemLine> {
        let mut number = self.number(item.number, "/item/number")?;
        if let Some(letter) = &item.sub {
            number = number.below(self.letter(letter, "/item/sub")?);
        }
        let of = match &item.of {
            Some(of) => self.name(of, "/item/of")?.text,
            None => PROVISIONAL.to_owned(),
        };
        let place = match &item.of {
            Some(_) => self.positions.value("/item/of"),
            None => self.positions.value("/item"),
        };
        Some(ItemLine::OfAnother {
            number,
            is_titled: item.title.is_some(),
            message: format!("house-item-of-{of}"),
            place,
        })
    }

    fn number(&mut self, number: u32, pointer: &str) -> Option<ItemNumber> {
        if number == 0 {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::number_zero(place));
            return None;
        }
        Some(ItemNumber::first_level(number, false))
    }

    /// The number of a letter, from 1.
    fn letter(&mut self, text: &str, pointer: &str) -> Option<u32> {
        let found = match text.as_bytes() {
            [letter @ b'a'..=b'z'] => Some(u32::from(letter - b'a') + 1),
            _ => None,
        };
        if found.is_none() {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::letter_malformed(place, text));
        }
        found.filter(|number| *number <= MAX_LETTERS)
    }
}
