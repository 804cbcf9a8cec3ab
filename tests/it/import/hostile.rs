//! Files that are damaged, or made to do harm.

use distr::workshop::Asked;

use super::{empty, expect, opened, packed, plain, sentences};

#[test]
fn damaged_and_hostile_files_are_refused_with_a_sentence() {
    let bomb = packed(&[("word/document.xml", "<a>".to_owned() + &" ".repeat(80 << 20))]);
    let many =
        packed(&[("word/document.xml", format!("<a>{}</a>", "<b/>".repeat(2_100_000)))]);
    let empty_body = "<w:document><w:body></w:body></w:document>".to_owned();
    let headings = ["Provisional agenda", "Annotations", "Documentation", "Annex"];
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", Vec::new()),
        ("text", b"An agenda".to_vec()),
        ("no document", packed(&[("word/other.xml", "<a/>".into())])),
        ("no XML", packed(&[("word/document.xml", "<a><b></a>".into())])),
        ("deep", packed(&[("word/document.xml", "<a>".repeat(100_000))])),
        ("bomb", bomb),
        ("many", many),
        ("empty", packed(&[("word/document.xml", empty_body)])),
        ("headings alone", plain(&headings.map(str::to_owned))),
        ("a letter", plain(&["Dear all,".into(), "see you on Monday.".into()])),
    ];
    let workshop = opened(empty());
    let asked = Asked { path: "agenda.docx".into(), ..Asked::default() };
    let mut said = String::new();
    for (name, bytes) in files {
        let refused = workshop.import(&bytes, &asked).expect_err(name);
        for one in refused.iter() {
            said.push_str(&format!("{name}: [{}] {}\n", one.code, one.message));
        }
    }
    expect("refused", &said);
}

#[test]
fn a_file_made_to_be_read_in_endless_ways_takes_no_long_time() {
    let made = [" ".repeat(1000), "1 1 ".repeat(50_000), "a, b (c) ".repeat(20_000)];
    let lines = ["Provisional agenda", "Annotations", "Documentation", "Annex"];
    let all = lines.iter().map(|line| (*line).to_owned()).chain(made);
    let bytes = plain(&all.collect::<Vec<_>>());
    let asked = Asked { path: "agenda.docx".into(), ..Asked::default() };
    let refused = opened(empty()).import(&bytes, &asked).unwrap_err();
    assert!(sentences(&refused).contains("[import-lacks]"));
}
