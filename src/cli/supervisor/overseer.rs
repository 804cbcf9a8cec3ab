//! The end of the supervisor.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, BufReader, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use super::{Fate, Orders, Progress, SUPERVISED, Setback};
use crate::batch::Digest;
use crate::cli::Watched;
use crate::cli::desk::Desk;
use crate::cli::signals::Signals;
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::workshop::Name;

/// How often signals and times are looked at.
const GLANCE: Duration = Duration::from_millis(100);

/// The longest time between two looks that is counted. Where it was longer this process
/// was stopped, and the builder most likely too.
const LAPSE: Duration = Duration::from_millis(500);

/// Runs this program once more as a builder, and again as long as it dies and nobody
/// asks for an end. Nothing is run where no process can be started, or this one is a
/// builder.
///
/// # Errors
/// A builder that dies twice while it makes no version, or cannot be begun anew. This
/// process does not go on in its place: it would keep to no limit, and try again what
/// ended the builder.
pub(in crate::cli) fn supervise(
    limit: Duration,
    desk: &mut Desk,
) -> Result<Watched, Diagnostics> {
    if std::env::var_os(SUPERVISED).is_some() {
        return Ok(Watched::Alone);
    }
    let signals = Signals::listen()?;
    let mut orders = Orders::default();
    let mut is_first = true;
    loop {
        if let Some(signal) = signals.came() {
            return Ok(Watched::Stopped(signal));
        }
        let mut shift = match Shift::begin(&orders) {
            Ok(shift) => shift,
            Err(_) if is_first => return Ok(Watched::Alone),
            Err(error) => {
                desk.say(&orders.told());
                return Err(codes::builder_not_begun(&error.to_string()).into());
            }
        };
        is_first = false;
        let end = match shift.watch(limit, &signals) {
            Ok(code) => return Ok(Watched::Ended(code)),
            Err(end) => end,
        };
        if let Some(signal) = end.asked(&signals) {
            return Ok(Watched::Stopped(signal));
        }
        orders.published.append(&mut shift.published);
        orders.said.append(&mut shift.said);
        if let Err(died) = orders.learn(end, shift.begun.into_keys().collect(), limit) {
            desk.say(&orders.told());
            return Err(died.into());
        }
    }
}

impl Orders {
    /// Learns from the end of a builder that was at these versions.
    ///
    /// # Errors
    /// It was at none, and not the first of that sort: somebody may have needed the
    /// memory of one for something else, but hardly of two.
    fn learn(
        &mut self,
        end: End,
        begun: Vec<Name>,
        limit: Duration,
    ) -> Result<(), Diagnostic> {
        let how = match end {
            End::Died(_, how) => how,
            End::TooLong(version) => {
                self.barred.push((version, Fate::TooLong(limit.as_secs())));
                return Ok(());
            }
        };
        match <[Name; 1]>::try_from(begun) {
            Ok([version]) => self.barred.push((version, Fate::Died(how))),
            Err(none) if none.is_empty() => {
                let mut setbacks = self.setbacks.iter();
                if setbacks.any(|setback| matches!(setback, Setback::Lost(_))) {
                    return Err(codes::builder_died(&how));
                }
                self.setbacks.push(Setback::Lost(how));
            }
            Err(several) => {
                self.setbacks.push(Setback::Restarted(how, several));
                self.careful = true;
            }
        }
        Ok(())
    }

    /// What the next builder would say of those before it, where there is none.
    fn told(&self) -> Diagnostics {
        let setbacks = self.setbacks.iter().map(Setback::diagnostic);
        let barred = self.barred.iter();
        setbacks
            .chain(barred.map(|(version, fate)| fate.diagnostic(version)))
            .collect()
    }
}

/// How a builder ended, if not by itself.
enum End {
    /// It died, of this signal if of one, as people call it.
    Died(Option<i32>, String),
    /// It was ended, because this version took too long.
    TooLong(Name),
}

impl End {
    fn of(status: ExitStatus) -> Self {
        let signal = status.signal().unwrap_or_default();
        let name = signal_hook::low_level::signal_name(signal);
        let name = name.map(|name| format!(" ({name})")).unwrap_or_default();
        Self::Died(status.signal(), format!("signal {signal}{name}"))
    }

    /// The signal by which this process was asked to end, if it was.
    fn asked(&self, signals: &Signals) -> Option<u8> {
        if matches!(self, Self::Died(Some(signal), _) if Signals::ask(*signal)) {
            // It was sent to this process too, and may come a moment later.
            let start = Instant::now();
            while signals.came().is_none() && start.elapsed() < GLANCE {
                std::thread::sleep(GLANCE / 20);
            }
        }
        signals.came()
    }
}

/// The time in which this process ran. Whoever stops it for a while stops the builder as
/// well, as Ctrl-Z and a frozen container do, and that is no time of a version.
struct Clock {
    last: Instant,
    ran: Duration,
}

impl Clock {
    fn begin(now: Instant) -> Self {
        Self { last: now, ran: Duration::ZERO }
    }

    fn look(&mut self, now: Instant) {
        self.ran += now.saturating_duration_since(self.last).min(LAPSE);
        self.last = now;
    }
}

/// A builder at work.
struct Shift {
    builder: Child,
    line: UnixStream,
    news: Receiver<Progress>,
    clock: Clock,
    /// The versions that it is at, and when each was begun.
    begun: BTreeMap<Name, Duration>,
    /// The versions whose files it put into their places, or was about to.
    published: Vec<(Name, Vec<String>)>,
    /// The digests of what it said.
    said: BTreeSet<Digest>,
}

