//! Names files and writes them so that none is ever half written.
//!
//! Invariant: this room does not know how the bytes were made.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::diag::{Diagnostic, codes};

/// The name of a file as the UN Digital Library names it:
/// `CTOC_COP_WG.2_2023_1-FR.pdf`.
pub fn file_name(symbol: &str, language: &str, ending: &str) -> String {
    format!("{}-{language}.{ending}", symbol.replace('/', "_"))
}

/// Writes a file: first beside its place, then with one move into it, so that
/// an older file stays whole until the new one is.
///
/// # Errors
/// The folder cannot be made, or the file cannot be written.
pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Diagnostic> {
    let path = folder.join(name);
    let failed = |error: &std::io::Error| {
        codes::unwritable(&path.display().to_string(), &error.to_string())
    };
    let write = || -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let mut file = tempfile::Builder::new().prefix(".distr-").tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let readable = std::fs::Permissions::from_mode(0o644);
            file.as_file().set_permissions(readable)?;
        }
        file.persist(&path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error| failed(&error))?;
    Ok(path)
}

/// Removes a file; one that is not there is gone already.
///
/// # Errors
/// The file cannot be removed.
pub fn remove(path: &Path) -> Result<(), Diagnostic> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(codes::unwritable(&path.display().to_string(), &error.to_string()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_as_in_the_digital_library() {
        let name = file_name("CTOC/COP/WG.2/2023/1", "FR", "pdf");
        assert_eq!(name, "CTOC_COP_WG.2_2023_1-FR.pdf");
    }

    #[test]
    fn a_folder_that_is_a_file_is_an_error_of_the_environment() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("out");
        std::fs::write(&file, "kept").unwrap();
        let error = write(&file, "a.pdf", b"new").unwrap_err();
        assert_eq!(error.code, "unwritable");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "kept");
    }
}
