//! A batch: many language versions made on all cores into one folder, the files of
//! each all or none, with a manifest of all.
//!
//! What the threads make is put into its place as it arrives and reported in the
//! order of the sources.

mod attempt;
mod record;
mod share;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

pub use self::attempt::Explained;
use self::attempt::{Delivery, Task};
use self::record::Scribe;
use self::share::Share;
use super::crew::Crew;
use super::version::stem;
use super::{Build, Timings, Unit};
use crate::agenda::Language;
use crate::batch::{
    Book, MANIFEST, Manifest, Note, Run, Said, Shard, State, Tool, VersionRecord,
};
use crate::diag::{Diagnostics, codes};
use crate::output::{self, Cache, Folder, Publication};

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
    /// Where finished files are kept beside the folder, if anywhere.
    pub cache: Option<Cache>,
    /// The part of the batch that is built, if not the whole.
    pub shard: Option<Shard>,
    /// Whether everything is made anew, in the place of edited files too.
    pub force: bool,
    /// Whether files that belong to no version any more are deleted.
    pub prune: bool,
    /// Who watches over it.
    pub watch: &'a dyn Watch,
}

/// A language version among those of a batch.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Name {
    /// The name of its source without folder and ending.
    pub stem: String,
    /// The tag of its language.
    pub language: String,
}

impl Name {
    fn of(unit: &Unit<'_>) -> Self {
        let stem = unit.agenda.stem.clone();
        Self { stem, language: unit.language.to_string() }
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.stem, self.language)
    }
}

/// What watches over a batch from outside. All threads of the batch ask it.
pub trait Watch: Sync {
    /// Whether somebody asked it to end; then it finishes what it has begun.
    fn stop(&self) -> bool;

    /// Whether one version is made at a time, so that it is known which one ends the
    /// program.
    fn is_careful(&self) -> bool {
        false
    }

    /// Hears that a version is begun.
    fn begun(&self, _version: &Name) {}

    /// Hears that a version is done, with success or without.
    fn done(&self, _version: &Name) {}

    /// Hears that the files of a version are about to be moved into their places. It hears
    /// that before, as an attempt that ends in between tells nothing any more.
    fn publishes(&self, _version: &Name, _files: &[String]) {}

    /// The files of a version that earlier attempts of the same build put into their
    /// places, or were about to.
    fn earlier(&self, _version: &Name) -> Vec<String> {
        Vec::new()
    }

    /// Why a version is not to be made, because it ended an earlier attempt.
    fn barred(&self, _version: &Name) -> Option<Diagnostics> {
        None
    }
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
    /// The name of its source without folder and ending.
    pub stem: String,
    /// The tag of its language.
    pub language: String,
    /// The names of the files that were written.
    pub written: Vec<String>,
    /// How many files were in their places already.
    pub kept: usize,
    /// Why files were made.
    pub reasons: Vec<Explained>,
    /// What was said.
    pub said: Diagnostics,
}

/// How a batch went.
#[derive(Debug, Clone, Default)]
pub struct Ended {
    /// How long the steps took.
    pub timings: Timings,
    /// Whether it was asked to end before all was done.
    pub interrupted: bool,
    /// How many files that belong to no version any more were deleted.
    pub pruned: usize,
}

/// A batch that is being built into a folder.
pub struct Batch<'a> {
    build: &'a Build<'a>,
    request: Request<'a>,
    folder: Folder,
    scribe: Scribe<'a>,
    /// The records of the builds before.
    book: Book,
    /// The part of the batch that is built, if not the whole.
    share: Option<Share>,
    /// The source of every file that belongs to a source outside the batch.
    claimed: BTreeMap<String, String>,
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
        let stop = || request.watch.stop();
        let (folder, notes) =
            Folder::open_unless(request.folder, request.patience, &stop)?;
        let mut said = Diagnostics::default();
        let manifest = output::manifest(request.folder).unwrap_or_else(|damage| {
            said.push(codes::manifest_ignored(damage));
            None
        });
        let book = Book::with_notes(manifest, &notes);
        let (share, claimed) = (None, BTreeMap::new());
        Ok((
            Self {
                build,
                request,
                folder,
                scribe,
                book,
                share,
                claimed,
            },
            said,
        ))
    }

    /// Makes all units and reports each as soon as all before it are done.
    ///
    /// # Errors
    /// The manifest cannot be written.
    pub fn run(
        self,
        units: &[Unit<'_>],
        unread: &[Unread<'_>],
        mut done: impl FnMut(Done),
    ) -> Result<Ended, Diagnostics> {
        let project = Note::Project(self.scribe.project().clone());
        self.folder.publish(&[], &project.print()?)?;
        let task = Task {
            build: self.build,
            scribe: &self.scribe,
            folder: &self.folder,
            cache: self.request.cache.as_ref(),
            force: self.request.force,
            watch: self.request.watch,
            digests: self.book.digests(),
            claimed: self.claimed,
            book: self.book.clone(),
        };
        let threads = self.request.threads.get().min(units.len());
        let mut counter = Counter {
            folder: &self.folder,
            watch: self.request.watch,
            book: self.book,
            run: Run { threads, ..Run::default() },
        };
        for unread in unread {
            let reference = self.build.workshop().reference();
            let record = self.scribe.record(unread.stem, reference, unread.language);
            counter.refuse(record, unread.said);
        }
        let mut ended = Ended::default();
        let is_careful = self.request.watch.is_careful();
        let crew = Crew {
            threads: if is_careful { NonZeroUsize::MIN } else { self.request.threads },
            pieces: units.len(),
            stop: &|| self.request.watch.stop(),
        };
        let all = crew.run(
            |index| task.attempt(&units[index]),
            |delivery| {
                ended.timings.add(delivery.spent);
                counter.receive(delivery)
            },
            |_, arrived| done(arrived),
        )?;
        ended.interrupted = all < units.len();
        let Counter { book, run, .. } = counter;
        let share = self.share.as_ref();
        finish(self.folder, (&self.scribe, share), &self.request, (book, run), ended)
    }
}

/// Takes in what the threads made.
struct Counter<'a> {
    folder: &'a Folder,
    watch: &'a dyn Watch,
    book: Book,
    run: Run,
}

