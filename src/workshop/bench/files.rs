//! Which files of a project belong to the workbench, and which of them and of
//! their messages are meant.

use super::{Bench, Chosen, Tongue};
use crate::agenda::Language;
use crate::diag::{Diagnostics, File, codes, nearest};
use crate::locale::MASTHEAD;
use crate::project::Project;
use crate::review::Customs;
use crate::source;
use crate::style::Profile;
use crate::workbench::{self, Bitext, Change, Paths, Side, State, Texts};
use crate::workshop::draft;

impl Bench {
    /// The translation under another name of a file that has none under its own.
    pub(super) fn moved(&self, tongue: &Tongue, name: &str) -> Option<(String, Bitext)> {
        let paths = Paths::new(&tongue.side.tag, name);
        let names = self.names();
        let is_new = names.iter().any(|known| known == name)
            && !self.project.has(&paths.translation)
            && !self.project.has(&paths.obsolete);
        if !is_new {
            return None;
        }
        let orphans = self.names_in(&tongue.side.tag);
        orphans
            .into_iter()
            .filter(|orphan| !names.contains(orphan) && !self.stands_alone(orphan))
            .find_map(|orphan| {
                let texts = Texts {
                    original: self.texts(tongue, name).ok()?.original,
                    ..self.texts(tongue, &orphan).ok()?
                };
                let bitext = Bitext::read(
                    &self.reference.side,
                    &tongue.side,
                    paths.clone(),
                    &texts,
                );
                let bitext = bitext.ok().filter(workbench::has_moved)?;
                Some((orphan, bitext))
            })
    }

    pub(super) fn bitext(
        &self,
        tongue: &Tongue,
        name: &str,
    ) -> Result<Bitext, Diagnostics> {
        let texts = self.texts(tongue, name)?;
        let paths = Paths::new(&tongue.side.tag, name);
        Bitext::read(&self.reference.side, &tongue.side, paths, &texts)
    }

    pub(super) fn texts(
        &self,
        tongue: &Tongue,
        name: &str,
    ) -> Result<Texts, Diagnostics> {
        let paths = Paths::new(&tongue.side.tag, name);
        let read = |path: &str| {
            self.project.has(path).then(|| self.project.text(path)).transpose()
        };
        Ok(Texts {
            original: read(&format!("locales/{}/{name}", self.reference.side.tag))?,
            translation: read(&paths.translation)?,
            base: read(&paths.base)?,
            obsolete: read(&paths.obsolete)?,
        })
    }

    /// The names of the files of a language below its folder.
    pub(super) fn names_in(&self, tag: &str) -> Vec<String> {
        let folder = format!("locales/{tag}");
        let shared = self.project.list(&folder, ".ftl");
        let documents = self.project.list(&format!("{folder}/documents"), ".ftl");
        let name = |path: String| path[folder.len() + 1..].to_owned();
        shared.into_iter().chain(documents).map(name).collect()
    }

    /// The files of a language that are to be brought up to date. One without an
    /// original comes last, so that another can take it over before.
    pub(super) fn names_with_orphans(
        &self,
        tongue: &Tongue,
        names: &[String],
    ) -> Vec<String> {
        let all = self.names();
        let mut here: Vec<String> = names
            .iter()
            .filter(|name| self.needs(tongue, name))
            .cloned()
            .collect();
        let taken: Vec<String> = here
            .iter()
            .filter_map(|name| Some(self.moved(tongue, name)?.0))
            .collect();
        if names == all {
            let own = self.names_in(&tongue.side.tag).into_iter();
            let is_orphan = |name: &String| {
                !all.contains(name) && !taken.contains(name) && !self.stands_alone(name)
            };
            here.extend(own.filter(is_orphan));
        }
        here
    }

    pub(super) fn needs(&self, tongue: &Tongue, name: &str) -> bool {
        let has = || self.project.has(&format!("locales/{}/{name}", tongue.side.tag));
        let issued = self.issued(name);
        if issued.is_some_and(|tags| !tags.contains(&tongue.side.tag)) {
            return false;
        }
        name != MASTHEAD || tongue.own_masthead || has()
    }

    /// The tags of the languages to which the source of a file is limited.
    fn issued(&self, name: &str) -> Option<Vec<String>> {
        let stem = name.strip_prefix("documents/")?.strip_suffix(".ftl")?;
        let source = self.project.text(&format!("sources/{stem}.yaml")).ok()?;
        source::issued_languages(&source.text)
    }

