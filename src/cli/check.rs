//! `distr check`.

use super::args::{CheckArguments, Denied};
use super::build::{read, say_read, scope, units, unread, versions};
use super::desk::Desk;
use super::print;
use super::summary::Outcome;
use crate::diag::{Diagnostics, codes, explain, nearest};

/// Stands for all codes.
const ALL: &str = "all";

/// Reads everything and writes nothing, or explains a message.
pub(super) fn check(
    arguments: &CheckArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    if let Some(code) = &arguments.explain {
        return explain_code(code);
    }
    let workshop = desk.open(&arguments.languages)?;
    let sources = desk.sources(&workshop, &arguments.sources)?;
    let languages = desk.languages(&workshop, &arguments.languages)?;
    let documents = read(&workshop, &sources);
    say_read(&documents, desk, |_| true);
    let mut sound = 0;
    let units = units(&documents, &languages);
    let unread = unread(&documents, &languages);
    desk.expect(&languages, versions(&documents, &units, &unread));
    for unread in &unread {
        let language = unread.language.to_string();
        desk.tested(unread.stem, &language, Outcome::Refused, unread.said);
    }
    for unit in &units {
        let (outcome, said) = match workshop.version(unit.agenda, unit.language) {
            Ok(version) => {
                sound += 1;
                (Outcome::Sound, version.warnings)
            }
            Err(diagnostics) => (Outcome::Refused, diagnostics),
        };
        desk.say(&said);
        desk.tested(&unit.agenda.stem, &unit.language.to_string(), outcome, &said);
    }
    let bench = desk.open_bench_beside(&workshop, &arguments.languages)?;
    // Where no source is named, words that no source asks for are read too.
    let named = if arguments.sources.is_empty() { &[] } else { sources.as_slice() };
    desk.say(&bench.review(&scope(named, &languages)));
    if arguments.deny == Some(Denied::Warnings) {
        desk.deny_warnings();
    }
    if desk.is_human() {
        let all = units.len() + unread.len();
        let warnings = match desk.warnings() {
            0 => String::new(),
            1 => ", 1 warning".to_owned(),
            count => format!(", {count} warnings"),
        };
        desk.tell(&format!("{sound} of {all} language versions can be built{warnings}"));
    }
    Ok(())
}

/// Prints what a message means.
fn explain_code(code: &str) -> Result<(), Diagnostics> {
    let all = explain::all();
    if code == ALL {
        let texts: Vec<String> = all.iter().map(explain::Explanation::print).collect();
        return print(&texts.join("\n"));
    }
    match all.iter().find(|explanation| explanation.code == code) {
        Some(explanation) => print(&explanation.print()),
        None => {
            let near = nearest(code, all.iter().map(|explanation| explanation.code));
            Err(codes::no_code(code, near).into())
        }
    }
}
