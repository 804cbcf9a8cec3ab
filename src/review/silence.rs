//! Warnings that people silence, with a reason, in the comment of a message:
//!
//! ```text
//! # check: ignore number-differs: the text counts from zero
//! # check: ignore number-differs in ar, zh: … in the reference, for some languages
//! # Same in: fr
//! ```
//!
//! A comment on a whole file (`###`) holds for all of its messages. A silence that
//! gives no reason, or that silences nothing, is told.

use super::{Language, Leaf};
use crate::diag::{Diagnostic, Diagnostics, Place, codes, nearest};
use crate::locale::Remark;

/// What a silence begins with.
const MARK: &str = "check:";

/// What a list of languages begins with in which a text is that of the original.
const SAME: &str = "Same in:";

/// Stands for all languages.
const ALL: &str = "all";

/// All silences of a project.
#[derive(Default)]
pub(super) struct Silences {
    silences: Vec<Silence>,
    /// What is wrong with the silences themselves.
    faults: Diagnostics,
}

/// One code that is silenced somewhere.
struct Silence {
    code: String,
    /// The message; all of the file if there is none.
    id: Option<String>,
    /// The name of the file below the folder of a language.
    leaf: String,
    /// The languages; all if there is none.
    tags: Option<Vec<String>>,
    place: Place,
    /// The English name of the language in which it is written.
    language: String,
    used: bool,
}

/// A silence as it is written.
struct Written<'a> {
    codes: Vec<&'a str>,
    tags: Option<Vec<String>>,
    reason: &'a str,
}

impl Silences {
    /// Reads the silences in the texts of a language. Those of the reference hold in
    /// every language, and are left alone where a tool copied its comments.
    pub(super) fn read(&mut self, reference: &Language<'_>, language: &Language<'_>) {
        let is_reference = reference.volume.tag == language.volume.tag;
        for leaf in &language.volume.leaves {
            let original = reference.leaf(&leaf.name).filter(|_| !is_reference);
            let is_copied = |remark: &Remark, theirs: Option<&Vec<Remark>>| {
                theirs.is_some_and(|theirs| {
                    theirs.iter().any(|one| one.text == remark.text)
                })
            };
            for remark in &leaf.manuscript.remarks {
                let theirs = original.map(|original| &original.manuscript.remarks);
                if !is_copied(remark, theirs) {
                    self.remark(language, leaf, None, remark, is_reference);
                }
            }
            for wording in &leaf.manuscript.wordings {
                let theirs =
                    original.and_then(|leaf| leaf.manuscript.wording(&wording.id));
                let theirs = theirs.map(|theirs| &theirs.remarks);
                for remark in &wording.remarks {
                    if !is_copied(remark, theirs) {
                        self.remark(
                            language,
                            leaf,
                            Some(&wording.id),
                            remark,
                            is_reference,
                        );
                    }
                }
            }
        }
    }

    fn remark(
        &mut self,
        language: &Language<'_>,
        leaf: &Leaf,
        id: Option<&str>,
        remark: &Remark,
        is_reference: bool,
    ) {
        let place = leaf.manuscript.place(remark.range.clone());
        let about = |diagnostic: Diagnostic| match id {
            Some(id) => diagnostic.about(id, &language.volume.name),
            None => diagnostic.in_language(&language.volume.name),
        };
        let written = match parse(&remark.text) {
            None => return,
            Some(Err(())) => {
                self.faults.push(about(codes::silence_malformed(place)));
                return;
            }
            Some(Ok(written)) => written,
        };
        if written.reason.is_empty() {
            self.faults.push(about(codes::silence_without_reason(place)));
            return;
        }
        for code in written.codes {
            if !codes::REVIEW.contains(&code) {
                let near = nearest(code, codes::REVIEW.iter().copied());
                let complaint = codes::silence_unknown(place.clone(), code, near);
                self.faults.push(about(complaint));
                continue;
            }
            self.silences.push(Silence {
                code: code.to_owned(),
                id: id.map(str::to_owned),
                leaf: leaf.name.clone(),
                tags: match is_reference {
                    true => written.tags.clone(),
                    false => Some(vec![language.volume.tag.clone()]),
                },
                place: place.clone(),
                language: language.volume.name.clone(),
                used: false,
            });
        }
    }

