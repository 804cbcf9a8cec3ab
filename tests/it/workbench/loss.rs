//! Nothing is lost, whatever happens to the originals.

use std::collections::BTreeSet;

use super::*;

#[test]
fn what_the_original_loses_is_set_aside_and_comes_back() {
    let mut files = synced();
    let before = files.clone();
    let note = "# Note\nfn-work = See the annex.\n";
    replace(&mut files, EN, note, "");
    replace(&mut files, EN, "{ fn-work }", "");
    let report = sync(&mut files);
    assert_eq!(report.work[0].deeds, [(1, "set aside")]);
    assert!(!text(&files, FR).contains("fn-work ="));
    expect("set-aside", text(&files, OBSOLETE_FR));
    // It comes back as it was.
    put(&mut files, EN, ENGLISH);
    let report = sync(&mut files);
    assert_eq!(report.work[0].deeds, [(1, "brought back")]);
    assert!(!files.contains_key(OBSOLETE_FR));
    assert_eq!(text(&files, BASE_FR), text(&before, BASE_FR));
    let sorted = |files: &Files| {
        let mut lines: Vec<String> = text(files, FR).lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&files), sorted(&before));
    // It comes back stale where the original comes back changed.
    replace(&mut files, EN, note, "");
    sync(&mut files);
    put(&mut files, EN, &ENGLISH.replace("See the annex", "See annex I"));
    sync(&mut files);
    assert!(text(&files, FR).contains("fn-work = Voir l’annexe."));
    assert_eq!(counts(&files).stale, 1);
}

#[test]
fn two_texts_set_aside_under_one_id_are_both_kept() {
    let mut files = synced();
    for other in ["Une autre note.", "Encore une."] {
        replace(&mut files, EN, "# Note\nfn-work = See the annex.\n", "");
        sync(&mut files);
        let old = text(&files, FR).to_owned();
        put(&mut files, FR, &format!("{old}fn-work = {other}\n"));
        sync(&mut files);
        let aside = text(&files, OBSOLETE_FR).to_owned();
        assert!(aside.contains("Voir l’annexe.") && aside.contains(other), "{aside}");
        put(&mut files, EN, ENGLISH);
        files.remove(FR);
        put(&mut files, FR, &old);
        sync(&mut files);
    }
}

#[test]
fn a_message_that_is_renamed_takes_its_translation_with_it() {
    let mut files = synced();
    let english = ENGLISH.replace("fn-work", "fn-annex");
    put(&mut files, EN, &english);
    let report = sync(&mut files);
    assert_eq!(report.work[0].deeds, [(1, "renamed")]);
    let french = text(&files, FR);
    assert!(french.contains("fn-annex = Voir l’annexe."), "{french}");
    assert!(french.contains("Le projet{ fn-annex } est joint."), "{french}");
    assert_eq!(
        counts(&files),
        Counts { messages: 3, translated: 3, ..Counts::default() }
    );
    assert!(refused(&files).is_empty(), "{}", short(&refused(&files)));
    // A stale caller stays stale.
    replace(&mut files, EN, "is attached", "is below");
    let renamed = text(&files, EN).replace("fn-annex", "fn-x");
    put(&mut files, EN, &renamed);
    sync(&mut files);
    assert_eq!(counts(&files).stale, 1);
}

#[test]
fn a_document_that_is_renamed_takes_its_translations_with_it() {
    let mut files = synced();
    let english = files.remove(EN).unwrap();
    files.insert("locales/en/documents/other.ftl".into(), english);
    let french = text(&files, FR).to_owned();
    sync(&mut files);
    assert_eq!(text(&files, "locales/fr/documents/other.ftl"), french);
    assert!(files.contains_key("locales/.base/fr/documents/other.base"));
    for path in [FR, BASE_FR, OBSOLETE_FR] {
        assert!(!files.contains_key(path), "{path}");
    }
}

#[test]
fn a_document_that_goes_is_set_aside_whole_and_comes_back() {
    let mut files = synced();
    let before = files.clone();
    files.remove(EN);
    sync(&mut files);
    assert!(!files.contains_key(FR));
    let aside = text(&files, OBSOLETE_FR);
    assert!(aside.contains("# Titre, vu par le réviseur"), "{aside}");
    assert!(aside.contains("# Un commentaire à part."), "{aside}");
    put(&mut files, EN, ENGLISH);
    sync(&mut files);
    assert_eq!(counts(&files), counts(&before));
}

