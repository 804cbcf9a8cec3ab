//! The images that Word gets: given ones, read and drawn once for all
//! documents, and codes, drawn from the modules of the tree.
//!
//! Word shows a vector image where it can and the points beside it where it
//! cannot; so a vector image comes with both.
//!
//! Invariant: an image says nothing that the tree has no words for, and its
//! bytes depend on nothing but what is given.

use std::sync::{Arc, OnceLock};

use png::{BitDepth, ColorType, Compression, Encoder};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use crate::diag::{Diagnostics, codes};

/// The longer side of a vector image in points of the image beside it: some four
/// hundred to the inch of the widest place there is, the emblem's.
const LONGER_SIDE: f32 = 320.0;

/// The points of an image along the narrow element of a code.
const MODULE: usize = 8;

/// An image.
#[derive(Debug)]
pub struct Image {
    points: Points,
    /// The points across and down, unless a given image does not tell them.
    extent: Option<(u32, u32)>,
    /// The same as SVG, if it is a vector image.
    pub(super) svg: Option<Vec<u8>>,
}

/// An image as PNG.
#[derive(Debug)]
enum Points {
    Given(Vec<u8>),
    /// That of a vector image, drawn when a document asks for it: a build in which
    /// nothing has changed has none that does.
    Drawn {
        tree: Box<Tree>,
        png: OnceLock<Option<Vec<u8>>>,
    },
}

/// The images that are the same in every document.
#[derive(Debug, Clone)]
pub struct Artwork {
    /// The emblem in the masthead.
    pub(super) emblem: Arc<Image>,
    /// The sign beside the request to recycle.
    pub(super) recycle: Arc<Image>,
}

impl Artwork {
    /// The emblem and the recycling sign.
    pub fn new(emblem: Image, recycle: Image) -> Self {
        Self {
            emblem: Arc::new(emblem),
            recycle: Arc::new(recycle),
        }
    }
}

impl Image {
    /// An image from the bytes of a PNG or SVG file.
    ///
    /// # Errors
    /// A file that is neither; `path` names it.
    pub fn read(path: &str, bytes: &[u8]) -> Result<Self, Diagnostics> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Ok(Self {
                points: Points::Given(bytes.to_vec()),
                extent: told_extent(bytes),
                svg: None,
            });
        }
        let unreadable =
            |reason: String| Diagnostics::from(codes::unreadable(path, &reason));
        // What an image refers to outside of itself is not fetched.
        let hrefs = ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        };
        let options = Options { image_href_resolver: hrefs, ..Options::default() };
        let tree = Tree::from_data(bytes, &options)
            .map_err(|error| unreadable(error.to_string()))?;
        Ok(Self {
            extent: Some(extent(&tree)),
            points: Points::Drawn { tree: Box::new(tree), png: OnceLock::new() },
            svg: Some(bytes.to_vec()),
        })
    }

    /// The image as PNG.
    ///
    /// # Errors
    /// It cannot be drawn.
    pub(super) fn png(&self) -> Result<&[u8], Diagnostics> {
        match &self.points {
            Points::Given(png) => Ok(png),
            Points::Drawn { tree, png } => {
                let png = png.get_or_init(|| draw(tree)).as_deref();
                let undrawn = || codes::internal("a vector image cannot be drawn");
                Ok(png.ok_or_else(undrawn)?)
            }
        }
    }

    /// The size in which the image stands whole within a width and a height, in
    /// points, whatever its own form is.
    pub(super) fn within(&self, (width, height): (f64, f64)) -> (f64, f64) {
        let Some((across, down)) = self.extent else {
            return (width, height);
        };
        let (across, down) = (f64::from(across), f64::from(down));
        let scale = (width / across).min(height / down);
        (across * scale, down * scale)
    }

    /// A bar code from its elements, bars and spaces in turn; `wide` is the width
    /// of a wide element as a multiple of a narrow one, `height` likewise.
    pub(super) fn bars(elements: &[bool], wide: f64, height: f64) -> Option<Self> {
        let scaled = |length: f64| (length * MODULE as f64).round().max(1.0) as usize;
        let mut row = Vec::new();
        for (index, is_wide) in elements.iter().enumerate() {
            let width = if *is_wide { scaled(wide) } else { MODULE };
            row.extend(std::iter::repeat_n(index % 2 == 0, width));
        }
        black_and_white(&[row], scaled(height))
    }

    /// A QR code from its modules.
    pub(super) fn modules(dark: &[Vec<bool>]) -> Option<Self> {
        let wider = |row: &Vec<bool>| -> Vec<bool> {
            row.iter()
                .flat_map(|dark| std::iter::repeat_n(*dark, MODULE))
                .collect()
        };
        black_and_white(&dark.iter().map(wider).collect::<Vec<_>>(), MODULE)
    }
}

