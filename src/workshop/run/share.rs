//! Splitting a batch: which of its versions are built here.

use std::collections::{BTreeMap, BTreeSet};

use super::{Batch, Unread};
use crate::batch::{Identity, ShardRecord, VersionRecord, batch_digest, split};
use crate::workshop::Unit;
use crate::workshop::version::stem;

/// The versions of a shard.
pub(super) struct Share {
    pub(super) record: ShardRecord,
    pub(super) versions: BTreeSet<Identity>,
}

impl Batch<'_> {
    /// The files in the folder that belong to sources outside the batch, by their names.
    /// That two sources have one symbol is found among those of one batch.
    fn claimed(
        &self,
        units: &[Unit<'_>],
        unread: &[Unread<'_>],
    ) -> BTreeMap<String, String> {
        let asked = units.iter().map(|unit| unit.agenda.stem.as_str());
        let asked: BTreeSet<&str> =
            asked.chain(unread.iter().map(|unread| unread.stem)).collect();
        let sources = self.scribe.sources();
        let is_outside = |version: &&VersionRecord| {
            sources.contains(&version.source) && !asked.contains(stem(&version.source))
        };
        let outside = self.book.versions().filter(is_outside);
        let files = outside.flat_map(|version| {
            version.files.iter().map(|file| (&file.name, &version.source))
        });
        files.map(|(name, source)| (name.clone(), source.clone())).collect()
    }

    /// Of all versions of a batch those of the shard that was asked for, or all.
    pub fn share<'u>(
        &mut self,
        units: Vec<Unit<'u>>,
        unread: Vec<Unread<'u>>,
    ) -> (Vec<Unit<'u>>, Vec<Unread<'u>>) {
        self.claimed = self.claimed(&units, &unread);
        let Some(shard) = self.request.shard else { return (units, unread) };
        let scribe = &self.scribe;
        let made = units.iter().map(|unit| {
            let reference = scribe.reference(unit.agenda);
            scribe.record(&unit.agenda.stem, reference, unit.language)
        });
        let unmade = unread.iter().map(|unread| {
            let reference = self.build.workshop().reference();
            scribe.record(unread.stem, reference, unread.language)
        });
        let records: Vec<VersionRecord> = made.chain(unmade).collect();
        let weights: Vec<u64> =
            records.iter().map(|record| scribe.weight(record)).collect();
        let parts = split(&weights, shard.of);
        let own = |place: usize| parts.get(place) == Some(&shard.index);
        let versions = records.iter().enumerate().filter(|(place, _)| own(*place));
        self.share = Some(Share {
            record: ShardRecord {
                index: shard.index,
                of: shard.of.get(),
                batch_sha256: batch_digest(&records),
            },
            versions: versions.map(|(_, record)| record.identity()).collect(),
        });
        let first = units.len();
        (chosen(units, own), chosen(unread, |place| own(first + place)))
    }
}

/// Those in some places.
fn chosen<T>(all: Vec<T>, is_chosen: impl Fn(usize) -> bool) -> Vec<T> {
    let places = all.into_iter().enumerate();
    let chosen = places.filter(|(place, _)| is_chosen(*place));
    chosen.map(|(_, one)| one).collect()
}
