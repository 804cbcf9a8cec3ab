//! The small parts: properties, fonts, relationships, content types.
//!
//! Invariant: a part is in the file exactly when a relationship leads to it
//! and its content type is declared.

use super::Completion;
use super::drawing::{points_id, vectors_id};
use super::xml::Element;
use crate::agenda::Direction;
use crate::diag::Diagnostics;
use crate::document::Version;
use crate::style::LanguageLook;

const OFFICE: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES: &str = "application/vnd.openxmlformats-";

/// A part of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Document,
    Styles,
    Settings,
    Footnotes,
    FontTable,
    Theme,
    Header(usize),
    Footer(usize),
    Core,
    App,
}

impl Part {
    /// The kind of the relationship that leads to the part.
    fn kind(self) -> &'static str {
        match self {
            Part::Document => "officeDocument",
            Part::Styles => "styles",
            Part::Settings => "settings",
            Part::Footnotes => "footnotes",
            Part::FontTable => "fontTable",
            Part::Theme => "theme",
            Part::Header(_) => "header",
            Part::Footer(_) => "footer",
            Part::Core => "core-properties",
            Part::App => "extended-properties",
        }
    }

    /// The name of the part below its folder.
    fn file(self) -> String {
        match self {
            Part::Header(number) => format!("header{number}.xml"),
            Part::Footer(number) => format!("footer{number}.xml"),
            Part::Core => "core.xml".to_owned(),
            Part::App => "app.xml".to_owned(),
            Part::Document
            | Part::Styles
            | Part::Settings
            | Part::Footnotes
            | Part::FontTable
            | Part::Theme => {
                let stem = if self == Part::Document { "document" } else { self.kind() };
                format!("{stem}.xml")
            }
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Part::Core | Part::App => "docProps",
            Part::Document
            | Part::Styles
            | Part::Settings
            | Part::Footnotes
            | Part::FontTable
            | Part::Theme
            | Part::Header(_)
            | Part::Footer(_) => "word",
        }
    }

    /// The content type.
    fn content_type(self) -> String {
        match self {
            Part::Core => format!("{TYPES}package.core-properties+xml"),
            Part::App => format!("{TYPES}officedocument.extended-properties+xml"),
            Part::Theme => format!("{TYPES}officedocument.theme+xml"),
            Part::Document => {
                format!("{TYPES}officedocument.wordprocessingml.document.main+xml")
            }
            Part::Styles
            | Part::Settings
            | Part::Footnotes
            | Part::FontTable
            | Part::Header(_)
            | Part::Footer(_) => {
                format!("{TYPES}officedocument.wordprocessingml.{}+xml", self.kind())
            }
        }
    }

    /// The id of the relationship; that of headers and footers is docx-rs's.
    fn id(self) -> String {
        match self {
            Part::Header(number) => format!("rIdHeader{number}"),
            Part::Footer(number) => format!("rIdFooter{number}"),
            Part::Document
            | Part::Styles
            | Part::Settings
            | Part::Footnotes
            | Part::FontTable
            | Part::Theme
            | Part::Core
            | Part::App => format!("rId-{}", self.kind()),
        }
    }

    fn relationship(self, in_root: bool) -> Element {
        let kind = match self {
            Part::Core => format!("{PACKAGE}/relationships/metadata/{}", self.kind()),
            _ => format!("{OFFICE}/{}", self.kind()),
        };
        let file = self.file();
        let folder = self.folder();
        let target = if in_root { format!("{folder}/{file}") } else { file };
        relationship(&self.id(), &kind, &target)
    }
}

/// What is in a file of the archive.
pub(super) enum Content {
    /// XML.
    Tree(Element),
    /// Anything else.
    Bytes(Vec<u8>),
}

/// All parts by name, relationships and content types included, in the order
/// of the archive. `pictures` says by their index in which part each is.
pub(super) fn with_relationships(
    parts: Vec<(Part, Element)>,
    pictures: &[(usize, Part)],
    completion: &Completion<'_>,
) -> Result<Vec<(String, Content)>, Diagnostics> {
    let in_root = |part: Part| matches!(part, Part::Document | Part::Core | Part::App);
    let mut types = content_types();
    let mut root = relationships();
    let mut owned: Vec<(Part, Element)> = Vec::new();
    for (part, _) in &parts {
        let name = format!("/{}/{}", part.folder(), part.file());
        let declared = Element::new("Override")
            .with("PartName", name)
            .with("ContentType", part.content_type());
        types.push(declared);
        if in_root(*part) {
            root.push(part.relationship(true));
        } else {
            relate(&mut owned, Part::Document, part.relationship(false));
        }
    }
    for (id, url) in &completion.body_links {
        relate(&mut owned, Part::Document, link(id, url));
    }
    for (id, url) in &completion.note_links {
        relate(&mut owned, Part::Footnotes, link(id, url));
    }
    let mut images = Vec::new();
    for (index, part) in pictures {
        for (id, file, bytes) in images_of(*index, completion)? {
            relate(
                &mut owned,
                *part,
                relationship(&id, &format!("{OFFICE}/image"), &file),
            );
            images.push((format!("word/{file}"), Content::Bytes(bytes)));
        }
    }
    let mut files = vec![
        ("[Content_Types].xml".to_owned(), Content::Tree(types)),
        ("_rels/.rels".to_owned(), Content::Tree(root)),
    ];
    for (part, relationships) in owned {
        let name = format!("{}/_rels/{}.rels", part.folder(), part.file());
        files.push((name, Content::Tree(relationships)));
    }
    let named = |(part, element): (Part, Element)| {
        (format!("{}/{}", part.folder(), part.file()), Content::Tree(element))
    };
    files.extend(parts.into_iter().map(named));
    files.extend(images);
    Ok(files)
}

