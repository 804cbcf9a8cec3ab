//! The fonts of the project: read, found intact, and asked what they contain.

use std::io;
use std::ops::RangeInclusive;
use std::sync::Arc;

use serde::Deserialize;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};

use super::parse::parse;
use crate::diag::{Diagnostic, Diagnostics, File, Place, codes};

/// The bytes of a font file, shared by all language versions.
#[derive(Debug, Clone)]
pub struct FontData(pub Arc<Vec<u8>>);

impl AsRef<[u8]> for FontData {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// A font file that was read and found intact.
#[derive(Debug, Clone)]
pub struct FontFile {
    /// The path below `fonts/`.
    pub path: String,
    /// The family, as in `fonts/fonts.toml` and in the font itself.
    pub family: String,
    /// The SHA-256 of the bytes, in hexadecimal digits; empty if they were not
    /// compared with a list.
    pub sha256: String,
    /// The bytes.
    pub data: FontData,
    /// The characters it has, in ascending ranges.
    characters: Arc<[RangeInclusive<u32>]>,
}

/// All fonts of the project.
#[derive(Debug, Clone, Default)]
pub struct Fonts {
    /// The files in the order of `fonts/fonts.toml`.
    pub files: Vec<FontFile>,
}

/// The list of fonts, `fonts/fonts.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    font: Vec<Entry>,
}

/// A font in the list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    family: String,
    file: String,
    sha256: String,
    #[serde(rename = "scripts")]
    _scripts: Vec<String>,
    #[serde(rename = "licence")]
    _licence: String,
}

impl FontFile {
    /// A font with this path below `fonts/`; none if the bytes are not a font.
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Option<Self> {
        let font = FontRef::new(&bytes).ok()?;
        let family = family(&font)?;
        let characters = characters(&font);
        let data = FontData(Arc::new(bytes));
        Some(Self {
            path: path.into(),
            family,
            sha256: String::new(),
            data,
            characters,
        })
    }
}

impl Fonts {
    /// Reads the fonts of a list. The reader gets paths in the folder of the
    /// list, such as `fonts/tinos/Tinos_400Regular.ttf`, and gives the bytes with
    /// their SHA-256 in hexadecimal digits: who reads a file digests it in any case,
    /// and fonts are large.
    ///
    /// # Errors
    /// Every file that is missing, damaged or another font than the list says.
    pub fn load(
        list: &File,
        read: impl Fn(&str) -> io::Result<(Vec<u8>, String)>,
    ) -> Result<Self, Diagnostics> {
        let entries = parse::<List>(list)?.font;
        let mut fonts = Self::default();
        let mut diagnostics = Diagnostics::default();
        for entry in &entries {
            match entry.load(list, &read) {
                Ok(file) => fonts.files.push(file),
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        if diagnostics.is_empty() { Ok(fonts) } else { Err(diagnostics) }
    }

    /// The families, in the order of their files.
    pub fn families(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.family.as_str())
    }

    /// The characters for which one of the families has a glyph in each of its faces,
    /// so that bold and italic text never lacks it either.
    pub fn characters_of(&self, families: &[&str]) -> CharacterSet {
        let of_family = |family: &&str| {
            let faces = self.files.iter().filter(|file| file.family == *family);
            let mut sets: Vec<Arc<[RangeInclusive<u32>]>> = Vec::new();
            // Faces of a family mostly have the same characters, and are asked once.
            for face in faces {
                if !sets.contains(&face.characters) {
                    sets.push(face.characters.clone());
                }
            }
            sets
        };
        let families = families.iter().map(of_family);
        CharacterSet(families.filter(|sets| !sets.is_empty()).collect())
    }
}

/// The characters that some families have: of each family, the sets of its faces.
#[derive(Debug, Clone)]
pub struct CharacterSet(Vec<Vec<Arc<[RangeInclusive<u32>]>>>);

impl CharacterSet {
    /// Whether it has a character.
    pub fn has(&self, character: char) -> bool {
        let has = |set: &Arc<[RangeInclusive<u32>]>| is_in(set, character);
        self.0.iter().any(|sets| sets.iter().all(has))
    }
}

/// Whether a character is in one of these ascending ranges.
fn is_in(ranges: &[RangeInclusive<u32>], character: char) -> bool {
    let point = u32::from(character);
    let index = ranges.partition_point(|range| *range.end() < point);
    ranges.get(index).is_some_and(|range| range.contains(&point))
}

impl Entry {
    /// Reads the file and compares it with what the list says about it.
    fn load(
        &self,
        list: &File,
        read: impl Fn(&str) -> io::Result<(Vec<u8>, String)>,
    ) -> Result<FontFile, Box<Diagnostic>> {
        let folder = list.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = format!("{folder}/{}", self.file);
        let place = self.place(list);
        let (bytes, sha256) = match read(&path) {
            Ok(read) => read,
            Err(error) => {
                let reason = error.to_string();
                return Err(Box::new(codes::font_missing(place, &path, &reason)));
            }
        };
        if sha256 != self.sha256 {
            return Err(Box::new(codes::font_damaged(place, &path, &list.path)));
        }
        match FontFile::new(self.file.as_str(), bytes) {
            Some(font) if font.family == self.family => {
                Ok(FontFile { sha256: self.sha256.clone(), ..font })
            }
            Some(font) => {
                Err(Box::new(codes::font_misnamed(place, &path, Some(&font.family))))
            }
            None => Err(Box::new(codes::font_misnamed(place, &path, None))),
        }
    }

