//! Building: every source in every language and format, on all cores.

use std::num::NonZeroUsize;
use std::time::{Duration, Instant};

use super::crew::Crew;
use super::materials::Materials;
#[cfg(feature = "pdf")]
use super::materials::templates;
use super::{Emblem, Stage, Version, Workshop};
use crate::agenda::{Agenda, Language};
use crate::batch::Steps;
use crate::diag::{Diagnostics, codes, panics};
use crate::document::Document;
#[cfg(any(feature = "docx", feature = "pdf"))]
use crate::proof::Proof;
use crate::style::Look;

/// A format of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// WordprocessingML.
    Docx,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 2] = [Format::Pdf, Format::Docx];

    /// The ending of file names.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Docx => "docx",
        }
    }
}

/// How long the steps took, summed over all threads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Timings {
    /// Checking the words and composing the trees.
    pub compose: Duration,
    /// Typesetting the PDFs.
    pub pdf: Duration,
    /// Writing the DOCX.
    pub docx: Duration,
    /// Reading all files back.
    pub proof: Duration,
}

impl Timings {
    /// The same as the manifest keeps it, with the time that all took.
    pub(super) fn steps(&self, all: Duration) -> Steps {
        let milliseconds =
            |duration: Duration| duration.as_millis().try_into().unwrap_or(u64::MAX);
        Steps {
            all: milliseconds(all),
            compose: milliseconds(self.compose),
            pdf: milliseconds(self.pdf),
            docx: milliseconds(self.docx),
            proof: milliseconds(self.proof),
        }
    }

    pub(super) fn add(&mut self, other: Timings) {
        self.compose += other.compose;
        self.pdf += other.pdf;
        self.docx += other.docx;
        self.proof += other.proof;
    }
}

/// A language version that is asked for.
#[derive(Debug, Clone)]
pub struct Unit<'a> {
    /// The agenda.
    pub agenda: &'a Agenda,
    /// The language.
    pub language: &'a Language,
}

impl Unit<'_> {
    /// How people call it.
    pub(super) fn name(&self) -> String {
        format!("{} ({})", self.agenda.symbol(), self.language)
    }
}

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The name of the file.
    pub name: String,
    /// The format.
    pub format: Format,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The number of pages, of a PDF.
    pub pages: Option<usize>,
}

/// What was made of a language version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its files.
    pub files: Vec<Made>,
    /// What is worth a look.
    pub warnings: Diagnostics,
}

/// Makes the files of language versions.
pub struct Build<'a> {
    workshop: &'a Workshop,
    formats: &'a [Format],
    stage: Stage,
    pub(super) materials: Materials,
    #[cfg(feature = "pdf")]
    typesetter: Option<crate::pdf::Typesetter>,
    #[cfg(feature = "docx")]
    artwork: Option<crate::docx::Artwork>,
}

/// What became of a unit: its files, or why there are none.
type Outcome = Result<Delivery, Diagnostics>;

impl<'a> Build<'a> {
    /// Prepares a build into these formats, with the emblem of the project.
    ///
    /// # Errors
    /// A template that cannot be read, or a format that this program was built
    /// without.
    pub fn new(
        workshop: &'a Workshop,
        formats: &'a [Format],
    ) -> Result<Self, Diagnostics> {
        let emblem = Emblem::of(workshop.project())?;
        Self::with_emblem(workshop, formats, &emblem)
    }

    /// Prepares a build into these formats, with this emblem.
    ///
    /// # Errors
    /// As for [`Self::new`].
    pub fn with_emblem(
        workshop: &'a Workshop,
        formats: &'a [Format],
        emblem: &Emblem,
    ) -> Result<Self, Diagnostics> {
        for format in formats {
            let absent = match format {
                Format::Pdf => !cfg!(feature = "pdf"),
                Format::Docx => !cfg!(feature = "docx"),
            };
            if absent {
                return Err(codes::format_absent(format.ending()).into());
            }
        }
        #[cfg(not(any(feature = "pdf", feature = "docx")))]
        let _ = emblem;
        Ok(Self {
            workshop,
            formats,
            stage: Stage::Finished,
            materials: Materials::of(workshop, emblem)?,
            #[cfg(feature = "pdf")]
            typesetter: typesetter(workshop, formats, emblem)?,
            #[cfg(feature = "docx")]
            artwork: artwork(workshop, formats, emblem)?,
        })
    }