/// Adds a relationship to those of the part that it starts from.
fn relate(owned: &mut Vec<(Part, Element)>, owner: Part, relationship: Element) {
    let known = owned.iter_mut().find(|(part, _)| *part == owner);
    if let Some((_, relationships)) = known {
        relationships.push(relationship);
    } else {
        owned.push((owner, relationships().child(relationship)));
    }
}

/// The images of a picture: id of the relationship, file, bytes.
fn images_of(
    index: usize,
    completion: &Completion<'_>,
) -> Result<Vec<(String, String, Vec<u8>)>, Diagnostics> {
    let Some(picture) = completion.pictures.get(index) else {
        return Ok(Vec::new());
    };
    let file = |ending: &str| format!("media/image{}.{ending}", index + 1);
    let image = &picture.image;
    let mut images = vec![(points_id(index), file("png"), image.png()?.to_vec())];
    if let Some(svg) = &image.svg {
        images.push((vectors_id(index), file("svg"), svg.clone()));
    }
    Ok(images)
}

fn content_types() -> Element {
    let default = |extension: &str, content_type: &str| {
        Element::new("Default")
            .with("Extension", extension)
            .with("ContentType", content_type)
    };
    Element::new("Types")
        .with("xmlns", format!("{PACKAGE}/content-types"))
        .child(default("rels", &format!("{TYPES}package.relationships+xml")))
        .child(default("xml", "application/xml"))
        .child(default("png", "image/png"))
        .child(default("svg", "image/svg+xml"))
}

fn relationships() -> Element {
    Element::new("Relationships").with("xmlns", format!("{PACKAGE}/relationships"))
}

fn relationship(id: &str, kind: &str, target: &str) -> Element {
    Element::new("Relationship")
        .with("Id", id)
        .with("Type", kind)
        .with("Target", target)
}

fn link(id: &str, url: &str) -> Element {
    relationship(id, &format!("{OFFICE}/hyperlink"), url).with("TargetMode", "External")
}

/// Title, author, language and dates.
pub(super) fn core(version: &Version) -> Element {
    let time = format!("{}T00:00:00Z", version.date);
    let date =
        |name: &str| Element::new(name).with("xsi:type", "dcterms:W3CDTF").text(&time);
    Element::new("cp:coreProperties")
        .with("xmlns:cp", format!("{PACKAGE}/metadata/core-properties"))
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .child(Element::new("dc:title").text(&version.title))
        .child(Element::new("dc:creator").text(&version.author))
        .child(Element::new("dc:identifier").text(&version.symbol))
        .child(Element::new("dc:language").text(&version.language.to_string()))
        .child(date("dcterms:created"))
        .child(date("dcterms:modified"))
}

/// The program that made the file.
pub(super) fn app() -> Element {
    let namespace =
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    Element::new("Properties")
        .with("xmlns", namespace)
        .child(Element::new("Application").text(env!("CARGO_PKG_NAME")))
}

/// The faces of the document, each with the face of the PDF in its place where
/// a machine lacks it. The first face of the language is for its own script:
/// the complex one if it runs from right to left, the East Asian one if it is
/// not the face of Latin letters.
pub(super) fn font_table(language: &LanguageLook) -> Element {
    let word = &language.word;
    let main = language.fonts.iter().find(|choice| choice.covers.is_none());
    let main = main.map(|choice| choice.family.as_str());
    let own = main.filter(|family| *family != language.latin_font);
    let rtl = language.direction == Direction::Rtl;
    let faces = [
        (&word.font, Some(language.latin_font.as_str())),
        (&word.font_east_asia, own.filter(|_| !rtl)),
        (&word.font_complex, own.filter(|_| rtl)),
    ];
    let mut table = Element::new("w:fonts").with("xmlns:w", WORD);
    for (index, (name, other)) in faces.iter().enumerate() {
        if faces[..index].iter().any(|(known, _)| known == name) {
            continue;
        }
        let mut font = Element::new("w:font").with("w:name", name.as_str());
        if let Some(other) = other {
            font.push(Element::new("w:altName").with("w:val", *other));
        }
        // What to look for where there is neither: a book face.
        font.push(Element::new("w:family").with("w:val", "roman"));
        font.push(Element::new("w:pitch").with("w:val", "variable"));
        table.push(font);
    }
    table
}
