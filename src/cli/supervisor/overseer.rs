//! The end of the supervisor.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use super::{Fate, Orders, Progress, SUPERVISED};
use crate::batch::Digest;
use crate::cli::desk::Desk;
use crate::cli::signals::Signals;
use crate::diag::{Diagnostics, codes};
use crate::workshop::Name;

/// How often signals and times are looked at.
const GLANCE: Duration = Duration::from_millis(100);

/// Runs this program once more as a builder, and again as long as it dies. Returns
/// its exit code; none where no process can be started, or this one is a builder.
///
/// # Errors
/// A builder that dies twice while it makes no version.
pub(in crate::cli) fn supervise(
    limit: Duration,
    desk: &mut Desk,
) -> Result<Option<u8>, Diagnostics> {
    if std::env::var_os(SUPERVISED).is_some() {
        return Ok(None);
    }
    let signals = Signals::listen()?;
    let mut orders = Orders::default();
    let mut died_idle = false;
    loop {
        let Ok(mut shift) = Shift::begin(&orders) else { return Ok(None) };
        let end = shift.watch(limit, &signals);
        orders.published.append(&mut shift.published);
        orders.said.append(&mut shift.said);
        match end {
            End::Code(code) => return Ok(Some(code)),
            End::TooLong(version) => {
                orders.barred.push((version, Fate::TooLong(limit.as_secs())));
            }
            End::Died(how) => match &shift.begun.keys().collect::<Vec<_>>()[..] {
                [] if died_idle => return Err(codes::builder_died(&how).into()),
                // Somebody may have needed its memory for something else.
                [] => {
                    desk.say(&codes::builder_lost(&how).into());
                    died_idle = true;
                }
                [version] => orders.barred.push(((*version).clone(), Fate::Died(how))),
                several => {
                    let several: Vec<String> =
                        several.iter().map(ToString::to_string).collect();
                    desk.say(&codes::builder_restarted(&how, &several).into());
                    orders.careful = true;
                }
            },
        }
    }
}

/// How a builder ended.
enum End {
    /// By itself, with this code.
    Code(u8),
    /// It died, of this.
    Died(String),
    /// It was ended, because this version took too long.
    TooLong(Name),
}

/// A builder at work.
struct Shift {
    builder: Child,
    line: UnixStream,
    news: Receiver<Progress>,
    /// The versions that it is at.
    begun: BTreeMap<Name, Instant>,
    /// The versions whose files it put into their places.
    published: Vec<(Name, Vec<String>)>,
    /// The digests of what it said.
    said: BTreeSet<Digest>,
}

impl Shift {
    fn begin(orders: &Orders) -> std::io::Result<Self> {
        let (mut line, end) = UnixStream::pair()?;
        let builder = Command::new(std::env::current_exe()?)
            .args(std::env::args_os().skip(1))
            .env(SUPERVISED, "1")
            .stdin(OwnedFd::from(end))
            .spawn()?;
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
        // A builder that is dead already is seen to be so when it is watched.
        let _ = writeln!(line, "{}", serde_json::to_string(orders)?);
        Ok(Self {
            builder,
            line,
            news,
            begun: BTreeMap::new(),
            published: Vec::new(),
            said: BTreeSet::new(),
        })
    }

    /// Waits for the end of the builder, and ends it where a version takes too long.
    fn watch(&mut self, limit: Duration, signals: &Signals) -> End {
        let mut told = false;
        loop {
            match self.news.recv_timeout(GLANCE) {
                Ok(progress) => self.hear(progress),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if let Some(signal) = signals.came().filter(|_| !told) {
                let _ = writeln!(self.line, "{signal}");
                told = true;
            }
            let endless = self.begun.iter().find(|(_, begun)| begun.elapsed() > limit);
            if let Some((version, _)) = endless {
                let version = version.clone();
                // It may have ended by itself in this moment.
                let _ = self.builder.kill();
                let _ = self.builder.wait();
                while let Ok(progress) = self.news.recv() {
                    self.hear(progress);
                }
                return End::TooLong(version);
            }
        }
        match self.builder.wait() {
            Ok(status) => end(status),
            Err(error) => End::Died(error.to_string()),
        }
    }

    fn hear(&mut self, progress: Progress) {
        match progress {
            Progress::Begun(version) => {
                self.begun.insert(version, Instant::now());
            }
            Progress::Done(version) => {
                self.begun.remove(&version);
            }
            Progress::Published(version, files) => self.published.push((version, files)),
            Progress::Said(digest) => {
                self.said.insert(digest);
            }
        }
    }
}

fn end(status: ExitStatus) -> End {
    match status.code() {
        Some(code) => End::Code(u8::try_from(code).unwrap_or(u8::MAX)),
        None => {
            let signal = status.signal().unwrap_or_default();
            let name = signal_hook::low_level::signal_name(signal);
            let name = name.map(|name| format!(" ({name})")).unwrap_or_default();
            End::Died(format!("signal {signal}{name}"))
        }
    }
}
