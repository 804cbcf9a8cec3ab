//! The nodes of the localized tree.
//!
//! Invariant: the tree is final. Text is complete and in NFC, numbers, labels,
//! end punctuation and "(continued)" are in it, and every run of foreign
//! direction is isolated. Only page numbers are left to a backend; a backend
//! that counts, sorts, formats a date, adds a word or looks at a language tag
//! to decide anything is wrong.

use serde::{Serialize, Serializer};

use crate::agenda::{Date, Direction, Language};
use crate::locale::Mark;

/// A run of marked-up text, in logical order.
pub type Text = Vec<Inline>;

/// The id of the message that a text is an edition of, as it is written in the
/// `.ftl` files, a term with its hyphen; none where the text was computed. The
/// same message may be printed in several places.
pub type Provenance = Option<String>;

/// One language version of one document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// What identifies the language version.
    pub version: Version,
    /// The block at the top of page 1, down to the heavy rule.
    pub masthead: Masthead,
    /// The block at the foot of page 1.
    pub control: ControlBlock,
    /// Everything under the heavy rule, annexes included, in reading order.
    pub blocks: Vec<Block>,
    /// The notes of all series in the order of their first calls in this
    /// language.
    pub notes: Vec<Note>,
}

/// The identity of a language version: metadata, not printed as such.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Version {
    /// The language of the text.
    pub language: Language,
    /// The direction of the text.
    pub direction: Direction,
    /// The symbol, the same in all language versions.
    pub symbol: String,
    /// The title in the metadata: symbol and title of the document.
    pub title: String,
    /// The name of the Organization, as the author in the metadata.
    pub author: String,
    /// The date in the masthead.
    pub date: Date,
    /// What stands on every page of a draft; absent in a finished version.
    pub draft: Option<String>,
}

/// The masthead (UN Editorial Manual, Mastheads and cover pages).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Masthead {
    /// "United Nations".
    pub organization: Text,
    /// The message of the Organization's name.
    pub organization_message: Provenance,
    /// The part of the symbol before its first stroke, set large.
    pub symbol_organ: String,
    /// The rest of the symbol with its first stroke, set small.
    pub symbol_rest: String,
    /// What the emblem shows, for readers who cannot see it.
    pub emblem: String,
    /// The name of the principal organ or conference.
    pub organ: Text,
    /// The message of the organ's name.
    pub organ_message: Provenance,
    /// The lines of the distribution block.
    pub distribution: Distribution,
}

/// The distribution block; its language is not always that of the version.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Distribution {
    /// The language of the block.
    pub language: Language,
    /// The direction of the block.
    pub direction: Direction,
    /// "Distr.: General".
    pub distribution: Text,
    /// The message of the distribution.
    pub distribution_message: Provenance,
    /// The date of the document.
    pub date: Text,
    /// The name of the language of the version; absent in the original.
    pub language_name: Option<Text>,
    /// The message of the name of the language.
    pub language_name_message: Provenance,
    /// "Original: English".
    pub original: Text,
    /// The message of the original.
    pub original_message: Provenance,
}

/// The control block at the foot of page 1: on the start side the job number
/// over its bar code, on the end side the recycle mark and the QR code. All
/// codes and numbers read from left to right, whatever the language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ControlBlock {
    /// The job number with what belongs to it; absent as long as there is none.
    pub job: Option<JobLine>,
    /// The request to recycle the paper.
    pub recycle: RecycleMark,
    /// The address of the document.
    pub qr_code: QrCode,
}

/// The job number, its stamps and its bar code.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct JobLine {
    /// The number with the mark of the language: `V.23-01234 (F)`.
    pub number: String,
    /// The dates of the stamps after it, each of six digits: `020323`.
    pub stamps: Vec<String>,
    /// The number under the line.
    pub bar_code: BarCode,
    /// The number as the inner corner of the later pages repeats it, without the
    /// mark of the language; absent where the duty station does not repeat it.
    pub on_later_pages: Option<String>,
}

