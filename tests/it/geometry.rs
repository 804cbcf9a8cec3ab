//! Where things stand on the finished pages, against the figures measured on
//! issued documents.
//!
//! Invariant: the figures are written here as they were measured (New York on
//! A/INF/76/1, Geneva on ECE/TRADE/C/CEFACT/2018/1; Vienna has the grid of New
//! York on A4), and are not read from `templates/`. What is asserted is read
//! from the bytes of the files.

#[cfg(feature = "pdf")]
mod control;
#[cfg(feature = "docx")]
mod docx;
#[cfg(feature = "pdf")]
mod pdf;

use std::sync::OnceLock;

use distr::project::Project;
use distr::workshop::{Build, Format, Unit};

use crate::made::{all, workshop};
use crate::support::{BASE, SOURCE, house, patched};

/// How far from its measured place something may stand, in points: half a
/// point, and what is lost where a PDF rounds.
const TOLERANCE: f64 = 0.501;

/// What was measured at a duty station, in points from the upper left corner
/// of the paper; of text, the baseline.
struct Measured {
    station: &'static str,
    paper: (f64, f64),
    /// The left and the right edge of the measure.
    measure: (f64, f64),
    /// "United Nations": left edge and baseline, 14 points.
    name: (f64, f64),
    /// The baseline of the symbol, 20 and 10 points, flush with the measure.
    symbol: f64,
    /// The rule of half a point.
    thin_rule: f64,
    /// Left, top, width and height.
    emblem: (f64, f64, f64, f64),
    /// The baseline of the name of the organ, 20 points bold; it stands under
    /// "United Nations".
    organ: f64,
    /// The distribution block: left edge, and its lines (the third is blank).
    distribution: (f64, [f64; 3]),
    /// The rule of one and a half points, and the first line under it.
    heavy_rule: f64,
    under_heavy_rule: f64,
    /// The edges of the body column, and the text after a number.
    column: (f64, f64),
    tab: f64,
    /// The running head and the folio of later pages: size, the rule under the
    /// head and its thickness, and the baseline of the folio.
    head: (f64, f64, f64),
    folio: f64,
    /// Where the label of a heading ends; its text stands in the column.
    label: f64,
    /// Notes: size and leading, and the length of the rule above them.
    note: (f64, f64, f64),
    /// The start of that rule, of the text after a mark, and of further lines.
    note_starts: [f64; 3],
    /// The head of the table.
    table_head: f64,
    control: Control,
}

/// The control block of page 1, and what later pages and the end have of it.
struct Control {
    /// A job number as the station writes it.
    job: &'static str,
    /// The first and the last bar, without the gap that the letter of a bar code
    /// font ends with, and the baseline of the job number over them.
    bars: (f64, f64),
    job_baseline: f64,
    /// The QR code: left, top, and the length of a side.
    qr: (f64, f64, f64),
    /// The sign of recycling and its words: right edge, bottom and height.
    recycle: (f64, f64, f64),
    /// Whether later pages repeat the job number.
    repeats: bool,
}

const NEW_YORK: Measured = Measured {
    station: "new-york",
    paper: (612.0, 792.0),
    measure: (60.0, 552.0),
    name: (123.4, 57.8),
    symbol: 56.5,
    thin_rule: 64.8,
    emblem: (64.7, 71.3, 56.1, 47.0),
    organ: 86.4,
    distribution: (397.0, [86.7, 98.4, 122.4]),
    heavy_rule: 208.9,
    under_heavy_rule: 222.3,
    column: (123.4, 490.6),
    tab: 147.1,
    head: (8.5, 64.8, 0.24),
    folio: 755.0,
    // The stop of the templates of Headquarters, at 1,022 twips.
    label: 111.1,
    note: (8.5, 10.5, 76.5),
    note_starts: [99.6, 123.4, 123.4],
    table_head: 7.0,
    control: Control {
        job: "26-01234",
        bars: (65.4, 166.05),
        job_baseline: 747.6,
        qr: (495.2, 709.3, 54.7),
        recycle: (490.2, 756.3, 18.2),
        repeats: true,
    },
};

const GENEVA: Measured = Measured {
    station: "geneva",
    paper: (595.3, 842.0),
    measure: (56.6, 538.6),
    name: (120.5, 64.0),
    symbol: 66.4,
    thin_rule: 70.9,
    emblem: (57.8, 78.6, 54.0, 43.0),
    organ: 94.2,
    distribution: (396.9, [93.0, 105.0, 129.0]),
    heavy_rule: 170.9,
    under_heavy_rule: 191.0,
    column: (113.3, 481.9),
    tab: 141.7,
    head: (9.0, 71.0, 0.5),
    folio: 770.0,
    // Measured on ECE/TRADE/C/CEFACT/2018/6, on headings and on notes.
    label: 99.4,
    note: (9.0, 11.0, 144.0),
    note_starts: [56.6, 113.3, 92.1],
    table_head: 8.0,
    // Measured on ECE/TRADE/C/CEFACT/2018/6.
    control: Control {
        job: "GE.26-01234",
        bars: (56.6, 140.6),
        job_baseline: 741.1,
        qr: (488.1, 733.3, 50.2),
        recycle: (470.3, 779.0, 18.1),
        repeats: false,
    },
};

