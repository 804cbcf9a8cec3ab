//! Scripts: the words of a language are in its own, and no word is in two.

use std::collections::BTreeMap;
use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use super::line::{Line, Lines};
use super::numerals::{Numerals, is_roman};
use super::{Text, Volume};
use crate::diag::{Diagnostics, codes};
use crate::locale::FORMATS;

/// The scripts whose letters look alike.
const ALIKE: [Script; 3] = [Script::Latin, Script::Cyrillic, Script::Greek];

/// The scripts that are written together.
const TOGETHER: [Script; 5] =
    [Script::Han, Script::Hiragana, Script::Katakana, Script::Hangul, Script::Bopomofo];

/// The letters of Latin that look like those of Cyrillic.
const LOOKALIKES: &str = "aceopxy";

/// The script of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LanguageScript(Script);

impl LanguageScript {
    /// The script in which a language writes its dates.
    pub(super) fn of(volume: &Volume) -> Option<Self> {
        let leaf = volume.leaves.iter().find(|leaf| leaf.name == FORMATS)?;
        let month = leaf.manuscript.wording("month-name");
        let days = ["weekday-in-sentence", "weekday-in-row"];
        let days = days.into_iter().filter_map(|id| leaf.manuscript.wording(id));
        let mut letters: BTreeMap<&str, (usize, Script)> = BTreeMap::new();
        for wording in month.into_iter().chain(days) {
            for reading in &wording.readings {
                let text = &leaf.manuscript.file.text;
                let line = Line::new(text, reading, Lines::Own, &Default::default());
                for script in line.text.chars().filter_map(script_of) {
                    letters.entry(script.full_name()).or_insert((0, script)).0 += 1;
                }
            }
        }
        let most = letters.into_values().max_by_key(|(count, _)| *count)?;
        Some(Self(most.1))
    }

    fn has(self, script: Script) -> bool {
        script == self.0 || [script, self.0].iter().all(|one| TOGETHER.contains(one))
    }
}

/// Complains about words in another script, and about words in two.
pub(super) fn check(text: &Text<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    let Some(own) = text.language.script else { return said };
    for line in text.lines(Lines::Own) {
        let literals = Numerals::literals(&line);
        let is_literal = |range: &Range<usize>| {
            let place = line.range(range.clone());
            literals
                .iter()
                .any(|one| one.start <= place.start && place.end <= one.end)
        };
        let mut strange: Option<Range<usize>> = None;
        for word in words(&line.text) {
            let letters = &line.text[word.clone()];
            if let Some(range) = mixed(letters, &line.text, &word, own) {
                let place = text.place(line.range(range.clone()));
                let complaint = codes::script_mixed(place, letters, &line.text[range]);
                said.push(text.about(complaint));
                continue;
            }
            if !is_strange(letters, own) || is_allowed(letters, text) || is_literal(&word)
            {
                continue;
            }
            // A phrase is one mistake.
            match &mut strange {
                Some(phrase)
                    if line.text[phrase.end..word.start]
                        .trim_matches([' ', '-'])
                        .is_empty() =>
                {
                    phrase.end = word.end;
                }
                _ => {
                    foreign(text, &line, strange.take(), &mut said);
                    strange = Some(word);
                }
            }
        }
        foreign(text, &line, strange, &mut said);
    }
    said
}

fn foreign(
    text: &Text<'_>,
    line: &Line,
    phrase: Option<Range<usize>>,
    said: &mut Diagnostics,
) {
    let Some(phrase) = phrase else { return };
    let place = text.place(line.range(phrase.clone()));
    let complaint = codes::script_foreign(place, &line.text[phrase]);
    said.push(text.about(complaint));
}

fn is_strange(word: &str, own: LanguageScript) -> bool {
    word.chars().count() > 1
        && !word.chars().filter_map(script_of).any(|script| own.has(script))
}

/// Whether a word stays as it is: a name that the terms or the customs have in this
/// form, or a number of Rome.
fn is_allowed(word: &str, text: &Text<'_>) -> bool {
    let names = text
        .language
        .glossary
        .names
        .iter()
        .flat_map(|name| name.text.split(' '));
    let mut names =
        names.chain(text.language.volume.customs.names.iter().map(String::as_str));
    names.any(|name| name == word) || word.chars().all(is_roman)
}

/// The letters of a word that are not in the script of the others.
fn mixed(
    letters: &str,
    line: &str,
    word: &Range<usize>,
    own: LanguageScript,
) -> Option<Range<usize>> {
    let scripts: Vec<(usize, char, Script)> = letters
        .char_indices()
        .filter_map(|(at, char)| Some((at, char, script_of(char)?)))
        .filter(|(_, _, script)| ALIKE.contains(script))
        .collect();
    let count =
        |script: Script| scripts.iter().filter(|(_, _, one)| *one == script).count();
    let most = ALIKE
        .into_iter()
        .max_by_key(|script| (count(*script), own.has(*script)))?;
    let is_lone = |char: char| {
        let label = |char: char| "()[]".contains(char);
        let beside = line[..word.start].chars().next_back().is_some_and(label)
            || line[word.end..].chars().next().is_some_and(label);
        let is_all = line.trim().len() == letters.len();
        letters.chars().count() == 1 && !is_all && LOOKALIKES.contains(char) && !beside
    };
    let odd = scripts.iter().find(|(_, char, script)| {
        let alone = !own.has(*script) && ALIKE.contains(&own.0) && is_lone(*char);
        *script != most && count(most) > 0 || alone
    })?;
    let start = word.start + odd.0;
    Some(start..start + odd.1.len_utf8())
}

/// The words of a text: letters of any script but those that are written without
/// spaces, which are words of their own.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut before: Option<bool> = None;
    for (at, char) in text.char_indices() {
        let Some(script) = script_of(char) else {
            // Marks belong to the letter before them.
            let is_mark = char.script() == Script::Inherited;
            before = before.filter(|_| is_mark);
            continue;
        };
        let together = TOGETHER.contains(&script);
        let end = at + char.len_utf8();
        match words.last_mut() {
            Some(last) if before == Some(together) => last.end = end,
            _ => words.push(at..end),
        }
        before = Some(together);
    }
    words
}

/// The script of a letter.
fn script_of(char: char) -> Option<Script> {
    let script = char.script();
    let is_letter =
        char.is_alphabetic() && script != Script::Common && script != Script::Inherited;
    is_letter.then_some(script)
}

/// Whether a character is one of Han.
pub(super) fn is_han(char: char) -> bool {
    script_of(char) == Some(Script::Han)
}
