//! The translators' workbench: an original changes, and its translations follow
//! without a word of a translator being lost.

use distr::diag::Diagnostics;
use distr::project::Project;
use distr::workbench::{Change, Counts, Piece, Request, State};
use distr::workshop::{Bench, Chosen, Report, Typing, Workshop};

use crate::support::{self, BASE, Files, SOURCE, short};

const EN: &str = "locales/en/documents/case.ftl";
const FR: &str = "locales/fr/documents/case.ftl";
const BASE_FR: &str = "locales/.base/fr/documents/case.base";
const OBSOLETE_FR: &str = "locales/.obsolete/fr/documents/case.ftl";

const ENGLISH: &str = "\
# Words of the case.

### The case

## Item: opening

# Title of the item
# draft translation
item-opening = Opening of the meeting

# First paragraph
item-opening-p1 = The draft work,{ fn-work } is attached.

# Note
fn-work = See the annex.
";

const FRENCH: &str = "\
# Words of the case.

### The case

## Item: opening

# Titre, vu par le réviseur
item-opening = Ouverture de la réunion

item-opening-p1 = Le projet{ fn-work } est joint.

# Un commentaire à part.

fn-work = Voir l’annexe.
";

/// Compares with the expectation in `tests/it/snapshots`.
fn expect(name: &str, found: impl AsRef<str>) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(support::root().join("tests/it/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let name = format!("workbench--{name}");
    settings.bind(|| insta::assert_snapshot!(name, found.as_ref()));
}

/// A project of one document in two languages that nobody has synced yet.
fn project() -> Files {
    let mut files = support::house();
    let source = support::patched(BASE, "agenda: [{ id: opening, paragraphs: [p1] }]\n");
    files.insert(SOURCE.into(), source.into());
    files.insert(EN.into(), ENGLISH.into());
    files.insert(FR.into(), FRENCH.into());
    put(
        &mut files,
        "locales/languages.toml",
        "reference = \"en\"\nlanguages = [\"en\", \"fr\"]\n",
    );
    files
}

fn put(files: &mut Files, path: &str, text: &str) {
    files.insert(path.to_owned(), text.into());
}

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    let bytes = files.get(path).unwrap_or_else(|| panic!("no {path}"));
    std::str::from_utf8(bytes).unwrap()
}

fn replace(files: &mut Files, path: &str, old: &str, new: &str) {
    let before = text(files, path);
    assert!(before.contains(old), "{path} does not hold {old}:\n{before}");
    let after = before.replacen(old, new, 1);
    put(files, path, &after);
}

fn apply(files: &mut Files, changes: &[Change]) {
    for change in changes {
        match &change.text {
            Some(text) => put(files, &change.path, text),
            None => assert!(files.remove(&change.path).is_some(), "no {}", change.path),
        }
    }
}

fn bench(files: &Files) -> Bench {
    // The workbench needs no fonts, and they are large.
    let words = files.iter().filter(|(path, _)| path.starts_with("locales/"));
    let words = words.map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
    let (bench, said) = Bench::open(Project::Memory(words)).unwrap();
    assert!(said.is_empty(), "{}", short(&said));
    bench
}

/// Syncs, and syncs again to see that nothing is left to do.
fn sync_with(files: &mut Files, request: &Request) -> Report {
    let report = bench(files).sync(&Chosen::default(), request).unwrap();
    apply(files, &report.changes);
    let again = bench(files).sync(&Chosen::default(), &Request::default()).unwrap();
    if !request.strict {
        assert_eq!(again.changes, Vec::new(), "to sync twice is to sync once");
    }
    report
}

fn sync(files: &mut Files) -> Report {
    let report = sync_with(files, &Request::default());
    assert!(report.said.is_empty(), "{}", short(&report.said));
    report
}

fn synced() -> Files {
    let mut files = project();
    sync(&mut files);
    files
}

