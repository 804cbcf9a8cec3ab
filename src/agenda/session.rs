//! The sessions: who meets where and when.

use super::{Date, Name, SessionPart, Time};

/// The session of a body.
#[derive(Debug, Clone)]
pub struct Session {
    /// The body that meets.
    pub body: Name,
    /// The bodies named under the masthead, from the highest down to the one that
    /// meets; none where the organ of the masthead itself meets.
    pub bodies: Vec<Name>,
    /// The body whose name stands in the masthead.
    pub organ: Name,
    /// The number of the session, the first and the last of several.
    pub number: Option<(u32, u32)>,
    /// What is held, if a line says so.
    pub kind: Option<Name>,
    /// Which part of the session it is.
    pub part: Option<SessionPart>,
    /// The places and days; those of a joint meeting stand at the last body.
    pub periods: Vec<Period>,
    /// The time of the opening.
    pub opening: Option<Time>,
    /// The notes to the line of the session.
    pub notes: Vec<Name>,
    /// Whether its line of place and dates stands at another session.
    pub is_joined: bool,
}

/// Some days at one place.
#[derive(Debug, Clone)]
pub struct Period {
    /// The place.
    pub venue: Venue,
    /// The first day.
    pub from: Date,
    /// The last day, not before the first.
    pub to: Date,
}

/// A place of meeting.
#[derive(Debug, Clone)]
pub enum Venue {
    /// A city.
    City(Name),
    /// No place.
    Online,
    /// A city, and whoever is elsewhere.
    CityAndOnline(Name),
}

impl Venue {
    /// The city, if there is one.
    pub fn city(&self) -> Option<&Name> {
        match self {
            Venue::City(city) | Venue::CityAndOnline(city) => Some(city),
            Venue::Online => None,
        }
    }
}

impl Session {
    /// What the names of its values end in, where there are several sessions.
    pub fn ending(&self) -> String {
        format!("-{}", self.body.text)
    }

    /// The first day.
    pub fn from(&self) -> Date {
        self.periods[0].from
    }

    /// Whether it is held on a day.
    pub fn has(&self, date: Date) -> bool {
        self.periods
            .iter()
            .any(|period| period.from <= date && date <= period.to)
    }
}
