//! What a project knows that a file is read by.

use crate::agenda::{Language, Symbol};
use crate::locale::Recognizer;

/// What a project knows.
pub struct House<'a> {
    /// The tag of the language of the file.
    pub tag: String,
    /// The tag of the language that the others are compared with.
    pub reference: String,
    /// The words of the language of the file.
    pub words: &'a Recognizer<'a, 'a>,
    /// The words of its distribution block.
    pub masthead: &'a Recognizer<'a, 'a>,
    /// All languages.
    pub languages: Vec<Language>,
    /// The bodies.
    pub bodies: Vec<Body>,
    /// The prefixes of the job numbers of the duty stations.
    pub job_prefixes: Vec<String>,
}

/// What is known of a body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its id.
    pub id: String,
    /// What it holds, if it is not a session.
    pub kind: Option<String>,
    /// The titles of its documents by their types.
    pub titles: Vec<(String, String)>,
}

impl House<'_> {
    /// A body by its id.
    pub(super) fn body(&self, id: &str) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == id)
    }

    /// Whether a text is the heading of the documents of an item, whatever their
    /// number.
    pub(super) fn is_documentation(&self, text: &str) -> bool {
        const HEADING: &str = "house-heading-documentation";
        let counts = [1, 2, 3, 5, 11, 100];
        self.words.says(HEADING, text)
            || counts.into_iter().any(|count| {
                let count = ("count", crate::locale::Argument::Count(count));
                let spans = self.words.words().message(HEADING, &[count]);
                spans.is_ok_and(|spans| {
                    let said = crate::locale::plain(&spans);
                    crate::locale::comparable(&said) == crate::locale::comparable(text)
                })
            })
    }

    /// The symbols in a text that is nothing else: joined by a dash, with the
    /// asterisk of a reissue.
    pub(super) fn symbols(text: &str) -> Vec<String> {
        let pieces = text.split('–').map(|piece| piece.trim().trim_end_matches('*'));
        let symbols: Vec<String> = pieces
            .map(|piece| Symbol::parse(piece).map(|symbol| symbol.to_string()))
            .collect::<Result<_, _>>()
            .unwrap_or_default();
        symbols
    }
}
