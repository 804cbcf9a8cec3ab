//! A picture in the line of its paragraph, as DrawingML.
//!
//! Invariant: the words for readers who cannot see the picture are with it.

use super::xml::Element;
use crate::docx::measure::emus;
use crate::docx::pictures::Picture;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";
/// The extension of an image that is a vector image too, and its namespace
/// ([MS-ODRAWXML], 2.3.3).
const VECTOR: [&str; 2] = [
    "{96DAC541-7B7A-43D3-8B79-37D633B846F1}",
    "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
];

/// The id of the relationship to the points of a picture.
pub(super) fn points_id(index: usize) -> String {
    format!("rIdPicture{}", index + 1)
}

/// The id of the relationship to the vectors of a picture.
pub(super) fn vectors_id(index: usize) -> String {
    format!("rIdVector{}", index + 1)
}

/// What stands in `w:drawing` for a picture.
pub(super) fn inline(index: usize, picture: &Picture) -> Element {
    let extent = |name: &str| {
        Element::new(name)
            .with("cx", emus(picture.size.0).to_string())
            .with("cy", emus(picture.size.1).to_string())
    };
    let locks = Element::new("a:graphicFrameLocks").with("noChangeAspect", "1");
    let data = Element::new("a:graphicData")
        .with("uri", format!("{DRAWING}/picture"))
        .child(pic(index, picture, extent("a:ext")));
    let mut inline = Element::new("wp:inline")
        .with("xmlns:wp", format!("{DRAWING}/wordprocessingDrawing"))
        .with("xmlns:a", format!("{DRAWING}/main"));
    for side in ["distT", "distB", "distL", "distR"] {
        inline.set(side, "0");
    }
    inline
        .child(extent("wp:extent"))
        .child(properties("wp:docPr", index, picture))
        .child(Element::new("wp:cNvGraphicFramePr").child(locks))
        .child(Element::new("a:graphic").child(data))
}

fn pic(index: usize, picture: &Picture, extent: Element) -> Element {
    let description = Element::new("pic:nvPicPr")
        .child(properties("pic:cNvPr", index, picture))
        .child(Element::new("pic:cNvPicPr"));
    let fill = Element::new("pic:blipFill")
        .child(blip(index, picture))
        .child(Element::new("a:stretch").child(Element::new("a:fillRect")));
    let place = Element::new("a:off").with("x", "0").with("y", "0");
    let shape = Element::new("a:prstGeom")
        .with("prst", "rect")
        .child(Element::new("a:avLst"));
    let frame = Element::new("pic:spPr")
        .child(Element::new("a:xfrm").child(place).child(extent))
        .child(shape);
    Element::new("pic:pic")
        .with("xmlns:pic", format!("{DRAWING}/picture"))
        .child(description)
        .child(fill)
        .child(frame)
}

fn blip(index: usize, picture: &Picture) -> Element {
    let blip = Element::new("a:blip").with("r:embed", points_id(index));
    if picture.image.svg.is_none() {
        return blip;
    }
    let [extension, namespace] = VECTOR;
    let vectors = Element::new("asvg:svgBlip")
        .with("xmlns:asvg", namespace)
        .with("r:embed", vectors_id(index));
    let extension = Element::new("a:ext").with("uri", extension).child(vectors);
    blip.child(Element::new("a:extLst").child(extension))
}

/// The name is for the list of objects and is not read aloud.
fn properties(name: &str, index: usize, picture: &Picture) -> Element {
    let number = (index + 1).to_string();
    Element::new(name)
        .with("id", number.as_str())
        .with("name", format!("Picture {number}"))
        .with("descr", picture.description.as_str())
}
