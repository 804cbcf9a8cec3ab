//! The named styles of the Word file, made from the look.
//!
//! Headings are set in Word's own `heading 1` to `heading 9`, one style for
//! each level of the outline: some readers know a heading by that name only.
//! The style of a level has the numbers of the role that the look names so,
//! or of the first role that the document uses at that level. Where another
//! role shares the level, what differs is set on its paragraphs.
//!
//! Invariant: every number in a style is a number of the look, and no style
//! has words that a reader of the document could see.

mod census;
mod fixed;
mod names;
mod paragraph;
mod places;

use std::collections::{BTreeMap, BTreeSet};

use docx_rs::{ParagraphProperty, RunProperty, Styles};

use self::census::Census;
use self::fixed::fonts;
pub(super) use self::fixed::{cited_title, emphasis, one_font};
use self::names::style_id;
pub(super) use self::paragraph::ParagraphStyle;
use self::paragraph::run_beyond;
use super::geometry::Geometry;
use super::measure::half_points;
use crate::diag::{Diagnostics, codes};
use crate::document::{Document, Role};
use crate::style::{Look, Style};

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

    pub(super) const ALL: [&str; 8] = [
        ORGANIZATION,
        SYMBOL_ORGAN,
        SYMBOL_REST,
        ORGAN,
        DISTRIBUTION,
        RUNNING_HEAD,
        FOLIO,
        NOTE,
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
}

/// The ids of the table styles.
pub(super) mod table {
    /// The table of an annex.
    pub(in crate::docx) const RULED: &str = "RuledTable";
    /// The block of the masthead between its rules.
    pub(in crate::docx) const MASTHEAD: &str = "MastheadBlock";
}

/// The id of the style that all paragraph styles are based on.
pub(super) const NORMAL: &str = "Normal";

/// What a paragraph style is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    /// A paragraph without a style of its own.
    Normal,
    /// A heading of this level.
    Level(u8),
    /// A block of this role that is no heading.
    Role(Role),
    /// A table cell that stays with the row below it.
    KeptCell,
    /// The line of the Organization and the symbol.
    Organization,
    /// The name of the organ.
    Organ,
    /// A line of the distribution block.
    Distribution,
    /// The first line of the distribution block.
    DistributionFirst,
    /// The line of the distribution block after the gap.
    DistributionApart,
    /// The running head of odd pages.
    HeadOdd,
    /// The running head of even pages.
    HeadEven,
    /// The folio of odd pages.
    FolioOdd,
    /// The folio of even pages.
    FolioEven,
    /// A footnote.
    Note,
    /// The rule above the footnotes.
    NoteRule,
    /// A paragraph that is there only because Word wants one.
    Hairline,
}

/// A heading's style and what its role asks beyond it.
pub(super) struct HeadingStyle<'a> {
    /// The style of the level.
    pub(super) style: &'a ParagraphStyle,
    /// The numbers of the role.
    pub(super) look: &'a Style,
    /// What differs in the paragraph.
    pub(super) paragraph: ParagraphProperty,
    /// What differs in the runs.
    pub(super) run: RunProperty,
}

/// All styles of a document.
#[derive(Debug)]
pub(super) struct Catalogue<'a> {
    look: &'a Look,
    geometry: Geometry,
    styles: BTreeMap<Use, ParagraphStyle>,
    /// The roles that are headings only, whose own style is not written.
    unwritten: BTreeSet<Role>,
}

impl<'a> Catalogue<'a> {
    /// The styles of a document in a look.
    pub(super) fn new(document: &Document, look: &'a Look) -> Result<Self, Diagnostics> {
        check_complete(look)?;
        let census = Census::of(document);
        let geometry = Geometry::new(look, &|key: &str| look.styles[key].clone());
        let headings: BTreeSet<Role> =
            census.headings.values().flatten().copied().collect();
        let mut catalogue = Self {
            look,
            geometry,
            styles: BTreeMap::new(),
            unwritten: headings.difference(&census.others).copied().collect(),
        };
        catalogue.add_levels(&census, document.version.direction);
        catalogue.add_roles(document.version.direction);
        catalogue.add_masthead(document);
        catalogue.add_furniture(document.version.direction);
        catalogue.check_names()?;
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

    /// The style of a heading.
    pub(super) fn heading(&self, role: Role, level: u8) -> HeadingStyle<'_> {
        let style = self.style(Use::Level(level.clamp(1, 9)));
        let look = &self.look.styles[role.name()];
        let own = ParagraphStyle { look: look.clone(), ..style.clone() };
        HeadingStyle {
            style,
            look,
            paragraph: own.paragraph_beyond(style),
            run: run_beyond(look, &style.look),
        }
    }

    /// The id of a symbol's character style.
    pub(super) fn symbol_id(&self, key: &str) -> String {
        style_id(&self.look.styles[key].word)
    }

    /// The styles as docx-rs writes them.
    pub(super) fn to_word(&self) -> Styles {
        let word = &self.look.language.word;
        let mut styles = Styles::new()
            .default_fonts(fonts(word))
            .default_size(half_points(self.style(Use::Normal).look.size));
        for (place, style) in &self.styles {
            let written = match place {
                Use::Role(role) => !self.unwritten.contains(role),
                _ => true,
            };
            if written {
                styles = styles.add_style(style.to_word(*place, self));
            }
        }
        for style in self.character_styles() {
            styles = styles.add_style(style);
        }
        styles.add_style(self.ruled_table()).add_style(self.masthead_block())
    }

    /// Word knows a style by its name and by its id, without regard to case.
    fn check_names(&self) -> Result<(), Diagnostics> {
        let mut problems = Diagnostics::default();
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        let fixed = self.character_styles().into_iter().map(|style| style.style_id);
        for id in fixed.chain([table::RULED.to_owned(), table::MASTHEAD.to_owned()]) {
            known.insert(id.to_lowercase(), id);
        }
        for key in [furniture::SYMBOL_ORGAN, furniture::SYMBOL_REST] {
            known.insert(self.symbol_id(key).to_lowercase(), key.to_owned());
        }
        for (place, style) in &self.styles {
            if matches!(place, Use::Role(role) if self.unwritten.contains(role)) {
                continue;
            }
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
            Use::Role(role) => role.name(),
            Use::KeptCell => Role::TableCell.name(),
            Use::Organization => furniture::ORGANIZATION,
            Use::Organ => furniture::ORGAN,
            Use::Distribution | Use::DistributionFirst | Use::DistributionApart => {
                furniture::DISTRIBUTION
            }
            Use::HeadOdd | Use::HeadEven => furniture::RUNNING_HEAD,
            Use::FolioOdd | Use::FolioEven => furniture::FOLIO,
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