    /// What is left of what is said of a language.
    pub(super) fn keep(
        &mut self,
        language: &Language<'_>,
        said: &Diagnostics,
    ) -> Diagnostics {
        let mut kept = Diagnostics::default();
        for diagnostic in said.iter() {
            let path = diagnostic.place.as_ref().map(|place| &place.file.path);
            let leaf = language
                .volume
                .leaves
                .iter()
                .find(|leaf| Some(&leaf.manuscript.file.path) == path);
            let mut is_silenced = false;
            for silence in &mut self.silences {
                if leaf.is_some_and(|leaf| silence.is_about(diagnostic, language, leaf)) {
                    silence.used = true;
                    is_silenced = true;
                }
            }
            if !is_silenced {
                kept.push(diagnostic.clone());
            }
        }
        kept
    }

    /// Complains about silences without a reason and about those that silence
    /// nothing.
    pub(super) fn complain(
        self,
        reference: &Language<'_>,
        translations: &[Language<'_>],
    ) -> Diagnostics {
        let mut said = self.faults;
        for silence in self.silences.iter().filter(|silence| !silence.used) {
            let concerned = translations
                .iter()
                .chain([reference])
                .filter(|language| silence.is_in(&language.volume.tag));
            let mut waiting = concerned.filter(|language| silence.is_waiting(language));
            if waiting.next().is_none() {
                let complaint =
                    codes::silence_unused(silence.place.clone(), &silence.code);
                said.push(match &silence.id {
                    Some(id) => complaint.about(id, &silence.language),
                    None => complaint.in_language(&silence.language),
                });
            }
        }
        said
    }
}

impl Silence {
    fn is_in(&self, tag: &str) -> bool {
        self.tags
            .as_ref()
            .is_none_or(|tags| tags.iter().any(|one| one == tag || one == ALL))
    }

    fn is_about(
        &self,
        diagnostic: &Diagnostic,
        language: &Language<'_>,
        leaf: &Leaf,
    ) -> bool {
        self.code == diagnostic.code
            && self.leaf == leaf.name
            && self.is_in(&language.volume.tag)
            && (self.id.is_none() || self.id == diagnostic.message_id)
    }

    /// Whether what it is about is not there to be looked at: missing or stale.
    fn is_waiting(&self, language: &Language<'_>) -> bool {
        let Some(leaf) = language.leaf(&self.leaf) else { return true };
        let Some(id) = &self.id else { return false };
        leaf.manuscript.wording(id).is_none() || leaf.stale.contains(id)
    }
}

/// Reads a line of a comment; none if it is no silence.
fn parse(line: &str) -> Option<Result<Written<'_>, ()>> {
    let line = line.trim();
    if let Some(tags) = line.strip_prefix(SAME) {
        let tags = list(tags).into_iter().map(str::to_owned).collect::<Vec<_>>();
        let codes = vec![codes::UNTRANSLATED];
        let written = Written { codes, tags: Some(tags), reason: "the same" };
        return Some(Ok(written));
    }
    let rest = line.strip_prefix(MARK)?.trim();
    let Some(rest) = rest.strip_prefix("ignore ") else { return Some(Err(())) };
    let (what, reason) = rest.split_once(':').unwrap_or((rest, ""));
    let (names, tags) = match what.split_once(" in ") {
        Some((names, tags)) => (names, Some(list(tags))),
        None => (what, None),
    };
    let names = list(names);
    let is_code =
        |code: &&str| code.chars().all(|char| char.is_ascii_lowercase() || char == '-');
    if names.is_empty() || !names.iter().all(is_code) {
        return Some(Err(()));
    }
    let tags = tags.map(|tags| tags.into_iter().map(str::to_owned).collect());
    Some(Ok(Written { codes: names, tags, reason: reason.trim() }))
}

fn list(text: &str) -> Vec<&str> {
    text.split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_silence_names_codes_languages_and_a_reason() {
        let read = |line| {
            let written = parse(line)?.ok()?;
            Some((written.codes.join("+"), written.tags, written.reason.to_owned()))
        };
        let tags =
            |tags: &[&str]| Some(tags.iter().map(|tag| (*tag).to_owned()).collect());
        assert_eq!(
            read(
                "check: ignore number-differs, length-unusual in ar, zh: it counts: twice"
            ),
            Some((
                "number-differs+length-unusual".into(),
                tags(&["ar", "zh"]),
                "it counts: twice".into()
            ))
        );
        assert_eq!(read("check: ignore a"), Some(("a".into(), None, String::new())));
        assert_eq!(
            read("Same in: fr"),
            Some(("untranslated".into(), tags(&["fr"]), "the same".into()))
        );
        assert_eq!(read("A comment"), None);
        assert!(matches!(parse("check: silence a"), Some(Err(()))));
        assert!(matches!(parse("check: ignore : why"), Some(Err(()))));
    }
}
