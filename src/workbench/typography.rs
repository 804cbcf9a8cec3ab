//! Mends how words are typed, by the rules that the profile of the language
//! gives: apostrophes, quotation marks, dashes, the spaces round marks.
//!
//! Only prose is touched, never a placeable, a tag or a phrase that is kept in
//! another language; to mend twice is to mend once.

use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::locale::{Run, prose};
use crate::style::Typography;

/// Where Latin ends in the order of Unicode.
const AFTER_LATIN: char = '\u{370}';

/// What the id of a note begins with.
const NOTE: &str = "fn-";

/// Stands for what is no prose: a placeable or a tag.
const OTHER: char = '\u{FFFC}';

/// A place where a text is not typed as its language has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mending {
    /// The id of the message; that of a term begins with a hyphen.
    pub id: String,
    /// Where it stands in the file; empty where something is missing.
    pub range: Range<usize>,
    /// What belongs there.
    pub new: String,
}

/// The text of a Fluent file with its prose mended.
pub fn mend(text: &str, rules: &Typography) -> String {
    let mut out = text.to_owned();
    for (_, range, words) in mended(text, rules).into_iter().rev() {
        out.replace_range(range, &words);
    }
    out
}

/// Every place of a Fluent file that would be mended, in reading order.
pub fn mendings(text: &str, rules: &Typography) -> Vec<Mending> {
    let mut mendings = Vec::new();
    for (id, range, words) in mended(text, rules) {
        let (old, new): (Vec<char>, Vec<char>) =
            (text[range.clone()].chars().collect(), words.chars().collect());
        if old == new {
            continue;
        }
        let bytes =
            |chars: &[char]| chars.iter().map(|char| char.len_utf8()).sum::<usize>();
        for operation in capture_diff_slices(Algorithm::Myers, &old, &new) {
            if let DiffTag::Equal = operation.tag() {
                continue;
            }
            let changed = operation.old_range();
            let start = range.start + bytes(&old[..changed.start]);
            mendings.push(Mending {
                id: id.clone(),
                range: start..start + bytes(&old[changed]),
                new: new[operation.new_range()].iter().collect(),
            });
        }
    }
    mendings
}

/// The runs of words of a file, each with its place and as it is mended.
fn mended(text: &str, rules: &Typography) -> Vec<(String, Range<usize>, String)> {
    let mut mended = Vec::new();
    for message in prose(text) {
        for (index, run) in message.runs.iter().enumerate() {
            let Run::Words(range) = run else { continue };
            let before = |index: usize| {
                let run = message.runs.get(index.checked_sub(1)?)?;
                Some(edge(text, run, End::Last))
            };
            let called = calls_before(text, &message.runs, index);
            let around = Around {
                before: before(index),
                word: before(index - called),
                after: message.runs.get(index + 1).map(|run| edge(text, run, End::First)),
            };
            let words = words(&text[range.clone()], &around, rules);
            mended.push((message.id.clone(), range.clone(), words));
        }
    }
    mended.sort_by_key(|(_, range, _)| range.start);
    mended
}

/// The characters before and after a run; none where the text begins or ends.
struct Around {
    before: Option<char>,
    /// The one before, the number of a note aside: it is no part of the sentence.
    word: Option<char>,
    after: Option<char>,
}

/// How many runs before another are the call of a note, none or one.
fn calls_before(text: &str, runs: &[Run], index: usize) -> usize {
    let words = |index: Option<usize>| match runs.get(index?)? {
        Run::Words(range) => Some(range),
        Run::Other => None,
    };
    let (before, after) = (words(index.checked_sub(2)), words(Some(index)));
    let (Some(before), Some(after)) = (before, after) else { return 0 };
    let between = text[before.end..after.start].trim_start_matches(['{', ' ']);
    usize::from(between.starts_with(NOTE))
}

#[derive(Clone, Copy)]
enum End {
    First,
    Last,
}

