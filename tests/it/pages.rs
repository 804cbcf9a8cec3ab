//! What the pages look like: a dozen of them, drawn from the bytes of the PDFs,
//! against the images in `tests/pages/`.
//!
//! The pages are drawn by a reader of PDF that is not Typst's exporter, in this
//! process, with no program and no font of the machine, so that the images are
//! the same everywhere but for the rounding of a shade. Bless them as all
//! expectations, with `INSTA_UPDATE=always`, and look at them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use distr::workshop::Format;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};

use crate::geometry;
use crate::made::versions;

/// Dots per inch: letters can be told apart, and an image takes some 25 kB.
const RESOLUTION: f32 = 50.0;

/// The shades of 255 by which a dot may differ, and how many dots of a page may
/// differ by more. A word of another length changes hundreds.
const SHADES: u8 = 40;
const DOTS: usize = 12;

/// The pages of the real source: language and number; 0 is the last page.
const PAGES: [(&str, usize); 10] = [
    ("ar", 1),
    ("en", 1),
    ("es", 1),
    ("fr", 1),
    ("ru", 1),
    ("zh", 1),
    // A page with a note, and the annex.
    ("fr", 2),
    ("ar", 0),
    ("en", 0),
    ("zh", 0),
];

/// The first pages of the small agenda at other stations.
const STATIONS: [(&str, &str); 2] = [("geneva", "en"), ("new-york", "ar")];

const SYMBOL: &str = "CTOC/COP/WG.2/2023/1";

/// A page in shades of grey, row by row.
#[derive(PartialEq, Eq)]
struct Image {
    width: u32,
    height: u32,
    dots: Vec<u8>,
}

#[test]
fn pages_look_as_they_did() {
    let bless = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    let mut faults = Vec::new();
    let mut names = BTreeSet::new();
    for (name, image) in drawn() {
        let path = folder().join(&name);
        let known = fs::read(&path).ok().map(|bytes| read(&bytes));
        let fault = match known {
            Some(known) => difference(&known, &image),
            None => Some("there is no image of it".to_owned()),
        };
        if let Some(fault) = fault {
            if bless {
                fs::write(&path, written(&image)).unwrap();
            } else {
                let drawn = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&name);
                fs::write(&drawn, written(&image)).unwrap();
                faults.push(format!("{name}: {fault}; see {}", drawn.display()));
            }
        }
        names.insert(name);
    }
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !names.contains(&name) {
            faults.push(format!("{name}: is the image of no page; delete it"));
        }
    }
    assert!(faults.is_empty(), "tests/pages:\n{}", faults.join("\n"));
}

/// The comparison sees what it must see.
#[test]
fn a_moved_rule_and_a_changed_word_are_seen() {
    let image = |dark: std::ops::Range<usize>| {
        let mut dots = vec![255; 400 * 600];
        dots[dark].fill(85);
        Image { width: 400, height: 600, dots }
    };
    let rule = image(4000..4300);
    assert_eq!(difference(&rule, &rule), None);
    assert!(difference(&rule, &image(4400..4700)).is_some(), "a rule a dot lower");
    assert!(difference(&rule, &image(4000..4313)).is_some(), "a longer rule");
    let narrow = Image {
        width: 399,
        height: 600,
        dots: vec![255; 399 * 600],
    };
    assert!(difference(&rule, &narrow).is_some(), "narrower paper");
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

/// All pages with the names of their images.
fn drawn() -> Vec<(String, Image)> {
    let mut drawn = Vec::new();
    for made in versions() {
        let language = made.language.to_string();
        let real = made.version.document.version.symbol == SYMBOL;
        let Some(bytes) = made.bytes(Format::Pdf).filter(|_| real) else { continue };
        for (_, number) in PAGES.iter().filter(|(asked, _)| *asked == language) {
            let name = match number {
                0 => format!("{language}-last.png"),
                number => format!("{language}-{number}.png"),
            };
            drawn.push((name, draw(bytes, *number)));
        }
    }
    for (station, language) in STATIONS {
        let bytes = geometry::pdf_of(station, language);
        drawn.push((format!("{station}-{language}-1.png"), draw(&bytes, 1)));
    }
    assert_eq!(drawn.len(), PAGES.len() + STATIONS.len(), "a page was not made");
    drawn
}

/// Draws the page of a number, or the last one.
fn draw(bytes: &[u8], number: usize) -> Image {
    let pdf = Pdf::new(bytes.to_vec()).unwrap();
    let pages = pdf.pages();
    let index = number.checked_sub(1).unwrap_or(pages.len() - 1);
    let scale = RESOLUTION / 72.0;
    let settings = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
        ..RenderSettings::default()
    };
    let cache = RenderCache::new();
    let drawn = render(&pages[index], &cache, &InterpreterSettings::default(), &settings);
    let grey = |dot: &[u8]| {
        let [red, green, blue] = [dot[0], dot[1], dot[2]].map(u32::from);
        u8::try_from((red * 30 + green * 59 + blue * 11) / 100).unwrap()
    };
    Image {
        width: drawn.width().into(),
        height: drawn.height().into(),
        dots: drawn.data_as_u8_slice().chunks_exact(4).map(grey).collect(),
    }
}

/// What of a page looks otherwise.
fn difference(known: &Image, found: &Image) -> Option<String> {
    if (known.width, known.height) != (found.width, found.height) {
        let (width, height) = (found.width, found.height);
        return Some(format!("is {width} by {height} dots"));
    }
    let pairs = known.dots.iter().zip(&found.dots);
    let differ = pairs.map(|(known, found)| known.abs_diff(*found) > SHADES);
    let places: Vec<usize> =
        (0..).zip(differ).filter(|pair| pair.1).map(|pair| pair.0).collect();
    if places.len() <= DOTS {
        return None;
    }
    let rows = places.iter().map(|place| place / known.width as usize);
    let (first, last) = (rows.clone().min()?, rows.max()?);
    let height = known.height;
    Some(format!(
        "{} dots differ, between rows {first} and {last} of {height}",
        places.len()
    ))
}

fn read(bytes: &[u8]) -> Image {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let (width, height) = (reader.info().width, reader.info().height);
    let mut dots = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut dots).unwrap();
    assert_eq!(dots.len(), (width * height) as usize, "an image in shades of grey");
    Image { width, height, dots }
}

fn written(image: &Image) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, image.width, image.height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(&image.dots).unwrap();
    bytes
}
