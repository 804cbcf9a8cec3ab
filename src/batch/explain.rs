//! Says why a file is made again: which of its parts changed, and through which
//! files.

use super::manifest::{FileRecord, Input, Project, VersionRecord};

/// What a file is a function of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The tree of the document: its facts, and the words that it really has.
    Document,
    /// The numbers of its look.
    Look,
    /// The templates of the PDF, with the emblem.
    Templates,
    /// The fonts that the PDF is set in.
    Fonts,
    /// The images of the Word file.
    Images,
    /// The program.
    Program,
}

impl Part {
    /// All parts.
    const ALL: [Part; 6] = [
        Part::Program,
        Part::Document,
        Part::Look,
        Part::Templates,
        Part::Fonts,
        Part::Images,
    ];

    /// The name in a manifest.
    pub fn name(self) -> &'static str {
        match self {
            Part::Document => "document",
            Part::Look => "look",
            Part::Templates => "templates",
            Part::Fonts => "fonts",
            Part::Images => "images",
            Part::Program => "program",
        }
    }

    /// Whether it may change with a file of the project.
    fn depends_on(self, path: &str) -> bool {
        let in_folder = |folder| path.starts_with(folder);
        match self {
            Part::Document => {
                // A station's customs and a language's ties are in the tree.
                let has_facts = ["sources/", "locales/", "templates/stations/"];
                has_facts.into_iter().any(in_folder)
            }
            Part::Look => {
                path.ends_with(".toml")
                    && (in_folder("templates/") || in_folder("locales/"))
            }
            Part::Templates | Part::Images => {
                let drawn = path.ends_with(".typ") || path.ends_with(".svg");
                drawn && in_folder("templates/")
                    || ["--emblem", "distr.toml"].contains(&path)
                    || path.ends_with(".png")
            }
            Part::Fonts => in_folder("fonts/"),
            Part::Program => false,
        }
    }
}

/// A version as it was built before or is to be built now: its record, and what
/// it shares with others, if that is still known.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The record.
    pub version: &'a VersionRecord,
    /// What it shares with others.
    pub project: Option<&'a Project>,
}

/// Why a file must be made though it was made before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// No build made it.
    New,
    /// It had another name, this one.
    Renamed(String),
    /// It is what it was, and not in its place.
    Gone,
    /// It is in its place, and is not what was built.
    Edited,
    /// It is as it has to be; it was asked for.
    Forced,
    /// Parts of it changed, each with the files through which it may have.
    Changed(Vec<(Part, Vec<String>)>),
}

