//! A profile to start from, for a language that has none yet.

use toml::{Table, Value};

use crate::agenda::Language;
use crate::diag::{Diagnostics, File, codes};

/// The profile of a new language: that of the reference, under its own tag.
/// What is typed and set in another way is left to a typographer.
pub(super) fn profile(
    reference: &File,
    language: &Language,
) -> Result<String, Diagnostics> {
    let unreadable = |_| codes::internal("a profile that was sound cannot be read");
    let mut table: Table = toml::from_str(&reference.text).map_err(unreadable)?;
    let tag = language.to_string();
    for (key, value) in [
        ("name", tag.clone()),
        ("masthead_language", tag.clone()),
        ("file_suffix", tag.to_uppercase()),
    ] {
        table.insert(key.to_owned(), Value::String(value));
    }
    // What belongs to the reference alone.
    for key in ["region", "typography", "no_break"] {
        table.remove(key);
    }
    if let Some(Value::Table(word)) = table.get_mut("word") {
        word.insert("val".to_owned(), Value::String(tag.clone()));
    }
    let profile = toml::to_string(&table)
        .map_err(|_| codes::internal("a profile that was sound cannot be written"))?;
    Ok(format!(
        "# How the language `{tag}` is set. Written by `distr sync` after {}; to be completed by\n\
         # a typographer: name, direction, fonts, the codes of Word.\n\n{profile}",
        reference.path
    ))
}
