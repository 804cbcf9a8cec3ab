//! The bookmarks that name the messages of the text.
//!
//! A file that comes back from an editor is aligned with the words it was made
//! from by these names, whatever has become of the text between. Word takes
//! 40 letters, digits and underlines, with no difference between capitals and
//! small letters, and hides names that begin with an underline from its
//! dialogue. So the message `item-opening-p1` is `_item_opening_p1`, the term
//! `-body-x` is `__body_x`, and the second place of a message is `…__2`. An id
//! that is too long, or has a character that would be lost, is cut and told
//! apart by a digest: `_item_the_first_twenty__x2bd1c0de`. Who knows the messages
//! knows their names: a name depends on the id and on nothing else.
//!
//! Invariant: no name and no number is used twice in a file.

use std::collections::BTreeMap;

use docx_rs::{BookmarkEnd, BookmarkStart, ParagraphChild};

/// The most characters of a name that is not cut; what remains of Word's 40 is
/// for the number of the place.
const WHOLE: usize = 35;

/// The characters of an id that are left where it is cut.
const CUT: usize = 20;

/// The bookmarks of a file.
#[derive(Debug, Default)]
pub(super) struct Bookmarks {
    /// How often each name was used.
    used: BTreeMap<String, usize>,
    count: usize,
}

impl Bookmarks {
    /// A text in a bookmark that names its message.
    pub(super) fn around(
        &mut self,
        message: &str,
        text: Vec<ParagraphChild>,
    ) -> Vec<ParagraphChild> {
        let id = self.next();
        let name = self.free(&name(message));
        let start = BookmarkStart::new(id, name);
        let mut marked = vec![ParagraphChild::BookmarkStart(start)];
        marked.extend(text);
        marked.push(ParagraphChild::BookmarkEnd(BookmarkEnd::new(id)));
        marked
    }

    /// The number of a new bookmark.
    pub(super) fn next(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    fn free(&mut self, name: &str) -> String {
        let places = self.used.entry(name.to_owned()).or_default();
        *places += 1;
        match places {
            1 => name.to_owned(),
            _ => format!("{name}__{places}"),
        }
    }
}

/// The name of the first place of a message.
pub(super) fn name(message: &str) -> String {
    let underlined = format!("_{}", message.replace('-', "_"));
    if is_kept(message) && underlined.len() <= WHOLE {
        return underlined;
    }
    let cut: String = message
        .chars()
        .take(CUT)
        .map(|character| if character.is_ascii_alphanumeric() { character } else { '_' })
        .collect();
    format!("_{cut}__x{:08x}", digest(message))
}

/// Whether an id can be read off its name: it has only small letters, digits and
/// single hyphens, and does not end like the number of a place.
fn is_kept(message: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    message.bytes().all(|byte| known(byte) || byte == b'-')
        && !message.contains("--")
        && !message.ends_with('-')
}

/// FNV-1a in 32 bits: short, and the same on every machine.
fn digest(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |digest, byte| {
        (digest ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The message that a name of a whole id was made from.
    fn message(name: &str) -> String {
        let first = match name.rsplit_once("__") {
            Some((first, place)) if place.parse::<usize>().is_ok() => first,
            _ => name,
        };
        first.strip_prefix('_').unwrap().replace('_', "-")
    }

    #[test]
    fn a_name_tells_its_message() {
        let mut bookmarks = Bookmarks::default();
        for id in ["item-opening", "item-opening-p1", "-body-ctoc-cop", "fn-2"] {
            for _ in 0..3 {
                let name = bookmarks.free(&name(id));
                assert_eq!(message(&name), id, "{name}");
            }
        }
        assert_eq!(bookmarks.free(&name("item-opening")), "_item_opening__4");
    }

    #[test]
    fn what_cannot_be_told_is_told_apart() {
        let long = "item-a-very-long-name-that-somebody-gave-it-p1";
        let other = "item-a-very-long-name-that-somebody-gave-it-p2";
        for id in [long, other, "Item-opening", "item--2", "item_2", "item-", "été"] {
            let name = name(id);
            assert!(name.len() <= WHOLE && name.contains("__x"), "{name}");
            assert!(name.chars().all(|one| one.is_ascii_alphanumeric() || one == '_'));
        }
        assert_ne!(name(long), name(other));
        assert_eq!(name("Item-opening"), name("Item-opening"));
    }
}
