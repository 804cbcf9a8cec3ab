//! Faults of the disk from which a project is read: what is no file is not waited
//! for, and nothing is left out without a word.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use crate::cli::{assert_code, copy, distr, err};

const SOURCE: &str = "sources/ctoc-cop-wg2-2023-1.yaml";

fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

/// Does this to a file of a copy of the project, and checks it.
fn check(path: &str, harm: fn(&Path)) -> (Option<i32>, String) {
    let folder = copy();
    let file = folder.path().join(path);
    if file.is_file() {
        std::fs::remove_file(&file).unwrap();
    }
    harm(&file);
    let output = distr(folder.path(), &["check", "--message-format", "short"]);
    (output.status.code(), err(&output))
}

#[test]
fn what_is_no_file_is_refused_and_not_waited_for() {
    let folder: fn(&Path) = |path| std::fs::create_dir(path).unwrap();
    let circle: fn(&Path) = |path| symlink(path, path).unwrap();
    let nowhere: fn(&Path) = |path| symlink("nowhere", path).unwrap();
    let endless: fn(&Path) = |path| symlink("/dev/zero", path).unwrap();
    for (path, harm, code, said) in [
        (SOURCE, pipe as fn(&Path), 4, "not a file"),
        (SOURCE, endless, 4, "not a file"),
        (SOURCE, circle, 4, "cannot be read"),
        (SOURCE, nowhere, 4, "cannot be read"),
        ("locales/fr/house.ftl", pipe, 4, "not a file"),
        ("locales/fr/house.ftl", nowhere, 4, "cannot be read"),
        ("locales/fr/house.ftl", folder, 4, "not a file"),
        ("locales/fr/documents/ctoc-cop-wg2-2023-1.ftl", circle, 4, "cannot be read"),
        ("sources/folder.yaml", folder, 4, "not a file"),
        ("sources/socket.yaml", pipe, 4, "not a file"),
        ("locales/languages.toml", pipe, 2, "not in a project"),
        ("sources/bodies/ctoc-cop.yaml", pipe, 4, "not a file"),
        ("templates/style.toml", pipe, 4, "not a file"),
        ("templates/stations/vienna.toml", endless, 4, "not a file"),
        ("fonts/fonts.toml", folder, 4, "not a file"),
        ("fonts/tinos/Tinos_700Bold.ttf", pipe, 4, "not a file"),
        ("fonts/tinos/Tinos_700Bold.ttf", folder, 4, "not a file"),
        ("fonts/tinos/Tinos_700Bold.ttf", circle, 4, "cannot be read"),
    ] {
        let (found, text) = check(path, harm);
        assert!(text.contains(said), "{path}: {text}");
        assert_eq!(found, Some(code), "{path}: {text}");
    }
}

#[test]
fn a_folder_that_cannot_be_read_is_not_taken_for_an_empty_one() {
    for path in ["sources", "sources/bodies", "locales/fr", "templates/stations"] {
        let folder = copy();
        let place = folder.path().join(path);
        std::fs::rename(&place, folder.path().join("elsewhere")).unwrap();
        // Like a folder without the right to read it, for everybody.
        symlink(&place, &place).unwrap();
        for command in ["check", "build"] {
            let output = distr(folder.path(), &[command, "--message-format", "short"]);
            let said = err(&output);
            assert!(said.contains("cannot be read"), "{path}: {said}");
            assert_code(&output, 4);
        }
    }
}

#[test]
fn a_source_that_cannot_be_read_stops_no_other() {
    let folder = copy();
    let root = folder.path();
    pipe(&root.join("sources/a.yaml"));
    std::fs::create_dir(root.join("sources/b.yaml")).unwrap();
    symlink("nowhere", root.join("sources/c.yaml")).unwrap();
    let format = if cfg!(feature = "docx") { "docx" } else { "pdf" };
    let asked = ["build", "-l", "en", "-f", format, "--message-format", "short"];
    let output = distr(root, &asked);
    assert_code(&output, 4);
    assert_eq!(err(&output).matches("error[unreadable]").count(), 3, "{}", err(&output));
    assert!(root.join(format!("out/CTOC_COP_WG.2_2023_1-EN.{format}")).exists());
}

