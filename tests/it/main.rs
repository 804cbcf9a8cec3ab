//! The tests that look at the program as a whole.

mod conventions;
mod determinism;
mod parity;
mod pseudo;
mod reading;
mod tidy;
