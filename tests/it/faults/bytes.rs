//! Every truncation and thousands of flipped bytes of the files that ship: each
//! gives an error or a sound document, never a panic, an abort or a hang.
//!
//! `cargo test` takes a fixed sample of them. `DISTR_DAMAGE=all cargo test --test it
//! faults::bytes -- --nocapture` takes all truncations and 20,000 flips; it needs
//! some minutes.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use distr::diag::Diagnostics;
use distr::project::Project;
use distr::workshop::{Build, Format, Unit, Workshop};

use super::check_said;
use crate::support::{self, Files};

/// How many damages of each kind `cargo test` tries, and how many all of flips are.
const SAMPLE: usize = 25;
const ALL_FLIPS: usize = 20_000;

/// Longer than any damage may take, by far: a hang, not a measure of speed.
const HANG: Duration = Duration::from_secs(60);

/// Numbers that are the same in every run (Vigna, splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }
}

/// What is done to one file.
enum Damage {
    /// It ends here.
    Cut(usize),
    /// The bits of this byte that are set here are flipped.
    Flip(usize, u8),
}

impl Damage {
    fn done(&self, bytes: &[u8]) -> Vec<u8> {
        match *self {
            Damage::Cut(end) => bytes[..end].to_vec(),
            Damage::Flip(at, bits) => {
                let mut bytes = bytes.to_vec();
                bytes[at] ^= bits;
                bytes
            }
        }
    }
}

/// The files of words and facts that ship, without the fonts, which have checksums.
fn texts(files: &Files) -> Vec<(&String, &Vec<u8>)> {
    let is_text = |path: &str| {
        let ours = path.starts_with("sources/") || path.starts_with("locales/");
        ours && !path.contains("/.")
            && (path.ends_with(".yaml") || path.ends_with(".ftl"))
    };
    files.iter().filter(|(path, _)| is_text(path)).collect()
}

/// The damages to try, by the path of the file.
fn damages(files: &Files) -> Vec<(&str, Damage)> {
    let texts = texts(files);
    let all = std::env::var("DISTR_DAMAGE").is_ok_and(|wanted| wanted == "all");
    let size: usize = texts.iter().map(|(_, bytes)| bytes.len()).sum();
    let at = |mut offset: usize| {
        for (path, bytes) in &texts {
            if offset < bytes.len() {
                return (path.as_str(), offset);
            }
            offset -= bytes.len();
        }
        unreachable!("the offset lies in a file");
    };
    let mut dice = Dice(7);
    let mut damages = Vec::new();
    for number in 0..if all { size } else { SAMPLE } {
        let (path, offset) = at(if all { number } else { dice.below(size) });
        damages.push((path, Damage::Cut(offset)));
    }
    for _ in 0..if all { ALL_FLIPS } else { SAMPLE } {
        let (path, offset) = at(dice.below(size));
        damages.push((path, Damage::Flip(offset, 1 + dice.below(255) as u8)));
    }
    damages
}

/// A project without the fonts and languages that a damage of one language does
/// not touch: opening it is most of the work.
fn around(files: &Files, path: &str) -> Files {
    let touched = path.strip_prefix("locales/").and_then(|rest| rest.split('/').next());
    let Some(tag) = touched else { return files.clone() };
    let tags = if tag == "en" { vec!["en", "fr"] } else { vec!["en", tag] };
    let mut files = files.clone();
    files.retain(|path, _| match path.strip_prefix("locales/") {
        Some(rest) => {
            let folder = rest.split('/').next().unwrap_or_default();
            !rest.contains('/') || folder == ".base" || tags.contains(&folder)
        }
        None => true,
    });
    let languages: Vec<String> = tags.iter().map(|tag| format!("\"{tag}\"")).collect();
    let list = format!("reference = \"en\"\nlanguages = [{}]\n", languages.join(", "));
    files.insert("locales/languages.toml".into(), list.into());
    // Numbers and stamps for languages that are not there would be refused.
    let source = "sources/ctoc-cop-wg2-2023-1.yaml";
    let text = String::from_utf8(files[source].clone()).unwrap();
    let kept: Vec<&str> = text
        .lines()
        .filter(|line| {
            let key = line.strip_prefix("  ").and_then(|line| line.split_once(": "));
            let others = ["ar", "zh", "en", "fr", "ru", "es"];
            key.is_none_or(|(key, _)| !others.contains(&key) || tags.contains(&key))
        })
        .collect();
    files.insert(source.into(), kept.join("\n").into());
    files
}

/// Reads a damaged project to the end, its trees and the Word file of each, and
/// returns what is said.
fn read(files: Files) -> Diagnostics {
    let (workshop, mut all) = match Workshop::open(Project::Memory(files)) {
        Ok(opened) => opened,
        Err(said) => {
            assert!(said.has_errors(), "refused without a word");
            return said;
        }
    };
    let formats = [Format::Docx];
    let formats = if cfg!(feature = "docx") { &formats[..] } else { &[] };
    let build = Build::new(&workshop, formats).expect("nothing it reads was damaged");
    for path in workshop.sources() {
        let agenda = match workshop.agenda(&path) {
            Ok(agenda) => agenda,
            Err(said) => {
                all.extend(said);
                continue;
            }
        };
        for language in workshop.languages() {
            let unit = Unit { agenda: &agenda, language: &language };
            build
                .run(&[unit], |_, made| {
                    if let Err(said) = made {
                        all.extend(said);
                    }
                })
                .expect("there are threads");
        }
    }
    all
}

/// Reads a damaged project, and tells whether it is sound all the same.
fn is_sound(files: Files) -> bool {
    let said = read(files);
    for said in said.iter() {
        check_said("damage", said);
        assert_ne!(said.code, "internal", "{}", said.message);
        assert!(!said.code.starts_with("proof"), "{}", said.message);
    }
    !said.has_errors()
}

#[test]
fn what_is_left_out_round_a_damage_is_not_missed() {
    let files = support::repository();
    for path in ["locales/ar/terms.ftl", "locales/en/terms.ftl"] {
        let said = support::short(&read(around(&files, path)));
        assert_eq!(said, "", "{path}");
    }
}

#[test]
fn no_damage_of_a_text_gets_past_the_errors() {
    let files = support::repository();
    let damages = damages(&files);
    let next = AtomicUsize::new(0);
    let (outcomes, failed) = (Mutex::new(BTreeMap::new()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((path, damage)) =
                    damages.get(next.fetch_add(1, Ordering::Relaxed))
                {
                    let mut damaged = around(&files, path);
                    let bytes = damage.done(&damaged[*path].clone());
                    damaged.insert((*path).to_owned(), bytes);
                    let start = Instant::now();
                    let read = catch_unwind(AssertUnwindSafe(|| is_sound(damaged)));
                    let what = match damage {
                        Damage::Cut(end) => format!("{path} cut at {end}"),
                        Damage::Flip(at, bits) => format!("{path}:{at} ^ {bits:#04x}"),
                    };
                    match read {
                        Ok(sound) if start.elapsed() < HANG => {
                            *outcomes.lock().unwrap().entry(sound).or_insert(0) += 1;
                        }
                        Ok(_) => failed.lock().unwrap().push(format!("{what}: a hang")),
                        Err(_) => failed.lock().unwrap().push(what),
                    }
                }
            });
        }
    });
    let outcomes: BTreeMap<bool, usize> = outcomes.into_inner().unwrap();
    assert_eq!(outcomes.len(), 2, "{outcomes:?}");
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{failed:#?}");
}
