//! A system on which a build is not watched by a supervisor: everything happens in
//! one process.

use std::time::Duration;

use super::Watched;
use super::desk::Desk;
use crate::diag::Diagnostics;
use crate::workshop::Name;

/// No supervisor.
pub(super) enum Builder {}

impl Builder {
    pub(super) fn report(_: u64) -> Result<Option<Self>, Diagnostics> {
        Ok(None)
    }

    pub(super) fn signal(&self) -> Option<u8> {
        match *self {}
    }

    pub(super) fn is_careful(&self) -> bool {
        match *self {}
    }

    pub(super) fn barred(&self, _: &Name) -> Option<Diagnostics> {
        match *self {}
    }

    pub(super) fn setbacks(&self) -> Diagnostics {
        match *self {}
    }

    pub(super) fn begun(&self, _: &Name) {
        match *self {}
    }

    pub(super) fn done(&self, _: &Name) {
        match *self {}
    }

    pub(super) fn publishes(&self, _: &Name, _: &[String]) {
        match *self {}
    }

    pub(super) fn earlier(&self, _: &Name) -> Vec<String> {
        match *self {}
    }

    pub(super) fn says(&self, _: &str) -> bool {
        match *self {}
    }
}

/// Watches nothing.
pub(super) fn supervise(_: Duration, _: &mut Desk) -> Result<Watched, Diagnostics> {
    Ok(Watched::Alone)
}
