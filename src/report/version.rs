//! What changed in a language version between two builds.

use std::collections::BTreeSet;

use super::draw::{self, Budget, Picture, Size};
use super::edits::{Edit, edits};
use crate::agenda::Direction;
use crate::batch::{Change, Digest, FileRecord, Pair, VersionRecord};
use crate::diag::{Diagnostics, codes};
use crate::proof::Passages;

/// The most passages of a file: its words are compared by the passage.
const MAX_PASSAGES: usize = 100_000;

/// Two folders of documents.
#[derive(Debug, Clone, Default)]
pub struct Comparison<'a> {
    /// The name of the older folder.
    pub old: String,
    /// The name of the newer folder.
    pub new: String,
    /// The tags of all languages, in their order.
    pub languages: Vec<&'a str>,
    /// The versions that are not as they were.
    pub versions: Vec<Version<'a>>,
    /// The versions that have the same files.
    pub equal: Vec<&'a VersionRecord>,
}

/// A version that is not as it was.
#[derive(Debug, Clone)]
pub struct Version<'a> {
    /// What became of it.
    pub change: Change,
    /// Its record in the newer folder, or in the older one if it is gone.
    pub record: &'a VersionRecord,
    /// The direction in which it is read.
    pub direction: Direction,
    /// The names of its files that are new, gone or not what they were.
    pub files: Vec<&'a str>,
    /// Its pages, if two PDFs were compared.
    pub pages: Option<Pages>,
    /// The sentences that changed.
    pub edits: Vec<Edit>,
    /// The pages as pictures, if they were asked for.
    pub sheets: Vec<Sheet>,
    /// What could not be compared.
    pub said: Diagnostics,
}

/// The pages of a version as it was and as it is, by number from 1.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pages {
    /// How many there were.
    pub old: usize,
    /// How many there are.
    pub new: usize,
    /// Those as they were on which words are gone.
    pub gone: BTreeSet<usize>,
    /// Those on which words are new, or that lost some.
    pub changed: BTreeSet<usize>,
    /// Those with the same words in other places, or that look otherwise.
    pub moved: BTreeSet<usize>,
}

/// A page as it was beside the page of the same number as it is.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The number, from 1.
    pub number: usize,
    /// As it was.
    pub old: Option<Picture>,
    /// As it is.
    pub new: Option<Picture>,
}

/// A file as it was and as it is.
#[derive(Debug, Clone)]
pub struct Content<'a> {
    /// The file as it is.
    pub record: &'a FileRecord,
    /// Its bytes as they were.
    pub old: Vec<u8>,
    /// Its bytes.
    pub new: Vec<u8>,
}

/// The files of a version that are not what they were, each with what it was.
pub fn differing<'a>(pair: &Pair<'a>) -> Vec<(&'a FileRecord, &'a FileRecord)> {
    let (Some(old), Some(new), Change::Changed) = (pair.old, pair.new, pair.change)
    else {
        return Vec::new();
    };
    let with_old = |new: &'a FileRecord| Some((old.file(&new.format)?, new));
    let pairs = new.files.iter().filter_map(with_old);
    pairs.filter(|(old, new)| old.sha256 != new.sha256).collect()
}

