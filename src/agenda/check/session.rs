//! The session.

use super::Check;
use crate::agenda::Session;
use crate::diag::codes;
use crate::source::AgendaSource;

impl Check<'_> {
    pub(super) fn session(&mut self, source: &AgendaSource) -> Option<Session> {
        let session = &source.session;
        let city = self.name(&session.city, "/session/city");
        let from = self.date(&session.from, "/session/from");
        let to = self.date(&session.to, "/session/to");
        let opening = session
            .opening
            .as_ref()
            .and_then(|text| self.time(text, "/session/opening"));
        let (from, to) = (from?, to?);
        if to < from {
            let place = self.positions.value("/session/to");
            self.diagnostics
                .push(codes::end_before_start(place, &from.to_string()));
        }
        Some(Session { city: city?, from, to, opening })
    }
}
