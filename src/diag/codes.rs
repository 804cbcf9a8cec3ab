//! One constructor per diagnostic, so that every sentence the program can say
//! stands in one place.

use super::{Blame, Diagnostic};

/// A defect of the program or of its templates, never of the content.
pub fn internal(message: impl Into<String>) -> Diagnostic {
    Diagnostic::new("internal", Blame::Internal, message)
        .help("this is a defect of distr, not of your files; please report it")
}
