//! The control block at the foot of page 1, the job number of later pages, and
//! the line that ends the document.

use super::pdf::{Page, each, lines};
use crate::sheets::{Drawn, Set};

/// The box around the shapes that lie within a box, or a little outside.
fn ink(page: &Page<'_>, left: f64, top: f64, right: f64, bottom: f64) -> Option<Drawn> {
    let near = |ink: &&Drawn| {
        ink.left > left - 3.0
            && ink.right < right + 3.0
            && ink.top > top - 3.0
            && ink.bottom < bottom + 3.0
    };
    page.first().inks.iter().filter(near).copied().reduce(Drawn::joined)
}

/// The edges of a box on the paper, on the other side in a mirrored version.
fn placed(page: &Page<'_>, left: f64, right: f64) -> (f64, f64) {
    let other = |edge: f64| page.first().width - edge;
    if page.mirrored { (other(right), other(left)) } else { (left, right) }
}

#[test]
fn the_bar_code_stands_under_the_job_number() {
    each(|page, found| {
        let control = &page.measured.control;
        let (left, right) = placed(page, control.bars.0, control.bars.1);
        let foot = page.first().height;
        let Some(bars) = ink(page, left, control.job_baseline, right, foot) else {
            found.0.push("there is no bar code".to_owned());
            return;
        };
        found.near("bar code, left", left, bars.left);
        found.near("bar code, right", right, bars.right);
        let near = |set: &&Set| {
            (set.baseline - control.job_baseline).abs() < 3.0
                && set.left > left - 80.0
                && set.right < right + 80.0
        };
        let line = lines(page.first().texts.iter().filter(near));
        let [line] = &line[..] else {
            found.0.push(format!("the line of the job number is {line:?}"));
            return;
        };
        found.near("job number, baseline", control.job_baseline, line.baseline);
        let (start, expected) =
            if page.mirrored { (line.right, right) } else { (line.left, left) };
        found.near("job number, start", expected, start);
        found.within(
            "bar code, under the number",
            1.0,
            f64::from(u8::from(bars.top > line.baseline)),
            0.0,
        );
    });
}

#[test]
fn the_qr_code_has_its_size_and_place() {
    each(|page, found| {
        let (left, top, size) = page.measured.control.qr;
        let (left, right) = placed(page, left, left + size);
        let Some(code) = ink(page, left, top, right, top + size) else {
            found.0.push("there is no QR code".to_owned());
            return;
        };
        found.near("QR code, left", left, code.left);
        found.near("QR code, top", top, code.top);
        found.near("QR code, width", size, code.width());
        found.near("QR code, height", size, code.height());
    });
}

#[test]
fn the_sign_of_recycling_stands_beside_the_qr_code() {
    each(|page, found| {
        let (right, bottom, height) = page.measured.control.recycle;
        let (left, right) = placed(page, right - height, right);
        let sign = page.first().pictures.iter().find(|picture| {
            (picture.left - left).abs() < 3.0 && (picture.bottom - bottom).abs() < 3.0
        });
        let Some(sign) = sign else {
            found.0.push("there is no sign of recycling".to_owned());
            return;
        };
        let edge = if page.mirrored { (left, sign.left) } else { (right, sign.right) };
        found.near("sign, side of the QR code", edge.0, edge.1);
        found.near("sign, bottom", bottom, sign.bottom);
        found.near("sign, height", height, sign.height());
    });
}

#[test]
fn later_pages_have_the_job_number_at_the_inner_edge() {
    each(|page, found| {
        let measured = page.measured;
        for (number, sheet) in (1..).zip(page.sheets).skip(1) {
            let small = |set: &&Set| {
                set.furniture && (set.size - 7.0).abs() < 0.05 && !set.bold()
            };
            let foot = |set: &&Set| set.baseline > measured.folio - 5.0;
            let line = lines(sheet.texts.iter().filter(small).filter(foot));
            if !measured.control.repeats {
                found.within("lines with the job number", 0.0, line.len() as f64, 0.0);
                continue;
            }
            let [line] = &line[..] else {
                found.0.push(format!("page {number}: the job number is {line:?}"));
                continue;
            };
            // The folio is outside: even pages on the left, unless mirrored.
            let at_left = (number % 2 == 0) == page.mirrored;
            let (edge, is) = if at_left {
                (measured.measure.0, line.left)
            } else {
                (measured.measure.1, line.right)
            };
            found.near(&format!("page {number}, inner edge"), edge, is);
            found.within("beside the folio", measured.folio, line.baseline, 2.5);
        }
    });
}

#[test]
fn a_centred_line_of_72_points_ends_the_document() {
    each(|page, found| {
        let sheet = page.sheets.last().expect("a page");
        let short = |rule: &&Drawn| (rule.width() - 72.0).abs() < 1.0;
        let line: Vec<&Drawn> = sheet.rules.iter().filter(short).collect();
        let [line] = &line[..] else {
            found.0.push(format!("the last page has {} such lines", line.len()));
            return;
        };
        found.near("length", 72.0, line.width());
        found.within("thickness", 0.25, line.thickness, 0.03);
        let (left, right) = page.measured.measure;
        found.near("middle", left.midpoint(right), line.left.midpoint(line.right));
        let last = sheet
            .texts
            .iter()
            .filter(|set| !set.furniture)
            .map(|set| set.baseline);
        let last = last.fold(0.0, f64::max);
        found.within(
            "under the last text",
            1.0,
            f64::from(u8::from(line.top > last)),
            0.0,
        );
    });
}
