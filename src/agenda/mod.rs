//! The facts of one meeting's agenda, valid by construction.

mod values;

pub use self::values::{Date, Direction, Language, Time};
