//! Splitting a batch: which of its versions are built here.

use std::collections::BTreeSet;

use super::{Batch, Unread};
use crate::batch::{Identity, ShardRecord, VersionRecord, batch_digest, split};
use crate::workshop::Unit;

/// The versions of a shard.
pub(super) struct Share {
    pub(super) record: ShardRecord,
    pub(super) versions: BTreeSet<Identity>,
}

impl Batch<'_> {
    /// Of all versions of a batch those of the shard that was asked for, or all.
    pub fn share<'u>(
        &mut self,
        units: Vec<Unit<'u>>,
        unread: Vec<Unread<'u>>,
    ) -> (Vec<Unit<'u>>, Vec<Unread<'u>>) {
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
