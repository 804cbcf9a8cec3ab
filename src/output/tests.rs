//! What becomes of files when something breaks on the way.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::folder::WORK;
use super::*;

const NOW: Duration = Duration::ZERO;

fn publication<'a>(name: &'a str, bytes: &'a [u8]) -> Publication<'a> {
    Publication { name, bytes, sha256: Digest::of(bytes) }
}

/// The names in a folder, each with its content; the hidden folder too.
fn content(folder: &Path) -> Vec<(String, String)> {
    let mut content: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read_to_string(entry.path()).unwrap_or_default())
        })
        .collect();
    content.sort();
    content
}

fn pairs(content: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
    content.iter().map(owned).collect()
}

#[test]
fn files_are_named_as_in_the_digital_library() {
    let name = file_name("CTOC/COP/WG.2/2023/1", "FR", "pdf");
    assert_eq!(name, "CTOC_COP_WG.2_2023_1-FR.pdf");
}

#[test]
fn a_folder_that_is_a_file_is_an_error_of_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("out");
    fs::write(&file, "kept").unwrap();
    assert_eq!(write(&file, "a.pdf", b"new").unwrap_err().code, "unwritable");
    assert_eq!(Folder::open(&file, NOW).err().unwrap().code, "unwritable");
    assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
}

#[test]
fn what_was_left_when_a_report_was_killed_goes_with_the_next_one() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("report.html");
    let dead = |name: &str| {
        // As by a writer that was killed: nobody holds it.
        let prefix = format!(".distr-{}-", &Digest::of(name.as_bytes()).to_string()[..8]);
        fs::write(home.path().join(format!("{prefix}x")), "half of").unwrap();
        format!("{prefix}x")
    };
    dead("report.html");
    let other = dead("summary.md");
    let living = home.path().join(dead("report.html").replace("-x", "-y"));
    let lock = File::create(&living).unwrap();
    lock.try_lock().unwrap();
    write_file(&path, b"whole").unwrap();
    let names: Vec<String> =
        content(home.path()).into_iter().map(|(name, _)| name).collect();
    let living = living.file_name().unwrap().to_str().unwrap().to_owned();
    let mut expected = vec![other, living, "report.html".to_owned()];
    expected.sort();
    assert_eq!(names, expected);
    assert_eq!(fs::read(path).unwrap(), b"whole");
}

#[test]
fn a_file_that_is_gone_already_is_removed() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("a.pdf");
    fs::write(&path, "P").unwrap();
    for _ in 0..2 {
        assert!(remove(&path).is_ok() && !path.exists());
    }
    // A folder is no file.
    assert_eq!(remove(home.path()).unwrap_err().code, "unwritable");
}

#[test]
fn a_build_that_came_to_its_end_leaves_only_documents_and_the_manifest() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("new/out");
    let (folder, notes) = Folder::open(&out, NOW).unwrap();
    assert!(notes.is_empty());
    let files = [publication("a.pdf", b"P"), publication("a.docx", b"D")];
    folder.publish(&files, "a").unwrap();
    folder.close("manifest.json", b"M").unwrap();
    let left = [("a.docx", "D"), ("a.pdf", "P"), ("manifest.json", "M")];
    assert_eq!(content(&out), pairs(&left));
}

#[test]
fn files_that_belong_together_appear_together_or_not_at_all() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path();
    fs::write(out.join("a.pdf"), "old").unwrap();
    // In the place of the second file stands a folder.
    fs::create_dir(out.join("a.docx")).unwrap();
    fs::create_dir(out.join("b.docx")).unwrap();
    let (folder, _) = Folder::open(out, NOW).unwrap();
    for name in ["a", "b"] {
        let (pdf, docx) = (format!("{name}.pdf"), format!("{name}.docx"));
        let files = [publication(&pdf, b"P"), publication(&docx, b"D")];
        assert_eq!(folder.publish(&files, name).unwrap_err().code, "unwritable");
    }
    folder.close("manifest.json", b"M").unwrap();
    let left = [("a.docx", ""), ("a.pdf", "old"), ("b.docx", ""), ("manifest.json", "M")];
    assert_eq!(content(out), pairs(&left));
}

