//! The lines under the heavy rule, down to the title of the document.

use super::notes::{calling, last_calls};
use super::{Composer, Spans};
use crate::agenda::{
    Entry, ItemLine, ItemNumber, Name, Period, Session, SessionPart, TitleMessage, Venue,
};
use crate::diag::Diagnostic;
use crate::document::tree::{Block, Role};
use crate::locale::{Argument, SessionLine, Setting, Value};

/// The line of an item of this agenda.
const ITEM_LINE: &str = "house-item-of-provisional-agenda";

impl Composer<'_> {
    /// The bodies with their sessions, places and dates, the item and the title, in
    /// this order (documents of the same family issued in Vienna and Geneva).
    pub(super) fn opening(&mut self, title: &Spans) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let mut blocks = Vec::new();
        let mut notes_to_body = agenda.notes.body.as_slice();
        let mut notes_to_place = agenda.notes.place_and_dates.as_slice();
        let mut before: Option<&Session> = None;
        for session in &agenda.sessions {
            let is_same =
                before.is_some_and(|before| before.body.text == session.body.text);
            if !is_same {
                let lines = self.bodies(session, &mut notes_to_body)?;
                blocks.extend(lines);
            }
            blocks.extend(self.session_line(session)?);
            if !session.is_joined {
                for period in &session.periods {
                    let notes = std::mem::take(&mut notes_to_place);
                    blocks.push(self.place_and_dates(period, notes)?);
                }
            }
            before = Some(session);
        }
        blocks.extend(self.item_line()?);
        let message = Some(agenda.title.id.clone());
        let title = calling(title.clone(), &agenda.notes.title);
        blocks.push(Block::Title { message, text: self.weaver.text(&title) });
        for subtitle in &agenda.subtitles {
            let spans = self.title_words(subtitle)?;
            blocks.push(self.paragraph(Role::Subtitle, &subtitle.id, &spans));
        }
        Ok(blocks)
    }

    /// The words of a title or subtitle.
    pub(super) fn title_words(&self, title: &TitleMessage) -> Result<Spans, Diagnostic> {
        if title.is_own {
            return self.prose(&title.id);
        }
        self.words.chosen(&title.id, &title.place)?;
        self.words.message(&title.id, &[])
    }

    /// The bodies below the organ of the masthead, the one that meets last. Where
    /// the masthead has several organs, that of the session stands above them. The
    /// last calls the notes.
    fn bodies(
        &mut self,
        session: &Session,
        notes: &mut &[Name],
    ) -> Result<Vec<Block>, Diagnostic> {
        let is_joint = self.agenda.organs.len() > 1;
        // Beside other bodies, the organ of the masthead needs a line of its own.
        let is_among_others = session.bodies.is_empty() && self.agenda.sessions.len() > 1;
        let organ = (is_joint || is_among_others).then_some(&session.organ);
        let bodies: Vec<&Name> = organ.into_iter().chain(&session.bodies).collect();
        let mut blocks = Vec::new();
        for (index, body) in bodies.iter().enumerate() {
            let (id, mut name) = self.name("body", body)?;
            if index + 1 == bodies.len() {
                name = calling(name, std::mem::take(notes));
            }
            let role = match index {
                0 => Role::BodyName,
                _ => Role::SubsidiaryName,
            };
            blocks.push(self.paragraph(role, &id, &name));
        }
        Ok(blocks)
    }

    /// "Fourteenth session", where the source gives a number.
    fn session_line(&mut self, session: &Session) -> Result<Option<Block>, Diagnostic> {
        let Some(kind) = &session.kind else { return Ok(None) };
        let id = match session.number {
            Some((first, last)) if first < last => format!("sessions-line-{}", kind.text),
            _ => format!("session-line-{}", kind.text),
        };
        self.words.chosen(&id, &kind.place)?;
        let part = match session.part {
            None => "whole",
            Some(SessionPart::Resumed) => "resumed",
            Some(SessionPart::First) => "first",
            Some(SessionPart::Second) => "second",
            Some(SessionPart::Third) => "third",
        };
        let line = SessionLine {
            kind: &kind.text,
            number: session.number,
            part,
            from: session.from(),
        };
        let spans = calling(self.formats().session(line)?, &session.notes);
        Ok(Some(self.paragraph(Role::SessionLine, &id, &spans)))
    }

    fn place_and_dates(
        &mut self,
        period: &Period,
        notes: &[Name],
    ) -> Result<Block, Diagnostic> {
        let city = match &period.venue {
            Venue::City(city) => self.name("city", city)?.1,
            Venue::Online => self.words.message("house-online", &[])?,
            Venue::CityAndOnline(city) => {
                let city = Argument::Value(Value::text(self.name("city", city)?.1));
                self.words.message("house-city-and-online", &[("city", city)])?
            }
        };
        let city = Argument::Value(Value::text(city));
        let dates = self.formats().dates(period.from, period.to, Setting::Alone)?;
        let dates = Argument::Value(Value::isolated(dates));
        let id = "house-place-and-dates";
        let place = self.words.message(id, &[("city", city), ("dates", dates)])?;
        let place = calling(place, notes);
        Ok(self.paragraph(Role::PlaceAndDates, id, &place))
    }

    /// The item that the document belongs to: its number, then its title.
    fn item_line(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        match &agenda.item {
            None => Ok(Vec::new()),
            Some(ItemLine::Own(id)) => {
                let Some(entry) = agenda.entry(id) else { return Ok(Vec::new()) };
                let mut blocks = Vec::new();
                if let Some(number) = entry.number() {
                    blocks.push(self.item_number(ITEM_LINE, number)?);
                }
                blocks.push(self.item_title(entry)?);
                Ok(blocks)
            }
            Some(ItemLine::OfAnother { number, is_titled, message, place }) => {
                self.words.chosen(message, place)?;
                let mut blocks = vec![self.item_number(message, number)?];
                if *is_titled {
                    let title = self.prose(ItemLine::TITLE)?;
                    blocks.push(self.paragraph(Role::ItemTitle, ItemLine::TITLE, &title));
                }
                Ok(blocks)
            }
        }
    }

    fn item_number(
        &mut self,
        id: &str,
        number: &ItemNumber,
    ) -> Result<Block, Diagnostic> {
        let number = Argument::Value(Value::isolated(self.formats().reference(number)?));
        let line = self.words.message(id, &[("item", number)])?;
        let line = calling(line, &self.agenda.notes.item);
        Ok(self.paragraph(Role::ItemLine, id, &line))
    }

    fn item_title(&mut self, entry: &Entry) -> Result<Block, Diagnostic> {
        // The notes of the title are called where it stands in the list.
        let (title, _) = last_calls(self.title(entry, "heading")?);
        Ok(self.paragraph(Role::ItemTitle, &entry.title(), &title))
    }
}
