//! The command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

#[cfg(feature = "pdf")]
use super::examples::COMPARE_EXAMPLES;
#[cfg(feature = "docx")]
use super::examples::IMPORT_EXAMPLES;
use super::examples::{
    ACCEPT_EXAMPLES, BUILD_EXAMPLES, CHECK_EXAMPLES, DIFF_EXAMPLES, EXIT_CODES,
    FMT_EXAMPLES, MERGE_EXAMPLES, NEW_EXAMPLES, STATUS_EXAMPLES, SYNC_EXAMPLES,
};
#[cfg(feature = "preview")]
use super::examples::{PREVIEW_EXAMPLES, WATCH_EXAMPLES};
use super::values::{MIN_MEMORY, folder_or_none, jobs, page};
use crate::batch::Shard;
use crate::diag::render::MessageFormat;
use crate::workshop::Format;

/// Typesets one agenda source as official PDF and DOCX documents in the six
/// official languages of the United Nations.
#[derive(Debug, Parser)]
#[command(version, about, after_long_help = EXIT_CODES, propagate_version = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub(super) shared: Shared,
}

/// Options of every command.
#[derive(Debug, Args)]
pub(super) struct Shared {
    /// How messages are printed
    #[arg(
        long,
        global = true,
        value_enum,
        default_value = "human",
        value_name = "FORMAT"
    )]
    pub(super) message_format: MessageFormatName,
    /// The folder of the project; by default the current one or one above it
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build documents
    ///
    /// Builds every source in every language and format unless told otherwise.
    /// A language version with errors is refused; all others are built.
    ///
    /// A file is made again only where something it really depends on has changed:
    /// its facts, the words in it, its look, templates, fonts, the program.
    ///
    /// Beside the documents a manifest is written, `manifest.json`: what was made
    /// from what, with a digest of each file. Ctrl-C ends a build in good order, and
    /// the next one goes on where it ended, after a power cut too.
    #[command(after_long_help = BUILD_EXAMPLES)]
    Build {
        /// What to build.
        #[command(flatten)]
        build: BuildArguments,
        /// A file for a summary in Markdown: the state of each document in each language,
        /// and the errors. An older summary is replaced; in the file that GitHub names in
        /// GITHUB_STEP_SUMMARY what other commands wrote stays before it
        #[arg(long, value_name = "FILE", value_parser = page())]
        summary: Option<PathBuf>,
        /// What a language version may cost.
        #[command(flatten)]
        limits: LimitArguments,
        /// A file for a report in HTML: the state of each document of the folder in each
        /// language, what was said of it, and small pictures of its pages
        #[cfg(feature = "pdf")]
        #[arg(long, value_name = "FILE", value_parser = page())]
        report: Option<PathBuf>,
    },
    /// Tell what changed in the documents between two builds
    ///
    /// Compares two folders that `distr build` wrote. Prints a line for each language
    /// version that is new, gone or not what it was, and for one that changed the pages
    /// and every sentence with the words that are gone and those that are new. Words
    /// are read from the finished files: from PDFs, and from Word files where no words
    /// of a PDF changed.
    #[cfg(feature = "pdf")]
    #[command(after_long_help = COMPARE_EXAMPLES)]
    Compare(CompareArguments),
    /// Compare a folder of documents with its manifest
    ///
    /// Finds every file that is missing, that differs by a single bit, that is older
    /// than the last build of its source, or that no build made.
    Verify {
        /// The folder
        #[arg(default_value = "out", value_name = "DIR")]
        folder: PathBuf,
    },
    /// Join the parts of a batch that were built on several machines
    ///
    /// Takes the folders that `distr build --shard` wrote, all of one batch, and makes
    /// of them the folder that one build of everything would have written. Parts that
    /// are missing, that are there twice, that are damaged, or that were built from
    /// other files or by another version of the program are refused, and nothing is
    /// written.
    #[command(after_long_help = MERGE_EXAMPLES)]
    Merge {
        /// What to join.
        #[command(flatten)]
        merge: MergeArguments,
        /// A file for a summary in Markdown, as that of `distr build --summary`
        #[arg(long, value_name = "FILE", value_parser = page())]
        summary: Option<PathBuf>,
        /// A file for a report in HTML, as that of `distr build --report`
        #[cfg(feature = "pdf")]
        #[arg(long, value_name = "FILE", value_parser = page())]
        report: Option<PathBuf>,
    },
    /// Read everything, write nothing
    ///
    /// Says everything that is wrong with the sources and the texts, and warns of what
    /// a reviser would mark in the texts of each language. Warnings stop no document.
    #[command(after_long_help = CHECK_EXAMPLES)]
    Check(CheckArguments),
    /// Begin a new agenda
    ///
    /// Writes a source with the items that every agenda has and the words of these
    /// in all languages, so that it builds at once. Facts that are not given are
    /// asked for on a terminal.
    #[command(after_long_help = NEW_EXAMPLES)]
    New(NewArguments),
    /// Make a source of an agenda in Word
    ///
    /// Reads the file and writes a source and the words of its language. Whatever is
    /// not understood is left out and listed, paragraph by paragraph. Where the
    /// source is there already, because another language version was imported, only
    /// the words are added.
    #[cfg(feature = "docx")]
    #[command(after_long_help = IMPORT_EXAMPLES)]
    Import(ImportArguments),
    /// Print the localized document in plain words
    Tree {
        /// The source
        #[arg(value_name = "SOURCE")]
        source: String,
        /// The language, for example `fr`
        #[arg(short, long, value_name = "TAG")]
        language: String,
        /// Print it as JSON, exactly as the template gets it
        #[arg(long)]
        json: bool,
    },
    /// Show how far the translations have come
    ///
    /// Counts the messages of every language and file: translated, stale (the
    /// original has changed since), missing, marked as draft, and the words of the
    /// originals of what is left to do.
    #[command(after_long_help = STATUS_EXAMPLES)]
    Status {
        /// Print it as JSON
        #[arg(long, conflicts_with = "markdown")]
        json: bool,
        /// Print it as a Markdown table
        #[arg(long)]
        markdown: bool,
    },
    /// Bring the files of all translations up to date
    ///
    /// Puts the original of each missing message where its translation belongs, as
    /// a comment; sets messages aside that the original no longer has; records from
    /// which original each message was translated; writes the files in the form of
    /// all translation tools. No translation and no comment is lost. A file that
    /// cannot be read is left as it is. Doing it twice changes nothing.
    #[command(after_long_help = SYNC_EXAMPLES)]
    Sync(SyncArguments),
    /// Show what changed in the originals since they were translated
    #[command(after_long_help = DIFF_EXAMPLES)]
    Diff {
        /// The language of the translation, for example `fr`
        #[arg(value_name = "TAG")]
        language: String,
        /// The messages; all stale ones if none is named
        #[arg(value_name = "ID")]
        ids: Vec<String>,
        /// Where they are.
        #[command(flatten)]
        within: Within,
    },
    /// Say that translations are still right though their originals changed
    #[command(after_long_help = ACCEPT_EXAMPLES)]
    Accept {
        /// The language of the translation, for example `fr`
        #[arg(value_name = "TAG")]
        language: String,
        /// The messages
        #[arg(value_name = "ID", required_unless_present = "all")]
        ids: Vec<String>,
        /// Accept all stale translations
        #[arg(long, conflicts_with = "ids")]
        all: bool,
        /// Where they are.
        #[command(flatten)]
        within: Within,
    },
    /// Format the files of the translations
    ///
    /// Writes them in the form of all translation tools. The files of the reference
    /// language keep their form.
    #[command(after_long_help = FMT_EXAMPLES)]
    Fmt(FmtArguments),
    /// Show a language version beside its original in the browser, while you work
    ///
    /// Prints the address of a page on this machine and shows the pages there anew
    /// whenever a file is saved. Missing and stale messages are marked; what is wrong
    /// is listed with its place. Ctrl-C ends it. Nothing is written.
    #[cfg(feature = "preview")]
    #[command(after_long_help = PREVIEW_EXAMPLES)]
    Preview(PreviewArguments),
    /// Build documents, and again whatever a saved file touches
    ///
    /// Prints one line for each file. Ctrl-C ends it.
    #[cfg(feature = "preview")]
    #[command(after_long_help = WATCH_EXAMPLES)]
    Watch(BuildArguments),
    /// Print the JSON Schema of the source format
    ///
    /// Editors complete and check sources with it: put
    /// `# yaml-language-server: $schema=agenda.schema.json` on the first line.
    Schema {
        /// Print the schema of a file in `sources/bodies/`
        #[arg(long)]
        body: bool,
        /// Print the schema of `manifest.json`
        #[arg(long, conflicts_with = "body")]
        manifest: bool,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: Shell,
    },
}

