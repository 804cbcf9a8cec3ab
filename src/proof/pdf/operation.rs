//! The operators of a page, and what they can be asked about their operands.
//!
//! Invariant: all are read, or the page is damaged; operands that are not what an
//! operator wants are nothing, and never taken for others.

use hayro::hayro_syntax::content::{Instruction, UntypedIter};
use hayro::hayro_syntax::object::{Dict, MaybeRef, Name, Number, Object, String as Text};

use super::nesting::is_shallow;
use super::text_string;
use crate::diag::panics;
use crate::proof::Damage;

/// What is read after the last operator of a page. The reader of operators ends in
/// silence at what it does not understand, and then it never comes to this one.
const END: &[u8] = b"distr-end";

/// Hands the operators of a page to `take`, one after the other.
///
/// # Errors
/// What `take` says of one, or that they cannot be read to the end of the page.
pub(super) fn operators(
    content: Vec<u8>,
    take: impl FnMut(&Instruction<'_, '_>) -> Result<(), Damage>,
) -> Result<(), Damage> {
    if !is_shallow(&content) {
        return Err(Damage(
            "a page has operands in operands, or a picture among them".into(),
        ));
    }
    // A name with a wrong escape in a list is a panic of the reader.
    let read = panics::caught(|| all(content, take));
    read.unwrap_or_else(|_| Err(unreadable()))
}

fn unreadable() -> Damage {
    Damage("a page cannot be read to its end".into())
}

fn all(
    mut content: Vec<u8>,
    mut take: impl FnMut(&Instruction<'_, '_>) -> Result<(), Damage>,
) -> Result<(), Damage> {
    content.push(b'\n');
    content.extend_from_slice(END);
    let mut operators = UntypedIter::new(&content);
    let mut ended = false;
    while let Some(operation) = operators.next() {
        match &**operation.operator {
            // What stands before it then belongs to no operator.
            END => ended = operation.operands().next().is_none(),
            _ => take(&operation)?,
        }
    }
    match ended {
        true => Ok(()),
        false => Err(unreadable()),
    }
}

/// What an operator shows.
#[derive(Debug, PartialEq)]
pub(super) enum Shown<'a> {
    Text(Text<'a>),
    /// How far to the left what follows is moved, in thousandths of the size.
    Back(f32),
    /// What no operator can show.
    Other,
}

/// The first operand, where it is a name.
pub(super) fn name<'a>(operation: &Instruction<'_, 'a>) -> Option<Name<'a>> {
    match operation.operands().next()? {
        Object::Name(name) => Some(name.clone()),
        _ => None,
    }
}

/// The last operand, where it is a number.
pub(super) fn last_number(operation: &Instruction<'_, '_>) -> Option<f32> {
    number(operation.operands().last()?)
}

/// The operands, where they are so many numbers and nothing else.
pub(super) fn numbers<const COUNT: usize>(
    operation: &Instruction<'_, '_>,
) -> Option<[f32; COUNT]> {
    let mut operands = operation.operands();
    let mut numbers = [0.0; COUNT];
    for place in &mut numbers {
        *place = number(operands.next()?)?;
    }
    operands.next().is_none().then_some(numbers)
}

fn number(object: &Object<'_>) -> Option<f32> {
    match object {
        Object::Number(number) => Some(number.as_f32()),
        _ => None,
    }
}

/// What is shown: a text, or a list of texts and the distances between them.
pub(super) fn shown<'a>(
    operation: &Instruction<'_, 'a>,
) -> impl Iterator<Item = Shown<'a>> + use<'a> {
    let mut operands = operation.operands();
    let (one, list) = match (operands.next(), operands.next()) {
        (Some(Object::Array(list)), None) => (None, Some(list.raw_iter())),
        (Some(Object::String(text)), None) => (Some(Shown::Text(text.clone())), None),
        _ => (Some(Shown::Other), None),
    };
    one.into_iter().chain(list.into_iter().flatten().map(piece))
}

