//! The room judged on the sample document, in the looks of the project.
//!
//! Invariant: the file is read back as a zip of XML, never with docx-rs.

mod names;
mod package;
mod styles;
mod text;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;

use super::package::xml::{Element, Node};
use super::{Artwork, Image, render};
use crate::agenda::Direction;
use crate::diag::File;
use crate::document::{Document, sample};
use crate::style::{Look, Profile, Sheet, Station, resolve};

type Parts = BTreeMap<String, Element>;

fn project_file(path: &str) -> File {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    File::new(path, fs::read_to_string(root.join(path)).unwrap())
}

fn look(document: &Document) -> Look {
    let language = &document.version.language;
    let profile = project_file(&format!("locales/{language}/profile.toml"));
    let profile = Profile::parse(language, &profile).unwrap();
    let sheet = Sheet::parse(&project_file("templates/style.toml")).unwrap();
    let station = project_file("templates/stations/vienna.toml");
    resolve(&sheet, &profile, &Station::parse(&station).unwrap())
}

fn artwork() -> Artwork {
    let [emblem, recycle] = ["emblem", "recycle"].map(|name| {
        let path = format!("templates/{name}.svg");
        Image::read(&path, project_file(&path).text.as_bytes()).unwrap()
    });
    Artwork::new(emblem, recycle)
}

fn samples() -> [(Document, Look); 2] {
    [Direction::Ltr, Direction::Rtl].map(|direction| {
        let document = sample::document(direction);
        let look = look(&document);
        (document, look)
    })
}

fn parts(bytes: &[u8]) -> Parts {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
    let mut parts = Parts::new();
    for name in names {
        let mut content = Vec::new();
        zip.by_name(&name).unwrap().read_to_end(&mut content).unwrap();
        if !name.ends_with(".xml") && !name.ends_with(".rels") {
            continue;
        }
        parts.insert(name, Element::parse(&content).unwrap());
    }
    parts
}

fn rendered(document: &Document, look: &Look) -> Parts {
    parts(&render(document, look, &artwork()).unwrap())
}

fn all<'a>(root: &'a Element, name: &str) -> Vec<&'a Element> {
    let mut found = Vec::new();
    root.walk(&mut |element| {
        if element.name == name {
            found.push(element);
        }
    });
    found
}

fn text(element: &Element) -> String {
    let mut out = String::new();
    for node in &element.children {
        match node {
            Node::Element(child) => out.push_str(&text(child)),
            Node::Text(text) => out.push_str(text),
        }
    }
    out
}

fn value<'a>(element: &'a Element, path: &[&str]) -> Option<&'a str> {
    let mut place = element;
    for name in path {
        place = place.find(name)?;
    }
    Some(place.attribute("w:val").unwrap_or("1"))
}

fn style<'a>(parts: &'a Parts, name: &str) -> &'a Element {
    let styles = all(&parts["word/styles.xml"], "w:style");
    let mut named = styles.iter().filter(|style| value(style, &["w:name"]) == Some(name));
    let found = named.next().unwrap_or_else(|| panic!("no style `{name}`"));
    assert!(named.next().is_none(), "two styles `{name}`");
    found
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The characters of a part, the numbers of notes as Word will print them: it
/// counts the notes without a mark of their own.
fn printed(root: &Element) -> String {
    let mut out = String::new();
    let mut number = 0;
    root.walk(&mut |element| match element.name.as_str() {
        "w:t" => out.push_str(&text(element)),
        "w:footnoteReference" if element.attribute("w:customMarkFollows").is_some() => {}
        "w:footnoteRef" | "w:footnoteReference" => {
            number += 1;
            out.push_str(&number.to_string());
        }
        _ => {}
    });
    out
}
