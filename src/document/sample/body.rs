//! The blocks of the sample.

use super::tables::{documents, timetable};
use super::words::Words;
use super::{call, code, foreign, line, link, message, plain, text};
use crate::agenda::Direction;
use crate::document::{Block, Inline, ListEntry, Role, Text};

/// The blocks, in their order.
pub(super) fn blocks(words: &Words) -> Vec<Block> {
    let mut blocks = opening(words);
    blocks.push(heading(Role::PartHeading, 1, None, words.agenda));
    blocks.push(paragraph(Role::ListPart, text(words.parts[0])));
    blocks.push(Block::List { entries: entries(words) });
    blocks.extend(annotations(words));
    for _ in 0..12 {
        blocks.push(paragraph(Role::Annotation, text(words.sentence)));
    }
    blocks.extend([
        heading(Role::DocumentationHeading, 3, None, words.documentation),
        Block::Table(documents(words)),
        paragraph(Role::Annotation, text(words.sentence)),
        heading(Role::AnnexHeading, 1, None, words.annex[0]),
        paragraph(Role::AnnexOriginal, text(words.annex[1])),
        heading(Role::AnnexTitle, 2, None, words.annex[2]),
        Block::Table(timetable(words)),
    ]);
    blocks
}

fn heading(role: Role, level: u8, label: Option<&str>, words: &str) -> Block {
    Block::Heading {
        role,
        level,
        label: label.map(str::to_owned),
        message: message(&format!("house-{}", role.name())),
        text: text(words),
    }
}

fn paragraph(role: Role, text: Text) -> Block {
    let message = message(&format!("item-{}", role.name()));
    Block::Paragraph { role, label: None, message, text }
}

fn numbered(words: &Words) -> Block {
    Block::Paragraph {
        role: Role::Annotation,
        label: Some(words.number.to_owned()),
        message: message("item-numbered"),
        text: text(words.sentence),
    }
}

fn opening(words: &Words) -> Vec<Block> {
    vec![
        paragraph(Role::BodyName, text(words.body[0])),
        paragraph(Role::SubsidiaryName, text(words.body[1])),
        paragraph(Role::SessionLine, text(words.session)),
        paragraph(Role::PlaceAndDates, text(words.place)),
        paragraph(Role::ItemLine, text(words.item[0])),
        paragraph(Role::ItemTitle, text(words.item[1])),
        Block::Title {
            message: message("house-title"),
            text: vec![plain(words.title[0]), call(1, true)],
        },
        paragraph(Role::Subtitle, text(words.title[1])),
    ]
}

/// The annotations down to the heading of the second item.
fn annotations(words: &Words) -> Vec<Block> {
    let [(one, first), (two, second)] = words.items;
    let [(a, sub_item), _] = words.sub_items;
    let [(third, third_item), (fourth, fourth_item)] = words.deep_items;
    vec![
        heading(Role::PartHeading, 1, None, words.annotations),
        heading(Role::SectionHeading, 2, None, words.parts[1]),
        numbered(words),
        heading(Role::SegmentHeading, 2, None, words.parts[0]),
        heading(Role::ItemHeading, 3, Some(one), first),
        paragraph(Role::ItemRemark, text(words.remarks[0])),
        heading(Role::SubItemHeading, 4, Some(a), sub_item),
        heading(Role::ThirdLevelHeading, 5, Some(third), third_item),
        heading(Role::FourthLevelHeading, 6, Some(fourth), fourth_item),
        paragraph(Role::Annotation, every_inline(words)),
        heading(Role::DocumentationHeading, 7, None, words.documentation),
        paragraph(Role::DocumentEntry, document_entry(words)),
        heading(Role::ItemHeading, 2, Some(two), second),
    ]
}

fn entry(role: Role, (label, words): (&str, &str)) -> ListEntry {
    ListEntry {
        role,
        label: Some(label.to_owned()),
        message: message("item-entry"),
        text: text(words),
        remarks: Vec::new(),
        entries: Vec::new(),
    }
}

/// Entries of four levels, with remarks, and one without a label.
fn entries(words: &Words) -> Vec<ListEntry> {
    let section = entry(Role::AgendaItem, ("", words.parts[1]));
    let [mut first, mut second] = words.items.map(|item| entry(Role::AgendaItem, item));
    let [mut a, b] = words.sub_items.map(|item| entry(Role::AgendaSubItem, item));
    let [third, fourth] = words.deep_items;
    let mut third = entry(Role::AgendaThirdItem, third);
    third.remarks = vec![line("item-remark", words.remarks[0])];
    third.entries = vec![entry(Role::AgendaFourthItem, fourth)];
    a.entries = vec![third];
    first.remarks = words.remarks.map(|remark| line("item-remark", remark)).into();
    first.entries = vec![a, b];
    second.text.push(call(1, false));
    vec![ListEntry { label: None, ..section }, first, second]
}

fn every_inline(words: &Words) -> Text {
    let (foreign, away) = (foreign(), Direction::Ltr);
    vec![
        plain(words.sentence),
        link("https://undocs.org/CTOC/COP/2022/9?a=1&b=2", code("CTOC/COP/2022/9")),
        call(2, true),
        plain(", "),
        Inline::Emphasis {
            content: vec![
                plain(words.body[0]),
                Inline::Strong { content: text(words.organization) },
            ],
        },
        plain(words.decides),
        Inline::Superscript { content: text("2") },
        Inline::Subscript { content: text("3") },
        plain(" ("),
        Inline::Cite {
            language: foreign.clone(),
            direction: away,
            content: text("Digest of Cases, \"part 1\""),
        },
        plain(") "),
        Inline::Foreign {
            language: foreign,
            direction: away,
            content: vec![plain("in part"), Inline::Superscript { content: text("th") }],
        },
        plain(" "),
        Inline::Isolate {
            direction: words.direction,
            code: false,
            content: text(words.place),
        },
        Inline::Strong { content: text(words.title[0]) },
        plain(" "),
        Inline::Isolate {
            direction: away,
            code: false,
            content: text("10:30"),
        },
        call(3, true),
        Inline::Superscript { content: text(words.between_calls) },
        call(2, false),
        plain("."),
    ]
}

fn document_entry(words: &Words) -> Text {
    vec![plain(words.entry), code("CTOC/COP/WG.2/2023/2"), plain(")")]
}