    /// Where the list names the file.
    fn place(&self, list: &File) -> Place {
        let start = list.text.find(&self.file);
        let range = start.map_or(0..0, |start| start..start + self.file.len());
        Place { file: list.clone(), range }
    }
}

/// The family as typesetters group faces: the typographic name, where a font
/// distinguishes it from the one of four faces.
fn family(font: &FontRef<'_>) -> Option<String> {
    [StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME]
        .into_iter()
        .find_map(|id| font.localized_strings(id).english_or_first())
        .map(|name| name.to_string())
}

/// The characters of a font, in ascending ranges.
fn characters(font: &FontRef<'_>) -> Arc<[RangeInclusive<u32>]> {
    let mut points: Vec<u32> =
        font.charmap().mappings().map(|(point, _)| point).collect();
    points.sort_unstable();
    points.dedup();
    points
        .chunk_by(|left, right| left + 1 == *right)
        .filter_map(|run| Some(*run.first()?..=*run.last()?))
        .collect()
}

/// What a test reads, with its digest.
#[cfg(test)]
pub(crate) fn digested(bytes: Vec<u8>) -> (Vec<u8>, String) {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(&bytes);
    let digits = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    (bytes, digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::tests::{project_bytes, project_file, project_fonts};

    fn refusal(
        list: &File,
        read: impl Fn(&str) -> io::Result<Vec<u8>>,
    ) -> (&'static str, String) {
        let refused = Fonts::load(list, |path| read(path).map(digested)).unwrap_err();
        assert_eq!(refused.iter().count(), 1);
        let diagnostic = refused.iter().next().unwrap();
        (diagnostic.code, diagnostic.message.clone())
    }

    #[test]
    fn the_fonts_of_the_project_are_intact() {
        let fonts = project_fonts();
        assert_eq!(fonts.files.len(), 8);
        let mut families: Vec<_> = fonts.families().collect();
        families.dedup();
        assert_eq!(families, ["Tinos", "Amiri", "Noto Serif SC"]);
    }

    #[test]
    fn every_font_has_its_licence_beside_it() {
        let list: List = parse(&project_file("fonts/fonts.toml")).unwrap();
        for entry in list.font {
            let text = project_file(&format!("fonts/{}", entry._licence)).text;
            assert!(text.contains("SIL OPEN FONT LICENSE Version 1.1"), "{}", entry.file);
            assert!(!entry._scripts.is_empty(), "{}", entry.file);
        }
    }

    #[test]
    fn a_font_with_one_wrong_bit_is_refused() {
        let list = project_file("fonts/fonts.toml");
        let found = refusal(&list, |path| {
            let mut bytes = project_bytes(path)?;
            if path == "fonts/amiri/Amiri_700Bold.ttf" {
                bytes[1000] ^= 1;
            }
            Ok(bytes)
        });
        let message = "fonts/amiri/Amiri_700Bold.ttf is damaged: its SHA-256 is not the \
                       one in fonts/fonts.toml";
        assert_eq!(found, ("font-damaged", message.to_owned()));
    }

    #[test]
    fn a_font_that_is_not_there_is_refused() {
        let list = project_file("fonts/fonts.toml");
        let (code, message) = refusal(&list, |path| match path {
            "fonts/tinos/Tinos_700Bold.ttf" => Err(io::ErrorKind::NotFound.into()),
            _ => project_bytes(path),
        });
        assert_eq!(code, "font-missing");
        assert!(message.starts_with("fonts/tinos/Tinos_700Bold.ttf cannot be read"));
    }

    #[test]
    fn a_file_that_is_another_font_or_none_is_refused() {
        let bytes = project_bytes("fonts/amiri/Amiri_400Regular.ttf").unwrap();
        for (bytes, message) in [
            (bytes, "fonts/x.ttf is a font of the family `Amiri`"),
            (b"no font".to_vec(), "fonts/x.ttf is not a font that can be used"),
        ] {
            let (bytes, sum) = digested(bytes);
            let text = format!(
                "[[font]]\nfamily = \"Tinos\"\nfile = \"x.ttf\"\nsha256 = \"{sum}\"\n\
                 scripts = []\nlicence = \"\"\n"
            );
            let list = File::new("fonts/fonts.toml", text);
            let found = refusal(&list, |_| Ok(bytes.clone()));
            assert_eq!(found, ("font-misnamed", message.to_owned()));
        }
    }

    #[test]
    fn a_character_outside_all_fonts_is_found() {
        let fonts = project_fonts();
        let all = ["Tinos", "Amiri", "Noto Serif SC"];
        assert!(!fonts.characters_of(&all).has('\u{1f600}'));
        assert!(!fonts.characters_of(&all).has('한'));
        assert!(
            !fonts.characters_of(&["Tinos"]).has('会')
                && fonts.characters_of(&all).has('会')
        );
        assert!(
            !fonts.characters_of(&["Tinos"]).has('ع')
                && fonts.characters_of(&["Amiri"]).has('ع')
        );
        assert!(
            !fonts.characters_of(&["Unknown"]).has('a')
                && !fonts.characters_of(&[]).has('a')
        );
    }

    #[test]
    fn official_punctuation_is_in_the_fonts() {
        let fonts = project_fonts();
        for character in "\u{a0}\u{2011}\u{202f}\u{2060}–—’‘“”„«»…№º§ёЁéŒœ¿".chars()
        {
            assert!(fonts.characters_of(&["Tinos"]).has(character), "{character:?}");
        }
        for character in "\u{a0}–“”«»،؛؟ًٌٍَُِّْـأإآةى".chars() {
            assert!(fonts.characters_of(&["Amiri"]).has(character), "{character:?}");
        }
        for character in "\u{3000}，。；：、？！《》〈〉“”（）【】—…·".chars()
        {
            assert!(
                fonts.characters_of(&["Noto Serif SC"]).has(character),
                "{character:?}"
            );
        }
    }

    #[test]
    fn the_chinese_subset_has_all_of_gb_2312() {
        let fonts = project_fonts();
        // The first and the last hanzi of both levels.
        for character in "啊座亍齄".chars() {
            assert!(
                fonts.characters_of(&["Noto Serif SC"]).has(character),
                "{character}"
            );
        }
        let file = fonts
            .files
            .iter()
            .find(|file| file.family == "Noto Serif SC")
            .unwrap();
        let hanzi = ('\u{4e00}'..='\u{9fff}')
            .filter(|character| is_in(&file.characters, *character));
        assert_eq!(hanzi.count(), 6763);
    }
}
