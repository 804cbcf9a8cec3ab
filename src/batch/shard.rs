//! Shards: parts of a batch that are built on different machines, and what becomes
//! of them when they come together.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::manifest::{Manifest, Run, State, VersionRecord};
use super::update::Book;
use super::{Digest, Fingerprint};
use crate::diag::{Diagnostics, codes};

/// Which part of a batch: the first of three is `1/3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Its number, from 1.
    pub index: usize,
    /// How many parts there are.
    pub of: NonZeroUsize,
}

/// The most parts of a batch.
const MAX_SHARDS: usize = 10_000;

/// A part of a batch as its manifest keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShardRecord {
    /// Its number, from 1.
    pub index: usize,
    /// How many parts there are.
    pub of: usize,
    /// The digest of all versions of the whole batch and of everything that they
    /// can depend on.
    pub batch_sha256: Digest,
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("`{text}` is no part such as `1/3`, the first of three");
        let (index, of) = text.split_once('/').ok_or_else(wrong)?;
        let index: NonZeroUsize = index.parse().map_err(|_| wrong())?;
        let of: NonZeroUsize = of.parse().map_err(|_| wrong())?;
        if index > of {
            return Err(wrong());
        }
        if of.get() > MAX_SHARDS {
            return Err(format!("more than {MAX_SHARDS} parts are of no use"));
        }
        Ok(Self { index: index.get(), of })
    }
}

/// The part that each piece of work belongs to, from 1. The heaviest is given first,
/// each to the part that has least so far (R. L. Graham, 1969), so that no part has
/// much more than another; the same weights are always split in the same way.
pub fn split(weights: &[u64], of: NonZeroUsize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(weights[*index]));
    let mut loads: BTreeSet<(u64, usize)> =
        (1..=of.get()).map(|shard| (0, shard)).collect();
    let mut parts = vec![1; weights.len()];
    for index in order {
        let Some((load, shard)) = loads.pop_first() else { break };
        parts[index] = shard;
        // A piece without weight is a piece all the same.
        loads.insert((load + weights[index].max(1), shard));
    }
    parts
}

/// The digest of the versions of a whole batch.
pub fn batch_digest<'a>(versions: impl IntoIterator<Item = &'a VersionRecord>) -> Digest {
    let mut all: Vec<(&str, &str, bool, &Digest)> = versions
        .into_iter()
        .map(|version| {
            let VersionRecord { source, language, draft, fingerprint, .. } = version;
            (source.as_str(), language.as_str(), *draft, fingerprint)
        })
        .collect();
    all.sort();
    all.into_iter()
        .fold(Fingerprint::new("batch"), |all, (source, language, draft, fingerprint)| {
            all.part("source", source.as_bytes())
                .part("language", language.as_bytes())
                .part("draft", &[u8::from(draft)])
                .digest("fingerprint", fingerprint)
        })
        .finish()
}

/// Joins the manifests of all shards of a batch, each with the name of its folder.
///
/// # Errors
/// A shard is missing, is there twice, is of another batch, is not finished, or was
/// built by another version of the program.
pub fn merge(shards: &[(String, Manifest)]) -> Result<Manifest, Diagnostics> {
    let mut said = Diagnostics::default();
    let mut records: Vec<(&str, &ShardRecord)> = Vec::new();
    for (folder, manifest) in shards {
        match &manifest.shard {
            Some(shard) => records.push((folder, shard)),
            None => said.push(codes::not_a_shard(folder)),
        }
        if !manifest.complete {
            said.push(codes::build_unfinished(folder));
        }
    }
    let Some((first_folder, first)) = shards.first() else {
        return Err(codes::internal("a merge needs a folder").into());
    };
    for (folder, manifest) in shards {
        if manifest.tool != first.tool {
            said.push(codes::shards_of_two_programs(first_folder, folder));
        } else if manifest.batch() != first.batch() {
            said.push(codes::shards_of_two_batches(first_folder, folder));
        }
    }
    let mut made = shards.iter().filter(|(_, manifest)| !formats(manifest).is_empty());
    if let Some((one, of_one)) = made.next() {
        let others = made.filter(|(_, other)| formats(other) != formats(of_one));
        others.for_each(|(other, _)| said.push(codes::shards_of_two_batches(one, other)));
    }
    if said.is_empty() {
        said.extend(count(&records));
    }
    if !said.is_empty() {
        return Err(said);
    }
    let merged = join(shards, first);
    // Were a version missing or another, the digest would be another too.
    let whole = first.shard.as_ref().map(|shard| shard.batch_sha256);
    if whole != Some(batch_digest(&merged.versions)) {
        return Err(codes::shards_incomplete().into());
    }
    Ok(merged)
}

/// The formats that were made; none where no version could be.
fn formats(manifest: &Manifest) -> BTreeSet<&str> {
    let built = manifest.versions.iter().filter(|one| one.state == State::Built);
    let files = built.flat_map(|version| &version.files).filter(|file| !file.stale);
    files.map(|file| file.format.as_str()).collect()
}

