//! The only door to the disk for reading.
pub mod gate;
