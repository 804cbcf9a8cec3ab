//! The preview: what it shows, how it answers, and how it and `distr watch` run.

mod areas;
mod program;
mod server;
mod sheet;

use std::path::Path;

use distr::preview::{Flaw, Galley, Pulled, Role, Side, Spot};
use distr::project::Project;
use tempfile::TempDir;

use crate::support;

const SOURCE: &str = "sources/ctoc-cop-wg2-2023-1.yaml";
const FR: &str = "locales/fr/documents/ctoc-cop-wg2-2023-1.ftl";
const EN: &str = "locales/en/documents/ctoc-cop-wg2-2023-1.ftl";

/// A copy of the project that a test may change.
fn copy() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in support::repository() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

fn change(root: &Path, path: &str, before: &str, after: &str) {
    let path = root.join(path);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(before), "the change must hit something");
    std::fs::write(path, text.replacen(before, after, 1)).unwrap();
}

/// The French version of the example in a folder.
fn galley(root: &Path) -> Galley {
    let project = Project::Disk(root.to_owned());
    Galley::new(project, SOURCE.to_owned(), "fr".parse().unwrap())
}

fn side(pulled: &Pulled, role: Role) -> &Side {
    let mut sides = pulled.sheet.sides.iter();
    sides.find(|side| side.role == role).expect("the side")
}

/// The first text of a message in the translation.
fn text<'a>(pulled: &'a Pulled, message: &str) -> &'a Spot {
    let leaves = &side(pulled, Role::Translation).leaves;
    let mut texts = leaves.iter().flat_map(|leaf| &leaf.texts);
    texts.find(|text| text.message == message).expect("a text")
}

/// What there is to mend: the kind and the message of each finding.
fn findings(pulled: &Pulled) -> Vec<(Flaw, &str)> {
    let findings = pulled.sheet.findings.iter();
    findings
        .map(|one| (one.flaw, one.message.as_deref().unwrap_or_default()))
        .collect()
}
