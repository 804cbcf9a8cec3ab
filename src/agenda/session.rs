//! The session: where and when the body meets.

use super::{Date, Name, Time};

/// Where and when the body meets.
#[derive(Debug, Clone)]
pub struct Session {
    /// The city.
    pub city: Name,
    /// The first day.
    pub from: Date,
    /// The last day, not before the first.
    pub to: Date,
    /// The time of the opening.
    pub opening: Option<Time>,
}
