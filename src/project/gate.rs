//! The gate through which every text enters the program.
//!
//! What passes is UTF-8 without characters that would break a Word file, turn
//! a line around or vanish on the page, and without text that no typesetter
//! can break into lines.

use std::ops::Range;

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

use crate::diag::{Diagnostics, File, Place, codes};

/// The largest text file, in bytes; real agendas stay below 0.2 MiB.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The most marks on one letter (Unicode, UAX #15, Stream-Safe Text Format).
pub const MAX_MARKS: usize = 30;

/// The most characters between two places where a line can break; the longest
/// words and addresses have a few hundred.
pub const MAX_UNBROKEN: usize = 2000;

/// Decodes a text file and refuses characters that no document may hold.
///
/// # Errors
/// Every forbidden character and every text that cannot be set, each with its
/// place.
pub fn text(path: &str, bytes: &[u8]) -> Result<File, Diagnostics> {
    if bytes.len() > MAX_BYTES {
        return Err(codes::file_too_large(path, MAX_BYTES).into());
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let sound =
                String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
            let end = sound.len();
            let place = Place { file: File::new(path, sound), range: end..end };
            let encoding = encoding(bytes, error.valid_up_to());
            return Err(codes::not_utf8(place, encoding).into());
        }
    };
    let file = File::new(path, text.strip_prefix('\u{FEFF}').unwrap_or(text));
    let mut diagnostics = Diagnostics::default();
    let place = |range| Place { file: file.clone(), range };
    let mut at = 0;
    while let Some((offset, char)) = next_unusual(&file.text, at) {
        at = offset + char.len_utf8();
        // A line ends in a line feed, with or without a carriage return before it.
        let is_lone = char == '\r' && !file.text[offset + 1..].starts_with('\n');
        if is_lone && !file.text.contains('\n') {
            // Said once, not for each line.
            diagnostics.push(codes::line_ends_lone(place(offset..offset + 1)));
            break;
        }
        let range = offset..offset + char.len_utf8();
        if is_lone || is_forbidden(char) {
            diagnostics.push(codes::character_forbidden(place(range), char));
        } else if is_misplaced(&file.text, offset, char) {
            diagnostics.push(codes::character_misplaced(place(range), char));
        }
        if diagnostics.is_full() {
            break;
        }
    }
    match unsettable(&file.text) {
        Some(Unsettable::Marks(range)) => {
            diagnostics.push(codes::too_many_marks(place(range), MAX_MARKS));
        }
        Some(Unsettable::Unbroken(range)) => {
            diagnostics.push(codes::text_unbroken(place(range), MAX_UNBROKEN));
        }
        None => {}
    }
    if diagnostics.is_empty() { Ok(file) } else { Err(diagnostics) }
}

/// The next character from an offset that is not one of most texts in ASCII.
fn next_unusual(text: &str, from: usize) -> Option<(usize, char)> {
    let is_usual = |byte: &u8| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    let rest = text.get(from..)?;
    let offset = rest.bytes().position(|byte| !is_usual(&byte))?;
    Some((from + offset, rest[offset..].chars().next()?))
}

/// The encoding that a file seems to have whose first byte that is not UTF-8
/// stands at an offset.
fn encoding(bytes: &[u8], offset: usize) -> Option<&'static str> {
    // Every second byte of Latin text in UTF-16 is zero.
    let zeros = bytes.iter().take(64).filter(|byte| **byte == 0).count();
    if matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) || zeros > 16 {
        return Some("UTF-16");
    }
    // A letter with an accent after and before letters of ASCII.
    let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
    let before = offset.checked_sub(1).and_then(|before| bytes.get(before));
    let is_latin = bytes.get(offset).is_some_and(|byte| *byte >= 0xC0)
        && (is_letter(before) || is_letter(bytes.get(offset + 1)));
    is_latin.then_some("Windows-1252")
}

/// Whether a character must not enter a document.
pub fn is_forbidden(char: char) -> bool {
    match char {
        // Most characters of any text.
        ' '..='~' | '\n' | '\r' | '\t' => false,
        '\u{0}'..='\u{1F}' | '\u{7F}'..='\u{9F}' => true,
        // Embeddings, overrides and isolates: direction is structure, not characters.
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        // What is nowhere to be seen: a space without width, operators and joiners of
        // notations that no document has, forms of digits and letters of old standards.
        '\u{34F}' | '\u{180E}' | '\u{200B}' | '\u{2061}'..='\u{2065}' => true,
        '\u{206A}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}' => true,
        '\u{E0000}'..='\u{E007F}' => true,
        // Line separators, the byte order mark, the trace of lost text.
        '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFD}' => true,
        // Private use and noncharacters.
        '\u{E000}'..='\u{F8FF}'
        | '\u{FDD0}'..='\u{FDEF}'
        | '\u{F0000}'..='\u{10FFFF}' => true,
        other => (other as u32) & 0xFFFE == 0xFFFE,
    }
}