/// What one piece of a list shows.
fn piece(one: MaybeRef<Object<'_>>) -> Shown<'_> {
    match one {
        MaybeRef::NotRef(Object::String(text)) => Shown::Text(text),
        MaybeRef::NotRef(Object::Number(number)) => Shown::Back(number.as_f32()),
        _ => Shown::Other,
    }
}

/// The number by which the structure names marked content.
pub(super) fn mark(operation: &Instruction<'_, '_>) -> Option<i64> {
    properties(operation)?.get::<Number>("MCID").map(|mark| mark.as_i64())
}

/// The text that stands for marked content, where that is not the text of its glyphs.
pub(super) fn replacement(operation: &Instruction<'_, '_>) -> Option<String> {
    let text = properties(operation)?.get::<Text<'_>>("ActualText")?;
    Some(text_string(&text))
}

/// The dictionary that is the second operand.
fn properties<'b, 'a>(operation: &Instruction<'b, 'a>) -> Option<&'b Dict<'a>> {
    match operation.operands().nth(1)? {
        Object::Dict(properties) => Some(properties),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in the only operator.
    fn only<T>(all: &str, found: impl Fn(&Instruction<'_, '_>) -> T) -> T {
        found(&UntypedIter::new(all.as_bytes()).next().unwrap())
    }

    #[test]
    fn a_page_is_read_to_its_end_or_damaged() {
        let read = |all: &str| {
            let mut count = 0;
            let result = operators(all.into(), |operation| {
                count += 1;
                shown(operation).count();
                Ok(())
            });
            result.map(|()| count)
        };
        for (all, count) in [("", 0), ("q Q", 2), ("q % Q", 1), ("(a) Tj\n% b\n", 1)] {
            assert_eq!(read(all), Ok(count), "{all}");
        }
        let long = "1 ".repeat(100) + "re q";
        let deep = "[".repeat(1_000_000);
        for damaged in [
            "q (Q",
            "q [(a) TJ",
            "q (a)",
            "q << /A 1",
            "q > Q",
            "q 1 } Q",
            "q <a Q",
            "q [/#zz] TJ",
            &long,
            &deep,
        ] {
            assert!(read(damaged).is_err(), "{damaged}");
        }
    }

    #[test]
    fn only_texts_and_the_distances_between_them_are_shown() {
        let shown = |all: &str| {
            only(all, |operation| {
                let piece = |shown| match shown {
                    Shown::Text(text) => {
                        Some(String::from_utf8_lossy(&text).into_owned())
                    }
                    Shown::Back(distance) => Some(distance.to_string()),
                    Shown::Other => None,
                };
                Some(shown(operation).map(piece).collect::<Option<Vec<_>>>()?.join(" "))
            })
        };
        assert_eq!(shown("(a) Tj").as_deref(), Some("a"));
        assert_eq!(shown("[(a) 2 -3.5 <62>] TJ").as_deref(), Some("a 2 -3.5 b"));
        assert_eq!(shown("[] TJ").as_deref(), Some(""));
        let others = [
            "Tj",
            "1 Tj",
            "/a Tj",
            "(a) (b) Tj",
            "[(a) /b] TJ",
            "[[(a)]] TJ",
            "[(a) Tj] TJ",
        ];
        for other in others {
            assert_eq!(shown(other), None, "{other}");
        }
    }

    #[test]
    fn operands_of_another_kind_or_number_are_nothing() {
        let numbers = |all: &str| only(all, numbers::<2>);
        assert_eq!(numbers("1 2.5 Td"), Some([1.0, 2.5]));
        for other in ["1 Td", "1 2 3 Td", "1 (a) Td", "[1 2] Td"] {
            assert_eq!(numbers(other), None, "{other}");
        }
        let tf = |all: &str| {
            only(all, |operation| {
                (name(operation).map(|name| name.to_vec()), last_number(operation))
            })
        };
        assert_eq!(tf("/f1 20 Tf"), (Some(b"f1".to_vec()), Some(20.0)));
        assert_eq!(tf("(f1) /f2 Tf"), (None, None));
    }

    #[test]
    fn a_property_is_found_at_the_top_of_its_dictionary() {
        let number = |all: &str| only(all, mark);
        let all = "/Span <</A [1 /MCID 2] /B <</MCID 3>> /C /MCID /MCID 4 /D (d)>> BDC";
        assert_eq!(number(all), Some(4));
        for other in ["/Span <</MCID /a>> BDC", "/Span /MCID BDC", "/Span BMC"] {
            assert_eq!(number(other), None, "{other}");
        }
        let text = |all: &str| only(all, replacement);
        let all = "/Span <</ActualText <FEFF0061>>> BDC";
        assert_eq!(text(all).as_deref(), Some("a"));
        assert_eq!(text("/Span <</MCID 1>> BDC"), None);
    }
}
