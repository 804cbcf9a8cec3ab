//! The page: paper, margins, running heads and folios.
//!
//! Page 1 has neither running head nor folio, but the control block. The later
//! pages have the symbol over a rule, and the folio, both at the outer side (UN
//! Editorial Manual, Format of documents), and at the inner side of the foot the
//! job number, where the duty station repeats it.
//!
//! Invariant: the only number that Word makes up is that of the page.

use docx_rs::{
    Docx, FieldCharType, Footer, Header, InstrNUMPAGES, InstrPAGE, InstrText, PageMargin,
    Paragraph, Run,
};

use super::control;
use super::inlines::plain_run;
use super::measure::{positive_twips, twips, width};
use super::styles::{Use, character, furniture};
use super::voice::VoiceNumber;
use super::writer::Writer;
use crate::agenda::Direction;
use crate::document::Role;

/// Sets up the page. The calls for headers and footers come in the order in
/// which docx-rs numbers their parts.
pub(super) fn set_up(writer: &mut Writer<'_>, docx: Docx) -> Docx {
    let page = &writer.catalogue.look().page;
    let geometry = writer.catalogue.geometry();
    let (left, right) = match writer.document.version.direction {
        Direction::Ltr => (page.start, page.end),
        Direction::Rtl => (page.end, page.start),
    };
    let margin = PageMargin::new()
        .top(twips(geometry.top))
        .bottom(twips(page.bottom))
        .left(twips(left))
        .right(twips(right))
        .header(twips(geometry.header))
        .footer(twips(geometry.footer))
        .gutter(0);
    let label = writer.catalogue.style(Use::Role(Role::AgendaItem)).look.label;
    let (odd, even) = match writer.document.version.direction {
        Direction::Ltr => (Side::Right, Side::Left),
        Direction::Rtl => (Side::Left, Side::Right),
    };
    let docx = match label {
        Some(label) => docx.default_tab_stop(width(label)),
        None => docx,
    };
    docx.page_size(positive_twips(page.width), positive_twips(page.height))
        .page_margin(margin)
        .header(head(writer, Use::HeadOdd))
        .first_header(head(writer, Use::Hairline))
        .even_header(head(writer, Use::HeadEven))
        .footer(Footer::new().add_paragraph(foot(writer, odd)))
        .first_footer(control::footer(writer))
        .even_footer(Footer::new().add_paragraph(foot(writer, even)))
}

/// What stands above the text: the running head, but not on page 1, and what says
/// that a version is a draft.
fn head(writer: &mut Writer<'_>, place: Use) -> Header {
    let draft = draft(writer);
    let header = draft.into_iter().fold(Header::new(), Header::add_paragraph);
    header.add_paragraph(match place {
        Use::Hairline => writer.paragraph(writer.catalogue.style(Use::Hairline)),
        head => running_head(writer, head),
    })
}

fn draft(writer: &mut Writer<'_>) -> Option<Paragraph> {
    let word = writer.document.version.draft.as_deref()?;
    let voice = writer.own_voice(writer.document.version.direction);
    let style = writer.catalogue.style(Use::Draft);
    Some(writer.paragraph(style).add_run(plain_run(word, voice, None)))
}

fn running_head(writer: &mut Writer<'_>, place: Use) -> Paragraph {
    let style = writer.catalogue.style(place);
    let voice = writer.own_voice(Direction::Ltr);
    let symbol = plain_run(&writer.document.version.symbol, voice, None);
    writer.paragraph(style).add_run(symbol)
}

/// A side of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

/// The foot of a later page: the folio at its outer side, the job number at the
/// other.
fn foot(writer: &mut Writer<'_>, outer: Side) -> Paragraph {
    let style = writer.catalogue.style(Use::Folio);
    let voice = writer.own_voice(Direction::Ltr);
    let folio = folio(writer, voice);
    let job = job_number(writer, voice);
    let (left, right) = match outer {
        Side::Left => (folio, job),
        Side::Right => (job, folio),
    };
    let tab = plain_run("", voice, None).add_tab();
    let tab = (!right.is_empty()).then_some(tab);
    let pieces = left.into_iter().chain(tab).chain(right);
    pieces.fold(writer.paragraph(style), Paragraph::add_run)
}

fn folio(writer: &Writer<'_>, voice: VoiceNumber) -> Vec<Run> {
    let mut runs = field(InstrText::PAGE(InstrPAGE::new()), voice).to_vec();
    if writer.catalogue.look().page.folio_with_total {
        runs.push(plain_run("/", voice, Some(character::PAGE_NUMBER)));
        runs.extend(field(InstrText::NUMPAGES(InstrNUMPAGES::new()), voice));
    }
    runs
}

fn job_number(writer: &Writer<'_>, voice: VoiceNumber) -> Vec<Run> {
    let job = writer.document.control.job.as_ref();
    let number = job.and_then(|job| job.on_later_pages.as_deref());
    let style = writer.catalogue.character_id(furniture::LATER_JOB_NUMBER);
    let run = number.map(|number| plain_run(number, voice, Some(&style)));
    run.into_iter().collect()
}

/// A field without a stored result: Word works it out when it lays out the
/// page, and no wrong number can be read meanwhile. LibreOffice forgets the
/// style of a field that is a single run.
fn field(instruction: InstrText, voice: VoiceNumber) -> [Run; 4] {
    let run = || plain_run("", voice, Some(character::PAGE_NUMBER));
    let mark = |kind| run().add_field_char(kind, false);
    [
        mark(FieldCharType::Begin),
        run().add_instr_text(instruction),
        mark(FieldCharType::Separate),
        mark(FieldCharType::End),
    ]
}
