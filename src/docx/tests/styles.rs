//! Named styles carry all formatting.

use super::*;
use crate::document::{Block, Inline, Role};
use crate::style::{Align, Style};

#[test]
fn the_styles_have_the_numbers_of_the_look() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        for role in Role::ALL {
            let mut wanted = look.styles[role.name()].clone();
            if role.is_of_cell() {
                wanted.indent_end += look.table.column_gap;
            }
            let found = known_as(&parts, &wanted.word);
            assert!(!found.is_empty(), "no style `{}`", wanted.word);
            found.into_iter().for_each(|style| assert_style(style, &wanted));
        }
        assert_style(style(&parts, "footnote text"), &look.styles["note"]);
        let mut organ = look.styles["organ"].clone();
        let masthead = &look.masthead;
        let cell = masthead.distribution_column - masthead.name_column;
        organ.indent_end += cell - masthead.name_width;
        assert_style(style(&parts, "Organ"), &organ);
        let date = style(&parts, "Distribution date");
        assert_style(date, &look.styles["distribution"]);
        let original = style(&parts, "Original");
        assert_style(original, &look.styles["distribution"]);
        for (name, key) in
            [("page number", "folio"), ("Later job number", "later-job-number")]
        {
            let wanted = &look.styles[key];
            let found = style(&parts, name);
            let size = (wanted.size * 2.0).round().to_string();
            assert_eq!(value(found, &["w:rPr", "w:sz"]), Some(size.as_str()));
            assert_eq!(value(found, &["w:rPr", "w:b"]).is_some(), wanted.bold);
        }
        let symbol = style(&parts, &look.styles["symbol-organ"].word);
        assert_eq!(value(symbol, &["w:rPr", "w:sz"]), Some("40"));
    }
}

fn assert_style(style: &Element, wanted: &Style) {
    let name = value(style, &["w:name"]).unwrap();
    let half_points = (wanted.size * 2.0).round().to_string();
    for size in ["w:sz", "w:szCs"] {
        assert_eq!(value(style, &["w:rPr", size]), Some(half_points.as_str()), "{name}");
    }
    for (marks, set) in
        [(["w:b", "w:bCs"], wanted.bold), (["w:i", "w:iCs"], wanted.italic)]
    {
        for mark in marks {
            let said = value(style, &["w:rPr", mark]).is_some_and(|said| said != "0");
            assert_eq!(said, set, "{name} {mark}");
        }
    }
    let paragraph = style.find("w:pPr").unwrap();
    let number = |element: &str, key: &str| -> f64 {
        let element = paragraph.find(element);
        let value = element.and_then(|element| element.attribute(key));
        value.map_or(0.0, |value| value.parse::<f64>().unwrap() / 20.0)
    };
    let near = |found: f64, wanted: f64| {
        assert!((found - wanted).abs() <= 0.025, "{name}: {found}, not {wanted}");
    };
    near(number("w:spacing", "w:line"), wanted.line);
    near(number("w:spacing", "w:before"), wanted.before);
    near(number("w:spacing", "w:after"), wanted.after);
    near(number("w:ind", "w:left"), wanted.indent_start);
    near(number("w:ind", "w:right"), wanted.indent_end);
    let first = number("w:ind", "w:firstLine") - number("w:ind", "w:hanging");
    near(first, wanted.first_line);
    for (name, set) in [
        ("w:keepNext", wanted.keep_with_next),
        ("w:pageBreakBefore", wanted.page_break_before),
    ] {
        let said = value(paragraph, &[name]).is_some_and(|said| said == "1");
        assert_eq!(said, set, "{name}");
    }
    let align = match wanted.align {
        Align::Start => "left",
        Align::End => "right",
        Align::Center => "center",
        Align::Justify => "both",
    };
    assert_eq!(value(paragraph, &["w:jc"]), Some(align), "{name}");
}

