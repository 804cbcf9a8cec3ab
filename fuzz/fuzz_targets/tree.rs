//! Hands arbitrary bytes to `targets::tree`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| distr_fuzz::tree(bytes));
