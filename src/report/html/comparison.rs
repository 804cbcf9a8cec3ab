//! The report of a comparison: a table of all versions, then each that changed with
//! its words and pages as they were and as they are.

use std::fmt::Write;

use super::super::draw::{Budget, Picture};
use super::super::edits::{Area, Edit};
use super::super::text::{detail, name, place, word};
use super::super::version::{Comparison, Sheet, Version};
use super::{Cell, Row, escaped, frame, left_out, picture, said, table};
use crate::agenda::Direction;
use crate::batch::Said;
use crate::diag::counted;
use crate::workbench::Piece;

/// A comparison as HTML.
pub fn comparison(comparison: &Comparison<'_>, budget: &Budget) -> String {
    let mut body =
        table("What became of each document", &comparison.languages, &rows(comparison));
    body.push_str(&left_out(budget));
    for (number, version) in comparison.versions.iter().enumerate() {
        body.push_str(&section(number, version));
    }
    let (old, new) = (escaped(&comparison.old), escaped(&comparison.new));
    let (changed, equal) = (comparison.versions.len(), comparison.equal.len());
    let lead = format!(
        "<p>From <code>{old}</code> to <code>{new}</code>: {} differ{}, \
         {equal} {} equal.</p>\n",
        counted(changed, "language version"),
        if changed == 1 { "s" } else { "" },
        if equal == 1 { "is" } else { "are" },
    );
    frame("What changed in the documents", &lead, &body)
}

fn rows(comparison: &Comparison<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (number, version) in comparison.versions.iter().enumerate() {
        let more = version.pages.as_ref().map(|pages| pages.changed.len());
        let more = more
            .filter(|pages| *pages > 0)
            .map(|pages| format!(", {}", counted(pages, "page")));
        let cell = Cell {
            word: word(version.change),
            more: more.unwrap_or_default(),
            section: Some(format!("v{number}")),
        };
        let record = version.record;
        Row::of(&mut rows, record).cells.push((record.language.clone(), cell));
    }
    for record in &comparison.equal {
        let cell = Cell { word: "equal", more: String::new(), section: None };
        Row::of(&mut rows, record).cells.push((record.language.clone(), cell));
    }
    rows.sort_by(|one, other| {
        (&one.source, one.draft).cmp(&(&other.source, other.draft))
    });
    rows
}

fn section(number: usize, version: &Version<'_>) -> String {
    let mut html = format!(
        "<section id=\"v{number}\" aria-labelledby=\"h{number}\">\n<h2 id=\"h{number}\">{}</h2>\n",
        escaped(&name(version))
    );
    let detail = detail(version).map(|detail| format!(": {}", escaped(&detail)));
    let word = word(version.change);
    let _ = writeln!(
        html,
        "<p><span class=\"{word}\">{word}</span>{}</p>",
        detail.unwrap_or_default()
    );
    let files: Vec<String> = version
        .files
        .iter()
        .map(|file| format!("<code>{}</code>", escaped(file)))
        .collect();
    let _ = writeln!(html, "<p class=\"quiet\">{}</p>", files.join(", "));
    let told: Vec<Said> = version.said.iter().map(Said::of).collect();
    html.push_str(&said(&told));
    if !version.edits.is_empty() {
        html.push_str(&words(version));
    }
    if !version.sheets.is_empty() {
        html.push_str("<h3>Pages</h3>\n");
    }
    for sheet in &version.sheets {
        html.push_str(&pair(sheet, version));
    }
    html.push_str("</section>\n");
    html
}

/// The sentences as they were beside what they are.
fn words(version: &Version<'_>) -> String {
    let mut html = String::from(
        "<h3>Sentences</h3>\n<table class=\"words\" aria-label=\"Sentences that changed\">\n<thead>\n<tr><th scope=\"col\">Where</th>\
         <th scope=\"col\">As it was</th><th scope=\"col\">As it is</th></tr>\n</thead>\n<tbody>\n",
    );
    let direction = match version.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let language = escaped(&version.record.language);
    for edit in &version.edits {
        let old = side(edit, |piece| match piece {
            Piece::Kept(text) => escaped(text),
            Piece::Removed(text) => format!("<del>{}</del>", escaped(text)),
            Piece::Added(_) => String::new(),
        });
        let new = side(edit, |piece| match piece {
            Piece::Kept(text) => escaped(text),
            Piece::Removed(_) => String::new(),
            Piece::Added(text) => format!("<ins>{}</ins>", escaped(text)),
        });
        let place = place(edit).unwrap_or_else(|| "text".into());
        let cell = |text: &str| {
            format!("<td lang=\"{language}\" dir=\"{direction}\">{text}</td>")
        };
        let _ = writeln!(
            html,
            "<tr><th scope=\"row\">{place}</th>{}{}</tr>",
            cell(&old),
            cell(&new)
        );
    }
    html.push_str("</tbody>\n</table>\n");
    html
}

fn side(edit: &Edit, piece: impl Fn(&Piece) -> String) -> String {
    edit.pieces.iter().map(piece).collect()
}

/// A page as it was beside the page as it is.
fn pair(sheet: &Sheet, version: &Version<'_>) -> String {
    let removed = version.edits.iter().flat_map(|edit| &edit.removed);
    let added = version.edits.iter().flat_map(|edit| &edit.added);
    format!(
        "<div class=\"pair\">\n{}{}</div>\n",
        figure(sheet.number, ("as it was", "gone"), sheet.old.as_ref(), removed),
        figure(sheet.number, ("as it is", "new"), sheet.new.as_ref(), added)
    )
}

fn figure<'a>(
    number: usize,
    (when, class): (&str, &str),
    page: Option<&Picture>,
    areas: impl Iterator<Item = &'a Area>,
) -> String {
    let Some(page) = page else {
        return format!(
            "<p class=\"absent\">There is no picture of page {number} {when}.</p>\n"
        );
    };
    let areas: Vec<&Area> = areas.filter(|area| area.page == number).collect();
    let rect = |area: &&Area| {
        format!(
            "<rect class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\"/>",
            area.left - 1.0,
            page.height - area.top,
            area.right - area.left + 2.0,
            area.top - area.bottom
        )
    };
    let marks: String = areas.iter().map(rect).collect();
    let caption = format!("Page {number} {when}");
    let description = match areas.len() {
        0 => caption.clone(),
        1 => format!("{caption}, with one marked place"),
        count => format!("{caption}, with {count} marked places"),
    };
    format!(
        "<figure>\n<figcaption>{caption}</figcaption>\n{}\n</figure>\n",
        picture(page, &description, &marks)
    )
}
