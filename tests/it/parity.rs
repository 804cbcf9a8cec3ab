//! Tree, PDF and DOCX say the same, part by part, note by note, cell by cell.

#[cfg(feature = "pdf")]
use crate::reading::Kind;
use crate::reading::made::{Made, versions};
use crate::reading::tree;

#[cfg(feature = "pdf")]
mod pdf {
    //! The PDF against the tree.

    use distr::agenda::Direction;
    use distr::document::Block;
    use distr::workshop::Format;

    use super::{Kind, Made, tree, versions};
    use crate::reading::pdf::{Pdf, read};
    use crate::reading::squeezed;

    /// Reads every PDF with the tree it was made from.
    fn each(check: impl Fn(&Made, &Pdf)) {
        let mut read_any = false;
        for made in versions() {
            if let Some(bytes) = made.bytes(Format::Pdf) {
                check(made, &read(bytes));
                read_any = true;
            }
        }
        assert!(read_any, "no PDF was made");
    }

    /// Text as it can be compared: the glyphs of a PDF stand in the order of
    /// the page, which in a right-to-left line is not that of the text.
    fn comparable(made: &Made, text: &str) -> String {
        let text = squeezed(text);
        if made.version.look.language.direction == Direction::Ltr {
            return text;
        }
        let mut characters: Vec<char> = text.chars().collect();
        characters.sort_unstable();
        characters.into_iter().collect()
    }

    #[test]
    fn masthead_and_text_are_those_of_the_tree() {
        each(|made, pdf| {
            let tree = tree::read(&made.version.document);
            let texts = tree.parts.iter().map(|part| &part.text);
            let control = tree::control(&made.version.document);
            let expected: Vec<&String> =
                tree.masthead.iter().chain(&control).chain(texts).collect();
            let found = &pdf.reading.parts;
            for (expected, found) in expected.iter().zip(found) {
                let (tree, pdf) =
                    (comparable(made, expected), comparable(made, &found.text));
                assert_eq!(
                    tree, pdf,
                    "{}: the PDF does not say\n{expected}\nbut\n{}",
                    made.name, found.text
                );
            }
            assert_eq!(expected.len(), found.len(), "{}: parts", made.name);
        });
    }

    #[test]
    fn outline_cells_and_links_are_those_of_the_tree() {
        each(|made, pdf| {
            let tree = tree::read(&made.version.document);
            let control = tree::control(&made.version.document).len();
            let found = &pdf.reading.parts[tree.masthead.len() + control..];
            for (expected, found) in tree.parts.iter().zip(found) {
                assert_eq!(expected.kind, found.kind, "{}: {expected:?}", made.name);
                assert_eq!(expected.links, found.links, "{}: {expected:?}", made.name);
            }
        });
    }

    #[test]
    fn notes_are_those_of_the_tree() {
        each(|made, pdf| {
            let tree = tree::read(&made.version.document);
            assert_eq!(tree.notes.len(), pdf.reading.notes.len(), "{}", made.name);
            for (expected, found) in tree.notes.iter().zip(&pdf.reading.notes) {
                let texts =
                    [&expected.text, &found.text].map(|text| comparable(made, text));
                assert_eq!(texts[0], texts[1], "{}: a note", made.name);
                assert_eq!(expected.links, found.links, "{}: a note", made.name);
            }
        });
    }

    #[test]
    fn roles_are_as_many_as_the_tree_has_nodes() {
        each(|made, pdf| {
            let document = &made.version.document;
            let tree = tree::read(document);
            let count = |kind| tree.parts.iter().filter(|part| part.kind == kind).count();
            let links = tree.parts.iter().chain(&tree.notes);
            let links: usize = links.map(|part| part.links.len()).sum();
            let tables = document.blocks.iter().filter_map(|block| match block {
                Block::Table(table) => Some(table),
                _ => None,
            });
            let rows: usize = tables.clone().map(|table| table.rows.len() + 1).sum();
            let notes = tree.notes.len();
            for (role, expected) in [
                ("Title", 1),
                ("H1", count(Kind::Heading(1))),
                ("H2", count(Kind::Heading(2))),
                ("H3", count(Kind::Heading(3))),
                ("H4", count(Kind::Heading(4))),
                ("Note", notes),
                ("Table", tables.count()),
                ("TR", rows),
                ("TH", count(Kind::Head)),
                ("TD", count(Kind::Cell)),
                // A call links to its note, and the note back to its call.
                ("Link", links + 2 * notes),
            ] {
                let found = pdf.roles.get(role).copied().unwrap_or_default();
                assert_eq!(expected, found, "{}: elements {role}", made.name);
            }
        });
    }

