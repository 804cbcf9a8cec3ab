//! `distr status` as a table, as JSON and as Markdown.

use std::io::{IsTerminal, stdout};

use serde_json::json;

use super::desk::Desk;
use crate::diag::{Diagnostics, codes};
use crate::workbench::Counts;
use crate::workshop::Row;

/// The width of a bar.
const BAR: usize = 10;

/// The form of the counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// For people.
    Table,
    /// For programs.
    Json,
    /// For a page.
    Markdown,
}

/// Shows how far the translations have come.
pub(super) fn print(form: Form, desk: &mut Desk) -> Result<(), Diagnostics> {
    let bench = desk.open_bench()?;
    let (rows, said) = bench.status();
    desk.say(&said);
    super::print(&match form {
        Form::Table => table(&rows, &stdout()),
        Form::Json => json(&rows)?,
        Form::Markdown => markdown(&rows),
    })
}

/// The languages in their order, each with its rows and the sum of them.
fn languages(rows: &[Row]) -> Vec<(&[Row], Counts)> {
    let chunks = rows.chunk_by(|one, other| one.tag == other.tag);
    let sum = |rows: &[Row]| {
        let mut sum = Counts::default();
        rows.iter()
            .filter_map(|row| row.counts)
            .for_each(|counts| sum.add(counts));
        sum
    };
    chunks.map(|rows| (rows, sum(rows))).collect()
}

/// A table for people, with bars if they see it on a terminal.
fn table(rows: &[Row], out: &impl IsTerminal) -> String {
    let names = rows.iter().map(|row| row.file.len() + 2);
    let width = names.max().unwrap_or(0).max(20);
    let bars = out.is_terminal();
    let mut text = format!(
        "{:width$}  {:>bar$}  {:>6}  {:>7}  {:>6}  {:>8}  {:>10}\n",
        "",
        "translated",
        "stale",
        "missing",
        "draft",
        "warnings",
        "words left",
        bar = if bars { BAR + 6 } else { 10 },
    );
    let line = |name: &str, counts: &Counts| {
        let percent = format!("{:>3} %", counts.percent());
        let translated = match bars {
            true => format!("{} {percent}", bar(counts)),
            false => format!("{percent:>10}"),
        };
        format!(
            "{name:width$}  {translated}  {:>6}  {:>7}  {:>6}  {:>8}  {:>10}\n",
            counts.stale,
            counts.missing,
            counts.draft,
            counts.warnings,
            counts.words_left,
        )
    };
    for (rows, sum) in languages(rows) {
        let Some(first) = rows.first() else { continue };
        text.push_str(&line(&format!("{} ({})", first.language, first.tag), &sum));
        for row in rows {
            let name = format!("  {}", row.file);
            match &row.counts {
                Some(counts) => text.push_str(&line(&name, counts)),
                None => text.push_str(&format!("{name:width$}  cannot be read\n")),
            }
        }
    }
    text
}

/// A bar that is full only where nothing is left.
fn bar(counts: &Counts) -> String {
    let full = counts.percent() * BAR / 100;
    format!("{}{}", "█".repeat(full), "░".repeat(BAR - full))
}

/// A Markdown table.
fn markdown(rows: &[Row]) -> String {
    let mut text = String::from(
        "| Language | File | Translated | Stale | Missing | Draft | Warnings | Words left |\n\
         |---|---|---:|---:|---:|---:|---:|---:|\n",
    );
    let cells = |counts: &Counts| {
        format!(
            "{} % | {} | {} | {} | {} | {} |\n",
            counts.percent(),
            counts.stale,
            counts.missing,
            counts.draft,
            counts.warnings,
            counts.words_left
        )
    };
    for (rows, sum) in languages(rows) {
        let Some(first) = rows.first() else { continue };
        text.push_str(&format!(
            "| **{}** ({}) | | {}",
            first.language,
            first.tag,
            cells(&sum)
        ));
        for row in rows {
            let cells = row.counts.as_ref().map(cells);
            let cells = cells.unwrap_or_else(|| "cannot be read | | | | | |\n".into());
            text.push_str(&format!("| | `{}` | {cells}", row.file));
        }
    }
    text
}

/// JSON for programs.
fn json(rows: &[Row]) -> Result<String, Diagnostics> {
    let with = |counts: Option<Counts>, first: Vec<(&str, String)>| {
        let mut object = serde_json::Map::new();
        for (key, value) in first {
            object.insert(key.to_owned(), value.into());
        }
        match counts.map(|counts| json!(counts)) {
            Some(serde_json::Value::Object(counts)) => object.extend(counts),
            _ => {
                object.insert("unreadable".to_owned(), true.into());
            }
        }
        object
    };
    let languages: Vec<serde_json::Value> = languages(rows)
        .into_iter()
        .filter_map(|(rows, sum)| {
            let first = rows.first()?;
            let head =
                vec![("tag", first.tag.clone()), ("language", first.language.clone())];
            let mut object = with(Some(sum), head);
            let file = |row: &Row| with(row.counts, vec![("file", row.file.clone())]);
            let files: Vec<_> = rows.iter().map(file).collect();
            object.insert("files".to_owned(), json!(files));
            Some(object.into())
        })
        .collect();
    let text = serde_json::to_string_pretty(&json!({ "languages": languages }))
        .map_err(|error| codes::internal(error.to_string()))?;
    Ok(format!("{text}\n"))
}
