//! The annotations of the items.

use super::Composer;
use crate::agenda::{Item, ItemNumber, Name};
use crate::diag::Diagnostic;
use crate::document::tree::{Block, Role};
use crate::locale::{Argument, Value};

impl Composer<'_> {
    pub(super) fn annotations(&mut self) -> Result<Vec<Block>, Diagnostic> {
        let agenda = self.agenda;
        let mut blocks =
            vec![self.heading(Role::PartHeading, 1, "house-heading-annotations")?];
        for (item, number) in agenda.numbered() {
            blocks.extend(self.annotation(item, number)?);
        }
        Ok(blocks)
    }

    fn annotation(
        &mut self,
        item: &Item,
        number: ItemNumber,
    ) -> Result<Vec<Block>, Diagnostic> {
        let (role, level) = match number.sub_item {
            None => (Role::ItemHeading, 2),
            Some(_) => (Role::SubItemHeading, 3),
        };
        let title = self.title(item, "heading")?;
        let text = self.weaver.text(&title);
        let label = Some(self.label(number)?);
        let message = Some(item.title());
        let mut blocks = vec![Block::Heading { role, level, label, message, text }];
        blocks.extend(self.paragraphs(item, &item.paragraphs)?);
        if !item.documents.is_empty() {
            let id = "house-heading-documentation";
            blocks.push(self.heading(Role::DocumentationHeading, level + 1, id)?);
        }
        for document in &item.documents {
            let title = Argument::Value(Value::text(self.prose(&document.title())?));
            let symbol = Argument::Value(Value::code(document.symbol.as_str()));
            let spans = self
                .words
                .message("house-document", &[("title", title), ("symbol", symbol)])?;
            let id = document.title();
            blocks.push(self.paragraph(Role::DocumentEntry, &id, &spans));
        }
        blocks.extend(self.paragraphs(item, &item.remarks)?);
        Ok(blocks)
    }

    fn paragraphs(
        &mut self,
        item: &Item,
        names: &[Name],
    ) -> Result<Vec<Block>, Diagnostic> {
        let mut blocks = Vec::new();
        for name in names {
            let id = item.paragraph(name);
            let spans = self.prose(&id)?;
            blocks.push(self.paragraph(Role::Annotation, &id, &spans));
        }
        Ok(blocks)
    }
}
