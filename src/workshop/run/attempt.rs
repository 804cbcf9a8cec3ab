//! Making the files of one language version, whatever breaks; and finding that
//! some need not be made.

use std::collections::BTreeMap;

use super::record::Scribe;
use super::{Name, Watch};
use crate::batch::{Book, Digest, FileRecord, Reason, Said, Side, State, VersionRecord};
use crate::diag::{Diagnostics, codes};
use crate::output::{Cache, Entry, Folder};
use crate::workshop::build::guarded;
use crate::workshop::materials::Own;
use crate::workshop::{Build, Format, Made, Timings, Unit, Version};

/// What all threads have before them. Nothing here changes while they work.
pub(super) struct Task<'a> {
    pub(super) build: &'a Build<'a>,
    pub(super) scribe: &'a Scribe<'a>,
    pub(super) folder: &'a Folder,
    pub(super) cache: Option<&'a Cache>,
    /// Whether everything is made anew.
    pub(super) force: bool,
    pub(super) watch: &'a dyn Watch,
    /// The records of the builds before.
    pub(super) book: Book,
    /// The digest of every file that they made.
    pub(super) digests: BTreeMap<String, Digest>,
    /// The source of every file that belongs to a source outside the batch.
    pub(super) claimed: BTreeMap<String, String>,
}

/// What a thread hands over: a record, and the files that are not in the folder yet.
pub(super) struct Delivery {
    pub(super) record: VersionRecord,
    pub(super) made: Vec<Made>,
    /// How many files are in the folder already.
    pub(super) kept: usize,
    /// Why files were made.
    pub(super) reasons: Vec<Explained>,
    pub(super) said: Diagnostics,
    pub(super) spent: Timings,
}

/// Why a file was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// The name of the file.
    pub name: String,
    /// The reason.
    pub reason: Reason,
    /// Whether it was taken from the cache.
    pub from_cache: bool,
}

/// What is to be done for a file.
enum Plan {
    /// Nothing: what was built is in its place.
    Keep(FileRecord),
    /// It is to be made.
    Make(Reason),
}

