//! Compares what lies in a folder with its manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Digest;
use super::manifest::{MANIFEST, Manifest, State};
use crate::diag::{Diagnostics, codes};

/// What lies in a folder: each name with the digest of its content, or the
/// reason why it cannot be read.
pub type Found = BTreeMap<String, Result<Digest, String>>;

/// Files that are not what was built, or not there, each told with this folder.
pub fn damage(manifest: &Manifest, found: &Found, folder: &Path) -> Diagnostics {
    let mut said = Diagnostics::default();
    for file in manifest.files() {
        let path = folder.join(&file.name).display().to_string();
        match found.get(&file.name) {
            None => said.push(codes::output_missing(&path)),
            Some(Err(reason)) => said.push(codes::unreadable(&path, reason)),
            Some(Ok(digest)) if *digest != file.sha256 => {
                said.push(codes::output_differs(&path));
            }
            Some(Ok(_)) => {}
        }
    }
    said
}

/// Everything in a folder that is not as its manifest says; nothing if all is.
pub fn verify(manifest: &Manifest, found: &Found) -> Diagnostics {
    let mut said = damage(manifest, found, Path::new(""));
    let names: BTreeSet<&str> = manifest.files().map(|file| file.name.as_str()).collect();
    for name in found.keys() {
        // Hidden files are the business of others.
        if name != MANIFEST && !name.starts_with('.') && !names.contains(name.as_str()) {
            said.push(codes::output_unlisted(name));
        }
    }
    for version in &manifest.versions {
        let stale = version.files.iter().filter(|file| file.stale);
        for file in stale {
            said.push(codes::output_stale(&file.name, &version.source));
        }
        if version.state == State::Refused && version.files.is_empty() {
            said.push(codes::output_refused(&version.source, &version.language));
        }
    }
    for file in &manifest.obsolete {
        said.push(codes::output_obsolete(&file.name));
    }
    said
}
