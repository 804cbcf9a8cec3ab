//! The sessions: who meets, where and when.

use serde_json::{Map, Value, json};

use super::Import;
use super::manuscript::Line;
use crate::agenda::Date;
use crate::locale::{SessionFound, Setting};

/// A session on its way into the source.
#[derive(Default)]
struct Meets {
    body: Option<String>,
    line: Option<Line>,
    periods: Vec<(Map<String, Value>, Date, Date)>,
}

impl Import<'_> {
    /// Reads who meets where and when.
    pub(super) fn sessions(&mut self, lines: &[&Line]) {
        let words = self.house.words;
        let mut sessions: Vec<Meets> = Vec::new();
        let mut organ = None;
        let mut notes = Map::new();
        for line in lines {
            let (text, calls) = line.text.without_last_calls();
            let said = text.plain();
            let body = words.name("-body-", &said);
            if line.is("organ") {
                organ = body;
                continue;
            }
            if let Some(body) = body {
                self.notes_to(&mut notes, "body", &calls);
                if organ.is_none() {
                    organ = Some(body);
                    continue;
                }
                let is_chain = sessions
                    .last()
                    .is_some_and(|last| last.line.is_none() && last.periods.is_empty());
                match sessions.last_mut() {
                    Some(last) if is_chain => last.body = Some(body),
                    _ => sessions.push(Meets { body: Some(body), ..Meets::default() }),
                }
            } else if let Some(period) = self.period(&said) {
                self.notes_to(&mut notes, "place_and_dates", &calls);
                if sessions.is_empty() {
                    sessions.push(Meets::default());
                }
                sessions.last_mut().into_iter().for_each(|last| {
                    last.periods.push(period.clone());
                });
            } else if line.is("session-line") || self.is_session(&said) {
                let after = sessions.last().is_none_or(|last| !last.periods.is_empty());
                if after {
                    sessions.push(Meets::default());
                }
                if let Some(last) = sessions.last_mut() {
                    last.line = Some((*line).clone());
                }
            }
        }
        if !notes.is_empty() {
            self.line_notes.extend(notes);
        }
        self.told_sessions(&sessions, organ);
    }

    /// Says the sessions in the source.
    fn told_sessions(&mut self, sessions: &[Meets], organ: Option<String>) {
        let mut body = organ;
        // A line of a session without a body before it is of the body before.
        let mut told = Vec::new();
        for (index, session) in sessions.iter().enumerate() {
            body = session.body.clone().or(body);
            let from = sessions[index..].iter().find_map(|one| one.periods.first());
            let from = from.map(|period| period.1);
            told.push(self.session(session, body.as_deref(), from));
            self.body = self.body.take().or(body.clone());
        }
        if self.body.is_none() {
            self.body = body;
        }
        match (&self.body, told.len()) {
            (None, _) => self.missing("the body that meets"),
            (Some(body), 0 | 1) => self.fact("body", json!(body.clone())),
            (Some(_), _) => drop(self.draft.facts.shift_remove("body")),
        }
        match told.len() {
            _ if self.days.is_empty() => self.missing("place and dates of the session"),
            0 => {}
            1 => {
                let mut session = told.remove(0);
                session.shift_remove("body");
                self.fact("session", Value::Object(session));
            }
            _ => self.fact("sessions", json!(told)),
        }
    }

    /// Whether a line says what is held, on whatever day.
    fn is_session(&self, text: &str) -> bool {
        Date::new(2000, 1, 1)
            .is_some_and(|day| self.house.words.session(text, day).is_some())
    }

    fn session(
        &mut self,
        session: &Meets,
        body: Option<&str>,
        from: Option<Date>,
    ) -> Map<String, Value> {
        let mut fields = Map::new();
        fields.insert("body".into(), json!(body.unwrap_or_default()));
        if let (Some(line), Some(from)) = (&session.line, from) {
            let (text, calls) = line.text.without_last_calls();
            match self.house.words.session(&text.plain(), from) {
                Some(found) => self.held(&mut fields, &found, body),
                None => self.leave(line, "the number of the session is not understood"),
            }
            let notes = self.draft.called(&calls, self.from);
            if !notes.is_empty() {
                fields.insert("notes".into(), json!(notes));
            }
        }
        for (_, from, to) in &session.periods {
            self.days.push((*from, *to));
        }
        match session.periods.as_slice() {
            [] => {}
            [(period, ..)] => fields.extend(period.clone()),
            periods => {
                let parts: Vec<&Map<_, _>> =
                    periods.iter().map(|(period, ..)| period).collect();
                fields.insert("parts".into(), json!(parts));
            }
        }
        fields
    }

    fn held(
        &self,
        fields: &mut Map<String, Value>,
        found: &SessionFound,
        body: Option<&str>,
    ) {
        match found.number {
            Some((from, to)) if from < to => {
                fields.insert("number".into(), json!({ "from": from, "to": to }));
            }
            Some((number, _)) => drop(fields.insert("number".into(), json!(number))),
            None => {}
        }
        let usual = body.and_then(|body| self.house.body(body)?.kind.as_deref());
        if found.kind != usual.unwrap_or("session") || found.number.is_none() {
            fields.insert("kind".into(), json!(found.kind));
        }
        if let Some(part) = found.part {
            fields.insert("part".into(), json!(part));
        }
    }

    /// Place and dates.
    fn period(&self, text: &str) -> Option<(Map<String, Value>, Date, Date)> {
        let words = self.house.words;
        let ways = words.values("house-place-and-dates", &["city", "dates"], text);
        ways.into_iter().find_map(|way| {
            let [place, dates] = way.as_slice() else { return None };
            let (from, to) = words.dates(dates, Setting::Alone)?;
            let mut fields = Map::new();
            if words.says("house-online", place) {
                fields.insert("online".into(), json!(true));
            } else if let Some(city) = words.name("-city-", place) {
                fields.insert("city".into(), json!(city));
            } else {
                let cities = words.values("house-city-and-online", &["city"], place);
                let city = cities.first()?.first()?.clone();
                fields.insert("city".into(), json!(words.name("-city-", &city)?));
                fields.insert("online".into(), json!(true));
            }
            fields.insert("from".into(), json!(from.to_string()));
            fields.insert("to".into(), json!(to.to_string()));
            Some((fields, from, to))
        })
    }
}
