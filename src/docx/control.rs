//! The control block at the foot of page 1: in the footer of that page, in a
//! table without lines.
//!
//! At the start stand the job number with its stamps and under it the bar code,
//! at the end the request to recycle and the QR code. The table turns round with
//! the direction of the document; numbers and codes do not.
//!
//! Invariant: the codes are drawn as the tree gives them; nothing is encoded or
//! counted here.

use std::sync::Arc;

use docx_rs::{Footer, HeightRule, Paragraph, TableRow};

use super::artwork::Image;
use super::inlines::{plain_run, runs};
use super::measure::columns;
use super::pictures::Picture;
use super::styles::{Use, furniture, table};
use super::tables::{cell, grid};
use super::writer::Writer;
use crate::agenda::Direction;
use crate::diag::codes;
use crate::document::{BarCode, JobLine};

/// A space that no line ends at; in book faces a quarter of the size.
const SPACE: char = '\u{a0}';

/// The footer of page 1.
pub(super) fn footer(writer: &mut Writer<'_>) -> Footer {
    let widths = widths(writer);
    let contents =
        [job(writer), vec![words(writer)], vec![sign(writer)], vec![qr(writer)]];
    let cells = contents.into_iter().zip(&widths);
    let cells = cells.map(|(content, width)| cell(content, *width));
    // The text of page 1 ends above the block.
    let bottom = writer.catalogue.look().control.bottom;
    let height = bottom - writer.catalogue.geometry().control_bottom;
    let row = TableRow::new(cells.collect())
        .row_height(height as f32 * 20.0)
        .height_rule(HeightRule::Exact)
        .cant_split();
    // Word wants a paragraph after a table.
    let end = writer.paragraph(writer.catalogue.style(Use::ControlEnd));
    Footer::new()
        .add_table(grid(vec![row], &widths, table::CONTROL))
        .add_paragraph(end)
}

/// The columns of the block, in twentieths of a point: the last three end where
/// the look has them, the first takes the rest of the measure.
fn widths(writer: &Writer<'_>) -> Vec<usize> {
    let control = &writer.catalogue.look().control;
    let measure = writer.catalogue.geometry().measure;
    let sign = control.sign + control.recycle_gap;
    let ends = [control.recycle_width, sign, control.recycle_end];
    let rest = (measure - ends.iter().sum::<f64>()).max(0.0);
    columns(&[rest, ends[0], ends[1], ends[2]], measure)
}

fn job(writer: &mut Writer<'_>) -> Vec<Paragraph> {
    let Some(job) = &writer.document.control.job else {
        return vec![writer.paragraph(writer.catalogue.style(Use::Hairline))];
    };
    let mut paragraphs = vec![job_line(writer, job), bars(writer, &job.bar_code)];
    if let Some(printed) = &job.bar_code.printed {
        paragraphs.push(code_line(writer, Use::BarDigits, printed));
    }
    paragraphs
}

/// The number and its stamps, as far apart as spaces can say it.
fn job_line(writer: &mut Writer<'_>, job: &JobLine) -> Paragraph {
    let look = writer.catalogue.look();
    let size = look.styles[furniture::JOB_NUMBER].size;
    let spaces = (look.control.stamp_gap / (size / 4.0)).round().max(1.0) as usize;
    let gap: String = std::iter::repeat_n(SPACE, spaces).collect();
    let mut pieces = vec![job.number.as_str()];
    pieces.extend(job.stamps.iter().map(String::as_str));
    code_line(writer, Use::JobNumber, &pieces.join(&gap))
}

/// A line that reads from left to right in every language.
fn code_line(writer: &mut Writer<'_>, place: Use, text: &str) -> Paragraph {
    let voice = writer.own_voice(Direction::Ltr);
    let style = writer.catalogue.style(place);
    writer.paragraph(style).add_run(plain_run(text, voice, None))
}

fn bars(writer: &mut Writer<'_>, code: &BarCode) -> Paragraph {
    let control = &writer.catalogue.look().control;
    let element = |wide: &bool| if *wide { control.wide } else { control.narrow };
    let size = (code.wide.iter().map(element).sum(), control.bars_height);
    let (wide, height) =
        (control.wide / control.narrow, control.bars_height / control.narrow);
    let image = Image::bars(&code.wide, wide, height);
    pictured(writer, Use::BarCode, image.map(Arc::new), size, &code.description)
}

fn words(writer: &mut Writer<'_>) -> Paragraph {
    let style = writer.catalogue.style(Use::Recycle);
    let ground = writer.ground(&style.look);
    let mut paragraph = writer.paragraph(style);
    paragraph.children = runs(writer, &writer.document.control.recycle.words, &ground);
    paragraph
}

fn sign(writer: &mut Writer<'_>) -> Paragraph {
    let size = writer.catalogue.look().control.sign;
    let image = Some(Arc::clone(&writer.artwork.recycle));
    let description = &writer.document.control.recycle.description;
    pictured(writer, Use::RecycleSign, image, (size, size), description)
}

fn qr(writer: &mut Writer<'_>) -> Paragraph {
    let size = writer.catalogue.look().control.qr_size;
    let code = &writer.document.control.qr_code;
    let image = Image::modules(&code.dark).map(Arc::new);
    pictured(writer, Use::QrCode, image, (size, size), &code.description)
}

/// A paragraph with a picture, which must have an image.
pub(super) fn pictured(
    writer: &mut Writer<'_>,
    place: Use,
    image: Option<Arc<Image>>,
    size: (f64, f64),
    description: &str,
) -> Paragraph {
    let style = writer.catalogue.style(place);
    let paragraph = writer.paragraph(style);
    let Some(image) = image else {
        let message = format!("`{description}` has no image");
        writer.problems.push(codes::internal(message));
        return paragraph;
    };
    let voice = writer.own_voice(writer.document.version.direction);
    let description = description.to_owned();
    let picture = Picture { image, size, description };
    paragraph.add_run(writer.pictures.put(plain_run("", voice, None), picture))
}