/// The character of a run that is next to another; what is no prose counts as
/// a character of its own.
fn edge(text: &str, run: &Run, end: End) -> char {
    let words = match run {
        Run::Words(range) => &text[range.clone()],
        Run::Other => return OTHER,
    };
    let char = match end {
        End::First => words.chars().next(),
        End::Last => words.chars().next_back(),
    };
    char.unwrap_or(OTHER)
}

fn words(text: &str, around: &Around, rules: &Typography) -> String {
    let mut text = text.to_owned();
    for [old, new] in &rules.replace {
        // A rule that makes its own case again would never come to an end.
        if !new.contains(old.as_str()) {
            text = text.replace(old.as_str(), new);
        }
    }
    let text = marks(&text, around, rules);
    spaces(&text, around, rules)
}

/// Puts the marks of the language in the place of typewriter ones.
fn marks(text: &str, around: &Around, rules: &Typography) -> String {
    let mut out = String::new();
    for char in text.chars() {
        let before = out.chars().next_back().or(around.before);
        let stands_for =
            rules.after_letter.iter().find(|[mark, _]| mark.chars().eq([char]));
        match char {
            '\'' if before.is_some_and(char::is_alphanumeric) => {
                out.push_str(rules.apostrophe.as_deref().unwrap_or("'"));
            }
            '"' => {
                let opens = before.is_none_or(|before| {
                    before.is_whitespace() || "([«“‘’".contains(before)
                });
                let quote =
                    rules.quotes.as_ref().map(|quotes| &quotes[usize::from(!opens)]);
                out.push_str(quote.map_or("\"", String::as_str));
            }
            _ => match stands_for {
                Some([_, mark]) if follows_letter(&out, around) => out.push_str(mark),
                _ => out.push(char),
            },
        }
    }
    out
}

/// Whether a text ends with a letter of another script than Latin, closing
/// quotation marks and brackets aside.
fn follows_letter(text: &str, around: &Around) -> bool {
    let closes = |char: &char| "”“’»)]）》".contains(*char);
    let last = text.chars().rev().find(|char| !closes(char)).or(around.word);
    last.is_some_and(|last| last.is_alphabetic() && last >= AFTER_LATIN)
}

/// Puts the right spaces round marks, and one where there are several.
fn spaces(text: &str, around: &Around, rules: &Typography) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (index, char) in chars.iter().copied().enumerate() {
        let next = chars.get(index + 1).copied().or(around.after);
        // A mark inside a time, an address or a number ends nothing.
        let ends = next.is_none_or(|next| {
            next.is_whitespace() || is_closing(next) || ")]…’".contains(next)
        });
        if is_space(char) {
            let last = out.chars().next_back().or(around.before);
            // The space at the beginning of a line is its indentation.
            let words = out.trim_end_matches(is_space).chars().next_back();
            let begins = words.or(around.before).is_none_or(|last| last == '\n');
            let doubled = char == ' ' && out.ends_with(is_space) && !begins;
            let unwanted = last.is_some_and(|last| rules.no_space_after.contains(last))
                && !out.is_empty();
            if !doubled && !unwanted {
                out.push(char);
            }
            continue;
        }
        if rules.space_before.contains(char) && (ends || is_closing(char)) {
            set_space(&mut out, around.before, &rules.space);
        } else if rules.no_space_before.contains(char) && (ends || !char.is_ascii()) {
            without_space(&mut out);
        } else if out
            .chars()
            .next_back()
            .or(around.before)
            .is_some_and(|last| rules.space_after.contains(last))
            || opened(&out, &rules.space_after)
        {
            set_space(&mut out, around.before, &rules.space);
        }
        out.push(char);
    }
    // A placeable or a tag after a mark.
    if around.after.is_some() && opened(&out, &rules.space_after) {
        set_space(&mut out, around.before, &rules.space);
    }
    out
}

