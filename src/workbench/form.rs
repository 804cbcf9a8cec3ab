//! What two texts are compared by: the message in canonical form, without its
//! id and its comments, white space folded. To wrap a line again, or to
//! comment on a message, is not to change it.

use fluent_syntax::ast::{Expression, Pattern, PatternElement, Resource};
use fluent_syntax::serializer;
use sha2::{Digest, Sha256};

use super::{Entry, canonical};
use crate::locale::is_wide;

/// How many digits a fingerprint has.
const DIGITS: usize = 12;

/// The id of a message or term; that of a term begins with a hyphen.
pub(super) fn id(entry: &Entry) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.clone()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// Whether a message or term has this id.
pub(super) fn has_id(entry: &Entry, id: &str) -> bool {
    match entry {
        Entry::Message(message) => message.id.name == id,
        Entry::Term(term) => id.strip_prefix('-') == Some(&term.id.name),
        _ => false,
    }
}

/// A message or term without its comment, in canonical form, each text on one line.
pub(super) fn folded(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    match &mut entry {
        Entry::Message(message) => {
            message.comment = None;
            message.value.iter_mut().for_each(fold_pattern);
            let attributes = message.attributes.iter_mut();
            attributes.for_each(|attribute| fold_pattern(&mut attribute.value));
        }
        Entry::Term(term) => {
            term.comment = None;
            fold_pattern(&mut term.value);
            let attributes = term.attributes.iter_mut();
            attributes.for_each(|attribute| fold_pattern(&mut attribute.value));
        }
        _ => {}
    }
    canonical::canonical(&mut entry);
    entry
}

/// What follows `id =` of a message or term, on one line.
pub(super) fn form(entry: &Entry) -> String {
    let text = serializer::serialize(&Resource { body: vec![folded(entry)] });
    let value = text.split_once('=').map_or("", |(_, value)| value);
    value
        .split([' ', '\n'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The first digits of the SHA-256 of a form.
pub(super) fn fingerprint(form: &str) -> String {
    let digest = Sha256::digest(form.as_bytes());
    let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    digits[..DIGITS].to_owned()
}

/// Whether a word is a fingerprint.
pub(super) fn is_fingerprint(word: &str) -> bool {
    word.len() == DIGITS && word.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn fold_pattern(pattern: &mut Pattern<String>) {
    // Lines are elements of their own until they are joined.
    let mut elements: Vec<PatternElement<String>> = Vec::new();
    for element in std::mem::take(&mut pattern.elements) {
        match (element, elements.last_mut()) {
            (
                PatternElement::TextElement { value },
                Some(PatternElement::TextElement { value: before }),
            ) => before.push_str(&value),
            (element, _) => elements.push(element),
        }
    }
    for element in &mut elements {
        match element {
            PatternElement::TextElement { value } => *value = fold(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                variants
                    .iter_mut()
                    .for_each(|variant| fold_pattern(&mut variant.value));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    pattern.elements = elements;
}

/// Folds a line break to a space, and to nothing between two Han characters.
fn fold(text: &str) -> String {
    let mut lines = text.split('\n');
    let mut folded = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        folded.truncate(folded.trim_end_matches(' ').len());
        let line = line.trim_start_matches(' ');
        let joined = folded.ends_with(is_wide) && line.starts_with(is_wide);
        if !joined && !folded.ends_with(' ') && !line.is_empty() {
            folded.push(' ');
        }
        folded.push_str(line);
    }
    // A text that ends with a line break goes on after a placeable.
    if text.ends_with('\n') && !folded.ends_with(' ') {
        folded.push(' ');
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::parser;

    fn form_of(text: &str) -> String {
        let read: Resource<String> = parser::parse(text.to_owned()).unwrap();
        form(&read.body[0])
    }

    #[test]
    fn wrapping_and_comments_are_no_changes() {
        let one = form_of("a = One two { $x } three.\n");
        assert_eq!(one, "One two { $x } three.");
        assert_eq!(
            form_of("# Note\nb =\n    One\n    two   \n    { $x }\n    three.\n"),
            one
        );
        assert_eq!(form_of("a = 会议\n    开幕\n"), "会议开幕");
        assert_ne!(form_of("a = One two { $y } three.\n"), one);
        assert_ne!(form_of("a = One two { $x }three.\n"), one);
    }

    #[test]
    fn a_fingerprint_is_the_beginning_of_the_digest() {
        let digits = fingerprint("abc");
        assert_eq!(digits, "ba7816bf8f01");
        assert!(is_fingerprint(&digits) && !is_fingerprint("ba7816bf8f0"));
    }
}
