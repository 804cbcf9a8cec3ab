//! Same inputs, same bytes: whatever the number of threads and the run.

use distr::workshop::{Build, Unit};

use crate::made::{FORMATS, all, project, versions, workshop};

/// Here one unit after the other is built, so on one thread, and both formats
/// in one go; the versions of all tests are made on all threads, format by format.
#[test]
fn one_thread_and_many_make_the_same_bytes() {
    let workshop = workshop(project());
    let build = Build::new(&workshop, FORMATS);
    let build = build.unwrap_or_else(|said| panic!("{}", all(&said)));
    let mut compared = 0;
    for made in versions() {
        let unit = Unit { agenda: &made.agenda, language: &made.language };
        build
            .run(&[unit], |_, outcome| {
                // A refused version is the matter of `every_version_is_made`.
                let Ok(again) = outcome else { return };
                for ((format, first), again) in
                    FORMATS.iter().zip(&made.files).zip(again.files)
                {
                    let ending = format.ending();
                    let same = first.as_ref().is_ok_and(|first| *first == again.bytes);
                    assert!(same, "{}: the {ending} differs from run to run", made.name);
                    compared += 1;
                }
            })
            .expect("there are threads");
    }
    assert!(compared > 0, "no version was made twice");
}
