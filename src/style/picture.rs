//! Finds a picture sound before it is drawn.
//!
//! Invariant: nothing is drawn here, and nothing is read but the bytes that are given.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The most points of a picture: a print of 20 centimetres has fewer.
const MAX_POINTS: u64 = 16_000_000;

/// The deepest nesting of elements.
const MAX_DEPTH: usize = 64;

/// What would come into a document as text that nobody reads back, as a layer in which
/// text could hide, or as a drawing that takes minutes.
const NOT_PLAIN: [&str; 4] = ["text", "foreignObject", "filter", "mask"];

/// What draws something.
const SHAPES: [&[u8]; 9] = [
    b"path",
    b"rect",
    b"circle",
    b"ellipse",
    b"line",
    b"polyline",
    b"polygon",
    b"image",
    b"use",
];

/// What makes a layer of a shape that is plain in itself.
const LAYERS: [&str; 4] = ["opacity", "filter", "mask", "mix-blend-mode"];

/// Finds that the bytes are a picture in SVG or PNG that is whole, has no more points
/// than 16,000,000, draws something, nothing from another file, and is made of plain
/// shapes.
///
/// # Errors
/// What is wrong with it.
pub fn check(bytes: &[u8]) -> Result<(), String> {
    let text = str::from_utf8(bytes).ok().filter(|text| text.contains("<svg"));
    match text {
        _ if bytes.starts_with(b"\x89PNG\r\n\x1a\n") => points(bytes),
        Some(text) => alone(text),
        None => Err("it is neither SVG nor PNG".to_owned()),
    }
}

/// Finds that a PNG can be read to its end.
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

/// Finds that an SVG is whole, draws something, nothing from another file, and is made of
/// plain shapes.
fn alone(text: &str) -> Result<(), String> {
    let damaged = |error: &dyn std::fmt::Display| format!("it is damaged: {error}");
    let mut reader = Reader::from_str(text);
    let mut depth = 0;
    let mut draws = false;
    loop {
        match reader.read_event().map_err(|error| damaged(&error))? {
            Event::Start(tag) => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err("its elements are too deep".to_owned());
                }
                draws |= SHAPES.contains(&tag.local_name().as_ref());
                inside(&tag)?;
            }
            Event::Empty(tag) => {
                draws |= SHAPES.contains(&tag.local_name().as_ref());
                inside(&tag)?;
            }
            Event::End(_) => depth -= 1,
            Event::Eof if depth > 0 => return Err(damaged(&"an element has no end")),
            Event::Eof if !draws => return Err("it draws nothing".to_owned()),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// Finds that an element draws nothing from another file, and is plain.
fn inside(tag: &BytesStart<'_>) -> Result<(), String> {
    plain(tag)?;
    if !matches!(tag.local_name().as_ref(), b"image" | b"feImage" | b"use") {
        return Ok(());
    }
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| format!("it is damaged: {error}"))?;
        let value = String::from_utf8_lossy(&attribute.value);
        let is_here = value.starts_with('#') || value.starts_with("data:");
        if attribute.key.local_name().as_ref() == b"href" && !is_here {
            return Err(format!("it refers to `{value}`"));
        }
    }
    Ok(())
}

/// Finds that an element is a plain shape, or holds such.
fn plain(tag: &BytesStart<'_>) -> Result<(), String> {
    let name = String::from_utf8_lossy(tag.local_name().as_ref()).into_owned();
    if NOT_PLAIN.contains(&name.as_str()) {
        return Err(format!("it has `{name}`, and a document shows plain shapes alone"));
    }
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| format!("it is damaged: {error}"))?;
        let key =
            String::from_utf8_lossy(attribute.key.local_name().as_ref()).into_owned();
        let value = String::from_utf8_lossy(&attribute.value);
        let mut properties: Vec<(&str, &str)> = vec![(&key, &value)];
        if key == "style" {
            let pairs = value.split(';').filter_map(|one| one.split_once(':'));
            properties.extend(pairs.map(|(name, value)| (name.trim(), value.trim())));
        }
        let is_layer = |(name, value): &&(&str, &str)| {
            LAYERS.contains(name)
                && !matches!(*value, "1" | "1.0" | "100%" | "none" | "normal")
        };
        if let Some((name, value)) = properties.iter().find(is_layer) {
            return Err(format!(
                "it has `{name}` with `{value}`, and a document shows plain shapes alone"
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> String {
        check(bytes).unwrap_err()
    }

    #[test]
    fn an_svg_is_whole() {
        for torn in ["<svg", "<svg>", "<svg><g></svg>", "<svg><image href=#a/></svg>"] {
            assert!(refused(torn.as_bytes()).contains("it is damaged"), "{torn}");
        }
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
            assert_eq!(check(&svg(&inner)), Ok(()), "{name}");
        }
    }

    #[test]
    fn an_svg_is_made_of_plain_shapes() {
        let svg = |inner: &str| format!("<svg xmlns:x='l'>{inner}</svg>").into_bytes();
        for inner in [
            "<text>A</text>",
            "<foreignObject/>",
            "<defs><filter><feTurbulence numOctaves='100000'/></filter></defs>",
            "<mask/>",
            "<g opacity='.5'><path/></g>",
            "<g style='fill: red; opacity: 0.5'/>",
            "<path filter='url(#f)'/>",
            "<path style='mix-blend-mode:multiply'/>",
        ] {
            let said = refused(&svg(inner));
            assert!(said.contains("plain shapes"), "{inner}: {said}");
        }
        let deep = "<g>".repeat(MAX_DEPTH) + &"</g>".repeat(MAX_DEPTH);
        assert_eq!(refused(&svg(&deep)), "its elements are too deep");
        let calm = "<g opacity='1' fill-opacity='.5' style='filter:none'><path/></g>";
        assert_eq!(check(&svg(calm)), Ok(()));
        for empty in ["", "<g/>", "<defs><clipPath/></defs>"] {
            assert_eq!(refused(&svg(empty)), "it draws nothing", "{empty}");
        }
    }

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
        assert_eq!(check(&sound), Ok(()));
        for end in 8..sound.len() - 16 {
            assert!(refused(&sound[..end]).contains("it is damaged"), "{end}");
        }
        let said = refused(&png(60_000, &[]));
        assert!(said.contains("60000 by 60000 points are more than"), "{said}");
    }
}
