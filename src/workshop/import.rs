//! An agenda in Word becomes a source of the project and the words of its
//! language.
//!
//! What was understood is read and composed like every other agenda, and the
//! result is laid beside the file: a line of the file that is in no text of the
//! result was left out, whatever the reason, and is said.

use std::collections::BTreeMap;

use super::version::Pair;
use super::{Entry, Stage, Workshop};
use crate::agenda::{Agenda, Language};
use crate::diag::{Diagnostics, File, codes};
use crate::document::{self, Document};
use crate::intake::{self, Body, Draft, House, Manuscript};
use crate::locale::{DocumentResource, Locale, Recognizer, comparable};
use crate::workbench::Change;

/// How many lines of a file must be words of the house for its language to be
/// known by them.
const LEAST: usize = 3;

/// What is said of a line that is in no text of the result.
const LEFT_OUT: &str = "import-left-out";

/// How a file is to be imported.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The name of the file, for people.
    pub path: String,
    /// Its language, where it is told.
    pub language: Option<Language>,
    /// The name of the source, where it is told.
    pub name: Option<String>,
}

/// What a file became.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The files of the project.
    pub changes: Vec<Change>,
    /// The path of the source, and the language.
    pub source: String,
    /// The language of the words.
    pub language: Language,
    /// What was left out.
    pub said: Diagnostics,
}

impl Workshop {
    /// The files that an agenda in Word becomes. Nothing is written.
    ///
    /// # Errors
    /// The file cannot be read, or lacks what every source needs; a source of this
    /// name is there already and is another agenda.
    pub fn import(&self, bytes: &[u8], asked: &Asked) -> Result<Imported, Diagnostics> {
        let path = &asked.path;
        if let Some(name) = &asked.name {
            intake::check_name(name)?;
        }
        let names = crate::style::names_in_word(&self.sheet, self.stations.values());
        let manuscript = Manuscript::read(bytes, &names)
            .map_err(|fault| codes::import_unreadable(path, &fault.0))?;
        let entry = self.spoken(&manuscript, asked)?;
        let locale = entry.locale.as_ref().ok_or_else(Diagnostics::default)?;
        let draft = self.understood(&manuscript, entry, locale, asked.name.as_deref())?;
        if !draft.missing.is_empty() {
            return Err(codes::import_lacks(path, &draft.missing).into());
        }
        let is_known = self.project.has(&draft.source.path);
        if let Some(taken) = [&draft.words].iter().find(|it| self.project.has(&it.path)) {
            return Err(codes::source_taken(&taken.path).into());
        }
        let source = match is_known {
            true => self.with_job(&draft, &entry.language.to_string())?,
            false => draft.source.clone(),
        };
        let agenda = self.read(&draft.stem, &File::new(&*source.path, &*source.text))?;
        self.symbols_free(&agenda, &draft.source.path)?;
        // Words of a language are added to the same agenda only.
        let of_another = |said: Diagnostics| {
            let mut all = Diagnostics::from(codes::import_of_another(&source.path));
            all.extend(said);
            all
        };
        let composed = self.composed(&agenda, entry, locale, &draft.words);
        let document = match is_known {
            true => composed.map_err(of_another)?,
            false => composed?,
        };
        let mut said = agenda.warnings;
        if !draft.guesses.is_empty() {
            said.push(codes::import_guessed(path, &draft.guesses));
        }
        said.extend(left_out(&manuscript, &document, &draft.left, path));
        if is_known && said.iter().any(|one| one.code == LEFT_OUT) {
            return Err(of_another(said));
        }
        let mut drafts = vec![draft.words];
        let is_same = is_known && *self.project.text(&source.path)?.text == *source.text;
        if !is_same {
            drafts.insert(0, source);
        }
        let change = |Draft { path, text }| Change { path, text: Some(text) };
        Ok(Imported {
            changes: drafts.into_iter().map(change).collect(),
            source: draft.source.path,
            language: entry.language.clone(),
            said,
        })
    }

    /// Refuses a symbol that another source has: the build would refuse both.
    fn symbols_free(&self, agenda: &Agenda, path: &str) -> Result<(), Diagnostics> {
        match self.namesake(agenda, path) {
            Some((other, there, symbol)) => {
                Err(codes::import_symbol_taken(&other, &there.stem, &symbol).into())
            }
            None => Ok(()),
        }
    }

