//! The batch as data: which files were made from what, in what state every
//! language version is, and whether what lies in a folder is what was made.
//!
//! Invariant: functions from values to values. This room touches no disk, reads
//! no clock, and knows neither agendas nor how a document is made.

mod digest;
mod manifest;
mod update;
mod verify;

pub use self::digest::{Digest, Fingerprint};
pub use self::manifest::{
    FileRecord, Input, MANIFEST, Manifest, Project, Run, Said, State, Steps, Tool,
    VersionRecord, schema,
};
pub use self::update::Names;
pub use self::verify::{Found, verify};
