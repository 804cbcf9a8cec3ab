//! Brings the files of a translation up to date with its original.
//!
//! Invariant: no text and no comment of a translator is lost; what has no place
//! any more is set aside, and comes back when the original does.

use std::collections::BTreeMap;

use fluent_syntax::ast::Comment;

use super::base::Base;
use super::bitext::{Bitext, State};
use super::catalogue::{Catalogue, comment, set_comment};
use super::skeleton::{missing, notes, skeleton};
use super::{Change, Entry, canonical, form, rename};
use crate::diag::{Diagnostic, Diagnostics, codes};

/// The first line of a file of messages set aside.
const SET_ASIDE: &str = "Set aside by `distr sync`:";

/// How to bring up to date.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Whether a translation that was changed after its original must be accepted.
    pub strict: bool,
    /// The messages whose originals changed so little that translations stay valid.
    pub minor: Vec<String>,
}

/// A translation brought up to date.
#[derive(Debug, Clone)]
pub struct Synced {
    /// The files as they are to be, changed or not.
    pub changes: Vec<Change>,
    /// What must be accepted first.
    pub unconfirmed: Diagnostics,
    /// How many messages were marked as missing.
    pub missing: usize,
    /// How many messages were set aside.
    pub set_aside: usize,
    /// How many messages came back.
    pub returned: usize,
    /// How many messages got the new id of their original.
    pub renamed: usize,
    /// Of how many translations it was recorded what they translate.
    pub recorded: usize,
}

/// Brings a translation up to date.
///
/// # Errors
/// A file that would say something else when it is read again.
pub fn sync(bitext: &Bitext, request: &Request) -> Result<Synced, Diagnostic> {
    let mut bitext = bitext.clone();
    let renamed = rename::follow(&mut bitext);
    let swept = sweep(&bitext);
    let (mut obsolete, mut back) = recalled(&bitext, &swept.kept);
    let (set_aside, returned) = (swept.gone.len(), back.len());
    for entry in swept.gone {
        put_aside(&mut obsolete, entry);
    }
    let place = Place {
        fresh: bitext.translation.is_none(),
        out: swept.kept,
        cursor: 0,
        group: None,
        missing: 0,
    };
    let placed = match &bitext.original {
        Some(original) => place.run(original, &mut back, &swept.own),
        None => {
            // Without an original nothing is left that a comment could be about.
            obsolete.extend(place.out);
            Place {
                out: Vec::new(),
                missing: 0,
                fresh: false,
                cursor: 0,
                group: None,
            }
        }
    };
    let missing = placed.missing.saturating_sub(swept.skeletons);
    if let Some(catalogue) = &mut bitext.translation {
        catalogue.entries.clone_from(&placed.out);
    } else if let Some(original) = &bitext.original {
        let file = original.file.clone();
        bitext.translation = Some(Catalogue { file, entries: placed.out.clone() });
    }
    let recorded = recorded(&bitext, request);
    let mut unconfirmed = Diagnostics::default();
    let base = refreshed(&bitext, &obsolete, request, &mut unconfirmed);
    let changes = changes(&bitext, &placed.out, &base, obsolete)?;
    Ok(Synced {
        changes,
        unconfirmed,
        missing,
        set_aside,
        returned,
        renamed,
        recorded,
    })
}

/// A translation without what does not belong there any more.
struct Swept {
    kept: Vec<Entry>,
    /// The messages that the original no longer has.
    gone: Vec<Entry>,
    /// What translators wrote into the skeletons of messages still missing.
    own: BTreeMap<String, Vec<String>>,
    /// How many skeletons there were of messages still missing.
    skeletons: usize,
}

