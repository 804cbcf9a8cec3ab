//! Reads where things stand on the pages of a PDF: every text with its size and
//! face, every rule, and the box of every picture.
//!
//! Lengths are in points, from the upper left corner of the page.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// The texts in the order of the page.
    pub(crate) texts: Vec<Set>,
    /// The lines that are drawn.
    pub(crate) rules: Vec<Drawn>,
    /// The boxes around what is drawn as a picture with an alternative text.
    pub(crate) pictures: Vec<Drawn>,
    /// The boxes around the shapes that are filled, in pictures too.
    pub(crate) inks: Vec<Drawn>,
}

/// A text that is set in one go.
#[derive(Debug, Clone)]
pub(crate) struct Set {
    /// The left edge.
    pub(crate) left: f64,
    /// The right edge.
    pub(crate) right: f64,
    /// The baseline.
    pub(crate) baseline: f64,
    pub(crate) size: f64,
    /// The name of the face.
    pub(crate) face: String,
    /// Whether it stands outside the structure: running head and folio.
    pub(crate) furniture: bool,
}

impl Set {
    pub(crate) fn bold(&self) -> bool {
        self.face.contains("Bold")
    }

    pub(crate) fn italic(&self) -> bool {
        self.face.contains("Italic")
    }
}

/// A rule or the box of a picture.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Drawn {
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
    /// The thickness of a rule.
    pub(crate) thickness: f64,
}

impl Drawn {
    pub(crate) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }

    fn around(points: &[(f64, f64)], thickness: f64) -> Option<Self> {
        let (x, y) = *points.first()?;
        let mut drawn = Self { left: x, right: x, top: y, bottom: y, thickness };
        for (x, y) in points {
            drawn.left = drawn.left.min(*x);
            drawn.right = drawn.right.max(*x);
            drawn.top = drawn.top.min(*y);
            drawn.bottom = drawn.bottom.max(*y);
        }
        Some(drawn)
    }

    pub(crate) fn joined(self, other: Self) -> Self {
        let corners = [
            (self.left, self.top),
            (self.right, self.bottom),
            (other.left, other.top),
            (other.right, other.bottom),
        ];
        Self::around(&corners, 0.0).unwrap_or(self)
    }
}

/// Reads the pages of a PDF.
pub(crate) fn read(bytes: &[u8]) -> Vec<Sheet> {
    let file = Document::load_mem(bytes).expect("a PDF");
    file.page_iter().map(|page| sheet(&file, page)).collect()
}

fn sheet(file: &Document, page: ObjectId) -> Sheet {
    let dictionary = file.get_dictionary(page).expect("a page");
    let paper = dictionary
        .get(b"MediaBox")
        .and_then(Object::as_array)
        .expect("a size");
    let paper = numbers(paper);
    let fonts = file.get_page_fonts(page).expect("fonts");
    let fonts = fonts.into_iter().map(|(name, font)| (name, Face::read(file, font)));
    let mut pen = Pen {
        sheet: Sheet {
            width: paper[2],
            height: paper[3],
            ..Sheet::default()
        },
        fonts: fonts.collect(),
        states: vec![State { matrix: IDENTITY, thickness: 1.0 }],
        font: None,
        size: 0.0,
        line: IDENTITY,
        path: Vec::new(),
        open: Vec::new(),
    };
    let content = Content::decode(&file.get_page_content(page)).expect("operations");
    for operation in &content.operations {
        pen.perform(&operation.operator, &operation.operands);
    }
    pen.sheet
}

type Matrix = [f64; 6];
const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// What comes of a matrix inside another one.
fn within(inner: Matrix, outer: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = inner;
    let at = |x: f64, y: f64| (x * outer[0] + y * outer[2], x * outer[1] + y * outer[3]);
    let (first, second, third) = (at(a, b), at(c, d), at(e, f));
    [first.0, first.1, second.0, second.1, third.0 + outer[4], third.1 + outer[5]]
}

fn numbers(operands: &[Object]) -> Vec<f64> {
    let number = |operand: &Object| operand.as_float().map(f64::from).unwrap_or(0.0);
    operands.iter().map(number).collect()
}

#[derive(Clone, Copy)]
struct State {
    matrix: Matrix,
    thickness: f64,
}

/// Marked content that is open.
struct Open {
    structured: bool,
    picture: Option<Drawn>,
    pictured: bool,
}

struct Pen {
    sheet: Sheet,
    fonts: BTreeMap<Vec<u8>, Face>,
    states: Vec<State>,
    font: Option<Vec<u8>>,
    size: f64,
    line: Matrix,
    path: Vec<(f64, f64)>,
    open: Vec<Open>,
}

impl Pen {
    fn state(&mut self) -> &mut State {
        self.states.last_mut().expect("a state")
    }

