//! The names and ids of styles.
//!
//! Invariant: an id has letters and digits only.

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

/// The name of Word's own heading style of a level.
pub(super) fn heading_name(level: u8) -> String {
    format!("heading {level}")
}

/// The name of a style that differs from another in one thing.
pub(super) fn variant(name: &str, difference: &str) -> String {
    format!("{name} {difference}")
}