impl Task<'_> {
    /// Makes the files of a unit. What stops it, a panic in a dependency included,
    /// is said and stops no other.
    pub(super) fn attempt(&self, unit: &Unit<'_>) -> Delivery {
        let reference = self.scribe.reference(unit.agenda);
        let record = self.scribe.record(&unit.agenda.stem, reference, unit.language);
        let symbol = Some(unit.agenda.symbol().as_str().to_owned());
        let mut delivery = Delivery {
            record: VersionRecord { symbol, ..record },
            made: Vec::new(),
            kept: 0,
            reasons: Vec::new(),
            said: Diagnostics::default(),
            spent: Timings::default(),
        };
        if let Some(record) = self.unchanged(&delivery.record) {
            return Delivery {
                kept: self.build.formats().len(),
                record,
                ..delivery
            };
        }
        let mut aside = Diagnostics::default();
        let make = || self.make(&mut delivery, unit, &mut aside);
        match self.watched(unit, || guarded(&unit.name(), make)) {
            Ok(()) => {
                delivery.record.state = State::Built;
                delivery.record.said = delivery.said.iter().map(Said::of).collect();
                delivery.said.extend(aside);
            }
            Err(said) => {
                aside.extend(self.build.placed(said, unit));
                delivery.said = aside;
                delivery.made = Vec::new();
                delivery.kept = 0;
            }
        }
        delivery
    }

    /// Makes something of a unit before the eyes of who watches.
    fn watched<T>(
        &self,
        unit: &Unit<'_>,
        make: impl FnOnce() -> Result<T, Diagnostics>,
    ) -> Result<T, Diagnostics> {
        let name = Name::of(unit);
        if let Some(said) = self.watch.barred(&name) {
            return Err(said);
        }
        self.watch.begun(&name);
        let made = make();
        self.watch.done(&name);
        made
    }

    /// The record of the build before, where nothing that the version can depend on
    /// changed since, and its files are in their places. What has warnings is
    /// composed again, so that they are said again.
    fn unchanged(&self, record: &VersionRecord) -> Option<VersionRecord> {
        let before = self.book.version(record).filter(|before| {
            before.fingerprint == record.fingerprint
                && before.state == State::Built
                && before.said.is_empty()
        })?;
        let mut formats = self.build.formats().iter();
        let in_place = formats.all(|format| {
            let file = before.file(format.ending()).filter(|file| !file.stale);
            file.is_some_and(|file| self.folder.digest(&file.name) == Some(file.sha256))
        });
        (in_place && !self.force).then(|| before.clone())
    }

    fn make(
        &self,
        delivery: &mut Delivery,
        unit: &Unit<'_>,
        aside: &mut Diagnostics,
    ) -> Result<(), Diagnostics> {
        let version = self.build.compose(unit, &mut delivery.spent)?;
        delivery.record.words = Some(version.document.words());
        delivery.said = unit.agenda.warnings.clone();
        delivery.said.extend(version.warnings.clone());
        let own = Own::of(&version)?;
        for format in Format::ALL {
            let workshop = self.build.workshop();
            let parts = self.build.materials.parts(format, own, &version, workshop);
            let mut file = FileRecord {
                name: version.file_name(format),
                format: format.ending().to_owned(),
                bytes: 0,
                sha256: Digest::of(&[]),
                key: FileRecord::key_of(&parts),
                parts,
                stale: true,
            };
            if self.build.formats().contains(&format) {
                file = match self.plan(&delivery.record, &file) {
                    Plan::Keep(file) => {
                        delivery.kept += 1;
                        file
                    }
                    Plan::Make(reason) => {
                        self.file(delivery, &version, format, (file, reason), aside)?
                    }
                };
            }
            delivery.record.files.push(file);
        }
        if delivery.kept > 0 && delivery.record.pages.is_none() {
            let before = self.book.version(&delivery.record);
            delivery.record.pages = before.and_then(|before| before.pages);
        }
        Ok(())
    }

    /// What is to be done for a file of which name and key are known.
    fn plan(&self, record: &VersionRecord, file: &FileRecord) -> Plan {
        let before = self.book.version(record);
        let old = before.and_then(|before| before.file(&file.format));
        let reason = before.map_or(Some(Reason::New), |before| {
            let project = self.book.project(&before.project);
            let before = Side { version: before, project };
            let now = Side {
                version: record,
                project: Some(self.scribe.project()),
            };
            Reason::of((before, old), (now, file))
        });
        match (reason, old) {
            (Some(reason), _) => Plan::Make(reason),
            _ if self.force => Plan::Make(Reason::Forced),
            (None, Some(old)) => match self.folder.digest(&old.name) {
                Some(digest) if digest == old.sha256 => {
                    Plan::Keep(FileRecord { stale: false, ..old.clone() })
                }
                Some(_) => Plan::Make(Reason::Edited),
                None => Plan::Make(Reason::Gone),
            },
            (None, None) => Plan::Make(Reason::New),
        }
    }

    /// Takes a file from the cache, or makes it and keeps it there.
    fn file(
        &self,
        delivery: &mut Delivery,
        version: &Version,
        format: Format,
        (file, reason): (FileRecord, Reason),
        aside: &mut Diagnostics,
    ) -> Result<FileRecord, Diagnostics> {
        if let Some(source) = self.claimed.get(&file.name) {
            return Err(codes::output_claimed(&file.name, source).into());
        }
        let cached = self.cached(&file.key, aside);
        let from_cache = cached.is_some();
        let made = match cached {
            Some(Entry { bytes, pages }) => {
                Made { name: file.name.clone(), format, bytes, pages }
            }
            None => self.build.produce(format, version, &mut delivery.spent)?,
        };
        let sha256 = Digest::of(&made.bytes);
        self.spare_edited(&made.name, sha256)?;
        if let (Some(cache), false) = (self.cache, from_cache) {
            let entry = Entry { bytes: made.bytes.clone(), pages: made.pages };
            if let Err(said) = cache.put(&file.key, &entry) {
                aside.push(said);
            }
        }
        let file = FileRecord {
            bytes: made.bytes.len() as u64,
            sha256,
            stale: false,
            ..file
        };
        delivery.record.pages = delivery.record.pages.or(made.pages);
        delivery
            .reasons
            .push(Explained { name: made.name.clone(), reason, from_cache });
        delivery.made.push(made);
        Ok(file)
    }

    fn cached(&self, key: &Digest, aside: &mut Diagnostics) -> Option<Entry> {
        let cache = self.cache.filter(|_| !self.force)?;
        match cache.get(key) {
            Ok(entry) => entry,
            Err(said) => {
                aside.push(said);
                None
            }
        }
    }

    /// Refuses to take the place of a file that somebody edited.
    fn spare_edited(&self, name: &str, sha256: Digest) -> Result<(), Diagnostics> {
        if !self.force && self.folder.is_edited(name, self.digests.get(name), sha256) {
            return Err(codes::output_edited(name).into());
        }
        Ok(())
    }
}
