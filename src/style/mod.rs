//! Resolves style sheet, language profile and duty station into a [`Look`]
//! with final numbers, and keeps the fonts.
//!
//! 1. [`Sheet::parse`], [`Profile::parse`] and [`Station::parse`] read the
//!    three kinds of TOML files, each given as a text with its name.
//! 2. [`resolve`] joins one of each into a look.
//! 3. [`Fonts::load`] reads the fonts and refuses those that are not intact;
//!    [`picture::check`] does it for an emblem.
//!
//! Invariant: this room holds no words and knows no agenda.

mod look;
mod parse;

mod fonts;
pub mod picture;
mod profile;
mod resolve;
mod sheet;
mod station;
mod typography;

#[cfg(test)]
pub(crate) use self::fonts::digested;
pub use self::fonts::{CharacterSet, FontData, FontFile, Fonts};
pub use self::look::{
    Align, ControlGeometry, Coverage, Emphasis, EndLine, FontChoice, LanguageLook, Look,
    MastheadGeometry, NoteGeometry, Page, Style, TableGeometry, WordLanguage,
};
pub use self::profile::Profile;
pub use self::resolve::resolve;
pub use self::sheet::{FURNITURE, Sheet};
pub use self::station::Station;
pub use self::typography::Typography;

/// The names of styles in Word at all duty stations, each with that of the style
/// sheet.
pub fn names_in_word<'s>(
    sheet: &Sheet,
    stations: impl Iterator<Item = &'s Station>,
) -> Vec<(String, String)> {
    let rules = sheet.styles.iter();
    let mut names: Vec<(String, String)> = rules
        .map(|(style, rule)| (rule.word.clone(), style.clone()))
        .collect();
    for (style, departure) in stations.flat_map(|station| &station.styles) {
        names.extend(departure.word.clone().map(|word| (word, style.clone())));
    }
    names
}

#[cfg(test)]
mod tests {
    //! The files of the project itself, for the tests of this room.

    use std::path::Path;
    use std::{fs, io};

    use super::{Fonts, Profile};
    use crate::diag::File;

    pub(super) fn project_bytes(path: &str) -> io::Result<Vec<u8>> {
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
    }

    pub(super) fn project_file(path: &str) -> File {
        File::new(path, String::from_utf8(project_bytes(path).unwrap()).unwrap())
    }

    pub(super) fn project_fonts() -> Fonts {
        let read = |path: &str| project_bytes(path).map(super::digested);
        Fonts::load(&project_file("fonts/fonts.toml"), read).unwrap()
    }

    /// The profiles of all folders below `locales`.
    pub(super) fn project_profiles() -> Vec<(Profile, File)> {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let mut tags: Vec<_> = fs::read_dir(locales)
            .unwrap()
            .map(|entry| entry.unwrap())
            .filter(|entry| entry.path().join("profile.toml").exists())
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        tags.sort();
        tags.iter()
            .map(|tag| {
                let file = project_file(&format!("locales/{tag}/profile.toml"));
                (Profile::parse(&tag.parse().unwrap(), &file).unwrap(), file)
            })
            .collect()
    }
}