/// The grid of New York on A4: the same margins, so that the measure and the
/// column are narrower, and what is at the foot keeps its distance from it.
const VIENNA: Measured = Measured {
    station: "vienna",
    paper: (595.3, 842.0),
    measure: (60.0, 535.3),
    column: (123.4, 473.9),
    folio: 805.2,
    control: Control {
        job: "V.26-01234",
        job_baseline: 797.6,
        qr: (478.5, 759.3, 54.7),
        recycle: (473.5, 806.3, 18.2),
        ..NEW_YORK.control
    },
    ..NEW_YORK
};

const STATIONS: [&Measured; 3] = [&VIENNA, &GENEVA, &NEW_YORK];

/// A version of a small agenda with long text, notes and the annex.
struct Version {
    measured: &'static Measured,
    language: &'static str,
    mirrored: bool,
    files: Vec<(Format, Vec<u8>)>,
}

/// The languages that are laid out: two with three lines in the masthead and
/// one with few, and the mirrored one.
const LANGUAGES: [&str; 4] = ["en", "fr", "zh", "ar"];

const PARAGRAPHS: usize = 14;

fn source(measured: &Measured) -> String {
    let paragraphs: Vec<String> = (1..=PARAGRAPHS).map(|n| format!("p{n}")).collect();
    let job = measured.control.job;
    let patch = format!(
        "job_number: {job}\nstamps: [2026-03-03, 2026-03-04]\nagenda:\n  - {{ id: opening, paragraphs: [{}] }}\n  - id: report\n\
         annexes:\n  - type: organization-of-work\n    days:\n      \
         - date: 2026-06-01\n        meetings:\n          \
         - {{ from: \"10:00\", to: \"13:00\", items: [opening, report] }}\n",
        paragraphs.join(", ")
    );
    patched(BASE, &patch)
}

/// The words, long enough to fill the measure of every line.
fn words(language: &str) -> String {
    let (opening, report, phrase) = match language {
        "zh" => ("会议开幕", "通过报告", "工作组会议开幕和通过议程"),
        "ar" => {
            ("افتتاح الاجتماع", "اعتماد التقرير", "افتتاح الاجتماع واعتماد جدول الأعمال ")
        }
        _ => ("Opening", "Report", "the opening of the meeting and of the session "),
    };
    let mut words = format!("item-opening = {opening}\nitem-report = {report}\n");
    for number in 1..=PARAGRAPHS {
        let text = phrase.repeat(12);
        let call = if number == 1 { "{ fn-work }" } else { "" };
        words.push_str(&format!("item-opening-p{number} = {}{call}\n", text.trim()));
    }
    words.push_str(&format!("fn-work = {}\n", phrase.repeat(6).trim()));
    words
}

/// Every station in every language, in both formats.
fn made() -> &'static [Version] {
    static MADE: OnceLock<Vec<Version>> = OnceLock::new();
    MADE.get_or_init(|| STATIONS.into_iter().flat_map(at_station).collect())
}

/// The PDF of a station in a language.
#[cfg(feature = "pdf")]
pub(crate) fn pdf_of(station: &str, language: &str) -> Vec<u8> {
    let version = made().iter().find(|version| {
        (version.measured.station, version.language) == (station, language)
    });
    let files = &version.expect("a version").files;
    let pdf = files.iter().find(|(format, _)| *format == Format::Pdf);
    pdf.expect("a PDF").1.clone()
}

fn at_station(measured: &'static Measured) -> Vec<Version> {
    let mut files = house();
    for (path, bytes) in &mut files {
        if path.starts_with("sources/bodies/") && path.ends_with(".yaml") {
            let text = String::from_utf8(bytes.clone()).unwrap();
            let station = format!("station: {}", measured.station);
            assert!(text.contains("station: vienna"), "{path}");
            *bytes = text.replace("station: vienna", &station).into_bytes();
        }
    }
    for language in LANGUAGES {
        let path = format!("locales/{language}/documents/case.ftl");
        files.insert(path, words(language).into_bytes());
    }
    files.insert(SOURCE.to_owned(), source(measured).into_bytes());
    let workshop = workshop(Project::Memory(files));
    let agenda = workshop
        .agenda(SOURCE)
        .unwrap_or_else(|said| panic!("{}", all(&said)));
    let formats = crate::made::FORMATS;
    let build = Build::new(&workshop, formats);
    let build = build.unwrap_or_else(|said| panic!("{}", all(&said)));
    let mut versions = Vec::new();
    for language in LANGUAGES {
        let tag = workshop
            .languages()
            .into_iter()
            .find(|tag| tag.to_string() == language);
        let tag = tag.expect("the language");
        let unit = Unit { agenda: &agenda, language: &tag };
        build
            .run(&[unit], |_, made| {
                let made =
                    made.unwrap_or_else(|said| panic!("{language}: {}", all(&said)));
                let bytes = made.files.into_iter().map(|made| made.bytes);
                versions.push(Version {
                    measured,
                    language,
                    mirrored: language == "ar",
                    files: formats.iter().copied().zip(bytes).collect(),
                });
            })
            .expect("there are threads");
    }
    versions
}

/// The deviations that were found; all are told at once.
#[derive(Default)]
struct Findings(Vec<String>);

impl Findings {
    fn near(&mut self, what: &str, measured: f64, found: f64) {
        self.within(what, measured, found, TOLERANCE);
    }

    fn within(&mut self, what: &str, measured: f64, found: f64, tolerance: f64) {
        if (measured - found).abs() > tolerance {
            self.0.push(format!("{what}: {found:.2} instead of {measured:.2}"));
        }
    }

    fn none(self) {
        assert!(self.0.is_empty(), "\n{}", self.0.join("\n"));
    }
}
