//! The masthead: a line with tab stops over the thin rule, and a table without
//! lines between the rules.
//!
//! The line is a paragraph because a symbol may be of any length; the block is
//! a table because the heavy rule stands under the taller of two columns, at a
//! least height that only a row can keep.
//!
//! Invariant: read from start to end, it says what the tree says, in its order.

use std::sync::Arc;

use docx_rs::{Docx, HeightRule, Paragraph, ParagraphChild, TableRow};

use super::blocks::paragraph;
use super::control::pictured;
use super::inlines::{plain_run, runs};
use super::measure::{columns, width};
use super::styles::{Use, furniture, table};
use super::tables::{cell, grid};
use super::writer::{Ground, Writer};
use crate::agenda::Direction;
use crate::document::{Provenance, Symbol, Text};

/// Writes the masthead.
pub(super) fn write(writer: &mut Writer<'_>, docx: Docx) -> Docx {
    let line = organization_line(writer);
    let docx = docx.add_paragraph(line);
    let geometry = writer.catalogue.geometry().clone();
    let masthead = &writer.catalogue.look().masthead;
    let (name, block) = (masthead.name_column, masthead.distribution_column);
    let shares = [name, block - name, geometry.measure - block];
    let widths = columns(&shares, geometry.measure);
    let emblem = emblem(writer);
    let names = &writer.document.masthead;
    let organs = names.organs.iter().enumerate().map(|(index, organ)| {
        let place = if index == 0 { Use::Organ } else { Use::NextOrgan };
        paragraph(writer, place, &organ.message, &organ.text)
    });
    let organs = organs.collect();
    let distribution = distribution_block(writer);
    let cells = [vec![emblem], organs, distribution];
    let cells = cells.into_iter().zip(&widths);
    let row =
        TableRow::new(cells.map(|(content, column)| cell(content, *column)).collect())
            .row_height(width(geometry.block_height) as f32)
            .height_rule(HeightRule::AtLeast)
            .cant_split();
    docx.add_table(grid(vec![row], &widths, table::MASTHEAD))
}

/// "United Nations" and the symbol, which reads from left to right whatever
/// the language.
fn organization_line(writer: &mut Writer<'_>) -> Paragraph {
    let style = writer.catalogue.style(Use::Organization);
    let ground = writer.ground(&style.look);
    let mut line = writer.paragraph(style);
    let masthead = &writer.document.masthead;
    line = line.add_run(plain_run("", ground.voice, None).add_tab());
    let organization = runs(writer, &masthead.organization, &ground);
    let message = &masthead.organization_message;
    line.children.extend(writer.named(message, organization));
    line = line.add_run(plain_run("", ground.voice, None).add_tab());
    for symbol in &masthead.symbols {
        line.children.extend(symbol_runs(writer, symbol, &ground));
    }
    line
}

fn symbol_runs(
    writer: &mut Writer<'_>,
    symbol: &Symbol,
    ground: &Ground,
) -> Vec<ParagraphChild> {
    let code = writer.own_voice(Direction::Ltr);
    let pieces = [
        (furniture::SYMBOL_REST, &symbol.before),
        (furniture::SYMBOL_ORGAN, &symbol.organ),
        (furniture::SYMBOL_REST, &symbol.rest),
    ];
    let mut pieces_written = Vec::new();
    for (key, text) in pieces.into_iter().filter(|(_, text)| !text.is_empty()) {
        let id = writer.catalogue.character_id(key);
        let run = plain_run(text, code, Some(&id));
        pieces_written.push(ParagraphChild::Run(Box::new(run)));
    }
    let ground = Ground { voice: code, ..ground.clone() };
    pieces_written.extend(runs(writer, &symbol.calls, &ground));
    pieces_written
}

/// The emblem with its alternative text, in the line of its own paragraph.
fn emblem(writer: &mut Writer<'_>) -> Paragraph {
    let masthead = &writer.catalogue.look().masthead;
    let emblem = &writer.artwork.emblem;
    let size = emblem.within((masthead.emblem_width, masthead.emblem_height));
    let image = Some(Arc::clone(emblem));
    pictured(writer, Use::Emblem, image, size, &writer.document.masthead.emblem)
}

fn distribution_block(writer: &mut Writer<'_>) -> Vec<Paragraph> {
    let block = &writer.document.masthead.distribution;
    let first = (&block.distribution_message, &block.distribution);
    let mut lines = vec![
        block_line(writer, Use::Distribution, first),
        block_line(writer, Use::DistributionDate, (&None, &block.date)),
    ];
    if let Some(name) = &block.language_name {
        let name = (&block.language_name_message, name);
        lines.push(block_line(writer, Use::LanguageName, name));
    }
    let original = (&block.original_message, &block.original);
    lines.push(block_line(writer, Use::Original, original));
    lines
}

fn block_line(
    writer: &mut Writer<'_>,
    place: Use,
    (message, text): (&Provenance, &Text),
) -> Paragraph {
    let block = &writer.document.masthead.distribution;
    let style = writer.catalogue.style(place);
    let ground = writer.foreign_ground(&style.look, &block.language, block.direction);
    let mut line = writer.paragraph(style);
    let text = runs(writer, text, &ground);
    line.children = writer.named(message, text);
    line
}
