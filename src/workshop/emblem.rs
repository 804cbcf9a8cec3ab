//! The emblem in the masthead: the one that is asked for, else the one that
//! `distr.toml` names, else the neutral drawing among the templates.
//!
//! Invariant: the bytes are passed on as they are, if they are a picture that can be
//! drawn at a cost that an emblem may have.

use serde::Deserialize;

use crate::diag::{Diagnostic, Diagnostics, Place, codes};
use crate::project::Project;

/// The name of the emblem among the templates.
pub(super) const TEMPLATE: &str = "emblem.svg";

/// The settings of a project, which may have none.
const SETTINGS: &str = "distr.toml";

/// The most points of an emblem: a print of 20 centimetres has fewer.
#[cfg(any(feature = "docx", feature = "pdf"))]
const MAX_POINTS: u64 = 16_000_000;

/// What a project may set.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    /// The file of the emblem, below the root of the project.
    emblem: Option<String>,
}

/// The picture of an emblem: SVG or PNG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Emblem {
    /// Where it comes from.
    pub path: String,
    /// The bytes of the file.
    pub bytes: Vec<u8>,
}

impl Emblem {
    /// The emblem in a file that was read.
    ///
    /// # Errors
    /// The file is neither SVG nor PNG, is damaged, has too many points, or refers to
    /// another file.
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Diagnostic> {
        let path = path.into();
        let text = str::from_utf8(&bytes).ok().filter(|text| text.contains("<svg"));
        let sound = match text {
            _ if bytes.starts_with(b"\x89PNG\r\n\x1a\n") => points(&bytes),
            Some(text) => alone(text),
            None => Err("it is neither SVG nor PNG".to_owned()),
        };
        match sound {
            Ok(()) => Ok(Self { path, bytes }),
            Err(reason) => Err(codes::emblem_malformed(&path, &reason)),
        }
    }

    /// The emblem of a project.
    pub(super) fn of(project: &Project) -> Result<Self, Diagnostics> {
        let path = match settings(project)?.emblem {
            Some(path) => path,
            None => format!("templates/{TEMPLATE}"),
        };
        let bytes = project
            .bytes(&path)
            .map_err(|error| codes::unreadable(&path, &error.to_string()))?;
        Ok(Self::new(path, bytes)?)
    }
}

/// Finds that a PNG can be read to its end.
#[cfg(any(feature = "docx", feature = "pdf"))]
fn points(bytes: &[u8]) -> Result<(), String> {
    let damaged = |error: png::DecodingError| format!("it is damaged: {error}");
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
        .read_info()
        .map_err(damaged)?;
    let (across, down) = (reader.info().width, reader.info().height);
    if u64::from(across) * u64::from(down) > MAX_POINTS {
        return Err(format!("{across} by {down} points are more than {MAX_POINTS}"));
    }
    while reader.next_row().map_err(damaged)?.is_some() {}
    Ok(())
}

/// Without a format nothing is drawn.
#[cfg(not(any(feature = "docx", feature = "pdf")))]
fn points(_: &[u8]) -> Result<(), String> {
    Ok(())
}

/// Finds that an SVG draws nothing from another file.
fn alone(text: &str) -> Result<(), String> {
    for tag in text.split('<').filter_map(|rest| rest.split('>').next()) {
        let name = tag
            .split(|char: char| char.is_whitespace())
            .next()
            .unwrap_or_default();
        let name = name.rsplit(':').next().unwrap_or_default();
        if !["image", "feImage", "use"].contains(&name) {
            continue;
        }
        for (at, _) in tag.match_indices("href") {
            let (before, rest) = (&tag[..at], &tag[at + "href".len()..]);
            // These letters may stand in the data of an image, too.
            let is_key =
                before.ends_with(|char: char| char.is_whitespace() || char == ':');
            let Some(rest) = rest.trim_start().strip_prefix('=').filter(|_| is_key)
            else {
                continue;
            };
            let value = rest.split(['"', '\'']).nth(1).unwrap_or_default();
            if !value.starts_with('#') && !value.starts_with("data:") {
                return Err(format!("it refers to `{value}`"));
            }
        }
    }
    Ok(())
}

fn settings(project: &Project) -> Result<Settings, Diagnostics> {
    if !project.has(SETTINGS) {
        return Ok(Settings::default());
    }
    let file = project.text(SETTINGS)?;
    toml::from_str(&file.text).map_err(|error| {
        let range = error.span().unwrap_or(0..0);
        let place = Place { file: file.clone(), range };
        codes::toml_malformed(place, error.message()).into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> String {
        let refused = Emblem::new("e", bytes.to_vec()).unwrap_err();
        assert_eq!(refused.code, "emblem-malformed");
        refused.message
    }

    #[test]
    fn what_an_svg_refers_to_is_in_it() {
        let svg = |inner: &str| format!("<svg xmlns:x='l'>{inner}</svg>").into_bytes();
        for name in ["file:///etc/passwd", "http://a.org/b.png", "../a.png", ""] {
            let inner = format!("<g/><image\n x:href = '{name}' width='1'/>");
            let said = refused(&svg(&inner));
            assert!(said.contains(&format!("it refers to `{name}`")), "{said}");
        }
        for name in ["#a", "data:image/png;base64,AAhref+/"] {
            let inner = format!("<use href='{name}'/><a href='http://a.org'/>");
            assert!(Emblem::new("e", svg(&inner)).is_ok(), "{name}");
        }
    }

    #[cfg(any(feature = "docx", feature = "pdf"))]
    #[test]
    fn a_png_is_read_to_its_end_before_it_is_drawn() {
        let png = |side: u32, points: &[u8]| {
            let mut bytes = Vec::new();
            let mut encoder = png::Encoder::new(&mut bytes, side, side);
            encoder.set_color(png::ColorType::Grayscale);
            let mut writer = encoder.write_header().unwrap();
            match points {
                [] => writer.write_chunk(png::chunk::IDAT, &[0]).unwrap(),
                points => writer.write_image_data(points).unwrap(),
            }
            drop(writer);
            bytes
        };
        let sound = png(4, &[0; 16]);
        assert!(Emblem::new("e", sound.clone()).is_ok());
        for end in 8..sound.len() - 16 {
            assert!(refused(&sound[..end]).contains("it is damaged"), "{end}");
        }
        let said = refused(&png(60_000, &[]));
        assert!(said.contains("60000 by 60000 points are more than"), "{said}");
    }
}
