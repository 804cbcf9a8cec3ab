//! What says nothing in a Word file, and what nobody sees in it; and names that lead
//! elsewhere.

use distr::workshop::Asked;

use super::{TYPED, empty, expect, opened, packed, sentences, tree, typed, with};
use crate::made::all;

#[test]
fn lines_without_words_are_left_out_and_said() {
    let at = |text: &str| TYPED.iter().position(|it| *it == text).unwrap();
    let list = at("2.\tOther matters.");
    let mut said = String::new();
    for (place, line) in [
        (list, "2.\t\u{A0}"),
        (list, "2.\t."),
        (list, "2.\t\u{200F}"),
        (list, "\u{A0}\t \u{A0}"),
        (at("There are none."), "\u{200E}"),
        (at("2.\tOther matters"), "3.\t\t"),
    ] {
        let mut lines = TYPED.to_vec();
        lines.insert(place, line);
        let imported = typed(&lines, None, empty());
        let imported = imported.unwrap_or_else(|said| panic!("{line:?}: {said}"));
        let english = imported.language.clone();
        tree(with(empty(), &imported), &imported, &english).unwrap();
        said.push_str(&format!("{line:?}\n{}", sentences(&imported.said)));
    }
    expect("without-words", &said);
}

#[test]
fn what_nobody_sees_is_left_out_of_the_words() {
    let lines: Vec<String> = TYPED
        .iter()
        .map(|line| line.replace("meeting", "meet\u{200B}\u{200E}ing\u{200F}\u{FEFF}"))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let imported = typed(&lines, None, empty()).unwrap();
    assert!(imported.said.is_empty(), "{}", all(&imported.said));
    let plain = typed(TYPED, None, empty()).unwrap();
    assert_eq!(imported.changes, plain.changes);
}

#[test]
fn a_name_that_leads_elsewhere_is_refused() {
    for name in ["../a", "sub/x", "", "x.yaml", ".x", "a\nb", "a\u{202E}"] {
        let refused = typed(TYPED, Some(name), empty()).unwrap_err();
        assert!(refused.starts_with("[name-malformed]"), "{refused}");
    }
    let imported = typed(TYPED, Some("a.b"), empty()).unwrap();
    assert_eq!(imported.source, "sources/a.b.yaml");
}

/// A note, and a heading that holds nothing but its call.
#[test]
fn a_heading_of_nothing_but_a_call_is_left_out_and_said() {
    let paragraph = |line: &&str| {
        let pieces: Vec<String> =
            line.split('\t').map(|piece| format!("<w:t>{piece}</w:t>")).collect();
        format!("<w:p><w:r>{}</w:r></w:p>", pieces.join("<w:tab/>"))
    };
    let call = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    let heading = "<w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr>";
    let mut body: Vec<String> = TYPED.iter().map(paragraph).collect();
    body.insert(body.len() - 2, format!("{heading}{call}</w:p>"));
    body.push(format!(
        "<w:p><w:r><w:t>More.</w:t></w:r>{}</w:p>",
        call.replace('2', "3")
    ));
    let note = |id: u8, text: &str| {
        format!(
            "<w:footnote w:id=\"{id}\"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>"
        )
    };
    let style = "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>";
    let bytes = packed(&[
        (
            "word/document.xml",
            format!("<w:document><w:body>{}</w:body></w:document>", body.concat()),
        ),
        ("word/styles.xml", format!("<w:styles>{style}</w:styles>")),
        (
            "word/footnotes.xml",
            format!(
                "<w:footnotes>{}{}</w:footnotes>",
                note(2, "A note."),
                note(3, "\u{A0}")
            ),
        ),
    ]);
    let asked = Asked { path: "agenda.docx".into(), ..Asked::default() };
    let imported = opened(empty()).import(&bytes, &asked);
    let imported = imported.unwrap_or_else(|said| panic!("{}", sentences(&said)));
    expect("call-alone", &sentences(&imported.said));
}