fn sweep(bitext: &Bitext) -> Swept {
    let mut swept = Swept {
        kept: Vec::new(),
        gone: Vec::new(),
        own: BTreeMap::new(),
        skeletons: 0,
    };
    let mut filled: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in bitext.translation.iter().flat_map(|catalogue| &catalogue.entries) {
        if let Entry::Comment(Comment { content }) = entry
            && let Some((id, own)) = missing(content)
        {
            if bitext.translation(&id).is_some() {
                filled.entry(id).or_default().extend(own);
            } else if bitext.original(&id).is_some() {
                swept.skeletons += 1;
                swept.own.entry(id).or_default().extend(own);
            } else if !own.is_empty() {
                swept.kept.push(Entry::Comment(Comment { content: own }));
            }
            continue;
        }
        let mut entry = entry.clone();
        let lines = comment(&entry)
            .map(|comment| comment.content.clone())
            .unwrap_or_default();
        if let Some((id, own)) = missing(&lines) {
            filled.entry(id).or_default().extend(own);
            set_comment(&mut entry, Vec::new());
        }
        match form::id(&entry) {
            Some(id) if bitext.original(&id).is_none() => swept.gone.push(entry),
            _ => swept.kept.push(entry),
        }
    }
    for entry in swept.kept.iter_mut().chain(&mut swept.gone) {
        let Some((id, own)) = form::id(entry).and_then(|id| filled.remove_entry(&id))
        else {
            continue;
        };
        let mut lines = comment(entry)
            .map(|comment| comment.content.clone())
            .unwrap_or_default();
        if lines.is_empty() {
            lines = bitext.original(&id).map(notes).unwrap_or_default();
        }
        lines.extend(own);
        set_comment(entry, lines);
    }
    swept
}

/// The messages set aside, and those of them that the original has again. One
/// of which it is not known what it translated stays where it is.
fn recalled(bitext: &Bitext, kept: &[Entry]) -> (Vec<Entry>, BTreeMap<String, Entry>) {
    let mut back = BTreeMap::new();
    let mut obsolete = Vec::new();
    for entry in bitext.obsolete.iter().flat_map(|catalogue| &catalogue.entries) {
        let is_heading = matches!(entry, Entry::ResourceComment(Comment { content })
            if content.first().is_some_and(|line| line.starts_with(SET_ASIDE)));
        if is_heading {
            continue;
        }
        let Some(id) = form::id(entry) else {
            obsolete.push(entry.clone());
            continue;
        };
        let here = kept.iter().any(|kept| form::has_id(kept, &id));
        if bitext.original(&id).is_some() && bitext.base.get(&id).is_some() && !here {
            back.insert(id, entry.clone());
        } else {
            obsolete.push(entry.clone());
        }
    }
    (obsolete, back)
}

/// Sets a message aside. One that was set aside before under the same id and
/// says something else is kept as a comment.
fn put_aside(obsolete: &mut Vec<Entry>, entry: Entry) {
    let same = |other: &Entry| form::id(other) == form::id(&entry);
    if let Some(at) = obsolete.iter().position(same) {
        let earlier = &obsolete[at];
        let says_the_same = form::form(earlier) == form::form(&entry)
            && comment(earlier).is_none_or(|earlier| comment(&entry) == Some(earlier));
        if says_the_same {
            obsolete.remove(at);
        } else {
            let text =
                canonical::write(std::slice::from_ref(earlier)).unwrap_or_default();
            let content = text.lines().map(str::to_owned).collect();
            obsolete[at] = Entry::Comment(Comment { content });
        }
    }
    obsolete.push(entry);
}

/// Puts what is missing where the original has it.
struct Place {
    /// Whether the file is new, so that it takes over all comments.
    fresh: bool,
    out: Vec<Entry>,
    /// Where the next entry goes.
    cursor: usize,
    /// The comment of the group, if it is not there and none of its messages is.
    group: Option<Entry>,
    missing: usize,
}

impl Place {
    fn run(
        mut self,
        original: &Catalogue,
        back: &mut BTreeMap<String, Entry>,
        own: &BTreeMap<String, Vec<String>>,
    ) -> Self {
        let is_head = |entry: &&Entry| {
            matches!(entry, Entry::Comment(_) | Entry::ResourceComment(_))
        };
        self.cursor = self.out.iter().take_while(is_head).count();
        for (index, entry) in original.entries.iter().enumerate() {
            match (entry, form::id(entry)) {
                (_, Some(id)) => match self.position(|out| form::has_id(out, &id)) {
                    Some(at) => self.cursor = at + 1,
                    None => {
                        let group = self.group.take();
                        group.into_iter().for_each(|group| self.insert(group));
                        let own = own.get(&id).cloned().unwrap_or_default();
                        let entry = back.remove(&id).unwrap_or_else(|| {
                            self.missing += 1;
                            skeleton(entry, own)
                        });
                        self.insert(entry);
                    }
                },
                (Entry::GroupComment(_), _) => match self.position(|out| out == entry) {
                    Some(at) => {
                        self.cursor = at + 1;
                        self.group = None;
                    }
                    None => {
                        let known = self.knows_group(&original.entries[index + 1..]);
                        self.group = (!known).then(|| entry.clone());
                    }
                },
                _ if self.fresh => self.insert(entry.clone()),
                _ => {}
            }
        }
        self
    }

