//! The program as people call it: arguments, exit codes, what goes where.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::support;

const SOURCE: &str = "sources/ctoc-cop-wg2-2023-1.yaml";
const BROKEN: &str = "locales/fr/documents/ctoc-cop-wg2-2023-1.ftl";

fn command(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_distr"));
    command
        .args(arguments)
        .current_dir(root)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("DISTR_CACHE")
        .env_remove("SOURCE_DATE_EPOCH")
        .env("COLUMNS", "100");
    command
}

pub(crate) fn distr(root: &Path, arguments: &[&str]) -> Output {
    command(root, arguments).output().unwrap()
}

/// The program in the repository.
fn here(arguments: &[&str]) -> Output {
    distr(&support::root(), arguments)
}

/// The program with a reader that closes the pipe before the first word.
pub(crate) fn distr_unread(root: &Path, arguments: &[&str]) -> Output {
    let mut command = command(root, arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    child.wait_with_output().unwrap()
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[track_caller]
pub(crate) fn assert_code(output: &Output, code: i32) {
    assert_eq!(output.status.code(), Some(code), "{}{}", out(output), err(output));
}

/// A copy of the project that a test may break.
pub(crate) fn copy() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in support::repository() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

pub(crate) fn change(root: &Path, path: &str, change: impl FnOnce(String) -> String) {
    let path = root.join(path);
    let text = std::fs::read_to_string(&path).unwrap();
    let changed = change(text.clone());
    assert_ne!(text, changed, "the change must hit something");
    std::fs::write(path, changed).unwrap();
}

/// The French document without a footnote call.
fn broken() -> TempDir {
    let folder = copy();
    change(folder.path(), BROKEN, |text| text.replace("{ fn-organization }", ""));
    folder
}

pub(crate) fn expect(name: &str, found: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(format!("cli--{name}"), found));
}

#[test]
fn help_is_short_and_long_for_every_command() {
    let mut found = String::new();
    let commands = [
        "",
        "build",
        "compare",
        "verify",
        "merge",
        "check",
        "new",
        "tree",
        "status",
        "sync",
        "diff",
        "accept",
        "fmt",
        "preview",
        "watch",
        "schema",
        "completions",
    ];
    for command in commands {
        for flag in ["-h", "--help"] {
            let arguments: Vec<&str> =
                [command, flag].into_iter().filter(|word| !word.is_empty()).collect();
            let output = here(&arguments);
            assert_code(&output, 0);
            assert!(output.stderr.is_empty());
            found.push_str(&format!(
                "$ distr {}\n{}\n",
                arguments.join(" "),
                out(&output)
            ));
        }
    }
    expect("help", &found);
}

#[test]
fn the_version_is_that_of_the_package() {
    let output = here(&["--version"]);
    assert_code(&output, 0);
    assert_eq!(out(&output), format!("distr {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_usage_is_code_2() {
    for (name, arguments) in [
        ("language", ["build", "-l", "fx"].as_slice()),
        ("source", &["check", "sources/ctoc-cop-wg2-2023-2.yaml"]),
        ("format", &["build", "-f", "odt"]),
        ("command", &["biuld"]),
        ("tree", &["tree", SOURCE]),
        ("code", &["check", "--explain", "number-difers"]),
    ] {
        let output = here(arguments);
        assert_code(&output, 2);
        assert!(output.stdout.is_empty(), "{name}");
        expect(&format!("usage-{name}"), &err(&output));
    }
}

#[test]
fn outside_a_project_is_code_2() {
    let folder = tempfile::tempdir().unwrap();
    let output = distr(folder.path(), &["check"]);
    assert_code(&output, 2);
    expect("no-project", &err(&output));
}

#[test]
fn a_project_is_found_from_below_and_by_its_name() {
    assert_code(&distr(&support::root().join("locales/fr"), &["check"]), 0);
    let elsewhere = tempfile::tempdir().unwrap();
    let root = support::root();
    let output =
        distr(elsewhere.path(), &["check", SOURCE, "--root", root.to_str().unwrap()]);
    assert_code(&output, 0);
    assert_eq!(err(&output), "6 of 6 language versions can be built\n");
    let wrong = elsewhere.path().to_str().unwrap();
    let output = here(&["check", "--root", wrong]);
    assert_code(&output, 2);
    expect("root", &err(&output).replace(wrong, "FOLDER"));
}

#[test]
fn a_broken_document_is_code_1_in_every_form_of_messages() {
    let folder = broken();
    for format in ["human", "short", "json", "github"] {
        let output = distr(folder.path(), &["check", "--message-format", format]);
        assert_code(&output, 1);
        let (data, text) = (out(&output), err(&output));
        match format {
            "json" => {
                assert!(text.is_empty());
                for line in data.lines() {
                    let value: serde_json::Value = serde_json::from_str(line).unwrap();
                    assert_eq!(value["place"]["file"], BROKEN);
                    assert_eq!(value["language"], "French");
                }
                assert!(data.lines().count() > 0);
            }
            "github" => assert!(text.is_empty()),
            _ => assert!(data.is_empty()),
        }
        // The English sentence is long; its place is what matters.
        expect(&format!("broken-{format}"), &format!("{data}{text}"));
    }
}

#[test]
fn documents_for_programs_are_written_once_and_whole() {
    let folder = broken();
    for (root, code) in [(folder.path().to_owned(), 1), (support::root(), 0)] {
        let sarif = distr(&root, &["check", SOURCE, "--message-format", "sarif"]);
        assert_code(&sarif, code);
        let log: serde_json::Value = serde_json::from_slice(&sarif.stdout).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.len(), usize::try_from(code).unwrap());
        assert_eq!(log["runs"][0]["invocations"][0]["exitCode"], code);
        let junit = distr(&root, &["check", SOURCE, "--message-format", "junit"]);
        assert_code(&junit, code);
        let head = format!("<testsuites name=\"distr\" tests=\"6\" failures=\"{code}\"");
        assert!(out(&junit).contains(&head), "{}", out(&junit));
        assert!(sarif.stderr.is_empty() && junit.stderr.is_empty());
    }
}

#[test]
fn a_pipe_gets_no_escape_codes_unless_they_are_forced() {
    let folder = broken();
    let escape = |output: &Output| err(output).contains('\u{1b}');
    let mut command = Command::new(env!("CARGO_BIN_EXE_distr"));
    command.arg("check").current_dir(folder.path()).env_remove("NO_COLOR");
    assert!(!escape(&command.env_remove("CLICOLOR_FORCE").output().unwrap()));
    assert!(escape(&command.env("CLICOLOR_FORCE", "1").output().unwrap()));
    assert!(!escape(&command.env("NO_COLOR", "1").output().unwrap()));
}

#[test]
fn a_tree_is_printed_in_words_and_as_data() {
    let words = here(&["tree", SOURCE, "-l", "fr"]);
    assert_code(&words, 0);
    assert!(out(&words).contains("Distr. générale"));
    let data = here(&["tree", SOURCE, "-l", "ar", "--json"]);
    assert_code(&data, 0);
    let value: serde_json::Value = serde_json::from_slice(&data.stdout).unwrap();
    assert_eq!(value["version"]["language"], "ar");
}

#[test]
fn schemas_are_those_that_are_committed() {
    for (arguments, path) in [
        (["schema"].as_slice(), "sources/agenda.schema.json"),
        (&["schema", "--body"], "sources/bodies/body.schema.json"),
        (&["schema", "--manifest"], "docs/manifest.schema.json"),
    ] {
        let output = here(arguments);
        assert_code(&output, 0);
        assert_eq!(
            out(&output),
            std::fs::read_to_string(support::root().join(path)).unwrap()
        );
    }
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = here(&["completions", shell]);
        assert_code(&output, 0);
        assert!(out(&output).contains("message-format"), "{shell}");
    }
}

#[test]
fn a_font_that_is_missing_is_code_4() {
    let folder = copy();
    std::fs::remove_file(folder.path().join("fonts/tinos/Tinos_700Bold.ttf")).unwrap();
    let output = distr(folder.path(), &["check", "--message-format", "short"]);
    assert_code(&output, 4);
    assert!(err(&output).contains("fonts/fonts.toml:22:9: error[font-missing]"));
}

#[test]
fn two_sources_with_one_symbol_are_refused() {
    let folder = copy();
    let first = folder.path().join(SOURCE);
    std::fs::copy(first, folder.path().join("sources/second.yaml")).unwrap();
    let output = distr(folder.path(), &["check", "--message-format", "short"]);
    assert_code(&output, 1);
    expect("symbol-twice", &err(&output));
}

#[test]
fn a_translator_goes_from_status_to_accept() {
    const ENGLISH: &str = "locales/en/documents/ctoc-cop-wg2-2023-1.ftl";
    let folder = copy();
    let root = folder.path();
    assert_code(&distr(root, &["sync"]), 0);
    change(root, ENGLISH, |text| text.replace("= Other matters", "= Any other matters"));
    let mut found = String::new();
    for (code, arguments) in [
        (1, ["check", "--message-format", "short"].as_slice()),
        (0, &["status", "--markdown"]),
        (0, &["sync", "--check"]),
        (0, &["diff", "fr"]),
        (0, &["accept", "fr", "item-other-matters"]),
        (0, &["diff", "fr"]),
        (2, &["accept", "en", "--all"]),
        (2, &["accept", "fr"]),
        (0, &["sync", "--minor", "item-other-matters"]),
        (0, &["check"]),
    ] {
        let output = distr(root, arguments);
        assert_code(&output, code);
        let (data, text) = (out(&output), err(&output));
        found.push_str(&format!("$ distr {}\n{data}{text}\n", arguments.join(" ")));
    }
    expect("translator", &found);
}

#[test]
fn what_sync_and_fmt_would_change_is_code_1() {
    const FRENCH: &str = "locales/fr/house.ftl";
    let folder = copy();
    let root = folder.path();
    assert_code(&distr(root, &["sync"]), 0);
    let kept = std::fs::read(root.join(FRENCH)).unwrap();
    change(root, FRENCH, |text| text.replace("= Nations Unies", "=   Nations Unies"));
    for command in ["sync", "fmt"] {
        let output = distr(root, &[command, "--check", "--message-format", "short"]);
        assert_code(&output, 1);
        expect(&format!("would-{command}"), &err(&output));
    }
    assert_code(&distr(root, &["fmt"]), 0);
    assert_eq!(std::fs::read(root.join(FRENCH)).unwrap(), kept);
    assert_code(&distr(root, &["fmt", "--check"]), 0);
    assert_code(&distr(root, &["sync", "--check"]), 0);
}

#[test]
fn an_emblem_of_points_stands_in_both_files() {
    let project = copy();
    let mut emblem = Vec::new();
    let mut encoder = png::Encoder::new(&mut emblem, 3, 2);
    encoder.set_color(png::ColorType::Rgba);
    let points: Vec<u8> = (0..3 * 2 * 4).map(|byte| byte * 10).collect();
    encoder.write_header().unwrap().write_image_data(&points).unwrap();
    std::fs::write(project.path().join("emblem.png"), &emblem).unwrap();
    let built =
        distr(project.path(), &["build", SOURCE, "-l", "fr", "--emblem", "emblem.png"]);
    assert_code(&built, 0);
    let file = |ending: &str| {
        let name = format!("out/CTOC_COP_WG.2_2023_1-FR.{ending}");
        std::fs::read(project.path().join(name)).unwrap()
    };
    let pdf = lopdf::Document::load_mem(&file("pdf")).unwrap();
    let first = pdf.page_iter().next().unwrap();
    let images = pdf.get_page_images(first).unwrap();
    assert!(images.iter().any(|image| (image.width, image.height) == (3, 2)));
    let mut word = zip::ZipArchive::new(std::io::Cursor::new(file("docx"))).unwrap();
    let kept = (0..word.len()).any(|index| {
        let mut bytes = Vec::new();
        word.by_index(index).unwrap().read_to_end(&mut bytes).unwrap();
        bytes == emblem
    });
    assert!(kept);
}

#[test]
fn a_word_file_is_imported_and_its_tree_printed() {
    let source = copy();
    let built = distr(source.path(), &["build", SOURCE, "-l", "fr", "-f", "docx"]);
    assert_code(&built, 0);
    let file = source.path().join("out/CTOC_COP_WG.2_2023_1-FR.docx");
    let project = copy();
    for path in [SOURCE, BROKEN] {
        std::fs::remove_file(project.path().join(path)).unwrap();
    }
    let file = file.to_str().unwrap();
    let imported = distr(project.path(), &["import", file, "--name", "from-word"]);
    assert_code(&imported, 0);
    let told = err(&imported);
    for written in ["sources/from-word.yaml", "locales/fr/documents/from-word.ftl"] {
        assert!(project.path().join(written).is_file(), "{told}");
        assert!(told.contains(&format!("{written}: written")), "{told}");
    }
    let next = told.lines().last().unwrap().strip_prefix("then: distr ").unwrap();
    let next: Vec<&str> = next.split(' ').collect();
    let tree = distr(project.path(), &next);
    assert_code(&tree, 0);
    assert!(out(&tree).contains("Adoption du rapport"), "{}", out(&tree));
    let twice = distr(project.path(), &["import", file, "--name", "again"]);
    assert_code(&twice, 2);
    let absent = distr(project.path(), &["import", "absent.docx"]);
    assert_code(&absent, 4);
}

#[test]
fn a_language_that_is_begun_is_no_matter_of_another() {
    let folder = copy();
    let root = folder.path();
    change(root, "locales/languages.toml", |text| {
        text.replace("\"es\"]", "\"es\", \"pt\"]")
    });
    assert_code(&distr(root, &["sync"]), 0);
    let french = distr(root, &["check", "-l", "fr"]);
    assert_code(&french, 0);
    assert!(!err(&french).contains("locales/pt"), "{}", err(&french));
    let portuguese = distr(root, &["check", "-l", "pt", "--message-format", "short"]);
    assert_code(&portuguese, 1);
    assert!(err(&portuguese).contains("locales/pt"), "{}", err(&portuguese));
}

#[test]
fn status_is_a_table_and_data() {
    let folder = copy();
    let root = folder.path();
    change(root, "locales/fr/terms.ftl", |text| {
        text.replace("-city-geneva = Genève\n", "")
    });
    let table = distr(root, &["status"]);
    assert_code(&table, 0);
    let table = out(&table);
    assert!(table.starts_with("  "), "{table}");
    assert!(table.lines().any(|line| line.starts_with("French (fr)")), "{table}");
    let data = distr(root, &["status", "--json"]);
    assert_code(&data, 0);
    let value: serde_json::Value = serde_json::from_slice(&data.stdout).unwrap();
    let languages = value["languages"].as_array().unwrap();
    assert_eq!(languages.len(), 6);
    for language in languages {
        let missing = if language["tag"] == "fr" { 1 } else { 0 };
        assert_eq!(language["missing"], missing, "{language}");
        assert_eq!(language["stale"], 0);
    }
}

#[cfg(feature = "pdf")]
mod pdf {
    use super::*;

    #[test]
    fn an_official_emblem_takes_the_place_of_the_drawing() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'>\
                   <path d='M0 0h2v1z'/></svg>";
        std::fs::write(path("official"), svg).unwrap();
        std::fs::write(path("words.txt"), "no picture").unwrap();
        let build = |emblem: &[&str], to: &str| {
            let to = path(to);
            let first = ["build", SOURCE, "-l", "en", "-f", "pdf", "-o", &to];
            here(&[&first, emblem].concat())
        };
        assert_code(&build(&[], "drawing"), 0);
        assert_code(&build(&["--emblem", &path("official")], "true"), 0);
        let pdf = |folder: &str| {
            std::fs::read(format!("{}/CTOC_COP_WG.2_2023_1-EN.pdf", path(folder)))
                .unwrap()
        };
        assert_ne!(pdf("drawing"), pdf("true"));
        assert_code(&build(&["--emblem", &path("words.txt")], "none"), 2);
        assert_code(&build(&["--emblem", &path("absent.svg")], "none"), 4);
    }

    #[test]
    fn a_broken_locale_stops_its_language_and_no_other() {
        let folder = broken();
        let output = distr(folder.path(), &["build", "-f", "pdf", "-o", "made"]);
        assert_code(&output, 1);
        let mut names: Vec<String> = std::fs::read_dir(folder.path().join("made"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "manifest.json")
            .collect();
        names.sort();
        let expected = ["AR", "EN", "ES", "RU", "ZH"]
            .map(|tag| format!("CTOC_COP_WG.2_2023_1-{tag}.pdf"));
        assert_eq!(names, expected);
        assert!(
            err(&output).contains("5 documents in made, 1 refused"),
            "{}",
            err(&output)
        );
    }

    #[test]
    fn a_document_is_named_after_its_symbol_and_language() {
        let folder = tempfile::tempdir().unwrap();
        let into = folder.path().join("new/folder");
        let into = into.to_str().unwrap();
        let arguments = ["build", SOURCE, "-l", "fr", "-f", "pdf", "-o", into];
        let output = here(&arguments);
        assert_code(&output, 0);
        assert!(output.stdout.is_empty());
        let path = Path::new(into).join("CTOC_COP_WG.2_2023_1-FR.pdf");
        assert!(std::fs::read(path).unwrap().starts_with(b"%PDF-"));
    }

    #[test]
    fn a_folder_that_is_a_file_is_code_4() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("taken");
        std::fs::write(&file, "mine").unwrap();
        let into = file.to_str().unwrap();
        let output = here(&["build", "-l", "en", "-f", "pdf", "-o", into]);
        assert_code(&output, 4);
        assert_eq!(std::fs::read_to_string(file).unwrap(), "mine");
    }
}

#[cfg(not(feature = "docx"))]
#[test]
fn a_format_that_was_left_out_is_code_2() {
    let output = here(&["build", "-f", "docx"]);
    assert_code(&output, 2);
    expect("format-absent", &err(&output));
}
