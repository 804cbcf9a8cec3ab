//! The front desk: turns arguments into one request, and the result into text
//! and an exit code. Data goes to standard output, everything else to standard
//! error.
//!
//! Invariant: this room knows neither Typst nor docx-rs nor Fluent.

mod args;
mod bench;
mod build;
mod check;
mod desk;
mod examples;
#[cfg(feature = "docx")]
mod import;
#[cfg(feature = "preview")]
mod live;
mod merge;
mod new;
#[cfg(feature = "pdf")]
mod report;
mod signals;
mod status;
mod summary;
#[cfg_attr(not(unix), path = "supervisor/none.rs")]
mod supervisor;
mod values;
mod verify;

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use clap::{CommandFactory, Parser};
use clap_complete::Shell;

#[cfg(feature = "pdf")]
pub use self::args::CompareArguments;
#[cfg(feature = "docx")]
pub use self::args::ImportArguments;
#[cfg(feature = "preview")]
pub use self::args::PreviewArguments;
pub use self::args::{
    Arguments, BuildArguments, CheckArguments, Command, FmtArguments, MergeArguments,
    NewArguments, SyncArguments, Within,
};
use self::desk::Desk;
use self::status::Form;
use crate::batch;
use crate::diag::{Blame, Diagnostic, Diagnostics, codes, counted, panics};
use crate::document;
use crate::source::{AgendaSource, BodySource, schema};

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(told) => return tell(&told),
    };
    panics::hush();
    let mut desk = Desk::new(&arguments.shared, prints_data(&arguments.command));
    match panics::caught_all(|| watched(&arguments.command, &mut desk)) {
        Ok(Ok(Some(code))) => return code.into(),
        Ok(Ok(None)) => {}
        Ok(Err(diagnostics)) => desk.say(&diagnostics),
        Err(reason) => desk.say(&codes::internal(reason).into()),
    }
    desk.finish()
}

/// Prints what clap has to tell in place of a command: help and version, which are
/// data, and usage errors.
fn tell(told: &clap::Error) -> ExitCode {
    match told.print() {
        Err(error) if !told.use_stderr() && error.kind() != io::ErrorKind::BrokenPipe => {
            Blame::Environment.exit_code().into()
        }
        _ => u8::try_from(told.exit_code()).unwrap_or(u8::MAX).into(),
    }
}

/// Whether what a command prints is what it is called for.
fn prints_data(command: &Command) -> bool {
    match command {
        #[cfg(feature = "pdf")]
        Command::Compare(arguments) => arguments.json,
        Command::Check(arguments) => arguments.explain.is_some(),
        Command::Tree { .. }
        | Command::Status { .. }
        | Command::Diff { .. }
        | Command::Schema { .. }
        | Command::Completions { .. } => true,
        _ => false,
    }
}

/// What came of the attempt to let another process build.
#[cfg_attr(not(unix), allow(dead_code))]
enum Watched {
    /// This process builds alone.
    Alone,
    /// It ended with this code, and said and wrote all that there was.
    Ended(u8),
    /// This signal ended the build before that process could.
    Stopped(u8),
}

/// Runs a command, in a process of its own if it is a build. Returns the exit code
/// of that.
fn watched(command: &Command, desk: &mut Desk) -> Result<Option<u8>, Diagnostics> {
    signals::outlive_full_files()?;
    if let Command::Build { limits, summary, .. } = command {
        let limit = Duration::from_secs(limits.time_limit);
        let watched = supervisor::supervise(limit, desk);
        if let Ok(Watched::Ended(code)) = watched {
            return Ok(Some(code));
        }
        // Nobody else writes it now, and one of an earlier build would tell of that.
        desk.summarize(summary.as_deref());
        if let Watched::Stopped(signal) = watched? {
            desk.ended_by(signal);
            return Ok(None);
        }
    }
    run(command, desk).map(|()| None)
}

fn run(command: &Command, desk: &mut Desk) -> Result<(), Diagnostics> {
    match command {
        Command::Build {
            build: arguments,
            limits,
            #[cfg(feature = "pdf")]
            report,
            ..
        } => {
            build::build(arguments, limits, desk)?;
            #[cfg(feature = "pdf")]
            report::gallery(&arguments.out, report.as_deref(), desk)?;
            Ok(())
        }
        #[cfg(feature = "pdf")]
        Command::Compare(arguments) => report::compare(arguments, desk),
        Command::Check(arguments) => {
            desk.summarize(arguments.summary.as_deref());
            check::check(arguments, desk)
        }
        Command::New(arguments) => new::new(arguments, desk),
        #[cfg(feature = "docx")]
        Command::Import(arguments) => import::import(arguments, desk),
        Command::Tree { source, language, json } => tree(source, language, *json, desk),
        Command::Status { json: true, .. } => status::print(Form::Json, desk),
        Command::Status { markdown: true, .. } => status::print(Form::Markdown, desk),
        Command::Status { .. } => status::print(Form::Table, desk),
        Command::Sync(arguments) => bench::sync(arguments, desk),
        Command::Diff { language, ids, within } => {
            bench::diff(language, ids, within, desk)
        }
        Command::Accept { language, ids, within, all: _ } => {
            bench::accept(language, ids, within, desk)
        }
        Command::Fmt(arguments) => bench::format(arguments, desk),
        #[cfg(feature = "preview")]
        Command::Preview(arguments) => live::preview(arguments, desk),
        #[cfg(feature = "preview")]
        Command::Watch(arguments) => live::watch(arguments, desk),
        Command::Merge {
            merge: arguments,
            summary,
            #[cfg(feature = "pdf")]
            report,
        } => {
            desk.summarize(summary.as_deref());
            merge::merge(arguments, desk)?;
            #[cfg(feature = "pdf")]
            report::gallery(&arguments.out, report.as_deref(), desk)?;
            Ok(())
        }
        Command::Verify { folder } => verify::verify(folder, desk),
        Command::Schema { body, manifest } => print_schema(*body, *manifest),
        Command::Completions { shell } => completions(*shell),
    }
}

fn print_schema(body: bool, manifest: bool) -> Result<(), Diagnostics> {
    let schema = match (body, manifest) {
        (_, true) => batch::schema(),
        (true, false) => schema::<BodySource>(),
        (false, false) => schema::<AgendaSource>(),
    };
    print(&format!("{schema:#}\n"))
}

fn completions(shell: Shell) -> Result<(), Diagnostics> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "distr", &mut script);
    print(&String::from_utf8_lossy(&script))
}

fn tree(source: &str, tag: &str, json: bool, desk: &mut Desk) -> Result<(), Diagnostics> {
    let tags = [tag.to_owned()];
    let workshop = desk.open(&tags)?;
    let sources = desk.sources(&workshop, std::slice::from_ref(&source.to_owned()))?;
    let languages = desk.languages(&workshop, &tags)?;
    for (path, language) in sources.iter().zip(&languages) {
        let agenda = workshop.agenda(path)?;
        let (version, said) = workshop.version_alone(&agenda, language)?;
        desk.say(&said);
        if json {
            let text = serde_json::to_string_pretty(&version.document)
                .map_err(|error| codes::internal(error.to_string()))?;
            print(&format!("{text}\n"))?;
        } else {
            print(&document::print(&version.document))?;
        }
    }
    Ok(())
}

/// Prints data; a reader that closed the pipe has read enough.
fn print(text: &str) -> Result<(), Diagnostics> {
    let mut out = io::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let diagnostic: Diagnostic =
                codes::unwritable("standard output", &error.to_string());
            Err(diagnostic.into())
        }
        _ => Ok(()),
    }
}
