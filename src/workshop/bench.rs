//! The translators' workbench over a whole project: every file of every
//! language beside that of the reference.
//!
//! It needs no font, no template and no source to be sound, so that words can
//! be mended while these are broken.

mod files;
mod review;

pub use self::review::Scope;

use self::files::{changed, tongue};
use super::load::languages;
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::output;
use crate::project::Project;
use crate::review::Customs;
use crate::style::Typography;
use crate::workbench::{self, Change, Counts, Difference, Paths, Request, Side, State};

/// A language of the project.
struct Tongue {
    side: Side,
    /// Whether its distribution block is in itself.
    own_masthead: bool,
    typography: Typography,
    /// What a reviser looks for.
    customs: Customs,
    /// The profile to start from, where there is none yet.
    draft: Option<Change>,
}

/// The workbench of a project.
pub struct Bench {
    project: Project,
    reference: Tongue,
    /// The other languages in the order of the project.
    tongues: Vec<Tongue>,
}

/// Which messages of a language are meant.
#[derive(Debug, Clone, Default)]
pub struct Chosen {
    /// The ids; all that are in question if there is none.
    pub ids: Vec<String>,
    /// The file, by its name or the path of its source; all if there is none.
    pub file: Option<String>,
}

/// What is to be written, and what there is to say.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// The files that are to become other than they are.
    pub changes: Vec<Change>,
    /// What was done, in a few words for each file.
    pub work: Vec<Work>,
    /// What is wrong.
    pub said: Diagnostics,
}

/// What was done to one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// The path of the translation.
    pub path: String,
    /// What was done: how many messages, and what became of them.
    pub deeds: Vec<(usize, &'static str)>,
}

/// How far one file of a language has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The tag of the language.
    pub tag: String,
    /// Its English name.
    pub language: String,
    /// The file, by its name below the folder of the language.
    pub file: String,
    /// The counts; none where the file cannot be read.
    pub counts: Option<Counts>,
}

impl Bench {
    /// Lays out the workbench. A language whose profile is broken is said to be
    /// so and left out.
    ///
    /// # Errors
    /// The list of languages or the profile of the reference is broken.
    pub fn open(project: Project) -> Result<(Self, Diagnostics), Diagnostics> {
        let mut loading = Diagnostics::default();
        let (reference, all) = languages(&project)?;
        let first = tongue(&project, &reference, &reference)?;
        let mut tongues = Vec::new();
        for language in all.iter().filter(|language| **language != reference) {
            match tongue(&project, language, &reference) {
                Ok(tongue) => tongues.push(tongue),
                Err(errors) => loading.extend(errors),
            }
        }
        Ok((Self { project, reference: first, tongues }, loading))
    }

    /// The files of the reference language: those that all documents share, then
    /// those of the documents.
    pub fn names(&self) -> Vec<String> {
        self.names_in(&self.reference.side.tag)
    }

    /// The English names of the reference and of a language.
    ///
    /// # Errors
    /// A language that does not exist, or is the reference.
    pub fn side_names(&self, tag: &str) -> Result<(&str, &str), Diagnostics> {
        Ok((&self.reference.side.name, &self.tongue(tag)?.side.name))
    }

    /// Brings all translations up to date.
    ///
    /// # Errors
    /// An id or a file that does not exist.
    pub fn sync(
        &self,
        chosen: &Chosen,
        request: &Request,
    ) -> Result<Report, Diagnostics> {
        let names = self.chosen_names(chosen)?;
        self.check_ids(&names, &request.minor)?;
        let mut report = Report::default();
        for tongue in &self.tongues {
            if let Some(profile) = &tongue.draft {
                report.changes.push(profile.clone());
                let deeds = vec![(1, "profile to be completed")];
                report.work.push(Work { path: profile.path.clone(), deeds });
            }
            self.check_minor(tongue, &names, &request.minor)?;
            for name in self.names_with_orphans(tongue, &names) {
                self.sync_file(tongue, &name, request, &mut report);
            }
        }
        Ok(report)
    }