/// What to compare.
#[cfg(feature = "pdf")]
#[derive(Debug, Args)]
pub struct CompareArguments {
    /// The folder of the earlier build
    #[arg(value_name = "OLD")]
    pub(super) old: PathBuf,
    /// The folder of the later build
    #[arg(value_name = "NEW")]
    pub(super) new: PathBuf,
    /// Print it as JSON
    #[arg(long)]
    pub(super) json: bool,
    /// A file for a report in HTML, with the pages that changed beside each other as
    /// pictures; it is whole in itself and can be sent to others
    #[arg(long, value_name = "FILE", value_parser = page())]
    pub(super) html: Option<PathBuf>,
}

/// What to show.
#[cfg(feature = "preview")]
#[derive(Debug, Args)]
pub struct PreviewArguments {
    /// The source
    #[arg(value_name = "SOURCE")]
    pub(super) source: String,
    /// The language, for example `fr`
    #[arg(short, long, value_name = "TAG")]
    pub(super) language: String,
    /// The port of the page; any free one if it is left out
    #[arg(short, long, default_value_t = 0, hide_default_value = true)]
    pub(super) port: u16,
}

/// Which messages are meant.
#[derive(Debug, Args)]
pub struct Within {
    /// Only the messages of this file: a source, a `.ftl` file, or its name
    #[arg(long, value_name = "FILE")]
    pub(super) file: Option<String>,
}

