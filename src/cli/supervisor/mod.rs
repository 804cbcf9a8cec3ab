//! A build in a process of its own, watched by another.
//!
//! What takes a process down as a whole cannot be caught inside it: a stack or a
//! memory that is used up, a layout that never ends. So the builder is a child of
//! the supervisor and tells it what versions it is at. When it dies, it is begun
//! anew and leaves out the version at fault; what was finished lies in the folder
//! and is not made again. A child whose supervisor dies ends too.
//!
//! Invariant: the supervisor opens no project and writes no document.

mod builder;
mod overseer;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub(super) use self::builder::Builder;
pub(super) use self::overseer::supervise;
use crate::batch::Digest;
use crate::diag::{Diagnostic, codes};
use crate::workshop::Name;

/// The variable by which a builder knows that it has a supervisor, and that its
/// standard input leads there.
const SUPERVISED: &str = "DISTR_SUPERVISED";

/// What the supervisor tells a builder first.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Orders {
    /// The versions that are not tried again.
    barred: Vec<(Name, Fate)>,
    /// Whether one version is made at a time, so that it is known which one is at
    /// fault.
    careful: bool,
    /// The files that the builders before put into their places, or were about to, by
    /// version.
    published: Vec<(Name, Vec<String>)>,
    /// The digests of what they said.
    said: BTreeSet<Digest>,
    /// What befell them that is no fault of a version.
    setbacks: Vec<Setback>,
}

/// What a builder tells.
#[derive(Debug, Serialize, Deserialize)]
enum Progress {
    Begun(Name),
    Done(Name),
    /// Its files are about to be moved into their places.
    Publishing(Name, Vec<String>),
    /// This was said.
    Said(Digest),
}

/// What befell a builder. The next one tells it with its own messages, so that it stands
/// in what is printed or written as a whole.
#[derive(Debug, Serialize, Deserialize)]
enum Setback {
    /// It died of this while it made nothing.
    Lost(String),
    /// It died of this while it made these.
    Restarted(String, Vec<Name>),
}

impl Setback {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Lost(how) => codes::builder_lost(how),
            Self::Restarted(how, several) => {
                let several: Vec<String> =
                    several.iter().map(ToString::to_string).collect();
                codes::builder_restarted(how, &several)
            }
        }
    }
}

/// What became of the process that made a version.
#[derive(Debug, Clone, Serialize, Deserialize)]
enum Fate {
    /// It was ended, by what the operating system says.
    Died(String),
    /// It was ended by the supervisor after so many seconds.
    TooLong(u64),
}

impl Fate {
    /// What is said of the version.
    fn diagnostic(&self, version: &Name) -> Diagnostic {
        match self {
            Self::Died(how) => codes::version_died(&version.to_string(), how),
            Self::TooLong(seconds) => {
                codes::version_too_long(&version.to_string(), *seconds)
            }
        }
    }
}
