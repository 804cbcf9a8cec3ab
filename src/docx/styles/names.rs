//! The names and ids of styles.
//!
//! Invariant: an id has letters and digits only.

use crate::document::Role;

/// The id of a style with this name: its letters and digits, each word with a
/// capital, as Word itself makes ids.
pub(super) fn style_id(name: &str) -> String {
    name.split(|character: char| !character.is_alphanumeric())
        .flat_map(|word| {
            let mut rest = word.chars();
            let first = rest.next().into_iter().flat_map(char::to_uppercase);
            first.chain(rest).collect::<Vec<_>>()
        })
        .collect()
}

/// The level of a built-in heading style with this name.
pub(super) fn heading_level(name: &str) -> Option<u8> {
    let number = name.to_ascii_lowercase().strip_prefix("heading ")?.parse().ok()?;
    (1..=9).contains(&number).then_some(number)
}

/// The name of a role as a name of a style.
pub(super) fn plain_name(role: Role) -> String {
    let words = role.name().split('-').map(style_id).collect::<Vec<_>>();
    words.join(" ")
}

/// The name of a style that differs from another in one thing.
pub(super) fn variant(name: &str, difference: &str) -> String {
    format!("{name} {difference}")
}