    /// The same for versions that are as finished as this.
    pub fn at_stage(self, stage: Stage) -> Self {
        Self { stage, ..self }
    }

    /// Makes all units on all cores and hands over each as soon as all before
    /// it are done, so that the order of the report never depends on threads.
    /// Returns how long the steps took.
    ///
    /// # Errors
    /// No thread can be started.
    pub fn run(
        &self,
        units: &[Unit<'_>],
        mut done: impl FnMut(usize, Outcome),
    ) -> Result<Timings, Diagnostics> {
        let mut timings = Timings::default();
        let crew = Crew {
            threads: std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
            pieces: units.len(),
            stop: &|| false,
        };
        crew.run(
            |index| {
                let unit = &units[index];
                let mut spent = Timings::default();
                let outcome = guarded(&unit.name(), || self.make(unit, &mut spent));
                (outcome, spent)
            },
            |(outcome, spent)| {
                timings.add(spent);
                outcome
            },
            &mut done,
        )?;
        Ok(timings)
    }

    /// The workshop in which it builds.
    pub(super) fn workshop(&self) -> &'a Workshop {
        self.workshop
    }

    /// The formats that are asked for.
    pub(super) fn formats(&self) -> &'a [Format] {
        self.formats
    }

    /// How finished the versions must be.
    pub(super) fn stage(&self) -> Stage {
        self.stage
    }

    fn make(&self, unit: &Unit<'_>, spent: &mut Timings) -> Outcome {
        let version = self.compose(unit, spent)?;
        let format = |format: &Format| self.produce(*format, &version, spent);
        let files = self.formats.iter().map(format).collect::<Result<_, _>>();
        let files = files.map_err(|said| self.placed(said, unit))?;
        Ok(Delivery { files, warnings: version.warnings })
    }

    /// The tree and the look of a unit.
    pub(super) fn compose(
        &self,
        unit: &Unit<'_>,
        spent: &mut Timings,
    ) -> Result<Version, Diagnostics> {
        let start = Instant::now();
        let version = self.workshop.version_at(unit.agenda, unit.language, self.stage);
        spent.compose += start.elapsed();
        version
    }

    /// What is said of a version, each with its place in the words.
    pub(super) fn placed(&self, said: Diagnostics, unit: &Unit<'_>) -> Diagnostics {
        self.workshop.placed(said, unit.agenda, unit.language, self.stage)
    }

    /// The file of a version in a format, read back.
    pub(super) fn produce(
        &self,
        format: Format,
        version: &Version,
        spent: &mut Timings,
    ) -> Result<Made, Diagnostics> {
        let start = Instant::now();
        let rendered = self.render(format, &version.document, &version.look);
        let rendered = rendered.map_err(|said| located(said, version));
        match format {
            Format::Pdf => spent.pdf += start.elapsed(),
            Format::Docx => spent.docx += start.elapsed(),
        }
        let (bytes, pages) = rendered?;
        let start = Instant::now();
        let proof = self.proofread(format, version, &bytes);
        spent.proof += start.elapsed();
        proof?;
        Ok(Made {
            name: version.file_name(format),
            format,
            bytes,
            pages,
        })
    }

    /// A program without formats makes no file that could be read back.
    #[cfg(not(any(feature = "docx", feature = "pdf")))]
    fn proofread(
        &self,
        format: Format,
        _: &Version,
        _: &[u8],
    ) -> Result<(), Diagnostics> {
        Err(codes::format_absent(format.ending()).into())
    }

    /// Reads a finished file back: no file leaves the house that says anything
    /// else than its tree, and so both formats say the same.
    #[cfg(any(feature = "docx", feature = "pdf"))]
    fn proofread(
        &self,
        format: Format,
        version: &Version,
        bytes: &[u8],
    ) -> Result<(), Diagnostics> {
        let proof = Proof {
            document: &version.document,
            language: &version.language_name,
            folio_with_total: version.look.page.folio_with_total,
        };
        match format {
            #[cfg(feature = "pdf")]
            Format::Pdf => proof.check_pdf(bytes)?,
            #[cfg(feature = "docx")]
            Format::Docx => proof.check_docx(bytes)?,
            #[cfg(not(all(feature = "pdf", feature = "docx")))]
            other => return Err(codes::format_absent(other.ending()).into()),
        }
        Ok(())
    }

    fn render(
        &self,
        format: Format,
        document: &Document,
        look: &Look,
    ) -> Result<(Vec<u8>, Option<usize>), Diagnostics> {
        #[cfg(not(any(feature = "docx", feature = "pdf")))]
        let _ = (document, look);
        let absent = || codes::format_absent(format.ending());
        match format {
            #[cfg(feature = "pdf")]
            Format::Pdf => {
                let typesetter = self.typesetter.as_ref().ok_or_else(absent)?;
                let pdf = typesetter.render(document, look)?;
                Ok((pdf.bytes, Some(pdf.pages)))
            }
            #[cfg(not(feature = "pdf"))]
            Format::Pdf => Err(absent().into()),
            #[cfg(feature = "docx")]
            Format::Docx => {
                let artwork = self.artwork.as_ref().ok_or_else(absent)?;
                Ok((crate::docx::render(document, look, artwork)?, None))
            }
            #[cfg(not(feature = "docx"))]
            Format::Docx => Err(absent().into()),
        }
    }
}

