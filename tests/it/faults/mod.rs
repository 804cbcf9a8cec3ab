//! Faults of every kind, one row for each: what is done to a sound project, and
//! what must become of it.
//!
//! A row is a name, a change of the files and an expectation. For every row it
//! holds that nothing panics, that everything said has a place and a word of
//! advice, that no control character of a file reaches the terminal, and that the
//! document beside it comes out as if nothing had happened. How files are written
//! and how a batch goes on is not here but in the tests of these.

mod bytes;
mod desk;
#[cfg(unix)]
mod files;
#[cfg(unix)]
mod folder;
mod fonts;
mod hostile;
mod sources;
mod table;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use distr::diag::{Blame, Diagnostic, Diagnostics};
use distr::document;
use distr::project::Project;
use distr::workshop::{Build, Format, Unit, Workshop};

use crate::made::FORMATS;
use crate::support::{self, Files, SOURCE};

/// The words of the case in English and in French.
const ENGLISH: &str = "locales/en/documents/case.ftl";
const FRENCH: &str = "locales/fr/documents/case.ftl";

/// The document beside it, which no fault of the case may touch.
const NEIGHBOUR: &str = "sources/neighbour.yaml";

/// What must become of a fault.
enum Expected {
    /// The case is refused with these codes and this exit code.
    Refused(&'static [&'static str], u8),
    /// The project is refused as a whole, and with it the document beside it.
    Stopped(&'static [&'static str], u8),
    /// Everything comes out as without the change.
    Same,
    /// Every format of it is built and says what its tree says, which holds this.
    Built(&'static str),
}

use Expected::{Built, Refused, Same, Stopped};

/// A fault.
struct Fault {
    /// What is done.
    name: &'static str,
    /// How it is done.
    change: fn(&mut Files),
    /// What must become of it.
    expected: Expected,
}

/// A row of a table.
const fn fault(name: &'static str, change: fn(&mut Files), expected: Expected) -> Fault {
    Fault { name, change, expected }
}

/// The sound project.
fn sound() -> Files {
    let mut files = support::house();
    files.insert(SOURCE.into(), support::BASE.into());
    files.insert(ENGLISH.into(), support::BASE_WORDS.into());
    files.insert(FRENCH.into(), "item-opening = Ouverture de la réunion\n".into());
    let neighbour = support::BASE.replace("2026/1", "2026/2");
    files.insert(NEIGHBOUR.into(), neighbour.into());
    files.insert("locales/en/documents/neighbour.ftl".into(), support::BASE_WORDS.into());
    files
}

/// Puts keys in the place of those of the source.
fn source(files: &mut Files, patch: &str) {
    files.insert(SOURCE.into(), support::patched(support::BASE, patch).into());
}

/// Puts words in the place of the English ones.
fn words(files: &mut Files, text: &str) {
    files.insert(ENGLISH.into(), text.into());
}

/// Replaces text in a file.
fn replace(files: &mut Files, path: &str, old: &str, new: &str) {
    let text = String::from_utf8(files[path].clone()).unwrap();
    assert!(text.contains(old), "{path} does not hold {old}");
    files.insert(path.into(), text.replacen(old, new, 1).into());
}

/// What a project makes of its sources.
#[derive(Default)]
struct Found {
    said: Diagnostics,
    /// The trees of the case by language.
    trees: BTreeMap<String, String>,
    /// The tree of the document beside it.
    neighbour: Option<String>,
}

