//! The tests that look at the program as a whole.

mod determinism;
mod parity;
mod pseudo;
mod reading;
