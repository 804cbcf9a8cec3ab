//! Which parts of a document are tables, and of which columns.

/// Which parts of a document are tables; none is where its columns are absent.
#[derive(Debug, Clone, Default)]
pub struct Layout {
    /// The columns of the list of items.
    pub agenda: Option<Vec<AgendaColumn>>,
    /// The columns of the documents.
    pub documents: Option<Vec<DocumentColumn>>,
}

/// A column of the list of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgendaColumn {
    /// The number.
    Item,
    /// The title.
    Title,
    /// The days on which it is taken up.
    Dates,
    /// The symbols of the documents.
    Documents,
    /// What the body is to do.
    Action,
    /// Who introduces it.
    IntroducedBy,
    /// The time allotted.
    Time,
}

/// A column of a table of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentColumn {
    /// The title.
    Title,
    /// The symbols.
    Symbol,
    /// What the body is to do.
    Action,
}

impl AgendaColumn {
    /// The columns with their names.
    pub(super) const ALL: [(&'static str, Self); 7] = [
        ("item", Self::Item),
        ("title", Self::Title),
        ("dates", Self::Dates),
        ("documents", Self::Documents),
        ("action", Self::Action),
        ("introduced-by", Self::IntroducedBy),
        ("time", Self::Time),
    ];
}

impl DocumentColumn {
    /// The columns with their names.
    pub(super) const ALL: [(&'static str, Self); 3] =
        [("title", Self::Title), ("symbol", Self::Symbol), ("action", Self::Action)];
}