/// A bar code in Code 39 (ISO/IEC 16388), without a check digit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BarCode {
    /// What it is, for readers who cannot see it.
    pub description: String,
    /// The digits that it says, without start and stop.
    pub digits: String,
    /// The same for people, printed under it; absent where the duty station
    /// prints none.
    pub printed: Option<String>,
    /// Its elements from left to right: bars and spaces in turn, a bar first
    /// and last; true where the element is wide. Serialized as ones and zeros.
    #[serde(serialize_with = "row")]
    pub wide: Vec<bool>,
}

/// A QR code (ISO/IEC 18004), error correction level M.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QrCode {
    /// What it is, for readers who cannot see it.
    pub description: String,
    /// The address that it says, the same in all language versions.
    pub address: String,
    /// Its rows from above, each from left to right, without the quiet zone;
    /// true where a module is dark. Serialized as ones and zeros.
    #[serde(serialize_with = "rows")]
    pub dark: Vec<Vec<bool>>,
}

/// The recycle mark: words and a sign.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecycleMark {
    /// What the sign is, for readers who cannot see it.
    pub description: String,
    /// "Please recycle".
    pub words: Text,
}

/// Marks as a text of ones and zeros.
fn ones_and_zeros(marks: &[bool]) -> String {
    marks.iter().map(|mark| if *mark { '1' } else { '0' }).collect()
}

fn row<S: Serializer>(row: &[bool], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&ones_and_zeros(row))
}

fn rows<S: Serializer>(rows: &[Vec<bool>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(rows.iter().map(|row| ones_and_zeros(row)))
}

/// The role of a block, which is also the name of its style in
/// `templates/style.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The name of the body under the heavy rule.
    BodyName,
    /// The name of a body below that one.
    SubsidiaryName,
    /// Place and dates of the session.
    PlaceAndDates,
    /// The item of the agenda that the document belongs to: its number.
    ItemLine,
    /// The title of that item.
    ItemTitle,
    /// The title of the document.
    Title,
    /// The heading of a part: provisional agenda, annotations.
    PartHeading,
    /// The heading of an item in the annotations.
    ItemHeading,
    /// The heading of a sub-item in the annotations.
    SubItemHeading,
    /// The heading "Documentation".
    DocumentationHeading,
    /// "Annex".
    AnnexHeading,
    /// The title of an annex.
    AnnexTitle,
    /// An item in the list of items.
    AgendaItem,
    /// A sub-item in the list of items.
    AgendaSubItem,
    /// A paragraph of an annotation.
    Annotation,
    /// A document in a documentation list.
    DocumentEntry,
    /// A cell of a table's header row.
    TableHead,
    /// A row that names the day.
    TableDay,
    /// A cell of a table's body.
    TableCell,
    /// A note under a table.
    TableNote,
}

impl Role {
    /// All roles, so that a style sheet can be checked for completeness.
    pub const ALL: [Role; 20] = [
        Role::BodyName,
        Role::SubsidiaryName,
        Role::PlaceAndDates,
        Role::ItemLine,
        Role::ItemTitle,
        Role::Title,
        Role::PartHeading,
        Role::ItemHeading,
        Role::SubItemHeading,
        Role::DocumentationHeading,
        Role::AnnexHeading,
        Role::AnnexTitle,
        Role::AgendaItem,
        Role::AgendaSubItem,
        Role::Annotation,
        Role::DocumentEntry,
        Role::TableHead,
        Role::TableDay,
        Role::TableCell,
        Role::TableNote,
    ];

    /// The name of the role, as written in `templates/style.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Role::BodyName => "body-name",
            Role::SubsidiaryName => "subsidiary-name",
            Role::PlaceAndDates => "place-and-dates",
            Role::ItemLine => "item-line",
            Role::ItemTitle => "item-title",
            Role::Title => "title",
            Role::PartHeading => "part-heading",
            Role::ItemHeading => "item-heading",
            Role::SubItemHeading => "sub-item-heading",
            Role::DocumentationHeading => "documentation-heading",
            Role::AnnexHeading => "annex-heading",
            Role::AnnexTitle => "annex-title",
            Role::AgendaItem => "agenda-item",
            Role::AgendaSubItem => "agenda-sub-item",
            Role::Annotation => "annotation",
            Role::DocumentEntry => "document-entry",
            Role::TableHead => "table-head",
            Role::TableDay => "table-day",
            Role::TableCell => "table-cell",
            Role::TableNote => "table-note",
        }
    }
}

