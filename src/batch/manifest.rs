//! The manifest: what was made, from what, by which program.
//!
//! The form is canonical: fields and lists in one order, two spaces, a line feed
//! at the end, and a digest of everything. So two manifests of the same facts are
//! the same bytes, and a manifest in which one bit differs is no manifest.
//!
//! What depends on the clock or on what had been built before stands in `run`
//! alone, which is left out where `SOURCE_DATE_EPOCH` asks for the same bytes.

use std::collections::BTreeMap;
use std::path::Path;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::shard::ShardRecord;
use crate::diag::{Diagnostic, Severity, codes};

/// The name of the manifest in the folder of the documents.
pub const MANIFEST: &str = "manifest.json";

/// The version of the form.
const FORM: u32 = 1;

/// What the manifests of all versions of this program begin with.
#[derive(Deserialize)]
struct Form {
    manifest: u32,
}

/// The files that were made, and what they were made from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Manifest of distr")]
pub struct Manifest {
    /// The version of this form.
    pub manifest: u32,
    /// The program.
    pub tool: Tool,
    /// `SOURCE_DATE_EPOCH` as it was when the documents were built, in seconds.
    pub source_date_epoch: Option<u64>,
    /// Whether the last build came to its end; a signal may have ended it before.
    pub complete: bool,
    /// The part of a batch that was built, if it was not the whole.
    pub shard: Option<ShardRecord>,
    /// The languages of the project, in their order.
    pub languages: Vec<String>,
    /// What the versions of a project share, under the digest of all of it. There
    /// is more than one where not all versions were built since it changed.
    pub projects: BTreeMap<Digest, Project>,
    /// The language versions, by source, in the order of the project's languages.
    pub versions: Vec<VersionRecord>,
    /// Files that an earlier build made and that belong to no version any more.
    pub obsolete: Vec<FileRecord>,
    /// The last build; absent where `SOURCE_DATE_EPOCH` was set.
    pub run: Option<Run>,
    /// The digest of this file with 64 zeros in this place.
    pub sha256: Digest,
}

/// The program that made the documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its package URL.
    pub purl: String,
    /// Its licence, as an SPDX expression.
    pub licence: String,
    /// The digest of its source, with that of all libraries.
    pub source_sha256: Digest,
}

/// What all versions of a project share: languages, words of the house, profiles,
/// templates, fonts, bodies.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// The digest of the source of the program.
    pub tool_source_sha256: Option<Digest>,
    /// The files.
    pub files: Vec<Input>,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The path below the root of the project.
    pub path: String,
    /// The digest of its content.
    pub sha256: Digest,
}

/// A language version of a source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VersionRecord {
    /// The source.
    pub source: String,
    /// The tag of the language.
    pub language: String,
    /// Whether it is a draft.
    pub draft: bool,
    /// The symbol of the document; absent where the source could not be read.
    pub symbol: Option<String>,
    /// What became of it.
    pub state: State,
    /// The digest under `projects` of what it shares with others.
    pub project: Digest,
    /// The files that are its own: the source and its words.
    pub inputs: Vec<Input>,
    /// The digest of everything it can depend on, in any language.
    pub fingerprint: Digest,
    /// The number of pages of the PDF; absent where none was made.
    pub pages: Option<usize>,
    /// The number of words; of Chinese, of characters.
    pub words: Option<usize>,
    /// The files in the folder.
    pub files: Vec<FileRecord>,
    /// Warnings, and what stopped it.
    pub said: Vec<Said>,
}

/// What became of a language version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Its files were made from these inputs.
    Built,
    /// It has errors. Files that an earlier build made are stale.
    Refused,
}

/// A file in the folder of the documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FileRecord {
    /// Its name.
    pub name: String,
    /// The format: `pdf` or `docx`.
    pub format: String,
    /// Its size.
    pub bytes: u64,
    /// The digest of its content.
    pub sha256: Digest,
    /// The digest of `parts`. Two files with one key have the same bytes.
    pub key: Digest,
    /// The digests of all that it is a function of: document, look, program, and
    /// templates and fonts or images.
    pub parts: BTreeMap<String, Digest>,
    /// Whether its version was refused since, or was built without this format.
    pub stale: bool,
}

