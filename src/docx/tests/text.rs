//! The text, its languages, its notes and its tables.

use std::collections::BTreeSet;

use super::*;
use crate::document::{Block, Inline, Role};
use crate::proof::Proof;

#[test]
fn the_text_is_that_of_the_tree_in_its_order() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let body = printed(&parts["word/document.xml"]);
        let notes = printed(&parts["word/footnotes.xml"]);
        let wanted = sample::characters(&document);
        assert_eq!(without_spaces(&(body + &notes)), without_spaces(&wanted));
    }
}

#[test]
fn a_proofreader_finds_nothing() {
    for (document, look) in samples() {
        let proof = Proof {
            document: &document,
            language: "it",
            folio_with_total: look.page.folio_with_total,
        };
        let bytes = render(&document, &look, &artwork()).unwrap();
        assert_eq!(proof.check_docx(&bytes), Ok(()));
    }
}

#[test]
fn notes_have_their_numbers_and_links() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let notes = &parts["word/footnotes.xml"];
        let ids: Vec<_> =
            notes.elements().map(|note| note.attribute("w:id").unwrap()).collect();
        assert_eq!(ids, ["-1", "0", "1", "2", "3", "4"]);
        let calls = all(&parts["word/document.xml"], "w:footnoteReference");
        let calls: Vec<_> =
            calls.iter().map(|call| call.attribute("w:id").unwrap()).collect();
        assert_eq!(calls, ["1", "2", "3", "4"]);
        let targets = |part: &str| -> BTreeSet<String> {
            let rels = &parts[&format!("word/_rels/{part}.xml.rels")];
            let links: BTreeMap<_, _> = rels
                .elements()
                .map(|rel| {
                    (rel.attribute("Id").unwrap(), rel.attribute("Target").unwrap())
                })
                .collect();
            all(&parts[&format!("word/{part}.xml")], "w:hyperlink")
                .iter()
                .filter_map(|link| link.attribute("r:id"))
                .map(|id| links[id].to_owned())
                .collect()
        };
        let body = [
            "https://undocs.org/CTOC/COP/2022/9?a=1&b=2",
            "https://www.unodc.org/note5?x=1&y=2",
            "https://www.unodc.org/note6?x=1&y=2",
        ];
        assert_eq!(targets("document"), BTreeSet::from(body.map(str::to_owned)));
        let notes: Vec<_> = targets("footnotes").into_iter().collect();
        assert_eq!(notes.len(), 4);
        assert_eq!(notes[0], "https://www.unodc.org/note1?x=1&y=2");
    }
}

#[test]
fn every_run_has_a_language_and_its_direction() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let rtl = document.version.direction == Direction::Rtl;
        let mut runs = 0;
        for root in parts.values().filter(|root| root.name.starts_with("w:")) {
            for run in all(root, "w:r") {
                runs += 1;
                let words: String = all(run, "w:t").into_iter().map(text).collect();
                let properties = run.find("w:rPr").unwrap();
                let language = properties.find("w:lang").unwrap();
                for (key, own) in [
                    ("w:val", &look.language.word.val),
                    ("w:eastAsia", &look.language.word.east_asia),
                    ("w:bidi", &look.language.word.bidi),
                ] {
                    let said = language.attribute(key).unwrap();
                    let foreign = words == "th"
                        || words.starts_with("Digest")
                        || words == "in part";
                    if key != "w:val" || !foreign {
                        assert_eq!(said, own, "{words}");
                    } else {
                        let tag = sample::foreign().to_string();
                        assert!(said.starts_with(&tag), "{said}");
                    }
                }
                let arabic = words.chars().any(|c| ('\u{621}'..='\u{64a}').contains(&c));
                let latin = words.chars().any(|c| c.is_ascii_alphabetic());
                let marked = properties.find("w:rtl").is_some();
                assert!(!arabic || marked, "{words}");
                assert!(!latin || !marked, "{words}");
                assert!(rtl || !marked, "{words}");
            }
        }
        assert!(runs > 100);
    }
}

