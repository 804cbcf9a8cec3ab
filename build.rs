//! Gives the program the digest of its own source, so that a document is made
//! again when the program that made it has changed.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// What the program is made from: its code, and the versions of all libraries.
const PARTS: [&str; 3] = ["src", "Cargo.toml", "Cargo.lock"];

fn main() -> std::io::Result<()> {
    let mut digest = Sha256::new();
    for part in PARTS {
        println!("cargo::rerun-if-changed={part}");
        let mut files = Vec::new();
        collect(Path::new(part), &mut files)?;
        files.sort();
        for file in files {
            let bytes = std::fs::read(&file)?;
            let name = file.to_string_lossy().replace('\\', "/");
            digest.update((name.len() as u64).to_le_bytes());
            digest.update(name);
            digest.update((bytes.len() as u64).to_le_bytes());
            digest.update(bytes);
        }
    }
    let digits: String =
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=DISTR_SOURCE_SHA256={digits}");
    Ok(())
}

/// The files of a folder and of those in it; a file is itself.
fn collect(path: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in std::fs::read_dir(path)? {
        collect(&entry?.path(), files)?;
    }
    Ok(())
}
