//! The batch as data: which files were made from what, in what state every
//! language version is, and whether what lies in a folder is what was made.
//!
//! Invariant: functions from values to values. This room touches no disk, reads
//! no clock, and knows neither agendas nor how a document is made.

mod changes;
mod digest;
mod explain;
mod manifest;
mod note;
mod shard;
mod update;
mod verify;

pub use self::changes::{Change, Changes, Pair, changes};
pub use self::digest::{Digest, Fingerprint};
pub use self::explain::{Part, Reason, Side};
pub use self::manifest::{
    FileRecord, Input, MANIFEST, Manifest, Project, Run, Said, State, Steps, Tool,
    VersionRecord, is_name, schema,
};
pub use self::note::Note;
pub use self::shard::{Shard, ShardRecord, batch_digest, merge, split};
pub use self::update::{Book, Identity};
pub use self::verify::{Found, Verdict, damage, unmade, verify};
