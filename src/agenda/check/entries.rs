//! The entries of the agenda, their numbers, and the references to them.

use std::collections::BTreeMap;

use super::Check;
use crate::agenda::{Entry, EntryKind, ItemNumber, MAX_LETTERS};
use crate::diag::{Place, codes, nearest};
use crate::source::{
    AgendaSource, DocumentTypeSource, EntryKind as Kind, EntrySource, NumeralsSource,
};

/// The largest number of an item; the schema has the same for those that are kept.
const MAX_NUMBER: u32 = 999;

/// The levels of items that have forms of their own.
const MAX_LEVELS: usize = 4;

/// The levels of decimals: 3.5.1.
const MAX_DECIMALS: usize = 3;

/// Numbers that follow each other.
struct Sequence {
    /// The number of the item above.
    above: Option<ItemNumber>,
    is_decimal: bool,
    next: u32,
    /// The numbers given so far.
    given: BTreeMap<u32, Place>,
}

impl Sequence {
    fn new(above: Option<ItemNumber>, is_decimal: bool) -> Self {
        Self { above, is_decimal, next: 1, given: BTreeMap::new() }
    }

    fn number(&self, number: u32) -> ItemNumber {
        match &self.above {
            Some(above) => above.below(number),
            None => ItemNumber::first_level(number, self.is_decimal),
        }
    }
}

/// What entries stand under.
type Above<'s> = Option<&'s EntrySource>;

