//! The emblem in the masthead: the one that is asked for, else the one that
//! `distr.toml` names, else the neutral drawing among the templates.
//!
//! Invariant: the bytes are passed on as they are, if they are a sound picture.

use serde::Deserialize;

use crate::diag::{Diagnostic, Diagnostics, Place, codes};
use crate::project::Project;
use crate::style::picture;

/// The name of the emblem among the templates.
pub(super) const TEMPLATE: &str = "emblem.svg";

/// The settings of a project, which may have none.
const SETTINGS: &str = "distr.toml";

/// What a project may set.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    /// The file of the emblem, below the root of the project.
    emblem: Option<String>,
}

/// The picture of an emblem: SVG or PNG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Emblem {
    /// Where it comes from.
    pub path: String,
    /// The bytes of the file.
    pub bytes: Vec<u8>,
}

impl Emblem {
    /// The emblem in a file that was read.
    ///
    /// # Errors
    /// The file is not a sound picture, as [`picture::check`] has it.
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Diagnostic> {
        let path = path.into();
        match picture::check(&bytes) {
            Ok(()) => Ok(Self { path, bytes }),
            Err(reason) => Err(codes::emblem_malformed(&path, &reason)),
        }
    }

    /// The emblem of a project.
    pub(super) fn of(project: &Project) -> Result<Self, Diagnostics> {
        let path = match settings(project)?.emblem {
            Some(path) => path,
            None => format!("templates/{TEMPLATE}"),
        };
        let bytes = project
            .bytes(&path)
            .map_err(|error| codes::unreadable(&path, &error.to_string()))?;
        Ok(Self::new(path, bytes)?)
    }
}

fn settings(project: &Project) -> Result<Settings, Diagnostics> {
    if !project.has(SETTINGS) {
        return Ok(Settings::default());
    }
    let file = project.text(SETTINGS)?;
    toml::from_str(&file.text).map_err(|error| {
        let range = error.span().unwrap_or(0..0);
        let place = Place { file: file.clone(), range };
        codes::toml_malformed(place, error.message()).into()
    })
}