fn is_space(char: char) -> bool {
    matches!(char, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

/// Whether a mark always ends what it is about.
fn is_closing(char: char) -> bool {
    matches!(char, '»' | '›' | '”')
}

/// Whether a text ends with one of these marks and the space after it.
fn opened(text: &str, marks: &str) -> bool {
    text.trim_end_matches(is_space).ends_with(|last| marks.contains(last))
}

/// Puts a space at the end of a text in the place of any other there; nothing
/// where a line begins.
fn set_space(out: &mut String, before: Option<char>, space: &str) {
    let words = out.trim_end_matches(is_space);
    let at_start = match words.chars().next_back() {
        Some(last) => last == '\n' || last == '(',
        None => before.is_none_or(|before| before == '\n' || is_space(before)),
    };
    if !at_start && !space.is_empty() {
        out.truncate(words.len());
        out.push_str(space);
    }
}

/// Takes the spaces at the end of a text away, but not an indentation.
fn without_space(out: &mut String) {
    let words = out.trim_end_matches(is_space).len();
    if words > 0 && !out[..words].ends_with('\n') {
        out.truncate(words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Typography {
        Typography {
            apostrophe: Some("’".into()),
            quotes: Some(["«".into(), "»".into()]),
            replace: vec![["...".into(), "…".into()], [" - ".into(), " – ".into()]],
            after_letter: vec![[",".into(), "،".into()]],
            space: "\u{A0}".into(),
            space_before: ":;!?»".into(),
            space_after: "«".into(),
            no_space_before: ",.".into(),
            no_space_after: "،".into(),
        }
    }

    #[track_caller]
    fn mends(written: &str, expected: &str) {
        let once = mend(&format!("a = {written}\n"), &rules());
        assert_eq!(once, format!("a = {expected}\n"));
        assert_eq!(mend(&once, &rules()), once);
    }

    #[test]
    fn what_a_typewriter_has_is_mended() {
        mends("L'an", "L’an");
        mends("d'{ -x } et l'<em>an</em>", "d’{ -x } et l’<em>an</em>");
        mends("un \"mot\" ici", "un «\u{A0}mot\u{A0}» ici");
        mends("2 - 3...", "2 – 3…");
        mends("à savoir: deux ; trois", "à savoir\u{A0}: deux\u{A0}; trois");
        mends("« mot » , «mot».", "«\u{A0}mot\u{A0}», «\u{A0}mot\u{A0}».");
        mends("« <em>mot</em> »", "«\u{A0}<em>mot</em>\u{A0}»");
        mends("«{ $x }»", "«\u{A0}{ $x }\u{A0}»");
        mends("texte{ fn-x }; { $x }: fin", "texte{ fn-x }\u{A0}; { $x }\u{A0}: fin");
        mends("deux  mots", "deux mots");
        mends("ال, x, ال”, ال", "ال،x, ال”،ال");
        mends("ال{ fn-x }, ال{ $x }, ال", "ال{ fn-x }،ال{ $x }, ال");
    }

    #[test]
    fn every_place_is_known_by_itself() {
        let text = "a = L'an: d'où\nb = x...\n";
        let found = mendings(text, &rules());
        let found: Vec<_> = found
            .iter()
            .map(|mending| {
                (mending.id.as_str(), &text[mending.range.clone()], mending.new.as_str())
            })
            .collect();
        let expected =
            [("a", "'", "’"), ("a", "", "\u{A0}"), ("a", "'", "’"), ("b", "...", "…")];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_no_prose_is_left_alone() {
        for text in [
            "10:00, https://x.org/a?b:c, (a):b",
            "<cite>Crime: \"the\" l'an</cite>",
            "<a name=\"x\">y</a>",
            "{ \"l'an: x\" }",
            "{ $x }.",
            "{ $x }:{ $y }",
        ] {
            mends(text, text);
        }
        let wrapped = "# l'an: x\na =\n    Deux\n      mots\n    : trois\n";
        assert_eq!(mend(wrapped, &rules()), wrapped);
    }
}
