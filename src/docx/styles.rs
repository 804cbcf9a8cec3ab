//! The named styles of the Word file, made from the look.
//!
//! Headings are set in Word's own `heading 1` to `heading 9`, with the name of
//! the Organization's template as their second name: some readers know a
//! heading by Word's name only. Where another role shares a level, it has a
//! style of its own that is based on the heading of that level, begins with
//! its name and stands at its level in the outline.
//!
//! Invariant: every number in a style is a number of the look, no style has
//! words that a reader of the document could see, and whatever is set alike is
//! set by a style, not by the paragraph.

mod census;
mod fixed;
mod foot;
mod mixed;
mod names;
mod paragraph;
mod places;
mod varied;

use std::collections::BTreeMap;

use docx_rs::Styles;

use self::census::Census;
use self::fixed::fonts;
pub(super) use self::mixed::Mixed;
use self::names::style_id;
pub(super) use self::paragraph::ParagraphStyle;
use super::geometry::Geometry;
use super::measure::half_points;
use crate::diag::{Diagnostics, codes};
use crate::document::{Document, Role};
use crate::style::Look;

/// The keys of the styles that are no role of a block.
pub(super) mod furniture {
    pub(in crate::docx) const ORGANIZATION: &str = "organization";
    pub(in crate::docx) const SYMBOL_ORGAN: &str = "symbol-organ";
    pub(in crate::docx) const SYMBOL_REST: &str = "symbol-rest";
    pub(in crate::docx) const ORGAN: &str = "organ";
    pub(in crate::docx) const DISTRIBUTION: &str = "distribution";
    pub(in crate::docx) const RUNNING_HEAD: &str = "running-head";
    pub(in crate::docx) const FOLIO: &str = "folio";
    pub(in crate::docx) const NOTE: &str = "note";
    pub(in crate::docx) const JOB_NUMBER: &str = "job-number";
    pub(in crate::docx) const BAR_DIGITS: &str = "bar-digits";
    pub(in crate::docx) const RECYCLE: &str = "recycle";
    pub(in crate::docx) const LATER_JOB_NUMBER: &str = "later-job-number";
    pub(in crate::docx) const DRAFT: &str = "draft";
    pub(super) const DRAFT_MISSING: &str = "draft-missing";
    pub(super) const DRAFT_STALE: &str = "draft-stale";

    /// The keys of the styles of characters.
    pub(super) const CHARACTERS: [&str; 3] =
        [SYMBOL_ORGAN, SYMBOL_REST, LATER_JOB_NUMBER];

    pub(super) const ALL: [&str; 15] = [
        ORGANIZATION,
        SYMBOL_ORGAN,
        SYMBOL_REST,
        ORGAN,
        DISTRIBUTION,
        RUNNING_HEAD,
        FOLIO,
        NOTE,
        JOB_NUMBER,
        BAR_DIGITS,
        RECYCLE,
        LATER_JOB_NUMBER,
        DRAFT,
        DRAFT_MISSING,
        DRAFT_STALE,
    ];
}

/// The ids of the character styles that every document has.
pub(super) mod character {
    pub(in crate::docx) const EMPHASIS: &str = "Emphasis";
    pub(in crate::docx) const STRONG: &str = "Strong";
    pub(in crate::docx) const CITED_TITLE: &str = "CitedTitle";
    pub(in crate::docx) const CODE: &str = "Code";
    pub(in crate::docx) const SUPERSCRIPT: &str = "Superscript";
    pub(in crate::docx) const SUBSCRIPT: &str = "Subscript";
    pub(in crate::docx) const HYPERLINK: &str = "Hyperlink";
    pub(in crate::docx) const NOTE_REFERENCE: &str = "FootnoteReference";
    pub(in crate::docx) const PAGE_NUMBER: &str = "PageNumber";
    /// Only in drafts: words that stand in for a missing translation.
    pub(in crate::docx) const DRAFT_MISSING: &str = "DraftMissing";
    /// Only in drafts: a translation whose original has changed since.
    pub(in crate::docx) const DRAFT_STALE: &str = "DraftStale";
}

/// The ids of the table styles.
pub(super) mod table {
    /// The table of an annex.
    pub(in crate::docx) const RULED: &str = "RuledTable";
    /// The block of the masthead between its rules.
    pub(in crate::docx) const MASTHEAD: &str = "MastheadBlock";
    /// The control block at the foot of page 1.
    pub(in crate::docx) const CONTROL: &str = "ControlBlock";
}

