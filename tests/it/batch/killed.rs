//! Builds that end before their time: by a signal, a full disk, a reader that is
//! gone, a second build.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::{FORMAT, FRENCH, build};
use crate::cli::{assert_code, change, copy, distr, distr_unread, err, out};
use crate::dice::Dice;
use crate::support::{Files, read_folder};

const PROGRAM: &str = env!("CARGO_BIN_EXE_distr");

/// A build of six versions on one thread, with a line for each on standard error.
fn start(root: &Path) -> Child {
    start_with(root, &[PROGRAM], &[])
}

/// The same by another way to the program, and with more arguments.
fn start_with(root: &Path, program: &[&str], more: &[&str]) -> Child {
    Command::new(program[0])
        .args(&program[1..])
        .args(["build", "-f", FORMAT, "--jobs", "1"])
        .args(more)
        .current_dir(root)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What is left to read of a build, and its exit code.
fn end_of(mut child: Child, said: BufReader<ChildStderr>) -> (Option<i32>, Vec<String>) {
    let rest = said.lines().map(Result::unwrap).collect();
    (child.wait().unwrap().code(), rest)
}

/// Waits until a build has told of some files.
fn wait_for(lines: usize, child: &mut Child) -> BufReader<ChildStderr> {
    let mut said = BufReader::new(child.stderr.take().unwrap());
    for _ in 0..lines {
        said.read_line(&mut String::new()).unwrap();
    }
    said
}

/// Sends a signal to processes, one at once after the other. Returns whether all are there.
fn send(signal: Signal, processes: &[Pid]) -> bool {
    processes.iter().all(|process| kill_process(*process, signal).is_ok())
}

/// Whether whoever runs the tests lets them not hear a signal, as `nohup` does, and a
/// shell for what it runs in the background. Nor do builds hear it then.
fn is_deaf(signal: Signal) -> bool {
    let bit = match signal {
        Signal::HUP => 1,
        Signal::INT => 2,
        _ => return false,
    };
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.map(|mask| u64::from_str_radix(mask.trim(), 16).unwrap());
    mask.is_some_and(|mask| mask & bit != 0)
}

/// The builder of a build that begins, as soon as there is one, and another than this.
fn builder_of(watcher: Pid, before: Option<Pid>) -> Pid {
    loop {
        match child_of(watcher) {
            Some(builder) if Some(builder) != before => return builder,
            _ => {}
        }
    }
}

/// The process that writes, which the one that watches began; none where Linux does not
/// tell.
fn child_of(watcher: Pid) -> Option<Pid> {
    let watcher = watcher.as_raw_pid();
    let path = format!("/proc/{watcher}/task/{watcher}/children");
    let children = std::fs::read_to_string(path).ok()?;
    Pid::from_raw(children.split_whitespace().next()?.parse().ok()?)
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
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130)] {
        if is_deaf(signal) {
            continue;
        }
        let folder = copy();
        let root = folder.path();
        let mut child = start(root);
        let said = wait_for(1, &mut child);
        assert!(send(signal, &[Pid::from_child(&child)]));
        let (ended, rest) = end_of(child, said);
        assert_eq!(ended, Some(code), "{rest:?}");
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

/// `timeout` sends its signal to the program and to all that it began, the program among
/// them, and a terminal that is closed has its own beside it.
#[test]
fn one_request_in_several_signals_ends_a_build_in_good_order() {
    let folder = copy();
    let root = folder.path();
    let mut child = start(root);
    let said = wait_for(1, &mut child);
    let watcher = Pid::from_child(&child);
    let writer = child_of(watcher);
    let all: Vec<Pid> = [watcher, watcher].into_iter().chain(writer).collect();
    assert!(send(Signal::TERM, &all));
    assert!(send(Signal::HUP, &all));
    let (code, rest) = end_of(child, said);
    // Which of two kinds is the first, a busy machine does not know.
    assert!(matches!(code, Some(143 | 129)), "{code:?} {rest:?}");
    assert!(rest.last().is_some_and(|line| line.contains("not built")), "{rest:?}");
    assert!(root.join("out/manifest.json").exists());
    assert!(!root.join("out/.distr").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_signal_to_all_before_the_builder_listens_is_no_loss_of_it() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130)] {
        if is_deaf(signal) {
            continue;
        }
        let folder = copy();
        let root = folder.path();
        std::fs::write(root.join("summary.md"), "1 built").unwrap();
        let mut child = start_with(root, &[PROGRAM], &["--summary", "summary.md"]);
        let watcher = Pid::from_child(&child);
        send(signal, &[builder_of(watcher, None), watcher]);
        let said = wait_for(0, &mut child);
        let (ended, said) = end_of(child, said);
        assert_eq!(ended, Some(code), "{said:#?}");
        assert!(!said.iter().any(|line| line.contains("builder-")), "{said:#?}");
        let summary = std::fs::read_to_string(root.join("summary.md")).unwrap();
        assert!(!summary.contains("1 built"), "{summary}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn who_waits_for_another_build_is_ended_at_once() {
    let folder = copy();
    let root = folder.path();
    let lock = root.join("out/.distr/lock");
    std::fs::create_dir_all(lock.parent().unwrap()).unwrap();
    let held = std::fs::File::create(&lock).unwrap();
    held.try_lock().unwrap();
    let mut child = start_with(root, &[PROGRAM], &["--wait", "3600"]);
    let watcher = Pid::from_child(&child);
    let open = format!("/proc/{}/fd", builder_of(watcher, None).as_raw_pid());
    let is_waiting = || {
        let mut open = std::fs::read_dir(&open).unwrap().flatten();
        open.any(|file| std::fs::read_link(file.path()).is_ok_and(|file| file == lock))
    };
    while !is_waiting() {
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(send(Signal::TERM, &[watcher]));
    let said = wait_for(0, &mut child);
    let (code, said) = end_of(child, said);
    assert_eq!(code, Some(143), "{said:#?}");
    assert!(said[0].contains("error[folder-locked]"), "{said:#?}");
}

/// As `nohup` and a shell do.
#[cfg(target_os = "linux")]
#[test]
fn a_signal_that_is_ignored_from_the_beginning_stays_so() {
    let folder = copy();
    let root = folder.path();
    let script = "trap '' HUP INT; exec \"$0\" \"$@\"";
    let mut child = start_with(root, &["sh", "-c", script, PROGRAM], &[]);
    let said = wait_for(1, &mut child);
    let watcher = Pid::from_child(&child);
    let all = [watcher, child_of(watcher).unwrap()];
    assert!(send(Signal::HUP, &all));
    assert!(send(Signal::INT, &all));
    let (code, said) = end_of(child, said);
    assert_eq!(code, Some(0), "{said:#?}");
    assert_eq!(documents(root).len(), 6, "{said:#?}");
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
        let writer = (dice.below(2) == 0)
            .then(|| child_of(Pid::from_child(&child)))
            .flatten();
        match writer {
            Some(writer) => drop(send(Signal::KILL, &[writer])),
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

/// As when the machine goes: nobody is left who could write a manifest.
#[cfg(target_os = "linux")]
#[test]
fn what_was_finished_is_known_after_a_kill_of_all_processes() {
    let folder = copy();
    let root = folder.path();
    // On a busy machine a build may be at its end before it is killed.
    for _ in 0..20 {
        let _ = std::fs::remove_dir_all(root.join("out"));
        let mut child = start(root);
        let said = wait_for(2, &mut child);
        let watcher = Pid::from_child(&child);
        child_of(watcher).map(|writer| send(Signal::KILL, &[watcher, writer]));
        child.wait().unwrap();
        said.lines().for_each(drop);
        if !root.join("out/manifest.json").exists() {
            break;
        }
    }
    assert!(!root.join("out/manifest.json").exists());
    let left = documents(root);
    let finished = left.keys().filter(|name| !name.contains('/')).count();
    assert!((1..6).contains(&finished), "{:?}", left.keys());
    let output = all(root);
    assert_code(&output, 0);
    // What was being moved is finished by the next build, and counts too.
    let kept = unchanged(&output);
    assert!((finished..6).contains(&kept), "{finished}: {}", err(&output));
    assert_code(&distr(root, &["verify"]), 0);
}

/// Finds that another builder did the rest: without the version at which the first was
/// aborted, or with all where it was between two in that moment.
#[cfg(target_os = "linux")]
fn assert_begun_anew(root: &Path, code: Option<i32>, said: &[String]) {
    let (word, made) = match code {
        Some(3) => ("error[version-died]", 5),
        Some(0) => ("warning[builder-lost]", 6),
        _ => panic!("{code:?} {said:#?}"),
    };
    let is_told = |line: &String| line.contains(word) && line.contains("SIGABRT");
    assert!(said.iter().any(is_told), "{said:#?}");
    assert_eq!(documents(root).len(), made, "{said:#?}");
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
    assert!(send(Signal::ABORT, &[child_of(Pid::from_child(&child)).unwrap()]));
    let (code, rest) = end_of(child, said);
    assert_begun_anew(root, code, &rest);
    assert!(!rest.iter().any(|line| line.contains("unchanged")), "{rest:#?}");
    assert_code(&all(root), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_builder_that_is_ended_before_its_first_version_is_begun_once_more() {
    let folder = copy();
    let root = folder.path();
    let mut child = start(root);
    assert!(send(Signal::KILL, &[builder_of(Pid::from_child(&child), None)]));
    let said = wait_for(0, &mut child);
    let (code, said) = end_of(child, said);
    assert_eq!(code, Some(0), "{said:#?}");
    assert!(said[0].contains("warning[builder-lost]"), "{said:#?}");
    assert_eq!(documents(root).len(), 6, "{said:#?}");
    assert_code(&distr(root, &["verify"]), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_builder_that_is_lost_stands_in_what_programs_read() {
    for format in ["junit", "sarif"] {
        let folder = copy();
        let root = folder.path();
        let more = ["-l", "en", "--message-format", format, "--summary", "summary.md"];
        let child = start_with(root, &[PROGRAM], &more);
        assert!(send(Signal::KILL, &[builder_of(Pid::from_child(&child), None)]));
        let output = child.wait_with_output().unwrap();
        assert_code(&output, 0);
        assert!(out(&output).contains("builder-lost"), "{}", out(&output));
        let summary = std::fs::read_to_string(root.join("summary.md")).unwrap();
        assert!(summary.contains("1 built, 1 warning"), "{summary}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_builder_that_is_lost_twice_leaves_no_summary_of_an_earlier_build() {
    let folder = copy();
    let root = folder.path();
    std::fs::write(root.join("summary.md"), "1 built").unwrap();
    let mut child = start_with(root, &[PROGRAM], &["--summary", "summary.md"]);
    let watcher = Pid::from_child(&child);
    let first = builder_of(watcher, None);
    assert!(send(Signal::KILL, &[first]));
    assert!(send(Signal::KILL, &[builder_of(watcher, Some(first))]));
    let said = wait_for(0, &mut child);
    let (code, said) = end_of(child, said);
    assert_eq!(code, Some(3), "{said:#?}");
    assert!(said.iter().any(|line| line.contains("error[builder-died]")), "{said:#?}");
    let summary = std::fs::read_to_string(root.join("summary.md")).unwrap();
    assert!(summary.contains("(builder-died)"), "{summary}");
    assert!(!summary.contains("1 built"), "{summary}");
}

/// As when a package is upgraded under a build.
#[cfg(target_os = "linux")]
#[test]
fn a_builder_is_begun_anew_from_a_program_whose_file_is_gone() {
    let folder = copy();
    let root = folder.path();
    let program = root.join("distr");
    let copied = Command::new("cp").arg(PROGRAM).arg(&program).status();
    assert!(copied.unwrap().success());
    let mut child = start_with(root, &[program.to_str().unwrap()], &[]);
    let said = wait_for(1, &mut child);
    std::fs::remove_file(&program).unwrap();
    assert!(send(Signal::ABORT, &[child_of(Pid::from_child(&child)).unwrap()]));
    let (code, rest) = end_of(child, said);
    assert_begun_anew(root, code, &rest);
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_builds_on_alone_where_a_builder_cannot_be_begun_anew() {
    use rustix::process::{Resource, Rlimit, prlimit};

    let folder = copy();
    let root = folder.path();
    let mut child = start(root);
    let said = wait_for(1, &mut child);
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    prlimit(Some(Pid::from_child(&child)), Resource::Nofile, none).unwrap();
    assert!(send(Signal::KILL, &[child_of(Pid::from_child(&child)).unwrap()]));
    let (code, rest) = end_of(child, said);
    // By the version that it was at, or by the machine if it was at none.
    assert!(matches!(code, Some(3 | 4)), "{code:?} {rest:#?}");
    let is_told = |line: &String| line.contains("error[builder-not-begun]");
    assert!(rest.iter().any(is_told), "{rest:#?}");
    assert!(documents(root).len() < 6, "{rest:#?}");
    assert_code(&all(root), 0);
    assert_code(&distr(root, &["verify"]), 0);
}

#[test]
fn a_builder_without_a_supervisor_builds_nothing() {
    let folder = copy();
    let output = Command::new(PROGRAM)
        .args(["build", "-f", FORMAT])
        .current_dir(folder.path())
        .env("DISTR_SUPERVISED", "1")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_code(&output, 4);
    assert!(err(&output).contains("error[supervisor-gone]"), "{}", err(&output));
    assert!(!folder.path().join("out").exists());
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
            .args(["-c", &script, PROGRAM, FORMAT])
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

/// Parts of a batch, one version in each.
#[cfg(target_os = "linux")]
fn parts(root: &Path) -> Vec<String> {
    let one = |index: usize| {
        let (shard, name) = (format!("{index}/6"), format!("part-{index}"));
        let more = ["build", "-f", FORMAT, "--shard", &shard, "-o", &name];
        assert_code(&distr(root, &more), 0);
        name
    };
    (1..=6).map(one).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn a_signal_ends_a_merge_in_good_order() {
    let folder = copy();
    let root = folder.path();
    let parts = parts(root);
    let names: Vec<&str> = parts.iter().map(String::as_str).collect();
    let merge = [&["merge"], &names[..]].concat();
    let out = root.join("out");
    // It takes a moment only, and may be at its end before it is asked for.
    for _ in 0..50 {
        let _ = std::fs::remove_dir_all(&out);
        let child = Command::new(PROGRAM)
            .args(&merge)
            .current_dir(root)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let is_begun = || {
            let mut files = std::fs::read_dir(&out).into_iter().flatten().flatten();
            files.any(|file| file.file_name() != ".distr")
        };
        while !is_begun() {}
        assert!(send(Signal::TERM, &[Pid::from_child(&child)]));
        let output = child.wait_with_output().unwrap();
        if output.status.code() == Some(0) {
            continue;
        }
        assert_code(&output, 143);
        assert_eq!(err(&output), "the merge into out was ended\n");
        let left = documents(root);
        assert!((1..6).contains(&left.len()), "{:?}", left.keys());
        let verified = distr(root, &["verify", "--message-format", "short"]);
        assert_code(&verified, 1);
        let said = err(&verified);
        assert!(said.contains("[build-unfinished]"), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert_code(&distr(root, &merge), 0);
        assert_eq!(documents(root).len(), 6);
        assert_code(&distr(root, &["verify"]), 0);
        return;
    }
    panic!("no merge was ended in the middle");
}

/// As in [`a_full_disk_is_code_4_and_loses_nothing`].
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_code_4_for_a_merge_too() {
    let folder = copy();
    let root = folder.path();
    let parts = parts(root).join(" ");
    let script = format!("ulimit -f 4; exec \"$0\" merge {parts}");
    let output = Command::new("sh")
        .args(["-c", &script, PROGRAM])
        .current_dir(root)
        .output()
        .unwrap();
    assert_code(&output, 4);
    assert!(err(&output).contains("error[unwritable]"), "{}", err(&output));
    assert!(documents(root).keys().all(|name| name.starts_with(".distr/")));
}
