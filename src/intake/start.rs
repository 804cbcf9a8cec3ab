//! A new agenda: the facts that were given and the items that every agenda has.

use serde_json::{Map, Value, json};

use super::Draft;
use crate::diag::{Diagnostics, codes};
use crate::project::gate;
use crate::source;
use crate::workbench::{self, Message, Part};

/// The ids of the items before and after those that were given. Their titles are
/// the messages `starter-item-<id>` of each language.
const FIRST: [&str; 2] = ["opening", "adoption"];
const LAST: [&str; 2] = ["other-matters", "report"];

/// The item under which a new list of documents has its first: the agenda itself.
const DOCUMENTED: &str = "adoption";

/// The id of that document, and what says its title.
const DOCUMENT: (&str, &str) = ("agenda", "house-title-annotated-provisional-agenda");

/// The hours of the first meeting of a new timetable.
const HOURS: (&str, &str) = ("10:00", "13:00");

/// The first lines of a new source: how an editor knows the keys.
const SCHEMA: &str = "# yaml-language-server: $schema=agenda.schema.json\n";

/// What a new agenda begins with, as it was given.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The name of the source without its ending.
    pub stem: String,
    /// The facts by their keys in the source, in the order they are to stand.
    pub facts: Vec<(String, Value)>,
    /// The items between the adoption of the agenda and the other matters.
    pub items: Vec<Title>,
}

/// An item by its title in the language of the original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// The id of the item.
    pub id: String,
    /// The title, without end punctuation.
    pub text: String,
}

/// The name of a source by its symbol: `CTOC/COP/WG.2/2023/1` is
/// `ctoc-cop-wg-2-2023-1`.
pub fn stem(symbol: &str) -> String {
    words(symbol, usize::MAX).join("-")
}

/// The most characters of a name.
const MAX_NAME: usize = 100;

/// Refuses a name of a source that is not the name of one file in its folder on every
/// machine.
///
/// # Errors
/// The name is none.
pub fn check_name(name: &str) -> Result<(), Diagnostics> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let has_ending = |ending: &&str| name.to_ascii_lowercase().ends_with(ending);
    let is_name = (1..=MAX_NAME).contains(&name.len())
        && name.bytes().all(is_plain)
        && !name.starts_with('.')
        && ![".yaml", ".ftl"].iter().any(has_ending);
    match is_name {
        true => Ok(()),
        false => Err(codes::name_malformed(name, MAX_NAME).into()),
    }
}

impl Title {
    /// Refuses a title that no agenda can have.
    ///
    /// # Errors
    /// Nothing of it would be printed, or it holds what no document may hold.
    pub fn check(text: &str) -> Result<(), Diagnostics> {
        let is_unfit = |char: &char| char.is_control() || gate::is_forbidden(*char);
        if let Some(char) = text.chars().find(is_unfit).or_else(|| gate::misplaced(text))
        {
            return Err(codes::item_title_malformed(text, Some(char)).into());
        }
        match text.contains(gate::is_visible) {
            true => Ok(()),
            false => Err(codes::item_title_malformed(text, None).into()),
        }
    }

    /// An item with an id made from the first words of its title, or from its
    /// number among those given where it has no Latin letters.
    pub fn new(number: usize, text: &str) -> Self {
        let words = words(text, 4);
        let begins_well =
            |word: &String| word.starts_with(|c: char| c.is_ascii_lowercase());
        let id = match words.first() {
            Some(first) if begins_well(first) => words.join("-"),
            _ => format!("matter-{number}"),
        };
        Self { id, text: text.trim().to_owned() }
    }
}