/// The id of the style that all paragraph styles are based on.
pub(super) const NORMAL: &str = "Normal";

/// What a paragraph style is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    /// A paragraph without a style of its own.
    Normal,
    /// A heading of this level, Word's own.
    Level(u8),
    /// A heading of this level for a role that Word's own is not for.
    Heading(Role, u8),
    /// A block of this role that is no heading.
    Role(Role),
    /// The first block under the heavy rule, of this role.
    Opening(Role),
    /// The emblem.
    Emblem,
    /// The line that ends the document.
    EndLine,
    /// A cell or a band of a table that stays with the row below it.
    Kept(Role),
    /// The line of the Organization and the symbol.
    Organization,
    /// The name of the organ.
    Organ,
    /// The name of a further organ of a joint document, after a gap.
    NextOrgan,
    /// The first line of the distribution block.
    Distribution,
    /// The date in the distribution block.
    DistributionDate,
    /// The name of the language of the version, after a gap.
    LanguageName,
    /// The language of the original, after a gap where it stands alone.
    Original,
    /// The running head of odd pages.
    HeadOdd,
    /// The running head of even pages.
    HeadEven,
    /// The line above each page of a draft.
    Draft,
    /// The folio and the job number of later pages.
    Folio,
    /// The job number and its stamps.
    JobNumber,
    /// The bar code.
    BarCode,
    /// The digits under the bar code.
    BarDigits,
    /// The request to recycle.
    Recycle,
    /// The recycling sign.
    RecycleSign,
    /// The QR code.
    QrCode,
    /// The paragraph after the control block, which Word wants.
    ControlEnd,
    /// A footnote.
    Note,
    /// The rule above the footnotes.
    NoteRule,
    /// A paragraph that is there only because Word wants one.
    Hairline,
    /// A paragraph of this role with a number.
    Numbered(Role),
    /// An entry of a list that has no label, or stays with the remark under it.
    Entry {
        /// The role of the entry.
        role: Role,
        has_label: bool,
        is_kept: bool,
    },
    /// A remark under an entry of this role.
    Remark {
        /// The role of the entry.
        role: Role,
        is_kept: bool,
    },
    /// A paragraph that a table follows, by its index among those of the
    /// catalogue.
    AboveTable(usize),
}

/// All styles of a document.
#[derive(Debug)]
pub(super) struct Catalogue<'a> {
    look: &'a Look,
    geometry: Geometry,
    styles: BTreeMap<Use, ParagraphStyle>,
    /// The roles that Word's own headings have, by their levels.
    levels: BTreeMap<u8, Role>,
    /// The uses of the paragraphs that a table follows.
    above_tables: Vec<Use>,
    is_draft: bool,
}

impl<'a> Catalogue<'a> {
    /// The styles of a document in a look.
    pub(super) fn new(document: &Document, look: &'a Look) -> Result<Self, Diagnostics> {
        check_complete(look)?;
        let census = Census::of(document);
        let geometry = Geometry::new(look, &|key: &str| look.styles[key].clone());
        let is_draft = document.version.draft.is_some();
        let mut catalogue = Self {
            look,
            geometry,
            styles: BTreeMap::new(),
            levels: BTreeMap::new(),
            above_tables: Vec::new(),
            is_draft,
        };
        let direction = document.version.direction;
        catalogue.add_headings(&census, direction);
        catalogue.add_roles(&census, direction);
        catalogue.add_opening(document);
        catalogue.add_masthead(document);
        let job = document.control.job.as_ref();
        let digits = job.is_some_and(|job| job.bar_code.printed.is_some());
        catalogue.add_control(direction, digits);
        catalogue.add_later_pages(direction);
        catalogue.add_notes(direction);
        catalogue.add_end_line(direction);
        if is_draft {
            catalogue.add_draft(direction);
        }
        catalogue.add_varied(document);
        Ok(catalogue)
    }

    /// The geometry that the styles are made for.
    pub(super) fn geometry(&self) -> &Geometry {
        &self.geometry
    }

