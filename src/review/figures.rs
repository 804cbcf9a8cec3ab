//! Numbers, dates, symbols and addresses: a translation has those of its original.

use super::line::{Line, Lines};
use super::numerals::{Figure, FigureKind};
use super::{Language, Pair};
use crate::diag::{Diagnostic, Diagnostics, Place, codes};
use crate::review::Text;

/// What separates the clock of twelve hours from that of twenty-four.
const NOON: u64 = 12;

/// The numbers that are years.
const YEARS: std::ops::Range<u64> = 1900..2100;

/// Complains about figures that only one of two texts has.
pub(super) fn check(pair: &Pair<'_>) -> Diagnostics {
    let originals: Vec<Read> = read(&pair.original);
    let mut said = Diagnostics::default();
    for translation in read(&pair.translation) {
        // An original that turns out in several ways is compared with the nearest.
        let compared = originals
            .iter()
            .map(|original| Compared::new(original, &translation, pair));
        let Some(nearest) = compared.min_by_key(Compared::faults) else { continue };
        for diagnostic in nearest.complaints(pair) {
            said.push(pair.about(diagnostic));
        }
    }
    said
}

/// The figures of a reading.
struct Read {
    figures: Vec<Figure>,
    afternoon: bool,
}

fn read(text: &Text<'_>) -> Vec<Read> {
    let numerals = &text.language.numerals;
    let read = |line: Line| Read {
        figures: numerals.figures(&line),
        afternoon: numerals.has_afternoon(&line),
    };
    text.lines(Lines::Whole).map(read).collect()
}

/// What two readings do not have in common.
struct Compared {
    /// What only the original has.
    missing: Vec<Figure>,
    /// What only the translation has.
    extra: Vec<Figure>,
    /// The numbers in words that only the translation has: it may put into words
    /// what its original implies.
    implied: Vec<Figure>,
}

impl Compared {
    fn new(original: &Read, translation: &Read, pair: &Pair<'_>) -> Self {
        let afternoon = original.afternoon || translation.afternoon;
        let mut extra = translation.figures.clone();
        let mut missing = Vec::new();
        // What is written alike first, so that it is not taken for something else.
        for exactly in [true, false] {
            let wanted = match exactly {
                true => original.figures.clone(),
                false => std::mem::take(&mut missing),
            };
            for figure in wanted {
                let same = |other: &Figure| match exactly {
                    true => other.kind == figure.kind,
                    false => is_same(&figure.kind, &other.kind, afternoon),
                };
                match extra.iter().position(same) {
                    Some(index) => {
                        extra.remove(index);
                    }
                    None => missing.push(figure),
                }
            }
        }
        let unsaid = |language: &Language<'_>, figure: &Figure| match figure.kind {
            FigureKind::Told(number) => language.numerals.unsaid.contains(&number),
            // The minutes of a full hour.
            FigureKind::Number(number) => number == 0,
            FigureKind::Roman(_) => true,
            _ => false,
        };
        // A text may repeat a year, or say it once for two dates.
        let is_year = |figure: &Figure, there: &Read| {
            let year = |other: &Figure| other.kind == figure.kind;
            matches!(figure.kind, FigureKind::Number(number) if YEARS.contains(&number))
                && there.figures.iter().any(year)
        };
        missing.retain(|figure| !is_year(figure, translation));
        extra.retain(|figure| !is_year(figure, original));
        let languages = [pair.original.language, pair.translation.language];
        let is_unsaid = |figure: &Figure| {
            languages.into_iter().any(|language| unsaid(language, figure))
        };
        missing.retain(|figure| !is_unsaid(figure));
        extra.retain(|figure| !is_unsaid(figure));
        let is_told = |figure: &Figure| matches!(figure.kind, FigureKind::Told(_));
        let (implied, extra) = extra.into_iter().partition(is_told);
        Self { missing, extra, implied }
    }

    fn faults(&self) -> usize {
        self.missing.len() + self.extra.len()
    }

    fn complaints(mut self, pair: &Pair<'_>) -> Vec<Diagnostic> {
        let mut said = Vec::new();
        let start = pair.translation.start();
        for missing in self.missing {
            let instead = instead(&missing, &mut self.extra)
                .or_else(|| instead(&missing, &mut self.implied));
            let original = &pair.original.leaf.manuscript.file.text;
            let wanted = &original[missing.range.clone()];
            said.push(match instead {
                Some(figure) => {
                    let place = pair.translation.place(figure.range.clone());
                    let found = place.file.text[figure.range].to_owned();
                    differs(&missing.kind, place, wanted, Some(&found))
                }
                None => differs(&missing.kind, start.clone(), wanted, None),
            });
        }
        for extra in self.extra {
            let place = pair.translation.place(extra.range.clone());
            let found = place.file.text[extra.range].to_owned();
            said.push(match extra.kind {
                FigureKind::Month(_) | FigureKind::Weekday(_) => {
                    codes::date_extra(place, &found)
                }
                FigureKind::Symbol(_) | FigureKind::Address(_) => {
                    codes::symbol_extra(place, &found)
                }
                FigureKind::Number(_) | FigureKind::Told(_) | FigureKind::Roman(_) => {
                    codes::number_extra(place, &found)
                }
            });
        }
        said
    }
}

/// The first figure that stands in the place of another, taken out.
fn instead(missing: &Figure, candidates: &mut Vec<Figure>) -> Option<Figure> {
    let alike = |figure: &Figure| class(&figure.kind) == class(&missing.kind);
    let index = candidates.iter().position(alike)?;
    Some(candidates.remove(index))
}

fn class(kind: &FigureKind) -> u8 {
    match kind {
        FigureKind::Number(_) | FigureKind::Told(_) | FigureKind::Roman(_) => 0,
        FigureKind::Month(_) => 1,
        FigureKind::Weekday(_) => 2,
        FigureKind::Symbol(_) => 3,
        FigureKind::Address(_) => 4,
    }
}

/// Whether two languages say the same by these.
fn is_same(one: &FigureKind, other: &FigureKind, afternoon: bool) -> bool {
    let number = |kind: &FigureKind| match kind {
        FigureKind::Number(number)
        | FigureKind::Told(number)
        | FigureKind::Roman(number) => Some(*number),
        _ => None,
    };
    match (number(one), number(other)) {
        (Some(one), Some(other)) => {
            let noon = afternoon && one.min(other) < NOON && one.abs_diff(other) == NOON;
            one == other || noon
        }
        _ => one == other,
    }
}

fn differs(
    kind: &FigureKind,
    place: Place,
    wanted: &str,
    found: Option<&str>,
) -> Diagnostic {
    match kind {
        FigureKind::Number(_) | FigureKind::Told(_) | FigureKind::Roman(_) => {
            codes::number_differs(place, wanted, found)
        }
        FigureKind::Month(_) | FigureKind::Weekday(_) => {
            codes::date_differs(place, wanted, found)
        }
        FigureKind::Symbol(_) | FigureKind::Address(_) => {
            codes::symbol_differs(place, wanted, found)
        }
    }
}
