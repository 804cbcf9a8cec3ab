//! The lines of each message in a file, whatever else is wrong with the file.
//!
//! Invariant: nothing is parsed, so that a file that cannot be read still says
//! where its messages stand.

use std::ops::Range;

use crate::diag::File;

/// A message or a term with its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The id; that of a term begins with a hyphen.
    pub id: String,
    /// From its id to the next message, term or comment, in bytes.
    pub range: Range<usize>,
}

/// The messages and terms of a text in their order.
pub fn sections(text: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut offset = 0;
    // Whether the lines here belong to the last section.
    let mut inside = false;
    for line in text.split_inclusive('\n') {
        let begins = line
            .starts_with(|char: char| char.is_ascii_alphabetic() || "-#".contains(char));
        if begins {
            inside = false;
        }
        if let Some(id) = id(line) {
            sections.push(Section { id: id.to_owned(), range: offset..offset });
            inside = true;
        }
        offset += line.len();
        if let (true, Some(last)) = (inside, sections.last_mut()) {
            last.range.end = offset;
        }
    }
    sections
}

/// A file without some of its messages. Every other one stays on its line.
pub fn without(file: &File, ids: &[String]) -> File {
    let mut text = String::with_capacity(file.text.len());
    let mut copied = 0;
    for section in sections(&file.text) {
        if !ids.contains(&section.id) {
            continue;
        }
        text.push_str(&file.text[copied..section.range.start]);
        let lines = file.text[section.range.clone()].matches('\n').count();
        text.extend(std::iter::repeat_n('\n', lines));
        copied = section.range.end;
    }
    text.push_str(&file.text[copied..]);
    File::new(file.path.clone(), text)
}

/// The id with which a line begins a message or a term.
fn id(line: &str) -> Option<&str> {
    let id = line.split_once('=')?.0.trim_end();
    let name = id.strip_prefix('-').unwrap_or(id);
    let is_name = name.starts_with(|char: char| char.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    is_name.then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
# A comment
a = One { $x
    two
# Another
-b = Trois

c
d =
    { $setting ->
        [list] quatre
       *[heading] Quatre
    }
";

    #[test]
    fn a_broken_file_still_says_where_its_messages_stand() {
        let found: Vec<(String, &str)> = sections(TEXT)
            .into_iter()
            .map(|section| (section.id, &TEXT[section.range]))
            .collect();
        let found: Vec<(&str, &str)> =
            found.iter().map(|(id, lines)| (id.as_str(), *lines)).collect();
        let last = "d =\n    { $setting ->\n        [list] quatre\n       *[heading] Quatre\n    }\n";
        assert_eq!(
            found,
            [("a", "a = One { $x\n    two\n"), ("-b", "-b = Trois\n\n"), ("d", last)]
        );
    }

    #[test]
    fn what_is_left_stays_on_its_line() {
        let file = File::new("a.ftl", TEXT);
        let left = without(&file, &["a".into()]);
        assert_eq!(left.text.lines().count(), TEXT.lines().count());
        let line = |text: &str| text.lines().position(|line| line.starts_with("-b"));
        assert_eq!(line(&left.text), line(TEXT));
        assert!(!left.text.contains("One"));
        assert_eq!(*without(&file, &[]).text, *TEXT);
    }
}
