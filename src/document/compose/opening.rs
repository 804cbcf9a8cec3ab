//! The lines under the heavy rule, down to the title of the document.

use super::notes::{calling, last_calls};
use super::{Composer, Spans};
use crate::agenda::Item;
use crate::diag::Diagnostic;
use crate::document::tree::{Block, Role};
use crate::locale::{Argument, Setting, Value};

impl Composer<'_> {
    /// The bodies, place and dates, the item and the title, in this order
    /// (documents of the same family issued in Vienna and Geneva).
    pub(super) fn opening(
        &mut self,
        title_id: &str,
        title: &Spans,
    ) -> Result<Vec<Block>, Diagnostic> {
        let mut blocks = self.bodies()?;
        blocks.push(self.place_and_dates()?);
        blocks.extend(self.item_line()?);
        let message = Some(title_id.to_owned());
        let title = calling(title.clone(), &self.agenda.notes.title);
        blocks.push(Block::Title { message, text: self.weaver.text(&title) });
        Ok(blocks)
    }

    /// The bodies below the organ of the masthead, the one that meets last.
    fn bodies(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let mut blocks = Vec::new();
        for (index, body) in agenda.bodies.iter().enumerate() {
            let (id, mut name) = self.name("body", body)?;
            if index + 1 == agenda.bodies.len() {
                name = calling(name, &agenda.notes.body);
            }
            let role = match index {
                0 => Role::BodyName,
                _ => Role::SubsidiaryName,
            };
            blocks.push(self.paragraph(role, &id, &name));
        }
        Ok(blocks)
    }

    fn place_and_dates(&mut self) -> Result<Block, Diagnostic> {
        let session = &self.agenda.session;
        let (_, city) = self.name("city", &session.city)?;
        let city = Argument::Value(Value::text(city));
        let dates = self.formats().dates(session.from, session.to, Setting::Alone)?;
        let dates = Argument::Value(Value::isolated(dates));
        let id = "house-place-and-dates";
        let place = self.words.message(id, &[("city", city), ("dates", dates)])?;
        let place = calling(place, &self.agenda.notes.place_and_dates);
        Ok(self.paragraph(Role::PlaceAndDates, id, &place))
    }

    /// The item that the document belongs to: its number, then its title.
    fn item_line(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let is_named = |item: &Item| Some(&item.id.text) == agenda.item.as_ref();
        let numbered = agenda.numbered();
        let Some((item, number)) = numbered.into_iter().find(|(item, _)| is_named(item))
        else {
            return Ok(Vec::new());
        };
        let number = Argument::Value(Value::isolated(self.formats().reference(number)?));
        let id = "house-item-of-provisional-agenda";
        let line = self.words.message(id, &[("item", number)])?;
        let line = calling(line, &agenda.notes.item);
        // The notes of the title are called where it stands in the list.
        let (title, _) = last_calls(self.title(item, "heading")?);
        Ok(vec![
            self.paragraph(Role::ItemLine, id, &line),
            self.paragraph(Role::ItemTitle, &item.title(), &title),
        ])
    }
}