#[test]
fn a_right_to_left_document_is_so_all_the_way() {
    let [_, (document, look)] = samples();
    let parts = rendered(&document, &look);
    let body = &parts["word/document.xml"];
    for table in all(body, "w:tbl") {
        assert!(value(table, &["w:tblPr", "w:bidiVisual"]).is_some());
    }
    assert!(
        all(body, "w:sectPr")
            .iter()
            .all(|section| section.find("w:bidi").is_some())
    );
    let left_to_right =
        ["header", "footer", "Distribution", "Original", "Job number", "Bar code"];
    for style in all(&parts["word/styles.xml"], "w:style") {
        let name = value(style, &["w:name"]).unwrap();
        if style.attribute("w:type") == Some("paragraph") {
            let ltr = left_to_right.iter().any(|ltr| name.starts_with(ltr));
            let properties = style.find("w:pPr").unwrap();
            let bidi = properties.find("w:bidi").unwrap().attribute("w:val");
            assert_eq!(bidi, ltr.then_some("0"), "{name}");
        }
    }
    for paragraph in all(body, "w:p") {
        assert!(value(paragraph, &["w:pPr", "w:pStyle"]).is_some());
    }
}

/// The tables of the tree and those of the file, without the block of the
/// masthead.
fn tables<'a>(
    document: &'a Document,
    parts: &'a Parts,
) -> Vec<(&'a crate::document::Table, &'a Element)> {
    let written = all(&parts["word/document.xml"], "w:tbl");
    let (block, written) = written.split_first().unwrap();
    assert!(all(block, "w:tblHeader").is_empty());
    assert!(value(block, &["w:tblPr", "w:tblDescription"]).is_none());
    let wanted = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let wanted: Vec<_> = wanted.collect();
    assert_eq!(written.len(), wanted.len());
    wanted.into_iter().zip(written.iter().copied()).collect()
}

#[test]
fn tables_have_their_heads_and_descriptions() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        for (wanted, table) in tables(&document, &parts) {
            let description = value(table, &["w:tblPr", "w:tblDescription"]);
            assert_eq!(description, Some(wanted.description.as_str()));
            let rows = all(table, "w:tr");
            assert_eq!(rows.len(), wanted.head.len() + wanted.rows.len());
            let is_head = |row: &&Element| !all(row, "w:tblHeader").is_empty();
            let marked: Vec<bool> = rows.iter().map(is_head).collect();
            let (head, body) = marked.split_at(wanted.head.len());
            assert!(head.iter().all(|head| *head) && !body.contains(&true));
            assert!(
                rows.iter()
                    .all(|row| value(row, &["w:trPr", "w:cantSplit"]).is_some())
            );
            let grid: i64 = all(table, "w:gridCol")
                .iter()
                .map(|column| column.attribute("w:w").unwrap().parse::<i64>().unwrap())
                .sum();
            let page = &look.page;
            let measure = page.width - page.start - page.end;
            let width = measure - look.table.indent_start - look.table.indent_end;
            assert_eq!(grid, (width * 20.0).round() as i64);
        }
    }
}

#[test]
fn cells_of_a_table_cover_what_they_cover_in_the_tree() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        for (wanted, table) in tables(&document, &parts) {
            let width = wanted.columns.len();
            for row in all(table, "w:tr") {
                let spans = all(row, "w:tc").into_iter().map(|cell| {
                    let span = value(cell, &["w:tcPr", "w:gridSpan"]).unwrap_or("1");
                    span.parse::<usize>().unwrap()
                });
                assert_eq!(spans.sum::<usize>(), width);
            }
            let merged = |kind: Option<&str>| {
                let cells = all(table, "w:tc").into_iter();
                cells
                    .filter(|cell| value(cell, &["w:tcPr", "w:vMerge"]) == kind)
                    .count()
            };
            let rows = wanted.rows.iter().filter_map(|row| match row {
                crate::document::Row::Cells { cells, .. } => Some(cells),
                crate::document::Row::Band { .. } => None,
            });
            let cells = wanted.head.iter().chain(rows).flatten();
            let heights: Vec<usize> =
                cells.map(|cell| cell.rows).filter(|rows| *rows > 1).collect();
            assert_eq!(merged(Some("restart")), heights.len());
            let covered = heights.iter().map(|rows| rows - 1).sum::<usize>();
            assert_eq!(merged(Some("continue")), covered);
        }
    }
}

