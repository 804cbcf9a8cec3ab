//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

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

const EXIT_CODES: &str = "\
Exit codes:
  0  everything asked for was done
  1  a source or a locale has errors; every other document was built
  2  the command line or the configuration is wrong
  3  an error inside the program
  4  a file cannot be read or written, or a font is missing

Examples:
  distr build                                      every source, every language, both formats
  distr build sources/a.yaml -l ar --format docx   one file
  distr check                                      read everything, write nothing
  distr tree sources/a.yaml -l fr                  the localized document in plain words";

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
    Build(BuildArguments),
    /// Read everything, write nothing
    Check {
        /// The sources; all of `sources/` if none is named
        #[arg(value_name = "SOURCE")]
        sources: Vec<String>,
    },
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
    /// Print the JSON Schema of the source format
    ///
    /// Editors complete and check sources with it: put
    /// `# yaml-language-server: $schema=agenda.schema.json` on the first line.
    Schema {
        /// Print the schema of a file in `sources/bodies/`
        #[arg(long)]
        body: bool,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: Shell,
    },
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
    /// Print how long each step took
    #[arg(long)]
    pub(super) timings: bool,
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
}

impl From<MessageFormatName> for MessageFormat {
    fn from(name: MessageFormatName) -> Self {
        match name {
            MessageFormatName::Human => MessageFormat::Human,
            MessageFormatName::Short => MessageFormat::Short,
            MessageFormatName::Json => MessageFormat::Json,
            MessageFormatName::Github => MessageFormat::Github,
        }
    }
}