#[test]
fn what_a_killed_build_was_moving_is_finished_and_the_rest_removed() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path();
    let (folder, _) = Folder::open(out, NOW).unwrap();
    folder
        .publish(&[publication("a.pdf", b"P"), publication("a.docx", b"D")], "a")
        .unwrap();
    drop(folder);
    // Killed between the two moves, while the next files were written, and while
    // a line was added to the journal.
    let work = out.join(WORK);
    fs::rename(out.join("a.docx"), work.join("a.docx")).unwrap();
    fs::write(work.join("b.pdf"), "half of").unwrap();
    fs::write(work.join("a.pdf.before"), "older").unwrap();
    let mut journal = fs::read(work.join("journal")).unwrap();
    journal.extend(b"{\"files\":{\"b.pdf\":\"00");
    fs::write(work.join("journal"), journal).unwrap();

    let (folder, notes) = Folder::open(out, NOW).unwrap();
    assert_eq!(notes, ["a"]);
    folder.publish(&[], "more").unwrap();
    drop(folder);
    let (folder, notes) = Folder::open(out, NOW).unwrap();
    assert_eq!(notes, ["a", "more"], "a torn line spoils no other");
    folder.close("manifest.json", b"M").unwrap();
    let left = [("a.docx", "D"), ("a.pdf", "P"), ("manifest.json", "M")];
    assert_eq!(content(out), pairs(&left));
}

#[test]
fn two_builds_do_not_write_into_one_folder() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().to_owned();
    let (folder, _) = Folder::open(&out, NOW).unwrap();
    assert_eq!(Folder::open(&out, NOW).err().unwrap().code, "folder-locked");
    let second = std::thread::spawn(move || {
        let (folder, _) = Folder::open(&out, Duration::from_secs(60)).unwrap();
        folder.close("manifest.json", b"second").unwrap();
    });
    std::thread::sleep(Duration::from_millis(200));
    folder.publish(&[publication("a.pdf", b"P")], "a").unwrap();
    folder.close("manifest.json", b"first").unwrap();
    second.join().unwrap();
    let left = [("a.pdf", "P"), ("manifest.json", "second")];
    assert_eq!(content(home.path()), pairs(&left));
}

#[test]
fn a_journal_moves_nothing_out_of_its_folder() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("out");
    let work = out.join(WORK);
    fs::create_dir_all(&work).unwrap();
    fs::write(out.join("mine"), "kept").unwrap();
    fs::write(home.path().join("far"), "kept").unwrap();
    let far = home.path().join("far").display().to_string();
    let digest = Digest::of(b"kept");
    let names = ["../mine", "../../far", far.as_str(), "x/../../mine", "lock", ""];
    let files: Vec<String> =
        names.iter().map(|name| format!("{name:?}:\"{digest}\"")).collect();
    let line = format!("{{\"files\":{{{}}},\"note\":\"\"}}\n", files.join(","));
    fs::write(work.join("journal"), line).unwrap();
    let (folder, _) = Folder::open(&out, NOW).unwrap();
    folder.close("manifest.json", b"M").unwrap();
    assert_eq!(content(&out), pairs(&[("manifest.json", "M"), ("mine", "kept")]));
    assert_eq!(content(home.path()), pairs(&[("far", "kept"), ("out", "")]));
}

#[cfg(unix)]
#[test]
fn what_no_build_made_is_neither_emptied_nor_waited_for() {
    use std::os::unix::fs::symlink;
    let pipe = |path: &Path| {
        let made = std::process::Command::new("mkfifo").arg(path).status();
        assert!(made.unwrap().success());
    };
    let home = tempfile::tempdir().unwrap();
    let precious = home.path().join("precious");
    fs::create_dir(&precious).unwrap();
    fs::write(precious.join("a"), "kept").unwrap();
    let work = |name: &str| home.path().join(name).join(WORK);
    for name in ["link", "file", "folder", "lock", "journal", "linked"] {
        fs::create_dir(home.path().join(name)).unwrap();
    }
    symlink(&precious, work("link")).unwrap();
    fs::write(work("file"), "kept").unwrap();
    for name in ["folder", "lock", "journal", "linked"] {
        fs::create_dir(work(name)).unwrap();
    }
    fs::create_dir(work("folder").join("lock")).unwrap();
    pipe(&work("lock").join("lock"));
    pipe(&work("journal").join("journal"));
    symlink(precious.join("a"), work("linked").join("lock")).unwrap();
    for name in ["link", "file", "folder", "lock", "journal", "linked"] {
        let refused = Folder::open(&home.path().join(name), NOW).err().unwrap();
        assert_eq!(refused.code, "work-foreign", "{name}");
    }
    assert_eq!(content(&precious), pairs(&[("a", "kept")]));

    let pipe_of_a_reader = home.path().join("pipe");
    pipe(&pipe_of_a_reader);
    for path in [Path::new("/dev/zero"), &pipe_of_a_reader, &precious] {
        assert!(digest(path).is_err() && existing(path).is_err(), "{}", path.display());
    }
}

