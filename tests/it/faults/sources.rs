//! Faults of the YAML of a source.

use super::{Fault, Refused, Same, fault, source};
use crate::support::{BASE, Files, SOURCE};

fn raw(files: &mut Files, bytes: &[u8]) {
    files.insert(SOURCE.into(), bytes.to_vec());
}

/// The base source with a comment in these bytes.
fn comment(files: &mut Files, bytes: &[u8]) {
    raw(files, &[BASE.as_bytes(), b"# ", bytes, b"\n"].concat());
}

fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

/// A key with the same text nested many times in itself.
fn nested(files: &mut Files, open: &str) {
    source(files, &format!("agenda: {}\n", open.repeat(100_000)));
}

pub(super) const FAULTS: &[Fault] = &[
    fault("a byte that is not UTF-8", |files| comment(files, b"a\xFFb"), NOT_UTF_8),
    fault("Windows-1252", |files| comment(files, b"Conf\xE9rence"), NOT_UTF_8),
    fault(
        "UTF-16 with its mark",
        |files| raw(files, &utf_16(&format!("\u{FEFF}{BASE}"), u16::to_le_bytes)),
        NOT_UTF_8,
    ),
    fault(
        "UTF-16 without a mark",
        |files| raw(files, &utf_16(BASE, u16::to_be_bytes)),
        Refused(&["character-forbidden"], 1),
    ),
    fault("a cut character at the end", |files| comment(files, b"\xE2\x82"), NOT_UTF_8),
    fault("a raw NUL", |files| comment(files, b"\0"), FORBIDDEN),
    fault("a raw vertical tab", |files| comment(files, b"\x0b"), FORBIDDEN),
    fault("a raw delete", |files| comment(files, b"\x7f"), FORBIDDEN),
    fault("a next line of IBM", |files| comment(files, "\u{85}".as_bytes()), FORBIDDEN),
    fault("a second byte order mark", |files| comment(files, BOM), FORBIDDEN),
    fault(
        "characters that come in as escapes",
        |files| {
            source(
                files,
                "links: { a: \"https://a.org/\\0\", b: \"https://b.org/\\x0b\", \
                 c: \"https://c.org/\\uFFFE\", d: \"https://d.org/\\u202E\" }\n",
            );
        },
        Refused(&["address-malformed"], 1),
    ),
    fault(
        "an id with a NUL as an escape",
        |files| source(files, "agenda: [{ id: \"opening\\0\" }]\n"),
        Refused(&["id-malformed"], 1),
    ),
    fault(
        "a byte order mark",
        |files| raw(files, &[BOM, BASE.as_bytes()].concat()),
        Same,
    ),
    fault(
        "line ends of Windows",
        |files| raw(files, BASE.replace('\n', "\r\n").as_bytes()),
        Same,
    ),
    fault(
        "both",
        |files| {
            let text = BASE.replace('\n', "\r\n");
            raw(files, &[BOM, text.as_bytes()].concat());
        },
        Same,
    ),
    fault(
        "line ends of old Macintoshes",
        |files| raw(files, BASE.replace('\n', "\r").as_bytes()),
        FORBIDDEN,
    ),
    fault("no line end at the end", |files| raw(files, BASE.trim_end().as_bytes()), Same),
    fault(
        "tabs as indentation",
        |files| source(files, "agenda:\n\t- id: opening\n"),
        Refused(&["yaml-syntax"], 1),
    ),
    fault(
        "a key twice, once in quotation marks",
        |files| source(files, "original: en\n\"original\": en\n"),
        Refused(&["yaml-duplicate-key"], 1),
    ),
    fault(
        "a name twice in a map",
        |files| {
            source(files, "links: { a: \"https://a.org\", 'a': \"https://b.org\" }\n");
        },
        Refused(&["yaml-duplicate-key"], 1),
    ),
    fault(
        "words that older parsers take for something else",
        |files| source(files, "original: no\n"),
        Refused(&["original-unknown"], 1),
    ),
    fault(
        "a number where a text belongs",
        |files| source(files, "original: 012\n"),
        Refused(&["original-unknown"], 1),
    ),
    fault(
        "a merge key",
        |files| source(files, "<<: {}\n"),
        Refused(&["yaml-merge-key"], 1),
    ),
    fault("an anchor", |files| source(files, "original: &a en\n"), ALIAS),
    fault("an alias to nothing", |files| source(files, "original: *a\n"), ALIAS),
    fault(
        "an anchor that holds itself",
        |files| source(files, "agenda: &a [*a]\n"),
        ALIAS,
    ),
    fault("binary", |files| source(files, "original: !!binary ZW4=\n"), TAG),
    fault("a tag of one's own", |files| source(files, "original: !x en\n"), TAG),
    fault(
        "a billion laughs",
        |files| {
            let mut text = "a: &a [x, x]\n".to_owned();
            for (name, before) in ('b'..='z').zip('a'..) {
                text.push_str(&format!("{name}: &{name} [*{before}, *{before}]\n"));
            }
            source(files, &text);
        },
        ALIAS,
    ),
    fault(
        "ten thousand aliases of ten thousand values",
        |files| {
            let (values, aliases) = ("x, ".repeat(10_000), "*a, ".repeat(10_000));
            source(files, &format!("a: &a [{values}]\nagenda: [{aliases}]\n"));
        },
        ALIAS,
    ),
    fault("a hundred thousand brackets", |files| nested(files, "[ "), TOO_DEEP),
    fault("a hundred thousand braces", |files| nested(files, "{a: "), TOO_DEEP),
    fault(
        "a hundred thousand lists",
        |files| source(files, &format!("agenda:\n  {}x\n", "- ".repeat(100_000))),
        TOO_DEEP,
    ),
    fault(
        "a hundred thousand keys of keys",
        |files| source(files, &format!("agenda:\n  {}x\n", "? ".repeat(100_000))),
        TOO_DEEP,
    ),
    fault("an empty file", |files| raw(files, b""), Refused(&["yaml-empty"], 1)),
    fault("spaces only", |files| raw(files, b" \n \n"), Refused(&["yaml-empty"], 1)),
    fault("a null", |files| raw(files, b"~\n"), Refused(&["wrong-type"], 1)),
    fault("a list", |files| raw(files, b"- a\n"), Refused(&["wrong-type"], 1)),
    fault(
        "a second document",
        |files| raw(files, format!("{BASE}---\n{BASE}").as_bytes()),
        SECOND,
    ),
    fault(
        "text after the end of the document",
        |files| raw(files, format!("{BASE}...\nsymbol: A/1\n").as_bytes()),
        SECOND,
    ),
    fault(
        "nulls for texts, a misspelt key and a missing one",
        |files| {
            let text = BASE.replace("original: en\n", "orignal: ~\n");
            raw(files, text.replace("date: 2026-03-02", "date:").as_bytes());
        },
        Refused(&["missing-key", "unknown-key", "wrong-type"], 1),
    ),
    fault(
        "one byte more than the largest file",
        |files| raw(files, &vec![b'#'; 4 * 1024 * 1024 + 1]),
        Refused(&["file-too-large"], 5),
    ),
    fault(
        "a file of another kind",
        |files| raw(files, &vec![1; 4 * 1024 * 1024]),
        Refused(&["character-forbidden", "too-much-to-say"], 1),
    ),
    fault(
        "four mebibytes without a space",
        |files| comment(files, &vec![b'x'; 4 * 1024 * 1024 - 1024]),
        Refused(&["text-unbroken"], 1),
    ),
    fault(
        "a hundred thousand items",
        |files| source(files, &format!("agenda: [{}]\n", "{ id: a }, ".repeat(100_000))),
        Refused(&["yaml-too-large"], 5),
    ),
    fault(
        "a hundred thousand keys that are not known",
        |files| {
            let keys: String = (0..45_000).map(|n| format!("k{n}: 1\n")).collect();
            raw(files, format!("{BASE}{keys}").as_bytes());
        },
        Refused(&["too-much-to-say", "unknown-key"], 1),
    ),
    fault(
        "a weekday that is not asked for",
        |files| source(files, "date: Monday, 2 March 2026\n"),
        Refused(&["date-malformed"], 1),
    ),
    fault(
        "the thirty-first of November",
        |files| source(files, "date: 2026-11-31\n"),
        Refused(&["date-malformed"], 1),
    ),
    fault(
        "an end before the beginning",
        |files| {
            source(
                files,
                "session: { city: vienna, from: 2026-06-02, to: 2026-06-01 }\n",
            );
        },
        Refused(&["end-before-start"], 1),
    ),
    fault(
        "a reference to an item that is not there",
        |files| source(files, "item: closing\n"),
        Refused(&["item-unknown"], 1),
    ),
    fault("a symbol that climbs", |files| source(files, "symbol: A/../1\n"), SYMBOL),
    fault("a symbol of dots", |files| source(files, "symbol: ./..\n"), SYMBOL),
    fault(
        "a symbol with a hyphen first",
        |files| source(files, "symbol: -A/1\n"),
        SYMBOL,
    ),
    fault(
        "a symbol with a space last",
        |files| source(files, "symbol: \"A/1 \"\n"),
        SYMBOL,
    ),
    fault("a symbol with a dot last", |files| source(files, "symbol: A/1.\n"), SYMBOL),
    fault(
        "a symbol with a line end",
        |files| source(files, "symbol: \"A/1\\n\"\n"),
        SYMBOL,
    ),
    fault("a symbol with a NUL", |files| source(files, "symbol: \"A/1\\0\"\n"), SYMBOL),
    fault("a symbol in small letters", |files| source(files, "symbol: a/1\n"), SYMBOL),
    fault(
        "a symbol with a Cyrillic letter",
        |files| source(files, "symbol: \u{421}TOC/COP/WG.2/2026/1\n"),
        SYMBOL,
    ),
    fault(
        "a symbol of three hundred characters",
        |files| source(files, &format!("symbol: A{}\n", "/1".repeat(150))),
        SYMBOL,
    ),
    fault(
        "a body that climbs",
        |files| source(files, "body: ../../secret\n"),
        Refused(&["body-unknown"], 1),
    ),
    fault(
        "a station that is a path",
        |files| source(files, "station: /etc/passwd\n"),
        Refused(&["station-unknown"], 1),
    ),
];

const BOM: &[u8] = "\u{FEFF}".as_bytes();
const NOT_UTF_8: super::Expected = Refused(&["not-utf8"], 1);
const FORBIDDEN: super::Expected = Refused(&["character-forbidden"], 1);
const ALIAS: super::Expected = Refused(&["yaml-alias"], 1);
const TAG: super::Expected = Refused(&["yaml-tag"], 1);
const TOO_DEEP: super::Expected = Refused(&["yaml-too-deep"], 5);
const SECOND: super::Expected = Refused(&["yaml-second-document"], 1);
const SYMBOL: super::Expected = Refused(&["symbol-malformed"], 1);