#[test]
fn headings_have_their_level_by_name_and_in_the_outline() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let wanted: Vec<String> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { level, .. } => Some(format!("Heading{level}")),
                _ => None,
            })
            .collect();
        let body = &parts["word/document.xml"];
        let mut found = Vec::new();
        for paragraph in all(body, "w:p") {
            let id = value(paragraph, &["w:pPr", "w:pStyle"]).unwrap();
            let style = style_with_id(&parts, id);
            let name = value(style, &["w:name"]).unwrap();
            let Some(outline) = value(style, &["w:pPr", "w:outlineLvl"]) else {
                assert!(!name.starts_with("heading"), "{name}");
                continue;
            };
            let level: u8 = outline.parse::<u8>().unwrap() + 1;
            assert!(name.starts_with(&format!("heading {level}")), "{name}");
            found.push(format!("Heading{level}"));
            let own = format!("Heading{level}");
            let base = value(style, &["w:basedOn"]).unwrap();
            assert_eq!(base, if id == own { "Normal" } else { own.as_str() });
        }
        assert_eq!(found, wanted);
    }
}

#[test]
fn a_second_role_of_a_level_has_its_own_style() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        for (role, level) in [
            (Role::AnnexHeading, 1),
            (Role::AnnexTitle, 2),
            (Role::DocumentationHeading, 3),
        ] {
            let wanted = &look.styles[role.name()];
            let style = style(&parts, &format!("heading {level} {}", wanted.word));
            assert_eq!(value(style, &["w:aliases"]), Some(wanted.word.as_str()));
            assert_style(style, wanted);
        }
    }
}

#[test]
fn paragraphs_and_runs_have_nothing_but_their_style() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        for (name, part) in parts.iter().filter(|(_, part)| part.name.starts_with("w:")) {
            for paragraph in all(part, "w:p") {
                let said = paragraph.find("w:pPr").unwrap().elements();
                let said: Vec<_> = said.map(|one| one.name.as_str()).collect();
                assert_eq!(said, ["w:pStyle"], "{name}: {}", text(paragraph));
            }
            for run in all(part, "w:r") {
                let said = run.find("w:rPr").unwrap().elements();
                let said: Vec<_> = said.map(|one| one.name.as_str()).collect();
                let language = ["w:rStyle", "w:rtl", "w:lang"];
                assert!(
                    said.iter().all(|one| language.contains(one)),
                    "{name}: {said:?}"
                );
            }
        }
    }
}

#[test]
fn nested_inlines_have_a_style_that_says_all_of_them() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let linked = style(&parts, "Hyperlink Code");
        assert_eq!(value(linked, &["w:basedOn"]), Some("Hyperlink"));
        assert!(linked.find("w:rPr").unwrap().find("w:rFonts").is_some());
        let strong = style(&parts, "Emphasis Strong");
        assert!(value(strong, &["w:rPr", "w:b"]).is_some());
        let italic = look.language.emphasis == crate::style::Emphasis::Italic;
        assert_eq!(value(strong, &["w:rPr", "w:i"]).is_some(), italic);
    }
}

#[test]
fn strong_in_a_bold_paragraph_stays_bold() {
    let [(mut document, look), _] = samples();
    let content = vec![Inline::Text { text: "one".to_owned() }];
    document.blocks.push(Block::Heading {
        role: Role::PartHeading,
        level: 1,
        label: None,
        message: None,
        text: vec![Inline::Strong { content }],
    });
    let parts = rendered(&document, &look);
    let runs = all(&parts["word/document.xml"], "w:r");
    let run = runs.iter().rfind(|run| text(run) == "one").unwrap();
    assert!(value(run, &["w:rPr", "w:b"]).is_some());
}

#[test]
fn the_body_column_has_the_grid_of_tab_stops() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let stops: Vec<i64> = all(style(&parts, "Single Txt"), "w:tab")
            .iter()
            .map(|tab| tab.attribute("w:pos").unwrap().parse().unwrap())
            .collect();
        assert_eq!(stops.len(), 11);
        assert_eq!(stops[..4], [1268, 1743, 2218, 2693]);
    }
}

#[test]
fn the_first_block_keeps_off_the_heavy_rule() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let mut wanted = look.styles[Role::BodyName.name()].clone();
        wanted.before += look.masthead.heavy_rule_after;
        assert_style(style(&parts, "Session first"), &wanted);
        let body = parts["word/document.xml"].find("w:body").unwrap();
        let table = body.elements().position(|one| one.name == "w:tbl").unwrap();
        let next = body.elements().nth(table + 1).unwrap();
        assert_eq!(value(next, &["w:pPr", "w:pStyle"]), Some("SessionFirst"));
    }
}

