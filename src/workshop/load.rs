//! Opening the workshop: everything that all documents share is read once.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{Entry, Workshop};
use crate::agenda::{Bodies, Language};
use crate::diag::{Diagnostics, File, Place, codes};
use crate::locale::{Habits, Locale, Ties, check_house};
use crate::project::Project;
use crate::source::{self, BodySource};
use crate::style::{Fonts, Profile, Sheet, Station};
use crate::workbench::{Original, Paths, Side};

/// The languages of the project, `locales/languages.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Languages {
    reference: Spanned<String>,
    languages: Vec<Spanned<String>>,
}

impl Workshop {
    /// Opens the workshop of a project.
    ///
    /// A language whose files are broken is said to be so and left out; the
    /// others are not touched by it.
    ///
    /// # Errors
    /// Something that every document needs is missing or wrong.
    pub fn open(project: Project) -> Result<(Self, Diagnostics), Diagnostics> {
        let mut loading = Diagnostics::default();
        let (reference, languages) = languages(&project)?;
        let list = project.text("fonts/fonts.toml")?;
        let fonts = Fonts::load(&list, |path| {
            let (bytes, digest) = project.digested(path)?;
            Ok((bytes, digest.to_string()))
        })?;
        let sheet = Sheet::parse(&project.text("templates/style.toml")?)?;
        let stations = stations(&project)?;
        let bodies = bodies(&project)?;
        let mut entries = Vec::new();
        for language in &languages {
            match entry(&project, language, &fonts, &mut loading) {
                Ok(entry) => entries.push(entry),
                Err(errors) if *language == reference => return Err(errors),
                Err(errors) => loading.extend(errors),
            }
        }
        check_suffixes(&project, &mut entries, &reference, &mut loading)?;
        check_houses(&project, &mut entries, &reference, &fonts, &mut loading);
        for ending in [".yml", ".YAML", ".YML"] {
            let misnamed = project.list("sources", ending);
            misnamed
                .iter()
                .for_each(|path| loading.push(codes::source_ending(path)));
        }
        let workshop = Self {
            project,
            reference,
            languages,
            entries,
            bodies,
            sheet,
            stations,
            fonts,
        };
        Ok((workshop, loading))
    }
}

/// The reference and all languages of a project, from their list.
pub(super) fn languages(
    project: &Project,
) -> Result<(Language, Vec<Language>), Diagnostics> {
    let file = project.text("locales/languages.toml")?;
    let malformed = |reason: &str, range| {
        codes::languages_malformed(Place { file: file.clone(), range }, reason)
    };
    let list: Languages = toml::from_str(&file.text)
        .map_err(|error| malformed(error.message(), error.span().unwrap_or(0..0)))?;
    let mut diagnostics = Diagnostics::default();
    let mut read = |tag: &Spanned<String>| {
        let language = tag.get_ref().parse::<Language>();
        let wrong = |reason: String| diagnostics.push(malformed(&reason, tag.span()));
        language.map_err(wrong).ok()
    };
    let mut languages: Vec<Language> = Vec::new();
    let mut twice = Diagnostics::default();
    for tag in &list.languages {
        match read(tag) {
            // Tags that differ in their capitals are one language.
            Some(language) if languages.contains(&language) => {
                let reason =
                    format!("the language `{language}` stands here a second time");
                twice.push(malformed(&reason, tag.span()));
            }
            Some(language) => languages.push(language),
            None => {}
        }
    }
    let reference =
        read(&list.reference).filter(|reference| languages.contains(reference));
    diagnostics.extend(twice);
    match reference {
        Some(reference) if diagnostics.is_empty() => Ok((reference, languages)),
        _ if diagnostics.is_empty() => {
            Err(malformed("the reference is not one of the languages", 0..0).into())
        }
        _ => Err(diagnostics),
    }
}

fn stations(project: &Project) -> Result<BTreeMap<String, Station>, Diagnostics> {
    let mut stations = BTreeMap::new();
    for path in project.list("templates/stations", ".toml") {
        stations.insert(stem(&path), Station::parse(&project.text(&path)?)?);
    }
    Ok(stations)
}

fn bodies(project: &Project) -> Result<Bodies, Diagnostics> {
    let mut bodies = Bodies::new();
    for path in project.list("sources/bodies", ".yaml") {
        let body = source::parse::<BodySource>(&project.text(&path)?)?;
        bodies.insert(stem(&path), body);
    }
    Ok(bodies)
}

/// The name of a file without its folder and ending.
fn stem(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split_once('.').map_or(name, |(stem, _)| stem).to_owned()
}

fn entry(
    project: &Project,
    language: &Language,
    fonts: &Fonts,
    loading: &mut Diagnostics,
) -> Result<Entry, Diagnostics> {
    let folder = format!("locales/{language}");
    let path = profile_path(language);
    if !project.has(&path) {
        return Err(codes::profile_missing(&path, &language.to_string()).into());
    }
    let file = project.text(&path)?;
    let profile = Profile::parse(language, &file)?;
    let unknown = profile.check_fonts(&file, fonts);
    if unknown.has_errors() {
        return Err(unknown);
    }
    let ties = ties(&profile, &file)?;
    let locale = locale(project, &profile, ties, &folder, loading);
    Ok(Entry {
        language: language.clone(),
        profile,
        locale,
        unfinished: None,
    })
}