    /// Whether a file belongs to a document that is not issued in the reference, so
    /// that it is the translation of nothing here.
    fn stands_alone(&self, name: &str) -> bool {
        let issued = self.issued(name);
        issued.is_some_and(|tags| !tags.contains(&self.reference.side.tag))
    }

    pub(super) fn differs(&self, change: &Change) -> bool {
        match &change.text {
            Some(text) => {
                self.project.bytes(&change.path).ok().as_deref() != Some(text.as_bytes())
            }
            None => self.project.has(&change.path),
        }
    }

    pub(super) fn tongue(&self, tag: &str) -> Result<&Tongue, Diagnostics> {
        if self.reference.side.tag == tag {
            return Err(codes::reference_not_translated(&self.reference.side.name).into());
        }
        let tags: Vec<&str> =
            self.tongues.iter().map(|tongue| tongue.side.tag.as_str()).collect();
        let found = self.tongues.iter().find(|tongue| tongue.side.tag == tag);
        found.ok_or_else(|| codes::no_language(tag, &tags).into())
    }

    /// The files that are meant.
    pub(super) fn chosen_names(
        &self,
        chosen: &Chosen,
    ) -> Result<Vec<String>, Diagnostics> {
        let names = self.names();
        let Some(file) = &chosen.file else { return Ok(names) };
        let stem = |path: &str| {
            let name = path.rsplit('/').next().unwrap_or(path).to_owned();
            let ends = [".ftl", ".yaml"].iter().find_map(|end| name.strip_suffix(end));
            ends.map_or(name.clone(), str::to_owned)
        };
        let meant: Vec<String> = names
            .iter()
            .filter(|name| stem(name) == stem(file))
            .cloned()
            .collect();
        if meant.is_empty() {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            return Err(codes::no_file(file, &names).into());
        }
        Ok(meant)
    }

    /// Complains about ids that none of the files has.
    pub(super) fn check_ids(
        &self,
        names: &[String],
        ids: &[String],
    ) -> Result<(), Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        if ids.is_empty() {
            return Ok(());
        }
        let mut known = Vec::new();
        for name in names {
            let texts = self.texts(&self.reference, name)?;
            let paths = Paths::new(&self.reference.side.tag, name);
            let texts = Texts { original: texts.original, ..Texts::default() };
            let side = &self.reference.side;
            let bitext = Bitext::read(side, side, paths, &texts)?;
            known.extend(bitext.states().into_iter().map(|(id, _)| id));
        }
        for id in ids.iter().filter(|id| !known.contains(id)) {
            let near = nearest(id, known.iter().map(String::as_str));
            diagnostics.push(codes::no_message(id, near));
        }
        if diagnostics.is_empty() { Ok(()) } else { Err(diagnostics) }
    }

    /// Complains about ids that are to be settled in one file and are changed in
    /// several.
    pub(super) fn check_minor(
        &self,
        tongue: &Tongue,
        names: &[String],
        ids: &[String],
    ) -> Result<(), Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        for id in ids {
            let is_changed = |name: &&String| {
                self.bitext(tongue, name)
                    .is_ok_and(|bitext| changed(bitext.state(id)))
            };
            let places: Vec<&str> =
                names.iter().filter(is_changed).map(String::as_str).collect();
            if places.len() > 1 {
                diagnostics.push(codes::message_ambiguous(id, &places));
            }
        }
        if diagnostics.is_empty() { Ok(()) } else { Err(diagnostics) }
    }
}

/// Whether the original of a translation has changed.
pub(super) fn changed(state: State) -> bool {
    matches!(state, State::Stale | State::Updated)
}

/// A language of the project, with its profile or one to start from.
pub(super) fn tongue(
    project: &Project,
    language: &Language,
    reference: &Language,
) -> Result<Tongue, Diagnostics> {
    let path = format!("locales/{language}/profile.toml");
    let draft = if project.has(&path) {
        None
    } else {
        let reference = project.text(&format!("locales/{reference}/profile.toml"))?;
        let text = Some(draft::profile(&reference, language)?);
        Some(Change { path: path.clone(), text })
    };
    let file = match draft.as_ref().and_then(|change| change.text.as_deref()) {
        Some(text) => File::new(path, text),
        None => project.text(&path)?,
    };
    let profile = Profile::parse(language, &file)?;
    let path = format!("locales/{language}/review.toml");
    let customs = match project.has(&path) {
        true => Customs::parse(&project.text(&path)?)?,
        false => Customs::default(),
    };
    Ok(Tongue {
        side: Side { tag: language.to_string(), name: profile.name },
        own_masthead: profile.masthead_language == *language,
        typography: profile.typography,
        customs,
        draft,
    })
}
