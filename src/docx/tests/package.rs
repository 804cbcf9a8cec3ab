//! The page and the parts of the file.

use std::thread;

use super::*;
use crate::agenda::Date;

#[test]
fn page_1_has_the_control_block_and_later_pages_head_and_folio() {
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
        }
        assert!(all(of("header", 2), "w:r").is_empty());
        let rtl = document.version.direction == Direction::Rtl;
        for number in [1, 3] {
            assert_eq!(printed(of("header", number)), sample::SYMBOL);
            let foot = of("footer", number);
            let folio_at_right = (number == 1) != rtl;
            let wanted = if folio_at_right { "V.23-03456/" } else { "/V.23-03456" };
            assert_eq!(printed(foot), wanted);
            let fields: Vec<_> = all(foot, "w:instrText").into_iter().map(text).collect();
            assert_eq!(fields, ["PAGE", "NUMPAGES"]);
            assert_eq!(all(foot, "w:tab").len(), 1);
        }
        let settings = &parts["word/settings.xml"];
        assert!(settings.find("w:evenAndOddHeaders").is_some());
    }
}

#[test]
fn a_station_may_print_a_folio_alone() {
    for (mut document, mut look) in samples() {
        look.page.folio_with_total = false;
        document.control.job = None;
        let parts = rendered(&document, &look);
        let rtl = document.version.direction == Direction::Rtl;
        for number in [1, 3] {
            let foot = &parts[&format!("word/footer{number}.xml")];
            let fields: Vec<_> = all(foot, "w:instrText").into_iter().map(text).collect();
            assert_eq!(fields, ["PAGE"]);
            assert_eq!(printed(foot), "");
            let at_right = (number == 1) != rtl;
            assert_eq!(all(foot, "w:tab").len(), usize::from(at_right));
        }
        // The request to recycle and the QR code stay.
        let descriptions = descriptions(&parts["word/footer2.xml"]);
        assert_eq!(descriptions.len(), 2);
    }
}

#[test]
fn the_control_block_reads_from_the_job_number_to_the_qr_code() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let foot = &parts["word/footer2.xml"];
        let table = foot.find("w:tbl").unwrap();
        let cells: Vec<String> = all(table, "w:tc").into_iter().map(printed).collect();
        let control = &document.control;
        let job = control.job.as_ref().unwrap();
        let gap = "\u{a0}".repeat(4);
        let digits = job.bar_code.printed.as_deref().unwrap();
        let line = [job.number.as_str(), "020323", "030323"].join(&gap) + digits;
        let words = crate::document::plain(&control.recycle.words);
        assert_eq!(cells, [line.as_str(), words.as_str(), "", ""]);
        let wanted = [
            job.bar_code.description.as_str(),
            control.recycle.description.as_str(),
            control.qr_code.description.as_str(),
        ];
        assert_eq!(descriptions(foot), wanted);
        let rtl = document.version.direction == Direction::Rtl;
        let mirrored = table.find("w:tblPr").unwrap().find("w:bidiVisual").is_some();
        assert_eq!(mirrored, rtl);
        let grid = all(table, "w:gridCol").into_iter();
        let grid = grid.map(|column| column.attribute("w:w").unwrap().parse::<i64>());
        let measure = look.page.width - look.page.start - look.page.end;
        assert_eq!(
            grid.map(Result::unwrap).sum::<i64>(),
            (measure * 20.0).round() as i64
        );
    }
}

#[test]
fn pictures_have_their_sizes_and_their_images() {
    for (document, look) in samples() {
        let bytes = render(&document, &look, &artwork()).unwrap();
        let parts = parts(&bytes);
        let mut zip = ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let mut pictures = 0;
        for part in ["document", "footer2"] {
            let rels = &parts[&format!("word/_rels/{part}.xml.rels")];
            for drawing in all(&parts[&format!("word/{part}.xml")], "w:drawing") {
                let blip = all(drawing, "a:blip")[0];
                let vectors = all(drawing, "asvg:svgBlip");
                let ids = std::iter::once(blip).chain(vectors);
                for id in ids.map(|blip| blip.attribute("r:embed").unwrap()) {
                    let rel = rels.elements().find(|rel| rel.attribute("Id") == Some(id));
                    let target = rel.unwrap().attribute("Target").unwrap();
                    let mut image = Vec::new();
                    let mut file = zip.by_name(&format!("word/{target}")).unwrap();
                    file.read_to_end(&mut image).unwrap();
                    let is_png = image.starts_with(b"\x89PNG");
                    assert!(is_png || image.starts_with(b"<svg"), "{target}");
                }
                pictures += 1;
            }
        }
        assert_eq!(pictures, 4);
        let emblem = all(&parts["word/document.xml"], "wp:extent")[0];
        let points = |key: &str| -> f64 {
            emblem.attribute(key).unwrap().parse::<f64>().unwrap() / 12_700.0
        };
        let masthead = &look.masthead;
        let fits = |size: f64, room: f64| size <= room + 0.01 && size > room - 0.5;
        assert!(fits(points("cx"), masthead.emblem_width));
        assert!(fits(points("cy"), masthead.emblem_height));
        let said = descriptions(&parts["word/document.xml"]);
        assert_eq!(said, [document.masthead.emblem.as_str()]);
    }
}

/// The words of the pictures of a part, which must stand in both places.
fn descriptions(root: &Element) -> Vec<&str> {
    let said = |name: &str| {
        let found = all(root, name).into_iter();
        found.map(|one| one.attribute("descr").unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(said("wp:docPr"), said("pic:cNvPr"));
    said("wp:docPr")
}

#[test]
fn the_document_ends_with_a_line_of_its_own_length() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let body = parts["word/document.xml"].find("w:body").unwrap();
        let last = body.elements().filter(|one| one.name != "w:sectPr").last().unwrap();
        assert_eq!(value(last, &["w:pPr", "w:pStyle"]), Some("EndLine"));
        assert!(last.find("w:r").is_none());
        let line = style(&parts, "End line").find("w:pPr").unwrap();
        let indent = line.find("w:ind").unwrap();
        let side =
            |key: &str| indent.attribute(key).unwrap().parse::<f64>().unwrap() / 20.0;
        let measure = look.page.width - look.page.start - look.page.end;
        let length = measure - side("w:left") - side("w:right");
        assert!((length - look.end_line.length).abs() < 0.1, "{length}");
        let rule = line.find("w:pBdr").unwrap().find("w:bottom").unwrap();
        assert_eq!(rule.attribute("w:sz"), Some("2"));
    }
}

#[test]
fn every_face_has_an_alternative() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let fonts: BTreeMap<_, _> = parts["word/fontTable.xml"]
            .elements()
            .map(|font| (font.attribute("w:name").unwrap(), value(font, &["w:altName"])))
            .collect();
        assert_eq!(fonts["Times New Roman"], Some("Tinos"));
        if document.version.direction == Direction::Rtl {
            assert_eq!(fonts["Simplified Arabic"], Some("Amiri"));
        }
        assert!(fonts.contains_key("SimSun"));
    }
}

#[test]
fn word_opens_the_file_in_its_own_mode() {
    let [(document, look), _] = samples();
    let parts = rendered(&document, &look);
    let settings = all(&parts["word/settings.xml"], "w:compatSetting");
    let mode = settings
        .iter()
        .find(|setting| setting.attribute("w:name") == Some("compatibilityMode"));
    assert_eq!(mode.unwrap().attribute("w:val"), Some("15"));
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
