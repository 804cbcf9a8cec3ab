//! A new language, from an empty folder to its first document.

use super::*;

#[test]
fn a_new_language_is_laid_out_and_can_be_finished() {
    let mut files = project();
    put(
        &mut files,
        "locales/languages.toml",
        "reference = \"en\"\nlanguages = [\"en\", \"fr\", \"it\"]\n",
    );
    // Before: it is refused, and no other language with it.
    let (workshop, loading) = Workshop::open(Project::Memory(files.clone())).unwrap();
    assert_eq!(codes(&loading), ["profile-missing"]);
    let agenda = workshop.agenda(SOURCE).unwrap();
    assert!(workshop.version(&agenda, &"fr".parse().unwrap()).is_ok());
    assert!(workshop.version(&agenda, &"it".parse().unwrap()).is_err());
    // The files are laid out, every message of them missing.
    sync(&mut files);
    let (rows, _) = bench(&files).status();
    let italian: Vec<_> = rows.iter().filter(|row| row.tag == "it").collect();
    assert_eq!(italian.len(), 6);
    for row in &italian {
        let counts = row.counts.unwrap();
        assert!(counts.missing > 0 && counts.missing == counts.messages, "{row:?}");
    }
    // Each is translated from what stands there, without a look elsewhere.
    for row in &italian {
        let path = format!("locales/it/{}", row.file);
        let laid_out = text(&files, &path).to_owned();
        let mut translated = String::new();
        for line in laid_out.lines() {
            match line.strip_prefix("# > ").filter(|line| !line.starts_with('#')) {
                Some(line) if is_text(line) => translated.push_str(&format!("{line}\n")),
                _ => {}
            }
        }
        put(&mut files, &path, &format!("{laid_out}\n{translated}"));
    }
    sync(&mut files);
    let (rows, _) = bench(&files).status();
    for row in rows.iter().filter(|row| row.tag == "it") {
        let counts = row.counts.unwrap();
        assert_eq!(counts.translated, counts.messages, "{row:?}");
        assert!(!text(&files, &format!("locales/it/{}", row.file)).contains("missing: "));
    }
    // Its own name is asked of the distribution block, in every language.
    let of_reference = text(&files, "locales/en/masthead.ftl").to_owned();
    assert!(!of_reference.contains("masthead-language-it"));
    for tag in ["en", "fr", "it"] {
        let path = format!("locales/{tag}/masthead.ftl");
        let words =
            "masthead-language-it = Italian\nmasthead-original-it = Original: Italian\n";
        let masthead = format!("{}\n{words}", text(&files, &path));
        put(&mut files, &path, &masthead);
    }
    sync(&mut files);
    let (workshop, loading) = Workshop::open(Project::Memory(files)).unwrap();
    assert!(loading.is_empty(), "{}", short(&loading));
    let version = workshop.version(&agenda, &"it".parse().unwrap());
    assert!(version.is_ok(), "{}", short(&version.err().unwrap_or_default()));
}

/// Whether a quoted line of a skeleton is of a message, and not of its comment.
fn is_text(line: &str) -> bool {
    let id = line.trim_start_matches('-').split(" =").next().unwrap_or_default();
    let is_id = !id.contains(' ') && line.contains(" =") && !id.is_empty();
    is_id || line.starts_with("    ") || line == "}"
}
