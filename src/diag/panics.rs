//! Panics: defects of the program or of a library, remembered so that they are said
//! in the words of the program.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

/// What was remembered and not yet said, by thread.
static REMEMBERED: Mutex<Vec<(ThreadId, String)>> = Mutex::new(Vec::new());

/// Lets panics print nothing of their own from now on: who catches them says them.
pub fn hush() {
    panic::set_hook(Box::new(|info| {
        remembered().push((thread::current().id(), told(info)));
    }));
}

/// Does something that may panic, and then returns the reason.
///
/// # Errors
/// It panicked.
pub fn caught<T>(attempt: impl FnOnce() -> T) -> Result<T, String> {
    panic::catch_unwind(AssertUnwindSafe(attempt)).map_err(|payload| {
        let here = thread::current().id();
        let mut remembered = remembered();
        let of_here = remembered.iter().position(|(thread, _)| *thread == here);
        // Libraries carry a panic of a thread of theirs to the one that called.
        let first = (!remembered.is_empty()).then_some(0);
        match of_here.or(first) {
            Some(index) => remembered.remove(index).1,
            None => reason(&*payload).to_owned(),
        }
    })
}

/// Does all that a program does. Where it panics, on this thread or another that it
/// waited for, all reasons are returned.
///
/// # Errors
/// It panicked.
pub fn caught_all<T>(attempt: impl FnOnce() -> T) -> Result<T, String> {
    panic::catch_unwind(AssertUnwindSafe(attempt)).map_err(|payload| {
        let all: Vec<String> = remembered().drain(..).map(|(_, reason)| reason).collect();
        match all.is_empty() {
            true => reason(&*payload).to_owned(),
            false => all.join("; "),
        }
    })
}

fn remembered() -> MutexGuard<'static, Vec<(ThreadId, String)>> {
    REMEMBERED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The reason of a panic, and where it happened.
fn told(info: &PanicHookInfo<'_>) -> String {
    let reason = reason(info.payload());
    match info.location() {
        Some(place) => format!("{reason} ({}:{})", known(place.file()), place.line()),
        None => reason.to_owned(),
    }
}

fn reason(payload: &(dyn std::any::Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("a panic")
}

/// The path of a file of a library without the folders of the machine where the
/// program was built, so that the same is said everywhere.
fn known(path: &str) -> &str {
    let library = path.split_once("/registry/src/").map(|(_, path)| path);
    library
        .and_then(|path| path.split_once('/'))
        .map_or(path, |(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_reason() {
        let text = caught::<()>(|| panic!("no {} here", "room"));
        assert_eq!(text, Err("no room here".to_owned()));
        assert_eq!(caught::<()>(|| panic::panic_any(7)), Err("a panic".to_owned()));
        assert_eq!(caught_all::<()>(|| panic!("no")), Err("no".to_owned()));
        assert_eq!(caught(|| 7), Ok(7));
    }

    /// Set for the test that runs alone, because how a panic prints is the same for all
    /// threads of a process.
    const ALONE: &str = "DISTR_TEST_ALONE";

    #[test]
    fn a_panic_prints_nothing_of_its_own() {
        if std::env::var_os(ALONE).is_some() {
            return hushed();
        }
        let run = std::process::Command::new(std::env::current_exe().unwrap())
            .args([
                "diag::panics::tests::a_panic_prints_nothing_of_its_own",
                "--exact",
                "--nocapture",
            ])
            .env(ALONE, "1")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stderr);
        let told = String::from_utf8_lossy(&run.stdout);
        assert!(run.status.success() && told.contains("1 passed"), "{told}{said}");
        assert!(!said.contains("panicked"), "{said}");
    }

    fn hushed() {
        hush();
        let here = caught::<()>(|| panic!("no room")).unwrap_err();
        assert!(here.starts_with("no room (src"), "{here}");
        // As Typst does: what panics is a thread of a library.
        let carry = || match thread::spawn(|| panic!("far off")).join() {
            Ok(()) => {}
            Err(payload) => panic::resume_unwind(payload),
        };
        let far = caught(carry).unwrap_err();
        assert!(far.starts_with("far off (src"), "{far}");
        let scoped = || thread::scope(|scope| drop(scope.spawn(|| panic!("in scope"))));
        let all = caught_all(scoped).unwrap_err();
        assert!(all.starts_with("in scope (src"), "{all}");
        assert!(remembered().is_empty());
    }

    #[test]
    fn the_folders_of_a_machine_are_not_said() {
        let path = "/a/registry/src/index/typst-0.15.1/src/lib.rs";
        assert_eq!(known(path), "typst-0.15.1/src/lib.rs");
        assert_eq!(known("src/cli/mod.rs"), "src/cli/mod.rs");
    }
}
