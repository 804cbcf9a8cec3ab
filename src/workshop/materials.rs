//! What files are made from beside their tree and look, and the key of a file:
//! the digest of everything that it is a function of.

use std::collections::BTreeMap;

use super::{Emblem, Format, Version, Workshop, emblem};
use crate::batch::{Digest, Fingerprint, Part, Tool};
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

    /// The digests of all that a version's file in a format is a function of.
    pub(super) fn parts(
        &self,
        format: Format,
        own: Own,
        version: &Version,
        workshop: &Workshop,
    ) -> BTreeMap<String, Digest> {
        let mut parts = vec![
            (Part::Document, own.tree),
            (Part::Look, own.look),
            (Part::Program, Tool::source()),
        ];
        match format {
            Format::Pdf => {
                parts.push((Part::Templates, self.templates));
                parts.push((Part::Fonts, fonts(version, workshop)));
            }
            Format::Docx => parts.push((Part::Images, self.images)),
        }
        let named = parts.into_iter();
        named.map(|(part, digest)| (part.name().to_owned(), digest)).collect()
    }
}

/// The digests of what the files of a version share in all formats.
#[derive(Clone, Copy)]
pub(super) struct Own {
    tree: Digest,
    look: Digest,
}

impl Own {
    /// # Errors
    /// A tree that JSON cannot hold.
    pub(super) fn of(version: &Version) -> Result<Self, Diagnostics> {
        let tree = serde_json::to_vec(&version.document)
            .map_err(|error| codes::internal(error.to_string()))?;
        // Some of its fields are for Word alone and not in the data of templates.
        let look = format!("{:?}", version.look);
        Ok(Self {
            tree: Digest::of(&tree),
            look: Digest::of(look.as_bytes()),
        })
    }
}

/// The digest of the fonts that a PDF of this look is set in.
fn fonts(version: &Version, workshop: &Workshop) -> Digest {
    let language = &version.look.language;
    let is_used = |family: &str| {
        let listed = language.fonts.iter().any(|choice| choice.family == family);
        listed || language.latin_font == family
    };
    let files = workshop.fonts().files.iter().filter(|file| is_used(&file.family));
    files
        .fold(Fingerprint::new("fonts"), |all, file| {
            all.part(&file.path, file.sha256.as_bytes())
        })
        .finish()
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
