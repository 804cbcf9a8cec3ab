//! Resolves style sheet, language profile and duty station into a [`Look`]
//! with final numbers, and keeps the fonts.
//!
//! Invariant: this room holds no words and knows no agenda.

mod fonts;
mod look;

pub use self::fonts::{FontData, FontFile, Fonts};
pub use self::look::{
    Align, Coverage, Emphasis, FontChoice, LanguageLook, Look, MastheadGeometry,
    NoteGeometry, Page, Style, TableGeometry, WordLanguage,
};
