//! The docx backend.