impl Shift {
    /// Begins a builder. Nothing fails once it is there: nobody would watch it then.
    fn begin(orders: &Orders) -> io::Result<Self> {
        let orders = serde_json::to_string(orders)?;
        let (mut line, end) = UnixStream::pair()?;
        let (sender, news) = channel();
        let lines = BufReader::new(line.try_clone()?).lines();
        // Ends with the builder, whose end of the line is the only one.
        std::thread::Builder::new().spawn(move || {
            for line in lines.map_while(Result::ok) {
                let Ok(progress) = serde_json::from_str(&line) else { continue };
                if sender.send(progress).is_err() {
                    break;
                }
            }
        })?;
        let builder = spawn(&end.into())?;
        // A builder that is dead already is seen to be so when it is watched.
        let _ = writeln!(line, "{orders}");
        Ok(Self {
            builder,
            line,
            news,
            clock: Clock::begin(Instant::now()),
            begun: BTreeMap::new(),
            published: Vec::new(),
            said: BTreeSet::new(),
        })
    }

    /// Waits for the end of the builder, and ends it where a version takes too long.
    /// Returns its exit code.
    ///
    /// # Errors
    /// It did not end by itself.
    fn watch(&mut self, limit: Duration, signals: &Signals) -> Result<u8, End> {
        let mut told = false;
        loop {
            let news = self.news.recv_timeout(GLANCE);
            self.clock.look(Instant::now());
            match news {
                Ok(progress) => self.hear(progress),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            // What is done already is not too long.
            while let Ok(progress) = self.news.try_recv() {
                self.hear(progress);
            }
            if let Some(signal) = signals.came().filter(|_| !told) {
                let _ = writeln!(self.line, "{signal}");
                told = true;
            }
            if let Some(version) = self.endless(limit) {
                // It may have ended by itself in this moment.
                let _ = self.builder.kill();
                let _ = self.builder.wait();
                while let Ok(progress) = self.news.recv() {
                    self.hear(progress);
                }
                return Err(End::TooLong(version));
            }
        }
        match self.builder.wait() {
            Ok(status) => match status.code() {
                Some(code) => Ok(u8::try_from(code).unwrap_or(u8::MAX)),
                None => Err(End::of(status)),
            },
            Err(error) => Err(End::Died(None, error.to_string())),
        }
    }

    /// A version that takes longer than it may.
    fn endless(&self, limit: Duration) -> Option<Name> {
        let mut begun = self.begun.iter();
        let endless = begun.find(|(_, begun)| self.clock.ran - **begun > limit);
        endless.map(|(version, _)| version.clone())
    }

    fn hear(&mut self, progress: Progress) {
        match progress {
            Progress::Begun(version) => {
                self.begun.insert(version, self.clock.ran);
            }
            Progress::Done(version) => {
                self.begun.remove(&version);
            }
            Progress::Publishing(version, files) => self.published.push((version, files)),
            Progress::Said(digest) => {
                self.said.insert(digest);
            }
        }
    }
}

/// Runs this program once more, at the other end of a line. Where its file was removed
/// or replaced in the meantime, as by an upgrade, Linux still has the one that runs.
fn spawn(end: &OwnedFd) -> io::Result<Child> {
    let run = |program: &Path| {
        Command::new(program)
            .arg0(std::env::args_os().next().unwrap_or_else(|| program.into()))
            .args(std::env::args_os().skip(1))
            .env(SUPERVISED, "1")
            .stdin(end.try_clone()?)
            .spawn()
    };
    match std::env::current_exe().and_then(|program| run(&program)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            run(Path::new("/proc/self/exe")).map_err(|_| error)
        }
        run => run,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_in_which_all_was_stopped_is_not_counted() {
        let start = Instant::now();
        let mut clock = Clock::begin(start);
        for glance in 1..=10 {
            clock.look(start + glance * GLANCE);
        }
        assert_eq!(clock.ran, Duration::from_secs(1));
        clock.look(start + Duration::from_secs(3601));
        assert_eq!(clock.ran, Duration::from_secs(1) + LAPSE);
        clock.look(start + Duration::from_secs(3601) + GLANCE);
        assert_eq!(clock.ran, Duration::from_secs(1) + LAPSE + GLANCE);
    }

    fn version(language: &str) -> Name {
        Name { stem: "a".into(), language: language.into() }
    }

    fn died() -> End {
        End::of(ExitStatus::from_raw(9))
    }

    #[test]
    fn what_is_said_of_a_builder_is_kept_until_one_can_say_it() {
        let limit = Duration::from_secs(10);
        let mut orders = Orders::default();
        orders
            .learn(died(), vec![version("en"), version("fr")], limit)
            .unwrap();
        assert!(orders.careful && orders.barred.is_empty());
        orders.learn(died(), vec![version("fr")], limit).unwrap();
        orders
            .learn(End::TooLong(version("en")), vec![version("en")], limit)
            .unwrap();
        orders.learn(died(), Vec::new(), limit).unwrap();
        let again = orders.learn(died(), Vec::new(), limit).unwrap_err();
        assert_eq!(again.code, "builder-died");
        assert!(again.message.contains("signal 9 (SIGKILL)"), "{}", again.message);
        let told = orders.told();
        let codes: Vec<&str> = told.iter().map(|one| one.code).collect();
        let all =
            ["builder-restarted", "builder-lost", "version-died", "version-too-long"];
        assert_eq!(codes, all);
    }
}
