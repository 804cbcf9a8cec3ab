//! Every file is read back when it is built, and one that says anything else
//! than its tree is not written: see `every_version_is_made` and `damage`.
//! Here is what the files have beyond their words.

#[cfg(feature = "pdf")]
#[test]
fn roles_in_a_pdf_are_as_many_as_the_tree_has_nodes() {
    use distr::document::Block;
    use distr::proof::{Kind, copy, pdf};
    use distr::workshop::Format;

    for made in crate::made::every() {
        let Some(bytes) = made.bytes(Format::Pdf) else { continue };
        let pdf = pdf::read(bytes).unwrap();
        let document = &made.version.document;
        let copy = copy(document);
        let count = |is: fn(&Kind) -> bool| {
            copy.parts.iter().filter(|part| is(&part.kind)).count()
        };
        let parts = copy.parts.iter().chain(&copy.notes);
        // A call links to its note, and the note back to its call.
        let links: usize = parts.map(|part| part.links.len() + part.calls).sum();
        let tables = document.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        let rows: usize =
            tables.clone().map(|table| table.head.len() + table.rows.len()).sum();
        let notes = copy.notes.len();
        for (role, expected) in [
            ("Title", count(|kind| *kind == Kind::Title)),
            ("H1", count(|kind| *kind == Kind::Heading(1))),
            ("H2", count(|kind| *kind == Kind::Heading(2))),
            ("H3", count(|kind| *kind == Kind::Heading(3))),
            ("H4", count(|kind| *kind == Kind::Heading(4))),
            ("Note", notes),
            ("Table", tables.count()),
            ("TR", rows),
            // Each line of a cell is a part, but only the first begins an element.
            ("TH", count(|kind| matches!(kind, Kind::Head(place) if place.line == 1))),
            ("TD", count(|kind| matches!(kind, Kind::Cell(place) if place.line == 1))),
            ("Link", links),
        ] {
            let found = pdf.roles.get(role).copied().unwrap_or_default();
            assert_eq!(expected, found, "{}: elements {role}", made.name);
        }
    }
}

/// Each page has an annotation of its own for its part of the link.
#[cfg(feature = "pdf")]
#[test]
fn a_link_over_two_pages_is_one_link() {
    use distr::project::Project;
    use distr::workshop::{Build, Format, Unit};

    let mut files = crate::support::everything();
    let words = files.get_mut("locales/en/documents/example-cn1-2026-1.ftl").unwrap();
    let text = String::from_utf8(words.clone()).unwrap();
    let long = format!("registration page {}", "of the session ".repeat(400).trim_end());
    *words = text.replace("registration page", &long).into_bytes();
    let workshop = crate::made::workshop(Project::Memory(files));
    let agenda = workshop.agenda("sources/example-cn1-2026-1.yaml").unwrap();
    let language = "en".parse().unwrap();
    let build = Build::new(&workshop, &[Format::Pdf]).unwrap();
    let mut made = Vec::new();
    let unit = Unit { agenda: &agenda, language: &language };
    build.run(&[unit], |_, done| made.push(done.unwrap())).unwrap();
    let pdf = distr::proof::pdf::read(&made[0].files[0].bytes).unwrap();
    let links = pdf.roles["Link"];
    let text = String::from_utf8_lossy(&made[0].files[0].bytes).replace(" /", "/");
    assert!(text.matches("/Subtype/Link").count() > links, "it stays on one page");
}
