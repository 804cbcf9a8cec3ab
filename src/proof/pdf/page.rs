//! The content of a page: glyphs by their marks in the structure, and what
//! stands outside it.
//!
//! Invariant: text is read or refused; an operator that could show, hide or
//! move text in a way that is not understood here is damage.

use std::collections::BTreeMap;
use std::rc::Rc;

use hayro::hayro_syntax::content::Instruction;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::font::{Font, codes};
use super::operation::{
    Shown, last_number, mark, name, numbers, operators, replacement, shown,
};
use super::piece::Piece;
use crate::proof::Damage;

/// From the coordinates of the text to those of the page.
type Matrix = [f32; 6];

const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// The most bytes of a page.
const MAX_CONTENT: usize = 64 << 20;

/// The text of a page.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// What the structure can name, by the number of its mark.
    pub(super) marked: BTreeMap<i64, Vec<Piece>>,
    /// What stands outside the structure, such as running heads.
    pub(super) strays: Vec<Piece>,
}

/// The fonts that were read, by their objects.
pub(super) type Fonts = BTreeMap<ObjectId, Rc<Font>>;

/// A stretch of marked content that is open.
struct Open {
    id: Option<i64>,
    /// Whether other text than that of the glyphs was given for it.
    replaced: bool,
    reversed: bool,
}

/// Where and how text is shown.
struct State {
    /// The page, from 0.
    page: usize,
    outer: Vec<Matrix>,
    line: Matrix,
    text: Matrix,
    font: Option<Rc<Font>>,
    size: f32,
    open: Vec<Open>,
    /// The text that replaces the glyphs shown next.
    instead: Option<String>,
}

/// Reads a page.
pub(super) fn read(
    file: &Document,
    (number, id): (usize, ObjectId),
    known: &mut Fonts,
) -> Result<Page, Damage> {
    let dictionary = file.get_dictionary(id).map_err(damage)?;
    let resources = resources(file, dictionary);
    let fonts = fonts(file, resources, known)?;
    let content = file.get_page_content_with_limit(id, MAX_CONTENT).map_err(damage)?;
    let mut state = State {
        page: number,
        outer: vec![IDENTITY],
        line: IDENTITY,
        text: IDENTITY,
        font: None,
        size: 0.0,
        open: Vec::new(),
        instead: None,
    };
    let mut page = Page::default();
    operators(content, |operation| {
        match &**operation.operator {
            b"Do" => {
                let name = name(operation);
                picture(file, resources, name.as_deref().unwrap_or_default())?;
            }
            b"Tf" => {
                let font = name(operation).and_then(|name| fonts.get(&*name).cloned());
                let font = font.ok_or_else(|| Damage("a font is missing".into()))?;
                state.font = Some(font);
                state.size = last_number(operation).unwrap_or_default();
            }
            _ => {
                if let Some(piece) = state.take(operation)? {
                    page.add(&state.open, piece);
                }
            }
        }
        Ok(())
    })?;
    Ok(page)
}

impl Page {
    fn add(&mut self, open: &[Open], piece: Piece) {
        match open.iter().rev().find_map(|open| open.id) {
            Some(id) => self.marked.entry(id).or_default().push(piece),
            None => self.strays.push(piece),
        }
    }
}

impl State {
    /// Follows an operator; returns the text that it shows.
    fn take(&mut self, operation: &Instruction<'_, '_>) -> Result<Option<Piece>, Damage> {
        let nowhere = || Damage("text has no place".into());
        match &**operation.operator {
            b"q" => self.outer.push(self.outer.last().copied().unwrap_or(IDENTITY)),
            b"Q" => drop(self.outer.pop()),
            b"cm" => {
                let inner: Matrix = numbers(operation).ok_or_else(nowhere)?;
                if let Some(outer) = self.outer.last_mut() {
                    *outer = combined(inner, *outer);
                }
            }
            b"BT" => self.set_text(IDENTITY),
            b"Tm" => self.set_text(numbers(operation).ok_or_else(nowhere)?),
            b"Td" => {
                let [x, y] = numbers(operation).ok_or_else(nowhere)?;
                self.set_text(combined([1.0, 0.0, 0.0, 1.0, x, y], self.line));
            }
            b"Tr" if numbers(operation) != Some([0.0]) => {
                return Err(Damage("text is written so that nobody sees it".into()));
            }
            b"BMC" | b"BDC" => self.open(operation),
            b"EMC" => {
                self.open.pop();
            }
            b"Tj" | b"TJ" => return self.show(operation).map(Some),
            b"'" | b"\"" | b"T*" | b"TD" => {
                return Err(Damage("text stands where it cannot be followed".into()));
            }
            _ => {}
        }
        Ok(None)
    }

    fn set_text(&mut self, matrix: Matrix) {
        self.line = matrix;
        self.text = matrix;
    }

    fn open(&mut self, operation: &Instruction<'_, '_>) {
        let replacement = replacement(operation);
        let replaced = replacement.is_some();
        if replaced && !self.open.iter().any(|open| open.replaced) {
            self.instead = replacement;
        }
        let reversed = name(operation).as_deref() == Some(b"ReversedChars");
        self.open.push(Open { id: mark(operation), replaced, reversed });
    }

