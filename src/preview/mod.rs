//! The preview: a page in the browser that shows a language version beside its
//! original while somebody works on its words, and the watching that it shares
//! with `distr watch`.
//!
//! What is shown, and which file touches what, are pure functions; only the
//! watcher and the server know the world outside.
//!
//! Invariant: nothing is laid out and nothing is checked here. Pages are those of
//! the typesetter, diagnostics those of a build, and the project is only read.

mod galley;
mod server;
mod sheet;
mod touch;
mod watcher;

use std::path::Path;

pub use self::galley::{Galley, Pulled};
pub use self::server::Server;
pub use self::sheet::{Finding, Flaw, Leaf, Role, Sheet, Side, Spot, Spotted, State};
pub use self::touch::{House, Touched};
pub use self::watcher::{Event, Watcher};

use crate::diag::Diagnostics;

/// Shows pages in the browser, anew after each save, until the user ends it. The
/// address is told as soon as it answers.
///
/// # Errors
/// The folder cannot be watched, or the port cannot be had.
pub fn show(
    galley: &mut Galley,
    root: &Path,
    port: u16,
    tell: impl FnOnce(&str) -> Result<(), Diagnostics>,
) -> Result<(), Diagnostics> {
    // Watching comes first, so that no save is missed.
    let mut watcher = Watcher::new(root)?;
    let server = Server::start(port, galley.pull())?;
    tell(&server.url())?;
    while let Event::Saved(paths) = watcher.wait() {
        // All are asked: one may touch more than what is shown.
        let touched = paths.iter().filter(|path| galley.is_touched(path)).count();
        if touched > 0 {
            server.publish(galley.pull())?;
        }
    }
    Ok(())
}
