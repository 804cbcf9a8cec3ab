//! The integration tests, in one binary. `tests/README.md` says how to add a
//! case and how to bless.

// A test that fails must say where; a helper of tests may panic.
#![allow(clippy::unwrap_used)]

mod accessibility;
mod cases;
mod cli;
mod conventions;
mod determinism;
mod geometry;
mod mutations;
#[cfg(feature = "pdf")]
mod pages;
mod parity;
mod pseudo;
mod reading;
mod schema;
mod support;
mod tidy;
mod workbench;
