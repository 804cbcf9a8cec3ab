//! `distr compare`, and the report of `distr build`.

use std::io::stdout;
use std::path::Path;

use super::args::CompareArguments;
use super::desk::Desk;
use super::summary::Outcome;
use super::{counted, print};
use crate::batch::{self, FileRecord, Manifest, Pair};
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::output;
use crate::report::{self, Budget, Comparison, Content, Exhibit, Version};
use crate::workshop::stem;

/// A folder of documents with its manifest.
struct Folder<'a> {
    path: &'a Path,
    manifest: Manifest,
}

/// Tells what changed from one folder to another.
pub(super) fn compare(
    arguments: &CompareArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let old = Folder::open(&arguments.old, desk)?;
    let new = Folder::open(&arguments.new, desk)?;
    let changes = batch::changes(&old.manifest, &new.manifest);
    let mut budget = Budget::default();
    let mut comparison = Comparison {
        old: arguments.old.display().to_string(),
        new: arguments.new.display().to_string(),
        languages: languages(&old.manifest, &new.manifest),
        versions: Vec::new(),
        equal: changes.equal,
    };
    for pair in &changes.pairs {
        let (contents, said) = contents(pair, (&old, &new));
        let version = Version::compare(pair, &contents, said);
        let Some(mut version) = version else { continue };
        if arguments.html.is_some() {
            version.illustrate(&contents, &mut budget);
        }
        let mut said = version.said.clone();
        // Programs read of it as of everything else; people read the comparison.
        if !desk.speaks_to_people() && !arguments.json {
            let record = version.record;
            said.push(codes::version_differs(&report::told(&version)));
            let source = stem(&record.source);
            desk.tested(source, &record.language, Outcome::of(record.state), &said);
        }
        desk.say(&said);
        comparison.versions.push(version);
    }
    if arguments.json {
        print(&report::json(&comparison)?)?;
    } else if desk.speaks_to_people() {
        let color =
            anstream::AutoStream::choice(&stdout()) != anstream::ColorChoice::Never;
        print(&report::text(&comparison, color))?;
    }
    if let Some(path) = &arguments.html {
        output::write_file(path, report::html(&comparison, &budget).as_bytes())?;
    }
    let (differ, equal) = (comparison.versions.len(), comparison.equal.len());
    if differ > 0 {
        desk.fail();
    }
    if desk.is_human() {
        desk.tell(&format!(
            "{} differ{}, {equal} {} equal",
            counted(differ, "language version"),
            if differ == 1 { "s" } else { "" },
            if equal == 1 { "is" } else { "are" },
        ));
    }
    Ok(())
}

/// Writes a report of a folder after a build, if one is asked for.
pub(super) fn gallery(
    folder: &Path,
    file: Option<&Path>,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let Some(file) = file else { return Ok(()) };
    let name = folder.display().to_string();
    let manifest = output::manifest(folder)?;
    let manifest = manifest.ok_or_else(|| codes::manifest_missing(&name))?;
    let mut budget = Budget::default();
    let mut exhibits = Vec::new();
    for record in &manifest.versions {
        // What is wrong with a file of an earlier build is the business of `verify`.
        let pdf = record.file("pdf").and_then(|file| document(folder, file).ok());
        let (exhibit, said) = Exhibit::new(record, pdf.as_deref(), &mut budget);
        desk.say(&said);
        exhibits.push(exhibit);
    }
    let html = report::gallery(&name, &manifest, &exhibits, &budget);
    output::write_file(file, html.as_bytes())?;
    Ok(())
}

impl<'a> Folder<'a> {
    /// Reads a manifest, and says which of its files are not as it says.
    fn open(path: &'a Path, desk: &mut Desk) -> Result<Self, Diagnostics> {
        let name = path.display().to_string();
        let manifest = output::manifest(path)?;
        let manifest = manifest.ok_or_else(|| codes::manifest_missing(&name))?;
        if !manifest.complete || output::is_unfinished(path) {
            desk.say(&codes::build_unfinished(&name).into());
        }
        for file in manifest.versions.iter().flat_map(|version| &version.files) {
            if let Err(damage) = document(path, file) {
                desk.say(&damage.into());
            }
        }
        Ok(Self { path, manifest })
    }

    fn read(&self, file: &FileRecord) -> Result<Vec<u8>, Diagnostic> {
        document(self.path, file)
    }
}

fn document(folder: &Path, file: &FileRecord) -> Result<Vec<u8>, Diagnostic> {
    output::document(folder, (&file.name, file.sha256), report::MAX_FILE)
}

/// The files of a version that differ, and what is wrong with those that cannot be
/// read.
fn contents<'a>(
    pair: &Pair<'a>,
    (old, new): (&Folder<'_>, &Folder<'_>),
) -> (Vec<Content<'a>>, Diagnostics) {
    let mut said = Diagnostics::default();
    let mut contents = Vec::new();
    for (before, now) in report::differing(pair) {
        match (old.read(before), new.read(now)) {
            (Ok(old), Ok(new)) => contents.push(Content { record: now, old, new }),
            (old, new) => {
                said.extend(old.err().map(Diagnostics::from).unwrap_or_default());
                said.extend(new.err().map(Diagnostics::from).unwrap_or_default());
            }
        }
    }
    (contents, said)
}

/// The languages of two projects, in the order of the newer.
fn languages<'a>(old: &'a Manifest, new: &'a Manifest) -> Vec<&'a str> {
    let mut languages: Vec<&str> = new.languages.iter().map(String::as_str).collect();
    for language in &old.languages {
        if !languages.contains(&language.as_str()) {
            languages.push(language);
        }
    }
    languages
}
