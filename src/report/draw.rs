//! Pictures of pages, drawn from finished PDFs by a library that has no part in
//! making them.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};

use crate::diag::panics;

/// The longest side of a page that is drawn, in points: 2.5 metres.
const MAX_SIDE: f32 = 7_200.0;

/// The most dots of a side, whatever the page.
const MAX_DOTS: f32 = 2_000.0;

/// Shades of grey of a picture: letters stay smooth, and a page takes some 30 kB.
const SHADES: u32 = 16;

/// The most pages that a report shows; a browser opens no more at ease.
const MAX_PAGES: usize = 600;

/// A picture of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The page, from 1.
    pub page: usize,
    /// The width of the page in points.
    pub width: f32,
    /// The height of the page in points.
    pub height: f32,
    /// The picture, as PNG.
    pub png: Vec<u8>,
}

/// How many pages may still be drawn.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    left: usize,
    /// How many pages were left out.
    pub missing: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { left: MAX_PAGES, missing: 0 }
    }
}

impl Budget {
    /// How many pages a report shows.
    pub(super) const ALL: usize = MAX_PAGES;

    /// Those of some pages that may be drawn.
    pub(super) fn take(&mut self, pages: &[usize]) -> Vec<usize> {
        let count = pages.len().min(self.left);
        self.left -= count;
        self.missing += pages.len() - count;
        pages[..count].to_vec()
    }
}

/// How large a page is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) enum Size {
    /// Its words can be read.
    Reading,
    /// Its parts can be told apart.
    Thumbnail,
}

impl Size {
    /// Dots per point.
    fn scale(self) -> f32 {
        match self {
            Size::Reading => 1.25,
            Size::Thumbnail => 0.6,
        }
    }
}

/// Draws some pages of a PDF; those that it has not are passed over.
///
/// # Errors
/// Why it cannot be drawn.
pub(super) fn pages(
    pdf: &[u8],
    numbers: &[usize],
    size: Size,
) -> Result<Vec<Picture>, String> {
    drawn(pdf, numbers, size)?
        .into_iter()
        .map(|(page, (width, height), dots)| {
            let png = encode(&dots).map_err(|error| error.to_string())?;
            Ok(Picture { page, width, height, png })
        })
        .collect()
}

/// Those of some pages of two PDFs that look otherwise.
///
/// # Errors
/// Why one of them cannot be drawn.
pub(super) fn differing(
    (old, new): (&[u8], &[u8]),
    numbers: &[usize],
) -> Result<Vec<usize>, String> {
    let mut differing = Vec::new();
    for number in numbers {
        // One after the other, so that few are in memory.
        let picture = |pdf| drawn(pdf, &[*number], Size::Reading);
        if picture(old)? != picture(new)? {
            differing.push(*number);
        }
    }
    Ok(differing)
}

/// A picture in shades of grey, row by row.
#[derive(Debug, PartialEq, Eq)]
struct Dots {
    width: u32,
    height: u32,
    shades: Vec<u8>,
}

/// A page, its size in points, and its picture.
type Drawn = (usize, (f32, f32), Dots);

fn drawn(pdf: &[u8], numbers: &[usize], size: Size) -> Result<Vec<Drawn>, String> {
    let attempt = || -> Result<Vec<Drawn>, String> {
        let pdf = Pdf::new(pdf.to_vec()).map_err(|_| "it is no sound PDF".to_owned())?;
        let cache = RenderCache::new();
        let pages = pdf.pages();
        let wanted = numbers
            .iter()
            .filter_map(|number| Some((*number, pages.get(number.checked_sub(1)?)?)));
        wanted
            .map(|(number, page)| {
                let sides = page.render_dimensions();
                Ok((number, sides, draw(page, sides, size, &cache)?))
            })
            .collect()
    };
    // The library meets whatever files people have.
    panics::caught(attempt)
        .unwrap_or_else(|_| Err("the program that draws it gave up".into()))
}

fn draw<'a>(
    page: &'a Page<'a>,
    (width, height): (f32, f32),
    size: Size,
    cache: &RenderCache<'a>,
) -> Result<Dots, String> {
    let is_side = |side: f32| (1.0..=MAX_SIDE).contains(&side);
    if !is_side(width) || !is_side(height) {
        return Err("a page has no size that can be drawn".into());
    }
    let scale = size.scale().min(MAX_DOTS / width.max(height));
    let settings = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
        ..RenderSettings::default()
    };
    let drawn = render(page, cache, &InterpreterSettings::default(), &settings);
    let shade = |dot: &[u8; 4]| {
        let [red, green, blue, _] = dot.map(u32::from);
        let grey = (red * 30 + green * 59 + blue * 11) / 100;
        ((grey * (SHADES - 1) + 127) / 255) as u8
    };
    let (dots, _) = drawn.data_as_u8_slice().as_chunks::<4>();
    Ok(Dots {
        width: drawn.width().into(),
        height: drawn.height().into(),
        shades: dots.iter().map(shade).collect(),
    })
}

/// A PNG of four bits a dot.
fn encode(dots: &Dots) -> Result<Vec<u8>, png::EncodingError> {
    let rows = dots.shades.chunks(dots.width.max(1) as usize);
    let packed: Vec<u8> = rows
        .flat_map(|row| row.chunks(2))
        .map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or_default())
        .collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, dots.width, dots.height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_compression(png::Compression::High);
    encoder.write_header()?.write_image_data(&packed)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pdf_is_not_drawn() {
        for bytes in [b"".as_slice(), b"PK\x03\x04", b"%PDF-1.7\n%%EOF"] {
            let drawn = pages(bytes, &[1], Size::Thumbnail);
            assert!(drawn.is_err() || drawn == Ok(Vec::new()), "{drawn:?}");
        }
    }

    #[test]
    fn a_budget_is_shared() {
        let mut budget = Budget { left: 3, missing: 0 };
        assert_eq!(budget.take(&[1, 2]), [1, 2]);
        assert_eq!(budget.take(&[5, 6, 7]), [5]);
        assert_eq!(budget.missing, 2);
    }
}
