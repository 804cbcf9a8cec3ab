//! `distr preview` and `distr watch`: what goes on until the user ends it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::slice::from_ref;

use super::args::{BuildArguments, PreviewArguments};
use super::build::{self, Covers};
use super::desk::Desk;
use super::print;
use crate::diag::{Diagnostics, codes};
use crate::preview::{self, Event, Galley, House, Touched, Watcher};
use crate::project::Project;
use crate::workshop::{Watch, Workshop};

/// Shows a language version in the browser.
pub(super) fn preview(
    arguments: &PreviewArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let project = desk.project()?;
    let root = root(&project)?;
    build::spread(build::cores())?;
    // What is wrong with the words is said on the page.
    let (workshop, _) = Workshop::open(project.clone())?;
    let sources = desk.sources(&workshop, from_ref(&arguments.source))?;
    let languages = desk.languages(&workshop, from_ref(&arguments.language))?;
    let (Some(source), Some(language)) = (sources.first(), languages.first()) else {
        return Err(codes::internal("a source and a language were named").into());
    };
    let mut galley = Galley::new(project, source.clone(), language.clone());
    preview::show(&mut galley, &root, arguments.port, |url| {
        print(&format!("{url}\n"))?;
        if desk.is_human() {
            desk.tell("open this address in a browser; Ctrl-C ends the preview");
        }
        Ok(())
    })
}

/// Builds, and builds again what a saved file touches.
pub(super) fn watch(
    arguments: &BuildArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let root = root(&desk.project()?)?;
    build::spread(build::threads(arguments))?;
    // Watching comes first, so that no save is missed.
    let mut watcher = Watcher::new(&root)?;
    let mut house = round(arguments, desk, &|_, _| true);
    while let Event::Saved(paths) = watcher.wait() {
        let touched = touched(&paths, house.as_ref());
        if touched.is_empty() {
            continue;
        }
        // What was said before is said again if it is still so.
        desk.forget();
        let covers =
            |stem: &str, tag: &str| touched.iter().any(|one| one.covers(stem, tag));
        house = round(arguments, desk, &covers).or(house);
    }
    desk.forget();
    Ok(())
}

/// A save builds to its end, and is watched by whoever saved.
struct Nobody;

impl Watch for Nobody {
    fn stop(&self) -> bool {
        false
    }
}

/// Builds once. What cannot be built now may be with the next save.
fn round(
    arguments: &BuildArguments,
    desk: &mut Desk,
    covers: Covers<'_>,
) -> Option<House> {
    let threads = build::threads(arguments);
    let built = build::some(arguments, threads, desk, Some(covers), &Nobody);
    let house = built.map(|(workshop, _)| House::of(&workshop));
    house.map_err(|errors| desk.say(&errors)).ok()
}

/// What saved files touch; everything as long as no project could be read.
fn touched(paths: &BTreeSet<String>, house: Option<&House>) -> Vec<Touched> {
    let unknown = House::default();
    let by = |path: &String| {
        let touched = Touched::by(path, house.unwrap_or(&unknown))?;
        Some(house.map_or(Touched::EVERYTHING, |_| touched))
    };
    paths.iter().filter_map(by).collect()
}

/// The folder of a project.
fn root(project: &Project) -> Result<PathBuf, Diagnostics> {
    match project {
        Project::Disk(root) => Ok(root.clone()),
        Project::Recorded(project, _) => root(project),
        Project::Memory(_) => {
            Err(codes::internal("a project in memory cannot be watched").into())
        }
    }
}
