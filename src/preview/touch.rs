//! Which documents and languages a saved file touches.
//!
//! Invariant: a file that is not known to touch nothing touches everything.

use crate::agenda::Language;
use crate::workshop::Workshop;

/// How far a change reaches along one side of the table of language versions.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Reach {
    All,
    /// Those with these names.
    Some(Vec<String>),
}

impl Reach {
    fn covers(&self, name: &str) -> bool {
        match self {
            Reach::All => true,
            Reach::Some(names) => names.iter().any(|one| one == name),
        }
    }
}

/// The language versions that a saved file touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// The stems of the documents.
    documents: Reach,
    /// The tags of the languages.
    languages: Reach,
}

/// What of a project decides how far a change reaches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct House {
    /// The tag of the language that the others are compared with.
    pub reference: String,
    /// The tag of each language, with that of its distribution block.
    pub blocks: Vec<(String, String)>,
}

impl House {
    /// That of an open workshop.
    pub fn of(workshop: &Workshop) -> Self {
        let pairs = workshop.block_languages();
        let pair = |(language, block): &(Language, Language)| {
            (language.to_string(), block.to_string())
        };
        Self {
            reference: workshop.reference().to_string(),
            blocks: pairs.iter().map(pair).collect(),
        }
    }
}

impl Touched {
    /// All of them.
    pub const EVERYTHING: Self = Self { documents: Reach::All, languages: Reach::All };

    /// What a file touches, by its path below the root; none if that is nothing.
    pub fn by(path: &str, house: &House) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        // What editors and the program itself write beside a file.
        if name.starts_with('.') || name.ends_with('~') {
            return None;
        }
        let (folder, rest) = path.split_once('/').unwrap_or(("", path));
        match folder {
            "sources" => sources(rest),
            "locales" => locales(rest, house),
            "templates" | "fonts" => is_of(name, &["md", "txt"], Self::EVERYTHING),
            _ => (path == "distr.toml").then_some(Self::EVERYTHING),
        }
    }

    /// Whether a language version of a document is touched.
    pub fn covers(&self, stem: &str, tag: &str) -> bool {
        self.documents.covers(stem) && self.languages.covers(tag)
    }
}

/// Something, unless a file is of one of these kinds.
fn is_of(name: &str, but_not: &[&str], touched: Touched) -> Option<Touched> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    (!but_not.contains(&ending)).then_some(touched)
}

/// What a file of `sources/` touches. A body may stand above that of any agenda.
fn sources(rest: &str) -> Option<Touched> {
    match rest.split_once('/') {
        None => {
            let stem = rest.strip_suffix(".yaml")?.to_owned();
            let documents = Reach::Some(vec![stem]);
            Some(Touched { documents, languages: Reach::All })
        }
        Some(("bodies", name)) if name.ends_with(".yaml") => Some(Touched::EVERYTHING),
        Some(_) => None,
    }
}

/// What a file of `locales/` touches: its language, and if it is of the
/// reference every language that is compared with it.
fn locales(rest: &str, house: &House) -> Option<Touched> {
    if rest == "languages.toml" {
        return Some(Touched::EVERYTHING);
    }
    let (tag, name) = match rest.split_once('/')? {
        (".base", rest) => rest.split_once('/')?,
        (folder, _) if folder.starts_with('.') => return None,
        pair => pair,
    };
    let (stem, ending) = name.rsplit_once('.')?;
    if !["ftl", "base", "toml"].contains(&ending) {
        return None;
    }
    let documents = match stem.strip_prefix("documents/") {
        Some(stem) => Reach::Some(vec![stem.to_owned()]),
        None => Reach::All,
    };
    let languages = if tag == house.reference {
        Reach::All
    } else {
        let readers = house.blocks.iter().filter(|(_, block)| block == tag);
        let mut tags = vec![tag.to_owned()];
        tags.extend(readers.map(|(reader, _)| reader.clone()));
        Reach::Some(tags)
    };
    Some(Touched { documents, languages })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a file touches of two documents in four languages.
    fn touched(path: &str) -> String {
        let pair = |tag: &str, block: &str| (tag.to_owned(), block.to_owned());
        let blocks =
            vec![pair("aa", "aa"), pair("bb", "bb"), pair("cc", "bb"), pair("dd", "aa")];
        let house = House { reference: "aa".into(), blocks };
        let Some(touched) = Touched::by(path, &house) else { return "nothing".into() };
        let mut versions = Vec::new();
        for stem in ["one", "two"] {
            for (tag, _) in &house.blocks {
                if touched.covers(stem, tag) {
                    versions.push(format!("{stem}-{tag}"));
                }
            }
        }
        if versions.len() == 8 { "everything".into() } else { versions.join(" ") }
    }

    #[test]
    fn a_file_touches_the_versions_that_are_made_from_it() {
        for (path, expected) in [
            ("locales/cc/documents/one.ftl", "one-cc"),
            ("locales/cc/house.ftl", "one-cc two-cc"),
            ("locales/cc/profile.toml", "one-cc two-cc"),
            ("locales/.base/cc/documents/two.base", "two-cc"),
            // The distribution block of cc is in bb.
            ("locales/bb/masthead.ftl", "one-bb one-cc two-bb two-cc"),
            // All languages are compared with the reference.
            ("locales/aa/documents/one.ftl", "one-aa one-bb one-cc one-dd"),
            ("locales/aa/terms.ftl", "everything"),
            ("locales/languages.toml", "everything"),
            ("sources/two.yaml", "two-aa two-bb two-cc two-dd"),
            ("sources/bodies/x.yaml", "everything"),
            ("templates/stations/x.toml", "everything"),
            ("templates/emblem.svg", "everything"),
            ("fonts/x/x.ttf", "everything"),
            ("distr.toml", "everything"),
        ] {
            assert_eq!(touched(path), expected, "{path}");
        }
    }

    #[test]
    fn other_files_touch_nothing() {
        for path in [
            "README.md",
            "locales/README.md",
            "locales/cc/documents/one.ftl~",
            "locales/cc/documents/.one.ftl.swp",
            "locales/cc/documents/4913",
            "locales/.obsolete/cc/documents/one.ftl",
            "sources/README.md",
            "fonts/x/OFL.txt",
            "out/A_1-FR.pdf",
        ] {
            assert_eq!(touched(path), "nothing", "{path}");
        }
    }
}
