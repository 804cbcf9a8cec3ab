//! The footnotes.
//!
//! Invariant: the id of a note is its number in the tree, and the number that
//! a reader sees is drawn by Word from the order of the calls.

use docx_rs::{Footnote, Paragraph};

use super::inlines::{around, plain_run, runs};
use super::styles::{Use, character};
use super::writer::{Ground, Story, Writer};
use crate::document::Note;

/// Writes the footnotes, so that their calls can take them along.
pub(super) fn write(writer: &mut Writer<'_>) -> Vec<Footnote> {
    let document = writer.document;
    document.notes.iter().map(|note| footnote(writer, note)).collect()
}

fn footnote(writer: &mut Writer<'_>, note: &Note) -> Footnote {
    let style = writer.catalogue.style(Use::Note);
    let ground = Ground { story: Story::Notes, ..writer.ground(&style.look) };
    let mut paragraph = writer.paragraph(style);
    // A run without content is the place of the number; see `package`.
    let number = plain_run("", ground.voice, Some(character::NOTE_REFERENCE));
    for run in around(&note.before, number, &note.after, ground.voice) {
        paragraph = paragraph.add_run(run);
    }
    paragraph = labelled(paragraph, "", style.look.label, &ground);
    let text = runs(writer, &note.text, &ground);
    let message = Some(note.id.clone());
    paragraph.children.extend(writer.named(&message, text));
    Footnote { id: note.number as usize, content: vec![paragraph] }
}

/// Puts a label in front of the text of a paragraph. A space parts them, which
/// a label too wide for its place needs, and a tab where the style has a place
/// for the text.
pub(super) fn labelled(
    paragraph: Paragraph,
    label: &str,
    distance: Option<f64>,
    ground: &Ground,
) -> Paragraph {
    let mut run = plain_run(&format!("{label} "), ground.voice, None);
    if distance.is_some() {
        run = run.add_tab();
    }
    paragraph.add_run(run)
}
