//! How a language is set, `locales/<tag>/profile.toml`.

use serde::{Deserialize, Deserializer};
use toml::Spanned;

use super::fonts::Fonts;
use super::look::{Emphasis, FontChoice, WordLanguage};
use super::parse::{parse, place_of};
use super::typography::Typography;
use crate::agenda::{Direction, Language};
use crate::diag::{Diagnostics, File, Place, codes};

/// The most characters of the language in the names of files.
const MAX_SUFFIX: usize = 16;

/// What is added to it where the document is a draft.
const DRAFT: &str = "-DRAFT";

/// The typographic habits of a language, as its typographer wrote them down.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The language.
    #[serde(skip, default = "undetermined")]
    pub language: Language,
    /// The English name, for diagnostics.
    pub name: String,
    /// The region passed to the rules of the typesetter, if any.
    #[serde(default)]
    pub region: Option<String>,
    /// The direction of the text.
    pub direction: Direction,
    /// Whether words may be divided at the end of a line.
    pub hyphenate: bool,
    /// How emphasis looks.
    pub emphasis: Emphasis,
    /// What stands before and after the number or letter of a note.
    pub note_call: [String; 2],
    /// The language of the distribution block.
    #[serde(deserialize_with = "language")]
    pub masthead_language: Language,
    /// The letter for the language after a job number.
    pub job_letter: String,
    /// The language in the names of files.
    pub file_suffix: String,
    /// The size of the type, as a multiple of that in the style sheet.
    pub size_factor: f64,
    /// The distance of the lines, as a multiple of that in the style sheet.
    pub line_factor: f64,
    /// The room of a label, as a multiple of the station's tab.
    #[serde(default = "one")]
    pub label_factor: f64,
    /// Whether letters may be set apart, as a duty station asks: not in a script
    /// whose letters join, nor between the squares of another.
    #[serde(default = "yes")]
    pub tracking: bool,
    /// The indent of the first line of running text, as a multiple of its size.
    #[serde(default)]
    pub first_line: f64,
    /// Where no line may break, as written; the words know what it means.
    #[serde(default)]
    pub no_break: Vec<String>,
    /// The faces in order of preference.
    pub fonts: Vec<FontChoice>,
    /// The face of codes and foreign titles.
    pub latin_font: String,
    /// What Word is told about the language.
    pub word: WordLanguage,
    /// How its words are typed.
    #[serde(default)]
    pub typography: Typography,
}

impl Profile {
    /// Reads the profile of a language.
    ///
    /// # Errors
    /// Everything that is wrong with it, but for its fonts; see
    /// [`Self::check_fonts`].
    pub fn parse(language: &Language, file: &File) -> Result<Self, Diagnostics> {
        let profile: Self = parse(file)?;
        let mut diagnostics = Diagnostics::default();
        let factors = [
            ("size_factor", profile.size_factor),
            ("line_factor", profile.line_factor),
            ("label_factor", profile.label_factor),
        ];
        for (key, factor) in factors {
            if !(0.5..=2.0).contains(&factor) {
                let place = place_of(file, &[key]);
                diagnostics.push(codes::profile_factor_out_of_range(place, key));
            }
        }
        profile.check_names(file, &mut diagnostics);
        if diagnostics.is_empty() {
            Ok(Self { language: language.clone(), ..profile })
        } else {
            Err(diagnostics)
        }
    }

