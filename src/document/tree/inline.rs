//! Running text.

use serde::Serialize;

use super::Text;
use crate::agenda::{Direction, Language};
use crate::locale::Mark;

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text in the direction around it.
    Text {
        /// The characters.
        text: String,
    },
    /// Emphasis, in italics where the script has them.
    Emphasis {
        /// What is emphasized.
        content: Text,
    },
    /// Strong importance, in bold.
    Strong {
        /// What is important.
        content: Text,
    },
    /// Raised text.
    Superscript {
        /// What is raised.
        content: Text,
    },
    /// Lowered text.
    Subscript {
        /// What is lowered.
        content: Text,
    },
    /// The title of a work kept in another language.
    Cite {
        /// The language of the title.
        language: Language,
        /// The direction of the title.
        direction: Direction,
        /// The title.
        content: Text,
    },
    /// A phrase in another language, set as the text around it.
    Foreign {
        /// The language of the phrase.
        language: Language,
        /// The direction of the phrase.
        direction: Direction,
        /// The phrase.
        content: Text,
    },
    /// A link.
    Link {
        /// The address.
        url: String,
        /// The text of the link.
        content: Text,
    },
    /// A call of a note.
    NoteCall {
        /// The index of the note in [`Document::notes`].
        note: usize,
        /// Whether this is the first call of the note: it stands on the same page.
        first: bool,
    },
    /// Words that are unfinished, in a draft: a remark and what stands for them.
    Marked {
        /// What is unfinished about them.
        mark: Mark,
        /// The remark and the words.
        content: Text,
    },
    /// A value (date, time, symbol, number, address) in its own direction.
    Isolate {
        /// The direction of the value.
        direction: Direction,
        /// Whether the value is a code that is set in the Latin face, whole.
        code: bool,
        /// The value.
        content: Text,
    },
}

impl Inline {
    /// What the node encloses; nothing where it is a leaf.
    pub fn content(&self) -> &[Inline] {
        match self {
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Superscript { content }
            | Inline::Subscript { content }
            | Inline::Cite { content, .. }
            | Inline::Foreign { content, .. }
            | Inline::Link { content, .. }
            | Inline::Marked { content, .. }
            | Inline::Isolate { content, .. } => content,
            Inline::Text { .. } | Inline::NoteCall { .. } => &[],
        }
    }

    /// What the node encloses, to be changed.
    pub(in crate::document) fn content_mut(&mut self) -> &mut [Inline] {
        match self {
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Superscript { content }
            | Inline::Subscript { content }
            | Inline::Cite { content, .. }
            | Inline::Foreign { content, .. }
            | Inline::Link { content, .. }
            | Inline::Marked { content, .. }
            | Inline::Isolate { content, .. } => content,
            Inline::Text { .. } | Inline::NoteCall { .. } => &mut [],
        }
    }
}
