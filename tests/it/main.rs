//! The integration tests, in one binary. `tests/README.md` says how to add a
//! case and how to bless.

// A test that fails must say where; a helper of tests may panic.
#![allow(clippy::unwrap_used)]

mod accessibility;
mod batch;
mod cases;
mod cli;
mod conventions;
#[cfg(feature = "docx")]
mod corpus;
mod damage;
mod determinism;
mod dice;
mod faults;
mod formatting;
mod geometry;
#[cfg(feature = "docx")]
mod import;
mod intake;
mod made;
#[cfg(feature = "docx")]
mod messages;
mod mutations;
#[cfg(feature = "docx")]
mod ooxml;
#[cfg(feature = "pdf")]
mod pages;
mod parity;
#[cfg(feature = "preview")]
mod preview;
mod pseudo;
mod review;
mod schema;
#[cfg(feature = "pdf")]
mod sheets;
mod support;
mod tidy;
mod workbench;
