//! A batch: many language versions made on all cores into one folder, the files of
//! each all or none, with a manifest of all.
//!
//! Threads make the files and hand them to the one that called, which puts them
//! into their places and reports them in the order of the sources. Few files wait
//! at any time, so that the memory does not grow with the batch.

mod attempt;
mod record;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use self::attempt::{Delivery, attempt};
use self::record::Scribe;
use super::{Build, Timings, Unit};
use crate::agenda::Language;
use crate::batch::{
    Digest, MANIFEST, Manifest, Project, Run, Said, State, Tool, VersionRecord,
};
use crate::diag::{Diagnostics, codes};
use crate::output::{self, Folder, Publication};

/// The stack of a thread, in bytes: several times what the deepest layout that
/// Typst permits was seen to take.
const STACK: usize = 32 * 1024 * 1024;

/// What a batch is asked for.
pub struct Request<'a> {
    /// The folder of the documents.
    pub folder: &'a Path,
    /// How long to wait for another build into the same folder.
    pub patience: Duration,
    /// The number of threads.
    pub threads: NonZeroUsize,
    /// `SOURCE_DATE_EPOCH`, in seconds.
    pub source_date_epoch: Option<u64>,
    /// When the build began.
    pub started: SystemTime,
}

/// A source that could not be read, in a language that was asked for.
pub struct Unread<'a> {
    /// The name of the source without folder and ending.
    pub stem: &'a str,
    /// The language.
    pub language: &'a Language,
    /// Why, which was said already.
    pub said: &'a Diagnostics,
}

/// What became of a language version.
#[derive(Debug, Default)]
pub struct Done {
    /// The names of the files that were written.
    pub written: Vec<String>,
    /// What was said.
    pub said: Diagnostics,
}

/// A batch that is being built into a folder.
pub struct Batch<'a> {
    build: &'a Build<'a>,
    request: Request<'a>,
    folder: Folder,
    scribe: Scribe<'a>,
    /// The manifest of the build before, and what was done since.
    manifest: Manifest,
}

/// What the journal of the folder notes with every set of files.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Note {
    /// What the versions that follow share, under its digest.
    Project(Digest, Project),
    /// A version that was published.
    Version(Box<VersionRecord>),
}

impl<'a> Batch<'a> {
    /// Prepares a batch: takes the folder, and finishes what an interrupted build
    /// left there. What is said does not stop it.
    ///
    /// # Errors
    /// The folder cannot be written, or another build is writing into it.
    pub fn open(
        build: &'a Build<'a>,
        request: Request<'a>,
    ) -> Result<(Self, Diagnostics), Diagnostics> {
        let scribe = Scribe::new(build)?;
        let (folder, notes) = Folder::open(request.folder, request.patience)?;
        let mut said = Diagnostics::default();
        let manifest = output::manifest(request.folder).unwrap_or_else(|damage| {
            said.push(codes::manifest_ignored(damage));
            None
        });
        let mut manifest = manifest.unwrap_or_default();
        // Notes of another version of the program are not understood.
        for note in notes.iter().filter_map(|note| serde_json::from_str(note).ok()) {
            match note {
                Note::Project(digest, project) => {
                    manifest.projects.insert(digest, project);
                }
                Note::Version(record) => manifest.replace(*record),
            }
        }
        Ok((Self { build, request, folder, scribe, manifest }, said))
    }

