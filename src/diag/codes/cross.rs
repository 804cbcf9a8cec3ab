//! What the cross-checks say: nothing that stops a document, and worth a look.

use crate::diag::{Blame, Diagnostic, Place, counted};

/// A symbol that is not one of the body.
pub fn symbol_of_another_body(place: Place, symbol: &str, series: &str) -> Diagnostic {
    let message = format!(
        "`{symbol}` is not a symbol of the body, whose symbols begin with `{series}`"
    );
    Diagnostic::new("symbol-of-another-body", Blame::Content, message)
        .warning()
        .at(place)
        .help("correct the symbol, or `symbol:` in the file of the body")
}

/// A body below none of those that its symbol is below.
pub fn parent_against_symbol(place: Place, symbol: &str, other: &str) -> Diagnostic {
    let message = format!(
        "the symbol `{symbol}` is below that of the body `{other}`, which is not above this body: another name stands in the masthead"
    );
    Diagnostic::new("parent-against-symbol", Blame::Content, message)
        .warning()
        .at(place)
        .help(format!("write `parent: {other}`, or `principal: true` if the body has a masthead of its own"))
}

/// A symbol of another year than the session.
pub fn symbol_of_another_year(place: Place, symbol: u16, session: u16) -> Diagnostic {
    let message = format!("the symbol is of {symbol}, the session of {session}");
    Diagnostic::new("symbol-of-another-year", Blame::Content, message)
        .warning()
        .at(place)
        .help("correct the symbol or the days of the session")
}

/// A cited document of no series that the project knows.
pub fn document_outside_series(place: Place, symbol: &str) -> Diagnostic {
    let message = format!("`{symbol}` belongs to the series of no known body");
    Diagnostic::new("document-outside-series", Blame::Content, message)
        .warning()
        .at(place)
        .help("correct the symbol, or add the body to `sources/bodies/`")
}

/// A cited document of the body's own series, but of another session.
pub fn document_of_another_session(
    place: Place,
    symbol: &str,
    cited: u16,
    here: u16,
) -> Diagnostic {
    let message = format!("`{symbol}` is of {cited}, and this document of {here}");
    Diagnostic::new("document-of-another-session", Blame::Content, message)
        .warning()
        .at(place)
        .help("correct the symbol, if it is not meant so")
}

/// A number of days, whichever way they go.
fn whole(days: i64) -> String {
    counted(days.unsigned_abs() as usize, "day")
}

/// A document that is dated too late to be issued in time.
pub fn date_late(place: Place, days: i64, least: i64, opening: &str) -> Diagnostic {
    let message = match days {
        0 => format!("this is the day of the opening, not {least} days before it"),
        1.. => format!(
            "this is {} before the opening on `{opening}`, not {least}",
            whole(days)
        ),
        _ => format!("this is {} after the opening on `{opening}`", whole(days)),
    };
    Diagnostic::new("date-late", Blame::Content, message)
        .warning()
        .at(place)
        .help("documents are submitted ten weeks before a session; correct the date, if it is not meant so")
}

/// A day of a timetable on which the body does not meet.
pub fn day_outside_session(place: Place, date: &str) -> Diagnostic {
    let message = format!("`{date}` is not a day of the session");
    Diagnostic::new("day-outside-session", Blame::Content, message)
        .warning()
        .at(place)
        .help("correct the day, or `from` and `to` of the session")
}

/// A day of a timetable at the week-end.
pub fn day_on_weekend(place: Place, date: &str) -> Diagnostic {
    let message = format!("`{date}` is a day of the weekend");
    Diagnostic::new("day-on-weekend", Blame::Content, message)
        .warning()
        .at(place)
        .help("correct the day, if it is not meant so")
}

/// Two meetings of one column at the same time.
pub fn meetings_overlap(place: Place, first: &str) -> Diagnostic {
    let message = format!("this meeting begins before the one of `{first}` has ended");
    Diagnostic::new("meetings-overlap", Blame::Content, message)
        .warning()
        .at(place)
        .help("correct the hours, or give the meetings different tracks")
}

/// An item that no meeting takes up.
pub fn item_in_no_meeting(place: Place, id: &str) -> Diagnostic {
    let message = format!("no meeting takes up the item `{id}`");
    Diagnostic::new("item-in-no-meeting", Blame::Content, message)
        .warning()
        .at(place)
        .help("add it to `items:` of a meeting in the timetable")
}

/// A document with more words than it should have.
pub fn too_many_words(
    place: Place,
    words: usize,
    limit: usize,
    language: &str,
) -> Diagnostic {
    let message =
        format!("the document has {words} words in {language}, and the limit is {limit}");
    Diagnostic::new("too-many-words", Blame::Content, message)
        .warning()
        .at(place)
        .help("shorten it; documents of the Secretariat have 8,500 words at most, others 10,700, which `word_limit:` says in the file of the body")
}
