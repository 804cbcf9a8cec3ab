//! Builds that end before their time: by a signal, a full disk, a reader that is
//! gone, a second build.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::time::Duration;

use super::{FORMAT, FRENCH, build};
use crate::cli::{assert_code, change, copy, distr, distr_unread, err};
use crate::dice::Dice;
use crate::support::{Files, read_folder};

/// A build of six versions on one thread, with a line for each on standard error.
fn start(root: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_distr"))
        .args(["build", "-f", FORMAT, "--jobs", "1"])
        .current_dir(root)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Waits until a build has told of some files.
fn wait_for(lines: usize, child: &mut Child) -> BufReader<ChildStderr> {
    let mut said = BufReader::new(child.stderr.take().unwrap());
    for _ in 0..lines {
        said.read_line(&mut String::new()).unwrap();
    }
    said
}

/// Sends a signal, by the command that every Unix has.
fn send(signal: &str, child: &Child) {
    assert!(send_to(signal, &child.id().to_string()));
}

/// Whether a signal found its process.
fn send_to(signal: &str, process: &str) -> bool {
    Command::new("kill")
        .args([signal, process])
        .status()
        .unwrap()
        .success()
}

/// The process that writes, which the one that watches began; none where Linux does not
/// tell.
fn child_of(process: u32) -> Option<String> {
    let path = format!("/proc/{process}/task/{process}/children");
    let children = std::fs::read_to_string(path).ok()?;
    children.split_whitespace().next().map(str::to_owned)
}

fn all(root: &Path) -> Output {
    distr(root, &["build", "-f", FORMAT])
}

fn documents(root: &Path) -> Files {
    let out = root.join("out");
    // A build that was killed at once made none.
    let mut files = if out.exists() { read_folder(&out) } else { Files::new() };
    files.remove("manifest.json");
    files
}

/// How many documents were in their places, as the last line tells.
fn unchanged(output: &Output) -> usize {
    let said = err(output);
    let before = said.split(" unchanged").next().unwrap_or_default();
    let count = before.rsplit(' ').next().unwrap_or_default();
    count.parse().unwrap_or(0)
}

#[test]
fn a_signal_ends_a_build_in_good_order() {
    for (signal, code) in [("-TERM", 143), ("-INT", 130)] {
        let folder = copy();
        let root = folder.path();
        let mut child = start(root);
        let said = wait_for(1, &mut child);
        send(signal, &child);
        let rest: Vec<String> = said.lines().map(Result::unwrap).collect();
        assert_eq!(child.wait().unwrap().code(), Some(code), "{rest:?}");
        assert!(rest.last().is_some_and(|line| line.contains("not built")), "{rest:?}");
        let finished = documents(root);
        assert!(!finished.is_empty() && finished.len() < 6, "{:?}", finished.keys());
        let verified = distr(root, &["verify", "--message-format", "short"]);
        assert_code(&verified, 1);
        let said = err(&verified);
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains("[build-unfinished]"), "{said}");

        let output = all(root);
        assert_code(&output, 0);
        assert_eq!(unchanged(&output), finished.len());
        assert_code(&distr(root, &["verify"]), 0);
    }
}

/// `DISTR_KILLS=200 cargo test --test it after_a_kill` kills more often.
#[test]
fn after_a_kill_at_any_moment_the_next_build_goes_on() {
    let clean = copy();
    assert_code(&all(clean.path()), 0);
    let clean = documents(clean.path());
    let folder = copy();
    let root = folder.path();
    let mut dice = Dice::new(7);
    let rounds = std::env::var("DISTR_KILLS").ok().and_then(|text| text.parse().ok());
    for round in 0..rounds.unwrap_or(5) {
        if round % 5 == 4 {
            let _ = std::fs::remove_dir_all(root.join("out"));
        }
        let mut child = start(root);
        let said = match dice.below(2) {
            0 => wait_for(1, &mut child),
            _ => {
                std::thread::sleep(Duration::from_millis(dice.below(1500) as u64));
                wait_for(0, &mut child)
            }
        };
        // The one that watches, or the one that writes, if it is there already.
        let writer = (dice.below(2) == 0).then(|| child_of(child.id())).flatten();
        match writer {
            Some(writer) => drop(send_to("-KILL", &writer)),
            None => child.kill().unwrap(),
        }
        child.wait().unwrap();
        // The process that writes sees that the one over it is gone, and ends.
        said.lines().for_each(drop);
        let left = documents(root);
        let whole = left.iter().filter(|(name, _)| !name.starts_with(".distr/"));
        for (name, bytes) in whole {
            assert!(clean.get(name) == Some(bytes), "round {round}: {name} is not whole");
        }
    }
    let finished = documents(root).keys().filter(|name| !name.contains('/')).count();
    let output = all(root);
    assert_code(&output, 0);
    assert!(unchanged(&output) >= finished, "{}", err(&output));
    assert!(documents(root) == clean, "the same files, and no stray one");
    assert_code(&distr(root, &["verify"]), 0);
}

