//! Ctrl-C and the signals by which a machine asks a program to end.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[cfg(unix)]
use signal_hook::consts::{SIGHUP, SIGXFSZ};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use crate::diag::{Diagnostic, Diagnostics, codes};

/// The signals that ask for an end. The last comes when a terminal is closed.
const SIGNALS: &[i32] = &[
    SIGINT,
    SIGTERM,
    #[cfg(unix)]
    SIGHUP,
];

/// The first signal is remembered; a later one ends the program at once.
pub(super) struct Signals {
    first: Arc<AtomicUsize>,
}

impl Signals {
    /// Listens from now on.
    ///
    /// # Errors
    /// The machine does not permit it.
    pub(super) fn listen() -> Result<Self, Diagnostics> {
        let first = Arc::new(AtomicUsize::new(0));
        follow(&first)?;
        Ok(Self { first })
    }

    /// The signal that came, if one did.
    pub(super) fn came(&self) -> Option<u8> {
        let signal = self.first.load(Ordering::Relaxed);
        u8::try_from(signal).ok().filter(|signal| *signal > 0)
    }

    /// Whether a signal is one of those that ask for an end.
    #[cfg(unix)]
    pub(super) fn ask(signal: i32) -> bool {
        SIGNALS.contains(&signal)
    }
}

/// Lets a file that may not grow any more be an error of writing, and not the end of the
/// program.
///
/// # Errors
/// The machine does not permit it.
pub(super) fn outlive_full_files() -> Result<(), Diagnostics> {
    #[cfg(unix)]
    flag::register(SIGXFSZ, Arc::default()).map_err(|error| unheard(&error))?;
    Ok(())
}

/// That the machine does not permit it to listen.
fn unheard(error: &std::io::Error) -> Diagnostic {
    codes::no_signals(&error.to_string())
}

#[cfg(unix)]
use self::repeated::follow;

/// Where one request may arrive as several signals.
#[cfg(unix)]
mod repeated {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::{Duration, Instant};

    use signal_hook::consts::SIGTERM;
    use signal_hook::iterator;
    use signal_hook::low_level::exit;

    use super::{SIGNALS, unheard};
    use crate::diag::{Diagnostic, codes};

    /// The time in which a further signal belongs to the first: `timeout` sends one to
    /// the program and at once one to all that it began, which is the program again.
    const BREATH: Duration = Duration::from_secs(1);

    /// Keeps the first signal that comes, on a thread that waits for them.
    pub(super) fn follow(first: &Arc<AtomicUsize>) -> Result<(), Diagnostic> {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let heard = SIGNALS.iter().filter(|signal| !stays_ignored(&status, **signal));
        let signals = iterator::Signals::new(heard);
        let mut signals = signals.map_err(|error| unheard(&error))?;
        let first = first.clone();
        let listen = move || {
            let mut since = None;
            for signal in signals.forever() {
                if is_later(&mut since, Instant::now()) {
                    exit(128 + signal);
                }
                if first.load(Ordering::Relaxed) == 0 {
                    let number = usize::try_from(signal).unwrap_or_default();
                    first.store(number, Ordering::Relaxed);
                }
            }
        };
        let started = std::thread::Builder::new().spawn(listen);
        started.map_err(|error| codes::no_thread(&error.to_string()))?;
        Ok(())
    }

    /// Whether a signal that comes now is another one than the first, which came then.
    fn is_later(first: &mut Option<Instant>, now: Instant) -> bool {
        let first = *first.get_or_insert(now);
        now.saturating_duration_since(first) >= BREATH
    }

    /// Whether whoever began this program wants it not to hear a signal, as `nohup`
    /// does when a terminal is closed, and a shell with Ctrl-C for what runs in the
    /// background. The machine's own request to end is heard always. Rust cannot ask for
    /// this without `unsafe`; Linux tells it in the status of a process, as the bits of
    /// a number, and elsewhere it is not known.
    fn stays_ignored(status: &str, signal: i32) -> bool {
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        signal != SIGTERM && mask.is_some_and(|mask| (mask >> (signal - 1)) & 1 == 1)
    }

    #[cfg(test)]
    mod tests {
        use signal_hook::consts::{SIGHUP, SIGINT};

        use super::*;

        #[test]
        fn what_comes_in_one_breath_is_one_signal() {
            let (mut first, start) = (None, Instant::now());
            let after = |milliseconds| start + Duration::from_millis(milliseconds);
            assert!(!is_later(&mut first, start));
            assert!(!is_later(&mut first, after(0)));
            assert!(!is_later(&mut first, after(900)));
            assert!(is_later(&mut first, after(1000)));
        }

        #[test]
        fn a_signal_that_is_ignored_stays_so_unless_it_is_that_of_a_machine() {
            let status = "Name:\tdistr\nSigIgn:\t0000000000004003\nSigCgt:\t0\n";
            let ignored = |signal| stays_ignored(status, signal);
            assert!(ignored(SIGHUP) && ignored(SIGINT) && !ignored(SIGTERM));
            let status = status.replace("4003", "1000");
            assert!(SIGNALS.iter().all(|signal| !stays_ignored(&status, *signal)));
            assert!(!stays_ignored("", SIGHUP) && !stays_ignored("SigIgn:\t?", SIGHUP));
        }
    }
}

/// Keeps the last signal that comes. Each of them is a key that somebody pressed.
#[cfg(not(unix))]
fn follow(first: &Arc<AtomicUsize>) -> Result<(), Diagnostic> {
    let came = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let listen = |signal: i32| -> std::io::Result<()> {
        flag::register_conditional_shutdown(signal, 128 + signal, came.clone())?;
        flag::register(signal, came.clone())?;
        let number = usize::try_from(signal).unwrap_or_default();
        flag::register_usize(signal, first.clone(), number)?;
        Ok(())
    };
    SIGNALS
        .iter()
        .try_for_each(|signal| listen(*signal))
        .map_err(|error| unheard(&error))
}
