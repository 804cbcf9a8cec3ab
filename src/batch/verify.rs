//! Compares what lies in a folder with its manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Digest;
use super::manifest::{FileRecord, MANIFEST, Manifest, State, VersionRecord};
use crate::diag::{Diagnostic, Diagnostics, codes};

/// What lies in a folder: each name with the digest of its content, or the
/// reason why it cannot be read.
pub type Found = BTreeMap<String, Result<Digest, String>>;

/// What is not as a manifest says.
#[derive(Debug, Default)]
pub struct Verdict<'a> {
    /// Each version with what is wrong with it.
    pub versions: Vec<(&'a VersionRecord, Diagnostics)>,
    /// What belongs to no version.
    pub others: Diagnostics,
}

impl Verdict<'_> {
    /// Everything that is wrong.
    pub fn all(&self) -> Diagnostics {
        let mut all = Diagnostics::default();
        for (_, said) in &self.versions {
            all.extend(said.clone());
        }
        all.extend(self.others.clone());
        all
    }
}

/// Files that are not what was built, or not there, each told with this folder.
pub fn damage(manifest: &Manifest, found: &Found, folder: &Path) -> Diagnostics {
    manifest
        .files()
        .filter_map(|file| damaged(file, found, folder))
        .collect()
}

fn damaged(file: &FileRecord, found: &Found, folder: &Path) -> Option<Diagnostic> {
    let path = folder.join(&file.name).display().to_string();
    match found.get(&file.name) {
        None => Some(codes::output_missing(&path)),
        Some(Err(reason)) => Some(codes::unreadable(&path, reason)),
        Some(Ok(digest)) if *digest != file.sha256 => Some(codes::output_differs(&path)),
        Some(Ok(_)) => None,
    }
}

/// What the last build could not make of a version.
pub fn unmade(version: &VersionRecord) -> Diagnostics {
    let stale = version.files.iter().filter(|file| file.stale);
    let mut said: Diagnostics = stale
        .map(|file| codes::output_stale(&file.name, &version.source))
        .collect();
    if version.state == State::Refused && version.files.is_empty() {
        said.push(codes::output_refused(&version.source, &version.language));
    }
    said
}

/// Everything in a folder that is not as its manifest says.
pub fn verify<'a>(manifest: &'a Manifest, found: &Found) -> Verdict<'a> {
    let here = Path::new("");
    let judge = |version: &'a VersionRecord| {
        let files = version.files.iter();
        let mut said: Diagnostics =
            files.filter_map(|file| damaged(file, found, here)).collect();
        said.extend(unmade(version));
        (version, said)
    };
    let mut others = Diagnostics::default();
    let names: BTreeSet<&str> = manifest.files().map(|file| file.name.as_str()).collect();
    for file in &manifest.obsolete {
        if let Some(damage) = damaged(file, found, here) {
            others.push(damage);
        }
        others.push(codes::output_obsolete(&file.name));
    }
    for name in found.keys() {
        // Hidden files are the business of others.
        if name != MANIFEST && !name.starts_with('.') && !names.contains(name.as_str()) {
            others.push(codes::output_unlisted(name));
        }
    }
    Verdict {
        versions: manifest.versions.iter().map(judge).collect(),
        others,
    }
}
