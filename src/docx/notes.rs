//! The notes and their calls.
//!
//! Notes at the foot of a page are Word's own footnotes. Word draws the numbers
//! from the order of the calls; an asterisk or the letter of an annex is a mark of
//! our own, which Word does not count. A further call of a number is a field that takes it from the
//! first call, so that it stays right where somebody adds a note; a further
//! call of another mark repeats it and links to the first call.
//!
//! Notes under a table are paragraphs, since Word would set footnotes of a table
//! at the foot of the page. Their calls link to them, and they to the first call.
//!
//! Invariant: every mark that is written is the tree's, and the numbers that
//! Word draws are those of the tree.

use docx_rs::{
    BookmarkEnd, BookmarkStart, FieldCharType, Footnote, Hyperlink, HyperlinkData,
    InstrText, Paragraph, ParagraphChild, Run, RunChild,
};

use super::inlines::{plain_run, runs};
use super::styles::{Use, character};
use super::voice::VoiceNumber;
use super::writer::{Ground, Story, Writer};
use crate::diag::codes;
use crate::document::{Document, Note, Role, Series};
use crate::style::Style;

/// The id of each note of the tree among the footnotes, in the order of the
/// notes; none where the note stands under a table.
pub(super) fn ids(document: &Document) -> Vec<Option<usize>> {
    let mut last = 0;
    let mut id = |note: &Note| {
        (!note.under_table).then(|| {
            last += 1;
            last
        })
    };
    document.notes.iter().map(&mut id).collect()
}

/// Whether Word draws the mark of a note itself.
pub(super) fn is_counted(note: &Note) -> bool {
    match note.series {
        Series::Numbers => true,
        Series::Asterisks | Series::Letters => false,
    }
}

/// Writes the footnotes, so that their first calls can take them along.
pub(super) fn write(writer: &mut Writer<'_>) -> Vec<Option<Footnote>> {
    let document = writer.document;
    let notes = document.notes.iter().zip(ids(document));
    notes
        .map(|(note, id)| {
            id.map(|id| Footnote { id, content: vec![footnote(writer, note)] })
        })
        .collect()
}

fn footnote(writer: &mut Writer<'_>, note: &Note) -> Paragraph {
    let style = writer.catalogue.style(Use::Note);
    let ground = Ground { story: Story::Notes, ..writer.ground(&style.look) };
    let mut paragraph = writer.paragraph(style);
    // A run without content is the place of the number; see `package`.
    let mark = if is_counted(note) { "" } else { note.mark.as_str() };
    let mark = plain_run(mark, ground.voice, mark_style(writer, note).as_deref());
    for run in around(note, mark, ground.voice) {
        paragraph = paragraph.add_run(run);
    }
    paragraph = labelled(paragraph, "", &style.look, &ground);
    let text = runs(writer, &note.text, &ground);
    paragraph.children.extend(writer.named(&Some(note.id.clone()), text));
    paragraph
}

/// A note under a table.
pub(super) fn under_table(writer: &mut Writer<'_>, index: usize) -> Option<Paragraph> {
    let Some(note) = writer.document.notes.get(index) else {
        writer.problems.push(missing(index));
        return None;
    };
    let style = writer.catalogue.style(Use::Role(Role::TableNote));
    let ground = writer.ground(&style.look);
    let label = label(writer, note, ground.voice);
    let mut paragraph = writer.paragraph(style);
    paragraph.children =
        writer.bookmarked(&place_of_note(index), link(place_of_call(index), label));
    paragraph = labelled(paragraph, "", &style.look, &ground);
    let text = runs(writer, &note.text, &ground);
    paragraph.children.extend(writer.named(&Some(note.id.clone()), text));
    Some(paragraph)
}

/// A call of a note, with what stands before and after its mark.
pub(super) fn call(
    writer: &mut Writer<'_>,
    index: usize,
    first: bool,
    ground: &Ground,
) -> Vec<ParagraphChild> {
    let voice = ground.voice;
    let Some(note) = writer.document.notes.get(index) else {
        writer.problems.push(missing(index));
        return Vec::new();
    };
    if note.under_table {
        let mark = label(writer, note, voice);
        let call = match ground.linked {
            true => link(place_of_note(index), mark),
            false => mark,
        };
        return match first {
            true => writer.bookmarked(&place_of_call(index), call),
            false => call,
        };
    }
    match (note.series, first) {
        (_, true) => {
            let call = reference(writer, index, note, voice);
            let bookmarked = writer.bookmarked(&place_of_call(index), vec![child(call)]);
            beside(note, bookmarked, voice)
        }
        (Series::Numbers, false) => beside(note, again(note, index, voice), voice),
        (Series::Asterisks | Series::Letters, false) => {
            let mark = label(writer, note, voice);
            link(place_of_call(index), mark)
        }
    }
}

fn missing(index: usize) -> crate::diag::Diagnostic {
    codes::internal(format!("footnote {index} is called where there is none"))
}

