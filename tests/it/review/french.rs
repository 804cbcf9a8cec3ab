//! The French text of the example as it was supplied, with its defects.

use super::*;

/// What the supplied text has where ours is mended.
const DEFECTS: [(&str, &str); 8] = [
    ("et d’examens de pays", "et d’examen de pays"),
    ("encouragées à échanger", "encouragées à partager"),
    ("(ONUDC)", "(ONUDD)"),
    (
        "la Conférence des Parties à la Convention a encouragé",
        "la Conférence des parties à la Convention a encouragé",
    ),
    ("que l’ONUDC devrait", "que l’ONUSC devrait"),
    ("l’ONUDC a élaboré", "l’ONUSC a élaboré"),
    ("d’enseignement de l’ONUDC", "d’enseignement de l’ONUSC"),
    (
        "<cite>The United Nations Convention against Transnational Organized Crime and International Human Rights Law</cite>",
        "<cite>*The United Nations Convention against Transnational Organized Crime and International Human Rights Law*</cite>",
    ),
];

/// What is said of it, in reading order, with the text at each place.
const SAID: [(&str, &str); 9] = [
    ("term-avoided", "d’examen de pays"),
    ("spelling-avoided", "encouragées à partager"),
    ("term-avoided", "ONUDD"),
    ("term-avoided", "Conférence des parties"),
    ("term-avoided", "ONUSC"),
    ("term-avoided", "ONUSC"),
    ("term-avoided", "ONUSC"),
    ("markup-leftover", "*"),
    ("markup-leftover", "*"),
];

fn supplied() -> Files {
    let mut files = support::repository();
    for (ours, theirs) in DEFECTS {
        replace(&mut files, &document("fr"), ours, theirs);
    }
    files
}

fn expected() -> Vec<(&'static str, String)> {
    SAID.iter().map(|(code, text)| (*code, (*text).to_owned())).collect()
}

#[test]
fn the_supplied_text_has_these_defects_and_no_other() {
    let said = reviewed(&supplied());
    assert_eq!(found(&said), expected(), "{}", short(&said));
}

#[test]
fn apostrophes_of_a_typewriter_are_one_defect_more() {
    let mut files = supplied();
    let path = document("fr");
    let text = String::from_utf8(files[&path].clone()).unwrap();
    files.insert(path, text.replace('’', "'").into());
    let said = reviewed(&files);
    let (typing, others): (Vec<_>, Vec<_>) =
        said.iter().partition(|one| one.code.starts_with("typing-"));
    let codes: Vec<_> = typing.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["typing-apostrophe"]);
    assert!(typing[0].message.contains("more in this file"), "{}", typing[0].message);
    assert_eq!(others.len(), SAID.len(), "{}", short(&said));
}
