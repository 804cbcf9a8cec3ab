//! `distr build`.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::args::BuildArguments;
use super::desk::Desk;
use crate::agenda::{Agenda, Language};
use crate::diag::{Diagnostics, Place, codes};
use crate::output;
use crate::project;
use crate::workshop::{
    Build, Emblem, Format, Scope, Stage, Timings, Unit, Workshop,
};

/// Builds documents.
pub(super) fn build(
    arguments: &BuildArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let start = Instant::now();
    let stage = if arguments.draft { Stage::Draft } else { Stage::Finished };
    let workshop = desk.open_at(stage)?;
    let sources = desk.sources(&workshop, &arguments.sources)?;
    let languages = desk.languages(&workshop, &arguments.languages)?;
    let mut formats: Vec<Format> =
        arguments.formats.iter().map(|name| Format::from(*name)).collect();
    if formats.is_empty() {
        formats = Format::ALL.to_vec();
    }
    formats.sort_unstable();
    formats.dedup();
    let agendas = read(&workshop, &sources, desk);
    let read = start.elapsed();
    let units = units(&agendas, &languages);
    let build = match &arguments.emblem {
        Some(path) => Build::with_emblem(&workshop, &formats, &emblem(path)?)?,
        None => Build::new(&workshop, &formats)?,
    };
    let build = build.at_stage(stage);
    let asked = sources.len() * languages.len() * formats.len();
    let mut report = Report { written: 0, desk, bar: None };
    report.bar = report.desk.has_terminal().then(|| bar(units.len()));
    let timings = build.run(&units, |_, outcome| report.receive(outcome, &arguments.out));
    if let Some(bar) = &report.bar {
        bar.finish_and_clear();
    }
    let (written, desk) = (report.written, report.desk);
    if arguments.timings {
        tell_timings(desk, read, timings);
    }
    if desk.is_human() {
        let (out, seconds) = (arguments.out.display(), start.elapsed().as_secs_f64());
        let refused = match asked - written {
            0 => String::new(),
            refused => format!(", {refused} refused"),
        };
        let kind = if arguments.draft { "drafts" } else { "documents" };
        let warnings = match warnings(&sources, &languages, desk)? {
            0 => String::new(),
            1 => ", 1 warning (`distr check` shows it)".to_owned(),
            count => format!(", {count} warnings (`distr check` shows them)"),
        };
        desk.tell(&format!("{written} {kind} in {out}{refused}, {seconds:.2} s{warnings}"));
    }
    Ok(())
}

/// How many warnings there are about the words of documents.
fn warnings(
    sources: &[String],
    languages: &[Language],
    desk: &mut Desk,
) -> Result<usize, Diagnostics> {
    let bench = desk.open_bench()?;
    Ok(bench.review(&scope(sources, languages)).warnings())
}

/// The words of sources in languages.
pub(super) fn scope(sources: &[String], languages: &[Language]) -> Scope {
    let stem = |path: &String| {
        let name = path.rsplit('/').next().unwrap_or(path);
        name.trim_end_matches(".yaml").to_owned()
    };
    Scope {
        tags: languages.iter().map(Language::to_string).collect(),
        stems: sources.iter().map(stem).collect(),
    }
}

/// The emblem in a file that the command line names.
fn emblem(path: &Path) -> Result<Emblem, Diagnostics> {
    let name = path.display().to_string();
    let bytes = project::named(path)
        .map_err(|error| codes::unreadable(&name, &error.to_string()))?;
    Ok(Emblem::new(name, bytes)?)
}

/// Reads the sources; one that has errors does not stop the others.
pub(super) fn read(workshop: &Workshop, sources: &[String], desk: &mut Desk) -> Vec<Agenda> {
    let mut agendas = Vec::new();
    let mut names: BTreeMap<String, Place> = BTreeMap::new();
    for path in sources {
        match workshop.agenda(path) {
            Ok(agenda) => {
                // On some disks capitals make no difference.
                let name =
                    output::file_name(agenda.symbol.as_str(), "", "").to_lowercase();
                let place = agenda.body.place.clone();
                let place = Place { range: 0..0, ..place };
                match names.get(&name) {
                    Some(first) => {
                        let symbol = agenda.symbol.as_str();
                        desk.say(
                            &codes::symbol_twice(place, first.clone(), symbol).into(),
                        );
                    }
                    None => {
                        names.insert(name, place);
                        agendas.push(agenda);
                    }
                }
            }
            Err(diagnostics) => desk.say(&diagnostics),
        }
    }
    agendas
}

/// The language versions of agendas.
pub(super) fn units<'a>(agendas: &'a [Agenda], languages: &'a [Language]) -> Vec<Unit<'a>> {
    agendas
        .iter()
        .flat_map(|agenda| {
            languages.iter().map(move |language| Unit { agenda, language })
        })
        .collect()
}

/// What happens to the files as they come in.
struct Report<'a> {
    written: usize,
    desk: &'a mut Desk,
    bar: Option<ProgressBar>,
}

impl Report<'_> {
    fn receive(
        &mut self,
        outcome: Result<Vec<crate::workshop::Made>, Diagnostics>,
        out: &std::path::Path,
    ) {
        match outcome {
            Ok(made) => {
                for file in made {
                    match output::write(out, &file.name, &file.bytes) {
                        Ok(path) => self.wrote(&path),
                        Err(diagnostic) => self.say(&diagnostic.into()),
                    }
                }
            }
            Err(diagnostics) => self.say(&diagnostics),
        }
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }

    fn wrote(&mut self, path: &std::path::Path) {
        self.written += 1;
        if self.bar.is_none() && self.desk.is_human() {
            self.desk.tell(&path.display().to_string());
        }
    }

    fn say(&mut self, diagnostics: &Diagnostics) {
        match self.bar.clone() {
            Some(bar) => bar.suspend(|| self.desk.say(diagnostics)),
            None => self.desk.say(diagnostics),
        }
    }
}

fn bar(units: usize) -> ProgressBar {
    let bar = ProgressBar::new(units as u64);
    if let Ok(style) =
        ProgressStyle::with_template("{bar:30} {pos}/{len} language versions")
    {
        bar.set_style(style);
    }
    bar
}

fn tell_timings(desk: &Desk, read: Duration, timings: Timings) {
    let milliseconds =
        |duration: Duration| format!("{:7.1} ms", duration.as_secs_f64() * 1e3);
    desk.tell(&format!("read     {}", milliseconds(read)));
    desk.tell(&format!("compose  {}", milliseconds(timings.compose)));
    desk.tell(&format!("pdf      {}", milliseconds(timings.pdf)));
    desk.tell(&format!("docx     {}", milliseconds(timings.docx)));
    desk.tell(&format!("proof    {}", milliseconds(timings.proof)));
}
