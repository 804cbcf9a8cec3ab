//! The pages of the PDF.

use std::sync::OnceLock;

use distr::workshop::Format;

use super::{Findings, Measured, TOLERANCE, Version, made};
use crate::sheets::{Drawn, Set, Sheet, read};

/// A version and its pages.
struct Laid {
    version: &'static Version,
    sheets: Vec<Sheet>,
}

fn laid() -> &'static [Laid] {
    static LAID: OnceLock<Vec<Laid>> = OnceLock::new();
    LAID.get_or_init(|| {
        let laid = made().iter().map(|version| {
            let pdf = version.files.iter().find(|(format, _)| *format == Format::Pdf);
            Laid { sheets: read(&pdf.expect("a PDF").1), version }
        });
        laid.collect()
    })
}

/// Checks each version; a name for it goes with each finding.
pub(super) fn each(check: impl Fn(&Page<'_>, &mut Findings)) {
    let mut findings = Findings::default();
    for laid in laid() {
        let mut found = Findings::default();
        let page = Page {
            measured: laid.version.measured,
            mirrored: laid.version.mirrored,
            language: laid.version.language,
            sheets: &laid.sheets,
        };
        check(&page, &mut found);
        let name = format!("{} {}", page.measured.station, page.language);
        findings
            .0
            .extend(found.0.iter().map(|found| format!("{name}, {found}")));
    }
    findings.none();
}

pub(super) struct Page<'a> {
    pub(super) measured: &'static Measured,
    pub(super) mirrored: bool,
    pub(super) language: &'a str,
    pub(super) sheets: &'a [Sheet],
}

impl Page<'_> {
    pub(super) fn first(&self) -> &Sheet {
        &self.sheets[0]
    }

    /// The lines of page 1 in this size, from top to bottom.
    fn lines(&self, size: f64, bold: bool) -> Vec<Line> {
        let fits = |set: &&Set| (set.size - size).abs() < 0.05 && set.bold() == bold;
        lines(self.first().texts.iter().filter(fits))
    }

    /// A distance from the left edge of the paper, on the right in a
    /// mirrored version.
    fn start(&self, line: &Line) -> f64 {
        self.mirror(line.left, line.right)
    }

    fn end(&self, line: &Line) -> f64 {
        self.mirror(line.right, line.left)
    }

    pub(super) fn mirror(&self, at: f64, mirrored: f64) -> f64 {
        if self.mirrored { self.first().width - mirrored } else { at }
    }

    /// The picture that stands highest.
    fn emblem(&self) -> &Drawn {
        let pictures = self.first().pictures.iter();
        let highest = pictures.min_by(|one, other| one.top.total_cmp(&other.top));
        highest.expect("the emblem")
    }

    fn rule(&self, thickness: f64) -> Option<&Drawn> {
        let fits = |rule: &&Drawn| (rule.thickness - thickness).abs() < 0.06;
        self.first().rules.iter().find(fits)
    }
}

/// What stands on one baseline.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) baseline: f64,
}

pub(super) fn lines<'a>(texts: impl Iterator<Item = &'a Set>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for set in texts {
        let same = |line: &&mut Line| (line.baseline - set.baseline).abs() < 0.1;
        match lines.iter_mut().find(same) {
            Some(line) => {
                line.left = line.left.min(set.left);
                line.right = line.right.max(set.right);
            }
            None => lines.push(Line {
                left: set.left,
                right: set.right,
                baseline: set.baseline,
            }),
        }
    }
    lines.sort_by(|one, other| one.baseline.total_cmp(&other.baseline));
    lines
}

#[test]
fn the_paper_is_that_of_the_station() {
    each(|page, found| {
        for sheet in page.sheets {
            found.near("width", page.measured.paper.0, sheet.width);
            found.near("height", page.measured.paper.1, sheet.height);
        }
    });
}

#[test]
fn names_and_symbol_stand_on_their_lines() {
    each(|page, found| {
        let measured = page.measured;
        let name = &page.lines(14.0, false)[0];
        found.near("United Nations, start", measured.name.0, page.start(name));
        found.near("United Nations, baseline", measured.name.1, name.baseline);
        let large = &page.lines(20.0, false)[0];
        found.near("symbol, baseline", measured.symbol, large.baseline);
        let small = &page.lines(10.0, false)[0];
        found.near("rest of the symbol, baseline", large.baseline, small.baseline);
        // The symbol is read from left to right in every version.
        let (symbol, edge) = if page.mirrored {
            let edge = page.first().width - measured.measure.1;
            (large.left, edge)
        } else {
            (small.right, measured.measure.1)
        };
        found.near("symbol, outer edge", edge, symbol);
        found.near("rest of the symbol, start", large.right, small.left);
    });
}

