//! What all translations have and the reference lacks.
//!
//! Nothing stands above the reference that could tell that it lost a value or
//! a tag. Its translations can: where all of them have it, the reference lost
//! it, and must not be built while they are refused.
//!
//! Invariant: a single translation never speaks against the reference.

use std::collections::BTreeMap;

use super::DocumentResource;
use super::check::{compared, sentence};
use super::notation::{TokenKind, readings};
use super::resource::{Definition, Resource};
use crate::diag::{Diagnostics, codes};

/// How many translations at least must agree.
const WITNESSES: usize = 2;

/// Complains about every value, call and tag of a document that the reference
/// lacks and all of its translations have.
pub fn check_reference(
    reference: &DocumentResource,
    translations: &[DocumentResource],
    language: &str,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for original in reference.0.definitions() {
        let witnesses: Vec<(&Resource, Definition<'_>)> = translations
            .iter()
            .filter_map(|resource| {
                Some((&resource.0, resource.0.definition(&original.id)?))
            })
            .collect();
        if witnesses.len() < WITNESSES {
            continue;
        }
        for kind in lost(&reference.0, &original, &witnesses) {
            let (resource, witness) = &witnesses[0];
            diagnostics.push(
                codes::reference_alone(original.place.clone(), &kind.written())
                    .related(witness.place.clone(), sentence(resource, witness))
                    .about(&original.id, language),
            );
        }
    }
    diagnostics
}

/// What occurs more often in every translation of a message than in itself.
fn lost(
    reference: &Resource,
    original: &Definition<'_>,
    witnesses: &[(&Resource, Definition<'_>)],
) -> Vec<TokenKind> {
    let own = counts(reference, original);
    let theirs: Vec<Counts> = witnesses
        .iter()
        .map(|(resource, witness)| counts(resource, witness))
        .collect();
    let Some(first) = theirs.first() else { return Vec::new() };
    let agreed = |kind: &&TokenKind| {
        let here = own.get(kind).copied().unwrap_or(0);
        theirs
            .iter()
            .all(|counts| counts.get(kind).is_some_and(|there| *there > here))
    };
    first.keys().filter(agreed).cloned().collect()
}

type Counts = BTreeMap<TokenKind, usize>;

/// How often each token that is compared occurs in a message.
fn counts(resource: &Resource, definition: &Definition<'_>) -> Counts {
    let Some(pattern) = definition.pattern else { return Counts::new() };
    // What is wrong in the message itself is said where it is checked.
    let readings = readings(resource, pattern, None, &mut Diagnostics::default());
    let reading = readings.first().map(|reading| compared(reading)).unwrap_or_default();
    reading
        .into_iter()
        .map(|(kind, places)| (kind, places.len()))
        .collect()
}
