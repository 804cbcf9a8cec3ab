//! `distr build`.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use indicatif::{ProgressBar, ProgressStyle};

use super::args::{BuildArguments, FormatName, LimitArguments};
use super::counted;
use super::desk::Desk;
use super::signals::Signals;
use super::summary::Outcome;
use super::supervisor;
use super::values::{MIN_OF_THREAD, MIN_WITHOUT_THREADS};
use crate::agenda::{Agenda, Language};
use crate::diag::{Diagnostics, Place, codes, shown_path};
use crate::output::{self, Cache};
use crate::project;
use crate::workshop::{
    Batch, Build, Done, Emblem, Ended, Format, Name, Request, Scope, Stage, Timings,
    Unit, Unread, Watch, Workshop, stem,
};

/// Builds documents.
pub(super) fn build(
    arguments: &BuildArguments,
    limits: &LimitArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let threads = threads_within(arguments, limits)?;
    let memory = limits.memory(threads);
    let builder = supervisor::Builder::report(memory)?.map(Arc::new);
    if let Some(builder) = builder.clone() {
        let setbacks = builder.setbacks();
        desk.goes_on(builder);
        desk.say(&setbacks);
    }
    spread(threads)?;
    let watchers = Watchers { signals: Signals::listen()?, builder };
    let ended = some(arguments, threads, desk, None, &watchers).map(|(_, ended)| ended);
    // It may have waited for another build until then.
    let is_cut = ended.as_ref().map_or(true, |ended| ended.interrupted);
    if let Some(signal) = watchers.signal().filter(|_| is_cut) {
        desk.ended_by(signal);
    }
    ended.map(drop)
}

/// Starts the threads on which Typst spreads its work. It would start them itself, one
/// for each core though fewer were asked for, and break off where the machine has none
/// to give.
///
/// # Errors
/// The machine has none to give.
#[cfg_attr(not(feature = "pdf"), allow(unused_variables))]
pub(super) fn spread(threads: NonZeroUsize) -> Result<(), Diagnostics> {
    #[cfg(feature = "pdf")]
    rayon::ThreadPoolBuilder::new()
        .num_threads(threads.get())
        .build_global()
        .map_err(|error| codes::no_thread(&error.to_string()))?;
    Ok(())
}

/// Those who may ask a build to end, and the supervisor if there is one.
struct Watchers {
    signals: Signals,
    builder: Option<Arc<supervisor::Builder>>,
}

impl Watchers {
    /// The signal that came, here or to the supervisor.
    fn signal(&self) -> Option<u8> {
        self.signals.came().or_else(|| self.builder.as_ref()?.signal())
    }
}

impl Watch for Watchers {
    fn stop(&self) -> bool {
        self.signal().is_some()
    }

    fn is_careful(&self) -> bool {
        self.builder.as_ref().is_some_and(|builder| builder.is_careful())
    }

    fn begun(&self, version: &Name) {
        if let Some(builder) = &self.builder {
            builder.begun(version);
        }
    }

    fn done(&self, version: &Name) {
        if let Some(builder) = &self.builder {
            builder.done(version);
        }
    }

    fn publishes(&self, version: &Name, files: &[String]) {
        if let Some(builder) = &self.builder {
            builder.publishes(version, files);
        }
    }

    fn earlier(&self, version: &Name) -> Vec<String> {
        self.builder
            .as_ref()
            .map_or_else(Vec::new, |builder| builder.earlier(version))
    }

    fn barred(&self, version: &Name) -> Option<Diagnostics> {
        self.builder.as_ref()?.barred(version)
    }
}

/// How many threads were asked for, or else one for each core.
pub(super) fn threads(arguments: &BuildArguments) -> NonZeroUsize {
    arguments.jobs.unwrap_or_else(cores)
}