fn find(files: Files, formats: &[Format]) -> Found {
    let mut found = Found::default();
    let workshop = match Workshop::open(Project::Memory(files)) {
        Ok((workshop, said)) => {
            found.said.extend(said);
            workshop
        }
        Err(said) => {
            found.said.extend(said);
            return found;
        }
    };
    for path in [SOURCE, NEIGHBOUR] {
        match workshop.agenda(path) {
            Ok(agenda) => {
                for tag in ["en", "fr"] {
                    if path == NEIGHBOUR && tag != "en" {
                        continue;
                    }
                    let language = tag.parse().unwrap();
                    match workshop.version(&agenda, &language) {
                        Ok(version) => {
                            let tree = document::print(&version.document);
                            if path == NEIGHBOUR {
                                found.neighbour = Some(tree);
                            } else {
                                found.trees.insert(tag.into(), tree);
                            }
                        }
                        Err(said) => found.said.extend(said),
                    }
                    if path == SOURCE && !formats.is_empty() {
                        let unit = Unit { agenda: &agenda, language: &language };
                        let build =
                            Build::new(&workshop, formats).unwrap_or_else(|said| {
                                panic!("{}", support::short(&said));
                            });
                        build
                            .run(&[unit], |_, made| {
                                if let Err(said) = made {
                                    found.said.extend(said);
                                }
                            })
                            .expect("there are threads");
                    }
                }
            }
            Err(said) => found.said.extend(said),
        }
    }
    found
}

impl Fault {
    /// Does the harm, and complains about all that is not as it must be.
    fn check(&self, clean: &Found) {
        let mut files = sound();
        (self.change)(&mut files);
        let formats = if matches!(self.expected, Built(_)) { FORMATS } else { &[] };
        let found = find(files, formats);
        let said = support::short(&found.said);
        for diagnostic in found.said.iter() {
            check_said(self.name, diagnostic);
        }
        if !matches!(self.expected, Stopped(..)) {
            assert_eq!(found.neighbour, clean.neighbour, "{}: {said}", self.name);
        }
        let codes: BTreeSet<&str> = found.said.iter().map(|said| said.code).collect();
        let code = found.said.worst().map_or(0, Blame::exit_code);
        match self.expected {
            Refused(expected, exit) | Stopped(expected, exit) => {
                let expected: BTreeSet<&str> = expected.iter().copied().collect();
                assert_eq!((codes, code), (expected, exit), "{}: {said}", self.name);
                let both = found.trees.len() == 2;
                assert!(!both, "{}: no version was refused", self.name);
            }
            Same => {
                assert!(found.said.is_empty(), "{}: {said}", self.name);
                assert_eq!(found.trees, clean.trees, "{}", self.name);
            }
            Built(words) => {
                assert!(found.said.is_empty(), "{}: {said}", self.name);
                let trees: String = found.trees.values().map(String::as_str).collect();
                assert!(trees.contains(words), "{}: no {words:?} in {trees}", self.name);
            }
        }
    }
}

/// Everything that is said has a place inside its file, or names the file, and a
/// word of advice; and what it quotes from a file cannot reach a terminal raw.
fn check_said(name: &str, said: &Diagnostic) {
    let what = format!("{name}: {}: {}", said.code, said.message);
    assert!(said.help.is_some(), "{what}: no advice");
    let is_control = |char: char| char.is_control() && char != '\n';
    assert!(!said.message.contains(is_control), "{what:?}: a raw control character");
    match (&said.place, said.blame) {
        (Some(place), _) => {
            let text = &place.file.text;
            let (start, end) = (place.range.start, place.range.end);
            assert!(start <= end && end <= text.len(), "{what}: outside of its file");
            assert!(
                text.is_char_boundary(start) && text.is_char_boundary(end),
                "{what}: inside a character"
            );
        }
        (None, Blame::Content | Blame::Limit) => {
            assert!(said.message.contains('/'), "{what}: neither place nor file");
        }
        (None, _) => {}
    }
}

#[test]
fn every_fault_is_met_as_expected() {
    let clean = find(sound(), &[]);
    assert!(clean.said.is_empty(), "{}", support::short(&clean.said));
    assert_eq!((clean.trees.len(), clean.neighbour.is_some()), (2, true));
    let faults: Vec<&Fault> =
        [sources::FAULTS, words::FAULTS, fonts::FAULTS, hostile::FAULTS]
            .into_iter()
            .flatten()
            .collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let failed = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(fault) =
                    faults.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                {
                    let check = AssertUnwindSafe(|| fault.check(&clean));
                    if catch_unwind(check).is_err() {
                        failed.lock().unwrap().push(fault.name);
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "these faults were met differently: {failed:#?}");
}
