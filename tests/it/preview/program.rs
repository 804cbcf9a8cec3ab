//! `distr preview` and `distr watch` as programs: what they print, and how they
//! end.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use super::*;

/// As long as a loaded machine may take for a line.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program that goes on, with the lines that it prints.
struct Running {
    child: Child,
    lines: Receiver<String>,
}

impl Running {
    fn new(root: &Path, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_distr"))
            .args(arguments)
            .current_dir(root)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        let out = child.stdout.take().unwrap();
        let err = child.stderr.take().unwrap();
        let pipes: [Box<dyn std::io::Read + Send>; 2] = [Box::new(out), Box::new(err)];
        for pipe in pipes {
            let sender = sender.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(pipe).lines().map_while(Result::ok) {
                    let _ = sender.send(line);
                }
            });
        }
        Self { child, lines }
    }

    /// The lines up to one that holds these words.
    fn until(&self, words: &str) -> Vec<String> {
        let mut lines = Vec::new();
        while !lines.iter().any(|line: &String| line.contains(words)) {
            let line = self.lines.recv_timeout(PATIENCE);
            lines.push(line.unwrap_or_else(|_| panic!("no {words:?} in {lines:#?}")));
        }
        lines
    }

    /// Interrupts the program as Ctrl-C does, and waits for its end.
    #[cfg(unix)]
    fn interrupt(mut self) -> Option<i32> {
        use rustix::process::{Pid, Signal, kill_process};

        kill_process(Pid::from_child(&self.child), Signal::INT).unwrap();
        self.child.wait().unwrap().code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
#[cfg(unix)]
fn the_preview_prints_its_address_and_ends_when_it_is_interrupted() {
    let folder = copy();
    let running = Running::new(folder.path(), &["preview", SOURCE, "-l", "fr"]);
    running.until("http://127.0.0.1:");
    assert_eq!(running.interrupt(), Some(0));
}

#[test]
#[cfg(unix)]
fn watch_builds_again_what_a_saved_file_touches() {
    let folder = copy();
    let root = folder.path();
    let running = Running::new(root, &["watch", "-l", "fr", "-l", "en", "-f", "pdf"]);
    let lines = running.until("2 documents in out");
    assert_eq!(lines.len(), 3, "{lines:?}");
    let french = "out/CTOC_COP_WG.2_2023_1-FR.pdf";
    let english = std::fs::read(root.join("out/CTOC_COP_WG.2_2023_1-EN.pdf")).unwrap();
    // One language.
    change(root, FR, "item-opening-p1 = ", "item-opening-p1 = Et ");
    let lines = running.until("1 document in out");
    assert_eq!(lines[0], french);
    // An error is said as by a build, and the file stays; mended otherwise than it
    // was, it is built.
    change(root, FR, "{ fn-organization }", "");
    let lines = running.until("refused").join("\n");
    assert!(lines.contains("note-call-missing"), "{lines}");
    change(root, FR, "travaux, qui", "travaux{ fn-organization }, ce qui");
    let lines = running.until(" in out");
    assert_eq!(lines[0], french, "{lines:?}");
    let still = std::fs::read(root.join("out/CTOC_COP_WG.2_2023_1-EN.pdf")).unwrap();
    assert!(still == english, "what is not touched is not changed");
    assert_eq!(running.interrupt(), Some(0));
}