    fn show(&mut self, operation: &Instruction<'_, '_>) -> Result<Piece, Damage> {
        let font = self.font.as_deref();
        let font = font.ok_or_else(|| Damage("text has no font".into()))?;
        let replaced = self.open.iter().any(|open| open.replaced);
        let reversed = self.open.iter().any(|open| open.reversed);
        let outer = self.outer.last().copied().unwrap_or(IDENTITY);
        let [width, _, _, height, x, y] = combined(self.text, outer);
        let mut piece =
            Piece::new(self.page, (x, y), (self.size * height).abs(), reversed);
        // In thousandths of the size of the type.
        let mut advance = 0.0;
        let end = |advance: f32| x + advance / 1000.0 * self.size * width;
        for shown in shown(operation) {
            let text = match shown {
                Shown::Text(text) => text,
                Shown::Back(distance) => {
                    advance -= distance;
                    continue;
                }
                Shown::Other => {
                    return Err(Damage("text is shown in no known way".into()));
                }
            };
            for code in codes(&text) {
                advance += font.width(code);
                if !replaced {
                    let glyph = font.characters(code).ok_or_else(|| {
                        Damage("a glyph does not tell its character".into())
                    })?;
                    piece.push(glyph, end(advance));
                }
            }
        }
        // The first glyphs stand for all the text, the others for none.
        if replaced && let Some(instead) = self.instead.take() {
            piece.push(&instead, end(advance));
        }
        Ok(piece)
    }
}

/// A matrix within another.
fn combined(inner: Matrix, outer: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = inner;
    let [oa, ob, oc, od, oe, of] = outer;
    [
        a * oa + b * oc,
        a * ob + b * od,
        c * oa + d * oc,
        c * ob + d * od,
        e * oa + f * oc + oe,
        e * ob + f * od + of,
    ]
}

/// The resources of a page or of the pages above it.
fn resources<'a>(file: &'a Document, page: &'a Dictionary) -> Option<&'a Dictionary> {
    let mut node = page;
    // A file may be damaged so that it turns in a circle.
    for _ in 0..32 {
        let own = node.get_deref(b"Resources", file).and_then(Object::as_dict);
        if let Ok(own) = own {
            return Some(own);
        }
        node = node.get_deref(b"Parent", file).and_then(Object::as_dict).ok()?;
    }
    None
}

fn fonts(
    file: &Document,
    resources: Option<&Dictionary>,
    known: &mut Fonts,
) -> Result<BTreeMap<Vec<u8>, Rc<Font>>, Damage> {
    let mut fonts = BTreeMap::new();
    let named = resources.and_then(|all| all.get_deref(b"Font", file).ok());
    let Some(named) = named.and_then(|named| named.as_dict().ok()) else {
        return Ok(fonts);
    };
    for (name, font) in named {
        let id = font.as_reference().map_err(damage)?;
        let font = match known.get(&id) {
            Some(font) => font.clone(),
            None => {
                let font = file.get_dictionary(id).map_err(damage)?;
                let font = Rc::new(Font::of(font, file)?);
                known.insert(id, font.clone());
                font
            }
        };
        fonts.insert(name.clone(), font);
    }
    Ok(fonts)
}

/// A picture may be shown, but no form in which text could hide.
fn picture(
    file: &Document,
    resources: Option<&Dictionary>,
    name: &[u8],
) -> Result<(), Damage> {
    let hidden = || Damage("text may hide in a form within a page".into());
    let forms = resources.and_then(|all| all.get_deref(b"XObject", file).ok());
    let forms = forms.and_then(|forms| forms.as_dict().ok()).ok_or_else(hidden)?;
    let form = forms.get_deref(name, file).and_then(Object::as_stream);
    let form = &form.map_err(|_| hidden())?.dict;
    let is_image = form.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image");
    let inner = form.get_deref(b"Resources", file).and_then(Object::as_dict);
    let shows_text = inner.is_ok_and(|inner| inner.has(b"Font") || inner.has(b"XObject"));
    if is_image || !shows_text { Ok(()) } else { Err(hidden()) }
}

/// What the reader of the file says is wrong with it.
#[allow(clippy::needless_pass_by_value)] // so that it can be handed to `map_err`
pub(super) fn damage(error: lopdf::Error) -> Damage {
    Damage(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matrix_within_another_moves_a_point_by_both() {
        let moved = |[a, b, c, d, e, f]: Matrix, (x, y): (f32, f32)| {
            (a * x + c * y + e, b * x + d * y + f)
        };
        // Turned, widened and slanted, so that every number matters.
        let inner = [2.0, 3.0, 5.0, 7.0, 11.0, 13.0];
        let outer = [17.0, 19.0, 23.0, 29.0, 31.0, 37.0];
        for point in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (2.0, 3.0)] {
            let both = moved(outer, moved(inner, point));
            assert_eq!(moved(combined(inner, outer), point), both);
        }
    }
}
