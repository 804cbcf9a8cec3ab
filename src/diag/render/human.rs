//! For people: the line in question, the source sentence, a suggestion.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diag::{Diagnostic, Place, Severity, shown_path};

pub(super) fn render(diagnostic: &Diagnostic, color: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(
        level.primary_title(diagnostic.message.as_str()).id(diagnostic.code),
    );
    if let Some(place) = &diagnostic.place {
        group = at(group, place, about(diagnostic), AnnotationKind::Primary);
    } else if let Some(about) = about(diagnostic) {
        group = group.element(Level::NOTE.message(about));
    }
    if let Some((place, word)) = &diagnostic.related {
        group = at(group, place, Some(word.clone()), AnnotationKind::Context);
    }
    if let Some(source) = &diagnostic.source {
        group =
            group.element(Level::NOTE.message(format!("the reference says: {source}")));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    format!("{}\n\n", renderer.render(&[group]))
}

fn about(diagnostic: &Diagnostic) -> Option<String> {
    match (&diagnostic.message_id, &diagnostic.language) {
        (Some(id), Some(language)) => Some(format!("{id} ({language})")),
        (Some(id), None) => Some(id.clone()),
        (None, language) => language.clone(),
    }
}

/// Adds the line of a place. Prose can be thousands of characters long, so
/// that of a long line only the neighbourhood of the place is shown.
fn at<'a>(
    group: Group<'a>,
    place: &'a Place,
    label: Option<String>,
    kind: AnnotationKind,
) -> Group<'a> {
    let (line, column) = place.file.line_column(place.range.start);
    let origin = |group: Group<'a>| {
        let path = shown_path(&place.file.path);
        group.element(Origin::path(path).line(line).char_column(column))
    };
    let text = &place.file.text;
    let start = place.range.start.min(text.len());
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let line_text = text[line_start..].lines().next().unwrap_or_default();
    let offset = (start - line_start).min(line_text.len());
    let end = (offset + place.range.len().max(1)).min(line_text.len());
    if line_text.is_empty() || end <= offset || !line_text.is_char_boundary(end) {
        let group = origin(group);
        return match label {
            Some(label) => group.element(Level::NOTE.message(label)),
            None => group,
        };
    }
    let annotation = kind.span(offset..end).label(label);
    let snippet = Snippet::source(line_text)
        .line_start(line)
        .path(shown_path(&place.file.path))
        .fold(false)
        .annotation(annotation);
    group.element(snippet)
}
