//! The ends of the help texts: exit codes and examples.

pub(super) const EXIT_CODES: &str = "\
Exit codes:
  0  everything asked for was done
  1  a source or a locale has errors; every other document was built
  2  the command line or the configuration is wrong
  3  an error inside the program
  4  a file cannot be read or written, or a font is missing
  5  a source or a locale is larger than any that the program is made for
  129, 130, 143  a closed terminal, Ctrl-C or SIGTERM ended it; what was finished is in the folder

Examples:
  distr build                                      every source, every language, both formats
  distr build sources/a.yaml -l ar --format docx   one file
  distr build -l ar --draft                        a look at what is not finished yet
  distr verify out                                 find what is not as it was built
  distr compare before out                         tell what changed in the documents
  distr check                                      read everything, write nothing
  distr tree sources/a.yaml -l fr                  the localized document in plain words
  distr status                                     what translators have left to do
  distr sync                                       brings all translations up to date";

pub(super) const BUILD_EXAMPLES: &str = "\
Examples:
  distr build                                      whatever has changed
  distr build --explain                            and why it was made again
  distr build --cache ~/.cache/distr               with the files of earlier builds anywhere
  distr build --report documents.html              and a page with pictures of all of it
  distr build -l ar -l zh --format pdf             two languages, one format";

#[cfg(feature = "pdf")]
pub(super) const COMPARE_EXAMPLES: &str = "\
Examples:
  distr compare before out                         the words that changed, on the terminal
  distr compare before out --html changes.html     the pages beside each other, for a browser
  distr compare before out --json                  the same for programs

Exit codes are those of `distr --help`, with 0 if all versions are equal and 1 if one
differs or could not be compared.";

pub(super) const MERGE_EXAMPLES: &str = "\
Examples:
  distr build --shard 1/2 --out part-1             on one machine
  distr build --shard 2/2 --out part-2             on another
  distr merge part-1 part-2 --out out              where both folders have come together";

pub(super) const NEW_EXAMPLES: &str = "\
Examples:
  distr new                      asks for everything
  distr new --symbol CTOC/COP/WG.2/2027/1 --body ctoc-cop-wg2 --city vienna \\
    --date 2027-03-01 --from 2027-05-31 --to 2027-06-01 --item \"Trafficking in firearms\"";

pub(super) const CHECK_EXAMPLES: &str = "\
Examples:
  distr check                                   all sources, all languages
  distr check -l fr                             what is to be done in French
  distr check --deny warnings                   warnings are errors; for CI
  distr check --explain number-differs          what a message means

A comment above a message silences a warning about it, with a reason:
  # check: ignore number-differs: the French text counts from zero";

#[cfg(feature = "docx")]
pub(super) const IMPORT_EXAMPLES: &str = "\
Examples:
  distr import agenda-FR.docx                   a source and its French words
  distr import agenda-EN.docx                   the English words of the same agenda
  distr import agenda.docx -l es --name a       language and name of the source are told";

pub(super) const STATUS_EXAMPLES: &str = "\
Examples:
  distr status                   a table of all languages and files
  distr status --json            the same for programs
  distr status --markdown        the same for a README or a summary of CI";

pub(super) const SYNC_EXAMPLES: &str = "\
Examples:
  distr sync                                    after any change of an original
  distr sync --check                            whether it was done; for CI
  distr sync --minor item-opening --file a      a typing error was mended in the original

Exit codes are those of `distr --help`; with --check, 1 if a file would change.";

pub(super) const DIFF_EXAMPLES: &str = "\
Examples:
  distr diff fr                                 every stale translation into French
  distr diff fr item-opening-p1                 one of them
  distr diff fr --file sources/a.yaml           those of one document";

pub(super) const ACCEPT_EXAMPLES: &str = "\
Examples:
  distr accept fr item-opening-p1               this translation is still right
  distr accept fr --all --file sources/a.yaml   so are all stale ones of this document";

pub(super) const FMT_EXAMPLES: &str = "\
Examples:
  distr fmt                                     as every translation tool writes it
  distr fmt --typography                        apostrophes, dashes and spaces too
  distr fmt --check                             whether it was done; for CI

Exit codes are those of `distr --help`; with --check, 1 if a file would change.";

#[cfg(feature = "preview")]
pub(super) const PREVIEW_EXAMPLES: &str = "\
Examples:
  distr preview sources/a.yaml -l ar              open the address that it prints
  distr preview sources/a.yaml -l ar --port 8000  the same address every time";

#[cfg(feature = "preview")]
pub(super) const WATCH_EXAMPLES: &str = "\
Examples:
  distr watch                                     every source, every language, both formats
  distr watch sources/a.yaml -l fr -f pdf         one file, anew after each save
  distr watch -l fr --draft                       with what is not translated yet";
