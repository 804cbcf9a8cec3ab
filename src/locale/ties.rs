//! Where no line may break: the ties that the profile of a language lists.
//!
//! A tie is written as the words that it holds together: `# mai`,
//! `paragraphe* #`, `M. *`. Its spaces become no-break spaces. A `~` stands
//! where the script writes no space; there the words are joined invisibly.
//!
//! Invariant: the rules are those of the profile. What is known here is what a
//! number, a letter and a word is.

mod places;

use std::collections::BTreeMap;

use self::places::{Places, Search};

/// What a text has in the place of something that no tie looks into: a code, a
/// phrase in another language, the call of a note.
pub const STRANGER: char = '\u{FFFC}';

/// The ties of a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ties {
    ties: Vec<Tie>,
    /// The characters by which ties are looked for, sorted.
    anchors: Vec<char>,
}

/// A tie, and where it is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Tie {
    pieces: Vec<Token>,
    search: Search,
}

/// How a line is kept from breaking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    /// The space at this place does not break.
    Space,
    /// An invisible joiner stands before the character at this place.
    Joiner,
}

/// A piece of a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// This character, large or small.
    Literal(char),
    /// `#`: one digit or more.
    Number,
    /// `9`: one digit.
    Digit,
    /// `*` in a word: any letters, or none.
    Letters,
    /// `_`: one letter.
    Letter,
    /// `^`: one capital letter.
    Capital,
    /// `*` as a word: whatever stands there.
    Anything,
    /// `&`: a Roman number in capitals.
    Roman,
    /// A space, which the tie holds.
    Space,
    /// `~`: no space; the tie holds here.
    Seam,
}

impl Ties {
    /// Reads the ties of a profile.
    ///
    /// # Errors
    /// The first that holds nothing together.
    pub fn parse(written: &[String]) -> Result<Self, &str> {
        let mut ties = Vec::new();
        for tie in written {
            let pieces = tokens(tie).ok_or(tie.as_str())?;
            ties.push(Tie { search: Search::of(&pieces), pieces });
        }
        let mut anchors: Vec<char> =
            ties.iter().filter_map(|tie| tie.search.anchor()).collect();
        anchors.sort_unstable();
        anchors.dedup();
        Ok(Self { ties, anchors })
    }

    /// The places in a text where a line must not break.
    pub fn joins(&self, text: &[char]) -> BTreeMap<usize, Join> {
        let text = Subject::new(text);
        let places = Places::of(&text, &self.anchors);
        let mut joins = BTreeMap::new();
        for Tie { pieces, search } in &self.ties {
            places.each(*search, |place| text.match_tie(pieces, place, &mut joins));
        }
        joins
    }
}

/// The pieces of a tie; none if it holds nothing together.
fn tokens(tie: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = tie;
    loop {
        let end = rest.find([' ', '~']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        match word {
            "" => return None,
            "*" => tokens.push(Token::Anything),
            _ => tokens.extend(word.chars().map(token)),
        }
        let mut after = after.chars();
        match after.next() {
            Some(' ') => tokens.push(Token::Space),
            Some(_) => tokens.push(Token::Seam),
            None => break,
        }
        rest = after.as_str();
    }
    let holds = tokens.contains(&Token::Space) || tokens.contains(&Token::Seam);
    holds.then_some(tokens)
}

fn token(char: char) -> Token {
    match char {
        '#' => Token::Number,
        '9' => Token::Digit,
        '*' => Token::Letters,
        '_' => Token::Letter,
        '^' => Token::Capital,
        '&' => Token::Roman,
        other => Token::Literal(small(other)),
    }
}

/// A text in which ties are looked for.
struct Subject<'a> {
    text: &'a [char],
    /// The same in small letters.
    small: Vec<char>,
    /// Which characters make one word with one like it beside it.
    in_word: Vec<bool>,
    /// How many letters stand at each place in a row.
    letters: Vec<usize>,
}

impl<'a> Subject<'a> {
    /// Finds out once what all ties ask.
    fn new(text: &'a [char]) -> Self {
        let mut letters = vec![0; text.len()];
        let mut in_word = vec![false; text.len()];
        let mut in_a_row = 0;
        for (place, char) in text.iter().enumerate().rev() {
            let is_letter = char.is_alphabetic();
            in_a_row = if is_letter { in_a_row + 1 } else { 0 };
            letters[place] = in_a_row;
            in_word[place] = *char < NO_WORDS && (is_letter || char.is_numeric());
        }
        let small = text.iter().copied().map(small).collect();
        Self { text, small, in_word, letters }
    }

    /// Whether the characters before and after this place belong to one word.
    fn is_inside_word(&self, at: usize) -> bool {
        self.in_word[at - 1] && self.in_word[at]
    }

