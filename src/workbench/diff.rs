//! What changed in an original since it was translated, word by word.

use serde::Serialize;
use similar::{Algorithm, ChangeTag, capture_diff_slices};

use super::bitext::{Bitext, State};
use super::form;
use crate::diag::Place;
use crate::locale::is_wide;

/// A message whose original has changed.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The id.
    pub id: String,
    /// The state of the translation.
    pub state: State,
    /// Where the translation is.
    pub place: Place,
    /// The original now, with what was removed from it.
    pub pieces: Vec<Piece>,
    /// The translation as it is.
    pub translation: String,
}

/// A piece of a text that has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// It was there and is there.
    Kept(String),
    /// It was there.
    Removed(String),
    /// It is there now.
    Added(String),
}

impl Piece {
    /// The piece in brackets where it changed.
    pub fn marked(&self) -> String {
        match self {
            Self::Kept(text) => text.clone(),
            Self::Removed(text) => format!("[-{text}-]"),
            Self::Added(text) => format!("{{+{text}+}}"),
        }
    }

    /// The piece for a terminal: in colour, and struck out or underlined for those
    /// who see no colours.
    pub fn coloured(&self) -> String {
        match self {
            Self::Kept(text) => text.clone(),
            Self::Removed(text) => format!("\u{1b}[31;9m{text}\u{1b}[0m"),
            Self::Added(text) => format!("\u{1b}[32;4m{text}\u{1b}[0m"),
        }
    }
}

/// What changed in the original of a message since it was translated; none if
/// nothing did, or if it is not translated.
pub fn difference(bitext: &Bitext, id: &str) -> Option<Difference> {
    let state = bitext.state(id);
    if !matches!(state, State::Stale | State::Updated) {
        return None;
    }
    let was = form::form(&bitext.base.get(id)?.original);
    let now = form::form(bitext.original(id)?);
    Some(Difference {
        id: id.to_owned(),
        state,
        place: bitext.translation.as_ref()?.place(id),
        pieces: pieces(&was, &now),
        translation: form::form(bitext.translation(id)?),
    })
}

/// Two texts as one: what is the same, what is gone and what is new.
fn pieces(was: &str, now: &str) -> Vec<Piece> {
    let (old, new) = (tokens(was), tokens(now));
    let mut pieces: Vec<Piece> = Vec::new();
    for operation in capture_diff_slices(Algorithm::Patience, &old, &new) {
        for change in operation.iter_changes(&old, &new) {
            let text = change.value();
            match (change.tag(), pieces.last_mut()) {
                (ChangeTag::Equal, Some(Piece::Kept(before)))
                | (ChangeTag::Delete, Some(Piece::Removed(before)))
                | (ChangeTag::Insert, Some(Piece::Added(before))) => {
                    before.push_str(text);
                }
                (ChangeTag::Equal, _) => pieces.push(Piece::Kept(text.to_owned())),
                (ChangeTag::Delete, _) => pieces.push(Piece::Removed(text.to_owned())),
                (ChangeTag::Insert, _) => pieces.push(Piece::Added(text.to_owned())),
            }
        }
    }
    pieces
}

/// A text in words: a placeable and a tag are one each, and so is a character
/// of a script that puts no space between words.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '{' => rest.find('}').map_or(1, |end| end + 1),
            '<' => rest.find('>').map_or(1, |end| end + 1),
            char if is_word(char) => {
                rest.find(|char| !is_word(char)).unwrap_or(rest.len())
            }
            char => char.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after;
    }
    tokens
}

fn is_word(char: char) -> bool {
    (char.is_alphanumeric() || "’'".contains(char)) && !is_wide(char)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(was: &str, now: &str) -> String {
        pieces(was, now).iter().map(Piece::marked).collect()
    }

    #[test]
    fn words_are_compared_and_han_character_by_character() {
        assert_eq!(
            marked(
                "The draft work,{ fn-a } attached.",
                "The proposed work,{ fn-b } attached."
            ),
            "The [-draft-]{+proposed+} work,[-{ fn-a }-]{+{ fn-b }+} attached."
        );
        assert_eq!(marked("会议开幕", "会议闭幕"), "会议[-开-]{+闭+}幕");
        assert_eq!(marked("<em>a</em>", "<strong>a</em>"), "[-<em>-]{+<strong>+}a</em>");
        assert_eq!(marked("", "new"), "{+new+}");
    }
}
