//! One constructor per diagnostic, so that every sentence the program can say
//! stands in one place: a file for each room.

mod agenda;
mod batch;
mod cross;
mod document;
mod docx;
mod import;
mod locale;
mod output;
mod pdf;
mod preview;
mod project;
mod proof;
mod review;
mod shapes;
mod source;
mod style;
mod workbench;
mod workshop;

pub use self::agenda::*;
pub use self::batch::*;
pub use self::cross::*;
pub use self::document::*;
pub use self::docx::*;
pub use self::import::*;
pub use self::locale::*;
pub use self::output::*;
pub use self::pdf::*;
pub use self::preview::*;
pub use self::project::*;
pub use self::proof::*;
pub use self::review::*;
pub use self::shapes::*;
pub use self::source::*;
pub use self::style::*;
pub use self::workbench::*;
pub use self::workshop::*;

use super::{Blame, Diagnostic};

/// A defect of the program or of its templates, never of the content.
pub fn internal(message: impl Into<String>) -> Diagnostic {
    Diagnostic::new("internal", Blame::Internal, message)
        .help("this is a defect of distr, not of your files; please report it")
}

/// More mistakes than anyone reads.
pub fn too_much_to_say(limit: usize, blame: Blame) -> Diagnostic {
    let message =
        format!("there are {limit} mistakes or more, and the others are not said");
    Diagnostic::new("too-much-to-say", blame, message).help(
        "correct the first ones and look again; perhaps this is a file of another kind",
    )
}

/// Words in backticks, with commas.
fn list(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ")
}
