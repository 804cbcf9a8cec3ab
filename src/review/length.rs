//! Length: a text that is much shorter or longer than its original has lost or
//! gained something.

use super::Pair;
use super::line::Lines;
use crate::diag::{Diagnostics, codes};

/// How many letters an original must have to be measured.
const LEAST: usize = 60;

/// Complains about a text outside of the lengths that its language has, with the
/// phrases in other languages and without them: a translation may add glosses to
/// the titles that it keeps.
pub(super) fn check(pair: &Pair<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    let Some([least, most]) = pair.translation.language.volume.customs.length else {
        return said;
    };
    let (whole, own) = (ratios(pair, Lines::Whole), ratios(pair, Lines::Own));
    for (whole, own) in whole.into_iter().zip(own) {
        let what = match () {
            () if whole.max(own) < least => "short",
            () if whole.min(own) > most => "long",
            () => continue,
        };
        let percent = (whole * 100.0).round() as usize;
        let usual = ((least * 100.0).round() as usize, (most * 100.0).round() as usize);
        let complaint =
            codes::length_unusual(pair.translation.start(), what, percent, usual);
        said.push(pair.about(complaint));
    }
    said
}

/// How many letters each reading has for each letter of the original; none where
/// that is short.
fn ratios(pair: &Pair<'_>, lines: Lines) -> Vec<f64> {
    let original = pair.original.lines(lines).next().map_or(0, |line| line.letters());
    if original < LEAST {
        return Vec::new();
    }
    let ratio = |letters: usize| letters as f64 / original as f64;
    pair.translation
        .lines(lines)
        .map(|line| ratio(line.letters()))
        .collect()
}