/// A block of the document, in reading order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// The title of the document; every document has exactly one.
    Title {
        /// The message of the title.
        message: Provenance,
        /// The title.
        text: Text,
    },
    /// A heading in the outline of the document.
    Heading {
        /// The style.
        role: Role,
        /// The level in the outline, from 1, without gaps.
        level: u8,
        /// The number or letter of the item.
        label: Option<String>,
        /// The message of the heading.
        message: Provenance,
        /// The heading without its label.
        text: Text,
    },
    /// A paragraph.
    Paragraph {
        /// The style.
        role: Role,
        /// The message of the paragraph.
        message: Provenance,
        /// The text.
        text: Text,
    },
    /// The list of items.
    List {
        /// The items in order.
        entries: Vec<ListEntry>,
    },
    /// A table.
    Table(Table),
}

/// An entry of a list, with its sub-entries.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListEntry {
    /// The style.
    pub role: Role,
    /// The label, complete with its punctuation: `1.`, `(a)`.
    pub label: String,
    /// The message of the text.
    pub message: Provenance,
    /// The text with its end punctuation.
    pub text: Text,
    /// The sub-entries.
    pub entries: Vec<ListEntry>,
}

/// A table with one header row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// What the table shows, for readers who cannot see it.
    pub description: String,
    /// The width of each column as a share of the whole; the sum is 1.
    pub columns: Vec<f64>,
    /// The cells of the header row, one per column.
    pub head: Vec<Cell>,
    /// The rows of the body.
    pub rows: Vec<Row>,
    /// The notes that stand directly under the table, in the order of their
    /// marks: indices in [`Document::notes`].
    pub notes: Vec<usize>,
}

/// A row of a table's body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Row {
    /// One cell over all columns that names the day of the rows below it.
    Day {
        /// The day.
        text: Text,
    },
    /// One cell per column; an empty cell repeats the cell above it.
    Cells {
        /// The cells in the order of the columns.
        cells: Vec<Cell>,
        /// Whether this row opens a group that should not be parted from the
        /// rows before it by mere chance: the first row of a meeting.
        opens_meeting: bool,
    },
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Cell {
    /// The message of the cell.
    pub message: Provenance,
    /// The text, with the number or the words that were added to the message.
    pub text: Text,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Note {
    /// The id of the message that holds the text.
    pub id: String,
    /// The series that its mark belongs to.
    pub series: Series,
    /// What stands before the mark in the call and in the note.
    pub before: String,
    /// The mark: `1`, `*`, `a`.
    pub mark: String,
    /// What stands after the mark in the call and in the note.
    pub after: String,
    /// The text of the note.
    pub text: Text,
}

impl Note {
    /// The mark with what stands around it, as it is printed: `1`, `(1)`, `*`.
    pub fn label(&self) -> String {
        format!("{}{}{}", self.before, self.mark, self.after)
    }
}

/// A series of marks, which follows from where a note is called (UN Editorial
/// Manual, Footnote indicators).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Series {
    /// Numbers, for the text: at the foot of the page of the first call.
    Numbers,
    /// Asterisks, for the lines above the list of items, the title of the
    /// document included, and for the list: at the foot of the page, too.
    Asterisks,
    /// Letters, for a table: directly under it, beginning anew with each. They
    /// are emphasized.
    Letters,
}

impl Series {
    /// Whether the notes stand at the foot of a page.
    pub fn is_at_foot(self) -> bool {
        match self {
            Series::Numbers | Series::Asterisks => true,
            Series::Letters => false,
        }
    }
}

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
    pub(super) fn content_mut(&mut self) -> &mut [Inline] {
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
