//! The tree in plain words, for people and for the expectations of tests.

use std::fmt::Write;

use super::tree::{Block, Cell, Document, Inline, ListEntry, Note, Row, Symbol, Table};

/// Prints a tree, one line per block.
///
/// Emphasis is `*…*`, a cited title `_…_`, a foreign phrase `~…~`, raised text
/// `^…^`, a value on its own `[…]`, a footnote call `‹1›`. What is invisible is
/// shown: a no-break space is `⍽`, a word joiner `⁀`. What is unfinished in a
/// draft is `⟪…⟫`.
pub fn print(document: &Document) -> String {
    let mut out = String::new();
    let version = &document.version;
    line(&mut out, 0, "version", &format!("{} · {}", version.language, version.title));
    if let Some(draft) = &version.draft {
        line(&mut out, 1, "draft", draft);
    }
    masthead(document, &mut out);
    control(document, &mut out);
    for block in &document.blocks {
        print_block(block, document, &mut out);
    }
    for note in &document.notes {
        if !note.under_table {
            print_note(note, 0, document, &mut out);
        }
    }
    out
}

fn masthead(document: &Document, out: &mut String) {
    let masthead = &document.masthead;
    line(out, 0, "masthead", &text(&masthead.organization, document));
    for symbol in &masthead.symbols {
        let Symbol { before, organ, rest, calls } = symbol;
        let calls = text(calls, document);
        line(out, 1, "symbol", &format!("{before}{organ} {rest}{calls}"));
    }
    for organ in &masthead.organs {
        line(out, 1, "organ", &text(&organ.text, document));
    }
    let block = &masthead.distribution;
    line(out, 1, "distribution", &text(&block.distribution, document));
    line(out, 1, "date", &text(&block.date, document));
    if let Some(language) = &block.language_name {
        line(out, 1, "language", &text(language, document));
    }
    line(out, 1, "original", &text(&block.original, document));
}

fn control(document: &Document, out: &mut String) {
    let control = &document.control;
    line(out, 0, "control", &text(&control.recycle.words, document));
    line(out, 1, "sign", &control.recycle.description);
    if let Some(job) = &control.job {
        let bar_code = &job.bar_code;
        line(out, 1, "job number", &job.number);
        if !job.stamps.is_empty() {
            line(out, 1, "stamps", &job.stamps.join(" "));
        }
        line(
            out,
            1,
            "bar code",
            &format!("{} · {}", bar_code.digits, bar_code.description),
        );
        for (kind, printed) in
            [("under it", &bar_code.printed), ("later pages", &job.on_later_pages)]
        {
            if let Some(printed) = printed {
                line(out, 1, kind, printed);
            }
        }
    }
    let qr_code = &control.qr_code;
    line(out, 1, "qr code", &format!("{} · {}", qr_code.address, qr_code.description));
}

fn line(out: &mut String, depth: usize, kind: &str, content: &str) {
    let start = format!("{:indent$}{kind}", "", indent = depth * 2);
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{start:<18} {content}");
}

fn print_block(block: &Block, document: &Document, out: &mut String) {
    match block {
        Block::Title { text: title, .. } => line(out, 0, "title", &text(title, document)),
        Block::Heading { level, label, text: heading, .. } => {
            let heading = labelled(label.as_ref(), &text(heading, document));
            line(out, 0, &format!("heading {level}"), &heading);
        }
        Block::Paragraph { role, label, text: paragraph, .. } => {
            let paragraph = text(paragraph, document);
            line(out, 0, role.name(), &labelled(label.as_ref(), &paragraph));
        }
        Block::List { entries } => {
            for entry in entries {
                print_entry(entry, 0, document, out);
            }
        }
        Block::Table(table) => print_table(table, document, out),
    }
}

fn labelled(label: Option<&String>, text: &str) -> String {
    label.map_or_else(|| text.to_owned(), |label| format!("{label} {text}"))
}

fn print_table(table: &Table, document: &Document, out: &mut String) {
    let mut kind = "table";
    for row in &table.head {
        line(out, 0, kind, &cells(row, document));
        kind = "";
    }
    for row in &table.rows {
        match row {
            Row::Band { role, text: band, .. } => {
                let kind = role.name().trim_start_matches("table-");
                line(out, 1, kind, &text(band, document));
            }
            Row::Cells { cells: row, .. } => line(out, 1, "row", &cells(row, document)),
        }
    }
    for note in table.notes.iter().filter_map(|note| document.notes.get(*note)) {
        print_note(note, 1, document, out);
    }
}

/// The cells of a row; lines in a cell are parted by ` / `, and a cell that covers
/// more than one place begins with its columns and rows: `2×1:`.
fn cells(row: &[Cell], document: &Document) -> String {
    let printed = row.iter().map(|cell| {
        let lines = cell.lines.iter().map(|line| text(&line.text, document));
        let lines = lines.collect::<Vec<_>>().join(" / ");
        match (cell.columns, cell.rows) {
            (1, 1) => lines,
            (columns, rows) => format!("{columns}×{rows}: {lines}"),
        }
    });
    printed.collect::<Vec<_>>().join(" | ")
}

fn print_note(note: &Note, depth: usize, document: &Document, out: &mut String) {
    let kind = format!("note {}", note.label());
    line(out, depth, &kind, &text(&note.text, document));
}

fn print_entry(entry: &ListEntry, depth: usize, document: &Document, out: &mut String) {
    let label = entry.label.as_deref().unwrap_or("–");
    line(out, depth, &format!("item {label}"), &text(&entry.text, document));
    for remark in &entry.remarks {
        line(out, depth + 1, "remark", &text(&remark.text, document));
    }
    for sub_entry in &entry.entries {
        print_entry(sub_entry, depth + 1, document, out);
    }
}

fn text(inlines: &[Inline], document: &Document) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text { text } => text.replace('\u{A0}', "⍽").replace('\u{2060}', "⁀"),
        Inline::Emphasis { content } => format!("*{}*", text(content, document)),
        Inline::Strong { content } => format!("**{}**", text(content, document)),
        Inline::Superscript { content } => format!("^{}^", text(content, document)),
        Inline::Subscript { content } => format!(",{},", text(content, document)),
        Inline::Cite { content, .. } => format!("_{}_", text(content, document)),
        Inline::Foreign { content, .. } => format!("~{}~", text(content, document)),
        Inline::Marked { content, .. } => format!("⟪{}⟫", text(content, document)),
        Inline::Link { url, content } => {
            format!("{}({url})", text(content, document))
        }
        Inline::Isolate { content, .. } => format!("[{}]", text(content, document)),
        Inline::NoteCall { note, .. } => match document.notes.get(*note) {
            Some(note) => format!("‹{}›", note.label()),
            None => "‹?›".into(),
        },
    };
    inlines.iter().map(piece).collect()
}
