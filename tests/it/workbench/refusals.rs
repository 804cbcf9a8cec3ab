//! What cannot be done is refused with a sentence, and no file is touched.

use super::*;

#[test]
fn a_file_that_cannot_be_read_is_left_as_it_is() {
    for (broken, code) in [
        ("item-opening = { $x\n", "ftl-syntax"),
        ("item-opening = a\nitem-opening = b\n", "message-twice"),
        ("#comment without a space\n", "ftl-syntax"),
    ] {
        let mut files = synced();
        put(&mut files, FR, broken);
        let before = files.clone();
        let report = bench(&files).sync(&Chosen::default(), &Request::default()).unwrap();
        assert_eq!(codes(&report.said), [code], "{broken}");
        apply(&mut files, &report.changes);
        assert!(files == before, "{broken}");
        let formatted = bench(&files).format(&Chosen::default(), Typing::Mended).unwrap();
        assert_eq!(codes(&formatted.said), [code], "{broken}");
        let (rows, said) = bench(&files).status();
        assert_eq!(codes(&said), [code]);
        assert!(rows.iter().any(|row| row.counts.is_none()));
    }
}

#[test]
fn a_base_file_that_was_written_by_hand_is_refused() {
    let mut found = String::new();
    for (old, new) in [
        ("# fr ", "# French "),
        ("item-opening-p1 =", "item-opening-p1"),
        ("fn-work =", "item-opening ="),
    ] {
        let mut files = synced();
        replace(&mut files, BASE_FR, old, new);
        let report = bench(&files).sync(&Chosen::default(), &Request::default()).unwrap();
        assert_eq!(codes(&report.said), ["base-broken"], "{new}");
        found.push_str(&short(&report.said));
        assert!(report.changes.is_empty());
        assert_eq!(codes(&refused(&files)), ["base-broken"]);
    }
    expect("base-broken", found);
}

#[test]
fn what_is_asked_for_must_be_there() {
    let mut files = synced();
    let bench = self::bench(&files);
    let mut found = String::new();
    let mut refuse = |code: &str, said: Diagnostics| {
        assert_eq!(codes(&said), [code]);
        found.push_str(&short(&said));
    };
    let all = Chosen::default();
    refuse("reference-not-translated", bench.diff("en", &all).unwrap_err());
    refuse("no-language", bench.diff("xx", &all).unwrap_err());
    refuse("no-message", bench.accept("fr", &ids(&["item-openning"])).unwrap_err());
    refuse("no-message", bench.diff("fr", &ids(&["fn-zz9"])).unwrap_err());
    let elsewhere = Chosen {
        file: Some("sources/cas.yaml".into()),
        ..all.clone()
    };
    refuse("no-file", bench.diff("fr", &elsewhere).unwrap_err());
    let minor = Request { minor: vec!["item-openning".into()], strict: false };
    refuse("no-message", bench.sync(&all, &minor).unwrap_err());
    // What is current needs no acceptance, what is not there can have none.
    assert!(
        bench
            .accept("fr", &ids(&["item-opening"]))
            .unwrap()
            .changes
            .is_empty()
    );
    replace(&mut files, FR, "item-opening = Ouverture de la réunion\n", "");
    let untranslated = self::bench(&files).accept("fr", &ids(&["item-opening"]));
    refuse("nothing-to-accept", untranslated.unwrap_err());
    // An id of several documents is settled in one.
    for (path, tag) in [(EN, "en"), (FR, "fr")] {
        let bytes = files[path].clone();
        files.insert(format!("locales/{tag}/documents/two.ftl"), bytes);
    }
    sync(&mut files);
    for path in [EN, "locales/en/documents/two.ftl"] {
        replace(&mut files, path, "See the annex", "See annex I");
    }
    let both = self::bench(&files).accept("fr", &ids(&["fn-work"]));
    refuse("message-ambiguous", both.unwrap_err());
    expect("refusals", found);
    let one = Chosen { file: Some("two".into()), ..ids(&["fn-work"]) };
    let report = self::bench(&files).accept("fr", &one).unwrap();
    apply(&mut files, &report.changes);
    assert_eq!(counts(&files).stale, 1);
    let all = self::bench(&files).accept("fr", &Chosen::default()).unwrap();
    apply(&mut files, &all.changes);
    assert_eq!(counts(&files).stale, 0);
}