/// A stack that is used up cannot be made in every build of the program; it ends the
/// process by this signal.
#[cfg(target_os = "linux")]
#[test]
fn a_builder_that_dies_as_of_its_stack_is_begun_anew() {
    let folder = copy();
    let root = folder.path();
    let mut child = start(root);
    let said = wait_for(1, &mut child);
    assert!(send_to("-ABRT", &child_of(child.id()).unwrap()));
    let rest: Vec<String> = said.lines().map(Result::unwrap).collect();
    assert_eq!(child.wait().unwrap().code(), Some(3), "{rest:#?}");
    assert!(rest.iter().any(|line| line.contains("signal 6 (SIGABRT)")), "{rest:#?}");
    assert_eq!(documents(root).len(), 5, "{rest:#?}");
    assert!(!rest.iter().any(|line| line.contains("unchanged")), "{rest:#?}");
    assert_code(&all(root), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_builder_that_is_ended_before_its_first_version_is_begun_once_more() {
    let folder = copy();
    let root = folder.path();
    let mut child = start(root);
    let builder = loop {
        if let Some(builder) = child_of(child.id()) {
            break builder;
        }
    };
    assert!(send_to("-KILL", &builder));
    let said = wait_for(0, &mut child).lines().map(Result::unwrap);
    let said: Vec<String> = said.collect();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{said:#?}");
    assert!(said[0].contains("warning[builder-lost]"), "{said:#?}");
    assert_eq!(documents(root).len(), 6, "{said:#?}");
    assert_code(&distr(root, &["verify"]), 0);
}

#[test]
fn two_builds_into_one_folder_do_not_mix() {
    let folder = copy();
    let root = folder.path();
    let children = [start(root), start(root), start(root)];
    for child in children {
        assert_code(&child.wait_with_output().unwrap(), 0);
    }
    let verified = distr(root, &["verify"]);
    assert_code(&verified, 0);
    assert_eq!(documents(root).len(), 6);
}

/// A limit on the size of files is to a build what a full disk is: writing fails in
/// the middle.
#[test]
fn a_full_disk_is_code_4_and_loses_nothing() {
    let folder = copy();
    let root = folder.path();
    assert_code(&all(root), 0);
    let mut before = read_folder(&root.join("out"));
    change(root, FRENCH, |text| text.replacen("Ouverture", "OUVERTURE", 1));
    // At the journal, at a document, at the manifest.
    for blocks in ["1", "8", "64"] {
        let script = format!("ulimit -f {blocks}; exec \"$0\" build -f \"$1\"");
        let output = Command::new("sh")
            .args(["-c", &script, env!("CARGO_BIN_EXE_distr"), FORMAT])
            .current_dir(root)
            .output()
            .unwrap();
        assert_code(&output, 4);
        assert!(err(&output).contains("error[unwritable]"), "{}", err(&output));
        let mut after = read_folder(&root.join("out"));
        after.retain(|name, _| !name.starts_with(".distr/") && name != "manifest.json");
        before.retain(|name, _| name != "manifest.json");
        assert!(before == after, "every document is as it was");
    }

    let output = all(root);
    assert_code(&output, 0);
    assert_eq!(unchanged(&output), 5);
    assert_code(&distr(root, &["verify"]), 0);
}

#[test]
fn a_reader_that_is_gone_is_code_4_and_all_is_built() {
    let folder = copy();
    let root = folder.path();
    change(root, FRENCH, |text| text.replace("{ fn-organization }", ""));
    let asked = ["build", "-f", FORMAT, "--message-format", "json"];
    let output = distr_unread(root, &asked);
    assert_code(&output, 4);
    assert_eq!(documents(root).len(), 5);
}

#[test]
fn a_folder_that_is_deleted_under_a_build_is_code_4() {
    let folder = copy();
    let root = folder.path();
    let mut child = start(root);
    let mut said = wait_for(1, &mut child);
    // A build may write into it in this moment.
    while std::fs::remove_dir_all(root.join("out")).is_err() {}
    let mut rest = String::new();
    std::io::Read::read_to_string(&mut said, &mut rest).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(4), "{rest}");
    assert!(rest.contains("error[unwritable]"), "{rest}");
    assert_code(&all(root), 0);
    assert_code(&distr(root, &["verify"]), 0);
}

#[test]
fn a_folder_that_cannot_be_made_is_code_4() {
    let folder = copy();
    // Nobody can write there, whatever their rights.
    let output = build(folder.path(), &["-o", "/dev/null/out"]);
    assert_code(&output, 4);
}
