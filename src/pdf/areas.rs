//! Where the texts of messages stand on laid out pages.
//!
//! Invariant: the templates mark where the text of a message begins and ends,
//! with its id or with none; a text belongs to the mark that is open round it,
//! and pages keep the order of reading.

use typst::foundations::{Content, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// How far letters reach over and under their baseline, as shares of the size of
/// the type.
const ASCENT: f64 = 0.8;
const DESCENT: f64 = 0.25;

/// The area on a page that the text of a message covers. A message that is
/// printed twice, or goes on on the next page, has several.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// The id of the message.
    pub message: String,
    /// From the left edge of the page, in points.
    pub left: f64,
    /// From the upper edge of the page, in points.
    pub top: f64,
    /// In points.
    pub width: f64,
    /// In points.
    pub height: f64,
    /// The text, line by line, as it was typeset.
    pub words: String,
}

/// The areas of each page, in the order of reading.
pub(super) fn areas(pages: &PagedDocument) -> Vec<Vec<Area>> {
    let mut reader = Reader::default();
    let read = |page: &typst_layout::Page| {
        reader.page(&page.frame);
        let found = std::mem::take(&mut reader.found);
        // On the next page a text that goes on has another area.
        reader.open.iter_mut().for_each(|open| open.area = None);
        found
    };
    pages.pages().iter().map(read).collect()
}

/// A mark that is open.
struct Open {
    /// The message; none where the text has none.
    message: Option<String>,
    /// The index of its area on the page, once it has text.
    area: Option<usize>,
}

#[derive(Default)]
struct Reader {
    open: Vec<Open>,
    found: Vec<Area>,
}

impl Reader {
    fn page(&mut self, frame: &Frame) {
        self.frame(frame, Transform::identity());
    }

    fn frame(&mut self, frame: &Frame, transform: Transform) {
        for (position, item) in frame.items() {
            let here = transform.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => {
                    self.frame(&group.frame, here.pre_concat(group.transform));
                }
                FrameItem::Tag(Tag::Start(content, _)) => self.mark(content),
                FrameItem::Text(text) => self.text(text, here),
                FrameItem::Tag(Tag::End(..))
                | FrameItem::Shape(..)
                | FrameItem::Image(..)
                | FrameItem::Link(..) => {}
            }
        }
    }

    /// Opens or closes what a mark of the templates says.
    fn mark(&mut self, content: &Content) {
        let mark = content.to_packed::<MetadataElem>().map(|mark| &mark.value);
        let Some(Value::Dict(mark)) = mark else { return };
        if let Ok(message) = mark.get("begins") {
            let message = match message {
                Value::Str(message) => Some(message.to_string()),
                _ => None,
            };
            self.open.push(Open { message, area: None });
        } else if mark.contains("ends") {
            self.open.pop();
        }
    }

    fn text(&mut self, text: &TextItem, transform: Transform) {
        let Some(Open { message: Some(message), area }) = self.open.last_mut() else {
            return;
        };
        let corner = |x: Abs, y: Abs| {
            let point = Point::new(x, y).transform(transform);
            (point.x.to_pt(), point.y.to_pt())
        };
        let (left, top) = corner(Abs::zero(), text.size * -ASCENT);
        let (right, bottom) = corner(text.width(), text.size * DESCENT);
        match area.and_then(|index| self.found.get_mut(index)) {
            Some(area) => area.add((left, top, right, bottom), &text.text),
            None => {
                *area = Some(self.found.len());
                self.found.push(Area {
                    message: message.clone(),
                    left,
                    top,
                    width: right - left,
                    height: bottom - top,
                    words: text.text.to_string(),
                });
            }
        }
    }
}

impl Area {
    /// Grows over a text at these edges: left, upper, right, lower.
    fn add(&mut self, (left, top, right, bottom): (f64, f64, f64, f64), text: &str) {
        let (old_right, old_bottom) = (self.left + self.width, self.top + self.height);
        // The lower edge of the text is under the last line by more than letters
        // that are raised or lowered can be.
        let is_new_line = bottom > old_bottom + (bottom - top) / 2.0;
        if is_new_line && !self.words.ends_with(char::is_whitespace) {
            self.words.push('\n');
        }
        self.words.push_str(text);
        self.left = self.left.min(left);
        self.top = self.top.min(top);
        self.width = old_right.max(right) - self.left;
        self.height = old_bottom.max(bottom) - self.top;
    }
}
