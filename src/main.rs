//! Calls the front desk and returns its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    distr::cli::main()
}
