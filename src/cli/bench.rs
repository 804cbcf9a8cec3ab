//! The commands of translators: `distr sync`, `diff`, `accept` and `fmt`.

use std::io::stdout;

use super::args::{FmtArguments, SyncArguments, Within};
use super::desk::Desk;
use super::print;
use crate::diag::{Diagnostics, codes};
use crate::workbench::{Difference, Piece, Request, State};
use crate::workshop::{Bench, Chosen, Report, Typing};

/// Brings all translations up to date.
pub(super) fn sync(
    arguments: &SyncArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let bench = desk.open_bench()?;
    let request = Request {
        strict: arguments.strict,
        minor: arguments.minor.clone(),
    };
    let chosen = chosen(&[], &arguments.within);
    let report = bench.sync(&chosen, &request)?;
    finish(&bench, &report, arguments.check, "distr sync", desk)
}

/// Formats all translations.
pub(super) fn format(
    arguments: &FmtArguments,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let bench = desk.open_bench()?;
    let (typing, command) = match arguments.typography {
        true => (Typing::Mended, "distr fmt --typography"),
        false => (Typing::Kept, "distr fmt"),
    };
    let report = bench.format(&chosen(&[], &arguments.within), typing)?;
    finish(&bench, &report, arguments.check, command, desk)
}

/// Shows what changed in the originals of a language.
pub(super) fn diff(
    tag: &str,
    ids: &[String],
    within: &Within,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let bench = desk.open_bench()?;
    let (differences, said) = bench.diff(tag, &chosen(ids, within))?;
    desk.say(&said);
    let names = bench.side_names(tag)?;
    let color = anstream::AutoStream::choice(&stdout()) != anstream::ColorChoice::Never;
    for difference in &differences {
        print(&shown(difference, tag, names, color))?;
    }
    for id in ids {
        if !differences.iter().any(|difference| difference.id == *id) && desk.is_human() {
            desk.tell(&format!(
                "the original of {id} has not changed since it was translated"
            ));
        }
    }
    if differences.is_empty() && ids.is_empty() && desk.is_human() {
        desk.tell("nothing is stale");
    }
    Ok(())
}

/// Records that translations are still right.
pub(super) fn accept(
    tag: &str,
    ids: &[String],
    within: &Within,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    let bench = desk.open_bench()?;
    let report = bench.accept(tag, &chosen(ids, within))?;
    bench.write(&report.changes)?;
    tell(&report, desk);
    if report.work.is_empty() && desk.is_human() {
        desk.tell("nothing was stale");
    }
    Ok(())
}

fn chosen(ids: &[String], within: &Within) -> Chosen {
    Chosen { ids: ids.to_vec(), file: within.file.clone() }
}

/// Writes what a command changes, or says that it would change.
fn finish(
    bench: &Bench,
    report: &Report,
    check: bool,
    command: &str,
    desk: &mut Desk,
) -> Result<(), Diagnostics> {
    desk.say(&report.said);
    if check {
        let mut pending = Diagnostics::default();
        for change in &report.changes {
            pending.push(codes::out_of_sync(&change.path, command));
        }
        desk.say(&pending);
        return Ok(());
    }
    bench.write(&report.changes)?;
    tell(report, desk);
    if report.changes.is_empty() && report.said.is_empty() && desk.is_human() {
        desk.tell("everything is up to date");
    }
    Ok(())
}

/// Says what was done to each file.
fn tell(report: &Report, desk: &Desk) {
    if !desk.is_human() {
        return;
    }
    for work in &report.work {
        let deeds: Vec<String> = work
            .deeds
            .iter()
            .map(|(count, deed)| format!("{count} {deed}"))
            .collect();
        let deeds =
            if deeds.is_empty() { "formatted".to_owned() } else { deeds.join(", ") };
        desk.tell(&format!("{}: {deeds}", work.path));
    }
}

/// A difference as translators read it.
fn shown(
    difference: &Difference,
    tag: &str,
    (reference, language): (&str, &str),
    color: bool,
) -> String {
    let Difference { id, state, place, pieces, translation } = difference;
    let word = match state {
        State::Stale => "stale",
        _ => "updated",
    };
    let (line, _) = place.file.line_column(place.range.start);
    let form = if color { Piece::coloured } else { Piece::marked };
    let marked = |skipped: fn(&Piece) -> bool| -> String {
        pieces.iter().filter(|piece| !skipped(piece)).map(form).collect()
    };
    let was = marked(|piece| matches!(piece, Piece::Added(_)));
    let now = marked(|piece| matches!(piece, Piece::Removed(_)));
    let width = reference.len().max(language.len()) + 4;
    let row = |name: &str, verb: &str, text: &str| {
        format!("  {:width$}  {text}\n", format!("{name} {verb}"))
    };
    let mut out = format!("{word}  {id}   {}:{line}\n", place.file.path);
    out.push_str(&row(reference, "was", &was));
    out.push_str(&row(reference, "now", &now));
    out.push_str(&row(language, "is", translation));
    out.push_str(&match state {
        State::Stale => format!(
            "  then: correct the {language} and run `distr sync`, or `distr accept {tag} {id}`\n\n"
        ),
        _ => format!("  then: `distr sync`, or `distr accept {tag} {id}`\n\n"),
    });
    out
}
