//! Making the files of one language version, whatever breaks.

use super::record::Scribe;
use crate::batch::{Digest, FileRecord, Said, State, VersionRecord};
use crate::diag::Diagnostics;
use crate::workshop::{Build, Format, Made, Timings, Unit};

/// What a thread hands over: a record, and the files that belong into the folder.
pub(super) struct Delivery {
    pub(super) record: VersionRecord,
    pub(super) made: Vec<Made>,
    pub(super) said: Diagnostics,
    pub(super) spent: Timings,
}

/// Makes the files of a unit. What stops it, a panic in a dependency included, is
/// said and stops no other.
pub(super) fn attempt(
    build: &Build<'_>,
    scribe: &Scribe<'_>,
    unit: &Unit<'_>,
) -> Delivery {
    let mut spent = Timings::default();
    let reference = scribe.reference(unit.agenda);
    let record = scribe.record(&unit.agenda.stem, reference, unit.language);
    let symbol = Some(unit.agenda.symbol().as_str().to_owned());
    let mut delivery = Delivery {
        record: VersionRecord { symbol, ..record },
        made: Vec::new(),
        said: Diagnostics::default(),
        spent,
    };
    match Build::guarded(unit, || make(build, &mut delivery, unit, &mut spent)) {
        Ok(()) => {
            delivery.record.state = State::Built;
            delivery.record.said = delivery.said.iter().map(Said::of).collect();
        }
        Err(said) => {
            delivery.said = said;
            delivery.made = Vec::new();
        }
    }
    Delivery { spent, ..delivery }
}

fn make(
    build: &Build<'_>,
    delivery: &mut Delivery,
    unit: &Unit<'_>,
    spent: &mut Timings,
) -> Result<(), Diagnostics> {
    let version = build.compose(unit, spent)?;
    delivery.record.words = Some(version.document.words());
    delivery.said = unit.agenda.warnings.clone();
    delivery.said.extend(version.warnings.clone());
    for format in Format::ALL {
        let key = build.materials.key(format, &version, build.workshop())?;
        let mut file = FileRecord {
            name: version.file_name(format),
            format: format.ending().to_owned(),
            bytes: 0,
            sha256: Digest::of(&[]),
            key,
            stale: true,
        };
        if build.formats().contains(&format) {
            let made = build.produce(format, &version, spent)?;
            file = FileRecord {
                bytes: made.bytes.len() as u64,
                sha256: Digest::of(&made.bytes),
                stale: false,
                ..file
            };
            delivery.record.pages = delivery.record.pages.or(made.pages);
            delivery.made.push(made);
        }
        delivery.record.files.push(file);
    }
    Ok(())
}
