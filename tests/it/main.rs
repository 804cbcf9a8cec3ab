//! The tests that look at the program as a whole.

mod parity;
mod reading;
