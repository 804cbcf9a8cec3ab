//! The report of a build: a table of all versions, then each with its diagnostics
//! and pages.

use std::fmt::Write;

use super::super::draw::{self, Budget, Picture, Size};
use super::super::text::shown_name;
use super::super::version::PDF;
use super::{Cell, Row, escaped, frame, left_out, picture, said, table};
use crate::batch::{Manifest, State, VersionRecord};
use crate::diag::{Diagnostics, codes, counted};

/// A version with the pictures of its pages.
#[derive(Debug, Clone)]
pub struct Exhibit<'a> {
    record: &'a VersionRecord,
    pictures: Vec<Picture>,
}

impl<'a> Exhibit<'a> {
    /// A version with its PDF, if there is one that can be read. What cannot be drawn
    /// is said.
    pub fn new(
        record: &'a VersionRecord,
        pdf: Option<&[u8]>,
        budget: &mut Budget,
    ) -> (Self, Diagnostics) {
        let mut exhibit = Self { record, pictures: Vec::new() };
        let mut said = Diagnostics::default();
        if let (Some(pdf), Some(pages)) = (pdf, record.pages) {
            let pages = budget.take(&(1..=pages.min(MAX_PAGES)).collect::<Vec<_>>());
            match draw::pages(pdf, &pages, Size::Thumbnail) {
                Ok(pictures) => exhibit.pictures = pictures,
                Err(reason) => {
                    let name = record.file(PDF).map_or("", |file| &file.name);
                    said.push(codes::page_undrawn(name, &reason));
                }
            }
        }
        (exhibit, said)
    }
}

/// The most pages of a version that are counted, whatever a manifest says.
const MAX_PAGES: usize = 100_000;

/// The documents of a folder as HTML.
pub fn gallery(
    folder: &str,
    manifest: &Manifest,
    exhibits: &[Exhibit<'_>],
    budget: &Budget,
) -> String {
    let mut rows = Vec::new();
    for (number, exhibit) in exhibits.iter().enumerate() {
        let record = exhibit.record;
        let cell = cell(number, record);
        Row::of(&mut rows, record).cells.push((record.language.clone(), cell));
    }
    let languages: Vec<&str> = manifest.languages.iter().map(String::as_str).collect();
    let mut body = table("The state of each document", &languages, &rows);
    body.push_str(&left_out(budget));
    for (number, exhibit) in exhibits.iter().enumerate() {
        body.push_str(&section(number, exhibit));
    }
    let refused = |record: &&VersionRecord| record.state == State::Refused;
    let refused = manifest.versions.iter().filter(refused).count();
    let lead = format!(
        "<p>{} in <code>{}</code>, {refused} refused. Words are counted as for the limits of \
         documents: where a script has no spaces, all characters.</p>\n",
        counted(manifest.versions.len(), "language version"),
        escaped(folder)
    );
    frame("The documents", &lead, &body)
}

fn word(record: &VersionRecord) -> &'static str {
    match record.state {
        State::Built => "built",
        State::Refused => "refused",
    }
}

fn cell(number: usize, record: &VersionRecord) -> Cell {
    let mut more = String::new();
    for (severity, count) in
        [("error", count(record, "error")), ("warning", count(record, "warning"))]
    {
        if count > 0 {
            let _ = write!(more, ", {}", counted(count, severity));
        }
    }
    Cell {
        word: word(record),
        more,
        section: Some(format!("v{number}")),
    }
}

fn count(record: &VersionRecord, severity: &str) -> usize {
    record.said.iter().filter(|said| said.severity == severity).count()
}

fn section(number: usize, exhibit: &Exhibit<'_>) -> String {
    let Exhibit { record, pictures } = exhibit;
    let word = word(record);
    let mut facts = Vec::new();
    facts.extend(record.pages.map(|pages| counted(pages, "page")));
    facts.extend(record.words.map(|words| counted(words, "word")));
    facts.extend(record.files.iter().map(|file| {
        let stale = if file.stale { " (of an earlier build)" } else { "" };
        format!("<code>{}</code>{stale}", escaped(&file.name))
    }));
    let mut html = format!(
        "<section id=\"v{number}\" aria-labelledby=\"h{number}\">\n<h2 id=\"h{number}\">{}</h2>\n\
         <p><span class=\"{word}\">{word}</span>.",
        escaped(&shown_name(record)),
    );
    if !facts.is_empty() {
        let _ = write!(html, " <span class=\"quiet\">{}</span>", facts.join(", "));
    }
    let _ = write!(html, "</p>\n{}", said(&record.said));
    if !pictures.is_empty() {
        html.push_str("<div class=\"pages\">\n");
        for page in pictures {
            let number = page.page;
            let description = format!("Page {number} of {}", shown_name(record));
            let _ = writeln!(
                html,
                "<figure>\n<figcaption>Page {number}</figcaption>\n{}\n</figure>",
                picture(page, &description, "")
            );
        }
        html.push_str("</div>\n");
    }
    html.push_str("</section>\n");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_drawn_is_said_and_shown_without_pictures() {
        let record = VersionRecord {
            pages: Some(usize::MAX),
            ..VersionRecord::sample(Vec::new())
        };
        let mut budget = Budget::default();
        let (exhibit, said) = Exhibit::new(&record, Some(b"no PDF"), &mut budget);
        let codes: Vec<&str> = said.iter().map(|said| said.code).collect();
        assert_eq!(codes, ["page-undrawn"]);
        let manifest = Manifest {
            languages: vec!["fr".into()],
            versions: vec![record.clone()],
            ..Manifest::default()
        };
        let html = gallery("<out>", &manifest, &[exhibit], &budget);
        assert!(html.contains("<code>&lt;out&gt;</code>"), "{html}");
        assert!(html.contains("more pages are not shown"), "{html}");
        assert!(!html.contains("<figure>"), "{html}");
    }
}
