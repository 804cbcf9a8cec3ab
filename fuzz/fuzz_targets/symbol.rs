//! Hands arbitrary bytes to `targets::symbol`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| distr_fuzz::symbol(bytes));