    /// The look that the styles are made from.
    pub(super) fn look(&self) -> &'a Look {
        self.look
    }

    /// The style for a use.
    pub(super) fn style(&self, place: Use) -> &ParagraphStyle {
        self.styles
            .get(&place)
            .expect("invariant: the catalogue has every use")
    }

    /// What the style of a heading is for: Word's own for the role that has it
    /// at this level, otherwise one of its own.
    pub(super) fn heading(&self, role: Role, level: u8) -> Use {
        let level = level.clamp(1, 9);
        match self.levels.get(&level) {
            Some(own) if *own == role => Use::Level(level),
            Some(_) | None => Use::Heading(role, level),
        }
    }

    /// The paragraph styles with what they are for, in the order of the file.
    pub(super) fn paragraph_styles(&self) -> impl Iterator<Item = &ParagraphStyle> {
        self.styles.values()
    }

    /// The id of the character style with the numbers of a style of the look.
    pub(super) fn character_id(&self, key: &str) -> String {
        style_id(&self.look.styles[key].word)
    }

    /// The styles as docx-rs writes them, with those that the nesting of the
    /// document's inlines asked for.
    pub(super) fn to_word(&self, mixed: &[Mixed]) -> Result<Styles, Diagnostics> {
        self.check_names(mixed)?;
        let word = &self.look.language.word;
        let mut styles = Styles::new()
            .default_fonts(fonts(word))
            .default_size(half_points(self.style(Use::Normal).look.size));
        for (place, style) in &self.styles {
            styles = styles.add_style(style.to_word(*place, self));
        }
        for style in self.character_styles() {
            styles = styles.add_style(style);
        }
        for style in mixed {
            styles = styles.add_style(self.mixed_style(style));
        }
        Ok(styles
            .add_style(self.ruled_table())
            .add_style(self.masthead_block())
            .add_style(self.control_block()))
    }

    /// Word knows a style by its name and by its id, without regard to case.
    fn check_names(&self, mixed: &[Mixed]) -> Result<(), Diagnostics> {
        let mut problems = Diagnostics::default();
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        let fixed = self.character_styles().into_iter().map(|style| style.style_id);
        let tables = [table::RULED, table::MASTHEAD, table::CONTROL].map(str::to_owned);
        for id in fixed.chain(tables) {
            known.insert(id.to_lowercase(), id);
        }
        for key in furniture::CHARACTERS {
            known.insert(self.character_id(key).to_lowercase(), key.to_owned());
        }
        for style in mixed {
            known.insert(style.id().to_lowercase(), style.id());
        }
        for (place, style) in &self.styles {
            let owner = place.key();
            if let Some(other) = known.insert(style.id.to_lowercase(), owner.clone()) {
                problems.push(codes::word_style_twice(&style.name, &owner, &other));
            }
        }
        if problems.has_errors() { Err(problems) } else { Ok(()) }
    }
}

impl Use {
    /// The key of the style in the look, for messages.
    fn key(self) -> String {
        let key = match self {
            Use::Normal => NORMAL,
            Use::Level(level) => return format!("heading level {level}"),
            Use::Role(role)
            | Use::Opening(role)
            | Use::Heading(role, _)
            | Use::Kept(role)
            | Use::Numbered(role)
            | Use::Entry { role, .. } => role.name(),
            Use::Remark { .. } => Role::ListRemark.name(),
            Use::AboveTable(_) => "Above table",
            Use::Organization => furniture::ORGANIZATION,
            Use::Organ | Use::NextOrgan => furniture::ORGAN,
            Use::Distribution
            | Use::DistributionDate
            | Use::LanguageName
            | Use::Original => furniture::DISTRIBUTION,
            Use::Emblem => "Emblem",
            Use::EndLine => "End line",
            Use::HeadOdd | Use::HeadEven => furniture::RUNNING_HEAD,
            Use::Draft => furniture::DRAFT,
            Use::Folio => furniture::FOLIO,
            Use::JobNumber => furniture::JOB_NUMBER,
            Use::BarCode => "Bar code",
            Use::BarDigits => furniture::BAR_DIGITS,
            Use::Recycle => furniture::RECYCLE,
            Use::RecycleSign => "Recycle sign",
            Use::QrCode => "QR code",
            Use::ControlEnd => "Control end",
            Use::Note => furniture::NOTE,
            Use::NoteRule => "Footnote Separator",
            Use::Hairline => "Hairline",
        };
        key.to_owned()
    }
}

fn check_complete(look: &Look) -> Result<(), Diagnostics> {
    let mut problems = Diagnostics::default();
    for key in Role::ALL.into_iter().map(Role::name).chain(furniture::ALL) {
        if !look.styles.contains_key(key) {
            problems.push(codes::internal(format!("the look has no style `{key}`")));
        }
    }
    if problems.has_errors() { Err(problems) } else { Ok(()) }
}