impl<'a> Version<'a> {
    /// Compares what can be read of a version, without its pictures; `said` tells what
    /// cannot.
    pub fn compare(
        pair: &Pair<'a>,
        contents: &[Content<'a>],
        said: Diagnostics,
    ) -> Option<Self> {
        let mut version = Self {
            change: pair.change,
            record: pair.new.or(pair.old)?,
            direction: Direction::Ltr,
            files: names(pair),
            pages: None,
            edits: Vec::new(),
            sheets: Vec::new(),
            said,
        };
        // Words that changed in both formats are told once, with their pages.
        for content in contents.iter().filter(|one| one.record.format == PDF) {
            version.compare_pdfs(content);
        }
        if version.edits.is_empty() {
            for content in contents.iter().filter(|one| one.record.format != PDF) {
                version.compare_words(content);
            }
        }
        Some(version)
    }

    /// Draws the pages that are not as they were.
    pub fn illustrate(&mut self, contents: &[Content<'a>], budget: &mut Budget) {
        let (Some(pages), Some(content)) =
            (&self.pages, contents.iter().find(|one| one.record.format == PDF))
        else {
            return;
        };
        let numbers: BTreeSet<usize> = pages
            .gone
            .iter()
            .chain(&pages.changed)
            .chain(&pages.moved)
            .copied()
            .collect();
        let numbers = budget.take(&numbers.into_iter().collect::<Vec<_>>());
        let mut draw = |pdf: &[u8]| {
            draw::pages(pdf, &numbers, Size::Reading).unwrap_or_else(|reason| {
                self.said.push(codes::page_undrawn(&content.record.name, &reason));
                Vec::new()
            })
        };
        let (old, new) = (draw(&content.old), draw(&content.new));
        let of = |pictures: &[Picture], number| {
            pictures.iter().find(|picture| picture.page == number).cloned()
        };
        let sheet = |number| Sheet {
            number,
            old: of(&old, number),
            new: of(&new, number),
        };
        self.sheets = numbers.into_iter().map(sheet).collect();
    }

    fn compare_pdfs(&mut self, content: &Content<'a>) {
        let Some((old, new)) = self.read(content) else { return };
        let mut pages = Pages {
            old: old.pages.len(),
            new: new.pages.len(),
            gone: self.edits.iter().flat_map(|edit| &edit.old_pages).copied().collect(),
            changed: self
                .edits
                .iter()
                .flat_map(|edit| &edit.new_pages)
                .copied()
                .collect(),
            moved: BTreeSet::new(),
        };
        let all = 1..=pages.old.max(pages.new);
        let stands =
            |passages: &Passages, number: usize| passages.pages.get(number - 1).cloned();
        pages.moved = all
            .clone()
            .filter(|number| !pages.changed.contains(number))
            .filter(|number| !pages.gone.contains(number))
            .filter(|number| stands(&old, *number) != stands(&new, *number))
            .collect();
        if pages.changed.is_empty() && pages.gone.is_empty() && pages.moved.is_empty() {
            // Rules and pictures are no text.
            let numbers: Vec<usize> = all.collect();
            match draw::differing((&content.old, &content.new), &numbers) {
                Ok(differing) => pages.moved.extend(differing),
                Err(reason) => {
                    self.said.push(codes::page_undrawn(&content.record.name, &reason));
                }
            }
        }
        self.pages = Some(pages);
    }

    fn compare_words(&mut self, content: &Content<'a>) {
        self.read(content);
    }

    /// Reads both files and compares their words.
    fn read(&mut self, content: &Content<'a>) -> Option<(Passages, Passages)> {
        let mut read = |bytes: &[u8]| {
            read(&content.record.format, bytes).map_err(|reason| {
                let name = &content.record.name;
                self.said.push(codes::document_unreadable(name, &reason));
            })
        };
        let (old, new) = (read(&content.old).ok()?, read(&content.new).ok()?);
        self.direction = new.direction;
        self.edits = edits(&old.passages, &new.passages);
        Some((old, new))
    }
}

/// The format with pages.
pub(super) const PDF: &str = "pdf";

/// The text of a file.
fn read(format: &str, bytes: &[u8]) -> Result<Passages, String> {
    let passages = match format {
        PDF => Passages::of_pdf(bytes).map_err(|damage| damage.to_string())?,
        #[cfg(feature = "docx")]
        "docx" => Passages::of_docx(bytes).map_err(|damage| damage.to_string())?,
        _ => return Err("this program does not read its format".into()),
    };
    match passages.passages.len() > MAX_PASSAGES {
        true => Err(format!("it has more than {MAX_PASSAGES} passages")),
        false => Ok(passages),
    }
}

/// The names of the files that are new, gone or not what they were.
fn names<'a>(pair: &Pair<'a>) -> Vec<&'a str> {
    let files = |version: Option<&'a VersionRecord>| -> BTreeSet<(&'a str, Digest)> {
        let files = version.map_or(&[] as &[FileRecord], |version| &version.files);
        files.iter().map(|file| (file.name.as_str(), file.sha256)).collect()
    };
    let (old, new) = (files(pair.old), files(pair.new));
    let names: BTreeSet<&str> =
        old.symmetric_difference(&new).map(|(name, _)| *name).collect();
    names.into_iter().collect()
}