    /// The language of a file: the one that is told, else the one whose house says
    /// most of its lines.
    fn spoken(
        &self,
        manuscript: &Manuscript,
        asked: &Asked,
    ) -> Result<&Entry, Diagnostics> {
        if let Some(language) = &asked.language {
            return self.entry(language);
        }
        let mut best: Option<(usize, &Entry)> = None;
        for entry in &self.entries {
            let Some(locale) = &entry.locale else { continue };
            let words = locale.words()?;
            let reader = Recognizer::new(&words)?;
            let lines = manuscript.lines().into_iter();
            let count = lines.filter(|line| reader.is_said(&line.text.plain())).count();
            if best.is_none_or(|(most, _)| count > most) {
                best = Some((count, entry));
            }
        }
        let best = best.filter(|(count, _)| *count >= LEAST);
        let tags: Vec<String> = self.languages.iter().map(Language::to_string).collect();
        let unknown = || codes::import_language_unknown(&asked.path, &tags);
        Ok(best.map(|(_, entry)| entry).ok_or_else(unknown)?)
    }

    /// The source that is there already, with the job number of one more version
    /// where it has those of others, one a line.
    fn with_job(
        &self,
        draft: &intake::Imported,
        tag: &str,
    ) -> Result<Draft, Diagnostics> {
        let path = draft.source.path.clone();
        let mut text = self.project.text(&path)?.text.to_string();
        if let Some((number, stamps)) = &draft.job {
            let stamps = format!("[{}]", stamps.join(", "));
            for (key, value) in [("job_number", number), ("stamps", &stamps)] {
                let head = format!("\n{key}:\n");
                let has_own = text.contains(&format!("{head}  {tag}:"));
                if let (Some(at), false) = (text.find(&head), has_own) {
                    text.insert_str(at + head.len(), &format!("  {tag}: {value}\n"));
                }
            }
        }
        Ok(Draft { path, text })
    }

    fn understood(
        &self,
        manuscript: &Manuscript,
        entry: &Entry,
        locale: &Locale,
        name: Option<&str>,
    ) -> Result<intake::Imported, Diagnostics> {
        let words = locale.words()?;
        let block = self.entry(&locale.masthead_language)?.locale(Stage::Finished);
        let block = block.ok_or_else(Diagnostics::default)?.words()?;
        let body = |(id, body): (&String, &crate::source::Parsed<_>)| {
            let body: &crate::source::BodySource = &body.value;
            let titles = body.titles.iter();
            Body {
                id: id.clone(),
                kind: body.kind.clone(),
                titles: titles.map(|(of, title)| (of.clone(), title.clone())).collect(),
            }
        };
        let prefix = |station: &crate::style::Station| station.customs.job_prefix.clone();
        let house = House {
            tag: entry.language.to_string(),
            reference: self.reference.to_string(),
            words: &Recognizer::new(&words)?,
            masthead: &Recognizer::new(&block)?,
            languages: self.languages(),
            bodies: self.bodies.iter().map(body).collect(),
            job_prefixes: self.stations.values().map(prefix).collect(),
        };
        intake::import(manuscript, &house, name)
    }

    /// The tree of what was understood, made from its own words alone.
    fn composed(
        &self,
        agenda: &Agenda,
        entry: &Entry,
        locale: &Locale,
        words: &Draft,
    ) -> Result<Document, Diagnostics> {
        let file = File::new(&*words.path, &*words.text);
        let resource = DocumentResource::parse(&file)?;
        let pair = Pair {
            reference: locale,
            original: &resource,
            locale,
            resource: &resource,
        };
        let version = self.version_from(agenda, entry, &pair, Stage::Finished)?;
        Ok(version.document)
    }
}

/// Says of each line of a file that no text of a tree has it.
fn left_out(
    manuscript: &Manuscript,
    document: &Document,
    why: &BTreeMap<usize, &'static str>,
    path: &str,
) -> Diagnostics {
    let mut composed: BTreeMap<String, usize> = BTreeMap::new();
    let symbols = document.masthead.symbols.iter().map(|symbol| symbol.printed());
    let texts = document.texts().into_iter().map(|(_, text)| document::plain(text));
    let whole: String = symbols.collect();
    for text in texts.chain([whole]) {
        *composed.entry(folded(&text)).or_default() += 1;
    }
    let mut said = Diagnostics::default();
    let notes = manuscript.notes.values().map(|note| (true, note));
    let lines = manuscript.lines().into_iter().map(|line| (false, line));
    for (is_note, line) in lines.chain(notes) {
        let mut take = |text: &str| match composed.get_mut(&folded(text)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        };
        let text = line.text.plain();
        let reason = why.get(&line.number).filter(|_| !is_note);
        let is_there = take(&text) || line.pieces().iter().all(|piece| take(piece));
        if reason.is_some() || !is_there {
            let number = line.number;
            said.push(codes::import_left_out(
                path,
                (is_note, number),
                &text,
                reason.copied(),
            ));
        }
    }
    said
}

/// A text as it is compared with another of the same words.
fn folded(text: &str) -> String {
    comparable(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