    /// Makes all units and reports each as soon as all before it are done. Returns
    /// how long the steps took.
    ///
    /// # Errors
    /// The manifest cannot be written.
    pub fn run(
        mut self,
        units: &[Unit<'_>],
        unread: &[Unread<'_>],
        mut done: impl FnMut(Done),
    ) -> Result<Timings, Diagnostics> {
        let project = Note::Project(self.scribe.digest(), self.scribe.project().clone());
        self.folder.publish(&[], &line(&project)?)?;
        for unread in unread {
            let reference = self.build.workshop().reference();
            let record = self.scribe.record(unread.stem, reference, unread.language);
            self.refuse(record, unread.said);
        }
        let threads = self.request.threads.get().min(units.len());
        let mut run = Run { threads, ..Run::default() };
        let mut timings = Timings::default();
        let mut turn = Turn { waiting: BTreeMap::new(), next: 0 };
        let next = AtomicUsize::new(0);
        let (build, scribe) = (self.build, self.scribe.clone());
        let (sender, deliveries) = sync_channel(threads);
        std::thread::scope(|scope| -> Result<(), Diagnostics> {
            for _ in 0..threads {
                let (sender, next, scribe) = (sender.clone(), &next, &scribe);
                let work = move || {
                    while let Some((index, unit)) = take(next, units) {
                        let delivery = attempt(build, scribe, unit);
                        if sender.send((index, delivery)).is_err() {
                            break;
                        }
                    }
                };
                std::thread::Builder::new()
                    .stack_size(STACK)
                    .spawn_scoped(scope, work)
                    .map_err(|error| codes::no_thread(&error.to_string()))?;
            }
            drop(sender);
            for (index, delivery) in deliveries {
                timings.add(delivery.spent);
                let arrived = self.receive(delivery, &mut run);
                turn.arrive(index, arrived, &mut done);
            }
            Ok(())
        })?;
        self.finish(&run, timings)?;
        Ok(timings)
    }

    /// Publishes what a thread made.
    fn receive(&mut self, delivery: Delivery, run: &mut Run) -> Done {
        let Delivery { mut record, made, mut said, .. } = delivery;
        if record.state == State::Built {
            self.manifest.keep_other_formats(&mut record);
            match self.publish(&record, &made) {
                Ok(()) => {
                    run.built += 1;
                    self.manifest.replace(record);
                    let written = made.into_iter().map(|made| made.name).collect();
                    return Done { written, said };
                }
                Err(unwritten) => said.extend(unwritten),
            }
        }
        run.refused += 1;
        self.refuse(record, &said);
        Done { written: Vec::new(), said }
    }

    fn publish(
        &self,
        record: &VersionRecord,
        made: &[super::Made],
    ) -> Result<(), Diagnostics> {
        let digest = |name: &str| record.files.iter().find(|file| file.name == name);
        let files: Vec<Publication<'_>> = made
            .iter()
            .filter_map(|made| {
                let sha256 = digest(&made.name)?.sha256;
                Some(Publication { name: &made.name, bytes: &made.bytes, sha256 })
            })
            .collect();
        let note = line(&Note::Version(Box::new(record.clone())))?;
        Ok(self.folder.publish(&files, &note)?)
    }

    /// Records that a version was refused; its older files are stale now.
    fn refuse(&mut self, record: VersionRecord, said: &Diagnostics) {
        self.manifest.refuse(VersionRecord {
            state: State::Refused,
            said: said.iter().map(Said::of).collect(),
            files: Vec::new(),
            ..record
        });
    }

    /// Writes the manifest and leaves the folder.
    fn finish(self, run: &Run, timings: Timings) -> Result<(), Diagnostics> {
        let Self { mut manifest, folder, scribe, request, .. } = self;
        let finished = SystemTime::now();
        let took = finished.duration_since(request.started).unwrap_or_default();
        let run = Run {
            started: humantime::format_rfc3339_millis(request.started).to_string(),
            finished: humantime::format_rfc3339_millis(finished).to_string(),
            milliseconds: timings.steps(took),
            ..run.clone()
        };
        manifest.tool = Tool::this();
        manifest.source_date_epoch = request.source_date_epoch;
        manifest.run = request.source_date_epoch.is_none().then_some(run);
        manifest.projects.insert(scribe.digest(), scribe.project().clone());
        manifest.settle(&scribe.names(), |file| folder.has(file));
        Ok(folder.close(MANIFEST, &manifest.print()?)?)
    }
}

/// The next unit that no thread has taken.
fn take<'u, 'a>(
    next: &AtomicUsize,
    units: &'u [Unit<'a>],
) -> Option<(usize, &'u Unit<'a>)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    Some((index, units.get(index)?))
}

fn line(note: &Note) -> Result<String, Diagnostics> {
    serde_json::to_string(note).map_err(|error| codes::internal(error.to_string()).into())
}

/// What waits until everything before it was reported.
struct Turn {
    waiting: BTreeMap<usize, Done>,
    next: usize,
}

impl Turn {
    fn arrive(&mut self, index: usize, arrived: Done, done: &mut impl FnMut(Done)) {
        self.waiting.insert(index, arrived);
        while let Some(next) = self.waiting.remove(&self.next) {
            done(next);
            self.next += 1;
        }
    }
}
