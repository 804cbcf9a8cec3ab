//! What the batch says: manifests, and folders that are not as they say.

use crate::diag::{Blame, Diagnostic, Severity};

/// A manifest that is not what the program wrote.
pub fn manifest_damaged(name: &str, reason: &str) -> Diagnostic {
    let message = format!("`{name}` is damaged: {reason}");
    Diagnostic::new("manifest-damaged", Blame::Content, message)
        .help("take it from where the documents were built, or build them again")
}

/// A manifest of another version of the program.
pub fn manifest_foreign(name: &str) -> Diagnostic {
    let message = format!("`{name}` is the manifest of another version of distr");
    Diagnostic::new("manifest-foreign", Blame::Usage, message)
        .help("use the version of distr that built the documents")
}

/// A folder without a manifest.
pub fn manifest_missing(folder: &str) -> Diagnostic {
    let message = format!("there is no manifest in `{folder}`");
    Diagnostic::new("manifest-missing", Blame::Environment, message)
        .help("name a folder that `distr build` wrote into")
}

/// A build that was killed before it could write its manifest.
pub fn build_unfinished(folder: &str) -> Diagnostic {
    let message = format!("the last build into `{folder}` did not come to its end");
    Diagnostic::new("build-unfinished", Blame::Content, message)
        .help("build or merge again: what is finished is kept, and the rest is made")
}

/// A document that is not there.
pub fn output_missing(name: &str) -> Diagnostic {
    let message = format!("`{name}` is missing");
    Diagnostic::new("output-missing", Blame::Content, message)
        .help("build it again with `distr build`")
}

/// A document that is not what was built.
pub fn output_differs(name: &str) -> Diagnostic {
    let message = format!("`{name}` is not the file that was built");
    Diagnostic::new("output-differs", Blame::Content, message)
        .help("if somebody edited it, keep their copy elsewhere; then `distr build --force` makes it anew")
}

/// A document that a newer build refused.
pub fn output_stale(name: &str, source: &str) -> Diagnostic {
    let message = format!(
        "`{name}` is older than the last build of `{source}`, which did not make it"
    );
    Diagnostic::new("output-stale", Blame::Content, message)
        .help("correct what stopped this language version, and build it again")
}

/// A language version that was refused and never built.
pub fn output_refused(source: &str, language: &str) -> Diagnostic {
    let message = format!("`{source}` was refused in `{language}` and has no files");
    Diagnostic::new("output-refused", Blame::Content, message)
        .help("correct what stopped this language version, and build it again")
}

/// A file that belongs to no source any more.
pub fn output_obsolete(name: &str) -> Diagnostic {
    let message = format!("`{name}` belongs to no source any more");
    let diagnostic = Diagnostic::new("output-obsolete", Blame::Content, message)
        .help("delete it, or let `--prune` of `distr build` or `distr merge` do so");
    Diagnostic { severity: Severity::Warning, ..diagnostic }
}

/// A file that the manifest does not list.
pub fn output_unlisted(name: &str) -> Diagnostic {
    let message = format!("`{name}` is not in the manifest");
    let diagnostic = Diagnostic::new("output-unlisted", Blame::Content, message)
        .help("no build made it; keep other files in another folder");
    Diagnostic { severity: Severity::Warning, ..diagnostic }
}

/// A manifest that a build cannot take up.
pub fn manifest_ignored(damage: Diagnostic) -> Diagnostic {
    let help = "everything is built anew, and a new manifest takes its place".to_owned();
    Diagnostic {
        severity: Severity::Warning,
        help: Some(help),
        ..damage
    }
}

/// A machine that gives the program no more threads.
pub fn no_thread(reason: &str) -> Diagnostic {
    let message = format!("a thread cannot be started: {reason}");
    Diagnostic::new("no-thread", Blame::Environment, message)
        .help("ask for fewer with `--jobs`")
}

/// More threads than the memory that was asked for, in MiB, has room for.
pub fn too_many_threads(jobs: usize, memory: u64, room: usize) -> Diagnostic {
    let message = format!("{memory} MiB have no room for {jobs} threads");
    Diagnostic::new("too-many-threads", Blame::Usage, message).help(format!(
        "ask for {room} at most with `--jobs`, or for more memory with `--memory-limit`"
    ))
}

/// A version on which the process that made it died.
pub fn version_died(version: &str, how: &str) -> Diagnostic {
    let message = format!("{version} cannot be made: the builder was ended by {how}");
    Diagnostic::new("version-died", Blame::Internal, message).help(
        "if it had memory enough (`--memory-limit`), please report it with the source",
    )
}

/// A version that took longer than it may.
pub fn version_too_long(version: &str, seconds: u64) -> Diagnostic {
    let message = format!("{version} cannot be made in {seconds} s");
    Diagnostic::new("version-too-long", Blame::Internal, message)
        .help("give a very long document more time (`--time-limit`); report any other")
}

/// A builder that died while it made several versions.
pub fn builder_restarted(how: &str, versions: &[String]) -> Diagnostic {
    let versions = versions.join(", ");
    let message = format!("the builder was ended by {how} while it made {versions}");
    Diagnostic::new("builder-restarted", Blame::Internal, message)
        .warning()
        .help("to find out which one it was, it goes on with one version at a time")
}

