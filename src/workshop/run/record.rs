//! What a record says of a language version before it is made: the files that it
//! is made from.

use std::collections::{BTreeMap, BTreeSet};

use crate::agenda::{Agenda, Language};
use crate::batch::{Digest, Fingerprint, Input, Project, State, Tool, VersionRecord};
use crate::diag::{Diagnostics, codes};
use crate::project::Ledger;
use crate::workshop::version::{named_files, stem};
use crate::workshop::{Build, Stage, Workshop};

/// Knows what was read, and writes the beginnings of records.
pub(super) struct Scribe<'a> {
    workshop: &'a Workshop,
    ledger: &'a Ledger,
    draft: bool,
    project: Project,
    digest: Digest,
    /// The files that the fingerprints of versions take in.
    read: BTreeSet<String>,
}

impl<'a> Scribe<'a> {
    /// A scribe for a build, whose project notes what is read.
    pub(super) fn new(build: &Build<'a>) -> Result<Self, Diagnostics> {
        let workshop = build.workshop();
        let ledger = workshop.project().ledger();
        let ledger = ledger
            .ok_or_else(|| codes::internal("a batch needs a project with a ledger"))?;
        let sources = workshop.sources();
        let stems = sources.iter().map(|source| stem(source));
        let own: BTreeSet<String> =
            stems.flat_map(|stem| workshop.own_files(stem)).collect();
        let mut shared: BTreeMap<String, Digest> = ledger.read();
        shared.retain(|path, _| !own.contains(path));
        let read = shared.keys().cloned().chain(own).collect();
        let (path, emblem) = &build.materials.emblem;
        if shared.get(path) != Some(emblem) {
            // That of the command line; its folder has no part in the documents.
            shared.insert("--emblem".into(), *emblem);
        }
        let files = shared
            .into_iter()
            .map(|(path, sha256)| Input { path, sha256 })
            .collect();
        let project = Project { tool_source_sha256: Some(Tool::source()), files };
        Ok(Self {
            workshop,
            ledger,
            draft: build.stage() == Stage::Draft,
            read,
            digest: project.digest(),
            project,
        })
    }

    /// Complains if a version may depend on a file that its fingerprint does not
    /// take in.
    pub(super) fn check(&self) -> Result<(), Diagnostics> {
        let read = self.ledger.read();
        match read.into_keys().find(|path| !self.read.contains(path)) {
            Some(path) => {
                Err(codes::internal(format!("`{path}` was read too late")).into())
            }
            None => Ok(()),
        }
    }

    /// What all versions share.
    pub(super) fn project(&self) -> &Project {
        &self.project
    }

    /// The tags of the languages of the project.
    pub(super) fn languages(&self) -> Vec<String> {
        self.workshop.languages().iter().map(Language::to_string).collect()
    }

    /// The paths of the sources of the project.
    pub(super) fn sources(&self) -> BTreeSet<String> {
        self.workshop.sources().into_iter().collect()
    }

    /// How much work a version is, by the size of its source and its words.
    pub(super) fn weight(&self, record: &VersionRecord) -> u64 {
        let own = |input: &&Input| {
            input.path == record.source
                || input.path.starts_with(&format!("locales/{}/", record.language))
        };
        let sizes = record.inputs.iter().filter(own);
        sizes.filter_map(|input| self.ledger.bytes(&input.path)).sum()
    }

    /// The language that the translations of an agenda are compared with.
    pub(super) fn reference<'b>(&'b self, agenda: &'b Agenda) -> &'b Language {
        self.workshop.reference_of(agenda)
    }

    /// The record of a version of which nothing was made yet.
    pub(super) fn record(
        &self,
        stem: &str,
        reference: &Language,
        language: &Language,
    ) -> VersionRecord {
        let own = self.workshop.own_files(stem);
        let fingerprint = own.iter().fold(
            Fingerprint::new("version")
                .digest("project", &self.digest)
                .part("language", language.to_string().as_bytes())
                .part("draft", &[u8::from(self.draft)]),
            |all, path| match self.sha256(path) {
                Some(digest) => all.digest(path, &digest),
                None => all.part(path, b"absent"),
            },
        );
        let named = named_files(stem, reference, language);
        let input = |path: String| {
            let sha256 = self.sha256(&path)?;
            Some(Input { path, sha256 })
        };
        VersionRecord {
            source: own.first().cloned().unwrap_or_default(),
            language: language.to_string(),
            draft: self.draft,
            symbol: None,
            state: State::Refused,
            project: self.digest,
            inputs: named.into_iter().filter_map(input).collect(),
            fingerprint: fingerprint.finish(),
            pages: None,
            words: None,
            files: Vec::new(),
            said: Vec::new(),
        }
    }

    /// The digest of a file, as it was when it was read first.
    fn sha256(&self, path: &str) -> Option<Digest> {
        if let Some(known) = self.ledger.digest(path) {
            return Some(known);
        }
        let project = self.workshop.project();
        // Reading notes it; a file that cannot be read is as good as absent, and
        // what needs it says so.
        project.has(path).then(|| project.bytes(path).ok())?;
        self.ledger.digest(path)
    }
}
