//! What an operator of a page can be asked about its operands.
//!
//! Invariant: operands that are not what an operator wants are nothing, and never
//! taken for others.

use lopdf::Object;
use lopdf::content::Operation;

/// What an operator shows.
#[derive(Debug, PartialEq)]
pub(super) enum Shown<'a> {
    Text(&'a [u8]),
    /// How far to the left what follows is moved, in thousandths of the size.
    Back(f32),
}

/// The first operand, where it is a name.
pub(super) fn name(operation: &Operation) -> Option<&[u8]> {
    operation.operands.first()?.as_name().ok()
}

/// The last operand, where it is a number.
pub(super) fn last_number(operation: &Operation) -> Option<f32> {
    operation.operands.last()?.as_float().ok()
}

/// The operands, where they are so many numbers and nothing else.
pub(super) fn numbers<const COUNT: usize>(operation: &Operation) -> Option<[f32; COUNT]> {
    let operands: &[Object; COUNT] = operation.operands.as_slice().try_into().ok()?;
    let mut numbers = [0.0; COUNT];
    for (number, operand) in numbers.iter_mut().zip(operands) {
        *number = operand.as_float().ok()?;
    }
    Some(numbers)
}

/// What is shown: a text, or a list of texts and the distances between them.
/// Nothing where the operands are anything else.
pub(super) fn shown(operation: &Operation) -> Option<impl Iterator<Item = Shown<'_>>> {
    let pieces = match operation.operands.as_slice() {
        [Object::Array(pieces)] => pieces.as_slice(),
        text @ [Object::String(..)] => text,
        _ => return None,
    };
    // A piece of another kind is found before any is shown.
    let is_known = pieces.iter().all(|one| piece(one).is_some());
    is_known.then(|| pieces.iter().filter_map(piece))
}

/// What one piece of a list shows.
fn piece(one: &Object) -> Option<Shown<'_>> {
    match one {
        Object::String(text, _) => Some(Shown::Text(text)),
        other => other.as_float().ok().map(Shown::Back),
    }
}

/// The value of a key in the dictionary that is the second operand.
pub(super) fn property<'a>(operation: &'a Operation, key: &[u8]) -> Option<&'a Object> {
    let properties = operation.operands.get(1)?.as_dict().ok()?;
    properties.get(key).ok()
}

#[cfg(test)]
mod tests {
    use lopdf::content::Content;

    use super::*;

    /// What is found in the only operator.
    fn only<T>(all: &str, found: impl Fn(&Operation) -> T) -> T {
        let content = Content::decode_strict(all.as_bytes()).unwrap();
        found(&content.operations[0])
    }

    #[test]
    fn only_texts_and_the_distances_between_them_are_shown() {
        let shown = |all: &str| {
            only(all, |operation| {
                let piece = |shown| match shown {
                    Shown::Text(text) => String::from_utf8_lossy(text).into_owned(),
                    Shown::Back(distance) => distance.to_string(),
                };
                Some(shown(operation)?.map(piece).collect::<Vec<_>>().join(" "))
            })
        };
        assert_eq!(shown("(a) Tj").as_deref(), Some("a"));
        assert_eq!(shown("[(a) 2 -3.5 <62>] TJ").as_deref(), Some("a 2 -3.5 b"));
        assert_eq!(shown("[] TJ").as_deref(), Some(""));
        for other in ["Tj", "1 Tj", "/a Tj", "(a) (b) Tj", "[(a) /b] TJ", "[[(a)]] TJ"] {
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
                (name(operation).map(<[u8]>::to_vec), last_number(operation))
            })
        };
        assert_eq!(tf("/f1 20 Tf"), (Some(b"f1".to_vec()), Some(20.0)));
        assert_eq!(tf("(f1) /f2 Tf"), (None, None));
    }

    #[test]
    fn a_property_is_found_at_the_top_of_its_dictionary() {
        let number = |all: &str| {
            only(all, |operation| property(operation, b"MCID")?.as_i64().ok())
        };
        let all = "/Span <</A [1 /MCID 2] /B <</MCID 3>> /C /MCID /MCID 4 /D (d)>> BDC";
        assert_eq!(number(all), Some(4));
        for other in ["/Span <</MCID /a>> BDC", "/Span /MCID BDC", "/Span BMC"] {
            assert_eq!(number(other), None, "{other}");
        }
    }
}
