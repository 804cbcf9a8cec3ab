//! Same inputs, same bytes: whatever the number of threads and the run.

use distr::workshop::{Build, Unit};

#[cfg(unix)]
use crate::cli;

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

/// The command in two folders, in other surroundings each time: what a machine is, where
/// its user lives and what it lets others read leave no byte in a file.
#[cfg(unix)]
#[test]
fn the_surroundings_of_a_build_leave_no_byte() {
    use crate::support::{Files, read_folder};

    let build = |name: &str, umask: &str, jobs: &str, surroundings: &[(&str, &str)]| {
        let folder = cli::copy();
        let home = tempfile::tempdir().unwrap();
        let root = home.path().join(name);
        std::fs::rename(folder.path(), &root).unwrap();
        // A font of the name that the house has, and other letters in it.
        let fonts = home.path().join("fonts");
        std::fs::create_dir(&fonts).unwrap();
        let bold = root.join("fonts/tinos/Tinos_700Bold.ttf");
        std::fs::copy(bold, fonts.join("Tinos_400Regular.ttf")).unwrap();
        let script = format!("umask {umask}; exec \"$@\"");
        let source = "sources/ctoc-cop-wg2-2023-1.yaml";
        let output = std::process::Command::new("sh")
            .args(["-c", &script, "sh", env!("CARGO_BIN_EXE_distr")])
            .args(["build", source, "-o", "made", "--jobs", jobs])
            .current_dir(&root)
            .env_clear()
            .env("SOURCE_DATE_EPOCH", "1700000000")
            .env("TYPST_FONT_PATHS", &fonts)
            .env("XDG_DATA_HOME", home.path())
            .envs(surroundings.iter().copied())
            .output()
            .unwrap();
        cli::assert_code(&output, 0);
        // Whatever the rights are that the build left.
        std::process::Command::new("chmod")
            .arg("-R")
            .arg("u+rwX")
            .arg(&root)
            .status()
            .unwrap();
        let made: Files = read_folder(&root.join("made"));
        std::fs::rename(&root, folder.path()).unwrap();
        made
    };
    let one = build(
        "a",
        "022",
        "1",
        &[("TZ", "Pacific/Kiritimati"), ("LC_ALL", "C"), ("HOME", "/nowhere")],
    );
    let two = build(
        "\u{645}\u{634}\u{631}\u{648}\u{639} 2",
        "077",
        "7",
        &[("TZ", "America/Adak"), ("LC_ALL", "tr_TR.UTF-8"), ("TMPDIR", "/nowhere")],
    );
    assert_eq!(one.len(), 1 + 6 * FORMATS.len(), "{:?}", one.keys());
    assert!(one.keys().eq(two.keys()));
    for (name, bytes) in &one {
        assert!(*bytes == two[name], "{name} is not the same");
    }
}
