//! Same inputs, same bytes: whatever the number of threads and the run.

use distr::workshop::{Build, Unit};

use crate::reading::made::{FORMATS, all, project, versions, workshop};

/// The files of all versions as they come from a build of one unit after the
/// other, so from one thread.
fn one_by_one() -> Vec<Option<Vec<Vec<u8>>>> {
    let workshop = workshop(project());
    let build =
        Build::new(&workshop, FORMATS).unwrap_or_else(|said| panic!("{}", all(&said)));
    let mut files = Vec::new();
    for made in versions() {
        let unit = Unit { agenda: &made.agenda, language: &made.language };
        build.run(&[unit], |_, outcome| {
            let bytes =
                outcome.map(|made| made.into_iter().map(|file| file.bytes).collect());
            files.push(bytes.ok());
        });
    }
    files
}

#[test]
fn one_thread_and_many_make_the_same_bytes() {
    for (made, again) in versions().iter().zip(one_by_one()) {
        let first = made.files.as_ref().ok();
        assert_eq!(first.is_some(), again.is_some(), "{}: made once only", made.name);
        let (Some(first), Some(again)) = (first, again) else { continue };
        for ((format, first), again) in FORMATS.iter().zip(first).zip(&again) {
            let ending = format.ending();
            assert!(
                first == again,
                "{}: the {ending} differs from run to run",
                made.name
            );
        }
    }
}