    fn position(&self, is_it: impl Fn(&Entry) -> bool) -> Option<usize> {
        self.out.iter().position(is_it)
    }

    fn insert(&mut self, entry: Entry) {
        self.out.insert(self.cursor, entry);
        self.cursor += 1;
    }

    /// Whether a message of the group that begins here is there already.
    fn knows_group(&self, entries: &[Entry]) -> bool {
        entries
            .iter()
            .take_while(|entry| !matches!(entry, Entry::GroupComment(_)))
            .filter_map(form::id)
            .any(|id| self.position(|out| form::has_id(out, &id)).is_some())
    }
}

/// Whether a translation in this state is taken for that of the original now.
fn is_settled(state: State, is_minor: bool, request: &Request) -> bool {
    match state {
        State::Current | State::New => true,
        State::Updated => is_minor || !request.strict,
        State::Stale => is_minor,
        State::Missing => false,
    }
}

/// How many translations are taken for those of other originals than before.
fn recorded(bitext: &Bitext, request: &Request) -> usize {
    let is_recorded = |(id, state): &(String, State)| {
        *state != State::Current
            && is_settled(*state, request.minor.contains(id), request)
    };
    bitext.states().iter().filter(|state| is_recorded(state)).count()
}

/// The base file as it is to be.
fn refreshed(
    bitext: &Bitext,
    obsolete: &[Entry],
    request: &Request,
    unconfirmed: &mut Diagnostics,
) -> Base {
    let mut base = Base::default();
    for (id, state) in bitext.states() {
        let settled = is_settled(state, request.minor.contains(&id), request);
        if state == State::Updated && !settled {
            let place = bitext.translation.as_ref().map(|catalogue| catalogue.place(&id));
            let (side, place) = (&bitext.side, place);
            unconfirmed.extend(
                codes::translation_unconfirmed(place, &id, &side.name, &side.tag).into(),
            );
        }
        match (bitext.original(&id), bitext.translation(&id)) {
            (Some(original), Some(translation)) if settled => {
                base.record(original, translation);
            }
            // A translation that was taken out may be put back.
            _ => base.records.extend(bitext.base.get(&id).cloned()),
        }
    }
    let aside: Vec<String> = obsolete.iter().filter_map(form::id).collect();
    let rest = bitext.base.records.iter().filter(|record| aside.contains(&record.id));
    let rest: Vec<_> = rest
        .filter(|record| base.get(&record.id).is_none())
        .cloned()
        .collect();
    base.records.extend(rest);
    base
}

fn changes(
    bitext: &Bitext,
    translation: &[Entry],
    base: &Base,
    mut obsolete: Vec<Entry>,
) -> Result<Vec<Change>, Diagnostic> {
    let paths = &bitext.paths;
    let written = |entries: &[Entry]| -> Result<Option<String>, Diagnostic> {
        (!entries.is_empty()).then(|| canonical::write(entries)).transpose()
    };
    let translation = written(translation)?;
    if !obsolete.is_empty() {
        let line = format!(
            "{SET_ASIDE} what {} said and the {} file no longer has. It comes back when that has it again.",
            paths.translation, bitext.reference.name
        );
        obsolete.insert(0, Entry::ResourceComment(Comment { content: vec![line] }));
    }
    let base = (!base.records.is_empty())
        .then(|| base.write(&bitext.side.tag, bitext.base_heading()))
        .transpose()?;
    Ok(vec![
        Change { path: paths.translation.clone(), text: translation },
        Change { path: paths.base.clone(), text: base },
        Change {
            path: paths.obsolete.clone(),
            text: written(&obsolete)?,
        },
    ])
}