    /// Formats all translations, and mends their typography if it is asked for;
    /// of the reference only the typography is mended.
    ///
    /// # Errors
    /// A file that does not exist.
    pub fn format(
        &self,
        chosen: &Chosen,
        typography: Typing,
    ) -> Result<Report, Diagnostics> {
        let names = self.chosen_names(chosen)?;
        let mut report = Report::default();
        let mut changes = Vec::new();
        if typography == Typing::Mended {
            for name in &names {
                let path = format!("locales/{}/{name}", self.reference.side.tag);
                match self.project.text(&path) {
                    Ok(file) => {
                        let text =
                            workbench::mend(&file.text, &self.reference.typography);
                        changes.push(Change { path, text: Some(text) });
                    }
                    Err(errors) => report.said.extend(errors),
                }
            }
        }
        for tongue in &self.tongues {
            let rules = (typography == Typing::Mended).then_some(&tongue.typography);
            for name in &names {
                let formatted = self
                    .bitext(tongue, name)
                    .and_then(|bitext| workbench::format(&bitext, rules));
                match formatted {
                    Ok(formatted) => changes.extend(formatted),
                    Err(errors) => report.said.extend(errors),
                }
            }
        }
        report.changes =
            changes.into_iter().filter(|change| self.differs(change)).collect();
        for change in &report.changes {
            report
                .work
                .push(Work { path: change.path.clone(), deeds: Vec::new() });
        }
        Ok(report)
    }

    /// What changed in the originals of a language since they were translated.
    /// An id that is given and has not changed yields nothing.
    ///
    /// # Errors
    /// A language, a file or an id that does not exist.
    pub fn diff(
        &self,
        tag: &str,
        chosen: &Chosen,
    ) -> Result<(Vec<Difference>, Diagnostics), Diagnostics> {
        let tongue = self.tongue(tag)?;
        let names = self.chosen_names(chosen)?;
        self.check_ids(&names, &chosen.ids)?;
        let (mut differences, mut said) = (Vec::new(), Diagnostics::default());
        for name in &names {
            let bitext = match self.bitext(tongue, name) {
                Ok(bitext) => bitext,
                Err(errors) => {
                    said.extend(errors);
                    continue;
                }
            };
            for (id, state) in bitext.states() {
                let asked = match chosen.ids.as_slice() {
                    [] => state == State::Stale,
                    ids => ids.contains(&id),
                };
                let found = asked.then(|| workbench::difference(&bitext, &id));
                differences.extend(found.flatten());
            }
        }
        Ok((differences, said))
    }

    /// Records that translations of a language are still right: those with these
    /// ids, or all stale ones if there is none.
    ///
    /// # Errors
    /// A language, a file or an id that does not exist, or an id that is stale
    /// in several files.
    pub fn accept(&self, tag: &str, chosen: &Chosen) -> Result<Report, Diagnostics> {
        let tongue = self.tongue(tag)?;
        let names = self.chosen_names(chosen)?;
        self.check_ids(&names, &chosen.ids)?;
        self.check_minor(tongue, &names, &chosen.ids)?;
        let mut report = Report::default();
        let mut translated = Vec::new();
        for name in &names {
            let bitext = match self.bitext(tongue, name) {
                Ok(bitext) => bitext,
                Err(errors) => {
                    report.said.extend(errors);
                    continue;
                }
            };
            let states = bitext.states();
            let is_there = |(id, state): &&(String, State)| {
                *state != State::Missing && chosen.ids.contains(id)
            };
            translated.extend(states.iter().filter(is_there).map(|(id, _)| id.clone()));
            let is_meant = |(id, state): &(String, State)| match chosen.ids.as_slice() {
                [] => *state == State::Stale,
                ids => changed(*state) && ids.contains(id),
            };
            let ids: Vec<String> =
                states.into_iter().filter(is_meant).map(|(id, _)| id).collect();
            if ids.is_empty() {
                continue;
            }
            report.changes.push(workbench::accept(&bitext, &ids)?);
            let path = bitext.paths.translation;
            report.work.push(Work { path, deeds: vec![(ids.len(), "accepted")] });
        }
        for id in chosen.ids.iter().filter(|id| !translated.contains(id)) {
            report.said.push(codes::nothing_to_accept(id, &tongue.side.name));
        }
        if report.said.has_errors() { Err(report.said) } else { Ok(report) }
    }