/// One for each core.
pub(super) fn cores() -> NonZeroUsize {
    std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// The same, as far as the memory has room for them that was asked for. Threads that begin
/// where it is at its end are aborted, or are refused, as chance has it.
///
/// # Errors
/// So many were asked for, and it has no room.
fn threads_within(
    arguments: &BuildArguments,
    limits: &LimitArguments,
) -> Result<NonZeroUsize, Diagnostics> {
    let threads = threads(arguments);
    let Some(memory) = limits.memory_limit else { return Ok(threads) };
    let room = memory.saturating_sub(MIN_WITHOUT_THREADS) / MIN_OF_THREAD;
    let room = usize::try_from(room).unwrap_or(usize::MAX);
    let room = NonZeroUsize::new(room).unwrap_or(NonZeroUsize::MIN);
    if arguments.jobs > Some(room) {
        return Err(codes::too_many_threads(threads.get(), memory, room.get()).into());
    }
    Ok(threads.min(room))
}

/// Whether a language version is asked for, by the stem of its source and the tag
/// of its language.
pub(super) type Covers<'a> = &'a dyn Fn(&str, &str) -> bool;

/// Says that there is nothing to build. Where the folder of the sources holds other
/// files, the last source is gone, perhaps on purpose.
fn without_sources(workshop: &Workshop, desk: &mut Desk) -> Result<(), Diagnostics> {
    let told = codes::no_sources();
    if !workshop.is_stocked() {
        return Err(told.into());
    }
    desk.say(&told.warning().into());
    Ok(())
}

/// Builds all documents, or those that are asked for, then with a line for each.
pub(super) fn some(
    arguments: &BuildArguments,
    threads: NonZeroUsize,
    desk: &mut Desk,
    covers: Option<Covers<'_>>,
    watch: &dyn Watch,
) -> Result<(Workshop, Ended), Diagnostics> {
    let started = SystemTime::now();
    let start = Instant::now();
    let epoch = epoch()?;
    let stage = if arguments.draft { Stage::Draft } else { Stage::Finished };
    let workshop = desk.open_recorded(stage, &arguments.languages)?;
    let mut sources = desk.sources(&workshop, &arguments.sources)?;
    if sources.is_empty() {
        without_sources(&workshop, desk)?;
    }
    let languages = desk.languages(&workshop, &arguments.languages)?;
    let formats = formats(&arguments.formats);
    let is_asked = |stem: &str, language: &Language| {
        covers.is_none_or(|covers| covers(stem, &language.to_string()))
    };
    sources
        .retain(|path| languages.iter().any(|language| is_asked(stem(path), language)));
    let sources = read(&workshop, &sources);
    let reading = start.elapsed();
    let mut units = units(&sources, &languages);
    units.retain(|unit| is_asked(&unit.agenda.stem, unit.language));
    let mut unread = unread(&sources, &languages);
    unread.retain(|unread| is_asked(unread.stem, unread.language));
    let build = match &arguments.emblem {
        Some(path) => Build::with_emblem(&workshop, &formats, &emblem(path)?)?,
        None => Build::new(&workshop, &formats)?,
    };
    let build = build.at_stage(stage);
    let request = request(arguments, threads, epoch, started, watch)?;
    let (mut batch, said) = Batch::open(&build, request)?;
    desk.say(&said);
    let (units, unread) = batch.share(units, unread);
    let stems = units.iter().map(|unit| unit.agenda.stem.as_str());
    let stems: BTreeSet<&str> =
        stems.chain(unread.iter().map(|unread| unread.stem)).collect();
    say_read(&sources, desk, |stem| stems.contains(stem));
    if !arguments.sources.is_empty() && !arguments.languages.is_empty() {
        say_not_issued(&sources, &languages, desk);
    }
    desk.expect(&languages, versions(&sources, &units, &unread));
    for unread in &unread {
        let language = unread.language.to_string();
        desk.tested(unread.stem, &language, Outcome::Refused, unread.said);
    }
    let has_bar = covers.is_none() && desk.has_terminal();
    let mut report = Report {
        asked: (units.len() + unread.len()) * formats.len(),
        written: 0,
        kept: 0,
        arguments,
        desk,
        bar: has_bar.then(|| bar(units.len())),
    };
    let ended = batch.run(&units, &unread, |done| report.receive(&done));
    if let Some(bar) = &report.bar {
        bar.finish_and_clear();
    }
    let ended = ended?;
    report.sum_up(&ended, reading, start.elapsed());
    drop(build);
    Ok((workshop, ended))
}

/// What the arguments ask a batch for.
fn request<'a>(
    arguments: &'a BuildArguments,
    threads: NonZeroUsize,
    source_date_epoch: Option<u64>,
    started: SystemTime,
    watch: &'a dyn Watch,
) -> Result<Request<'a>, Diagnostics> {
    Ok(Request {
        folder: &arguments.out,
        patience: Duration::from_secs(arguments.wait),
        threads,
        source_date_epoch,
        started,
        cache: cache(arguments)?,
        shard: arguments.shard,
        force: arguments.force,
        prune: arguments.prune,
        watch,
    })
}