/// The first call of a footnote.
fn reference(
    writer: &mut Writer<'_>,
    index: usize,
    note: &Note,
    voice: VoiceNumber,
) -> Run {
    let style = mark_style(writer, note);
    let mut call = plain_run("", voice, style.as_deref());
    match writer.notes.get(index) {
        Some(Some(footnote)) => {
            let reference = footnote.clone().into();
            call.children.push(RunChild::FootnoteReference(reference));
        }
        Some(None) | None => writer.problems.push(missing(index)),
    }
    if is_counted(note) {
        return call;
    }
    // A mark of our own stands in the run of its reference; LibreOffice prints
    // all but its first character twice if they stand in one text.
    note.mark
        .chars()
        .fold(call, |call, character| call.add_text(character))
}

/// A further call: a field that repeats the mark of the first and leads to it.
fn again(note: &Note, index: usize, voice: VoiceNumber) -> Vec<ParagraphChild> {
    let instruction = format!(" NOTEREF {} \\f \\h ", place_of_call(index));
    let field = |kind| marked("", voice).add_field_char(kind, false);
    // LibreOffice forgets the style of a field that is a single run.
    let runs = [
        field(FieldCharType::Begin),
        marked("", voice).add_instr_text(InstrText::Unsupported(instruction)),
        field(FieldCharType::Separate),
        marked(&note.mark, voice),
        field(FieldCharType::End),
    ];
    runs.into_iter().map(child).collect()
}

/// The style of the mark of a note. Letters are emphasized.
fn mark_style(writer: &mut Writer<'_>, note: &Note) -> Option<String> {
    match note.series {
        Series::Numbers | Series::Asterisks => Some(character::NOTE_REFERENCE.to_owned()),
        Series::Letters => {
            writer.character_style(&[character::NOTE_REFERENCE, character::EMPHASIS])
        }
    }
}

/// The mark of a note with what stands around it.
fn label(
    writer: &mut Writer<'_>,
    note: &Note,
    voice: VoiceNumber,
) -> Vec<ParagraphChild> {
    let style = mark_style(writer, note);
    vec![child(plain_run(&note.label(), voice, style.as_deref()))]
}

/// A link to a bookmark.
fn link(anchor: String, children: Vec<ParagraphChild>) -> Vec<ParagraphChild> {
    let link = HyperlinkData::Anchor { anchor };
    vec![ParagraphChild::Hyperlink(Hyperlink { link, history: None, children })]
}

/// The bookmark of a note. Word hides bookmarks that begin so.
fn place_of_note(index: usize) -> String {
    format!("_Note{}", index + 1)
}

/// The bookmark of the first call of a note.
fn place_of_call(index: usize) -> String {
    format!("_NoteCall{}", index + 1)
}

impl Writer<'_> {
    /// The children between the ends of a bookmark.
    fn bookmarked(
        &mut self,
        name: &str,
        children: Vec<ParagraphChild>,
    ) -> Vec<ParagraphChild> {
        let id = self.bookmark();
        let mut marked =
            vec![ParagraphChild::BookmarkStart(BookmarkStart::new(id, name))];
        marked.extend(children);
        marked.push(ParagraphChild::BookmarkEnd(BookmarkEnd::new(id)));
        marked
    }
}

fn child(run: Run) -> ParagraphChild {
    ParagraphChild::Run(Box::new(run))
}

/// A run in the style of note marks.
fn marked(text: &str, voice: VoiceNumber) -> Run {
    plain_run(text, voice, Some(character::NOTE_REFERENCE))
}

/// What stands before and after the mark of a note, as runs of its style.
fn sides(note: &Note, voice: VoiceNumber) -> [Option<Run>; 2] {
    let side = |text: &str| (!text.is_empty()).then(|| marked(text, voice));
    [side(&note.before), side(&note.after)]
}

fn around(note: &Note, mark: Run, voice: VoiceNumber) -> Vec<Run> {
    let [before, after] = sides(note, voice);
    [before, Some(mark), after].into_iter().flatten().collect()
}

fn beside(
    note: &Note,
    mark: Vec<ParagraphChild>,
    voice: VoiceNumber,
) -> Vec<ParagraphChild> {
    let [before, after] = sides(note, voice).map(|side| side.map(child));
    before.into_iter().chain(mark).chain(after).collect()
}

/// Puts a label in front of the text of a paragraph, behind a tab where it
/// stands in the margin. A tab parts label and text where the style has a place
/// for the text, otherwise a space. (LibreOffice, which draws the mark of a
/// note over the whole of its place, would print a space before the tab.)
pub(super) fn labelled(
    paragraph: Paragraph,
    label: &str,
    look: &Style,
    ground: &Ground,
) -> Paragraph {
    let tab = || plain_run("", ground.voice, None).add_tab();
    let paragraph = match look.label_gap {
        Some(_) => paragraph.add_run(tab()),
        None => paragraph,
    };
    match look.label {
        Some(_) if label.is_empty() => paragraph.add_run(tab()),
        Some(_) => paragraph.add_run(plain_run(label, ground.voice, None).add_tab()),
        None => {
            let label = format!("{label} ");
            paragraph.add_run(plain_run(&label, ground.voice, None))
        }
    }
}
