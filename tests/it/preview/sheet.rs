//! What the page shows, before and after changes.

use distr::preview::State;

use super::*;

#[test]
fn a_finished_version_stands_beside_its_original() {
    let folder = copy();
    let pulled = galley(folder.path()).pull();
    assert_eq!(pulled.sheet.symbol, "CTOC/COP/WG.2/2023/1");
    assert_eq!(findings(&pulled), []);
    let tags: Vec<&str> =
        pulled.sheet.sides.iter().map(|side| side.tag.as_str()).collect();
    assert_eq!(tags, ["en", "fr"]);
    for side in &pulled.sheet.sides {
        assert_eq!((side.state, side.is_draft), (State::Current, false));
        for leaf in &side.leaves {
            assert!(pulled.pictures[&leaf.picture].starts_with("<svg"));
        }
    }
    let text = text(&pulled, "item-opening-p1");
    assert!(text.words.starts_with("La quatorzième réunion"), "{}", text.words);
    let place = text.place.as_ref().unwrap();
    assert_eq!(place.file, FR);
    let line = support::repository()[FR].clone();
    let line = String::from_utf8(line).unwrap();
    let line = line.lines().nth(place.line - 1).unwrap();
    assert!(line.starts_with("item-opening-p1 = "), "{line}");
}

#[test]
fn the_original_alone_has_no_other_side() {
    let project = Project::Disk(support::root());
    let pulled = Galley::new(project, SOURCE.to_owned(), "en".parse().unwrap()).pull();
    assert_eq!(pulled.sheet.sides.len(), 1);
    assert_eq!(pulled.sheet.sides[0].role, Role::Translation);
}

#[test]
fn what_is_missing_stale_or_wrong_is_marked_in_its_place() {
    let folder = copy();
    let root = folder.path();
    let mut galley = galley(root);
    galley.pull();
    let french = std::fs::read_to_string(root.join(FR)).unwrap();
    let line = french.lines().find(|line| line.starts_with("item-adoption-p2"));
    change(root, FR, &format!("{}\n", line.unwrap()), "");
    change(root, EN, "The fourteenth meeting", "The 14th meeting");
    // A message that cannot be used is set aside; the others stay on the page.
    change(root, FR, "{ fn-organization }", "{ fn-organisation }");
    assert!(galley.is_touched(FR) && galley.is_touched(EN));
    let pulled = galley.pull();
    let translation = side(&pulled, Role::Translation);
    assert_eq!((translation.state, translation.is_draft), (State::Current, true));
    for (flaw, message) in [
        (Flaw::Missing, "item-adoption-p2"),
        (Flaw::Stale, "item-opening-p1"),
        (Flaw::Wrong, "item-adoption-p3"),
    ] {
        assert_eq!(text(&pulled, message).flaw, Some(flaw), "{message}");
        assert!(findings(&pulled).contains(&(flaw, message)), "{:?}", findings(&pulled));
    }
    assert!(text(&pulled, "item-adoption-p2").words.contains("silence procedure"));
    assert_eq!(text(&pulled, "item-adoption-p2").place, None);
    assert_eq!(text(&pulled, "item-adoption-p1").flaw, None);
}

#[test]
fn a_syntax_error_costs_one_message_its_place_and_no_more() {
    let folder = copy();
    let root = folder.path();
    change(root, FR, "item-opening-p1 = ", "item-opening-p1 = { ");
    let pulled = galley(root).pull();
    assert_eq!(side(&pulled, Role::Translation).state, State::Current);
    assert_eq!(text(&pulled, "item-opening-p1").flaw, Some(Flaw::Wrong));
    assert_eq!(text(&pulled, "item-adoption-p1").flaw, None);
    let [finding] = pulled.sheet.findings.as_slice() else {
        panic!("{:?}", pulled.sheet.findings);
    };
    assert_eq!(finding.code, "ftl-syntax");
    assert_eq!(finding.message.as_deref(), Some("item-opening-p1"));
}

#[test]
fn pages_that_cannot_be_made_any_more_are_kept_and_said_to_be_old() {
    let folder = copy();
    let root = folder.path();
    let house = "locales/fr/house.ftl";
    let heading = "house-heading-agenda = ";
    let mut galley = galley(root);
    let before = galley.pull();
    change(root, house, heading, "house-heading-agenda ");
    assert!(galley.is_touched(house));
    let broken = galley.pull();
    let (old, new) = (side(&before, Role::Translation), side(&broken, Role::Translation));
    assert_eq!((old.state, new.state), (State::Current, State::Kept));
    let pictures = |side: &Side| -> Vec<String> {
        side.leaves.iter().map(|leaf| leaf.picture.clone()).collect()
    };
    assert_eq!(pictures(old), pictures(new));
    assert_eq!(side(&broken, Role::Original).state, State::Current);
    assert!(broken.sheet.findings.iter().any(|one| one.code == "ftl-syntax"));
    // Mended, it is as before.
    change(root, house, "house-heading-agenda ", heading);
    assert!(galley.is_touched(house));
    assert_eq!(galley.pull(), before);
}

#[test]
fn a_source_that_cannot_be_read_is_said_and_comes_back() {
    let folder = copy();
    let root = folder.path();
    change(root, SOURCE, "symbol:", "symbl:");
    let mut galley = galley(root);
    let pulled = galley.pull();
    assert_eq!(pulled.sheet.sides, []);
    assert!(!pulled.sheet.findings.is_empty());
    change(root, SOURCE, "symbl:", "symbol:");
    assert!(galley.is_touched(SOURCE));
    let pulled = galley.pull();
    assert_eq!(pulled.sheet.sides.len(), 2);
    assert_eq!(findings(&pulled), []);
}

#[test]
fn only_what_is_shown_is_touched() {
    let mut galley = galley(&support::root());
    galley.pull();
    for (path, expected) in [
        (FR, true),
        (EN, true),
        ("locales/ru/documents/ctoc-cop-wg2-2023-1.ftl", false),
        ("locales/fr/documents/another.ftl", false),
        ("sources/another.yaml", false),
        ("templates/style.toml", true),
        ("README.md", false),
    ] {
        assert_eq!(galley.is_touched(path), expected, "{path}");
    }
}