/// Whether a character only turns the direction of those beside it. Word puts such
/// marks into text, so that they come in with every paragraph that is pasted; the
/// document decides the directions itself, and leaves them out.
pub fn is_direction_mark(char: char) -> bool {
    matches!(char, '\u{61C}' | '\u{200E}' | '\u{200F}')
}

/// Whether nobody sees a character, and no text of a document needs it: what may be left
/// out of a text that comes in from elsewhere.
pub fn is_unseen(char: char) -> bool {
    let has_no_width =
        matches!(char, '\u{34F}' | '\u{180E}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}');
    let turns = matches!(char, '\u{202A}'..='\u{202E}' | '\u{2061}'..='\u{206F}');
    has_no_width || turns || is_direction_mark(char)
}

/// Whether a character prints something: neither white space, nor what joins or divides
/// letters, nor anything that nobody sees.
pub fn is_visible(char: char) -> bool {
    !char.is_whitespace()
        && !matches!(char, '\u{AD}' | '\u{200C}' | '\u{200D}')
        && !is_unseen(char)
}

/// The first character of a text that must not stand where it does.
pub fn misplaced(text: &str) -> Option<char> {
    let mut chars = text.char_indices();
    chars.find_map(|(offset, char)| is_misplaced(text, offset, char).then_some(char))
}

/// Whether a character must not stand where it does: a joiner of letters that is not
/// between two, and a mark that is on no letter. Typesetters put them on a space or on
/// a circle of their own, and each in another way.
fn is_misplaced(text: &str, offset: usize, char: char) -> bool {
    if char.is_ascii() {
        return false;
    }
    let is_letter = |char: &char| char.is_alphanumeric() || is_mark(*char);
    let mut before = text[..offset].chars().rev();
    let mut after = text[offset + char.len_utf8()..].chars();
    let follows = before.find(|char| !is_direction_mark(*char));
    let follows = follows.is_some_and(|char| is_letter(&char));
    match char {
        '\u{200C}' | '\u{200D}' => {
            let next = after.find(|char| !is_direction_mark(*char));
            !follows || !next.is_some_and(|char| is_letter(&char))
        }
        _ => is_mark(char) && !follows,
    }
}

/// Whether a character is drawn on the one before it, or chooses its form.
fn is_mark(char: char) -> bool {
    let is_selector = matches!(char, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
    let encloses = matches!(char, '\u{20DD}'..='\u{20E4}');
    is_selector
        || encloses
        || !char.is_ascii() && CanonicalCombiningClassMapBorrowed::new().get_u8(char) != 0
}

/// Text that typesetters do not survive, or that leaves the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsettable {
    /// More than [`MAX_MARKS`] marks on one letter.
    Marks(Range<usize>),
    /// More than [`MAX_UNBROKEN`] characters without a place to break a line.
    Unbroken(Range<usize>),
}

/// The first place of a text that cannot be set, in bytes.
pub fn unsettable(text: &str) -> Option<Unsettable> {
    if is_surely_settable(text) {
        return None;
    }
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let (mut unbroken, mut marks) = (Run::default(), Run::default());
    for (offset, char) in text.char_indices() {
        let end = offset + char.len_utf8();
        unbroken.add(offset, !breaks(char));
        marks.add(offset, !char.is_ascii() && classes.get_u8(char) != 0);
        if marks.length > MAX_MARKS {
            return Some(Unsettable::Marks(marks.start..end));
        }
        if unbroken.length > MAX_UNBROKEN {
            return Some(Unsettable::Unbroken(unbroken.start..end));
        }
    }
    None
}

/// Whether a text can be set, as its bytes show of most texts: a mark has two bytes or
/// more, and between two breaks of ASCII there are no more characters than bytes.
fn is_surely_settable(text: &str) -> bool {
    let is_break = |byte: &u8| matches!(byte, b' ' | b'\n' | b'{' | b'}' | b'-');
    let (mut unbroken, mut foreign) = (0, 0);
    for byte in text.as_bytes() {
        unbroken = if is_break(byte) { 0 } else { unbroken + 1 };
        foreign = if byte.is_ascii() { 0 } else { foreign + 1 };
        if unbroken > MAX_UNBROKEN || foreign > 2 * MAX_MARKS {
            return false;
        }
    }
    true
}