    /// How far every file of every language has come, the reference first.
    pub fn status(&self) -> (Vec<Row>, Diagnostics) {
        let (mut rows, mut said) = (Vec::new(), Diagnostics::default());
        let review = self.review(&Scope::default());
        let warnings = |tag: &str, name: &str| {
            let path = format!("locales/{tag}/{name}");
            let is_here = |one: &&Diagnostic| {
                one.place.as_ref().is_some_and(|place| *place.file.path == path)
            };
            review.iter().filter(is_here).count()
        };
        let names = self.names();
        let mut row = |side: &Side, file: &str, counted: Result<Counts, Diagnostics>| {
            let mut counts = counted.map_err(|errors| said.extend(errors)).ok();
            if let Some(counts) = &mut counts {
                counts.warnings = warnings(&side.tag, file);
            }
            let (tag, language) = (side.tag.clone(), side.name.clone());
            rows.push(Row { tag, language, file: file.to_owned(), counts });
        };
        for name in &names {
            let side = &self.reference.side;
            let file = self.project.text(&format!("locales/{}/{name}", side.tag));
            let counted =
                file.and_then(|file| workbench::count_reference(&file, &side.name));
            row(side, name, counted);
        }
        for tongue in &self.tongues {
            for name in names.iter().filter(|name| self.needs(tongue, name)) {
                let counted =
                    self.bitext(tongue, name).map(|bitext| workbench::count(&bitext));
                row(&tongue.side, name, counted);
            }
        }
        (rows, said)
    }

    /// Writes changes to the disk, each file whole or not at all.
    ///
    /// # Errors
    /// A file that cannot be written.
    pub fn write(&self, changes: &[Change]) -> Result<(), Diagnostics> {
        let Project::Disk(root) = &self.project else {
            return Err(
                codes::internal("a project in memory cannot be written to").into()
            );
        };
        for change in changes {
            let path = root.join(&change.path);
            match &change.text {
                Some(text) => {
                    let (folder, name) =
                        change.path.rsplit_once('/').unwrap_or(("", &change.path));
                    output::write(&root.join(folder), name, text.as_bytes())?;
                }
                None => output::remove(&path)?,
            }
        }
        Ok(())
    }

    fn sync_file(
        &self,
        tongue: &Tongue,
        name: &str,
        request: &Request,
        report: &mut Report,
    ) {
        let moved = self.moved(tongue, name);
        let bitext = match &moved {
            Some((_, bitext)) => Ok(bitext.clone()),
            None => self.bitext(tongue, name),
        };
        let synced = bitext.and_then(|bitext| {
            workbench::sync(&bitext, request).map_err(Diagnostics::from)
        });
        let synced = match synced {
            Ok(synced) => synced,
            Err(errors) => return report.said.extend(errors),
        };
        report.said.extend(synced.unconfirmed);
        let mut changes = synced.changes;
        if let Some((from, _)) = &moved {
            let Paths { translation, base, .. } = Paths::new(&tongue.side.tag, from);
            changes.extend([translation, base].map(|path| Change { path, text: None }));
        }
        changes.retain(|change| self.differs(change));
        if changes.is_empty() {
            return;
        }
        let deeds = [
            (synced.missing, "to translate"),
            (synced.renamed, "renamed"),
            (synced.returned, "brought back"),
            (synced.set_aside, "set aside"),
            (synced.recorded, "recorded"),
        ];
        let deeds = deeds.into_iter().filter(|(count, _)| *count > 0).collect();
        let path = format!("locales/{}/{name}", tongue.side.tag);
        report.work.push(Work { path, deeds });
        report.changes.extend(changes);
    }
}

/// Whether formatting mends typography.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// It stays as it was typed.
    Kept,
    /// It follows the profile of the language.
    Mended,
}
