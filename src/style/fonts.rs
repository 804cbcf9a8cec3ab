//! The fonts of the project.

use std::sync::Arc;

/// The bytes of a font file, shared by all language versions.
#[derive(Debug, Clone)]
pub struct FontData(pub Arc<Vec<u8>>);

impl AsRef<[u8]> for FontData {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// A font file that was read and found intact.
#[derive(Debug, Clone)]
pub struct FontFile {
    /// The path below `fonts/`.
    pub path: String,
    /// The family, as in `fonts/fonts.toml`.
    pub family: String,
    /// The bytes.
    pub data: FontData,
}

/// All fonts of the project.
#[derive(Debug, Clone, Default)]
pub struct Fonts {
    /// The files in the order of `fonts/fonts.toml`.
    pub files: Vec<FontFile>,
}
