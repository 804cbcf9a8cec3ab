//! What is lost by accident is noticed in the language that lost it, the
//! reference too: every message, value, call and compared tag of every
//! document, taken away one at a time.

use distr::diag::Diagnostics;
use distr::project::Project;
use distr::workshop::Workshop;

use crate::support::{self, Files};

/// A change of one file, with what the complaint must name.
struct Mutation {
    text: String,
    id: String,
    /// What was taken away, as it is written.
    what: String,
}

/// The start and end of every message of a file, with its id.
fn messages(text: &str) -> Vec<(String, usize, usize)> {
    let mut messages: Vec<(String, usize, usize)> = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let end = offset + line.len();
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            let id = line.split(" =").next().unwrap();
            messages.push((id.to_owned(), offset, end));
        } else if line.starts_with(' ') && line.trim() != "" {
            messages.last_mut().unwrap().2 = end;
        }
        offset = end;
    }
    messages
}

fn without(text: &str, start: usize, end: usize) -> String {
    format!("{}{}", &text[..start], &text[end..])
}

fn mutations(text: &str) -> Vec<Mutation> {
    let mut mutations = Vec::new();
    for (id, start, end) in messages(text) {
        let whole = without(text, start, end);
        mutations.push(Mutation { text: whole, id: id.clone(), what: id.clone() });
        for (open, close) in [('{', '}'), ('<', '>')] {
            for (from, _) in text[start..end].match_indices(open) {
                let from = start + from;
                let to = from + text[from..].find(close).unwrap() + 1;
                let what = &text[from..to];
                // A name may be written out, to be inflected.
                if what.starts_with("{ -") || what.starts_with("{ \"") {
                    continue;
                }
                mutations.push(Mutation {
                    text: without(text, from, to),
                    id: id.clone(),
                    what: what.to_owned(),
                });
            }
        }
    }
    mutations
}

/// Whether something was said about a message, or about what was taken from it.
fn is_named(said: &Diagnostics, mutation: &Mutation) -> bool {
    let about = |id: &str| {
        said.iter().any(|diagnostic| {
            diagnostic.message_id.as_deref() == Some(id)
                || diagnostic.message.contains(&format!("`{id}`"))
                || diagnostic.message.contains(&format!("`{{ {id} }}`"))
        })
    };
    about(&mutation.id) || about(mutation.what.trim_matches(['{', '}', ' ']))
}

#[test]
fn nothing_can_be_lost_from_a_document() {
    let mut files = support::repository();
    // Each mutation is a document of its own, so that the project is read once.
    let mut mutants: Vec<(String, String, Mutation)> = Vec::new();
    for (stem, source) in documents(&files) {
        let words: Vec<(String, Vec<u8>)> = files
            .iter()
            .filter(|(path, _)| path.ends_with(&format!("/documents/{stem}.ftl")))
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect();
        for (path, text) in &words {
            for mutation in mutations(std::str::from_utf8(text).unwrap()) {
                let name = format!("{stem}-{}", mutants.len());
                files.insert(format!("sources/{name}.yaml"), source.clone());
                for (other, text) in &words {
                    let text =
                        if other == path { mutation.text.as_bytes() } else { text };
                    let other = other.replace(&stem, &name);
                    files.insert(other, text.to_vec());
                }
                mutants.push((name, path.clone(), mutation));
            }
        }
    }
    let (workshop, loading) = Workshop::open(Project::Memory(files)).ok().unwrap();
    assert!(loading.is_empty(), "{}", support::short(&loading));
    let mut survived = Vec::new();
    for (name, path, mutation) in &mutants {
        let agenda = workshop.agenda(&format!("sources/{name}.yaml")).unwrap();
        let mut said = Diagnostics::default();
        for language in workshop.languages() {
            if path.contains(&format!("/{language}/"))
                && let Err(refused) = workshop.version(&agenda, &language)
            {
                said.extend(refused);
            }
        }
        if !is_named(&said, mutation) {
            let said = support::short(&said);
            survived.push(format!(
                "{path}: {} without {}: {said}",
                mutation.id, mutation.what
            ));
        }
    }
    assert!(mutants.len() > 200, "there are only {} pieces to lose", mutants.len());
    assert!(survived.is_empty(), "{survived:#?}");
}

/// The names and texts of the sources.
fn documents(files: &Files) -> Vec<(String, Vec<u8>)> {
    let stem = |path: &str| {
        let name = path.strip_prefix("sources/")?.strip_suffix(".yaml")?;
        (!name.contains('/')).then(|| name.to_owned())
    };
    files
        .iter()
        .filter_map(|(path, text)| Some((stem(path)?, text.clone())))
        .collect()
}