impl Manifest {
    /// What all shards of a batch have in common.
    fn batch(&self) -> (Option<(usize, Digest)>, Option<u64>, &[String]) {
        let shard = self.shard.as_ref().map(|shard| (shard.of, shard.batch_sha256));
        (shard, self.source_date_epoch, &self.languages)
    }
}

/// Complains about shards that are missing or there twice.
fn count(records: &[(&str, &ShardRecord)]) -> Diagnostics {
    let mut said = Diagnostics::default();
    let of = records.first().map_or(0, |(_, shard)| shard.of);
    for index in 1..=of {
        let mut folders = records
            .iter()
            .filter(|(_, shard)| shard.index == index)
            .map(|(name, _)| *name);
        match (folders.next(), folders.next()) {
            (None, _) => said.push(codes::shard_missing(index, of)),
            (Some(one), Some(two)) => said.push(codes::shard_twice(index, one, two)),
            (Some(_), None) => {}
        }
    }
    said
}

fn join(shards: &[(String, Manifest)], first: &Manifest) -> Manifest {
    let mut book = Book::default();
    for (_, manifest) in shards {
        book.join(manifest);
    }
    let merged = book.settle(&first.languages, |_| true, |_| true);
    let runs: Option<Vec<&Run>> =
        shards.iter().map(|(_, manifest)| manifest.run.as_ref()).collect();
    Manifest {
        tool: first.tool.clone(),
        source_date_epoch: first.source_date_epoch,
        run: runs.map(|runs| sum(&runs)),
        ..merged
    }
}

/// The runs of all shards as one.
fn sum(runs: &[&Run]) -> Run {
    let mut all = Run::default();
    for run in runs {
        if all.started.is_empty() || run.started < all.started {
            all.started.clone_from(&run.started);
        }
        if run.finished > all.finished {
            all.finished.clone_from(&run.finished);
        }
        all.threads += run.threads;
        all.built += run.built;
        all.kept += run.kept;
        all.refused += run.refused;
        let (sum, steps) = (&mut all.milliseconds, &run.milliseconds);
        sum.all = sum.all.max(steps.all);
        sum.compose += steps.compose;
        sum.pdf += steps.pdf;
        sum.docx += steps.docx;
        sum.proof += steps.proof;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::manifest::Steps;

    fn shards(of: usize) -> NonZeroUsize {
        NonZeroUsize::new(of).unwrap()
    }

    #[test]
    fn a_shard_is_written_as_a_fraction() {
        assert_eq!("2/3".parse(), Ok(Shard { index: 2, of: shards(3) }));
        for wrong in ["", "3", "0/3", "4/3", "1/0", "-1/3", "1/3/5", "a/b"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn work_is_split_evenly_whatever_there_is() {
        for of in 1..9 {
            for count in 0..40 {
                let weights: Vec<u64> = (0..count).map(|n| n * 7919 % 97).collect();
                let parts = split(&weights, shards(of));
                assert_eq!(parts, split(&weights, shards(of)));
                let load = |shard: usize| -> u64 {
                    let own =
                        parts.iter().zip(&weights).filter(|(part, _)| **part == shard);
                    own.map(|(_, weight)| weight).sum()
                };
                let loads: Vec<u64> = (1..=of).map(load).collect();
                let (least, most) = (loads.iter().min(), loads.iter().max());
                let heaviest = weights.iter().max().copied().unwrap_or(0);
                let spread = most.unwrap() - least.unwrap();
                assert!(spread <= heaviest.max(1), "{count} in {of}: {loads:?}");
            }
        }
    }

    #[test]
    fn work_of_one_weight_is_split_by_number() {
        let parts = split(&[0; 14], shards(4));
        let sizes: Vec<usize> = (1..=4)
            .map(|shard| parts.iter().filter(|part| **part == shard).count())
            .collect();
        assert_eq!(sizes, [4, 4, 3, 3]);
    }

    #[test]
    fn the_runs_of_shards_are_one_from_the_first_beginning_to_the_last_end() {
        let run = |started: &str, finished: &str, number: usize, all| Run {
            started: started.into(),
            finished: finished.into(),
            threads: number,
            built: number * 2,
            kept: number * 3,
            refused: number * 4,
            milliseconds: Steps {
                all,
                compose: all * 2,
                pdf: all * 3,
                docx: all * 4,
                proof: all * 5,
            },
        };
        let runs = [run("09:10", "09:40", 1, 5), run("09:00", "09:50", 2, 9)];
        let mut whole = run("09:00", "09:50", 3, 14);
        // They ran beside each other.
        whole.milliseconds.all = 9;
        assert_eq!(sum(&[&runs[0], &runs[1]]), whole);
        assert_eq!(sum(&[&runs[1], &runs[0]]), whole);
        let third = run("09:20", "09:30", 0, 0);
        assert_eq!(sum(&[&runs[0], &third, &runs[1]]), whole);
    }
}
