//! What a batch tells those who watch over it.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use distr::project::Project;
use distr::workshop::{Batch, Build, Format, Name, Request, Unit, Watch};

use super::{FORMAT, STEM, made};
use crate::made::workshop;
use crate::support;

/// Hears of files, and looks whether they are in their places by then.
struct Listener {
    folder: PathBuf,
    heard: Mutex<Vec<(String, bool)>>,
}

impl Watch for Listener {
    fn stop(&self) -> bool {
        false
    }

    fn publishes(&self, _: &Name, files: &[String]) {
        let heard = files
            .iter()
            .map(|file| (file.clone(), self.folder.join(file).exists()));
        self.heard.lock().unwrap().extend(heard);
    }
}

/// Who is ended between the two has told of it, and the next attempt does not find files
/// of which nobody knows that this build made them.
#[test]
fn files_are_told_of_before_they_are_in_their_places() {
    let folder = tempfile::tempdir().unwrap();
    let project = Project::Memory(support::repository());
    let workshop = workshop(project.recorded());
    let agenda = workshop.agenda(&format!("sources/{STEM}.yaml")).unwrap();
    let language = "en".parse().unwrap();
    let formats: Vec<Format> = Format::ALL
        .into_iter()
        .filter(|format| format.ending() == FORMAT)
        .collect();
    let build = Build::new(&workshop, &formats).unwrap();
    let watch = Listener {
        folder: folder.path().to_owned(),
        heard: Mutex::default(),
    };
    let request = Request {
        folder: folder.path(),
        patience: Duration::ZERO,
        threads: NonZeroUsize::MIN,
        source_date_epoch: None,
        started: SystemTime::now(),
        cache: None,
        shard: None,
        force: false,
        prune: false,
        watch: &watch,
    };
    let (mut batch, _) = Batch::open(&build, request).unwrap();
    let units = vec![Unit { agenda: &agenda, language: &language }];
    let (units, unread) = batch.share(units, Vec::new());
    batch.run(&units, &unread, |_| {}).unwrap();
    assert!(folder.path().join(made("EN")).exists());
    assert_eq!(watch.heard.into_inner().unwrap(), [(made("EN"), false)]);
}