    /// Complains about names that are taken by others as they are: by file systems,
    /// by the typesetter and by Word.
    fn check_names(&self, file: &File, diagnostics: &mut Diagnostics) {
        let suffix = self.file_suffix.as_str();
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if !(1..=MAX_SUFFIX).contains(&suffix.len()) || !suffix.bytes().all(is_plain) {
            let place = Self::place_of_suffix(file);
            let said = codes::file_suffix_malformed(place, suffix, MAX_SUFFIX);
            diagnostics.push(said);
        } else if suffix.to_ascii_uppercase().ends_with(DRAFT) {
            let place = Self::place_of_suffix(file);
            diagnostics.push(codes::file_suffix_of_drafts(place, suffix));
        }
        let is_region = |region: &String| {
            region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_uppercase())
        };
        if let Some(region) = self.region.as_ref().filter(|region| !is_region(region)) {
            let place = place_of(file, &["region"]);
            diagnostics.push(codes::region_malformed(place, region));
        }
        let word = &self.word;
        let tags =
            [("val", &word.val), ("east_asia", &word.east_asia), ("bidi", &word.bidi)];
        for (key, tag) in tags {
            if tag.parse::<Language>().is_err() {
                let place = place_of(file, &["word", key]);
                diagnostics.push(codes::word_language_malformed(place, tag));
            }
        }
    }

    /// The language in the names of files that are drafts.
    pub fn draft_suffix(&self) -> String {
        format!("{}{DRAFT}", self.file_suffix)
    }

    /// Where a profile gives the language in the names of files.
    pub fn place_of_suffix(file: &File) -> Place {
        place_of(file, &["file_suffix"])
    }

    /// Where a profile gives a tie, the first of several that are the same.
    pub fn place_of_tie(file: &File, tie: &str) -> Place {
        #[derive(Deserialize)]
        struct Ties {
            no_break: Vec<Spanned<String>>,
        }
        let ties = toml::from_str::<Ties>(&file.text).map(|ties| ties.no_break);
        let ties = ties.unwrap_or_default();
        let found = ties.iter().find(|known| known.get_ref() == tie);
        let range = found.map(Spanned::span);
        Place { file: file.clone(), range: range.unwrap_or(0..0) }
    }

    /// Complains about families that the project does not have; the file is
    /// that of the profile.
    pub fn check_fonts(&self, file: &File, fonts: &Fonts) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        for family in self.families() {
            if !fonts.families().any(|known| known == family) {
                let quoted = format!("\"{family}\"");
                let start = file.text.find(&quoted).unwrap_or(0);
                let range = start..start + quoted.len().min(file.text.len() - start);
                let place = crate::diag::Place { file: file.clone(), range };
                diagnostics.push(codes::font_unknown(place, family, fonts.families()));
            }
        }
        diagnostics
    }

    /// The families of the language in order of preference, that of codes and
    /// foreign titles last.
    pub fn families(&self) -> impl Iterator<Item = &str> {
        let faces = self.fonts.iter().map(|choice| choice.family.as_str());
        faces.chain([self.latin_font.as_str()])
    }
}

fn one() -> f64 {
    1.0
}

fn yes() -> bool {
    true
}

/// Stands for the language until the folder of the profile is known.
fn undetermined() -> Language {
    "und".parse().expect("invariant: `und` is a language tag")
}

