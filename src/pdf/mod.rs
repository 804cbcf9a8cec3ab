//! The pdf backend.
