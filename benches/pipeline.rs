//! How long the steps take, per language and for a whole build.
//!
//! `cargo bench` prints the figures. The bench profile inherits from `dev`, so
//! that it shares the one build of the dependencies, and measures the program
//! as it is used.

use std::path::Path;

use distr::agenda::{Agenda, Language};
use distr::project::Project;
use distr::workshop::{Build, Format, Unit, Workshop};
use divan::Bencher;

const SOURCE: &str = "sources/ctoc-cop-wg2-2023-1.yaml";

fn main() {
    divan::main();
}

fn workshop() -> Workshop {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let (workshop, _) =
        Workshop::open(Project::Disk(root)).expect("the project is sound");
    workshop
}

fn agenda(workshop: &Workshop) -> Agenda {
    workshop.agenda(SOURCE).expect("the source is sound")
}

/// The tags of the languages, so that each has a line of its own.
fn tags() -> Vec<String> {
    workshop().languages().iter().map(Language::to_string).collect()
}

fn language(tag: &str) -> Language {
    tag.parse().expect("a tag of the project")
}

/// Reading everything that all documents share.
#[divan::bench]
fn open() -> Workshop {
    workshop()
}

/// Checking the words and composing the tree.
#[divan::bench(args = tags())]
fn compose(bencher: Bencher<'_, '_>, tag: &str) {
    let workshop = workshop();
    let (agenda, language) = (agenda(&workshop), language(tag));
    bencher.bench_local(|| workshop.version(&agenda, &language).is_ok());
}

fn render(bencher: Bencher<'_, '_>, tag: &str, formats: &[Format]) {
    let workshop = workshop();
    let (agenda, language) = (agenda(&workshop), language(tag));
    let build = Build::new(&workshop, formats).expect("the templates are sound");
    let unit = [Unit { agenda: &agenda, language: &language }];
    bencher.bench_local(|| {
        build
            .run(&unit, |_, outcome| assert!(outcome.is_ok()))
            .expect("there are threads")
    });
}

/// The tree, and the PDF of it.
#[divan::bench(args = tags())]
fn pdf(bencher: Bencher<'_, '_>, tag: &str) {
    render(bencher, tag, &[Format::Pdf]);
}

/// The tree, and the DOCX of it.
#[divan::bench(args = tags())]
fn docx(bencher: Bencher<'_, '_>, tag: &str) {
    render(bencher, tag, &[Format::Docx]);
}

/// All twelve files, from opening the project on.
#[divan::bench]
fn whole(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| {
        let workshop = workshop();
        let agenda = agenda(&workshop);
        let languages = workshop.languages();
        let units: Vec<Unit<'_>> = languages
            .iter()
            .map(|language| Unit { agenda: &agenda, language })
            .collect();
        let build = Build::new(&workshop, &Format::ALL).expect("the templates are sound");
        build
            .run(&units, |_, outcome| assert!(outcome.is_ok()))
            .expect("there are threads")
    });
}
