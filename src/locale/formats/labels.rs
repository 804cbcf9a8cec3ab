//! The numbers of items and paragraphs: before a title, and in running text.

use super::{Formats, Formatted, roman};
use crate::agenda::ItemNumber;
use crate::diag::Diagnostic;
use crate::locale::words::Argument;
use crate::locale::{Span, Value};

fn value(spans: Vec<Span>) -> Argument {
    Argument::Value(Value::text(spans))
}

impl Formats<'_, '_> {
    /// The label of an item in a list or heading: `1.`, `(a)`, `(i)`, `a.`; as
    /// decimals `1.`, `1.2`, `1.2.3`.
    ///
    /// # Errors
    /// A message of `formats.ftl` is missing or wrong.
    pub fn label(&self, number: &ItemNumber) -> Formatted {
        let own = number.own();
        let figure = ("number", Argument::Number(own));
        match number.level() {
            1 => self.0.message("item-label", &[figure]),
            _ if number.is_decimal => {
                let decimal = ("number", value(self.decimal(number)?));
                self.0.message("decimal-label", &[decimal])
            }
            2 => {
                let letter = ("letter", value(self.letter(own)?));
                self.0.message("sub-item-label", &[letter])
            }
            3 => {
                let parts = self.third_level(own)?;
                self.0.message("third-level-label", &parts)
            }
            _ => {
                let letter = ("letter", Argument::Option(Value::text(self.letter(own)?)));
                self.0.message("fourth-level-label", &[letter, figure])
            }
        }
    }

    /// The number of an item in a sentence or a cell: `1 (a)`.
    ///
    /// # Errors
    /// See [`Self::label`].
    pub fn reference(&self, number: &ItemNumber) -> Formatted {
        let own = number.own();
        let figure = ("number", Argument::Number(own));
        let Some(above) = number.above() else {
            return self.0.message("item-reference", &[figure]);
        };
        if number.is_decimal {
            return self.decimal(number);
        }
        match number.level() {
            2 => {
                let figure = ("number", Argument::Number(above.own()));
                let letter = ("letter", value(self.letter(own)?));
                self.0.message("sub-item-reference", &[figure, letter])
            }
            level => {
                let mut parts = match level {
                    3 => self.third_level(own)?,
                    _ => vec![
                        ("letter", Argument::Option(Value::text(self.letter(own)?))),
                        figure,
                    ],
                };
                parts.push(("above", value(self.reference(&above)?)));
                let id = match level {
                    3 => "third-level-reference",
                    _ => "fourth-level-reference",
                };
                self.0.message(id, &parts)
            }
        }
    }

    /// The numbers of the first and the last item of a range: `2–4`.
    ///
    /// # Errors
    /// See [`Self::label`].
    pub fn item_range(&self, from: &ItemNumber, to: &ItemNumber) -> Formatted {
        let from = ("from", value(self.reference(from)?));
        self.0
            .message("item-range", &[from, ("to", value(self.reference(to)?))])
    }

    /// The number of a paragraph, before its text: `12.`
    ///
    /// # Errors
    /// See [`Self::label`].
    pub fn paragraph_label(&self, number: u32) -> Formatted {
        self.0
            .message("paragraph-label", &[("number", Argument::Number(number))])
    }

    fn decimal(&self, number: &ItemNumber) -> Formatted {
        let own = ("number", Argument::Number(number.own()));
        match number.above() {
            None => Ok(vec![Span::Text(number.own().to_string())]),
            Some(above) => {
                let above = ("above", value(self.decimal(&above)?));
                self.0.message("decimal-number", &[above, own])
            }
        }
    }

    fn third_level(
        &self,
        number: u32,
    ) -> Result<Vec<(&'static str, Argument)>, Diagnostic> {
        let mut parts = self.ordinals(number)?;
        let numeral = vec![Span::Text(roman(number))];
        parts.push(("roman", Argument::Option(Value::text(numeral))));
        parts.push(("number", Argument::Number(number)));
        Ok(parts)
    }
}
