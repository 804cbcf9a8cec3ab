//! Compares two manifests: which language versions are new, gone or other than
//! they were.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::Digest;
use super::manifest::{FileRecord, Manifest, State, VersionRecord};

/// What became of a language version between two builds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It has files, and had none.
    Added,
    /// It had files, and is not there any more.
    Removed,
    /// Some of its files are not what they were.
    Changed,
    /// It was built, and the last build refused it.
    Refused,
}

/// A version that is not as it was.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// What became of it.
    pub change: Change,
    /// As it was; none if it is new.
    pub old: Option<&'a VersionRecord>,
    /// As it is; none if it is gone.
    pub new: Option<&'a VersionRecord>,
}

/// The versions of two folders.
#[derive(Debug, Clone, Default)]
pub struct Changes<'a> {
    /// Those that are not as they were, by source, in the order of the languages.
    pub pairs: Vec<Pair<'a>>,
    /// Those that have the same files, in the order of the newer build.
    pub equal: Vec<&'a VersionRecord>,
}

/// What tells documents apart: their source, or their symbol.
type Key<'a> = (&'a str, &'a str, bool);

/// Compares the manifest of an older build with that of a newer one. A document is
/// known by its source, and by its symbol where its source has another name.
pub fn changes<'a>(old: &'a Manifest, new: &'a Manifest) -> Changes<'a> {
    let pairs = paired(old, new);
    let mut changes = Changes::default();
    for (old, new) in pairs {
        match change(old, new) {
            Some(change) => changes.pairs.push(Pair { change, old, new }),
            None => changes.equal.extend(new.filter(|_| has_files(new))),
        }
    }
    let languages = new.languages.iter().chain(&old.languages);
    let languages: Vec<&String> = languages.collect();
    let place = |tag: &String| languages.iter().position(|language| *language == tag);
    let order =
        |one: &'a VersionRecord| (one.source.as_str(), place(&one.language), one.draft);
    changes.pairs.sort_by_key(|pair| pair.new.or(pair.old).map(order));
    changes.equal.sort_by_key(|version| order(version));
    changes
}

/// Two versions that are one, or one that has no other.
type Paired<'a> = (Option<&'a VersionRecord>, Option<&'a VersionRecord>);

fn paired<'a>(old: &'a Manifest, new: &'a Manifest) -> Vec<Paired<'a>> {
    let by_source = |version: &'a VersionRecord| -> Option<Key<'a>> {
        Some((&version.source, &version.language, version.draft))
    };
    let by_symbol = |version: &'a VersionRecord| -> Option<Key<'a>> {
        let symbol = version.symbol.as_deref()?;
        Some((symbol, &version.language, version.draft))
    };
    let mut pairs: Vec<Paired<'a>> = Vec::new();
    let (mut before, mut now): (Vec<_>, Vec<_>) =
        (old.versions.iter().collect(), new.versions.iter().collect());
    for key in [&by_source as &dyn Fn(&'a VersionRecord) -> Option<Key<'a>>, &by_symbol] {
        let mut known: BTreeMap<Key<'_>, &VersionRecord> = before
            .iter()
            .filter_map(|version| Some((key(version)?, *version)))
            .collect();
        let mut taken = BTreeSet::new();
        now.retain(|version| {
            let like = key(version).and_then(|key| known.remove(&key));
            if let Some(like) = like {
                taken.insert(like.identity());
                pairs.push((Some(like), Some(version)));
            }
            like.is_none()
        });
        before.retain(|version| !taken.contains(&version.identity()));
    }
    pairs.extend(before.into_iter().map(|version| (Some(version), None)));
    pairs.extend(now.into_iter().map(|version| (None, Some(version))));
    pairs
}

fn has_files(version: Option<&VersionRecord>) -> bool {
    version.is_some_and(|version| !version.files.is_empty())
}

fn change(old: Option<&VersionRecord>, new: Option<&VersionRecord>) -> Option<Change> {
    let is = |version: Option<&VersionRecord>, state| {
        version.is_some_and(|version| version.state == state)
    };
    if is(new, State::Refused) && is(old, State::Built) {
        return Some(Change::Refused);
    }
    match (has_files(old), has_files(new)) {
        (false, false) => None,
        (false, true) => Some(Change::Added),
        (true, false) => Some(Change::Removed),
        (true, true) => (files(old) != files(new)).then_some(Change::Changed),
    }
}

/// The names of the files of a version, and what they are.
fn files(version: Option<&VersionRecord>) -> BTreeSet<(&str, Digest)> {
    let files = version.map_or(&[] as &[FileRecord], |version| &version.files);
    files.iter().map(|file| (file.name.as_str(), file.sha256)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(source: &str, symbol: &str, content: &str) -> VersionRecord {
        let file = FileRecord::sample(&format!("{symbol}.pdf"), content);
        VersionRecord {
            source: source.into(),
            symbol: Some(symbol.into()),
            ..VersionRecord::sample(vec![file])
        }
    }

    fn said(old: Vec<VersionRecord>, new: Vec<VersionRecord>) -> (String, usize) {
        let manifest = |versions| Manifest {
            languages: vec!["qaa".into()],
            versions,
            ..Manifest::default()
        };
        let (old, new) = (manifest(old), manifest(new));
        let changes = changes(&old, &new);
        let words = changes.pairs.iter().map(|pair| {
            let version = pair.new.or(pair.old).unwrap();
            format!("{:?} {}", pair.change, version.source)
        });
        (words.collect::<Vec<_>>().join(", "), changes.equal.len())
    }

    #[test]
    fn versions_are_equal_added_removed_changed_or_refused() {
        let a = || version("a", "A/1", "1");
        let refused = || VersionRecord { state: State::Refused, ..a() };
        let without = || VersionRecord { files: Vec::new(), ..refused() };
        assert_eq!(said(vec![a()], vec![a()]), (String::new(), 1));
        assert_eq!(said(vec![], vec![a()]).0, "Added a");
        assert_eq!(said(vec![a()], vec![]).0, "Removed a");
        assert_eq!(said(vec![a()], vec![version("a", "A/1", "2")]).0, "Changed a");
        assert_eq!(said(vec![a()], vec![version("a", "A/2", "1")]).0, "Changed a");
        assert_eq!(said(vec![a()], vec![refused()]).0, "Refused a");
        assert_eq!(said(vec![a()], vec![without()]).0, "Refused a");
        assert_eq!(said(vec![without()], vec![a()]).0, "Added a");
        assert_eq!(said(vec![refused()], vec![refused()]), (String::new(), 1));
        assert_eq!(said(vec![without()], vec![without()]), (String::new(), 0));
    }

    #[test]
    fn a_source_with_another_name_is_known_by_its_symbol() {
        let (a, b) = (version("a", "A/1", "1"), version("b", "A/1", "1"));
        assert_eq!(said(vec![a.clone()], vec![b]), (String::new(), 1));
        let (b, c) = (version("b", "A/1", "2"), version("c", "C/1", "1"));
        assert_eq!(said(vec![a], vec![c, b]).0, "Changed b, Added c");
    }
}
