//! Reports as one HTML file each, which needs no other: the style is in it, and so
//! are the pictures.
//!
//! Invariant: everything that comes from elsewhere is escaped, and the file may load
//! nothing and run nothing.

mod comparison;
mod gallery;

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub use self::comparison::comparison;
pub use self::gallery::{Exhibit, gallery};

use super::draw::{Budget, Picture};
use crate::batch::Said;

const STYLE: &str = include_str!("report.css");

/// What the file may do, for those who doubt it.
const POLICY: &str = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/// A cell of a table of documents and languages.
struct Cell {
    /// The word in it, which is its class too.
    word: &'static str,
    /// What is told after the word.
    more: String,
    /// The section that tells more.
    section: Option<String>,
}

/// A row of such a table.
struct Row {
    document: String,
    source: String,
    draft: bool,
    /// The cells by the language.
    cells: Vec<(String, Cell)>,
}

/// A whole file.
fn frame(title: &str, lead: &str, body: &str) -> String {
    let title = escaped(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<h1>{title}</h1>\n{lead}</header>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// A text in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(char),
        }
    }
    escaped
}

impl Row {
    /// The row of a version in a list of rows, which is made if there is none.
    fn of<'a>(
        rows: &'a mut Vec<Row>,
        record: &crate::batch::VersionRecord,
    ) -> &'a mut Row {
        let known = rows
            .iter()
            .position(|row| row.source == record.source && row.draft == record.draft);
        let index = known.unwrap_or(rows.len());
        if known.is_none() {
            let document = record.symbol.as_ref().unwrap_or(&record.source).clone();
            let (source, draft) = (record.source.clone(), record.draft);
            rows.push(Row { document, source, draft, cells: Vec::new() });
        }
        &mut rows[index]
    }
}

/// A table of documents and languages.
fn table(caption: &str, languages: &[&str], rows: &[Row]) -> String {
    let mut html = format!(
        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{caption}\">\n<table>\n\
         <caption class=\"aside\">{caption}</caption>\n<thead>\n<tr><th scope=\"col\">Document</th>"
    );
    for language in languages {
        let _ = write!(html, "<th scope=\"col\">{}</th>", escaped(language));
    }
    html.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in rows {
        let draft = if row.draft { " (draft)" } else { "" };
        let _ = write!(
            html,
            "<tr><th scope=\"row\">{}{draft}<br><span class=\"quiet\">{}</span></th>",
            escaped(&row.document),
            escaped(&row.source)
        );
        for language in languages {
            let cell = row.cells.iter().find(|(tag, _)| tag == language);
            html.push_str(&cell.map_or_else(none, |(_, cell)| cell.html()));
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

fn none() -> String {
    "<td><span aria-hidden=\"true\">–</span><span class=\"aside\">none</span></td>".into()
}

impl Cell {
    fn html(&self) -> String {
        let (word, more) = (self.word, escaped(&self.more));
        let word = match &self.section {
            Some(section) => format!("<a href=\"#{section}\">{word}</a>"),
            None => word.to_owned(),
        };
        format!("<td class=\"{}\">{word}{more}</td>", self.word)
    }
}

/// A picture of a page with the marks on it, which are written before.
fn picture(picture: &Picture, description: &str, marks: &str) -> String {
    let Picture { width, height, png, .. } = picture;
    let data = STANDARD.encode(png);
    let marks = match marks {
        "" => String::new(),
        marks => format!(
            "<svg viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\">{marks}</svg>"
        ),
    };
    format!(
        "<div class=\"page\"><img alt=\"{}\" loading=\"lazy\" width=\"{width:.0}\" height=\"{height:.0}\" \
         src=\"data:image/png;base64,{data}\">{marks}</div>",
        escaped(description)
    )
}

/// A list of what was said; nothing if nothing was.
fn said(all: &[Said]) -> String {
    if all.is_empty() {
        return String::new();
    }
    let entry = |said: &Said| {
        let place = said.place.as_ref().map(|place| format!("{}: ", escaped(place)));
        format!(
            "<li><strong>{}</strong>: {}{} <span class=\"quiet\">({})</span></li>\n",
            escaped(&said.severity),
            place.unwrap_or_default(),
            escaped(&said.message),
            escaped(&said.code)
        )
    };
    let entries: String = all.iter().map(entry).collect();
    format!("<ul>\n{entries}</ul>\n")
}

/// That not all pages are shown.
fn left_out(budget: &Budget) -> String {
    match budget.missing {
        0 => String::new(),
        missing => format!(
            "<p>{missing} more pages are not shown: a report shows {} pages.</p>\n",
            Budget::ALL
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_elsewhere_is_markup() {
        let html = frame("<script>alert(\"1\")</script>", "", "");
        assert!(!html.contains("<script"), "{html}");
        assert_eq!(escaped("a<b>&'\""), "a&lt;b&gt;&amp;&#39;&quot;");
    }
}