/// Leaves out each language whose files would have the names of another's: of two such
/// versions only one would be there in the end. The reference comes before the others.
///
/// # Errors
/// A file that was read before cannot be read again.
fn check_suffixes(
    project: &Project,
    entries: &mut Vec<Entry>,
    reference: &Language,
    loading: &mut Diagnostics,
) -> Result<(), Diagnostics> {
    let place = |language: &Language| -> Result<Place, Diagnostics> {
        Ok(Profile::place_of_suffix(&project.text(&profile_path(language))?))
    };
    let is_later = |entry: &&Entry| entry.language != *reference;
    let mut order: Vec<&Entry> = entries.iter().collect();
    order.sort_by_key(is_later);
    let mut doubtful: Vec<Language> = Vec::new();
    for (index, entry) in order.iter().enumerate() {
        let suffix = &entry.profile.file_suffix;
        let same =
            |other: &&&Entry| other.profile.file_suffix.eq_ignore_ascii_case(suffix);
        if let Some(first) = order[..index].iter().find(same) {
            let (here, there) = (place(&entry.language)?, place(&first.language)?);
            loading.push(codes::file_suffix_twice(here, there, suffix));
            doubtful.push(entry.language.clone());
        }
    }
    entries.retain(|entry| !doubtful.contains(&entry.language));
    Ok(())
}

/// The path of the profile of a language.
fn profile_path(language: &Language) -> String {
    format!("locales/{language}/profile.toml")
}

/// The ties of a language; the file is that of its profile.
fn ties(profile: &Profile, file: &File) -> Result<Ties, Diagnostics> {
    Ties::parse(&profile.no_break)
        .map_err(|tie| codes::tie_malformed(Profile::place_of_tie(file, tie), tie).into())
}

fn locale(
    project: &Project,
    profile: &Profile,
    ties: Ties,
    folder: &str,
    loading: &mut Diagnostics,
) -> Option<Locale> {
    let mut files: Vec<File> = Vec::new();
    let mut sound = true;
    for path in project.list(folder, ".ftl") {
        match project.text(&path) {
            Ok(file) => files.push(file),
            Err(errors) => {
                loading.extend(errors);
                sound = false;
            }
        }
    }
    let habits = Habits {
        name: profile.name.clone(),
        direction: profile.direction,
        note_call: profile.note_call.clone(),
        masthead_language: profile.masthead_language.clone(),
        ties,
        job_letter: profile.job_letter.clone(),
    };
    match Locale::load(profile.language.clone(), habits, folder, &files) {
        Ok(locale) => sound.then_some(locale),
        Err(errors) => {
            loading.extend(errors);
            None
        }
    }
}

/// Checks the shared words of each language, and leaves out those with errors.
fn check_houses(
    project: &Project,
    entries: &mut [Entry],
    reference: &Language,
    fonts: &Fonts,
    loading: &mut Diagnostics,
) {
    let Some(reference) = entries
        .iter()
        .find(|entry| entry.language == *reference)
        .and_then(|entry| entry.locale.clone())
    else {
        return;
    };
    let originals = originals(&reference);
    for entry in entries {
        let Some(locale) = &entry.locale else { continue };
        let families: Vec<&str> = entry.profile.families().collect();
        let characters = fonts.characters_of(&families);
        let covers = |char| characters.has(char);
        let mut found = check_house(locale, &reference);
        found.extend(locale.check_glyphs(&covers));
        if let Err(twice) = locale.words() {
            found.extend(twice);
        }
        if locale.language != reference.language {
            found.extend(stale_house(project, &originals, locale));
        }
        if found.has_errors() {
            entry.unfinished = entry.locale.take();
        }
        if found.clone().for_draft().has_errors() {
            entry.unfinished = None;
        }
        loading.extend(found);
    }
}

/// The originals of the shared files of the reference, by name.
pub(super) fn originals(reference: &Locale) -> Vec<(&str, Original)> {
    let original = |(name, file)| (name, Original::read(file, &reference.name));
    reference.files().map(original).collect()
}

/// Complains about the shared words of a language whose originals have changed since.
pub(super) fn stale_house(
    project: &Project,
    originals: &[(&str, Original)],
    locale: &Locale,
) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (name, original) in originals {
        if let Some((_, file)) = locale.files().find(|(known, _)| known == name) {
            found.extend(stale(project, original, locale, (name, file)));
        }
    }
    found
}

/// Complains about the translations of a file, by its name below the folder of
/// a language, whose originals have changed since.
pub(super) fn stale(
    project: &Project,
    original: &Original,
    locale: &Locale,
    (name, translation): (&str, &File),
) -> Diagnostics {
    let tag = locale.language.to_string();
    let paths = Paths::new(&tag, name);
    if !project.has(&paths.base) || !project.has(&paths.translation) {
        return Diagnostics::default();
    }
    let side = Side { tag, name: locale.name.clone() };
    match project.text(&paths.base) {
        Ok(base) => original.stale(&side, translation, &base),
        Err(errors) => errors,
    }
}