/// The counts of the French document.
fn counts(files: &Files) -> Counts {
    let (rows, said) = bench(files).status();
    assert!(said.is_empty(), "{}", short(&said));
    let row = rows
        .iter()
        .find(|row| row.tag == "fr" && row.file == "documents/case.ftl");
    row.unwrap().counts.unwrap()
}

/// What is refused of the French document.
fn refused(files: &Files) -> Diagnostics {
    let (workshop, loading) = Workshop::open(Project::Memory(files.clone())).unwrap();
    assert!(loading.is_empty(), "{}", short(&loading));
    let agenda = workshop.agenda(SOURCE).unwrap();
    assert!(workshop.version(&agenda, &"en".parse().unwrap()).is_ok());
    workshop
        .version(&agenda, &"fr".parse().unwrap())
        .err()
        .unwrap_or_default()
}

fn codes(said: &Diagnostics) -> Vec<&'static str> {
    said.iter().map(|diagnostic| diagnostic.code).collect()
}

fn ids(ids: &[&str]) -> Chosen {
    Chosen {
        ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        file: None,
    }
}

mod drafts;
mod language;
mod loss;
mod refusals;

#[test]
fn a_first_sync_records_and_formats_and_loses_nothing() {
    let files = synced();
    expect(
        "first-sync",
        format!("── {FR}\n{}── {BASE_FR}\n{}", text(&files, FR), text(&files, BASE_FR)),
    );
    assert_eq!(text(&files, EN), ENGLISH, "the reference keeps its form");
    assert!(refused(&files).is_empty(), "{}", short(&refused(&files)));
    assert_eq!(
        counts(&files),
        Counts { messages: 3, translated: 3, ..Counts::default() }
    );
}

#[test]
fn a_change_is_followed_from_status_to_diff_to_accept() {
    let mut files = synced();
    replace(&mut files, EN, "The draft work", "The proposed work");
    // The state, everywhere the same.
    let stale = Counts {
        messages: 3,
        translated: 2,
        stale: 1,
        words_left: 5,
        ..Counts::default()
    };
    assert_eq!(counts(&files), stale);
    expect("stale", short(&refused(&files)));
    // To sync settles nothing.
    assert!(sync(&mut files).changes.is_empty());
    assert_eq!(counts(&files), stale);
    // What changed.
    let (differences, _) = bench(&files).diff("fr", &Chosen::default()).unwrap();
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].state, State::Stale);
    assert_eq!(differences[0].pieces[1], Piece::Removed("draft".into()));
    assert_eq!(differences[0].pieces[2], Piece::Added("proposed".into()));
    // It is still right.
    let before = files.clone();
    let report = bench(&files).accept("fr", &ids(&["item-opening-p1"])).unwrap();
    apply(&mut files, &report.changes);
    assert!(refused(&files).is_empty());
    assert_eq!(counts(&files).stale, 0);
    assert_eq!(text(&files, FR), text(&before, FR), "accepting changes no translation");
    // Or it is corrected.
    let mut files = before;
    replace(&mut files, FR, "Le projet", "La proposition");
    assert!(refused(&files).is_empty());
    sync(&mut files);
    assert!(text(&files, BASE_FR).contains("The proposed work"));
}

#[test]
fn white_space_and_comments_are_no_changes() {
    let mut files = synced();
    replace(&mut files, EN, "= The draft work,", "=\n    The draft\n    work,");
    replace(&mut files, EN, "# First paragraph\n", "# Another comment\n");
    assert_eq!(counts(&files).stale, 0);
    assert!(sync(&mut files).changes.is_empty());
}

#[test]
fn a_minor_change_settles_all_languages_and_strict_settles_none() {
    let mut files = synced();
    replace(&mut files, EN, "Opening of the meeting", "Opening of the Meeting");
    let minor = Request { minor: vec!["item-opening".into()], strict: false };
    let mut settled = files.clone();
    sync_with(&mut settled, &minor);
    assert!(refused(&settled).is_empty());
    // Strict: a corrected translation waits for its acceptance.
    replace(&mut files, FR, "Ouverture de la réunion", "Ouverture de la Réunion");
    let strict = Request { strict: true, minor: Vec::new() };
    let report = sync_with(&mut files, &strict);
    assert_eq!(codes(&report.said), ["translation-unconfirmed"]);
    expect("unconfirmed", short(&report.said));
    let report = bench(&files).accept("fr", &ids(&["item-opening"])).unwrap();
    apply(&mut files, &report.changes);
    assert!(
        bench(&files)
            .sync(&Chosen::default(), &strict)
            .unwrap()
            .said
            .is_empty()
    );
}

