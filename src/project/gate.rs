//! The gate through which every text enters the program.
//!
//! What passes is UTF-8 without characters that would break a Word file, turn
//! a line around or vanish on the page.

use crate::diag::{Diagnostics, File, Place, codes};

/// The largest text file, in bytes; real agendas stay below 0.2 MiB.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Decodes a text file and refuses characters that no document may hold.
///
/// # Errors
/// Every forbidden character, each with its place.
pub fn text(path: &str, bytes: &[u8]) -> Result<File, Diagnostics> {
    if bytes.len() > MAX_BYTES {
        return Err(codes::file_too_large(path, MAX_BYTES).into());
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let sound =
                String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
            let end = sound.len();
            let place = Place { file: File::new(path, sound), range: end..end };
            return Err(codes::not_utf8(place).into());
        }
    };
    let file = File::new(path, text.strip_prefix('\u{FEFF}').unwrap_or(text));
    let mut diagnostics = Diagnostics::default();
    for (offset, char) in file.text.char_indices() {
        if is_forbidden(char) {
            let range = offset..offset + char.len_utf8();
            diagnostics.push(codes::character_forbidden(
                Place { file: file.clone(), range },
                char,
            ));
        }
    }
    if diagnostics.is_empty() { Ok(file) } else { Err(diagnostics) }
}

/// Whether a character must not enter a document.
pub fn is_forbidden(char: char) -> bool {
    match char {
        '\n' | '\r' | '\t' => false,
        '\u{0}'..='\u{1F}' | '\u{7F}'..='\u{9F}' => true,
        // Embeddings, overrides and isolates: direction is structure, not characters.
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        // Line separators, the byte order mark, the trace of lost text.
        '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFD}' => true,
        // Private use and noncharacters.
        '\u{E000}'..='\u{F8FF}'
        | '\u{FDD0}'..='\u{FDEF}'
        | '\u{F0000}'..='\u{10FFFF}' => true,
        other => (other as u32) & 0xFFFE == 0xFFFE,
    }
}
