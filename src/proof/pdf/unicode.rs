//! The characters that the glyphs of a font stand for: its `ToUnicode` table.
//!
//! Invariant: only fonts with codes of two bytes are read, the only ones in
//! which all scripts of the languages can be written.

use lopdf::{Dictionary, Document, Object};

use super::codes::Codes;
use super::text_string;
use crate::proof::Damage;

/// The characters of each code of a font.
#[derive(Debug, Default)]
pub(super) struct Characters(Codes<String>);

/// A piece of a `ToUnicode` table.
#[derive(Debug, PartialEq, Eq)]
enum Token {
    Hex(Vec<u8>),
    Word(Vec<u8>),
}

impl Characters {
    /// The characters of a font.
    pub(super) fn of(font: &Dictionary, file: &Document) -> Result<Self, Damage> {
        let encoding = font.get_deref(b"Encoding", file).and_then(Object::as_name);
        if encoding.ok() != Some(b"Identity-H") {
            return Err(Damage("a font has codes of an unknown kind".into()));
        }
        let table = font.get_deref(b"ToUnicode", file).and_then(Object::as_stream);
        let table = table.and_then(|stream| stream.get_plain_content());
        let table =
            table.map_err(|_| Damage("a font does not tell its characters".into()))?;
        Ok(Self::parse(&table))
    }

    fn parse(table: &[u8]) -> Self {
        let mut characters = Self::default();
        let mut operands = Vec::new();
        for token in tokens(table) {
            match token {
                Token::Hex(_) => operands.push(token),
                Token::Word(word) => match word.as_slice() {
                    b"endbfchar" => characters.singles(&std::mem::take(&mut operands)),
                    b"endbfrange" => characters.ranges(&std::mem::take(&mut operands)),
                    b"[" | b"]" => operands.push(Token::Word(word)),
                    _ => operands.clear(),
                },
            }
        }
        characters
    }

    fn singles(&mut self, operands: &[Token]) {
        for pair in operands.chunks_exact(2) {
            if let [Token::Hex(code), Token::Hex(text)] = pair {
                self.0.insert(number(code), utf16(text));
            }
        }
    }

    fn ranges(&mut self, operands: &[Token]) {
        let mut rest = operands.iter();
        while let (Some(Token::Hex(first)), Some(Token::Hex(last))) =
            (rest.next(), rest.next())
        {
            let codes = number(first)..=number(last);
            match rest.next() {
                Some(Token::Hex(text)) => self.range(codes, text),
                Some(Token::Word(_)) => {
                    let listed = rest.by_ref().map_while(|token| match token {
                        Token::Hex(text) => Some(utf16(text)),
                        Token::Word(_) => None,
                    });
                    // All of the list, though it be longer than its range.
                    let listed: Vec<String> = listed.collect();
                    self.0.extend(codes.zip(listed));
                }
                None => return,
            }
        }
    }

    /// Codes of which each stands for the character after that of the last.
    fn range(&mut self, codes: std::ops::RangeInclusive<u16>, text: &[u8]) {
        let Some((last, start)) = units(text).split_last().map(|(l, s)| (*l, s.to_vec()))
        else {
            return;
        };
        for (code, unit) in codes.zip(last..) {
            let units: Vec<u16> = start.iter().copied().chain([unit]).collect();
            self.0.insert(code, String::from_utf16_lossy(&units));
        }
    }

    /// The characters of the glyph with a code.
    pub(super) fn get(&self, code: u16) -> Option<&str> {
        self.0.get(code).map(String::as_str)
    }
}

/// The number of a code.
pub(super) fn number(code: &[u8]) -> u16 {
    code.iter().fold(0, |number, byte| (number << 8) | u16::from(*byte))
}

fn units(text: &[u8]) -> Vec<u16> {
    text.chunks(2).map(number).collect()
}

fn utf16(text: &[u8]) -> String {
    text_string(&[&[0xFE, 0xFF], text].concat())
}

fn tokens(table: &[u8]) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = table;
    while let [first, after @ ..] = rest {
        let length = match first {
            b'<' if after.first() != Some(&b'<') => {
                let length = after.iter().take_while(|byte| **byte != b'>').count();
                tokens.push(Token::Hex(hex(&after[..length])));
                length + 2
            }
            b'[' | b']' => {
                tokens.push(Token::Word(vec![*first]));
                1
            }
            byte if byte.is_ascii_alphabetic() => {
                let length =
                    rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
                tokens.push(Token::Word(rest[..length].to_vec()));
                length
            }
            b'<' => 2,
            b'%' => rest.iter().take_while(|byte| **byte != b'\n').count(),
            _ => 1,
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    tokens
}

fn hex(digits: &[u8]) -> Vec<u8> {
    let digit = |digit: &u8| char::from(*digit).to_digit(16);
    let digits: Vec<u32> = digits.iter().filter_map(digit).collect();
    let byte = |pair: &[u32]| pair.iter().fold(0, |byte, digit| byte * 16 + *digit as u8);
    digits.chunks(2).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singles_ranges_and_lists_are_read() {
        let table = b"/CMapName /Custom def << /Supplement 0 >> 1 begincodespacerange\n\
            <0000> <FFFF> endcodespacerange % <0001> <0062>\n\
            2 beginbfchar % <0009> <0062>\n\
            <0001> <0061> <0002> <00660069> endbfchar\n\
            2 beginbfrange <0003> <0005> <0410> <0006> <0007> [<0030> <D83DDE00>] endbfrange";
        let characters = Characters::parse(table);
        let text: String = [1, 2, 3, 5, 6, 7]
            .into_iter()
            .map(|code| characters.get(code).unwrap())
            .collect();
        assert_eq!(text, "afi\u{410}\u{412}0\u{1F600}");
        assert_eq!(characters.get(9), None);
    }

    #[test]
    fn a_damaged_table_is_no_panic() {
        for table in ["<", "<0", "1 beginbfrange <0001> <FFFF> [", "endbfrange endbfchar"]
        {
            Characters::parse(table.as_bytes());
        }
        let table =
            b"1 beginbfrange <0001> <0002> [<0041>] <0003> <0003> <0043> endbfrange";
        let characters = Characters::parse(table);
        assert_eq!(characters.get(3), Some("C"));
    }
}
