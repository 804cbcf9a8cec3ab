//! Projects in memory: the files of the repository, and over them those of a
//! case.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use distr::diag::Diagnostics;
use distr::diag::render::{Manner, MessageFormat, render};
use distr::document;
use distr::project::Project;
use distr::workshop::{Build, Format, Unit, Workshop};

/// The source that a case changes, key by key.
pub(crate) const BASE: &str = "\
symbol: CTOC/COP/WG.2/2026/1
type: annotated-provisional-agenda
body: ctoc-cop-wg2
date: 2026-03-02
original: en
session: { city: vienna, from: 2026-06-01, to: 2026-06-02, opening: \"10:00\" }
agenda:
  - id: opening
";

/// The words of the base source, where a case gives none.
pub(crate) const BASE_WORDS: &str = "item-opening = Opening of the meeting\n";

/// The source of a case.
pub(crate) const SOURCE: &str = "sources/case.yaml";

/// The files of a project by their path below the root.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of the repository that belongs to a project.
pub(crate) fn everything() -> Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES
        .get_or_init(|| {
            let mut files = Files::new();
            for folder in ["fonts", "templates", "locales", "sources"] {
                collect(&root(), &root().join(folder), &mut files);
            }
            files
        })
        .clone()
}

/// The same without the example agendas and their bodies: with the real source
/// only, tests say the same however many examples there are.
pub(crate) fn repository() -> Files {
    let mut files = everything();
    files.retain(|path, _| !path.contains("/example-"));
    files
}

/// What cases start from: the repository without its sources and their words.
pub(crate) fn house() -> Files {
    let mut files = repository();
    files.retain(|path, _| {
        let is_source =
            path.starts_with("sources/") && !path.starts_with("sources/bodies/");
        // A case that changes an original is no case of stale translations.
        let is_base = path.starts_with("locales/.base/");
        !is_source && !is_base && !path.contains("/documents/")
    });
    files
}

/// What lies in a folder.
pub(crate) fn read_folder(folder: &Path) -> Files {
    let mut files = Files::new();
    collect(folder, folder, &mut files);
    files
}

fn collect(root: &Path, folder: &Path, files: &mut Files) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap();
            files.insert(name.replace('\\', "/"), std::fs::read(&path).unwrap());
        }
    }
}

/// Puts the top-level keys of a patch in the place of those of the base. A key
/// that the base lacks, or that the patch gives twice, goes to the end.
pub(crate) fn patched(base: &str, patch: &str) -> String {
    let mut chunks = chunks(base);
    let mut changed = Vec::new();
    for (key, text) in self::chunks(patch) {
        match chunks.iter_mut().find(|(known, _)| *known == key) {
            Some(chunk) if !changed.contains(&key) => chunk.1 = text,
            _ => chunks.push((key.clone(), text)),
        }
        changed.push(key);
    }
    chunks.into_iter().map(|(_, text)| text).collect()
}

/// The top-level keys of a source, each with its lines.
fn chunks(text: &str) -> Vec<(String, String)> {
    let mut chunks: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        let begins = !line.starts_with([' ', '#', '-', '}', ']']) && !line.is_empty();
        match chunks.last_mut() {
            Some((_, chunk)) if !begins => {
                chunk.push_str(line);
                chunk.push('\n');
            }
            _ => {
                let key = line.split(':').next().unwrap_or_default().to_owned();
                chunks.push((key, format!("{line}\n")));
            }
        }
    }
    chunks
}

/// Diagnostics, one line each.
pub(crate) fn short(diagnostics: &Diagnostics) -> String {
    render(diagnostics, Manner::plain(MessageFormat::Short))
}

/// What a project makes of a source in some languages: the printed trees, or
/// what is refused; and the names of the files in a format, if one is given.
pub(crate) fn outcome(
    files: Files,
    source: &str,
    tags: &[String],
    formats: &[Format],
) -> String {
    let mut out = String::new();
    let mut part = |title: &str, text: &str| {
        out.push_str(&format!("── {title}\n{text}"));
    };
    let (workshop, loading) = match Workshop::open(Project::Memory(files)) {
        Ok(opened) => opened,
        Err(refused) => {
            part("project refused", &short(&refused));
            return out;
        }
    };
    if !loading.is_empty() {
        part("loading", &short(&loading));
    }
    let agenda = match workshop.agenda(source) {
        Ok(agenda) => agenda,
        Err(refused) => {
            part("source refused", &short(&refused));
            return out;
        }
    };
    if !agenda.warnings.is_empty() {
        part("warnings", &short(&agenda.warnings));
    }
    for language in workshop.languages() {
        let tag = language.to_string();
        if !tags.contains(&tag) {
            continue;
        }
        match workshop.version(&agenda, &language) {
            Ok(version) => {
                part(&tag, &document::print(&version.document));
                if !version.warnings.is_empty() {
                    part("warnings", &short(&version.warnings));
                }
            }
            Err(refused) => {
                part(&format!("{tag} refused"), &short(&refused));
                continue;
            }
        }
        if formats.is_empty() {
            continue;
        }
        let unit = Unit { agenda: &agenda, language: &language };
        let built = Build::new(&workshop, formats).and_then(|build| {
            build.run(&[unit], |_, made| match made {
                Ok(made) => {
                    for file in made.files {
                        part("built", &format!("{}\n", file.name));
                    }
                }
                Err(refused) => part("build refused", &short(&refused)),
            })
        });
        if let Err(refused) = built {
            part("build refused", &short(&refused));
        }
    }
    out
}

/// Text without white space, which formats add and leave out, and without the
/// marks of possible hyphens.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|char| !char.is_whitespace() && *char != '\u{AD}')
        .collect()
}
