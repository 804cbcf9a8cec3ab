//! Waits for files of the project to be saved, and for the user to end the
//! program.
//!
//! Invariant: reading a file is no event, so that nobody is woken by himself.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::diag::{Diagnostic, codes};

/// The folders whose files make documents.
const FOLDERS: [&str; 4] = ["sources", "locales", "templates", "fonts"];

/// Editors save in several steps: this long nothing more must happen.
const QUIET: Duration = Duration::from_millis(40);

/// As long as one waits at most for quiet.
const PATIENCE: Duration = Duration::from_millis(400);

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Files were saved, made, moved or removed: their paths below the root.
    Saved(BTreeSet<String>),
    /// The user wants the program to end.
    End,
}

enum Signal {
    Changed(Vec<PathBuf>),
    End,
}

/// Watches the files of a project.
pub struct Watcher {
    root: PathBuf,
    signals: Receiver<Signal>,
    /// What was noticed while something else was waited for.
    is_over: bool,
    _notify: RecommendedWatcher,
}

impl Watcher {
    /// Begins to watch the project in a folder.
    ///
    /// # Errors
    /// The folders cannot be watched.
    pub fn new(root: &Path) -> Result<Self, Diagnostic> {
        let unwatchable = |error: &dyn std::fmt::Display| {
            codes::unwatchable(&root.display().to_string(), &error.to_string())
        };
        // The paths that are reported have no links in them.
        let root = root.canonicalize().map_err(|error| unwatchable(&error))?;
        let (sender, signals) = channel();
        let changes = sender.clone();
        let mut watcher = notify::recommended_watcher(move |event| {
            let event: notify::Result<notify::Event> = event;
            // Where events were lost, the next save brings everything up to date.
            let Ok(event) = event else { return };
            if is_change(event.kind) {
                let _ = changes.send(Signal::Changed(event.paths));
            }
        })
        .map_err(|error| unwatchable(&error))?;
        watcher
            .watch(&root, RecursiveMode::NonRecursive)
            .map_err(|error| unwatchable(&error))?;
        for folder in FOLDERS.map(|folder| root.join(folder)) {
            if folder.is_dir() {
                watcher
                    .watch(&folder, RecursiveMode::Recursive)
                    .map_err(|error| unwatchable(&error))?;
            }
        }
        end_on_interrupt(sender).map_err(|error| unwatchable(&error))?;
        Ok(Self { root, signals, is_over: false, _notify: watcher })
    }

    /// Waits for the next event.
    pub fn wait(&mut self) -> Event {
        let mut paths = BTreeSet::new();
        let mut latest: Option<Instant> = None;
        while !self.is_over {
            let wait = match latest {
                None => Duration::MAX,
                Some(latest) => {
                    QUIET.min(latest.saturating_duration_since(Instant::now()))
                }
            };
            match self.signals.recv_timeout(wait) {
                Ok(Signal::Changed(changed)) => {
                    paths.extend(changed.iter().filter_map(|path| self.below_root(path)));
                    if !paths.is_empty() {
                        latest.get_or_insert_with(|| Instant::now() + PATIENCE);
                    }
                }
                Err(RecvTimeoutError::Timeout) => return Event::Saved(paths),
                Ok(Signal::End) | Err(RecvTimeoutError::Disconnected) => {
                    self.is_over = true;
                }
            }
        }
        Event::End
    }

    fn below_root(&self, path: &Path) -> Option<String> {
        let path = path.strip_prefix(&self.root).ok()?;
        Some(path.to_str()?.replace('\\', "/"))
    }
}

/// Whether a file may be other than it was.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => false,
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}

/// Tells when the user interrupts the program, or the system asks it to end. The
/// work at hand is finished first; who interrupts twice does not want to wait.
fn end_on_interrupt(sender: Sender<Signal>) -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    std::thread::spawn(move || {
        runtime.block_on(async {
            interrupted().await;
            let _ = sender.send(Signal::End);
            interrupted().await;
            std::process::exit(130);
        });
    });
    Ok(())
}

#[cfg(unix)]
async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

#[cfg(not(unix))]
async fn interrupted() {
    let _ = tokio::signal::ctrl_c().await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_save_in_several_steps_is_one_event() {
        let folder = tempfile::tempdir().unwrap();
        let documents = folder.path().join("locales/fr/documents");
        std::fs::create_dir_all(&documents).unwrap();
        let mut watcher = Watcher::new(folder.path()).unwrap();
        let file = documents.join("a.ftl");
        std::fs::write(documents.join(".a.ftl.new"), "a = b\n").unwrap();
        std::fs::rename(documents.join(".a.ftl.new"), &file).unwrap();
        std::fs::write(folder.path().join("locales/fr/house.ftl"), "c = d\n").unwrap();
        let Event::Saved(paths) = watcher.wait() else { panic!("nothing was saved") };
        assert!(paths.contains("locales/fr/documents/a.ftl"), "{paths:?}");
        assert!(paths.contains("locales/fr/house.ftl"), "{paths:?}");
        // To read a file is no event: the next one is the next save.
        std::fs::read(&file).unwrap();
        std::fs::write(folder.path().join("distr.toml"), "").unwrap();
        let expected = BTreeSet::from(["distr.toml".to_owned()]);
        assert_eq!(watcher.wait(), Event::Saved(expected));
    }

    #[test]
    fn a_folder_that_is_not_there_cannot_be_watched() {
        let folder = tempfile::tempdir().unwrap();
        let Err(refused) = Watcher::new(&folder.path().join("nowhere")) else {
            panic!("nothing can be watched");
        };
        assert_eq!(refused.code, "unwatchable");
    }
}
