//! What every command needs: the project, the arguments resolved against it,
//! and a voice.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use super::args::Shared;
use super::summary::{Outcome, Summary};
use super::supervisor::Builder;
use crate::agenda::Language;
use crate::diag::render::{Manner, MessageFormat, Tested, junit, render, sarif};
use crate::diag::{Blame, Diagnostics, codes, nearest};
use crate::project::Project;
use crate::workshop::{Bench, Stage, Workshop, stem};

/// The desk of one run.
pub(super) struct Desk {
    format: MessageFormat,
    /// Whether standard output is taken by what the command prints, so that programs
    /// read messages on standard error.
    prints_data: bool,
    root: Option<PathBuf>,
    /// The folder of the project, for programs that show messages beside its files.
    base: String,
    worst: Option<Blame>,
    said: Diagnostics,
    /// What was tried, for messages that tell of it.
    tested: Vec<Tested>,
    /// What is summed up in a file, if it is asked for.
    summary: Option<Summary>,
    /// The signal that ended the work.
    signal: Option<u8>,
    /// Who knows what was said before, where another builder began the work.
    builder: Option<Arc<Builder>>,
}

impl Desk {
    pub(super) fn new(shared: &Shared, prints_data: bool) -> Self {
        Self {
            format: shared.message_format.into(),
            prints_data,
            root: shared.root.clone(),
            base: String::new(),
            worst: None,
            said: Diagnostics::default(),
            tested: Vec::new(),
            summary: None,
            signal: None,
            builder: None,
        }
    }

    /// Remembers that a signal ended the work before all was done.
    pub(super) fn ended_by(&mut self, signal: u8) {
        self.signal = Some(signal);
    }

    /// Goes on where another builder ended: what that said is not said again.
    pub(super) fn goes_on(&mut self, builder: Arc<Builder>) {
        self.builder = Some(builder);
    }

    /// Whether a builder before this one said this. That it is said now is noted.
    fn was_said(&self, text: &str) -> bool {
        self.builder.as_ref().is_some_and(|builder| builder.says(text))
    }

    /// Whether people read the messages, with or without the lines in question.
    #[cfg(feature = "pdf")]
    pub(super) fn speaks_to_people(&self) -> bool {
        matches!(self.format, MessageFormat::Human | MessageFormat::Short)
    }

    /// Whether people read along.
    pub(super) fn is_human(&self) -> bool {
        self.format == MessageFormat::Human
    }

    /// Prints diagnostics and remembers the worst. What was said before, for
    /// another language or source, is not said again, and of too much the rest not.
    pub(super) fn say(&mut self, diagnostics: &Diagnostics) {
        let before = self.said.iter().count();
        self.said.extend(diagnostics.clone());
        self.worst = self.worst.max(diagnostics.worst());
        let mut printed = Diagnostics::default();
        for diagnostic in self.said.iter().skip(before) {
            let manner = Manner::plain(MessageFormat::Json);
            let line = render(&diagnostic.clone().into(), manner);
            if self.format.is_document() || !self.was_said(&line) {
                printed.push(diagnostic.clone());
            }
        }
        let color = anstream::AutoStream::choice(&std::io::stderr())
            != anstream::ColorChoice::Never;
        let text = match self.format.is_document() {
            true => String::new(),
            false => render(&printed, self.manner(color)),
        };
        match self.format {
            // Lines for programs are data.
            MessageFormat::Json | MessageFormat::Github => {
                self.print(&text);
            }
            MessageFormat::Human | MessageFormat::Short => {
                self.tell(text.trim_end_matches('\n'));
            }
            // One document at the end.
            MessageFormat::Sarif | MessageFormat::Junit => {}
        }
    }