/// Does something for a unit; a panic in a dependency stops this unit only.
pub(super) fn guarded<T>(
    unit: &str,
    attempt: impl FnOnce() -> Result<T, Diagnostics>,
) -> Result<T, Diagnostics> {
    panics::caught(attempt)
        .unwrap_or_else(|reason| Err(codes::internal(format!("{unit}: {reason}")).into()))
}

/// What a format says against a version, with its language and the messages that
/// hold the words it is about. Of each message the first mistake of a kind is enough: a
/// row that is too high has as many as it has lines.
pub(super) fn located(said: Diagnostics, version: &Version) -> Diagnostics {
    let message_of = |words: &str| version.document.message_of(words).map(str::to_owned);
    said.with_messages(message_of)
        .once_for_each_message()
        .in_language(&version.language_name)
}

/// The images of the Word files: those that the templates show too.
#[cfg(feature = "docx")]
fn artwork(
    workshop: &Workshop,
    formats: &[Format],
    emblem: &Emblem,
) -> Result<Option<crate::docx::Artwork>, Diagnostics> {
    if !formats.contains(&Format::Docx) {
        return Ok(None);
    }
    let path = super::materials::RECYCLE;
    let sign = super::materials::read(workshop, path)?;
    let emblem = crate::docx::Image::read(&emblem.path, &emblem.bytes)?;
    let recycle = crate::docx::Image::read(path, &sign)?;
    Ok(Some(crate::docx::Artwork::new(emblem, recycle)))
}

#[cfg(feature = "pdf")]
pub(super) fn typesetter(
    workshop: &Workshop,
    formats: &[Format],
    emblem: &Emblem,
) -> Result<Option<crate::pdf::Typesetter>, Diagnostics> {
    if !formats.contains(&Format::Pdf) {
        return Ok(None);
    }
    let templates = templates(workshop, emblem)?;
    crate::pdf::Typesetter::new(&templates, workshop.fonts()).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_of_its_unit() {
        let unit = "A/1 (fr)";
        let said = guarded::<()>(unit, || panic!("no {} here", "room")).unwrap_err();
        let said: Vec<_> = said.iter().map(|said| said.message.as_str()).collect();
        assert_eq!(said, ["A/1 (fr): no room here"]);
        let said = guarded::<()>(unit, || std::panic::panic_any(7)).unwrap_err();
        assert_eq!(said.worst().map(crate::diag::Blame::exit_code), Some(3));
        assert_eq!(guarded(unit, || Ok(7)).ok(), Some(7));
    }
}
