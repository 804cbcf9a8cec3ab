//! The body that meets, those above it, and the duty station.

use super::{Bodies, Check, Known};
use crate::agenda::{Customs, Name};
use crate::diag::{codes, nearest};
use crate::source::AgendaSource;

impl Check<'_> {
    /// The duty station, that of the body unless the source names another, and
    /// its customs.
    pub(super) fn station<'k>(
        &mut self,
        source: &AgendaSource,
        known: Known<'k>,
    ) -> Option<(Name, &'k Customs)> {
        let (text, place) = match &source.station {
            Some(station) => (station, self.positions.value("/station")),
            None => {
                let body = known.bodies.get(&source.body)?;
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

    /// The organ named in the masthead, and the bodies named under it, from the
    /// highest down to the one that meets; none where that is the organ itself.
    pub(super) fn body(&mut self, id: &str, known: &Bodies) -> Option<(Name, Vec<Name>)> {
        let asked = self.positions.value("/body");
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
}
