//! The page: paper, margins, running heads and folios.
//!
//! Page 1 has neither running head nor folio. The later pages have the symbol
//! over a rule, and the folio, both at the outer side (UN Editorial Manual,
//! Format of documents).
//!
//! Invariant: the only number that Word makes up is that of the page.

use docx_rs::{
    Docx, FieldCharType, Footer, Header, InstrNUMPAGES, InstrPAGE, InstrText, PageMargin,
    Paragraph, Run,
};

use super::inlines::plain_run;
use super::measure::{positive_twips, twips, width};
use super::styles::Use;
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
    let docx = match label {
        Some(label) => docx.default_tab_stop(width(label)),
        None => docx,
    };
    docx.page_size(positive_twips(page.width), positive_twips(page.height))
        .page_margin(margin)
        .header(Header::new().add_paragraph(running_head(writer, Use::HeadOdd)))
        .first_header(Header::new().add_paragraph(nothing(writer)))
        .even_header(Header::new().add_paragraph(running_head(writer, Use::HeadEven)))
        .footer(Footer::new().add_paragraph(folio(writer, Use::FolioOdd)))
        .first_footer(Footer::new().add_paragraph(nothing(writer)))
        .even_footer(Footer::new().add_paragraph(folio(writer, Use::FolioEven)))
}

fn nothing(writer: &mut Writer<'_>) -> Paragraph {
    let style = writer.catalogue.style(Use::Hairline);
    writer.paragraph(style)
}

fn running_head(writer: &mut Writer<'_>, place: Use) -> Paragraph {
    let style = writer.catalogue.style(place);
    let voice = writer.own_voice(Direction::Ltr);
    let symbol = plain_run(&writer.document.version.symbol, voice, None);
    writer.paragraph(style).add_run(symbol)
}

fn folio(writer: &mut Writer<'_>, place: Use) -> Paragraph {
    let style = writer.catalogue.style(place);
    let voice = writer.own_voice(Direction::Ltr);
    writer
        .paragraph(style)
        .add_run(field(InstrText::PAGE(InstrPAGE::new()), voice))
        .add_run(plain_run("/", voice, None))
        .add_run(field(InstrText::NUMPAGES(InstrNUMPAGES::new()), voice))
}

/// A field without a stored result: Word works it out when it lays out the
/// page, and no wrong number can be read meanwhile.
fn field(instruction: InstrText, voice: VoiceNumber) -> Run {
    plain_run("", voice, None)
        .add_field_char(FieldCharType::Begin, false)
        .add_instr_text(instruction)
        .add_field_char(FieldCharType::Separate, false)
        .add_field_char(FieldCharType::End, false)
}