fn language<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Language, D::Error> {
    let tag = String::deserialize(deserializer)?;
    tag.parse().map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::tests::{project_file, project_fonts, project_profiles};

    fn french(change: impl Fn(&str) -> String) -> File {
        let file = project_file("locales/fr/profile.toml");
        let changed = change(&file.text);
        assert_ne!(*file.text, changed, "the change must hit something");
        File::new("profile.toml", changed)
    }

    fn refusal(file: &File) -> (&'static str, usize) {
        let language = "fr".parse().unwrap();
        let refused = Profile::parse(&language, file).unwrap_err();
        let diagnostic = refused.iter().next().unwrap().clone();
        let place = diagnostic.place.unwrap();
        (diagnostic.code, place.file.line_column(place.range.start).0)
    }

    #[test]
    fn the_six_profiles_are_sound_and_have_their_fonts() {
        let fonts = project_fonts();
        let profiles = project_profiles();
        let tags: Vec<_> = profiles
            .iter()
            .map(|(profile, _)| profile.language.to_string())
            .collect();
        for tag in ["ar", "en", "es", "fr", "ru", "zh"] {
            assert!(tags.iter().any(|found| found == tag), "{tag}");
        }
        for (profile, file) in &profiles {
            assert_eq!(profile.check_fonts(file, &fonts), Diagnostics::default());
            assert!(tags.contains(&profile.masthead_language.to_string()));
        }
    }

    #[test]
    fn a_factor_that_makes_type_unreadable_is_refused() {
        let small = french(|text| text.replace("size_factor = 1.0", "size_factor = 0.1"));
        assert_eq!(refusal(&small), ("profile-factor-out-of-range", 10));
    }

    #[test]
    fn a_masthead_language_must_be_a_tag() {
        let wrong = french(|text| text.replace("\"fr\"", "\"French!\""));
        assert_eq!(refusal(&wrong), ("toml-malformed", 8));
    }

    #[test]
    fn names_that_others_take_as_they_are_must_be_theirs() {
        let changed = |from: &'static str, to: &str| {
            let refused = refusal(&french(|text| text.replacen(from, to, 1)));
            refused.0
        };
        let suffix =
            |to: &str| changed("file_suffix = \"FR\"", &format!("file_suffix = {to}"));
        let long = format!("\"{}\"", "F".repeat(MAX_SUFFIX + 1));
        for wrong in
            ["\"\"", "\"../EN\"", "\"a/b\"", "\"É\"", "\"F R\"", "\"EN-Draft\"", &long]
        {
            assert_eq!(suffix(wrong), "file-suffix-malformed", "{wrong}");
        }
        assert_eq!(suffix("\"F\\u0000\""), "character-forbidden");
        let most = french(|text| {
            text.replace(
                "suffix = \"FR\"",
                &format!("suffix = \"{}\"", "f".repeat(MAX_SUFFIX)),
            )
        });
        assert!(Profile::parse(&"fr".parse().unwrap(), &most).is_ok());
        for wrong in ["Suisse", "", "fr", "419", "É"] {
            let region = format!("name = \"French\"\nregion = \"{wrong}\"");
            assert_eq!(
                changed("name = \"French\"", &region),
                "region-malformed",
                "{wrong}"
            );
        }
        let word = french(|text| text.replace("val = \"fr", "val = \"not a tag <&"));
        let line = word.text.lines().position(|line| line.starts_with("val")).unwrap();
        assert_eq!(refusal(&word), ("word-language-malformed", line + 1));
    }

    #[test]
    fn a_value_may_hold_what_a_text_may() {
        for escape in ["\\n", "\\u001B", "\\u202E", "\\uE000"] {
            let name = format!("name = \"French{escape}\"");
            let file = french(|text| text.replace("name = \"French\"", &name));
            assert_eq!(refusal(&file), ("character-forbidden", 3), "{escape}");
        }
        let tie = french(|text| text.replacen("\"# janvier\"", "\"# jan\\tvier\"", 1));
        assert_eq!(refusal(&tie).0, "character-forbidden");
    }

    #[test]
    fn a_tie_has_its_own_place_and_not_that_of_another_text() {
        let file =
            french(|text| text.replacen("\"# janvier\"", "\"\", \"# janvier\"", 1));
        let place = Profile::place_of_tie(&file, "");
        assert!(file.text[place.range.end..].starts_with(", \"# janvier\""));
        assert_eq!(&file.text[place.range], "\"\"");
    }

    #[test]
    fn a_family_that_the_project_lacks_is_refused() {
        let file = french(|text| {
            text.replace("latin_font = \"Tinos\"", "latin_font = \"Tinoz\"")
        });
        let profile = Profile::parse(&"fr".parse().unwrap(), &file).unwrap();
        let refused = profile.check_fonts(&file, &project_fonts());
        let diagnostic = refused.iter().next().unwrap();
        assert_eq!(diagnostic.code, "font-unknown");
        assert_eq!(diagnostic.help.as_deref(), Some("did you mean `Tinos`?"));
        let place = diagnostic.place.as_ref().unwrap();
        assert_eq!(&file.text[place.range.clone()], "\"Tinoz\"");
    }
}