/// Whether a line can break at a character: a space, a hyphen, or a character of
/// a script that breaks everywhere (Unicode, UAX #14, class ID). A brace is never
/// text in the files of the project, and what is too deep is said where it is read.
fn breaks(char: char) -> bool {
    if char.is_ascii_alphanumeric() {
        return false;
    }
    let is_wide = ('\u{2E80}'..='\u{FFEF}').contains(&char);
    char.is_whitespace() && !matches!(char, '\u{A0}' | '\u{202F}')
        || is_wide
        || matches!(char, '{' | '}' | '-' | '\u{2010}' | '\u{2013}' | '\u{2014}')
}

/// Characters of a kind that follow each other.
#[derive(Default)]
struct Run {
    start: usize,
    length: usize,
}

impl Run {
    fn add(&mut self, offset: usize, belongs: bool) {
        if !belongs {
            self.length = 0;
            return;
        }
        if self.length == 0 {
            self.start = offset;
        }
        self.length += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(bytes: &[u8]) -> Vec<(&'static str, (usize, usize))> {
        let refused = text("a.yaml", bytes).unwrap_err();
        let one = |said: &crate::diag::Diagnostic| {
            let place = said.place.as_ref().unwrap();
            (said.code, place.file.line_column(place.range.start))
        };
        refused.iter().map(one).collect()
    }

    #[test]
    fn the_mark_at_the_start_is_taken_off_and_no_other() {
        assert_eq!(&*text("a", "\u{FEFF}a: b".as_bytes()).unwrap().text, "a: b");
        let twice = "\u{FEFF}a\n b\u{FEFF}".as_bytes();
        assert_eq!(said(twice), [("character-forbidden", (2, 3))]);
    }

    #[test]
    fn forbidden_are_these_and_no_neighbours() {
        for allowed in "\t\n\r ~\u{A0}\u{2027}\u{200A}\u{200C}\u{200F}\u{2060}\u{2070}\u{D7FF}\u{F900}\u{FDCF}\u{FDF0}\u{FFFC}\u{1FFFD}\u{20000}".chars() {
            assert!(!is_forbidden(allowed), "U+{:04X}", allowed as u32);
        }
        let forbidden = "\u{34F}\u{200B}\u{2061}\u{2065}\u{206A}\u{206F}\u{E0001}\u{0}\u{8}\u{B}\u{C}\u{E}\u{1F}\u{7F}\u{80}\u{85}\u{9F}\u{2028}\u{2029}\u{202A}\u{202E}\u{2066}\u{2069}\u{E000}\u{F8FF}\u{FDD0}\u{FDEF}\u{FEFF}\u{FFFD}\u{FFFE}\u{FFFF}\u{1FFFE}\u{1FFFF}\u{EFFFE}\u{F0000}\u{10FFFF}";
        for forbidden in forbidden.chars() {
            assert!(is_forbidden(forbidden), "U+{:04X}", forbidden as u32);
        }
    }

    #[test]
    fn white_space_and_what_nobody_sees_print_nothing() {
        let unseen =
            " \t\u{A0}\u{AD}\u{200B}\u{200C}\u{200D}\u{200E}\u{2060}\u{2066}\u{FEFF}";
        assert_eq!(unseen.chars().find(|char| is_visible(*char)), None);
        assert!("a.ж议ع\u{301}".chars().all(is_visible));
    }

    #[test]
    fn marks_stand_on_letters_and_joiners_between_them() {
        for sound in [
            "e\u{301}",
            "\u{634}\u{651}\u{64E}",
            "1\u{FE0F}\u{20E3}",
            "\u{640}\u{64B}",
            "\u{646}\u{200F}\u{64B}",
            "\u{645}\u{6CC}\u{200C}\u{62E}",
            "\u{915}\u{94D}\u{200D}\u{937}",
        ] {
            assert_eq!(misplaced(sound), None, "{sound:?}");
            assert!(text("a", sound.as_bytes()).is_ok(), "{sound:?}");
        }
        for (wrong, char) in [
            ("\u{301}", '\u{301}'),
            ("◌\u{301}", '\u{301}'),
            ("a \u{64B}", '\u{64B}'),
            ("a\u{A0}\u{301}", '\u{301}'),
            ("<em>\u{301}</em>", '\u{301}'),
            ("{ $x }\u{301}", '\u{301}'),
            ("a \u{200F}\u{301}", '\u{301}'),
            ("a \u{FE0F}", '\u{FE0F}'),
            ("a\u{200C} b", '\u{200C}'),
            ("a \u{200D}b", '\u{200D}'),
            ("a\u{200D}\u{200D}b", '\u{200D}'),
            ("\u{200C}", '\u{200C}'),
        ] {
            assert_eq!(misplaced(wrong), Some(char), "{wrong:?}");
            let refused = said(wrong.as_bytes());
            assert!(refused.iter().all(|(code, _)| *code == "character-misplaced"));
            assert!(!refused.is_empty(), "{wrong:?}");
        }
    }

    #[test]
    fn the_place_of_a_character_is_all_of_it() {
        let refused = text("a", "a: \u{202E}b\r\nc: \rd\r\n".as_bytes()).unwrap_err();
        let ranges: Vec<_> = refused
            .iter()
            .map(|said| said.place.as_ref().unwrap().range.clone())
            .collect();
        // A carriage return is forbidden only where no line feed follows.
        assert_eq!(ranges, [3..6, 12..13]);
        // Where no line has one, it is the end of lines, and the first is enough.
        let refused = text("a", b"a:\rb\r").unwrap_err();
        let said: Vec<_> = refused.iter().collect();
        assert_eq!((said.len(), said[0].code), (1, "character-forbidden"));
        assert_eq!(said[0].place.as_ref().unwrap().range, 2..3);
    }

    #[test]
    fn a_file_of_the_largest_size_enters() {
        let line = "# ".repeat(MAX_BYTES / 2);
        assert_eq!(line.len(), MAX_BYTES);
        assert!(text("a", line.as_bytes()).is_ok());
        let refused = text("a", format!("{line}#").as_bytes()).unwrap_err();
        assert_eq!(refused.iter().next().unwrap().code, "file-too-large");
    }

    #[test]
    fn the_encoding_is_guessed() {
        let utf_16: Vec<u8> = "\u{FEFF}symbol: A/1\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let big: Vec<u8> = "symbol: CTOC/COP/WG.2/2026/1\ntitle: Conférence\n"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        for (bytes, encoding) in [
            (utf_16.as_slice(), Some("UTF-16")),
            (&utf_16[2..], None),
            (&big, Some("UTF-16")),
            (b"# Conf\xE9rence", Some("Windows-1252")),
            (b"# \xE9 ", None),
            (b"# \xE9t\xE9", Some("Windows-1252")),
            (b"\xFF", None),
            (b"a\x80", None),
        ] {
            let offset = match str::from_utf8(bytes) {
                Ok(_) => continue,
                Err(error) => error.valid_up_to(),
            };
            assert_eq!(super::encoding(bytes, offset), encoding, "{bytes:?}");
        }
        assert_eq!(said(b"a: b\n# Conf\xE9rence"), [("not-utf8", (2, 7))]);
    }

