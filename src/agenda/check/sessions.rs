//! The sessions.

use super::Check;
use crate::agenda::{LineNotes, Name, Period, Session, Venue};
use crate::diag::codes;
use crate::source::{AgendaSource, NumberSource, PeriodSource, SessionSource};

/// What a body holds where nothing else is said.
const SESSION: &str = "session";

impl Check<'_> {
    /// The sessions, at least one with its days.
    pub(super) fn sessions(&mut self, source: &AgendaSource) -> Option<Vec<Session>> {
        if source.sessions.is_empty() {
            return self.only_session(source).map(|session| vec![session]);
        }
        let alone =
            [("body", source.body.is_some()), ("session", source.session.is_some())];
        self.out_of_place(&alone, "", "a source with `sessions`");
        let mut sessions = Vec::new();
        for (index, session) in source.sessions.iter().enumerate() {
            let pointer = format!("/sessions/{index}");
            let body = self.required(session.body.as_ref(), &pointer, "body");
            let body = body.and_then(|body| self.body(body, &format!("{pointer}/body")));
            let is_last = index + 1 == source.sessions.len();
            let session = self.session(session, &pointer, is_last);
            sessions.extend(
                body.zip(session).map(|((organ, bodies), session)| {
                    with_bodies(session, organ, bodies)
                }),
            );
        }
        // A joint meeting has its days at the last of its bodies.
        for index in (1..sessions.len()).rev() {
            if sessions[index - 1].periods.is_empty() {
                sessions[index - 1].periods = sessions[index].periods.clone();
                sessions[index - 1].is_joined = true;
            }
        }
        (sessions.len() == source.sessions.len()).then_some(sessions)
    }

    fn only_session(&mut self, source: &AgendaSource) -> Option<Session> {
        let body = self.required(source.body.as_ref(), "", "body");
        let body = body.and_then(|body| self.body(body, "/body"));
        let session = self.required(source.session.as_ref(), "", "session");
        let session = session.and_then(|session| {
            let body = [("body", session.body.is_some())];
            self.out_of_place(
                &body,
                "/session",
                "the only session; name the body above it",
            );
            self.session(session, "/session", true)
        });
        let (organ, bodies) = body?;
        Some(with_bodies(session?, organ, bodies))
    }

    /// A key that must be there.
    fn required<'s, T>(
        &mut self,
        value: Option<&'s T>,
        pointer: &str,
        key: &str,
    ) -> Option<&'s T> {
        if value.is_none() {
            let place = self.positions.value(pointer);
            self.diagnostics.push(codes::missing_key(place, key));
        }
        value
    }

    fn session(
        &mut self,
        source: &SessionSource,
        pointer: &str,
        must_have_days: bool,
    ) -> Option<Session> {
        let number =
            source.number.and_then(|number| self.session_number(number, pointer));
        let kind = match &source.kind {
            Some(kind) => self.name(kind, &format!("{pointer}/kind")),
            None => None,
        };
        let has_part = [("part", source.part.is_some())];
        if source.number.is_none() && kind.is_none() {
            self.out_of_place(&has_part, pointer, "a session without `number`");
            let has_notes = [("notes", !source.notes.is_empty())];
            self.out_of_place(&has_notes, pointer, "a session without `number`");
        }
        let opening = source
            .opening
            .as_ref()
            .and_then(|text| self.time(text, &format!("{pointer}/opening")));
        let notes = self.unique_names(
            &format!("{pointer}-fn-"),
            &source.notes,
            &format!("{pointer}/notes"),
        );
        let periods = self.periods(source, pointer, must_have_days)?;
        let nobody = Name {
            text: String::new(),
            place: self.positions.value(pointer),
        };
        Some(Session {
            body: nobody.clone(),
            bodies: Vec::new(),
            organ: nobody,
            number,
            kind,
            part: source.part,
            periods,
            opening,
            notes,
            is_joined: false,
        })
    }

    fn session_number(
        &mut self,
        number: NumberSource,
        pointer: &str,
    ) -> Option<(u32, u32)> {
        let pointer = format!("{pointer}/number");
        let (from, to) = match number {
            NumberSource::One(number) => (number, number),
            NumberSource::Range(range) => (range.from, range.to),
        };
        let place = self.positions.value(&pointer);
        if from == 0 {
            self.diagnostics.push(codes::number_zero(place));
            return None;
        }
        if matches!(number, NumberSource::Range(_)) && to == from {
            self.diagnostics.push(codes::session_range_of_one(place, from));
            return None;
        }
        if to < from {
            let place = self.positions.value(&format!("{pointer}/to"));
            self.diagnostics
                .push(codes::end_before_start(place, &from.to_string()));
            return None;
        }
        Some((from, to))
    }

    /// The places and days of a session; none where another session has them.
    fn periods(
        &mut self,
        source: &SessionSource,
        pointer: &str,
        must_have_days: bool,
    ) -> Option<Vec<Period>> {
        if !source.parts.is_empty() {
            let own = [
                ("city", source.city.is_some()),
                ("online", source.online),
                ("from", source.from.is_some()),
                ("to", source.to.is_some()),
            ];
            self.out_of_place(&own, pointer, "a session with `parts`");
            let mut periods: Vec<Period> = Vec::new();
            for (index, part) in source.parts.iter().enumerate() {
                let pointer = format!("{pointer}/parts/{index}");
                let Some(period) = self.period(part, &pointer) else { continue };
                if periods.last().is_some_and(|last| last.to >= period.from) {
                    let place = self.positions.value(&format!("{pointer}/from"));
                    self.diagnostics.push(codes::out_of_order(place, &part.from));
                }
                periods.push(period);
            }
            return (periods.len() == source.parts.len()).then_some(periods);
        }
        let has_days = source.from.is_some() || source.to.is_some();
        if !has_days && !must_have_days {
            return Some(Vec::new());
        }
        let from = self.required(source.from.as_ref(), pointer, "from");
        let to = self.required(source.to.as_ref(), pointer, "to");
        let part = PeriodSource {
            city: source.city.clone(),
            online: source.online,
            from: from?.clone(),
            to: to?.clone(),
        };
        self.period(&part, pointer).map(|period| vec![period])
    }

    fn period(&mut self, source: &PeriodSource, pointer: &str) -> Option<Period> {
        let dates = self.dates(&source.from, &source.to, pointer);
        let city = match &source.city {
            Some(city) => Some(self.name(city, &format!("{pointer}/city"))?),
            None => None,
        };
        let venue = match (city, source.online) {
            (Some(city), false) => Venue::City(city),
            (Some(city), true) => Venue::CityAndOnline(city),
            (None, true) => Venue::Online,
            (None, false) => {
                self.required(None::<&()>, pointer, "city");
                return None;
            }
        };
        let (from, to) = dates?;
        Some(Period { venue, from, to })
    }

    /// What a body holds: what the session says, else the habit of the body.
    fn habit(&self, session: &Session) -> Option<Name> {
        session.number?;
        let known = self.known.bodies.get(&session.body.text);
        let habit = known.and_then(|body| {
            let text = body.value.kind.clone()?;
            Some(Name { text, place: body.positions.value("/kind") })
        });
        let place = session.body.place.clone();
        habit.or(Some(Name { text: SESSION.to_owned(), place }))
    }

    /// The kinds of sessions, which depend on their bodies.
    pub(super) fn with_habits(&self, mut sessions: Vec<Session>) -> Vec<Session> {
        for session in &mut sessions {
            session.kind = session.kind.take().or_else(|| self.habit(session));
        }
        sessions
    }

    /// Complains about a note to the name of a body that no line of its own shows.
    pub(super) fn note_to_a_body(&mut self, notes: &LineNotes, sessions: &[Session]) {
        let has_line = sessions.iter().any(|session| !session.bodies.is_empty());
        if let Some(note) = notes.body.first()
            && !has_line
        {
            let diagnostic = codes::note_without_line(note.place.clone(), &note.text);
            self.diagnostics.push(diagnostic);
        }
    }
}

fn with_bodies(session: Session, organ: Name, bodies: Vec<Name>) -> Session {
    let body = bodies.last().unwrap_or(&organ).clone();
    Session { body, bodies, organ, ..session }
}