/// The cache; none where its name is empty, as that of a variable which CI sets to nothing.
fn cache(arguments: &BuildArguments) -> Result<Option<Cache>, Diagnostics> {
    let path = arguments.cache.as_deref().filter(|path| !path.as_os_str().is_empty());
    let Some(path) = path else { return Ok(None) };
    if output::is_in_hidden(path, &arguments.out) {
        return Err(codes::cache_misplaced(&path.display().to_string()).into());
    }
    Ok(Some(Cache::open(path)?))
}

/// The formats named, or all.
fn formats(named: &[FormatName]) -> Vec<Format> {
    let mut formats: Vec<Format> = named.iter().map(|name| Format::from(*name)).collect();
    if formats.is_empty() {
        formats = Format::ALL.to_vec();
    }
    formats.sort_unstable();
    formats.dedup();
    formats
}

/// `SOURCE_DATE_EPOCH` of the environment (reproducible-builds.org). The documents
/// have the dates of their sources; it takes the clock out of the manifest.
fn epoch() -> Result<Option<u64>, Diagnostics> {
    match std::env::var_os("SOURCE_DATE_EPOCH") {
        None => Ok(None),
        Some(value) => {
            let value = value.to_string_lossy();
            let seconds = value.parse().map_err(|_| codes::epoch_malformed(&value))?;
            Ok(Some(seconds))
        }
    }
}

/// The words of sources in languages.
pub(super) fn scope(sources: &[String], languages: &[Language]) -> Scope {
    Scope {
        tags: languages.iter().map(Language::to_string).collect(),
        stems: sources.iter().map(|path| stem(path).to_owned()).collect(),
    }
}

/// The emblem in a file that the command line names.
fn emblem(path: &Path) -> Result<Emblem, Diagnostics> {
    let name = path.display().to_string();
    let bytes = project::named(path)
        .map_err(|error| codes::unreadable(&name, &error.to_string()))?;
    Ok(Emblem::new(name, bytes)?)
}

/// A source, and what is in it or why it cannot be read.
pub(super) struct Source {
    path: String,
    agenda: Result<Agenda, Diagnostics>,
}

/// Reads the sources; one that has errors does not stop the others.
pub(super) fn read(workshop: &Workshop, sources: &[String]) -> Vec<Source> {
    let mut names: BTreeMap<String, Place> = BTreeMap::new();
    let mut read = |path: &String| {
        let agenda = workshop.agenda(path).and_then(|agenda| {
            // On some disks capitals make no difference.
            let symbol = agenda.symbol().as_str();
            let name = output::file_name(symbol, "", "").to_lowercase();
            let place = Place { file: agenda.file.clone(), range: 0..0 };
            if let Some(first) = names.get(&name) {
                return Err(codes::symbol_twice(place, first.clone(), symbol).into());
            }
            names.insert(name, place);
            Ok(agenda)
        });
        Source { path: path.clone(), agenda }
    };
    sources.iter().map(&mut read).collect()
}

/// Says what is wrong with sources, of those of which some versions are asked for.
pub(super) fn say_read(
    sources: &[Source],
    desk: &mut Desk,
    is_asked: impl Fn(&str) -> bool,
) {
    for source in sources.iter().filter(|source| is_asked(stem(&source.path))) {
        match &source.agenda {
            Ok(agenda) => desk.say(&agenda.warnings),
            Err(diagnostics) => desk.say(diagnostics),
        }
    }
}

/// The sources that can be read.
fn agendas(sources: &[Source]) -> impl Iterator<Item = &Agenda> {
    sources.iter().filter_map(|source| source.agenda.as_ref().ok())
}

/// Complains about the versions that are asked for by name and not issued.
fn say_not_issued(sources: &[Source], languages: &[Language], desk: &mut Desk) {
    for agenda in agendas(sources) {
        let issued: Vec<String> =
            agenda.languages.iter().map(Language::to_string).collect();
        for language in languages.iter().map(Language::to_string) {
            if !issued.contains(&language) {
                let place = Place { file: agenda.file.clone(), range: 0..0 };
                let said = codes::version_not_issued(place, &language, &issued);
                desk.say(&said.into());
            }
        }
    }
}

/// The versions that are asked for, of each document those that it is issued in.
pub(super) fn units<'a>(
    sources: &'a [Source],
    languages: &'a [Language],
) -> Vec<Unit<'a>> {
    let of_agenda = |agenda: &'a Agenda| {
        let issued = languages
            .iter()
            .filter(|language| agenda.languages.contains(language));
        issued.map(move |language| Unit { agenda, language })
    };
    agendas(sources).flat_map(of_agenda).collect()
}

