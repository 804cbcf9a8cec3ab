//! The schemas that editors read.