impl Reason {
    /// Compares a file as it was recorded with one that is to be made; none where
    /// it is a function of the same.
    pub fn of(
        (before, old): (Side<'_>, Option<&FileRecord>),
        (now, new): (Side<'_>, &FileRecord),
    ) -> Option<Self> {
        let Some(old) = old else { return Some(Reason::New) };
        if old.key == new.key {
            let renamed = old.name != new.name;
            return renamed.then(|| Reason::Renamed(old.name.clone()));
        }
        let changed = changed(before, now);
        let parts = Part::ALL
            .into_iter()
            .filter(|part| old.parts.get(part.name()) != new.parts.get(part.name()));
        let through = |part: Part| {
            let paths = changed.iter().filter(|path| part.depends_on(path));
            (part, paths.cloned().collect())
        };
        Some(Reason::Changed(parts.map(through).collect()))
    }

    /// The sentence.
    pub fn text(&self) -> String {
        match self {
            Reason::New => "it was not built before".into(),
            Reason::Renamed(name) => format!("its name was `{name}`"),
            Reason::Gone => "it is gone".into(),
            Reason::Edited => "it is not the file that was built".into(),
            Reason::Forced => "`--force`".into(),
            Reason::Changed(parts) => {
                let part = |(part, paths): &(Part, Vec<String>)| match paths.as_slice() {
                    [] => format!("{} changed", part.name()),
                    paths => format!("{} changed ({})", part.name(), paths.join(", ")),
                };
                parts.iter().map(part).collect::<Vec<_>>().join("; ")
            }
        }
    }
}

/// The files that are not what they were, that are new, or that are gone.
fn changed(before: Side<'_>, now: Side<'_>) -> Vec<String> {
    let inputs = |side: Side<'_>| -> Vec<Input> {
        let shared = side.project.map(|project| project.files.clone());
        let own = side.version.inputs.iter().cloned();
        own.chain(shared.unwrap_or_default()).collect()
    };
    let (old, new) = (inputs(before), inputs(now));
    let differs = |input: &&Input, others: &[Input]| !others.contains(input);
    let mut paths: Vec<String> = new
        .iter()
        .filter(|input| differs(input, &old))
        .chain(old.iter().filter(|input| differs(input, &new)))
        .map(|input| input.path.clone())
        .collect();
    paths.sort();
    paths.dedup();
    paths
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::batch::Digest;

    fn input(path: &str, text: &str) -> Input {
        Input {
            path: path.into(),
            sha256: Digest::of(text.as_bytes()),
        }
    }

    fn version(source: &str, words: &str) -> VersionRecord {
        VersionRecord {
            language: "fr".into(),
            inputs: vec![
                input("sources/a.yaml", source),
                input("locales/fr/documents/a.ftl", words),
            ],
            ..VersionRecord::sample(Vec::new())
        }
    }

    fn file(name: &str, parts: &[(&str, &str)]) -> FileRecord {
        let parts: BTreeMap<String, Digest> = parts
            .iter()
            .map(|(name, text)| ((*name).to_owned(), Digest::of(text.as_bytes())))
            .collect();
        let key = FileRecord::key_of(&parts);
        FileRecord { key, parts, ..FileRecord::sample(name, "") }
    }

    #[test]
    fn a_part_is_explained_by_the_files_through_which_it_changed() {
        let project = |house: &str, style: &str| Project {
            tool_source_sha256: None,
            files: vec![
                input("locales/fr/house.ftl", house),
                input("templates/style.toml", style),
            ],
        };
        let (one, two) = (project("1", "1"), project("2", "1"));
        let (old, new) = (version("s", "w"), version("s", "v"));
        let before = Side { version: &old, project: Some(&one) };
        let now = Side { version: &new, project: Some(&two) };
        let was = file("a.pdf", &[("document", "1"), ("look", "1")]);
        let said = |old: Option<&FileRecord>, new: &FileRecord| {
            Reason::of((before, old), (now, new)).map(|reason| reason.text())
        };
        let is = file("a.pdf", &[("document", "2"), ("look", "1")]);
        assert_eq!(
            said(Some(&was), &is).unwrap(),
            "document changed (locales/fr/documents/a.ftl, locales/fr/house.ftl)"
        );
        let is = file("a.pdf", &[("document", "1"), ("look", "1"), ("program", "2")]);
        assert_eq!(said(Some(&was), &is).unwrap(), "program changed");
        assert_eq!(said(None, &is).unwrap(), "it was not built before");
        assert_eq!(said(Some(&was), &was), None);
        let renamed = FileRecord { name: "b.pdf".into(), ..was.clone() };
        assert_eq!(said(Some(&was), &renamed).unwrap(), "its name was `a.pdf`");
    }

    #[test]
    fn a_file_of_the_project_changes_these_parts_and_no_other() {
        for (path, parts) in [
            ("sources/a.yaml", "document"),
            ("sources/bodies/ctoc-cop.yaml", "document"),
            ("locales/fr/house.ftl", "document"),
            ("locales/fr/profile.toml", "document look"),
            ("templates/stations/vienna.toml", "document look"),
            ("templates/style.toml", "look"),
            ("templates/agenda.typ", "templates images"),
            ("templates/emblem.svg", "templates images"),
            ("templates/emblem.png", "templates images"),
            ("--emblem", "templates images"),
            ("distr.toml", "templates images"),
            ("fonts/fonts.toml", "fonts"),
            ("fonts/tinos/Tinos_400Regular.ttf", "fonts"),
            ("docs/a.svg", ""),
            ("README.md", ""),
        ] {
            let depends = Part::ALL.into_iter().filter(|part| part.depends_on(path));
            let found: Vec<&str> = depends.map(Part::name).collect();
            assert_eq!(found.join(" "), parts, "{path}");
        }
    }
}
