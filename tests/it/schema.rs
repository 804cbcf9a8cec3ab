//! The schemas that editors read are those that the program uses.

use distr::diag::File;
use distr::source::{self, AgendaSource, BodySource};
use serde_json::Value;

use crate::support::{self, everything};

const AGENDA: &str = "sources/agenda.schema.json";
const BODY: &str = "sources/bodies/body.schema.json";

/// The schema of the program as `distr schema` prints it. With `INSTA_UPDATE=always`
/// it is written first.
fn committed(path: &str, of_program: &Value) -> String {
    let printed = format!("{of_program:#}\n");
    let file = support::root().join(path);
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(&file, &printed).unwrap();
    }
    let found = std::fs::read_to_string(file).unwrap().replace("\r\n", "\n");
    assert!(found == printed, "{path} is not what `distr schema` prints");
    found
}

/// The texts of the files of a folder, without those below it.
fn sources(folder: &str) -> Vec<(String, String)> {
    let texts = everything().into_iter().filter(|(path, _)| {
        path.rsplit_once('/').is_some_and(|(parent, _)| parent == folder)
            && path.ends_with(".yaml")
    });
    texts
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}

fn accepts(schema: &str, source: &str) -> bool {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let source: Value = serde_yaml::from_str(source).unwrap();
    jsonschema::validator_for(&schema).unwrap().is_valid(&source)
}

#[test]
fn every_source_fits_the_schema_beside_it() {
    let agenda = committed(AGENDA, &source::schema::<AgendaSource>());
    let body = committed(BODY, &source::schema::<BodySource>());
    for (folder, name, schema) in [
        ("sources", "agenda.schema.json", &agenda),
        ("sources/bodies", "body.schema.json", &body),
    ] {
        let sources = sources(folder);
        assert!(!sources.is_empty(), "{folder} is empty");
        for (path, text) in sources {
            let first = format!("# yaml-language-server: $schema={name}");
            assert_eq!(text.lines().next(), Some(first.as_str()), "{path}");
            assert!(accepts(schema, &text), "{path}");
        }
    }
}

#[test]
fn a_key_that_is_unknown_or_missing_is_refused_by_schema_and_program() {
    let schema = source::schema::<AgendaSource>().to_string();
    let base = support::BASE;
    for (source, sound) in [
        (base.to_owned(), true),
        (support::patched(base, "colour: blue\n"), false),
        (support::patched(base, "agenda: [{ id: a, title: A }]\n"), false),
        (support::patched(base, "type: agenda\n"), false),
        (support::patched(base, "agenda: opening\n"), false),
        (base.replace("original: en\n", ""), false),
    ] {
        let file = File::new(support::SOURCE, source.as_str());
        assert_eq!(accepts(&schema, &source), sound, "schema: {source}");
        assert_eq!(source::parse::<AgendaSource>(&file).is_ok(), sound, "{source}");
    }
}
