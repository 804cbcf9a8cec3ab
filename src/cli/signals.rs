//! Ctrl-C and the signals by which a machine asks a program to end.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use crate::diag::{Diagnostics, codes};

/// The signals that ask for an end. The last comes when a terminal is closed.
const SIGNALS: &[i32] = &[
    SIGINT,
    SIGTERM,
    #[cfg(unix)]
    signal_hook::consts::SIGHUP,
];

/// The first signal is remembered; the second ends the program at once.
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
        let came = Arc::new(AtomicBool::new(false));
        // A file that may not grow any more is an error of writing, not the end.
        #[cfg(unix)]
        flag::register(signal_hook::consts::SIGXFSZ, Arc::default())
            .map_err(|error| codes::no_signals(&error.to_string()))?;
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
            .map_err(|error| codes::no_signals(&error.to_string()))?;
        Ok(Self { first })
    }

    /// The signal that came, if one did.
    pub(super) fn came(&self) -> Option<u8> {
        let signal = self.first.load(Ordering::Relaxed);
        u8::try_from(signal).ok().filter(|signal| *signal > 0)
    }
}