#[test]
fn line_ends_of_another_system_lose_nothing() {
    let mut files = project();
    let windows = FRENCH.replace("est joint.", "est\n    joint.").replace('\n', "\r\n");
    put(&mut files, FR, &format!("\u{FEFF}{windows}"));
    sync(&mut files);
    let mut unix = project();
    put(&mut unix, FR, &FRENCH.replace("est joint.", "est\n    joint."));
    sync(&mut unix);
    assert_eq!(text(&files, FR), text(&unix, FR));
    assert_eq!(text(&files, BASE_FR), text(&unix, BASE_FR));
}

/// Every text of a message and every line of a comment, whatever the form.
fn pieces(files: &Files) -> BTreeSet<String> {
    let mut pieces = BTreeSet::new();
    for (path, bytes) in files {
        if !path.starts_with("locales/") || !path.ends_with(".ftl") {
            continue;
        }
        for line in std::str::from_utf8(bytes).unwrap().lines() {
            let text = match line.strip_prefix('#') {
                Some(comment) => comment.trim_start_matches('#').trim(),
                None => {
                    // The text of a message may begin on the next line.
                    let (id, text) = line.split_once(" =").unwrap_or(("", line));
                    let text = if id.contains([' ', '[']) { line } else { text };
                    // A variant stands for more values, or elsewhere.
                    text.split_once("] ").map_or(text, |(_, text)| text).trim()
                }
            };
            pieces.insert(text.to_owned());
        }
    }
    pieces
}

#[test]
fn whatever_happens_to_the_originals_no_text_and_no_comment_is_lost() {
    let mut files = support::repository();
    files.retain(|path, _| !path.starts_with("locales/.base/"));
    let first = translations(&files);
    sync(&mut files);
    let lost: Vec<String> = first.difference(&translations(&files)).cloned().collect();
    assert!(lost.is_empty(), "lost by the first sync: {lost:#?}");
    let mut random = 20_260_301_u64;
    let mut draw = |below: usize| {
        // Knuth's numbers, MMIX.
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) as usize % below
    };
    let originals: Vec<String> = files
        .keys()
        .filter(|path| path.starts_with("locales/en/") && path.ends_with(".ftl"))
        .cloned()
        .collect();
    for _ in 0..30 {
        let before = translations(&files);
        let path = &originals[draw(originals.len())];
        let lines: Vec<String> = text(&files, path).lines().map(str::to_owned).collect();
        let heads: Vec<usize> = (0..lines.len())
            .filter(|at| {
                lines[*at]
                    .starts_with(|first: char| first.is_ascii_lowercase() || first == '-')
            })
            .collect();
        let at = heads[draw(heads.len())];
        let mut changed = lines.clone();
        match draw(3) {
            // A message goes, with the lines that belong to it.
            0 => {
                let end =
                    (at + 1..lines.len()).find(|line| !lines[*line].starts_with(' '));
                changed.drain(at..end.unwrap_or(lines.len()));
            }
            // It gets another id.
            1 => changed[at] = lines[at].replacen(" =", "x =", 1),
            // It says something else, or comes back from before.
            _ if lines[at].ends_with('=') => {}
            _ => changed[at].push_str(" More."),
        }
        put(&mut files, path, &format!("{}\n", changed.join("\n")));
        let report = sync(&mut files);
        assert!(report.said.is_empty());
        let lost: Vec<String> =
            before.difference(&translations(&files)).cloned().collect();
        assert!(lost.is_empty(), "lost after a change of {path}: {lost:#?}");
    }
}

/// The texts and comments of all translations, skeletons aside: these belong to
/// the program.
fn translations(files: &Files) -> BTreeSet<String> {
    let mut files = files.clone();
    files.retain(|path, _| !path.starts_with("locales/en/"));
    let own = |piece: &String| {
        !piece.starts_with('>')
            && !piece.starts_with("missing: ")
            && !piece.starts_with("Set aside by")
    };
    pieces(&files).into_iter().filter(own).collect()
}
