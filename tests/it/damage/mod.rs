//! The proofreader under test: hundreds of seeded damages, in all languages and
//! both formats, of which not one may pass.
//!
//! 1. `tree` changes the tree, so that a true file says something else than it.
//! 2. `docx` and `pdf` change the finished bytes.
//!
//! Every damage is proved to be a change before it counts; one that is none is
//! drawn again.

#[cfg(feature = "docx")]
mod docx;
#[cfg(feature = "pdf")]
mod pdf;
mod tree;

use distr::diag::Diagnostic;
use distr::document::Document;
use distr::proof::Proof;
use distr::workshop::Format;

use crate::dice::Dice;
use crate::made::{FORMATS, Made, versions};

/// How often a damage is drawn until it changes something.
const DRAWS: usize = 200;

/// Compares bytes with a tree.
fn check(
    made: &Made,
    document: &Document,
    format: Format,
    bytes: &[u8],
) -> Result<(), Diagnostic> {
    let language = &made.version.language_name;
    let proof = Proof { document, language, folio_with_total: true };
    match format {
        #[cfg(feature = "pdf")]
        Format::Pdf => proof.check_pdf(bytes),
        #[cfg(feature = "docx")]
        Format::Docx => proof.check_docx(bytes),
        #[cfg(not(all(feature = "pdf", feature = "docx")))]
        other => panic!("{other:?} {} {}", proof.language, bytes.len()),
    }
}

/// What came of the damages.
#[derive(Default)]
struct Tally {
    done: usize,
    survived: Vec<String>,
}

impl Tally {
    fn take(&mut self, made: &Made, what: &str, outcome: &Result<(), Diagnostic>) {
        self.done += 1;
        match outcome {
            Ok(()) => self.survived.push(format!("{}: {what}", made.name)),
            Err(said) => {
                let of_proof = ["proof-differs", "proof-unreadable"].contains(&said.code);
                let named = said.message.contains(&made.version.language_name);
                assert!(of_proof && named, "{}: {what}: {}", made.name, said.message);
            }
        }
    }

    fn finish(self, least: usize) {
        assert!(self.done >= least, "only {} damages were done", self.done);
        let (lost, done) = (self.survived.len(), self.done);
        assert!(
            self.survived.is_empty(),
            "{lost} of {done} damages were not found:\n{}",
            self.survived.join("\n")
        );
    }
}

#[test]
fn sound_files_pass() {
    for made in versions() {
        for format in FORMATS {
            let Some(bytes) = made.bytes(*format) else { continue };
            let checked = check(made, &made.version.document, *format, bytes);
            assert_eq!(checked, Ok(()), "{} {format:?}", made.name);
        }
    }
}

#[test]
fn no_file_that_says_something_else_than_its_tree_passes() {
    let mut tally = Tally::default();
    for (seed, made) in (1..).zip(versions()) {
        for damage in tree::damages(&made.version.document, seed) {
            for format in FORMATS {
                let applies = *format == Format::Pdf || !damage.only_pdf;
                if let (Some(bytes), true) = (made.bytes(*format), applies) {
                    let outcome = check(made, &damage.document, *format, bytes);
                    tally.take(made, &format!("{format:?}: {}", damage.what), &outcome);
                }
            }
        }
    }
    tally.finish(200 * FORMATS.len());
}

#[cfg(feature = "docx")]
#[test]
fn no_damaged_docx_passes() {
    let mut tally = Tally::default();
    for (seed, made) in (1..).zip(versions()) {
        let Some(bytes) = made.bytes(Format::Docx) else { continue };
        for (what, bytes) in docx::damages(bytes, seed) {
            let outcome = check(made, &made.version.document, Format::Docx, &bytes);
            tally.take(made, &format!("DOCX: {what}"), &outcome);
        }
    }
    tally.finish(100);
}

#[cfg(feature = "pdf")]
#[test]
fn no_damaged_pdf_passes() {
    let mut tally = Tally::default();
    for (seed, made) in (1..).zip(versions()) {
        let Some(bytes) = made.bytes(Format::Pdf) else { continue };
        for (what, bytes) in pdf::damages(bytes, seed) {
            let outcome = check(made, &made.version.document, Format::Pdf, &bytes);
            tally.take(made, &format!("PDF: {what}"), &outcome);
        }
    }
    tally.finish(100);
}

/// Bytes that are cut off or changed anywhere are read or refused, and never
/// make the program panic.
#[test]
fn broken_bytes_are_findings_and_no_panics() {
    let made = &versions()[0];
    let mut dice = Dice::new(7);
    for format in FORMATS {
        let Some(bytes) = made.bytes(*format) else { continue };
        for _ in 0..25 {
            let mut broken = bytes.to_vec();
            broken.truncate(dice.below(bytes.len()));
            let outcome = check(made, &made.version.document, *format, &broken);
            assert!(outcome.is_err(), "{format:?} cut off at {}", broken.len());
            let mut broken = bytes.to_vec();
            for _ in 0..20 {
                let at = dice.below(broken.len());
                broken[at] = broken[at].wrapping_add(1);
            }
            drop(check(made, &made.version.document, *format, &broken));
        }
        let nothing = check(made, &made.version.document, *format, &[]);
        assert_eq!(nothing.unwrap_err().code, "proof-unreadable");
    }
}