#[test]
fn rules_of_the_masthead_cross_the_measure() {
    each(|page, found| {
        let measured = page.measured;
        for (name, place, thickness) in [
            ("rule of ½ point", Some(measured.thin_rule), 0.5),
            ("rule of 1½ points", heavy(page), 1.5),
        ] {
            let Some(rule) = page.rule(thickness) else {
                found.0.push(format!("{name}: there is none"));
                continue;
            };
            found.within(name, thickness, rule.thickness, 0.06);
            found.near(&format!("{name}, left"), measured.measure.0, rule.left);
            found.near(&format!("{name}, right"), measured.measure.1, rule.right);
            if let Some(place) = place {
                found.near(&format!("{name}, place"), place, rule.top);
            }
        }
    });
}

/// Where the heavy rule was measured; a name of the organ longer than the
/// measured ones pushes it down.
fn heavy(page: &Page<'_>) -> Option<f64> {
    let organ = page.lines(20.0, true);
    let last = organ.last().expect("the organ").baseline;
    (last + 11.0 < page.measured.heavy_rule).then_some(page.measured.heavy_rule)
}

#[test]
fn the_heavy_rule_was_tried_in_its_place_at_every_station() {
    let tried = laid().iter().filter(|laid| {
        let Laid { version, sheets } = laid;
        let (measured, language) = (version.measured, version.language);
        let mirrored = version.mirrored;
        heavy(&Page { measured, mirrored, language, sheets }).is_some()
    });
    let stations: std::collections::BTreeSet<_> =
        tried.map(|laid| laid.version.measured.station).collect();
    assert_eq!(stations.len(), 3, "{stations:?}");
}

#[test]
fn the_emblem_stands_under_the_thin_rule() {
    each(|page, found| {
        let (left, top, width, height) = page.measured.emblem;
        let emblem = page.emblem();
        let start = page.mirror(emblem.left, emblem.right);
        // An emblem of another form than the measured one is whole, and in
        // the middle of its place.
        found.near(
            "emblem, start of the middle",
            left + width / 2.0,
            start + emblem.width() / 2.0,
        );
        found.near(
            "emblem, middle",
            top + height / 2.0,
            emblem.top + emblem.height() / 2.0,
        );
        let wide = (emblem.width() - width, emblem.height() - height);
        found.near("emblem, fills its place", 0.0, wide.0.max(wide.1));
    });
}

#[test]
fn the_organ_stands_under_the_united_nations() {
    each(|page, found| {
        let organ = page.lines(20.0, true);
        found.near("organ, baseline", page.measured.organ, organ[0].baseline);
        for line in &organ {
            found.near("organ, start", page.measured.name.0, page.start(line));
        }
    });
}

#[test]
fn the_distribution_block_has_its_column() {
    each(|page, found| {
        let (left, baselines) = page.measured.distribution;
        let heavy = page.rule(1.5).map_or(0.0, |rule| rule.top);
        let emblem = page.emblem().top;
        let within = |set: &&Set| {
            let upright = (set.size - 10.0).abs() < 0.05 && !set.bold();
            upright && set.baseline > emblem && set.baseline < heavy
        };
        let block = lines(page.first().texts.iter().filter(within));
        // It is Latin and ragged right in every version; mirrored, it
        // begins at the edge of the measure.
        let edge = if page.mirrored { page.measured.measure.0 } else { left };
        for (line, baseline) in block.iter().zip(baselines) {
            found.near("distribution, left edge", edge, line.left);
            found.near("distribution, baseline", baseline, line.baseline);
        }
        // A translation says its language, so the block has four lines.
        let lines = if page.language == "en" { 3 } else { 4 };
        found.within("distribution, lines", lines.into(), block.len() as f64, 0.0);
    });
}

#[test]
fn the_block_under_the_heavy_rule_starts_at_the_measure() {
    each(|page, found| {
        let rule = page.rule(1.5).expect("the heavy rule").top;
        let below = |set: &&Set| set.baseline > rule;
        let line = &lines(page.first().texts.iter().filter(below))[0];
        let measured = page.measured;
        let gap = measured.under_heavy_rule - measured.heavy_rule;
        // Arabic and Chinese lines are higher.
        if ["en", "fr"].contains(&page.language) {
            found.near("first line under the rule", gap, line.baseline - rule);
        }
        found.near("its start", measured.measure.0, page.start(line));
    });
}

/// Whether the next line is further away than within a paragraph.
fn last_of_paragraph(line: &Line, lines: &[Line]) -> bool {
    let next = lines.iter().map(|next| next.baseline - line.baseline);
    let next = next.filter(|step| *step > 0.1).fold(f64::MAX, f64::min);
    next > 13.0
}