#[test]
fn a_missing_message_has_its_original_in_its_place_until_it_is_translated() {
    let mut files = synced();
    let addition = "\n## Closing\n\n# Paragraph about { $opening-day }\n# draft translation\nitem-opening-p2 =\n    Two\n    lines.\n";
    replace(&mut files, EN, "\n# Note\n", &format!("{addition}\n## Notes\n\n# Note\n"));
    replace(
        &mut files,
        FR,
        "# Titre, vu par le réviseur\nitem-opening = Ouverture de la réunion\n",
        "",
    );
    let report = sync(&mut files);
    assert_eq!(report.work[0].deeds, [(2, "to translate")]);
    expect("skeletons", text(&files, FR));
    assert_eq!(
        counts(&files),
        Counts {
            messages: 4,
            translated: 2,
            missing: 2,
            words_left: 6,
            ..Counts::default()
        }
    );
    // The skeleton follows its original, with what a translator wrote into it.
    replace(
        &mut files,
        FR,
        "# > item-opening-p2 = Two lines.",
        "# > item-opening-p2 = Two lines.\n# à discuter",
    );
    replace(&mut files, EN, "    lines.", "    rows.");
    sync(&mut files);
    let french = text(&files, FR);
    assert!(
        french.contains("# > item-opening-p2 = Two rows.\n# à discuter\n"),
        "{french}"
    );
    // Translated directly below, or anywhere else.
    replace(
        &mut files,
        FR,
        "# à discuter\n",
        "# à discuter\nitem-opening-p2 = Deux lignes.\n",
    );
    replace(&mut files, FR, "fn-work =", "item-opening = Ouverture\nfn-work =");
    sync(&mut files);
    expect("translated", text(&files, FR));
    assert_eq!(counts(&files).translated, 4);
}

#[test]
fn formatting_keeps_what_is_stale_stale() {
    let mut files = synced();
    replace(&mut files, EN, "The draft work", "The proposed work");
    replace(&mut files, FR, "l’annexe", "l'annexe");
    replace(&mut files, FR, "Le projet", "L'état : le  projet");
    sync(&mut files);
    let base = text(&files, BASE_FR).to_owned();
    put(&mut files, BASE_FR, &base);
    replace(&mut files, EN, "The proposed work", "The final work");
    assert_eq!(counts(&files).stale, 1);
    let report = bench(&files).format(&Chosen::default(), Typing::Mended).unwrap();
    apply(&mut files, &report.changes);
    let french = text(&files, FR);
    assert!(french.contains("Voir l’annexe."), "{french}");
    assert!(french.contains("L’état\u{A0}: le projet"), "{french}");
    assert_eq!(counts(&files).stale, 1, "mending is not translating");
    let again = bench(&files).format(&Chosen::default(), Typing::Mended).unwrap();
    assert_eq!(again.changes, Vec::new(), "to mend twice is to mend once");
}

#[test]
fn the_repository_is_in_sync_and_well_typed() {
    let files = support::repository();
    let report = bench(&files).sync(&Chosen::default(), &Request::default()).unwrap();
    assert!(report.said.is_empty(), "{}", short(&report.said));
    assert_eq!(report.work, [], "run `distr sync` and read what it changes");
    let report = bench(&files).format(&Chosen::default(), Typing::Mended).unwrap();
    assert!(report.said.is_empty(), "{}", short(&report.said));
    assert_eq!(report.work, [], "run `distr fmt --typography` and read what it changes");
}