    /// Outside the structure stand the running head, the folio and the job number
    /// of later pages, and the header row of a table on each page after its first.
    #[test]
    fn furniture_is_the_symbol_the_folio_and_the_job_number_of_later_pages() {
        each(|made, pdf| {
            let document = &made.version.document;
            let pages = pdf.furniture.len();
            let tree = tree::read(document);
            let head = tree.parts.iter().filter(|part| part.kind == Kind::Head).take(3);
            let head: String = head.map(|part| squeezed(&part.text)).collect();
            let job = document.control.job.as_ref();
            let job = job.and_then(|job| job.on_later_pages.clone()).unwrap_or_default();
            for (number, found) in (1..).zip(&pdf.furniture) {
                let furniture = match number {
                    1 => String::new(),
                    _ => format!("{}{number}/{pages}{job}", document.version.symbol),
                };
                let found = squeezed(found).replace(&head, "");
                let mut found: Vec<char> = found.chars().collect();
                let mut expected: Vec<char> = furniture.chars().collect();
                found.sort_unstable();
                expected.sort_unstable();
                assert_eq!(expected, found, "{}: page {number}", made.name);
            }
        });
    }
}

#[cfg(feature = "docx")]
mod docx {
    //! The DOCX against the tree.

    use distr::workshop::Format;

    use super::{Made, tree, versions};
    use crate::reading::docx::{Docx, read};
    use crate::reading::{Part, Reading};

    fn each(check: impl Fn(&Made, &Reading, &Docx)) {
        let mut read_any = false;
        for made in versions() {
            let tree = tree::read(&made.version.document);
            if let Some(bytes) = made.bytes(Format::Docx) {
                check(made, &tree, &read(bytes));
                read_any = true;
            }
        }
        assert!(read_any, "no DOCX was made");
    }

    fn compare(made: &Made, expected: &[Part], found: &[Part]) {
        for (expected, found) in expected.iter().zip(found) {
            assert_eq!(expected, found, "{}", made.name);
        }
        assert_eq!(expected.len(), found.len(), "{}: parts", made.name);
    }

    #[test]
    fn the_masthead_is_that_of_the_tree() {
        each(|made, tree, docx| {
            assert_eq!(tree.masthead, docx.reading.masthead, "{}", made.name);
        });
    }

    #[test]
    fn text_outline_cells_and_links_are_those_of_the_tree() {
        each(|made, tree, docx| compare(made, &tree.parts, &docx.reading.parts));
    }

    #[test]
    fn notes_are_those_of_the_tree() {
        each(|made, tree, docx| compare(made, &tree.notes, &docx.reading.notes));
    }

    #[test]
    fn the_running_head_is_the_symbol_and_page_one_has_none() {
        each(|made, _, docx| {
            let symbol = &made.version.document.version.symbol;
            assert!(docx.different_first, "{}: page 1 has a running head", made.name);
            let others: Vec<&String> =
                docx.heads.iter().filter(|head| !head.is_empty()).collect();
            assert!(!others.is_empty(), "{}: no running head", made.name);
            for head in others {
                assert_eq!(symbol, head.trim(), "{}", made.name);
            }
        });
    }

    #[test]
    fn ids_of_notes_ascend_from_one() {
        each(|made, tree, docx| {
            let expected: Vec<usize> = (1..=tree.notes.len()).collect();
            assert_eq!(expected, docx.calls, "{}: calls", made.name);
            assert_eq!(expected, docx.note_ids, "{}: notes", made.name);
        });
    }
}