    fn manner(&self, color: bool) -> Manner<'_> {
        Manner { format: self.format, color, base: &self.base }
    }

    /// Forgets what was said, where the same work is done again.
    #[cfg(feature = "preview")]
    pub(super) fn forget(&mut self) {
        self.said = Diagnostics::default();
        self.worst = None;
    }

    /// Asks for a summary in a file.
    pub(super) fn summarize(&mut self, path: Option<&Path>) {
        self.summary = path.map(|path| Summary::into_file(path.to_owned()));
    }

    /// Says in the summary which language versions will be tried, in this order.
    pub(super) fn expect<'a>(
        &mut self,
        languages: &[impl ToString],
        versions: impl Iterator<Item = (&'a str, impl ToString)>,
    ) {
        if let Some(summary) = &mut self.summary {
            summary.order(languages.iter().map(ToString::to_string).collect());
            for (source, language) in versions {
                summary.expect(source, &language.to_string());
            }
        }
    }

    /// Remembers that a language version of a source was tried, and what was said
    /// against it.
    pub(super) fn tested(
        &mut self,
        source: &str,
        language: &str,
        outcome: Outcome,
        said: &Diagnostics,
    ) {
        if let Some(summary) = &mut self.summary {
            summary.tell(source, language, outcome, said);
        }
        if self.format == MessageFormat::Junit {
            self.tested.push(Tested {
                suite: source.to_owned(),
                name: language.to_owned(),
                said: said.clone(),
            });
        }
    }

    /// Ends the run: prints what is printed as a whole, and gives the exit code.
    pub(super) fn finish(mut self) -> ExitCode {
        if let Some(Err(unwritten)) =
            self.summary.take().map(|summary| summary.write(&self.said))
        {
            self.say(&unwritten.into());
        }
        let text = match self.format {
            MessageFormat::Junit => junit(&self.tested, &self.said),
            MessageFormat::Sarif => sarif(&self.said, &self.base, self.worst),
            _ => String::new(),
        };
        self.print(&text);
        self.exit_code()
    }

    /// Prints what programs read. Where it does not arrive the work goes on, and the
    /// exit code says so.
    fn print(&mut self, text: &str) {
        let mut out: Box<dyn Write> = match self.prints_data {
            true => Box::new(std::io::stderr()),
            false => Box::new(std::io::stdout()),
        };
        if out.write_all(text.as_bytes()).and_then(|()| out.flush()).is_err() {
            self.worst = self.worst.max(Some(Blame::Environment));
        }
    }

    /// How many warnings were printed.
    pub(super) fn warnings(&self) -> usize {
        self.said.warnings()
    }

    /// Makes the run fail because of warnings, if there were any.
    pub(super) fn deny_warnings(&mut self) {
        if self.warnings() > 0 {
            self.worst = self.worst.max(Some(Blame::Content));
        }
    }

    /// Makes the run fail because something was found that was looked for.
    #[cfg(feature = "pdf")]
    pub(super) fn fail(&mut self) {
        self.worst = self.worst.max(Some(Blame::Content));
    }

    /// Prints a line for people. A closed standard error is nobody's loss.
    pub(super) fn tell(&self, line: &str) {
        if !line.is_empty() {
            let _ = writeln!(anstream::stderr(), "{line}");
        }
    }

    /// Prints a line for people, unless a builder before this one did.
    pub(super) fn tell_once(&self, line: &str) {
        if !self.was_said(line) {
            self.tell(line);
        }
    }

    /// Whether a progress bar can be drawn.
    pub(super) fn has_terminal(&self) -> bool {
        self.is_human() && std::io::stderr().is_terminal()
    }

    /// The exit code documented in `--help`.
    fn exit_code(&self) -> ExitCode {
        if let Some(signal) = self.signal {
            return ExitCode::from(128 + signal);
        }
        self.worst
            .map_or(ExitCode::SUCCESS, |worst| ExitCode::from(worst.exit_code()))
    }

    /// Opens the project. Of its languages those that are named are spoken of, all if
    /// none is.
    pub(super) fn open(&mut self, tags: &[String]) -> Result<Workshop, Diagnostics> {
        let project = self.project()?;
        self.open_project(project, Stage::Finished, tags)
    }

    /// Opens the project as above, for versions that are as finished as this, and notes
    /// what is read.
    pub(super) fn open_recorded(
        &mut self,
        stage: Stage,
        tags: &[String],
    ) -> Result<Workshop, Diagnostics> {
        let project = self.project()?.recorded();
        self.open_project(project, stage, tags)
    }

    fn open_project(
        &mut self,
        project: Project,
        stage: Stage,
        tags: &[String],
    ) -> Result<Workshop, Diagnostics> {
        let (workshop, loading) = Workshop::open(project)?;
        let loading = match stage {
            Stage::Finished => loading,
            Stage::Draft => loading.for_draft(),
        };
        self.say(&of_languages(&loading, &workshop, tags));
        Ok(workshop)
    }

    /// Lays out the workbench for some languages of an open project.
    pub(super) fn open_bench_beside(
        &mut self,
        workshop: &Workshop,
        tags: &[String],
    ) -> Result<Bench, Diagnostics> {
        let (bench, loading) = Bench::open(self.project()?)?;
        self.say(&of_languages(&loading, workshop, tags));
        Ok(bench)
    }

    /// Lays out the workbench of the project.
    pub(super) fn open_bench(&mut self) -> Result<Bench, Diagnostics> {
        let (bench, loading) = Bench::open(self.project()?)?;
        self.say(&loading);
        Ok(bench)
    }

    /// The project that is meant.
    pub(super) fn project(&mut self) -> Result<Project, Diagnostics> {
        let project = match &self.root {
            Some(root) => Project::at(root)?,
            None => {
                let here = std::env::current_dir()
                    .map_err(|error| codes::unreadable(".", &error.to_string()))?;
                Project::find(&here)?
            }
        };
        if let Some(base) = project.root().and_then(base) {
            self.base = base;
        }
        Ok(project)
    }

    /// The paths of the sources named, or of all.
    pub(super) fn sources(
        &self,
        workshop: &Workshop,
        named: &[String],
    ) -> Result<Vec<String>, Diagnostics> {
        let all = workshop.sources();
        if named.is_empty() {
            return Ok(all);
        }
        let mut diagnostics = Diagnostics::default();
        let mut sources = Vec::new();
        for name in named {
            let file = Path::new(name).file_name().unwrap_or_default().to_string_lossy();
            let path = format!("sources/{}.yaml", stem(&file));
            if all.contains(&path) {
                sources.push(path);
            } else {
                let near = nearest(name, all.iter().map(String::as_str));
                diagnostics.push(codes::no_source(name, near));
            }
        }
        sources.dedup();
        if diagnostics.is_empty() { Ok(sources) } else { Err(diagnostics) }
    }

    /// The languages named, in the project's order, or all.
    pub(super) fn languages(
        &self,
        workshop: &Workshop,
        named: &[String],
    ) -> Result<Vec<Language>, Diagnostics> {
        let all = workshop.languages();
        let tags: Vec<String> = all.iter().map(Language::to_string).collect();
        let mut diagnostics = Diagnostics::default();
        for name in named.iter().filter(|name| !tags.contains(name)) {
            let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
            diagnostics.push(codes::no_language(name, &tags));
        }
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        let is_asked = |language: &Language| {
            named.is_empty() || named.contains(&language.to_string())
        };
        Ok(all.into_iter().filter(is_asked).collect())
    }
}

