//! The end of the builder.

use std::io::{BufRead, BufReader, Lines, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use super::{Orders, Progress, SUPERVISED, Setback};
use crate::batch::Digest;
use crate::diag::{Diagnostics, codes};
use crate::workshop::Name;

/// The line to the supervisor.
pub(in crate::cli) struct Builder {
    line: UnixStream,
    orders: Orders,
    /// The signal that the supervisor got, or zero.
    signal: Arc<AtomicU8>,
}

impl Builder {
    /// Takes up the line to the supervisor, if there is to be one, and keeps to a limit
    /// of the memory, in bytes.
    ///
    /// # Errors
    /// The supervisor is gone, or nobody can listen to it. Then nothing is built: what
    /// nobody watches could go on for ever, beside another build.
    pub(in crate::cli) fn report(memory: u64) -> Result<Option<Self>, Diagnostics> {
        if std::env::var_os(SUPERVISED).is_none() {
            return Ok(None);
        }
        let (line, lines, orders) = take_up().ok_or_else(codes::supervisor_gone)?;
        let signal = Arc::new(AtomicU8::new(0));
        let heard = signal.clone();
        let listen = move || {
            for line in lines.map_while(Result::ok) {
                heard.store(line.parse().unwrap_or_default(), Ordering::Relaxed);
            }
            // The supervisor is dead: nobody would know what is going on here. What is
            // half written is finished or removed by the next build.
            std::process::exit(1);
        };
        std::thread::Builder::new()
            .spawn(listen)
            .map_err(|error| codes::no_thread(&error.to_string()))?;
        keep_below(memory);
        Ok(Some(Self { line, orders, signal }))
    }

    /// The signal that the supervisor got, if it got one.
    pub(in crate::cli) fn signal(&self) -> Option<u8> {
        Some(self.signal.load(Ordering::Relaxed)).filter(|signal| *signal > 0)
    }

    /// Whether one version is made at a time.
    pub(in crate::cli) fn is_careful(&self) -> bool {
        self.orders.careful
    }

    /// Why a version is not tried again.
    pub(in crate::cli) fn barred(&self, version: &Name) -> Option<Diagnostics> {
        let mut barred = self.orders.barred.iter();
        let (name, fate) = barred.find(|(name, _)| name == version)?;
        Some(fate.diagnostic(name).into())
    }

    /// What befell the builders before this one.
    pub(in crate::cli) fn setbacks(&self) -> Diagnostics {
        self.orders.setbacks.iter().map(Setback::diagnostic).collect()
    }

    /// Tells that a version is begun.
    pub(in crate::cli) fn begun(&self, version: &Name) {
        self.tell(&Progress::Begun(version.clone()));
    }

    /// Tells that a version is done, with success or without.
    pub(in crate::cli) fn done(&self, version: &Name) {
        self.tell(&Progress::Done(version.clone()));
    }

    /// Tells that the files of a version are about to be moved into their places.
    pub(in crate::cli) fn publishes(&self, version: &Name, files: &[String]) {
        self.tell(&Progress::Publishing(version.clone(), files.to_vec()));
    }

    /// The files of a version that builders before this one put into their places, or were
    /// about to.
    pub(in crate::cli) fn earlier(&self, version: &Name) -> Vec<String> {
        let mut published = self.orders.published.iter();
        let found = published.find(|(name, _)| name == version);
        found.map_or_else(Vec::new, |(_, files)| files.clone())
    }

    /// Tells that something is said. Returns whether a builder before this one said it.
    pub(in crate::cli) fn says(&self, text: &str) -> bool {
        let digest = Digest::of(text.as_bytes());
        self.tell(&Progress::Said(digest));
        self.orders.said.contains(&digest)
    }

    /// A supervisor that does not listen is dead, and then this process ends too.
    fn tell(&self, progress: &Progress) {
        if let Ok(mut text) = serde_json::to_string(progress) {
            text.push('\n');
            let _ = (&self.line).write_all(text.as_bytes());
        }
    }
}

/// The line to the supervisor, and the orders that come over it first.
fn take_up() -> Option<(UnixStream, Lines<BufReader<UnixStream>>, Orders)> {
    let line = UnixStream::from(std::io::stdin().as_fd().try_clone_to_owned().ok()?);
    let mut lines = BufReader::new(line.try_clone().ok()?).lines();
    let orders = serde_json::from_str(&lines.next()?.ok()?).ok()?;
    Some((line, lines, orders))
}

/// Lets the memory of this process not grow over a limit, in bytes. Not every
/// system can be told so.
fn keep_below(memory: u64) {
    let limit = getrlimit(Resource::Data);
    if limit.current.is_none_or(|current| current > memory) {
        let maximum = limit.maximum;
        let limit = Rlimit { current: Some(memory), maximum };
        let _ = setrlimit(Resource::Data, limit);
    }
}
