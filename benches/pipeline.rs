//! How long the steps take: composing, typesetting and writing each language
//! version, and a whole build in this process.
//!
//! The profile of benchmarks is that of every day (see `Cargo.toml`): compiling
//! Typst a second time with full optimization takes longer than a working day
//! has patience for, and the figures are read against each other.

use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use distr::agenda::Agenda;
use distr::project::Project;
use distr::workshop::{Build, Format, Unit, Workshop};

const FORMATS: &[Format] = &[
    #[cfg(feature = "pdf")]
    Format::Pdf,
    #[cfg(feature = "docx")]
    Format::Docx,
];

fn pipeline(criterion: &mut Criterion) {
    let project = Project::Disk(Path::new(env!("CARGO_MANIFEST_DIR")).to_owned());
    let Ok((workshop, _)) = Workshop::open(project) else {
        panic!("the project is not in order");
    };
    let sources = workshop.sources();
    let agendas: Vec<Agenda> = sources
        .iter()
        .filter_map(|source| workshop.agenda(source).ok())
        .collect();
    assert_eq!(sources.len(), agendas.len(), "a source is not in order");
    let languages = workshop.languages();
    let agenda = agendas.first().expect("a source");
    for language in &languages {
        criterion.bench_function(&format!("compose/{language}"), |bencher| {
            bencher.iter(|| workshop.version(agenda, language).is_ok());
        });
        for format in FORMATS {
            let build = Build::new(&workshop, std::slice::from_ref(format));
            let Ok(build) = build else { panic!("the templates are not in order") };
            let name = format!("{}/{language}", format.ending());
            // Composing is part of it, and a small one.
            criterion.bench_function(&name, |bencher| {
                bencher.iter(|| build.run(&[Unit { agenda, language }], |_, _| ()));
            });
        }
    }
    let units: Vec<Unit<'_>> = agendas
        .iter()
        .flat_map(|agenda| {
            languages.iter().map(move |language| Unit { agenda, language })
        })
        .collect();
    criterion.bench_function("build/all", |bencher| {
        bencher.iter(|| {
            let Ok(build) = Build::new(&workshop, FORMATS) else {
                panic!("the templates are not in order");
            };
            build.run(&units, |_, _| ())
        });
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = pipeline
}
criterion_main!(benches);
