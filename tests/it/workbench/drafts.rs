//! Drafts: what is missing and what is stale is seen in its place, in both
//! formats, and no reader can take the file for a finished one.

use distr::document;
use distr::workshop::{Build, Format, Stage, Unit};

use super::*;

/// A project in French whose paragraph is stale and whose note is missing.
fn unfinished() -> Files {
    let mut files = synced();
    replace(&mut files, EN, "The draft work,", "The revised draft work,");
    let without_note = text(&files, FR).replace("fn-work = Voir l’annexe.\n", "");
    put(&mut files, FR, &without_note);
    files
}

#[test]
fn a_draft_shows_what_is_missing_and_what_is_stale() {
    let files = unfinished();
    let (workshop, loading) = Workshop::open(Project::Memory(files)).unwrap();
    assert!(loading.is_empty(), "{}", short(&loading));
    let agenda = workshop.agenda(SOURCE).unwrap();
    let french = "fr".parse().unwrap();
    // A finished version is refused, as ever.
    let refused = workshop.version(&agenda, &french).err().unwrap();
    let said = ["message-untranslated", "note-unknown", "translation-stale"];
    assert_eq!(codes(&refused), said);
    let draft = workshop.version_at(&agenda, &french, Stage::Draft);
    let draft = draft.unwrap_or_else(|refused| panic!("{}", short(&refused)));
    expect("draft", document::print(&draft.document));
    // Both formats are read back before they leave the workshop.
    let build = Build::new(&workshop, &Format::ALL).unwrap().at_stage(Stage::Draft);
    let unit = Unit { agenda: &agenda, language: &french };
    let mut names = Vec::new();
    build
        .run(&[unit], |_, made| {
            let made = made.unwrap_or_else(|refused| panic!("{}", short(&refused)));
            names.extend(made.files.into_iter().map(|file| file.name));
        })
        .expect("there are threads");
    let stem = "CTOC_COP_WG.2_2026_1-FR-DRAFT";
    assert_eq!(names, [format!("{stem}.pdf"), format!("{stem}.docx")]);
}

#[test]
fn a_language_without_a_word_of_the_document_has_a_draft() {
    let mut files = synced();
    files.remove(FR);
    let (workshop, _) = Workshop::open(Project::Memory(files)).unwrap();
    let agenda = workshop.agenda(SOURCE).unwrap();
    let french = "fr".parse().unwrap();
    assert!(workshop.version(&agenda, &french).is_err());
    let draft = workshop.version_at(&agenda, &french, Stage::Draft);
    let draft = draft.unwrap_or_else(|refused| panic!("{}", short(&refused)));
    let printed = document::print(&draft.document);
    let in_english = "⟪**(non traduit)** ~Opening of the meeting~⟫";
    assert!(printed.contains(in_english), "{printed}");
}

#[test]
fn a_language_whose_shared_words_are_unfinished_has_a_draft() {
    let mut files = synced();
    let path = "locales/fr/house.ftl";
    let heading = "house-heading-annotations = ";
    let kept = text(&files, path).lines().filter(|line| !line.starts_with(heading));
    let kept: String = kept.map(|line| format!("{line}\n")).collect();
    put(&mut files, path, &kept);
    let (workshop, loading) = Workshop::open(Project::Memory(files)).unwrap();
    assert_eq!(codes(&loading), ["message-untranslated"]);
    assert!(loading.for_draft().is_empty());
    let agenda = workshop.agenda(SOURCE).unwrap();
    let french = "fr".parse().unwrap();
    assert!(workshop.version(&agenda, &french).is_err());
    let draft = workshop.version_at(&agenda, &french, Stage::Draft);
    let draft = draft.unwrap_or_else(|refused| panic!("{}", short(&refused)));
    let printed = document::print(&draft.document);
    assert!(printed.contains("⟪**(non traduit)** ~Annotations~⟫"), "{printed}");
}

#[test]
fn a_draft_forgives_nothing_else() {
    let mut files = unfinished();
    replace(&mut files, FR, "Le projet{ fn-work }", "Le <em>projet{ fn-work }");
    let (workshop, _) = Workshop::open(Project::Memory(files)).unwrap();
    let agenda = workshop.agenda(SOURCE).unwrap();
    let draft = workshop.version_at(&agenda, &"fr".parse().unwrap(), Stage::Draft);
    let refused = draft.err().unwrap();
    assert!(codes(&refused).contains(&"tag-unclosed"), "{}", short(&refused));
}
