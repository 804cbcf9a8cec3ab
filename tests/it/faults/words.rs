//! Faults of the Fluent files.

use super::{ENGLISH, FRENCH, Fault, Refused, Same, fault, replace, source, words};
use crate::support::{BASE_WORDS, Files};

/// A title with this in it.
fn title(files: &mut Files, text: &str) {
    words(files, &format!("item-opening = Opening {text}\n"));
}

fn bytes(files: &mut Files, path: &str, change: fn(&str) -> String) {
    let text = String::from_utf8(files[path].clone()).unwrap();
    files.insert(path.into(), change(&text).into());
}

pub(super) const FAULTS: &[Fault] = &[
    fault(
        "a message that one language lacks",
        |files| {
            source(files, "agenda: [{ id: opening, paragraphs: [p1, p2] }]\n");
            words(
                files,
                &format!("{BASE_WORDS}item-opening-p1 = One.\nitem-opening-p2 = Two.\n"),
            );
        },
        Refused(&["message-untranslated"], 1),
    ),
    fault(
        "a value that one language has and the other lacks",
        |files| title(files, "{ $opening-day }"),
        Refused(&["value-missing"], 1),
    ),
    fault(
        "the same the other way round",
        |files| replace(files, FRENCH, "réunion", "réunion { $opening-day }"),
        Refused(&["token-extra"], 1),
    ),
    fault("a brace that is not closed", |files| title(files, "{ $opening-day"), SYNTAX),
    fault("a literal that is not closed", |files| title(files, "{ \"open }"), SYNTAX),
    fault("an escape of letters", |files| title(files, "{ \"\\u00é\" }"), SYNTAX),
    fault("an escape that ends early", |files| title(files, "{ \"\\u00\" }"), SYNTAX),
    fault(
        "an escape at the end of the file",
        |files| words(files, "a = { \"\\u"),
        SYNTAX,
    ),
    fault("an escape of six letters", |files| title(files, "{ \"\\U01F60é\" }"), SYNTAX),
    fault("an escape of nothing", |files| title(files, "{ \"\\q\" }"), SYNTAX),
    fault(
        "ten thousand braces",
        |files| title(files, &"{".repeat(10_000)),
        Refused(&["ftl-too-deep"], 5),
    ),
    fault(
        "ten thousand braces in the house",
        |files| {
            let path = "locales/fr/house.ftl";
            bytes(files, path, |text| format!("{text}\nx = {}\n", "{".repeat(10_000)));
        },
        Refused(&["ftl-too-deep"], 5),
    ),
    fault(
        "a message that calls itself",
        |files| title(files, "{ item-opening }"),
        Refused(&["reference-in-prose", "note-call-missing"], 1),
    ),
    fault(
        "terms in a circle",
        |files| {
            let path = "locales/fr/terms.ftl";
            bytes(files, path, |text| {
                format!("{text}\n-one = {{ -two }}\n-two = {{ -one }}\n")
            });
            replace(files, FRENCH, "réunion", "{ -one }");
        },
        Refused(&["message-unknown"], 1),
    ),
    fault(
        "a selector without a default",
        |files| title(files, "{ $setting ->\n    [list] a\n    }"),
        SYNTAX,
    ),
    fault(
        "a hundred placeables",
        |files| title(files, &"{ \"a\" } { $opening-day } ".repeat(81)),
        Refused(&["too-many-placeables", "value-missing"], 1),
    ),
    fault(
        "an id twice in a file",
        |files| words(files, &BASE_WORDS.repeat(2)),
        Refused(&["message-twice"], 1),
    ),
    fault(
        "an id twice in two files",
        |files| words(files, &format!("{BASE_WORDS}house-organization = Us\n")),
        Refused(&["message-twice"], 1),
    ),
    fault(
        "a byte order mark",
        |files| bytes(files, ENGLISH, |text| format!("\u{FEFF}{text}")),
        Same,
    ),
    fault(
        "line ends of Windows",
        |files| bytes(files, ENGLISH, |text| text.replace('\n', "\r\n")),
        Same,
    ),
    fault(
        "line ends of Windows in the house",
        |files| {
            bytes(files, "locales/en/house.ftl", |text| text.replace('\n', "\r\n"));
            bytes(files, "locales/fr/formats.ftl", |text| text.replace('\n', "\r\n"));
        },
        Same,
    ),
    fault("no line end at the end", |files| words(files, BASE_WORDS.trim_end()), Same),
    fault(
        "a line that a tab continues",
        |files| words(files, "item-opening = A\n\tB\n"),
        SYNTAX,
    ),
    fault(
        "a carriage return alone",
        |files| title(files, "a\rb"),
        Refused(&["character-forbidden"], 1),
    ),
    fault("a tab in the text", |files| title(files, "a\tb"), FORBIDDEN),
    fault("an escaped line end", |files| title(files, "{ \"\\u000A\" }"), FORBIDDEN),
    fault("an escaped tab", |files| title(files, "{ \"\\u0009\" }"), FORBIDDEN),
    fault("a raw NUL", |files| title(files, "\0"), Refused(&["character-forbidden"], 1)),
    fault("an escaped NUL", |files| title(files, "{ \"\\u0000\" }"), FORBIDDEN),
    fault("an escaped vertical tab", |files| title(files, "{ \"\\u000B\" }"), FORBIDDEN),
    fault("half of a pair", |files| title(files, "{ \"\\uD800\" }"), FORBIDDEN),
    fault("beyond Unicode", |files| title(files, "{ \"\\U110000\" }"), FORBIDDEN),
    fault(
        "a function",
        |files| title(files, "{ NUMBER(1) }"),
        Refused(&["function-in-message"], 1),
    ),
    fault(
        "a function with an argument by name",
        |files| title(files, "{ DATETIME($opening-day, month: \"long\") }"),
        Refused(&["function-in-message"], 1),
    ),
    fault(
        "a message that nobody asks for",
        |files| words(files, &format!("{BASE_WORDS}item-closing = Closing\n")),
        Refused(&["message-untranslated", "message-unused"], 1),
    ),
    fault(
        "seventy thousand letters without a space",
        |files| title(files, &"a".repeat(70_000)),
        UNBROKEN,
    ),
    fault("the same in Arabic", |files| title(files, &"ع".repeat(70_000)), UNBROKEN),
    fault(
        "the same in pieces",
        |files| {
            let piece = format!("{{ \"{}\" }}", "a".repeat(1900));
            title(files, &piece.repeat(40));
        },
        UNBROKEN,
    ),
    fault(
        "seventy thousand marks on a letter",
        |files| title(files, &format!("e{}", "\u{301}".repeat(70_000))),
        Refused(&["too-many-marks"], 1),
    ),
    fault(
        "the same as escapes",
        |files| title(files, &format!("{{ \"e{}\" }}", "\\u0301".repeat(70))),
        Refused(&["too-many-marks"], 1),
    ),
    fault(
        "sixty thousand isolates",
        |files| title(files, &"\u{2066}".repeat(60_000)),
        Refused(&["character-forbidden", "too-much-to-say"], 1),
    ),
    fault(
        "a million lines that are not Fluent",
        |files| words(files, &"a\n".repeat(1_000_000)),
        Refused(&["ftl-syntax", "too-much-to-say"], 1),
    ),
    fault(
        "a hundred thousand tags that close nothing",
        |files| title(files, &"</em> ".repeat(100_000)),
        Refused(&["tag-closes-nothing", "too-much-to-say"], 1),
    ),
    fault(
        "a hundred thousand tags that are not known",
        |files| title(files, &"<blink> </blink> ".repeat(50_000)),
        Refused(&["tag-unknown", "too-much-to-say"], 1),
    ),
    fault(
        "a hundred thousand open tags",
        |files| title(files, &"<em> ".repeat(100_000)),
        Refused(&["tag-missing", "tags-too-deep"], 5),
    ),
    fault(
        "seventeen thousand tags within tags",
        |files| {
            let (open, close) = ("<em> ".repeat(17_000), " </em>".repeat(17_000));
            title(files, &format!("{open}x{close}"));
        },
        Refused(&["tag-missing", "tags-too-deep"], 5),
    ),
    fault(
        "the same in a term, a few at a time",
        |files| {
            let path = "locales/fr/terms.ftl";
            bytes(files, path, |text| {
                let nested = format!("{}x{}", "<em>".repeat(9), "</em>".repeat(9));
                text.replacen("\n-unodc = ", &format!("\n-unodc = {nested}"), 1)
            });
            let nested =
                format!("{}{{ -unodc }}{}", "<sup>".repeat(9), "</sup>".repeat(9));
            replace(files, FRENCH, "réunion", &nested);
        },
        Refused(&["tags-too-deep"], 5),
    ),
];

const SYNTAX: super::Expected = Refused(&["ftl-syntax"], 1);
const FORBIDDEN: super::Expected = Refused(&["character-forbidden"], 1);
const UNBROKEN: super::Expected = Refused(&["text-unbroken"], 1);
