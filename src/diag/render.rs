//! The renderers.