/// The variable in which GitHub names the folder of the repository.
const WORKSPACE: &str = "GITHUB_WORKSPACE";

/// The folder of a project in its repository, as far as that is known: below the
/// folder that GitHub names, or the current one.
fn base(root: &Path) -> Option<String> {
    let workspace = std::env::var_os(WORKSPACE).map(PathBuf::from);
    let workspace = workspace.or_else(|| std::env::current_dir().ok())?;
    let (root, workspace) = (root.canonicalize().ok()?, workspace.canonicalize().ok()?);
    let below = root.strip_prefix(workspace).ok()?;
    let folders = below.iter().map(|name| format!("{}/", name.to_string_lossy()));
    Some(folders.collect())
}

/// What is said of the languages that are asked for, all if none is named, and not
/// of the words and the profile of another one. The reference is a part of all.
fn of_languages(
    loading: &Diagnostics,
    workshop: &Workshop,
    tags: &[String],
) -> Diagnostics {
    let others: Vec<String> = workshop
        .languages()
        .into_iter()
        .filter(|language| language != workshop.reference())
        .map(|language| language.to_string())
        .filter(|tag| !tags.is_empty() && !tags.contains(tag))
        .map(|tag| format!("locales/{tag}/"))
        .collect();
    let mut said = Diagnostics::default();
    for diagnostic in loading.iter() {
        let path = diagnostic.place.as_ref().map_or("", |place| &*place.file.path);
        if !others.iter().any(|folder| path.starts_with(folder.as_str())) {
            said.push(diagnostic.clone());
        }
    }
    said
}
