//! Versions that end the program or never end: the others are built.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::cli::{assert_code, change, copy, distr, err};
use crate::support::read_folder;

fn build(root: &Path, limit: [&str; 2]) -> Output {
    let all = ["build", "-f", "pdf", "-l", "en", "-l", "fr", "--message-format", "short"];
    distr(root, &[&all[..], &limit].concat())
}

/// Lets the template of one language do something of its own.
fn trap(root: &Path, language: &str, code: &str) {
    let trap = format!("#if language.tag == \"{language}\" {{\n{code}\n}}\n");
    change(root, "templates/document.typ", |text| text + &trap);
}

fn assert_others_are_built(root: &Path) {
    let verified = distr(root, &["verify", "--message-format", "short"]);
    assert_code(&verified, 1);
    assert!(err(&verified).contains("refused in `fr`"), "{}", err(&verified));
    let made: Vec<String> = read_folder(&root.join("out")).into_keys().collect();
    assert_eq!(made, ["CTOC_COP_WG.2_2023_1-EN.pdf", "manifest.json"]);
}

#[test]
fn a_layout_that_never_ends_stops_no_other() {
    let folder = copy();
    let root = folder.path();
    let round =
        "for a in range(9000) { for b in range(9000) { for c in range(9000) {} } }";
    trap(root, "fr", round);
    let output = build(root, ["--time-limit", "10"]);
    assert_code(&output, 3);
    let said = err(&output);
    assert!(said.contains("error[version-too-long]: ctoc-cop-wg2-2023-1 (fr)"), "{said}");
    assert_others_are_built(root);
}

/// The versions are reported in their order: French is finished and in its place, and
/// waits to be reported, when the builder is ended because of English.
#[test]
fn what_was_finished_when_the_builder_died_is_told_once_and_is_not_unchanged() {
    let folder = copy();
    let root = folder.path();
    let round =
        "for a in range(9000) { for b in range(9000) { for c in range(9000) {} } }";
    trap(root, "en", round);
    let source = "sources/ctoc-cop-wg2-2023-1.yaml";
    std::fs::copy(root.join(source), root.join("sources/other.yml")).unwrap();
    let all = ["build", source, "-f", "pdf", "-l", "en", "-l", "fr"];
    let output =
        distr(root, &[&all[..], &["--jobs", "2", "--time-limit", "10"]].concat());
    assert_code(&output, 3);
    let said = err(&output);
    assert_eq!(said.matches("warning[source-ending]").count(), 1, "{said}");
    assert_eq!(said.matches("error[version-too-long]").count(), 1, "{said}");
    assert_eq!(said.matches("out/CTOC_COP_WG.2_2023_1-FR.pdf").count(), 1, "{said}");
    assert!(said.contains("\n1 document in out, 1 refused, "), "{said}");
    let run = super::manifest(&root.join("out")).run.unwrap();
    assert_eq!((run.built, run.kept, run.refused), (1, 0, 1));
}

/// The first lets it finish what it is at, which it never does here.
#[test]
fn a_second_signal_ends_a_build_at_once() {
    let folder = copy();
    let root = folder.path();
    let round =
        "for a in range(9000) { for b in range(9000) { for c in range(9000) {} } }";
    trap(root, "fr", round);
    let mut child = Command::new(env!("CARGO_BIN_EXE_distr"))
        .args(["build", "-f", "pdf", "-l", "en", "-l", "fr", "--jobs", "1"])
        .current_dir(root)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    said.read_line(&mut String::new()).unwrap();
    for _ in 0..2 {
        kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
        // Longer than one request may take to arrive.
        std::thread::sleep(Duration::from_millis(1200));
    }
    // The builder holds the same line, and ends too.
    said.lines().for_each(drop);
    assert_eq!(child.wait().unwrap().code(), Some(143));
}

/// Here each thread has a stack of 256 MiB, and the second is more than the memory that the
/// program may take. There is much left of that, as what was begun has to go on.
#[cfg(target_os = "linux")]
#[test]
fn a_machine_without_threads_for_typst_is_code_4() {
    let folder = copy();
    let output = Command::new(env!("CARGO_BIN_EXE_distr"))
        .args(["build", "-f", "pdf", "-l", "en", "--jobs", "4", "--memory-limit", "640"])
        .env("RUST_MIN_STACK", (256 << 20).to_string())
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_code(&output, 4);
    assert!(err(&output).contains("error[no-thread]"), "{}", err(&output));
}

/// The limit of the memory is kept by Linux; elsewhere this would fill the machine.
#[cfg(target_os = "linux")]
#[test]
fn a_layout_that_takes_all_memory_stops_no_other() {
    let folder = copy();
    let root = folder.path();
    trap(root, "fr", "let all = range(9000)\nfor a in range(40) { all = all + all }");
    let output = build(root, ["--memory-limit", "1500"]);
    assert_code(&output, 3);
    let said = err(&output);
    assert!(said.contains("error[version-died]: ctoc-cop-wg2-2023-1 (fr)"), "{said}");
    assert!(said.contains("SIGABRT"), "{said}");
    assert_others_are_built(root);
}