#[test]
fn a_project_without_sources_is_no_success_and_deletes_nothing() {
    let folder = copy();
    let root = folder.path();
    let source = ["build", SOURCE, "-l", "en", "-f", "docx"];
    let made =
        if cfg!(feature = "docx") { distr(root, &source).status.code() } else { None };
    std::fs::rename(root.join("sources"), root.join("elsewhere")).unwrap();
    let output = distr(root, &["build", "--prune", "--message-format", "short"]);
    assert_code(&output, 2);
    assert!(err(&output).contains("error[no-source]"), "{}", err(&output));
    if made == Some(0) {
        assert!(root.join("out/CTOC_COP_WG.2_2023_1-EN.docx").exists());
    }
}

#[test]
fn a_source_with_another_ending_is_not_passed_over_in_silence() {
    for name in ["other.yml", "OTHER.YAML"] {
        let folder = copy();
        let root = folder.path();
        std::fs::copy(root.join(SOURCE), root.join("sources").join(name)).unwrap();
        let output = distr(root, &["check", "--message-format", "short"]);
        assert_code(&output, 0);
        let said = format!("warning[source-ending]: `sources/{name}` is not read");
        assert!(err(&output).contains(&said), "{}", err(&output));
    }
}

#[test]
fn a_source_without_end_is_read_no_further_than_the_limit() {
    let (code, text) = check(SOURCE, |path| {
        let file = std::fs::File::create(path).unwrap();
        file.set_len(2 * 1024 * 1024 * 1024).unwrap();
    });
    assert!(text.contains("error[file-too-large]"), "{text}");
    assert_eq!(code, Some(5), "{text}");
}

#[test]
fn other_files_beside_the_fonts_are_of_no_interest() {
    let folder = copy();
    for number in 0..1000 {
        let path = folder.path().join(format!("fonts/tinos/{number}.ttf"));
        std::fs::write(path, "no font").unwrap();
    }
    pipe(&folder.path().join("fonts/tinos/pipe.ttf"));
    symlink("circle.ttf", folder.path().join("fonts/tinos/circle.ttf")).unwrap();
    assert_code(&distr(folder.path(), &["check"]), 0);
}

#[test]
fn no_name_in_a_file_leads_out_of_the_project() {
    for path in ["../secret.svg", "/etc/hostname", "templates/../../secret.svg"] {
        let folder = copy();
        let settings = format!("emblem = \"{path}\"\n");
        std::fs::write(folder.path().join("distr.toml"), settings).unwrap();
        let arguments = ["build", "-l", "en", "--message-format", "short"];
        let output = distr(folder.path(), &arguments);
        assert!(err(&output).contains("folder of the project"), "{}", err(&output));
        assert_code(&output, 4);
    }
}

#[test]
fn a_folder_of_any_name_holds_a_project() {
    // In a folder of its own: other tests may run beside these.
    let (folder, home) = (copy(), tempfile::tempdir().unwrap());
    let renamed = home.path().join("مشروع “a b” 'c' $(d)");
    std::fs::rename(folder.path(), &renamed).unwrap();
    let output = distr(&renamed, &["check"]);
    std::fs::rename(&renamed, folder.path()).unwrap();
    assert_code(&output, 0);
}

#[test]
fn a_source_whose_name_is_not_utf_8_is_not_passed_over() {
    use std::os::unix::ffi::OsStrExt;
    let folder = copy();
    let name = std::ffi::OsStr::from_bytes(b"caf\xE9.yaml");
    let sources = folder.path().join("sources");
    std::fs::copy(folder.path().join(SOURCE), sources.join(name)).unwrap();
    let output = distr(folder.path(), &["check", "--message-format", "short"]);
    assert!(
        err(&output)
            .contains("caf\u{FFFD}.yaml` cannot be read: its name is not in UTF-8"),
        "{}",
        err(&output)
    );
    assert_code(&output, 4);
}
