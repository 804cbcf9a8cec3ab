//! What the translators' workbench says.

use crate::diag::{Blame, Diagnostic, Place};

/// The codes that say that a translation is unfinished: what a draft shows
/// instead of refusing it.
pub const UNFINISHED: [&str; 4] = [
    "translation-stale",
    "message-untranslated",
    "document-untranslated",
    "locale-file-missing",
];

/// A base file that cannot be read.
pub fn base_broken(path: &str, reason: &str) -> Diagnostic {
    let message = format!("the base file `{path}` cannot be read: {reason}");
    Diagnostic::new("base-broken", Blame::Content, message)
        .help("the program writes this file: take the last good one from version control")
}

/// A translation whose original has changed since.
pub fn translation_stale(
    place: Place,
    id: &str,
    language: &str,
    tag: &str,
) -> Diagnostic {
    let message = format!("the original of `{id}` has changed since this was translated");
    Diagnostic::new("translation-stale", Blame::Content, message)
        .at(place)
        .about(id, language)
        .help(format!(
            "`distr diff {tag} {id}` shows what changed; correct the translation, or write \
             `distr accept {tag} {id}` if it is still right"
        ))
}

/// A translation that was changed after its original, and not accepted.
pub fn translation_unconfirmed(
    place: Option<Place>,
    id: &str,
    language: &str,
    tag: &str,
) -> Diagnostic {
    let message =
        format!("`{id}` was changed after its original and is not accepted yet");
    let diagnostic = Diagnostic::new("translation-unconfirmed", Blame::Content, message)
        .about(id, language)
        .help(format!(
            "`distr diff {tag} {id}` shows what changed; write `distr accept {tag} {id}` if the \
             translation is right"
        ));
    match place {
        Some(place) => diagnostic.at(place),
        None => diagnostic,
    }
}

/// A file that is not as the program would write it.
pub fn out_of_sync(path: &str, command: &str) -> Diagnostic {
    let message = format!("`{path}` is not as `{command}` writes it");
    Diagnostic::new("out-of-sync", Blame::Content, message)
        .help(format!("run `{command}` and keep what it writes"))
}

/// A message that does not exist.
pub fn no_message(id: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("there is no message `{id}`");
    Diagnostic::new("no-message", Blame::Usage, message).help(match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`distr status` counts the messages of each file; write their ids as they are there"
            .into(),
    })
}

/// A message of which several files have one.
pub fn message_ambiguous(id: &str, names: &[&str]) -> Diagnostic {
    let message = format!("`{id}` is a message of several files: {}", names.join(", "));
    Diagnostic::new("message-ambiguous", Blame::Usage, message).help(format!(
        "add `--file {}`, or another of them",
        names.first().unwrap_or(&"")
    ))
}

/// A translation that is to be accepted and is not there.
pub fn nothing_to_accept(id: &str, language: &str) -> Diagnostic {
    let message = format!("`{id}` is not translated, so there is nothing to accept");
    Diagnostic::new("nothing-to-accept", Blame::Usage, message)
        .in_language(language)
        .help("write the translation first")
}

/// A file that does not exist.
pub fn no_file(name: &str, names: &[&str]) -> Diagnostic {
    let message = format!("`{name}` is not a file of messages");
    Diagnostic::new("no-file", Blame::Usage, message)
        .help(format!("the files are {}", names.join(", ")))
}

/// A language that is told to be compared with itself.
pub fn reference_not_translated(name: &str) -> Diagnostic {
    let message = format!("{name} is the reference: it is written, not translated");
    Diagnostic::new("reference-not-translated", Blame::Usage, message)
        .help("name another language")
}

/// A language without a profile.
pub fn profile_missing(path: &str, tag: &str) -> Diagnostic {
    let message = format!("the language `{tag}` has no profile: `{path}` is missing");
    Diagnostic::new("profile-missing", Blame::Content, message)
        .help("`distr sync` writes one to start from; a typographer completes it")
}