/// How to bring up to date.
#[derive(Debug, Args)]
pub struct SyncArguments {
    /// Write nothing; fail if a file would change
    #[arg(long)]
    pub(super) check: bool,
    /// Ask for `distr accept` where a translation was changed after its original
    #[arg(long)]
    pub(super) strict: bool,
    /// A message whose original changed so little that every translation stays
    /// valid (can be repeated)
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub(super) minor: Vec<String>,
    #[command(flatten)]
    pub(super) within: Within,
}

/// How to format.
#[derive(Debug, Args)]
pub struct FmtArguments {
    /// Write nothing; fail if a file would change
    #[arg(long)]
    pub(super) check: bool,
    /// Mend apostrophes, quotation marks, dashes and spaces as the profile of
    /// each language says, in the reference language too
    #[arg(long)]
    pub(super) typography: bool,
    #[command(flatten)]
    pub(super) within: Within,
}

/// The facts of a new agenda.
#[derive(Debug, Args)]
pub struct NewArguments {
    /// The symbol, for example `CTOC/COP/WG.2/2027/1`
    #[arg(long)]
    pub(super) symbol: Option<String>,
    /// The body that meets: a file in `sources/bodies/`
    #[arg(long, value_name = "ID")]
    pub(super) body: Option<String>,
    /// The type of the document
    #[arg(long = "type", value_name = "TYPE")]
    pub(super) document_type: Option<String>,
    /// The date in the masthead, for example `2027-03-01`
    #[arg(long)]
    pub(super) date: Option<String>,
    /// The language of the original; that of the reference if it is not given
    #[arg(long, value_name = "TAG")]
    pub(super) original: Option<String>,
    /// A language it is issued in (can be repeated); all if none is named
    #[arg(short, long = "language", value_name = "TAG")]
    pub(super) languages: Vec<String>,
    /// The number of the session, which prints its line: `14` for the fourteenth
    #[arg(long)]
    pub(super) number: Option<u32>,
    /// The city of the session: a term in `terms.ftl`
    #[arg(long, value_name = "ID")]
    pub(super) city: Option<String>,
    /// The first day of the session
    #[arg(long, value_name = "DATE")]
    pub(super) from: Option<String>,
    /// The last day of the session
    #[arg(long, value_name = "DATE")]
    pub(super) to: Option<String>,
    /// The time of the opening, for example `10:00`
    #[arg(long, value_name = "TIME")]
    pub(super) opening: Option<String>,
    /// The title of an item between the adoption of the agenda and the other
    /// matters, in the language of the original (can be repeated)
    #[arg(long = "item", value_name = "TITLE")]
    pub(super) items: Vec<String>,
    /// The name of the source without its ending; made from the symbol if it is
    /// not given
    #[arg(long)]
    pub(super) name: Option<String>,
}

/// What to check.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// The sources; all of `sources/` if none is named
    #[arg(value_name = "SOURCE")]
    pub(super) sources: Vec<String>,
    /// A language to check (can be repeated); all if none is named
    #[arg(short, long = "language", value_name = "TAG")]
    pub(super) languages: Vec<String>,
    /// Fail on these too
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(super) deny: Option<Denied>,
    /// A file for a summary in Markdown, as that of `distr build --summary`
    #[arg(long, value_name = "FILE", value_parser = page())]
    pub(super) summary: Option<PathBuf>,
    /// Explain a message by its code, with a wrong and a right example; `all` explains
    /// every one
    #[arg(long, value_name = "CODE", conflicts_with_all = ["sources", "languages", "deny", "summary"])]
    pub(super) explain: Option<String>,
}

/// What else makes a check fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Denied {
    /// Warnings
    Warnings,
}

/// Which file to import.
#[cfg(feature = "docx")]
#[derive(Debug, Args)]
pub struct ImportArguments {
    /// The Word file
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// The language of the file, if its headings do not tell
    #[arg(short, long, value_name = "TAG")]
    pub(super) language: Option<String>,
    /// The name of the source without its ending; made from the symbol if it is
    /// not given
    #[arg(long)]
    pub(super) name: Option<String>,
}