    fn perform(&mut self, operator: &str, operands: &[Object]) {
        let given = numbers(operands);
        match operator {
            "q" => self.states.push(*self.states.last().expect("a state")),
            "Q" => drop(self.states.pop()),
            "cm" => {
                let inner = given.try_into().expect("six numbers");
                let state = self.state();
                state.matrix = within(inner, state.matrix);
            }
            "w" => self.state().thickness = given[0],
            "Tf" => {
                self.font = operands[0].as_name().ok().map(<[u8]>::to_vec);
                self.size = given[1];
            }
            "BT" => self.line = IDENTITY,
            "Tm" => self.line = given.try_into().expect("six numbers"),
            "Tj" | "TJ" => self.set(operands),
            "Td" | "TD" | "T*" | "'" | "\"" | "Tz" | "Tc" | "Tw" | "Ts" | "Do" => {
                panic!("this reader does not read `{operator}`")
            }
            "m" | "l" => self.point(given[0], given[1]),
            "c" => self.point(given[4], given[5]),
            "re" => {
                self.point(given[0], given[1]);
                self.point(given[0] + given[2], given[1] + given[3]);
            }
            "S" | "s" | "f" | "F" | "f*" | "B" | "B*" | "n" => self.paint(operator),
            "BMC" => self.begin(None),
            "BDC" => self.begin(operands[1].as_dict().ok()),
            "EMC" => self.end(),
            _ => {}
        }
    }

    fn point(&mut self, x: f64, y: f64) {
        let [.., x, y] = within([1.0, 0.0, 0.0, 1.0, x, y], self.state().matrix);
        self.path.push((x, self.sheet.height - y));
    }

    fn paint(&mut self, operator: &str) {
        let path = std::mem::take(&mut self.path);
        let thickness = self.state().thickness;
        let Some(drawn) = Drawn::around(&path, thickness) else { return };
        if operator.starts_with(['f', 'F', 'B']) {
            self.sheet.inks.push(drawn);
        }
        match self.open.iter_mut().rev().find(|open| open.pictured) {
            Some(open) => {
                let all = open.picture.map_or(drawn, |known| known.joined(drawn));
                open.picture = Some(all);
            }
            None if operator == "S" => self.sheet.rules.push(drawn),
            None => {}
        }
    }

    fn begin(&mut self, properties: Option<&Dictionary>) {
        let has = |key: &[u8]| properties.is_some_and(|found| found.has(key));
        let (structured, pictured) = (has(b"MCID"), has(b"MCID") && has(b"Alt"));
        self.open.push(Open { structured, pictured, picture: None });
    }

    fn end(&mut self) {
        let closed = self.open.pop().expect("open content");
        self.sheet.pictures.extend(closed.picture);
    }

    fn set(&mut self, operands: &[Object]) {
        let name = self.font.as_ref().expect("a font");
        let face = &self.fonts[name];
        let matrix = within(self.line, self.states.last().expect("a state").matrix);
        let length = operands.iter().map(|shown| face.length(shown)).sum::<f64>();
        self.sheet.texts.push(Set {
            left: matrix[4],
            right: matrix[4] + length / 1000.0 * self.size * matrix[0],
            baseline: self.sheet.height - matrix[5],
            size: self.size * matrix[0],
            face: face.name.clone(),
            furniture: !self.open.iter().any(|open| open.structured),
        });
    }
}

/// What a font says of its glyphs, each of which has a code of two bytes.
struct Face {
    name: String,
    widths: BTreeMap<u16, f64>,
}

impl Face {
    fn read(file: &Document, font: &Dictionary) -> Self {
        let name = font.get(b"BaseFont").and_then(Object::as_name).expect("a name");
        let inner = font.get_deref(b"DescendantFonts", file).and_then(Object::as_array);
        let inner = inner.expect("a font of glyphs").first().expect("a font");
        let (_, inner) = file.dereference(inner).expect("a font");
        let inner = inner.as_dict().expect("a font");
        let list = inner.get_deref(b"W", file).and_then(Object::as_array);
        let mut widths = BTreeMap::new();
        let mut rest = list.expect("widths").as_slice();
        while let [first, second, after @ ..] = rest {
            let from = first.as_i64().expect("a code") as u16;
            let (_, second) = file.dereference(second).expect("widths");
            match second {
                Object::Array(given) => {
                    widths.extend((from..).zip(numbers(given)));
                    rest = after;
                }
                last => {
                    let to = last.as_i64().expect("a code") as u16;
                    let width = numbers(&after[..1])[0];
                    widths.extend((from..=to).map(|code| (code, width)));
                    rest = &after[1..];
                }
            }
        }
        Self {
            name: String::from_utf8_lossy(name).into_owned(),
            widths,
        }
    }

    /// The length of a shown string, in thousandths of the size.
    fn length(&self, shown: &Object) -> f64 {
        match shown {
            Object::String(bytes, _) => {
                let codes = bytes.chunks(2).map(|code| {
                    u16::from(code[0]) << 8 | code.get(1).copied().map_or(0, u16::from)
                });
                codes.map(|code| self.widths.get(&code).copied().unwrap_or(0.0)).sum()
            }
            Object::Array(pieces) => pieces
                .iter()
                .map(|piece| match piece {
                    Object::String(..) => self.length(piece),
                    back => -numbers(std::slice::from_ref(back))[0],
                })
                .sum(),
            _ => 0.0,
        }
    }
}
