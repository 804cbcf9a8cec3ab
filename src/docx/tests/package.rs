//! The page and the parts of the file.

use std::thread;

use super::*;
use crate::agenda::Date;

#[test]
fn page_1_has_neither_running_head_nor_folio() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let of = |kind: &str, number: usize| &parts[&format!("word/{kind}{number}.xml")];
        let section = all(&parts["word/document.xml"], "w:sectPr")[0];
        assert!(section.find("w:titlePg").is_some());
        for kind in ["header", "footer"] {
            let name = format!("w:{kind}Reference");
            let kinds: Vec<_> = section
                .elements()
                .filter(|child| child.name == name)
                .map(|child| child.attribute("w:type").unwrap())
                .collect();
            assert_eq!(kinds, ["default", "first", "even"]);
            assert!(all(of(kind, 2), "w:r").is_empty());
        }
        for number in [1, 3] {
            assert_eq!(printed(of("header", number)), sample::SYMBOL);
            assert_eq!(printed(of("footer", number)), "/");
            let fields = all(of("footer", number), "w:instrText");
            let fields: Vec<_> = fields.into_iter().map(text).collect();
            assert_eq!(fields, ["PAGE", "NUMPAGES"]);
        }
        let settings = &parts["word/settings.xml"];
        assert!(settings.find("w:evenAndOddHeaders").is_some());
    }
}

#[test]
fn the_properties_say_what_the_version_is() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let core = &parts["docProps/core.xml"];
        let said = |name: &str| text(core.find(name).unwrap());
        assert_eq!(said("dc:title"), document.version.title);
        assert_eq!(said("dc:creator"), document.version.author);
        assert_eq!(said("dc:language"), document.version.language.to_string());
        assert_eq!(said("dcterms:created"), "2023-03-01T00:00:00Z");
        let size = all(&parts["word/document.xml"], "w:pgSz")[0];
        assert_eq!(size.attribute("w:w"), Some("11906"));
        assert_eq!(size.attribute("w:h"), Some("16838"));
    }
}

#[test]
fn the_bytes_depend_on_document_and_look_alone() {
    for (document, look) in samples() {
        let first = render(&document, &look, &artwork()).unwrap();
        assert!(first == render(&document, &look, &artwork()).unwrap());
        let threads: Vec<Vec<u8>> = thread::scope(|scope| {
            let render = || render(&document, &look, &artwork()).unwrap();
            let threads = [(); 4].map(|()| scope.spawn(render));
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(threads.iter().all(|bytes| *bytes == first));
    }
}

#[test]
fn dates_before_the_epoch_of_zip_make_no_difference() {
    let [(mut document, look), _] = samples();
    document.version.date = Date::new(1945, 10, 24).unwrap();
    let parts = rendered(&document, &look);
    let created = parts["docProps/core.xml"].find("dcterms:created").unwrap();
    assert_eq!(text(created), "1945-10-24T00:00:00Z");
}
