//! Says in a part what docx-rs cannot say.
//!
//! Invariant: a run without a voice, a table or a note that is not accounted
//! for stops the document.

use super::Completion;
use super::drawing;
use super::order;
use super::parts::Part;
use super::xml::Element;
use crate::agenda::Direction;
use crate::diag::{Diagnostics, codes};
use crate::docx::measure::eighths;
use crate::docx::notes;
use crate::docx::pictures::unmark as unmark_picture;
use crate::docx::styles::{NORMAL, table};
use crate::docx::voice::{Marks, unmark};

/// Elements that mean nothing when they are empty.
const MEANINGLESS: &[&str] =
    &["w:rPr", "w:pPr", "w:tcPr", "w:trPr", "w:tblBorders", "w:tcBorders"];

/// Goes over the parts of a file.
pub(super) struct Completer<'a> {
    completion: &'a Completion<'a>,
    tables: usize,
    notes: Vec<String>,
    /// The part that is worked on.
    story: Part,
    /// The pictures met, by their index, each with its part.
    pictures: Vec<(usize, Part)>,
    problems: Diagnostics,
}

impl<'a> Completer<'a> {
    /// A completer before the first part.
    pub(super) fn new(completion: &'a Completion<'a>) -> Self {
        Self {
            completion,
            tables: 0,
            notes: Vec::new(),
            story: Part::Document,
            pictures: Vec::new(),
            problems: Diagnostics::default(),
        }
    }

    /// Completes a part.
    pub(super) fn part(&mut self, part: Part, root: &mut Element) {
        self.story = part;
        declare_only_what_is_used(root);
        match root.name.as_str() {
            "w:styles" => self.styles(root),
            "w:settings" => self.settings(root),
            _ => {}
        }
        self.element(root);
        if root.name == "w:footnotes" {
            for note in root.elements_mut() {
                self.note(note);
            }
            self.separators(root);
        }
    }

    /// The pictures with their parts, if everything that was to be said was said.
    pub(super) fn finish(mut self) -> Result<Vec<(usize, Part)>, Diagnostics> {
        let tables = self.completion.tables.len();
        if self.tables != tables {
            self.wrong(format!("{} of {tables} tables were written", self.tables));
        }
        let document = self.completion.document;
        let ids: Vec<String> = notes::ids(document)
            .into_iter()
            .flatten()
            .map(|id| id.to_string())
            .collect();
        if self.notes != ids {
            let (called, wanted) = (self.notes.join(", "), ids.join(", "));
            self.wrong(format!("the footnotes {called} are called, not {wanted}"));
        }
        let counted = document.notes.iter().filter(|note| notes::is_counted(note));
        for (number, note) in (1..).zip(counted) {
            if note.mark != number.to_string() {
                let (id, mark) = (&note.id, &note.mark);
                self.wrong(format!("Word numbers `{id}` with {number}, not {mark}"));
            }
        }
        let pictures = self.completion.pictures.len();
        if self.pictures.len() != pictures {
            self.wrong(format!(
                "{} of {pictures} pictures were written",
                self.pictures.len()
            ));
        }
        if self.problems.has_errors() { Err(self.problems) } else { Ok(self.pictures) }
    }

    fn wrong(&mut self, message: impl Into<String>) {
        self.problems.push(codes::internal(message));
    }

    /// Says in an element what is missing, then in its children, and puts them
    /// in order.
    fn element(&mut self, element: &mut Element) {
        match element.name.as_str() {
            "w:r" => self.run(element),
            "w:tbl" => self.table(element),
            "w:gridCol" => element.attributes.retain(|(key, _)| key != "w:type"),
            "w:tblPr" => element.retain(|child| !is_docx_rs_habit(child)),
            "w:sectPr" => self.section(element),
            "w:style" => self.style(element),
            "w:drawing" => return self.drawing(element),
            "w:footnoteReference" if self.has_own_mark(element) => {
                element.set("w:customMarkFollows", "1");
            }
            _ => {}
        }
        for child in element.elements_mut() {
            self.element(child);
        }
        element.retain(|child| {
            !MEANINGLESS.contains(&child.name.as_str())
                || !child.children.is_empty()
                || !child.attributes.is_empty()
        });
        if let Err(problems) = order::sort(element) {
            self.problems.extend(problems);
        }
    }

    /// Puts the marks of a run in the place of the number of its voice.
    fn run(&mut self, run: &mut Element) {
        let marks = &self.completion.marks;
        let properties = run.find_or_insert("w:rPr");
        let marked =
            properties.find("w:rStyle").and_then(|style| style.attribute("w:val"));
        let voice = marked.and_then(unmark);
        let known = voice.and_then(|(number, style)| {
            Some((marks.get(number)?, style.map(str::to_owned)))
        });
        let Some((marks, style)) = known else {
            self.wrong("a run has no language");
            return;
        };
        properties.retain(|child| child.name != "w:rStyle");
        if let Some(style) = style {
            properties.push(Element::new("w:rStyle").with("w:val", style));
        }
        set_marks(properties, marks);
    }