/// The points of a PNG across and down, as its header tells them (PNG, 11.2.2).
fn told_extent(png: &[u8]) -> Option<(u32, u32)> {
    let number = |from: usize| -> Option<u32> {
        let bytes = png.get(from..from + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    };
    let told = number(16).zip(number(20));
    told.filter(|(across, down)| *across > 0 && *down > 0)
}

/// The points of a vector image across and down.
fn extent(tree: &Tree) -> (u32, u32) {
    let points = |length: f32| (length * scale(tree)).ceil().max(1.0) as u32;
    (points(tree.size().width()), points(tree.size().height()))
}

/// The points of a vector image along one of its own units.
fn scale(tree: &Tree) -> f32 {
    LONGER_SIDE / tree.size().width().max(tree.size().height())
}

/// Draws the points of a vector image; none if they do not fit into the memory.
fn draw(tree: &Tree) -> Option<Vec<u8>> {
    let (across, down) = extent(tree);
    let mut pixmap = Pixmap::new(across, down)?;
    let transform = Transform::from_scale(scale(tree), scale(tree));
    resvg::render(tree, transform, &mut pixmap.as_mut());
    let colours = pixmap.pixels().iter().flat_map(|pixel| {
        let colour = pixel.demultiply();
        [colour.red(), colour.green(), colour.blue(), colour.alpha()]
    });
    let colours: Vec<u8> = colours.collect();
    let size = (pixmap.width(), pixmap.height());
    encode(size, ColorType::Rgba, BitDepth::Eight, &colours)
}

/// An image of black and white points, in which each row stands so many times; none if
/// it has no extent.
fn black_and_white(rows: &[Vec<bool>], times: usize) -> Option<Image> {
    let width = rows.first().map_or(0, Vec::len);
    let size = (u32::try_from(width).ok()?, u32::try_from(rows.len() * times).ok()?);
    // One bit for each point, eight in a byte; black is zero.
    let byte = |points: &[bool]| {
        points.iter().enumerate().fold(0xff_u8, |byte, (place, black)| {
            if *black { byte & !(0x80 >> place) } else { byte }
        })
    };
    let packed = |row: &Vec<bool>| row.chunks(8).map(byte).collect::<Vec<u8>>();
    let bytes: Vec<u8> = rows.iter().flat_map(|row| packed(row).repeat(times)).collect();
    let png = encode(size, ColorType::Grayscale, BitDepth::One, &bytes)?;
    Some(Image {
        points: Points::Given(png),
        extent: Some(size),
        svg: None,
    })
}

fn encode(
    (width, height): (u32, u32),
    colours: ColorType,
    depth: BitDepth,
    bytes: &[u8],
) -> Option<Vec<u8>> {
    let mut png = Vec::new();
    let mut encoder = Encoder::new(&mut png, width, height);
    encoder.set_color(colours);
    encoder.set_depth(depth);
    // The emblem is drawn anew in every run, and codes in every document; a search
    // for the shortest form takes as long as a whole document.
    encoder.set_compression(Compression::Fastest);
    encoder.write_header().ok()?.write_image_data(bytes).ok()?;
    Some(png)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows of a black and white PNG, true where it is black.
    fn rows(image: &Image) -> Vec<Vec<bool>> {
        let decoder = png::Decoder::new(std::io::Cursor::new(image.png().unwrap()));
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        let (width, line) = (info.width as usize, info.line_size);
        let bit = |row: &[u8], place: usize| row[place / 8] & (0x80 >> (place % 8)) == 0;
        let row = |row: &[u8]| (0..width).map(|place| bit(row, place)).collect();
        bytes[..info.height as usize * line].chunks(line).map(row).collect()
    }

    #[test]
    fn a_qr_code_is_drawn_module_by_module() {
        let dark = vec![vec![true, false, true], vec![false, false, true], vec![true; 3]];
        let drawn = rows(&Image::modules(&dark).unwrap());
        assert_eq!((drawn.len(), drawn[0].len()), (3 * MODULE, 3 * MODULE));
        for (y, row) in drawn.iter().enumerate() {
            for (x, black) in row.iter().enumerate() {
                assert_eq!(*black, dark[y / MODULE][x / MODULE], "{x} {y}");
            }
        }
    }

    #[test]
    fn bars_keep_their_widths() {
        let drawn =
            rows(&Image::bars(&[true, false, false, true, false], 2.5, 4.0).unwrap());
        assert_eq!(drawn.len(), 4 * MODULE);
        let runs: Vec<(bool, usize)> = drawn[0]
            .chunk_by(|a, b| a == b)
            .map(|run| (run[0], run.len()))
            .collect();
        assert_eq!(runs, [(true, 20), (false, 8), (true, 8), (false, 20), (true, 8)]);
        assert!(drawn.iter().all(|row| *row == drawn[0]));
    }

    #[test]
    fn a_vector_image_comes_with_points() {
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>\
            <rect width='20' height='10' fill='#f00'/></svg>";
        let image = Image::read("a.svg", svg).unwrap();
        assert_eq!(image.svg.as_deref(), Some(svg.as_slice()));
        let decoder = png::Decoder::new(std::io::Cursor::new(image.png().unwrap()));
        let reader = decoder.read_info().unwrap();
        assert_eq!((reader.info().width, reader.info().height), (320, 160));
        assert_eq!(image.within((10.0, 10.0)), (10.0, 5.0));
        let again = Image::read("b.png", image.png().unwrap()).unwrap();
        assert_eq!(again.png().unwrap(), image.png().unwrap());
        assert_eq!((again.svg.as_deref(), again.extent), (None, image.extent));
    }

    #[test]
    fn what_is_no_image_is_refused() {
        let refused = Image::read("emblem.svg", b"<html/>").unwrap_err();
        assert_eq!(refused.iter().next().unwrap().code, "unreadable");
        assert!(Image::modules(&[]).is_none());
    }
}
