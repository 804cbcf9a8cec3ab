//! Content that would be taken for something else by a program that pastes text
//! into markup: it is printed as it was written, in both formats.

use super::{Built, FRENCH, Fault, Refused, fault, replace, source, words};
use crate::support::Files;

/// Prints this in the title, in a paragraph and in a note, in both languages.
fn everywhere(files: &mut Files, text: &str) {
    source(files, "agenda: [{ id: opening, paragraphs: [p1] }]\n");
    let all = format!(
        "item-opening = One {text} two\nitem-opening-p1 = One {text} two.{{ fn-a }}\n\
         fn-a = One {text} two.\n"
    );
    words(files, &all);
    files.insert(FRENCH.into(), all.into());
}

pub(super) const FAULTS: &[Fault] = &[
    fault(
        "Typst",
        |files| everywhere(files, HOSTILE_TYPST),
        Built("One #read(\"/etc/passwd\")"),
    ),
    fault("XML", |files| everywhere(files, HOSTILE_XML), Built("</w:t> ]]> &#0;")),
    fault(
        "JSON and backslashes",
        |files| everywhere(files, r#"\u0041 \" \n "]"#),
        Built(r#"\u0041 \" \n "]"#),
    ),
    fault(
        "Markdown",
        |files| everywhere(files, "# h **b** _i_ `c` [a](b)"),
        Built("# h **b** _i_ `c` [a](b)"),
    ),
    fault("a letter turned around", |files| everywhere(files, "\u{202E}abc"), FORBIDDEN),
    fault(
        "an isolate that is not closed",
        |files| everywhere(files, "\u{2066}abc"),
        FORBIDDEN,
    ),
    fault(
        "a note that is called in no place",
        |files| words(files, "item-opening = Opening\nfn-a = Alone.\n"),
        Refused(&["message-untranslated", "note-not-called"], 1),
    ),
    fault(
        "a call of a note that is not there",
        |files| words(files, "item-opening = Opening{ fn-a }\n"),
        Refused(&["note-call-missing", "note-unknown"], 1),
    ),
    fault(
        "a letter of the private use",
        |files| replace(files, FRENCH, "réunion", "\u{E000}"),
        FORBIDDEN,
    ),
    fault(
        "Arabic with all its marks, symbols and digits",
        |files| {
            source(files, "agenda: [{ id: opening, paragraphs: [p1] }]\n");
            let all = "item-opening = <foreign>أَمۡ بِسْمِ اللَّهِ</foreign> CTOC/COP/2\n\
                       item-opening-p1 = Opening 12 and 34.\n";
            words(files, all);
            files.insert(FRENCH.into(), all.into());
        },
        Refused(&["glyph-missing"], 1),
    ),
];

const HOSTILE_TYPST: &str =
    "#read(\"/etc/passwd\") #import \"x\": * $x^2$ @label *b* _i_ ] // /* \\";
const HOSTILE_XML: &str = "&lt;/w:t> ]]> &amp;#0; &amp;amp; &lt;?xml?> &lt;!-- ' \"";
const FORBIDDEN: super::Expected = Refused(&["character-forbidden"], 1);
