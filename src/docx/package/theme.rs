//! The theme: what Word offers to those who add a drawing or a table.
//!
//! Some validators take a file without one for damaged (ECMA-376-1, 14.2.7).
//!
//! Invariant: no text of a document is set by the theme.

use super::xml::Element;
use crate::style::LanguageLook;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// The colours by their use. Documents are black on white; the accents are the
/// blue of the Organization and greys.
const COLOURS: [(&str, &str); 12] = [
    ("dk1", "000000"),
    ("lt1", "FFFFFF"),
    ("dk2", "404040"),
    ("lt2", "F2F2F2"),
    ("accent1", "009EDB"),
    ("accent2", "595959"),
    ("accent3", "7F7F7F"),
    ("accent4", "A6A6A6"),
    ("accent5", "BFBFBF"),
    ("accent6", "D9D9D9"),
    ("hlink", "0563C1"),
    ("folHlink", "954F72"),
];

/// The widths of lines, in English Metric Units: ½, 1 and 1½ points.
const LINES: [&str; 3] = ["6350", "12700", "19050"];

/// A theme in the faces of the language.
pub(super) fn theme(language: &LanguageLook) -> Element {
    let name = env!("CARGO_PKG_NAME");
    let elements = element("themeElements")
        .child(colours(name))
        .child(faces(name, language))
        .child(formats(name));
    element("theme")
        .with("xmlns:a", DRAWING)
        .with("name", name)
        .child(elements)
}

fn element(name: &str) -> Element {
    Element::new(&format!("a:{name}"))
}

fn colours(name: &str) -> Element {
    let mut scheme = element("clrScheme").with("name", name);
    for (usage, value) in COLOURS {
        scheme.push(element(usage).child(element("srgbClr").with("val", value)));
    }
    scheme
}

fn faces(name: &str, language: &LanguageLook) -> Element {
    let word = &language.word;
    let mut scheme = element("fontScheme").with("name", name);
    for usage in ["majorFont", "minorFont"] {
        let mut faces = element(usage);
        for (script, face) in [
            ("latin", &word.font),
            ("ea", &word.font_east_asia),
            ("cs", &word.font_complex),
        ] {
            faces.push(element(script).with("typeface", face.as_str()));
        }
        scheme.push(faces);
    }
    scheme
}

/// Plain fills, lines without effects: the schema wants three of each.
fn formats(name: &str) -> Element {
    let fill = || {
        let colour = element("schemeClr").with("val", "phClr");
        element("solidFill").child(colour)
    };
    let list = |name: &str, entry: &dyn Fn(&str) -> Element| {
        let add = |list: Element, width| list.child(entry(width));
        LINES.into_iter().fold(element(name), add)
    };
    element("fmtScheme")
        .with("name", name)
        .child(list("fillStyleLst", &|_| fill()))
        .child(list("lnStyleLst", &|width| element("ln").with("w", width).child(fill())))
        .child(list("effectStyleLst", &|_| {
            element("effectStyle").child(element("effectLst"))
        }))
        .child(list("bgFillStyleLst", &|_| fill()))
}