fn style_with_id<'a>(parts: &'a Parts, id: &str) -> &'a Element {
    let styles = all(&parts["word/styles.xml"], "w:style");
    let found = styles
        .into_iter()
        .find(|style| style.attribute("w:styleId") == Some(id));
    found.unwrap()
}

/// The styles with this name or second name.
fn known_as<'a>(parts: &'a Parts, word: &str) -> Vec<&'a Element> {
    let mut styles = all(&parts["word/styles.xml"], "w:style");
    styles.retain(|style| {
        let names = [value(style, &["w:name"]), value(style, &["w:aliases"])];
        names.contains(&Some(word))
    });
    styles
}

#[test]
fn styles_that_word_cannot_tell_apart_are_refused() {
    let [(document, mut look), _] = samples();
    look.styles.get_mut("organ").unwrap().word = "strong".to_owned();
    let problems = render(&document, &look, &artwork()).unwrap_err();
    assert_eq!(problems.iter().next().unwrap().code, "word-style-twice");
    look.styles.remove("organ");
    let problems = render(&document, &look, &artwork()).unwrap_err();
    assert_eq!(problems.iter().next().unwrap().code, "internal");
}

#[test]
fn letters_and_lines_are_those_of_the_look() {
    let (document, mut look) = samples()[0].clone();
    look.language.hyphenate = true;
    let mut set = |name: &str, spacing: f64, stretch: f64| {
        let style = look.styles.get_mut(name).unwrap();
        (style.spacing, style.stretch) = (spacing, stretch);
        style.word.clone()
    };
    let (apart, plain) = (set("annotation", 0.2, 1.03), set("organ", 0.0, 1.0));
    let parts = rendered(&document, &look);
    let (apart, plain) = (style(&parts, &apart), style(&parts, &plain));
    assert_eq!(value(apart, &["w:rPr", "w:spacing"]), Some("4"));
    assert_eq!(value(apart, &["w:rPr", "w:w"]), Some("103"));
    assert_eq!(value(plain, &["w:rPr", "w:w"]), None);
    assert_eq!(value(apart, &["w:pPr", "w:suppressAutoHyphens"]), Some("0"));
    assert_eq!(value(plain, &["w:pPr", "w:suppressAutoHyphens"]), Some("1"));
    let normal = style(&parts, "Normal");
    for between in ["w:autoSpaceDE", "w:autoSpaceDN"] {
        assert_eq!(value(normal, &["w:pPr", between]), Some("0"));
    }
}

/// The tab stops of a style: alignment and twips.
fn stops(style: &Element) -> Vec<(String, i64)> {
    let tabs = all(style, "w:tab").into_iter();
    let stop = |tab: &Element| {
        let position = tab.attribute("w:pos").unwrap().parse().unwrap();
        (tab.attribute("w:val").unwrap().to_owned(), position)
    };
    tabs.map(stop).collect()
}

#[test]
fn a_label_and_its_text_have_no_tab_stop_between_them() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let item = &look.styles[Role::AgendaItem.name()];
        let twips = |points: f64| (points * 20.0).round() as i64;
        let (text, starts) =
            (twips(item.indent_start), twips(item.indent_start + item.first_line));
        let stops = stops(style(&parts, &item.word));
        let after = stops.iter().find(|(_, stop)| *stop > starts).unwrap();
        assert_eq!(*after, ("left".to_owned(), text));
    }
}

#[test]
fn a_label_in_the_margin_ends_at_a_stop_before_the_column() {
    for (document, look) in samples() {
        let parts = rendered(&document, &look);
        let heading = &look.styles[Role::ItemHeading.name()];
        assert_eq!(heading.first_line, -heading.indent_start);
        let styles = known_as(&parts, &heading.word);
        let stops = stops(styles[0]);
        assert_eq!(stops[..2], [("right".into(), 1023), ("left".into(), 1268)]);
        let id = styles[0].attribute("w:styleId").unwrap();
        let body = all(&parts["word/document.xml"], "w:p").into_iter();
        let found = body
            .filter(|found| value(found, &["w:pPr", "w:pStyle"]) == Some(id))
            .inspect(|found| assert_eq!(all(found, "w:tab").len(), 2, "{}", text(found)));
        assert!(found.count() > 0, "no heading of this style");
    }
}