/// The first words of a text as they may stand in an id.
fn words(text: &str, most: usize) -> Vec<String> {
    text.split(|char: char| !char.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(most)
        .map(str::to_ascii_lowercase)
        .collect()
}

impl Start {
    /// The source.
    pub fn source(&self) -> Draft {
        let ids = FIRST.into_iter().map(str::to_owned);
        let given = self.items.iter().map(|item| item.id.clone());
        let ids = ids.chain(given).chain(LAST.map(str::to_owned));
        let ids: Vec<String> = ids.collect();
        let mut facts: Map<String, Value> = self.facts.iter().cloned().collect();
        let entry = |id: &String| match self.is("list-of-documents") && id == DOCUMENTED {
            true => json!({ "id": id, "documents": [self.first_document()] }),
            false => json!({ "id": id }),
        };
        facts.insert("agenda".into(), ids.iter().map(entry).collect());
        if self.is("organization-of-work") {
            let (from, to) = HOURS;
            let meeting = json!({ "from": from, "to": to, "items": ids });
            let date = self.fact("session").map(|session| session["from"].clone());
            let day = json!({ "date": date, "meetings": [meeting] });
            facts.insert("timetable".into(), json!({ "days": [day] }));
        }
        Draft {
            path: format!("sources/{}.yaml", self.stem),
            text: format!("{SCHEMA}{}", source::write(&Value::Object(facts))),
        }
    }

    /// The words of a language; the titles that were given are in the original only.
    ///
    /// # Errors
    /// A title that no Fluent file can hold.
    pub fn words(
        &self,
        tag: &str,
        is_original: bool,
        starter: impl Fn(&str) -> Result<String, Diagnostics>,
    ) -> Result<Draft, Diagnostics> {
        let own = |id: &str| -> Result<Message, Diagnostics> {
            Ok(message(id, &starter(&format!("starter-item-{id}"))?))
        };
        let mut messages = FIRST.map(own).into_iter().collect::<Result<Vec<_>, _>>()?;
        if is_original {
            messages.extend(self.items.iter().map(|item| message(&item.id, &item.text)));
        }
        for id in LAST {
            messages.push(own(id)?);
        }
        if self.is("list-of-documents") {
            let (id, title) = DOCUMENT;
            messages.push(Message {
                id: format!("doc-{id}"),
                comment: "Title of a document before the body.".into(),
                parts: vec![Part::Text(starter(title)?)],
            });
        }
        Ok(Draft {
            path: format!("locales/{tag}/documents/{}.ftl", self.stem),
            text: workbench::compose(&self.heading(), &messages)?,
        })
    }

    fn heading(&self) -> String {
        let symbol = self.fact("symbol").and_then(Value::as_str);
        format!("The words of {}", symbol.unwrap_or(&self.stem))
    }

    /// The document of a new list, which has the symbol of the list until somebody
    /// writes its own.
    fn first_document(&self) -> Value {
        json!({ "id": DOCUMENT.0, "symbol": self.fact("symbol") })
    }

    fn is(&self, document_type: &str) -> bool {
        self.fact("type").is_some_and(|given| given == document_type)
    }

    fn fact(&self, key: &str) -> Option<&Value> {
        let mut facts = self.facts.iter();
        facts.find(|(known, _)| known == key).map(|(_, fact)| fact)
    }
}

fn message(id: &str, title: &str) -> Message {
    Message {
        id: format!("item-{id}"),
        comment: "Title of the item. No end punctuation.".into(),
        parts: vec![Part::Text(title.to_owned())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_from_symbols_and_titles() {
        assert_eq!(stem("CTOC/COP/WG.2/2023/1"), "ctoc-cop-wg-2-2023-1");
        let title = |text| Title::new(3, text).id;
        assert_eq!(title("Prevention of crime: the needs"), "prevention-of-crime-the");
        assert_eq!(title("2030 Agenda"), "matter-3");
        assert_eq!(title("其他事项"), "matter-3");
    }

    #[test]
    fn a_name_is_that_of_one_file_in_its_folder() {
        let longest = "a".repeat(MAX_NAME);
        for name in ["a", "ctoc-cop-wg-2-2023-1", "A_1.b", "a.yaml.b", "yaml", &longest] {
            assert!(check_name(name).is_ok(), "{name}");
        }
        let longer = "a".repeat(MAX_NAME + 1);
        for name in [
            "",
            "..",
            ".a",
            "../../a-zz",
            "sub/x",
            "a\\b",
            "x.yaml",
            "x.YAML",
            "x.ftl",
            "a b",
            "a\n",
            "\u{202E}a",
            "é",
            "/a",
            "c:a",
            &longer,
        ] {
            let refused = check_name(name).unwrap_err();
            assert_eq!(refused.iter().next().unwrap().code, "name-malformed", "{name}");
        }
    }

    #[test]
    fn a_title_has_words_that_can_be_printed() {
        for title in ["Opening", ".", "نص \u{200F}", "x"] {
            assert!(Title::check(title).is_ok(), "{title}");
        }
        for title in [
            "",
            " ",
            "\u{A0}",
            "\u{200F}",
            "\u{AD}\u{2060}",
            "a\nb",
            "\u{1B}[0m",
            "a \u{301}",
        ] {
            let refused = Title::check(title).unwrap_err();
            assert_eq!(refused.iter().next().unwrap().code, "item-title-malformed");
        }
    }
}
