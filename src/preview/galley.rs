//! Pulls the trial pages of a language version and of its original, again after
//! each change.
//!
//! Invariant: the project is only read. Where a version cannot be made, its last
//! pages stay, and are said to be from before.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::sheet::{Finding, Role, Sheet, Shown, Side, State, picture_name};
use super::touch::{House, Touched};
use crate::agenda::{Agenda, Direction, Language};
use crate::diag::{Diagnostics, Place, codes};
use crate::document::Document;
use crate::project::Project;
use crate::workshop::{Page, Press, Version, Workshop};

/// What is pulled: the sheet, and the pictures that it names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pulled {
    /// Everything that the page shows.
    pub sheet: Sheet,
    /// The pictures of the pages, as SVG files by their names.
    pub pictures: BTreeMap<String, String>,
}

/// The last pages of a language version.
struct Kept {
    role: Role,
    language: Language,
    name: String,
    direction: Direction,
    state: State,
    /// What was said when it was made last.
    said: Diagnostics,
    places: BTreeMap<String, Place>,
    /// None as long as there are no pages.
    pages: Option<Pages>,
}

/// Pages with the tree that they show.
struct Pages {
    /// Tells tree and look from others; none once the templates changed.
    digest: Option<[u8; 32]>,
    document: Document,
    drawn: Vec<Page>,
}

/// One language version of one document, with its original.
pub struct Galley {
    project: Project,
    /// The path of the source.
    source: String,
    language: Language,
    house: House,
    symbol: String,
    kept: Vec<Kept>,
    press: Option<Press>,
    /// The tags of the languages that saved files touched since the last time.
    touched: Vec<String>,
}

impl Galley {
    /// The language version of the document of a source.
    pub fn new(project: Project, source: String, language: Language) -> Self {
        Self {
            project,
            source,
            language,
            house: House::default(),
            symbol: String::new(),
            kept: Vec::new(),
            press: None,
            touched: Vec::new(),
        }
    }

    /// Whether a saved file touches what is shown.
    pub fn is_touched(&mut self, path: &str) -> bool {
        let Some(touched) = Touched::by(path, &self.house) else { return false };
        let is_of_press = ["templates/", "fonts/", "distr.toml"];
        if is_of_press.iter().any(|prefix| path.starts_with(prefix)) {
            self.press = None;
            let pages = self.kept.iter_mut().filter_map(|kept| kept.pages.as_mut());
            pages.for_each(|pages| pages.digest = None);
        }
        let stem = self.source.rsplit('/').next().unwrap_or_default();
        let stem = stem.trim_end_matches(".yaml");
        let shown = self.kept.iter().map(|kept| kept.language.to_string());
        let before = self.touched.len();
        self.touched.extend(shown.filter(|tag| touched.covers(stem, tag)));
        // As long as nothing is shown, anything may be what was in the way.
        self.kept.is_empty() || self.touched.len() > before
    }

    /// Makes both versions as far as they can be made, and draws what changed.
    pub fn pull(&mut self) -> Pulled {
        let mut said = Diagnostics::default();
        if let Err(errors) = self.make(&mut said) {
            said.extend(errors);
            for kept in &mut self.kept {
                kept.state = kept.last_state();
            }
        }
        self.pulled(&said)
    }

    fn make(&mut self, said: &mut Diagnostics) -> Result<(), Diagnostics> {
        let (workshop, loading) = Workshop::open(self.project.clone())?;
        self.house = House::of(&workshop);
        let agenda = workshop.agenda(&self.source)?;
        self.symbol = agenda.symbol().as_str().to_owned();
        self.lay_out_sides(&workshop, &agenda);
        said.extend(self.concerning(&loading));
        said.extend(agenda.warnings.clone());
        if self.press.is_none() {
            self.press = Some(Press::new(&workshop)?);
        }
        let Some(press) = &self.press else { return Ok(()) };
        let touched = std::mem::take(&mut self.touched);
        for kept in &mut self.kept {
            let is_touched = touched.contains(&kept.language.to_string());
            if is_touched || kept.state != State::Current {
                kept.make(&workshop, press, &agenda);
            }
            said.extend(kept.said.clone());
        }
        Ok(())
    }