    /// Notes the joins of a tie that starts here.
    fn match_tie(&self, tie: &[Token], start: usize, joins: &mut BTreeMap<usize, Join>) {
        let is_whole = matches!(tie.first(), Some(Token::Anything))
            || start == 0
            || !self.is_inside_word(start);
        let mut found = Vec::new();
        if is_whole && self.matches(tie, start, &mut found) {
            joins.extend(found);
        }
    }

    /// Whether the text goes on with these pieces; their joins are noted.
    fn matches(&self, tie: &[Token], at: usize, found: &mut Vec<(usize, Join)>) -> bool {
        let Some((first, rest)) = tie.split_first() else {
            return true;
        };
        let here = self.text.get(at).copied();
        let one = |fits: bool, found: &mut Vec<(usize, Join)>| {
            fits && self.ends_well(rest, at + 1) && self.matches(rest, at + 1, found)
        };
        match first {
            Token::Literal(char) => one(self.small.get(at) == Some(char), found),
            Token::Digit => one(here.is_some_and(char::is_numeric), found),
            Token::Letter => one(here.is_some_and(char::is_alphabetic), found),
            Token::Capital => one(here.is_some_and(char::is_uppercase), found),
            Token::Roman => {
                let numeral = self.run(at, is_roman);
                let is_word = numeral > 0
                    && self.in_word.get(at + numeral).is_none_or(|after| !after);
                is_word && self.matches(rest, at + numeral, found)
            }
            Token::Anything => {
                here.is_some_and(|char| !is_space(char)) && {
                    self.matches(rest, at + 1, found)
                }
            }
            Token::Number => {
                let digits = self.run(at, char::is_numeric);
                digits > 0
                    && self.ends_well(rest, at + digits)
                    && self.matches(rest, at + digits, found)
            }
            Token::Letters => {
                let letters = self.letters.get(at).copied().unwrap_or(0);
                (0..=letters).rev().any(|taken| self.matches(rest, at + taken, found))
            }
            Token::Space => {
                let fits =
                    here.is_some_and(is_space) && self.matches(rest, at + 1, found);
                if fits && here == Some(' ') {
                    found.push((at, Join::Space));
                }
                fits
            }
            Token::Seam => {
                let fits = self.matches(rest, at, found);
                if fits && self.is_seam(at) {
                    found.push((at, Join::Joiner));
                }
                fits
            }
        }
    }

    /// Whether a tie that ends here ends with a word.
    fn ends_well(&self, rest: &[Token], end: usize) -> bool {
        let ended = rest.is_empty();
        !ended || end >= self.text.len() || !self.is_inside_word(end)
    }

    /// How many characters of a kind stand here in a row.
    fn run(&self, at: usize, kind: impl Fn(char) -> bool) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        rest.iter().take_while(|char| kind(**char)).count()
    }

    /// Whether nothing joins the characters before and after this place yet.
    fn is_seam(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.text.get(before));
        before.is_some_and(|before| *before != '\u{2060}')
            && self.text.get(at).is_some_and(|after| *after != '\u{2060}')
    }
}

