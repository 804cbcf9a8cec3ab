//! The styles of the control block, of the later pages' heads and feet, and of
//! the notes.
//!
//! Heights of the control block are measured from the lower edge of the paper;
//! its row is as high as the block, and every part keeps its height by the space
//! above it. (By the space under them they would not: LibreOffice counts that of
//! the last paragraph of a cell twice.)
//!
//! Invariant: numbers and codes run from left to right in every language.

use docx_rs::TabValueType;

use super::names::variant;
use super::paragraph::Rule;
use super::places::plain_style;
use super::{Catalogue, Use, furniture};
use crate::agenda::Direction;
use crate::docx::geometry::HAIRLINE;
use crate::docx::measure::{ascent, descent};
use crate::style::{Align, Style};

impl Catalogue<'_> {
    pub(super) fn add_control(&mut self, direction: Direction, digits: bool) {
        let (look, geometry) = (self.look, self.geometry.clone());
        let (control, ltr) = (&look.control, Direction::Ltr);
        // From the upper edge of the block to something that ends at a height.
        let down_to = |height: f64| (control.bottom - height).max(0.0);
        // Where the document runs from right to left, the start is at the right.
        let at_start = |style: &Style| match direction {
            Direction::Ltr => Style { indent_start: control.start, ..style.clone() },
            Direction::Rtl => Style {
                indent_end: control.start,
                align: Align::End,
                ..style.clone()
            },
        };
        let number = &look.styles[furniture::JOB_NUMBER];
        let under_number = control.job_baseline - descent(number.line);
        let bars_top = control.bars_bottom + control.bars_height;
        let before = down_to(under_number + number.line);
        let after = (under_number - bars_top).max(0.0);
        let line = at_start(&Style { before, after, ..number.clone() });
        self.add(Use::JobNumber, &number.word, &line, ltr);

        let printed = &look.styles[furniture::BAR_DIGITS];
        let digits_top = control.digits_baseline + ascent(printed.line);
        let after =
            if digits { (control.bars_bottom - digits_top).max(0.0) } else { 0.0 };
        let bars = plain_style("Bar code", HAIRLINE, HAIRLINE);
        self.add_pictured(Use::BarCode, &at_start(&Style { after, ..bars }), ltr);
        let line = at_start(printed);
        self.add(Use::BarDigits, &printed.word, &line, ltr);

        let words = &look.styles[furniture::RECYCLE];
        let before = down_to(control.recycle_bottom + words.line);
        let line = Style { before, ..words.clone() };
        self.add(Use::Recycle, &words.word, &line, direction);
        let sign = Style {
            before: down_to(control.recycle_bottom + control.sign),
            indent_start: control.recycle_gap,
            ..plain_style("Recycle sign", HAIRLINE, HAIRLINE)
        };
        self.add_pictured(Use::RecycleSign, &sign, direction);
        let code = Style {
            before: down_to(control.qr_bottom + control.qr_size),
            align: Align::End,
            indent_end: control.qr_end,
            ..plain_style("QR code", HAIRLINE, HAIRLINE)
        };
        self.add_pictured(Use::QrCode, &code, direction);
        let after = geometry.control_bottom - HAIRLINE - geometry.footer;
        let end = Style {
            after,
            ..plain_style("Control end", HAIRLINE, HAIRLINE)
        };
        self.add(Use::ControlEnd, &end.word, &end, direction);
    }

    /// The running head stands at the outer side, which is the right one of odd
    /// pages unless the document opens from the other side. The folio does too,
    /// by a tab where it is on the right, since the job number has the inner one.
    pub(super) fn add_later_pages(&mut self, direction: Direction) {
        let (look, geometry) = (self.look, self.geometry.clone());
        let (odd, even) = match direction {
            Direction::Ltr => (Align::End, Align::Start),
            Direction::Rtl => (Align::Start, Align::End),
        };
        let ltr = Direction::Ltr;
        let head = &look.styles[furniture::RUNNING_HEAD];
        for (place, name, align) in [
            (Use::HeadOdd, head.word.clone(), odd),
            (Use::HeadEven, variant(&head.word, "even"), even),
        ] {
            let (before, after) = (geometry.head_before, geometry.head_after);
            self.add(place, &name, &Style { align, before, after, ..head.clone() }, ltr);
            if let Some(style) = self.styles.get_mut(&place) {
                let thickness = look.page.head_rule_thickness;
                let distance = geometry.head_rule_distance;
                style.rule = Some(Rule { thickness, distance });
            }
        }
        let folio = &look.styles[furniture::FOLIO];
        // What is bold in a style of paragraphs, no style of characters can
        // make light: so the two styles of characters say all.
        let line = Style {
            bold: false,
            italic: false,
            align: Align::Start,
            after: geometry.folio_after,
            ..folio.clone()
        };
        self.add(Use::Folio, &folio.word, &line, ltr);
        if let Some(style) = self.styles.get_mut(&Use::Folio) {
            style.tabs = vec![(TabValueType::Right, geometry.measure)];
        }
    }

    /// The line above each page of a draft: it stands by itself at its distance
    /// from the upper edge, so that it moves nothing else.
    pub(super) fn add_draft(&mut self, direction: Direction) {
        let draft = self.look.styles[furniture::DRAFT].clone();
        let line = Style { before: 0.0, ..draft.clone() };
        self.add(Use::Draft, &draft.word, &line, direction);
        if let Some(style) = self.styles.get_mut(&Use::Draft) {
            style.from_top = Some(draft.before);
        }
    }

    pub(super) fn add_notes(&mut self, direction: Direction) {
        let look = self.look;
        let note = &look.styles[furniture::NOTE];
        self.add(Use::Note, &note.word, note, direction);
        let rule = Style {
            after: look.notes.rule_after,
            indent_start: look.notes.rule_start,
            ..plain_style("Footnote Separator", note.size, note.size)
        };
        self.add(Use::NoteRule, &rule.word, &rule, direction);
    }

    /// The line that ends a document: the border of a paragraph as wide as it.
    pub(super) fn add_end_line(&mut self, direction: Direction) {
        let line = &self.look.end_line;
        let side = (self.geometry.measure - line.length) / 2.0;
        let (before, thickness) = (line.before, line.thickness);
        let end = Style {
            before,
            indent_start: side,
            indent_end: side,
            ..plain_style("End line", HAIRLINE, HAIRLINE)
        };
        self.add(Use::EndLine, &end.word, &end, direction);
        if let Some(style) = self.styles.get_mut(&Use::EndLine) {
            style.rule = Some(Rule { thickness, distance: 0.0 });
        }
    }
}