#[test]
fn a_document_without_notes_links_and_tables_is_whole() {
    let [(mut document, look), _] = samples();
    document.notes.clear();
    document.masthead.symbols.truncate(1);
    document.masthead.distribution.language_name = None;
    document.blocks = vec![Block::Title {
        message: None,
        text: document.masthead.organs[0].text.clone(),
    }];
    let parts = rendered(&document, &look);
    assert!(!parts.contains_key("word/_rels/footnotes.xml.rels"));
    assert_eq!(all(&parts["word/document.xml"], "w:tbl").len(), 1);
}

#[test]
fn a_call_without_a_note_stops_the_document() {
    let [(mut document, look), _] = samples();
    document.notes.pop();
    let problems = render(&document, &look, &artwork()).unwrap_err();
    assert!(problems.has_errors());
    let [(mut document, look), _] = samples();
    document.blocks.retain(|block| !matches!(block, Block::Title { .. }));
    let problems = render(&document, &look, &artwork()).unwrap_err();
    assert!(problems.iter().any(|problem| problem.message.contains("1, 2, 3")));
}

#[test]
fn a_character_that_xml_cannot_hold_stops_the_document() {
    let [(mut document, look), _] = samples();
    let text = vec![Inline::Text { text: "a\u{b}b".to_owned() }];
    document.blocks.push(Block::Paragraph {
        role: Role::Annotation,
        label: None,
        message: None,
        text,
    });
    let problems = render(&document, &look, &artwork()).unwrap_err();
    assert!(problems.iter().any(|problem| problem.code == "word-character"));
}

#[test]
fn a_line_break_in_the_text_is_one_in_word() {
    let [(mut document, look), _] = samples();
    let text = vec![Inline::Text { text: "one\ntwo".to_owned() }];
    document.blocks.push(Block::Paragraph {
        role: Role::Annotation,
        label: None,
        message: None,
        text,
    });
    let parts = rendered(&document, &look);
    assert_eq!(all(&parts["word/document.xml"], "w:br").len(), 1);
}

#[test]
fn joiners_are_left_out() {
    let (mut document, look) = samples()[0].clone();
    let with = |joiner: &str| Inline::Text { text: format!("2023{joiner}年") };
    let mut of = |joiner: &str| {
        document.masthead.organization = vec![with(joiner)];
        render(&document, &look, &artwork()).unwrap()
    };
    assert!(of("\u{2060}") == of(""), "the files must be the same");
}

/// LibreOffice counts the space under the last paragraph of a cell twice.
#[test]
fn parts_of_the_control_block_keep_their_height_by_the_space_above() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let with_table = |part: &&Element| !all(part, "w:tbl").is_empty();
        let footers = parts.iter().filter(|(name, _)| name.contains("footer"));
        let footer = footers.map(|(_, part)| part).find(with_table).unwrap();
        let height = all(footer, "w:trHeight")[0];
        assert_eq!(height.attribute("w:hRule"), Some("exact"));
        for cell in all(footer, "w:tc") {
            let last = all(cell, "w:p").pop().unwrap();
            let id = value(last, &["w:pPr", "w:pStyle"]).unwrap();
            let styles = all(&parts["word/styles.xml"], "w:style").into_iter();
            let style = styles
                .into_iter()
                .find(|style| style.attribute("w:styleId") == Some(id));
            let spacing = all(style.unwrap(), "w:spacing")[0];
            assert_eq!(spacing.attribute("w:after"), Some("0"), "{id}");
        }
    }
}

/// LibreOffice forgets the style of a field that is a single run, and so that
/// folios are bold.
#[test]
fn the_parts_of_a_field_are_runs_of_their_own() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        for (name, part) in parts.iter().filter(|(name, _)| name.contains("footer")) {
            for run in all(part, "w:r") {
                assert!(all(run, "w:fldChar").len() <= 1, "{name}");
            }
        }
    }
}

/// LibreOffice draws the mark of a note over the whole of its place, and would
/// print a space before the text.
#[test]
fn a_tab_alone_parts_the_mark_of_a_note_from_its_text() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        for note in all(&parts["word/footnotes.xml"], "w:footnote") {
            let Some(tab) =
                all(note, "w:r").into_iter().find(|run| !all(run, "w:tab").is_empty())
            else {
                continue;
            };
            assert_eq!(text(tab), "");
        }
    }
}