/// A builder that died while it made no version, for the first time.
pub fn builder_lost(how: &str) -> Diagnostic {
    let message = format!("the builder was ended by {how} while it made no version");
    Diagnostic::new("builder-lost", Blame::Internal, message)
        .warning()
        .help("it is begun once more, and goes on where it was")
}

/// A builder that died while it made no version, again.
pub fn builder_died(how: &str) -> Diagnostic {
    let message = format!("the builder was ended by {how} while it made no version");
    Diagnostic::new("builder-died", Blame::Internal, message)
        .help("give it more memory (`--memory-limit`), or report it")
}

/// A builder that cannot be begun again after the one before it ended.
pub fn builder_not_begun(reason: &str) -> Diagnostic {
    let message = format!("the builder cannot be begun anew: {reason}");
    Diagnostic::new("builder-not-begun", Blame::Environment, message)
        .help("build again; what is finished stays, and is not made again")
}

/// A builder whose supervisor is dead before it could give orders.
pub fn supervisor_gone() -> Diagnostic {
    let message = "the process that watches over this build is gone";
    Diagnostic::new("supervisor-gone", Blame::Environment, message)
        .help("build again; where nothing is to watch, unset `DISTR_SUPERVISED`")
}

/// A machine on which the program cannot be asked to end.
pub fn no_signals(reason: &str) -> Diagnostic {
    let message = format!("signals cannot be received: {reason}");
    Diagnostic::new("no-signals", Blame::Environment, message)
        .help("run the program where it may receive them")
}

/// A `SOURCE_DATE_EPOCH` that is none.
pub fn epoch_malformed(value: &str) -> Diagnostic {
    let message =
        format!("`SOURCE_DATE_EPOCH` is `{value}`, which is not a number of seconds");
    Diagnostic::new("epoch-malformed", Blame::Usage, message)
        .help("set it to seconds since 1 January 1970, for example `$(git log -1 --format=%ct)`, or unset it")
}

/// A folder that holds no part of a batch.
pub fn not_a_shard(folder: &str) -> Diagnostic {
    let message = format!("`{folder}` was not built with `--shard`");
    Diagnostic::new("not-a-shard", Blame::Usage, message).help(
        "name the folders of all parts that `distr build --shard` wrote, and no other",
    )
}

/// A part of a batch that no folder holds.
pub fn shard_missing(index: usize, of: usize) -> Diagnostic {
    let message = format!("part {index} of {of} is missing");
    Diagnostic::new("shard-missing", Blame::Usage, message)
        .help(format!("build it with `--shard {index}/{of}`, and name its folder too"))
}

/// A part of a batch that is there twice.
pub fn shard_twice(index: usize, one: &str, two: &str) -> Diagnostic {
    let message = format!("`{one}` and `{two}` are both part {index}");
    Diagnostic::new("shard-twice", Blame::Usage, message)
        .help("name the folder of each part once")
}

/// A cache where a build keeps what it has not finished.
pub fn cache_misplaced(path: &str) -> Diagnostic {
    let message =
        format!("the cache `{path}` would be where a build keeps its unfinished files");
    Diagnostic::new("cache-misplaced", Blame::Usage, message)
        .help("name a folder beside that of the documents with `--cache`")
}

/// Parts that are to be joined into the folder of one of them.
pub fn merge_into_part(folder: &str) -> Diagnostic {
    let message = format!("`{folder}` is one of the parts that are to be joined");
    Diagnostic::new("merge-into-part", Blame::Usage, message).help(
        "name another folder with `--out`, so that every part stays as it was built",
    )
}

/// Parts that were built by two versions of the program.
pub fn shards_of_two_programs(one: &str, two: &str) -> Diagnostic {
    let message =
        format!("`{one}` and `{two}` were built by different versions of distr");
    Diagnostic::new("shards-of-two-programs", Blame::Usage, message)
        .help("build all parts with the same version")
}

/// Parts of two batches.
pub fn shards_of_two_batches(one: &str, two: &str) -> Diagnostic {
    let message = format!("`{one}` and `{two}` are not parts of one batch");
    Diagnostic::new("shards-of-two-batches", Blame::Usage, message).help(
        "build all parts from the same files, with the same options and the same number of parts",
    )
}

/// Parts whose versions are not those of the batch.
pub fn shards_incomplete() -> Diagnostic {
    let message = "the parts do not hold the versions of their batch";
    Diagnostic::new("shards-incomplete", Blame::Content, message)
        .help("build all parts again, each into a folder of its own")
}

/// A language version that is not what it was.
pub fn version_differs(told: &str) -> Diagnostic {
    Diagnostic::new("version-differs", Blame::Content, told)
        .help("to see what changed, look at it with `--html FILE`")
}

/// A document whose words cannot be compared with what they were.
pub fn document_unreadable(name: &str, reason: &str) -> Diagnostic {
    let message = format!("the words of `{name}` cannot be compared: {reason}");
    Diagnostic::new("document-unreadable", Blame::Content, message)
        .help("compare folders that this version of distr built, or build them again")
}

/// A page of which there is no picture.
pub fn page_undrawn(name: &str, reason: &str) -> Diagnostic {
    let message = format!("the pages of `{name}` cannot be drawn: {reason}");
    Diagnostic::new("page-undrawn", Blame::Content, message)
        .warning()
        .help("its words are compared all the same; open the file to see its pages")
}