impl Counter<'_> {
    /// Publishes what a thread made.
    fn receive(&mut self, delivery: Delivery) -> Done {
        let Delivery { mut record, made, kept, reasons, mut said, .. } = delivery;
        let done = Done {
            stem: stem(&record.source).to_owned(),
            language: record.language.clone(),
            ..Done::default()
        };
        if record.state == State::Built {
            self.book.keep_other_formats(&mut record);
            let name = Name {
                stem: done.stem.clone(),
                language: done.language.clone(),
            };
            match self.publish(&name, &record, &made) {
                Ok(()) => {
                    let mut written = self.watch.earlier(&name);
                    written.retain(|file| made.iter().all(|made| made.name != *file));
                    // What an earlier attempt made is new to whoever asked for it.
                    let kept = kept.saturating_sub(written.len());
                    written.extend(made.into_iter().map(|made| made.name));
                    match written.is_empty() {
                        true => self.run.kept += 1,
                        false => self.run.built += 1,
                    }
                    self.book.replace(record);
                    return Done { written, kept, reasons, said, ..done };
                }
                Err(unwritten) => said.extend(unwritten),
            }
        }
        self.refuse(record, &said);
        Done { said, ..done }
    }

    fn publish(
        &self,
        name: &Name,
        record: &VersionRecord,
        made: &[super::Made],
    ) -> Result<(), Diagnostics> {
        if made.is_empty() {
            // The next build would find the same.
            return Ok(());
        }
        let names: Vec<String> = made.iter().map(|made| made.name.clone()).collect();
        self.watch.publishes(name, &names);
        let digest = |name: &str| record.files.iter().find(|file| file.name == name);
        let files: Vec<Publication<'_>> = made
            .iter()
            .filter_map(|made| {
                let sha256 = digest(&made.name)?.sha256;
                Some(Publication { name: &made.name, bytes: &made.bytes, sha256 })
            })
            .collect();
        let note = Note::Version(Box::new(record.clone())).print()?;
        Ok(self.folder.publish(&files, &note)?)
    }

    /// Records that a version was refused; its older files are stale now.
    fn refuse(&mut self, record: VersionRecord, said: &Diagnostics) {
        self.run.refused += 1;
        let said = said.iter().map(Said::of).collect();
        self.book.refuse(VersionRecord { said, ..record });
    }
}

/// Writes the manifest and leaves the folder.
fn finish(
    folder: Folder,
    (scribe, share): (&Scribe<'_>, Option<&Share>),
    request: &Request<'_>,
    (mut book, run): (Book, Run),
    mut ended: Ended,
) -> Result<Ended, Diagnostics> {
    scribe.check()?;
    book.share(scribe.project().clone());
    let sources = scribe.sources();
    let belongs = |version: &VersionRecord| match share {
        Some(share) => share.versions.contains(&version.identity()),
        None => sources.contains(&version.source),
    };
    let is_there = |file: &str| folder.has(file);
    let mut manifest = book.settle(&scribe.languages(), belongs, is_there);
    if request.prune {
        ended.pruned = folder.prune(&mut manifest.obsolete)?;
    }
    let finished = SystemTime::now();
    let took = finished.duration_since(request.started).unwrap_or_default();
    let run = Run {
        started: told(request.started),
        finished: told(finished),
        milliseconds: ended.timings.steps(took),
        ..run
    };
    let manifest = Manifest {
        tool: Tool::this(),
        source_date_epoch: request.source_date_epoch,
        complete: !ended.interrupted,
        shard: share.map(|share| share.record.clone()),
        run: request.source_date_epoch.is_none().then_some(run),
        ..manifest
    };
    folder.close(MANIFEST, &manifest.print()?)?;
    Ok(ended)
}

/// A time in UTC. That of a clock which is not set, before 1970, is told as 1970.
fn told(time: SystemTime) -> String {
    humantime::format_rfc3339_millis(time.max(UNIX_EPOCH)).to_string()
}