/// The full lines of the body on a page.
fn body(page: &Page<'_>, number: usize) -> Vec<Line> {
    let sheet = &page.sheets[number];
    let structured = |set: &&Set| !set.furniture && set.size > page.measured.note.0 + 0.4;
    let all = lines(sheet.texts.iter().filter(structured));
    let (left, right) = page.measured.column;
    let full = right - left;
    // Full lines of a justified paragraph.
    all.into_iter()
        .filter(|line| line.right - line.left > 0.9 * full)
        .collect()
}

#[test]
fn the_column_of_the_text_is_10_on_12_and_6_apart() {
    each(|page, found| {
        let lines = body(page, 1);
        assert!(lines.len() > 20, "too few full lines on page 2");
        let (start, end) = page.measured.column;
        for line in &lines {
            // In Chinese the first line of a paragraph is indented.
            let first = page.language == "zh" && page.start(line) > start + 15.0;
            if !first {
                found.near("column, start", start, page.start(line));
            }
            // The space at the end of a line hangs over its edge.
            let hanging = page.mirror(0.25 * 10.0, page.first().width + 0.25 * 10.0);
            let hangs = (page.end(line) - end - hanging).abs() < TOLERANCE;
            if !hangs && !last_of_paragraph(line, &lines) {
                found.near("column, end", end, page.end(line));
            }
        }
        if !["en", "fr"].contains(&page.language) {
            return;
        }
        let steps = lines.windows(2).map(|pair| pair[1].baseline - pair[0].baseline);
        let steps: Vec<f64> = steps.collect();
        assert!(steps.iter().any(|step| (step - 12.0).abs() < 0.05), "{steps:?}");
        for step in steps {
            // The last line of a paragraph is short, so it is left out here.
            let fits = [12.0, 18.0, 30.0].iter().any(|fit| (step - fit).abs() < 0.05);
            assert!(fits, "{}: leading of {step}", page.language);
        }
        let sizes = page.sheets[1].texts.iter().filter(|set| !set.furniture);
        let ten = sizes.filter(|set| (set.size - 10.0).abs() < 0.05).count();
        assert!(ten > 0, "no text of 10 points");
    });
}

#[test]
fn text_after_a_number_stands_at_the_tab() {
    each(|page, found| {
        let (column, tab) = (page.measured.column.0, page.measured.tab);
        let starts: Vec<f64> = page
            .first()
            .texts
            .iter()
            .map(|set| page.mirror(set.left, set.right))
            .collect();
        // The edge of a joined Arabic word is that of its advances, not of its ink.
        let tolerance = if page.mirrored { 1.5 } else { TOLERANCE };
        for (what, place) in [("a number", column), ("the text after it", tab)] {
            let away = starts.iter().map(|start| (start - place).abs());
            let nearest = away.fold(f64::MAX, f64::min);
            let what = format!("{what}, distance from {place}");
            found.within(&what, 0.0, nearest, tolerance);
        }
    });
}

#[test]
fn later_pages_have_head_rule_and_folio_at_the_outer_edge() {
    each(|page, found| {
        let measured = page.measured;
        let (size, place, thickness) = measured.head;
        assert!(page.sheets.len() >= 3, "too few pages: {}", page.sheets.len());
        for (number, sheet) in (1..).zip(page.sheets).skip(1) {
            let rule = sheet.rules.iter().find(|rule| rule.top < place + 2.0);
            let rule = rule.expect("a rule under the head");
            found.near("head, rule", place, rule.top);
            found.within("head, thickness", thickness, rule.thickness, 0.03);
            found.near("head, rule, left", measured.measure.0, rule.left);
            found.near("head, rule, right", measured.measure.1, rule.right);
            let bold = |set: &&Set| set.furniture && set.bold();
            let sized = |set: &&Set| (set.size - size).abs() < 0.05;
            let texts = sheet.texts.iter().filter(bold).filter(sized);
            let lines = lines(texts.filter(|set| {
                set.baseline < place || set.baseline > measured.folio - 20.0
            }));
            let [head, folio] = &lines[..] else {
                found.0.push(format!("page {number}: head and folio are {lines:?}"));
                continue;
            };
            let above = (head.baseline < place, head.baseline > place - 10.0);
            found.within(
                "head, above its rule",
                2.0,
                f64::from(u8::from(above.0) + u8::from(above.1)),
                0.0,
            );
            found.near("folio, baseline", measured.folio, folio.baseline);
            // Even pages on the left, odd ones on the right; mirrored, the
            // other way round.
            let at_left = (number % 2 == 0) != page.mirrored;
            for line in [head, folio] {
                let (edge, found_at) = if at_left {
                    (measured.measure.0, line.left)
                } else {
                    (measured.measure.1, line.right)
                };
                found.near(&format!("page {number}, outer edge"), edge, found_at);
            }
        }
    });
}

