//! The character styles of text that is several things at once: a linked code,
//! an emphasized title.
//!
//! A run of Word has one character style. So each combination that a document
//! has is a style of its own, which is based on the one that says most about the
//! text and adds what the others say.
//!
//! Invariant: a run needs no formatting beside its style.

use docx_rs::{RunProperty, StyleType};

use super::Catalogue;

/// A combination of two or more character styles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::docx) struct Mixed(Vec<&'static str>);

impl Mixed {
    /// A combination of styles by their ids, the one that says most first; none
    /// if there is only one style.
    pub(in crate::docx) fn new(styles: &[&'static str]) -> Option<Self> {
        (styles.len() > 1).then(|| Self(styles.to_vec()))
    }

    /// The id of the style.
    pub(in crate::docx) fn id(&self) -> String {
        self.0.concat()
    }
}

impl Catalogue<'_> {
    /// The style of a combination.
    pub(super) fn mixed_style(&self, mixed: &Mixed) -> docx_rs::Style {
        let id = mixed.id();
        let mut style =
            docx_rs::Style::new(id, StyleType::Character).name(mixed.0.join(" "));
        if let Some(base) = mixed.0.first() {
            style = style.based_on(*base);
        }
        style.run_property = mixed
            .0
            .iter()
            .fold(RunProperty::new(), |property, id| self.with(property, id));
        style
    }

    /// A run property with what a character style says added to it.
    fn with(&self, mut property: RunProperty, id: &str) -> RunProperty {
        let Some(own) = self.character_property(id) else {
            return property;
        };
        property.fonts = own.fonts.or(property.fonts);
        property.color = own.color.or(property.color);
        property.underline = own.underline.or(property.underline);
        property.shading = own.shading.or(property.shading);
        property.vert_align = own.vert_align.or(property.vert_align);
        property.bold = own.bold.or(property.bold);
        property.bold_cs = own.bold_cs.or(property.bold_cs);
        // Italics within italics are italics all the same.
        property.italic = own.italic.or(property.italic);
        property.italic_cs = own.italic_cs.or(property.italic_cs);
        property
    }
}
