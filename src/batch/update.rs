//! Brings a manifest up to date with what a build did.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::{FileRecord, Manifest, Project, State, VersionRecord};
use super::{Digest, Fingerprint};

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

impl FileRecord {
    /// The key of a file that is a function of these parts.
    pub fn key_of(parts: &BTreeMap<String, Digest>) -> Digest {
        let parts = parts.iter();
        parts
            .fold(Fingerprint::new("file"), |all, (name, digest)| {
                all.digest(name, digest)
            })
            .finish()
    }
}

/// What tells versions apart: source, language, whether it is a draft.
pub type Identity = (String, String, bool);

impl VersionRecord {
    /// What tells it from all others.
    pub fn identity(&self) -> Identity {
        (self.source.clone(), self.language.clone(), self.draft)
    }

    /// Its file in a format.
    pub fn file(&self, format: &str) -> Option<&FileRecord> {
        self.files.iter().find(|file| file.format == format)
    }
}

/// The records of a folder while builds bring them up to date.
#[derive(Debug, Clone, Default)]
pub struct Book {
    versions: BTreeMap<Identity, VersionRecord>,
    obsolete: Vec<FileRecord>,
    projects: BTreeMap<Digest, Project>,
}

impl Book {
    /// The records of a manifest.
    pub fn of(manifest: Manifest) -> Self {
        let versions = manifest.versions.into_iter();
        Self {
            versions: versions.map(|version| (version.identity(), version)).collect(),
            obsolete: manifest.obsolete,
            projects: manifest.projects,
        }
    }

    /// The record of a version, as it was written last.
    pub fn version(&self, like: &VersionRecord) -> Option<&VersionRecord> {
        self.versions.get(&like.identity())
    }

    /// The records of all versions.
    pub fn versions(&self) -> impl Iterator<Item = &VersionRecord> {
        self.versions.values()
    }

    /// What versions share, under its digest.
    pub fn project(&self, digest: &Digest) -> Option<&Project> {
        self.projects.get(digest)
    }

    /// The digest of every file that builds made, by its name.
    pub fn digests(&self) -> BTreeMap<String, Digest> {
        let versions = self.versions.values().flat_map(|version| &version.files);
        let files = self.obsolete.iter().chain(versions);
        files.map(|file| (file.name.clone(), file.sha256)).collect()
    }

    /// Notes what versions share.
    pub fn share(&mut self, project: Project) {
        self.projects.insert(project.digest(), project);
    }

    /// Takes over the records of another folder, without what is obsolete there.
    pub fn join(&mut self, other: &Manifest) {
        self.projects.extend(other.projects.clone());
        for version in &other.versions {
            self.replace(version.clone());
        }
    }

    /// Puts a record in the place of the one before, whose files are obsolete if
    /// they have other names now.
    pub fn replace(&mut self, record: VersionRecord) {
        if let Some(before) = self.versions.insert(record.identity(), record) {
            self.obsolete.extend(before.files);
        }
    }

    /// Records that a version was refused. The files of the build before stay, and
    /// are stale.
    pub fn refuse(&mut self, record: VersionRecord) {
        let stale = |file: &FileRecord| FileRecord { stale: true, ..file.clone() };
        let known = self.version(&record);
        let files =
            known.map_or_else(Vec::new, |known| known.files.iter().map(stale).collect());
        let pages = known.and_then(|known| known.pages);
        self.replace(VersionRecord { state: State::Refused, files, pages, ..record });
    }

    /// Completes the record of a version of which not all formats were made: a file
    /// that the build before made is as good as new if its key is the same, and
    /// stale if not.
    pub fn keep_other_formats(&self, record: &mut VersionRecord) {
        let known = self.version(record);
        let files = std::mem::take(&mut record.files);
        let kept = files.into_iter().filter_map(|file| {
            if !file.stale {
                return Some(file);
            }
            let before = known?.file(&file.format)?.clone();
            let same = before.key == file.key && before.name == file.name;
            Some(FileRecord { stale: before.stale || !same, ..before })
        });
        record.files = kept.collect();
        record.pages = record.pages.or(known.and_then(|known| known.pages));
    }

    /// The manifest, with everything in order: versions that do not belong here any
    /// more give up their files, files that a version has are not obsolete, and what
    /// nobody refers to is gone.
    pub fn settle(
        mut self,
        languages: &[String],
        belongs: impl Fn(&VersionRecord) -> bool,
        is_there: impl Fn(&str) -> bool,
    ) -> Manifest {
        let place = |tag: &str| languages.iter().position(|language| language == tag);
        let (mut versions, gone): (Vec<_>, Vec<_>) = self
            .versions
            .into_values()
            .partition(|version| belongs(version) && place(&version.language).is_some());
        versions.sort_by_cached_key(|version| {
            (version.source.clone(), place(&version.language), version.draft)
        });
        self.obsolete
            .extend(gone.into_iter().flat_map(|version| version.files));
        let files = versions.iter().flat_map(|version| &version.files);
        let held: BTreeSet<&str> = files.map(|file| file.name.as_str()).collect();
        let mut obsolete = self.obsolete;
        obsolete
            .retain(|file| !held.contains(file.name.as_str()) && is_there(&file.name));
        // Of several records of one file the newest, which comes last, is true.
        obsolete.reverse();
        obsolete.sort_by(|left, right| left.name.cmp(&right.name));
        obsolete.dedup_by(|left, right| left.name == right.name);
        let used: BTreeSet<Digest> =
            versions.iter().map(|version| version.project).collect();
        self.projects.retain(|digest, _| used.contains(digest));
        Manifest {
            languages: languages.to_vec(),
            projects: self.projects,
            versions,
            obsolete,
            ..Manifest::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_that_was_not_made_is_stale_unless_it_would_be_the_same() {
        let (same, other) = (Digest::of(b"same"), Digest::of(b"other"));
        for (name, key, stale) in [
            ("a.pdf", same, false),
            ("a.pdf", other, true),
            ("b.pdf", same, true),
            ("b.pdf", other, true),
        ] {
            let before = FileRecord { key: same, ..FileRecord::sample("a.pdf", "1") };
            let mut book = Book::default();
            book.replace(VersionRecord::sample(vec![before.clone()]));
            let now = FileRecord { key, stale: true, ..FileRecord::sample(name, "") };
            let mut record = VersionRecord::sample(vec![now]);
            book.keep_other_formats(&mut record);
            assert_eq!(record.files, [FileRecord { stale, ..before }], "{name}");
        }
    }

    #[test]
    fn a_file_that_nobody_needs_is_listed_once_while_it_is_there() {
        let files = ["b.pdf", "a.pdf", "gone.pdf", "b.pdf", "c.pdf"];
        let obsolete: Vec<FileRecord> = files
            .into_iter()
            .zip(["1", "2", "3", "4", "5"])
            .map(|(name, content)| FileRecord::sample(name, content))
            .collect();
        let book = Book::of(Manifest { obsolete, ..Manifest::default() });
        let settled = book.settle(&[], |_| true, |name| name != "gone.pdf");
        let left: Vec<_> = settled
            .obsolete
            .into_iter()
            .map(|file| (file.name, file.sha256))
            .collect();
        let of =
            |name: &str, content: &str| (name.into(), Digest::of(content.as_bytes()));
        assert_eq!(left, [of("a.pdf", "2"), of("b.pdf", "4"), of("c.pdf", "5")]);
    }
}