    /// A table with a head gets it and its alternative text; the block of the
    /// masthead is layout and gets neither.
    fn table(&mut self, element: &mut Element) {
        let rtl = self.completion.document.version.direction == Direction::Rtl;
        let properties = element.find_or_insert("w:tblPr");
        if rtl {
            properties.push(Element::new("w:bidiVisual"));
        }
        let style = properties
            .find("w:tblStyle")
            .and_then(|style| style.attribute("w:val"));
        let ruled = style == Some(table::RULED);
        let facts = self.completion.tables.get(self.tables).filter(|_| ruled);
        let head_rows = facts.map_or(0, |facts| facts.head_rows);
        properties.push(table_look(head_rows == 1));
        if !ruled {
            return;
        }
        if let Some(facts) = facts {
            let text = Element::new("w:tblDescription");
            properties.push(text.with("w:val", facts.description.as_str()));
        }
        self.tables += 1;
        let rows = element.elements_mut().filter(|child| child.name == "w:tr");
        let mut marked = 0;
        for head in rows.take(head_rows) {
            let properties = head.find_or_insert("w:trPr");
            properties.push(Element::new("w:tblHeader"));
            marked += 1;
        }
        if marked == 0 || marked < head_rows {
            self.wrong("a table has too few rows for its head");
        }
    }

    /// Whether Word draws no number for a footnote or the call of one.
    fn has_own_mark(&self, element: &Element) -> bool {
        let id = element.attribute("w:id");
        self.completion.own_marks.iter().any(|own| Some(own.as_str()) == id)
    }

    /// The run without content in a note is the place of its number, unless the
    /// note has a mark of its own.
    fn note(&mut self, note: &mut Element) {
        let mut marks = 0;
        for paragraph in note.elements_mut() {
            for run in paragraph.elements_mut().filter(|child| child.name == "w:r") {
                if run.elements().all(|child| child.name == "w:rPr") {
                    run.push(Element::new("w:footnoteRef"));
                    marks += 1;
                }
            }
        }
        let id = note.attribute("w:id").unwrap_or_default().to_owned();
        if marks != usize::from(!self.has_own_mark(note)) {
            self.wrong(format!("footnote {id} has {marks} places for its number"));
        }
        self.notes.push(id);
    }

    /// The drawing of the picture whose mark docx-rs left.
    fn drawing(&mut self, drawing: &mut Element) {
        let index = drawing.attribute_below("cx").and_then(unmark_picture);
        let pictures = self.completion.pictures;
        let Some((index, picture)) =
            index.and_then(|index| Some((index, pictures.get(index)?)))
        else {
            self.wrong("a drawing is of no picture");
            return;
        };
        drawing.children.clear();
        drawing.push(drawing::inline(index, picture));
        self.pictures.push((index, self.story));
    }

    fn section(&mut self, section: &mut Element) {
        if self.completion.document.version.direction == Direction::Rtl {
            section.push(Element::new("w:bidi"));
        }
    }

    /// docx-rs writes a bare `Normal` in front of ours, and language is not
    /// among its defaults.
    fn styles(&mut self, styles: &mut Element) {
        let bare = styles.children.iter().position(|node| match node {
            super::xml::Node::Element(element) => {
                element.attribute("w:styleId") == Some(NORMAL)
            }
            super::xml::Node::Text(_) => false,
        });
        if let Some(bare) = bare {
            styles.children.remove(bare);
        }
        let defaults = styles
            .find_or_insert("w:docDefaults")
            .find_or_insert("w:rPrDefault")
            .find_or_insert("w:rPr");
        defaults.push(language(&self.completion.own));
    }

    fn style(&mut self, style: &mut Element) {
        let is = |id: &str| style.attribute("w:styleId") == Some(id);
        let (normal, ruled) = (is(NORMAL), is(table::RULED));
        style.retain(|child| child.name != "w:tcPr");
        let id = style.attribute("w:styleId").unwrap_or_default();
        let alias = self.completion.aliases.iter().find(|(known, _)| *known == id);
        if let Some((_, alias)) = alias {
            style.push(Element::new("w:aliases").with("w:val", *alias));
        }
        if normal {
            style.attributes.insert(1, ("w:default".into(), "1".into()));
        }
        let paragraph = style.attribute("w:type") == Some("paragraph");
        if paragraph {
            self.breaks(style.find_or_insert("w:pPr"), normal);
        }
        if paragraph && self.completion.document.version.direction == Direction::Rtl {
            // Without a word of its own, a paragraph of a right-to-left section
            // turns "1 March 2023" into "March 2023 1".
            let properties = style.find_or_insert("w:pPr");
            if properties.find("w:bidi").is_none() {
                properties.push(Element::new("w:bidi").with("w:val", "0"));
            }
        }
        let base = style.find("w:basedOn").and_then(|base| base.attribute("w:val"));
        if paragraph && base.is_some_and(|base| base != NORMAL) {
            take_back(style.find_or_insert("w:rPr"));
        }
        if ruled {
            let thickness = self.completion.look.table.rule_under_head;
            style.push(head_row_style(thickness));
        }
    }

