//! Warnings that people silence.

use super::*;

const EN: &str = "locales/en/documents/case.ftl";
const FR: &str = "locales/fr/documents/case.ftl";
const RU: &str = "locales/ru/documents/case.ftl";

/// A report of 10 pages, of which two languages print another number.
fn project(english: &str, french: &str) -> Files {
    let mut files = support::house();
    let mut put = |path: &str, comment: &str, text: &str| {
        files.insert(path.to_owned(), format!("{comment}item-a-p1 = {text}\n").into());
    };
    put(EN, english, "The report has 10 pages.");
    put(FR, french, "Le rapport compte 12 pages.");
    put(RU, "", "В докладе 13 страниц.");
    files
}

fn codes(files: &Files) -> Vec<&'static str> {
    reviewed(files).iter().map(|one| one.code).collect()
}

#[test]
fn a_comment_silences_its_message() {
    let reason = ": la version française a deux pages de plus\n";
    let all = ["number-differs", "number-differs"];
    assert_eq!(codes(&project("", "")), all);
    assert_eq!(
        codes(&project("", &format!("# check: ignore number-differs{reason}"))),
        [all[0]]
    );
    // Of the original, for all languages or for some.
    assert_eq!(
        codes(&project(&format!("# check: ignore number-differs{reason}"), "")),
        [""; 0]
    );
    let for_one = format!("# check: ignore number-differs in fr{reason}");
    assert_eq!(codes(&project(&for_one, "")), [all[0]]);
    // A tool that copies the comments of the original changes nothing.
    assert_eq!(codes(&project(&for_one, &for_one)), [all[0]]);
    // For a whole file.
    let whole = format!("### check: ignore number-differs{reason}\n");
    assert_eq!(codes(&project("", &whole)), [all[0]]);
}

#[test]
fn a_silence_that_silences_nothing_is_told() {
    for (comment, code) in [
        ("# check: ignore number-extra: rien\n", "silence-unused"),
        ("# check: ignore number-differs\n", "silence-without-reason"),
        ("# check: ignore number-differ: rien\n", "silence-unknown"),
        ("# check: ignore value-missing: rien\n", "silence-unknown"),
        ("# check: nothing\n", "silence-malformed"),
    ] {
        let said = reviewed(&project("", comment));
        let codes: Vec<_> = said.iter().map(|one| one.code).collect();
        assert_eq!(codes, ["number-differs", "number-differs", code], "{comment}");
        let place = said.iter().last().unwrap().place.clone().unwrap();
        assert_eq!(
            (&*place.file.path, place.file.line_column(place.range.start)),
            (FR, (1, 3))
        );
    }
    // It may come to silence something when the text is there.
    let mut files = project("# check: ignore number-extra in fr: rien\n", "");
    files.remove(FR);
    assert_eq!(codes(&files), ["number-differs"]);
}

#[test]
fn what_is_the_same_in_a_language_is_said_in_the_original() {
    let mut files = support::house();
    let english =
        |comment: &str| format!("{comment}item-a = Annotations of the Secretariat\n");
    files.insert(EN.into(), english("").into());
    files.insert(FR.into(), english("").into());
    assert_eq!(codes(&files), ["untranslated"]);
    files.insert(EN.into(), english("# Same in: fr\n").into());
    assert_eq!(codes(&files), [""; 0]);
    files.insert(FR.into(), "item-a = Annotations du Secrétariat\n".into());
    assert_eq!(codes(&files), ["silence-unused"]);
}
