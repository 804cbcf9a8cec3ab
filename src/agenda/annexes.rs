//! The annexes, with the organization of work.

use super::{Date, Time};

/// An annex.
#[derive(Debug, Clone)]
pub enum Annex {
    /// The proposed organization of work.
    OrganizationOfWork(Vec<Day>),
}

/// A day of the session.
#[derive(Debug, Clone)]
pub struct Day {
    /// The date, within the session.
    pub date: Date,
    /// The meetings, one after the other.
    pub meetings: Vec<Meeting>,
}

/// A meeting of some hours.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// When it begins.
    pub from: Time,
    /// When it ends, later than it begins.
    pub to: Time,
    /// The ids of the items taken up, all of them items of the agenda.
    pub items: Vec<String>,
}
