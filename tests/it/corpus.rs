//! The kept inputs of the fuzzers in `fuzz/corpus/`, and seeded damages of each: what
//! a fuzzer found once stays found. More damages of shipped files are in
//! `faults/bytes.rs`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use crate::dice::Dice;

// The fuzzers use what is public there.
#[allow(unreachable_pub)]
#[path = "../../fuzz/src/lib.rs"]
mod targets;

/// How many times each kept input is cut, and how often a byte of it is another.
const DAMAGES: usize = 8;

#[test]
fn every_kept_input_and_its_damages_are_errors_or_sound() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut dice = Dice::new(5);
    let mut failed = Vec::new();
    for (name, target) in targets::TARGETS {
        let mut inputs: Vec<_> = std::fs::read_dir(corpus.join(name))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        inputs.sort();
        assert!(!inputs.is_empty(), "no input is kept for {name}");
        for path in inputs {
            let sound = std::fs::read(&path).unwrap();
            for (number, bytes) in damages(&sound, &mut dice).into_iter().enumerate() {
                if catch_unwind(AssertUnwindSafe(|| target(&bytes))).is_err() {
                    failed.push(format!("{} ({number}): {bytes:?}", path.display()));
                }
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// The bytes, and what is left of them after some accidents.
fn damages(sound: &[u8], dice: &mut Dice) -> Vec<Vec<u8>> {
    let mut all = vec![sound.to_vec()];
    for _ in 0..DAMAGES {
        let at = dice.below(sound.len().max(1));
        all.push(sound[..at.min(sound.len())].to_vec());
        let mut flipped = sound.to_vec();
        if let Some(byte) = flipped.get_mut(at) {
            *byte ^= 1 + dice.below(255) as u8;
        }
        all.push(flipped);
    }
    all
}
