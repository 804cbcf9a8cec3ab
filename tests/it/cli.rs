//! The program as people call it.
