//! Messages that got another id: the original says word for word what it said
//! under the old id, so that the translation follows it.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::bitext::{Bitext, State};
use super::{Entry, form};

/// Gives translations the new ids of their originals. Returns how many.
pub(super) fn follow(bitext: &mut Bitext) -> usize {
    let mut renamed = 0;
    // With a note its caller changes, and may be found out in turn.
    loop {
        let found = renames(bitext);
        if found.is_empty() {
            return renamed;
        }
        renamed += found.len();
        found.iter().for_each(|(old, new)| rename(bitext, old, new));
    }
}

/// Whether a translation that lost its original is that of another file: at
/// least half of what it was translated from stands there word for word.
pub fn has_moved(bitext: &Bitext) -> bool {
    let is_here = |id: &str| bitext.state(id) == State::Current;
    let here = bitext
        .base
        .records
        .iter()
        .filter(|record| is_here(&record.id))
        .count();
    here > 0 && here * 2 >= bitext.base.records.len()
}

/// The old and the new id of every message whose text is in the original once
/// under an id without translation, and was once that of an id that is gone.
fn renames(bitext: &Bitext) -> Vec<(String, String)> {
    let Some(original) = &bitext.original else { return Vec::new() };
    let is_new = |id: &String| {
        bitext.translation(id).is_none()
            && bitext
                .obsolete
                .as_ref()
                .is_none_or(|obsolete| obsolete.get(id).is_none())
    };
    let gone = bitext.base.records.iter().filter(|record| {
        original.get(&record.id).is_none() && bitext.translation(&record.id).is_some()
    });
    let gone: Vec<(&str, String)> = gone
        .map(|record| (record.id.as_str(), form::form(&record.original)))
        .collect();
    let new: Vec<(String, String)> = original
        .entries
        .iter()
        .filter_map(|entry| Some((form::id(entry)?, form::form(entry))))
        .filter(|(id, _)| is_new(id))
        .collect();
    let mut renames = Vec::new();
    for (old, text) in &gone {
        let same_kind = |id: &str| id.starts_with('-') == old.starts_with('-');
        let mut here = new.iter().filter(|(id, other)| other == text && same_kind(id));
        let once = gone.iter().filter(|(_, other)| other == text).count() == 1;
        if let (Some((id, _)), None, true) = (here.next(), here.next(), once) {
            renames.push(((*old).to_owned(), id.clone()));
        }
    }
    renames
}

fn rename(bitext: &mut Bitext, old: &str, new: &str) {
    let before = |id: &str| {
        bitext
            .translation(id)
            .map(|entry| form::fingerprint(&form::form(entry)))
    };
    let unchanged: Vec<bool> = bitext
        .base
        .records
        .iter()
        .map(|record| before(&record.id).as_ref() == Some(&record.fingerprint))
        .collect();
    for entry in bitext
        .translation
        .iter_mut()
        .flat_map(|catalogue| &mut catalogue.entries)
    {
        rename_in(entry, old, new);
    }
    for record in &mut bitext.base.records {
        rename_in(&mut record.original, old, new);
        if record.id == old {
            new.clone_into(&mut record.id);
        }
    }
    let translation = bitext.translation.as_ref();
    for (record, unchanged) in bitext.base.records.iter_mut().zip(unchanged) {
        let entry = translation.and_then(|catalogue| catalogue.get(&record.id));
        if let (Some(entry), true) = (entry, unchanged) {
            record.fingerprint = form::fingerprint(&form::form(entry));
        }
    }
}

fn rename_in(entry: &mut Entry, old: &str, new: &str) {
    let is_it = form::has_id(entry, old);
    let names =
        (old.trim_start_matches('-'), new.trim_start_matches('-'), old.starts_with('-'));
    let name = match entry {
        Entry::Message(message) => {
            message.value.iter_mut().for_each(|value| in_pattern(value, names));
            &mut message.id.name
        }
        Entry::Term(term) => {
            in_pattern(&mut term.value, names);
            &mut term.id.name
        }
        _ => return,
    };
    if is_it {
        names.1.clone_into(name);
    }
}

/// The old name, the new one, and whether they are names of terms.
type Names<'a> = (&'a str, &'a str, bool);

fn in_pattern(pattern: &mut Pattern<String>, names: Names<'_>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &mut Expression<String>, names: Names<'_>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            variants
                .iter_mut()
                .for_each(|variant| in_pattern(&mut variant.value, names));
        }
    }
}

fn in_inline(inline: &mut InlineExpression<String>, (old, new, of_term): Names<'_>) {
    let id = match inline {
        InlineExpression::MessageReference { id, .. } if !of_term => id,
        InlineExpression::TermReference { id, .. } if of_term => id,
        InlineExpression::Placeable { expression } => {
            return in_expression(expression, (old, new, of_term));
        }
        _ => return,
    };
    if id.name == old {
        new.clone_into(&mut id.name);
    }
}
