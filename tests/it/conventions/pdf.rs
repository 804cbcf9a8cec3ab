//! The rules that only the finished PDF can show.

use distr::agenda::Direction;
use distr::proof::pdf::read;
use distr::workshop::Format;

use super::every;

/// Page 1 has no furniture at all: see `parity`.
#[test]
fn rule_13_symbol_and_folio_stand_at_the_outer_edge() {
    for made in every() {
        let Some(bytes) = made.bytes(Format::Pdf) else { continue };
        let look = &made.version.look;
        let pdf = read(bytes).unwrap();
        for (number, places) in (1_u32..).zip(pdf.furniture_places()).skip(1) {
            let at_start = number % 2 == 0;
            let at_left = at_start == (look.language.direction == Direction::Ltr);
            // The head of a table is repeated within the measure of the text.
            let (top, bottom) = (look.page.height - look.page.top, look.page.bottom);
            let is_furniture =
                |(_, y): &(f32, f32)| !(bottom..top).contains(&f64::from(*y));
            let is_outer =
                |(x, _): &(f32, f32)| (f64::from(*x) < look.page.width / 2.0) == at_left;
            let (outer, inner): (Vec<_>, Vec<_>) =
                places.into_iter().filter(is_furniture).partition(is_outer);
            let job = made.version.document.control.job.as_ref();
            let repeated = job.is_some_and(|job| job.on_later_pages.is_some());
            // A piece of text may be shown in several pieces.
            let shown = (outer.len() >= 2, !inner.is_empty());
            assert_eq!(
                shown,
                (true, repeated),
                "rule 13, page {number}: head and folio outside, job number inside, {}",
                made.name
            );
        }
    }
}

#[test]
fn rule_18_tagged_with_language_title_and_emblem() {
    for made in every() {
        let Some(bytes) = made.bytes(Format::Pdf) else { continue };
        let pdf = read(bytes).unwrap();
        let (name, document) = (&made.name, &made.version.document);
        assert!(pdf.tagged, "rule 18, tagged, {name}");
        let language = pdf.reading.language.split('-').next().unwrap_or_default();
        assert_eq!(made.language.to_string(), language, "rule 18, language, {name}");
        assert_eq!(document.version.title, pdf.reading.title, "rule 18, title, {name}");
        assert!(
            pdf.reading.title.contains(&document.version.symbol),
            "rule 18, title, {name}"
        );
        let control = &document.control;
        let mut described = vec![&document.masthead.emblem];
        described.extend(control.job.iter().map(|job| &job.bar_code.description));
        described.extend([&control.recycle.description, &control.qr_code.description]);
        assert_eq!(
            described,
            pdf.reading.pictures.iter().collect::<Vec<_>>(),
            "rule 18, alternative texts of emblem, bar code, sign and QR code, {name}"
        );
    }
}
