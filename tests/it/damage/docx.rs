//! Damages to a finished DOCX: its parts are changed as text and packed again.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::DRAWS;
use crate::dice::Dice;

const BODY: &str = "word/document.xml";
const NOTES: &str = "word/footnotes.xml";

type Parts = BTreeMap<String, String>;
type Act = fn(&mut Parts, &mut Dice) -> Option<()>;

const ACTS: &[(&str, usize, Act)] = &[
    ("a word is dropped", 3, |parts, dice| {
        on_text(parts, dice, BODY, Dice::without_word)
    }),
    ("two words are swapped", 3, |parts, dice| on_text(parts, dice, BODY, Dice::swapped)),
    ("a word is added", 1, |parts, dice| on_text(parts, dice, BODY, Dice::repeated)),
    ("a digit is changed", 2, |parts, dice| on_text(parts, dice, BODY, Dice::miscounted)),
    ("a word of a note is dropped", 1, |parts, dice| {
        on_text(parts, dice, NOTES, Dice::without_word)
    }),
    ("two runs are swapped", 2, |parts, dice| {
        swap(parts.get_mut(BODY)?, dice, ("<w:t xml:space=\"preserve\">", "</w:t>"))
    }),
    ("two paragraphs are swapped", 1, |parts, dice| {
        swap(parts.get_mut(BODY)?, dice, ("<w:p ", "</w:p>"))
    }),
    ("two cells are swapped", 2, |parts, dice| {
        swap(parts.get_mut(BODY)?, dice, ("<w:tc>", "</w:tc>"))
    }),
    ("two rows are swapped", 1, |parts, dice| {
        swap(parts.get_mut(BODY)?, dice, ("<w:tr>", "</w:tr>"))
    }),
    ("two notes are swapped", 1, |parts, dice| {
        swap(parts.get_mut(NOTES)?, dice, ("<w:footnoteRef/>", "</w:footnote>"))
    }),
    ("a paragraph is dropped", 2, |parts, dice| {
        let body = parts.get_mut(BODY)?;
        let spans = speaking(body, ("<w:p ", "</w:p>"));
        let (start, end) = spans[dice.one_of(spans.len())?];
        body.replace_range(start..end, "<w:p></w:p>");
        Some(())
    }),
    ("a paragraph is there twice", 1, |parts, dice| {
        let body = parts.get_mut(BODY)?;
        let spans = speaking(body, ("<w:p ", "</w:p>"));
        let (start, end) = spans[dice.one_of(spans.len())?];
        let again = body[start..end].to_owned();
        body.insert_str(end, &again);
        Some(())
    }),
    ("a cell is emptied", 1, |parts, dice| {
        let body = parts.get_mut(BODY)?;
        let spans = speaking(body, ("<w:tc>", "</w:tc>"));
        let (start, end) = spans[dice.one_of(spans.len())?];
        body.replace_range(start..end, "<w:tc><w:p></w:p></w:tc>");
        Some(())
    }),
    ("a link is removed", 1, |parts, _| {
        let notes = parts.get_mut(NOTES)?;
        let (start, end) = *spans(notes, ("<w:hyperlink ", ">")).first()?;
        notes.replace_range(start..end, "<w:ins>");
        *notes = notes.replacen("</w:hyperlink>", "</w:ins>", 1);
        Some(())
    }),
    ("a link leads elsewhere", 1, |parts, dice| {
        let targets = parts.get_mut("word/_rels/footnotes.xml.rels")?;
        let spans = spans(targets, ("Target=\"", "\""));
        let (start, end) = spans[dice.one_of(spans.len())?];
        targets.replace_range(start..end, "Target=\"https://example.org\"");
        Some(())
    }),
    ("a heading has another level", 1, |parts, _| {
        replace(parts, BODY, "w:pStyle w:val=\"Heading2\"", "w:pStyle w:val=\"Heading3\"")
    }),
    ("the style of a heading has no level", 1, |parts, _| {
        replace(parts, "word/styles.xml", "<w:outlineLvl w:val=\"1\"/>", "")
    }),
    ("a call of a note is lost", 1, |parts, dice| {
        let body = parts.get_mut(BODY)?;
        let spans = spans(body, ("<w:footnoteReference ", ">"));
        let (start, end) = spans[dice.one_of(spans.len())?];
        body.replace_range(start..end, "");
        Some(())
    }),
    ("two calls of notes are swapped", 1, |parts, dice| {
        swap(parts.get_mut(BODY)?, dice, ("<w:footnoteReference ", ">"))
    }),
    ("a call of a note is moved", 1, |parts, dice| {
        let body = parts.get_mut(BODY)?;
        let calls = spans(body, ("<w:footnoteReference ", ">"));
        let (start, end) = calls[dice.one_of(calls.len())?];
        let call = body[start..end].to_owned();
        body.replace_range(start..end, "");
        let texts = spans(body, ("<w:t xml:space=\"preserve\">", "</w:t>"));
        let (_, end) = texts[dice.one_of(texts.len())?];
        body.insert_str(end, &call);
        Some(())
    }),
    ("a note is dropped", 1, |parts, _| {
        let notes = parts.get_mut(NOTES)?;
        let (start, end) =
            *spans(notes, ("<w:footnote w:id=", "</w:footnote>")).last()?;
        notes.replace_range(start..end, "");
        Some(())
    }),
    ("the title in the metadata is another", 1, |parts, _| {
        replace(parts, "docProps/core.xml", "</dc:title>", " 2</dc:title>")
    }),
    ("the language of the document is another", 1, |parts, _| {
        replace(parts, "docProps/core.xml", "<dc:language>", "<dc:language>eo-")
    }),
    ("a running head has a word more", 1, |parts, _| {
        replace(parts, "word/header1.xml", "</w:t>", " A</w:t>")
    }),
    ("a folio has no number", 1, |parts, _| {
        replace(parts, "word/footer1.xml", "<w:instrText>PAGE</w:instrText>", "")
    }),
    ("page 1 has a running head", 1, |parts, _| replace(parts, BODY, "<w:titlePg/>", "")),
    ("a table is described otherwise", 1, |parts, _| {
        replace(parts, BODY, "<w:tblDescription w:val=\"", "<w:tblDescription w:val=\"A ")
    }),
    ("there are words in a part of their own", 1, |parts, _| {
        let comment = "<w:comments><w:p><w:r><w:t>A</w:t></w:r></w:p></w:comments>";
        parts.insert("word/comments.xml".into(), comment.into());
        Some(())
    }),
    ("a part is missing", 1, |parts, _| parts.remove("word/footnotes.xml").map(drop)),
    ("a part is cut off", 1, |parts, dice| {
        let body = parts.get_mut(BODY)?;
        let (_, end) = *spans(body, ("<w:p ", "</w:p>")).get(dice.below(20))?;
        body.truncate(end);
        Some(())
    }),
];

