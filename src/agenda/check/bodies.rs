//! The body that meets, those above it, and the duty station.

use std::collections::BTreeSet;

use super::{Check, WORD_LIMIT};
use crate::agenda::{Agenda, Customs, Name};
use crate::diag::{codes, nearest};
use crate::source::AgendaSource;

/// The body that gives a document its habits: the first that meets.
pub(super) fn first_body(source: &AgendaSource) -> Option<&String> {
    source
        .body
        .as_ref()
        .or_else(|| source.sessions.first()?.body.as_ref())
}

impl<'a> Check<'a> {
    /// The duty station, that of the body unless the source names another, and
    /// its customs.
    pub(super) fn station(
        &mut self,
        source: &AgendaSource,
    ) -> Option<(Name, &'a Customs)> {
        let known = self.known;
        let (text, place) = match &source.station {
            Some(station) => (station, self.positions.value("/station")),
            None => {
                let body = known.bodies.get(first_body(source)?)?;
                (&body.value.station, body.positions.value("/station"))
            }
        };
        let Some(customs) = known.stations.get(text) else {
            let near = nearest(text, known.stations.keys().map(String::as_str));
            self.diagnostics.push(codes::station_unknown(place, text, near));
            return None;
        };
        Some((Name { text: text.clone(), place }, customs))
    }

    /// The most words of the documents of the body.
    pub(super) fn word_limit(&self, source: &AgendaSource) -> usize {
        let body = first_body(source).and_then(|body| self.known.bodies.get(body));
        body.and_then(|body| body.value.word_limit).unwrap_or(WORD_LIMIT)
    }

    /// The organ named in the masthead, and the bodies named under it, from the
    /// highest down to the one that meets; none where that is the organ itself.
    pub(super) fn body(&mut self, id: &str, pointer: &str) -> Option<(Name, Vec<Name>)> {
        let known = self.known.bodies;
        let asked = self.positions.value(pointer);
        let name = |text: &str| Name { text: text.to_owned(), place: asked.clone() };
        let mut line = vec![name(id)];
        let mut current = id;
        loop {
            let Some(body) = known.get(current) else {
                let near = nearest(id, known.keys().map(String::as_str));
                self.diagnostics.push(codes::body_unknown(asked.clone(), id, near));
                return None;
            };
            let Some(parent) = body.value.parent.as_deref() else { break };
            if body.value.principal {
                let place = body.positions.key("/principal");
                let owner = "a body with a `parent`";
                self.diagnostics
                    .push(codes::key_out_of_place(place, "principal", owner));
            }
            let place = body.positions.value("/parent");
            if line.iter().any(|below| below.text == parent) {
                self.diagnostics.push(codes::parent_below_itself(place, parent));
                return None;
            }
            if !known.contains_key(parent) {
                let others = known.keys().map(String::as_str);
                let near = nearest(parent, others.filter(|other| *other != current));
                self.diagnostics.push(codes::parent_unknown(place, parent, near));
                return None;
            }
            line.push(name(parent));
            current = parent;
        }
        let organ = line.pop()?;
        line.reverse();
        Some((organ, line))
    }

    /// Says where the symbol of a body is below that of another which is not above
    /// it: a parent that was forgotten changes the masthead, and nothing else.
    pub(super) fn bodies_above(&mut self, agenda: &Agenda) {
        let known = self.known.bodies;
        let mut seen = BTreeSet::new();
        for session in &agenda.sessions {
            let line = std::iter::once(&session.organ).chain(&session.bodies);
            let line: Vec<&str> = line.map(|body| body.text.as_str()).collect();
            for (index, id) in line.iter().enumerate() {
                let Some(body) = known.get(*id).filter(|_| seen.insert(*id)) else {
                    continue;
                };
                let is_above = |other: &str| {
                    let other = known.get(other).map(|other| &other.value.symbol);
                    other.is_some_and(|other| is_below(&body.value.symbol, other))
                };
                let said = line[..index].iter().any(|other| is_above(other));
                let others = known.keys().filter(|other| is_above(other));
                let nearest = others.max_by_key(|other| known[*other].value.symbol.len());
                let Some(nearest) = nearest.filter(|_| !said && !body.value.principal)
                else {
                    continue;
                };
                let place = match body.value.parent {
                    Some(_) => body.positions.value("/parent"),
                    None => body.positions.value("/symbol"),
                };
                let symbol = &body.value.symbol;
                self.diagnostics
                    .push(codes::parent_against_symbol(place, symbol, nearest));
            }
        }
    }
}

/// Whether a series is a part of another.
fn is_below(symbol: &str, other: &str) -> bool {
    symbol.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'))
}