#[test]
fn a_document_is_read_only_as_it_was_built_and_from_its_folder() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("out");
    fs::create_dir(&out).unwrap();
    for path in [home.path().join("a.pdf"), out.join("a.pdf")] {
        fs::write(path, "text").unwrap();
    }
    let read = |name: &str, built: &str, limit| {
        let digest = Digest::of(built.as_bytes());
        document(&out, (name, digest), limit).map_err(|said| said.code)
    };
    assert_eq!(read("a.pdf", "text", 4), Ok(b"text".to_vec()));
    assert_eq!(read("a.pdf", "text", 3), Err("file-too-large"));
    assert_eq!(read("a.pdf", "other", 4), Err("output-differs"));
    assert_eq!(read("b.pdf", "text", 4), Err("output-missing"));
    assert_eq!(read("../a.pdf", "text", 4), Err("output-missing"));
    assert_eq!(read(".", "text", u64::MAX), Err("output-missing"));
}

#[test]
fn what_was_not_moved_into_its_place_was_not_published() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path();
    fs::create_dir(out.join("a.docx")).unwrap();
    let (folder, _) = Folder::open(out, NOW).unwrap();
    let files = [publication("a.pdf", b"P"), publication("a.docx", b"D")];
    folder.publish(&files, "a").unwrap_err();
    folder.publish(&[publication("b.pdf", b"P")], "b").unwrap();
    folder.publish(&[], "more").unwrap();
    // The manifest cannot be written either.
    drop(folder);
    let (_, notes) = Folder::open(out, NOW).unwrap();
    assert_eq!(notes, ["b", "more"]);
}

#[test]
fn a_journal_is_over_with_the_manifest_of_its_build() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path();
    fs::write(out.join(MANIFEST), "1").unwrap();
    let (folder, _) = Folder::open(out, NOW).unwrap();
    folder.publish(&[publication("a.pdf", b"P")], "a").unwrap();
    let journal = fs::read(out.join(WORK).join("journal")).unwrap();
    let again = |manifest: &str| {
        fs::create_dir_all(out.join(WORK)).unwrap();
        fs::write(out.join(WORK).join("journal"), &journal).unwrap();
        fs::write(out.join(MANIFEST), manifest).unwrap();
        Folder::open(out, NOW).unwrap().1
    };
    drop(folder);
    assert_eq!(again("1"), ["a"]);
    // Killed after the manifest was in its place, before the journal was gone.
    assert!(again("2").is_empty());
}

#[test]
fn a_hidden_folder_with_nothing_of_ours_is_that_of_no_build() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path();
    assert!(!is_unfinished(out) && !is_unfinished(&out.join("nowhere")));
    let work = out.join(WORK);
    fs::create_dir(&work).unwrap();
    assert!(!is_unfinished(out));
    fs::write(work.join(".nfs0000000000a1"), "").unwrap();
    assert!(!is_unfinished(out));
    fs::write(work.join("lock"), "").unwrap();
    assert!(is_unfinished(out));
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_written_into_and_a_link_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name);
    fs::create_dir(at("far")).unwrap();
    fs::write(at("far/page"), "old").unwrap();
    symlink("far/page", at("link")).unwrap();
    write_file(&at("link"), b"new").unwrap();
    assert!(fs::symlink_metadata(at("link")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(at("far/page")).unwrap(), "new");
    symlink("/dev/null", at("null")).unwrap();
    for path in [Path::new("/dev/null"), &at("null")] {
        write_file(path, b"lost").unwrap();
        assert!(!fs::metadata(path).unwrap().is_file(), "{}", path.display());
    }
    let pipe = at("pipe");
    assert!(
        std::process::Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let reader = std::thread::spawn(move || fs::read_to_string(pipe).unwrap());
    write_file(&at("pipe"), b"heard").unwrap();
    assert_eq!(reader.join().unwrap(), "heard");
    // As any new file of the user, whatever is made beside it first.
    fs::write(at("plain"), "").unwrap();
    let mode = |name: &str| fs::metadata(at(name)).unwrap().permissions().mode();
    assert_eq!(mode("far/page"), mode("plain"));
}
