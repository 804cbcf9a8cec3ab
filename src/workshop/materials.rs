//! What files are made from beside their tree and look, and the key of a file:
//! the digest of everything that it is a function of.

use super::{Emblem, Format, Version, Workshop, emblem};
use crate::batch::{Digest, Fingerprint, Tool};
use crate::diag::{Diagnostics, codes};

/// The sign of the recycle mark.
pub(super) const RECYCLE: &str = "templates/recycle.svg";

/// The digests of what all files of a format share.
pub(super) struct Materials {
    /// Where the emblem comes from, and its digest.
    pub(super) emblem: (String, Digest),
    templates: Digest,
    images: Digest,
}

impl Materials {
    pub(super) fn of(workshop: &Workshop, emblem: &Emblem) -> Result<Self, Diagnostics> {
        let templates = templates(workshop, emblem)?;
        let all = templates
            .iter()
            .fold(Fingerprint::new("templates"), |all, (name, bytes)| {
                all.part(name, bytes)
            });
        let images = Fingerprint::new("images")
            .part("emblem", &emblem.bytes)
            .part("recycle", &read(workshop, RECYCLE)?);
        Ok(Self {
            emblem: (emblem.path.clone(), Digest::of(&emblem.bytes)),
            templates: all.finish(),
            images: images.finish(),
        })
    }

    /// The key of a version's file in a format. Two files with one key have the
    /// same bytes.
    pub(super) fn key(
        &self,
        format: Format,
        version: &Version,
        workshop: &Workshop,
    ) -> Result<Digest, Diagnostics> {
        let tree = serde_json::to_vec(&version.document)
            .map_err(|error| codes::internal(error.to_string()))?;
        // Some of its fields are for Word alone and not in the data of templates.
        let look = format!("{:?}", version.look);
        let key = Fingerprint::new(format.ending())
            .digest("program", &Tool::source())
            .part("tree", &tree)
            .part("look", look.as_bytes());
        Ok(match format {
            Format::Pdf => {
                let key = key.digest("templates", &self.templates);
                fonts(key, version, workshop).finish()
            }
            Format::Docx => key.digest("images", &self.images).finish(),
        })
    }
}

/// Adds the fonts that a PDF of this look is set in.
fn fonts(mut key: Fingerprint, version: &Version, workshop: &Workshop) -> Fingerprint {
    let language = &version.look.language;
    let is_used = |family: &str| {
        let listed = language.fonts.iter().any(|choice| choice.family == family);
        listed || language.latin_font == family
    };
    for file in workshop.fonts().files.iter().filter(|file| is_used(&file.family)) {
        key = key.part(&file.path, file.sha256.as_bytes());
    }
    key
}

/// The templates by their names below `templates/`, with this emblem among them.
pub(super) fn templates(
    workshop: &Workshop,
    emblem: &Emblem,
) -> Result<Vec<(String, Vec<u8>)>, Diagnostics> {
    let mut templates = Vec::new();
    for ending in [".typ", ".svg"] {
        for path in workshop.project().list("templates", ending) {
            let name = path.trim_start_matches("templates/").to_owned();
            if name != emblem::TEMPLATE {
                templates.push((name, read(workshop, &path)?));
            }
        }
    }
    templates.push((emblem::TEMPLATE.to_owned(), emblem.bytes.clone()));
    Ok(templates)
}

/// The bytes of a file of the project.
pub(super) fn read(workshop: &Workshop, path: &str) -> Result<Vec<u8>, Diagnostics> {
    let bytes = workshop.project().bytes(path);
    Ok(bytes.map_err(|error| codes::unreadable(path, &error.to_string()))?)
}
