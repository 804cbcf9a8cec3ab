//! `distr new`: a new agenda from options, and from answers on a terminal.

use std::io::{IsTerminal, stderr, stdin};

use dialoguer::{Input, Select};
use serde_json::{Value, json};

use super::args::NewArguments;
use super::desk::Desk;
use crate::agenda::{Date, Language};
use crate::diag::{Diagnostics, codes};
use crate::intake::{Start, Title, check_name, stem};
use crate::workbench::Request;
use crate::workshop::{Chosen, Workshop};

/// Writes a new agenda.
pub(super) fn new(arguments: &NewArguments, desk: &mut Desk) -> Result<(), Diagnostics> {
    if let Some(name) = &arguments.name {
        check_name(name)?;
    }
    for title in &arguments.items {
        Title::check(title)?;
    }
    let workshop = desk.open(&[])?;
    let asks = stdin().is_terminal() && stderr().is_terminal();
    let facts = Facts::gather(arguments, &workshop, asks)?;
    let (start, original) = facts.start(arguments, &workshop)?;
    let changes = workshop.start(&start, &original)?;
    let bench = desk.open_bench()?;
    bench.write(&changes)?;
    // Only now there are originals that translations can be compared with.
    let chosen = Chosen { ids: Vec::new(), file: Some(start.stem.clone()) };
    let report = desk.open_bench()?.sync(&chosen, &Request::default())?;
    bench.write(&report.changes)?;
    if desk.is_human() {
        for change in &changes {
            desk.tell(&format!("{}: written", change.path));
        }
        let language = format!("locales/{original}/documents/{}.ftl", start.stem);
        desk.tell(&format!("then: complete {} and {language}", changes[0].path));
        desk.tell(&format!("      distr build {} -l {original}", changes[0].path));
    }
    desk.say(&report.said);
    Ok(())
}

/// The facts that every agenda needs.
struct Facts {
    symbol: String,
    body: String,
    date: String,
    city: String,
    from: String,
    to: String,
    items: Vec<String>,
}

impl Facts {
    /// Takes the facts from the options, and asks for what lacks.
    fn gather(
        given: &NewArguments,
        workshop: &Workshop,
        asks: bool,
    ) -> Result<Self, Diagnostics> {
        let mut missing = Vec::new();
        let mut fact =
            |option: &'static str,
             given: &Option<String>,
             ask: &dyn Fn() -> Result<String, dialoguer::Error>| {
                match given {
                    Some(text) => Ok(text.clone()),
                    None if asks => ask().map_err(|error| unanswered(&error)),
                    None => {
                        missing.push(option);
                        Ok(String::new())
                    }
                }
            };
        let bodies: Vec<String> =
            workshop.bodies().into_iter().map(str::to_owned).collect();
        let facts = Self {
            symbol: fact("--symbol", &given.symbol, &|| ask_text("Symbol"))?,
            body: fact("--body", &given.body, &|| ask_one_of("Body", &bodies))?,
            date: fact("--date", &given.date, &|| ask_date("Date in the masthead"))?,
            city: fact("--city", &given.city, &|| {
                ask_one_of("City", &workshop.cities())
            })?,
            from: fact("--from", &given.from, &|| ask_date("First day of the session"))?,
            to: fact("--to", &given.to, &|| ask_date("Last day of the session"))?,
            items: match given.items.as_slice() {
                [] if asks => ask_items().map_err(|error| unanswered(&error))?,
                items => items.to_vec(),
            },
        };
        if missing.is_empty() {
            Ok(facts)
        } else {
            Err(codes::options_missing(&missing).into())
        }
    }

    /// What the new agenda begins with, and the language of its original.
    fn start(
        self,
        given: &NewArguments,
        workshop: &Workshop,
    ) -> Result<(Start, Language), Diagnostics> {
        let tag = given.original.clone();
        let tag = tag.unwrap_or_else(|| workshop.reference().to_string());
        let languages = workshop.languages();
        let original = languages.iter().find(|language| language.to_string() == tag);
        let Some(original) = original else {
            let tags: Vec<String> = languages.iter().map(Language::to_string).collect();
            let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
            return Err(codes::no_language(&tag, &tags).into());
        };
        let mut session = json!({
            "city": self.city,
            "from": self.from,
            "to": self.to,
        });
        if let Value::Object(session) = &mut session {
            let time = given.opening.as_ref().map(|time| ("opening", json!(time)));
            let number = given.number.map(|number| ("number", json!(number)));
            let more = time.into_iter().chain(number);
            session.extend(more.map(|(key, value)| (key.to_owned(), value)));
        }
        let issued = match given.languages.as_slice() {
            [] => None,
            tags => Some(("languages", json!(tags))),
        };
        let document_type = given.document_type.as_deref();
        let items = self.items.iter().zip(1..);
        let start = Start {
            stem: given.name.clone().unwrap_or_else(|| stem(&self.symbol)),
            facts: [
                ("symbol", json!(self.symbol)),
                ("type", json!(document_type.unwrap_or("annotated-provisional-agenda"))),
                ("body", json!(self.body)),
                ("date", json!(self.date)),
                ("original", json!(tag)),
            ]
            .into_iter()
            .chain(issued)
            .chain([("session", session)])
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
            items: items.map(|(title, number)| Title::new(number, title)).collect(),
        };
        Ok((start, original.clone()))
    }
}

/// A terminal that gave no answer.
fn unanswered(error: &dialoguer::Error) -> Diagnostics {
    codes::unreadable("the terminal", &error.to_string()).into()
}

fn ask_text(question: &str) -> Result<String, dialoguer::Error> {
    Input::new().with_prompt(question).interact_text()
}

fn ask_date(question: &str) -> Result<String, dialoguer::Error> {
    let prompt = format!("{question} (2027-03-01)");
    let is_date = |text: &String| text.parse::<Date>().map(|_| ());
    Input::new()
        .with_prompt(prompt)
        .validate_with(is_date)
        .interact_text()
}

fn ask_one_of(question: &str, known: &[String]) -> Result<String, dialoguer::Error> {
    let index = Select::new()
        .with_prompt(question)
        .items(known)
        .default(0)
        .interact()?;
    Ok(known.get(index).cloned().unwrap_or_default())
}

/// Whether an answer ends the titles or is one.
fn can_be_title(answer: &str) -> Result<(), &'static str> {
    match answer.trim().is_empty() {
        true => Ok(()),
        false => Title::check(answer).map_err(|_| "no document can hold this title"),
    }
}

/// The titles of items, until an empty line.
fn ask_items() -> Result<Vec<String>, dialoguer::Error> {
    let mut items = Vec::new();
    loop {
        let title: String = Input::new()
            .with_prompt("Title of an item (empty when there are no more)")
            .allow_empty(true)
            .validate_with(|answer: &String| can_be_title(answer))
            .interact_text()?;
        if title.trim().is_empty() {
            return Ok(items);
        }
        items.push(title);
    }
}
