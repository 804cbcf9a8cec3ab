//! The roles of blocks.

use serde::Serialize;

/// The role of a block, which is also the name of its style in
/// `templates/style.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The name of the body under the heavy rule.
    BodyName,
    /// The name of a body below that one.
    SubsidiaryName,
    /// The session or meeting: "Fourteenth session".
    SessionLine,
    /// Place and dates of the session.
    PlaceAndDates,
    /// The item of the agenda that the document belongs to: its number.
    ItemLine,
    /// The title of that item.
    ItemTitle,
    /// The title of the document.
    Title,
    /// What stands under the title: "Note by the Secretariat".
    Subtitle,
    /// The heading of a part: provisional agenda, annotations.
    PartHeading,
    /// The heading of a segment of the session, or of a part of the agenda, in the
    /// annotations.
    SegmentHeading,
    /// The heading of a section without a number: introduction, opening, closing.
    SectionHeading,
    /// The heading of an item in the annotations.
    ItemHeading,
    /// The heading of a sub-item in the annotations.
    SubItemHeading,
    /// The heading of an item of the third level in the annotations.
    ThirdLevelHeading,
    /// The heading of an item of the fourth level in the annotations.
    FourthLevelHeading,
    /// What stands under the heading of an item: the action wanted, who introduces
    /// it.
    ItemRemark,
    /// The heading "Documentation".
    DocumentationHeading,
    /// "Annex".
    AnnexHeading,
    /// The title of an annex.
    AnnexTitle,
    /// "[Original: English]", at the end of its line under the heading of an annex.
    AnnexOriginal,
    /// The heading of a part or segment in the list of items.
    ListPart,
    /// An item in the list of items.
    AgendaItem,
    /// A sub-item in the list of items.
    AgendaSubItem,
    /// An item of the third level in the list of items.
    AgendaThirdItem,
    /// An item of the fourth level in the list of items.
    AgendaFourthItem,
    /// What stands under an entry of the list: the action wanted, the time allotted.
    ListRemark,
    /// A paragraph of an annotation.
    Annotation,
    /// A document in a documentation list.
    DocumentEntry,
    /// A cell of a table's header row.
    TableHead,
    /// A row that names the week.
    TableWeek,
    /// A row that names the day.
    TableDay,
    /// A row over all columns that is no item: lunch, a holiday, a deadline.
    TableEvent,
    /// A cell of a table's body.
    TableCell,
    /// A note under a table.
    TableNote,
}

impl Role {
    /// All roles, so that a style sheet can be checked for completeness.
    pub const ALL: [Role; 34] = [
        Role::BodyName,
        Role::SubsidiaryName,
        Role::SessionLine,
        Role::PlaceAndDates,
        Role::ItemLine,
        Role::ItemTitle,
        Role::Title,
        Role::Subtitle,
        Role::PartHeading,
        Role::SegmentHeading,
        Role::SectionHeading,
        Role::ItemHeading,
        Role::SubItemHeading,
        Role::ThirdLevelHeading,
        Role::FourthLevelHeading,
        Role::ItemRemark,
        Role::DocumentationHeading,
        Role::AnnexHeading,
        Role::AnnexTitle,
        Role::AnnexOriginal,
        Role::ListPart,
        Role::AgendaItem,
        Role::AgendaSubItem,
        Role::AgendaThirdItem,
        Role::AgendaFourthItem,
        Role::ListRemark,
        Role::Annotation,
        Role::DocumentEntry,
        Role::TableHead,
        Role::TableWeek,
        Role::TableDay,
        Role::TableEvent,
        Role::TableCell,
        Role::TableNote,
    ];

    /// The name of the role, as written in `templates/style.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Role::BodyName => "body-name",
            Role::SubsidiaryName => "subsidiary-name",
            Role::SessionLine => "session-line",
            Role::PlaceAndDates => "place-and-dates",
            Role::ItemLine => "item-line",
            Role::ItemTitle => "item-title",
            Role::Title => "title",
            Role::Subtitle => "subtitle",
            Role::PartHeading => "part-heading",
            Role::SegmentHeading => "segment-heading",
            Role::SectionHeading => "section-heading",
            Role::ItemHeading => "item-heading",
            Role::SubItemHeading => "sub-item-heading",
            Role::ThirdLevelHeading => "third-level-heading",
            Role::FourthLevelHeading => "fourth-level-heading",
            Role::ItemRemark => "item-remark",
            Role::DocumentationHeading => "documentation-heading",
            Role::AnnexHeading => "annex-heading",
            Role::AnnexTitle => "annex-title",
            Role::AnnexOriginal => "annex-original",
            Role::ListPart => "list-part",
            Role::AgendaItem => "agenda-item",
            Role::AgendaSubItem => "agenda-sub-item",
            Role::AgendaThirdItem => "agenda-third-item",
            Role::AgendaFourthItem => "agenda-fourth-item",
            Role::ListRemark => "list-remark",
            Role::Annotation => "annotation",
            Role::DocumentEntry => "document-entry",
            Role::TableHead => "table-head",
            Role::TableWeek => "table-week",
            Role::TableDay => "table-day",
            Role::TableEvent => "table-event",
            Role::TableCell => "table-cell",
            Role::TableNote => "table-note",
        }
    }

    /// Whether the role is that of a heading in the outline.
    pub fn is_heading(self) -> bool {
        matches!(
            self,
            Role::PartHeading
                | Role::SegmentHeading
                | Role::SectionHeading
                | Role::ItemHeading
                | Role::SubItemHeading
                | Role::ThirdLevelHeading
                | Role::FourthLevelHeading
                | Role::DocumentationHeading
                | Role::AnnexHeading
                | Role::AnnexTitle
        )
    }

    /// Whether the role is that of text in the cells of a table.
    pub fn is_of_cell(self) -> bool {
        matches!(
            self,
            Role::TableHead
                | Role::TableWeek
                | Role::TableDay
                | Role::TableEvent
                | Role::TableCell
        )
    }

    /// Whether a row of this role over all columns heads the rows below it, up to
    /// the next of its kind.
    pub fn heads_rows(self) -> bool {
        matches!(self, Role::TableWeek | Role::TableDay)
    }
}
