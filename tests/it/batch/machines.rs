//! What programs read that look after a batch: one document or one line for each
//! language version, in whatever command, and never between data.

use std::process::Command;

use serde_json::Value;

use super::{FORMAT, FRENCH, build};
use crate::cli::{assert_code, change, copy, distr, err, out};

const BROKEN: &str = "{ fn-organization }";

#[test]
fn each_version_is_a_test_when_a_folder_is_looked_at_again() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &["-o", "part-1", "--shard", "1/2"]), 0);
    change(root, FRENCH, |text| text.replace(BROKEN, ""));
    for shard in ["1", "2"] {
        let (part, shard) = (format!("part-{shard}"), format!("{shard}/2"));
        build(root, &["-o", &part, "--shard", &shard]);
    }
    let head = "<testsuites name=\"distr\" tests=\"2\" failures=\"1\" errors=\"0\">";
    let junit = ["--message-format", "junit"];
    let merge = ["merge", "part-1", "part-2", "--summary", "summary.md"];
    let merged = distr(root, &[&merge[..], &junit].concat());
    assert_code(&merged, 0);
    assert!(out(&merged).contains(head), "{}", out(&merged));
    let summary = std::fs::read_to_string(root.join("summary.md")).unwrap();
    let row = "| – | – | built | **refused**: 1 error | – | – |";
    assert!(summary.contains(row), "{summary}");
    let verified = distr(root, &[&["verify"], &junit[..]].concat());
    assert_code(&verified, 1);
    assert!(out(&verified).contains(head), "{}", out(&verified));
}

#[cfg(feature = "pdf")]
#[test]
fn what_changed_is_told_to_programs_in_their_form_alone() {
    let folder = copy();
    let root = folder.path();
    assert_code(&build(root, &["-o", "old"]), 0);
    change(root, FRENCH, |text| text.replacen("Ouverture", "OUVERTURE", 1));
    assert_code(&build(root, &["-o", "new"]), 0);
    let compare = |new: &str, more: &[&str]| {
        distr(root, &[&["compare", "old", new], more].concat())
    };
    for (new, count) in [("new", 1), ("old", 0)] {
        let sarif = compare(new, &["--message-format", "sarif"]);
        assert_code(&sarif, i32::from(count > 0));
        let log: Value = serde_json::from_slice(&sarif.stdout).unwrap();
        let run = &log["runs"][0]["invocations"][0];
        assert_eq!(run["exitCode"], count);
        let said = run["toolExecutionNotifications"].as_array().unwrap();
        assert_eq!(said.len(), count);
        let junit = compare(new, &["--message-format", "junit"]);
        assert!(out(&junit).starts_with("<?xml"), "{}", out(&junit));
        let failures = format!("failures=\"{count}\"");
        assert!(out(&junit).contains(&failures), "{}", out(&junit));
        let lines = compare(new, &["--message-format", "github"]);
        assert_eq!(out(&lines).lines().count(), count, "{}", out(&lines));
        let is_command = |line: &str| line.starts_with("::error title=version-differs::");
        assert!(out(&lines).lines().all(is_command), "{}", out(&lines));
    }
    // What was asked for as data stands alone on standard output.
    let data = compare("new", &["--json", "--message-format", "json"]);
    assert!(serde_json::from_slice::<Value>(&data.stdout).is_ok());
    std::fs::remove_file(root.join("new").join(super::made("FR"))).unwrap();
    let data = compare("new", &["--json", "--message-format", "sarif"]);
    assert!(serde_json::from_slice::<Value>(&data.stdout).is_ok());
    let log: Value = serde_json::from_slice(&data.stderr).unwrap();
    let said = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"];
    assert_eq!(said[0]["descriptor"]["id"], "output-missing");
}

/// GitHub looks for a file from the root of the repository.
#[test]
fn a_project_inside_a_repository_is_annotated_where_it_lies() {
    let folder = copy();
    let root = folder.path();
    change(root, FRENCH, |text| text.replace(BROKEN, ""));
    let repository = root.parent().unwrap();
    let name = root.file_name().unwrap().to_str().unwrap();
    let check = |inside: &std::path::Path, workspace: Option<&std::path::Path>| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_distr"));
        command.args(["check", "--root"]).arg(root);
        command.args(["--message-format", "github"]).current_dir(inside);
        match workspace {
            Some(workspace) => command.env("GITHUB_WORKSPACE", workspace),
            None => command.env_remove("GITHUB_WORKSPACE"),
        };
        out(&command.output().unwrap())
    };
    let within = format!("::error file={name}/{FRENCH},");
    let whole = format!("::error file={FRENCH},");
    for (said, head) in [
        (check(repository, None), &within),
        (check(root, Some(repository)), &within),
        (check(root, None), &whole),
        (check(std::path::Path::new("/"), Some(root)), &whole),
    ] {
        assert!(said.starts_with(head), "{said}");
    }
}

#[test]
fn less_memory_than_the_program_itself_needs_is_a_mistake_of_usage() {
    let folder = copy();
    let root = folder.path();
    let output = build(root, &["--memory-limit", "255"]);
    assert_code(&output, 2);
    assert!(err(&output).contains("--memory-limit"), "{}", err(&output));
    let output = build(root, &["--memory-limit", "256", "--jobs", "2"]);
    assert_code(&output, 0);
    assert!(root.join("out").join(super::made("FR")).exists(), "{FORMAT}");
}

/// Threads that begin where the memory is at its end are aborted or refused by chance.
#[test]
fn more_threads_than_the_memory_has_room_for_are_a_mistake_of_usage() {
    let folder = copy();
    let root = folder.path();
    let output = build(root, &["--memory-limit", "600", "--jobs", "512"]);
    assert_code(&output, 2);
    let said = err(&output);
    assert!(said.contains("error[too-many-threads]"), "{said}");
    assert!(said.contains("ask for 7 at most with `--jobs`"), "{said}");
    assert!(!root.join("out").exists());
    assert_code(&build(root, &["--memory-limit", "600", "--jobs", "7"]), 0);
    assert_code(&build(root, &["--memory-limit", "256"]), 0);
}
