//! Formats a translation: canonical Fluent, and typography if it is asked for.

use super::bitext::Bitext;
use super::catalogue::Catalogue;
use super::typography::mend;
use super::{Change, canonical, form};
use crate::diag::{Diagnostics, File};
use crate::style::Typography;

/// Formats a translation, with its typography if there are rules for it.
///
/// Returns the files as they are to be, changed or not. A stale translation stays stale: the base file learns what mending changed.
///
/// # Errors
/// A file that would say something else when it is read again.
pub fn format(
    bitext: &Bitext,
    rules: Option<&Typography>,
) -> Result<Vec<Change>, Diagnostics> {
    let Some(translation) = &bitext.translation else {
        return Ok(Vec::new());
    };
    let file = &translation.file;
    let text =
        rules.map_or_else(|| file.text.to_string(), |rules| mend(&file.text, rules));
    let mended = Catalogue::read(&File::new(file.path.clone(), text), &bitext.side.name)?;
    let text = canonical::write(&mended.entries)?;
    let mut changes = vec![Change {
        path: bitext.paths.translation.clone(),
        text: Some(text),
    }];
    let mut base = bitext.base.clone();
    let mut changed = false;
    for record in &mut base.records {
        let fingerprint = |catalogue: &Catalogue| {
            catalogue
                .get(&record.id)
                .map(|entry| form::fingerprint(&form::form(entry)))
        };
        let (before, after) = (fingerprint(translation), fingerprint(&mended));
        if before.as_ref() == Some(&record.fingerprint) && after != before {
            record.fingerprint = after.unwrap_or_default();
            changed = true;
        }
    }
    if changed {
        let text = base.write(&bitext.side.tag, bitext.base_heading())?;
        changes.push(Change { path: bitext.paths.base.clone(), text: Some(text) });
    }
    Ok(changes)
}
