//! Faults of the command line.

use std::process::Command;

use crate::cli::{assert_code, copy, distr, distr_unread, err, out};
use crate::support;

const SOURCE: &str = "sources/ctoc-cop-wg2-2023-1.yaml";

/// The program in the repository, writing nowhere.
fn check(arguments: &[&str]) -> std::process::Output {
    distr(&support::root(), &[&["check"], arguments].concat())
}

#[test]
fn what_is_asked_for_and_not_there_is_a_mistake_of_usage() {
    for (arguments, said) in [
        (["build", "--colour"].as_slice(), "--colour"),
        (&["build", "-l", "cn"], "`cn` is not a language"),
        (&["build", "-l", "EN"], "did you mean `en`?"),
        (&["build", "-l", ""], "`` is not a language"),
        (&["build", "-l", "../../x"], "is not a language"),
        (&["check", "sources/*.yaml"], "there is no source"),
        (&["check", "sources"], "there is no source"),
        (&["check", "/etc/passwd"], "there is no source"),
        (&["check", "../../secret"], "there is no source"),
        (&["check", "-"], "there is no source"),
        (&["tree", SOURCE, "-l", "fr", "-l", "en"], "cannot be used multiple times"),
        (&["build", "-f"], "value"),
        (&["build", "--jobs", "0"], "whole number from 1"),
        (&["build", "--jobs", "-1"], "unexpected argument"),
        (&["build", "--jobs", "100000"], "more than 512 threads are of no use"),
        (&["build", "--shard", "1/100000"], "more than 10000 parts are of no use"),
    ] {
        let output = distr(&support::root(), arguments);
        assert!(err(&output).contains(said), "{arguments:?}: {}", err(&output));
        assert_code(&output, 2);
        assert!(out(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn one_source_named_twice_is_read_once() {
    assert_code(&check(&[SOURCE, SOURCE]), 0);
}

#[test]
fn settings_that_are_none_are_said_with_their_place() {
    for (settings, said) in [
        ("emblem = 1\n", "distr.toml:1:10: error[toml-malformed]"),
        ("emblm = \"x.svg\"\n", "distr.toml:1:1: error[toml-malformed]"),
        ("[[[", "distr.toml:1:"),
    ] {
        let folder = copy();
        std::fs::write(folder.path().join("distr.toml"), settings).unwrap();
        let arguments = ["build", "-l", "en", "--message-format", "short"];
        let output = distr(folder.path(), &arguments);
        assert!(err(&output).contains(said), "{}", err(&output));
        assert!(output.status.code().is_some_and(|code| code > 0));
        assert!(!folder.path().join("out").exists());
    }
}

#[test]
fn what_an_argument_holds_does_not_reach_the_terminal_raw() {
    for format in ["human", "short", "json", "github"] {
        let source = "a\u{1b}[31m\u{7}\r\nb";
        let output = check(&["--message-format", format, source]);
        let text = format!("{}{}", out(&output), err(&output));
        let is_raw = |char: char| char.is_control() && char != '\n';
        assert!(!text.contains(is_raw), "{format}: {text:?}");
        assert_code(&output, 2);
    }
}

#[test]
fn a_narrow_terminal_without_utf_8_gets_readable_messages() {
    let folder = copy();
    let path = folder.path().join("locales/fr/documents/ctoc-cop-wg2-2023-1.ftl");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(path, text.replace("{ fn-organization }", "")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_distr"))
        .arg("check")
        .current_dir(folder.path())
        .env("LC_ALL", "C")
        .env("COLUMNS", "20")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    assert_code(&output, 1);
    assert!(err(&output).contains("note-call-missing"), "{}", err(&output));
}

/// What follows a point in a name is no ending, unless it is that of sources.
#[test]
fn a_source_is_found_by_its_name_with_points() {
    let folder = copy();
    let at = |path: &str| folder.path().join(path);
    std::fs::copy(at(SOURCE), at("sources/v1.2.yaml")).unwrap();
    let words = "locales/en/documents/ctoc-cop-wg2-2023-1.ftl";
    std::fs::copy(at(words), at("locales/en/documents/v1.2.ftl")).unwrap();
    for name in ["v1.2", "v1.2.yaml", "sources/v1.2.yaml"] {
        let output = distr(folder.path(), &["tree", name, "-l", "en"]);
        assert_code(&output, 0);
        assert!(out(&output).contains("CTOC/COP/WG.2/2023/1"), "{name}");
    }
}

#[test]
fn a_reader_that_closed_the_pipe_is_no_error() {
    let asked = ["tree", SOURCE, "-l", "en", "--json"];
    let output = distr_unread(&support::root(), &asked);
    assert_code(&output, 0);
    assert_eq!(err(&output), "");
}

/// A pipeline would go on with half a schema.
#[cfg(target_os = "linux")]
#[test]
fn data_that_finds_no_room_is_code_4() {
    for arguments in [
        ["--help"].as_slice(),
        &["--version"],
        &["build", "--help"],
        &["schema"],
        &["completions", "bash"],
        &["tree", SOURCE, "-l", "en"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_distr"))
            .args(arguments)
            .current_dir(support::root())
            .stdout(std::fs::File::options().write(true).open("/dev/full").unwrap())
            .output()
            .unwrap();
        assert_code(&output, 4);
    }
}
