//! `distr` turns one agenda source into the official documents of a United
//! Nations meeting: a PDF and a DOCX in every official language.
//!
//! Data walks one way through the rooms, in the order they are listed here;
//! `ARCHITECTURE.md` tells what each may use and must not know.

pub mod cli;
#[cfg(feature = "preview")]
pub mod preview;
pub mod workshop;

pub mod intake;
pub mod project;
pub mod source;

pub mod agenda;
pub mod document;
pub mod locale;
pub mod style;
pub mod workbench;

pub mod review;

#[cfg(feature = "docx")]
pub mod docx;
#[cfg(feature = "pdf")]
pub mod pdf;

#[cfg(any(feature = "docx", feature = "pdf"))]
pub mod proof;

#[cfg(feature = "docx")]
pub mod word;

pub mod batch;
pub mod output;
#[cfg(feature = "pdf")]
pub mod report;

pub mod diag;
