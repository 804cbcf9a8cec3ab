//! Work spread over threads, and its results in order.
//!
//! Threads hand what they made to the one that called, which takes it in at once
//! and reports it as soon as all before it are reported. Few results wait at any
//! time, so that the memory does not grow with the work.
//!
//! The threads are plain ones: Typst itself uses rayon, and documents on the
//! threads of rayon would pile up.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;

use crate::diag::{Diagnostics, codes};

/// The stack of a thread, in bytes: several times what the deepest layout that
/// Typst permits was seen to take.
const STACK: usize = 32 * 1024 * 1024;

/// Pieces of work, numbered from 0, and the threads that do them.
pub(super) struct Crew<'a> {
    /// How many threads there are at most.
    pub(super) threads: NonZeroUsize,
    /// How many pieces of work there are.
    pub(super) pieces: usize,
    /// Whether it is time to end; then what was begun is finished.
    pub(super) stop: &'a (dyn Fn() -> bool + Sync),
}

impl Crew<'_> {
    /// Does the work: each result is received as it arrives, and reported as soon
    /// as all before it are. Returns how many pieces were done.
    ///
    /// # Errors
    /// No thread can be started.
    pub(super) fn run<T: Send, U>(
        &self,
        work: impl Fn(usize) -> T + Sync,
        mut receive: impl FnMut(T) -> U,
        mut report: impl FnMut(usize, U),
    ) -> Result<usize, Diagnostics> {
        let threads = self.threads.get().min(self.pieces);
        let next = AtomicUsize::new(0);
        let (sender, arrivals) = sync_channel(threads);
        let mut waiting = BTreeMap::new();
        let mut done = 0;
        let mut reported = 0;
        std::thread::scope(|scope| -> Result<(), Diagnostics> {
            // Gone when this ends early, so that no thread waits for a taker.
            let arrivals = arrivals;
            for _ in 0..threads {
                let (sender, next, work) = (sender.clone(), &next, &work);
                let shift = move || {
                    while let Some(piece) = self.take(next) {
                        if sender.send((piece, work(piece))).is_err() {
                            break;
                        }
                    }
                };
                std::thread::Builder::new()
                    .stack_size(STACK)
                    .spawn_scoped(scope, shift)
                    .map_err(|error| codes::no_thread(&error.to_string()))?;
            }
            drop(sender);
            for (piece, result) in arrivals {
                done += 1;
                waiting.insert(piece, receive(result));
                while let Some(result) = waiting.remove(&reported) {
                    report(reported, result);
                    reported += 1;
                }
            }
            Ok(())
        })?;
        Ok(done)
    }

    /// The next piece that no thread has taken; none where it is time to end.
    fn take(&self, next: &AtomicUsize) -> Option<usize> {
        if (self.stop)() {
            return None;
        }
        let piece = next.fetch_add(1, Ordering::Relaxed);
        (piece < self.pieces).then_some(piece)
    }
}