/// What was said about a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// `error` or `warning`.
    pub severity: String,
    /// The code of the diagnostic.
    pub code: String,
    /// The sentence.
    pub message: String,
    /// Where, if there is a place: file, line, column.
    pub place: Option<String>,
}

/// How the last build went. Nothing here has a part in the documents.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// When it began, in UTC.
    pub started: String,
    /// When it ended, in UTC.
    pub finished: String,
    /// The number of threads.
    pub threads: usize,
    /// How many versions were built.
    pub built: usize,
    /// How many versions were as they had to be.
    pub kept: usize,
    /// How many versions were refused.
    pub refused: usize,
    /// How long the steps took.
    pub milliseconds: Steps,
}

/// Durations in milliseconds; those of the steps are summed over all threads.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// From the beginning to the end.
    pub all: u64,
    /// Checking the words and composing the trees.
    pub compose: u64,
    /// Typesetting the PDFs.
    pub pdf: u64,
    /// Writing the DOCX.
    pub docx: u64,
    /// Reading all files back.
    pub proof: u64,
}

impl Tool {
    /// This program.
    pub fn this() -> Self {
        let version = env!("CARGO_PKG_VERSION");
        Self {
            name: env!("CARGO_PKG_NAME").into(),
            version: version.into(),
            purl: format!("pkg:generic/{}@{version}", env!("CARGO_PKG_NAME")),
            licence: env!("CARGO_PKG_LICENSE").into(),
            source_sha256: Self::source(),
        }
    }

    /// The digest of the source of this program.
    pub fn source() -> Digest {
        // The build script wrote it; a digest of the word stands for none.
        let written = env!("DISTR_SOURCE_SHA256");
        written.parse().unwrap_or_else(|_| Digest::of(written.as_bytes()))
    }
}

impl Said {
    /// A diagnostic as the manifest keeps it.
    pub fn of(diagnostic: &Diagnostic) -> Self {
        let place = diagnostic.place.as_ref().map(|place| {
            let (line, column) = place.file.line_column(place.range.start);
            format!("{}:{line}:{column}", place.file.path)
        });
        let severity = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        Self {
            severity: severity.into(),
            code: diagnostic.code.into(),
            message: diagnostic.message.clone(),
            place,
        }
    }
}

/// A manifest of nothing yet.
impl Default for Manifest {
    fn default() -> Self {
        Self {
            manifest: FORM,
            tool: Tool::this(),
            source_date_epoch: None,
            complete: true,
            shard: None,
            languages: Vec::new(),
            projects: BTreeMap::new(),
            versions: Vec::new(),
            obsolete: Vec::new(),
            run: None,
            sha256: Digest::of(&[]),
        }
    }
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    /// It is not what [`Self::print`] wrote, to the last bit.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, Diagnostic> {
        let damaged = |reason: &str| codes::manifest_damaged(name, reason);
        let form: Form =
            serde_json::from_slice(bytes).map_err(|error| damaged(&error.to_string()))?;
        if form.manifest != FORM {
            return Err(codes::manifest_foreign(name));
        }
        let manifest: Self =
            serde_json::from_slice(bytes).map_err(|error| damaged(&error.to_string()))?;
        if manifest.print()? != bytes {
            return Err(damaged(
                "its content does not have the digest that stands in it",
            ));
        }
        if let Some(file) = manifest.files().find(|file| !is_name(&file.name)) {
            return Err(damaged(&format!("{:?} is no name of a document", file.name)));
        }
        Ok(manifest)
    }

    /// The file.
    ///
    /// # Errors
    /// A defect of the program.
    pub fn print(&self) -> Result<Vec<u8>, Diagnostic> {
        let zeros = "0".repeat(64);
        let unsealed = Self {
            sha256: zeros.parse().map_err(codes::internal)?,
            ..self.clone()
        };
        let text = serde_json::to_string_pretty(&unsealed)
            .map_err(|error| codes::internal(error.to_string()))?;
        let text = format!("{text}\n");
        let digest = Digest::of(text.as_bytes());
        let place = text.rfind(&zeros).unwrap_or(text.len());
        let (before, after) = text.split_at(place);
        let after = after.strip_prefix(zeros.as_str()).unwrap_or(after);
        Ok(format!("{before}{digest}{after}").into_bytes())
    }

    /// Every file that should be in the folder.
    pub fn files(&self) -> impl Iterator<Item = &FileRecord> {
        let versions = self.versions.iter().flat_map(|version| &version.files);
        versions.chain(&self.obsolete)
    }
}