impl Check<'_> {
    /// The entries of the agenda.
    pub(super) fn agenda_entries(&mut self, source: &AgendaSource) -> Vec<Entry> {
        let may_be_empty = source.document_type == DocumentTypeSource::OrganizationOfWork;
        if source.agenda.is_empty() && !may_be_empty {
            let place = self.positions.value("");
            self.diagnostics.push(codes::missing_key(place, "agenda"));
        }
        let is_decimal = source.numbering.items == NumeralsSource::Decimal;
        let mut sequence = Sequence::new(None, is_decimal);
        self.entries(&source.agenda, "/agenda", &mut sequence, None)
    }

    fn entries(
        &mut self,
        sources: &[EntrySource],
        pointer: &str,
        sequence: &mut Sequence,
        above: Above<'_>,
    ) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (index, source) in sources.iter().enumerate() {
            let pointer = format!("{pointer}/{index}");
            if !may_stand(source.kind, above) {
                let place = self.positions.value(&format!("{pointer}/kind"));
                let above = above.map_or("", |above| above.kind.name());
                self.diagnostics.push(codes::entry_misplaced(
                    place,
                    source.kind.name(),
                    above,
                ));
            }
            self.keys_of_kind(source, &pointer);
            let kind = match source.kind {
                Kind::Item => self.numbered(source, &pointer, sequence),
                Kind::Section => Some(EntryKind::Section),
                Kind::Part => Some(EntryKind::Part),
                Kind::Segment => Some(EntryKind::Segment),
            };
            let below = format!("{pointer}/items");
            let of_its_own = match (&kind, source.kind) {
                (Some(EntryKind::Item(number)), _) => Some(Some(number.clone())),
                (_, Kind::Segment) => Some(None),
                _ => None,
            };
            let under = match of_its_own {
                Some(above) => {
                    let mut own = Sequence::new(above, sequence.is_decimal);
                    self.entries(&source.items, &below, &mut own, Some(source))
                }
                None => self.entries(&source.items, &below, sequence, Some(source)),
            };
            let entry = self.entry(source, &pointer);
            entries.extend(entry.zip(kind).map(|(entry, kind)| Entry {
                kind,
                entries: under,
                ..entry
            }));
        }
        entries
    }

    /// The number of an item: the next one, or the one that it keeps.
    fn numbered(
        &mut self,
        source: &EntrySource,
        pointer: &str,
        sequence: &mut Sequence,
    ) -> Option<EntryKind> {
        let own = source.number.unwrap_or(sequence.next);
        let place = match source.number {
            Some(_) => self.positions.value(&format!("{pointer}/number")),
            None => self.positions.value(&format!("{pointer}/id")),
        };
        if own == 0 {
            self.diagnostics.push(codes::number_zero(place));
            return None;
        }
        if let Some(first) = sequence.given.get(&own) {
            self.diagnostics
                .push(codes::number_twice(place.clone(), first.clone(), own));
        }
        sequence.given.insert(own, place.clone());
        sequence.next = own.saturating_add(1);
        if own > MAX_NUMBER {
            // Said of the first, and those after it are more of the same.
            if own == MAX_NUMBER + 1 || source.number.is_some() {
                let (number, most) = (own.to_string(), Some(MAX_NUMBER));
                self.diagnostics.push(codes::number_too_large(place, &number, most));
            }
            return None;
        }
        let number = sequence.number(own);
        let most = if number.is_decimal { MAX_DECIMALS } else { MAX_LEVELS };
        if number.level() == most + 1 {
            self.diagnostics.push(codes::items_too_deep(place, &source.id, most));
        } else if number.level() > 1 && !number.is_decimal && own == MAX_LETTERS + 1 {
            self.diagnostics.push(codes::too_many_sub_items(place, MAX_LETTERS));
        }
        Some(EntryKind::Item(number))
    }

    /// Complains about keys that say nothing in an entry of this kind.
    fn keys_of_kind(&mut self, source: &EntrySource, pointer: &str) {
        let kind = source.kind;
        let of_items = [
            ("number", source.number.is_some()),
            ("action", !source.action.is_empty()),
            ("authority", !source.authority.is_empty()),
            ("draft", source.draft.is_some()),
            ("introduced_by", !source.introduced_by.is_empty()),
            ("time", source.time.is_some()),
        ];
        let of_groups = [("documents", !source.documents.is_empty())];
        let dates = [("from", source.from.is_some()), ("to", source.to.is_some())];
        let below = [("items", !source.items.is_empty())];
        let owner = format!("a {}", kind.name());
        match kind {
            Kind::Item => {}
            Kind::Section => {
                self.out_of_place(&of_items, pointer, &owner);
                self.out_of_place(&dates, pointer, &owner);
                self.out_of_place(&below, pointer, &owner);
            }
            Kind::Part | Kind::Segment => {
                self.out_of_place(&of_items, pointer, &owner);
                self.out_of_place(&of_groups, pointer, &owner);
                if source.items.is_empty() {
                    let place = self.positions.value(pointer);
                    self.diagnostics.push(codes::missing_key(place, "items"));
                }
            }
        }
    }

    /// The facts of an entry but for its kind and what stands under it.
    fn entry(&mut self, source: &EntrySource, pointer: &str) -> Option<Entry> {
        let below = |key: &str| format!("{pointer}/{key}");
        let id = self.unique("item-", &source.id, &below("id"));
        let prefix = format!("item-{}-", source.id);
        let authority =
            self.unique_names(&prefix, &source.authority, &below("authority"));
        let paragraphs =
            self.unique_names(&prefix, &source.paragraphs, &below("paragraphs"));
        let remarks = self.unique_names(&prefix, &source.remarks, &below("remarks"));
        let mut documents = Vec::new();
        for (index, document) in source.documents.iter().enumerate() {
            let pointer = format!("{pointer}/documents/{index}");
            documents.extend(self.document(document, &pointer));
        }
        let notes =
            self.unique_names(&format!("{prefix}fn-"), &source.notes, &below("notes"));
        let dates = match (&source.from, &source.to) {
            (Some(from), to) => self.dates(from, to.as_ref().unwrap_or(from), pointer),
            (None, Some(_)) => {
                let place = self.positions.key(&below("to"));
                self.diagnostics.push(codes::missing_key(place, "from"));
                None
            }
            (None, None) => None,
        };
        Some(Entry {
            id: id?,
            kind: EntryKind::Section,
            listed: source.listed.unwrap_or(source.kind != Kind::Section),
            dates,
            action: self.names(&source.action, &below("action")),
            authority,
            draft: source.draft,
            introduced_by: self.names(&source.introduced_by, &below("introduced_by")),
            time: source.time,
            notes,
            paragraphs,
            documents,
            remarks,
            entries: Vec::new(),
        })
    }

    /// An item by its id, one of this agenda.
    pub(super) fn scheduled(
        &mut self,
        id: &str,
        pointer: &str,
        entries: &[Entry],
    ) -> Option<ItemNumber> {
        let known = items(entries);
        let found = known.iter().find(|entry| entry.id.text == id);
        if found.is_none() {
            let place = self.positions.value(pointer);
            let near = nearest(id, known.iter().map(|entry| entry.id.text.as_str()));
            self.diagnostics.push(codes::item_unknown(place, id, near));
        }
        found.and_then(|entry| entry.number()).cloned()
    }
}

/// All items of all levels, each before those under it.
pub(super) fn items(entries: &[Entry]) -> Vec<&Entry> {
    let mut all = Vec::new();
    entries.iter().for_each(|entry| entry.gather(&mut all));
    all.retain(|entry| entry.number().is_some());
    all
}

/// Whether an entry may stand at the top of the agenda or under another.
fn may_stand(kind: Kind, above: Above<'_>) -> bool {
    match above.map(|above| above.kind) {
        None => true,
        Some(Kind::Segment) => kind != Kind::Segment,
        Some(Kind::Part) => matches!(kind, Kind::Item | Kind::Section),
        Some(Kind::Item | Kind::Section) => kind == Kind::Item,
    }
}