/// What to build.
#[derive(Debug, Args)]
pub struct BuildArguments {
    /// The sources; all of `sources/` if none is named
    #[arg(value_name = "SOURCE")]
    pub(super) sources: Vec<String>,
    /// A language to build (can be repeated); all if none is named
    #[arg(short, long = "language", value_name = "TAG")]
    pub(super) languages: Vec<String>,
    /// A format to build (can be repeated); both if none is named
    #[arg(short, long = "format", value_enum, value_name = "FORMAT")]
    pub(super) formats: Vec<FormatName>,
    /// The folder for the documents
    #[arg(short, long, default_value = "out", value_name = "DIR")]
    pub(super) out: PathBuf,
    /// The emblem in the masthead, SVG or PNG; by default that of `distr.toml`,
    /// or else a neutral drawing
    #[arg(long, value_name = "FILE")]
    pub(super) emblem: Option<PathBuf>,
    /// Build drafts: missing translations appear in the reference language and stale
    /// ones as they are, both marked, with DRAFT on every page and in the file names
    #[arg(long)]
    pub(super) draft: bool,
    /// A folder in which finished files are kept for other builds: on other days, into
    /// other folders, on other machines that share it
    #[arg(long, env = "DISTR_CACHE", value_name = "DIR", value_parser = folder_or_none())]
    pub(super) cache: Option<PathBuf>,
    /// Build one part of several, for example `1/3`; all parts together are the whole,
    /// and `distr merge` joins them
    #[arg(long, value_name = "I/N")]
    pub(super) shard: Option<Shard>,
    /// Print why each file was made
    #[arg(long)]
    pub(super) explain: bool,
    /// Make everything anew, in the place of files that somebody edited too
    #[arg(long)]
    pub(super) force: bool,
    /// Delete the files that earlier builds made and that belong to no source any more
    #[arg(long)]
    pub(super) prune: bool,
    /// How many threads build; by default one for each core
    #[arg(short, long, value_name = "N", value_parser = jobs)]
    pub(super) jobs: Option<NonZeroUsize>,
    /// How long to wait while another build writes into the same folder
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub(super) wait: u64,
    /// Print how long each step took
    #[arg(long)]
    pub(super) timings: bool,
}

/// What a language version may cost: one that costs more is refused, and the others
/// are built.
#[derive(Debug, Args)]
pub struct LimitArguments {
    /// How long one language version may take
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    pub(super) time_limit: u64,
    /// How much memory the build may take, in MiB, where the system can be told; by
    /// default 4096, and 256 more for each thread
    #[arg(long, value_name = "MIB", value_parser = clap::value_parser!(u64).range(MIN_MEMORY..))]
    pub(super) memory_limit: Option<u64>,
}

impl LimitArguments {
    /// How much memory so many threads may take, in bytes.
    pub(super) fn memory(&self, threads: NonZeroUsize) -> u64 {
        let usual = 4096 + 256 * threads.get() as u64;
        self.memory_limit.unwrap_or(usual).saturating_mul(1 << 20)
    }
}

/// What to join.
#[derive(Debug, Args)]
pub struct MergeArguments {
    /// The folders of all parts
    #[arg(required = true, value_name = "DIR")]
    pub(super) folders: Vec<PathBuf>,
    /// The folder for the documents
    #[arg(short, long, default_value = "out", value_name = "DIR")]
    pub(super) out: PathBuf,
    /// Delete the files that earlier merges left and that belong to no source any more
    #[arg(long)]
    pub(super) prune: bool,
    /// How long to wait while another build writes into the same folder
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub(super) wait: u64,
}

/// The name of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatName {
    /// PDF/UA-1 and PDF/A-2a
    Pdf,
    /// Word
    Docx,
}

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Self {
        match name {
            FormatName::Pdf => Format::Pdf,
            FormatName::Docx => Format::Docx,
        }
    }
}

/// The name of a form of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormatName {
    /// With the line in question
    Human,
    /// One line per message
    Short,
    /// One JSON object per line
    Json,
    /// Annotations of a GitHub workflow
    Github,
    /// One SARIF 2.1.0 document, for code scanning
    Sarif,
    /// One JUnit document: each language version is a test
    Junit,
}

impl From<MessageFormatName> for MessageFormat {
    fn from(name: MessageFormatName) -> Self {
        match name {
            MessageFormatName::Human => MessageFormat::Human,
            MessageFormatName::Short => MessageFormat::Short,
            MessageFormatName::Json => MessageFormat::Json,
            MessageFormatName::Github => MessageFormat::Github,
            MessageFormatName::Sarif => MessageFormat::Sarif,
            MessageFormatName::Junit => MessageFormat::Junit,
        }
    }
}