#[test]
fn notes_are_small_and_under_a_short_rule() {
    each(|page, found| {
        let (size, leading, length) = page.measured.note;
        let (sheet, rule) = page
            .sheets
            .iter()
            .find_map(|sheet| {
                let short = |rule: &&Drawn| (rule.width() - length).abs() < 1.0;
                Some((sheet, sheet.rules.iter().find(short)?))
            })
            .expect("a rule above a note");
        let [rule_start, text_start, line_start] = page.measured.note_starts;
        let start = page.mirror(rule.left, rule.right);
        found.near("rule of the notes, start", rule_start, start);
        found.within("rule of the notes", 0.5, rule.thickness, 0.06);
        if !["en", "fr"].contains(&page.language) {
            return;
        }
        let below = |set: &&Set| !set.furniture && set.baseline > rule.top;
        let sized = |set: &&Set| (set.size - size).abs() < 0.05;
        let note = lines(sheet.texts.iter().filter(below).filter(sized));
        assert!(note.len() >= 2, "a note of two lines");
        found.near("leading of the note", leading, note[1].baseline - note[0].baseline);
        // The mark is smaller, so that the first line begins with the text.
        found.near("text of the note", text_start, note[0].left);
        found.near("further lines of the note", line_start, note[1].left);
        let end = note.iter().map(|line| line.right).fold(0.0, f64::max);
        found.within("end of the note", page.measured.column.1, end, 40.0);
    });
}

#[test]
fn labels_of_headings_end_before_the_column() {
    each(|page, found| {
        let near_column = |set: &&Set| {
            let start = page.mirror(set.left, set.right);
            set.bold()
                && start < page.measured.column.0 - 2.0
                && start > page.measured.measure.0 + 5.0
        };
        let below = |set: &&Set| set.baseline > 300.0;
        let labels: Vec<&Set> =
            page.first().texts.iter().filter(below).filter(near_column).collect();
        let Some(first) = labels.first() else {
            found.0.push("no label in the margin".to_owned());
            return;
        };
        let baseline = first.baseline;
        // A number and a mark of Arabic are two pieces; the space behind is none.
        let is_space =
            |set: &&Set| page.mirror(set.left, set.right) > page.measured.label - 1.0;
        let ends = labels
            .iter()
            .filter(|label| (label.baseline - baseline).abs() < 0.1 && !is_space(label))
            .map(|label| page.mirror(label.right, label.left));
        let tolerance = if page.mirrored { 1.5 } else { TOLERANCE };
        let end = ends.fold(0.0, f64::max);
        found.within("end of the label", page.measured.label, end, tolerance);
        let text = page.first().texts.iter().filter(|set| {
            set.bold() && (set.baseline - baseline).abs() < 0.1 && set.size > 9.0
        });
        let text = text.map(|set| page.mirror(set.left, set.right));
        let nearest = text
            .map(|start| (start - page.measured.column.0).abs())
            .fold(f64::MAX, f64::min);
        found.within("text of the heading", 0.0, nearest, tolerance);
    });
}

#[test]
fn the_table_has_three_rules_and_a_small_head_in_italics() {
    each(|page, found| {
        let sheet = page.sheets.last().expect("the annex");
        let (start, end) = page.measured.column;
        let width = end - start;
        // Not the rule of the running head, which crosses the measure.
        let rules: Vec<&Drawn> =
            sheet.rules.iter().filter(|rule| rule.width() < width + 5.0).collect();
        let mut places: Vec<(f64, f64)> =
            rules.iter().map(|rule| (rule.top, rule.thickness)).collect();
        places.sort_by(|one, other| one.0.total_cmp(&other.0));
        let thick: Vec<f64> = places.iter().map(|(_, thickness)| *thickness).collect();
        for (thickness, measured) in thick.iter().zip([0.5, 1.5, 1.5]) {
            found.within("rule of the table", measured, *thickness, 0.06);
        }
        found.within("rules of the table", 3.0, thick.len().min(3) as f64, 0.0);
        let left = rules.iter().map(|rule| rule.left).fold(f64::MAX, f64::min);
        let right = rules.iter().map(|rule| rule.right).fold(0.0, f64::max);
        // A rule begins and ends half its thickness outside, as in Word.
        found.within("table, start", start, page.mirror(left, right), 1.3);
        found.within("table, end", end, page.mirror(right, left), 1.3);
        if ["en", "fr"].contains(&page.language) {
            let size = page.measured.table_head;
            let head = sheet.texts.iter().filter(|set| set.italic() && !set.furniture);
            let sized = head.filter(|set| (set.size - size).abs() < 0.05).count();
            assert!(sized >= 3, "the head of the table is not in italics of {size}");
        }
    });
}