    /// Where lines break, and what stands between scripts: no words are divided
    /// but in justified text, as in the PDF, and no space is added between Han
    /// and Latin letters or digits (UN usage in Chinese).
    fn breaks(&self, properties: &mut Element, normal: bool) {
        if self.completion.look.language.hyphenate {
            let alignment = properties.find("w:jc");
            let is = alignment.and_then(|alignment| alignment.attribute("w:val"));
            let suppress = if is == Some("both") { "0" } else { "1" };
            let suppress = Element::new("w:suppressAutoHyphens").with("w:val", suppress);
            properties.push(suppress);
        }
        if normal {
            for name in ["w:autoSpaceDE", "w:autoSpaceDN"] {
                properties.push(Element::new(name).with("w:val", "0"));
            }
        }
    }

    /// The settings of docx-rs ask Word for old Japanese habits of layout;
    /// only what is said here is kept.
    fn settings(&mut self, settings: &mut Element) {
        let kept = ["w:zoom", "w:defaultTabStop", "w:evenAndOddHeaders", "w:compat"];
        settings.retain(|child| kept.contains(&child.name.as_str()));
        let compat = settings.find_or_insert("w:compat");
        compat.retain(|child| child.name == "w:compatSetting");
        let hyphenate = if self.completion.look.language.hyphenate { "1" } else { "0" };
        settings.push(Element::new("w:autoHyphenation").with("w:val", hyphenate));
        settings.push(Element::new("w:doNotHyphenateCaps"));
        // Two full-width marks beside each other share their space.
        let control = Element::new("w:characterSpacingControl");
        settings.push(control.with("w:val", "compressPunctuation"));
        let separator = |id: &str| Element::new("w:footnote").with("w:id", id);
        let separators = Element::new("w:footnotePr")
            .child(separator("-1"))
            .child(separator("0"));
        settings.push(separators);
    }

    /// The rules above the notes, which Word wants as notes.
    fn separators(&mut self, notes: &mut Element) {
        let kinds = [("separator", "-1"), ("continuationSeparator", "0")];
        for (index, (kind, id)) in kinds.into_iter().enumerate() {
            let mut properties = Element::new("w:rPr");
            set_marks(&mut properties, &self.completion.own);
            let style = self.completion.note_rule;
            let style = Element::new("w:pStyle").with("w:val", style);
            let paragraph =
                Element::new("w:p").child(Element::new("w:pPr").child(style)).child(
                    Element::new("w:r")
                        .child(properties)
                        .child(Element::new(&format!("w:{kind}"))),
                );
            let note = Element::new("w:footnote")
                .with("w:type", kind)
                .with("w:id", id)
                .child(paragraph);
            notes.children.insert(index, super::xml::Node::Element(note));
        }
    }
}

/// What a style does not say its base would say for it; docx-rs cannot take
/// back bold and italics of complex scripts.
fn take_back(properties: &mut Element) {
    for mark in ["w:b", "w:bCs", "w:i", "w:iCs"] {
        if properties.find(mark).is_none() {
            properties.push(Element::new(mark).with("w:val", "0"));
        }
    }
}

/// docx-rs declares every namespace that Word ever had.
fn declare_only_what_is_used(root: &mut Element) {
    let used = ["xmlns:w", "xmlns:r", "xmlns:w14", "xmlns:mc"];
    root.attributes.retain(|(key, _)| used.contains(&key.as_str()));
    if root.attribute("xmlns:mc").is_some() && root.attribute("xmlns:w14").is_some() {
        root.set("mc:Ignorable", "w14");
    }
}

/// What docx-rs says of every table, asked or not: left, and of any width.
fn is_docx_rs_habit(child: &Element) -> bool {
    child.name == "w:jc"
        || child.name == "w:tblW" && child.attribute("w:type") == Some("auto")
}

/// Marks the direction and the language of text.
fn set_marks(properties: &mut Element, marks: &Marks) {
    if marks.rtl {
        properties.push(Element::new("w:rtl"));
    }
    properties.push(language(marks));
}

/// The language of text, by the script it turns out to be in.
fn language(marks: &Marks) -> Element {
    Element::new("w:lang")
        .with("w:val", marks.val.as_str())
        .with("w:eastAsia", marks.east_asia.as_str())
        .with("w:bidi", marks.bidi.as_str())
}

/// Which conditional formats of its style a table takes.
fn table_look(head: bool) -> Element {
    let (value, first_row) = if head { ("0620", "1") } else { ("0600", "0") };
    Element::new("w:tblLook")
        .with("w:val", value)
        .with("w:firstRow", first_row)
        .with("w:lastRow", "0")
        .with("w:firstColumn", "0")
        .with("w:lastColumn", "0")
        .with("w:noHBand", "1")
        .with("w:noVBand", "1")
}

/// The rule under the header row.
fn head_row_style(thickness: f64) -> Element {
    let rule = Element::new("w:bottom")
        .with("w:val", "single")
        .with("w:sz", eighths(thickness).to_string())
        .with("w:space", "0")
        .with("w:color", "auto");
    let cell = Element::new("w:tcPr").child(Element::new("w:tcBorders").child(rule));
    Element::new("w:tblStylePr").with("w:type", "firstRow").child(cell)
}
