//! The order of children that the schema asks for and docx-rs does not keep.
//!
//! The Open XML SDK is stricter than ISO/IEC 29500-4 inside `w:rPr`; the lists
//! satisfy both.
//!
//! Invariant: an ordered element holds only children that its list names.

use super::xml::{Element, Node};
use crate::diag::{Diagnostics, codes};

/// The ordered elements, each with the names of its children in order.
const ORDERS: &[(&str, &[&str])] = &[
    (
        "w:pPr",
        &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:framePr",
            "w:widowControl",
            "w:pBdr",
            "w:tabs",
            "w:suppressAutoHyphens",
            "w:autoSpaceDE",
            "w:autoSpaceDN",
            "w:bidi",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:outlineLvl",
        ],
    ),
    (
        "w:rPr",
        &[
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:color",
            "w:spacing",
            "w:w",
            "w:sz",
            "w:szCs",
            "w:u",
            "w:shd",
            "w:vertAlign",
            "w:rtl",
            "w:lang",
        ],
    ),
    (
        "w:sectPr",
        &[
            "w:headerReference",
            "w:footerReference",
            "w:pgSz",
            "w:pgMar",
            "w:cols",
            "w:titlePg",
            "w:bidi",
        ],
    ),
    (
        "w:tblPr",
        &[
            "w:tblStyle",
            "w:bidiVisual",
            "w:tblW",
            "w:tblInd",
            "w:tblBorders",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
            "w:tblCaption",
            "w:tblDescription",
        ],
    ),
    ("w:trPr", &["w:cantSplit", "w:trHeight", "w:tblHeader"]),
    ("w:tcPr", &["w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:vAlign"]),
    ("w:tblBorders", BORDERS),
    ("w:tcBorders", BORDERS),
    ("w:pBdr", BORDERS),
    ("w:tblCellMar", &["w:top", "w:left", "w:bottom", "w:right"]),
    (
        "w:style",
        &[
            "w:name",
            "w:aliases",
            "w:basedOn",
            "w:next",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:tblStylePr",
        ],
    ),
    (
        "w:settings",
        &[
            "w:zoom",
            "w:defaultTabStop",
            "w:autoHyphenation",
            "w:doNotHyphenateCaps",
            "w:evenAndOddHeaders",
            "w:characterSpacingControl",
            "w:footnotePr",
            "w:compat",
        ],
    ),
];

const BORDERS: &[&str] =
    &["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];

/// Brings the children of an element into the order of the schema.
pub(super) fn sort(element: &mut Element) -> Result<(), Diagnostics> {
    let order = ORDERS.iter().find(|(name, _)| *name == element.name);
    let Some((_, order)) = order else {
        return Ok(());
    };
    let place = |child: &Element| order.iter().position(|name| *name == child.name);
    if let Some(stranger) = element.elements().find(|child| place(child).is_none()) {
        return Err(codes::internal(format!(
            "the DOCX room knows no place for `{}` in `{}`",
            stranger.name, element.name
        ))
        .into());
    }
    element.children.sort_by_key(|node| match node {
        Node::Element(child) => place(child),
        Node::Text(_) => None,
    });
    Ok(())
}