/// Whether a Roman number may be written with this character. A capital that is no
/// number, as in "Committee C", does no harm: it belongs to the word as well.
fn is_roman(char: char) -> bool {
    matches!(char, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M')
}

/// A space, be it typed so that it does not break or not.
fn is_space(char: char) -> bool {
    matches!(char, ' ' | '\u{A0}' | '\u{202F}')
}

/// Where the scripts without spaces begin, in which every character may be a word.
const NO_WORDS: char = '\u{2E80}';

/// The small letter; the character itself where there is not exactly one.
fn small(char: char) -> char {
    if char.is_ascii() {
        return char.to_ascii_lowercase();
    }
    let mut lower = char.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(small), None) => small,
        _ => char,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text with its joins: `_` for a no-break space, `~` for a joiner.
    fn joined(ties: &[&str], text: &str) -> String {
        let ties: Vec<String> = ties.iter().map(|tie| (*tie).to_owned()).collect();
        let chars: Vec<char> = text.chars().collect();
        let joins = Ties::parse(&ties).unwrap().joins(&chars);
        let mut out = String::new();
        for (index, char) in chars.into_iter().enumerate() {
            match joins.get(&index) {
                Some(Join::Space) => out.push('_'),
                Some(Join::Joiner) => out.extend(['~', char]),
                None => out.push(char),
            }
        }
        out
    }

    #[test]
    fn a_number_stays_with_its_month() {
        let ties = ["# mai", "#er mai", "# de mayo"];
        assert_eq!(joined(&ties, "le 29 mai 2023"), "le 29_mai 2023");
        assert_eq!(joined(&ties, "le 1er mai, le 2 maires"), "le 1er_mai, le 2 maires");
        assert_eq!(joined(&ties, "5 de mayo, 5 de los"), "5_de_mayo, 5 de los");
    }

    #[test]
    fn a_short_word_stays_with_what_follows() {
        let ties = ["в *", "* —", "пункт* #"];
        assert_eq!(joined(&ties, "В Вене (в мае)"), "В_Вене (в_мае)");
        assert_eq!(joined(&ties, "слов в слове"), "слов в_слове");
        assert_eq!(joined(&ties, "повестка — это"), "повестка_— это");
        assert_eq!(joined(&ties, "с пунктом 12, пунктир а"), "с пунктом_12, пунктир а");
    }

    #[test]
    fn letters_may_come_before_a_word() {
        let ties = ["*فقرة #", "# و#"];
        assert_eq!(joined(&ties, "وعملا بالفقرة 12 و13"), "وعملا بالفقرة_12_و13");
    }

    #[test]
    fn scripts_without_spaces_are_joined_invisibly() {
        let ties = ["#~年", "第~#", "#~段", "*/~_*"];
        assert_eq!(joined(&ties, "于2023年5月"), "于2023~年5月");
        assert_eq!(joined(&ties, "规则第12段"), "规则第~12~段");
        assert_eq!(joined(&ties, "أيار/مايو 11/2"), "أيار/~مايو 11/2");
        assert_eq!(joined(&["#~年"], "2023\u{2060}年"), "2023\u{2060}年");
    }

    #[test]
    fn initials_labels_and_groups_of_digits() {
        let ties = ["^. *", "_) *", "# 999"];
        assert_eq!(joined(&ties, "by A. B. Smith. The"), "by A._B._Smith. The");
        assert_eq!(joined(&ties, "soit a) veiller ab) x"), "soit a)_veiller ab) x");
        assert_eq!(joined(&ties, "10 700 mots en 2022 2023"), "10_700 mots en 2022 2023");
    }

    #[test]
    fn a_roman_number_stays_with_its_word() {
        let ties = ["комитет* &", "annex* &", "第~&"];
        assert_eq!(joined(&ties, "доклад Комитета II."), "доклад Комитета_II.");
        assert_eq!(joined(&ties, "annexes IV and V"), "annexes_IV and V");
        assert_eq!(joined(&ties, "annex Implementation"), "annex Implementation");
        assert_eq!(joined(&ties, "annex in"), "annex in");
        assert_eq!(joined(&ties, "第II部分"), "第~II部分");
        let before = ["& сессия", "&~期"];
        assert_eq!(joined(&before, "с II сессии, III сессия"), "с II сессии, III_сессия");
        assert_eq!(joined(&before, "第III期"), "第III~期");
    }

    #[test]
    fn a_stranger_is_something_but_no_letter() {
        let text = format!("в {STRANGER} и a{STRANGER} b");
        let expected = format!("в_{STRANGER} и a{STRANGER} b");
        assert_eq!(joined(&["в *", "_ b"], &text), expected);
    }

    #[test]
    fn a_space_that_does_not_break_is_left_as_it_is() {
        assert_eq!(joined(&["« *"], "« a"), "«_a");
        assert_eq!(joined(&["« *"], "«\u{A0}a"), "«\u{A0}a");
    }

    #[test]
    fn where_a_tie_is_looked_for_decides_nothing() {
        let written = [
            "# mai",
            "#er *",
            "9 a",
            "* –",
            "*/~_*",
            "*ab #",
            "^. *",
            "_) *",
            "a *",
            "& b",
            "(_) *",
            "第~#",
            "星~期~_",
            "#~年",
            "*a*b *",
            "_* a",
            "*~a",
        ];
        let all: Vec<char> = "aAbmi1２ ./)(–\u{A0}I年第星期會".chars().collect();
        let mut seed = 7_u32;
        let mut next = |below: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) as usize % below
        };
        let mut held = 0;
        for tie in written {
            let found = Ties::parse(&[tie.to_owned()]).unwrap();
            let mut everywhere = found.clone();
            everywhere.ties[0].search = Search::Everywhere;
            for _ in 0..3000 {
                let length = next(12);
                let text: Vec<char> = (0..length).map(|_| all[next(all.len())]).collect();
                let joins = found.joins(&text);
                assert_eq!(joins, everywhere.joins(&text), "{tie:?} in {text:?}");
                held += joins.len();
            }
        }
        assert!(held > 1000, "{held}");
    }

    #[test]
    fn what_holds_nothing_together_is_no_tie() {
        for wrong in ["", "mai", " mai", "# ", "#  mai", "~", "a~ b"] {
            let ties = [wrong.to_owned()];
            assert_eq!(Ties::parse(&ties), Err(wrong), "{wrong:?}");
        }
    }
}