    #[test]
    fn what_cannot_be_set_begins_after_the_last_that_can() {
        let letters = |count: usize| "\u{639}".repeat(count);
        assert_eq!(unsettable(&letters(MAX_UNBROKEN)), None);
        let long = format!("a {}", letters(MAX_UNBROKEN + 1));
        assert_eq!(unsettable(&long), Some(Unsettable::Unbroken(2..long.len())));
        for space in [" ", "\n", "-", "会"] {
            let parted = format!("{0}{space}{0}", letters(MAX_UNBROKEN));
            assert_eq!(unsettable(&parted), None, "{space:?}");
        }
        for tie in ["\u{A0}", "\u{202F}", "\u{2060}"] {
            let tied = format!("{0}{tie}{0}", letters(MAX_UNBROKEN));
            assert!(unsettable(&tied).is_some(), "{tie:?}");
        }
        let word = "a".repeat(MAX_UNBROKEN);
        assert_eq!(unsettable(&format!("{word} {word}")), None);
        assert!(unsettable(&format!("{word}a")).is_some());
        let marks = |count: usize| format!("e{}", "\u{301}".repeat(count));
        assert_eq!(unsettable(&marks(MAX_MARKS)), None);
        let many = marks(MAX_MARKS + 1);
        assert_eq!(unsettable(&many), Some(Unsettable::Marks(1..many.len())));
        assert_eq!(unsettable(&marks(MAX_MARKS).repeat(2)), None);
    }

    #[test]
    fn line_ends_of_old_machines_are_said_once() {
        let said = text("a", b"a: 1\rb: 2\rc: 3\r").unwrap_err();
        let help: Vec<_> = said.iter().filter_map(|said| said.help.clone()).collect();
        assert_eq!(help.len(), 1);
        assert!(help[0].contains("CRLF"), "{help:?}");
        assert_eq!(text("a", b"a\rb\rc\n").unwrap_err().iter().count(), 2);
    }

    #[test]
    fn a_file_of_another_kind_is_not_read_to_its_end() {
        let refused = text("a", &vec![1; MAX_BYTES]).unwrap_err();
        assert!(refused.is_full());
        assert_eq!(refused.iter().last().unwrap().code, "too-much-to-say");
    }
}