/// Whether a document can have this name: that of a file in the folder itself, with an
/// ending, and neither hidden nor the manifest.
pub fn is_name(name: &str) -> bool {
    let path = Path::new(name);
    let is_inside = path.file_name().is_some_and(|file| file == name);
    let is_document = path.extension().is_some() && name != MANIFEST;
    is_inside && is_document && !name.starts_with('.') && !name.contains(['/', '\\'])
}

/// The JSON Schema of the manifest.
pub fn schema() -> serde_json::Value {
    let settings = SchemaSettings::draft2020_12();
    SchemaGenerator::new(settings)
        .into_root_schema_for::<Manifest>()
        .to_value()
}

#[cfg(test)]
impl VersionRecord {
    /// A version with these files, in no language that there is, for tests that are about
    /// something else.
    pub(crate) fn sample(files: Vec<FileRecord>) -> Self {
        Self {
            source: "sources/a.yaml".into(),
            language: "qaa".into(),
            draft: false,
            symbol: None,
            state: State::Built,
            project: Digest::of(b""),
            inputs: Vec::new(),
            fingerprint: Digest::of(b""),
            pages: None,
            words: None,
            files,
            said: Vec::new(),
        }
    }
}

#[cfg(test)]
impl FileRecord {
    /// A PDF with a content, for the same.
    pub(crate) fn sample(name: &str, content: &str) -> Self {
        Self {
            name: name.into(),
            format: "pdf".into(),
            bytes: content.len() as u64,
            sha256: Digest::of(content.as_bytes()),
            key: Digest::of(b""),
            parts: BTreeMap::new(),
            stale: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let file = FileRecord {
            name: "A_1-EN.pdf".into(),
            format: "pdf".into(),
            bytes: 3,
            sha256: Digest::of(b"abc"),
            key: Digest::of(b"key"),
            parts: [("look".into(), Digest::of(b"look"))].into(),
            stale: false,
        };
        let project = Project::default();
        let version = VersionRecord {
            source: "sources/a.yaml".into(),
            language: "en".into(),
            draft: false,
            symbol: Some("A/1".into()),
            state: State::Built,
            project: project.digest(),
            inputs: Vec::new(),
            fingerprint: Digest::of(b"all"),
            pages: Some(2),
            words: Some(300),
            files: vec![file],
            said: Vec::new(),
        };
        Manifest {
            projects: [(project.digest(), project)].into(),
            versions: vec![version],
            ..Manifest::default()
        }
    }

    #[test]
    fn a_manifest_reads_what_it_writes() {
        let text = manifest().print().unwrap();
        let read = Manifest::parse("m", &text).unwrap();
        assert_eq!(read.print().unwrap(), text);
        assert_eq!(read.versions, manifest().versions);
    }

    #[test]
    fn no_name_in_a_manifest_leads_out_of_its_folder() {
        let names = ["../a.pdf", "/a.pdf", "a/b.pdf", "a.pdf/", "..", ".", "", ".a.pdf"];
        for name in [&names[..], &[MANIFEST, "journal", "a\\b.pdf"]].concat() {
            let mut hostile = manifest();
            hostile.obsolete = vec![FileRecord {
                name: name.into(),
                ..hostile.versions[0].files[0].clone()
            }];
            let refused = Manifest::parse("m", &hostile.print().unwrap());
            assert!(refused.is_err_and(|said| said.code == "manifest-damaged"), "{name}");
        }
    }

    #[test]
    fn one_wrong_bit_of_a_manifest_is_noticed() {
        let text = manifest().print().unwrap();
        for bit in 0..text.len() * 8 {
            let mut damaged = text.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            let refused = Manifest::parse("m", &damaged).map_err(|said| said.code);
            let codes = ["manifest-damaged", "manifest-foreign"];
            assert!(refused.is_err_and(|code| codes.contains(&code)), "bit {bit}");
        }
    }
}