    /// The versions that are shown, with what is kept of them.
    fn lay_out_sides(&mut self, workshop: &Workshop, agenda: &Agenda) {
        let mut wanted = vec![(Role::Translation, self.language.clone())];
        let original = agenda.original();
        if *original != self.language {
            wanted.insert(0, (Role::Original, original.clone()));
        }
        let mut before = std::mem::take(&mut self.kept);
        for (role, language) in wanted {
            let known = before
                .iter()
                .position(|kept| kept.role == role && kept.language == language);
            let described = workshop.describe(&language);
            let mut kept = match known {
                Some(index) => before.swap_remove(index),
                None => Kept {
                    role,
                    name: language.to_string(),
                    language,
                    direction: Direction::Ltr,
                    state: State::Absent,
                    said: Diagnostics::default(),
                    places: BTreeMap::new(),
                    pages: None,
                },
            };
            if let Some((name, direction)) = described {
                name.clone_into(&mut kept.name);
                kept.direction = direction;
            }
            self.kept.push(kept);
        }
    }

    /// What was said about the versions that are shown, or about all.
    fn concerning(&self, said: &Diagnostics) -> Diagnostics {
        let mut concerning = Diagnostics::default();
        for one in said.iter() {
            let shown = |name: &String| self.kept.iter().any(|kept| kept.name == *name);
            if one.language.as_ref().is_none_or(shown) {
                concerning.push(one.clone());
            }
        }
        concerning
    }

    fn pulled(&self, said: &Diagnostics) -> Pulled {
        let original = self.kept.iter().find(|kept| kept.role == Role::Original);
        let mut pictures = BTreeMap::new();
        for page in self.kept.iter().flat_map(Kept::drawn) {
            pictures.insert(picture_name(&page.svg), page.svg.clone());
        }
        let sheet = Sheet {
            source: self.source.clone(),
            symbol: self.symbol.clone(),
            sides: self.kept.iter().map(|kept| kept.side(said)).collect(),
            findings: Finding::all(said, original.map(|kept| kept.name.as_str())),
        };
        Pulled { sheet, pictures }
    }
}

impl Kept {
    fn drawn(&self) -> &[Page] {
        self.pages.as_ref().map_or(&[], |pages| &pages.drawn)
    }

    /// The state where the version cannot be made any more.
    fn last_state(&self) -> State {
        if self.pages.is_some() { State::Kept } else { State::Absent }
    }

    /// Makes the version as far as it can be made.
    fn make(&mut self, workshop: &Workshop, press: &Press, agenda: &Agenda) {
        self.places = workshop.message_places(agenda, &self.language);
        let trial = workshop.trial(agenda, &self.language);
        self.said = trial.said;
        self.state = match trial.version.map(|version| self.draw(press, version)) {
            Some(Ok(more)) => {
                self.said.extend(more);
                State::Current
            }
            Some(Err(errors)) => {
                self.said.extend(errors);
                self.last_state()
            }
            None => self.last_state(),
        };
        self.said = std::mem::take(&mut self.said).in_language(&self.name);
    }

    /// Draws a version, unless its pages are those that are kept.
    fn draw(
        &mut self,
        press: &Press,
        version: Version,
    ) -> Result<Diagnostics, Diagnostics> {
        let digest = Some(digest(&version)?);
        if self.pages.as_ref().is_some_and(|pages| pages.digest == digest) {
            return Ok(Diagnostics::default());
        }
        let drawn = press.draw(&version)?;
        self.pages = Some(Pages {
            digest,
            document: version.document,
            drawn: drawn.pages,
        });
        Ok(drawn.said)
    }

    fn side(&self, said: &Diagnostics) -> Side {
        let leaves = |pages: &Pages| {
            let shown = Shown {
                document: &pages.document,
                pages: &pages.drawn,
                places: &self.places,
                language: &self.name,
            };
            shown.leaves(said)
        };
        let draft = |pages: &Pages| pages.document.version.draft.is_some();
        Side {
            role: self.role,
            tag: self.language.to_string(),
            language: self.name.clone(),
            direction: self.direction,
            state: self.state,
            is_draft: self.pages.as_ref().is_some_and(draft),
            leaves: self.pages.as_ref().map(leaves).unwrap_or_default(),
        }
    }
}

/// Tells the tree and the look of a version from others.
fn digest(version: &Version) -> Result<[u8; 32], Diagnostics> {
    let text = serde_json::to_vec(&(&version.document, &version.look))
        .map_err(|error| codes::internal(error.to_string()))?;
    Ok(Sha256::digest(text).into())
}
