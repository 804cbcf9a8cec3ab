//! Every language version of every source, made once for all tests.

use std::path::Path;
use std::sync::OnceLock;

use distr::agenda::{Agenda, Language};
use distr::diag::Diagnostics;
use distr::project::Project;
use distr::workshop::{Build, Format, Unit, Version, Workshop};

/// The formats that this program was built with.
pub(crate) const FORMATS: &[Format] = &[
    #[cfg(feature = "pdf")]
    Format::Pdf,
    #[cfg(feature = "docx")]
    Format::Docx,
];

/// The stem of the source that was really issued; the others are examples.
const REAL: &str = "ctoc-cop-wg2-2023-1";

/// One language version in all formats.
pub(crate) struct Made {
    /// Symbol and language, to name it in a failure.
    pub(crate) name: String,
    /// The language.
    pub(crate) language: Language,
    /// The facts.
    pub(crate) agenda: Agenda,
    /// The tree and the look.
    pub(crate) version: Version,
    /// The file in each of [`FORMATS`], or why there is none.
    pub(crate) files: Vec<Result<Vec<u8>, String>>,
}

impl Made {
    /// The bytes in a format; nothing where the version was refused, which
    /// [`every_version_is_made`] complains about once for all tests.
    pub(crate) fn bytes(&self, format: Format) -> Option<&[u8]> {
        let index = FORMATS.iter().position(|made| *made == format)?;
        self.files[index].as_deref().ok()
    }
}

#[test]
fn every_version_is_made() {
    let mut refused = Vec::new();
    for made in every() {
        for said in made.files.iter().filter_map(|file| file.as_ref().err()) {
            refused.push(format!("{}:\n{said}", made.name));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

/// This project on the disk.
pub(crate) fn project() -> Project {
    Project::Disk(Path::new(env!("CARGO_MANIFEST_DIR")).to_owned())
}

/// A workshop in which everything is in order.
pub(crate) fn workshop(project: Project) -> Workshop {
    match Workshop::open(project) {
        Ok((workshop, said)) if !said.has_errors() => workshop,
        Ok((_, said)) | Err(said) => {
            panic!("the project is not in order:\n{}", all(&said))
        }
    }
}

/// What diagnostics say, one per line.
pub(crate) fn all(said: &Diagnostics) -> String {
    said.iter().map(|diagnostic| format!("{diagnostic:?}\n")).collect()
}

/// Makes every language version of every source.
pub(crate) fn make(workshop: &Workshop, languages: &[Language]) -> Vec<Made> {
    let agendas: Vec<Agenda> = workshop
        .sources()
        .iter()
        .map(|source| {
            workshop
                .agenda(source)
                .unwrap_or_else(|said| panic!("{}", all(&said)))
        })
        .collect();
    let units: Vec<Unit<'_>> = agendas
        .iter()
        .flat_map(|agenda| {
            let issued = languages.iter().filter(|one| agenda.languages.contains(one));
            issued.map(move |language| Unit { agenda, language })
        })
        .collect();
    // One format at a time: a fault of one must not hide the other.
    let mut files: Vec<Vec<Result<Vec<u8>, String>>> = vec![Vec::new(); units.len()];
    for format in FORMATS {
        let build = Build::new(workshop, std::slice::from_ref(format));
        let build = build.unwrap_or_else(|said| panic!("{}", all(&said)));
        build
            .run(&units, |index, outcome| {
                let file = outcome.map(|mut made| made.files.remove(0).bytes);
                files[index].push(file.map_err(|said| all(&said)));
            })
            .expect("there are threads");
    }
    let made = units.iter().zip(files).map(|(unit, files)| {
        let name = format!("{} ({})", unit.agenda.symbol(), unit.language);
        let version = workshop.version(unit.agenda, unit.language);
        Made {
            language: unit.language.clone(),
            agenda: unit.agenda.clone(),
            version: version.unwrap_or_else(|said| panic!("{name}:\n{}", all(&said))),
            files,
            name,
        }
    });
    made.collect()
}

/// Every language version of every source of this project, for tests that say
/// what holds for all documents.
pub(crate) fn every() -> &'static [Made] {
    static VERSIONS: OnceLock<Vec<Made>> = OnceLock::new();
    VERSIONS.get_or_init(|| {
        let workshop = workshop(project());
        make(&workshop, &workshop.languages())
    })
}

/// Every language version of the real source, for tests that know what it says.
pub(crate) fn versions() -> &'static [Made] {
    let every = every();
    let is_real = |made: &Made| made.agenda.stem == REAL;
    let first = every.iter().position(is_real).expect("the real source");
    let after = every[first..].iter().take_while(|made| is_real(made)).count();
    &every[first..first + after]
}
