//! The numbers of notes: on the side of the punctuation where the language has
//! them, and with no space before.

use super::line::{CALL, Lines};
use super::{CallSide, Text};
use crate::diag::{Diagnostics, codes};

/// The punctuation beside which a call may stand.
const MARKS: &str = ".,;:!?…،؛؟۔。，；：、！？";

/// Complains about calls that stand on the wrong side or apart.
pub(super) fn check(text: &Text<'_>) -> Diagnostics {
    let mut said = Diagnostics::default();
    let is_mark = |char: char| MARKS.contains(char);
    let side = text.language.volume.customs.note_calls;
    for line in text.lines(Lines::Whole) {
        for (index, (at, call)) in line.text.match_indices(CALL).enumerate() {
            let (before, after) = (&line.text[..at], &line.text[at + call.len()..]);
            let id = line.calls.get(index).map_or("", String::as_str);
            let place = || text.place(line.range(at..at + call.len()));
            if before.ends_with(char::is_whitespace) {
                said.push(text.about(codes::call_apart(place(), id)));
                continue;
            }
            // Several calls stand together.
            let before = before.trim_end_matches(CALL);
            let after = after.trim_start_matches(CALL).trim_start();
            let (mark, word) = match side {
                // What ends an abbreviation is followed by the mark that counts.
                Some(CallSide::Before) if after.starts_with(is_mark) => (None, ""),
                Some(CallSide::Before) => (before.chars().next_back(), "before"),
                Some(CallSide::After) => (after.chars().next(), "after"),
                None => (None, ""),
            };
            if let Some(mark) = mark.filter(|mark| is_mark(*mark)) {
                let complaint = codes::call_misplaced(place(), id, mark, word);
                said.push(text.about(complaint));
            }
        }
    }
    said
}
