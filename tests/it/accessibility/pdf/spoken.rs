//! Reads what the pages of a PDF say in which language.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Document, Encoding, Object, ObjectId};

/// The text that is marked as in a language, by the tag of the language.
pub(super) fn read(file: &Document) -> BTreeMap<String, String> {
    let mut spoken = BTreeMap::new();
    for page in file.page_iter() {
        read_page(file, page, &mut spoken);
    }
    spoken
}

/// A stretch of marked content that is open.
#[derive(Default)]
struct Open {
    /// Whether another text is read in its place.
    replaced: bool,
    language: Option<String>,
}

fn read_page(file: &Document, id: ObjectId, spoken: &mut BTreeMap<String, String>) {
    let fonts: BTreeMap<Vec<u8>, Encoding<'_>> = file
        .get_page_fonts(id)
        .expect("fonts")
        .into_iter()
        .map(|(name, font)| (name, font.get_font_encoding(file).expect("an encoding")))
        .collect();
    let content = Content::decode(&file.get_page_content(id)).expect("operations");
    let mut font = None;
    let mut open: Vec<Open> = Vec::new();
    let mut say = |open: &[Open], text: &str| {
        let language = open.iter().rev().find_map(|open| open.language.as_ref());
        if let Some(language) = language {
            spoken.entry(language.clone()).or_default().push_str(text);
        }
    };
    for operation in &content.operations {
        match operation.operator.as_str() {
            "Tf" => font = fonts.get(operation.operands[0].as_name().expect("a name")),
            "BMC" => open.push(Open::default()),
            "BDC" => {
                let properties = operation.operands[1].as_dict().expect("properties");
                let actual = properties.get(b"ActualText").and_then(Object::as_str);
                let hidden = open.iter().any(|open| open.replaced);
                let language = super::string(properties, "Lang");
                let language = (!language.is_empty()).then_some(language);
                open.push(Open { replaced: actual.is_ok(), language });
                if actual.is_ok() && !hidden {
                    say(&open, &super::string(properties, "ActualText"));
                }
            }
            "EMC" => drop(open.pop()),
            "Tj" | "TJ" | "'" | "\"" if !open.iter().any(|open| open.replaced) => {
                let font = font.expect("text in a font");
                let text: String =
                    operation.operands.iter().map(|shown| decode(shown, font)).collect();
                say(&open, &text);
            }
            _ => {}
        }
    }
}

fn decode(shown: &Object, font: &Encoding<'_>) -> String {
    match shown {
        Object::String(bytes, _) => font.bytes_to_string(bytes).expect("Unicode"),
        Object::Array(pieces) => pieces.iter().map(|piece| decode(piece, font)).collect(),
        _ => String::new(),
    }
}
