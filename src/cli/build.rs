//! `distr build` and `distr check`.

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
use crate::workshop::{Build, Delivery, Emblem, Format, Stage, Timings, Unit, Workshop};

/// Builds documents.
pub(super) fn build(
    arguments: &BuildArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    some(arguments, desk, None).map(|_| ())
}

/// Whether a language version is asked for, by the stem of its source and the tag
/// of its language.
pub(super) type Covers<'a> = &'a dyn Fn(&str, &str) -> bool;

/// Builds all documents, or those that are asked for, then with a line for each.
pub(super) fn some(
    arguments: &BuildArguments,
    desk: &mut Desk,
    covers: Option<Covers<'_>>,
) -> Result<Workshop, Diagnostics> {
    let start = Instant::now();
    let stage = if arguments.draft { Stage::Draft } else { Stage::Finished };
    let workshop = desk.open_at(stage)?;
    let mut sources = desk.sources(&workshop, &arguments.sources)?;
    let languages = desk.languages(&workshop, &arguments.languages)?;
    let mut formats: Vec<Format> =
        arguments.formats.iter().map(|name| Format::from(*name)).collect();
    if formats.is_empty() {
        formats = Format::ALL.to_vec();
    }
    formats.sort_unstable();
    formats.dedup();
    let is_asked = |path: &str, language: &Language| {
        let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".yaml");
        covers.is_none_or(|covers| covers(stem, &language.to_string()))
    };
    sources.retain(|path| languages.iter().any(|language| is_asked(path, language)));
    let agendas = read(&workshop, &sources, desk);
    let read = start.elapsed();
    let mut units = units(&agendas, &languages);
    units.retain(|unit| is_asked(&unit.agenda.stem, unit.language));
    if !arguments.sources.is_empty() && !arguments.languages.is_empty() {
        say_not_issued(&agendas, &languages, desk);
    }
    let build = match &arguments.emblem {
        Some(path) => Build::with_emblem(&workshop, &formats, &emblem(path)?)?,
        None => Build::new(&workshop, &formats)?,
    };
    let build = build.at_stage(stage);
    let unread = (sources.len() - agendas.len()) * languages.len();
    let asked = (units.len() + unread) * formats.len();
    let mut report = Report { written: 0, desk, bar: None };
    let has_bar = covers.is_none() && report.desk.has_terminal();
    report.bar = has_bar.then(|| bar(units.len()));
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
        desk.tell(&format!("{written} {kind} in {out}{refused}, {seconds:.2} s"));
    }
    Ok(workshop)
}

/// The emblem in a file that the command line names.
fn emblem(path: &Path) -> Result<Emblem, Diagnostics> {
    let name = path.display().to_string();
    let bytes = project::named(path)
        .map_err(|error| codes::unreadable(&name, &error.to_string()))?;
    Ok(Emblem::new(name, bytes)?)
}

/// Reads everything and writes nothing.
pub(super) fn check(sources: &[String], desk: &mut Desk) -> Result<(), Diagnostics> {
    let workshop = desk.open()?;
    let sources = desk.sources(&workshop, sources)?;
    let agendas = read(&workshop, &sources, desk);
    let languages = workshop.languages();
    let mut sound = 0;
    let units = units(&agendas, &languages);
    for unit in &units {
        let said = match workshop.version(unit.agenda, unit.language) {
            Ok(version) => {
                sound += 1;
                version.warnings
            }
            Err(diagnostics) => diagnostics,
        };
        desk.say(&said);
        desk.tested(&unit.agenda.stem, &unit.language.to_string(), &said);
    }
    if desk.is_human() {
        let all = units.len() + (sources.len() - agendas.len()) * languages.len();
        desk.tell(&format!("{sound} of {all} language versions can be built"));
    }
    Ok(())
}

/// Reads the sources; one that has errors does not stop the others.
fn read(workshop: &Workshop, sources: &[String], desk: &mut Desk) -> Vec<Agenda> {
    let mut agendas = Vec::new();
    let mut names: BTreeMap<String, Place> = BTreeMap::new();
    for path in sources {
        match workshop.agenda(path) {
            Ok(agenda) => {
                desk.say(&agenda.warnings);
                // On some disks capitals make no difference.
                let name =
                    output::file_name(agenda.symbol().as_str(), "", "").to_lowercase();
                let place = Place { file: agenda.file.clone(), range: 0..0 };
                match names.get(&name) {
                    Some(first) => {
                        let symbol = agenda.symbol().as_str();
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

/// Complains about the versions that are asked for by name and not issued.
fn say_not_issued(agendas: &[Agenda], languages: &[Language], desk: &mut Desk) {
    for agenda in agendas {
        let issued: Vec<String> =
            agenda.languages.iter().map(Language::to_string).collect();
        for language in languages.iter().map(Language::to_string) {
            if !issued.contains(&language) {
                let place = Place { file: agenda.file.clone(), range: 0..0 };
                let said = codes::version_not_issued(place, &language, &issued);
                desk.say(&said.into());
            }
        }
    }
}

/// The versions that are asked for, of each document those that it is issued in.
fn units<'a>(agendas: &'a [Agenda], languages: &'a [Language]) -> Vec<Unit<'a>> {
    let of_agenda = |agenda: &'a Agenda| {
        let issued = languages
            .iter()
            .filter(|language| agenda.languages.contains(language));
        issued.map(move |language| Unit { agenda, language })
    };
    agendas.iter().flat_map(of_agenda).collect()
}

/// What happens to the files as they come in.
struct Report<'a> {
    written: usize,
    desk: &'a mut Desk,
    bar: Option<ProgressBar>,
}

impl Report<'_> {
    fn receive(&mut self, outcome: Result<Delivery, Diagnostics>, out: &std::path::Path) {
        match outcome {
            Ok(delivery) => {
                self.say(&delivery.warnings);
                for file in delivery.files {
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