/// Damaged files, with what was done to each.
pub(super) fn damages(bytes: &[u8], seed: u64) -> Vec<(&'static str, Vec<u8>)> {
    let sound = unpack(bytes);
    let mut dice = Dice::new(seed);
    let mut damages = Vec::new();
    for (what, times, act) in ACTS {
        for _ in 0..*times {
            let damaged = (0..DRAWS).find_map(|_| {
                let mut damaged = sound.clone();
                act(&mut damaged, &mut dice)?;
                is_change(&sound, &damaged).then_some(damaged)
            });
            let damaged = damaged.unwrap_or_else(|| panic!("{what}: never a change"));
            damages.push((*what, pack(&damaged)));
        }
    }
    damages
}

/// Whether another text, tag or attribute is read: the ids of paragraphs, which
/// say nothing, may be swapped.
fn is_change(sound: &Parts, damaged: &Parts) -> bool {
    let said = |parts: &Parts| -> Vec<String> {
        let without_ids = |text: &String| {
            let mut text = text.clone();
            for (start, end) in spans(&text, (" w14:paraId=\"", "\"")).into_iter().rev() {
                text.replace_range(start..end, "");
            }
            text
        };
        parts.values().map(without_ids).collect()
    };
    said(sound) != said(damaged)
}

fn unpack(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Parts::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut text = String::new();
        // Pictures are not text and stay away: the proofreader asks for none.
        if file.read_to_string(&mut text).is_ok() {
            parts.insert(file.name().to_owned(), text);
        }
    }
    parts
}

fn pack(parts: &Parts) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// Where elements begin and end that do not contain their like.
fn spans(text: &str, (open, close): (&str, &str)) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(open).map(|at| from + at) {
        let inner = start + open.len();
        let Some(end) = text[inner..].find(close).map(|at| inner + at + close.len())
        else {
            break;
        };
        spans.push((start, end));
        from = end;
    }
    spans
}

/// Those of them in which words are.
fn speaking(text: &str, marks: (&str, &str)) -> Vec<(usize, usize)> {
    let mut spans = spans(text, marks);
    spans.retain(|(start, end)| text[*start..*end].contains("</w:t>"));
    spans
}

fn swap(text: &mut String, dice: &mut Dice, marks: (&str, &str)) -> Option<()> {
    let spans = spans(text, marks);
    let (one, other) = dice.two_of(spans.len())?;
    let (first, last) = (spans[one.min(other)], spans[one.max(other)]);
    let [earlier, later] = [first, last].map(|(start, end)| text[start..end].to_owned());
    if shown(&earlier) == shown(&later) {
        return None;
    }
    text.replace_range(last.0..last.1, &earlier);
    text.replace_range(first.0..first.1, &later);
    Some(())
}

/// What a stretch of XML shows: its words, or the call that it is.
fn shown(xml: &str) -> String {
    let texts = spans(xml, ("<w:t ", "</w:t>")).into_iter().map(|(start, end)| {
        let text = &xml[start..end];
        text.split_once('>').map_or("", |(_, text)| text)
    });
    let is_call = xml.starts_with("<w:footnoteReference ");
    if is_call { xml.to_owned() } else { texts.collect() }
}

fn replace(parts: &mut Parts, name: &str, old: &str, new: &str) -> Option<()> {
    let part = parts.get_mut(name)?;
    *part = part.replacen(old, new, 1);
    Some(())
}

fn on_text(
    parts: &mut Parts,
    dice: &mut Dice,
    part: &str,
    change: impl Fn(&mut Dice, &str) -> String,
) -> Option<()> {
    let part = parts.get_mut(part)?;
    let open = "<w:t xml:space=\"preserve\">";
    let spans = spans(part, (open, "</w:t>"));
    let (start, end) = spans[dice.one_of(spans.len())?];
    let inner = start + open.len()..end - "</w:t>".len();
    let text = part[inner.clone()].to_owned();
    // Entities stay whole, and the space after a label may be a tab as well.
    if text.contains('&') {
        return None;
    }
    let changed = change(dice, &text);
    let words =
        |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    (words(&changed) != words(&text)).then(|| part.replace_range(inner, &changed))
}