/// The versions that cannot be built because their source cannot be read.
pub(super) fn unread<'a>(
    sources: &'a [Source],
    languages: &'a [Language],
) -> Vec<Unread<'a>> {
    let broken = sources
        .iter()
        .filter_map(|source| Some((stem(&source.path), source.agenda.as_ref().err()?)));
    broken
        .flat_map(|(stem, said)| {
            languages.iter().map(move |language| Unread { stem, language, said })
        })
        .collect()
}

/// The versions of some sources in the order of these, each with its stem.
pub(super) fn versions<'a>(
    sources: &'a [Source],
    units: &[Unit<'a>],
    unread: &[Unread<'a>],
) -> impl Iterator<Item = (&'a str, &'a Language)> {
    let made = units.iter().map(|unit| (unit.agenda.stem.as_str(), unit.language));
    let unmade = unread.iter().map(|unread| (unread.stem, unread.language));
    let mut versions: Vec<_> = made.chain(unmade).collect();
    let stems = sources.iter().map(|source| stem(&source.path));
    let places: BTreeMap<&str, usize> =
        stems.enumerate().map(|(place, stem)| (stem, place)).collect();
    versions.sort_by_key(|(stem, _)| places.get(stem));
    versions.into_iter()
}

/// What happens to the versions as they come in.
struct Report<'a> {
    /// How many files were asked for.
    asked: usize,
    written: usize,
    /// How many were in their places.
    kept: usize,
    arguments: &'a BuildArguments,
    desk: &'a mut Desk,
    bar: Option<ProgressBar>,
}

impl Report<'_> {
    fn receive(&mut self, done: &Done) {
        self.written += done.written.len();
        self.kept += done.kept;
        for name in &done.written {
            self.wrote(name, done);
        }
        self.say(&done.said);
        let outcome = match (done.written.is_empty(), done.kept) {
            (false, _) => Outcome::Built,
            (true, 0) => Outcome::Refused,
            (true, _) => Outcome::Unchanged,
        };
        self.desk.tested(&done.stem, &done.language, outcome, &done.said);
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }

    fn wrote(&mut self, name: &str, done: &Done) {
        let path = shown_path(&self.arguments.out.join(name).display().to_string());
        let explained = done.reasons.iter().find(|explained| explained.name == name);
        let line = match explained.filter(|_| self.arguments.explain) {
            Some(explained) => {
                let cache = if explained.from_cache { " (from the cache)" } else { "" };
                format!("{path}: {}{cache}", explained.reason.text())
            }
            None if self.bar.is_none() && self.desk.is_human() => path,
            None => return,
        };
        match self.bar.clone() {
            Some(bar) => bar.suspend(|| self.desk.tell_once(&line)),
            None => self.desk.tell_once(&line),
        }
    }

    fn sum_up(&self, ended: &Ended, read: Duration, took: Duration) {
        if self.arguments.timings {
            tell_timings(self.desk, read, ended.timings);
        }
        if !self.desk.is_human() {
            return;
        }
        let kind = if self.arguments.draft { "draft" } else { "document" };
        let made = self.written + self.kept;
        let out = shown_path(&self.arguments.out.display().to_string());
        let mut line = format!("{} in {out}", counted(made, kind));
        let missing = self.asked - made;
        let left = if ended.interrupted { "not built" } else { "refused" };
        for (count, word) in
            [(self.kept, "unchanged"), (missing, left), (ended.pruned, "deleted")]
        {
            if count > 0 {
                line.push_str(&format!(", {count} {word}"));
            }
        }
        self.desk.tell(&format!("{line}, {:.2} s", took.as_secs_f64()));
    }

    fn say(&mut self, diagnostics: &Diagnostics) {
        match self.bar.clone() {
            Some(bar) => bar.suspend(|| self.desk.say(diagnostics)),
            None => self.desk.say(diagnostics),
        }
    }
}

fn bar(units: usize) -> ProgressBar {
    let bar = ProgressBar::new(units as u64);
    if let Ok(style) =
        ProgressStyle::with_template("{bar:30} {pos}/{len} language versions")
    {
        bar.set_style(style);
    }
    bar
}

fn tell_timings(desk: &Desk, read: Duration, timings: Timings) {
    let milliseconds =
        |duration: Duration| format!("{:7.1} ms", duration.as_secs_f64() * 1e3);
    desk.tell(&format!("read     {}", milliseconds(read)));
    desk.tell(&format!("compose  {}", milliseconds(timings.compose)));
    desk.tell(&format!("pdf      {}", milliseconds(timings.pdf)));
    desk.tell(&format!("docx     {}", milliseconds(timings.docx)));
    desk.tell(&format!("proof    {}", milliseconds(timings.proof)));
}
