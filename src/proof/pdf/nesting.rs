//! How deep the operands of a page are nested, found before they are read.
//!
//! hayro reads a list in a list on the stack, and a million of them would end the
//! program. A picture among the operators has no end that all readers agree on, and
//! hayro looks for it by reading on.

/// The deepest nesting of lists and dictionaries. A text is shown by a list of texts,
/// and a mark has a dictionary.
const MAX_NESTING: usize = 64;

/// Whether no list or dictionary of a page is deeper than that, and no picture stands
/// among its operators.
pub(super) fn is_shallow(content: &[u8]) -> bool {
    let mut depth: usize = 0;
    let mut rest = content;
    while let [first, after @ ..] = rest {
        rest = match first {
            b'(' => after_text(after),
            b'%' => &after[run(after, |byte| !matches!(byte, b'\r' | b'\n'))..],
            b'/' => &after[run(after, is_regular)..],
            b'[' | b'<' => {
                depth += 1;
                after
            }
            b']' | b'>' => {
                depth = depth.saturating_sub(1);
                after
            }
            byte if is_regular(*byte) => {
                let (word, after) = rest.split_at(run(rest, is_regular));
                if word == b"BI" {
                    return false;
                }
                after
            }
            _ => after,
        };
        if depth > MAX_NESTING {
            return false;
        }
    }
    true
}

/// What stands after a text whose bracket was opened.
fn after_text(mut rest: &[u8]) -> &[u8] {
    let mut open = 1;
    while let [first, after @ ..] = rest {
        rest = match first {
            b'\\' => after.get(1..).unwrap_or_default(),
            _ => after,
        };
        match first {
            b'(' => open += 1,
            b')' => open -= 1,
            _ => {}
        }
        if open == 0 {
            break;
        }
    }
    rest
}

/// How many bytes of a kind come first.
fn run(bytes: &[u8], is_it: impl Fn(u8) -> bool) -> usize {
    bytes.iter().take_while(|byte| is_it(**byte)).count()
}

/// Whether a byte is neither white space nor a delimiter (ISO 32000, 7.2.3).
fn is_regular(byte: u8) -> bool {
    !matches!(
        byte,
        0 | b'\t'
            | b'\n'
            | 0x0C
            | b'\r'
            | b' '
            | b'('
            | b')'
            | b'<'
            | b'>'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'/'
            | b'%'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_count_where_they_nest() {
        let deep = |open: &str, close: &str| {
            let shallow = [open.repeat(MAX_NESTING), close.repeat(MAX_NESTING)].concat();
            let one_more = open.repeat(MAX_NESTING + 1);
            (is_shallow(shallow.repeat(3).as_bytes()), is_shallow(one_more.as_bytes()))
        };
        assert_eq!(deep("[", "]"), (true, false));
        assert_eq!(deep("<", ">"), (true, false));
        assert_eq!(deep("[ 1 ", " 2 ]"), (true, false));
        assert_eq!(deep("[(]) % ]\n", "]"), (true, false));
        // In a text, in a comment.
        for flat in ["(\\)[()[", "%["] {
            let flat = [flat, &"[".repeat(MAX_NESTING + 1)].concat();
            assert!(is_shallow(flat.as_bytes()), "{flat}");
        }
    }

    #[test]
    fn a_picture_among_the_operators_is_found() {
        for found in ["BI", "q BI /W 1 ID (", "(a)BI<61>", "1 % BI\nBI "] {
            assert!(!is_shallow(found.as_bytes()), "{found}");
        }
        for other in ["/BI Do", "(BI) Tj", "% BI", "ABI", "BIA", "1BI", ""] {
            assert!(is_shallow(other.as_bytes()), "{other}");
        }
    }
}
