//! Running text: from the nested inlines of the tree to the flat runs of Word.
//!
//! A run has one character style. Where inlines are nested, their combination
//! is a style of its own.
//!
//! Invariant: the characters of the runs, in order, are those of the tree but
//! for joiners, which are no text.

use docx_rs::{BreakType, Hyperlink, HyperlinkData, ParagraphChild, Run, RunProperty};

use super::notes;
use super::styles::character;
use super::voice::{VoiceNumber, mark};
use super::writer::{Ground, Writer};
use crate::document::{Inline, Mark};

/// Where no line may break. Word has no such character that all its faces show
/// as nothing and that its search passes over, so that it is left out; a PDF
/// does not hold it either.
const JOINER: char = '\u{2060}';

/// How the characters of a run are set.
#[derive(Debug, Clone, Default, PartialEq)]
struct Format {
    /// The relationship of the link around the run.
    link: Option<String>,
    emphasis: bool,
    strong: bool,
    cited: bool,
    code: bool,
    height: Option<Height>,
    /// What is unfinished about it, in a draft.
    mark: Option<Mark>,
}

/// Where the characters stand on the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Height {
    Raised,
    Lowered,
}

/// A stretch of text that one run can hold, or the call of a note.
#[derive(Debug, Clone, PartialEq)]
struct Piece {
    format: Format,
    voice: VoiceNumber,
    content: Content,
}

#[derive(Debug, Clone, PartialEq)]
enum Content {
    Text(String),
    NoteCall { note: usize, first: bool },
}

/// The runs of a text.
pub(super) fn runs(
    writer: &mut Writer<'_>,
    text: &[Inline],
    ground: &Ground,
) -> Vec<ParagraphChild> {
    let mut pieces = Vec::new();
    flatten(writer, text, ground, (&Format::default(), ground.voice), &mut pieces);
    let mut children = Vec::new();
    for linked in pieces.chunk_by(|one, next| one.format.link == next.format.link) {
        let mut runs = Vec::new();
        for piece in linked {
            runs.extend(piece_children(writer, piece, ground));
        }
        match linked.first().and_then(|piece| piece.format.link.clone()) {
            Some(rid) => children.push(ParagraphChild::Hyperlink(Hyperlink {
                link: HyperlinkData::External { rid, path: String::new() },
                history: None,
                children: runs,
            })),
            None => children.extend(runs),
        }
    }
    children
}

/// A run of plain text in a voice, in a character style if one is named.
pub(super) fn plain_run(text: &str, voice: VoiceNumber, style: Option<&str>) -> Run {
    let mut run = Run::new();
    run.run_property = RunProperty::new().style(&mark(voice, style));
    with_text(run, text)
}

/// Line breaks are elements of their own, and docx-rs would drop them.
fn with_text(mut run: Run, text: &str) -> Run {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        if !line.is_empty() {
            run = run.add_text(line);
        }
    }
    run
}

fn flatten(
    writer: &mut Writer<'_>,
    text: &[Inline],
    ground: &Ground,
    (format, voice): (&Format, VoiceNumber),
    pieces: &mut Vec<Piece>,
) {
    for inline in text {
        let mut inner = format.clone();
        let mut inner_voice = voice;
        let content = match inline {
            Inline::Text { text } => {
                add_text(pieces, &text.replace(JOINER, ""), format, voice);
                continue;
            }
            Inline::NoteCall { note, first } => {
                let content = Content::NoteCall { note: *note, first: *first };
                pieces.push(Piece { format: inner, voice, content });
                continue;
            }
            Inline::Emphasis { content } => {
                inner.emphasis = true;
                content
            }
            Inline::Strong { content } => {
                inner.strong = true;
                content
            }
            Inline::Superscript { content } => {
                inner.height = Some(Height::Raised);
                content
            }
            Inline::Subscript { content } => {
                inner.height = Some(Height::Lowered);
                content
            }
            Inline::Cite { language, direction, content } => {
                inner.cited = true;
                inner_voice = writer.voices.number(language, *direction);
                content
            }
            Inline::Foreign { language, direction, content } => {
                inner_voice = writer.voices.number(language, *direction);
                content
            }
            Inline::Marked { mark, content } => {
                inner.mark = Some(*mark);
                content
            }
            Inline::Link { url, content } => {
                inner.link = Some(writer.links(ground.story).id(url));
                content
            }
            Inline::Isolate { direction, code, content } => {
                inner.code |= *code;
                let language = writer.voices.language(voice);
                inner_voice = writer.voices.number(&language, *direction);
                content
            }
        };
        flatten(writer, content, ground, (&inner, inner_voice), pieces);
    }
}

/// Adds text to the last piece if that is set alike: fewer runs are easier on
/// people and tools that edit the file.
fn add_text(pieces: &mut Vec<Piece>, text: &str, format: &Format, voice: VoiceNumber) {
    if text.is_empty() {
        return;
    }
    if let Some(Piece {
        format: last,
        voice: spoken,
        content: Content::Text(known),
    }) = pieces.last_mut()
        && last == format
        && *spoken == voice
    {
        known.push_str(text);
        return;
    }
    let content = Content::Text(text.to_owned());
    pieces.push(Piece { format: format.clone(), voice, content });
}

fn piece_children(
    writer: &mut Writer<'_>,
    piece: &Piece,
    ground: &Ground,
) -> Vec<ParagraphChild> {
    match &piece.content {
        Content::Text(text) => {
            let mut run = Run::new();
            run.run_property = run_property(writer, piece, ground);
            vec![ParagraphChild::Run(Box::new(with_text(run, text)))]
        }
        Content::NoteCall { note, first } => {
            let ground = Ground { voice: piece.voice, ..ground.clone() };
            notes::call(writer, *note, *first, &ground)
        }
    }
}

fn run_property(writer: &mut Writer<'_>, piece: &Piece, ground: &Ground) -> RunProperty {
    let format = &piece.format;
    let style = writer.character_style(&format.styles());
    let property = RunProperty::new().style(&mark(piece.voice, style.as_deref()));
    // Word takes bold in a style within a bold style for its opposite.
    if format.strong && ground.bold { property.bold() } else { property }
}

impl Format {
    /// The ids of the character styles, the one that says most first.
    fn styles(&self) -> Vec<&'static str> {
        let said = [
            (self.link.is_some(), character::HYPERLINK),
            (self.code, character::CODE),
            (self.cited, character::CITED_TITLE),
            (self.emphasis, character::EMPHASIS),
            (self.strong, character::STRONG),
            (self.height == Some(Height::Raised), character::SUPERSCRIPT),
            (self.height == Some(Height::Lowered), character::SUBSCRIPT),
            (self.mark == Some(Mark::Missing), character::DRAFT_MISSING),
            (self.mark == Some(Mark::Stale), character::DRAFT_STALE),
        ];
        let said = said.into_iter().filter(|(said, _)| *said);
        said.map(|(_, style)| style).collect()
    }
}
