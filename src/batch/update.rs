//! Brings a manifest up to date with what a build did.

use std::collections::BTreeSet;

use super::manifest::{FileRecord, Manifest, Project, VersionRecord};
use super::{Digest, Fingerprint};

/// The sources and the languages of a project, each in their order.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// The paths of the sources.
    pub sources: Vec<String>,
    /// The tags of the languages.
    pub languages: Vec<String>,
}

impl Project {
    /// The digest of everything in it.
    pub fn digest(&self) -> Digest {
        let all = Fingerprint::new("project");
        let all = match &self.tool_source_sha256 {
            Some(digest) => all.digest("program", digest),
            None => all,
        };
        let files = self.files.iter();
        files
            .fold(all, |all, file| all.digest(&file.path, &file.sha256))
            .finish()
    }
}

impl VersionRecord {
    /// What tells versions apart.
    fn identity(&self) -> (&str, &str, bool) {
        (&self.source, &self.language, self.draft)
    }
}

impl Manifest {
    /// The record of a version, as it was written last.
    pub fn version(&self, like: &VersionRecord) -> Option<&VersionRecord> {
        self.versions.iter().find(|known| known.identity() == like.identity())
    }

    /// Puts a record in the place of the one before, whose files are obsolete if
    /// they have other names now.
    pub fn replace(&mut self, record: VersionRecord) {
        let known = self
            .versions
            .iter_mut()
            .find(|known| known.identity() == record.identity());
        match known {
            Some(known) => {
                let before = std::mem::replace(known, record);
                self.obsolete.extend(before.files);
            }
            None => self.versions.push(record),
        }
    }

    /// Records that a version was refused. The files of the build before stay, and
    /// are stale.
    pub fn refuse(&mut self, mut record: VersionRecord) {
        if let Some(known) = self.version(&record) {
            let stale = |file: &FileRecord| FileRecord { stale: true, ..file.clone() };
            record.files = known.files.iter().map(stale).collect();
        }
        self.replace(record);
    }

    /// Completes the record of a version of which not all formats were made: a file
    /// that the build before made is as good as new if its key is the same, and
    /// stale if not.
    pub fn keep_other_formats(&self, record: &mut VersionRecord) {
        let known = self.version(record);
        let before = |format: &str| {
            let mut files = known?.files.iter();
            files.find(|file| file.format == format).cloned()
        };
        let files = std::mem::take(&mut record.files);
        let kept = files.into_iter().filter_map(|file| {
            if !file.stale {
                return Some(file);
            }
            let before = before(&file.format)?;
            let same = before.key == file.key && before.name == file.name;
            Some(FileRecord { stale: before.stale || !same, ..before })
        });
        record.files = kept.collect();
        record.pages = record.pages.or(known.and_then(|known| known.pages));
    }

    /// Puts everything in order: versions that the project no longer has give up
    /// their files, files that a version has are not obsolete, and what nobody
    /// refers to is gone.
    pub fn settle(&mut self, names: &Names, is_there: impl Fn(&str) -> bool) {
        let place = |all: &[String], name: &str| all.iter().position(|one| one == name);
        let (known, gone): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.versions).into_iter().partition(|version| {
                place(&names.sources, &version.source).is_some()
                    && place(&names.languages, &version.language).is_some()
            });
        self.versions = known;
        self.versions.sort_by_cached_key(|version| {
            let language = place(&names.languages, &version.language);
            (version.source.clone(), language, version.draft)
        });
        self.obsolete
            .extend(gone.into_iter().flat_map(|version| version.files));
        let held: BTreeSet<&str> = self
            .versions
            .iter()
            .flat_map(|version| &version.files)
            .map(|file| file.name.as_str())
            .collect();
        self.obsolete
            .retain(|file| !held.contains(file.name.as_str()) && is_there(&file.name));
        self.obsolete.sort_by(|left, right| left.name.cmp(&right.name));
        self.obsolete.dedup_by(|left, right| left.name == right.name);
        let used: BTreeSet<Digest> =
            self.versions.iter().map(|version| version.project).collect();
        self.projects.retain(|digest, _| used.contains(digest));
    }
}
